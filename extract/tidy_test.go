package extract

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

// bold is a paragraph that is bold from end to end.
func bold(s string) Block {
	return Block{Kind: BlockParagraph, Text: s, Spans: []Span{{Text: s, Strong: true}}}
}

func list(items ...Block) Block { return Block{Kind: BlockList, Blocks: items} }

func pictured(caption string) Block {
	return Block{Kind: BlockImage, Image: &Image{URL: "/a.jpg", Caption: caption}}
}

func TestTidy(t *testing.T) {
	one, two, three := paragraph(prose[0]), paragraph(prose[1]), paragraph(prose[2])
	whole := strings.Join(prose[:3], " ") + strings.Repeat(" And so on.", 30)
	long := prose[0] + strings.Repeat(" And so on.", 90)
	for _, test := range []struct {
		name       string
		blocks     []Block
		headline   string
		standfirst string
		want       []Block
	}{
		{"nothing", nil, "", "", nil},
		{"plain", []Block{one, two}, "", "", []Block{one, two}},
		{"labels above the text", []Block{paragraph("Islands"), paragraph("Share this"), one}, "", "", []Block{one}},
		{"a Thai sentence at the end", []Block{one, paragraph("“เรือข้ามฟากมาช้าในเช้าวันนี้”")}, "", "", []Block{one, paragraph("“เรือข้ามฟากมาช้าในเช้าวันนี้”")}},
		{"a Thai label at the end", []Block{one, paragraph("เรือข้ามฟาก")}, "", "", []Block{one}},
		{"a heading far above the text", []Block{heading2("Ferry"), paragraph("Islands"), one}, "", "", []Block{one}},
		{"a heading just above the text", []Block{heading2("The delay"), one}, "", "", []Block{heading2("The delay"), one}},
		{"a sentence set as a heading, above the text", []Block{{Kind: BlockHeading, Level: 2, Text: prose[2]}, heading2("The delay"), one}, "", "", []Block{{Kind: BlockHeading, Level: 2, Text: prose[2]}, heading2("The delay"), one}},
		{"pictures above the text", []Block{pictured(""), paragraph("Islands"), one}, "", "", []Block{pictured(""), one}},
		{"a list of labels above the text", []Block{list(item("Home"), item("World")), one}, "", "", []Block{one}},
		{"labels only", []Block{paragraph("Islands")}, "", "", nil},
		{"labels and headings at the end", []Block{one, heading2("More"), paragraph("Islands")}, "", "", []Block{one}},
		{"a label between", []Block{one, paragraph("Islands"), two}, "", "", []Block{one, paragraph("Islands"), two}},
		{"a short sentence at the end", []Block{one, paragraph("Nobody knew.")}, "", "", []Block{one, paragraph("Nobody knew.")}},
		{"the headline again", []Block{heading2("Ferry was late!"), one}, "Ferry was late", "", []Block{one}},
		{"the standfirst again", []Block{paragraph(prose[2]), one}, "", prose[2], []Block{one}},
		{"the standfirst's words further down", []Block{one, two, paragraph(prose[3]), one, paragraph(prose[2])}, "", prose[2], []Block{one, two, paragraph(prose[3]), paragraph(prose[2])}},
		{"a caption again", []Block{one, pictured("The pier at dawn."), paragraph("The pier at dawn."), two}, "", "", []Block{one, pictured("The pier at dawn."), two}},
		{"a paragraph again", []Block{one, two, one}, "", "", []Block{one, two}},
		{"the article again, in one piece", []Block{one, two, three, paragraph(whole)}, "", "", []Block{one, two, three}},
		{"as long, with one of them", []Block{one, two, paragraph(long)}, "", "", []Block{one, two, paragraph(long)}},
		{"short words again", []Block{one, paragraph("Nobody knew."), two, paragraph("Nobody knew.")}, "", "", []Block{one, paragraph("Nobody knew."), two, paragraph("Nobody knew.")}},
		{"rules of dots", []Block{one, paragraph("* * *"), two}, "", "", []Block{one, two}},
	} {
		got := tidy(slices.Clone(test.blocks), test.headline, test.standfirst, func(int) {})
		if len(got) != len(test.want) || len(got) > 0 && !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s:\ngot  %+v\nwant %+v", test.name, got, test.want)
		}
	}
}

