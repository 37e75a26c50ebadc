package extract

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// A condition is a question about a node that a rule may ask. This file holds all there are.
type condition func(*view, page.ID) bool

// not, all and either combine conditions.
func not(c condition) condition {
	return func(v *view, id page.ID) bool { return !c(v, id) }
}

func all(cs ...condition) condition {
	return func(v *view, id page.ID) bool {
		for _, c := range cs {
			if !c(v, id) {
				return false
			}
		}
		return true
	}
}

func either(cs ...condition) condition {
	return func(v *view, id page.ID) bool {
		for _, c := range cs {
			if c(v, id) {
				return true
			}
		}
		return false
	}
}

// holdsArticle: so much of the page's prose stands here that this can be no side matter, whatever
// its class says. One page in forty calls its body container "newsletter", "sidebar" or the like.
func holdsArticle(v *view, id page.ID) bool {
	return v.proseShare(id) >= 0.4 && v.proseIn(id) >= 400 || isSplitBody(v, id)
}

// isDialog: it is a window that opens over the page, or holds one.
func isDialog(v *view, id page.ID) bool {
	role := v.Attr(id, "role")
	return v.Tag(id) == atom.Dialog || role == "dialog" || role == "alertdialog" || len(v.Within(id, atom.Dialog)) > 0
}

// isMostAndUnlinked: it holds half of the page's prose and hardly a link, as no list of other stories does.
func isMostAndUnlinked(v *view, id page.ID) bool {
	return v.proseShare(id) >= 0.5 && v.proseIn(id) >= 150 && 10*v.LinkSize(id) < v.Size(id)
}

// isSplitBody: it is one of several sections of one class that hold most of the page's prose
// together and tease nothing: a body cut into pieces by adverts and boxes.
func isSplitBody(v *view, id page.ID) bool {
	class := v.Attr(id, "class")
	if class == "" || v.proseIn(id) < 200 {
		return false
	}
	parts, prose, seen := 0, 0, 0
	for sibling := range v.Children(v.Parent(id)) {
		if seen++; seen > maxSiblings {
			return false // a body is not cut into so many pieces
		}
		if v.Attr(sibling, "class") == class && v.Tag(sibling) == v.Tag(id) && 5*v.LinkSize(sibling) < v.Size(sibling) {
			if in := v.proseIn(sibling); in > 0 {
				parts++
				prose += in
			}
		}
	}
	return parts >= 2 && 2*prose >= v.prose[len(v.Lines)] && prose >= 200*parts
}

// holdsHeadline: the page's main heading stands here.
func holdsHeadline(v *view, id page.ID) bool {
	for _, h := range v.Within(id, atom.H1) {
		if v.Size(h) > 0 {
			return true
		}
	}
	return false
}

// holdsParagraphs: two or more paragraphs of prose stand here.
func holdsParagraphs(v *view, id page.ID) bool {
	n := 0
	first, end := v.LinesOf(id)
	for _, line := range v.Lines[first:end] {
		if isProse(line) {
			n++
		}
	}
	return n >= 2
}

// isWhole: the element is the document, or all but the document.
func isWhole(v *view, id page.ID) bool {
	tag := v.Tag(id)
	return tag == atom.Html || tag == atom.Body || tag == atom.Main
}

// isLong: there is more text than a label, a note or a promotion has.
func isLong(v *view, id page.ID) bool { return v.Size(id) > 280 }

// isTiny: there is no more text than a label has.
func isTiny(v *view, id page.ID) bool { return v.Size(id) <= 60 }

// mostlyLinks: more than half of the text is link text.
func mostlyLinks(v *view, id page.ID) bool {
	size := v.Size(id)
	return size > 0 && 2*v.LinkSize(id) > size
}

// isLinkList: several short lines, nearly all of it link text.
func isLinkList(v *view, id page.ID) bool {
	first, end := v.LinesOf(id)
	lines, size, link := end-first, v.Size(id), v.LinkSize(id)
	return lines >= 2 && size > 0 && 10*link > 8*size && size/lines < 120
}

// isHidden: a browser shows none of it before a script runs.
func isHidden(v *view, id page.ID) bool {
	if _, hidden := v.Lookup(id, "hidden"); hidden {
		return !isStreamed(v, id)
	}
	style, ok := v.Lookup(id, "style")
	if !ok {
		return false
	}
	style = strings.ToLower(strings.ReplaceAll(style, " ", ""))
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
}

// isStreamed: React sent it after the rest of the page, as <div hidden id="S:1f">, for a script to
// put in its place.
func isStreamed(v *view, id page.ID) bool {
	number, ok := strings.CutPrefix(v.Attr(id, "id"), "S:")
	if _, err := strconv.ParseUint(number, 16, 32); !ok || err != nil {
		return false
	}
	return v.Tag(id) == atom.Div
}

// holdsNamedBody: an element below has the name of an article's body and some prose, or half of what the page has,
// as where a whole grid is named for the sidebar in it.
func holdsNamedBody(v *view, id page.ID) bool {
	for n := id + 1; n < min(v.End(id), id+maxSiblings); n++ {
		if v.IsElement(n) && v.bears(bodyNames, n) && (v.proseIn(n) >= 400 || v.proseIn(n) >= 150 && v.proseShare(n) >= 0.5) {
			return true
		}
	}
	return false
}

