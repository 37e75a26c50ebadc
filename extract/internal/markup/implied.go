package markup

import "slices"

// An impliedEnd says which open element the start of another one ends.
type impliedEnd struct {
	before []string           // the start of one of these
	ends   []string           // ends the nearest of these, and all that is open in it,
	unless func(element) bool // if no such element stands in between
}

// impliedEnds follow the HTML standard, 13.2.6.4.7. Where several rows have the same element,
// each of them acts. Paragraphs and headings are ended by too many elements for a row: see closesP.
var impliedEnds = []impliedEnd{
	{[]string{"li"}, []string{"li"}, holdsItems},
	{[]string{"dd", "dt"}, []string{"dd", "dt"}, holdsItems},
	{[]string{"option"}, []string{"option"}, isSpecial},
	{[]string{"optgroup"}, []string{"optgroup"}, isSpecial},
	{[]string{"optgroup"}, []string{"option"}, isSpecial},
	{[]string{"button"}, []string{"button"}, isScope},
	{[]string{"rb", "rp", "rt", "rtc"}, []string{"rb", "rp", "rt", "rtc"}, isSpecial},
}

// A tableContext says back to which element the start of a part of a table ends all that is open.
// Outside of such an element the part means nothing, and its tag is dropped.
type tableContext struct {
	before []string
	backTo []string
}

// tableContexts follow the HTML standard, 13.2.6.4.9 to 13.2.6.4.15.
var tableContexts = []tableContext{
	{[]string{"col"}, []string{"colgroup", "table", "template"}},
	{[]string{"caption", "colgroup", "tbody", "tfoot", "thead"}, []string{"table", "template"}},
	{[]string{"tr"}, []string{"tbody", "tfoot", "thead", "table", "template"}},
	{[]string{"td", "th"}, []string{"tr", "tbody", "tfoot", "thead", "table", "template"}},
}

func isScope(e element) bool   { return e.kind&scope != 0 }
func isSpecial(e element) bool { return e.kind&special != 0 }

// holdsItems reports whether a list item outside of this element is left alone by one within.
func holdsItems(e element) bool {
	return isSpecial(e) && e.name != "address" && e.name != "div" && e.name != "p"
}

// holdsParagraphs reports the same for a paragraph.
func holdsParagraphs(e element) bool { return isScope(e) || e.name == "button" }

// holdsTable reports the same for a table and its parts.
func holdsTable(e element) bool { return e.name == "table" || e.name == "template" }

// nothing is an element that stops the search for another one: none does.
func nothing(element) bool { return false }

// endImplied ends what the start of e ends. It reports whether e may stand where it then would.
func (s *stack) endImplied(e element) bool {
	if e.kind&closesP != 0 {
		s.closeNearest(holdsParagraphs, "p")
	}
	if e.kind&heading != 0 && len(s.open) > 0 && s.open[len(s.open)-1].kind&heading != 0 {
		s.closeTo(len(s.open) - 1)
	}
	for _, row := range impliedEnds {
		if slices.Contains(row.before, e.name) {
			s.closeNearest(row.unless, row.ends...)
		}
	}
	return e.kind&tablePart == 0 || s.backToContext(e.name)
}

// backToContext makes room in the nearest table for a part of it. It reports whether there is one.
func (s *stack) backToContext(name string) bool {
	for _, row := range tableContexts {
		if slices.Contains(row.before, name) {
			i := s.nearest(nothing, row.backTo...)
			if i >= 0 {
				s.closeTo(i + 1)
			}
			return i >= 0
		}
	}
	return false
}
