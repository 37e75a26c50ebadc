package extract

import (
	"slices"
	"testing"

	"github.com/standfirst/standfirst/extract/internal/page"
)

// storyBelow is a page whose article begins with a piece of markup.
func storyBelow(markup string) string {
	return `<html><head><title>Ferry was late | The Daily Post</title></head><body><main>` + markup + paragraphs() + paragraphs() + `</main></body></html>`
}

// Each sign that a summary stands apart from the text holds where a page shows it and not where it
// does not.
func TestStandsApart(t *testing.T) {
	const (
		headline = `<h1>Ferry was late</h1>`
		lead     = `<p id="x">A rope in the screw held up the boat to the islands, not for the first time.</p>`
		strong   = `<p id="x"><b>A rope in the screw held up the boat to the islands, not for the first time.</b></p>`
		byline   = `<p class="byline">By Ana Ruiz</p>`
	)
	for _, test := range []struct {
		sign  string
		holds func(*resolver, page.ID) bool
		yes   []string
		no    []string
	}{
		{"beside the headline", (*resolver).isBesideHeadline, []string{`<header>` + headline + lead + `</header>`, `<div>` + headline + `<div>` + lead + `</div></div>`},
			[]string{headline + lead, headline + `<div>` + lead + `</div>`, lead}},
		{"above the byline", (*resolver).isAboveByline, []string{headline + lead + byline, headline + lead + `<p>By Ana Ruiz</p>`, headline + lead + `<p>First published on 3 May 2024 at 10.15</p>`},
			[]string{headline + lead, headline + byline + lead, headline + lead + `<p>It is the third.</p>`}},
		{"in another container", (*resolver).isElsewhere, []string{headline + `<div>` + lead + `</div>`, headline + `<div>` + lead + `<p>Photos</p></div>`},
			[]string{headline + lead}},
		{"set apart by its style", (*resolver).isSetApart, []string{headline + strong, headline + `<h2 id="x">A rope held up the boat to the islands.</h2>`},
			[]string{headline + lead, headline + `<h2 id="x">A rope in the screw</h2>`, headline + strong + `<p><b>` + prose[0] + `</b></p>`}},
		{"the only one in its style", (*resolver).isAloneInStyle, []string{headline + strong}, []string{headline + lead, headline + strong + paragraphs() + `<p><b>What the company says</b></p>`}},
		{"a class of its own", (*resolver).hasOwnClass, []string{headline + `<p id="x" class="strong">A rope in the screw held up the boat.</p>`},
			[]string{headline + lead, headline + `<div><p id="x" class="strong">A rope held up the boat.</p></div>`,
				headline + `<p id="x" class="a">A rope held up the boat.</p><p class="b">` + prose[0] + `</p><p class="c">` + prose[1] + `</p>`}},
		{"a long heading above all text", (*resolver).isLongHeadingAboveText, []string{headline + `<h3 id="x">A rope in the screw held up the boat to the islands, and not for the first time</h3>`},
			[]string{headline + `<h3 id="x">A rope in the screw held up the boat</h3>`, headline + strong, headline + `<h3 id="x">` + prose[0] + prose[1] + `</h3>`,
				headline + `<h3 id="x">A rope in the screw held up the boat to the islands, and not for the first time</h3>` + paragraphs() + `<h3>What the company says</h3>`}},
		{"above a heading", (*resolver).isAboveHeading, []string{headline + lead + `<h2>Fog</h2>`}, []string{headline + lead}},
	} {
		for want, pages := range map[bool][]string{true: test.yes, false: test.no} {
			for _, markup := range pages {
				r := resolverOf(t, storyBelow(markup), Options{})
				if got := test.holds(r, byID(t, r.view, "x")); got != want {
					t.Errorf("%s: %s: %v", test.sign, markup, got)
				}
			}
		}
	}
}

// The paragraphs of one container are siblings, also where each has a wrapper of its own.
func TestIsSibling(t *testing.T) {
	for markup, want := range map[string]bool{
		`<div><p id="x">Fog.</p><p id="y">Rain.</p></div>`:                                       true,
		`<div><div><p id="x">Fog.</p></div><div><p id="y">Rain.</p></div></div>`:                 true,
		`<div><div><h1>Late</h1><p id="x">Fog.</p></div><div><p id="y">Rain.</p></div></div>`:    false,
		`<div><div><p id="x">Fog.</p></div><p id="y">Rain.</p></div>`:                            false,
		`<div><section><p id="x">Fog.</p></section><section><p id="y">Rain.</p></section></div>`: false,
	} {
		r := resolverOf(t, markup, Options{})
		if got := r.isSibling(byID(t, r.view, "x"), byID(t, r.view, "y")); got != want {
			t.Errorf("%s: %v", markup, got)
		}
	}
}

// The lines between headline and text are claimed, a list of points as one.
func TestBelowHeadline(t *testing.T) {
	for _, test := range []struct {
		markup string
		want   []string
	}{
		{`<h1>Ferry was late</h1><p>Fog.</p><p>A rope held up the boat to the islands.</p>`, []string{"A rope held up the boat to the islands.", prose[0]}},
		{`<h1>Ferry was late</h1><ul><li>A rope held up the boat</li><li>A diver was called from the bay</li></ul>`,
			[]string{"A rope held up the boat\nA diver was called from the bay", prose[0]}},
		{`<h1>Ferry was late</h1><p><a href="/">A rope held up the boat to the islands.</a></p><p class="byline">By Ana Ruiz and Mara Quill of the Post</p>`, []string{prose[0]}},
	} {
		r := resolverOf(t, storyBelow(test.markup), Options{})
		r.startBelowHeadline()
		var got []string
		for _, c := range r.belowHeadline() {
			got = append(got, c.value)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.markup, got, test.want)
		}
	}
}

func TestIsBylineLike(t *testing.T) {
	r := resolverOf(t, storyBelow(""), Options{})
	for s, want := range map[string]bool{
		"By Ana Ruiz": true, "First published on 3 May 2024 at 10.15": true, "2025年1月14日 01時28分 更新": true,
		"By the time the rope was cut the queue on the pier had grown to two hundred, and nobody was told.": false,
		"The company had promised on 3 May 2024 that a second boat would be kept":                           false,
		"Nobody was told": false,
	} {
		if got := r.isBylineLike(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// Where the metadata give the headline, the text still stands below what the page prints as one.
func TestHeadingAbove(t *testing.T) {
	for _, test := range []struct{ markup, want string }{
		{`<h2 id="x">A long day at the pier</h2>`, "x"},
		{`<h2 id="x">A long day at the pier</h2><h3>Fog</h3>`, "x"},
		{`<aside class="newsletter"><h2>Our letter</h2></aside>`, ""},
		{`<h4>A long day at the pier</h4>`, ""},
		{``, ""},
	} {
		r := resolverOf(t, storyBelow(test.markup), Options{})
		r.head = page.None
		got := ""
		if above := r.headingAbove(); above != page.None {
			got = r.Attr(above, "id")
		}
		if got != test.want {
			t.Errorf("headingAbove of %s: %q, want %q", test.markup, got, test.want)
		}
	}
}
