package page

import (
	"context"
	"fmt"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Number gives each node of a tree its number, but for ErrTooLarge if there are more than MaxNodes.
// The tree is only read, now and later.
func Number(ctx context.Context, root *html.Node, v *Vocabulary) (*Page, error) {
	p, err := number(ctx, root, v, scratches.Get().(*scratch))
	if err == nil {
		p.callers = true
	}
	return p, err
}

func number(ctx context.Context, root *html.Node, v *Vocabulary, s *scratch) (p *Page, err error) {
	defer Halted(&err, "number")
	p = &Page{tags: s.tags, vocab: v, watch: watch{ctx: ctx}, nodes: s.nodes, sums: s.sums, Lines: s.lines, scratch: s}
	splitter := &splitter{v, s.split}
	type frame struct {
		id   ID
		next *html.Node
		last ID // the element that came before next, or None
	}
	p.add(root, None, splitter)
	stack := []frame{{0, root.FirstChild, None}}
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		n := top.next
		if n == nil {
			p.nodes[top.id].end = ID(len(p.nodes))
			stack = stack[:len(stack)-1]
			continue
		}
		top.next = n.NextSibling
		if n.Type == html.CommentNode || n.Type == html.DoctypeNode {
			continue
		}
		if len(p.nodes) >= MaxNodes {
			return nil, fmt.Errorf("number: %w", tooMany())
		}
		p.Tick()
		id := p.add(n, top.id, splitter)
		if n.Type == html.ElementNode {
			p.nodes[id].before, top.last = top.last, id
		}
		if child := firstChild(n); child != nil {
			stack = append(stack, frame{id, child, None})
		} else {
			p.nodes[id].end = id + 1
		}
	}
	p.sums = append(p.sums, p.total())
	p.Lines = p.cut()
	if bodies := p.tags[atom.Body]; len(bodies) > 0 {
		p.root = bodies[0]
	}
	return p, nil
}

// add gives the next number to a node, and keeps the counts of all text before it.
func (p *Page) add(n *html.Node, parent ID, s *splitter) ID {
	id := ID(len(p.nodes))
	p.sums = append(p.sums, p.total())
	nd := node{html: n, parent: parent, before: None, tag: n.DataAtom}
	if parent != None {
		nd.flags = p.nodes[parent].flags & (inLink | mute)
	}
	switch n.Type {
	case html.TextNode:
		if nd.flags&mute == 0 {
			nd.flags |= shown
		}
	case html.ElementNode:
		if n.Namespace == "" {
			p.tags[n.DataAtom] = append(p.tags[n.DataAtom], id)
		}
		nd.words = s.words(n)
		nd.flags |= elementFlags(n) | element
	}
	p.nodes = append(p.nodes, nd)
	return id
}

// total is the running count up to and with the last node added.
func (p *Page) total() sum {
	if len(p.sums) == 0 {
		return sum{}
	}
	t, last := p.sums[len(p.sums)-1], &p.nodes[len(p.sums)-1]
	switch {
	case last.flags&shown != 0:
		size := int32(text.Size(last.html.Data))
		t.size += size
		if last.flags&inLink != 0 {
			t.link += size
		}
	case last.tag == atom.Img && last.flags&element != 0:
		t.images++
	}
	return t
}

// firstChild is where the walk goes down. The content of a <noscript> that was parsed as raw text
// (a caller's tree, parsed with scripting on) is parsed here, beside the caller's tree.
func firstChild(n *html.Node) *html.Node {
	c := n.FirstChild
	if c == nil || n.DataAtom != atom.Noscript || c.Type != html.TextNode || !strings.Contains(c.Data, "<") {
		return c
	}
	around := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	parsed, err := html.ParseFragmentWithOptions(strings.NewReader(c.Data), around, html.ParseOptionEnableScripting(false))
	if err != nil {
		return c
	}
	for _, child := range parsed {
		around.AppendChild(child)
	}
	return around.FirstChild
}

func elementFlags(n *html.Node) flag {
	switch n.DataAtom {
	case atom.A:
		for _, a := range n.Attr {
			if a.Key == "href" {
				return inLink
			}
		}
		return 0
	case atom.Script, atom.Style, atom.Template, atom.Head, atom.Title, atom.Noscript, atom.Svg, atom.Math, atom.Iframe,
		atom.Object, atom.Textarea, atom.Select, atom.Datalist, atom.Canvas, atom.Video, atom.Audio, atom.Map:
		return mute
	}
	if blocks[n.DataAtom] {
		return block
	}
	return 0
}

// blocks are the elements that browsers set on lines of their own.
var blocks = map[atom.Atom]bool{
	atom.Html: true, atom.Body: true, atom.P: true, atom.Div: true, atom.Section: true, atom.Article: true, atom.Main: true,
	atom.Aside: true, atom.Header: true, atom.Footer: true, atom.Nav: true, atom.Ul: true, atom.Ol: true, atom.Li: true,
	atom.Dl: true, atom.Dt: true, atom.Dd: true, atom.Table: true, atom.Tr: true, atom.Td: true, atom.Th: true,
	atom.Tbody: true, atom.Thead: true, atom.Tfoot: true, atom.Caption: true, atom.H1: true, atom.H2: true, atom.H3: true,
	atom.H4: true, atom.H5: true, atom.H6: true, atom.Hgroup: true, atom.Blockquote: true, atom.Pre: true, atom.Figure: true,
	atom.Figcaption: true, atom.Form: true, atom.Fieldset: true, atom.Legend: true, atom.Address: true, atom.Hr: true,
	atom.Center: true, atom.Details: true, atom.Summary: true, atom.Dialog: true, atom.Menu: true, atom.Search: true,
	atom.Frameset: true, atom.Noframes: true, atom.Optgroup: true, atom.Option: true, atom.Dir: true,
}
