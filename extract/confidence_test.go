package extract

import (
	"context"
	"strings"
	"testing"
)

// dataSaying is JSON-LD of an article with some properties.
func dataSaying(props string) string {
	return `<script type="application/ld+json">{"@type":"NewsArticle",` + props + `}</script>`
}

const (
	printedDay   = `<p class="date">3 May 2024</p>`
	declaredDay  = `<meta property="article:published_time" content="2024-05-03T10:00:00Z">`
	printedBy    = `<p class="byline">By Mara Quill</p>`
	someFigure   = `<figure><img src="/ferry.jpg" width="800" alt="%"><figcaption>The ferry at the pier of Port Merrin on Tuesday</figcaption></figure>`
	bareTitle    = `<title>Ferry was late again</title>`
	printedTitle = `<h1>Ferry was late again</h1>`
	someSummary  = `It was the third delay this month, and nobody was told the reason.`
)

// confidenceTests have for each sign a page on which it is greater than on another one.
var confidenceTests = map[string]struct{ more, less string }{
	"headline: readers that agree":    {storyUnder(bareTitle+ogTitle, printedTitle), storyUnder(bareTitle, printedTitle)},
	"headline: ahead of other titles": {storyUnder(bareTitle, printedTitle), storyUnder(bareTitle, printedTitle+`<h2>Ferry was late, again and again</h2>`)},
	"headline: printed":               {storyUnder(bareTitle, printedTitle), storyUnder(bareTitle, ``)},
	"headline: <meta> says otherwise": {storyUnder(bareTitle+`<meta property="og:title" content="What a boat">`, printedTitle), storyUnder(bareTitle+ogTitle, printedTitle)},

	"standfirst: score": {
		storyUnder(bareTitle+`<meta name="description" content="`+someSummary+`">`, printedTitle+`<p class="standfirst">`+someSummary+`</p>`),
		storyUnder(bareTitle+`<meta name="description" content="`+someSummary+`">`, printedTitle),
	},
	"standfirst: only in the metadata": {
		storyUnder(bareTitle+`<meta name="description" content="`+someSummary+`">`, printedTitle),
		storyUnder(bareTitle, printedTitle+`<p class="standfirst">`+someSummary+`</p>`),
	},

	"byline: readers that agree":   {storyUnder(`<meta name="author" content="Mara Quill">`, printedTitle+printedBy), storyUnder(``, printedTitle+`<p>By Mara Quill</p>`)},
	"byline: ahead of other names": {storyUnder(``, printedTitle+printedBy), storyUnder(`<meta name="author" content="Tom Arden">`, printedTitle+printedBy)},
	"byline: printed":              {storyUnder(``, printedTitle+printedBy), storyUnder(`<meta name="author" content="Mara Quill">`, printedTitle)},
	"byline: several":              {storyUnder(``, printedTitle+`<p class="byline">By Mara Quill and Tom Arden</p>`), storyUnder(``, printedTitle+printedBy)},

	"caption: only an alt text":  {storyUnder(``, printedTitle+`<figure><img src="/ferry.jpg" width="800" alt="The ferry at the pier of Port Merrin"></figure>`), storyUnder(``, printedTitle+someFigure)},
	"caption: like the headline": {storyUnder(``, printedTitle+strings.ReplaceAll(someFigure, "The ferry at the pier of Port Merrin on Tuesday", "Ferry was late again")), storyUnder(``, printedTitle+someFigure)},

	"body: dropped for certain": {storyWith(`<nav><a href="/a">Islands, boats and harbours of this month</a></nav>`), storyWith(``)},
	"body: dropped on less":     {storyWith(`<div class="related-stories"><a href="/a">Islands, boats and harbours of this month</a></div>`), storyWith(``)},
	"body: policies agree":      {storyWith(``), storyWith(`<div class="related-stories"><a href="/a">Islands, boats and harbours of this month</a></div>`)},
	"body: share of the prose":  {storyWith(``), storyWith(`<div class="comments"><p>` + prose[1] + `</p></div>`)},
	"body: share of paragraphs": {storyWith(``), storyWith(`<h2>The rope</h2>`)},
	"body: as long as in the data": {
		dataSaying(`"articleBody":"`+strings.Join(prose, " ")+`"`) + storyUnder(``, printedTitle),
		dataSaying(`"articleBody":"`+prose[0]+`"`) + storyUnder(``, printedTitle),
	},
	"body: dated": {storyUnder(declaredDay, printedTitle), storyUnder(``, printedTitle)},

	"published: readers that agree":      {storyUnder(declaredDay, printedTitle+printedDay), storyUnder(declaredDay, printedTitle)},
	"published: origins that agree":      {storyUnder(declaredDay, printedTitle+printedDay), storyUnder(declaredDay, printedTitle)},
	"published: in <meta> made for it":   {storyUnder(declaredDay, printedTitle), storyUnder(``, printedTitle+printedDay)},
	"published: printed":                 {storyUnder(``, printedTitle+printedDay), storyUnder(declaredDay, printedTitle)},
	"published: the page prints another": {storyUnder(declaredDay, printedTitle+`<p class="date">7 May 2024</p>`), storyUnder(declaredDay, printedTitle+printedDay)},
	"published: changed much later":      {storyUnder(declaredDay+`<meta property="article:modified_time" content="2024-09-03T10:00:00Z">`, printedTitle), storyUnder(declaredDay, printedTitle)},
}

