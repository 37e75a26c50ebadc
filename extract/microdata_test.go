package extract

import (
	"reflect"
	"testing"
)

// thingIn wraps an element into an article of microdata.
func thingIn(markup string) string {
	return `<div itemscope itemtype="https://schema.org/NewsArticle">` + markup + `</div>`
}

// Each element says its value in its own way.
func TestMicrodataValues(t *testing.T) {
	for _, test := range []struct{ markup, want string }{
		{`<h1 itemprop="x">Ferry <b>late</b></h1>`, "Ferry late"},
		{`<meta itemprop="x" content="Ferry late">`, "Ferry late"},
		{`<span itemprop="x" content="Ferry late">Other</span>`, "Ferry late"},
		{`<link itemprop="x" href="/a">`, "/a"},
		{`<a itemprop="x" href="/a">Ana Ruiz</a>`, "Ana Ruiz"}, // publishers mean the text
		{`<a itemprop="x" href="/a"><img src="b"></a>`, "/a"},
		{`<img itemprop="x" src="/a.jpg">`, "/a.jpg"},
		{`<video itemprop="x" src="/a.mp4"></video>`, "/a.mp4"},
		{`<iframe itemprop="x" src="/a"></iframe>`, "/a"},
		{`<time itemprop="x" datetime="2024-05-03">May</time>`, "2024-05-03"},
		{`<time itemprop="x">3 May</time>`, "3 May"},
		{`<p itemprop="a x b">Ferry late</p>`, "Ferry late"},
		{`<p itemprop="http://schema.org/x">Ferry late</p>`, "Ferry late"},
		{`<p itemprop="y">Ferry late</p>`, ""},
	} {
		d := dossierOf(t, thingIn(test.markup), Options{})
		if got := d.article.text("x"); got != test.want {
			t.Errorf("%s: got %q, want %q", test.markup, got, test.want)
		}
	}
}

func TestMicrodataThings(t *testing.T) {
	d := dossierOf(t, `<p itemprop="name">Nobody's</p>`+thingIn(`<h1 itemprop="headline">Ferry late</h1>`+
		`<div itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name" href="/ana">Ana Ruiz</a><div><span itemprop="jobTitle">Editor</span></div></div>`+
		`<div itemscope itemtype="https://schema.org/Thing"><p itemprop="name">Apart</p></div><p itemprop="name">Own</p>`), Options{})
	claims := linkedAuthors("author").Read(d)
	if len(claims) != 1 || claims[0].value != "Ana Ruiz" || claims[0].role != "Editor" || d.Text(claims[0].node) != "Ana Ruiz\nEditor" {
		t.Errorf("authors %+v", claims)
	}
	if got := d.article.text("name"); got != "Own" {
		t.Errorf("the article's name is %q", got)
	}
	if got := len(d.graph.things); got != 3 {
		t.Errorf("%d things", got)
	}
}

// A value says where it is printed.
func TestMicrodataNodes(t *testing.T) {
	d := dossierOf(t, thingIn(`<h1 itemprop="headline">Ferry late</h1><meta itemprop="headline" content="Ferry was late">`), Options{})
	var got []string
	for _, c := range printedProp("headline").Read(d) {
		got = append(got, d.Path(c.node)+": "+c.value)
	}
	if want := []string{"div > h1: Ferry late"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q", got)
	}
}

// Where JSON-LD and microdata both have an article, each keeps its own.
func TestMicrodataBesideJSON(t *testing.T) {
	markup := `<script type="application/ld+json">{"@type":"NewsArticle","headline":"From JSON"}</script>` + thingIn(`<h1 itemprop="headline">Printed</h1>`)
	d := dossierOf(t, markup, Options{})
	if d.article.where != "JSON-LD" || d.micro == nil || d.micro.where != "microdata" {
		t.Fatalf("article from %s", d.article.where)
	}
	if claims := micro("headline").Read(d); len(claims) != 1 || claims[0].value != "Printed" {
		t.Errorf("claims %+v", claims)
	}
	only := dossierOf(t, thingIn(`<h1 itemprop="headline">Printed</h1>`), Options{})
	if claims := micro("headline").Read(only); len(claims) != 0 {
		t.Errorf("the only article is read twice: %+v", claims)
	}
	if claims := linked("headline").Read(only); len(claims) != 1 {
		t.Errorf("claims %+v", claims)
	}
}

// A link that is asked for an address says where it leads; else what it prints.
func TestMicrodataAddress(t *testing.T) {
	d := dossierOf(t, thingIn(`<div itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/author/ana"><span itemprop="name">Ana Ruiz</span></a></div>`), Options{URL: "https://post.example/ferry"})
	if got := linkedAuthors("author").Read(d); len(got) != 1 || got[0].value != "Ana Ruiz" || got[0].url != "https://post.example/author/ana" {
		t.Errorf("got %+v", got)
	}
}
