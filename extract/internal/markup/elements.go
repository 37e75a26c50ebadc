package markup

import (
	"bytes"
	"strings"
)

// A kind is what is known of an element, a set of flags.
type kind uint16

const (
	void       kind = 1 << iota // has no content and no end tag
	raw                         // its content is text up to its end tag
	formatting                  // a parser reopens it where the end of a block cut it short
	special                     // an end tag of an ordinary element does not reach over it
	scope                       // end tags inside do not close elements outside
	closesP                     // its start ends an open paragraph
	heading                     // h1 to h6
	implied                     // its end tag is often left out
	tablePart                   // stands only in a table
	once                        // html, head and body: only the first tag counts
	never                       // is not written: a parser would lose what follows it
	foreign                     // svg and math
)

const block = special | closesP

// elementKinds says what is known of elements, after the HTML standard, 13.1.2 and 13.2.4 to
// 13.2.6. An element that is not here is an ordinary one, like <span>.
var elementKinds = []struct {
	kind  kind
	names string
}{
	{void, "area base basefont bgsound br embed image img input keygen link meta param source track wbr"},
	{void | tablePart, "col"},
	{void | closesP, "hr"},
	{raw, "script style textarea title iframe noembed noframes"},
	{raw | closesP, "xmp"},
	{formatting, "a b big code em font i nobr s small strike strong tt u"},
	{block, "address article aside blockquote center details dialog dir div dl fieldset figcaption figure"},
	{block, "footer form header hgroup listing main menu nav ol pre search section summary ul"},
	{block | heading, "h1 h2 h3 h4 h5 h6"},
	{block | implied, "p li dd dt"},
	{implied, "option optgroup rb rp rt rtc"},
	{special, "button"},
	{special | scope, "applet marquee object select template"},
	{block | scope, "table"},
	{special | scope | tablePart, "caption"},
	{special | implied | tablePart, "colgroup tbody tfoot thead tr"},
	{special | scope | implied | tablePart, "td th"},
	{once, "html head body"},
	{void | never, "frame"},
	{never, "frameset plaintext"},
	{foreign, "math svg"},
	{0, "abbr circle cite del g label noscript path picture polygon rect span sub sup symbol time use video"}, // frequent
}

// known are the elements of elementKinds by number, which is not 0, and slots where each of them is
// found by its name. Pages hold thousands of tags, and Needed looks each of them up.
var (
	known = list()
	slots = slotted(known)

	svg, math = find([]byte("svg")), find([]byte("math"))
)

func list() []element {
	all := []element{{}}
	for _, row := range elementKinds {
		for name := range strings.FieldsSeq(row.names) {
			all = append(all, element{name: name, kind: row.kind, number: uint8(len(all))})
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
func (l *lexer) element(t token) element { return find(l.page[t.nameStart:t.nameEnd]) }

func find(name []byte) element {
	if n := numberOf(name); n != 0 {
		return known[n]
	}
	return element{name: string(lowered(name))}
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

// lowered is a copy of a name in lower case. In the name of a tag only these letters have one.
func lowered(name []byte) []byte {
	lower := bytes.Clone(name)
	for i, c := range lower {
		if 'A' <= c && c <= 'Z' {
			lower[i] = c + 'a' - 'A'
		}
	}
	return lower
}
