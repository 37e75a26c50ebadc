package extract

import (
	"reflect"
	"testing"
)

func TestSpans(t *testing.T) {
	for _, test := range []struct {
		name, markup string
		text         string
		want         []Span
	}{
		{"plain", `<p>The ferry was late.</p>`, "The ferry was late.", nil},
		{"plain in plain elements", `<p>The <span>ferry</span> was late.</p>`, "The ferry was late.", nil},
		{"bold", `<p>The <b>ferry</b> was late.</p>`, "The ferry was late.", []Span{{Text: "The "}, {Text: "ferry", Strong: true}, {Text: " was late."}}},
		{"all bold", `<p><strong>Late</strong></p>`, "Late", []Span{{Text: "Late", Strong: true}}},
		{"styles together", `<p><a href="/a"><em><b>Late</b></em></a></p>`, "Late", []Span{{Text: "Late", Link: "https://post.example/a", Strong: true, Emphasis: true}}},
		{"code, sub and sup", `<p><code>x</code><sub>1</sub><sup>2</sup></p>`, "x12", []Span{{Text: "x", Code: true}, {Text: "1", Sub: true}, {Text: "2", Sup: true}}},
		{"neighbours of one style", `<p><b>The</b><b> ferry</b></p>`, "The ferry", []Span{{Text: "The ferry", Strong: true}}},
		{"a link that leads nowhere", `<p><a href="javascript:x()">Late</a></p>`, "Late", nil},
		{"the innermost link", `<p><a href="/a">Late</a> at <a href="#b">pier</a></p>`, "Late at pier", []Span{{Text: "Late", Link: "https://post.example/a"}, {Text: " at pier"}}},
		{"white space at the edges", `<p> <b> Late </b> </p>`, "Late", []Span{{Text: "Late", Strong: true}}},
		{"a space before a style", `<p>The <b> ferry</b> <i> was</i></p>`, "The ferry was", []Span{{Text: "The "}, {Text: "ferry", Strong: true}, {Text: " "}, {Text: "was", Emphasis: true}}},
		{"a break", `<p>The<br><b>ferry</b></p>`, "The\nferry", []Span{{Text: "The\n"}, {Text: "ferry", Strong: true}}},
		{"style outside of the block", `<b><div>Late</div></b>`, "Late", nil},
	} {
		blocks := cutOf(t, test.markup)
		if len(blocks) != 1 {
			t.Errorf("%s: %d blocks", test.name, len(blocks))
			continue
		}
		checkBlocks(t, blocks)
		if b := blocks[0]; b.Text != test.text || !reflect.DeepEqual(b.Spans, test.want) {
			t.Errorf("%s: got %q %+v, want %q %+v", test.name, b.Text, b.Spans, test.text, test.want)
		}
	}
}

func TestWhiteSpaceHasNoStyle(t *testing.T) {
	for _, markup := range []string{`<p>The <b> </b><i></i>ferry</p>`, "<p>The <b>\u200b</b>ferry</p>"} {
		if b := cutOf(t, markup); len(b) != 1 || b[0].Text != "The ferry" || b[0].Spans != nil {
			t.Errorf("%s: got %+v", markup, b)
		}
	}
}
