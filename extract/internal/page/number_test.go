package page

import (
	"context"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// pieces are what random trees are made of.
var pieces = struct {
	tags  []atom.Atom
	texts []string
}{
	[]atom.Atom{atom.Div, atom.P, atom.Span, atom.A, atom.B, atom.Br, atom.Br, atom.Li, atom.Script, atom.Img, atom.Noscript, atom.Section, 0},
	[]string{"The ferry was late.", " ", "\n\t", "\u00a0", "\u200b", "\u3000", "渡船，晚点、了。", "a, b, c", " x ", "المعدية، متأخرة", ""},
}

// randomTree builds a tree such as no parser would: anything stands in anything.
func randomTree(r *rand.Rand, depth int) *html.Node {
	n := &html.Node{Type: html.ElementNode, DataAtom: pieces.tags[r.IntN(len(pieces.tags))]}
	n.Data = n.DataAtom.String()
	if n.DataAtom == 0 {
		n.Data = "news-box"
	}
	if n.DataAtom == atom.A && r.IntN(4) > 0 {
		n.Attr = append(n.Attr, html.Attribute{Key: "href", Val: "/"})
	}
	if n.DataAtom == atom.Br || n.DataAtom == atom.Img {
		return n
	}
	for range r.IntN(5) {
		switch k := r.IntN(8); {
		case k < 3:
			n.AppendChild(&html.Node{Type: html.TextNode, Data: pieces.texts[r.IntN(len(pieces.texts))]})
		case k == 3:
			n.AppendChild(&html.Node{Type: html.CommentNode, Data: "The ferry was late."})
		case depth > 0:
			n.AppendChild(randomTree(r, depth-1))
		}
	}
	return n
}

// numbered is a tree with its numbers.
func numbered(root *html.Node, v *Vocabulary) *Page {
	p, err := Number(context.Background(), root, v)
	if err != nil {
		panic(err)
	}
	return p
}

// A plain is what is known of a node by walking the tree the plain way.
type plain struct {
	node                *html.Node
	parent, end, before ID
	size, link, images  int
	shown               bool
}

// A walk collects nodes and lines by recursion, each in the plainest way that there is.
type walk struct {
	nodes  []plain
	lines  []Line
	open   bool
	breaks int
	broken bool
}

func plainly(root *html.Node) *walk {
	w := &walk{}
	w.visit(root, None, 0, true, false)
	w.edge(false)
	return w
}

func (w *walk) visit(n *html.Node, parent, block ID, shown, linked bool) {
	id := ID(len(w.nodes))
	w.nodes = append(w.nodes, plain{node: n, parent: parent, before: None})
	isBlock := n.Type == html.ElementNode && blocks[n.DataAtom]
	switch n.Type {
	case html.ElementNode:
		shown = shown && elementFlags(n.DataAtom)&mute == 0
		linked = linked || n.DataAtom == atom.A && len(n.Attr) > 0
		if n.DataAtom == atom.Img {
			w.nodes[id].images = 1
		}
		if isBlock {
			w.edge(false)
			block = id
		}
		if n.DataAtom == atom.Br {
			w.breaks++
		}
	case html.TextNode:
		if shown {
			w.say(id, block, n.Data, linked)
		}
	}
	w.nodes[id].shown = shown && n.Type == html.TextNode
	before := None
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.CommentNode {
			continue
		}
		child := ID(len(w.nodes))
		w.visit(c, id, block, shown, linked)
		w.nodes[id].size += w.nodes[child].size
		w.nodes[id].link += w.nodes[child].link
		w.nodes[id].images += w.nodes[child].images
		if c.Type == html.ElementNode {
			w.nodes[child].before, before = before, child
		}
	}
	if isBlock {
		w.edge(false)
	}
	w.nodes[id].end = ID(len(w.nodes))
}

