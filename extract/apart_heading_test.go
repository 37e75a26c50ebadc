package extract

import "testing"

// Subtitles that stand with the headline: in its heading, or in its <hgroup>.
func TestSubtitleWithTheHeadline(t *testing.T) {
	const headline, subtitle = "Ferry to sail through the winter", "Second crew and an icebreaker make it possible"
	for _, test := range []struct{ name, heading, want string }{
		{"set smaller", `<h1>` + headline + ` <small>` + subtitle + `</small></h1>`, subtitle},
		{"behind a break", `<h1>` + headline + `<br><span>` + subtitle + `</span></h1>`, subtitle},
		{"named", `<h1>` + headline + ` <span class="subtitle">` + subtitle + `</span></h1>`, subtitle},
		{"grouped", `<hgroup><p>Islands</p><h1>` + headline + `</h1><p>` + subtitle + `</p></hgroup>`, subtitle},
		{"words of the headline", `<h1>Ferry to sail <small>through the winter</small></h1>`, ""},
		{"alone", `<h1><span>` + headline + `</span></h1>`, ""},
	} {
		markup := `<html><head><title>` + headline + `</title></head><body><article>` + test.heading + paragraphs() + `</article></body></html>`
		if a := articleOf(t, markup, nil); a.Headline != headline || a.Standfirst != test.want {
			t.Errorf("%s: %q, %q", test.name, a.Headline, a.Standfirst)
		}
	}
}

func TestNameBesideTime(t *testing.T) {
	a := articleOf(t, `<article><h1>Ferry late again</h1><div><span>Ana Ruiz</span> <time datetime="2026-01-05">5 Jan</time></div>`+paragraphs()+`</article>`, nil)
	if a.Byline != "Ana Ruiz" {
		t.Errorf("%q", a.Byline)
	}
}
