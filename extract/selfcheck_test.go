package extract

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
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
		{"the data count more words", `<script type="application/ld+json">{"@type":"NewsArticle","wordCount":"2400"}</script>` + storyWith(""), Options{}, []WarningCode{WarnShortBody}},
		{"the data count fewer words", `<script type="application/ld+json">{"@type":"NewsArticle","wordCount":30}</script>` + storyWith(""), Options{}, nil},
		{"a date ahead", `<meta property="article:published_time" content="2031-05-03T10:00:00Z">` + storyWith(""), Options{Fetched: time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC)}, []WarningCode{WarnBadDate}},
		{"a date of today", `<meta property="article:published_time" content="2026-05-03T10:00:00Z">` + storyWith(""), Options{Fetched: time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC)}, nil},
		{"data that is no date", `<meta property="article:published_time" content="soon">` + storyWith(""), Options{}, []WarningCode{WarnBadDate}},
		{"signed by the site", `<meta property="og:site_name" content="The Daily Post"><meta name="author" content="The Daily Post">` + storyWith(""), Options{}, []WarningCode{WarnOddAuthor}},
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

// What only a mistake of ours could bring about is tried on articles that were made so.
func TestSelfChecksOfMadeArticles(t *testing.T) {
	const headline, standfirst = "Ferry was late again on Tuesday", "It was the third delay this month."
	author := func(name string) *Article {
		return &Article{Authors: []Author{{Name: name}}, SiteName: "The Daily Post"}
	}
	with := func(blocks ...Block) *Article {
		return &Article{Headline: headline, Standfirst: standfirst, Blocks: blocks}
	}
	for _, test := range []struct {
		name    string
		article *Article
		want    WarningCode
	}{
		{"a person", author("Mara Quill"), ""},
		{"a person called as a month", author("April May"), ""},
		{"a date", author("3 May 2024"), WarnOddAuthor},
		{"an address", author("https://post.example/quill"), WarnOddAuthor},
		{"the site", author("the daily post"), WarnOddAuthor},
		{"the headline in the body", with(paragraph(prose[0]), heading2(headline)), WarnTitleInBody},
		{"the standfirst in a box", with(Block{Kind: BlockBox, Blocks: []Block{paragraph(standfirst)}}), WarnTitleInBody},
		{"the headline in a sentence", with(paragraph(headline + ", and nobody knew the reason.")), ""},
		{"a pull quote", with(paragraph(prose[0]), Block{Kind: BlockPullQuote, Text: prose[0]}), ""},
		{"a paragraph twice", with(paragraph(prose[0]), paragraph(prose[1]), paragraph(prose[0])), WarnRepeated},
		{"a body as the data have it", &Article{Body: strings.Repeat("a", 900)}, ""},
		{"half of what the data have", &Article{Body: strings.Repeat("a", 400)}, WarnShortBody},
		{"a short line twice", with(paragraph("***"), paragraph(prose[1]), paragraph("***")), ""},
	} {
		var got WarningCode
		r := resolverOf(t, "", Options{})
		r.size, r.sizeInData = len(test.article.Body), 1000
		for _, check := range selfChecks {
			if slices.Contains([]WarningCode{WarnOddAuthor, WarnTitleInBody, WarnRepeated, WarnShortBody}, check.Code) && check.Finds(r, test.article) != "" {
				got = check.Code
			}
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
