package extract

import (
	"slices"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

func TestMarkupReaders(t *testing.T) {
	for _, test := range []readerTest{
		{heading("h1"), `<h1>Ferry late</h1><h2>Pier</h2><h1> </h1><h1>Quay</h1>`, []string{"Ferry late", "Quay"}},
		{heading("h2"), `<h1>Ferry late</h1>`, nil},
		{heading("h2"), strings.Repeat(`<h2>Pier</h2>`, 20), slices.Repeat([]string{"Pier"}, 8)},
		{printed("headline", headlineNames, isTitleShape), `<div class="headline"><div class="headline">Ferry was late</div></div>`, []string{"Ferry was late"}},
		{printed("headline", headlineNames, isTitleShape), `<div class="headline">Late</div><a class="headline" href="/">Ferry was late</a><nav><p class="headline">Ferry was late</p></nav>`, nil},
		{printed("kicker", kickerNames, isLabelShape), `<p class="kicker">Islands</p><p class="kicker">` + prose[0] + `</p>`, []string{"Islands"}},
		{printed("kicker", kickerNames, isLabelShape), `<p class="kicker"><span class="sr-only">Posted in </span>Islands</p><p class="kicker"><span class="sr-only">Posted in</span></p>`, []string{"Islands"}},
		{printed("standfirst", standfirstNames, isSummaryShape), `<p class="standfirst">` + prose[0] + `</p><p class="standfirst">Late</p>`, []string{prose[0]}},
		{printedLines("byline", bylineNames), `<p class="byline">By <a href="/ana">Ana Ruiz</a></p><footer><p class="byline">By Jo Park</p></footer>`, []string{"By Ana Ruiz"}},
		{relAuthor(), `<a rel="author" href="/ana">Ana Ruiz</a><link rel="author" href="/x"><a rel="author" href="/y"></a>`, []string{"Ana Ruiz"}},
		{relTag(), `<a rel="tag" href="/f">ferries</a><a rel="tag" href="/x">` + prose[0] + `</a>`, []string{"ferries"}},
		{byWord(), `<p>By Ana Ruiz</p><p>Bygones</p><p>Von Jo Park</p><p>` + prose[0] + `</p>`, []string{"By Ana Ruiz", "Von Jo Park"}},
		{byWord(), `<p>By Ana Ruiz and Jo Park | Port Merrin | 3 May 2024, 10:15 | Updated: 4 May 2024, 11:40 | 5 minutes to read | 12 comments, 31 shares, 4 letters</p>`,
			[]string{"By Ana Ruiz and Jo Park | Port Merrin | 3 May 2024, 10:15 | Updated: 4 May 2024, 11:40 | 5 minutes to read | 12 comments, 31 shares, 4 letters"}},
		{printedDescription(), `<meta name="description" content="` + prose[0][:60] + `…"><p>` + prose[1] + `</p><p>` + prose[0] + `</p>`, []string{prose[0]}},
		{printedDescription(), `<meta name="description" content="Late."><p>Late.</p>`, nil},
	} {
		test.run(t)
	}
}

// Each claim of a reader says by which link it goes.
func TestFirstLink(t *testing.T) {
	for markup, want := range map[string]string{
		`<p id="x">By <a href="/ana">Ana Ruiz</a> and <a href="/jo">Jo Park</a></p>`: "https://post.example/ana",
		`<a href="/ana"><span id="x">Ana Ruiz</span></a>`:                            "https://post.example/ana",
		`<a id="x" href="/ana">Ana Ruiz</a>`:                                         "https://post.example/ana",
		`<p id="x"><a href="#top">Up</a><a href="/ana">Ana Ruiz</a></p>`:             "https://post.example/ana",
		`<p id="x">Ana Ruiz</p>`:                                                     "",
	} {
		d := dossierOf(t, markup, Options{URL: "https://post.example/"})
		if got := d.firstLink(byID(t, d.view, "x")); got != want {
			t.Errorf("%s: got %q, want %q", markup, got, want)
		}
	}
}

func TestShapes(t *testing.T) {
	for _, test := range []struct {
		name  string
		fits  shape
		holds []string
		fails []string
	}{
		{"title", isTitleShape, []string{`<p id="x">Ferry was late</p>`, `<p id="x">Ferry<br><br>was late</p>`},
			[]string{`<p id="x">Late</p>`, `<p id="x">Ferry was late <img src="a"></p>`, `<a id="x" href="/">Ferry was late</a>`, `<nav><p id="x">Ferry was late</p></nav>`, `<p id="x">` + prose[0] + prose[1] + prose[2] + `</p>`}},
		{"label", isLabelShape, []string{`<p id="x">Islands</p>`}, []string{`<p id="x"></p>`, `<p id="x">Islands<br><br>World</p>`, `<p id="x">` + prose[0] + `</p>`, `<p id="x"><img src="a">Islands</p>`}},
		{"summary", isSummaryShape, []string{`<p id="x">` + prose[0] + `</p>`}, []string{`<p id="x">Ferry was late</p>`, `<p id="x"><a href="/">` + prose[0] + `</a></p>`, `<form><p id="x">` + prose[0] + `</p></form>`}},
	} {
		for _, markup := range test.holds {
			if d := dossierOf(t, markup, Options{}); !test.fits(d, byID(t, d.view, "x")) {
				t.Errorf("%s: does not fit %s", test.name, markup)
			}
		}
		for _, markup := range test.fails {
			if d := dossierOf(t, markup, Options{}); test.fits(d, byID(t, d.view, "x")) {
				t.Errorf("%s: fits %s", test.name, markup)
			}
		}
	}
}

func TestIsStyledWhole(t *testing.T) {
	for markup, want := range map[string]bool{
		`<p><b>The ferry</b></p>`: true, `<p><em>The</em> <strong>ferry</strong></p>`: true, `<p><i>The <a href="/">ferry</a></i></p>`: true,
		`<p><b>The</b> ferry</p>`: false, `<p>The ferry</p>`: false,
	} {
		v := viewOf(t, markup)
		if got := isStyledWhole(v.Page, v.Lines[0]); got != want {
			t.Errorf("%s: %v", markup, got)
		}
	}
}

func TestInnermost(t *testing.T) {
	d := dossierOf(t, `<div class="byline"><p class="byline">Ana Ruiz</p></div><div class="byline">By <b class="byline">Jo Park</b></div>`, Options{})
	var claims []claim
	for _, id := range d.named(bylineNames) {
		claims = append(claims, d.printedClaim(id))
	}
	var got []atom.Atom
	for _, c := range innermost(d, claims) {
		got = append(got, d.Tag(c.node))
	}
	if want := []atom.Atom{atom.P, atom.Div, atom.B}; !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

// Every reader has a name of its own within its shelf, and reads a page that has nothing.
func TestReadersOfNothing(t *testing.T) {
	d := dossierOf(t, "", Options{})
	for _, s := range readers {
		names := map[string]bool{}
		for _, r := range s.Readers {
			if r.Name == "" || names[r.Name] {
				t.Errorf("%s: the name %q is empty or stands twice", s.Field, r.Name)
			}
			names[r.Name] = true
			if claims := r.Read(d); len(claims) != 0 {
				t.Errorf("%s: %s claims %+v of an empty page", s.Field, r.Name, claims)
			}
		}
	}
}

// gather asks the readers in their order and gives each claim its reader's name.
func TestGather(t *testing.T) {
	d := dossierOf(t, `<title>Ferry late | Post</title><meta property="og:title" content="Ferry late"><h1>Ferry late</h1>`, Options{})
	var got []string
	for _, c := range gather(d)[Headline] {
		got = append(got, c.reader)
		if c.node == page.None == (c.path == "") {
			t.Errorf("%s stands nowhere, or twice", c.reader)
		}
	}
	order := map[string]int{}
	for i, r := range readers[0].Readers {
		order[r.Name] = i
	}
	if !slices.Contains(got, "h1") || !slices.Contains(got, "meta og:title") || !slices.IsSortedFunc(got, func(a, b string) int { return order[a] - order[b] }) {
		t.Errorf("got %q", got)
	}
}

func TestIsStyledWholeFromOutside(t *testing.T) {
	v := viewOf(t, `<b><p>The ferry</p></b>`)
	if !isStyledWhole(v.Page, v.Lines[0]) {
		t.Error("a paragraph inside <b> is not bold")
	}
}
