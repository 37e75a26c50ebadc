package markup

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// An element is what is known of one.
type element struct {
	name   string
	tag    atom.Atom // or 0
	number uint8     // among the known elements, or 0
	is     trait
}

// A trait is what is asked of an element. Traits make a set.
type trait uint32

const (
	once      trait = 1 << iota // html, head and body: only the first tag counts
	stopper                     // the end tag of an ordinary element does not reach over it,
	holder                      // nor does an item of a list
	headline                    // h1 to h6
	styled                      // what it does to text goes on behind a block that cuts it short
	shelter                     // but not into this
	empty                       // has no content and no end tag
	rawText                     // its content is text up to its end tag
	endsP                       // its start ends a paragraph
	apart                       // its start does not open again what is styled
	leftOpen                    // its end tag is often left out
	tablePart                   // stands only in a table
	fosters                     // what may not stand in it is moved before the table
	foreign                     // svg and math
	odd                         // what follows it is no markup, or no page

	// An end tag does not reach over elements with the trait of its scope.
	anyScope
	listScope
	buttonScope
	tableScope
	bodyScope
	rowScope
)

// Elements that have the same rules.
const (
	blockNames = "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup " +
		"listing main menu nav ol pre search section summary ul"
	headNames   = "base basefont bgsound link meta noframes script style template title"
	partNames   = "caption col colgroup tbody td tfoot th thead tr" // of tables
	styledNames = "a b big code em font i nobr s small strike strong tt u"
)

// traits follow the HTML standard, 13.1.2, 13.2.4 and 13.2.6, as html.Parse reads it. An element that is in no row
// is an ordinary one, like <span>.
var traits = []struct {
	is    trait
	names string
}{
	{once, "body head html"},
	{stopper, "address div p"},
	{stopper | holder, "applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd"},
	{stopper | holder, "details dir dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header"},
	{stopper | holder, "hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript"},
	{stopper | holder, "object ol param plaintext pre script section select source style summary table tbody td template textarea"},
	{stopper | holder, "tfoot th thead title tr track ul wbr xmp"},
	{endsP | apart, blockNames + " dd dt form h1 h2 h3 h4 h5 h6 li p"},
	{endsP, "xmp"},
	{apart, "hr iframe noembed param rb rp rt rtc source table textarea track"},
	{headline, "h1 h2 h3 h4 h5 h6"},
	{styled, styledNames},
	{empty, "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr"},
	{rawText, "iframe noembed noframes script style textarea title xmp"},
	{shelter, "applet caption marquee object td template th"},
	{leftOpen, "dd dt li optgroup option p rb rp rt rtc"},
	{tablePart, partNames},
	{fosters, "table tbody tfoot thead tr"},
	{foreign, "math svg"},
	{odd, "frameset plaintext"},
	{anyScope, "applet caption html marquee object select table td template th"},
	{listScope, "ol ul"},
	{buttonScope, "button"},
	{tableScope, "html table template"},
	{bodyScope, "html tbody template tfoot thead"},
	{rowScope, "html template tr"},
	{0, "abbr circle cite del g label noscript path picture polygon rect span sub sup symbol time use video"}, // frequent
}

// known are the elements of traits by number, which is not 0, and slots where each of them is
// found by its name. Pages hold thousands of tags, and each is looked up.
var (
	known = list()
	slots = slotted(known)

	svg, math = find([]byte("svg")), find([]byte("math"))
)

func list() []element {
	all := []element{{}}
	numbers := map[string]uint8{}
	for _, row := range traits {
		for name := range strings.FieldsSeq(row.names) {
			if numbers[name] == 0 {
				numbers[name] = uint8(len(all))
				all = append(all, element{name: name, tag: atom.Lookup([]byte(name)), number: numbers[name]})
			}
			all[numbers[name]].is |= row.is
		}
	}
	return all
}

// manySlots is a power of two, and several times the number of elements, so that few share a slot.
const manySlots = 1024

func slotted(known []element) (slots [manySlots]uint8) {
	for _, e := range known[1:] {
		slot := slotOf([]byte(e.name))
		for slots[slot] != 0 {
			slot = (slot + 1) % manySlots
		}
		slots[slot] = e.number
	}
	return slots
}

// slotOf is where the search for a name begins, in whatever case it is written.
func slotOf(name []byte) uint32 {
	h := uint32(len(name))
	for _, c := range name[:min(len(name), len("blockquote"))] {
		h = h*37 + uint32(c|0x20)
	}
	return (h ^ h>>10) % manySlots
}

// element returns what is known of a tag's element.
func (l *lexer) element(t token) element {
	if t.number != 0 {
		return known[t.number]
	}
	return unknown(l.page[t.nameStart:t.nameEnd])
}

func find(name []byte) element {
	if n := numberOf(name); n != 0 {
		return known[n]
	}
	return unknown(name)
}

// unknown is an element that is not among the known ones.
func unknown(name []byte) element {
	lower := lowerCase(string(name))
	return element{name: lower, tag: atom.Lookup([]byte(lower))}
}

// numberOf is the number of a known element, or 0.
func numberOf(name []byte) uint8 {
	for slot := slotOf(name); slots[slot] != 0; slot = (slot + 1) % manySlots {
		if isNamed(name, known[slots[slot]].name) {
			return slots[slot]
		}
	}
	return 0
}

// isNamed reports whether a name is the known one but for its case.
func isNamed(name []byte, known string) bool {
	if len(name) != len(known) {
		return false
	}
	for i, c := range name {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != known[i] {
			return false
		}
	}
	return true
}

// lowerCase is a name in lower case. In the name of a tag only these letters have one.
func lowerCase(name string) string {
	for i := range len(name) {
		if 'A' <= name[i] && name[i] <= 'Z' {
			lower := []byte(name)
			for i, c := range lower {
				if 'A' <= c && c <= 'Z' {
					lower[i] = c + 'a' - 'A'
				}
			}
			return string(lower)
		}
	}
	return name
}
