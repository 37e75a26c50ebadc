package extract

import (
	"context"
	"strings"
	"testing"
)

// Why tells what a page was decoded from, and by what that was known.
func TestEncodingEvidence(t *testing.T) {
	story := storyWith("")
	for _, test := range []struct{ name, page, contentType, reader, value string }{
		{"UTF-8", story + "ä", "", "valid UTF-8", "utf-8"},
		{"a mark", "\ufeff" + story, "", "byte-order mark", "utf-8"},
		{"a header", story + "f\xfcr", "text/html; charset=windows-1252", "Content-Type header", "windows-1252"},
		{"a meta", "<meta charset=windows-1251>" + story + "\xcf\xee\xf0\xf2", "", "<meta>", "windows-1251"},
		{"nothing", story + "f\xfcr", "", "detection from the text", "windows-1252"},
	} {
		a, err := Parse(context.Background(), strings.NewReader(test.page), &Options{ContentType: test.contentType})
		if err != nil {
			t.Fatal(err)
		}
		var got Evidence
		if why := a.Why(Encoding); len(why) > 0 {
			got = why[0]
		}
		if got.Reader != test.reader || got.Value != test.value {
			t.Errorf("%s: got %+v", test.name, got)
		}
	}
}
