package main

import (
	"bytes"
	"context"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/golden"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	gold "github.com/yuin/goldmark/renderer/html"
	"golang.org/x/net/html"
)

// dialects are what readers of Markdown make of it: CommonMark, and what GitHub adds.
var dialects = map[string]goldmark.Markdown{
	"CommonMark": goldmark.New(goldmark.WithRendererOptions(gold.WithUnsafe())), // <sub> and <sup> stand as they are
	"GitHub":     goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(gold.WithUnsafe())),
}

// rendered is what a renderer makes of an article's Markdown.
func rendered(t *testing.T, dialect, markdown string) *html.Node {
	t.Helper()
	var page bytes.Buffer
	if err := dialects[dialect].Convert([]byte(markdown), &page); err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(&page)
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// marks are what text is made up from: words, and whatever means something to Markdown.
var marks = []string{
	"harbour", "Mårbacka", "港", "a", "7", "1.", "12)", "1986.", "-", "+", "=", "#", "##", "###### ", ">", "|", ":--", "---", "- - -", "===", "***", "* * *", "___",
	"*", "**", "***", "_", "__", "~", "~~", "`", "``", "```", "~~~", "[", "]", "(", ")", "![", "[^1]", "[^1]:", "[a]:", "[ ] ", "[x] ", "!", "\\", "\\\\", "<", ">",
	"<b>", "</b>", "<!--", "-->", "<?", "<![CDATA[", "<div>", "<script>", "<https://post.example>", "<a@post.example>", "&", "&amp;", "&#60;", "&#x3c;", "&copy", ";",
	"\"", "'", " ", "  ", "    ", "\u00a0", ".", ",", ":", "“", "」", "€", "$", "$$", "^", "{", "}", "https://post.example/a_b*c", "www.post.example", "http://",
	"[a](b)", "[a](javascript:alert(1))", "![a](b \"c\")", "\U0001F6A2", "é",
}

func madeUp(random *rand.Rand) string {
	var text strings.Builder
	for range 1 + random.IntN(9) {
		text.WriteString(marks[random.IntN(len(marks))])
		if random.IntN(3) == 0 {
			text.WriteByte(' ')
		}
	}
	return text.String()
}

// TestMarkdownKeepsText renders text that is full of marks. It comes out as it went in, and as nothing
// but text.
func TestMarkdownKeepsText(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	texts := injections(t)
	for range 4_000 {
		lines := []string{madeUp(random)}
		for random.IntN(3) == 0 {
			lines = append(lines, madeUp(random))
		}
		texts = append(texts, strings.Join(lines, "\n"))
	}
	for _, said := range texts {
		for kind, a := range textIn(said) {
			markdown := a.Markdown()
			for dialect := range dialects {
				if kind == "cell" && dialect == "CommonMark" {
					continue // it has no tables
				}
				checkText(t, kind, markdown, rendered(t, dialect, markdown), said)
			}
			if t.Failed() {
				return
			}
		}
	}
}

// injections are the ways to make a browser run a script that the library's tests have, one a line, as
// text.
func injections(t *testing.T) []string {
	t.Helper()
	list, err := os.ReadFile("../extract/testdata/injections.txt")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(list)), "\n")
}

