package dates

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A role is something that a word can be in a date. A word may have several: Spanish "ago" is
// August, English "ago" follows an amount.
type role uint32

const (
	monthName     role = 1 << iota
	weekdayName        // may stand between a date and its time
	between            // may stand between day, month and year: "of", "de", "gada"
	ordinal            // ends a number: "3rd", "1er"
	yearSign           // ends a year: 年
	monthSign          // ends the number of a month: 月
	monthLead          // begins the number of a month: Vietnamese "tháng"
	daySign            // ends the number of a day: 日
	eraName            // begins a year that is counted from an era: 令和
	clockWord          // leads to a time: "at", "um", "klo"
	clockUnit          // follows a time: "Uhr", "hrs"
	hourSign           // stands between hours and minutes: "h", 時
	minuteSign         // ends minutes: 分
	secondSign         // ends seconds: 秒
	forenoon           // "a.m."
	afternoon          // "p.m."
	zoneName           // "CET"
	unitName           // "hours"
	agoBefore          // leads to an amount: "vor", "il y a"
	agoAfter           // follows an amount: "ago"
	oneWord            // the amount one: "an", "einer"
	dayWord            // "yesterday"
	nowWord            // "now"
	publishedWord      // says of a date that it is that of publishing: "published", "veröffentlicht"
	updatedWord        // says of a date that it is that of a change: "updated", "Stand"
	unrelatedWord      // says that it is that of something else: "joined"
	opensPhrase        // the first words of a longer entry
)

// A meaning is what the lexicon knows of a word: its roles, and a value for the roles that have
// one. A word that means different things in different languages varies.
type meaning struct {
	roles    role
	era      int16    // of an eraName: the year before its first
	zone     zone     // of a zoneName
	month    int8     // of a monthName
	calendar calendar // of a monthName
	unit     unit     // of a unitName
	alone    int8     // of a unitName: the amount that it means without a number, or 0
	days     int8     // of a dayWord: 0 is today, -1 yesterday
	varies   bool
}

func (m meaning) is(r role) bool { return m.roles&r != 0 }

// plus is m with what n adds, and whether the two agree on what they both say.
func (m meaning) plus(n meaning) (sum meaning, agree bool) {
	if m.roles == 0 {
		n.varies = n.varies || m.varies
		return n, true
	}
	sum, both := m, m.roles&n.roles
	sum.roles |= n.roles
	agree = true
	take := func(r role, same bool, set func()) {
		if n.is(r) && (both&r == 0 || !same) {
			agree = agree && both&r == 0
			set()
		}
	}
	take(monthName, m.month == n.month && m.calendar == n.calendar, func() { sum.month, sum.calendar = n.month, n.calendar })
	take(unitName, m.unit == n.unit, func() { sum.unit, sum.alone = n.unit, n.alone })
	take(dayWord, m.days == n.days, func() { sum.days = n.days })
	take(eraName, m.era == n.era, func() { sum.era = n.era })
	take(zoneName, m.zone == n.zone, func() { sum.zone = n.zone })
	return sum, agree
}

// A lexicon holds the words of all tables. The words of all languages are in one map; where
// languages disagree ("listopad" is October in Croatian, November in Polish) the earlier row
// holds, and what the later one says is kept under its language.
type lexicon struct {
	common map[string]meaning
	own    map[string]meaning // under language and word
}

// words is the one lexicon. It is built when the first date is read, from some 3500 words, in one or two
// milliseconds.
var words = sync.OnceValue(func() *lexicon {
	l := &lexicon{common: make(map[string]meaning, 3600), own: make(map[string]meaning, 64)}
	l.addMonths()
	l.addWeekdays()
	l.addParticles()
	l.addZones()
	l.addRelative()
	l.addLabels()
	return l
})

// look is what a word means to readers of a language.
func (l *lexicon) look(language string, key *wordKey) meaning {
	if key.overflow {
		return meaning{}
	}
	m := l.common[string(key.bytes())]
	if !m.varies || language == "" {
		return m
	}
	if own, ok := l.own[language+" "+string(key.bytes())]; ok {
		m, _ = m.plus(own)
	}
	return m
}

// add enters a word as the tables spell it. In them "_" stands between the words of a phrase, and
// a leading "=" marks a word that is only read on pages of its own language, since others use it
// for something else: Portuguese "out" is October.
func (l *lexicon) add(language, spelled string, m meaning) {
	spelled, ownOnly := strings.CutPrefix(spelled, "=")
	var key wordKey
	for _, r := range strings.ReplaceAll(spelled, "_", " ") {
		key.add(r)
	}
	w := string(key.bytes())
	l.markOpeners(w)
	sum, agree := l.common[w].plus(m)
	if agree && !ownOnly {
		l.common[w] = sum
		return
	}
	general := l.common[w]
	general.varies = true
	l.common[w] = general
	own := primaryLanguage(language) + " " + w
	l.own[own], _ = l.own[own].plus(m)
}

func (l *lexicon) markOpeners(phrase string) {
	for i, r := range phrase {
		if r == ' ' {
			m := l.common[phrase[:i]]
			m.roles |= opensPhrase
			l.common[phrase[:i]] = m
		}
	}
}

// addAll enters all words of a list with one meaning.
func (l *lexicon) addAll(language, list string, m meaning) {
	for spelled := range strings.FieldsSeq(list) {
		l.add(language, spelled, m)
	}
}

// A wordKey is a word as the lexicon spells it: in lower case, without characters that only steer
// the layout. Diacritics stay.
type wordKey struct {
	buf      [longestUnspaced + utf8.UTFMax]byte
	n        int
	overflow bool
}

func (k *wordKey) add(r rune) {
	switch {
	case isIgnorable(r):
		return
	case r == 'ς':
		r = 'σ' // a final sigma, which a word in capitals loses
	default:
		r = unicode.ToLower(r)
	}
	if k.n+utf8.UTFMax > len(k.buf) {
		k.overflow = true
		return
	}
	k.n += utf8.EncodeRune(k.buf[k.n:], r)
}

// addASCII adds a byte that is in lower case already.
func (k *wordKey) addASCII(c byte) {
	if k.n == len(k.buf) {
		k.overflow = true
		return
	}
	k.buf[k.n] = c
	k.n++
}

func (k *wordKey) bytes() []byte { return k.buf[:k.n] }
