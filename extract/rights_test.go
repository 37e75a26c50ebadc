package extract

import "testing"

func TestRights(t *testing.T) {
	const by = "https://creativecommons.org/licenses/by/4.0/"
	tdm := func(s string) string { return `<meta name="tdm-reservation" content="` + s + `">` }
	for _, test := range []struct {
		name, head, text string
		want             Rights
	}{
		{"nothing", ``, ``, Rights{}},
		{"a licence in the data", dataSaying(`"license":"` + by + `"`), ``, Rights{License: by}},
		{"a licence as a thing", dataSaying(`"license":{"@type":"CreativeWork","name":"CC BY","url":"` + by + `"}`), ``, Rights{License: by}},
		{"a licence by name", dataSaying(`"license":"CC BY 4.0"`), ``, Rights{License: "CC BY 4.0"}},
		{"a link of the page", `<link rel="license" href="` + by + `">`, ``, Rights{License: by}},
		{"a printed link", ``, `<p>This text is free under <a rel="license" href="` + by + `">CC BY 4.0</a>, and you may print it.</p>`, Rights{License: by}},
		{"the licence of a picture", ``, `<figure><img src="/a.jpg"><figcaption>The pier. <a rel="license" href="` + by + `">CC BY</a></figcaption></figure>`, Rights{}},
		{"a licence in a comment", ``, `<div class="comments"><p>I wrote this, <a rel="license" href="` + by + `">CC BY</a></p></div>`, Rights{}},
		{"a licence in metadata", `<meta name="dcterms.license" content="` + by + `">`, ``, Rights{License: by}},
		{"a link that runs a script", `<link rel="license" href="javascript:alert(1)">`, `<a rel="license" href="java&#9;script:alert(1)">x</a>`, Rights{}},
		{"a notice in the place of a licence", `<meta name="dc.rights" content="The Daily Post">`, ``, Rights{Copyright: "The Daily Post"}},

		{"a notice in the data", dataSaying(`"copyrightNotice":"© 2026 The Daily Post","copyrightYear":2026`), ``, Rights{Copyright: "© 2026 The Daily Post"}},
		{"a holder in the data", dataSaying(`"copyrightHolder":{"@type":"Organization","name":"The Daily Post"}`), ``, Rights{Copyright: "The Daily Post"}},
		{"a holder in metadata", `<meta name="copyright" content="The Daily Post">`, ``, Rights{Copyright: "The Daily Post"}},
		{"only a year", `<meta name="copyright" content="2026">`, ``, Rights{}},

		{"reserved", tdm("1") + `<meta name="tdm-policy" content="https://post.example/tdm.json">`, ``, Rights{TDMReservation: TDMReserved, TDMPolicy: "https://post.example/tdm.json"}},
		{"not reserved", tdm("0"), ``, Rights{TDMReservation: TDMNotReserved}},
		{"another value", tdm("yes"), ``, Rights{}},
		{"robots", `<meta name="robots" content="index, NoAI, noimageai">`, ``, Rights{TDMReservation: TDMReserved}},
		{"robots, of pictures only", `<meta name="robots" content="noimageai">`, ``, Rights{}},
		{"robots, of other things", `<meta name="robots" content="max-image-preview:large">`, ``, Rights{}},
		{"the protocol before robots", tdm("0") + `<meta name="robots" content="noai">`, ``, Rights{TDMReservation: TDMNotReserved}},
	} {
		if got := articleOf(t, test.head+storyWith(test.text), nil).Rights; got != test.want {
			t.Errorf("%s: got %+v, want %+v", test.name, got, test.want)
		}
	}
}

func TestPrintedNotice(t *testing.T) {
	for line, want := range map[string]string{
		"© 2026 The Daily Post. All rights reserved.": "© 2026 The Daily Post. All rights reserved.",
		"Copyright © 2026 The Daily Post":             "Copyright © 2026 The Daily Post",
		"Copyright law was discussed on the island":   "",
		"© 2026": "",
	} {
		if got := articleOf(t, storyWith("")+`<footer><p>`+line+`</p></footer>`, nil).Rights.Copyright; got != want {
			t.Errorf("%q: got %q, want %q", line, got, want)
		}
	}
}
