package extract

import (
	"slices"
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/extract/internal/dates"
	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// How a page tells a summary from the text that it stands above: by its place and by its style.

// belowHeadline claims the lines between the headline and the text, and the first line of the text
// itself: where a summary is printed without a name.
func (r *resolver) belowHeadline() []claim {
	head := r.headingAbove()
	if head == page.None {
		return nil
	}
	var claims []claim
	_, first := r.LinesOf(head)
	for i := first; i <= min(r.start, first+mostBelow, len(r.Lines)-1); i++ {
		line := r.Lines[i]
		if list := r.Parent(line.Block); r.Tag(line.Block) == atom.Li && isSummaryShape(r.dossier, list) && r.rule(list) == "" {
			claims = append(claims, r.printedClaim(list))
			_, end := r.LinesOf(list)
			i = end - 1
			continue
		}
		if line.Size < 25 || line.Size > 600 || 5*line.Link >= line.Size || r.InLink(line.From) || r.rule(line.From) != "" {
			continue
		}
		claims = append(claims, r.lineClaim(line, r.LineText(line)))
	}
	for i := range claims {
		claims[i].reader = belowHeadlineName
	}
	return append(r.nextOnLine(head), claims...)
}

const inHeadingName = "end of the heading"

// inHeading claims the last element of the heading, where the headline is what stands before it: a subtitle set smaller.
func (r *resolver) inHeading(headline string) []claim {
	if r.head == page.None {
		return nil
	}
	for id := r.head + 1; id < r.End(r.head); id++ {
		if r.IsElement(id) && r.endsHeading(id, headline) {
			return []claim{{reader: inHeadingName, value: text.Collapse(r.Text(id)), node: id}}
		}
	}
	return nil
}

// endsHeading reports the element with which the heading ends, behind all of the headline.
func (r *resolver) endsHeading(id page.ID, headline string) bool {
	if r.End(id) != r.End(r.head) || r.Size(id) == r.Size(r.head) || r.Tag(id) != atom.Small && !r.bears(standfirstNames, id) && r.Tag(id-1) != atom.Br {
		return false
	}
	before, ok := strings.CutSuffix(text.Collapse(r.Text(r.head)), text.Collapse(r.Text(id)))
	return ok && text.Same(before, headline)
}

// headingAbove is the heading that the text stands below: the headline or, where the metadata give
// another one, the main heading just above the text.
func (r *resolver) headingAbove() page.ID {
	if r.head != page.None {
		return r.head
	}
	above := page.None
	for _, c := range r.claims[Headline] {
		if c.node == page.None || levelOf(r.Tag(c.node)) == 0 || levelOf(r.Tag(c.node)) > 2 || r.isOut(c.node) {
			continue
		}
		if line := r.lineOf(c.node); line < r.start && line >= r.start-mostBelow && (above == page.None || line < r.lineOf(above)) {
			above = c.node
		}
	}
	return above
}

const belowHeadlineName = "line below headline"

// mostBelow is how many lines below the headline are looked at.
const mostBelow = 20

// standsApart reports whether a line above the text is no part of its run of paragraphs: it stands
// in another container, or is set in another element or style than the paragraph that follows.
func (r *resolver) standsApart(id page.ID) bool {
	return r.isBesideHeadline(id) || r.isAboveByline(id) || r.isElsewhere(id) || r.isSetApart(id) || r.hasOwnClass(id)
}

// below is the number of the first line of prose below a node that the body keeps, or -1.
func (r *resolver) below(id page.ID) int {
	for _, next := r.LinesOf(id); next < len(r.Lines); next++ {
		if r.body.verdicts[r.Lines[next].From] == 0 && isProse(r.Lines[next]) {
			return next
		}
	}
	return -1
}

// isBesideHeadline reports whether a node stands in a container with the headline that does not hold
// the text.
func (r *resolver) isBesideHeadline(id page.ID) bool {
	next := r.below(id)
	if r.head == page.None || next < 0 {
		return false
	}
	head := r.Up(id, func(n page.ID) bool { return r.Contains(n, r.head) })
	return head != page.None && !r.Contains(head, r.Lines[next].From)
}

// isAboveByline reports whether a byline or a date stands between a node and the text.
func (r *resolver) isAboveByline(id page.ID) bool {
	_, first := r.LinesOf(id)
	for i := first; i < r.below(id); i++ {
		line := r.Lines[i]
		switch r.rule(line.From) {
		case "byline":
			return true
		case "":
			if r.isBylineLike(r.LineText(line)) {
				return true
			}
		}
	}
	return false
}

// isBylineLike reports whether a short text is a byline, or dates with a word or two, or lines of such.
func (r *resolver) isBylineLike(s string) bool {
	if text.Size(s) >= maxByline {
		return false
	}
	beside, signed := 0, false
	for line := range strings.SplitSeq(s, "\n") {
		if names.StartsWithBy(line) || isReadingTime(line) {
			signed = true
			continue
		}
		beside += countLetters(line)
		for _, d := range dates.Find(line, r.dateOptions()) {
			beside -= countLetters(line[d.Start:d.End])
			signed = true
		}
	}
	return signed && beside <= 25
}

// countLetters is how many letters a text has.
func countLetters(s string) int {
	n := 0
	for _, c := range s {
		if unicode.IsLetter(c) {
			n++
		}
	}
	return n
}

// isNames reports whether a text is nothing but full names of people.
func (r *resolver) isNames(s string) bool {
	if text.Size(s) > 2*maxByline || endsSentence(s) {
		return false
	}
	said := r.readLine(s)
	return said.Whole && len(said.People) > 0 && !slices.ContainsFunc(said.People, func(p names.Person) bool {
		plausible, _ := names.Plausible(p.Name)
		return p.Organisation || p.Agency || !plausible || !names.IsFull(p.Name)
	})
}

// isElsewhere reports whether a node and the line of prose below it are no paragraphs of one container.
func (r *resolver) isElsewhere(id page.ID) bool {
	next := r.below(id)
	return next >= 0 && !r.isSibling(id, r.Lines[next].Block) && !r.isAlike(id, r.Lines[next].Block) && !r.goesOnBelow(id, r.Lines[next].Block)
}

// isAlike reports whether two paragraphs stand in containers of the same name: page builders put each few
// paragraphs into one.
func (r *resolver) isAlike(a, b page.ID) bool {
	in, other := r.Parent(a), r.Parent(b)
	class := r.Attr(in, "class")
	return r.Tag(a) == r.Tag(b) && r.Tag(in) == r.Tag(other) && class != "" && class == r.Attr(other, "class")
}

// goesOnBelow reports whether the run of paragraphs goes on behind what follows a line: behind a list
// or a box that stands between two paragraphs of one container.
func (r *resolver) goesOnBelow(id, next page.ID) bool {
	if r.Tag(id) != atom.P || !r.Contains(r.body.region, id) {
		return false
	}
	for at, n := r.NextElement(id), 0; at != page.None && n < maxSiblings; at, n = r.NextElement(at), n+1 {
		if at > next && r.Tag(at) == atom.P && r.body.verdicts[at] == 0 && r.proseIn(at) > 0 {
			return true
		}
	}
	return false
}

// isAboveHeading reports whether a heading follows.
func (r *resolver) isAboveHeading(id page.ID) bool {
	_, i := r.LinesOf(id)
	return i < len(r.Lines) && levelOf(r.Tag(r.Lines[i].Block)) > 0
}

// isSibling reports whether two nodes are paragraphs of one container, or the second stands in a list or a
// quotation beside the first.
func (r *resolver) isSibling(a, b page.ID) bool {
	if r.IsText(a) && r.Up(a, r.IsBlock) == b {
		return true // lines of one block, parted by <br>
	}
	if r.Tag(a) == r.Tag(b) && r.isWrapped(a) && r.isWrapped(b) {
		a, b = r.Parent(a), r.Parent(b)
	}
	for r.Parent(a) != r.Parent(b) && isGrouping(r.Tag(r.Parent(b))) {
		b = r.Parent(b)
	}
	return r.Parent(a) == r.Parent(b)
}

// isGrouping reports whether an element holds lines of a text that belong together.
func isGrouping(tag atom.Atom) bool {
	switch tag {
	case atom.Ul, atom.Ol, atom.Li, atom.Dl, atom.Blockquote:
		return true
	}
	return false
}

// isWrapped reports whether a node is all that its parent holds.
func (r *resolver) isWrapped(id page.ID) bool {
	return r.Tag(r.Parent(id)) == atom.Div && r.Size(r.Parent(id)) == r.Size(id)
}

// isSetApart reports whether a block is styled from end to end and the line after it is not, or is
// a heading that reads like a sentence.
func (r *resolver) isSetApart(id page.ID) bool {
	next := r.below(id)
	if next < 0 {
		return false
	}
	if levelOf(r.Tag(id)) > 0 {
		return endsSentence(r.Text(id))
	}
	first, end := r.LinesOf(id)
	return end-first == 1 && isStyledWhole(r.Page, r.Lines[first]) && !isStyledWhole(r.Page, r.Lines[next])
}

// isAloneInStyle reports whether no paragraph of the text is styled from end to end as this one is:
// where several are, they are subheadings or questions.
func (r *resolver) isAloneInStyle(id page.ID) bool {
	if !r.isSetApart(id) {
		return false
	}
	_, next := r.LinesOf(id)
	for ; next <= r.last && next < len(r.Lines); next++ {
		if line := r.Lines[next]; line.Size > 15 && r.rule(line.From) == "" && levelOf(r.Tag(line.Block)) == 0 && isStyledWhole(r.Page, line) {
			return false
		}
	}
	return true
}

// longHeading and longestHeading are the sizes from which, and up to which, a heading says more than a title between
// paragraphs and less than a paragraph.
const longHeading, longestHeading = 60, 200

// isLongHeadingAboveText reports a heading between headline and text that is long, and the only one of its level.
func (r *resolver) isLongHeadingAboveText(id page.ID) bool {
	tag := r.Tag(id)
	if levelOf(tag) < 2 || asks(r.Text(id)) || r.Size(id) < longHeading || r.Size(id) > longestHeading || r.Above(id, atom.Header) != page.None {
		return false
	}
	_, end := r.LinesOf(id)
	if end != r.start && end != r.start+1 {
		return false
	}
	for _, other := range r.Within(r.body.region, tag) {
		if other != id && r.rule(other) == "" {
			return false
		}
	}
	return true
}

// hasOwnClass reports whether a paragraph has a class that the two paragraphs after it do not have.
func (r *resolver) hasOwnClass(id page.ID) bool {
	next := r.below(id)
	if next < 0 || next+1 >= len(r.Lines) || !r.isSibling(id, r.Lines[next].Block) {
		return false
	}
	second := r.below(r.Lines[next].Block)
	if second < 0 || !r.isSibling(r.Lines[next].Block, r.Lines[second].Block) {
		return false
	}
	own, class := r.Attr(id, "class"), r.Attr(r.Lines[next].Block, "class")
	return own != "" && own != class && class == r.Attr(r.Lines[second].Block, "class")
}
