package golden

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/extract"
)

func found() *extract.Article {
	return &extract.Article{
		Headline:   "Bridge shut",
		Body:       "The bridge is shut.\n\nRepairs begin on Monday.",
		Source:     extract.Publication{Name: "The Harbour Post", URL: "https://post.example/1"},
		Published:  extract.Date{Time: time.Date(2025, 3, 30, 8, 0, 0, 0, time.UTC), Raw: "30 March", ZoneKnown: true},
		Authors:    []extract.Author{{Name: "Ada Quill", Role: "Editor"}, {Name: "Bo Reed"}},
		Tags:       []string{"bridge"},
		Confidence: 0.9,
		Blocks: []extract.Block{
			{Kind: extract.BlockParagraph, Text: "The bridge is shut."},
			{Kind: extract.BlockList, Blocks: []extract.Block{{Kind: extract.BlockItem, Text: "No cars"}}},
		},
		Evidence: map[extract.Field][]extract.Evidence{
			extract.Headline: {{Reader: "h1", Verdict: extract.Chosen}},
			extract.Byline:   {{Reader: "rel=author"}},
		},
	}
}

func TestCompare(t *testing.T) {
	tests := []struct {
		name, expected string
		want           []string // the paths that differ
	}{
		{"nothing expected", `{}`, nil},
		{"some fields", `{"headline": "Bridge shut", "tags": ["bridge"], "page": {"url": "https://post.example/1"}}`, nil},
		{"another headline", `{"headline": "Bridge closed"}`, []string{"headline"}},
		{"a field should be empty and is", `{"standfirst": "", "kicker": null, "images": [], "modified": null}`, nil},
		{"a field should be empty and is not", `{"headline": "", "tags": null, "source": null}`, []string{"headline", "source", "tags"}},
		{"a field is missing", `{"standfirst": "No cars"}`, []string{"standfirst"}},
		{"part of a group", `{"source": {"name": "The Harbour Post"}}`, nil},
		{"part of a group differs", `{"source": {"name": "Wire", "statement": ""}}`, []string{"source.name"}},
		{"a part of a group should be empty", `{"source": {"url": ""}}`, []string{"source.url"}},
		{"the same time written otherwise", `{"published": {"time": "2025-03-30T08:00:00+00:00"}}`, nil},
		{"another time", `{"published": {"time": "2025-03-31T08:00:00Z"}}`, []string{"published.time"}},
		{"a number but for rounding", `{"confidence": 0.90000001}`, nil},
		{"another number", `{"confidence": 0.91}`, []string{"confidence"}},
		{"evidence of one field", `{"evidence": {"headline": [{"reader": "h1", "verdict": "chosen"}]}}`, nil},
		{"other evidence", `{"evidence": {"headline": [{"reader": "og:title", "verdict": "chosen"}]}}`, []string{"evidence.headline[0].reader"}},
		{"lists are compared whole", `{"authors": [{"name": "Ada Quill"}, {"name": "Bo Reed"}]}`, []string{"authors[0].role"}},
		{"a list is longer", `{"authors": [{"name": "Ada Quill", "role": "Editor"}]}`, []string{"authors[1]"}},
		{"a list is shorter", `{"tags": ["bridge", "harbour"]}`, []string{"tags[1]"}},
		{"deep in the blocks", `{"blocks": [{"kind": "paragraph", "text": "The bridge is shut."}, {"kind": "list", "blocks": [{"kind": "item", "text": "No buses"}]}]}`,
			[]string{"blocks[1].blocks[0].text"}},
		{"two fields, in the Article's order", `{"tags": [], "headline": "x"}`, []string{"headline", "tags"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			expected, err := ParseExpected([]byte(test.expected))
			if err != nil {
				t.Fatal(err)
			}
			differences, err := expected.Compare(found())
			if err != nil {
				t.Fatal(err)
			}
			var paths []string
			for _, difference := range differences {
				paths = append(paths, difference.Path)
			}
			if fmt.Sprint(paths) != fmt.Sprint(test.want) {
				t.Errorf("differs at %v, want %v", paths, test.want)
			}
		})
	}
}

func TestParseExpectedRefuses(t *testing.T) {
	for _, text := range []string{``, `[]`, `{"headlin": "x"}`, `{"source": {"nam": "x"}}`, `{"headline": 1}`, `{"page": "x"}`} {
		if _, err := ParseExpected([]byte(text)); err == nil {
			t.Errorf("no error for %s", text)
		}
	}
}

func TestDifferenceString(t *testing.T) {
	long := strings.Repeat("The bridge is shut today and nobody knows why. ", 10)
	tests := []struct {
		name       string
		difference Difference
		want       string
	}{
		{"short", Difference{Path: "headline", Want: "Bridge shut", Got: "Bridge shut | Post"},
			"headline:\n    want: Bridge shut\n    got:  Bridge shut | Post\n    diff: Bridge shut {+| Post+}"},
		{"missing", Difference{Path: "standfirst", Want: "No cars"}, "standfirst:\n    want: No cars\n    got:  (nothing)"},
		{"long", Difference{Path: "body", Want: long, Got: long + "Share this"},
			"body:\n    diff: … shut today and nobody knows why. {+Share this+}"},
		{"with a note", Difference{Path: "tags[1]", Got: "x", Note: "the first"}, "tags[1]: (the first)\n    want: (nothing)\n    got:  x"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := test.difference.String()
			if test.name == "long" && strings.HasPrefix(got, "body:\n    diff: …") && strings.HasSuffix(got, "why. {+Share this+}") {
				return
			}
			if got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

func TestListNote(t *testing.T) {
	expected, err := ParseExpected([]byte(`{"tags": ["harbour", "bridge"]}`))
	if err != nil {
		t.Fatal(err)
	}
	differences, err := expected.Compare(found())
	if err != nil || len(differences) != 1 {
		t.Fatalf("%v, %v", differences, err)
	}
	want := "tags[0]: (the first of tags that differs, which should have 2 items and has 1)"
	if got := differences[0].String(); !strings.HasPrefix(got, want) {
		t.Errorf("got %s", got)
	}
}
