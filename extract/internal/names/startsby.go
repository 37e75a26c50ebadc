package names

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// StartsWithBy reports whether a line opens with a word for "by" and goes on with somebody's name:
// "By Ana Ruiz", "Von Jana Muster".
func StartsWithBy(line string) bool { return LeadsWithBy(line) && ReadLine(line).Opened }

// LeadsWithBy reports whether a line opens with a word for "by", whatever it goes on with.
func LeadsWithBy(line string) bool {
	return MayStartWithBy(line) && leadOf(lex(clip(line, longestLead))).by > 0
}

// longestLead is how many bytes of a line are read to tell how it opens.
const longestLead = 120

// A lead is how a line opens.
type lead struct {
	words []token // up to the first sign
	by    int     // how many of them are a word for "by"
	label bool    // a sign follows the first word
}

func leadOf(tokens []token) lead {
	words := following(tokens)
	return lead{words, byLength(words), opensWithLabel(tokens)}
}

// names reports whether a line opens with a word for "by" and goes on with the name of the first of the
// people that it names.
func (l lead) names(line string, people []Person) bool {
	if l.by == 0 || l.by == len(l.words) && l.by == len(line) || len(people) == 0 {
		return false
	}
	first := wordsOf(people[0].Name)
	capital := isCapital(first[0].text) || unicode.IsDigit(rune(first[0].text[0]))
	opener, one := l.words[0], l.by == 1
	switch {
	case l.by == len(l.words) && byParticles().has(folds(l.words)) && (len(first) < 2 || !capital): // "Di", a Tuesday's, over "Dienstag"
		return false
	case !capital && isCapital(opener.text) && (len(first) > 1 || one && !byMiddle().rows[opener.fold] && !l.label): // "By business type", "Author names"
		return false
	case one && byNouns().rows[opener.fold] && !l.label: // "Text analysis" is no byline
		return len(first) > 1 && !people[0].Organisation && capital
	}
	return len(strings.Fields(line)) <= 5 || capital // "By adding up what was lost …" is none either
}

// MayStartWithBy is a quick look at whether the first word of a line begins a word for "by". It does
// wherever StartsWithBy holds.
func MayStartWithBy(line string) bool {
	if beginsOtherwise(line) {
		return false
	}
	first := strings.TrimLeftFunc(line, isSpace)
	if end := strings.IndexFunc(first, isSpace); end >= 0 {
		first = first[:end]
	}
	tokens := lex(clip(first, 120))
	if len(tokens) == 0 {
		return false
	}
	t := tokens[0]
	return t.text == "\n" || t.kind == word && byWords().starts[t.fold] > 0
}

// beginsOtherwise is a quick look at whether a line begins with a sign, a digit, or a word of Latin letters
// that no word for "by" begins with.
func beginsOtherwise(line string) bool {
	var first [24]byte
	n := 0
	for ; n < len(line) && isPlainLetter(line[n]); n++ {
		if n == len(first) {
			return false // that takes a closer look
		}
		first[n] = line[n] | 0x20
	}
	if n == 0 {
		return line != "" && line[0] < utf8.RuneSelf && (plainSigns[line[0]] || line[0] >= '0' && line[0] <= '9')
	}
	if n < len(line) && line[n] != ' ' && (line[n] >= utf8.RuneSelf || !plainSigns[line[n]] || line[n] == ':') {
		return false // there may be more in the word
	}
	glued := n > 2 && first[0] == 'b' && first[1] == 'y'
	return !glued && byWords().starts[string(first[:n])] == 0
}

// opensWithLabel reports whether the first word of a line is followed by a sign: "Text: …".
func opensWithLabel(tokens []token) bool {
	return len(tokens) > 1 && tokens[1].kind != word && tokens[1].kind != and
}

// A Line is what a line of text says of who wrote something.
type Line struct {
	People     []Person
	Introduced bool // a word for "by" introduces them
	Opened     bool // one opens the line: see StartsWithBy
	Whole      bool // nothing else stands in the line, but for what they are and a date
}

