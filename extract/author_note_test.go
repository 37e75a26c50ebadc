package extract

import "testing"

func TestAuthorNote(t *testing.T) {
	box := func(markup string) string {
		return `<article><h1>Ferry late again</h1>` + paragraphs() + `</article><aside class="box">` + markup + `</aside>`
	}
	for _, test := range []struct {
		name, markup, want string
	}{
		{"a name and who it is", `<h3>Anna Ruiz</h3><p>Anna Ruiz is a reporter who writes about ferries and harbours.</p>`, "Anna Ruiz"},
		{"the first name only", `<h3>Anna Ruiz</h3><p>May 2024</p><p>Anna writes about ferries and harbours for the Post.</p>`, "Anna Ruiz"},
		{"a heading and what it is", `<h3>Harbour Ferries</h3><p>Harbour Ferries is a company that runs the boats to the islands.</p>`, ""},
		{"a name and what another is", `<h3>Anna Ruiz</h3><p>Tom Okoro is a reporter who writes about ferries and harbours.</p>`, ""},
		{"named as a biography", `<p>Tolly Umber</p><div class="author-description">Licensed pilot, twenty years on the river</div>`, "Tolly Umber"},
		{"a portrait in side matter", `<img src="/anna.jpg" alt="Anna Ruiz"><p>Anna Ruiz, harbour reporter</p>`, ""},
		{"a portrait", `</aside><div><img src="/anna.jpg" alt="Anna Ruiz"><p>Anna Ruiz, harbour reporter</p>`, "Anna Ruiz"},
		{"a portrait of another", `</aside><div><img src="/anna.jpg" alt="Anna Ruiz"><p>Tom Okoro, harbour reporter</p>`, ""},
		{"a picture of a house", `</aside><div><img src="/h.jpg" alt="Harbour Ferries"><p>Harbour Ferries, a company</p>`, ""},
		{"the staff", `<h3>Anna Ruiz</h3><p>Anna Ruiz is a reporter who writes about ferries.</p><h3>Tom Okoro</h3><p>Tom Okoro is a reporter who writes about boats.</p><h3>Helen Park</h3><p>Helen Park is a reporter who writes about tides.</p><h3>Karl Muster</h3><p>Karl Muster is a reporter who writes about locks.</p>`, ""},
	} {
		if a := articleOf(t, box(test.markup), nil); a.Byline != test.want {
			t.Errorf("%s: %q, want %q", test.name, a.Byline, test.want)
		}
	}
}

func TestBiographyIsNoByline(t *testing.T) {
	a := articleOf(t, `<article><h1>Ferry late again</h1><div class="author-bio">Licensed Pilot, M.A. Seamanship</div>`+paragraphs()+`</article>`, nil)
	if a.Byline != "" {
		t.Errorf("byline %q", a.Byline)
	}
}