func TestConfidenceSigns(t *testing.T) {
	resolve := func(markup string) (*resolver, *Article) {
		d := dossierOf(t, markup, Options{})
		r := newResolver(d, gather(d), bodiesOf(d.view))
		return r, r.resolve(context.Background())
	}
	for _, model := range confidenceModels {
		for _, sign := range model.Signs {
			name := string(model.Field) + ": " + sign.Name
			test, ok := confidenceTests[name]
			if !ok || sign.Weight == 0 {
				t.Errorf("%s: has no test or no weight", name)
				continue
			}
			r, a := resolve(test.more)
			more := sign.Value(r, a)
			r, a = resolve(test.less)
			if less := sign.Value(r, a); more <= less {
				t.Errorf("%s: %v is not more than %v", name, more, less)
			}
		}
	}
}

// What is borne out by all sides is almost certain, what stands alone less so, and what is not there
// has no confidence.
func TestConfidences(t *testing.T) {
	sure := articleOf(t, dataSaying(`"headline":"Ferry was late again","author":"Mara Quill","datePublished":"2024-05-03"`)+storyUnder(bareTitle+ogTitle+declaredDay, printedTitle+printedBy+printedDay), nil)
	bare := articleOf(t, storyUnder(bareTitle, `<p>Mara Quill and Tom Arden</p>`+printedDay), nil)
	for _, field := range []Field{Headline, Byline, Published, Body} {
		if p := sure.Confidences[field]; p < 0.9 || p >= 1 {
			t.Errorf("%s: %v of a page that says it everywhere", field, p)
		}
	}
	for _, field := range []Field{Headline, Published} {
		if p := bare.Confidences[field]; p <= 0 || p >= sure.Confidences[field] {
			t.Errorf("%s: %v of a page that says it once", field, p)
		}
	}
	if _, ok := bare.Confidences[Standfirst]; ok || articleOf(t, "", nil).Confidences != nil {
		t.Error("a field that is not there has a confidence")
	}
}

func TestContestOf(t *testing.T) {
	scores := []float64{1, 5, 3, 4.5}
	score := func(s *float64) float64 { return *s }
	won := contestOf(scores, &scores[1], score, func(s *float64) bool { return *s > 4 })
	if won != (contest{5, 2}) {
		t.Errorf("got %+v", won)
	}
	if won = contestOf(scores[:1], &scores[0], score, func(*float64) bool { return true }); won != (contest{1, clearLead}) {
		t.Errorf("without a rival: %+v", won)
	}
}

func TestOrigin(t *testing.T) {
	for reader, want := range map[string]origin{
		"linked headline": fromData, "microdata headline": fromData, "meta og:title": fromMeta, "title": fromTitle, "h1": fromPage, "line by": fromPage, "": fromPage,
	} {
		if got := (&Evidence{Reader: reader}).origin(); got != want {
			t.Errorf("%q: %v", reader, got)
		}
	}
}
