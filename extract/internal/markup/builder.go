package markup

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// What the builder takes. No page of a news site comes near it; what is more is for html.Parse, or
// for flatten.
const (
	mostOpen     = deepNesting
	mostStyled   = manyFormatting
	mostRoots    = manyRoots
	mostAttrs    = 64   // of one tag
	mostReopened = 1000 // elements,
	reopenedEach = 4    // and so many more for each tag
)

// build makes the tree of a page as html.Parse would with scripting off, at a fifth of the cost. It reports
// false where something turns up that it knows no rule for, such as text between the cells of a
// table; then the tree is of no use. The line ends of the page are "\n".
func (t *Tree) build(page []byte, tick func()) bool {
	b := builder{
		lexer: lexer{page: page, tick: tick, attributes: make([]attribute, 0, 32)},
		tree:  t, head: none, form: none, joinedTo: none,
		giveUp: bytes.IndexByte(page, 0) >= 0,
	}
	b.add(Node{Type: html.DocumentNode, Parent: none})
	for b.kind = startTag; b.kind != endOfPage && !b.giveUp; {
		b.read(b.next())
	}
	b.settle()
	t.close()
	return !b.giveUp
}

// A builder builds the tree of a page, tag by tag. Each node comes behind all others, below the
// innermost open element. Where html.Parse would put it elsewhere, the builder gives up.
type builder struct {
	lexer
	tree          *Tree
	texts, values kept

	kind  tokenKind // of the token that was read
	e     form      // its element,
	words string    // or its text
	tags  int       // how many were read

	mode      mode
	templates []mode // those in which the templates go on that are open
	open      []openElement
	styles    []style
	reopened  int

	head, form int32  // the numbers of the <head>, and of the <form> that is open, or none
	doctype    string // which says whether a table may stand in a paragraph
	roots      int    // how many tags had more attributes for the <html> or the <body>

	parted   int32 // texts with lower numbers are not joined with one behind them: there was a comment
	joinedTo int32 // the text to which others are being joined, or none
	joined   []byte

	giveUp bool
}

const none = -1

// read does what a token says.
func (b *builder) read(t token) {
	switch b.kind = t.kind; t.kind {
	case comment:
		b.comment(b.page[t.start:t.end])
		return
	case text:
		b.words = unescape(b.texts.keep(b.page[t.start:t.end]))
	case startTag, endTag:
		b.tags++
		if n := numberOf(b.page[t.nameStart:t.nameEnd]); n != 0 {
			b.e = forms[n]
		} else {
			b.e = formOf(b.values.keep(b.page[t.nameStart:t.nameEnd]))
		}
		b.giveUp = b.giveUp || b.e.is&odd != 0 && b.kind == startTag || t.attrs > mostAttrs
	case cut:
		b.kind = endOfPage
	}
	for !b.giveUp && !b.as(b.mode) {
	}
}

// comment takes note of a doctype, and of a comment between texts, which are not joined then.
func (b *builder) comment(said []byte) {
	const start = "<!doctype"
	isDoctype := len(said) >= len(start) && bytes.EqualFold(said[:len(start)], []byte(start))
	switch {
	case isDoctype && b.mode == initial:
		b.doctype, b.mode = string(said), beforeHTML
	case isDoctype && b.mode == afterBody:
		b.mode = inBody
	case !isDoctype && b.mode != afterBody && b.mode != afterHTML:
		b.parted = int32(len(b.tree.Nodes))
	}
}

// add adds a node.
func (b *builder) add(n Node) int32 {
	b.settle()
	b.tree.Nodes = append(b.tree.Nodes, n)
	return int32(len(b.tree.Nodes)) - 1
}

// push adds an element without attributes and opens it.
func (b *builder) push(f form) *Node {
	parent := int32(0)
	if len(b.open) > 0 {
		parent = b.top().node
	}
	id := b.add(Node{Data: f.name, Type: html.ElementNode, Tag: f.tag, Parent: parent})
	b.open = append(b.open, openElement{f, id})
	if f.tag == atom.Head {
		b.head = id
	}
	b.giveUp = b.giveUp || len(b.open) > mostOpen
	return &b.tree.Nodes[id]
}

// start adds the element of a start tag, and opens it if it can have content.
func (b *builder) start() bool {
	b.readAttrs(b.push(b.e))
	switch is := b.e.is; {
	case is&rawText != 0:
		b.addContent()
		b.pop()
	case is&empty != 0:
		b.pop()
	case is&styled != 0:
		b.addStyle()
	case is&shelter != 0:
		b.styles = append(b.styles, style{node: none})
	}
	return true
}

// addContent adds the content of an element that is text, up to its end tag.
func (b *builder) addContent() {
	from := b.pos
	to, _ := b.rawText(b.e.name)
	said := b.texts.keep(b.page[from:to])
	if b.e.tag == atom.Textarea || b.e.tag == atom.Title {
		said = unescape(said)
	}
	if b.e.tag == atom.Textarea {
		said = behindLineEnd(said)
	}
	b.addText(said)
	b.next()
}

// unescape is html.UnescapeString, where there is something to be done.
func unescape(s string) string {
	if strings.IndexByte(s, '&') < 0 {
		return s
	}
	return html.UnescapeString(s)
}

// behindLineEnd is a text without the line end that it starts with.
func behindLineEnd(s string) string { return strings.TrimPrefix(strings.TrimPrefix(s, "\r"), "\n") }

// addText adds a text, or joins it to the one before it.
func (b *builder) addText(s string) {
	if s == "" {
		return
	}
	last := int32(len(b.tree.Nodes)) - 1
	switch n := &b.tree.Nodes[last]; {
	case n.Type != html.TextNode || n.Parent != b.top().node || b.parted > last:
		b.add(Node{Data: s, Type: html.TextNode, Parent: b.top().node})
	case b.joinedTo != last:
		b.joined, b.joinedTo = append(append(b.joined[:0], n.Data...), s...), last
	default:
		b.joined = append(b.joined, s...)
	}
}

// settle makes an end of joining texts.
func (b *builder) settle() {
	if b.joinedTo != none {
		b.tree.Nodes[b.joinedTo].Data = string(b.joined)
		b.joinedTo = none
	}
}

// kept holds strings of a page, many in one piece of memory. The pieces are small: who keeps a string of a page that
// is gone keeps what is beside it, but not the whole page.
type kept struct{ strings.Builder }

const keptPiece = 1 << 10

func (k *kept) keep(s []byte) string {
	if k.Cap()-k.Len() < len(s) {
		if len(s) > keptPiece/4 {
			return string(s)
		}
		k.Reset()
		k.Grow(keptPiece)
	}
	from := k.Len()
	k.Write(s)
	return k.String()[from:]
}
