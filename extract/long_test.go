package extract

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html"
)

// A long text is read in pieces, and all of it is there.
func TestLongParagraph(t *testing.T) {
	const sentences = 40_000
	var said strings.Builder
	for i := range sentences {
		fmt.Fprintf(&said, "Ferry %d waited &amp; the harbour was quiet&hellip; ", i)
	}
	page := storyWith("<p>" + said.String() + "</p>")
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	b, err := ParseNode(context.Background(), root, nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, a := range map[string]*Article{"Parse": parsed(t, "page", []byte(page)), "ParseNode": b} {
		for _, block := range a.Blocks {
			if len(block.Text) > longestParagraph+text.Piece {
				t.Errorf("%s: a block of %d bytes", name, len(block.Text))
			}
		}
		body := strings.ReplaceAll(a.Body, "\n\n", " ")
		for i := range sentences {
			whole := fmt.Sprintf("Ferry %d waited & the harbour was quiet…", i)
			_, after, found := strings.Cut(body, whole)
			if !found {
				t.Fatalf("%s: no %q", name, whole)
			}
			body = after
		}
	}
}

// An attribute, a string of data, a heading of megabytes is read as far as need be.
func TestLongStrings(t *testing.T) {
	long := strings.Repeat("The ferry was late. ", 4*text.Longest/20)
	a := parsed(t, "page", []byte(`<meta name=description content="`+long+`"><script type="application/ld+json">{"@type":"NewsArticle","headline":"`+long+
		`","keywords":"boat"}</script><h1>`+long+`</h1>`+storyWith("")))
	if len(a.Description) > text.Longest || len(a.Tags) != 1 {
		t.Errorf("a description of %d bytes, tags %q", len(a.Description), a.Tags)
	}
	for name, test := range map[string]struct{ data, want string }{
		"short":             {`"a b"`, "a b"},
		"long":              {`"` + long + `"`, strings.TrimRight(long[:text.Longest], " ")},
		"one long word":     {`"` + strings.Repeat("a", 2*text.Longest) + `"`, ""},
		"escapes all along": {`"` + strings.Repeat(`\u00e9 `, text.Longest/2) + `"`, ""},
		"an escaped space":  {`"` + strings.Repeat(`\\ `, text.Longest) + `"`, ""},
	} {
		got, ok := readJSON([]byte(test.data), func(int) {})
		said, _ := got.(string)
		if name == "escapes all along" {
			if !ok || !strings.HasPrefix(said, "é é") || strings.Contains(said, `\`) {
				t.Errorf("%s: %.40q, %v", name, said, ok)
			}
		} else if !ok || abs(len(said)-len(test.want)) > 20 || !strings.HasPrefix(test.want, said) {
			t.Errorf("%s: %d bytes %.40q, %v; want %d", name, len(said), said, ok, len(test.want))
		}
	}
}

func abs(n int) int { return max(n, -n) }

// An article of more blocks than a reader can read keeps the first ones.
func TestManyBlocks(t *testing.T) {
	if testing.Short() {
		t.Skip("makes a large page")
	}
	a := parsed(t, "page", []byte("<article><h1>Ferry late</h1>"+strings.Repeat("<p>The boat was late, and nobody said why.", maxBlocks+1000)))
	if n := len(a.Blocks); n > maxBlocks {
		t.Errorf("%d blocks", n)
	}
	v := viewOf(t, strings.Repeat("<ul><li>a", 100)+strings.Repeat("<p>b", maxBlocks+1000))
	many := &resolver{dossier: &dossier{view: v}, body: &body{verdicts: make([]verdict, v.Len())}}
	count := 0
	var all func([]Block)
	all = func(blocks []Block) {
		for _, b := range blocks {
			count++
			all(b.Blocks)
		}
	}
	if all(newCutter(many, nil).cut(many.Root())); count > maxBlocks+200 || count < maxBlocks {
		t.Errorf("%d blocks, %d at the most", count, maxBlocks)
	}
}
