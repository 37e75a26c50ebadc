package markup

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// shape writes a tree down, a node a line.
func shape(t *Tree) string {
	var out strings.Builder
	for i := range t.Nodes {
		n := &t.Nodes[i]
		fmt.Fprintf(&out, "%d <%d >%d %d %v %q", i, n.Parent, n.End, n.Type, n.Tag, n.Data)
		for _, a := range t.Attrs(n) {
			fmt.Fprintf(&out, " %q=%q", a.Key, a.Val)
		}
		out.WriteByte('\n')
	}
	return out.String()
}

// parserShape is the same of the tree that html.Parse makes.
func parserShape(page []byte) (string, error) {
	root, err := html.ParseWithOptions(bytes.NewReader(page), html.ParseOptionEnableScripting(false))
	if err != nil {
		return "", err
	}
	var t Tree
	t.walk(root, withoutScripts, 1<<20, func() {})
	return shape(&t), nil
}

// compareTrees sees that the builder makes the same tree as html.Parse, or gives up. It also sees that the
// tree is not larger than the tags explain.
func compareTrees(t *testing.T, page []byte) (built bool) {
	t.Helper()
	page = bytes.ToValidUTF8(page, []byte("?"))
	want, err := parserShape(page)
	var tree Tree
	page = unifyLineEnds(page, func() {})
	if _, ok := tree.build(page, nil, 1<<20, nil); !ok {
		return false
	}
	if err != nil {
		t.Errorf("%.2000q:\nhtml.Parse does not take it: %v", page, err)
	} else if got := shape(&tree); got != want {
		t.Errorf("%.2000q:\ngot\n%s\nwant\n%s", page, got, want)
	}
	if tags := bytes.Count(page, []byte("<")); len(tree.Nodes) > mostReopened+(reopenedEach+5)*(tags+1) {
		t.Errorf("%.2000q: %d nodes of %d tags", page, len(tree.Nodes), tags)
	}
	return true
}

// compareTrimmed sees that the builder makes the same tree of what is of use of a page as html.Parse does of what is left
// of it, or gives up.
func compareTrimmed(t *testing.T, page []byte) (built bool) {
	t.Helper()
	page = unifyLineEnds(bytes.ToValidUTF8(page, []byte("?")), func() {})
	left, asides := trim(page, all{}, nil)
	want, err := parserShape(left)
	var tree Tree
	scripts, ok := tree.build(page, all{}, 1<<20, nil)
	if !ok {
		return false
	}
	if err != nil {
		t.Errorf("%.2000q:\nhtml.Parse does not take it: %v", page, err)
	} else if got := shape(&tree); got != want {
		t.Errorf("%.2000q, left %.2000q:\ngot\n%s\nwant\n%s", page, left, got, want)
	}
	if !slices.EqualFunc(scripts, asides, bytes.Equal) {
		t.Errorf("%.2000q:\ngot scripts %q\nwant %q", page, scripts, asides)
	}
	return true
}

// builderCases are pieces of markup whose tree is not as it looks. The builder takes all of them.
var builderCases = []string{
	"<p>a<p>b</div>c</p>", "<p>a<div>b</p>c</div>", "<p><button><p>a</button></p>", "<h1>a<h2>b</h1>c", "<ul><li>a<div><li>b</div><ul><li>c</ul></li></ul>",
	"<dl><dt>a<dd>b<dt>c</dl>", "<b>a<p>b</p>c</b>d", "<p>a<b>b<i>c</p>d</i>e</b>f", "<p><b><b><b><b>a<p>b", "<p><b a=1 b=2><b b=2 a=1>a<p>b", "<a href=a>b<a href=c>d</a>e</a>f",
	"<nobr>a<nobr>b", "<object><b>a</object>b", "<b><object>a</b>b</object>c", "<table><tr><td>a<th>b<tr><td>c</table>d", "<p><table><td>a", "<!doctype html><p><table><td>a",
	`<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><div><table><td>a`, "<table><caption>a<tr><td>b</table>", "<table><colgroup><col><col><tr><td>a",
	"<table><tr><td><b>a</td><td>b</b></table>c", "<table><tbody><tr><td><table><tr><td>a</table>b</tbody></table>", "<select><option>a<optgroup><option>b<hr><select>c", "<ruby>a<rb>b<rt>c<rtc>d<rp>e</ruby>",
	"<form><div></form><form>a</div>b</form>", "<template><td>a</template>b", "<table><template><tr><td>a</template><tr><td>b", "<template>a<b>", "<head><noscript><link><style>a</style></noscript><meta></head><title>a</title> <body>",
	"<noscript><img></noscript>a", "<html a=b><body c=d><html a=x e=f><body c=x g=h>", "a</body>b</html>c<!-- -->d", "a</body> <!-- --> b", "a</html><!doctype html>b", "</p>a</br>b", "<pre>\n\na</pre><listing>\r\nb</listing><pre><!-- -->\nc", "<textarea>\n&amp;a</textarea>",
	"a</x>b<!-- -->c<!doctype html>d", "<image src=a>", "<x-y><P CLASS=a Class=b>", "<a b='&copy=&copy;&copyx&copy &amp&#65;&#x41=&#65x&fjlig;&semi;&nosuch;&'>&copyx", "<title>a&amp;<b></title><script>a&amp;<b></script>", "&#13;\r\n\ra",
	"<iframe><p></iframe><xmp><p></xmp><noembed><p></noembed>", "<body><frame><head><td>a", "", " ", "<!-- -->", " <!doctype html> <!-- --> <html> <head> <meta> </head> <body> a", "<li><a>a<li>b",
	"<b><p>a</b>", "<a>a<div>b<a>c", "<a>a<span>b<div>c<p>d</a>e", "<b><i><u><p>a</b>b</i>c", "<a><i><div>a<p>b<!-- -->c</a>d</div>e", "<b><div><div>a</b>b</div>c</div>d", "<b><p><i><p>a</b>b</i>c",
	"<nobr><div><nobr>a", "<form><b><div>a</form>b</b>c", "<template><b><p>a</b>b</template>", "<div><font a=b><p>a<p>b</font>c",
}

