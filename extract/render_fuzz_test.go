package extract

import (
	"encoding/json"
	"math"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// fuzzSeeds are read by a generator as a series of choices; see articleFrom.
var fuzzSeeds = []string{
	"",
	"a",
	strings.Repeat("\x03\x07\x11\x1d\x25\x2f", 40),
	strings.Repeat("\x02\x04\x02\x04", 300), // lists in lists
	"The ferry stayed in the harbour on Monday, and nobody could say for how long. \xff\x00\x1b",
	strings.Repeat("*_`[]()<>&\\!#|~", 30),
}

func FuzzHTMLOutput(f *testing.F) {
	for _, seed := range fuzzSeeds {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a := articleFrom(data)
		a.Standfirst += string(data) // also what is no UTF-8
		page := a.HTML()
		checkSafe(t, page)
		checkSays(t, page, a.Blocks)
	})
}

func FuzzMarkdownAndText(f *testing.F) {
	for _, seed := range fuzzSeeds {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a := articleFrom(data)
		a.Blocks = append(a.Blocks, Block{Text: string(data)}) // also what is no UTF-8
		for name, text := range map[string]string{"Markdown": a.Markdown(), "Text": a.Text(), "bodyText": bodyText(a.Blocks, nil)} {
			if !utf8.ValidString(text) || strings.Contains(text, "\x00") {
				t.Errorf("%s wrote what is no text: %q", name, text)
			}
			if strings.HasSuffix(text, "\n") || strings.HasPrefix(text, "\n") {
				t.Errorf("%s begins or ends with an empty line: %q", name, text)
			}
		}
		for line := range strings.SplitSeq(bodyText(a.Blocks, nil), "\n") {
			if line != trimLineEnd(line) {
				t.Errorf("bodyText: white space at the end of %q", line)
			}
		}
	})
}

func FuzzJSONRoundTrip(f *testing.F) {
	for _, seed := range fuzzSeeds {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a := articleFrom(data)
		var back Article
		if err := json.Unmarshal(toJSON(t, a), &back); err != nil {
			t.Fatal(err)
		}
		checkEqual(t, &back, a)
	})
}

// FuzzSafeURL feeds addresses that no choice of pieces would make.
func FuzzSafeURL(f *testing.F) {
	for _, seed := range []string{"https://post.example/a", "java\nscript:alert(1)", "//cdn.example/a.jpg", "a:b", "\x01javascript:x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, address string) {
		a := &Article{Blocks: []Block{
			{Kind: BlockParagraph, Spans: []Span{{Text: "here", Link: address}}},
			{Kind: BlockImage, Image: &Image{URL: address, Alt: address}},
			{Kind: BlockEmbed, Embed: &Embed{URL: address}},
			{Kind: BlockCode, Text: "x", Label: address},
		}}
		checkSafe(t, a.HTML())
	})
}

var (
	safeElements = strings.Fields(`html head body a address article aside blockquote br caption code em
		figcaption figure footer h1 h2 h3 h4 h5 h6 header img li ol p pre section small strong sub sup table tbody
		td th time tr ul`)
	safeAttributes = strings.Fields("alt class colspan datetime dir height href lang rowspan src width")
)

// checkSafe parses a page as a browser does and looks for anything that HTML does not promise.
func checkSafe(t *testing.T, page string) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatalf("the parser refuses the page: %v", err)
	}
	for n := range root.Descendants() {
		switch n.Type {
		case html.TextNode:
		case html.ElementNode:
			checkElement(t, n)
		default:
			t.Errorf("a node of type %d: %q", n.Type, n.Data)
		}
	}
	if body := root.FirstChild.LastChild; body.FirstChild == nil || body.FirstChild.Data != "article" {
		t.Errorf("no article in %q", page)
	} else if next := body.FirstChild.NextSibling; next != nil && strings.TrimSpace(next.Data) != "" {
		t.Errorf("something stands behind the article: %q", next.Data)
	}
}

func checkElement(t *testing.T, n *html.Node) {
	t.Helper()
	if !slices.Contains(safeElements, n.Data) {
		t.Errorf("element %q", n.Data)
	}
	for _, attr := range n.Attr {
		if !slices.Contains(safeAttributes, attr.Key) {
			t.Errorf("attribute %q of %q", attr.Key, n.Data)
		}
		if attr.Key == "href" || attr.Key == "src" {
			checkAddress(t, attr.Val)
		}
	}
}

// checkAddress reads the scheme as the WHATWG's URL parser does.
func checkAddress(t *testing.T, address string) {
	t.Helper()
	seen := strings.TrimFunc(address, func(r rune) bool { return r <= ' ' })
	seen = strings.NewReplacer("\t", "", "\n", "", "\r", "").Replace(seen)
	scheme, _, found := strings.Cut(seen, ":")
	if !found || scheme == "" || strings.ContainsAny(scheme, "/?#\\") {
		return
	}
	if !slices.Contains(linkSchemes, strings.ToLower(scheme)) {
		t.Errorf("address %q has the scheme %q", address, scheme)
	}
}

