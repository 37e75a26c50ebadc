package extract

import (
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/extract/internal/dates"
	"golang.org/x/net/html/atom"
)

// ferryText is the text of an article, long enough to be found.
var ferryText = strings.Repeat(`<p>The ferry to Brackwater was late again on Monday, and nobody at the harbour could say when the next one would leave, let alone arrive.</p>`, 6)

// ferryPage is a page with an article; what stands in the head, above and below its headline, and
// below its text.
func ferryPage(head, above, below, after string) string {
	return `<html lang="en"><head><title>Ferry was late for the tenth time</title>` + head + `</head><body><main>` + above +
		`<article><h1>Ferry was late for the tenth time</h1>` + below + ferryText + after + `</article></main></body></html>`
}

func TestDates(t *testing.T) {
	const declaredDay = `<meta property="article:published_time" content="2024-05-03T10:00:00Z">`
	tests := []struct {
		name, markup        string
		published, modified string
	}{
		{"metadata come before what is printed", ferryPage(declaredDay, "", `<p class="date">4 May 2024</p>`, ""), "2024-05-03T10:00:00Z", ""},
		{"a date printed days earlier is the first one", ferryPage(declaredDay, "", `<p class="date">4 May 2021</p>`, ""), "2021-05-04", ""},
		{"one printed later is not", ferryPage(declaredDay, "", `<p class="date">9 July 2024</p>`, ""), "2024-05-03T10:00:00Z", ""},
		{"unless other metadata say so too", ferryPage(declaredDay+`<meta name="date" content="2024-07-09">`, "", `<p class="date">9 July 2024</p>`, ""), "2024-07-09", ""},
		{"a day and a half apart, and other metadata say so too", ferryPage(`<meta property="article:published_time" content="2024-07-08T07:29:00Z"><meta name="date" content="2024-07-10">`, "", `<p class="date">10 July 2024</p>`, ""), "2024-07-10", ""},
		{"a day and a half apart, and nothing else says so", ferryPage(`<meta property="article:published_time" content="2024-07-08T07:29:00Z">`, "", `<p class="date">10 July 2024</p>`, ""), "2024-07-08T07:29:00Z", ""},
		{"a date in a sentence is not printed as the article's", ferryPage(declaredDay, "", `<p>The pier was opened on 4 May 2021.</p>`, ""), "2024-05-03T10:00:00Z", ""},
		{"what the page prints too holds", ferryPage(declaredDay, "", `<p>3 May 2024</p><p>4 May 2021</p>`, ""), "2024-05-03T10:00:00Z", ""},

		{"the clock that is printed tells the zone", ferryPage(`<meta property="article:published_time" content="2024-05-04T03:37:11Z">`, "", `<p class="date">May 3, 2024, 11:37 pm</p>`, ""), "2024-05-03T23:37:11-04:00", ""},
		{"so does the midnight of a day", ferryPage(`<meta property="article:published_time" content="2024-05-03T22:00Z">`, "", `<p class="date">4 May 2024</p>`, ""), "2024-05-04T00:00:00+02:00", ""},
		{"or the zone of a time element", ferryPage(`<meta property="article:published_time" content="2024-05-04T03:37:11Z">`, "", `<time datetime="2024-05-03T20:37:11-07:00">May 3, 2024</time>`, ""), "2024-05-03T20:37:11-07:00", ""},
		{"another clock does not", ferryPage(`<meta property="article:published_time" content="2024-05-04T03:37:11Z">`, "", `<p class="date">May 3, 2024, 11:42 pm</p>`, ""), "2024-05-04T03:37:11Z", ""},

		{"published and updated on one line", ferryPage("", "", `<p>Published 3 May 2024 Updated 9 July 2024</p>`, ""), "2024-05-03", "2024-07-09"},
		{"updated first", ferryPage("", "", `<p>Last updated 9 July 2024, published 3 May 2024</p>`, ""), "2024-05-03", "2024-07-09"},
		{"in elements of their own", ferryPage("", "", `<p><span>Updated</span><span>9 July 2024</span></p><p><span>Published</span><span>3 May 2024</span></p>`, ""), "2024-05-03", "2024-07-09"},
		{"an update alone is better than nothing", ferryPage("", "", `<p>Updated 9 July 2024</p>`, ""), "2024-07-09", "2024-07-09"},

		{"below the headline before above it", ferryPage("", `<p>9 July 2024</p>`, `<p>3 May 2024</p>`, ""), "2024-05-03", ""},
		{"in an aside beside the headline", ferryPage("", "", `<aside><time datetime="2024-05-03">3 May 2024</time></aside>`, ""), "2024-05-03", ""},
		{"not when its author joined", ferryPage(declaredDay, "", `<p class="date">Joined 4 May 2011</p>`, ""), "2024-05-03T10:00:00Z", ""},
		{"below the text", ferryPage("", "", "", `<p>Harbour desk, 3 May 2024</p>`), "2024-05-03", ""},
		{"glued to its label", ferryPage("", "", `<p><span>Created on</span><span>03.05.2024</span></p>`, ""), "2024-05-03", ""},
		{"two in a line, the second that of the change", ferryPage("", "", `<p>3 May 2024, 08:15 | Updated: 4 May 2024, 11:40</p>`, ""), "2024-05-03T08:15:00Z", "2024-05-04T11:40:00Z"},
		{"two in a line, the first that of the change", ferryPage("", "", `<p>Updated: 4 May 2024, 11:40 | 3 May 2024, 08:15</p>`, ""), "2024-05-03T08:15:00Z", "2024-05-04T11:40:00Z"},
		{"a day before a month", ferryPage("", "", `<h2>May 2024</h2><p>3 May 2024</p>`, ""), "2024-05-03", ""},
		{"the first words of the text", ferryPage("", "", `<p>3 May 2024 – `+ferryText[3:], ""), "2024-05-03", ""},
		{"day and month as another claim has them", ferryPage(`<link rel="canonical" href="https://post.example/2024/may/03/ferry">`, "", `<p class="date">03/05/2024</p>`, ""), "2024-05-03", ""},

		{"a meta name of the site's own", ferryPage(`<meta name="w-published-date" content="2024-05-03">`, "", "", ""), "2024-05-03", ""},
		{"the structured data of the page", ferryPage(`<script type="application/ld+json">{"@type":"WebPage","datePublished":"2024-05-03"}</script>`, "", "", ""), "2024-05-03", ""},
		{"data in a script", ferryPage(`<script>var story = {"id": 7, "publishedAt": "2024-05-03T10:00:00Z"}</script>`, "", "", ""), "2024-05-03T10:00:00Z", ""},
		{"escaped data in a script", ferryPage(`<script>push("{\"datePublished\":\"2024-05-03\"}")</script>`, "", "", ""), "2024-05-03", ""},
		{"the title", strings.Replace(ferryPage("", "", "", ""), "</title>", " | Post | 03.05.2024</title>", 1), "2024-05-03", ""},
		{"the address of the picture", ferryPage(`<meta property="og:image" content="https://img.post.example/2024/05/03/ferry.jpg">`, "", "", ""), "2024-05-03", ""},
		{"nothing", ferryPage("", "", "", ""), "", ""},
	}
	for _, test := range tests {
		a, err := Parse(t.Context(), strings.NewReader(test.markup), nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := shortDate(a.Published); got != test.published {
			t.Errorf("%s: published is %q, want %q\n%v", test.name, got, test.published, a.Evidence[Published])
		}
		if got := shortDate(a.Modified); got != test.modified {
			t.Errorf("%s: modified is %q, want %q\n%v", test.name, got, test.modified, a.Evidence[Modified])
		}
	}
}

// shortDate is a date as exact as it is.
func shortDate(d Date) string {
	switch {
	case d.IsZero():
		return ""
	case d.Precision == PrecisionDay:
		return d.Time.Format(time.DateOnly)
	}
	return d.Time.Format(time.RFC3339)
}

func TestSaysPublished(t *testing.T) {
	for name, want := range map[string]bool{
		"w-published-date": true, "shop:article_published_time": true, "pubdate": true, "published": true,
		"article:publisher": false, "publisher": false, "date": false, "article:modified_time": false, "unpublished": false,
	} {
		if got := saysPublished(name); got != want {
			t.Errorf("saysPublished(%q) = %v", name, got)
		}
	}
}

func TestKeyedValue(t *testing.T) {
	tests := []struct{ behind, want string }{
		{`edAt":"2024-05-03","x":1`, "2024-05-03"},
		{`_date\":\"2024-05-03\",\"x`, "2024-05-03"},
		{`edDate: '2024-05-03'}`, "2024-05-03"},
		{`ed":1714723872,`, "1714723872"},
		{`ed the news of 2024-05-03"`, ""},
		{`edAt":"2024-05-03`, ""},
		{``, ""},
	}
	for _, test := range tests {
		if got, _ := keyedValue(test.behind); got != test.want {
			t.Errorf("keyedValue(%q) = %q, want %q", test.behind, got, test.want)
		}
	}
}

func TestStandingOf(t *testing.T) {
	tests := []struct {
		from      standing
		precision dates.Precision
		alone     bool
		want      standing
	}{
		{declared, dates.Month, false, declared},
		{belowHeadline, dates.Day, false, belowHeadline},
		{nearHeadline, dates.Day, true, nearHeadline},
		{nearHeadline, dates.Day, false, elsewhere},
		{belowHeadline, dates.Month, true, elsewhere},
		{belowHeadline, dates.Month, false, inSentence},
		{unbelieved, dates.Year, true, unbelieved},
	}
	for _, test := range tests {
		if got := test.from.of(test.precision, test.alone); got != test.want {
			t.Errorf("%d.of(%d, %v) = %d, want %d", test.from, test.precision, test.alone, got, test.want)
		}
	}
}

// The lines that hold dates are found once, and are those that print one.
func TestDateLines(t *testing.T) {
	d := dossierOf(t, ferryPage("", "", `<p>3 May 2024</p><p>Pier 12</p><p>Late</p>`, ""), Options{})
	lines := d.dateLines()
	if len(lines) != 1 || lines[0].value != "3 May 2024" || d.Tag(lines[0].node) != atom.P {
		t.Errorf("found %v", lines)
	}
}

// The dates of a life are not those of the page; those of publishing and of a change, side by side, are.
func TestIsSpan(t *testing.T) {
	for said, want := range map[string]bool{
		"June 2, 1934 – March 7, 2026":           true,
		"2 June 1934 - 7 March 2026":             true,
		"June 2, 2025 – March 7, 2026":           false,
		"Published June 2, 1994 – March 7, 2026": false,
		"June 2, 1934 and March 7, 2026":         false,
		"March 7, 2026":                          false,
	} {
		if got := isSpan(dates.Find(said, dates.Options{}), said); got != want {
			t.Errorf("%s: %v", said, got)
		}
	}
}
