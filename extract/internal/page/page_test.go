package page

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// words is a small vocabulary for the tests of this package.
var words = NewVocabulary([]string{"article", "body", "related", "ad", "share", "news", "letter", "posts", "html", "box"})

// parsed numbers the page of some markup.
func parsed(t *testing.T, markup string) *Page {
	t.Helper()
	p, err := Parse(context.Background(), strings.NewReader(markup), "text/html; charset=utf-8", -1, words)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// first returns the first element with a tag.
func first(t *testing.T, p *Page, tag atom.Atom) ID {
	t.Helper()
	all := p.All(tag)
	if len(all) == 0 {
		t.Fatalf("no <%s>", tag)
	}
	return all[0]
}

func TestParseErrors(t *testing.T) {
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	broken := errors.New("the cable was cut")
	for _, test := range []struct {
		name  string
		ctx   context.Context
		r     io.Reader
		limit int64
		want  error
	}{
		{"too large", context.Background(), strings.NewReader("<p>12345</p>"), 11, ErrTooLarge},
		{"nothing is allowed", context.Background(), strings.NewReader("x"), 0, ErrTooLarge},
		{"failing reader", context.Background(), iotest.ErrReader(broken), -1, broken},
		{"fails half way", context.Background(), io.MultiReader(strings.NewReader("<p>"), iotest.ErrReader(broken)), -1, broken},
		{"cancelled", cancelled, strings.NewReader("<p>x"), -1, context.Canceled},
	} {
		p, err := Parse(test.ctx, test.r, "", test.limit, words)
		if !errors.Is(err, test.want) || p != nil {
			t.Errorf("%s: got %v, %v; want %v", test.name, p, err, test.want)
		}
		if err != nil && !strings.HasPrefix(err.Error(), "read: ") {
			t.Errorf("%s: %q does not say which step failed", test.name, err)
		}
	}
	if _, err := Parse(context.Background(), nil, "", -1, words); err == nil {
		t.Error("a nil reader is no error")
	}
}

// A slowReader cancels its context when it is read for the second time.
type slowReader struct {
	cancel context.CancelFunc
	reads  int
}

func (r *slowReader) Read(b []byte) (int, error) {
	if r.reads++; r.reads == 2 {
		r.cancel()
	}
	return copy(b, "<p>still reading"), nil
}

func TestParseStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	r := &slowReader{cancel: cancel}
	if _, err := Parse(ctx, r, "", -1, words); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if r.reads != 2 {
		t.Errorf("read %d times", r.reads)
	}
}

func TestParseLimit(t *testing.T) {
	for _, limit := range []int64{-1, 5, 6} {
		p, err := Parse(context.Background(), iotest.OneByteReader(strings.NewReader("ferry")), "", limit, words)
		if err != nil {
			t.Fatal(err)
		}
		if got := p.Text(0); got != "ferry" {
			t.Errorf("limit %d: got %q", limit, got)
		}
	}
}

func TestParseDecodes(t *testing.T) {
	p, err := Parse(context.Background(), strings.NewReader("<p>F\xe4hre</p>"), "text/html; charset=iso-8859-1", -1, words)
	if err != nil {
		t.Fatal(err)
	}
	if got := p.Text(0); got != "Fähre" || p.Encoding.Name != "windows-1252" {
		t.Errorf("got %q in %q", got, p.Encoding.Name)
	}
}

func TestParseFlattens(t *testing.T) {
	deep := strings.Repeat("<div>", 5000) + "The ferry was late." + strings.Repeat("</div>", 5000)
	p := parsed(t, deep)
	if !p.Flattened {
		t.Error("not marked as flattened")
	}
	if got := p.Text(0); got != "The ferry was late." {
		t.Errorf("got %q", got)
	}
	if parsed(t, "<div><p>x").Flattened {
		t.Error("a shallow page is marked as flattened")
	}
}

// What stands in <noscript> is nodes, so that its pictures are found; its text is not shown.
func TestNoscript(t *testing.T) {
	const markup = `<p>Shown</p><noscript><img src="a.jpg"><p>Enable scripts</p></noscript>`
	withScripts, err := html.Parse(strings.NewReader(markup))
	if err != nil {
		t.Fatal(err)
	}
	before := render(t, withScripts)
	for name, p := range map[string]*Page{"parsed": parsed(t, markup), "caller's tree": numbered(withScripts, words)} {
		if got := len(p.All(atom.Img)); got != 1 {
			t.Errorf("%s: %d pictures", name, got)
		}
		if got := p.Text(0); got != "Shown" {
			t.Errorf("%s: text %q", name, got)
		}
		noscript := first(t, p, atom.Noscript)
		if img := first(t, p, atom.Img); !p.Contains(noscript, img) || p.Parent(img) != noscript {
			t.Errorf("%s: the picture does not stand in <noscript>", name)
		}
	}
	if after := render(t, withScripts); after != before {
		t.Errorf("the caller's tree has changed:\n%s\n%s", before, after)
	}
}

