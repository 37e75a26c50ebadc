package page

import (
	"context"
	"fmt"
	"slices"

	"github.com/standfirst/standfirst/extract/internal/markup"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Number gives each node of a tree its number, but for ErrTooLarge if there are more than MaxNodes.
// The tree is only read, now and later.
func Number(ctx context.Context, root *html.Node, v *Vocabulary) (p *Page, err error) {
	defer Halted(&err, "number")
	s := scratches.Get().(*scratch)
	w := &watch{ctx: ctx}
	s.tree.Convert(root, MaxNodes, w.tick)
	if p, err = number(ctx, v, s); err != nil {
		return nil, err
	}
	p.SavedFrom = savedFromTree(root)
	return p, nil
}

// number numbers the tree of a scratch.
func number(ctx context.Context, v *Vocabulary, s *scratch) (p *Page, err error) {
	defer Halted(&err, "number")
	if len(s.tree.Nodes) > MaxNodes {
		return nil, fmt.Errorf("number: %w", tooMany())
	}
	p = &Page{tree: s.tree, tags: s.tags, vocab: v, watch: watch{ctx: ctx}, nodes: s.nodes, named: append(s.named, nil), sums: s.sums, Lines: s.lines, scratch: s}
	p.nodes = slices.Grow(p.nodes, len(p.tree.Nodes))
	p.Look()
	p.sums = slices.Grow(p.sums, len(p.tree.Nodes)+1)
	s.split.vocab = v
	for i := range p.tree.Nodes {
		p.Reads(len(p.tree.Nodes[i].Data))
		p.add(&p.tree.Nodes[i], &s.split)
	}
	p.sums = append(p.sums, p.total())
	p.showWithoutScripts()
	p.Lines = p.cut()
	if bodies := p.All(atom.Body); len(bodies) > 0 {
		p.root = bodies[0]
	}
	return p, nil
}

// add gives the next number to a node, and keeps the counts of all text before it.
func (p *Page) add(n *markup.Node, s *splitter) {
	id := ID(len(p.nodes))
	p.sums = append(p.sums, p.total())
	nd := node{before: None, last: None}
	var parent *node
	if n.Parent >= 0 {
		parent = &p.nodes[n.Parent]
		nd.flags = parent.flags & (inLink | mute)
	}
	switch n.Type {
	case html.TextNode:
		if nd.flags&mute == 0 {
			nd.flags |= shown
		}
	case html.ElementNode:
		attrs, alike := p.tree.Attrs(n), p.tags.of(n.Tag)
		if !n.Foreign {
			alike.ids = append(alike.ids, id)
		}
		if words := s.words(n, attrs); len(words) > 0 {
			nd.named = int32(len(p.named))
			p.named = append(p.named, words)
		}
		if n.Tag == atom.Template && isShadowRoot(attrs) {
			nd.flags |= element
		} else {
			nd.flags |= alike.flags | element
		}
		if n.Tag == atom.A && isLink(attrs) {
			nd.flags |= inLink
		}
		if parent != nil {
			nd.before, parent.last = parent.last, id
		}
	}
	p.nodes = append(p.nodes, nd)
}

// total is the running count up to and with the last node added.
func (p *Page) total() sum {
	if len(p.sums) == 0 {
		return sum{}
	}
	t, last, flags := p.sums[len(p.sums)-1], &p.tree.Nodes[len(p.sums)-1], p.nodes[len(p.sums)-1].flags
	switch {
	case flags&shown != 0:
		size := int32(text.Size(last.Data))
		t.size += size
		if flags&inLink != 0 {
			t.link += size
		}
	case last.Tag == atom.Img && flags&element != 0:
		t.images++
	case flags&block != 0:
		t.blocks++
	}
	return t
}

// An alike is all elements with one tag.
type alike struct {
	tag   atom.Atom
	ids   []ID // of HTML
	flags flag
}

// A tagIndex is the elements of a page by their tags.
type tagIndex struct {
	all    map[atom.Atom]*alike
	lately [256]*alike // those that were asked for, where they are found without the map
}

// spread is odd, and spreads tags over lately: 2 to the 32nd by the golden ratio.
const spread = 0x9e3779b1

func newTagIndex() *tagIndex { return &tagIndex{all: make(map[atom.Atom]*alike, 64)} }

// of is the elements with a tag.
func (t *tagIndex) of(tag atom.Atom) *alike {
	place := &t.lately[uint8(uint32(tag)*spread>>24)]
	if *place == nil || (*place).tag != tag {
		known := t.all[tag]
		if known == nil {
			known = &alike{tag: tag, flags: elementFlags(tag)}
			t.all[tag] = known
		}
		*place = known
	}
	return *place
}

func isLink(attrs []markup.Attr) bool {
	return slices.ContainsFunc(attrs, func(a markup.Attr) bool { return a.Key == "href" })
}

// isShadowRoot reports whether browsers show the content of a <template>, as that of the element around it.
func isShadowRoot(attrs []markup.Attr) bool {
	return slices.ContainsFunc(attrs, func(a markup.Attr) bool { return a.Key == "shadowrootmode" || a.Key == "shadowroot" })
}

// The fewest nodes and letters of a text in a <noscript> that is shown.
const fewestHidden, leastHidden = 8, 600

// showWithoutScripts shows what stands in a <noscript> where that is more than all the page shows without it: a script
// brings the text, and none is run. Where both have the text it is shown once.
func (p *Page) showWithoutScripts() {
	for _, id := range p.All(atom.Noscript) {
		if p.End(id)-id < fewestHidden || p.Parent(id) == None || p.nodes[p.Parent(id)].flags&mute != 0 {
			continue
		}
		if size := p.hiddenIn(id); size >= leastHidden && size > int(p.sums[len(p.nodes)].size) {
			p.show(id)
		}
	}
}

// hiddenIn is how much text a <noscript> would show.
func (p *Page) hiddenIn(id ID) (size int) {
	for n := id + 1; n < p.End(id); n++ {
		if above := p.Parent(n); p.tree.Nodes[n].Type == html.TextNode && (above == id || elementFlags(p.Tag(above))&mute == 0) {
			size += text.Size(p.Data(n))
		}
	}
	return size
}

// show shows what stands in a <noscript>, and counts anew from there.
func (p *Page) show(id ID) {
	p.nodes[id].flags &^= mute
	for n := id + 1; n < p.End(id); n++ {
		flags := &p.nodes[n].flags
		*flags = *flags&^mute | p.nodes[p.Parent(n)].flags&mute
		switch {
		case *flags&element != 0:
			*flags |= elementFlags(p.Tag(n)) & mute
		case p.tree.Nodes[n].Type == html.TextNode && *flags&mute == 0:
			*flags |= shown
		}
	}
	for p.sums = p.sums[:id+1]; len(p.sums) <= len(p.nodes); {
		p.sums = append(p.sums, p.total())
	}
}

func elementFlags(tag atom.Atom) flag {
	switch tag {
	case atom.Script, atom.Style, atom.Template, atom.Head, atom.Title, atom.Noscript, atom.Svg, atom.Math, atom.Iframe,
		atom.Object, atom.Textarea, atom.Select, atom.Datalist, atom.Canvas, atom.Video, atom.Audio, atom.Map:
		return mute
	}
	if blocks[tag] {
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
