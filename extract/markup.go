package extract

import (
	"slices"
	"strings"

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

// isInMenu: it stands in the page's navigation or footer. The footer of an article is no footer of the
// page: there stand its tags, and often who wrote it.
func isInMenu(d *dossier, id page.ID) bool {
	around := d.Above(id, atom.Nav, atom.Footer, atom.Form)
	return around != page.None && !(d.Tag(around) == atom.Footer && d.Above(around, atom.Article) != page.None)
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

// printed reads the elements that bear one of the names and have the shape.
func printed(name string, names naming, fits shape) reader {
	return reader{"printed " + name, func(d *dossier) []claim {
		var claims []claim
		for _, id := range d.named(names) {
			if d.enough(claims) {
				break
			}
			if fits(d, id) {
				if c := d.seenClaim(id); c.value != "" {
					claims = append(claims, c)
				}
			}
		}
		return innermost(d, claims)
	}}
}

// seenClaim claims what an element prints, without the labels for screen readers in it.
func (d *dossier) seenClaim(id page.ID) claim {
	unseen := d.named(unseenNames)
	at, _ := slices.BinarySearch(unseen, id+1)
	if at == len(unseen) || unseen[at] >= d.End(id) {
		return d.printedClaim(id)
	}
	return claim{node: id, value: d.TextIn(id, d.End(id), func(n page.ID) bool {
		return d.Up(n, func(up page.ID) bool { return up == id || d.bears(unseenNames, up) }) != id
	})}
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
func printedLines(name string, names naming) reader {
	return reader{"printed " + name, func(d *dossier) []claim {
		var claims []claim
		for _, id := range d.named(names) {
			if d.enough(claims) {
				break
			}
			if size := d.Size(id); size < 3 || size > 250 || lineCount(d, id) > 8 || isInMenu(d, id) || isFootnote(d, id) || d.bears(biographyNames, id) {
				continue
			}
			if said := d.pieces(id, d.End(id)); said != "" {
				claims = append(claims, claim{value: said, node: id, url: d.firstLink(id)})
			}
		}
		return innermost(d, claims)
	}}
}

// isFootnote reports an id such as "fn-5" or "fn:5": in a class, "fn" is a formatted name, in an id a
// footnote.
func isFootnote(d *dossier, id page.ID) bool {
	for word := range strings.FieldsFuncSeq(d.Attr(id, "id"), func(c rune) bool { return c == '-' || c == '_' || c == ':' }) {
		if strings.TrimRight(word, "0123456789") == "fn" {
			return true
		}
	}
	return false
}

// pieces is the text of nodes in which what stands in neighbouring elements without a space between
// is parted by a line break: "Ana Ruiz" and "Jan 22" are set side by side by a style that we do not
// see.
func (d *dossier) pieces(from, to page.ID) string {
	d.Tick()
	if to == from+1 && d.IsText(from) {
		return text.Collapse(d.Data(from))
	}
	var b strings.Builder
	last := page.None
	for id := from; id < to; id++ {
		if d.Tag(id) == atom.Button || d.isUnseenLabel(id) {
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
		if strings.ContainsAny(data, "\n\r") { // where the source breaks its lines says nothing
			data = sourceBreaks.Replace(data)
		}
		if last != page.None && d.isApart(last, id) {
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

// isApart reports two texts of which neither stands in the element of the other, or the first in a block that ends
// before the second.
func (d *dossier) isApart(a, b page.ID) bool {
	in := d.Parent(a)
	if d.Contains(in, b) {
		return false
	}
	if !d.Contains(d.Parent(b), a) {
		return true
	}
	for !d.Contains(in, b) {
		if d.IsBlock(in) {
			return true
		}
		in = d.Parent(in)
	}
	return false
}

// isUnseenLabel reports words for screen readers in a link: what its icon stands for, as "Send an email" beside a name.
func (d *dossier) isUnseenLabel(id page.ID) bool {
	return d.bears(unseenNames, id) && d.Above(id, atom.A) != page.None
}

var sourceBreaks = strings.NewReplacer("\n", " ", "\r", " ")

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
			if d.enough(claims) {
				break
			}
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
		var tags, categories []claim // WordPress calls its categories tags too
		for _, id := range d.links["tag"] {
			if d.enough(tags) {
				break
			}
			switch {
			case d.Tag(id) != atom.A || d.Size(id) <= 1 || d.Size(id) >= 60:
			case hasWord(d.Attr(id, "rel"), "category"):
				categories = append(categories, d.printedClaim(id))
			default:
				tags = append(tags, d.printedClaim(id))
			}
		}
		if len(tags) == 0 {
			return categories
		}
		return tags
	}}
}

// maxTagLabel is the size of the longest label of a list of tags: "Topics in this article".
const maxTagLabel = 30

// printedTags reads the links in elements that are named as the tags of the article.
func printedTags() reader {
	return reader{"printed tags", func(d *dossier) []claim {
		for _, id := range d.named(tagNames) {
			links := d.Within(id, atom.A)
			label := 0
			if len(links) > 1 {
				label = maxTagLabel
			}
			if len(links) == 0 || d.Size(id) > 400 || d.Size(id)-d.LinkSize(id) > max(d.LinkSize(id), label) || isInMenu(d, id) {
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
