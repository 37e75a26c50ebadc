package text

import (
	"slices"
	"strings"
	"testing"
)

func TestOpenings(t *testing.T) {
	var o Openings[string]
	for _, phrase := range []string{"Read", "Read more", "Read more about the ferry", "More", "来源", "© 2"} {
		o.Add(phrase, phrase)
	}
	for said, want := range map[string][]string{
		"Read more about the ferries": {"Read", "Read more"},
		"READ  MORE about the ferry.": {"Read", "Read more", "Read more about the ferry"},
		"Reading more":                nil,
		"Mor":                         nil,
		"More: the harbour":           {"More"},
		"来源：港口周报":                     {"来源"},
		"© 2025":                      nil,
		"© 2 harbours":                {"© 2"},
		"Öre":                         nil,
		"":                            nil,
		strings.Repeat("– ", 100) + "Read more here": {"Read", "Read more"},
	} {
		if got := o.Of(said); !slices.Equal(got, want) {
			t.Errorf("%q begins with %q, want %q", said, got, want)
		}
	}
}

// What a quick look passes over must be nothing that a text begins with.
func TestOpeningsMissNothing(t *testing.T) {
	var o Openings[string]
	phrases := []string{"ab", "ab c", "abc def gh", "é", "éa b", "一二三", "the the the", "ab: b"}
	for _, phrase := range phrases {
		o.Add(phrase, Fold(phrase))
	}
	signs := []string{"", "-", " – ", "“", "\u00ad", strings.Repeat("·", 30)}
	for _, phrase := range phrases {
		for _, before := range signs {
			for _, after := range []string{"", " x", "x", ": x", "–", "一"} {
				said := before + strings.ToUpper(phrase) + after
				got := o.Of(said)
				for _, p := range phrases {
					if p = Fold(p); slices.Contains(got, p) != BeginsWith(Fold(said), p) {
						t.Errorf("%q begins with %q: %v", said, p, slices.Contains(got, p))
					}
				}
			}
		}
	}
}
