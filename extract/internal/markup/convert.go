package markup

import (
	"strings"

	plain "github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Convert makes the tree of a caller's html.Nodes, which are only read: of no more than so many and one more. What
// stands in a <noscript> is nodes in it, however the tree was parsed. tick is called for each node.
func (t *Tree) Convert(root *html.Node, most int, tick func()) { t.walk(root, withScripts, most, tick) }

// walk adds the nodes of another tree. firstChild is where it goes down.
func (t *Tree) walk(root *html.Node, firstChild func(*html.Node, func()) *html.Node, most int, tick func()) {
	type frame struct {
		id   int32
		next *html.Node
	}
	t.convert(root, none)
	stack := []frame{{0, root.FirstChild}}
	for len(stack) > 0 && len(t.Nodes) <= most {
		top := &stack[len(stack)-1]
		n := top.next
		if n == nil {
			stack = stack[:len(stack)-1]
			continue
		}
		top.next = n.NextSibling
		if n.Type == html.CommentNode || n.Type == html.DoctypeNode {
			continue
		}
		tick()
		if n.Type == html.TextNode {
			for said := range plain.Pieces(n.Data) {
				tick()
				t.Nodes = append(t.Nodes, Node{Data: valid(said), Parent: top.id, Type: html.TextNode})
			}
			continue
		}
		id := t.convert(n, top.id)
		if child := firstChild(n, tick); child != nil {
			stack = append(stack, frame{id, child})
		}
	}
	t.close()
}

// convert adds one node. What of it is no UTF-8 becomes U+FFFD.
func (t *Tree) convert(n *html.Node, parent int32) (id int32) {
	first := len(t.attrs)
	for _, a := range n.Attr[:min(len(n.Attr), max(0, allAttrs-first))] {
		t.attrs = append(t.attrs, Attr{valid(plain.Start(a.Key)), valid(plain.Start(a.Val))})
	}
	t.Nodes = append(t.Nodes, Node{
		Data: valid(n.Data), Parent: parent, Type: n.Type, Tag: n.DataAtom, Foreign: n.Namespace != "",
		firstAttr: int32(first), endAttr: int32(len(t.attrs)),
	})
	return int32(len(t.Nodes)) - 1
}

func valid(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }

// withoutScripts is the first child of a node of a tree that was parsed with scripting off.
func withoutScripts(n *html.Node, _ func()) *html.Node { return n.FirstChild }

// withScripts is the same of a tree that may have been parsed with scripting on. The content of a <noscript> that
// was parsed as text is parsed here, beside the caller's tree.
func withScripts(n *html.Node, tick func()) *html.Node {
	c := n.FirstChild
	if c == nil || n.DataAtom != atom.Noscript || c.Type != html.TextNode || len(c.Data) > plain.Longest || !strings.Contains(c.Data, "<") {
		return c
	}
	around := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	parsed, err := html.ParseFragmentWithOptions(&ticking{strings.NewReader(c.Data), tick}, around, html.ParseOptionEnableScripting(false))
	tick() // again, since html.Parse catches panics
	if err != nil {
		return c
	}
	for _, child := range parsed {
		around.AppendChild(child)
	}
	return around.FirstChild
}
