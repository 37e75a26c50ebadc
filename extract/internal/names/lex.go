package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A kind is what a token does in a byline.
type kind uint8

const (
	word   kind = iota // part of a name, a title, a label …
	comma              // parts the items of an enumeration
	and                // joins two items
	slash              // "dpa/afp"
	list               // parts items that stand apart: ; • and line ends
	bar                // parts fields: | – —
	colon              // ends a label
	opened             // opens a parenthesis
	closed             // closes it
	noise              // a date, a time, an address: said nothing about who
)

// A token is a word or what parts words.
type token struct {
	kind kind
	text string // as printed
	fold string // of a word, as tables hold it
}

// maxByline is how much of a text is read: no byline is longer, and a whole page that strays in
// costs nothing.
const maxByline = 1200

// lex cuts a byline into tokens.
func lex(s string) []token {
	s = clip(s, maxByline)
	l := lexer{tokens: make([]token, 0, 2+len(s)/5)}
	for line := range strings.Lines(s) {
		for chunk := range strings.FieldsFuncSeq(line, isSpace) {
			l.chunk(chunk)
		}
		l.sign(list, "\n")
	}
	return l.tokens
}

// clip cuts s to at most n bytes, never inside a character.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// isSpace takes every blank and every invisible character for a gap between words.
func isSpace(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || unicode.IsControl(r)
}

type lexer struct {
	tokens []token
	word   strings.Builder
}

// chunk reads what stands between two spaces.
func (l *lexer) chunk(c string) {
	bare := trim(c, ".,;:()[]<>|“”\"")
	switch {
	case isAddress(bare):
		l.around(c, bare, token{kind: noise, text: bare})
	case isNumeric(bare):
		l.around(c, bare, token{kind: word, text: bare, fold: bare})
	case c == "-" || c == "--" || c == "---":
		l.sign(bar, c)
	case c == "&" || c == "＆" || c == "+":
		l.sign(and, c)
	default:
		l.runes(c)
	}
}

// around emits t for the core of a chunk, and the commas, dots and parentheses around it.
func (l *lexer) around(c, core string, t token) {
	before, after, _ := strings.Cut(c, core)
	l.runes(before)
	l.tokens = append(l.tokens, t)
	l.runes(strings.TrimLeft(after, "."))
}

// runes reads a chunk character by character. Most are one word of ASCII.
func (l *lexer) runes(c string) {
	if isPlainWord(c) && !endsShouted(c) {
		l.add(c)
		return
	}
	runes := []rune(withoutPlural(c))
	for i, r := range runes {
		if r == '-' && l.joinsShouted(runes, i) {
			l.sign(comma, "-")
			continue
		}
		if k := signKind(runes, i); k != word {
			l.sign(k, string(r))
			continue
		}
		l.word.WriteRune(r)
	}
	l.flush()
}

// isPlainWord reports a chunk that is certain to hold nothing that may part words.
func isPlainWord(c string) bool {
	for i := 0; i < len(c); i++ {
		if c[i] >= utf8.RuneSelf || plainSigns[c[i]] {
			return false
		}
	}
	return true
}

// plainSigns are the signs of ASCII.
var plainSigns = func() (all [utf8.RuneSelf]bool) {
	for r := range signs {
		if r < utf8.RuneSelf {
			all[r] = true
		}
	}
	return all
}()

// withoutPlural drops the ending that labels print in parentheses: "Author(s)", "Autor(in)".
func withoutPlural(c string) string {
	at := strings.IndexByte(c, '(')
	if at < 3 {
		return c
	}
	ending, rest, closes := strings.Cut(c[at+1:], ")")
	if !closes || !labelEndings[ending] {
		return c
	}
	return c[:at] + rest
}

var labelEndings = map[string]bool{"s": true, "es": true, "en": true, "in": true, "innen": true, "e": true, "a": true, "as": true, "i": true}

// flush ends the word that is being read.
func (l *lexer) flush() {
	if l.word.Len() > 0 {
		l.add(l.word.String())
		l.word.Reset()
	}
}

