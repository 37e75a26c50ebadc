package extract

import (
	"strconv"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// A run collects the inline content of one line, with the style of each piece.
type run struct {
	b     text.Builder
	marks []mark
}

// A mark is where a piece of a line ends, and its style.
type mark struct {
	end   int
	style Span // without text
}

// add writes a text node in a style. White space has none, and what stands between two styles is
// part of neither.
func (l *run) add(data string, style Span) {
	if text.Shorter(data, 1) {
		l.b.WriteText(data)
		return
	}
	if before := l.b.Len(); len(l.marks) > 0 {
		if l.b.Settle(); l.b.Len() > before && l.marks[len(l.marks)-1].style != style {
			l.mark(Span{})
		}
	}
	l.b.WriteText(data)
	l.mark(style)
}

// brk begins a new line inside the paragraph.
func (l *run) brk() {
	l.b.Break()
	if len(l.marks) > 0 {
		l.mark(Span{})
	}
}

// mark says that what was written since the last mark has a style.
func (l *run) mark(style Span) {
	if n := len(l.marks); n > 0 && l.marks[n-1].style == style {
		l.marks[n-1].end = l.b.Len()
		return
	}
	l.marks = append(l.marks, mark{l.b.Len(), style})
}

// end returns the line and makes the run empty. A line of one plain style has no spans.
func (l *run) end() (said string, spans []Span) {
	said = string(l.b.Next())
	start := 0
	if len(l.marks) > 1 {
		spans = make([]Span, 0, len(l.marks))
	}
	for _, m := range l.marks {
		if end := min(m.end, len(said)); end > start {
			s := m.style
			s.Text = said[start:end]
			spans = append(spans, s)
			start = end
		}
	}
	if len(spans) == 1 && spans[0] == (Span{Text: said}) {
		spans = nil
	}
	l.marks = l.marks[:0]
	return said, spans
}

// styleOf is the style that the elements around a text node give it, up to its block.
func (c *cutter) styleOf(n page.ID) Span {
	var s Span
	for id := c.Parent(n); id != page.None && !c.IsBlock(id); id = c.Parent(id) {
		switch c.Tag(id) {
		case atom.A:
			if s.Link == "" {
				s.Link = c.absolute(c.Attr(id, "href"))
			}
		case atom.Strong, atom.B:
			s.Strong = true
		case atom.Em, atom.I:
			s.Emphasis = true
		case atom.Code, atom.Kbd, atom.Samp:
			s.Code = true
		case atom.Sub:
			s.Sub = true
		case atom.Sup:
			s.Sup = true
		}
	}
	return s
}

func itoa(n int) string { return strconv.Itoa(n) }
