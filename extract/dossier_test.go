package extract

import (
	"testing"
)

func TestAbsolute(t *testing.T) {
	for _, test := range []struct{ page, base, href, want string }{
		{"https://post.example/world/ferry.html", "", "/a", "https://post.example/a"},
		{"https://post.example/world/ferry.html", "", "a", "https://post.example/world/a"},
		{"https://post.example/world/ferry.html", "", "//cdn.example/a", "https://cdn.example/a"},
		{"https://post.example/world/ferry.html", "", " https://other.example/a ", "https://other.example/a"},
		{"https://post.example/world/ferry.html", "", "?page=2", "https://post.example/world/ferry.html?page=2"},
		{"https://post.example/world/ferry.html", "/sport/", "a", "https://post.example/sport/a"},
		{"https://post.example/world/ferry.html", "https://cdn.example/x/", "a", "https://cdn.example/x/a"},
		{"", "https://cdn.example/x/", "a", "https://cdn.example/x/a"},
		{"", "", "/a", "/a"},
		{"no address", "", "/a", "/a"},
		{"ftp://post.example/", "", "/a", "/a"},
		{"https://post.example/", "", "mailto:ana@post.example", "mailto:ana@post.example"},
		{"https://post.example/", "", "#top", ""},
		{"https://post.example/", "", "", ""},
		{"https://post.example/", "", "javascript:void(0)", ""},
		{"https://post.example/", "", "data:image/gif;base64,R0", ""},
		{"https://post.example/", "", "https://[broken", ""},
		{"https://post.example/", "", "https://a b/", ""},
		{"https://post.example/", "", "/fähre", "https://post.example/f%C3%A4hre"},
	} {
		base := ""
		if test.base != "" {
			base = `<base href="` + test.base + `">`
		}
		d := dossierOf(t, base+"<p>x</p>", Options{URL: test.page})
		if got := d.absolute(test.href); got != test.want {
			t.Errorf("%q on %q (base %q): got %q, want %q", test.href, test.page, test.base, got, test.want)
		}
	}
}

// The page's own address: what the caller says, else what the page says.
func TestAddresses(t *testing.T) {
	const canonical, og = `<link rel="canonical" href="https://www.post.example/a">`, `<meta property="og:url" content="https://m.gazette.example/b">`
	for _, test := range []struct{ markup, option, host string }{
		{canonical + og, "https://amp.times.example/c", "times.example"},
		{canonical + og, "", "post.example"},
		{og, "", "gazette.example"},
		{`<link rel="canonical" href="/a">` + og, "", "gazette.example"},
		{`<a rel="canonical" href="https://www.post.example/a">x</a>`, "", ""},
		{`<base href="https://cdn.example/">`, "", ""},
		{``, "", ""},
	} {
		if got := dossierOf(t, test.markup, Options{URL: test.option}).host; got != test.host {
			t.Errorf("%s with %q: got %q, want %q", test.markup, test.option, got, test.host)
		}
	}
}

