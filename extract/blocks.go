package extract

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// blocks cuts the region into typed blocks, leaving out what rules drop and what fields have
// taken; where the page's data hold a fuller text than its markup, it is cut from them.
func (r *resolver) blocks(images []Image, headline, standfirst string) []Block {
	c := newCutter(r, images)
	blocks := c.cut(r.body.region)
	if fuller := r.dataBlocks(blocks); fuller != nil {
		blocks = fuller
	}
	return tidy(blocks, headline, standfirst, r.Reads)
}

// A cutter turns the nodes of a region into blocks.
type cutter struct {
	*resolver
	images  []Image
	emitted map[int]bool     // pictures that stand in a block already
	feeds   map[page.ID]bool // whether an element's children are entries of a live blog, once it was asked
	inEntry bool
	out     []Block
	line    *run // shared by all: each is empty before another one writes
	breaks  int  // <br> since the last text
	depth   int
	room    *int // how many more blocks there may be
}

// maxBlocks is how many blocks without others in them a body may have; the rest is left out.
const maxBlocks = 100_000

func newCutter(r *resolver, images []Image) *cutter {
	room := maxBlocks
	return &cutter{resolver: r, images: images, emitted: map[int]bool{}, feeds: map[page.ID]bool{}, line: &run{}, room: &room}
}

// maxDepth is how deep elements may nest before the rest is read as plain text.
const maxDepth = 600

// cut returns the blocks of an element's content.
func (c *cutter) cut(id page.ID) []Block {
	nested := cutter{resolver: c.resolver, images: c.images, emitted: c.emitted, feeds: c.feeds, inEntry: c.inEntry, line: c.line, depth: c.depth + 1, room: c.room}
	if first, end := c.LinesOf(id); c.depth == 0 && end > first {
		nested.out = make([]Block, 0, min(end-first, *c.room))
	}
	nested.walk(id)
	nested.flush()
	return nested.out
}

// walk reads an element's content in document order.
func (c *cutter) walk(id page.ID) {
	for n := id + 1; n < c.End(id); n = c.End(n) {
		switch {
		case c.leavesOut(n):
			c.pictures(n)
		case c.IsElement(n) && (c.IsBlock(n) || c.HoldsBlock(n)) && c.depth < maxDepth:
			c.flush()
			c.element(n)
			c.flush()
		default:
			c.inline(n)
		}
	}
}

// leavesOut reports whether a node is no part of the body: a rule drops it or a field has it.
func (c *cutter) leavesOut(n page.ID) bool {
	if c.body.verdicts[n] != 0 {
		return true
	}
	_, taken := c.taken[n]
	return taken
}

// inline reads a subtree of inline content.
func (c *cutter) inline(id page.ID) {
	for n := id; n < c.End(id); n++ {
		c.Reads(len(c.Data(n)))
		switch {
		case c.leavesOut(n):
			n = c.End(n) - 1
		case c.IsText(n):
			c.text(n)
		case !c.IsElement(n):
		case c.isBreak(n):
			c.breaks++
		case c.InLink(n) && c.isLinkNote(n):
			n = c.End(n) - 1
		case c.picture(n):
		default:
			if e, ok := c.embed(n); ok {
				c.flush()
				c.add(e)
				n = c.End(n) - 1
			}
		}
	}
}

// isBreak reports whether an element is a line break: a <br>, or what stands for it where a
// framework writes its own elements, such as <span class="br"></span>.
func (c *cutter) isBreak(n page.ID) bool {
	return c.Tag(n) == atom.Br || c.End(n) == n+1 && c.bears(breakNames, n)
}

// isLinkNote reports whether an element inside a link says only how the link opens.
func (c *cutter) isLinkNote(n page.ID) bool {
	size := c.Size(n)
	return size > 6 && size < 60 && c.Tag(n) != atom.A && slices.Contains(linkNotes, text.Fold(c.Text(n)))
}

// longestParagraph is how many bytes of text make a paragraph go on as another one.
const longestParagraph = text.Longest / 4

// text adds a text node to the current line; after two <br> a new line begins.
func (c *cutter) text(n page.ID) {
	data := c.Data(n)
	if strings.Trim(data, " \t\r\n\f\u00a0") != "" {
		if c.breaks >= 2 || c.line.b.Len() >= longestParagraph {
			c.flush()
		} else if c.breaks == 1 {
			c.line.brk()
		}
		c.breaks = 0
	}
	c.line.add(data, c.styleOf(n))
}

// flush ends the current line and makes it a paragraph.
func (c *cutter) flush() {
	said, spans := c.line.end()
	c.breaks = 0
	if said != "" {
		c.add(Block{Kind: BlockParagraph, Text: said, Spans: spans})
	}
}

// picture emits an image block where a node shows one of the article's pictures; each picture
// stands once.
func (c *cutter) picture(n page.ID) bool {
	i, ok := c.shown[n]
	if !ok {
		return false
	}
	if !c.emitted[i] {
		c.emitted[i] = true
		c.flush()
		image := c.images[i]
		c.add(Block{Kind: BlockImage, Image: &image})
	}
	return true
}

// pictures emits those of the article's pictures that stand in what a rule drops, such as the slides
// of a gallery.
func (c *cutter) pictures(id page.ID) {
	for n := id; n < c.End(id) && len(c.shown) > 0; n++ {
		c.Tick()
		c.picture(n)
	}
}

// element reads one block element, by its name first and then by its tag.
func (c *cutter) element(id page.ID) {
	c.Tick()
	if c.named(id) {
		return
	}
	if c.isEntry(id) {
		c.entry(id)
		return
	}
	if e, ok := c.customEmbed(id); ok && c.Tag(id) == 0 {
		c.emit(e)
		return
	}
	switch tag := c.Tag(id); tag {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		c.heading(id, max(2, levelOf(tag)))
	case atom.Ul, atom.Ol, atom.Menu, atom.Dir:
		c.list(c.items(id), tag == atom.Ol)
	case atom.Dl:
		c.list(c.definitions(id), false)
	case atom.Blockquote:
		c.quote(id)
	case atom.Pre:
		c.code(id)
	case atom.Table:
		if rows := c.rows(id); rows != nil {
			c.emit(Block{Kind: BlockTable, Rows: rows, Text: c.tableCaption(id)})
			return
		}
		c.walk(id)
	default:
		c.walk(id)
	}
}

// emit adds a block unless it is empty.
func (c *cutter) emit(b Block) {
	c.Tick()
	if b.Text != "" || len(b.Blocks) > 0 || len(b.Rows) > 0 || b.Image != nil || b.Embed != nil {
		c.add(b)
	}
}

// add adds a block, if there is room. What holds others has it: they have taken theirs.
func (c *cutter) add(b Block) {
	if len(b.Blocks) == 0 {
		if *c.room == 0 {
			return
		}
		*c.room--
	}
	c.out = append(c.out, b)
}

func (c *cutter) heading(id page.ID, level int) {
	for _, b := range c.cut(id) {
		if b.Kind == BlockParagraph {
			b.Kind, b.Level = BlockHeading, level
			b.Text = strings.ReplaceAll(b.Text, "\n", " ")
		}
		c.emit(b)
	}
}
