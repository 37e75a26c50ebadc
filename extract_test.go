// The acceptance tests: every saved page under testdata gives the Article expected of it.
//
// A new test is a pair of files, NAME.html (or .html.gz) and NAME.json. To write or rewrite the
// expected Articles, run
//
//	go test . -update
//
// and read the differences that git shows before you believe them.
package extract_test

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/extract/extracttest"
	"github.com/standfirst/standfirst/internal/golden"
	"golang.org/x/net/html"
)

const savedPages, encodingPages = "testdata", "testdata/encodings"

// fewest is how many saved pages there are at the least, so that a test that finds none fails.
const fewest = 60

func TestSavedPages(t *testing.T) {
	extracttest.Run(t, savedPages)
}

// pages reads all saved pages, by name.
func pages(t *testing.T) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	addPages(t, all, savedPages)
	if len(all) < fewest {
		t.Fatalf("%d saved pages, expected %d or more", len(all), fewest)
	}
	return all
}

// pagesInAllEncodings are those in other encodings, too.
func pagesInAllEncodings(t *testing.T) map[string][]byte {
	t.Helper()
	all := pages(t)
	addPages(t, all, encodingPages)
	return all
}

func addPages(t *testing.T, all map[string][]byte, dir string) {
	t.Helper()
	cases, err := golden.Cases(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		if all[c.Name], err = golden.ReadPage(c.Page); err != nil {
			t.Fatal(err)
		}
	}
}

// Parse leaves out before parsing what nobody asks for; ParseNode is given it. Both read the same. Where
// they do not, an attribute is asked for that is missing from extract/internal/page/kept.go.
func TestParseReadsAsParseNode(t *testing.T) {
	for name, page := range pages(t) {
		if !utf8.Valid(page) {
			continue
		}
		root, err := html.ParseWithOptions(bytes.NewReader(page), html.ParseOptionEnableScripting(false))
		if err != nil {
			continue // nested too deeply for the parser
		}
		whole, err := extract.ParseNode(context.Background(), root, nil)
		if err != nil {
			t.Fatal(err)
		}
		trimmed, err := extract.Parse(context.Background(), bytes.NewReader(page), nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range []*extract.Article{whole, trimmed} {
			a.Evidence, a.Confidence, a.Confidences = nil, 0, nil
		}
		if want, got := asJSON(t, whole), asJSON(t, trimmed); got != want {
			t.Errorf("%s: Parse finds\n%s\nParseNode finds\n%s", name, got, want)
		}
	}
}

func asJSON(t *testing.T, a *extract.Article) string {
	t.Helper()
	said, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	return string(said)
}

func TestTreeIsLeftAlone(t *testing.T) {
	for name, page := range pagesInAllEncodings(t) {
		root, err := html.Parse(bytes.NewReader(page))
		if err != nil {
			continue // nested too deeply for the parser; Parse makes such pages flatter
		}
		before := render(t, root)
		if _, err := extract.ParseNode(context.Background(), root, nil); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if !bytes.Equal(before, render(t, root)) {
			t.Errorf("%s: ParseNode changed the caller's tree", name)
		}
	}
}

func render(t *testing.T, root *html.Node) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := html.Render(&b, root); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestSameBytesSameArticle(t *testing.T) {
	for name, page := range pagesInAllEncodings(t) {
		first := article(t, page)
		for range 3 {
			if again := article(t, page); !bytes.Equal(first, again) {
				t.Errorf("%s: the same bytes gave another Article", name)
				break
			}
		}
	}
}

// article is the Article in a page, as JSON.
func article(t *testing.T, page []byte) []byte {
	t.Helper()
	a, err := extract.Parse(context.Background(), bytes.NewReader(page), nil)
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestManyGoroutinesAgree(t *testing.T) {
	all := pagesInAllEncodings(t)
	want := make(map[string][]byte, len(all))
	for name, page := range all {
		want[name] = article(t, page)
	}
	names := make(chan string)
	var group sync.WaitGroup
	for range 64 {
		group.Go(func() {
			for name := range names {
				page := all[name]
				a, err := extract.Parse(context.Background(), bytes.NewReader(page), nil)
				if err != nil {
					t.Errorf("%s: %v", name, err)
					continue
				}
				if got, _ := json.Marshal(a); !bytes.Equal(got, want[name]) {
					t.Errorf("%s: goroutines disagree", name)
				}
			}
		})
	}
	for range 3 { // each page is read by several of them at once
		for name := range all {
			names <- name
		}
	}
	close(names)
	group.Wait()
}

// The saved pages named paged--first, -middle and -last are one article.
func TestPagesOfOneArticle(t *testing.T) {
	all := pages(t)
	var read []*extract.Article
	for _, name := range []string{"paged--first", "paged--middle", "paged--last"} {
		a, err := extract.Parse(context.Background(), bytes.NewReader(all[name]), nil)
		if err != nil {
			t.Fatal(err)
		}
		read = append(read, a)
	}
	whole := extract.Merge(read...)
	var headings []string
	for _, b := range whole.Blocks {
		if b.Kind == extract.BlockHeading {
			headings = append(headings, b.Text)
		}
	}
	if want := []string{"Day one: to the ferry", "Day four: the missing bus", "Day nine: home"}; !slices.Equal(headings, want) {
		t.Errorf("headings %q", headings)
	}
	for part, want := range map[string]int{"The road follows the shore": 1, "The first bus leaves": 1, "The crow, however": 1, "Pages:": 0} {
		if got := strings.Count(whole.Body, part); got != want {
			t.Errorf("%q stands %d times in the body", part, got)
		}
	}
	if whole.NextPage != "" || whole.Headline != read[0].Headline || len(whole.Images) != 1 {
		t.Errorf("next page %q, headline %q, %d pictures", whole.NextPage, whole.Headline, len(whole.Images))
	}
}
