package names

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A class is what a part of a byline is.
type class uint8

const (
	person       class = iota // a name of two words or more
	single                    // one word, or words in small letters: a pseudonym, a first name, a place
	agency                    // "Reuters"
	organisation              // "Gear Team"
	generic                   // "Staff"
	title                     // "Senior Reporter"
	modifier                  // "Science": half a title
	place                     // "New York"
	degree                    // "PhD"
	suffix                    // "Jr."
	junk                      // anything else
	prose                     // running text
)

// A part is what one group turned out to be.
type part struct {
	class  class
	name   string
	print  string // the name as printed, where its capitals were lowered
	role   string
	before kind
	joint  string
	duty   duty
	inside bool
	last   bool // running text follows: whoever it names did not sign
	isFor  bool // of a house: it says what it is for, as in "Ministry of Health"
	behind bool // the role stands behind the name, and nothing behind the role
}

// parts classifies every group.
func parts(groups []group) []part {
	all := make([]part, 0, len(groups))
	for _, g := range groups {
		for i, p := range classify(g) {
			p.duty, p.inside = g.duty, g.inside
			if i == 0 {
				p.before, p.joint = g.before, g.joint
			}
			if p.before == slash && isPlaceBehindSlash(p) {
				p.class = place
			}
			all = append(all, p)
		}
	}
	return all
}

// isPlaceBehindSlash reports where somebody reports from: "Elif KARADAĞ/SİVAS", 記者林育辰／潮見報導.
func isPlaceBehindSlash(p part) bool {
	return p.class == single && isShouted(p.name) && !isCode(p.name) || p.class == person && slices.Contains(reports, p.role)
}

// A classRow is one thing that a whole group can be, and how that shows.
type classRow struct {
	class class
	is    func(words []token, f []string) bool
}

// classes are tried in this order.
var classes = []classRow{
	{agency, func(words []token, f []string) bool {
		if !mayBeginAgency(words) {
			return false
		}
		_, ok := CreditAgency(join(words))
		return ok
	}},
	{junk, func(_ []token, f []string) bool { return placeholders().has(f) }},
	{generic, func(_ []token, f []string) bool { return generics().has(f) }},
	{suffix, func(_ []token, f []string) bool { return suffixes().has(f) }},
	{degree, func(_ []token, f []string) bool { return allIn(f, degrees()) }},
	{title, func(_ []token, f []string) bool { return isTitle(f) && allTitle(f) }},
	{modifier, func(_ []token, f []string) bool { return allIn(f, modifiers()) }},
	{junk, func(_ []token, f []string) bool { return allIn(f, furniture()) }},
	{place, func(words []token, _ []string) bool { return isWrittenFor(words, 0) }},
	{place, func(_ []token, f []string) bool { return places().has(f[prepositions().prefix(f):]) }},
}

// isWrittenFor reports whether words[i:] say which house a text was written for: "For The Courier", "Special to The
// Courier".
func isWrittenFor(words []token, i int) bool {
	special := words[i].fold == "special"
	if special {
		i++
	}
	return i+1 < len(words) && (isCapital(words[i+1].text) || special && words[i+1].fold == "the") && (forAnyCase().rows[words[i].fold] || writtenFor().rows[words[i].text] || special && words[i].fold == "to")
}

// writtenFor are the words for "for" in print: "Per" with a capital is a name.
var writtenFor = newBook([]row{{"de", "für"}, {"fr es pt", "pour; para"}, {"it", "per"}, {"nl nordic", "voor; for; för"}, {"slavic", "dla; pro; za; для; за"}})

// forAnyCase are those that are no name with a capital either: "PARA LA RIBERA".
var forAnyCase = newBook([]row{{"en de fr es nl", "for; für; pour; para; voor"}})

// classify says what a group is. A title beside a name makes two of it, and so does a second name
// after the title.
func classify(g group) []part {
	words := unrepeated(g.words)
	if isCJK(words) {
		return cjkParts(words)
	}
	f := folds(words)
	for _, s := range classes {
		if s.is(words, f) {
			return []part{{class: s.class, name: join(words), before: word}}
		}
	}
	if g.labeled {
		return labeled(words, g.duty)
	}
	if n := beforeWhere(words); n > 0 {
		return []part{named(words[:n]), {class: place, name: join(words[n:]), before: word}}
	}
	if isSigned(words) {
		return []part{{class: organisation, name: join(words)}}
	}
	if start, end := titleSpan(f); end > 0 {
		return titled(words, start, end, g.before)
	}
	if n := beforeAgency(words); n > 0 {
		return []part{named(words[:n]), {class: agency, name: join(words[n:]), before: comma}}
	}
	return []part{named(words)}
}

// beforeWhere returns the length of a person's name behind which stands where they wrote, a place or a
// section: "Ana Ruiz in London", "Tom Okoro in Project Management"; or 0.
func beforeWhere(words []token) int {
	at := slices.IndexFunc(words, func(w token) bool { return w.text == "in" })
	if at < 2 || at > 4 || len(words) == at+1 || len(words) > at+4 || slices.ContainsFunc(words[at+1:], func(w token) bool { return !isCapital(w.text) }) {
		return 0
	}
	if name := words[:at]; shape(name) == person && !isOrganisation(name, folds(name)) && !hasTitle(name) {
		return at
	}
	return 0
}

