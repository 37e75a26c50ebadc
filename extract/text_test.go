package extract

import (
	"strings"
	"testing"
	"time"
)

// lines joins the lines of an expected text.
func lines(lines ...string) string { return strings.Join(lines, "\n") }

func item(text string, blocks ...Block) Block {
	return Block{Kind: BlockItem, Text: text, Blocks: blocks}
}

func paragraph(text string) Block { return Block{Kind: BlockParagraph, Text: text} }

func TestBodyText(t *testing.T) {
	nested := Block{Kind: BlockList, Blocks: []Block{item("North pier"), item("South pier", paragraph("Closed since May"))}}
	for _, test := range []struct {
		name   string
		blocks []Block
		want   string
	}{
		{"nothing", nil, ""},
		{"paragraphs are parted by a blank line", []Block{paragraph(" One. "), paragraph(""), paragraph("Two.")}, "One.\n\nTwo."},
		{"a paragraph keeps its line breaks", []Block{paragraph("Roses \r\n\n red\n")}, "Roses\nred"},
		{"text that has spans only", []Block{{Kind: BlockParagraph, Spans: []Span{{Text: "One "}, {Text: "two", Strong: true}}}}, "One two"},
		{"the items of a list stand below each other",
			[]Block{paragraph("Piers:"), {Kind: BlockList, Ordered: true, Blocks: []Block{item("Two piers", nested), item("")}}, paragraph("End.")},
			lines("Piers:", "", "Two piers", "North pier", "South pier", "Closed since May", "", "End.")},
		{"two lists are parted", []Block{nested, nested}, lines("North pier", "South pier", "Closed since May", "", "North pier", "South pier", "Closed since May")},
		{"a quote ends with who said it",
			[]Block{{Kind: BlockQuote, Blocks: []Block{paragraph("We wait."), paragraph("We hope.")}, Cite: "The captain"}},
			lines("We wait.", "", "We hope.", "", "The captain")},
		{"the cells of a row are parted by tabs",
			[]Block{{Kind: BlockTable, Text: "Crossings", Rows: []Row{{{}, {Text: "May\n2026"}, {}}, {{}}, {{Text: "Cars"}, {Text: "1\t204"}}}}},
			lines("Crossings", "\tMay 2026", "Cars\t1 204")},
		{"code keeps its shape",
			[]Block{{Kind: BlockCode, Text: "\n\n  if wind > 8 { \r\n\n    stay()\n  }\n\n"}},
			lines("  if wind > 8 {", "", "    stay()", "  }")},
		{"pictures, embeds and pull quotes are left out",
			[]Block{{Kind: BlockImage, Image: &Image{Caption: "A ferry"}}, {Kind: BlockEmbed, Text: "Hi", Embed: &Embed{URL: "https://x.example"}},
				{Kind: BlockPullQuote, Text: "We wait."}, {Kind: BlockHeading, Text: "Storm", Level: 2}}, "Storm"},
		{"questions, answers, notes and footnotes",
			[]Block{{Kind: BlockQuestion, Text: "When?"}, {Kind: BlockAnswer, Text: "Soon."}, {Kind: BlockNote, Text: "Corrected."}, {Kind: BlockFootnote, Label: "1", Text: "By the log."}},
			lines("When?", "", "Soon.", "", "Corrected.", "", "By the log.")},
		{"a box begins with its title, an entry with its headline",
			[]Block{{Kind: BlockBox, Label: "The ferry", Blocks: []Block{paragraph("Built in 1987")}},
				{Kind: BlockEntry, Text: "No crossing", Time: Date{Raw: "10:15"}, Blocks: []Block{paragraph("Too windy.")}}},
			lines("The ferry", "", "Built in 1987", "", "No crossing", "", "Too windy.")},
		{"an unknown kind has its text", []Block{{Kind: "chorus", Text: "Oh.", Blocks: []Block{paragraph("Ah.")}}}, "Oh.\n\nAh."},
		{"what is no text is replaced", []Block{paragraph("a\xffb\x00c")}, "a\uFFFDb\uFFFDc"},
	} {
		if got := bodyText(test.blocks, nil); got != test.want {
			t.Errorf("%s:\ngot  %q\nwant %q", test.name, got, test.want)
		}
	}
}

