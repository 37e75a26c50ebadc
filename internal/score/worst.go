package score

import (
	"cmp"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/internal/golden"
)

// A Miss is a page on which a measure came out badly.
type Miss struct {
	Folder string
	Page   *Page
	Score  float64
	Want   string
	Got    string
}

// Diff tells word by word how what came differs from what was expected.
func (m Miss) Diff() []golden.Edit { return golden.Diff(m.Want, m.Got) }

// Worst are the n pages on which a measure came out worst, the worst first. Pages without any fault
// are left out.
func Worst(results []*Result, name string, n int) ([]Miss, error) {
	m, err := measureNamed(name)
	if err != nil {
		return nil, err
	}
	var misses []Miss
	for _, result := range results {
		for i := range result.Pages {
			page := &result.Pages[i]
			if score, ok := page.Scores[name]; ok && score != m.best() {
				misses = append(misses, Miss{Folder: result.Folder, Page: page, Score: score})
			}
		}
	}
	slices.SortStableFunc(misses, func(a, b Miss) int {
		if m.kind == lessIsBetter {
			return cmp.Compare(b.Score, a.Score)
		}
		return cmp.Compare(a.Score, b.Score)
	})
	misses = misses[:min(n, len(misses))]
	for i := range misses {
		page := misses[i].Page
		misses[i].Want, misses[i].Got = m.show(&page.Truth, &page.Prediction)
	}
	return misses, nil
}

// best is a measure's value on a page without fault.
func (m measure) best() float64 {
	if m.kind == lessIsBetter {
		return 0
	}
	return 1
}

func showBody(t *Truth, p *Prediction) (want, got string) {
	if t.Body == "" {
		return strings.Join(t.Paragraphs, "\n"), p.Body
	}
	return t.Body, p.Body
}

// showWith shows the snippets that are missing: what came instead is the whole body.
func showWith(t *Truth, p *Prediction) (want, got string) {
	return strings.Join(missing(t.With, normalise(p.Body)), "\n"), ""
}

// showWithout shows the snippets that should not stand in the body and do.
func showWithout(t *Truth, p *Prediction) (want, got string) {
	absent := missing(t.Without, normalise(p.Body))
	var found []string
	for _, snippet := range t.Without {
		if !slices.Contains(absent, snippet) {
			found = append(found, snippet)
		}
	}
	return "", strings.Join(found, "\n")
}

func showSegments(t *Truth, p *Prediction) (want, got string) {
	want, _ = showWith(t, p)
	_, got = showWithout(t, p)
	return want, got
}

func showHeadline(t *Truth, p *Prediction) (want, got string)   { return t.Headline, p.Headline }
func showStandfirst(t *Truth, p *Prediction) (want, got string) { return t.Standfirst, p.Standfirst }
func showPublished(t *Truth, p *Prediction) (want, got string)  { return t.Published, p.Published }

func showByline(t *Truth, p *Prediction) (want, got string) {
	if t.Byline == nil {
		return t.BylineText, strings.Join(p.Byline, ", ")
	}
	return strings.Join(*t.Byline, ", "), strings.Join(p.Byline, ", ")
}

func showCaptions(t *Truth, p *Prediction) (want, got string) {
	return strings.Join(t.Captions, "\n"), strings.Join(p.Captions, "\n")
}

func showSource(t *Truth, p *Prediction) (want, got string) {
	return strings.TrimSpace(t.SourceName + " " + t.SourceURL),
		strings.TrimSpace(p.SourceName + " " + p.SourceURL)
}
