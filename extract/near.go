package extract

import (
	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// A span is the lines from one up to another.
type span struct{ from, to int }

// How many lines above the text or a main heading, and how many below the text, may have to do with the article.
const (
	linesAbove = 20
	linesBelow = 30
)

// linesBehind is how many lines behind the last one of its prose the names stand that sign a text at its end.
const linesBehind = 3

// lookNear keeps to the neighbourhood of a body, from the first main heading on: what names people, dates and sources
// in the menus of a page and far below its text is about something else.
func (d *dossier) lookNear(b *body) {
	first, end := d.LinesOf(b.region)
	begin, last := d.proseRange(b)
	for _, h := range d.All(atom.H1) {
		at, _ := d.LinesOf(h)
		first = min(first, at)
	}
	d.near = span{max(0, first-linesAbove), min(len(d.Lines), end+linesBelow)}
	d.opening = span{d.near.from, min(begin+linesBehind, d.near.to)}
	d.signing = span{max(0, last-1), min(len(d.Lines), last+linesBehind+1)}
}

// nearText are the lines there.
func (d *dossier) nearText() []page.Line { return d.Lines[d.near.from:d.near.to] }

// behind are the numbers of the lines in which a text is signed at its end, and of all that follow near it.
func (d *dossier) behind() span { return span{d.signing.from, max(d.signing.to, d.near.to)} }

// atItsEnd are the lines in which a text is signed at its end, and behindIt those and all that follow near it.
func (d *dossier) atItsEnd() []page.Line { return d.Lines[d.signing.from:d.signing.to] }
func (d *dossier) behindIt() []page.Line { return d.Lines[d.behind().from:d.behind().to] }

// proseRange returns the numbers of the first and the last line of prose that a body keeps; one
// past the region's last line where there is none.
func (v *view) proseRange(b *body) (start, last int) {
	first, end := v.LinesOf(b.region)
	start, last = end, end
	for i := first; i < end; i++ {
		if b.verdicts[v.Lines[i].From] == 0 && isProse(v.Lines[i]) {
			start, last = min(start, i), i
		}
	}
	return start, last
}
