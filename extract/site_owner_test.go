package extract

import "testing"

func TestSiteOwner(t *testing.T) {
	for _, test := range []struct {
		name, url, head, body, want string
	}{
		{"called by its name", "https://annaruiz.example/ferry", `<meta property="og:site_name" content="Anna Ruiz">`, ``, "Anna Ruiz"},
		{"in the copyright", "https://ruiz.example/ferry", ``, `<footer>© 2024 Anna Ruiz. All rights reserved.</footer>`, "Anna Ruiz"},
		{"another host", "https://ferries.example/ferry", `<meta property="og:site_name" content="Anna Ruiz">`, ``, ""},
		{"a house", "https://harbourpost.example/ferry", `<meta property="og:site_name" content="Harbour Post">`, ``, ""},
		{"a house of a person", "https://annaruiz.example/ferry", `<meta property="og:site_name" content="Anna Ruiz Ltd">`, ``, ""},
		{"signed by another", "https://annaruiz.example/ferry", `<meta property="og:site_name" content="Anna Ruiz"><meta name="author" content="Tom Okoro">`, ``, "Tom Okoro"},
	} {
		markup := `<html><head><title>Ferry late again</title>` + test.head + `</head><body><article><h1>Ferry late again</h1>` + paragraphs() + `</article>` + test.body + `</body></html>`
		if a := articleOf(t, markup, &Options{URL: test.url}); a.Byline != test.want {
			t.Errorf("%s: %q, want %q", test.name, a.Byline, test.want)
		}
	}
}

func TestHolderIn(t *testing.T) {
	for notice, want := range map[string]string{
		"© 2024 Anna Ruiz. All rights reserved.": "Anna Ruiz",
		"Copyright © 2019–2024 Anna Ruiz":        "Anna Ruiz",
		"© Anna Ruiz 2024":                       "Anna Ruiz",
		"Anna Ruiz | Imprint":                    "Anna Ruiz",
		"©":                                      "",
	} {
		if got := holderIn(notice); got != want {
			t.Errorf("%q: %q, want %q", notice, got, want)
		}
	}
}
