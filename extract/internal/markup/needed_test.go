package markup

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func TestNeeded(t *testing.T) {
	repeat := strings.Repeat
	tests := []struct {
		name, page string
		want       bool
	}{
		{"empty", "", false},
		{"nested", repeat("<div>", 200) + repeat("</div>", 200), false},
		{"deeply nested", repeat("<div>", 300) + repeat("</div>", 300), true},
		{"one after the other", repeat("<div></div>", 5000), false},
		{"end tags of other elements", repeat("<x></y>", 300), true},
		{"paragraphs and items without end tags", "<ul>" + repeat("<li><p>", 5000), false},
		{"void elements", repeat("<br>", 5000), false},
		{"text of a script", "<script>" + repeat("'<div>'", 5000) + "</script>", false},
		{"a comment", "<!--" + repeat("<div>", 5000) + "-->", false},
		{"shapes of a picture", "<svg>" + repeat("<path/>", 5000) + "</svg>", false},
		{"a style of a picture", "<svg><style>a>b{}</style></svg>", false},
		{"markup in the style of a picture", "<svg><style><p></style></svg>", true},
		{"a character data section", "<svg><style><![CDATA[a{}]]></style></svg>", true},
		{"markup in a character data section", "<svg><![CDATA[<p>]]></svg>", true},
		{"a few fonts left open", "<font>" + repeat("<p>a</p>", 5000), false},
		{"many fonts left open", repeat("<font>", 100), true},
		{"some fonts left open before many paragraphs", repeat("<font>", 40) + repeat("<p>a</p>", 5000), true},
		{"links left open", repeat("<a href=x>", 5000), false},
		{"bold cells left open", "<table>" + repeat("<tr><td><b>a", 5000), false},
		{"bold rows left open", "<table>" + repeat("<b><tr>", 100), true},
		{"an end tag that a table stops", repeat("<b><table></b></table>", 100), true},
		{"an end tag behind a table", repeat("<b><table></table></b>", 5000), false},
		{"objects left open", "<table>" + repeat("<object><tr>", 100), true},
		{"attributes", "<p" + repeat(" a", 200) + ">", false},
		{"too many attributes", "<p" + repeat(" a", 300) + ">", true},
		{"two bodies", "<body><body a>", false},
		{"too many bodies", repeat("<body a>", 30), true},
	}
	for _, tt := range tests {
		if got := tooMuch([]byte(tt.page), nil); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
	if needed(normalPage(), nil) {
		t.Error("a normal page")
	}
}

func TestHarmless(t *testing.T) {
	repeat := strings.Repeat
	tests := []struct {
		name, page string
		want       bool
	}{
		{"empty", "", true},
		{"cut short", "<", true},
		{"a tag cut short", "<b", true},
		{"links, bold and italic words", repeat("<p>The <b>ferry</b> was <i class=a>late</i>, <a href=/a title='b'>again</a>.</p>", 500), true},
		{"links around pictures", repeat("<div><a href=/a><img src=b></a></div>", 500), true},
		{"a font left open", "<font>" + repeat("<p>The ferry was late.</p>", 500), true},
		{"forty fonts left open", repeat("<font size=1>", 40) + repeat("<p>a</p>", 5000), false},
		{"an end tag in an attribute", repeat("<b title='</b>'><p>", 1000), false},
		{"an end tag in an attribute, behind an angle", repeat("<b title='>' lang='</b>'><p>", 1000), false},
		{"an end tag in a comment", repeat("<b><!--</b>--><p>", 1000), false},
		{"an end tag of another name", repeat("<b>a</big><p>", 1000), false},
		{"an end tag with attributes", repeat("<b>a</B a><p>", 1000), true},
		{"a link of many attributes", "<a" + repeat(" a", 1000) + ">" + repeat("<p>a", 1000), false},
		{"links left open in cells", repeat("<table><td><a href=/a><p>", 1000), false},
		{"many bodies", repeat("<body a>", 30), false},
		{"nothing but tags", repeat("</p>", 6000), false},
	}
	for _, tt := range tests {
		if got := glanceAt([]byte(tt.page), nil).harmless(); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

// FuzzHarmless sees that a parser really makes few elements of a page that passes for harmless.
func FuzzHarmless(f *testing.F) {
	for _, tt := range hostile {
		f.Add(tt.start[:min(len(tt.start), 200)], tt.repeated)
	}
	f.Add("<b title='>' t='</b>'>", "<p>a</p>")
	f.Fuzz(func(t *testing.T, start, repeated string) {
		page := []byte(numbered(start, 20) + numbered(repeated, 500))
		if len(page) > 1<<17 || !glanceAt(page, nil).harmless() {
			return
		}
		root, err := html.Parse(bytes.NewReader(page))
		if err != nil {
			return // nested too deeply
		}
		nodes, tags := 0, bytes.Count(page, []byte("<"))
		for range root.Descendants() {
			nodes++
		}
		if most := fewReopens + (reopeningsPer+4)*(tags+4); nodes > most {
			t.Errorf("%d nodes of %d tags", nodes, tags)
		}
	})
}
