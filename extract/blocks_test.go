package extract

import (
	"reflect"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// cutterOf is a cutter over all of a page, under rules that drop nothing.
func cutterOf(t *testing.T, markup string) *cutter {
	t.Helper()
	d := dossierOf(t, markup, Options{URL: "https://post.example/ferry"})
	r := &resolver{dossier: d, body: &body{region: d.Root(), verdicts: make([]verdict, d.Len())}, taken: map[page.ID]Field{}, shown: map[page.ID]int{}, evidence: map[Field][]Evidence{}, head: page.None}
	return newCutter(r, nil)
}

// cutOf cuts all of a page into blocks.
func cutOf(t *testing.T, markup string) []Block {
	t.Helper()
	c := cutterOf(t, markup)
	return c.cut(c.Root())
}

func heading2(text string) Block { return Block{Kind: BlockHeading, Text: text, Level: 2} }

func TestBlocks(t *testing.T) {
	for _, test := range []struct {
		name, markup string
		want         []Block
	}{
		{"nothing", ``, nil},
		{"empty elements", `<p> </p><h2></h2><ul><li></li></ul><blockquote></blockquote><pre></pre><table></table>`, nil},
		{"paragraphs", `<p>One</p><div>Two<p>Three</p>Four</div>`, []Block{paragraph("One"), paragraph("Two"), paragraph("Three"), paragraph("Four")}},
		{"breaks", `<div>One<br><br>Two<br>Three<br> <br><br>Four</div>`, []Block{paragraph("One"), paragraph("Two\nThree"), paragraph("Four")}},
		{"headings", `<h1>One</h1><h2>Two<br>more</h2><h6>Six</h6>`, []Block{heading2("One"), heading2("Two more"), {Kind: BlockHeading, Text: "Six", Level: 6}}},
		{"list", `<ul><li>One<li>Two</ul>`, []Block{{Kind: BlockList, Blocks: []Block{item("One"), item("Two")}}}},
		{"ordered list", `<ol><li>One</ol>`, []Block{{Kind: BlockList, Ordered: true, Blocks: []Block{item("One")}}}},
		{"list in a list", `<ul><li>One<ol><li>Two</ol></li></ul>`, []Block{{Kind: BlockList, Blocks: []Block{item("One", Block{Kind: BlockList, Ordered: true, Blocks: []Block{item("Two")}})}}}},
		{"paragraphs in an item", `<ul><li><p>One</p><p>Two</p></ul>`, []Block{{Kind: BlockList, Blocks: []Block{item("One", paragraph("Two"))}}}},
		{"items in wrappers", `<ul><div><li>One</li></div></ul>`, []Block{{Kind: BlockList, Blocks: []Block{item("One")}}}},
		{"definitions", `<dl><dt>One<dd>Two</dl>`, []Block{{Kind: BlockList, Blocks: []Block{item("One", paragraph("Two"))}}}},
		{"quote", `<blockquote><p>We wait until the diver comes.</p><footer>— Mara Quill</footer></blockquote>`, []Block{{Kind: BlockQuote, Blocks: []Block{paragraph("We wait until the diver comes.")}, Cite: "Mara Quill"}}},
		{"quote without paragraphs", `<blockquote>We wait.</blockquote>`, []Block{{Kind: BlockQuote, Blocks: []Block{paragraph("We wait.")}}}},
		{"pull quote", `<aside class="pull-quote"><p>We wait.</p><cite>Mara</cite></aside>`, []Block{{Kind: BlockPullQuote, Text: "We wait.", Cite: "Mara"}}},
		{"code", "<pre><code class=\"x language-go\">if a {\n\n\tgo()\n}\n</code></pre>", []Block{{Kind: BlockCode, Text: "if a {\n\n\tgo()\n}", Label: "go"}}},
		{"code without a language", "<pre>a  b\r\nc</pre>", []Block{{Kind: BlockCode, Text: "a  b\nc"}}},
		{"fact box", `<aside class="fact-box"><h3>The ferry</h3><p>It was built in 1961 and carries two hundred people.</p></aside>`,
			[]Block{{Kind: BlockBox, Label: "The ferry", Blocks: []Block{paragraph("It was built in 1961 and carries two hundred people.")}}}},
		{"footnotes", `<ol class="footnotes"><li>One <a href="#r1">↩</a></li><li>Two ^</li></ol>`, []Block{{Kind: BlockFootnote, Label: "1", Text: "One"}, {Kind: BlockFootnote, Label: "2", Text: "Two"}}},
		{"footnotes with their numbers", `<ol class="footnotes"><li><span>3</span><div>One</div><p>Two</p></li></ol><div class="footnote"><a>4</a><div><p>Three</p></div></div><div class="footnote"><p>Four</p></div>`,
			[]Block{{Kind: BlockFootnote, Label: "3", Text: "One", Blocks: []Block{paragraph("Two")}}, {Kind: BlockFootnote, Label: "4", Text: "Three"}, paragraph("Four")}},
		{"unknown elements", `<x-y><p>One</p></x-y><x-z>Two</x-z>`, []Block{paragraph("One"), paragraph("Two")}},
		{"scripts", `<p>One<script>no()</script> and<style>p{}</style> two</p><script>no()</script>`, []Block{paragraph("One and two")}},
		{"a definition before its term", `<dl><dd>One<dt>Two<div><dt>Three<dd>Four<dd>Five</div></dl>`, []Block{{Kind: BlockList, Blocks: []Block{item("One"), item("Two"), item("Three", paragraph("Four"), paragraph("Five"))}}}},
		{"elements for breaks", `<div>One<span class="x br"></span><span class="x br"></span>Two<i class="line-break"></i>Three<span class="br">Four</span></div>`, []Block{paragraph("One"), paragraph("Two\nThreeFour")}},
		{"how a link opens", `<p>See <a href="/a">the report<span> (opens in a new tab)</span></a> and <a href="/b">(opens in new tab)</a>.</p>`, []Block{paragraph("See the report and (opens in new tab).")}},
		{"question and answer by name", `<div class="qa-question"><p>Why?</p></div><div class="qa-answer"><p>Because.</p><p>It was late.</p></div>`,
			[]Block{{Kind: BlockQuestion, Text: "Why?"}, {Kind: BlockAnswer, Text: "Because."}, paragraph("It was late.")}},
		{"an answer without a question", `<div class="answer"><p>Because.</p></div><div class="question"><p>It was late.</p></div>`, []Block{paragraph("Because."), paragraph("It was late.")}},
		{"drop cap", `<p><span class="drop-cap">T</span>he ferry</p>`, []Block{paragraph("The ferry")}},
	} {
		got := cutOf(t, test.markup)
		withoutSpans(got)
		if !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s:\ngot  %+v\nwant %+v", test.name, got, test.want)
		}
	}
}

