package extract

import (
	"math"
	"strings"
	"testing"
	"time"
)

func TestMarkdownOfArticle(t *testing.T) {
	a := &Article{
		Headline: "Who is #1?\nA ferry in C#", Standfirst: "1. No crossing\n+ no cars", Byline: "Ines_Valcourt", SiteName: "The Island Post",
		Published: Date{Time: time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC), Precision: PrecisionDay},
		Source:    Publication{Name: "Harbour Wire", URL: "https://wire.example/"},
		Blocks:    []Block{paragraph("Nobody crossed.")},
	}
	want := lines(`# Who is #1? A ferry in C\#`, ``, `1\. No crossing\`, `\+ no cars`, ``,
		`Ines_Valcourt · 2026-05-04 · [Harbour Wire](https://wire.example/)`, ``, `Nobody crossed.`)
	if got := a.Markdown(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := (&Article{}).Markdown(); got != "" {
		t.Errorf("nothing as Markdown is %q", got)
	}
}

func markdownOf(blocks ...Block) string {
	w := &markdownWriter{}
	w.blocks(blocks)
	return string(w.out)
}

func markdownOfText(text string, spans []Span) string {
	w := &markdownWriter{}
	w.text(text, spans)
	return string(w.out)
}

func TestMarkdownBlocks(t *testing.T) {
	piers := Block{Kind: BlockList, Blocks: []Block{item("North"), item(""), item("South")}}
	for _, test := range []struct {
		name   string
		blocks []Block
		want   string
	}{
		{"paragraphs", []Block{paragraph("One."), paragraph(" "), paragraph("Two.")}, "One.\n\nTwo."},
		{"line breaks", []Block{paragraph("Roses\nred\\\nblue")}, "Roses\\\nred\\\\  \nblue"},
		{"headings", []Block{{Kind: BlockHeading, Text: "Storm", Level: 4}, {Kind: BlockHeading, Text: "Calm"}}, "#### Storm\n\n## Calm"},
		{"a plain list is tight", []Block{paragraph("Piers:"), {Kind: BlockList, Ordered: true, Blocks: []Block{item("Two", piers), item("Cars")}}, paragraph("End.")},
			lines("Piers:", "", "1. Two", "   - North", "   - South", "2. Cars", "", "End.")},
		{"a list with paragraphs is loose", []Block{{Kind: BlockList, Blocks: []Block{item("Two", paragraph("More")), item("Cars")}}}, lines("- Two", "", "  More", "", "- Cars")},
		{"a list that begins with a list", []Block{{Kind: BlockList, Blocks: []Block{item("", piers)}}}, lines("- - North", "  - South")},
		{"two lists stay two", []Block{piers, piers, piers}, lines("- North", "- South", "", "* North", "* South", "", "- North", "- South")},
		{"quotes nest", []Block{{Kind: BlockQuote, Cite: "The captain", Blocks: []Block{paragraph("We wait."), piers, {Kind: BlockQuote, Text: "Oh."}}}, paragraph("End.")},
			lines("> We wait.", ">", "> - North", "> - South", ">", "> > Oh.", ">", "> — The captain", "", "End.")},
		{"an empty quote leaves nothing", []Block{paragraph("One."), {Kind: BlockQuote}, paragraph("Two.")}, "One.\n\nTwo."},
		{"pull quote", []Block{{Kind: BlockPullQuote, Text: "We wait."}}, "> We wait."},
		{"box", []Block{{Kind: BlockBox, Label: "The ferry", Blocks: []Block{paragraph("Built in 1987")}}}, lines("> **The ferry**", ">", "> Built in 1987")},
		{"code in a list", []Block{{Kind: BlockList, Blocks: []Block{item("", Block{Kind: BlockCode, Text: "a\n\n```\n````\nb", Label: "c++"})}}},
			lines("- `````c++", "  a", "", "  ```", "  ````", "  b", "  `````")},
		{"picture", []Block{{Kind: BlockImage, Image: &Image{URL: "https://img.example/a (1).jpg", Alt: "A [white] ferry", Caption: "At the pier", Credit: "Mara Quill"}}},
			lines(`![A \[white\] ferry](<https://img.example/a (1).jpg>)\`, "*At the pier (Mara Quill)*")},
		{"picture whose credit has brackets", []Block{{Kind: BlockImage, Image: &Image{Alt: "A ferry", Credit: "(Mara Quill)"}}}, "*A ferry (Mara Quill)*"},
		{"picture alone", []Block{{Kind: BlockImage, Image: &Image{URL: "/a.jpg"}}}, "![](/a.jpg)"},
		{"picture that may not be shown", []Block{{Kind: BlockImage, Image: &Image{URL: "data:x", Alt: "A ferry"}}, {Kind: BlockImage}}, "*A ferry*"},
		{"embed", []Block{{Kind: BlockEmbed, Text: "Still here", Embed: &Embed{Provider: "x", URL: "https://x.example/1", Author: "Port"}}},
			lines("> Still here", ">", "> [Port · x](https://x.example/1)")},
		{"embed without text", []Block{{Kind: BlockEmbed, Embed: &Embed{Provider: "video", URL: "https://v.example/1"}}, {Kind: BlockEmbed}}, "[video](https://v.example/1)"},
		{"interview", []Block{{Kind: BlockQuestion, Text: "When?"}, {Kind: BlockAnswer, Text: "Soon."}}, "**When?**\n\nSoon."},
		{"note and footnote", []Block{{Kind: BlockNote, Text: "Corrected."}, {Kind: BlockFootnote, Label: "1", Text: "By the log."}}, "*Corrected.*\n\n\\[1\\] By the log."},
		{"entry", []Block{{Kind: BlockEntry, Text: "No crossing", Time: Date{Raw: "10:15"}, Blocks: []Block{paragraph("Windy.")}}}, "## No crossing\n\n10:15\n\nWindy."},
		{"unknown kind", []Block{{Kind: "chorus", Text: "Oh."}}, "Oh."},
	} {
		if got := markdownOf(test.blocks...); got != test.want {
			t.Errorf("%s:\ngot\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}

func TestMarkdownTable(t *testing.T) {
	head := func(text string) Cell { return Cell{Text: text, Header: true} }
	for _, test := range []struct {
		name string
		rows []Row
		want string
	}{
		{"headers", []Row{{head("Day"), head("Cars")}, {{Text: "a|b"}, {Text: "1\n2"}}}, lines("| Day | Cars |", "| --- | --- |", `| a\|b | 1 2 |`)},
		{"no headers", []Row{{{Text: "Monday"}, {Text: "3"}}}, lines("| | |", "| --- | --- |", "| Monday | 3 |")},
		{"headers in front", []Row{{head("Monday"), {Text: "3"}}}, lines("| | |", "| --- | --- |", "| Monday | 3 |")},
		{"an empty corner", []Row{{{}, head("Cars")}, {head("Monday"), {Text: "3"}}}, lines("| | Cars |", "| --- | --- |", "| Monday | 3 |")},
		{"the widest row counts", []Row{{head("Day")}, {{Text: "1"}, {Text: "2"}}}, lines("| Day | |", "| --- | --- |", "| 1 | 2 |")},
		{"covered cells", []Row{{{Text: "Day", Header: true, RowSpan: 2}, {Text: "Cars", Header: true, ColSpan: 2}}, {{Text: "in"}, {Text: "out"}}, {{Text: "Mon"}, {Text: "1"}, {Text: "2"}}},
			lines("| Day | Cars | |", "| --- | --- | --- |", "| | in | out |", "| Mon | 1 | 2 |")},
		{"nothing", nil, ""},
	} {
		if got := markdownOf(Block{Kind: BlockTable, Rows: test.rows}); got != test.want {
			t.Errorf("%s:\ngot\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
	huge := Row{{Text: "x", ColSpan: math.MaxInt, RowSpan: math.MaxInt}, {Text: "y"}}
	if got := markdownOf(Block{Kind: BlockTable, Text: "Huge", Rows: []Row{huge, huge}}); len(got) > 1000 || !strings.HasPrefix(got, "*Huge*\n\n|") {
		t.Errorf("huge spans: %d bytes\n%.300s", len(got), got)
	}
}

func TestMarkdownEscapes(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"5 * 3 is _not_ 16", `5 \* 3 is \_not\_ 16`},
		{"snake_case and a_b_c", "snake_case and a_b_c"},
		{"a__b", `a\_\_b`},
		{"he [the captain] said", `he \[the captain\] said`},
		{`C:\boats`, `C:\\boats`},
		{"a `tick`", "a \\`tick\\`"},
		{"3 < 4 <b> </b> <!-- <", `3 < 4 \<b> \</b> \<!-- \<`},
		{"AT&T &amp; &#38; R&D; &", `AT&T \&amp; \&#38; R\&D; &`},
		{"~5 knots", `\~5 knots`},
		{"# no heading", `\# no heading`},
		{"## no heading", `\## no heading`},
		{"#hashtag", "#hashtag"},
		{"> no quote", `\> no quote`},
		{"- no item", `\- no item`},
		{"-5 degrees", "-5 degrees"},
		{"---", `\---`},
		{"===", `\===`},
		{"+ no item", `\+ no item`},
		{"+49 30", "+49 30"},
		{"1986. What a year", `1986\. What a year`},
		{"2) no item", `2\) no item`},
		{"3.5 million", "3.5 million"},
		{"| no | table |", `\| no | table |`},
		{":-- no table", `\:-- no table`},
		{"-|- no table", `\-|- no table`},
		{": -)", ": -)"},
		{"Wow!", "Wow!"},
		{"one\n- two\n# three", "one\\\n\\- two\\\n\\# three"},
	} {
		if got := markdownOfText(test.text, nil); got != test.want {
			t.Errorf("%q: got %q, want %q", test.text, got, test.want)
		}
	}
}

func TestMarkdownSpans(t *testing.T) {
	bold := func(text string) Span { return Span{Text: text, Strong: true} }
	em := func(text string) Span { return Span{Text: text, Emphasis: true} }
	both := func(text string) Span { return Span{Text: text, Strong: true, Emphasis: true} }
	text := func(text string) Span { return Span{Text: text} }
	link := func(text, address string) Span { return Span{Text: text, Link: address} }
	code := func(text string) Span { return Span{Text: text, Code: true} }
	for _, test := range []struct {
		name  string
		spans []Span
		want  string
	}{
		{"spaces move outside", []Span{text("a"), bold(" b "), text("c")}, "a **b** c"},
		{"spaces between stay inside", []Span{bold("a "), both("b"), bold(" c")}, "**a *b* c**"},
		{"one style in two runs", []Span{bold("a"), bold("b")}, "**ab**"},
		{"inside a word", []Span{text("un"), em("believ"), text("able")}, "un*believ*able"},
		{"punctuation before a word moves outside", []Span{bold("Q:"), text("What?")}, "**Q**:What?"},
		{"punctuation behind a word moves outside", []Span{text("see"), em("(below)")}, "see(*below)*"},
		{"punctuation before a space stays", []Span{bold("Q:"), text(" What?")}, "**Q:** What?"},
		{"punctuation in Japanese", []Span{text("港は"), bold("「閉鎖」"), text("です")}, "港は「**閉鎖**」です"},
		{"nothing but punctuation", []Span{text("a"), bold("!"), text("b")}, "a!b"},
		{"punctuation behind a space", []Span{text("a"), bold("b “"), text("c")}, "a**b** “c"},
		{"two styles that touch", []Span{bold("a"), em("b")}, "**a**b"},
		{"two styles apart", []Span{em("a"), text(" "), both("b")}, "*a* ***b***"},
		{"emphasis around strong text", []Span{em("a"), both("b")}, "*ab*"},
		{"strong code in a word", []Span{Span{Text: "x", Strong: true, Code: true}, text("s")}, "`x`s"},
		{"link", []Span{link("here", "https://post.example/a")}, "[here](https://post.example/a)"},
		{"a link around two styles", []Span{link("all ", "/a"), {Text: "of it", Link: "/a", Strong: true}}, "[all **of it**](/a)"},
		{"brackets in a link", []Span{link("a [b]", "/a")}, `[a \[b\]](/a)`},
		{"spaces around a link", []Span{text("a"), link(" b ", "/b"), text("c")}, "a [b](/b) c"},
		{"an address with parentheses", []Span{link("a", "/a_(b) <c>")}, `[a](</a_(b) \<c\>>)`},
		{"an address with an entity", []Span{link("a", "/?a=1&copy;=2&b=\\")}, `[a](/?a=1\&copy;=2&b=\\)`},
		{"a script", []Span{link("a", "javascript:alert(1)")}, "a"},
		{"an exclamation mark before a link", []Span{text("Wow!"), link("a", "/a")}, `Wow\![a](/a)`},
		{"code", []Span{text("run "), code("a_b*")}, "run `a_b*`"},
		{"code with backticks", []Span{code("`a`` b")}, "``` `a`` b ```"},
		{"low and high", []Span{text("H"), {Text: "2", Sub: true}, text("O, m"), {Text: "2", Sup: true}}, "H<sub>2</sub>O, m<sup>2</sup>"},
		{"a line break inside a style", []Span{bold("a\nb")}, "**a**\\\n**b**"},
		{"an entity over two runs", []Span{text("&"), text("amp;")}, `\&amp;`},
	} {
		if got := markdownOfText("", test.spans); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
