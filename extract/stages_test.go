package extract

import (
	"context"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// What the tests of the single stages share: a page of fictional news, and each stage's input made
// from markup.

// prose are paragraphs as long as those of an article.
var prose = []string{
	"The ferry from Port Merrin left the pier forty minutes late on Tuesday, and the passengers who had queued since dawn were told nothing of the reason.",
	"Mara Quill, who runs the harbour office, said that a rope had caught in the screw, and that a diver had to be called from the other side of the bay.",
	"It was the third delay this month, and the island's council has asked the company to keep a second boat ready for as long as the summer lasts.",
	"The company answered that a second boat would cost more than the route earns in a year, but that it would look at its timetable before the autumn.",
}

// paragraphs is the prose, as markup.
func paragraphs() string {
	var b strings.Builder
	for _, p := range prose {
		b.WriteString("<p>" + p + "</p>\n")
	}
	return b.String()
}

// storyWith is a page with an article around a piece of markup.
func storyWith(markup string) string {
	return `<html><head><title>Ferry was late | The Daily Post</title></head><body><main><article><h1>Ferry was late</h1>` +
		paragraphs() + markup + `<p>` + strings.Join(prose, "</p><p>Later, another witness spoke. ") + `</p></article></main></body></html>`
}

// numbered is a tree with its numbers.
func numbered(root *html.Node) *page.Page {
	p, err := page.Number(context.Background(), root, vocabulary())
	if err != nil {
		panic(err)
	}
	return p
}

func treeOf(t *testing.T, markup string) *html.Node {
	t.Helper()
	root, err := html.ParseWithOptions(strings.NewReader(markup), html.ParseOptionEnableScripting(false))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

func viewOf(t *testing.T, markup string) *view {
	t.Helper()
	return look(numbered(treeOf(t, markup)))
}

func dossierOf(t *testing.T, markup string, opts Options) *dossier {
	t.Helper()
	return open(viewOf(t, markup), opts)
}

// bodiesOf are the bodies that the policies lead to.
func bodiesOf(v *view) []*body {
	var bodies []*body
	mass := weigh(v)
	for _, p := range policies {
		bodies = append(bodies, assemble(v, mass, p, judgeUnder(v, p)))
	}
	return bodies
}

// resolverOf is a resolver that has found the body and the headline and nothing else.
func resolverOf(t *testing.T, markup string, opts Options) *resolver {
	t.Helper()
	d := dossierOf(t, markup, opts)
	r := newResolver(d, gather(d), bodiesOf(d.view))
	r.headline(r.siteName())
	return r
}

// articleOf is the article in some markup.
func articleOf(t *testing.T, markup string, opts *Options) *Article {
	t.Helper()
	a, err := ParseNode(t.Context(), treeOf(t, markup), opts)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// byID returns the element with an id.
func byID(t *testing.T, v *view, id string) page.ID {
	t.Helper()
	for n := range page.ID(v.Len()) {
		if v.IsElement(n) && v.Attr(n, "id") == id {
			return n
		}
	}
	t.Fatalf("no element has the id %q", id)
	return page.None
}

// firstOf returns the first element with a tag.
func firstOf(t *testing.T, v *view, tag atom.Atom) page.ID {
	t.Helper()
	all := v.All(tag)
	if len(all) == 0 {
		t.Fatalf("no <%s>", tag)
	}
	return all[0]
}

// resolved is the article in some markup together with the resolver that made it.
func resolved(t *testing.T, markup string, opts Options) (*resolver, *Article) {
	t.Helper()
	r, a := resolverOf(t, markup, opts), articleOf(t, markup, &opts)
	r.size = text.Size(a.Body)
	return r, a
}
