package page

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/markup"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A Line is a run of inline content between two places where a browser begins a new paragraph:
// the edges of block elements and two <br> in a row.
type Line struct {
	From, To ID   // the nodes of the line: its first text, and one past its last
	Block    ID   // the nearest block element around it
	Size     int  // of its text, in letters
	Link     int  // of its text that stands in links, in letters
	Broken   bool // it was begun or ended by <br>, not by an element
	GoesOn   bool // it is the rest of the line before, which was too long

	said string
}

// cut parts the page's text into lines.
func (p *Page) cut() []Line {
	c := cutter{page: p, lines: p.Lines, open: Line{From: None}}
	for id := ID(0); int(id) < len(p.nodes); id++ {
		p.Tick()
		n := &p.nodes[id]
		for len(c.blocks) > 0 && p.End(c.blocks[len(c.blocks)-1]) <= id {
			c.blocks = c.blocks[:len(c.blocks)-1]
			c.flush(false)
		}
		n.lines = c.begun()
		switch {
		case n.flags&block != 0:
			c.flush(false)
			c.blocks = append(c.blocks, id)
		case p.Tag(id) == atom.Br && p.IsElement(id):
			c.breaks++
		case p.IsText(id):
			c.text(id)
		}
	}
	c.flush(false)
	return c.lines
}

// longestLine is the size from which a line goes on as another one.
const longestLine = text.Longest / 4

// A cutter holds what is known of the line being read.
type cutter struct {
	page   *Page
	lines  []Line
	open   Line
	blocks []ID // the block elements around the current node
	breaks int  // <br> since the last text
	broken bool // the next line follows <br>
	say    text.Builder
}

func (c *cutter) text(id ID) {
	size := int(c.page.sums[id+1].size - c.page.sums[id].size)
	if size == 0 {
		return
	}
	goesOn := c.open.Size >= longestLine
	if c.breaks >= 2 || goesOn {
		c.flush(!goesOn)
	}
	if c.open.From == None {
		c.open = Line{From: id, Block: c.block(), Broken: c.broken, GoesOn: goesOn}
	}
	c.breaks = 0
	c.open.To = id + 1
	c.open.Size += size
	if c.page.InLink(id) {
		c.open.Link += size
	}
}

// begun is how many lines have begun so far.
func (c *cutter) begun() int32 {
	if c.open.From != None {
		return int32(len(c.lines)) + 1
	}
	return int32(len(c.lines))
}

func (c *cutter) flush(byBreak bool) {
	if c.open.From != None {
		c.open.Broken = c.open.Broken || byBreak
		c.open.said = c.page.read(&c.say, c.open)
		c.lines = append(c.lines, c.open)
	}
	c.open, c.breaks, c.broken = Line{From: None}, 0, byBreak
}

// block is the nearest block element around the current node, or the document.
func (c *cutter) block() ID {
	if len(c.blocks) == 0 {
		return 0
	}
	return c.blocks[len(c.blocks)-1]
}

// LineText returns the text of a line, in one piece; a single <br> is a line break in it.
func (p *Page) LineText(l Line) string {
	p.Reads(len(l.said))
	return l.said
}

// read returns what a line says. Most lines are a single text that need not be copied.
func (p *Page) read(b *text.Builder, l Line) string {
	if l.From+1 == l.To {
		if said, ok := text.Plain(p.Data(l.From)); ok {
			return said
		}
	}
	p.write(b, l.From, l.To, text.Longest, nil)
	return string(b.Next())
}

// Text returns the text of a subtree; block elements and <br> break lines.
func (p *Page) Text(id ID) string { return p.TextIn(id, p.End(id), nil) }

// TextIn returns the text of the nodes in [from, to) without those for which skip holds. skip may
// be nil; a node's descendants are asked for by themselves. Of a text that is longer than text.Longest it
// returns no more than that and a node.
func (p *Page) TextIn(from, to ID, skip func(ID) bool) string {
	return p.textUpTo(text.Longest, from, to, skip)
}

// Beginning returns the text of a subtree, or as much of it as takes so many bytes and perhaps more.
func (p *Page) Beginning(id ID, bytes int) string { return p.textUpTo(bytes, id, p.End(id), nil) }

func (p *Page) textUpTo(most int, from, to ID, skip func(ID) bool) string {
	b := p.say
	p.say = text.Builder{} // skip may ask for text too
	p.write(&b, from, to, most, skip)
	said := string(b.Next())
	p.say = b
	return said
}

