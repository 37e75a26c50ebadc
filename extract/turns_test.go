package extract

import (
	"reflect"
	"testing"
)

func TestPullQuotes(t *testing.T) {
	quote := func(s string) Block {
		return Block{Kind: BlockQuote, Blocks: []Block{paragraph(s)}, Cite: "Mara Quill"}
	}
	part := prose[0][10:60]
	got := pullQuotes([]Block{quote(part), paragraph(prose[0]), quote(prose[1]), quote("late"), {Kind: BlockQuote, Blocks: []Block{paragraph(part), paragraph(part)}}})
	want := []Block{{Kind: BlockPullQuote, Text: part, Cite: "Mara Quill"}, paragraph(prose[0]), quote(prose[1]), quote("late"), {Kind: BlockQuote, Blocks: []Block{paragraph(part), paragraph(part)}}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestIsNote(t *testing.T) {
	for s, want := range map[string]bool{
		"Correction: It was Tuesday.": true, "Correction, Feb. 28, 2026: It was Tuesday.": true, "Editor’s note: This is old.": true, "This article was updated at noon.": true,
		"An earlier version of this article gave another day.": true, "Korrektur: Es war Dienstag.": true, "Anmerkung der Redaktion: Es war Dienstag.": true, "Correction : c’était mardi.": true,
		"Fe de errores: era martes.": true, "Rättelse: det var tisdag.": true, "Sprostowanie: to był wtorek.": true, "От редакции: это был вторник.": true, "訂正：火曜日でした。": true, "更正：应为星期二。": true,
		"Correction of the chart took a day, and the pilot said so: it was late.": false, "The correction: nobody wanted it.": false, "": false, prose[0]: false,
	} {
		if got := isNote(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

func TestAddressesAsEmbeds(t *testing.T) {
	for address, want := range map[string]string{"https://www.youtube.com/watch?v=a": "youtube", "https://post.example/a": "", "https://x.com/a/status/1 and more": "", "http": ""} {
		got := addressesAsEmbeds([]Block{paragraph(address)})[0]
		if got.Embed == nil && want != "" || got.Embed != nil && (got.Embed.Provider != want || got.Text != "") {
			t.Errorf("%s: %+v", address, got)
		}
	}
}

func TestTurns(t *testing.T) {
	joined := func(question, answer string) Block {
		return Block{Kind: BlockParagraph, Text: question + "\n" + answer, Spans: []Span{{Text: question, Strong: true}, {Text: "\n" + answer}}}
	}
	for _, test := range []struct {
		name   string
		blocks []Block
		want   string
	}{
		{"bold", []Block{bold("Why?"), paragraph("A."), bold("How?"), paragraph("B."), paragraph("C."), bold("When?"), paragraph("D.")}, "qaqapqa"},
		{"a statement of the interviewer", []Block{bold("Why?"), paragraph("A."), bold("How?"), paragraph("B."), bold("Nobody knew."), paragraph("C."), bold("When?"), paragraph("D.")}, "qaqaqaqa"},
		{"too few", []Block{bold("Why?"), paragraph("A."), bold("How?"), paragraph("B.")}, "pppp"},
		{"letters", []Block{paragraph("Q: Why?"), paragraph("A: One."), paragraph("Q: How?"), paragraph("A: Two."), paragraph("It was late."), paragraph("Q: When?"), paragraph("A: Three.")}, "qaqapqa"},
		{"full stops", []Block{paragraph("F. Warum?"), paragraph("A. Eins."), paragraph("F. Wie?"), paragraph("A. Zwei."), paragraph("F. Wann?"), paragraph("A. Drei.")}, "qaqaqa"},
		{"initials", []Block{paragraph("Q.E.D., he said?"), paragraph("Q.E.D., she said?"), paragraph("Q.E.D.?")}, "ppp"},
		{"lines of one paragraph", []Block{joined("Why?", "One."), joined("How?", "Two."), joined("When?", "Three.")}, "qaqaqa"},
		{"no questions", []Block{joined("Why", "One."), joined("How", "Two."), joined("When", "Three.")}, "ppp"},
	} {
		got := interview(test.blocks)
		if kindsOf(got) != test.want {
			t.Errorf("%s: %s", test.name, kindsOf(got))
		}
	}
	got := interview([]Block{joined("Why?", "One."), joined("How?", "Two."), joined("When?", "Three.")})
	if want := (Block{Kind: BlockQuestion, Text: "Why?", Spans: []Span{{Text: "Why?", Strong: true}}}); !reflect.DeepEqual(got[0], want) || !reflect.DeepEqual(got[1], Block{Kind: BlockAnswer, Text: "One."}) {
		t.Errorf("parted into %+v and %+v", got[0], got[1])
	}
}
