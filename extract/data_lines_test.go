package extract

import (
	"reflect"
	"testing"
)

func TestLineBlocks(t *testing.T) {
	got := lineBlocks("+++dropcap\n\nThe *ferry*{: .small} was [late](https://post.example/late \"Late\") again.\n## The rope\n![A rope](a.jpg)\n[#image: /1]|||A rope|||\n---\n#late 5 * 3 [x] (y) [z](\n#### Deep")
	want := []Block{
		{Kind: BlockParagraph, Text: "The ferry was late again.", Spans: []Span{{Text: "The ferry was "}, {Text: "late", Link: "https://post.example/late"}, {Text: " again."}}},
		heading2("The rope"), paragraph("#late 5 * 3 [x] (y) [z]("), {Kind: BlockHeading, Text: "Deep", Level: 4},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	if got := lineBlocks("#\n##\n[](\n[]()"); len(got) != 3 {
		t.Errorf("marks without words: %+v", got)
	}
}
