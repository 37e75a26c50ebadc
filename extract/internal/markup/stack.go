package markup

import "slices"

// An element is an open element of the page.
type element struct {
	name    string
	kind    kind
	number  uint8 // among the known elements, or 0
	written bool  // its start tag stands in the output, and its end tag does not yet
}

const (
	// maxFormatting is how many formatting elements are kept open at once. Old pages leave
	// hundreds of <font> open; with all of them kept, the text would sit at the bottom of a well.
	maxFormatting = 32

	// maxRemembered is how many elements below the depth limit are remembered, so that their end
	// tags are not taken for those of elements above it.
	maxRemembered = 300

	// maxAdopted is how many blocks an end tag of a formatting element may reach over. A parser
	// gives up after eight (HTML standard, 13.2.6.4.7, "adoption agency").
	maxAdopted = 6
)

// A stack is the open elements of the page, outermost first. What it writes is well nested: every
// start tag that it writes gets its end tag, and so html.Parse has no more open than it has.
type stack struct {
	depth      int // at most so many are written
	open       []element
	written    int
	formatting int            // how many of those open are formatting elements
	named      map[string]int // how many of those open have a name, so that most searches are short
	out        []byte
}

// push opens an element whose start tag the caller has made room for with makeRoom.
func (s *stack) push(e element) {
	if len(s.open) >= s.depth+maxRemembered {
		s.closeTo(len(s.open) - 1)
	}
	e.written = true
	s.open = append(s.open, e)
	s.written++
	s.named[e.name]++
	if e.kind&formatting != 0 {
		s.formatting++
	}
}

// makeRoom ends the innermost element if the depth limit is reached, so that the next one becomes
// its sibling. The element is still remembered as open.
func (s *stack) makeRoom() {
	if s.written < s.depth {
		return
	}
	s.writeEnd(len(s.open) - 1)
}

// writeEnd writes the end tag of an open element, if its start tag is written.
func (s *stack) writeEnd(i int) {
	e := &s.open[i]
	if !e.written {
		return
	}
	s.out = append(s.out, "</"...)
	s.out = append(s.out, e.name...)
	s.out = append(s.out, '>')
	e.written = false
	s.written--
}

// closeTo closes the elements from number i on, the innermost first.
func (s *stack) closeTo(i int) {
	for j := len(s.open) - 1; j >= i; j-- {
		s.remove(j)
	}
}

// remove closes one element and leaves those inside it open, as the end tag of a formatting
// element may do.
func (s *stack) remove(i int) {
	s.writeEnd(i)
	s.named[s.open[i].name]--
	if s.open[i].kind&formatting != 0 {
		s.formatting--
	}
	s.open = slices.Delete(s.open, i, i+1)
}

// nearest returns the number of the innermost open element with one of the names, or -1 if there
// is none or an element in between says stop.
func (s *stack) nearest(stop func(element) bool, names ...string) int {
	if !slices.ContainsFunc(names, func(name string) bool { return s.named[name] > 0 }) {
		return -1
	}
	for i := len(s.open) - 1; i >= 0; i-- {
		if slices.Contains(names, s.open[i].name) {
			return i
		}
		if stop(s.open[i]) {
			return -1
		}
	}
	return -1
}

// closeNearest closes the innermost element with one of the names, and all that is open in it.
func (s *stack) closeNearest(stop func(element) bool, names ...string) {
	if i := s.nearest(stop, names...); i >= 0 {
		s.closeTo(i)
	}
}

// end closes the element that an end tag closes. An end tag that closes nothing is dropped.
func (s *stack) end(name string, k kind) {
	switch {
	case k&formatting != 0:
		s.endFormatting(name)
	case k&heading != 0:
		s.closeNearest(isScope, "h1", "h2", "h3", "h4", "h5", "h6")
	case name == "p":
		s.closeNearest(holdsParagraphs, name)
	case name == "template":
		s.closeNearest(nothing, name)
	case name == "table", k&tablePart != 0:
		s.closeNearest(holdsTable, name)
	case k&(special|implied) != 0:
		s.closeNearest(isScope, name)
	default:
		s.closeNearest(isSpecial, name)
	}
}

// endFormatting closes a formatting element. Where it began outside of blocks that are still open,
// only the element itself is closed: html.Parse then moves the tags to where they belong.
func (s *stack) endFormatting(name string) {
	i := s.nearest(isScope, name)
	if i < 0 {
		return
	}
	blocks := 0
	for _, e := range s.open[i+1:] {
		if isSpecial(e) {
			blocks++
		}
	}
	switch {
	case blocks == 0:
		s.closeTo(i)
	case blocks <= maxAdopted:
		s.remove(i)
	}
}
