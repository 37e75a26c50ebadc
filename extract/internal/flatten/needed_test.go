package flatten

import (
	"strings"
	"testing"
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
		if got := Needed([]byte(tt.page)); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
	if Needed(normalPage()) {
		t.Error("a normal page")
	}
}