// write writes the text of nodes until it takes so many bytes.
func (p *Page) write(b *text.Builder, from, to ID, most int, skip func(ID) bool) {
	var ends []ID
	for id := from; id < to && b.Len() < most; id++ {
		p.Reads(len(p.tree.Nodes[id].Data))
		for len(ends) > 0 && ends[len(ends)-1] <= id {
			ends = ends[:len(ends)-1]
			b.Break()
		}
		switch {
		case skip != nil && skip(id):
		case p.IsText(id):
			b.WriteText(p.tree.Nodes[id].Data)
		case p.Tag(id) == atom.Br && p.IsElement(id):
			b.Break()
		case p.IsBlock(id) && id != from:
			b.Break()
			ends = append(ends, p.End(id))
		}
	}
}

// LinesOf returns the first and one past the last of the page's lines that begin in a subtree.
func (p *Page) LinesOf(id ID) (first, end int) {
	first, end = int(p.nodes[id].lines), len(p.Lines)
	if after := p.End(id); int(after) < len(p.nodes) {
		end = int(p.nodes[after].lines)
	}
	return first, end
}

// Raw returns the text below a node with nothing folded or left out, as for scripts and code.
func (p *Page) Raw(id ID) string {
	if said := p.setAside(id); said != nil {
		return string(said)
	}
	var b strings.Builder
	for i := id; i < p.End(id); i++ {
		if said := p.Data(i); p.tree.Nodes[i].Type == html.TextNode {
			p.Reads(len(said))
			if len(said) >= text.Piece/2 { // it takes long to grow step by step
				b.Grow(max(len(said), b.Len()))
			}
			b.WriteString(said)
		}
	}
	return b.String()
}

// RawBytes is Raw for a script, without a copy where there need be none: do not change it.
func (p *Page) RawBytes(script ID) []byte {
	if said := p.setAside(script); said != nil {
		return said
	}
	return []byte(p.Raw(script))
}

// Mentions reports whether a word stands in a script. It is told without a copy.
func (p *Page) Mentions(script ID, word string) bool {
	return bytes.Contains(p.RawBytes(script), []byte(word))
}

// setAside is the text of a script that was set aside before parsing, or nil.
func (p *Page) setAside(id ID) []byte {
	if p.Tag(id) == atom.Script && id+2 == p.End(id) {
		if n, ok := markup.ScriptNumber(p.Data(id + 1)); ok && n < len(p.scripts) {
			return p.scripts[n]
		}
	}
	return nil
}

// Path says where a node stands, as a selector that a person can read:
// "main > article.post > p:3" is the third <p> of its parent.
func (p *Page) Path(id ID) string {
	var room [256]byte
	var steps [5]ID
	n, more := 0, false
	for ; id > 0; id = p.Parent(id) {
		if !p.IsElement(id) || p.Tag(id) == atom.Html || p.Tag(id) == atom.Body {
			continue
		}
		if more = n == len(steps); more {
			break
		}
		steps[n] = id
		n++
	}
	path := room[:0]
	if more {
		path, n = append(path, "…"...), n-1
	}
	for n--; n >= 0; n-- {
		if len(path) > 0 {
			path = append(path, " > "...)
		}
		path = p.step(path, steps[n])
	}
	return string(path)
}

// maxSiblings is how many siblings a path counts; of more the path says "p:1001+".
const maxSiblings = 1000

// step adds the name of one node to a path.
func (p *Page) step(path []byte, id ID) []byte {
	path = append(path, p.Data(id)...)
	for class := range strings.FieldsSeq(p.Attr(id, "class")) {
		return append(append(path, '.'), class...)
	}
	if own := p.Attr(id, "id"); own != "" {
		return append(append(path, '#'), own...)
	}
	nth, seen := 1, 0
	for sibling := p.nodes[id].before; sibling != None && seen < maxSiblings; sibling = p.nodes[sibling].before {
		if p.tree.Nodes[sibling].Data == p.tree.Nodes[id].Data {
			nth++
		}
		seen++
	}
	if nth == 1 && seen < maxSiblings {
		return path
	}
	path = strconv.AppendInt(append(path, ':'), int64(nth), 10)
	if seen == maxSiblings {
		path = append(path, '+')
	}
	return path
}
