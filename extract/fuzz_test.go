package extract

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/text"
	"github.com/standfirst/standfirst/internal/hostile"
	"golang.org/x/net/html"
)

// fuzzLimit is the size of the largest input that a target works on: what is slow finds little.
const fuzzLimit = 1 << 16

func FuzzParse(f *testing.F) {
	f.Add([]byte(storyWith(`<ul><li>one<li>two</ul><table><tr><th>a<td>b</table><figure><img src="/a.jpg"><figcaption>The pier. Photo: Ana</figcaption></figure>`)))
	for i, input := range hostile.Catalogue() {
		if i < 150 || i%10 == 0 { // the elements are all alike
			f.Add(input.Page(2 << 10))
		}
	}
	f.Fuzz(func(t *testing.T, page []byte) {
		if len(page) > fuzzLimit {
			return
		}
		a := checkParse(t, page)
		if utf8.Valid(page) && !warned(a, WarnFlattened) && !warned(a, WarnBodyFromData) {
			checkWords(t, a, page)
		}
	})
}

// checkParse parses a page twice and sees that what comes out is the same, and fit for use.
func checkParse(t *testing.T, page []byte) *Article {
	t.Helper()
	var all [2]*Article
	var stored [2][]byte
	for i := range all {
		all[i] = parsed(t, "page", page)
		stored[i] = toJSON(t, all[i])
	}
	if !bytes.Equal(stored[0], stored[1]) {
		t.Errorf("the same bytes gave\n%s\nand\n%s", stored[0], stored[1])
	}
	checkArticle(t, all[0])
	return all[0]
}

// checkArticle sees that an Article can be stored and read back, and that its HTML is safe and says
// what its blocks say.
func checkArticle(t *testing.T, a *Article) {
	t.Helper()
	var back Article
	if err := json.Unmarshal(toJSON(t, a), &back); err != nil {
		t.Fatal(err)
	}
	if stored := toJSON(t, a); !bytes.Equal(toJSON(t, &back), stored) {
		t.Errorf("stored as\n%s\nand read back as\n%s", stored, toJSON(t, &back))
	}
	page := a.HTML()
	checkSafe(t, page)
	checkAddresses(t, "page", a)
	checkSays(t, page, a.Blocks)
}

// checkSays sees that HTML, parsed back, has the text of the blocks that it was written from.
func checkSays(t *testing.T, page string, blocks []Block) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	said := text.Key(allText(root))
	check := func(own string, spans []Span, code bool) {
		if len(spans) > 0 && !code {
			own = plainText("", spans) // which HTML is written from, where there are any
		} else {
			own = plainText(own, spans)
		}
		if !strings.Contains(said, text.Key(printable(own))) {
			t.Errorf("%q is not in the HTML", own)
		}
	}
	var checkAll func([]Block, int)
	checkAll = func(blocks []Block, depth int) {
		for _, b := range blocks {
			if b.Kind == BlockImage || b.Kind == BlockEmbed || depth == maxNesting {
				continue
			}
			check(b.Text, b.Spans, b.Kind == BlockCode)
			for _, row := range b.Rows {
				for _, cell := range row {
					check(cell.Text, cell.Spans, false)
				}
			}
			if b.Kind != BlockHeading && b.Kind != BlockTable && b.Kind != BlockCode { // these hold no blocks
				checkAll(b.Blocks, depth+1)
			}
		}
	}
	checkAll(blocks, 0)
}

func allText(root *html.Node) string {
	var said strings.Builder
	for n := range root.Descendants() {
		if n.Type == html.TextNode {
			said.WriteString(n.Data)
		}
	}
	return said.String()
}

// shownText leaves out what no browser shows as text: it may stand in the middle of a word.
func shownText(root *html.Node) string {
	mute := strings.Fields("script style template title noscript svg math iframe object textarea select datalist canvas video audio map")
	var shown strings.Builder
	for n := range root.Descendants() {
		if n.Type != html.TextNode {
			continue
		}
		hidden := false
		for above := range n.Ancestors() {
			hidden = hidden || slices.Contains(mute, above.Data)
		}
		if !hidden {
			shown.WriteString(n.Data)
		}
	}
	return shown.String()
}

