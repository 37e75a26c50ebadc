package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/golden"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

// A detector names the encoding of a page that does not say what it is in.
type detector struct {
	name string
	of   func(page []byte) string
}

var detectors = []detector{
	{"Standfirst", func(page []byte) string {
		a, err := extract.Parse(context.Background(), bytes.NewReader(page), nil)
		if err != nil || len(a.Why(extract.Encoding)) == 0 {
			return "utf-8"
		}
		return a.Why(extract.Encoding)[0].Value
	}},
	{"gogs/chardet", func(page []byte) string {
		result, err := chardet.NewHtmlDetector().DetectBest(page)
		if err != nil {
			return ""
		}
		return strings.Replace(result.Charset, "GB-18030", "gb18030", 1)
	}},
	{"x/net/html/charset", func(page []byte) string {
		_, name, _ := charset.DetermineEncoding(page, "")
		return name
	}},
}

// TestEncodings counts how many pages without a declared encoding each detector reads as they are: the
// saved pages, and, of the folders that are given, real pages in UTF-8, each written in the encodings
// that sites in its language have used:
//
//	go test -C bench -run TestEncodings -v -args FOLDER...
func TestEncodings(t *testing.T) {
	saved, err := golden.Cases("../testdata/encodings")
	if err != nil {
		t.Fatal(err)
	}
	var own tally
	for _, c := range saved {
		if name, ok := strings.CutSuffix(c.Name, "--undeclared"); ok {
			page, err := golden.ReadPage(c.Page)
			if err != nil {
				t.Fatal(err)
			}
			own.add(page, name)
		}
	}
	t.Logf("saved pages: %v", &own)
	if own.pages < 25 || own.right[0] != own.pages {
		t.Errorf("not all saved pages are read: %v", &own)
	}
	counts, all := map[string]*tally{}, &tally{}
	for _, folder := range flag.Args() {
		transcoded(t, folder, counts)
	}
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		t.Logf("%s: %v", name, counts[name])
		all.pages += counts[name].pages
		for i, n := range counts[name].right {
			all.right[i] += n
		}
	}
	t.Logf("real pages: %v", all)
}

// A tally says how many pages each detector reads.
type tally struct {
	pages int
	right [3]int // by detectors
}

func (c *tally) add(page []byte, name string) {
	c.pages++
	for i, d := range detectors {
		if sameText(page, d.of(page), name) {
			c.right[i]++
		}
	}
}

func (c *tally) String() string {
	said := fmt.Sprintf("of %d pages", c.pages)
	for i, d := range detectors {
		said += fmt.Sprintf(", %s reads %d", d.name, c.right[i])
	}
	return said
}

// sameText reports whether a page reads the same in two encodings.
func sameText(page []byte, got, want string) bool {
	a, errGot := decoded(page, got)
	b, errWant := decoded(page, want)
	return errGot == nil && errWant == nil && bytes.Equal(a, b)
}

func decoded(page []byte, name string) ([]byte, error) {
	e, err := htmlindex.Get(name)
	if err != nil {
		return nil, err
	}
	return e.NewDecoder().Bytes(page)
}

// used are encodings that sites have used, by language.
var used = map[string]string{
	"de": "windows-1252", "fr": "windows-1252", "es": "windows-1252", "pt": "windows-1252", "it": "windows-1252", "nl": "windows-1252",
	"sv": "windows-1252", "fi": "windows-1252", "da": "windows-1252", "no": "windows-1252", "nb": "windows-1252", "is": "windows-1252",
	"pl": "windows-1250 iso-8859-2", "cs": "windows-1250 iso-8859-2", "sk": "windows-1250 iso-8859-2", "hu": "windows-1250 iso-8859-2",
	"hr": "windows-1250 iso-8859-2", "sl": "windows-1250 iso-8859-2", "ro": "windows-1250 iso-8859-2",
	"tr": "windows-1254", "az": "windows-1254", "ru": "windows-1251 koi8-r iso-8859-5 ibm866", "uk": "windows-1251 koi8-u", "bg": "windows-1251",
	"el": "windows-1253 iso-8859-7", "he": "windows-1255 iso-8859-8", "ar": "windows-1256 iso-8859-6", "fa": "windows-1256",
	"th": "windows-874", "zh": "gb18030", "zh-tw": "big5", "zh-hk": "big5", "ja": "shift_jis euc-jp iso-2022-jp", "ko": "euc-kr", "lt": "windows-1257", "lv": "windows-1257",
}

var (
	langOf    = regexp.MustCompile(`(?i)<html[^>]*\slang=["']?([a-z]{2})(-[a-z]+)?`) // <html class=a lang="pt-BR">
	declaring = regexp.MustCompile(`(?i)charset`)                                    // <meta charset=utf-8>
)

// written replaces what sites had to write otherwise: these encodings have the Romanian letters with a
// cedilla only.
var written = strings.NewReplacer("ș", "ş", "ț", "ţ", "Ș", "Ş", "Ț", "Ţ")

// transcoded writes the pages of a folder in other encodings, and adds to the counts of each.
func transcoded(t *testing.T, folder string, counts map[string]*tally) {
	t.Helper()
	cases, err := golden.Cases(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		page, err := golden.ReadPage(c.Page)
		if err != nil || !utf8.Valid(page) {
			continue
		}
		lang := langOf.FindSubmatch(page)
		if lang == nil {
			continue
		}
		names, ok := used[strings.ToLower(string(lang[1])+string(lang[2]))]
		if !ok {
			names = used[strings.ToLower(string(lang[1]))]
		}
		text := written.Replace(string(declaring.ReplaceAll(page, []byte("chars"))))
		for name := range strings.FieldsSeq(names) {
			e, err := htmlindex.Get(name)
			if err != nil {
				t.Fatal(err)
			}
			encoded, err := encoding.HTMLEscapeUnsupported(e.NewEncoder()).String(text)
			if err != nil || utf8.ValidString(encoded) && name != "iso-2022-jp" {
				continue // nothing in it tells
			}
			if counts[name] == nil {
				counts[name] = &tally{}
			}
			counts[name].add([]byte(encoded), name)
		}
	}
}
