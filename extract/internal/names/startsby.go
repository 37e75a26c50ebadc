package names

import (
	"strings"
	"unicode"
)

// StartsWithBy reports whether a line opens with a word for "by" and goes on with somebody's name:
// "By Ana Ruiz", "Von Jana Muster".
func StartsWithBy(line string) bool {
	if !MayStartWithBy(line) {
		return false
	}
	var words []token
	for _, t := range lex(clip(line, 120)) {
		if t.kind != word {
			break
		}
		words = append(words, t)
	}
	n := byLength(words)
	if n == 0 || n == len(words) && n == len(line) {
		return false
	}
	people := Split(line)
	if len(people) == 0 {
		return false
	}
	first := wordsOf(people[0].Name)
	capital := isCapital(first[0].text) || unicode.IsDigit(rune(first[0].text[0]))
	switch {
	case n == len(words) && byParticles().has(folds(words)) && (len(first) < 2 || !capital): // "Di", a Tuesday's, over "Dienstag"
		return false
	case !capital && isCapital(words[0].text) && (len(first) > 1 || n == 1 && !byMiddle().rows[words[0].fold] && !opensWithLabel(line)): // "By business type", "Author names"
		return false
	}
	if n == 1 && byNouns().rows[words[0].fold] && !opensWithLabel(line) { // "Text analysis" is no byline
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

// beginsOtherwise is a quick look at whether a line begins with a word of Latin letters that no word for
// "by" begins with.
func beginsOtherwise(line string) bool {
	var first [24]byte
	n := 0
	for ; n < len(line) && line[n] != ' '; n++ {
		c := line[n] | 0x20
		if c < 'a' || c > 'z' || n == len(first) {
			return false // that takes a closer look
		}
		first[n] = c
	}
	glued := n > 2 && first[0] == 'b' && first[1] == 'y'
	return n > 0 && !glued && byWords().starts[string(first[:n])] == 0
}

// opensWithLabel reports whether the first word of a line is followed by a sign: "Text: …".
func opensWithLabel(line string) bool {
	tokens := lex(clip(line, 120))
	return len(tokens) > 1 && tokens[1].kind != word && tokens[1].kind != and
}

// A Line is what a line of text says of who wrote something.
type Line struct {
	People     []Person
	Introduced bool // a word for "by" introduces them
	Whole      bool // nothing else stands in the line, but for what they are and a date
}

// ReadLine is Split for a line that may be anything.
func ReadLine(line string) Line {
	tokens := splitGlued(markNoise(lex(line)))
	parts := settle(parts(groups(tokens)))
	l := Line{People: persons(parts), Whole: true}
	spoken := map[string]bool{}
	for _, p := range parts {
		l.Introduced = l.Introduced || p.duty == wrote
		for _, said := range [...]string{p.name, p.role} {
			for w := range strings.FieldsSeq(said) {
				spoken[fold(w)] = true
			}
		}
	}
	for _, t := range tokens {
		if t.kind == word && !spoken[t.fold] && !byWords().rows[t.fold] && !degrees().rows[t.fold] {
			l.Whole = false
		}
	}
	return l
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
	{"en", "text; words; reporting; interview; report; about the author; authors"},
	{"de", "text; texte; interview; durch"},
	{"fr", "texte; textes; avec"}, {"es pt it", "texto; textos; testo; testi"},
	{"nordic", "tekst; text; journalist; texti"}, {"tr id", "haber; laporan; reporter"},
	{"cjk", "文; 文字; 취재; 記者; 记者; 기자"},
	{"slavic", "текст; tekst; tekstas; тексты"},
})
