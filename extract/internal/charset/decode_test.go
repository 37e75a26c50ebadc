package charset

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
)

// encoded is a text in another encoding. Characters that it does not have, such as the quotation
// marks that ISO-8859-2 lacks, become entities.
func encoded(t testing.TB, text, name string) []byte {
	t.Helper()
	e, err := htmlindex.Get(name)
	if err != nil {
		t.Fatal(name, err)
	}
	b, err := e.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(name, err)
	}
	return b
}

// decode is Decode with nobody to stop it.
func decode(page []byte, contentType string) (text []byte, name string) {
	text, e := Decode(page, contentType, noTick)
	return text, e.Name
}

const (
	pageStart = `<!doctype html><html><head><script>var a = "<meta charset=utf-16>";</script>`
	pageRest  = `<title>Port Ellis Courier</title></head><body><p class="text">`
	pageEnd   = `</p><p>Read more in English.</p></body></html>`
)

// pageOf is a page with a text, and with something of what it says of its encoding.
func pageOf(head, text string) string { return pageStart + head + pageRest + text + pageEnd }

// TestDetect reads every language in every encoding, with nothing said of it.
func TestDetect(t *testing.T) {
	for _, l := range languages {
		for _, name := range l.encodings {
			expect(t, l.lang+" in "+name, pageOf("", l.text), name, "", name)
		}
	}
}

// expect encodes a page, and sees that it is decoded to what it was.
func expect(t *testing.T, what, page, encoding, contentType, want string) {
	t.Helper()
	text, name := decode(encoded(t, page, encoding), contentType)
	if name != want {
		t.Errorf("%s: taken for %s, want %s", what, name, want)
	}
	if string(text) != page {
		t.Errorf("%s: decoded as %s, not as it was", what, name)
	}
}

// TestDeclaredOnly reads encodings that are too rare to be detected.
func TestDeclaredOnly(t *testing.T) {
	for _, d := range declaredOnly {
		encoded, err := encoder(t, d.encoding).Bytes([]byte(strings.ReplaceAll(pageOf("<meta charset="+d.encoding+">", d.text), "’", "'")))
		if err != nil {
			t.Errorf("%s: %v", d.encoding, err)
			continue
		}
		text, e := Decode(encoded, "", noTick)
		if want := strings.ReplaceAll(d.text, "’", "'"); e.Name != d.encoding || e.Source != Meta || !strings.Contains(string(text), want) {
			t.Errorf("%s: taken for %s by %s", d.encoding, e.Name, e.Source)
		}
		if _, e := Decode(encoded, "text/html; charset="+d.encoding, noTick); e.Name != d.encoding || e.Source != Header {
			t.Errorf("%s in the header: taken for %s by %s", d.encoding, e.Name, e.Source)
		}
	}
}

func encoder(t *testing.T, name string) *encoding.Encoder {
	t.Helper()
	e, err := htmlindex.Get(name)
	if err != nil {
		t.Fatal(name, err)
	}
	return e.NewEncoder()
}

// TestEnough sees that the tests read what news sites have used.
func TestEnough(t *testing.T) {
	all := map[string]bool{"utf-8": true, "utf-16le": true, "utf-16be": true} // see TestUTF8, TestMarks
	for _, l := range languages {
		for _, name := range l.encodings {
			all[name] = true
		}
	}
	t.Logf("%d encodings with and without declaration, %d declared only", len(all), len(declaredOnly))
	if len(all) < 25 {
		t.Errorf("%d encodings", len(all))
	}
}

// TestShort reads the first words only, with the language as a hint.
func TestShort(t *testing.T) {
	for _, l := range languages {
		for _, name := range l.encodings {
			words := []rune(l.text)[:40]
			page := strings.Replace(pageOf("", string(words)), "<html>", `<html lang="`+l.lang+`">`, 1)
			text, got := decode(encoded(t, page, name), "")
			if string(text) != page {
				t.Errorf("%s in %s: taken for %s", l.lang, name, got)
			}
		}
	}
}

func TestDeclared(t *testing.T) {
	for _, l := range languages {
		for _, name := range l.encodings {
			expect(t, l.lang+" in the header", pageOf("", l.text), name, "text/html; charset="+name, name)
			expect(t, l.lang+" in a meta element", pageOf("<meta charset="+name+">", l.text), name, "", name)
		}
	}
}

// wrongNames are what servers and editors most often say by mistake.
var wrongNames = []string{"utf-8", "iso-8859-1", "windows-1251", "shift_jis", "gbk", "big5", "euc-kr", "us-ascii", "utf-16", "nonsense"}

func TestWronglyDeclared(t *testing.T) {
	for _, l := range languages {
		for _, name := range l.encodings {
			for _, wrong := range wrongNames {
				if l.lang == "lv" && (wrong == "iso-8859-1" || wrong == "us-ascii") {
					continue // Latvian letters are French ones there, so that the page is taken at its word
				}
				page := pageOf(`<meta http-equiv="Content-Type" content="text/html; charset=`+wrong+`">`, l.text)
				for _, contentType := range []string{"", "text/html; charset=" + wrong} {
					text, got := decode(encoded(t, page, name), contentType)
					if string(text) != page {
						t.Errorf("%s in %s, said to be %s: taken for %s", l.lang, name, wrong, got)
					}
				}
			}
		}
	}
}