// textIn is an article that has a text in one place, for each place that may hold any.
func textIn(said string) map[string]*extract.Article {
	in := func(b extract.Block) *extract.Article { return &extract.Article{Blocks: []extract.Block{b}} }
	paragraph := extract.Block{Kind: extract.BlockParagraph, Text: said}
	item := extract.Block{Kind: extract.BlockItem, Text: said}
	return map[string]*extract.Article{
		"headline":  {Headline: said},
		"paragraph": in(paragraph),
		"heading":   in(extract.Block{Kind: extract.BlockHeading, Text: said}),
		"list":      in(extract.Block{Kind: extract.BlockList, Blocks: []extract.Block{item}}),
		"numbers":   in(extract.Block{Kind: extract.BlockList, Ordered: true, Blocks: []extract.Block{item}}),
		"quote":     in(extract.Block{Kind: extract.BlockQuote, Blocks: []extract.Block{paragraph}}),
		"note":      in(extract.Block{Kind: extract.BlockNote, Text: said}),
		"question":  in(extract.Block{Kind: extract.BlockQuestion, Text: said}),
		"code":      in(extract.Block{Kind: extract.BlockCode, Text: said}),
		"code span": in(extract.Block{Kind: extract.BlockParagraph, Spans: []extract.Span{{Text: said, Code: true}}}),
		"cell":      in(extract.Block{Kind: extract.BlockTable, Rows: []extract.Row{{{Text: said}}}}),
		"link":      in(extract.Block{Kind: extract.BlockParagraph, Spans: []extract.Span{{Text: said, Link: "https://post.example/a"}}}),
	}
}

// around are the elements that may stand around a text, and those that only some places have.
var (
	around = strings.Fields("html head body p br")
	placed = map[string]string{
		"headline": "h1", "heading": "h2", "list": "ul li", "numbers": "ol li", "quote": "blockquote", "note": "em", "question": "strong",
		"code": "pre code", "code span": "code", "cell": "table thead tbody tr th td", "link": "a",
	}
)

func checkText(t *testing.T, kind, markdown string, root *html.Node, want string) {
	t.Helper()
	var got strings.Builder
	for n := range root.Descendants() {
		switch {
		case n.Type == html.TextNode:
			got.WriteString(n.Data)
		case n.Type == html.ElementNode && n.Data == "br":
			got.WriteByte('\n')
		case n.Type == html.ElementNode && n.Data == "a" && isAutolink(n):
		case n.Type != html.ElementNode || !slices.Contains(around, n.Data) && !slices.Contains(strings.Fields(placed[kind]), n.Data):
			t.Errorf("%s: %q became <%s>, from\n%s", kind, want, n.Data, markdown)
		}
	}
	if spaced(got.String()) != spaced(want) {
		t.Errorf("%s:\n%q became\n%q, from\n%s", kind, spaced(want), spaced(got.String()), markdown)
	}
}

// isAutolink reports whether a link is an address of the text, which GitHub links without being asked.
func isAutolink(link *html.Node) bool {
	if len(link.Attr) != 1 {
		return false
	}
	scheme, _, _ := strings.Cut(link.Attr[0].Val, ":")
	return slices.Contains([]string{"http", "https", "mailto"}, scheme)
}

func spaced(s string) string { return strings.Join(strings.Fields(s), " ") }

// TestMarkdownSaysWhatHTMLSays renders the saved pages in both ways.
func TestMarkdownSaysWhatHTMLSays(t *testing.T) {
	cases, err := golden.Cases("../testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		page, err := golden.ReadPage(c.Page)
		if err != nil {
			t.Fatal(err)
		}
		a, err := extract.Parse(context.Background(), bytes.NewReader(page), nil)
		if err != nil {
			t.Fatal(err)
		}
		root, err := html.Parse(strings.NewReader(a.HTML()))
		if err != nil {
			t.Fatal(err)
		}
		markdown := rendered(t, "GitHub", a.Markdown())
		got, want := wordsOf(markdown), wordsOf(root)
		for i := range max(len(got), len(want)) {
			if i >= len(got) || i >= len(want) || got[i] != want[i] {
				t.Errorf("%s: Markdown says %q where HTML says %q", c.Name, got[min(i, len(got)):min(i+5, len(got))], want[min(i, len(want)):min(i+5, len(want))])
				break
			}
		}
	}
	if len(cases) == 0 {
		t.Error("no saved pages")
	}
}

// wordsOf are the words of a page, without the marks between them: both ways part what belongs to a
// picture or a credit in marks of their own.
func wordsOf(root *html.Node) []string {
	var all strings.Builder
	for n := range root.Descendants() {
		if n.Type == html.TextNode {
			all.WriteString(n.Data + " ")
		}
	}
	return strings.FieldsFunc(all.String(), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
