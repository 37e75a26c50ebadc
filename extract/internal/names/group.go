package names

import (
	"slices"
	"strings"
	"unicode"
)

// A duty is what the people of a group did, as far as the byline says.
type duty uint8

const (
	unsaid duty = iota // no word about it
	wrote              // after "By"
	other              // after "Photos:", "Edited by"
)

// A group is a run of words with nothing between them that parts people.
type group struct {
	words   []token
	before  kind   // what parts it from the group before
	joint   string // the conjunction that does, as printed
	duty    duty
	inside  bool // in parentheses
	labeled bool // itself a label: a colon follows
}

func join(words []token) string {
	if len(words) == 1 {
		return words[0].text
	}
	n := 0
	for i := range words {
		n += len(words[i].text) + 1
	}
	var b strings.Builder
	b.Grow(n)
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.text)
	}
	return b.String()
}

func folds(words []token) []string { return appendFolds(make([]string, 0, len(words)), words) }

// appendFolds is folds where there is room for them.
func appendFolds(f []string, words []token) []string {
	for i := range words {
		f = append(f, words[i].fold)
	}
	return f
}

// groups gathers tokens into groups, takes the bywords off and notes what they said.
func groups(tokens []token) []group {
	g := grouper{words: make([]token, 0, len(tokens)), behind: endsInDuty(tokens)}
	for i := range tokens {
		g.token(tokens, i)
	}
	g.end(noise, "")
	return g.groups
}

type grouper struct {
	groups []group
	words  []token
	before kind
	joint  string
	duty   duty
	depth  int
	behind bool // what each did stands on a line of its own below their name
}

// endsInDuty reports lines of which the last is only a word for what somebody did, and the first is none: "Ana
// Ruiz\nText\nTom Okoro\nFoto".
func endsInDuty(tokens []token) bool {
	n := len(tokens) - 1
	if n < 3 || tokens[n].kind != list || tokens[n-1].kind != word || tokens[n-2].kind != list || tokens[0].kind != word {
		return false
	}
	last := &grouper{words: tokens[n-1 : n]}
	first := &grouper{words: tokens[:1]}
	return last.isDutyWord() && !first.isDutyWord()
}

// token adds the token at i.
func (g *grouper) token(tokens []token, i int) {
	t := tokens[i]
	switch t.kind {
	case word:
		if g.joins(tokens, i) {
			g.end(and, t.text)
			return
		}
		g.words = append(g.words, t)
	case opened:
		g.end(opened, "")
		g.depth++
	case closed:
		if g.depth > 0 && g.isDutyWord() && len(g.groups) > 0 { // "Ana Ruiz (text), Tom Okoro (photos)"
			if otherWords().has(folds(g.words)) {
				g.groups[len(g.groups)-1].duty = other
			}
			g.words = nil
		}
		g.end(closed, "")
		g.depth = max(0, g.depth-1)
	case colon:
		if t.text == "=" && i+1 < len(tokens) && tokens[i+1].kind == list { // "김철수 기자 =", before the text
			g.end(list, "")
			return
		}
		g.label()
	case slash, bar:
		if g.isDutyWord() && (t.kind == slash || isCJK(g.words)) {
			g.label() // "文/王小明" and "文｜王小明" are "文：王小明"
			return
		}
		g.end(t.kind, "")
	case noise:
		if isAddress(t.text) {
			g.end(list, t.text) // a handle after each of several names
			return
		}
		g.end(noise, "")
	default:
		if g.behind && t.text == "\n" && len(g.groups) > 0 && g.isDutyWord() {
			if otherWords().has(folds(g.words)) {
				g.groups[len(g.groups)-1].duty = other
			}
			g.words = nil
		}
		g.end(t.kind, t.text)
	}
}

