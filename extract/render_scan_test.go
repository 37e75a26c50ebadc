package extract

import (
	"strings"
	"testing"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// TestEightBytes puts every byte in every place among seven letters, and every two of the marks into one.
func TestEightBytes(t *testing.T) {
	for _, test := range []struct {
		name  string
		holds func(uint64) bool
		marks *[256]bool
		more  string // what it takes for a mark too
	}{
		{"HTML", holdsHTMLMark, &isHTMLMark, ""},
		{"Markdown", holdsMarkdownMark, &mayBeMark, "XYZ^"},
		{"line break", mayHoldLineBreak, &mayBreakLine, "\x00\x01\x02\x03\x04\x05\x06\x07\x08\t"},
	} {
		for c := range 256 {
			also := strings.IndexByte(test.more, byte(c)) >= 0 || test.name == "line break" && c >= 0x80
			for place := range 8 {
				line := []byte("ferryman")
				line[place] = byte(c)
				if got, want := test.holds(text.EightBytes(string(line), 0)), test.marks[c] || also; got != want {
					t.Errorf("%s: %q: got %v, want %v", test.name, line, got, want)
				}
				for other := range 256 {
					line[(place+1)%8] = byte(other)
					if (test.marks[c] || test.marks[other]) && !test.holds(text.EightBytes(string(line), 0)) {
						t.Errorf("%s: %q: a mark is overlooked", test.name, line)
					}
				}
			}
		}
	}
}
