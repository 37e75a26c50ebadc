package charset

import (
	"bytes"
	"compress/gzip"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func load(t testing.TB) (names []string, pages [][]byte) {
	fs, _ := filepath.Glob("/work/shared/corpora/*/*.html.gz")
	for _, f := range fs {
		r, _ := os.Open(f)
		z, err := gzip.NewReader(r)
		if err != nil {
			t.Fatal(err)
		}
		b, _ := io.ReadAll(z)
		r.Close()
		names = append(names, f[21:])
		pages = append(pages, b)
	}
	return
}

var langRE = regexp.MustCompile(`(?i)<html[^>]*\slang\s*=\s*["']?([a-z]+)`)
var csRE = regexp.MustCompile(`(?i)charset\s*=\s*["']?\s*[\w-]+`)
var encs = map[string][]string{"ru": {"windows-1251", "koi8-r"}, "uk": {"windows-1251"}, "pl": {"windows-1250", "iso-8859-2"}, "cs": {"windows-1250", "iso-8859-2"}, "hu": {"windows-1250", "iso-8859-2"}, "ja": {"shift_jis", "euc-jp", "iso-2022-jp"}, "zh": {"gb18030", "gbk", "big5"}, "ko": {"euc-kr"}, "tr": {"windows-1254"}, "de": {"windows-1252"}, "fr": {"windows-1252"}, "es": {"windows-1252"}, "pt": {"windows-1252"}, "it": {"windows-1252"}, "sv": {"windows-1252"}, "fi": {"windows-1252"}, "el": {"windows-1253", "iso-8859-7"}, "ar": {"windows-1256"}, "he": {"windows-1255", "iso-8859-8"}, "th": {"windows-874"}, "no": {"windows-1252"}, "nb": {"windows-1252"}}

func scriptLang(b []byte) string {
	n := map[string]int{}
	for _, r := range string(b) {
		switch {
		case r >= 0x3040 && r < 0x3100:
			n["ja"]++
		case r >= 0x4e00 && r < 0xa000:
			n["zh"]++
		case r >= 0xac00 && r < 0xd7a4:
			n["ko"]++
		case r >= 0x430 && r < 0x450:
			n["ru"]++
		case r >= 0x3b1 && r < 0x3ca:
			n["el"]++
		case r >= 0x5d0 && r < 0x5eb:
			n["he"]++
		case r >= 0x620 && r < 0x650:
			n["ar"]++
		case r >= 0xe01 && r < 0xe50:
			n["th"]++
		}
	}
	best, l := 200, ""
	if n["ja"] > 200 {
		return "ja"
	}
	for k, v := range n {
		if v > best {
			best, l = v, k
		}
	}
	return l
}
func TestStudyOwn(t *testing.T) {
	names, pages := load(t)
	var tv, td time.Duration
	tot := 0
	for i, b := range pages {
		tot += len(b)
		s := time.Now()
		v := utf8.Valid(b)
		tv += time.Since(s)
		s = time.Now()
		out, name := Decode(b, "")
		d := time.Since(s)
		td += d
		if !utf8.Valid(out) {
			t.Error("invalid", names[i])
		}
		if v && name != "utf-8" || !v {
			w, k := 0, 0
			for p := b; len(p) > 0; {
				r, sz := utf8.DecodeRune(p)
				if sz == 1 && r == utf8.RuneError {
					k++
				} else if sz > 1 {
					w++
				}
				p = p[sz:]
			}
			t.Log(names[i], v, name, "whole", w, "broken", k, d, bytes.Count(out, []byte("\uFFFD")))
		}
	}
	t.Log(tot, tv, td)
}
func TestStudyTranscode(t *testing.T) {
	_, pages := load(t)
	type res struct{ ok, n, dec int }
	all := map[string]*res{}
	var took time.Duration
	nn := 0
	for i, b := range pages {
		if !utf8.Valid(b) {
			continue
		}
		l := ""
		if m := langRE.FindSubmatch(b); m != nil {
			l = strings.ToLower(string(m[1]))
		}
		if sl := scriptLang(b); sl != "" && (l == "" || l == "en") {
			l = sl
		}
		for _, e := range encs[l] {
			for _, hint := range []bool{true, false} {
				src := csRE.ReplaceAll(b, []byte("x"))
				src = bytes.TrimPrefix(src, utf8Mark)
				if !hint {
					src = regexp.MustCompile(`(?i)\slang=`).ReplaceAll(src, []byte(" x="))
				}
				enc, _ := htmlindex.Get(e)
				out, err := encoding.HTMLEscapeUnsupported(enc.NewEncoder()).Bytes(src)
				if err != nil {
					t.Log(err)
					continue
				}
				if isASCII(out) && e != "iso-2022-jp" {
					continue
				}
				if e == "iso-2022-jp" && !bytes.Contains(out, []byte{27}) {
					continue
				}
				s := time.Now()
				text, name := Decode(out, "")
				took += time.Since(s)
				nn++
				k := l + " " + e
				if hint {
					k += " +lang"
				}
				if all[k] == nil {
					all[k] = &res{}
				}
				all[k].n++
				if name == e || e == "gbk" && name == "gb18030" {
					all[k].ok++
				} else {
					want, _ := enc.NewDecoder().Bytes(out)
					if bytes.Equal(want, text) {
						all[k].dec++
					} else {
						d := detect(sample(out), "")
						t.Logf("%d %s -> %s; want %.3f got %.3f sample %q", i, k, name, d.scores[e], d.scores[name], string(want)[:0]+func() string { x, _ := enc.NewDecoder().Bytes(sample(out)); return string(x[:min(len(x), 150)]) }())
					}
				}
			}
		}
	}
	var ks []string
	for k := range all {
		ks = append(ks, k)
	}
	sort.Strings(ks)
	for _, k := range ks {
		t.Logf("%-26s %d of %d by name, %d more by text", k, all[k].ok, all[k].n, all[k].dec)
	}
	t.Log(took / time.Duration(nn))
}
