package score

import (
	"testing"
)

func TestWorst(t *testing.T) {
	results := sample(t)
	misses, err := Worst(results, "headline", 5)
	if err != nil {
		t.Fatal(err)
	}
	if len(misses) != 1 || misses[0].Page.ID != "wrong" || misses[0].Want != "Ferry runs" {
		t.Fatalf("got %+v", misses)
	}
	misses, err = Worst(results, "without", 5)
	if err != nil || len(misses) != 1 || misses[0].Got != "share this" {
		t.Errorf("without: %+v, %v", misses, err)
	}
	if misses, _ := Worst(results, "empty", 5); len(misses) != 0 {
		t.Errorf("pages without fault are listed: %+v", misses)
	}
	if _, err := Worst(results, "heading", 5); err == nil {
		t.Error("no error for a measure that is none")
	}
}

// TestShow shows for every measure what a reader is told.
func TestShow(t *testing.T) {
	names := []string{"Ada Quill", "Bo Reed"}
	truth := Truth{Headline: "H", Standfirst: "S", Byline: &names, Captions: names, Body: "B", Published: "2025",
		With: []string{"there", "gone"}, Without: []string{"share", "tags"}, SourceName: "Post", SourceURL: "https://post.example"}
	said := Prediction{Headline: "h", Standfirst: "s", Byline: names[:1], Captions: names[1:], Body: "there share", Published: "2024", SourceName: "Wire"}
	want := map[string][2]string{
		"body": {"B", "there share"}, "segments": {"gone", "share"}, "with": {"gone", ""}, "without": {"", "share"},
		"headline": {"H", "h"}, "standfirst": {"S", "s"}, "byline": {"Ada Quill, Bo Reed", "Ada Quill"},
		"captions": {"Ada Quill\nBo Reed", "Bo Reed"}, "published": {"2025", "2024"}, "source": {"Post https://post.example", "Wire"},
	}
	for name, texts := range want {
		m, err := measureNamed(name)
		if err != nil {
			t.Fatal(err)
		}
		if expected, got := m.show(&truth, &said); expected != texts[0] || got != texts[1] {
			t.Errorf("%s: %q and %q, want %q", name, expected, got, texts)
		}
	}
	if expected, _ := showByline(&Truth{BylineText: "By Ada"}, &said); expected != "By Ada" {
		t.Errorf("a byline as printed: %q", expected)
	}
	if expected, _ := showBody(&Truth{Paragraphs: names}, &said); expected != "Ada Quill\nBo Reed" {
		t.Errorf("paragraphs without a body: %q", expected)
	}
}
