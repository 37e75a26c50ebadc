package extract

import "testing"

// Lines that credit a source below a text, and what they must not be taken for.
func TestSourceBelowText(t *testing.T) {
	const site = "The Cardle Gazette"
	for _, test := range []struct{ line, name, url string }{
		{`Source: Reuters`, "Reuters", ""},
		{`[via <a href="https://harbourtimes.example/x">Harbour Times</a>]`, "Harbour Times", "https://harbourtimes.example/x"},
		{`This article is republished from <a href="https://harbourtimes.example">The Harbour Times</a> under a licence. Read the <a href="https://harbourtimes.example/x">original article</a>.`, "The Harbour Times", "https://harbourtimes.example/x"},
		{`The post <a href="https://harbourtimes.example/x">Ferry to sail</a> appeared first on <a href="https://harbourtimes.example">Harbour Times</a>.`, "Harbour Times", "https://harbourtimes.example/x"},
		{`Der Beitrag <a href="https://hafenblatt.example/x">Die Fähre fährt</a> erschien zuerst auf <a href="https://hafenblatt.example">Hafenblatt</a>.`, "Hafenblatt", "https://hafenblatt.example/x"},
		{`Dieser Text ist zuerst bei Hafenblatt erschienen.`, "Hafenblatt", ""},
		{`Cet article a été publié à l'origine par Le Courrier du Port.`, "Le Courrier du Port", ""},
		{`With inputs from PTI`, "Press Trust of India", ""},
		{`- With files from The Canadian Press`, "Canadian Press", ""},
		{`Mit Material der dpa`, "Deutsche Presse-Agentur", ""},
		{`Riproduzione riservata © Copyright ANSA`, "ANSA", ""},
		{`ที่มา: รอยเตอร์`, "Reuters", ""},
		{`With additional reporting by Ann Sample`, site, "https://cardlegazette.example/"},
		{`(With inputs from agencies)`, site, "https://cardlegazette.example/"},
		{`المصدر: وكالات`, site, "https://cardlegazette.example/"},
		{`The post office closes at six`, site, "https://cardlegazette.example/"},
	} {
		markup := `<html><head><title>Ferry to sail</title><meta property="og:site_name" content="` + site + `"></head><body><article><h1>Ferry to sail</h1>` + paragraphs() + `<p>` + test.line + `</p></article></body></html>`
		if got := articleOf(t, markup, &Options{URL: "https://cardlegazette.example/a"}).Source; got.Name != test.name || got.URL != test.url {
			t.Errorf("%s: %+v", test.line, got)
		}
	}
}
