package extract

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Each warning on a page that deserves it, and on none that does not.
func TestWarnings(t *testing.T) {
	long := strings.Repeat(strings.Join(prose, " ")+" ", 3)
	for _, test := range []struct {
		name, markup string
		opts         Options
		want         []WarningCode
	}{
		{"plain", storyWith(""), Options{}, nil},
		{"plain with an address", storyWith(""), Options{URL: "https://post.example/ferry"}, nil},
		{"empty", ``, Options{}, []WarningCode{WarnEmpty}},
		{"only scripts", `<script>x()</script>`, Options{}, []WarningCode{WarnEmpty}},
		{"no body", `<h1>Ferry was late</h1>`, Options{}, []WarningCode{WarnNoBody}},
		{"nested deeply", strings.Repeat("<div>", 1000) + storyWith(""), Options{}, []WarningCode{WarnFlattened}},
		{"bad data", `<script type="application/ld+json">{</script>` + storyWith(""), Options{}, []WarningCode{WarnBadData}},
		{"bad address", storyWith(""), Options{URL: "ferry.html"}, []WarningCode{WarnBadURL}},
		{"body from data", `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":` + strconv.Quote(long) + `}</script><h1>Ferry was late</h1>`, Options{}, []WarningCode{WarnBodyFromData}},
	} {
		a, err := Parse(context.Background(), strings.NewReader(test.markup), &test.opts)
		if err != nil {
			t.Fatal(err)
		}
		var got []WarningCode
		for _, w := range a.Warnings {
			got = append(got, w.Code)
			if w.Text == "" {
				t.Errorf("%s: the warning %s says nothing to people", test.name, w.Code)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: got %v, want %v", test.name, a.Warnings, test.want)
		}
	}
}
