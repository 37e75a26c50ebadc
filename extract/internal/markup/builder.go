package markup

import (
	"bytes"
	"slices"
	"strings"

	plain "github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// What the builder takes. No page of a news site comes near it.
const (
	mostOpen     = deepNesting
	mostStyled   = manyFormatting
	mostRoots    = manyRoots
	mostAttrs    = 64      // of one tag,
	allAttrs     = 1 << 20 // and of all
	mostReopened = 1000    // elements,
	reopenedEach = 4       // and so many more for each tag
)

// build makes the tree of what keep wants of a page as html.Parse would with scripting off, at a fifth of the cost, and
// returns the scripts that were set aside. It reports false where something turns up that it knows no rule for, such as
// text between the cells of a table; then the tree is of no use. The line ends of the page are "\n".
func (t *Tree) build(page []byte, keep Keeper, most int, tick func()) (scripts [][]byte, ok bool) {
	if len(page) > plain.Longest { // it takes long to grow step by step
		t.Nodes = slices.Grow(t.Nodes, min(2*bytes.Count(page, []byte("<")), most)+1)
	}
	b := newBuilder(t, page, keep, tick)
	b.giveUp = bytes.IndexByte(page, 0) >= 0
	b.build(most)
	return b.scripts, !b.giveUp
}

// flatten makes a tree of any page, in a time in proportion to its size. All text stays, and every element without
// content. Elements nested deeper than depth in the body become siblings of each other, as in browsers; nothing is moved;
// attributes past the first 64 of a tag are dropped, and so are the tags of drawings and formulas.
func (t *Tree) flatten(page []byte, depth, most int, tick func()) {
	b := newBuilder(t, withoutNUL(page, tick), nil, tick)
	b.depth = depth + 1 // html and body are two more, and that which goes deeper one less
	b.build(most)
}

func newBuilder(t *Tree, page []byte, keep Keeper, tick func()) *builder {
	return &builder{trimmer: newTrimmer(page, keep, tick), tree: t, manners: manners, head: none, form: none, joinedTo: none}
}

// build reads the page, up to about so many nodes.
func (b *builder) build(most int) {
	b.add(Node{Type: html.DocumentNode, Parent: none})
	for b.kind = startTag; b.kind != endOfPage && !b.giveUp && len(b.tree.Nodes) <= most; {
		b.read(b.next())
	}
	b.settle()
	b.tree.close()
}

// A builder builds the tree of a page, tag by tag. Each node comes behind all others, below the
// innermost open element. Where html.Parse would put it elsewhere, the builder gives up.
type builder struct {
	trimmer
	tree   *Tree
	texts  kept
	values repeated

	kind  tokenKind // of the token that was read
	e     element   // its element,
	words string    // or its text
	tags  int       // how many were read

	manners   *modeTable
	mode      mode
	templates []mode // those in which the templates go on that are open
	open      []openElement
	styles    []style
	reopened  int // elements that were opened again,
	moved     int // and nodes that were moved for it

	head, form int32  // the numbers of the <head>, and of the <form> that is open, or none
	doctype    string // which says whether a table may stand in a paragraph
	roots      int    // how many tags had more attributes for the <html> or the <body>

	parted   int32 // texts with lower numbers are not joined with one behind them: there was a comment
	joinedTo int32 // the text to which others are being joined, or none
	joined   []byte

	depth  int  // how deep the tree may be where everything is taken as it stands, or 0
	giveUp bool // something is for html.Parse
}

// mustTake gives up and reports false, but where everything is taken as it stands.
func (b *builder) mustTake() bool {
	b.giveUp = b.giveUp || b.depth == 0
	return !b.giveUp
}

const none = -1

// read does what a token says.
func (b *builder) read(t token) {
	switch b.kind = t.kind; t.kind {
	case comment:
		b.comment(b.page[t.start:t.end])
		return
	case gap:
		b.part()
		return
	case blank:
		b.kind, b.words = text, " "
	case text:
		b.words = unescape(b.texts.keep(b.page[t.start:t.end]))
	case startTag, endTag:
		b.tags++
		b.e = b.element(t)
		if t.attrs > mostAttrs {
			b.mustTake()
		}
		if b.e.is&(foreign|odd) != 0 && b.kind == startTag {
			b.passOver(t)
			return
		}
	case cut:
		b.kind = endOfPage
	case untold:
		b.giveUp = true
	}
	for !b.giveUp && !b.as(b.mode) {
	}
	if b.e.is&rawText != 0 && b.pos == t.end && t.kind == startTag && b.keep != nil { // its content was not asked for
		b.giveUp = true
	}
}

// passOver gives up, or drops a tag; a whole drawing, if it is well formed.
func (b *builder) passOver(t token) {
	whole := b.lexer
	if b.mustTake() && (b.e.tag == atom.Svg || b.e.tag == atom.Math) && whole.skipIsland(t) {
		b.pos = whole.pos
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
	case !isDoctype:
		b.part()
	}
}

// part takes note that texts before and behind this place are not joined.
func (b *builder) part() {
	if b.mode != afterBody && b.mode != afterHTML {
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
func (b *builder) push(f element) *Node {
	parent := int32(0)
	if len(b.open) > 0 {
		parent = b.parent()
	}
	id := b.add(Node{Data: f.name, Type: html.ElementNode, Tag: f.tag, Parent: parent})
	b.open = append(b.open, openElement{f, id, id})
	if f.tag == atom.Head {
		b.head = id
	}
	return &b.tree.Nodes[id]
}

// parent is the node that the next element goes into. In the deep that is the same one for all: those before
// it are as good as ended.
func (b *builder) parent() int32 {
	deep := len(b.open)
	if b.depth == 0 || deep < b.depth {
		b.giveUp = b.giveUp || deep >= mostOpen
		return b.top().into
	}
	if deep >= b.depth+mostOpen {
		b.pop()
	}
	b.top().into = b.open[b.depth-1].node
	return b.top().into
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
	content := b.content(b.e.name)
	for at := 0; at < len(content); {
		end := at + plain.PieceEnd(content[at:])
		b.reach(b.pos - len(content) + end)
		said := b.texts.keep(content[at:end])
		if b.e.tag == atom.Textarea || b.e.tag == atom.Title {
			said = unescape(said)
		}
		if b.e.tag == atom.Textarea && at == 0 {
			said = behindLineEnd(said)
		}
		b.addText(said)
		at = end
	}
	b.lexer.next()
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

// addText adds a text, or joins it to the one before it, unless that is long: in browsers, too, a long text is
// several nodes.
func (b *builder) addText(s string) {
	if s == "" {
		return
	}
	last := int32(len(b.tree.Nodes)) - 1
	switch n := &b.tree.Nodes[last]; {
	case n.Type != html.TextNode || n.Parent != b.top().into || b.parted > last || max(len(n.Data), len(b.joined)) >= plain.Piece/2:
		b.add(Node{Data: s, Type: html.TextNode, Parent: b.top().into})
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
		b.joined, b.joinedTo = b.joined[:0], none
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

// repeated holds strings of which many are alike, such as the names and classes of elements. One that was
// kept lately is not copied again.
type repeated struct {
	kept
	lately [128]string
}

func (k *repeated) keep(s []byte) string {
	if len(s) == 0 {
		return ""
	}
	known := &k.lately[plain.SlotOf(s)%len(k.lately)]
	if *known != string(s) {
		*known = k.kept.keep(s)
	}
	return *known
}