// say counts a text and adds it to the open line.
func (w *walk) say(id, block ID, data string, linked bool) {
	n := &w.nodes[id]
	n.size = text.Size(data)
	if linked {
		n.link = n.size
	}
	if n.size == 0 {
		return
	}
	if w.breaks >= 2 {
		w.edge(true)
	}
	if !w.open {
		w.lines = append(w.lines, Line{From: id, Block: block, Broken: w.broken})
		w.open = true
	}
	line := &w.lines[len(w.lines)-1]
	line.To = id + 1
	line.Size += n.size
	line.Link += n.link
	w.breaks = 0
}

// edge ends the open line.
func (w *walk) edge(byBreak bool) {
	if w.open && byBreak {
		w.lines[len(w.lines)-1].Broken = true
	}
	w.open, w.breaks, w.broken = false, 0, byBreak
}

// Numbers, running counts and lines are what the plain walk says, on trees of any shape.
func TestNumberAsPlainWalk(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	r := rand.New(rand.NewPCG(seed, 1))
	for range 2000 {
		root := randomTree(r, 6)
		p, want := numbered(root, words), plainly(root)
		check(t, p)
		compare(t, p, want)
		if t.Failed() {
			t.Fatalf("seed %d: %s", seed, render(t, root))
		}
	}
}

func compare(t *testing.T, p *Page, want *walk) {
	t.Helper()
	if p.Len() != len(want.nodes) {
		t.Fatalf("%d nodes, want %d", p.Len(), len(want.nodes))
	}
	for i, w := range want.nodes {
		id := ID(i)
		if own := &p.tree.Nodes[id]; own.Data != w.node.Data || own.Tag != w.node.DataAtom || own.Type != w.node.Type {
			t.Errorf("node %d: got %+v, want %+v", id, own, w.node)
		}
		got := plain{w.node, p.Parent(id), p.End(id), p.PreviousElement(id), p.Size(id), p.LinkSize(id), p.Images(id), p.IsText(id)}
		if got != w {
			t.Errorf("node %d: got %+v, want %+v", id, got, w)
		}
		first, end := 0, 0
		for _, l := range want.lines {
			if l.From < id {
				first++
			}
			if l.From < w.end {
				end++
			}
		}
		if f, e := p.LinesOf(id); f != first || e != end {
			t.Errorf("node %d: lines %d to %d, want %d to %d", id, f, e, first, end)
		}
	}
	for i := range p.Lines {
		if got, want := p.LineText(p.Lines[i]), p.TextIn(p.Lines[i].From, p.Lines[i].To, nil); got != want {
			t.Errorf("line %d says %q, want %q", i, got, want)
		}
		p.Lines[i].said = ""
	}
	if len(p.Lines) != len(want.lines) || len(p.Lines) > 0 && !reflect.DeepEqual(p.Lines, want.lines) {
		t.Errorf("lines %+v, want %+v", p.Lines, want.lines)
	}
}

// check reports what must hold on every page and does not.
func check(t *testing.T, p *Page) {
	t.Helper()
	if p.Len() == 0 || p.End(0) != ID(p.Len()) || p.Parent(0) != None {
		t.Fatal("the document is not the whole")
	}
	for id := ID(1); int(id) < p.Len(); id++ {
		parent := p.Parent(id)
		if parent < 0 || parent >= id || !p.Contains(parent, id) || p.End(id) <= id || p.End(id) > p.End(parent) {
			t.Fatalf("node %d: parent %d, end %d", id, parent, p.End(id))
		}
		if p.LinkSize(id) > p.Size(id) || p.LinkSize(id) < 0 {
			t.Fatalf("node %d: %d of %d in links", id, p.LinkSize(id), p.Size(id))
		}
	}
	checkLines(t, p)
}

func checkLines(t *testing.T, p *Page) {
	t.Helper()
	size, link, last := 0, 0, ID(0)
	for i, l := range p.Lines {
		if l.From < last || l.To <= l.From || !p.IsText(l.From) || !p.IsText(l.To-1) {
			t.Fatalf("line %d: %+v", i, l)
		}
		if l.Block != 0 && !(p.IsBlock(l.Block) && p.Contains(l.Block, l.From) && p.Contains(l.Block, l.To-1)) {
			t.Fatalf("line %d does not stand in its block: %+v", i, l)
		}
		if strings.TrimSpace(p.LineText(l)) == "" || l.Size == 0 {
			t.Fatalf("line %d says nothing: %+v", i, l)
		}
		size, link, last = size+l.Size, link+l.Link, l.To
	}
	if size != p.Size(0) || link != p.LinkSize(0) {
		t.Fatalf("lines of %d letters on a page of %d", size, p.Size(0))
	}
	if first, end := p.LinesOf(0); first != 0 || end != len(p.Lines) {
		t.Fatalf("the document has lines %d to %d of %d", first, end, len(p.Lines))
	}
}

