package extract

import (
	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// A view is a page with what the judging of its nodes needs to know of the whole: how much of its
// prose stands where.
type view struct {
	*page.Page
	prose []int // prose[i] is the amount of prose in the page's lines before line i, in letters
	h1    []page.ID
	cards map[page.ID]bool // elements that tease other stories

	names  []uint64                // by node: the namings of which it bears a name
	called [len(namings)][]page.ID // the elements of the page's body that bear a name of each naming
	off    map[string]bool         // rows to leave out, or nil
}

// look reads the page once for all policies.
func look(p *page.Page) *view {
	v := &view{Page: p, prose: make([]int, len(p.Lines)+1), h1: p.All(atom.H1), cards: map[page.ID]bool{}}
	for i, line := range p.Lines {
		v.prose[i+1] = v.prose[i]
		if isProse(line) {
			v.prose[i+1] += min(line.Size, longLine)
		}
	}
	v.readNames()
	v.setCardsAside()
	return v
}

// setCardsAside finds the cards and takes their prose out of the page's: it belongs to other
// stories.
func (v *view) setCardsAside() {
	teases := make([]bool, len(v.Lines))
	for i := range v.Lines {
		if card := v.card(i); card != page.None {
			v.cards[card], teases[i] = true, true
		}
	}
	for i, line := range v.Lines {
		v.prose[i+1] = v.prose[i]
		if isProse(line) && !teases[i] {
			v.prose[i+1] += min(line.Size, longLine)
		}
	}
}

// isTeased reports whether a line is the prose of a card.
func (v *view) isTeased(i int) bool { return isProse(v.Lines[i]) && v.prose[i+1] == v.prose[i] }

// card returns the element in which a line of prose is the teaser of a linked title just above it,
// and the only prose; None where the line is none.
func (v *view) card(i int) page.ID {
	line := v.Lines[i]
	if !isProse(line) || line.Size > 450 {
		return page.None
	}
	for j := i - 1; j >= max(0, i-3); j-- {
		above := v.Lines[j]
		if above.Size >= 15 && above.Size <= 220 && 5*above.Link >= 4*above.Size {
			box := v.Up(line.Block, func(id page.ID) bool { return v.Contains(id, above.From) })
			if box == page.None || v.proseIn(box) > line.Size || isWhole(v, box) {
				return page.None
			}
			return box
		}
		if above.Size > 50 {
			return page.None
		}
	}
	return page.None
}

// isProse reports whether a line reads like running text rather than like a label or a link.
func isProse(l page.Line) bool { return l.Size >= 80 && 2*l.Link < l.Size }

// proseIn is the amount of prose in a subtree, in letters.
func (v *view) proseIn(id page.ID) int {
	first, end := v.LinesOf(id)
	return v.prose[end] - v.prose[first]
}

// proseShare is the share of the page's prose that stands in a subtree, 0 to 1.
func (v *view) proseShare(id page.ID) float64 {
	total := v.prose[len(v.Lines)]
	if total == 0 {
		return 0
	}
	return float64(v.proseIn(id)) / float64(total)
}

// longLine is how many letters of a line count as prose: one huge line says no more of its page than a
// long paragraph does.
const longLine = 4000