// pieces are what made-up text is put together from: words, and everything that means something
// to Markdown, HTML or JSON.
var pieces = []string{
	"harbour", "Mårbacka", "港", "e\u0301", "7", "1.", "12)", "-", "+", "=", "#", "##", ">", "|", ":--", "---", "===",
	"*", "**", "_", "__", "~~", "`", "```", "[", "]", "(", ")", "[^1]:", "!", "\\", "<", "<b>", "</article>", "<!--",
	"&", "&amp;", "&#60;", ";", "\"", "'", " ", "  ", "\t", "\n", "\r\n", "\u00a0", "\u2028", ".", "“", "」", "€", "$",
	"https://post.example/a_b*c", "javascript:alert(1)", "java\nscript:x", "data:text/html,x", "mailto:a@post.example",
	"//cdn.example/(1).jpg", "/a b", "\x00", "\x1b[1m", "\ufffd", "\U0001F6A2",
}

// A chooser turns bytes into choices; when they run out, every choice is 0.
type chooser struct{ data []byte }

func (c *chooser) choose(n int) int {
	if len(c.data) == 0 {
		return 0
	}
	b := c.data[0]
	c.data = c.data[1:]
	return int(b) % n
}

func (c *chooser) flag() bool { return c.choose(2) == 1 }

func (c *chooser) text() string {
	var text strings.Builder
	for range c.choose(8) {
		text.WriteString(pieces[c.choose(len(pieces))])
	}
	return text.String()
}

func (c *chooser) spans() []Span {
	var spans []Span
	for range c.choose(5) {
		s := Span{Text: c.text(), Strong: c.flag(), Emphasis: c.flag()}
		if c.choose(4) == 1 {
			s.Link = c.text()
		}
		switch c.choose(8) {
		case 1:
			s.Code = true
		case 2:
			s.Sub = true
		case 3:
			s.Sup = true
		}
		spans = append(spans, s)
	}
	return spans
}

// date makes a date. How exact it is stands only where there is a time: JSON leaves a Date out that
// IsZero, whatever else it says.
func (c *chooser) date() Date {
	precisions := []DatePrecision{"", PrecisionYear, PrecisionMonth, PrecisionDay, PrecisionMinute, PrecisionSecond}
	d := Date{Raw: c.text()}
	if c.flag() {
		d.Precision, d.ZoneKnown = precisions[c.choose(len(precisions))], c.flag()
		zone := time.FixedZone("", (c.choose(27)-13)*3600)
		d.Time = time.Date(1900+c.choose(256), time.Month(c.choose(12)+1), c.choose(28)+1, c.choose(24), c.choose(60), 7, 0, zone)
	}
	return d
}

var blockKinds = []BlockKind{
	BlockParagraph, BlockHeading, BlockList, BlockItem, BlockQuote, BlockPullQuote, BlockTable, BlockCode, BlockImage,
	BlockEmbed, BlockQuestion, BlockAnswer, BlockBox, BlockNote, BlockFootnote, BlockEntry, "unheard-of",
}

// blocks makes blocks that may have any field whatever their kind.
func (c *chooser) blocks(depth int) []Block {
	var blocks []Block
	for range c.choose(5) {
		b := Block{Kind: blockKinds[c.choose(len(blockKinds))], Text: c.text(), Spans: c.spans(), Level: c.choose(9) - 1}
		b.Ordered, b.Label, b.Cite = c.flag(), c.text(), c.text()
		if depth < 200 {
			b.Blocks = c.blocks(depth + 1)
		}
		if b.Kind == BlockTable {
			b.Rows = c.rows()
		}
		if c.choose(3) == 1 {
			b.Image = &Image{URL: c.text(), Caption: c.text(), Credit: c.text(), Alt: c.text(), Width: c.choose(9) - 1, Lead: c.flag()}
		}
		if c.choose(3) == 1 {
			b.Embed = &Embed{Provider: c.text(), URL: c.text(), Author: c.text()}
		}
		b.Time = c.date()
		blocks = append(blocks, b)
	}
	return blocks
}

func (c *chooser) rows() []Row {
	var rows []Row
	for range c.choose(5) {
		var row Row
		for range c.choose(5) {
			cell := Cell{Text: c.text(), Header: c.flag(), ColSpan: c.choose(4) - 1, RowSpan: c.choose(4) - 1}
			if c.choose(4) == 1 {
				cell.Spans, cell.ColSpan, cell.RowSpan = c.spans(), math.MaxInt, math.MaxInt
			}
			row = append(row, cell)
		}
		rows = append(rows, row)
	}
	return rows
}

// articleFrom makes an article from bytes.
func articleFrom(data []byte) *Article {
	c := &chooser{data: data}
	a := &Article{Headline: c.text(), Standfirst: c.text(), Byline: c.text(), Published: c.date()}
	a.Source = Publication{Name: c.text(), URL: c.text(), Statement: c.text()}
	a.Language, a.Direction, a.SiteName = c.text(), c.text(), c.text()
	for range c.choose(3) {
		a.Images = append(a.Images, Image{URL: c.text(), Alt: c.text(), Lead: c.flag()})
		a.Authors = append(a.Authors, Author{Name: c.text()})
	}
	a.Blocks = c.blocks(0)
	return a
}
