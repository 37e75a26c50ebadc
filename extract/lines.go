package extract

import (
	"strings"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// Readers of what single lines of the page print, without a name or a mark-up that says so.

// lineClaim claims what a line prints. A line that has its block for itself is that block; of one
// that shares it, as where <br> parts paragraphs, only the nodes are claimed.
func (d *dossier) lineClaim(line page.Line, said string) claim {
	if d.Size(line.Block) == line.Size {
		return claim{value: said, node: line.Block}
	}
	return claim{value: said, node: line.From, end: line.To}
}

// lineLikeTitle reads the first line that prints what <title> begins with: the headline of a page
// that marks it up as nothing.
func lineLikeTitle() reader {
	return reader{"line like the title", func(d *dossier) []claim {
		key := text.Key(d.title)
		for _, line := range d.Lines {
			if line.Size < 15 || line.Size > 600 {
				continue
			}
			said, _, _ := strings.Cut(d.LineText(line), "\n")
			if !text.BeginsKey(said, key) && !text.EndsKey(said, key) {
				continue
			}
			if own := text.Key(said); own != "" && (strings.HasPrefix(key, own) || strings.HasSuffix(key, own)) && 2*len(own) > len(key) && !isInMenu(d, line.From) {
				return []claim{{value: said, node: d.outermost(line.From, text.Size(said))}}
			}
		}
		return nil
	}}
}

// outermost is the highest element around a text node that holds no more text than a size.
func (d *dossier) outermost(id page.ID, size int) page.ID {
	for parent := d.Parent(id); parent > d.Root() && d.Size(parent) <= size; parent = d.Parent(id) {
		id = parent
	}
	return id
}

// byWord reads short lines that begin with a word for "by", in any language.
func byWord() reader {
	return reader{"line by", func(d *dossier) []claim {
		var claims []claim
		for _, line := range d.nearText() {
			if d.enough(claims) {
				break
			}
			if line.Size < 5 || line.Link == line.Size || !d.isShortOrBarred(line) || !names.MayStartWithBy(d.LineText(line)) { // most short lines are menus
				continue
			}
			s := d.pieces(line.From, line.To)
			if !d.startsWithBy(s) {
				continue
			}
			c := d.lineClaim(line, s)
			c.url = d.firstLink(c.node)
			claims = append(claims, c)
		}
		return claims
	}}
}

// longestByLine is the size of the longest line that begins with a byline and goes on, behind bars, with place, dates
// and the time it takes to read.
const longestByLine = 240

// isShortOrBarred reports a line that is short, or set as one: its parts stand between bars.
func (d *dossier) isShortOrBarred(line page.Line) bool {
	return line.Size <= maxDateLine || line.Size <= longestByLine && strings.Contains(d.LineText(line), " | ")
}

// isByLine reports a line that is long for all that it tells of the article, and begins with who wrote it.
func (d *dossier) isByLine(line page.Line) bool {
	return line.Size > maxDateLine && d.isShortOrBarred(line) && d.startsWithBy(d.LineText(line))
}

// nextOnLine claims what stands under a headline on the same line, parted from it by one <br>, in an
// element of its own: how pages were set before there were styles.
func (d *dossier) nextOnLine(headline page.ID) []claim {
	next := d.End(headline)
	for ; int(next) < d.Len() && !d.IsBlock(next); next++ {
		if d.IsText(next) && !text.Shorter(d.Data(next), 1) {
			break
		}
	}
	if int(next) >= d.Len() || !d.IsText(next) {
		return nil
	}
	node := d.outermost(next, text.Size(d.Data(next)))
	if node == next || !d.IsElement(node) || d.Size(node) < 40 || d.Size(node) > 500 {
		return nil
	}
	return []claim{{reader: onItsLineName, value: d.Text(node), node: node}}
}

const onItsLineName = "on the headline's line"

// printedDescription reads the lines that print what the metadata give as the description.
func printedDescription() reader {
	return reader{"printed description", func(d *dossier) []claim {
		var claims []claim
		for _, described := range d.descriptions() {
			key := text.Key(strings.TrimRight(described, ".… "))
			if len(key) < 30 {
				continue
			}
			for _, line := range d.nearText() {
				if line.Size*4 < len(key) || line.Size > 900 || 2*line.Link > line.Size {
					continue
				}
				s := d.LineText(line)
				if !text.KeyHolds(s, key, maxPlace) {
					continue
				}
				// A place may stand before it that the metadata leave out: "HALBERD. The council …".
				if at := strings.Index(text.Key(s), key); at >= 0 && at < maxPlace {
					claims = append(claims, d.lineClaim(line, s))
				}
			}
		}
		return claims
	}}
}

// maxPlace is the length in bytes of the longest name of a place that opens a standfirst.
const maxPlace = 40

// descriptions are the distinct descriptions in the metadata.
func (d *dossier) descriptions() []string {
	var list []string
	for _, s := range []string{d.article.text("description"), d.meta("og:description"), d.meta("description")} {
		if s != "" && !contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}

// isStyledWhole reports whether all of a line's text is bold or slanted.
func isStyledWhole(p *page.Page, l page.Line) bool {
	for id := l.From; id < l.To; id++ {
		if p.IsText(id) && !text.Shorter(p.Data(id), 1) && p.Above(id, atom.Strong, atom.B, atom.Em, atom.I) == page.None {
			return false
		}
	}
	return true
}