// add adds a word, without the signs around it.
func (l *lexer) add(printed string) {
	text := trim(printed, "!?…*+\"“”„‟«»")
	if text == "" || text == "." || text == "-" {
		return
	}
	if rest, ok := strings.CutPrefix(text, "By"); ok && len(rest) > 2 && unicode.IsUpper(rune(rest[0])) && unicode.IsLower(rune(rest[1])) { // "ByAna", set apart by a style
		l.tokens = append(l.tokens, token{kind: word, text: "By", fold: "by"})
		text = rest
	}
	t := token{kind: word, text: text, fold: fold(text)}
	if andWords().rows[text] { // printed small: "Dan" is a name, "dan" is Indonesian for "and"
		t.kind = and
	}
	l.tokens = append(l.tokens, t)
}

// trim is strings.Trim for words, most of which begin and end in letters of ASCII.
func trim(s, signs string) string {
	if s == "" || isPlainLetter(s[0]) && isPlainLetter(s[len(s)-1]) {
		return s
	}
	return strings.Trim(s, signs)
}

func isPlainLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// sign ends the word that is being read and adds what parts it from the next.
func (l *lexer) sign(k kind, text string) {
	l.flush()
	l.tokens = append(l.tokens, token{kind: k, text: text})
}

// signs are the characters that part words wherever they stand.
var signs = map[rune]kind{
	',': comma, '，': comma, '،': comma, '、': comma, '､': comma, '׀': bar,
	'|': bar, '｜': bar, '¦': bar, '│': bar, '—': bar, '―': bar, '–': bar,
	';': list, '；': list, '؛': list, '•': list, '●': list, '▪': list, '■': list, '◆': list, '►': list, '▸': list,
	'»': list, '«': list, '→': list, '∙': list, '⋅': list, '◇': list, '▶': list, '▲': list, '△': list, '¶': list,
	'/': slash, '／': slash, ':': colon, '：': colon, '=': colon, '＝': colon, '៖': colon, '﹕': colon,
	'(': opened, '（': opened, '[': opened, '［': opened, '【': opened, '〔': opened, '<': opened, '《': opened, '〈': opened,
	')': closed, '）': closed, ']': closed, '］': closed, '】': closed, '〕': closed, '>': closed, '》': closed, '〉': closed,
	'©': list,
}

// signKind returns what the character at i is: word, where it belongs to one.
func signKind(runes []rune, i int) kind {
	r := runes[i]
	if r == '·' || r == '・' {
		return dotKind(runes, i)
	}
	if r == ':' && i > 0 && i+1 < len(runes) && unicode.IsLower(runes[i+1]) && unicode.IsLetter(runes[i-1]) {
		return word // German "Autor:in"
	}
	return signs[r]
}

// endsShouted reports a hyphen behind a capital and before another that a small letter follows: "KAYA-Ali".
func endsShouted(c string) bool {
	at := strings.IndexByte(c, '-')
	return at > 0 && at+2 < len(c) && isUpper(c[at-1]) && isUpper(c[at+1]) && !isUpper(c[at+2])
}

func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

// joinsShouted reports a hyphen between a surname in capitals, before which stands a given name, and another given
// name: "Elif KARADAĞ-Ali ÖRNEK" are two people, and "FOCUS-Online" is a house.
func (l *lexer) joinsShouted(runes []rune, i int) bool {
	if i < 3 || i+2 >= len(runes) || len(l.tokens) == 0 || !isShouted(string(runes[:i])) || !unicode.IsUpper(runes[i+1]) || !unicode.IsLower(runes[i+2]) {
		return false
	}
	given := l.tokens[len(l.tokens)-1]
	return given.kind == word && isCapital(given.text) && !isShouted(given.text) && !byWords().rows[given.fold]
}

// dotKind reads the raised dot. Between Latin letters, kana, and the Chinese form of foreign names
// it is part of the name ("Col·lectiu", "ジョン・スミス", "安娜·鲁伊斯"); between Korean names, and
// the Japanese one between names in kanji, it parts them.
func dotKind(runes []rune, i int) kind {
	if i == 0 || i+1 == len(runes) {
		return list
	}
	before, after := runes[i-1], runes[i+1]
	switch {
	case unicode.Is(unicode.Hangul, before) || unicode.Is(unicode.Hangul, after):
		return comma
	case runes[i] == '・' && unicode.Is(unicode.Han, before) && unicode.Is(unicode.Han, after):
		return comma
	}
	return word
}