// checkWords sees that each word of the body stands in the page.
func checkWords(t *testing.T, a *Article, page []byte) {
	t.Helper()
	root, err := html.ParseWithOptions(bytes.NewReader(page), html.ParseOptionEnableScripting(false))
	if err != nil {
		return
	}
	there := text.Key(allText(root)) + " " + text.Key(shownText(root))
	for n := range root.Descendants() {
		for _, attr := range n.Attr {
			there += " " + text.Key(attr.Val)
		}
	}
	for _, word := range text.Words(a.Body) {
		if !strings.Contains(there, text.Key(word)) {
			t.Errorf("%q of the body is not in the page", word)
		}
	}
}

func warned(a *Article, code WarningCode) bool {
	return slices.ContainsFunc(a.Warnings, func(w Warning) bool { return w.Code == code })
}

func FuzzParseNode(f *testing.F) {
	f.Add([]byte(storyWith(`<noscript><img src="/a.jpg"></noscript><template><p>a</template><svg><title>b</title></svg>`)), true)
	for i, input := range hostile.Catalogue() {
		if i%7 == 0 {
			f.Add(input.Page(1<<10), i%2 == 0)
		}
	}
	f.Fuzz(func(t *testing.T, page []byte, scripting bool) {
		if len(page) > fuzzLimit {
			return
		}
		root, err := html.ParseWithOptions(bytes.NewReader(page), html.ParseOptionEnableScripting(scripting))
		if err != nil {
			return
		}
		before := rendered(root)
		a, err := ParseNode(context.Background(), root, nil)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, a)
		if rendered(root) != before {
			t.Error("the tree was changed")
		}
	})
}

func rendered(root *html.Node) string {
	var b strings.Builder
	_ = html.Render(&b, root) // which refuses some trees that a parser builds, each time alike
	return b.String()
}

func FuzzJSONLD(f *testing.F) {
	for _, test := range broken {
		f.Add(test.data)
	}
	f.Add(`{"@type":"NewsArticle","headline":"Ferry was late","author":[{"@id":"a"},{"name":["Ana",{}]}],"articleBody":"<p>The ferry<br>was late</p>","image":{"url":"javascript:x"}}`)
	f.Add(`[{"@id":"a","@graph":{"@id":"a"}},{"@type":["Person",7],"@id":"a","name":null}]`)
	f.Fuzz(func(t *testing.T, data string) {
		if len(data) > fuzzLimit {
			return
		}
		checkParse(t, []byte(`<script type="application/ld+json">`+data+`</script>`+storyWith("")))
	})
}

func FuzzDates(f *testing.F) {
	for _, date := range []string{"2025-10-07T09:00:00Z", "7 October 2025", "9999-99-99", "0000-00-00", "1e999", "3 hours ago", "٧ أكتوبر ٢٠٢٥", "2025年10月7日", "24:61", "31.2.2025"} {
		f.Add(date, "en")
	}
	f.Fuzz(func(t *testing.T, date, language string) {
		if len(date)+len(language) > fuzzLimit {
			return
		}
		quoted := html.EscapeString(date)
		a := checkParse(t, []byte(`<html lang="`+html.EscapeString(language)+`"><meta property="article:published_time" content="`+quoted+`">`+
			storyWith(`<time datetime="`+quoted+`">`+quoted+`</time>`)))
		for _, d := range []Date{a.Published, a.Modified} {
			if year := d.Time.Year(); !d.Time.IsZero() && (year < 1599 || year > 2100) {
				t.Errorf("%q is in the year %d", date, year)
			}
			if !d.Time.IsZero() && d.Precision == "" {
				t.Errorf("%q has no precision", date)
			}
		}
	})
}

func FuzzByline(f *testing.F) {
	for _, line := range []string{"By Ana Ruiz and Tom Okoro", "Von Ana Ruiz, dpa", "文/王小明", "(AP)", "By By By", "and, and", "Ana Ruiz | 7 October 2025", "<b>Ana</b>"} {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) {
		if len(line) > fuzzLimit {
			return
		}
		quoted := html.EscapeString(line)
		page := `<meta name="author" content="` + quoted + `"><article><h1>Ferry was late</h1><p class="byline">` + quoted + `</p>` + paragraphs() + `</article>`
		a := checkParse(t, []byte(page))
		for _, author := range a.Authors {
			if strings.TrimSpace(author.Name) == "" {
				t.Errorf("an author without a name in %q", line)
			}
		}
		if utf8.ValidString(line) {
			checkWords(t, &Article{Body: a.Byline}, []byte(page+"<p>"+line)) // whose tags a byline leaves out
		}
	})
}
