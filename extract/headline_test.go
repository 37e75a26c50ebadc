package extract

import (
	"slices"
	"strings"
	"testing"
)

// storyUnder is a page with a head and with an article under a piece of markup.
func storyUnder(head, above string) string {
	return `<html><head>` + head + `</head><body class="single breadcrumbs-shown"><main><article>` + above + paragraphs() + `</article></main></body></html>`
}

const (
	titleHead = `<title>Ferry was late again | The Daily Post</title><meta property="og:site_name" content="The Daily Post">`
	ogTitle   = `<meta property="og:title" content="Ferry was late again">`
	ogWhole   = `<meta property="og:title" content="Islands: Ferry was late again">`
)

// headlineTests are headings with what the metadata say, a kind of heading each.
var headlineTests = []struct{ name, head, above, headline, kicker string }{
	{"nothing else", titleHead, `<h1>Ferry was late again</h1>`, "Ferry was late again", ""},
	{"only metadata", titleHead + ogTitle, ``, "Ferry was late again", ""},
	{"printed fuller than in the metadata", titleHead + ogTitle, `<h1>Ferry was late again, and nobody knows why</h1>`, "Ferry was late again, and nobody knows why", ""},
	{"in another style", titleHead + ogTitle, `<h1>Ferry was late again, <em>and nobody knows why</em></h1>`, "Ferry was late again, and nobody knows why", ""},
	{"a cut one in the metadata", `<meta property="og:title" content="Ferry was late…">`, ``, "Ferry was late…", ""},

	{"a cut one beside the whole", `<meta property="og:title" content="Ferry was late…"><meta name="twitter:title" content="Ferry was late again">`, ``, "Ferry was late again", ""},
	{"entities that were escaped twice", `<meta property="og:title" content="Ferry &amp; boat were late again">`, `<h1>Ferry &amp;#x26; boat were late again</h1>`, "Ferry & boat were late again", ""},
	{"entities that are meant", titleHead, `<h1>What &amp;amp; means on the ferry</h1>`, "What &amp; means on the ferry", ""},

	{"a kicker that has no name", titleHead + ogTitle, `<h1><span class="a1">Islands</span> <span class="a2">Ferry was late again</span></h1>`, "Ferry was late again", "Islands"},
	{"a kicker in small print", titleHead, `<h1><small>Islands</small><br>Ferry was late again</h1>`, "Ferry was late again", "Islands"},
	{"a kicker in bold, with a colon", titleHead, `<h1><strong>Islands:</strong> Ferry was late again</h1>`, "Ferry was late again", "Islands"},
	{"a named kicker", `<title>Late again: the ferry was late</title>`, `<h1><span class="kicker">Islands</span> Ferry was late again</h1>`, "Ferry was late again", "Islands"},
	{"a named headline", `<title>Late again: the ferry was late</title>`, `<h1><span class="a1">Islands</span><span class="headline">Ferry was late again</span></h1>`, "Ferry was late again", "Islands"},
	{"a kicker that all metadata join", `<title>Islands: Ferry was late again</title>` + ogWhole, `<h1><span class="kicker">Islands</span><span class="a1">: </span><span>Ferry was late again</span></h1>`, "Islands: Ferry was late again", ""},
	{"a kicker in bold, with a bar", titleHead + ogTitle, `<h1><strong>Islands | </strong>Ferry was late again</h1>`, "Ferry was late again", "Islands"},
	{"who wrote it, behind it", `<title>Ferry was late again | Ana Ruiz | The Daily Post</title><meta property="og:title" content="Ferry was late again | Ana Ruiz">`, `<h1><span>Ferry was late again</span><span class="headline-byline">Ana Ruiz</span></h1>`, "Ferry was late again", ""},
	{"a kicker that only metadata join", `<title>Islands: Ferry was late again</title>` + ogWhole, `<h1><span class="kicker">Islands</span> Ferry was late again</h1>`, "Ferry was late again", "Islands"},
	{"a kicker that some metadata join", titleHead + ogWhole, `<h1><span class="kicker">Islands</span><span class="a1">: </span><span>Ferry was late again</span></h1>`, "Ferry was late again", "Islands"},
	{"a kicker above", titleHead, `<p class="kicker">Islands</p><h1>Ferry was late again</h1>`, "Ferry was late again", "Islands"},
	{"a subtitle", titleHead, `<h1>Ferry was late again <span class="a1">The third delay this month</span></h1>`, "Ferry was late again", ""},
	{"a subtitle that nothing parts", `<title>Late again: the ferry was late</title>`, `<h1>Ferry was late again<span class="block">The third delay this month</span></h1>`, "Ferry was late again The third delay this month", ""},
	{"a capital inside a word", `<title>Late again: the ferry was late</title>`, `<h1>Ferry was late again, says Mc<em>Gill</em></h1>`, "Ferry was late again, says McGill", ""},
	{"a wide space before a break", `<title>船が遅れた朝の港で</title>`, `<h1>船が遅れた朝の　<br>港で</h1>`, "船が遅れた朝の　港で", ""},
	{"a date before it", titleHead, `<h1><a href="/f"><time datetime="2024-05-03">3 May 2024</time> Ferry was late again</a></h1>`, "Ferry was late again", ""},
	{"a count behind it", titleHead, `<h1>Ferry was late again <span class="count">87</span></h1>`, "Ferry was late again", ""},
	{"a word for screen readers", `<title>Late again: the ferry was late</title>`, `<h1><span class="visually-hidden">Headline:</span> Ferry was late again</h1>`, "Ferry was late again", ""},
	{"how it is read", `<title>船が遅れた朝の港で</title>`, `<h1><ruby>船<rt>ふね</rt></ruby>が<ruby>遅<rt>おく</rt></ruby>れた朝の港で</h1>`, "船が遅れた朝の港で", ""},

	{"in a trail of breadcrumbs", titleHead, `<nav><a href="/i">Islands</a> <h1>Ferry was late again</h1></nav><h2>Late again: the ferry from Port Merrin</h2>`, "Late again: the ferry from Port Merrin", ""},
	{"in a list that holds all", titleHead, `<ul><li><h1>Late again: the ferry was late</h1><p>` + strings.Join(prose, "</p><p>") + `</p></li></ul>`, "Late again: the ferry was late", ""},
	{"below a notice", titleHead, `<div><p>` + prose[1] + `</p></div><h1>Late again: the ferry was late</h1><p>` + strings.Repeat(prose[2]+` `+prose[3]+`</p><p>`, 8) + `</p>`, "Late again: the ferry was late", ""},
	{"below one that says less of the title", `<title>Islands, Ferry was late again</title>`, `<h1>Islands of ours</h1><h1>Islands, Ferry was late again</h1>`, "Islands, Ferry was late again", "Islands of ours"},

	{"the site's name printed behind it", titleHead, `<h1>Ferry was late again | The Daily Post</h1>`, "Ferry was late again", ""},
	{"a section printed behind it", `<meta property="article:section" content="Opinion">`, `<h1>Ferry was late again | Opinion</h1>`, "Ferry was late again", ""},
}