// Text that only a <noscript> has is shown, and so is that of a shadow root which the markup declares; a copy of what
// the page shows is not, and no template that a script fills in.
func TestTextThatScriptsBring(t *testing.T) {
	long := strings.Repeat("<p>The ferry was late again, and nobody on the pier could say when it would come.</p>", 9)
	for markup, want := range map[string]int{
		`<p>Menu</p><noscript><style>p{}</style>` + long + `</noscript>`:                                     10,
		long + `<noscript>` + long + `</noscript>`:                                                           9,
		`<p>Menu</p><noscript><p>Enable scripts</p></noscript>`:                                              1,
		`<story-text><template shadowrootmode="open"><style>p{}</style>` + long + `</template></story-text>`: 9,
		`<p>Menu</p><template>` + long + `</template>`:                                                       1,
	} {
		tree, err := html.Parse(strings.NewReader(markup))
		if err != nil {
			t.Fatal(err)
		}
		for name, p := range map[string]*Page{"parsed": parsed(t, markup), "caller's tree": numbered(tree, words)} {
			if got := len(p.Lines); got != want {
				t.Errorf("%s: %.80s: %d lines", name, markup, got)
			}
			if sum, all := p.Size(0), 0; len(p.Lines) > 0 {
				for _, line := range p.Lines {
					all += line.Size
				}
				if sum != all {
					t.Errorf("%s: %.80s: %d letters in all, %d in lines", name, markup, sum, all)
				}
			}
		}
	}
}

func render(t *testing.T, n *html.Node) string {
	t.Helper()
	var b strings.Builder
	if err := html.Render(&b, n); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestRelations(t *testing.T) {
	p := parsed(t, `<div><p>one</p> and <em>two</em><!-- no --><p>three <a href="/">four</a></p></div><p>five</p>`)
	paragraphs := p.All(atom.P)
	div, em, a := first(t, p, atom.Div), first(t, p, atom.Em), first(t, p, atom.A)
	if got := p.NextElement(paragraphs[0]); got != em {
		t.Errorf("next of the first <p>: %d, want %d", got, em)
	}
	if got := p.NextElement(em); got != paragraphs[1] {
		t.Errorf("next of <em>: %d", got)
	}
	if got := p.NextElement(paragraphs[1]); got != None {
		t.Errorf("next of the last: %d", got)
	}
	if got := p.PreviousElement(paragraphs[1]); got != em {
		t.Errorf("previous of the second <p>: %d", got)
	}
	if got := p.PreviousElement(paragraphs[0]); got != None {
		t.Errorf("previous of the first: %d", got)
	}
	if got := p.NextElement(0); got != None {
		t.Errorf("next of the document: %d", got)
	}
	if got := p.Within(div, atom.P); len(got) != 2 {
		t.Errorf("%d <p> within the <div>", len(got))
	}
	if got := p.Within(paragraphs[0], atom.P); len(got) != 1 {
		t.Error("an element is not within itself")
	}
	if got := p.Above(a, atom.Div, atom.P); got != paragraphs[1] {
		t.Errorf("above <a>: %d", got)
	}
	if got := p.Above(a, atom.A); got != None {
		t.Errorf("an element stands above itself: %d", got)
	}
	var children []ID
	for c := range p.Children(div) {
		if children = append(children, c); len(children) == 2 {
			break
		}
	}
	if len(children) != 2 || children[0] != paragraphs[0] || children[1] != em {
		t.Errorf("children: %v", children)
	}
}

func TestRoot(t *testing.T) {
	p := parsed(t, `<p>x</p>`)
	if p.Root() != first(t, p, atom.Body) {
		t.Error("the root is not the <body>")
	}
	fragment := numbered(&html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}, words)
	if fragment.Root() != 0 || fragment.Len() != 1 || fragment.End(0) != 1 {
		t.Error("a tree of one element is not numbered as one")
	}
	for _, kind := range []html.NodeType{html.TextNode, html.CommentNode, html.DoctypeNode, html.DocumentNode} {
		check(t, numbered(&html.Node{Type: kind, Data: "ferry"}, words))
	}
}

