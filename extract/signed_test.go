package extract

import "testing"

func TestSignedReaders(t *testing.T) {
	story := func(markup string) string { return `<h1>Ferry late again</h1>` + markup + paragraphs() }
	for _, test := range []readerTest{
		{belowLabel(), `<p>Written by</p><p>Ana Ruiz</p><p>Jo Park</p><p>3 May 2024</p>`, []string{"Ana Ruiz\nJo Park"}},
		{belowLabel(), `<dt>By</dt><dd>Ana Ruiz</dd><dd>,</dd><dd>Jo Park</dd>`, []string{"Ana Ruiz , Jo Park"}},
		{belowLabel(), `<p>Text</p><p>Ana Ruiz</p><p><a href="/">By</a></p><p>Jo Park</p><p>By and large</p><p>Jo Park</p>`, nil},
		{belowLabel(), `<p>Autor:</p><p>` + prose[0] + `</p>`, nil},

		{signedBy("name with date", printDate), story(`<p>Ana Ruiz | 3 May 2024</p>`), []string{"Ana Ruiz | 3 May 2024"}},
		{signedBy("name with date", printDate), story(`<p>Meet Ana Ruiz at the pier on 3 May 2024</p><p>Harbour, 3 May 2024</p>`), nil},
		{signedBy("name by a date", standByDate), story(`<p>Ana Ruiz</p><p>3 May 2024</p>`), []string{"Ana Ruiz"}},
		{signedBy("name by a date", standByDate), story(`<p>Ana Ruiz</p><p>Harbour</p>`), nil},
		{signedBy("name by a date", standByDate), story(`<button>Copy Link</button><p>3 May 2024</p>`), nil},
		{signedBy("name by a date", standByDate), story(paragraphs() + `<p>Ana Ruiz</p><p>3 May 2024</p>`), nil},
		{signedBy("author link", linkAuthor), story(`<p><a href="/author/ana/">Ana Ruiz</a></p><p><a href="/pier/">Port Merrin</a></p>`), []string{"Ana Ruiz"}},
		{signedBy("by inside a line", sayBy), story(`<p>3 May 2024 · by Ana Ruiz</p>`), []string{"3 May 2024 · by Ana Ruiz"}},
		{signedBy("by inside a line", sayBy), story(`<p>By Ana Ruiz</p><p>The day went by</p>`), nil},
	} {
		test.run(t)
	}
}

func TestIsAuthorAddress(t *testing.T) {
	for address, want := range map[string]bool{
		"https://post.example/author/ana-ruiz/": true,
		"https://post.example/de/autoren/ana":   true,
		"https://post.example/reporter-bio/ana": true,
		"https://post.example/author.php?id=7":  true,
		"https://post.example/staff-picks":      false,
		"https://post.example/authority/ana":    false,
		"https://post.example/":                 false,
		"":                                      false,
	} {
		if got := isAuthorAddress(address); got != want {
			t.Errorf("%q: %v", address, got)
		}
	}
}
