package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/score"
	"github.com/standfirst/standfirst/internal/training"
)

// readingOf is a page whose truth is body, of which the library keeps kept.
func readingOf(body string, lines, kept []string) *reading {
	r := &reading{sample: &sample{folder: "a", Case: score.Case{ID: "one", Truth: score.Truth{Body: body}}}}
	r.lines.Texts = lines
	r.labels = labelLines(lines, &r.Truth)
	r.article = &extract.Article{Body: strings.Join(kept, "\n\n")}
	return r
}

func TestCosts(t *testing.T) {
	const short = "What came next for them"
	body := strings.Join([]string{prose[0], short, prose[1]}, "\n")
	all := []string{prose[0], short, prose[1]}
	for _, test := range []struct {
		name        string
		lines, kept []string
		change      func(*reading)
		want        string
	}{
		{"above", []string{other, prose[0], short, prose[1]}, []string{other, prose[0], short, prose[1]}, nil, "lines above the beginning of the true text are kept"},
		{"between", []string{prose[0], other, short, prose[1]}, []string{prose[0], other, short, prose[1]}, nil, "lines between paragraphs of the true text are kept"},
		{"behind", []string{prose[0], short, prose[1], other}, []string{prose[0], short, prose[1], other}, nil, "lines behind the end of the true text are kept"},
		{"short", all, []string{prose[0], prose[1]}, nil, "short lines that the forest leaves out"},
		{"long", all, []string{prose[0], short}, nil, "prose that the forest leaves out"},
		{"standfirst", []string{short, prose[1]}, []string{short, prose[1]}, func(r *reading) { r.article.Standfirst = prose[0] }, "the truth counts the printed standfirst"},
		{"headline", []string{prose[0], prose[1]}, []string{prose[0], prose[1]}, func(r *reading) { r.article.Headline = short }, "the truth counts headline or byline"},
		{"embed", []string{short, prose[1]}, []string{short, prose[1]}, func(r *reading) {
			r.article.Blocks = []extract.Block{{Kind: extract.BlockQuote, Blocks: []extract.Block{{Kind: extract.BlockEmbed, Text: prose[0]}}}}
		}, "posts of networks, which are embeds here"},
		{"caption", []string{short, prose[1]}, []string{short, prose[1]}, func(r *reading) { r.article.Images = []extract.Image{{Caption: prose[0]}} }, "text beside a picture, taken for its caption"},
		{"rule", []string{short, prose[1]}, []string{short, prose[1]}, func(r *reading) { r.lines.Others = []training.Other{{Text: prose[0], By: "footer"}} }, "taken or dropped for certain: footer"},
		{"hidden", []string{short, prose[1]}, []string{short, prose[1]}, func(r *reading) { r.hidden = score.Key(body) }, "text that the page hides"},
		{"nowhere", []string{short, prose[1]}, []string{short, prose[1]}, nil, "text, marks or spacing that no line of the page has"},
	} {
		r := readingOf(body, test.lines, test.kept)
		if test.change != nil {
			test.change(r)
		}
		got := r.costs(nil, nil)
		if len(got.words) != 1 || got.class("body", 0.5, 0).what != test.want {
			t.Errorf("%s: got %v, want %q", test.name, got.words, test.want)
		}
	}
	if got := readingOf(body, all, all).costs(nil, nil); len(got.words) > 0 {
		t.Errorf("without a fault: got %v", got.words)
	}
}

// Of what a page loses, the truth and lines come before what is ours.
func TestClass(t *testing.T) {
	behind := cost{ours, "behind"}
	c := costs{words: map[cost]int{behind: 9, {ours, "short"}: 3}}
	for _, test := range []struct {
		name          string
		known         string
		loss, perfect float64
		want          string
	}{{"ours", "", 0.5, 0, ours}, {"read by hand", "half a text", 0.5, 0, wrongTruth}, {"no better with perfect labels", "", 0.5, 0.4, ceiling}} {
		c.known = test.known
		if got := c.class("body", test.loss, test.perfect); got.class != test.want {
			t.Errorf("%s: got %v, want %s", test.name, got, test.want)
		}
	}
}

func TestDisputes(t *testing.T) {
	question, answer := "Frequently asked questions", "Nobody has ever been left behind, the company says, and whoever is will be taken home by the next boat, free of charge."
	lines := append(slices.Clone(prose), question, answer)
	text := readingOf(strings.Join(lines, "\n"), lines, lines)
	none := readingOf(strings.Join(prose, "\n"), lines, lines)
	disputed := countDisputes([]*reading{text, none})
	if yes, no := disputed.sums(disputeKinds[0].name); yes != 1 || no != 1 {
		t.Fatalf("questions are text on %d pages and none on %d", yes, no)
	}
	got := none.costs(nil, disputed).class("body", 0.5, 0)
	if want := (cost{disputedBy, disputeKinds[0].name + ": text on 1 pages, none on 1"}); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := none.costs(nil, countDisputes([]*reading{none})).class("body", 0.5, 0); got.class != ours {
		t.Errorf("truths that agree: got %v", got)
	}
}

func TestSnippetCosts(t *testing.T) {
	r := readingOf("", []string{prose[0], prose[1], prose[2], other}, []string{prose[0], prose[2], other})
	r.article.Standfirst = prose[3]
	r.Truth = score.Truth{With: []string{prose[0], prose[1], prose[3], "stands nowhere"}, Without: []string{other, "Ferry", "Horoscope"}}
	r.labels = labelLines(r.lines.Texts, &r.Truth)
	want := map[cost]int{
		{ours, "the forest leaves the line out"}:                                               1,
		{ours, "the forest keeps a line that must not be there"}:                               1,
		{wrongTruth, "the truth counts the printed standfirst"}:                                1,
		{wrongTruth, "no line of the page has the snippet"}:                                    1,
		{wrongTruth, "the snippet is a word or phrase of the true text too, as a menu has it"}: 1,
	}
	got := r.snippetCosts()
	if len(got) != len(want) {
		t.Errorf("got %v", got)
	}
	for c, n := range want {
		if got[c] != n {
			t.Errorf("%v: got %d, want %d", c, got[c], n)
		}
	}
}

// The table of a folder sums up to what its measure loses.
func TestWriteFolder(t *testing.T) {
	r := readingOf(prose[0]+"\n"+prose[1], []string{prose[0], prose[1]}, []string{prose[0]})
	r.folder, r.perfect = "wcxb-article", &extract.Article{Body: prose[0] + "\n\n" + prose[1]}
	r.found = r.costs(nil, nil)
	var out bytes.Buffer
	sums := writeFolder(&out, score.Folder{Name: r.folder, Cases: []score.Case{r.Case}}, []*reading{r})
	if len(sums) != 1 || sums[0].perfect != 1 || sums[0].by[ours] != 1-sums[0].reached {
		t.Errorf("got %v", sums)
	}
	if !strings.Contains(out.String(), "| ours | prose that the forest leaves out | 1 | 0.") {
		t.Errorf("got %s", out.String())
	}
}

func TestReadByHand(t *testing.T) {
	known, err := readByHand("../truths.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"f105de6e63ca91ea", "dev-2498", "tr-NTVTR_2024_04_30"} {
		if known[id] == "" {
			t.Errorf("%s is not read", id)
		}
	}
	if known["dev-0008"] != "" {
		t.Error("a page whose headline alone is wrong is read, too")
	}
}
