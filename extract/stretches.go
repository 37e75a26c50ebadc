package extract

import (
	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// A stretch is the lines of one element, as the lines around see it.
type stretch struct {
	first, end int     // the zero stretch is that of no element
	share      float32 // of the page's prose
}

func (s *scene) stretchOf(id page.ID) stretch {
	if id == page.None {
		return stretch{}
	}
	first, end := s.LinesOf(id)
	return stretch{first, end, float32(s.proseShare(id))}
}

// Where a line stands, seen from a stretch.
const (
	sideNone = iota - 1
	sideIn
	sideAbove
	sideBelow
)

func (t stretch) sideOf(i int) int {
	switch {
	case t.end == 0:
		return sideNone
	case i < t.first:
		return sideAbove
	case i >= t.end:
		return sideBelow
	}
	return sideIn
}

// distance is how many lines a line is away: 0 inside.
func (t stretch) distance(i int) float32 {
	switch t.sideOf(i) {
	case sideAbove:
		return float32(t.first - i)
	case sideBelow:
		return float32(i - t.end)
	}
	return 0
}

// articleElement is the nearest <article> around the printed headline, or else the outermost <main>; page.None where there
// is neither.
func (s *scene) articleElement() page.ID {
	if id := s.headArticle(); id != page.None || s.resolver.head == page.None {
		return id
	}
	outermost := page.None
	for id := s.Up(s.resolver.head, s.isMain); id != page.None; id = s.Up(s.Parent(id), s.isMain) {
		outermost = id
	}
	return outermost
}

func (s *scene) isArticle(id page.ID) bool {
	return s.Tag(id) == atom.Article || s.Attr(id, "role") == "article"
}
func (s *scene) isMain(id page.ID) bool {
	return s.Tag(id) == atom.Main || s.Attr(id, "role") == "main"
}

// textContainer is the element that holds most prose as its own blocks; page.None where there is no prose.
func (s *scene) textContainer() page.ID {
	top := page.None
	for i := range s.facts {
		if f := &s.facts[i]; f.prose {
			s.direct[f.parent] += s.Lines[i].Size
			if top == page.None || s.direct[f.parent] > s.direct[top] {
				top = f.parent
			}
		}
	}
	return top
}

// dataKinds are the types of schema.org of which it is told whether the page's data have them: each kind of page has its own
// customs of what stands below a text.
var dataKinds = [...]string{"NewsArticle", "ReportageNewsArticle", "Article", "BlogPosting", "Recipe", "Product", "FAQPage", "HowTo"}

// kindsOfData are those that the page's data have, a bit each.
func (s *scene) kindsOfData() (kinds uint8) {
	for _, t := range s.graph.things {
		for bit, kind := range dataKinds {
			if t.is(kind) {
				kinds |= 1 << bit
			}
		}
	}
	return kinds
}