func TestHeadline(t *testing.T) {
	for _, test := range headlineTests {
		a := articleOf(t, storyUnder(test.head, test.above), nil)
		if a.Headline != test.headline || a.Kicker != test.kicker {
			t.Errorf("%s: got %q and %q, want %q and %q", test.name, a.Headline, a.Kicker, test.headline, test.kicker)
		}
	}
}

func TestAlternativeHeadlines(t *testing.T) {
	for head, want := range map[string][]string{
		titleHead + ogTitle: nil,
		titleHead + `<meta property="og:title" content="Late &amp; later"><meta name="twitter:title" content="Late &amp; later">`: {"Late & later"},
	} {
		if got := articleOf(t, storyUnder(head, `<h1>Ferry was late again</h1>`), nil).AlternativeHeadlines; !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", head, got, want)
		}
	}
}

// siteTests are titles of a page on dailypost.example, in the section Islands, of which the site's name
// is to be cut. Its heading prints the second one, where there is one.
var siteTests = []struct{ title, printed, want string }{
	{"Ferry was late again", "", "Ferry was late again"},
	{"Ferry was late again | The Daily Post", "", "Ferry was late again"},
	{"Ferry was late again | Islands | The Daily Post", "", "Ferry was late again"},
	{"Ferry was late again | Travel advice | Bay Trust", "Ferry was late again", "Ferry was late again"},
	{"Ferry was late again | Photos", "Ferry was late again | Photos", "Ferry was late again | Photos"},
	{"Ferry was late again - Daily Post Online", "", "Ferry was late again"},
	{"Ferry was late again – dailypost.example", "", "Ferry was late again"},
	{"Ferry was late again – The Post of every day", "", "Ferry was late again – The Post of every day"},
	{"Ferry was late again - islands", "", "Ferry was late again"},
	{"Ferry was late again - live", "Ferry was late again - live", "Ferry was late again - live"},
	{"Ferry was late again - news from the pier", "Ferry was late again", "Ferry was late again"},
	{"Ferry late - how a rope kept three hundred people waiting", "Ferry late", "Ferry late - how a rope kept three hundred people waiting"},
	{"The Daily Post | Ferry was late again", "", "Ferry was late again"},
	{"The Daily Post #18 – Ferry was late again", "", "The Daily Post #18 – Ferry was late again"},
	{"Ferry again late, writes daily post - a look back", "Ferry again late, writes daily post - a look back", "Ferry again late, writes daily post - a look back"},
	{"Ferry was late again |", "", "Ferry was late again"},
	{"Паром снова опоздал ǀ The Daily Post", "", "Паром снова опоздал"},
	{"배가 또 늦었다ㅣThe Daily Post", "", "배가 또 늦었다"},
	{"渡船又晚点了_The Daily Post", "", "渡船又晚点了"},
	{"The Daily Post", "", "The Daily Post"},
}

func TestWithoutSiteName(t *testing.T) {
	for _, test := range siteTests {
		d := dossierOf(t, `<meta property="article:section" content="Islands">`+storyUnder("", `<h1>`+test.printed+`</h1>`), Options{URL: "https://www.dailypost.example/islands/ferry.html"})
		r := &resolver{dossier: d, claims: gather(d)}
		if got := r.newSiteCutter("The Daily Post").from(test.title); got != test.want {
			t.Errorf("%q: got %q, want %q", test.title, got, test.want)
		}
	}
}

func TestWithoutSlogan(t *testing.T) {
	for in, want := range map[string]string{
		"The Daily Post": "The Daily Post", "The Daily Post | News from the islands": "The Daily Post", "The Daily Post » Blog Archive": "The Daily Post",
		"Post - Daily": "Post - Daily", "DP | News from the islands": "DP | News from the islands",
	} {
		if got := withoutSlogan(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}