func TestHostOf(t *testing.T) {
	for in, want := range map[string]string{
		"https://www.Post.example:8080/a": "post.example", "https://m.post.example": "post.example", "https://mobile.post.example/": "post.example",
		"/a": "", "": "", "https://[broken": "", "post.example/a": "", "//post.example/a": "post.example", "https://news.post.example/": "news.post.example",
	} {
		if got := hostOf(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestSameAddress(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"https://www.post.example/a/", "http://post.example/a?utm=1#top", true},
		{"https://post.example", "https://post.example/", true},
		{"https://post.example/a", "https://post.example/b", false},
		{"https://post.example/a", "https://gazette.example/a", false},
		{"https://[broken", "https://[broken", false},
	} {
		if got := sameAddress(test.a, test.b); got != test.want {
			t.Errorf("%q and %q: %v", test.a, test.b, got)
		}
	}
}

// Of several articles in a page's data, the one that this page is about is the main thing.
func TestMainThing(t *testing.T) {
	const head = `<title>Ferry was late | The Daily Post</title><meta property="og:title" content="Ferry was late">`
	const other = `{"@type":"NewsArticle","headline":"Boat sinks off the coast","author":"Jo Park","datePublished":"2024-05-01","description":"A boat sank.","url":"https://post.example/boat"}`
	script := func(data string) string { return `<script type="application/ld+json">` + data + `</script>` }
	for _, test := range []struct{ name, data, want string }{
		{"by its headline", `[` + other + `,{"@type":"NewsArticle","headline":"Ferry was late"}]`, "Ferry was late"},
		{"by its address", `[` + other + `,{"@type":"NewsArticle","headline":"Delay at the pier","url":"https://post.example/ferry/","author":"Ana Ruiz","datePublished":"2024-05-03"}]`, "Delay at the pier"},
		{"by what it is the main entity of", `[` + other + `,{"@type":"NewsArticle","headline":"Delay at the pier","mainEntityOfPage":{"@id":"https://post.example/ferry"},"author":"Ana Ruiz","datePublished":"2024-05-03"}]`, "Delay at the pier"},
		{"by its type", `[{"@type":"CreativeWork","headline":"Delay at the pier"},{"@type":"NewsArticle","headline":"Late at the pier"}]`, "Late at the pier"},
		{"the first of equals", `[{"@type":"NewsArticle","headline":"Pier"},{"@type":"NewsArticle","headline":"Quay"}]`, "Pier"},
		{"inside a list of stories", `{"@type":"ItemList","itemListElement":[` + other + `,{"@type":"NewsArticle","name":"Ferry was late"}]}`, ""},
		{"none", `{"@type":"WebSite","name":"The Daily Post"}`, ""},
	} {
		d := dossierOf(t, head+script(test.data), Options{URL: "https://post.example/ferry"})
		if got := d.article.text("headline"); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestMetas(t *testing.T) {
	d := dossierOf(t, `<meta property="og:title" content="A"><meta name=" OG:Title " content="B"><meta name="x" property="y" content="C"><meta name="x" content=" "><meta content="D"><meta name="description">`, Options{})
	if got := len(d.metas["og:title"]); got != 2 {
		t.Errorf("%d og:title", got)
	}
	for _, test := range []struct {
		names []string
		want  string
	}{
		{[]string{"og:title"}, "A"}, {[]string{"x"}, "C"}, {[]string{"y"}, "C"}, {[]string{"no", "x"}, "C"}, {[]string{"description"}, ""}, {nil, ""},
	} {
		if got := d.meta(test.names...); got != test.want {
			t.Errorf("%q: got %q", test.names, got)
		}
	}
}

func TestLinksOf(t *testing.T) {
	d := dossierOf(t, `<link rel="Canonical" href=" /a "><a rel="tag nofollow" href="/b">B</a><a rel="author" href="/c">C</a><link rel="author" href="/d"><a href="/e">E</a>`, Options{})
	for rel, want := range map[string]int{"canonical": 1, "tag": 1, "nofollow": 1, "author": 2, "next": 0} {
		if got := len(d.links[rel]); got != want {
			t.Errorf("rel %s: %d", rel, got)
		}
	}
	if got := d.linkHref("canonical"); got != "/a" {
		t.Errorf("got %q", got)
	}
	if got := d.linkHref("tag"); got != "" {
		t.Errorf("an <a> is no <link>: %q", got)
	}
}

// The title is the page's, not a drawing's.
func TestTitle(t *testing.T) {
	for markup, want := range map[string]string{
		`<title> Ferry &amp;
 pier </title>`: "Ferry & pier",
		`<body><svg><title>Menu</title></svg></body>`:                                   "",
		`<svg><title>Menu</title></svg><title>Ferry</title>`:                            "Ferry",
		`<title>Fish &amp;amp; chips</title>`:                                           "Fish & chips",
		`<head><title></title></head><body><p>x</p></body>`:                             "",
		`<head><title>One</title><title>Two</title></head><body><p>x</p></body></html>`: "One",
	} {
		if got := dossierOf(t, markup, Options{}).title; got != want {
			t.Errorf("%s: got %q, want %q", markup, got, want)
		}
	}
}
