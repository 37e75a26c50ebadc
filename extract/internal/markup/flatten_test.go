package markup

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

func TestFlatten(t *testing.T) {
	tests := []struct{ name, page, want string }{
		{"well formed", `<p>The <b>harbour</b> reopens.</p>`, `<p>The <b>harbour</b> reopens.</p>`},
		{"below the limit", "<div><div><div>a<div>b</div>c</div>d</div>e</div>f", "<div><div><div>a</div><div>b</div>cd</div>e</div>f"},
		{"deep paragraphs stay", "<div><div><div><div><p>a<p>b</div>", "<div><div><div></div><div></div><p>a</p><p>b</p>"},
		{"deep end tags are not those of elements above", "<i><div><u><div>a</div></u>b</div>c</i>", "<i><div><u></u><div>a</div>b</div>c</i>"},
		{"implied end of p", "<p>a<p>b<div>c", "<p>a</p><p>b</p><div>c"},
		{"p in a button stays open", "<p><button><p>", "<p><button><p>"},
		{"implied end of li", "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "<ul><li>a</li><li>b<ul></ul><li>c</li></li><li>d</li></ul>"},
		{"implied end of dt and dd", "<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"},
		{"implied end of option", "<select><option>a<option>b</select>", "<select><option>a</option><option>b</option></select>"},
		{"implied end of rows and cells", "<table><tr><td>a<td>b<tr><th>c</table>",
			"<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></table>"},
		{"cells outside of a table", "<td>a</td>b", "ab"},
		{"headings do not nest", "<h1>a<h2>b</h1>", "<h1>a</h1><h2>b</h2>"},
		{"links do not nest", "<a href=x>a<a href=y>b</a>", "<a href=x>a</a><a href=y>b</a>"},
		{"stray end tags", "a</div></b></p></x></td>b", "ab"},
		{"a stray end tag in a cell", "<i><table><td>a</i>b</table>c</i>", "<i><table><td>ab</td></table>c</i>"},
		{"an inline end tag does not close blocks", "<span><div>a</span>b</div>", "<span><div>ab</div>"},
		{"an adopted formatting element", "<b><p>a</b>b</p>", "<b><p>a</b>b</p>"},
		{"end tag of br", "a</br>b", "a<br>b"},
		{"void elements", "<img src=a><br/><hr>", "<img src=a><br/><hr>"},
		{"raw text", "<script>'</p>'</script><style>a<b</style><textarea><p></textarea>", "<script>'</p>'</script><style>a<b</style><textarea><p></textarea>"},
		{"only one body", "<html><body a=b><html><body c=d>", "<html><body a=b>"},
		{"frames", "<frameset><frame>a</frameset>", "a"},
		{"text that a dropped tag would make a tag of", "<</i>b>a < b", "&lt;b>a &lt; b"},
		{"a cut tag", "a<p b='c", "a"},
		{"noscript", "<noscript><img alt='a'><div>b</noscript>c", "<noscript><img alt='a'><div>b</div></noscript>c"},
		{"a comment that ends a noscript", "<noscript><!--</noscript><p>-->a", "<noscript></noscript><p>-->a"},
		{"a picture", `<svg><title>a</title><g><path d=""/></g></svg>b`, `<svg><title>a</title><g><path d=""/></g></svg>b`},
		{"a broken picture", `<svg><g><p>a</p></g></svg>`, `<g><p>a</p></g>`},
		{"a picture that never ends", `<svg><path/>a`, `<path/></path>a`},
		{"a formula", `<math><mi>a</mi></math>b`, `<math><mi>a</mi></math>b`},
		{"markup in a formula", `<math><mi><p>a</mi></math>b`, `<mi><p>ab`},
	}
	for _, tt := range tests {
		if got := string(flatten([]byte(tt.page), 3, nil)); got != tt.want {
			t.Errorf("%s:\nin   %s\ngot  %s\nwant %s", tt.name, tt.page, got, tt.want)
		}
	}
}

func TestFlattenAttributes(t *testing.T) {
	page := "<p" + strings.Repeat(" a='>'", 1000) + ">b"
	want := "<p" + strings.Repeat(" a='>'", maxAttributes) + ">b"
	if got := string(flatten([]byte(page), 3, nil)); got != want {
		t.Errorf("got %d bytes, want %d: %s", len(got), len(want), got)
	}
}

// hostile are pages that html.Parse refuses, or would take minutes for at full size, and some that
// only look so. Each is a start and what is repeated after it; # stands for a number that differs
// each time.
var hostile = []struct{ name, start, repeated string }{
	{"deep blocks", "", "<div>"},
	{"deep tables", "", "<table><tr><td>"},
	{"deep tables without rows", "", "<table><td>"},
	{"deep captions", "", "<table><caption>"},
	{"deep templates", "", "<template>"},
	{"deep lists", "", "<ul><li>"},
	{"deep unknown elements", "", "<x#>"},
	{"blocks that a table keeps open", "", "<div><table></div></table>"},
	{"deep pictures", "", "<svg><g>"},
	{"text in pictures", "", "<svg><title><p>"},
	{"styles in pictures", "", "<svg><style><div>"},
	{"deep formulas", "", "<math><mi><div>"},
	{"deep noscript", "", "<noscript>"},
	{"comments in noscript", "", "<noscript><!--</noscript><div>-->"},
	{"unclosed bold", "", "<b>"},
	{"unclosed links", "", "<a href=#>"},
	{"unclosed fonts", "", "<font size=#>"},
	{"fonts and paragraphs", "", "<font size=#><p>a"},
	{"fonts reopened", "<p>" + numbered("<font size=#>", 400), "<p>a"},
	{"a font of many attributes reopened", "<p><font" + numbered(" a#", 20_000) + ">", "<p>a"},
	{"formatting kept by a table", "", "<b id=#><table></b></table><p>a"},
	{"formatting kept by cells", "<table>", "<b id=#><tr>"},
	{"scopes left behind", "<table>", "<object><tr>"},
	{"scopes left behind, then adoption", "<table>" + strings.Repeat("<object><tr>", 20_000) + "<td>", "<b><span><span><span><p></b></p>"},
	{"bodies with attributes", "", "<body a#>"},
	{"stray end tags in the deep", strings.Repeat("<span>", 500), "</x>"},
	{"stray paragraph ends in the deep", strings.Repeat("<span>", 500), "</p>"},
	{"list items in the deep", strings.Repeat("<span>", 500), "<li></li>"},
	{"forms in the deep", strings.Repeat("<span>", 500), "<form></form>"},
	{"pictures in the deep", "<svg>" + strings.Repeat("<g>", 500), "</x>"},
	{"attributes", "<p ", "a# "},
	{"tags made of text", "", "<<b>b>"},
	{"misnested formatting", "", "<b><i><u><p></b></i></u>"},
	{"links in paragraphs", "", "<a href=#><p>"},
	{"frames", "", "<frameset>"},
	{"text fostered out of tables", "", "<table>a<b>b"},
	{"comments", "", "<!--"},
	{"dashes", "<!--", "-"},
	{"angles", "", "<"},
	{"scripts", "", "<script><!--<script>"},
	{"pictures", "", "<svg><g></g>"},
}

// numbered repeats s, each time with another number for #.
func numbered(s string, n int) string {
	var out strings.Builder
	for i := range n {
		out.WriteString(strings.ReplaceAll(s, "#", fmt.Sprint(i)))
	}
	return out.String()
}

// TestHostile sees that no page is too much for html.Parse once it is rewritten, and that those
// that are too much as they stand are recognised.
func TestHostile(t *testing.T) {
	const size = 1 << 15
	for _, tt := range hostile {
		t.Run(tt.name, func(t *testing.T) {
			page := []byte(tt.start + numbered(tt.repeated, size/len(tt.repeated)))
			start := time.Now()
			mustParse(t, flatten(page, 200, nil))
			if !needed(page, nil) {
				_, _ = html.Parse(bytes.NewReader(page)) // at worst it gives up early
			}
			if took := time.Since(start); took > 30*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

// mustParse parses a page with scripting on and off.
func mustParse(t *testing.T, page []byte) {
	t.Helper()
	for _, scripting := range []bool{true, false} {
		_, err := html.ParseWithOptions(bytes.NewReader(page), html.ParseOptionEnableScripting(scripting))
		if err != nil && strings.Contains(err.Error(), "512") {
			t.Errorf("scripting %v: %v", scripting, err)
		}
	}
}

// FuzzFlatten strings pieces of markup together and repeats them: each byte of pieces is one.
func FuzzFlatten(f *testing.F) {
	for i := range pieces {
		f.Add([]byte{byte(i)}, []byte{byte(i), byte(i + 1)})
		f.Add([]byte{}, []byte{byte(i), byte(3 * i), byte(7 * i), 1})
	}
	f.Fuzz(func(t *testing.T, start, repeated []byte) {
		if len(start)+len(repeated) > 64 {
			return
		}
		page := []byte(fromPieces(start) + numbered(fromPieces(repeated), 700))
		flat := flatten(page, 200, nil)
		if len(flat) > 4*len(page)+1000 {
			t.Errorf("%d bytes became %d", len(page), len(flat))
		}
		mustParse(t, flat)
	})
}

func fromPieces(indexes []byte) string {
	var out strings.Builder
	for _, i := range indexes {
		out.WriteString(pieces[int(i)%len(pieces)])
	}
	return out.String()
}

var pieces = []string{
	"a", "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<i id=#>", "</i>", "<a href=#>", "</a>", "<font x=#>", "</font>",
	"<nobr>", "</nobr>", "<span>", "</span>", "<x#>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<caption>",
	"</caption>", "<col>", "<colgroup>", "</colgroup>", "<tbody>", "</tbody>", "<ul>", "</ul>", "<li>", "</li>", "<dl>",
	"<dt>", "</dt>", "<dd>", "<select>", "</select>", "<option>", "<optgroup>", "<button>", "</button>", "<form>", "</form>",
	"<object>", "</object>", "<marquee>", "<template>", "</template>", "<svg>", "</svg>", "<math>", "</math>", "<g/>", "<g>",
	"</g>", "<title>", "</title>", "<desc>", "<foreignobject>", "</foreignobject>", "<mi>", "</mi>", "<annotation-xml>",
	"<style>", "</style>", "<script>", "</script>", "<!--", "-->", "<![CDATA[", "]]>", "<noscript>", "</noscript>",
	"<textarea>", "</textarea>", "<html a#>", "<head>", "</head>", "<body>", "</body>", "</html>", "<frameset>", "</frameset>",
	"<frame>", "<h1>", "</h2>", "<br>", "</br>", "<hr>", "<img>", "<input>", "<ruby>", "<rt>", "<rb>", "<rtc>", "</ruby>",
	"<plaintext>", "<iframe>", "</iframe>", "<pre>", "\n", "<image>", "<summary>", "<details>", "<", "</", "<a", " b='", "'", ">",
}

// FuzzFlattenText does the same for any text.
func FuzzFlattenText(f *testing.F) {
	for _, tt := range hostile {
		f.Add(tt.start[:min(len(tt.start), 100)], tt.repeated)
	}
	f.Fuzz(func(t *testing.T, start, repeated string) {
		if len(start)+len(repeated) < 500 {
			mustParse(t, flatten([]byte(start+numbered(repeated, 600)), 200, nil))
		}
	})
}