// joins reports whether the word at i is a doubtful conjunction, or one in capitals, and joins two
// names here: whole names must stand on both sides, so "Ortega y Gasset" is one.
func (g *grouper) joins(tokens []token, i int) bool {
	t := tokens[i]
	if strings.HasSuffix(t.text, ".") || !perhapsAndWords().rows[t.fold] && !andWords().rows[t.fold] {
		return false
	}
	if t.fold == "in" && slices.ContainsFunc(tokens, saysWhere) || t.fold == "at" && !slices.ContainsFunc(tokens, isTagalogBy) {
		return false
	}
	left := g.words[byLength(g.words):]
	right := following(tokens[i+1:])
	if withWords().rows[t.fold] && isAgencyName(join(right)) {
		return len(left) > 0 && nameClass(left, join(left)) <= single
	}
	isBehind := len(g.words) == 0 && g.before == closed && len(g.groups) > 0
	if len(left) < 2 && !isBehind || len(right) < 2 || !isCapital(right[0].text) {
		return false
	}
	return places().prefix(folds(right)) == 0 && heads().prefix(folds(right)) == 0 && modifiers().prefix(folds(right)) == 0
}

// saysWhere reports a word in whose language "in" stands before a place; in Slovene it joins names.
func saysWhere(t token) bool {
	switch strings.ToLower(t.text) {
	case "by", "von", "and", "und":
		return true
	}
	return false
}

// isTagalogBy reports a word that stands before names in Tagalog, where "at" joins them; in English it stands before a place.
func isTagalogBy(t token) bool { return t.fold == "ni" || t.fold == "nina" }

// following returns the words up to the next sign.
func following(tokens []token) []token {
	for i, t := range tokens {
		if t.kind != word {
			return tokens[:i]
		}
	}
	return tokens
}

// isDutyWord reports whether the words so far are nothing but "文", "Texte", "Photo" and the like.
func (g *grouper) isDutyWord() bool {
	f := folds(g.words)
	return byWords().has(f) || otherWords().has(f) || len(f) > 1 && isCJK(g.words) && otherWords().rows[f[len(f)-1]]
}

// label ends the group before a colon and lets it say what those after it did.
func (g *grouper) label() {
	f := folds(g.words)
	switch {
	case len(f) == 0:
		return
	case len(f) > 1 && isCJK(g.words) && otherWords().rows[f[len(f)-1]]: // "文｜王小明 编辑｜李小红"
		g.words = g.words[:len(f)-1]
		g.flush(false)
		g.duty = other
	case otherWords().has(f):
		if !(g.before == and && g.waiting()) { // "Text & Photos: Ana Ruiz"
			g.duty = other
		}
		g.words = nil
	case byWords().has(f) || byWords().suffix(f) > 0 && !byParticles().has(f[len(f)-1:]):
		g.duty, g.words = wrote, nil
	case heads().has(f):
		g.duty, g.words = wrote, nil // "Reporter: Ana Ruiz"
	default:
		g.flush(true)
		g.before, g.duty = colon, unsaid
	}
}

// end closes the group and notes the sign that stands after it.
func (g *grouper) end(sign kind, text string) {
	g.flush(false)
	if g.before != list && g.before != bar || sign != comma { // the stronger sign of several counts
		g.before, g.joint = sign, text
	}
	if sign == bar || sign == list || sign == noise {
		if !g.waiting() {
			g.duty = unsaid
		}
	}
}

// waiting reports whether a byword has been read whose people are still to come, as where "By"
// stands on a line of its own.
func (g *grouper) waiting() bool {
	return g.duty != unsaid && (len(g.groups) == 0 || g.groups[len(g.groups)-1].duty != g.duty)
}

// flush cuts the words so far at the bywords among them and adds them as groups.
func (g *grouper) flush(labeled bool) {
	words := g.words
	g.words = words[len(words):] // what follows stands behind them
	start := 0
	if g.before == comma && len(g.groups) > 0 && heads().has(folds(words)) { // "Jens Muster, journalist"
		start = len(words)
		g.add(words, labeled)
	}
	for i := start; i < len(words); i++ {
		d, n := dutyAt(words, i, i == start)
		if n == 0 {
			continue
		}
		g.add(words[start:i:i], false)
		if !g.isAffiliation(words[i:], i == start) {
			g.duty = d
		}
		i += n - 1
		start = i + 1
	}
	g.add(words[start:len(words):len(words)], labeled)
}