// inArticle: it stands inside an <article> or an element marked as the article's body.
func inArticle(v *view, id page.ID) bool {
	return v.Above(id, atom.Article) != page.None
}

// isMarkedBody: the markup says that this is the text of the article.
func isMarkedBody(v *view, id page.ID) bool {
	prop, ok := v.Lookup(id, "itemprop")
	return ok && strings.Contains(strings.ToLower(prop), "articlebody")
}

// holdsUnseen: an element in it is for screen readers, so that it says only of that, its label, that it is.
func holdsUnseen(v *view, id page.ID) bool {
	for n := id + 1; n < min(v.End(id), id+maxSiblings); n++ {
		if v.IsElement(n) && v.bears(unseenNames, n) {
			return true
		}
	}
	return false
}

// inFigure: it stands inside a <figure>.
func inFigure(v *view, id page.ID) bool { return v.Above(id, atom.Figure) != page.None }

// isWordInSentence: it is a button for words of a sentence, which begins before it in the same block and goes on behind it.
func isWordInSentence(v *view, id page.ID) bool {
	if v.Tag(id) != atom.Button || v.Size(id) == 0 {
		return false
	}
	block := v.Up(id, v.IsBlock)
	if block == page.None {
		return false
	}
	before, after := "", ""
	for at := id - 1; at > block && before == "" && id-at < mostNodesBeside; at-- {
		if v.IsText(at) {
			before = strings.TrimSpace(v.Data(at))
		}
	}
	for at := v.End(id); at < v.End(block) && after == "" && at-v.End(id) < mostNodesBeside; at++ {
		if v.IsText(at) {
			after = strings.TrimSpace(v.Data(at))
		}
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	return before != "" && after != "" && (unicode.IsLetter(last) || unicode.IsDigit(last) || strings.ContainsRune(",;(„“”\"«‘’'", last)) &&
		(unicode.IsLetter(next) && !unicode.IsUpper(next) || strings.ContainsRune(".,;:!?)“”\"»’'", next))
}

// mostNodesBeside is how many nodes beside a button are looked at for text.
const mostNodesBeside = 8

// hasControls: it holds a field to type into or to choose from.
func hasControls(v *view, id page.ID) bool {
	for _, tag := range [...]atom.Atom{atom.Input, atom.Textarea, atom.Select} {
		for _, field := range v.Within(id, tag) {
			if v.Attr(field, "type") != "hidden" {
				return true
			}
		}
	}
	return false
}

// isMainHeading: it is an <h1>, which may be the headline though it is not seen.
func isMainHeading(v *view, id page.ID) bool { return v.Tag(id) == atom.H1 }

// levelOf returns 1 to 6 for <h1> to <h6>, and 0 for any other tag.
func levelOf(tag atom.Atom) int {
	switch tag {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4:
		return 4
	case atom.H5:
		return 5
	case atom.H6:
		return 6
	}
	return 0
}

// hasFewSiblings: next to nothing stands outside, so it is the page's main part under a poor name.
func hasFewSiblings(v *view, id page.ID) bool { return v.proseShare(id) >= 0.9 }

// inQuote: it stands inside a <blockquote>.
func inQuote(v *view, id page.ID) bool { return v.Above(id, atom.Blockquote) != page.None }

// hasLink: there is a link in it.
func hasLink(v *view, id page.ID) bool { return v.LinkSize(id) > 0 }

// isSentence: it is one line that reads like a sentence, whatever the class says.
func isSentence(v *view, id page.ID) bool {
	first, end := v.LinesOf(id)
	return end-first == 1 && isProse(v.Lines[first])
}

// longestLead is how many bytes of a line its label may take.
const longestLead = 40

// isAdvice: it is one line that ends as sentences do and has no label: "Learn more about ferries in our guide."
// The article may say so itself.
func isAdvice(v *view, id page.ID) bool {
	first, end := v.LinesOf(id)
	if end-first != 1 {
		return false
	}
	said := strings.TrimSpace(v.LineText(v.Lines[first]))
	return endsSentence(said) && !strings.ContainsAny(said[:min(len(said), longestLead)], ":：|»›>")
}

// isPartOfProse: it is a few words inside a longer line, such as a dateline or a linked name.
func isPartOfProse(v *view, id page.ID) bool {
	size, around := v.Size(id), v.Size(v.Parent(id))
	return !v.IsBlock(id) && around >= 80 && around > 2*size
}

// isStandfirstShape: a line or two of text without links and pictures, as a summary is.
func isStandfirstShape(v *view, id page.ID) bool {
	first, end := v.LinesOf(id)
	return end-first <= 2 && v.Size(id) >= 40 && v.LinkSize(id) == 0 && v.Images(id) == 0
}

// Parts of an article that are known by their names.
var (
	isReferenceList = isNamed(referenceNames)
	isFactBox       = isNamed(factBoxNames)
	isPullQuote     = isNamed(pullQuoteNames)
	isIngredients   = isNamed(ingredientNames)
	isBuilderPart   = isNamed(builderNames) // page builders call every piece of a page a widget
)

// isFolded: a question, say, whose answer opens below it, or what it stands in: no card and no button.
func isFolded(v *view, id page.ID) bool {
	return v.bears(foldNames, id) || v.bears(foldNames, v.Parent(id))
}

// isPostEmbed: it is, or holds, a post of a social network set into the text.
func isPostEmbed(v *view, id page.ID) bool {
	if v.bears(embedNames, id) || len(v.Within(id, atom.Iframe)) > 0 {
		return true
	}
	for _, quote := range v.Within(id, atom.Blockquote) {
		if v.bears(embedNames, quote) {
			return true
		}
	}
	return false
}

// isCard: a few lines that lead to another story: a linked title and one paragraph.
func isCard(v *view, id page.ID) bool { return v.cards[id] }

// isTeaser: a linked title with little else, and another of its shape beside it.
func isTeaser(v *view, id page.ID) bool {
	return isLinkedTitle(v, id) && (isLikeTeaser(v, id, v.NextElement(id)) || isLikeTeaser(v, id, v.PreviousElement(id)))
}

func isLikeTeaser(v *view, id, other page.ID) bool {
	return other != page.None && v.Tag(other) == v.Tag(id) && v.Attr(other, "class") == v.Attr(id, "class") && isLinkedTitle(v, other)
}

// isLinkedTitle: a linked heading or a link around all, with little else.
func isLinkedTitle(v *view, id page.ID) bool {
	size, link := v.Size(id), v.LinkSize(id)
	if size < 20 || size > 500 || link < 15 || 4*link < size {
		return false
	}
	for _, a := range v.Within(id, atom.A) {
		if 2*v.Size(a) > size && v.Images(id) > 0 || v.Size(a) >= 15 && v.Above(a, headings...) > id || holdsTag(v, a, headings...) {
			return true
		}
	}
	return false
}

var headings = []atom.Atom{atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6}

// holdsTag reports whether an element with one of the tags stands in a subtree.
func holdsTag(v *view, id page.ID, tags ...atom.Atom) bool {
	for _, tag := range tags {
		if len(v.Within(id, tag)) > 0 {
			return true
		}
	}
	return false
}

// isLinkedPromo: one line that is nearly all one long link, and no sentence.
func isLinkedPromo(v *view, id page.ID) bool {
	first, end := v.LinesOf(id)
	if end-first != 1 || v.Images(id) > 0 {
		return false
	}
	line := v.Lines[first]
	if line.Link < 20 || line.Size-line.Link > 25 || line.Size > 200 {
		return false
	}
	return !endsSentence(v.LineText(line))
}

// endsSentence reports whether a text ends as sentences do, in any script.
func endsSentence(s string) bool {
	s = strings.TrimRightFunc(s, func(r rune) bool { return isClosing(r) || r == ' ' || r == '\u00a0' })
	r, _ := utf8.DecodeLastRuneInString(s)
	return isStop(r)
}

// isCallToAction: a line or two of praise with a link to press, in a box of its own.
func isCallToAction(v *view, id page.ID) bool {
	size := v.Size(id)
	first, end := v.LinesOf(id)
	if size < 60 || size > 600 || end-first < 2 || end-first > 6 || v.Images(id) > 1 {
		return false
	}
	pressed := false
	for _, line := range v.Lines[first:end] {
		if 10*line.Link > 8*line.Size && line.Size < 40 {
			pressed = true
		} else if line.Link > 0 {
			return false
		}
	}
	return pressed
}

// isOneOfMany: three or more elements of its tag and class stand side by side: the parts of a list,
// not a box between paragraphs.
func isOneOfMany(v *view, id page.ID) bool {
	n := 0
	for sibling := range v.Children(v.Parent(id)) {
		if v.Tag(sibling) == v.Tag(id) && v.Attr(sibling, "class") == v.Attr(id, "class") {
			if n++; n == 3 {
				return true
			}
		}
	}
	return false
}

// isLockedText: elements of its class stand side by side, two or more of them paragraphs: the text itself,
// marked piece by piece as what a subscription opens.
func isLockedText(v *view, id page.ID) bool {
	paragraphs, looked := 0, 0
	for sibling := range v.Children(v.Parent(id)) {
		if looked++; looked > maxSiblings {
			break
		}
		if v.Tag(sibling) == atom.P && v.Attr(sibling, "class") == v.Attr(id, "class") {
			paragraphs++
		}
	}
	return paragraphs > 1
}

// maxSiblings is how many children of one element are compared with each other.
const maxSiblings = 200

// holdsMuch: more prose stands here than a notice or a promotion has.
func holdsMuch(v *view, id page.ID) bool { return v.proseIn(id) >= 1200 }

// isHeaderCell: it is the head of a column or a row of a table.
func isHeaderCell(v *view, id page.ID) bool {
	return v.Tag(id) == atom.Th || v.Above(id, atom.Th) != page.None
}

// inHeading: it stands inside a heading.
func inHeading(v *view, id page.ID) bool { return v.Above(id, headings...) != page.None }