func TestAttributes(t *testing.T) {
	p := parsed(t, `<p hidden="" title="a" class="article ad">x</p>`)
	id := first(t, p, atom.P)
	if v, ok := p.Lookup(id, "hidden"); v != "" || !ok {
		t.Error("an empty attribute is not found")
	}
	if _, ok := p.Lookup(id, "data-y"); ok {
		t.Error("a missing attribute is found")
	}
	if p.Attr(id, "title") != "a" {
		t.Error("title")
	}
	ad, _ := words.Word("ad")
	share, _ := words.Word("share")
	if !p.Has(id, ad) || p.Has(id, share) || len(p.Words(id)) != 2 {
		t.Errorf("words: %v", p.Words(id))
	}
}

// The <title> of a drawing is no title of a page.
func TestDrawingsHaveNoHTML(t *testing.T) {
	p := parsed(t, `<svg><title>Share</title><a href="/x"><text>Send</text></a></svg><p>Shown</p>`)
	if n := len(p.All(atom.Title)) + len(p.All(atom.A)); n != 0 {
		t.Errorf("%d elements of a drawing are taken for HTML", n)
	}
	if got := p.Text(0); got != "Shown" {
		t.Errorf("got %q", got)
	}
}

func TestPath(t *testing.T) {
	p := parsed(t, `<main><article class=" post  wide"><p>a</p><h2>b</h2><p>c</p><p>d <b id="x">e</b></p></article></main>`+
		`<div><div><div><div><div><div><i>deep</i></div></div></div></div></div></div>`)
	paragraphs := p.All(atom.P)
	for _, test := range []struct {
		id   ID
		want string
	}{
		{paragraphs[0], "main > article.post > p"},
		{paragraphs[2], "main > article.post > p:3"},
		{paragraphs[2] + 1, "main > article.post > p:3"}, // its text
		{first(t, p, atom.B), "main > article.post > p:3 > b#x"},
		{first(t, p, atom.I), "… > div > div > div > i"},
		{p.Root(), ""},
		{0, ""},
		{None, ""},
	} {
		if got := p.Path(test.id); got != test.want {
			t.Errorf("node %d: got %q, want %q", test.id, got, test.want)
		}
	}
}

// Of very many siblings not all are counted.
func TestPathOfMany(t *testing.T) {
	p := parsed(t, strings.Repeat("<p>x</p>", 1500))
	for i, want := range map[int]string{999: "p:1000", 1200: "p:1001+"} {
		if got := p.Path(p.All(atom.P)[i]); got != want {
			t.Errorf("<p> %d: %q, want %q", i, got, want)
		}
	}
}

func TestRaw(t *testing.T) {
	p := parsed(t, "<script>if (a < b) {\n\n  go()\n}</script><pre>a\n  <b>b</b></pre>")
	if got, want := p.Raw(first(t, p, atom.Script)), "if (a < b) {\n\n  go()\n}"; got != want {
		t.Errorf("got %q", got)
	}
	if got, want := p.Raw(first(t, p, atom.Pre)), "a\n  b"; got != want {
		t.Errorf("got %q", got)
	}
}

// A page that is trimmed before it is parsed says the same, line by line, as the whole of it.
func FuzzTrimmedLines(f *testing.F) {
	for _, seed := range []string{
		`<div> <p>The <b>ferry</b> <i>was</i><!-- x --> late.</p> <script src=a></script> <a>x</a> <svg><path/></svg> y</div>`,
		"<ul> <li>a <li>b</ul> c <br> d<table> <tr> <td>e </table>", "<pre> a\n b</pre> <listing> c </listing> d", "x <link rel=icon> y<meta> z", "<select> <option>a</select> b",
		"<p>a <template> b </template> c", "<title> a </title> <textarea> b </textarea> c <noscript> d </noscript>", "a <script>b</script> <style>c</style> d",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, markup string) {
		if !utf8.ValidString(markup) || strings.ContainsAny(markup, "\x00\r\x1b\ufeff") || len(markup) > 2000 {
			t.Skip()
		}
		if tags := strings.ToLower(markup); strings.Contains(tags, "<frame") || strings.Contains(tags, "<table") {
			t.Skip() // a parser moves what may not stand in a table out of it, and white space alone not
		}
		root, err := html.ParseWithOptions(strings.NewReader(markup), html.ParseOptionEnableScripting(false))
		if err != nil {
			t.Skip()
		}
		trimmed, err := Parse(t.Context(), strings.NewReader(markup), "", -1, words)
		if err != nil {
			t.Fatal(err)
		}
		if trimmed.Flattened {
			t.Skip()
		}
		if got, want := said(trimmed), said(numbered(root, words)); !slices.Equal(got, want) {
			t.Errorf("%q reads\n%q, and trimmed\n%q", markup, want, got)
		}
	})
}

func said(p *Page) []string {
	var all []string
	for _, line := range p.Lines {
		all = append(all, p.LineText(line))
	}
	return all
}
