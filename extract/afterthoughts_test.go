package extract

import (
	"slices"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// Each afterthought finds something in what it is for, and nothing in what nearly is so: where all lines are
// kept if it drops lines, and where only paragraphs are if it brings lines back.
func TestAfterthoughts(t *testing.T) {
	for _, a := range afterthoughts {
		for markup, want := range map[string]bool{a.Finds: true, a.Not: false} {
			if got := thinkAgain(t, a, markup); (len(got) > 0) != want {
				t.Errorf("%s: in %s it finds %q", a.Name, markup, got)
			}
		}
	}
}

// thinkAgain returns what an afterthought finds in a page.
func thinkAgain(t *testing.T, a afterthought, markup string) (found []string) {
	t.Helper()
	s := sceneOf(t, `<html><head><meta name="author" content="Mara Quill"><link rel="canonical" href="https://www.harbourlines.example/late"></head><body><article><h1>Ferry was late</h1><div>`+
		strings.ReplaceAll(markup, "…", paragraphs())+`</div></article></body></html>`)
	scores := make([]float32, len(s.Lines))
	for i := range scores {
		switch {
		case s.facts[i].taken != "":
			scores[i] = settled
		case a.Verdict == Chosen && !s.facts[i].prose:
			scores[i] = -1
		}
	}
	for _, i := range a.Find(s, scores) {
		found = append(found, s.LineText(s.Lines[i]))
	}
	return found
}

// afterthoughtNamed is one of them.
func afterthoughtNamed(t *testing.T, name string) afterthought {
	t.Helper()
	i := slices.IndexFunc(afterthoughts, func(a afterthought) bool { return a.Name == name })
	if i < 0 {
		t.Fatalf("there is no %s", name)
	}
	return afterthoughts[i]
}

// Titles that are many are what the article is about, and so are those that a colon announces.
func TestStrayTitles(t *testing.T) {
	one := `<p><a href="/boat-sinks">Boat sinks off the southern islands</a></p>`
	for markup, want := range map[string]int{
		"…" + one + "…":                  1,
		"…" + one:                        1,
		"…" + strings.Repeat(one+"…", 5): 0,
		"…<p>" + prose[0][:len(prose[0])-1] + ":</p>" + one + "…":                                                                                  0,
		`…<p><a href="/boat-sinks">Boat sinks off the islands, and nobody is hurt.</a></p>…`:                                                       0,
		`…<p><a href="/">Boat sinks off the southern islands</a></p>…`:                                                                             0,
		`…<p><a href="#boat">Boat sinks off the southern islands</a></p>…`:                                                                         0,
		`…<p><a href="/a">Boat sinks off</a> <a href="/b">the southern islands</a></p>…`:                                                           0,
		`…<p>More news<br><a href="/boat-sinks">Boat sinks off the southern islands</a><br><a href="/crew-swims">Its crew swims to shore</a></p>…`: 1,
		`…<h3><a href="/boat-sinks">Boat sinks off the southern islands</a></h3>…`:                                                                 1,
		`…<h3><a href="/boat-sinks">Boat sinks off the southern islands</a></h3><p>The southern islands had seen it come.</p>…`:                    0,
		`…<h3>The rope</h3>…<h3><a href="/boat-sinks">Boat sinks off the southern islands</a></h3>…`:                                               0,
		`…<h3><a href="/boat-sinks">Boat and islands</a></h3>…`:                                                                                    0,
		"…" + strings.Repeat(`<p>What else was read in the harbour | <a href="/boat-sinks">Boat sinks off the islands</a></p>…`, 4):                4,
		`…<p>What else was read in the harbour | <a href="/boat-sinks">Boat sinks off the islands</a></p>…`:                                        0,
		`…<p>The mate and the captain and the cook say: <a href="/boat-sinks">Boat sinks off the islands</a></p>…`:                                 0,
	} {
		if got := thinkAgain(t, afterthoughts[0], markup); len(got) != want {
			t.Errorf("%s: %q", markup, got)
		}
	}
}

// Who speaks is no note about who wrote, and a list of which half is kept is kept.
func TestMoreAfterthoughts(t *testing.T) {
	for markup, want := range map[string]int{
		`…<p>Mara Quill writes about ferries.</p>`:                                            1,
		`…<p><i>Mara Quill, who writes about ferries, lives on an island.</i></p>`:            1,
		`…<p>Mara Quill, who runs the harbour office, said so.</p>`:                           0,
		`…<p><i>Mara Quill. Write to her at mara@post.example.</i></p>`:                       1,
		`…<p>Mara Quill: And was the ferry late again?</p>`:                                   0,
		`…<p>Mara Quill And was the ferry late again?</p>`:                                    0,
		`<p>Mara Quill writes about ferries.</p>…`:                                            0,
		`…<p>Reach reporter Mara Quill at mara@post.example.</p>`:                             1,
		`…<p>The letters that the company wrote to Mara Quill went to mara@post.example.</p>`: 0,
	} {
		if got := thinkAgain(t, afterthoughtNamed(t, "note about the author"), markup); len(got) != want {
			t.Errorf("%s: %q", markup, got)
		}
	}
	list := "<ul><li>" + prose[0] + "</li><li>The rope is out</li></ul>"
	for markup, want := range map[string]int{"…" + list: 1, list: 0, "…" + strings.Replace(list, "</ul>", "<li>It runs</li></ul>", 1): 0} {
		if got := thinkAgain(t, afterthoughtNamed(t, "list in the text"), markup); len(got) != want {
			t.Errorf("%s: %q", markup, got)
		}
	}
}

// One question that folds out is enough where its element says so.
func TestFoldedAnswer(t *testing.T) {
	const pair = `<h4>Was it late?</h4><div>By an hour.</div>`
	for markup, want := range map[string]int{
		`…<div class="toggle-card">` + pair + `</div>…`:            2,
		`…<details><summary>Was it late?</summary>Yes.</details>…`: 2,
		`…<div class="card">` + pair + `</div>…`:                   0,
		`…<div class="toggle-card">` + pair + `</div>`:             0,
	} {
		if got := thinkAgain(t, afterthoughtNamed(t, "question and answer"), markup); len(got) != want {
			t.Errorf("%s: %q", markup, got)
		}
	}
}

// What an afterthought changes is told.
func TestAfterthoughtsAreEvidence(t *testing.T) {
	a := articleBy(t, judgeOf(func([]float32) float32 { return 1 }), storyWith(`<p><b>Go deeper:</b> <a href="/boat-sinks">Boat sinks off the southern islands</a></p>`))
	if strings.Contains(a.Body, "Boat sinks") {
		t.Errorf("the body is %q", a.Body)
	}
	if !slices.ContainsFunc(a.Why(Body), func(e Evidence) bool { return e.Reader == afterthoughts[0].Name && e.Verdict == Dropped }) {
		t.Errorf("nothing tells of it: %+v", a.Why(Body))
	}
}

// What a text is no advice for is said below it; who pays for its links, above it too. In the midst of a text both are what it tells.
func TestLegalNotes(t *testing.T) {
	const legal, links, filler = `<p>This column is for informational purposes only.</p>`, `<p>This page contains affiliate links.</p>`, `<p>The rope is out.</p><p>It runs.</p><p>It is on time.</p>`
	for markup, want := range map[string]int{
		"…" + legal:                  1,
		"…" + links + legal:          2,
		legal + "…":                  0,
		links + "…":                  1,
		"…" + legal + filler:         0,
		"…" + links + filler:         0,
		"…" + legal + `<p>M. Q.</p>`: 1,
		"…<p>Dieser Beitrag ist keine Anlageberatung.</p>":               1,
		"…<p>本文仅供讨论，不构成投资建议，读者应自行判断，并对自己的决定负责。</p>":                      1,
		"…<p>" + strings.Repeat(prose[0], 20) + " Not legal advice.</p>": 0,
	} {
		if got := thinkAgain(t, afterthoughtNamed(t, "legal note"), markup); len(got) != want {
			t.Errorf("%s: %q", markup, got)
		}
	}
}

// No phrase of a note says another, and none is so short that an article may say it.
func TestLegalPhrases(t *testing.T) {
	all := slices.Concat(legalPhrases().phrases, affiliatePhrases().phrases)
	for i, phrase := range all {
		if text.Size(phrase) < 7 {
			t.Errorf("%q is short", phrase)
		}
		for j, other := range all {
			if i != j && strings.Contains(phrase, other) {
				t.Errorf("%q says %q", phrase, other)
			}
		}
	}
}

// Articles beside this one are left out however many there are, as long as this one has text; other lines beside it, where
// most of the text stands in it.
func TestBesideTheArticle(t *testing.T) {
	const other, notice = `</div></article><article><h2>Bridge is shut</h2><p>It is shut.</p></article>`, `</div></article><p>The office is open.</p>`
	for _, test := range []struct {
		name, markup string
		want         int
	}{
		{"another article", "…" + other, 2},
		{"another article", "…" + other + other, 4},
		{"another article", "<p>It was late.</p>" + other, 0},
		{"another article", `…<article><p>It runs.</p></article>`, 0},
		{"beside the article", "…" + notice, 1},
		{"beside the article", "<p>It was late.</p>" + notice + "…", 0},
	} {
		if got := thinkAgain(t, afterthoughtNamed(t, test.name), test.markup); len(got) != test.want {
			t.Errorf("%s in %s: %q", test.name, test.markup, got)
		}
	}
}
