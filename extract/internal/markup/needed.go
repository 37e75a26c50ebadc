package markup

import (
	"bytes"
	"slices"
)

// The limits of what html.Parse is let loose on. No page of a news site comes near any of them.
const (
	deepNesting    = 220     // elements open at once that need an end tag
	manyFormatting = 64      // formatting elements open at once, or scopes
	manyRoots      = 20      // <html> and <body> tags
	reopenings     = 200_000 // elements that a parser may have to open again,
	reopeningsPer  = 16      // and how many more of them for each tag
)

// needed reports whether a page may be one that html.Parse refuses, or takes far more time or
// memory for than its size explains, or cannot be stopped in. It looks at the tags only, a small part of the
// work of parsing them, and rather says yes too often: flatten leaves a normal page as it reads. tick is as for
// Tree.Parse.
func needed(page []byte, tick func()) bool {
	g := glanceAt(page, tick)
	return g.huge || !g.harmless() && tooMuch(page, tick)
}

// tooMuch estimates what a page will cost html.Parse.
func tooMuch(page []byte, tick func()) bool {
	var m meter
	l := lexer{page: page, tick: tick}
	for {
		switch t := l.next(); t.kind {
		case endOfPage, cut:
			return false
		case startTag:
			if m.start(&l, t) {
				return true
			}
		case endTag:
			m.end(l.element(t))
		case comment:
			if m.inPicture() && hidesMarkup(page[t.start:t.end]) {
				return true
			}
		}
	}
}

// hidesMarkup reports whether this is the beginning of a CDATA section that goes on behind a tag.
func hidesMarkup(c []byte) bool {
	return bytes.HasPrefix(c, []byte("<![CDATA[")) && !bytes.HasSuffix(c, []byte("]]>"))
}

// A meter estimates, tag by tag, what a page will cost html.Parse.
type meter struct {
	tags, roots int
	nesting     int            // elements open that need an end tag
	open        [256]int32     // the same by the number of the element
	unknown     map[string]int // and by its name, where it has no number
	cost        int            // formatting elements reopened, if every tag closes and reopens them
	formatting  []weighed
	weight      int // of all in formatting
	scopes      []scopeStart
}

// A weighed formatting element is open, and copied with its attributes when it is reopened.
type weighed struct {
	number uint8
	weight int
}

// A scopeStart is an element that shields what is open outside of it from end tags inside.
type scopeStart struct {
	element
	formatting int // how many formatting elements were open where it starts
}

// start counts a start tag and reports whether the page has become too much.
func (m *meter) start(l *lexer, t token) bool {
	e := l.element(t)
	m.tags++
	m.cost += m.weight
	switch {
	case t.attrs >= maxAttributes:
		return true
	case e.is&once != 0:
		m.roots++
	case e.is&rawText != 0:
		return m.skipRaw(l, e.name)
	case e.is&styled != 0:
		m.startFormatting(e, 1+t.attrs/4)
	case e.is&(empty|leftOpen|tablePart) == 0 && !(t.selfClosing && m.inPicture()):
		m.opened(e)
	}
	if e.is&tablePart != 0 {
		m.endCells()
	}
	if e.is&anyScope != 0 && e.is&once == 0 {
		m.scopes = append(m.scopes, scopeStart{e, len(m.formatting)})
	}
	return m.tooMuch()
}

func (m *meter) tooMuch() bool {
	return m.nesting > deepNesting || m.roots > manyRoots ||
		len(m.formatting) > manyFormatting || len(m.scopes) > manyFormatting ||
		m.cost > reopenings+reopeningsPer*m.tags
}

// skipRaw steps over the text of a script or the like. In a picture it may be markup; then nothing
// certain can be said of what follows, and the page is too much.
func (m *meter) skipRaw(l *lexer, name string) bool {
	if m.inPicture() {
		return !l.holdsTextAlone()
	}
	l.rawText(name)
	return false
}

func (m *meter) inPicture() bool { return m.open[svg.number] > 0 || m.open[math.number] > 0 }

// opened and closed count the elements that are open.
func (m *meter) opened(e element) {
	m.nesting++
	m.open[e.number]++
	if e.number == 0 {
		if m.unknown == nil {
			m.unknown = map[string]int{}
		}
		m.unknown[e.name]++
	}
}

func (m *meter) closed(e element) {
	if m.open[e.number] == 0 || e.number == 0 && m.unknown[e.name] == 0 {
		return
	}
	m.nesting--
	m.open[e.number]--
	if e.number == 0 {
		m.unknown[e.name]--
	}
}

func (m *meter) startFormatting(e element, weight int) {
	if e.name == "a" {
		m.endFormatting(e)
	}
	m.formatting = append(m.formatting, weighed{e.number, weight})
	m.weight += weight
}

// end counts an end tag.
func (m *meter) end(e element) {
	m.tags++
	m.cost += m.weight
	if e.is&styled != 0 {
		m.endFormatting(e)
	}
	if e.is&anyScope != 0 && e.is&once == 0 {
		m.endScope(e)
	}
	m.closed(e)
}

// endFormatting closes the last such element that is open in the current scope.
func (m *meter) endFormatting(e element) {
	outside := 0
	if len(m.scopes) > 0 {
		outside = m.scopes[len(m.scopes)-1].formatting
	}
	for i := len(m.formatting) - 1; i >= outside; i-- {
		if m.formatting[i].number == e.number {
			m.weight -= m.formatting[i].weight
			m.formatting = slices.Delete(m.formatting, i, i+1)
			return
		}
	}
}

// endScope closes the innermost such scope and those inside.
func (m *meter) endScope(e element) {
	for i := len(m.scopes) - 1; i >= 0; i-- {
		if m.scopes[i].number == e.number {
			m.closeScopes(i)
			return
		}
		if m.scopes[i].name == "table" {
			return
		}
	}
}

// endCells closes the cell that the next part of the table ends. What was left open in a cell is
// not reopened outside.
func (m *meter) endCells() {
	n := len(m.scopes)
	for n > 0 && m.scopes[n-1].is&tablePart != 0 {
		n--
	}
	m.closeScopes(n)
}

// closeScopes closes the scopes from number i on. A table or a list of options lets formatting
// elements out; the others keep them in.
func (m *meter) closeScopes(i int) {
	for len(m.scopes) > i {
		last := m.scopes[len(m.scopes)-1]
		m.scopes = m.scopes[:len(m.scopes)-1]
		if last.name == "table" || last.name == "select" {
			continue
		}
		for len(m.formatting) > last.formatting {
			m.weight -= m.formatting[len(m.formatting)-1].weight
			m.formatting = m.formatting[:len(m.formatting)-1]
		}
	}
}
