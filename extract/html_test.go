package extract

import (
	"math"
	"strings"
	"testing"
	"time"
)

func TestHTMLOfArticle(t *testing.T) {
	a := &Article{
		Headline: "Ferries & <storms>", Standfirst: "No crossing\nbefore Thursday", Byline: "Ines Valcourt", Language: "en-GB", Direction: "ltr",
		Published: Date{Time: time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC), Precision: PrecisionDay},
		Source:    Publication{Name: "Harbour Wire", URL: "https://wire.example/"},
		Blocks:    []Block{paragraph("Nobody crossed.")},
	}
	want := lines(`<article lang="en-GB" dir="ltr">`, `<header>`, `<h1>Ferries &amp; &lt;storms&gt;</h1>`,
		`<p class="standfirst">No crossing<br>`, `before Thursday</p>`, `<address>Ines Valcourt</address>`,
		`<p><time datetime="2026-05-04">2026-05-04</time></p>`, `<p class="source"><a href="https://wire.example/">Harbour Wire</a></p>`,
		`</header>`, `<p>Nobody crossed.</p>`, `</article>`, ``)
	if got := a.HTML(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	odd := &Article{Language: `"><script>`, Direction: "up"}
	if got, want := odd.HTML(), "<article lang=\"&quot;&gt;&lt;script&gt;\">\n<header>\n</header>\n</article>\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// htmlOf renders one block and takes the article around it away.
func htmlOf(b Block) string {
	w := &htmlWriter{}
	w.blocks([]Block{b})
	return string(w.out)
}

func TestHTMLBlocks(t *testing.T) {
	for _, test := range []struct {
		name  string
		block Block
		want  string
	}{
		{"nothing", Block{Kind: BlockParagraph}, ""},
		{"heading", Block{Kind: BlockHeading, Text: "Storm", Level: 3}, "<h3>Storm</h3>\n"},
		{"heading without a level", Block{Kind: BlockHeading, Text: "Storm"}, "<h2>Storm</h2>\n"},
		{"heading too deep", Block{Kind: BlockHeading, Text: "Storm", Level: 9}, "<h6>Storm</h6>\n"},
		{"list", Block{Kind: BlockList, Blocks: []Block{item("North"), item("South", Block{Kind: BlockList, Ordered: true, Blocks: []Block{paragraph("Quay")}})}},
			"<ul>\n<li>North</li>\n<li>South\n<ol>\n<li>\n<p>Quay</p>\n</li>\n</ol>\n</li>\n</ul>\n"},
		{"quote", Block{Kind: BlockQuote, Blocks: []Block{paragraph("We wait.")}, Cite: "The captain"},
			"<blockquote>\n<p>We wait.</p>\n<footer>The captain</footer>\n</blockquote>\n"},
		{"pull quote", Block{Kind: BlockPullQuote, Text: "We wait."}, "<aside class=\"pullquote\">\n<p>We wait.</p>\n</aside>\n"},
		{"box", Block{Kind: BlockBox, Label: "The ferry", Blocks: []Block{paragraph("Built in 1987")}},
			"<aside class=\"box\">\n<p><strong>The ferry</strong></p>\n<p>Built in 1987</p>\n</aside>\n"},
		{"entry", Block{Kind: BlockEntry, Text: "No crossing", Time: Date{Raw: "10:15"}, Blocks: []Block{paragraph("Windy.")}},
			"<section class=\"entry\">\n<h2>No crossing</h2>\n<p><time>10:15</time></p>\n<p>Windy.</p>\n</section>\n"},
		{"table", Block{Kind: BlockTable, Text: "Crossings", Rows: []Row{{{Text: "Day", Header: true, ColSpan: math.MaxInt, RowSpan: -1}, {Text: "3", RowSpan: 2, ColSpan: 1}}}},
			"<table>\n<caption>Crossings</caption>\n<tbody>\n<tr><th colspan=\"1000\">Day</th><td rowspan=\"2\">3</td></tr>\n</tbody></table>\n"},
		{"code", Block{Kind: BlockCode, Text: "\nif a < b {\n\n  stay()\n}\n", Label: "go"}, "<pre><code class=\"language-go\">if a &lt; b {\n\n  stay()\n}</code></pre>\n"},
		{"code whose label is no language", Block{Kind: BlockCode, Text: "x", Label: `Listing 1"`}, "<pre><code>x</code></pre>\n"},
		{"picture", Block{Kind: BlockImage, Image: &Image{URL: "/f.jpg", Caption: "A ferry", Credit: "Mara Quill", Width: 600, Height: -1}},
			"<figure>\n<img src=\"/f.jpg\" alt=\"\" width=\"600\">\n<figcaption>A ferry <small>Mara Quill</small></figcaption>\n</figure>\n"},
		{"picture that may not be shown", Block{Kind: BlockImage, Image: &Image{URL: "data:image/png;base64,AA", Alt: "A ferry"}},
			"<figure>\n<figcaption>A ferry</figcaption>\n</figure>\n"},
		{"picture of nothing", Block{Kind: BlockImage, Image: &Image{}}, ""},
		{"no picture", Block{Kind: BlockImage}, ""},
		{"embed", Block{Kind: BlockEmbed, Text: "Still here", Embed: &Embed{Provider: "x", URL: "https://x.example/1", Author: "Port"}},
			"<blockquote class=\"embed\">\n<p>Still here</p>\n<footer><a href=\"https://x.example/1\">Port · x</a></footer>\n</blockquote>\n"},
		{"embed without text", Block{Kind: BlockEmbed, Embed: &Embed{URL: "https://v.example/1"}}, "<p class=\"embed\"><a href=\"https://v.example/1\">https://v.example/1</a></p>\n"},
		{"embed of nothing", Block{Kind: BlockEmbed}, ""},
		{"question", Block{Kind: BlockQuestion, Text: "When?"}, "<p class=\"question\"><strong>When?</strong></p>\n"},
		{"note", Block{Kind: BlockNote, Text: "Corrected."}, "<p class=\"note\">Corrected.</p>\n"},
		{"footnote", Block{Kind: BlockFootnote, Label: "1", Text: "By the log."}, "<p class=\"footnote\"><sup>1</sup> By the log.</p>\n"},
		{"unknown kind", Block{Kind: "chorus", Text: "Oh."}, "<p>Oh.</p>\n"},
	} {
		if got := htmlOf(test.block); got != test.want {
			t.Errorf("%s:\ngot  %q\nwant %q", test.name, got, test.want)
		}
	}
}

func TestHTMLSpans(t *testing.T) {
	for _, test := range []struct {
		name  string
		spans []Span
		want  string
	}{
		{"one link around two styles", []Span{{Text: "all ", Link: "/a"}, {Text: "of it", Link: "/a", Strong: true}}, `<a href="/a">all <strong>of it</strong></a>`},
		{"two links", []Span{{Text: "a", Link: "/a"}, {Text: "b", Link: "/b"}}, `<a href="/a">a</a><a href="/b">b</a>`},
		{"every style", []Span{{Text: "x", Strong: true, Emphasis: true, Code: true, Sub: true, Sup: true}}, "<strong><em><sub><sup><code>x</code></sup></sub></em></strong>"},
		{"a line break", []Span{{Text: "a\n", Strong: true}, {Text: "b"}}, "<strong>a</strong><br>\nb"},
		{"an address with quotes", []Span{{Text: "a", Link: `/"onclick="x`}}, `<a href="/&quot;onclick=&quot;x">a</a>`},
		{"a script", []Span{{Text: "a", Link: "java\nscript:alert(1)"}}, "a"},
	} {
		w := &htmlWriter{}
		w.lines("", test.spans)
		if got := string(w.out); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestSafeURL(t *testing.T) {
	for _, test := range []struct{ address, link, media string }{
		{"", "", ""},
		{"https://post.example/a", "https://post.example/a", "https://post.example/a"},
		{"HTTP://post.example/a", "HTTP://post.example/a", "HTTP://post.example/a"},
		{"mailto:news@post.example", "mailto:news@post.example", ""},
		{"//cdn.example/a.jpg", "//cdn.example/a.jpg", "//cdn.example/a.jpg"},
		{"/2026/a:b", "/2026/a:b", "/2026/a:b"},
		{"?q=a:b", "?q=a:b", "?q=a:b"},
		{"#a:b", "#a:b", "#a:b"},
		{" /a\n ", "/a", "/a"},
		{"/a\tb", "/ab", "/ab"},
		{"javascript:alert(1)", "", ""},
		{"JavaScript:alert(1)", "", ""},
		{"java\nscript:alert(1)", "", ""},
		{"java\tscript:alert(1)", "", ""},
		{"\x01javascript:alert(1)", "", ""},
		{" \x00 javascript:alert(1)", "", ""},
		{"java\x00script:alert(1)", "", ""},
		{"https://post.example/\x1ba", "", ""},
		{"https://post.example/\u0085a", "", ""},
		{"data:text/html,x", "", ""},
		{"vbscript:x", "", ""},
		{"blob:https://post.example/1", "", ""},
		{"file:///etc/hosts", "", ""},
		{":x", "", ""},
		{"javascript&colon;alert(1)", "javascript&colon;alert(1)", "javascript&colon;alert(1)"}, // relative once it is escaped
	} {
		if got := safeURL(test.address, linkSchemes); got != test.link {
			t.Errorf("link %q: got %q, want %q", test.address, got, test.link)
		}
		if got := safeURL(test.address, mediaSchemes); got != test.media {
			t.Errorf("media %q: got %q, want %q", test.address, got, test.media)
		}
	}
}

func TestHTMLIsSafe(t *testing.T) {
	attack := `"'><script>alert(1)</script><!--`
	a := fullArticle()
	a.Headline, a.Standfirst, a.Byline, a.Language, a.Source.Name = attack, attack, attack, attack, attack
	for i := range a.Blocks {
		b := &a.Blocks[i]
		b.Text, b.Label, b.Cite = attack, attack, attack
		b.Spans = []Span{{Text: attack, Link: attack}, {Text: attack, Code: true}}
	}
	page := a.HTML()
	checkSafe(t, page)
	if strings.Contains(page, "<script") || strings.Contains(page, "<!--") {
		t.Errorf("the attack got through:\n%s", page)
	}
}
