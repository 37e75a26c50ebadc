package extract

import (
	"strings"
	"testing"
)

const (
	summaryText = "A rope in the screw held up the boat to the islands, not for the first time this summer."
	described   = `<meta name="description" content="` + summaryText + `">`
)

// The summary is taken where the page shows that it is one, and no paragraph of the text is.
func TestStandfirst(t *testing.T) {
	const h1 = `<h1>Ferry was late</h1>`
	for _, test := range []struct {
		name, markup, want string
	}{
		{"named", h1 + `<div class="dek">` + summaryText + `</div>`, summaryText},
		{"in the headline's container", `<header>` + h1 + `<p>` + summaryText + `</p></header>`, summaryText},
		{"above the byline", h1 + `<div><p>` + summaryText + `</p></div><p>By Ana Ruiz</p>`, summaryText},
		{"a class, and described", described + h1 + `<p class="font-medium">Port Merrin. ` + summaryText + `</p>`, "Port Merrin. " + summaryText},
		{"bold, and described", described + h1 + `<p><b>` + summaryText + `</b></p>`, summaryText},
		{"below a deck", described + `<header>` + h1 + `<h2 class="subheader">Passengers who had queued since dawn were told nothing</h2></header><p class="intro">` + summaryText + `</p>`, "Passengers who had queued since dawn were told nothing"},
		{"points", h1 + `<section><div class="summary-bullets"><ul><li>A rope held up the boat to the islands.</li><li>A diver was called from the bay.</li></ul></div></section>`, "A rope held up the boat to the islands.\nA diver was called from the bay."},
		{"points above a locked text", h1 + `<div class="paywall"><ul class="summary-list"><li>A rope held up the boat to the islands.</li><li>A diver was called from the bay.</li></ul></div>`, "A rope held up the boat to the islands.\nA diver was called from the bay."},
		{"a heading that is a statement", `<meta name="description" content="Why the boat to the islands could not leave on time again.">` + h1 + `<h2>` + summaryText + `</h2>`, summaryText},
		{"a heading that asks", h1 + `<h2>Why was a rope allowed to hold up the boat to the islands again?</h2>`, ""},
		{"only in the metadata", described + h1, summaryText},
		{"far from the headline, and described", described + h1 + `<ul>` + strings.Repeat(`<li><a href="/x">Ferries</a>`, 50) + `</ul><div class="mid"><b>` + summaryText + `</b></div>`, summaryText},
		{"far from the headline", h1 + `<ul>` + strings.Repeat(`<li><a href="/x">Ferries</a>`, 50) + `</ul><div class="summary">` + summaryText + `</div>`, ""},
		{"beside a picture's class", `<div class="hasCaption">` + h1 + `<h2 class="subtitle">` + summaryText + `</h2></div>`, summaryText},

		{"an ordinary first paragraph", described + h1 + `<p>` + summaryText + `</p>`, ""},
		{"a first paragraph that is named", h1 + `<p class="intro">` + summaryText + `</p>`, ""},
		{"the only bold paragraph", h1 + `<p><b>` + summaryText + `</b></p>`, ""},
		{"a first paragraph in a box of its own", h1 + `<section><p>` + summaryText + `</p></section>`, ""},
		{"above the first step", h1 + `<div><p>` + summaryText + `</p><h2>Step 1: Fog</h2></div>`, ""},
		{"the question of an interview", h1 + `<p><b>Why was a rope allowed to hold up the boat to the islands again?</b></p>` + paragraphs() + `<p><b>And who will pay for it?</b></p>`, ""},
		{"points above the byline", h1 + `<ul class="x1"><li><b>A rope held up the boat to the islands</b></li><li><b>A diver was called from the bay</b></li></ul><p>By Ana Ruiz</p>`, "A rope held up the boat to the islands\nA diver was called from the bay"},
		{"before its signature", h1 + `<div class="dek">` + summaryText + ` By Ana Ruiz</div>`, summaryText},
		{"a first paragraph above a list", described + h1 + `<section><p>` + summaryText + `</p><ul><li>` + prose[0] + `</li><li>` + prose[1] + `</li></ul></section>`, ""},
		{"a module of a page builder", described + h1 + `<section><div class="module"><p>` + summaryText + `</p></div></section><section><div class="module"><p>` + prose[0] + `</p></div></section>`, ""},
		{"bare text", h1 + `<div><span>` + summaryText + `</span><p>` + prose[0] + `</p></div>`, ""},
		{"a motto", described + h1 + `<blockquote><p><em>` + summaryText + `</em></p></blockquote>`, ""},
		{"who wrote it", `<meta name="author" content="Ana Ruiz"><header>` + h1 + `<p class="excerpt">Ana is a reporter from Port Merrin who has written of ferries for nine years.</p></header>`, ""},
		{"who it is about", `<meta name="author" content="Ana Ruiz"><header><h1>Ana Ruiz leaves Port Merrin</h1><p class="excerpt">Ana Ruiz is the first to leave the harbour office in nine years, and not the last.</p></header>`, "Ana Ruiz is the first to leave the harbour office in nine years, and not the last."},
		{"names", h1 + `<div class="subtitle">Ana Ruiz, Mara Quill, Thomas B. Bell</div>`, ""},
		{"a date and counts", `<header>` + h1 + `<p>Published on 3 May 2024 • 319 likes • 160 comments</p></header><p>By Ana Ruiz</p>`, ""},
		{"a caption", h1 + `<div class="intro-box"><div class="subtitle">The boat at the pier of Port Merrin on Monday. (Photo: Ana Ruiz/AFP)</div></div>`, ""},
		{"the beginning, cut", `<meta name="description" content="Questions without answers How nobody told passengers anything before noon ` + prose[0] + prose[1][:60] + `…">` + h1 + `<h4>Questions without answers</h4><h3>How nobody told passengers anything before noon</h3>`, ""},
		{"what the site is", `<meta property="og:site_name" content="The Daily Post"><meta name="description" content="The Daily Post brings you news from the islands every day.">` + h1, ""},
		{"a date", `<header>` + h1 + `<p>First published on 3 May 2024 at 10.15</p></header>`, ""},
	} {
		if got := articleOf(t, storyBelow(test.markup), nil).Standfirst; got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