// ReadLine is Split for a line that may be anything.
func ReadLine(line string) Line {
	tokens := lex(line)
	lead := leadOf(tokens)
	tokens = splitGlued(markNoise(tokens))
	all := parts(groups(tokens))
	signed := settle(all)
	l := Line{People: persons(signed), Whole: true}
	l.Opened = lead.names(line, l.People)
	var spoken []string
	for _, p := range signed {
		l.Introduced = l.Introduced || p.duty == wrote
		spoken = p.speak(spoken)
	}
	for _, p := range all {
		if p.tellsMore() || p.class == generic {
			spoken = p.speak(spoken)
		}
	}
	for _, t := range tokens {
		if t.kind == word && !slices.Contains(spoken, t.fold) && !saysDuty(t.fold) && !isGlued(t.text, spoken) {
			l.Whole = false
		}
	}
	return l
}

// saysDuty reports a word that says what somebody did, or joins names.
func saysDuty(word string) bool {
	return byWords().rows[word] || otherWords().starts[word] > 0 || degrees().rows[word] || perhapsAndWords().rows[word] || heads().rows[word]
}

// isGlued reports a word of Chinese or Korean that is made of others: "記者王小明", "台北報導".
func isGlued(s string, spoken []string) bool {
	if !strings.ContainsFunc(s, isCJKRune) {
		return false
	}
	for _, w := range spoken {
		if strings.ContainsFunc(w, isCJKRune) {
			s = strings.ReplaceAll(s, w, "")
		}
	}
	return s == "" || slices.Contains(reports, s)
}

// speak adds the words of a part to those that are accounted for.
func (p part) speak(spoken []string) []string {
	for _, said := range [...]string{p.name, p.role} {
		for w := range strings.FieldsSeq(said) {
			spoken = append(spoken, fold(w))
		}
	}
	return spoken
}

// tellsMore reports a part that only says more of those who sign: what they are, or where, or who did other
// work.
func (p part) tellsMore() bool {
	return p.class == title || p.class == modifier || p.class == place || p.class == degree || p.duty == other
}

// TellsMore reports whether a line says nothing but what somebody is, or where: "Political editor",
// "São Paulo".
func TellsMore(line string) bool {
	all := parts(groups(markNoise(lex(clip(line, 120)))))
	return len(all) > 0 && !slices.ContainsFunc(all, func(p part) bool { return !p.tellsMore() })
}

// IsDesk reports the name of a staff that signs as a person does: "Gear Team".
func IsDesk(name string) bool { return isDesk(name) && strings.Contains(name, " ") }

// IsLabel reports whether a line is a word for "by" and nothing else: "Written by", "Autor:".
func IsLabel(line string) bool {
	if beginsOtherwise(line) {
		return false
	}
	words, coloned := []token(nil), false
	for _, t := range lex(clip(line, 60)) {
		switch t.kind {
		case word:
			words = append(words, t)
		case colon:
			coloned = true
		case list:
		default:
			return false
		}
	}
	f := folds(words)
	return byWords().has(f) && (coloned || !byNouns().has(f))
}

// IsJoint reports whether a line is nothing but what joins two names: a comma, "and", or both.
func IsJoint(line string) bool {
	tokens := lex(clip(line, 20))
	for _, t := range tokens {
		if t.kind != comma && t.kind != and && t.kind != list {
			return false
		}
	}
	return len(tokens) > 1 // the end of the line is one
}

// Words of byRows that head sections and menus too: a line that is one of them announces nobody.
var byNouns = newBook([]row{
	{"en", "text; words; reporting; interview; report; authors"},
	{"de", "text; texte; interview; durch"},
	{"fr", "texte; textes; avec"}, {"es pt it", "texto; textos; testo; testi"},
	{"nordic", "tekst; text; journalist; texti"}, {"tr id", "haber; laporan; reporter"},
	{"cjk", "文; 文字; 취재; 記者; 记者; 기자"},
	{"slavic", "текст; tekst; tekstas; тексты"},
})