// withoutSpans takes the spans out of blocks, for tests that are not about them.
func withoutSpans(blocks []Block) {
	for i := range blocks {
		blocks[i].Spans = nil
		withoutSpans(blocks[i].Blocks)
	}
}

func TestNotes(t *testing.T) {
	got := cutOf(t, `<div class="correction"><p>An earlier version named the wrong pier.</p></div>`)
	if want := []Block{{Kind: BlockNote, Text: "An earlier version named the wrong pier."}}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

func TestLinkAroundBlocks(t *testing.T) {
	got := cutOf(t, `<a href="/a"><h3>One</h3><p>Two</p></a>`)
	if len(got) != 2 || got[0].Kind != BlockHeading || got[1].Kind != BlockParagraph || got[1].Text != "Two" {
		t.Errorf("got %+v", got)
	}
}

func TestEntries(t *testing.T) {
	got := cutOf(t, `<div class="live-entry"><time datetime="2024-05-03T10:15:00Z">10:15</time><h3>Ferry leaves</h3><p>It left at last, forty minutes late, and nobody said why.</p></div>`)
	if len(got) != 1 || got[0].Kind != BlockEntry || got[0].Text != "Ferry leaves" || got[0].Time.Time.Minute() != 15 {
		t.Fatalf("got %+v", got)
	}
	for _, b := range got[0].Blocks {
		if b.Kind == BlockHeading {
			t.Errorf("the heading stands in the entry too: %+v", got[0].Blocks)
		}
	}
}

// What a rule drops and what a field has taken is no part of the body.
func TestBlocksLeaveOut(t *testing.T) {
	c := cutterOf(t, `<p>One <b id="x">two</b> three</p><p id="y">Four</p><ul><li id="z">Five</li><li>Six</li></ul>`)
	x, y, z := byID(t, c.view, "x"), byID(t, c.view, "y"), byID(t, c.view, "z")
	for id := x; id < c.End(x); id++ {
		c.body.verdicts[id] = 1
	}
	c.take(y, Byline)
	c.take(z, Source)
	want := []Block{paragraph("One three"), {Kind: BlockList, Blocks: []Block{item("Six")}}}
	if got := c.cut(c.Root()); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

// A picture stands once, where it is shown first, and parts the line.
func TestBlocksWithPictures(t *testing.T) {
	c := cutterOf(t, `<p>One <img id="x" src="/a.jpg"> two</p><img id="y" src="/a.jpg"><img src="/b.jpg">`)
	c.images = []Image{{URL: "/a.jpg"}}
	c.shown[byID(t, c.view, "x")], c.shown[byID(t, c.view, "y")] = 0, 0
	want := []Block{paragraph("One"), {Kind: BlockImage, Image: &Image{URL: "/a.jpg"}}, paragraph("two")}
	if got := c.cut(c.Root()); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

// A tree of any depth is cut without an overflow; past a depth it is read as plain text.
func TestDeepBlocks(t *testing.T) {
	root := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	at := root
	for range 20 * maxDepth {
		child := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
		at.AppendChild(child)
		at = child
	}
	at.AppendChild(&html.Node{Type: html.TextNode, Data: "The ferry was late."})
	d := open(look(numbered(root)), Options{})
	c := newCutter(&resolver{dossier: d, body: &body{verdicts: make([]verdict, d.Len())}}, nil)
	if got := c.cut(d.Root()); !reflect.DeepEqual(got, []Block{paragraph("The ferry was late.")}) {
		t.Errorf("got %+v", got)
	}
}

func TestTrimBackLink(t *testing.T) {
	for _, test := range []struct {
		said  string
		spans []Span
		want  string
		left  int
	}{
		{"One", nil, "One", 0},
		{"One ↩", nil, "One", 0},
		{"One ↩\ufe0e", []Span{{Text: "One "}, {Text: "↩\ufe0e", Link: "/"}}, "One", 1},
		{"↑", []Span{{Text: "↑", Link: "/"}}, "", 0},
	} {
		said, spans := trimBackLink(test.said, test.spans)
		if said != test.want || len(spans) != test.left {
			t.Errorf("%q: got %q, %+v", test.said, said, spans)
		}
	}
}

func FuzzBlocks(f *testing.F) {
	for _, seed := range []string{`<p>One<br><br>Two <b>three</b>`, `<ul><li>One<ul><li>Two`, `<table><tr><td>1<td><b>2</b><p>3<tr><th colspan=9>4`, `<blockquote class="twitter-tweet">a — b (c)`, `<aside class="pull-quote fact-box">a<cite>b`, `<pre>a<b>b`, `<div class="live-entry"><time>x</time><h2>y`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, markup string) {
		root, err := html.ParseWithOptions(strings.NewReader(markup), html.ParseOptionEnableScripting(false))
		if err != nil {
			return
		}
		a, err := ParseNode(t.Context(), root, nil)
		if err != nil {
			t.Fatal(err)
		}
		checkBlocks(t, a.Blocks)
	})
}

// checkBlocks reports blocks whose spans do not say what they say, or that say nothing.
func checkBlocks(t *testing.T, blocks []Block) {
	t.Helper()
	for _, b := range blocks {
		if b.Spans != nil && b.Kind != BlockHeading {
			var said strings.Builder
			for _, s := range b.Spans {
				said.WriteString(s.Text)
			}
			if said.String() != b.Text {
				t.Errorf("%s: %q is not %q", b.Kind, said.String(), b.Text)
			}
		}
		if b.Kind == "" || b.Text == "" && len(b.Blocks) == 0 && len(b.Rows) == 0 && b.Image == nil && b.Embed == nil {
			t.Errorf("an empty block: %+v", b)
		}
		checkBlocks(t, b.Blocks)
	}
}