func hasTitle(words []token) bool {
	_, end := titleSpan(folds(words))
	return end > 0
}

// labeled reads a group that ends in a colon: only "By Ana Ruiz Topics:" holds a name.
func labeled(words []token, d duty) []part {
	if d == wrote && len(words) > 2 {
		return []part{named(words[:len(words)-1])}
	}
	if len(words) <= 2 && isArabic(words[0].text) && !creditLabels().has(folds(words)) {
		return []part{{class: place, name: join(words)}} // "جدة: فهد العتيبي"
	}
	return []part{{class: junk, name: join(words)}}
}

// isArabic reports a word in Arabic script.
func isArabic(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.Is(unicode.Arabic, first)
}

func allIn(f []string, b *book) bool {
	for len(f) > 0 {
		n := b.prefix(f)
		if n == 0 {
			return false
		}
		f = f[n:]
	}
	return true
}

// allTitle reports whether nothing but occupations, what qualifies them, and places is in f.
func allTitle(f []string) bool {
	for len(f) > 0 {
		n := max(heads().prefix(f), modifiers().prefix(f), places().prefix(f), prepositions().prefix(f))
		if n == 0 {
			return false
		}
		f = f[n:]
	}
	return true
}

// unrepeated halves a group that says everything twice, as where a name stands over a picture and
// beside it.
func unrepeated(words []token) []token {
	half := len(words) / 2
	if half == 0 || len(words)%2 != 0 || half == 1 && len(words[0].fold) < 3 {
		return words
	}
	for i := range half {
		if words[i].fold != words[half+i].fold {
			return words
		}
	}
	return words[:half]
}

// isSigned reports a signature such as "Example staff reporter", "Example Staff", "Redaktion
// post.example": something generic with the name of a house beside it.
func isSigned(words []token) bool {
	f := folds(words)
	if n := generics().suffix(f); n > 0 && len(f)-n >= 1 && len(f)-n <= 3 && (n > 1 || !heads().has(f[len(f)-1:])) {
		return !isTitleAfterName(words, f)
	}
	n := generics().prefix(f)
	return n > 0 && len(f)-n >= 1 && len(f)-n <= 3 && organisations().rows[f[n-1]]
}

// isTitleAfterName tells "Ana Ruiz Staff Writer" from "Example staff writer".
func isTitleAfterName(words []token, f []string) bool {
	start, end := titleSpan(f)
	return end > 0 && start >= 2 && named(words[:start]).class == person
}

// titleSpan finds the first occupation in f with what qualifies it.
func titleSpan(f []string) (start, end int) {
	for i := range f {
		n := headAt(f[i:])
		if n == 0 {
			continue
		}
		start, end = i, i+n
		for start > 0 {
			m := max(modifiers().suffix(f[:start]), places().suffix(f[:start]), organisations().suffix(f[:start]))
			if m == 0 || start-m < 2 && start-m != 0 { // leave the name two words
				break
			}
			start -= m
		}
		for end < len(f) {
			m := heads().prefix(f[end:])
			if m == 0 {
				break
			}
			end += m
		}
		return start, end
	}
	return 0, 0
}

// headAt returns the length of the occupation at the start of f.
func headAt(f []string) int {
	if n := heads().prefix(f); n > 0 || len(f) == 0 {
		return n
	}
	for _, end := range compoundHeads {
		if strings.HasSuffix(f[0], end) && len(f[0]) > len(end)+2 {
			return 1
		}
	}
	return 0
}

// titled cuts a group at its title: "Reporter Ana Ruiz", "Ana Ruiz Science Editor", "Ana Ruiz News
// Reporter Tom Okoro".
func titled(words []token, start, end int, parted kind) []part {
	before, after := words[:start], words[end:]
	if start == 0 && (len(after) == 0 || isRunOn(after[0])) || start == 1 && parted != word && parted != noise ||
		start == 0 && len(after) == 1 && ranks().rows[words[0].fold] {
		return []part{{class: title, name: join(words)}} // "CEO of Muster", and after a name "Shipping Expert"; "Head Winemaker"
	}
	if start == 0 {
		p := named(after)
		p.role = join(words[:end])
		return []part{p}
	}
	p := named(before)
	if p.class == organisation {
		p.name = trimName(join(words))
		return []part{p}
	}
	if len(after) < 2 || isRunOn(after[0]) {
		p.role = strings.TrimSuffix(firstSentence(words[start:min(len(words), start+maxRole)]), ".")
		p.behind = len(after) == 0
		return []part{p}
	}
	p.role = join(words[start:end])
	return append([]part{p}, classify(group{words: after, before: comma})...)
}

// firstSentence is words up to the end of a sentence: "reporter at the Post. She lives …".
func firstSentence(words []token) string {
	for i, w := range words[:max(0, len(words)-1)] {
		if strings.HasSuffix(w.text, ".") && letters(w.text) > 3 && isCapital(words[i+1].text) {
			return strings.TrimSuffix(join(words[:i+1]), ".")
		}
	}
	return join(words)
}

// maxRole is the number of words after which a role is a biography, and is cut.
const maxRole = 10

// isRunOn reports a word that goes on with the title before it: "editor of", "corresponsal en".
func isRunOn(t token) bool { return !isCapital(t.text) || prepositions().rows[t.text] }