// TestUTF8 sees that no declaration turns UTF-8 into something else, and that it is not copied.
func TestUTF8(t *testing.T) {
	for _, l := range languages {
		for _, wrong := range wrongNames {
			page := []byte(pageOf("<meta charset="+wrong+">", l.text))
			text, name := decode(page, "text/html; charset="+wrong)
			if name != "utf-8" || &text[0] != &page[0] || len(text) != len(page) {
				t.Errorf("%s, said to be %s: %s", l.lang, wrong, name)
			}
		}
	}
}

func TestBrokenUTF8(t *testing.T) {
	german, cut := languages[0].text, "\xC3"
	tests := []struct{ name, page, encoding, has string }{
		{"a character cut in two", german + cut + german, "utf-8", german + "\uFFFD" + german},
		{"several, in a page that says so", "<meta charset=utf-8>öäü" + cut + "<p>" + cut, "utf-8", "öäü\uFFFD<p>\uFFFD"},
		{"nothing but", "<meta charset=utf-8>It\x92s open", "windows-1252", "It’s open"},
		{"a word of another encoding", german + " f\xFCr", "utf-8", german + " f\uFFFDr"},
	}
	for _, tt := range tests {
		text, name := decode([]byte(tt.page), "")
		if name != tt.encoding || !strings.Contains(string(text), tt.has) {
			t.Errorf("%s: %s, %q", tt.name, name, text)
		}
	}
}

func TestMarks(t *testing.T) {
	page := pageOf("<meta charset=koi8-r>", languages[0].text)
	little, big := unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	le, _ := little.NewEncoder().Bytes([]byte(page))
	be, _ := big.NewEncoder().Bytes([]byte(page))
	tests := []struct{ name, page, encoding string }{
		{"utf-8", "\uFEFF" + page, "utf-8"},
		{"little endian", "\xFF\xFE" + string(le), "utf-16le"},
		{"big endian", "\xFE\xFF" + string(be), "utf-16be"},
		{"little endian without a mark", string(le), "utf-16le"},
		{"big endian without a mark", string(be), "utf-16be"},
	}
	for _, tt := range tests {
		text, name := decode([]byte(tt.page), "text/html; charset=windows-1251")
		if name != tt.encoding || string(text) != page {
			t.Errorf("%s: %s, %q", tt.name, name, text)
		}
	}
	if text, name := decode([]byte("\xFF\xFEa\x00b"), ""); name != "utf-16le" || string(text) != "a\uFFFD" {
		t.Errorf("an odd byte: %s, %q", name, text)
	}
}

func TestPlain(t *testing.T) {
	tests := []struct{ name, page, encoding, text string }{
		{"empty", "", "utf-8", ""},
		{"ASCII", "<p>a", "utf-8", "<p>a"},
		{"zero bytes", "<p>a\x00b", "utf-8", "<p>a\x00b"},
		{"escapes that switch nothing", "<p>\x1B[31ma", "utf-8", "<p>\x1B[31ma"},
		{"quotation marks only", "<p>\x93a\x94", "windows-1252", "<p>“a”"},
		{"one accent", "<p>caf\xE9", "windows-1252", "<p>café"},
		{"nothing but tags", "<p title='gew\xF6hnlich'>", "windows-1252", "<p title='gewöhnlich'>"},
		{"a Latin word next to another script", "<p>gew\xF6hnlich \xD7 M\xF6we", "windows-1252", "<p>gewöhnlich × Möwe"},
	}
	for _, tt := range tests {
		text, name := decode([]byte(tt.page), "")
		if name != tt.encoding || string(text) != tt.text {
			t.Errorf("%s: %s, %q", tt.name, name, text)
		}
	}
}

// FuzzDecode sees that the result is always UTF-8, whatever is declared.
func FuzzDecode(f *testing.F) {
	for _, l := range languages {
		for _, name := range l.encodings {
			f.Add(encoded(f, pageOf("<meta charset="+name+">", l.text), name), "")
		}
	}
	for _, wrong := range wrongNames {
		f.Add([]byte("<meta charset="+wrong+">\xE4\xF6\xFC"), "text/html; charset="+wrong)
	}
	f.Add([]byte("\xFF\xFE<\x00"), "")
	f.Add([]byte("\x1B$B\x1B(B"), "charset=iso-2022-jp")
	f.Fuzz(func(t *testing.T, page []byte, contentType string) {
		text, name := decode(page, contentType)
		if !utf8.Valid(text) {
			t.Errorf("%s: not UTF-8: %q", name, text)
		}
		if _, err := htmlindex.Get(name); err != nil {
			t.Errorf("no name: %q", name)
		}
		if bytes.HasPrefix(text, utf8Mark) && !bytes.HasPrefix(page, utf8Mark) && name == "utf-8" {
			t.Errorf("a mark from nowhere: %q", text)
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	for _, l := range languages {
		for _, name := range append([]string{"utf-8"}, l.encodings...) {
			page := encoded(b, strings.Repeat(pageOf("", l.text)+strings.Repeat("<div class=box></div>", 50), 100), name)
			b.Run(l.lang+"/"+name, func(b *testing.B) {
				b.SetBytes(int64(len(page)))
				for b.Loop() {
					decode(page, "")
				}
			})
		}
	}
}
