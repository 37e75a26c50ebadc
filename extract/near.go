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

// lookNear keeps to the neighbourhood of the text, from the first main heading on: what names people, dates and sources
// in the menus of a page and far below its text is about something else.
func (d *dossier) lookNear(text page.ID) {
	first, end := d.LinesOf(text)
	for _, h := range d.All(atom.H1) {
		at, _ := d.LinesOf(h)
		first = min(first, at)
	}
	d.near = span{max(0, first-linesAbove), min(len(d.Lines), end+linesBelow)}
}

// nearText are the lines there.
func (d *dossier) nearText() []page.Line { return d.Lines[d.near.from:d.near.to] }
