package extract

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// The parts of a body that take more than a line: quotes, code, boxes, notes, entries.

// named reads elements whose name, not their tag, says what they are.
func (c *cutter) named(id page.ID) bool {
	if len(c.Words(id)) == 0 {
		return false
	}
	switch {
	case c.bears(embedNames, id):
		e, ok := c.embed(id)
		if ok {
			c.emit(e)
		}
		return ok
	case c.bears(pullQuoteNames, id) && c.Size(id) < 500 && c.Size(id) > 0:
		c.emit(Block{Kind: BlockPullQuote, Text: c.quoteText(id), Cite: c.cite(id)})
	case c.bears(factBoxNames, id) && !isGrouping(c.Tag(id)) && !holdsArticle(c.view, id) && c.Size(id) > 40:
		c.box(id)
	case c.bears(noteNames, id) && c.Size(id) < 600:
		for _, b := range c.cut(id) {
			if b.Kind == BlockParagraph {
				b.Kind = BlockNote
			}
			c.emit(b)
		}
	case c.bears(referenceNames, id) && len(c.Within(id, atom.Li)) > 0:
		c.footnotes(id)
	case c.bears(referenceNames, id) && c.footnote(id):
	case c.bears(questionNames, id) && c.Size(id) < 600 && asks(c.Text(id)):
		c.emitAs(id, BlockQuestion)
	case c.bears(answerNames, id) && len(c.out) > 0 && c.out[len(c.out)-1].Kind == BlockQuestion:
		c.emitAs(id, BlockAnswer)
	default:
		return false
	}
	return true
}

// emitAs emits the content of an element, its first paragraph as a block of the given kind.
func (c *cutter) emitAs(id page.ID, kind BlockKind) {
	first := true
	for _, b := range c.cut(id) {
		if first && (b.Kind == BlockParagraph || b.Kind == BlockHeading) {
			b.Kind, b.Level, first = kind, 0, false
		}
		c.emit(b)
	}
}

// quote reads a <blockquote>: a pull quote by its name, an embedded post, or a quotation.
func (c *cutter) quote(id page.ID) {
	if e, ok := c.embed(id); ok {
		c.emit(e)
		return
	}
	cite, said := c.cite(id), c.cut(id)
	if cite != "" {
		said = slices.DeleteFunc(said, func(b Block) bool { return text.Same(b.Text, cite) })
	}
	c.emit(Block{Kind: BlockQuote, Blocks: said, Cite: cite})
}

// cite is who said a quotation, as its <cite> or <footer> prints it.
func (c *cutter) cite(id page.ID) string {
	for _, tag := range [...]atom.Atom{atom.Cite, atom.Footer, atom.Figcaption} {
		for _, n := range c.Within(id, tag) {
			if 2*c.Size(n) < c.Size(id) || c.End(n) == c.End(id) && c.Size(n)+leastSaid <= c.Size(id) {
				return strings.TrimLeft(text.Collapse(c.Text(n)), "—–- ")
			}
		}
	}
	return ""
}

// leastSaid is the size of the shortest quotation that is shorter than who said it.
const leastSaid = 10

// quoteText is what a pull quote says, without who said it.
func (c *cutter) quoteText(id page.ID) string {
	cite := page.None
	for _, tag := range [...]atom.Atom{atom.Cite, atom.Footer, atom.Figcaption} {
		if within := c.Within(id, tag); len(within) > 0 {
			cite = within[0]
		}
	}
	return text.Collapse(c.TextIn(id, c.End(id), func(n page.ID) bool { return cite != page.None && c.Contains(cite, n) }))
}

func (c *cutter) code(id page.ID) {
	label := ""
	for _, n := range append([]page.ID{id}, c.Within(id, atom.Code)...) {
		for _, class := range strings.Fields(c.Attr(n, "class")) {
			for _, prefix := range [...]string{"language-", "lang-"} {
				if rest, ok := strings.CutPrefix(class, prefix); ok {
					label = rest
				}
			}
		}
	}
	said := c.Raw(id)
	c.Look()
	said = strings.Trim(strings.ReplaceAll(said, "\r\n", "\n"), "\n")
	for len(said) > longestParagraph { // a listing that is a book
		end := strings.LastIndexByte(said[:longestParagraph], '\n')
		if end <= 0 {
			end = text.PieceEnd(said)
		}
		c.emit(Block{Kind: BlockCode, Text: said[:end], Label: label})
		said = strings.TrimLeft(said[end:], "\n")
	}
	c.emit(Block{Kind: BlockCode, Text: said, Label: label})
}

// box reads a fact box; a heading at its top is its label.
func (c *cutter) box(id page.ID) {
	b := Block{Kind: BlockBox, Blocks: c.cut(id)}
	if len(b.Blocks) > 1 && (b.Blocks[0].Kind == BlockHeading || b.Blocks[0].Kind == BlockParagraph && text.Shorter(b.Blocks[0].Text, 60)) {
		b.Label, b.Blocks = b.Blocks[0].Text, b.Blocks[1:]
	}
	c.emit(b)
}

// footnotes reads a list of notes; the label is the note's number.
func (c *cutter) footnotes(id page.ID) {
	n, end := 0, id
	for _, li := range c.Within(id, atom.Li) {
		if li < end {
			continue // inside the note before
		}
		n, end = n+1, c.End(li)
		if note, ok := asFootnote(c.cut(li)); ok {
			note.Label = cmp.Or(note.Label, itoa(n))
			c.emit(note)
		}
	}
}

// footnote reads a note that is no item of a list: its number, and what it says. It reports whether
// the element is one.
func (c *cutter) footnote(id page.ID) bool {
	if c.Size(id) > 1500 {
		return false
	}
	note, ok := asFootnote(c.cut(id))
	if !ok || note.Label == "" || slices.ContainsFunc(note.Blocks, isNoteNumber) {
		return false
	}
	c.emit(note)
	return true
}

// asFootnote makes a footnote of what stands in it; a number at its top is its label.
func asFootnote(blocks []Block) (Block, bool) {
	note := Block{Kind: BlockFootnote}
	if len(blocks) > 1 && isNoteNumber(blocks[0]) {
		note.Label, blocks = strings.Trim(blocks[0].Text, "[]. "), blocks[1:]
	}
	item, ok := asItem(blocks)
	if !ok || item.Text == "" {
		return Block{}, false
	}
	note.Text, note.Spans = trimBackLink(item.Text, item.Spans)
	note.Blocks = item.Blocks
	return note, true
}

// isNoteNumber reports whether a block is the number of a footnote.
func isNoteNumber(b Block) bool {
	_, err := strconv.Atoi(strings.Trim(b.Text, "[]. "))
	return b.Kind == BlockParagraph && len(b.Text) <= 6 && err == nil
}

// trimBackLink cuts the arrow that leads from a note back to the text.
func trimBackLink(said string, spans []Span) (string, []Span) {
	const arrows = "↩^↑⤴\ufe0e \u00a0"
	trimmed := strings.TrimRight(said, arrows)
	if trimmed == said {
		return said, spans
	}
	for len(spans) > 0 {
		last := &spans[len(spans)-1]
		if last.Text = strings.TrimRight(last.Text, arrows); last.Text != "" {
			break
		}
		spans = spans[:len(spans)-1]
	}
	return trimmed, spans
}
