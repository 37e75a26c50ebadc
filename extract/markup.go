package extract

import (
	"strings"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// Readers of what is printed on the page.

// A shape is what a piece of text must look like to be read as a field.
type shape func(*dossier, page.ID) bool

// isTitleShape: one to a few lines, not too long, and more than a label.
func isTitleShape(d *dossier, id page.ID) bool {
	size := d.Size(id)
	return size >= 8 && size <= 300 && d.Images(id) == 0 && lineCount(d, id) <= 3 && d.Tag(id) != atom.A && !isInMenu(d, id)
}

// isLabelShape: a few words on one line.
func isLabelShape(d *dossier, id page.ID) bool {
	size := d.Size(id)
	return size >= 2 && size <= 60 && lineCount(d, id) <= 1 && d.Images(id) == 0
}

// isSummaryShape: a sentence or a few, hardly linked.
func isSummaryShape(d *dossier, id page.ID) bool {
	size := d.Size(id)
	return size >= 25 && size <= 900 && 2*d.LinkSize(id) < size && lineCount(d, id) <= 8 && d.Images(id) == 0 && !isInMenu(d, id)
}

func lineCount(d *dossier, id page.ID) int {
	first, end := d.LinesOf(id)
	return end - first
}

// isInMenu: it stands in the page's navigation or footer.
func isInMenu(d *dossier, id page.ID) bool {
	return d.Above(id, atom.Nav, atom.Footer, atom.Form) != page.None
}

// heading reads the headings of a level.
func heading(name string) reader {
	tag := atom.Lookup([]byte(name))
	return reader{name, func(d *dossier) []claim {
		var claims []claim
		for _, id := range d.All(tag) {
			if d.Size(id) > 0 {
				claims = append(claims, d.printedClaim(id))
			}
			if len(claims) == 8 {
				break
			}
		}
		return claims
	}}
}

// printedClaim claims what an element prints.
func (d *dossier) printedClaim(id page.ID) claim {
	return claim{value: d.Text(id), node: id}
}

// lineClaim claims what a line prints. A line that has its block for itself is that block; of one
// that shares it, as where <br> parts paragraphs, only the nodes are claimed.
func (d *dossier) lineClaim(line page.Line, said string) claim {
	if d.Size(line.Block) == line.Size {
		return claim{value: said, node: line.Block}
	}
	return claim{value: said, node: line.From, end: line.To}
}

// printed reads the elements that bear one of the names and have the shape.
func printed(name string, names *naming, fits shape) reader {
	return reader{"printed " + name, func(d *dossier) []claim {
		var claims []claim
		for _, id := range d.named(names) {
			if fits(d, id) {
				claims = append(claims, d.printedClaim(id))
			}
		}
		return innermost(d, claims)
	}}
}

// named returns the elements of the page's body that bear one of the names, in document order.
func (d *dossier) named(names *naming) []page.ID {
	var found []page.ID
	for id := d.Root() + 1; int(id) < d.Len(); id++ {
		if d.IsElement(id) && d.bears(names, id) {
			found = append(found, id)
		}
	}
	return found
}

// innermost leaves out a claim whose element holds the next one with the same words: a wrapper.
func innermost(d *dossier, claims []claim) []claim {
	kept := claims[:0]
	for i, c := range claims {
		if i+1 < len(claims) && d.Contains(c.node, claims[i+1].node) && d.Size(c.node) == d.Size(claims[i+1].node) {
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

// printedProp reads the printed elements that microdata marks as a property.
func printedProp(props ...string) reader {
	return reader{"itemprop " + props[0], func(d *dossier) []claim {
		var claims []claim
		for _, t := range []*thing{d.article, d.micro} {
			if t == nil || t.where != "microdata" {
				continue
			}
			for _, prop := range props {
				for _, v := range t.props[prop] {
					if v.thing == nil && v.node != page.None && d.Size(v.node) > 0 && d.Tag(v.node) != atom.Meta {
						claims = append(claims, d.printedClaim(v.node))
					}
				}
			}
			break
		}
		return claims
	}}
}

// printedLines reads the lines of the elements that bear one of the names, where they are short:
// bylines and names.
func printedLines(name string, names *naming) reader {
	return reader{"printed " + name, func(d *dossier) []claim {
		var claims []claim
		for _, id := range d.named(names) {
			if size := d.Size(id); size < 3 || size > 250 || lineCount(d, id) > 8 || isInMenu(d, id) {
				continue
			}
			claims = append(claims, claim{value: d.pieces(id, d.End(id)), node: id, url: d.firstLink(id)})
		}
		return innermost(d, claims)
	}}
}

// pieces is the text of nodes in which what stands in neighbouring elements without a space between
// is parted by a line break: "Ana Ruiz" and "Jan 22" are set side by side by a style that we do not
// see.
func (d *dossier) pieces(from, to page.ID) string {
	var b strings.Builder
	last := page.None
	for id := from; id < to; id++ {
		if d.Tag(id) == atom.Button {
			id = d.End(id) - 1
			continue
		}
		if d.IsElement(id) && (d.IsBlock(id) || d.Tag(id) == atom.Br) {
			b.WriteByte('\n')
		}
		if !d.IsText(id) {
			continue
		}
		data := d.Data(id)
		if last != page.None && d.Parent(last) != d.Parent(id) && !d.Contains(d.Parent(last), id) && !d.Contains(d.Parent(id), last) {
			b.WriteByte('\n')
		}
		b.WriteString(data)
		last = id
	}
	var lines []string
	for _, line := range strings.Split(b.String(), "\n") {
		if line = text.Collapse(line); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

// firstLink is the address of the first link at or below a node.
func (d *dossier) firstLink(id page.ID) string {
	for _, a := range d.Within(id, atom.A) {
		if u := d.absolute(d.Attr(a, "href")); u != "" {
			return u
		}
	}
	if a := d.Above(id, atom.A); a != page.None {
		return d.absolute(d.Attr(a, "href"))
	}
	return ""
}

// relAuthor reads links with rel=author.
func relAuthor() reader {
	return reader{"rel author", func(d *dossier) []claim {
		var claims []claim
		for _, id := range d.links["author"] {
			if d.Tag(id) == atom.A && d.Size(id) > 1 && d.Size(id) < 80 {
				claims = append(claims, claim{value: d.Text(id), node: id, url: d.absolute(d.Attr(id, "href"))})
			}
		}
		return claims
	}}
}

// relTag reads links with rel=tag.
func relTag() reader {
	return reader{"rel tag", func(d *dossier) []claim {
		var claims []claim
		for _, id := range d.links["tag"] {
			if d.Tag(id) == atom.A && d.Size(id) > 1 && d.Size(id) < 60 {
				claims = append(claims, d.printedClaim(id))
			}
		}
		return claims
	}}
}

// printedTags reads the links in elements that are named as the tags of the article.
func printedTags() reader {
	return reader{"printed tags", func(d *dossier) []claim {
		for _, id := range d.named(&tagNames) {
			links := d.Within(id, atom.A)
			if len(links) == 0 || d.Size(id) > 400 || 2*d.LinkSize(id) < d.Size(id) || isInMenu(d, id) {
				continue
			}
			var claims []claim
			for _, a := range links {
				if d.Size(a) > 1 {
					claims = append(claims, d.printedClaim(a))
				}
			}
			return claims
		}
		return nil
	}}
}

// lineLikeTitle reads the first line that prints what <title> begins with: the headline of a page
// that marks it up as nothing.
func lineLikeTitle() reader {
	return reader{"line like the title", func(d *dossier) []claim {
		key := text.Key(d.title)
		for _, line := range d.Lines {
			if line.Size < 15 || line.Size > 600 || isInMenu(d, line.From) {
				continue
			}
			said, _, _ := strings.Cut(d.LineText(line), "\n")
			if own := text.Key(said); own != "" && (strings.HasPrefix(key, own) || strings.HasSuffix(key, own)) && 2*len(own) > len(key) {
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

// lineAboveHeadline reads the label that stands just above the main heading, in its container.
func lineAboveHeadline() reader {
	return reader{"line above headline", func(d *dossier) []claim {
		for _, h := range d.h1 {
			first, _ := d.LinesOf(h)
			if first == 0 || d.Size(h) < 15 {
				continue
			}
			line := d.Lines[first-1]
			if line.Size >= 3 && line.Size <= 30 && d.Contains(d.Parent(h), line.From) && d.Above(line.From, atom.Nav, atom.Ol, atom.Ul) == page.None {
				return []claim{{value: strings.SplitN(d.pieces(line.From, line.To), "\n", 2)[0], node: line.Block}}
			}
		}
		return nil
	}}
}

// closingLine reads short lines that are set to the right and hold nothing but a name: how
// papers sign at the end of the text.
func closingLine() reader {
	return reader{closingLineName, func(d *dossier) []claim {
		var claims []claim
		for i, line := range d.Lines {
			if i == 0 || line.Size < 6 || line.Size > 45 || line.Link > 0 {
				continue
			}
			style := strings.ReplaceAll(d.Attr(line.Block, "style"), " ", "")
			if !strings.EqualFold(d.Attr(line.Block, "align"), "right") && !strings.Contains(style, "text-align:right") {
				continue
			}
			said := d.LineText(line)
			if ok, _ := names.Plausible(said); ok && strings.Contains(said, " ") {
				claims = append(claims, d.lineClaim(line, said))
			}
		}
		return claims
	}}
}

const closingLineName = "closing line"

// byWord reads short lines that begin with a word for "by", in any language.
func byWord() reader {
	return reader{"line by", func(d *dossier) []claim {
		var claims []claim
		for _, line := range d.Lines {
			if line.Size < 5 || line.Size > 120 {
				continue
			}
			s := d.pieces(line.From, line.To)
			if !names.StartsWithBy(s) {
				continue
			}
			c := d.lineClaim(line, s)
			c.url = d.firstLink(c.node)
			claims = append(claims, c)
		}
		return claims
	}}
}

// besideHeadline reads the first lines that follow the page's main heading: where a summary is
// printed without a name.
func besideHeadline() reader {
	return reader{"line below headline", func(d *dossier) []claim {
		var claims []claim
		for _, c := range lineLikeTitle().Read(d) {
			claims = append(claims, d.nextOnLine(c.node)...)
		}
		for _, h := range d.h1 {
			_, next := d.LinesOf(h)
			for i := next; i < min(next+4, len(d.Lines)); i++ {
				line := d.Lines[i]
				if line.Size >= 40 && line.Size <= 500 && 5*line.Link < line.Size && !d.InLink(line.From) {
					claims = append(claims, d.lineClaim(line, d.LineText(line)))
					break
				}
			}
		}
		return claims
	}}
}

// nextOnLine claims what stands under a headline on the same line, parted from it by one <br>, in an
// element of its own: how pages were set before there were styles.
func (d *dossier) nextOnLine(headline page.ID) []claim {
	next := d.End(headline)
	for ; int(next) < d.Len() && !d.IsBlock(next); next++ {
		if d.IsText(next) && text.Size(d.Data(next)) > 0 {
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
	return []claim{{value: d.Text(node), node: node}}
}

// printedDescription reads the lines that print what the metadata give as the description.
func printedDescription() reader {
	return reader{"printed description", func(d *dossier) []claim {
		var claims []claim
		for _, described := range d.descriptions() {
			key := text.Key(strings.TrimRight(described, ".… "))
			if len(key) < 30 {
				continue
			}
			for _, line := range d.Lines {
				if line.Size*4 < len(key) || line.Size > 900 || 2*line.Link > line.Size {
					continue
				}
				s := d.LineText(line)
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

// styledLead reads paragraphs that are bold or slanted from end to end, or set as a heading though
// they are sentences.
func styledLead() reader {
	return reader{"styled paragraph", func(d *dossier) []claim {
		var claims []claim
		for _, line := range d.Lines {
			if line.Size < 50 || line.Size > 600 || 4*line.Link > line.Size {
				continue
			}
			if isStyledWhole(d.Page, line) || levelOf(d.Tag(line.Block)) > 1 && endsSentence(d.LineText(line)) {
				claims = append(claims, d.lineClaim(line, d.LineText(line)))
			}
			if len(claims) == 3 {
				break
			}
		}
		return claims
	}}
}

// isStyledWhole reports whether all of a line's text is bold or slanted.
func isStyledWhole(p *page.Page, l page.Line) bool {
	for id := l.From; id < l.To; id++ {
		if p.IsText(id) && text.Size(p.Data(id)) > 0 && p.Above(id, atom.Strong, atom.B, atom.Em, atom.I) == page.None {
			return false
		}
	}
	return true
}
