package charset

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func TestReadDeclared(t *testing.T) {
	tests := []struct {
		name, page, contentType string
		want                    string
	}{
		{"nothing", "<p>", "text/html", ""},
		{"a header", "<p>", "text/html; charset=KOI8-R", "koi8-r"},
		{"a quoted header", "<p>", `text/html; charset="big5"; a=b`, "big5"},
		{"a header that is not well formed", "<p>", "text/html;;charset = gb2312;", "gbk"},
		{"a label of another name", "<meta charset=' Latin1 '>", "", "windows-1252"},
		{"a label that nobody knows", "<meta charset=martian><meta charset=euc-kr>", "", "euc-kr"},
		{"header and meta", "<meta charset=big5>", "text/html; charset=gbk", "gbk big5"},
		{"an old meta", `<META HTTP-EQUIV="content-type" CONTENT="text/html; charset=windows-1251">`, "", "windows-1251"},
		{"content without http-equiv", `<meta name=a content="text/html; charset=windows-1251">`, "", ""},
		{"other http-equiv", `<meta http-equiv=refresh content="1; charset=windows-1251">`, "", ""},
		{"in a comment", "<!-- <meta charset=big5> --><meta charset=gbk>", "", "gbk"},
		{"in a script", "<script>'<meta charset=big5>'</script><meta charset=gbk>", "", "gbk"},
		{"in the body", "<body><meta charset=big5>", "", ""},
		{"late in the head", "<style>" + strings.Repeat("a{}", 50_000) + "</style><meta charset=big5>", "", "big5"},
		{"utf-16 in a meta", "<meta charset=utf-16>", "", "utf-8"},
		{"utf-16 in a header", "<p>", "text/html; charset=utf-16le", "utf-8"},
		{"x-user-defined", "<meta charset=x-user-defined>", "", "windows-1252"},
		{"an encoding that browsers refuse", "<meta charset=iso-2022-kr>", "", ""},
		{"an XML declaration", ` <?xml version="1.0" encoding="iso-8859-2"?><html>`, "", "iso-8859-2"},
		{"an XML declaration in single quotes", `<?xml version='1.0' encoding = 'iso-8859-2'?><html>`, "", "iso-8859-2"},
		{"an XML declaration without encoding", `<?xml version="1.0"?><html encoding="iso-8859-2">`, "", ""},
		{"meta before XML declaration", `<?xml encoding="iso-8859-2"?><meta charset=iso-8859-7>`, "", "iso-8859-7 iso-8859-2"},
	}
	for _, tt := range tests {
		got := readDeclared([]byte(tt.page), tt.contentType, noTick)
		if !slices.Equal(got.names, strings.Fields(tt.want)) {
			t.Errorf("%s: %q, want %q", tt.name, got.names, tt.want)
		}
	}
	if got := readDeclared([]byte(`<HTML LANG="pt-BR"><head>`), "", noTick); got.lang != "pt" {
		t.Errorf("language %q", got.lang)
	}
}

func TestCharsetIn(t *testing.T) {
	for contentType, want := range map[string]string{
		"": "", "charset": "", "charset=": "", "charset=a": "a", "charsetcharset = a": "a", "charset a; charset=b": "b",
		"charset='a": "", "charset='a'b": "a", `charset="a;b"`: "a;b", "charset=a;b": "a", "charset=a b": "a", "CHARSET=A": "a",
	} {
		if got := charsetIn(contentType); got != want {
			t.Errorf("%q: %q, want %q", contentType, got, want)
		}
	}
}

func TestSample(t *testing.T) {
	tests := []struct{ name, page, want string }{
		{"text with something foreign in it", "<p>plain</p><p title='\xFF'>f\xFCr alle, die gern lesen</p>", "f\xFCr alle, die gern lesen\n"},
		{"not scripts, styles and comments", "<script>'<p>\xFF'</SCRIPT><style>\xFF</style><!-- <p>\xFF -->\xE4\xE4\xE4\xE4\xE4\xE4\xE4\xE4\xE4\xE4\xE4\xE4\xE4\xE4\xE4\xE4",
			strings.Repeat("\xE4", 16) + "\n"},
		{"tags where there is no text", "<p title='\xE4'>\n<br>", "<p title='\xE4'>\n\n"},
	}
	for _, tt := range tests {
		if got := string(sample([]byte(tt.page), noTick)); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestLinear sees that no page takes long for its size.
func TestLinear(t *testing.T) {
	for _, piece := range []string{"<script>", "<!--", "<style>\xFF", "</", "<", "<meta charset=x>", "charset", "\xFF", "\xE4 ", "\x1B$B", "\x84\x31\x95\x33", "\xC3\xA4\xFF", "<a b='", " "} {
		page := "\xFF" + strings.Repeat(piece, (1<<19)/len(piece))
		start := time.Now()
		decode([]byte(page), strings.Repeat(piece, 10_000))
		if took := time.Since(start); took > 30*time.Second {
			t.Errorf("%q repeated: %v", piece, took)
		}
	}
}
