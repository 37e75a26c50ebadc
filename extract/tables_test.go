package extract

import (
	"reflect"
	"strings"
	"testing"
)

func TestTables(t *testing.T) {
	for _, test := range []struct {
		name, markup string
		want         []Row // nil where the table only lays out the page
	}{
		{"plain", `<table><tr><td>a<td>b<tr><td>c<td>d</table>`, []Row{{{Text: "a"}, {Text: "b"}}, {{Text: "c"}, {Text: "d"}}}},
		{"headers and spans", `<table><thead><tr><th colspan="2">a<tbody><tr><td rowspan="3">b<td>c</table>`, []Row{{{Text: "a", Header: true, ColSpan: 2}}, {{Text: "b", RowSpan: 3}, {Text: "c"}}}},
		{"wrong spans", `<table><tr><td colspan="x">a<td colspan="-1">b<td colspan="1">c<td rowspan="99999">d<tr><td>e</table>`, []Row{{{Text: "a"}, {Text: "b"}, {Text: "c"}, {Text: "d", RowSpan: maxSpan}}, {{Text: "e"}}}},
		{"lines in a cell", `<table><tr><td><p>a</p><p>b</p><td>c<tr><td>d</table>`, []Row{{{Text: "a\nb"}, {Text: "c"}}, {{Text: "d"}}}},
		{"styles in a cell", `<table><tr><td>a <b>b</b><td>c<tr><td>d</table>`, []Row{{{Text: "a b", Spans: []Span{{Text: "a "}, {Text: "b", Strong: true}}}, {Text: "c"}}, {{Text: "d"}}}},
		{"empty rows", `<table><tr></tr><tr><td>a<td>b<tr><td>c<td></table>`, []Row{{{Text: "a"}, {Text: "b"}}, {{Text: "c"}, {}}}},
		{"one column", `<table><tr><td>a<tr><td>b</table>`, nil},
		{"one row", `<table><tr><td>a<td>b</table>`, nil},
		{"a table in it", `<table><tr><td>a<td><table><tr><td>x</table><tr><td>b<td>c</table>`, nil},
		{"said to be layout", `<table role="presentation"><tr><td>a<td>b<tr><td>c<td>d</table>`, nil},
		{"paragraphs", `<table><tr><td>a<td><p>` + prose[0] + `</p><p>` + prose[1] + `</p><tr><td>b<td>c</table>`, nil},
	} {
		c := cutterOf(t, test.markup)
		got := c.rows(c.Root() + 1)
		if len(got) != len(test.want) || len(got) > 0 && !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: got %+v, want %+v", test.name, got, test.want)
		}
	}
}

func TestTableBlocks(t *testing.T) {
	got := cutOf(t, `<table><caption>Crossings <b>a day</b></caption><tr><td>1<td>2<tr><td>3<td>4</table>`)
	if len(got) != 1 || got[0].Kind != BlockTable || got[0].Text != "Crossings a day" || len(got[0].Rows) != 2 {
		t.Errorf("got %+v", got)
	}
	// A table that lays out the page is read for what it holds.
	got = cutOf(t, `<table><tr><td><p>One</p><td>Two</table>`)
	if !reflect.DeepEqual(got, []Block{paragraph("One"), paragraph("Two")}) {
		t.Errorf("got %+v", got)
	}
}

// The spans of a cell of several lines say what the cell says.
func TestCellSpans(t *testing.T) {
	for _, markup := range []string{`<p>a</p><p><b>b</b></p>`, `<p><b>a</b></p><p>b</p>`, `<p>a</p><p>b <i>c</i></p><p>d</p>`, `<ul><li><b>a</b></li></ul>`, `<h3><i>a</i></h3>b`} {
		c := cutterOf(t, `<table><tr><td id="x">`+markup+`</table>`)
		cell := c.cell(byID(t, c.view, "x"))
		var said strings.Builder
		for _, s := range cell.Spans {
			said.WriteString(s.Text)
		}
		if cell.Spans != nil && said.String() != cell.Text {
			t.Errorf("%s: %q is not %q", markup, said.String(), cell.Text)
		}
	}
}

func TestSpanOf(t *testing.T) {
	for in, want := range map[string]int{"": 0, "0": 0, "1": 0, "2": 2, "100": 100, "101": maxSpan, "-3": 0, "two": 0, "99999999999999999999": 0} {
		if got := spanOf(in); got != want {
			t.Errorf("%q: %d, want %d", in, got, want)
		}
	}
}
