package names

import (
	"strings"
	"testing"
	"unicode/utf8"
)

var seeds = []string{
	"", "By Ana Ruiz and Tom Okoro | 3 May 2024", "Texte: Ana – Photos: Tom", "文/王小明 记者", "홍길동·김길동 기자", "(dpa)", "((", "）（", "©", "Foto:", "a/b/c",
	"TOKYO, March 30 (Reuters) — Text", "(서울=연합뉴스) 홍길동 기자 = 본문", "【東京共同】", "新华社北京3月30日电", "\xff\xfe", "İİ Ğ", "· ・ –", "A boat. (Photo: X)", "ო", "van der", "Jr.",
	"أحمد ومحمد و", "/. /", "=", "by by by", "e. y. i.", ") -", "-- ", "X: ", "MC MCA M", "'’\"",
}

func FuzzSplit(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, p := range Split(s) {
			if p.Name == "" || p.Name != strings.TrimSpace(p.Name) {
				t.Errorf("Split(%q): name %q", s, p.Name)
			}
		}
		if clean := Clean(s); clean != strings.TrimSpace(clean) || (clean == "") != (len(Split(s)) == 0) {
			t.Errorf("Clean(%q) = %q", s, clean)
		}
		Plausible(s)
		Case(s)
		Agency(s)
		CreditAgency(s)
	})
}

func FuzzSplitCredit(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text, credit := SplitCredit(s)
		if text != strings.TrimSpace(text) || credit != strings.TrimSpace(credit) || len(text)+len(credit) > len(s)+2 {
			t.Errorf("SplitCredit(%q) = %q, %q", s, text, credit)
		}
	})
}

func FuzzDateline(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := Dateline(s)
		n := d.Length
		if n < 0 || n > len(s) || n < len(s) && utf8.ValidString(s) && !utf8.RuneStart(s[n]) {
			t.Errorf("Dateline(%q): n = %d", s, n)
		}
	})
}
