package markup

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

// written writes what is in the body of a tree as markup.
func written(t *Tree) string {
	var out strings.Builder
	var ends []int
	for i := range t.Nodes {
		for len(ends) > 0 && int(t.Nodes[ends[len(ends)-1]].End) <= i {
			out.WriteString("</" + t.Nodes[ends[len(ends)-1]].Data + ">")
			ends = ends[:len(ends)-1]
		}
		switch n := &t.Nodes[i]; n.Type {
		case html.TextNode:
			out.WriteString(n.Data)
		case html.ElementNode:
			out.WriteString("<" + n.Data + ">")
			ends = append(ends, i)
		}
	}
	for i := len(ends) - 1; i >= 0; i-- {
		out.WriteString("</" + t.Nodes[ends[i]].Data + ">")
	}
	_, body, _ := strings.Cut(out.String(), "<body>")
	return strings.TrimSuffix(body, "</body></html>")
}

func TestFlatten(t *testing.T) {
	tests := []struct{ name, page, want string }{
		{"well formed", "<p>The <b>harbour</b> reopens.</p>", "<p>The <b>harbour</b> reopens.</p>"},
		{"below the limit", "<div><div><div>a<div>b</div>c</div>d</div>e</div>f", "<div><div><div>a</div><div>b</div>cd</div>e</div>f"},
		{"deep paragraphs stay", "<div><div><div><p>a<p>b</div>c", "<div><div><div></div><p>a</p><p>b</p>c</div></div>"},
		{"deep end tags are not those of elements above", "<i><div><u><div>a</div></u>b</div>c</i>", "<i><div><u></u><div>a</div>b</div>c</i>"},
		{"an adopted formatting element", "<b><p>a</b>b</p>", "<b><p>ab</p></b>"},
		{"text in a table", "<table>a<td>b</table>", "<table>a<tbody><tr></tr><td>b</td></tbody></table>"},
		{"frames", "<frameset><frame>a</frameset>", "a"},
		{"plain text", "<plaintext>a<b>b", "a<b>b</b>"},
		{"a picture", `<svg><title>a</title><g><path d=""/></g></svg>b`, "b"},
		{"a broken picture", "<svg><g><p>a</p></g></svg>b", "<g><p>a</p></g>b"},
		{"no characters", "a\x00b", "ab"},
	}
	for _, tt := range tests {
		var tree Tree
		if tree.flatten([]byte(tt.page), 3, 1<<20, func() {}); written(&tree) != tt.want {
			t.Errorf("%s:\nin   %s\ngot  %s\nwant %s", tt.name, tt.page, written(&tree), tt.want)
		}
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

// flattened makes the tree of a page, and sees that it is neither too deep nor too large.
func flattened(t *testing.T, page []byte) *Tree {
	t.Helper()
	var tree Tree
	tree.flatten(page, 128, 1<<20, func() {})
	for i := range tree.Nodes {
		depth := 0
		for n := tree.Nodes[i].Parent; n != none; n = tree.Nodes[n].Parent {
			if depth++; n >= int32(i) {
				t.Fatalf("node %d stands in node %d", i, n)
			}
		}
		if depth > 128+3 {
			t.Fatalf("node %d is %d deep", i, depth)
		}
	}
	if tags := bytes.Count(page, []byte("<")); len(tree.Nodes) > mostReopened+mostStyled+(reopenedEach+5)*(tags+1) {
		t.Errorf("%d nodes of %d tags", len(tree.Nodes), tags)
	}
	return &tree
}

// TestHostile sees that every page has a tree, and that html.Parse is let loose on no page that is too much for it.
func TestHostile(t *testing.T) {
	const size = 1 << 15
	for _, tt := range hostile {
		t.Run(tt.name, func(t *testing.T) {
			page := []byte(tt.start + numbered(tt.repeated, size/len(tt.repeated)))
			start := time.Now()
			flattened(t, page)
			var tree Tree
			tree.Parse(page, nil, 128, 1<<20, func() {})
			if took := time.Since(start); took > 10*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

// FuzzFlatten strings pieces of markup together and repeats them: each byte of pieces is one.
func FuzzFlatten(f *testing.F) {
	for i := range pieces {
		f.Add([]byte{byte(i)}, []byte{byte(i), byte(i + 1)})
		f.Add([]byte{}, []byte{byte(i), byte(3 * i), byte(7 * i), 1})
	}
	f.Fuzz(func(t *testing.T, start, repeated []byte) {
		if len(start)+len(repeated) < 64 {
			flattened(t, []byte(fromPieces(start)+numbered(fromPieces(repeated), 300)))
		}
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
			flattened(t, []byte(start+numbered(repeated, 300)))
		}
	})
}
