package extract

import "testing"

func TestHomeLink(t *testing.T) {
	for _, test := range []struct{ name, url, markup, want string }{
		{"text", "https://harbourpost.example/ferry", `<a href="/">Harbour Post</a>`, "Harbour Post"},
		{"whole address", "https://www.harbourpost.example/ferry", `<a href="https://www.harbourpost.example/">The Harbour Post</a>`, "The Harbour Post"},
		{"picture", "https://harbourpost.example/ferry", `<a href="/"><img src="/logo.svg" alt="Harbour Post logo on blue"></a>`, "Harbour Post"},
		{"picture whose name begins so", "https://harbourpost.example/ferry", `<a href="/"><img src="/logo.svg" alt="Logo Harbour Post"></a>`, "Harbour Post"},
		{"second of two words", "https://post.example/ferry", `<a href="/">Merrin Post</a>`, "Merrin Post"},
		{"initials and digits", "https://hp24.example/ferry", `<a href="/">HP24</a>`, "HP24"},
		{"home", "https://harbourpost.example/ferry", `<a href="/">Home</a><a href="/">Harbour Post – Home</a>`, "Harbour Post"},
		{"another name", "https://harbourpost.example/ferry", `<a href="/">Back to the front</a>`, ""},
		{"name of a file", "https://harbourpost.example/ferry", `<a href="/"><img src="/logo.svg" alt="harbour-logo-2"></a>`, ""},
		{"part of a site", "https://blog.harbourpost.example/ferry", `<a href="/">Blog</a>`, ""},
		{"leads elsewhere", "https://harbourpost.example/ferry", `<a href="/news">Harbour Post</a><a href="https://other.example/">Harbour Post</a>`, ""},
	} {
		markup := `<html><head><title>Ferry late again</title></head><body><header>` + test.markup + `</header><article><h1>Ferry late again</h1>` + paragraphs() + `</article></body></html>`
		if got := articleOf(t, markup, &Options{URL: test.url}).SiteName; got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