func kindsOf(blocks []Block) string {
	var kinds []string
	for _, b := range blocks {
		kinds = append(kinds, string(b.Kind[:1]))
	}
	return strings.Join(kinds, "")
}

func TestInterview(t *testing.T) {
	answer := paragraph(prose[0])
	q := func(s string) Block { return bold(s) }
	for _, test := range []struct {
		name   string
		blocks []Block
		want   string // the first letter of each kind
	}{
		{"three questions", []Block{answer, q("Why?"), answer, answer, q("When?"), answer, q("Who?"), answer}, "pqapqaqa"},
		{"two questions", []Block{answer, q("Why?"), answer, q("When?"), answer}, "ppppp"},
		{"questions that are not bold", []Block{paragraph("Why?"), answer, paragraph("When?"), answer, paragraph("Who?"), answer}, "pppppp"},
		{"other scripts", []Block{q("なぜ？"), answer, q("متى؟"), answer, q("Πότε;"), answer}, "qaqaqa"},
		{"a quote after a question", []Block{q("Why?"), {Kind: BlockQuote}, q("When?"), answer, q("Who?"), answer}, "qqqaqa"},
		{"a question mark in quotes", []Block{q("“Why?”"), answer, q("When?)"), answer, q("Who? "), answer}, "qaqaqa"},
	} {
		if got := kindsOf(interview(slices.Clone(test.blocks))); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}

func TestIsQuestion(t *testing.T) {
	partly := Block{Kind: BlockParagraph, Text: "Why? Because.", Spans: []Span{{Text: "Why?", Strong: true}, {Text: " Because."}}}
	for _, test := range []struct {
		b    Block
		want bool
	}{
		{bold("Why was it late?"), true}, {bold("It was late."), false}, {paragraph("Why was it late?"), false}, {partly, false},
		{Block{Kind: BlockHeading, Text: "Why?", Spans: []Span{{Text: "Why?", Strong: true}}}, false}, {bold("Why? " + prose[0]), false}, {Block{}, false},
	} {
		if got := isBoldQuestion(test.b); got != test.want {
			t.Errorf("%q: %v", test.b.Text, got)
		}
	}
}

func TestIsLabel(t *testing.T) {
	for s, want := range map[string]bool{"Islands": true, "Read more about it": true, "Nobody knew.": false, "She said:": false, strings.TrimSuffix(prose[0], "."): false, "3 May 2024": true} {
		if got := isLabel(paragraph(s)); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
	if isLabel(heading2("Islands")) {
		t.Error("a heading is a label")
	}
}

func TestIsLabelList(t *testing.T) {
	for _, test := range []struct {
		b    Block
		want bool
	}{
		{list(item("Home"), item("World")), true},
		{list(item("Home"), item("It was late.")), false},
		{list(item("Home"), item(prose[0])), false},
		{list(item("Home", paragraph("x"))), false},
		{paragraph("Home"), false},
	} {
		if got := isLabelList(test.b); got != test.want {
			t.Errorf("%+v: %v", test.b, got)
		}
	}
}

func isBoldQuestion(b Block) bool { return isBold(b) && asks(b.Text) }

// What a page holds once more for small screens is left out with its lists and headings; short lists that say the same
// are not.
func TestOnceMore(t *testing.T) {
	list := func(items ...string) (b Block) {
		b.Kind = BlockList
		for _, item := range items {
			b.Blocks = append(b.Blocks, Block{Kind: BlockItem, Text: item})
		}
		return b
	}
	long := list("The gate is hung again in the last week of August.", "The wheel turns in December.")
	heading := Block{Kind: BlockHeading, Text: "The dates"}
	for _, test := range []struct{ blocks, want []Block }{
		{[]Block{heading, long, heading, long}, []Block{heading, long}},
		{[]Block{heading, list("Yes"), heading, list("Yes")}, []Block{heading, list("Yes"), heading, list("Yes")}},
		{[]Block{heading, long, heading, list("Yes")}, []Block{heading, long, heading, list("Yes")}},
	} {
		want := len(test.want)
		if got := withoutRepeats(test.blocks, "", "", func(int) {}); len(got) != want {
			t.Errorf("%d blocks, want %d: %+v", len(got), want, got)
		}
	}
}
