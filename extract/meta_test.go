package extract

import (
	"slices"
	"testing"

	"github.com/standfirst/standfirst/extract/internal/page"
)

// values are what a reader claims on a page.
func values(t *testing.T, r reader, markup string, opts Options) []string {
	t.Helper()
	d := dossierOf(t, markup, opts)
	var all []string
	for _, c := range r.Read(d) {
		if c.node == page.None && c.path == "" {
			t.Errorf("%s: the claim %q says not where it stands", r.Name, c.value)
		}
		if c.node != page.None && int(c.node) >= d.Len() {
			t.Errorf("%s: no node %d", r.Name, c.node)
		}
		all = append(all, c.value)
	}
	return all
}

// A readerTest is what a reader finds on a page.
type readerTest struct {
	reader reader
	markup string
	want   []string
}

func (test readerTest) run(t *testing.T) {
	t.Helper()
	if got := values(t, test.reader, test.markup, Options{URL: "https://www.post.example/ferry"}); !slices.Equal(got, test.want) {
		t.Errorf("%s of %s: got %q, want %q", test.reader.Name, test.markup, got, test.want)
	}
}

const website = `<script type="application/ld+json">[{"@type":"WebSite","name":"The Daily Post"},{"@type":"NewsArticle","publisher":{"name":"Post Group","url":"/group"},"description":"Late again."}]</script>`

func TestMetaReaders(t *testing.T) {
	for _, test := range []readerTest{
		{metaNames("a", "b"), `<meta name="b" content="B"><meta name="a" content="A"><meta name="a" content=" "><meta property="a" content="A2">`, []string{"A", "A2", "B"}},
		{metaNames("a"), `<meta name="c" content="C">`, nil},
		{labelledMeta(), `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Ruiz">`, []string{"Ana Ruiz"}},
		{labelledMeta(), `<meta name="twitter:label2" content="Verfasst von"><meta name="twitter:data2" content="Ana Ruiz">`, []string{"Ana Ruiz"}},
		{labelledMeta(), `<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="5 minutes">`, nil},
		{labelledMeta(), `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="admin">`, nil},
		{linkedAuthors("author"), `<article itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="author" itemscope itemtype="https://schema.org/Person">Ana Ruiz</b></article>`, []string{"Ana Ruiz"}},
		{titleTag(), `<title>Ferry late</title>`, []string{"Ferry late"}},
		{titleTag(), `<p>x</p>`, nil},
		{linked("description"), website, []string{"Late again."}},
		{linked("description"), `<p>x</p>`, nil},
		{linkedName("publisher"), website, []string{"Post Group"}},
		{linkedName("publisher"), `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"https://post.example"}}</script>`, nil},
		{webSiteName(), website, []string{"The Daily Post"}},
		{webSiteName(), `<p>x</p>`, nil},
		{canonicalLink(), `<link rel="canonical" href="/ferry?x=1">`, []string{"https://www.post.example/ferry?x=1"}},
		{canonicalLink(), `<link rel="canonical" href="#">`, nil},
		{optionURL(), `<p>x</p>`, []string{"https://www.post.example/ferry"}},
		{titleSuffix(), `<title>Ferry late | Post</title>`, []string{"Post"}},
		{titleSuffix(), `<title>Post - Ferry late</title>`, []string{"Post"}},
		{titleSuffix(), `<title>Ferry late | Gazette</title>`, nil},
		{titleSuffix(), `<title>Ferry late</title>`, nil},
	} {
		test.run(t)
	}
	if got := values(t, optionURL(), `<p>x</p>`, Options{}); got != nil {
		t.Errorf("an address that nobody gave: %q", got)
	}
}

func TestBreadcrumb(t *testing.T) {
	list := func(items string) string {
		return `<title>Ferry was late</title><script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":` + items + `}</script>`
	}
	for _, test := range []readerTest{
		{breadcrumb(), list(`[{"position":1,"name":"Home"},{"position":2,"name":"World"},{"position":3,"name":"Ferry was late"}]`), []string{"World"}},
		{breadcrumb(), list(`[{"item":{"name":"Home","@id":"/"}},{"item":{"name":"World","@id":"/w"}}]`), []string{"World"}},
		{breadcrumb(), list(`[{"item":"https://post.example/"},{"item":"https://post.example/w","name":"World"}]`), []string{"World"}},
		{breadcrumb(), list(`[{"name":"Home"}]`), nil},
		{breadcrumb(), list(`["Home","World"]`), nil},
		{breadcrumb(), list(`[{"name":"Home"},{"name":"Ferry"}]`), []string{"Ferry"}},
		{breadcrumb(), `<h1>Late again</h1>` + list(`[{"name":"Home"},{"name":"World"},{"name":"Late again"}]`), []string{"World"}},
		{printedTrail(), `<ul class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li>Ferry was late</li></ul>`, []string{"World"}},
		{printedTrail(), `<div class="breadcrumb"><a href="/w">World</a> › <a href="/w/i">Islands</a></div>`, []string{"Islands"}},
		{printedTrail(), `<div class="breadcrumb"><a href="/w">World</a></div>`, []string{"World"}},
		{printedTrail(), `<div class="breadcrumb"><a href="/">Home</a> › Ferry was late</div>`, nil},
		{printedTrail(), `<h1>Ferry was late</h1><div class="breadcrumb"><a href="/">Home</a> <a href="/f">Ferry was late</a></div>`, nil},
		{breadcrumb(), list(`{"name":"Home"}`), nil},
	} {
		test.run(t)
	}
}

func TestTitleParts(t *testing.T) {
	for title, want := range map[string][]string{
		"Ferry late":                   nil,
		"Ferry late | The Daily Post":  {"The Daily Post", "Ferry late", "The Daily Post", "Ferry late"},
		"A - B - C":                    {"C", "A"},
		"渡船晚点｜海港报":                     {"海港报", "渡船晚点"},
		"| The Daily Post":             nil,
		"Anti-war ferry – Daily-Post ": {"Daily-Post", "Anti-war ferry"},
	} {
		if got := titleParts(title); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", title, got, want)
		}
	}
}

func TestBreadcrumbWithoutHost(t *testing.T) {
	readerTest{breadcrumb(), `<title>Ferry was late</title><script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[` +
		`{"name":"Home","item":"/"},{"name":"World","item":"/w"},{"name":"Ferry was late"}]}</script>`, []string{"World"}}.run(t)
}