func TestBuild(t *testing.T) {
	for _, page := range builderCases {
		if !compareTrees(t, []byte(page)) {
			t.Errorf("%q: the builder gave up", page)
		}
		compareTrimmed(t, []byte(page))
	}
	for _, page := range []string{"<table>a", "<table><div>", "<table><form>", "<template><tr></tr><input>", `<!doctype html SYSTEM "a"><p><table>`, "<svg><path/></svg>", "<frameset>", "<plaintext>", "a\x00", "<head></head> <meta>",
		strings.Repeat("<div>", 300), "<a" + numbered(" b#", 70) + ">", numbered("<b a=#>", 70), numbered("<body a#=b>", 30), "<p>" + numbered("<b a=#>", 50) + strings.Repeat("<p>a", 100)} {
		if compareTrees(t, []byte(page)) {
			t.Errorf("%.100q … %.100q: the builder did not give up", page, page[max(0, len(page)-100):])
		}
	}
}

// TestBuildPages compares the trees of the saved pages, and those of other pages where they are at hand, whole and
// trimmed. STANDFIRST_ALL_PAGES=1 takes all of those.
func TestBuildPages(t *testing.T) {
	saved, _ := filepath.Glob("../../../testdata/*.html*")
	others, _ := filepath.Glob("../../../../shared/corpora/*/*.html.gz")
	every := 16
	if os.Getenv("STANDFIRST_ALL_PAGES") != "" {
		every = 1
	}
	for i, path := range others {
		if i%every == 0 {
			saved = append(saved, path)
		}
	}
	built := 0
	for _, path := range saved {
		page := readPage(t, path)
		compareTrees(t, page)
		if compareTrimmed(t, page) {
			built++
		}
		if t.Failed() {
			t.Fatal(path)
		}
	}
	if 20*built < 19*len(saved) {
		t.Errorf("the builder took %d of %d trimmed pages", built, len(saved))
	}
}

func readPage(t *testing.T, path string) []byte {
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			t.Fatal(err)
		}
	}
	page, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return page
}

// tags are all known elements, and pieces, as the material of random pages.
var tags = func() []string {
	all := append([]string{" ", "b", "\r\n", "&amp;", "&#13;", "<!-- -->", "<!doctype html>", "<!doctype a>", "<b a=b c>", "<a href='&copy=1&amp;'>", "<x-y A=b a=c>",
		"</x-y>", "<input type=hidden>", "</>", "<?a>", "<body a=b>", "<html c=d>", "<rp>"}, pieces...)
	for _, e := range known[1:] {
		all = append(all, "<"+e.name+">", "</"+e.name+">")
	}
	return all
}()

// TestBuildRandom compares the trees of pages in which a few tags, the same ones again and again, meet each other.
func TestBuildRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	built, pages := 0, 20_000
	for range pages {
		few := make([]string, 2+r.IntN(12))
		for i := range few {
			few[i] = tags[r.IntN(len(tags))]
		}
		page := []byte([]string{"", "<!doctype html><html><head></head><body>"}[r.IntN(2)])
		for range r.IntN(25) {
			page = append(page, few[r.IntN(len(few))]...)
		}
		compareTrimmed(t, page)
		if compareTrees(t, page) {
			built++
		}
	}
	if 2*built < pages {
		t.Errorf("the builder took %d of %d pages", built, pages)
	}
}

func FuzzBuild(f *testing.F) {
	for _, page := range append(builderCases, tokenizerCases...) {
		f.Add([]byte(page))
	}
	f.Fuzz(func(t *testing.T, page []byte) {
		compareTrimmed(t, page)
		compareTrees(t, page)
	})
}

// FuzzBuildTags compares the trees of pages made of known tags.
func FuzzBuildTags(f *testing.F) {
	for i := range tags {
		f.Add([]byte{byte(i), byte(i >> 8), byte(3 * i), 0, byte(7 * i), 1})
	}
	f.Fuzz(func(t *testing.T, indexes []byte) {
		var page []byte
		for i := 0; i+1 < min(len(indexes), 200); i += 2 {
			page = append(page, tags[(int(indexes[i])+int(indexes[i+1])<<8)%len(tags)]...)
		}
		compareTrimmed(t, page)
		compareTrees(t, page)
	})
}

func BenchmarkBuild(b *testing.B) {
	page := normalPage()
	b.SetBytes(int64(len(page)))
	var tree Tree
	for b.Loop() {
		tree.Clear()
		if _, ok := tree.build(page, nil, 1<<20, nil); !ok {
			b.Fatal("the builder gave up")
		}
	}
}
