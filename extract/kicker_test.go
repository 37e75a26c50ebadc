package extract

import "testing"

// kickerTests are labels above a headline.
var kickerTests = []struct{ name, above, want string }{
	{"a line", `<div>Islands</div><h1>Ferry was late again</h1>`, "Islands"},
	{"a section", `<div><a href="/islands">Islands</a></div><h1>Ferry was late again</h1>`, "Islands"},
	{"two labels", `<div><a href="/islands">Islands</a><a href="/sea">Sea</a></div><h1>Ferry was late again</h1>`, "Islands, Sea"},
	{"a colon", `<div class="kicker">«The rope»:</div><h1>Ferry was late again</h1>`, "«The rope»"},
	{"above an <h2>", `<hgroup><p>Islands</p><h2>Ferry was late again</h2></hgroup>`, "Islands"},
	{"named, and far above", `<p class="kicker">Islands</p>` + paragraphs() + `<h1>Ferry was late again</h1>`, ""},
	{"what the headline begins with", `<div class="kicker">Ferry</div><h1>Ferry was late again</h1>`, ""},
	{"the beginning of its first word", `<div class="kicker">Fer</div><h1>Ferry was late again</h1>`, "Fer"},
	{"a date", `<div>3 May 2024</div><h1>Ferry was late again</h1>`, ""},
	{"a day and a month", `<div>3 May</div><h1>Ferry was late again</h1>`, ""},
	{"a date in digits", `<div>03-05-24</div><h1>Ferry was late again</h1>`, ""},
	{"a reading time", `<div>5 min read</div><h1>Ferry was late again</h1>`, ""},
	{"a byline", `<div>By Ana Ruiz</div><h1>Ferry was late again</h1>`, ""},
	{"an author", `<div class="author">Ana Ruiz</div><h1>Ferry was late again</h1>`, ""},
	{"breadcrumbs", `<div><a href="/">Home</a> » <a href="/islands">Islands</a></div><h1>Ferry was late again</h1>`, ""},
	{"the way home", `<div><a href="https://post.example/">Home</a></div><h1>Ferry was late again</h1>`, ""},
	{"the site's name", `<div>The Daily Post</div><h1>Ferry was late again</h1>`, ""},
	{"what a picture is to be heard with", `<div><img src="/pier.jpg"><div class="topline">Listen: at the pier</div></div><h1><span class="topline">Islands</span> Ferry was late again</h1>`, "Islands"},
	{"a menu", `<ul><li>Islands</li></ul><h1>Ferry was late again</h1>`, ""},
}

func TestKicker(t *testing.T) {
	for _, test := range kickerTests {
		a := articleOf(t, storyUnder(titleHead, test.above), &Options{URL: "https://post.example/ferry"})
		if a.Kicker != test.want || a.Headline != "Ferry was late again" {
			t.Errorf("%s: got %q over %q, want %q", test.name, a.Kicker, a.Headline, test.want)
		}
	}
}

func TestReadingTime(t *testing.T) {
	for label, want := range map[string]bool{
		"5 min read": true, "6 Minuten Lesezeit": true, "12 minutos": true, "5 мин": true,
		"5 miles": false, "Five minutes": false, "Minority report": false, "": false, "2024": false,
	} {
		if got := isReadingTime(label); got != want {
			t.Errorf("%q: got %v", label, got)
		}
	}
}