// A caller's tree may be deeper than a parser would build it, and is numbered in linear time.
func TestNumberDeepTree(t *testing.T) {
	const depth = 100_000
	root := &html.Node{Type: html.DocumentNode}
	at := root
	for i := range depth {
		tag := atom.Span
		if i%1000 == 0 {
			tag = atom.Div
		}
		child := &html.Node{Type: html.ElementNode, Data: tag.String(), DataAtom: tag}
		at.AppendChild(&html.Node{Type: html.TextNode, Data: "x "})
		at.AppendChild(child)
		at = child
	}
	begun := time.Now()
	p := numbered(root, words)
	if took := time.Since(begun); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
	if p.Len() != 2*depth+1 || p.End(0) != ID(p.Len()) {
		t.Errorf("%d nodes", p.Len())
	}
	if got := len(p.Lines); got != depth/1000+1 {
		t.Errorf("%d lines", got)
	}
	if got := p.Path(ID(p.Len() - 1)); got != "… > span > span > span > span" {
		t.Errorf("path %q", got)
	}
	if got := len(p.Text(0)); got < 2*depth-2 {
		t.Errorf("%d bytes of text", got)
	}
}

func TestNumberLeavesTheTree(t *testing.T) {
	root, err := html.Parse(strings.NewReader(`<!doctype html><!-- a --><div id=x>The <noscript><img src=a></noscript><template><p>b</p></template><br>ferry</div>`))
	if err != nil {
		t.Fatal(err)
	}
	before := render(t, root)
	p := numbered(root, words)
	for _, l := range p.Lines {
		p.LineText(l)
	}
	p.Text(0)
	p.Path(ID(p.Len() - 1))
	if after := render(t, root); after != before {
		t.Errorf("was\n%s\nis\n%s", before, after)
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"", "x", "<p>The ferry was late.<br><br>It was", `<div class="article__Body"><a href=/>one, two</a></div>`, "<noscript><p>x</noscript>",
		"<table><p>a<td>b", "<svg><p>x</svg><math><mi>y", "<frameset><frame></frameset>", "<plaintext><p>", "<!-- <p> --><template><li>x",
		"\xff\xfe<\x00p\x00>\x00", strings.Repeat("<b>", 600) + "x", "<p id=article\u212a>渡船<select><option>a",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, markup []byte) {
		p, err := Parse(context.Background(), strings.NewReader(string(markup)), "", 1<<20, words)
		if err != nil {
			t.Fatal(err) // no markup is an error
		}
		check(t, p)
		for id := ID(0); int(id) < min(p.Len(), 200); id++ {
			p.Path(id)
		}
	})
}

// benchPage is a page as long as the median news page.
var benchPage = "<html><head><title>Ferry</title></head><body><nav>" + strings.Repeat(`<li class="menu-item menu-item-type"><a href="/a" class="link">Harbour</a></li>`, 300) + "</nav><article class=\"post\">" +
	strings.Repeat(`<div class="css-1x2y3z block__Text"><p>The ferry was late, <em>very</em> late, and <a href="/b">nobody</a> on the pier could say why.<br></p></div>`, 400) + "</article></body></html>"

// BenchmarkParse is the measure for BenchmarkNumber: a page must be parsed in any case.
func BenchmarkParse(b *testing.B) {
	b.SetBytes(int64(len(benchPage)))
	for b.Loop() {
		if _, err := html.Parse(strings.NewReader(benchPage)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkNumber(b *testing.B) {
	root, err := html.Parse(strings.NewReader(benchPage))
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(benchPage)))
	for b.Loop() {
		numbered(root, words)
	}
}
