package charset

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/htmlindex"
)

const (
	// fallback is what a page is in if nothing speaks for or against it, and even the score that
	// another encoding must exceed.
	fallback = "windows-1252"
	even     = 0.15

	// doubt is how many characters of no worth are thought to stand in every text, so that two
	// characters do not decide as firmly as two hundred.
	doubt = 2

	// sure is the score from which on a profile fits the text beyond doubt, and clearly is by how
	// much another one must be better before the page's own word is not taken.
	sure    = 0.6
	clearly = 0.25

	// ownLanguage is what a profile gains if the page says that it is in that language.
	ownLanguage = 0.15
)

// A detection is how well each encoding fits a text, from about -1 to 1. Encodings that no profile
// speaks of have no score.
type detection struct {
	text   []byte
	scores map[string]float64
	best   string
}

// detect scores the encodings of the profiles on a piece of text.
func detect(text []byte, lang string) detection {
	d := detection{text: text, scores: map[string]float64{fallback: even}, best: fallback}
	counts := map[string]counts{}
	for _, p := range profiles {
		c, ok := counts[p.encoding]
		if !ok {
			c = count(convert(text, p.encoding, noTick))
			counts[p.encoding] = c
		}
		score := p.score(c)
		if lang != "" && strings.Contains(" "+p.langs+" ", " "+lang+" ") {
			score += ownLanguage
		}
		if old, ok := d.scores[p.encoding]; !ok || score > old {
			d.scores[p.encoding] = score
		}
		if score > d.scores[d.best] {
			d.best = p.encoding
		}
	}
	return d
}

// choose returns the first of the declared encodings that the text does not contradict, or else the
// one that fits best.
func (d detection) choose(says declared) Encoding {
	for i, name := range says.names {
		if name != "utf-8" && d.allows(name) {
			return Encoding{name, says.sources[i]}
		}
	}
	return Encoding{d.best, Detected}
}

// noTick is for texts that are short.
func noTick() {}

// allows reports whether a text may well be in the encoding that the page says.
func (d detection) allows(name string) bool {
	best := d.scores[d.best]
	if name == "gbk" {
		name = "gb18030" // which is the same, and more
	}
	if score, ok := d.scores[name]; ok {
		return best < sure || score > best-clearly
	}
	_, err := htmlindex.Get(name)
	return err == nil && count(convert(d.text, name, noTick)).wrong() == 0
}

// counts says how often each character that is not ASCII stands in a text.
type counts map[rune]int

// misplaced stands in counts for the letters that cannot be where they are. Text that is read in the
// wrong encoding is full of them.
const misplaced rune = -1

// count counts the characters of a text.
func count(text []byte) counts {
	c := counts{}
	previous := ' '
	for _, r := range string(text) {
		switch {
		case clash(previous, r):
			c[misplaced]++
		case r >= utf8.RuneSelf:
			c[r]++
		}
		previous = r
	}
	return c
}

// clash reports whether no word has these two in a row: a small letter and a capital that is not
// ASCII, or an ASCII letter and one of another alphabet.
func clash(first, second rune) bool {
	if first < utf8.RuneSelf && second < utf8.RuneSelf {
		return false
	}
	return unicode.IsLower(first) && unicode.IsUpper(second) && second >= utf8.RuneSelf ||
		isASCIILetter(first) && unicode.In(second, otherAlphabets...) ||
		isASCIILetter(second) && unicode.In(first, otherAlphabets...)
}

var otherAlphabets = []*unicode.RangeTable{
	unicode.Cyrillic, unicode.Greek, unicode.Hebrew, unicode.Arabic, unicode.Thai,
}

func isASCIILetter(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' }

// wrong returns how many characters cannot be in a text of that encoding.
func (c counts) wrong() int {
	n := 0
	for r, times := range c {
		if isWrong(r) {
			n += times
		}
	}
	return n
}

// isWrong reports whether no text has this character: it stands for bytes that mean nothing in the
// encoding, or is a control character or one of private use.
func isWrong(r rune) bool {
	return r == utf8.RuneError || unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Co, r)
}

// neutral are characters of no language.
const neutral = "\u00A0\u00AD“”‘’„‚«»‹›–—…•·×§©®™°€£¿¡、。「」『』《》【】〈〉"

func isNeutral(r rune) bool {
	return strings.ContainsRune(neutral, r) || r >= 0xFF01 && r <= 0xFF5E // the wide forms of ASCII
}

// score says how well the characters of a text fit a profile: the mean of what each is worth.
func (p profile) score(c counts) float64 {
	sum, n := 0, 0
	for r, times := range c {
		if !isNeutral(r) {
			sum += p.worth(r) * times
			n += times
		}
	}
	return float64(sum) / float64(frequent*(n+doubt))
}

// What a character says for a profile, in whole numbers so that their sum does not depend on the
// order in which they are added.
const (
	frequent = 20
	possible = 6
	unlikely = -20
	wrong    = -80 // bytes that mean nothing in the encoding, or a control character
)

// worth returns what one character says for the profile.
func (p profile) worth(r rune) int {
	switch {
	case r == misplaced:
		return unlikely
	case isWrong(r):
		return wrong
	case strings.ContainsRune(p.frequent, r):
		return frequent
	case unicode.IsUpper(r):
		if w := p.worth(unicode.ToLower(r)); w > 0 {
			return w / 2
		}
		return unlikely
	case p.script != nil && unicode.Is(p.script, r):
		return possible
	}
	return unlikely
}
