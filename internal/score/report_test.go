package score

import (
	"bytes"
	"maps"
	"path/filepath"
	"slices"
	"testing"

	"github.com/standfirst/standfirst/extract"
	"golang.org/x/net/html"
)

// TestWriteReport reads the report as a browser would and looks at its structure.
func TestWriteReport(t *testing.T) {
	results := sample(t)
	page := &results[0].Pages[1]
	page.Prediction.Headline = `Ferry runs <script>alert("x")</script>`
	page.Prediction.Confidences = map[extract.Field]float64{extract.Headline: 0.75}
	page.ID, page.Path = "wrong", filepath.Join("pages", "a b#1.html")
	var out bytes.Buffer
	if err := WriteReport(&out, ".", results, 5); err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(&out)
	if err != nil {
		t.Fatal(err)
	}
	counts, links, runs := map[string]int{}, map[string]bool{}, map[string]bool{}
	for node := range root.Descendants() {
		attributes := attributes(node)
		counts[node.Data]++
		counts[attributes["class"]]++
		if id := attributes["id"]; id != "" {
			counts["#"+id]++
		}
		if node.Data == "a" {
			links[attributes["href"]] = true
		}
		if node.Data == "ins" || node.Data == "del" {
			runs[node.Data+" "+textOf(node)] = true
		}
		if attributes["src"] != "" || node.Data == "link" {
			t.Errorf("the report fetches %v", node.Attr)
		}
	}
	if counts["script"] != 0 || counts["style"] != 1 {
		t.Errorf("%d scripts and %d styles", counts["script"], counts["style"])
	}
	for _, id := range []string{"#chart-body", "#chart-headline", "#chart-byline", "#worst-headline", "#worst-without", "#worst-byline", "#confidence-headline", "svg", "circle", "polyline"} {
		if counts[id] != 1 {
			t.Errorf("%d of %s", counts[id], id)
		}
	}
	if counts["#worst-empty"] != 0 || counts["bar"] != 8 {
		t.Errorf("%d lists of a measure without fault, %d bars", counts["#worst-empty"], counts["bar"])
	}
	if !links["pages/a%20b%231.html"] {
		t.Errorf("links %v", slices.Sorted(maps.Keys(links)))
	}
	if !runs[`ins <script>alert("x")</script>`] || !runs["del Ada Quill"] {
		t.Errorf("changes %v", slices.Sorted(maps.Keys(runs)))
	}
}
