package score

import (
	"math"
	"strings"
	"testing"
)

func TestMeasures(t *testing.T) {
	nobody, two := []string{}, []string{"Ada Quill", "Bo Reed"}
	body := Prediction{Body: "The bridge is shut.\n\nRepairs begin on Monday."}
	tests := []struct {
		name    string
		measure string
		truth   Truth
		said    Prediction
		want    float64 // NaN: not scored
	}{
		{"body unknown", "body", Truth{}, body, math.NaN()},
		{"body equal", "body", Truth{Body: body.Body}, body, 1},
		{"body recall", "body_recall", Truth{Body: "The bridge is shut. No cars. No buses."}, body, 0.5},
		{"body precision", "body_precision", Truth{Body: "The bridge is shut."}, body, 0.5},
		{"shingle in another order", "shingle", Truth{Body: "Monday on begin repairs shut is bridge the"}, body, 0},
		{"paragraphs", "paragraphs", Truth{Paragraphs: []string{"The bridge is shut.", "No cars."}}, body, 0.5},
		{"paragraph with line breaks", "paragraphs", Truth{Paragraphs: []string{"the bridge is shut.\nRepairs begin on Monday."}}, body, 1},
		{"with", "with", Truth{With: []string{"BRIDGE is", "no such"}}, body, 0.5},
		{"without", "without", Truth{Without: []string{"bridge", "share this"}}, body, 0.5},
		{"segments", "segments", Truth{With: []string{"bridge"}, Without: []string{"shut"}}, body, 2.0 / 3},
		{"segments unknown", "segments", Truth{Body: "x"}, body, math.NaN()},
		{"headline but for case and quotes", "headline", Truth{Headline: "Bridge “shut”"}, Prediction{Headline: `bridge  "shut"`}, 1},
		{"headline with the site's name", "headline", Truth{Headline: "Bridge shut"}, Prediction{Headline: "Bridge shut | Post"}, 0},
		{"standfirst none expected", "standfirst", Truth{}, Prediction{Standfirst: "x"}, math.NaN()},
		{"standfirst", "standfirst", Truth{Standfirst: "no cars until May"}, Prediction{Standfirst: "no cars"}, 2.0 / 3},
		{"a standfirst where nobody knows", "invented", Truth{}, Prediction{Standfirst: "x"}, math.NaN()},
		{"a standfirst where there is none", "invented", Truth{NoStandfirst: true}, Prediction{Standfirst: "x"}, 1},
		{"no standfirst where there is none", "invented", Truth{NoStandfirst: true}, Prediction{}, 0},
		{"byline unknown", "byline", Truth{}, Prediction{Byline: two}, math.NaN()},
		{"byline nobody", "byline", Truth{Byline: &nobody}, Prediction{}, 1},
		{"byline somebody where nobody is named", "byline", Truth{Byline: &nobody}, Prediction{Byline: two}, 0},
		{"byline one of two", "byline", Truth{Byline: &two}, Prediction{Byline: two[:1]}, 2.0 / 3},
		{"byline as printed", "byline", Truth{BylineText: "Bo Reed and Ada Quill"}, Prediction{Byline: two}, 1},
		{"captions none said", "captions", Truth{Captions: []string{"a b"}}, Prediction{}, 0},
		{"captions said twice", "captions", Truth{Captions: []string{"a b c d e"}}, Prediction{Captions: []string{"a b c d e", "a b c d e"}}, 1},
		{"captions nearly", "captions", Truth{Captions: []string{"a b c d e"}}, Prediction{Captions: []string{"a b c d"}}, 1},
		{"captions too little", "captions", Truth{Captions: []string{"a b c d e"}}, Prediction{Captions: []string{"a b"}}, 0},
		{"a caption matches once", "captions", Truth{Captions: []string{"a b c d e"}}, Prediction{Captions: []string{"a b c d e", "a b c d"}}, 2.0 / 3},
		{"published", "published", Truth{Published: "2025-03-30"}, Prediction{Published: "2025-03-30T08:00:00Z"}, 1},
		{"source unknown", "source", Truth{}, Prediction{SourceName: "Post"}, math.NaN()},
		{"source by name", "source", Truth{SourceName: "The Harbour Post", SourceURL: "https://post.example"}, Prediction{SourceName: "the harbour post"}, 1},
		{"source by host", "source", Truth{SourceURL: "https://www.post.example/1"}, Prediction{SourceURL: "http://Post.example/other"}, 1},
		{"source of neither", "source", Truth{SourceURL: "https://post.example/1"}, Prediction{SourceName: "Wire", SourceURL: "https://wire.example"}, 0},
		{"source without any address", "source", Truth{SourceName: "Post"}, Prediction{}, 0},
		{"empty", "empty", Truth{}, Prediction{Body: " \u00a0\n"}, 1},
		{"not empty", "empty", Truth{}, body, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			page := Page{Case: Case{Truth: test.truth}}
			page.score(test.said)
			got, ok := page.Scores[test.measure]
			if !ok {
				got = math.NaN()
			}
			if math.Abs(got-test.want) > 1e-12 || math.IsNaN(got) != math.IsNaN(test.want) {
				t.Errorf("%s = %v, want %v", test.measure, got, test.want)
			}
		})
	}
}

// TestFolderScores shows the measures whose score of a folder is not the mean over its pages.
func TestFolderScores(t *testing.T) {
	result := &Result{Folder: "post", Pages: []Page{
		{Case: Case{ID: "a", Truth: Truth{Body: "a b c d", With: []string{"a", "b", "c"}}}},
		{Case: Case{ID: "b", Truth: Truth{Body: "e f g h", With: []string{"x"}, Without: []string{"e"}}}},
	}}
	result.Pages[0].score(Prediction{Body: "a b c d"})
	result.Pages[1].score(Prediction{Body: "e f g h i j k"})
	result.Sum()
	for name, want := range map[string]float64{
		"segments_precision": 3.0 / 4, "segments_recall": 3.0 / 4, "segments": 3.0 / 4, "with": 1.0 / 2,
		"shingle_precision": (1 + 1.0/4) / 2, "shingle_recall": 1, "shingle": 2 * 0.625 / 1.625,
	} {
		if got, _ := result.Score(name); math.Abs(got-want) > 1e-12 {
			t.Errorf("%s = %v, want %v", name, got, want)
		}
	}
	if _, ok := result.Score("headline"); ok {
		t.Error("a headline score, and no truth has one")
	}
}

func TestMeasureNamed(t *testing.T) {
	if _, err := measureNamed("heading"); err == nil || !strings.Contains(err.Error(), "headline") {
		t.Errorf("the error does not name the measures: %v", err)
	}
	seen := map[string]bool{}
	for _, m := range measures {
		if seen[m.name] {
			t.Errorf("two measures are called %s", m.name)
		}
		seen[m.name] = true
	}
}