func TestText(t *testing.T) {
	a := &Article{
		Headline: "Ferry stays\nin port", Standfirst: "No crossing before Thursday", SiteName: "The Island Post",
		Authors: []Author{{Name: "Ines Valcourt"}, {Name: "Tom Arden"}}, Source: Publication{Name: "Harbour Wire"},
		Published: Date{Time: time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC), Precision: PrecisionDay},
		Images:    []Image{{URL: "/a.jpg"}, {URL: "/b.jpg", Alt: "A white ferry", Credit: "Mara Quill", Lead: true}},
		Blocks: []Block{
			paragraph("Nobody crossed."),
			{Kind: BlockList, Ordered: true, Blocks: []Block{item("Piers", Block{Kind: BlockList, Blocks: []Block{item("North"), item("South")}}), item(""), paragraph("Cars")}},
			{Kind: BlockEmbed, Text: "Still here", Embed: &Embed{Provider: "x", URL: "https://x.example/1", Author: "Port"}},
			{Kind: BlockPullQuote, Text: "Nobody!"},
			{Kind: BlockQuote, Text: "We wait.", Cite: "The captain"},
			{Kind: BlockFootnote, Label: "1", Text: "By the log."},
			{Kind: BlockEntry, Text: "Still nothing", Time: Date{Raw: "10:15"}, Blocks: []Block{paragraph("Too windy.")}},
		},
	}
	want := lines("Ferry stays", "in port", "", "No crossing before Thursday", "", "Ines Valcourt, Tom Arden · 2026-05-04 · Harbour Wire", "",
		"[A white ferry (Mara Quill)]", "", "Nobody crossed.", "",
		"1. Piers", "   - North", "   - South", "2. Cars", "",
		"Still here", "Port · x · https://x.example/1", "", "We wait.", "", "— The captain", "", "[1] By the log.", "",
		"Still nothing", "10:15", "", "Too windy.")
	if got := a.Text(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := (&Article{}).Text(); got != "" {
		t.Errorf("the text of nothing is %q", got)
	}
}

func TestLeadPictureStandsOnce(t *testing.T) {
	lead := Image{URL: "/b.jpg", Caption: "A ferry", Lead: true}
	inBox := Block{Kind: BlockBox, Blocks: []Block{{Kind: BlockImage, Image: &Image{URL: "/b.jpg", Caption: "A ferry"}}}}
	for _, blocks := range [][]Block{nil, {inBox}, {{Kind: BlockImage, Image: &lead}}} {
		a := &Article{Images: []Image{lead}, Blocks: blocks}
		for name, text := range map[string]string{"Text": a.Text(), "Markdown": a.Markdown(), "HTML": a.HTML()} {
			if n := strings.Count(text, "A ferry"); n != 1 {
				t.Errorf("%s has the picture %d times:\n%s", name, n, text)
			}
		}
	}
}

func TestOtherSource(t *testing.T) {
	for _, test := range []struct {
		name string
		a    Article
		want string
	}{
		{"the site itself", Article{SiteName: "The Island Post", Source: Publication{Name: "The island post"}}, ""},
		{"none", Article{SiteName: "The Island Post"}, ""},
		{"another", Article{SiteName: "The Island Post", Source: Publication{Name: "Harbour Wire"}}, "Harbour Wire"},
		{"without a name", Article{Source: Publication{URL: "https://wire.example/", Statement: "From the wire"}}, "From the wire"},
		{"an address alone", Article{Source: Publication{URL: "https://wire.example/"}}, "https://wire.example/"},
	} {
		if got := test.a.otherSource().Name; got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestDateText(t *testing.T) {
	moment := time.Date(2026, 5, 4, 18, 30, 15, 0, time.FixedZone("", -3*60*60))
	for _, test := range []struct {
		date          Date
		text, machine string
	}{
		{Date{}, "", ""},
		{Date{Raw: "last \n spring"}, "last spring", ""},
		{Date{Time: moment, Precision: PrecisionYear}, "2026", "2026"},
		{Date{Time: moment, Precision: PrecisionMonth}, "2026-05", "2026-05"},
		{Date{Time: moment, Precision: PrecisionDay, Raw: "4 May"}, "2026-05-04", "2026-05-04"},
		{Date{Time: moment, Precision: PrecisionMinute}, "2026-05-04 18:30", "2026-05-04T18:30:15"},
		{Date{Time: moment, Precision: PrecisionSecond, ZoneKnown: true}, "2026-05-04 18:30 -03:00", "2026-05-04T18:30:15-03:00"},
		{Date{Time: moment.UTC(), ZoneKnown: true}, "2026-05-04 21:30 UTC", "2026-05-04T21:30:15Z"},
	} {
		if got := dateText(test.date); got != test.text {
			t.Errorf("%v reads %q, want %q", test.date, got, test.text)
		}
		if got := machineTime(test.date); got != test.machine {
			t.Errorf("%v is %q to machines, want %q", test.date, got, test.machine)
		}
	}
}

// TestDeepNesting renders blocks nested far deeper than any page nests them.
func TestDeepNesting(t *testing.T) {
	for _, kind := range []BlockKind{BlockQuote, BlockList, BlockItem, BlockBox, BlockEntry, "chorus"} {
		deep := paragraph("bottom")
		for range 100_000 {
			deep = Block{Kind: kind, Blocks: []Block{deep}}
		}
		a := &Article{Blocks: []Block{paragraph("top"), deep}}
		for name, text := range map[string]string{"Text": a.Text(), "Markdown": a.Markdown(), "HTML": a.HTML(), "bodyText": bodyText(a.Blocks, nil)} {
			if !strings.Contains(text, "top") || strings.Contains(text, "bottom") {
				t.Errorf("%s of nested %ss: %.200q", name, kind, text)
			}
		}
	}
}
