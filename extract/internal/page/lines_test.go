package page

import (
	"slices"
	"testing"

	"golang.org/x/net/html/atom"
)

func TestLines(t *testing.T) {
	for _, test := range []struct {
		name, markup string
		want         []string
	}{
		{"nothing", ``, nil},
		{"white space", "<p> \n\u00a0\u200b\u3000</p>", nil},
		{"paragraphs", `<p>one</p><p>two</p>`, []string{"one", "two"}},
		{"inline elements", `<p>one <b>two</b><i> three</i></p>`, []string{"one two three"}},
		{"no space between inline elements", `<p>fer<b>ry</b></p>`, []string{"ferry"}},
		{"one break", `<p>one<br>two</p>`, []string{"one\ntwo"}},
		{"two breaks", `<p>one<br> <br/>two</p>`, []string{"one", "two"}},
		{"two breaks in inline elements", `<p>one<b><br></b><i><br></i>two</p>`, []string{"one", "two"}},
		{"three breaks", `<td>one<br><br><br>two<br>three`, []string{"one", "two\nthree"}},
		{"text before a block", `<div>one<p>two</p>three</div>`, []string{"one", "two", "three"}},
		{"block in inline", `<span>one<div>two</div>three</span>`, []string{"one", "two", "three"}},
		{"script in a paragraph", `<p>one <script>no()</script>two</p>`, []string{"one two"}},
		{"style and template", `<p>one <style>p{}</style><template>no</template>two</p>`, []string{"one two"}},
		{"comment", `<p>fer<!-- no -->ry</p>`, []string{"ferry"}},
		{"picture", `<p>one <img src=a> two</p>`, []string{"one two"}},
		{"cells", `<table><tr><td>one<td>two</table>`, []string{"one", "two"}},
		{"list", `<ul><li>one<ul><li>two</ul>three</ul>`, []string{"one", "two", "three"}},
		{"definition", `<dl><dt>one<dd>two</dl>`, []string{"one", "two"}},
		{"rule", `one<hr>two`, []string{"one", "two"}},
		{"link around blocks", `<a href=/><h3>one</h3><p>two</p></a>`, []string{"one", "two"}},
		{"unknown elements are inline", `<news-box>one</news-box> <x-y>two</x-y>`, []string{"one two"}},
		{"title and head", `<title>no</title><p>one`, []string{"one"}},
		{"frames, players, fields", `<p>one<iframe>no</iframe><video>no</video><textarea>no</textarea><select><option>no</select></p>`, []string{"one"}},
		{"soft hyphens", "<p>Fähr\u00adver\u200bkehr</p>", []string{"Fährverkehr"}},
	} {
		p := parsed(t, test.markup)
		check(t, p)
		var got []string
		for _, l := range p.Lines {
			got = append(got, p.LineText(l))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestLineFacts(t *testing.T) {
	p := parsed(t, `<div><p>one <a href="/">two</a> <a name="x">three</a></p>four<br><br>five</div>`)
	div, paragraph := first(t, p, atom.Div), first(t, p, atom.P)
	want := []struct {
		block      ID
		size, link int
		broken     bool
	}{{paragraph, 4 + 3 + 5 - 1, 3, false}, {div, 4, 0, true}, {div, 4, 0, true}}
	if len(p.Lines) != len(want) {
		t.Fatalf("%d lines", len(p.Lines))
	}
	for i, w := range want {
		l := p.Lines[i]
		if l.Block != w.block || l.Size != w.size || l.Link != w.link || l.Broken != w.broken {
			t.Errorf("line %d: got %+v, want %+v", i, l, w)
		}
	}
	if first, end := p.LinesOf(paragraph); first != 0 || end != 1 {
		t.Errorf("lines of <p>: %d to %d", first, end)
	}
	if first, end := p.LinesOf(div); first != 0 || end != 3 {
		t.Errorf("lines of <div>: %d to %d", first, end)
	}
}

func TestText(t *testing.T) {
	for _, test := range []struct{ name, markup, want string }{
		{"white space folds", "<p>  The\n\tferry   was </p>", "The ferry was"},
		{"across elements", "<p>The <b> ferry</b> was</p>", "The ferry was"},
		{"blocks break lines", "<div>The<p>ferry</p><p></p><p>was</p></div>", "The\nferry\nwas"},
		{"breaks", "<p>The<br>ferry<br><br>was<br></p>", "The\nferry\nwas"},
		{"non-breaking space inside", "<p>20\u00a0km</p>", "20\u00a0km"},
		{"non-breaking space at the edges", "<p>\u00a0a&nbsp; <br>&nbsp; b&nbsp;</p>", "a\nb"},
		{"indented with ideographic spaces", "<p>\u3000\u3000渡船<br>\u3000晚点</p>", "渡船\n晚点"},
		{"joiners stay", "<p>می\u200cخواهم</p>", "می\u200cخواهم"},
		{"scripts say nothing", "<p>a<script>b</script>c</p>", "ac"},
	} {
		p := parsed(t, test.markup)
		if got := p.Text(p.Root()); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestTextIn(t *testing.T) {
	p := parsed(t, `<div><p>one <b>two</b> three</p><p>four</p></div>`)
	b := first(t, p, atom.B)
	inB := func(id ID) bool { return p.Contains(b, id) }
	if got := p.TextIn(0, ID(p.Len()), inB); got != "one three\nfour" {
		t.Errorf("got %q", got)
	}
	second := p.All(atom.P)[1]
	if got := p.TextIn(second, p.End(second), nil); got != "four" {
		t.Errorf("got %q", got)
	}
	if got := p.TextIn(b, b, nil); got != "" {
		t.Errorf("got %q", got)
	}
}