// isAffiliation reports a small word that says behind a name and a comma whose writer somebody is: "João Lima, da Agência
// Brasil".
func (g *grouper) isAffiliation(words []token, first bool) bool {
	return first && g.before == comma && len(g.groups) > 0 && byParticles().rows[words[0].fold]
}

func (g *grouper) add(words []token, labeled bool) {
	if len(words) == 0 {
		return
	}
	g.groups = append(g.groups, group{words, g.before, g.joint, g.duty, g.depth > 0, labeled})
	g.before = word
}

// dutyAt returns the duty that a phrase at words[i] announces, and the length of the phrase.
func dutyAt(words []token, i int, first bool) (duty, int) {
	var room [8]string
	f := appendFolds(room[:0], words[i:min(len(words), i+len(room))])
	if n := otherWords().prefix(f); n > 1 || n == 1 && (first || isCJK(words[i:i+1])) && isOneWordDuty(words[i:], f) {
		return other, n
	}
	if first {
		if n := byLength(words[i:]); n > 0 {
			return wrote, n
		}
		return unsaid, 0
	}
	if n := byMiddle().prefix(f); n > 1 || n == 1 && (i+1 == len(words) || isCapital(words[i+1].text) || !isCapital(words[0].text)) || isCJK(words[i:i+1]) && byWords().rows[f[0]] && !heads().rows[f[0]] {
		if n == 1 && f[0] == "by" && isDoneBy(words[i-1].fold) {
			return other, n
		}
		return wrote, max(n, 1)
	}
	if isKickerVon(words, i) {
		return wrote, 1
	}
	return unsaid, 0
}

// isDoneBy reports a word before "by" that says that something else was done than writing: "Trusted
// by", "used by".
func isDoneBy(word string) bool {
	return strings.HasSuffix(word, "ed") && !byWords().rows[word+" by"]
}

// isOneWordDuty reports whether "Photo", "Bilder" and the like, at the start of a group, say what
// its people did; "Photo editor" is a title, "Redaktion" a signature, and "Art" a name.
func isOneWordDuty(words []token, f []string) bool {
	return !isTitle(f) && !generics().has(f[:1]) && !(f[0] == "art" && len(words) > 1)
}

// isKickerVon reports a capital "Von" after a label without a colon, as in "Debatte Von Ana Ruiz".
func isKickerVon(words []token, i int) bool {
	return words[i].text == "Von" && len(words)-i > 2 && !particles().rows[words[i+1].fold]
}

// byLength returns how many words at the start of words are a byword.
func byLength(words []token) int {
	var room [8]string
	f := appendFolds(room[:0], words[:min(len(words), len(room))])
	n := byWords().prefix(f)
	if n == 1 && len(words) > 1 && byParticles().rows[f[0]] && !isByBeforeName(words) {
		return 0
	}
	return n
}

// isByBeforeName reports whether a byword that could be part of a name ("Di", "De", "Von") is
// none: a name of two words follows, or an agency.
func isByBeforeName(words []token) bool {
	if words[0].text == "von" && len(words) == 2 {
		return true // "von mwi"
	}
	if !isCapital(words[1].text) {
		return false
	}
	if generics().has(folds(words[1:])) {
		return true // "di Redazione"
	}
	_, agency := CreditAgency(join(words[1:min(len(words), 5)]))
	return agency || len(words) > 2 || words[0].fold == "von"
}

// isTitle reports whether all the words are an occupation with its modifiers: "Photo editor".
func isTitle(f []string) bool {
	for i := 0; i < len(f); {
		if n := heads().prefix(f[i:]); n > 0 {
			return true
		}
		n := max(modifiers().prefix(f[i:]), places().prefix(f[i:]))
		if n == 0 {
			return false
		}
		i += n
	}
	return false
}

// isCapital reports a word that starts with a capital, or with a letter of a script without them.
func isCapital(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return !unicode.IsLower(r)
		}
		if r == '\'' || r == '’' || r == '"' {
			continue
		}
		return false
	}
	return false
}
