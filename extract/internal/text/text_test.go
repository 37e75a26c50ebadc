package text

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestBuilder(t *testing.T) {
	for _, test := range []struct {
		name   string
		pieces []string // "\n" alone is a Break
		want   string
	}{
		{"nothing", nil, ""},
		{"one text", []string{"The ferry"}, "The ferry"},
		{"white space folds", []string{" The\t\r\n\f ferry "}, "The ferry"},
		{"between texts", []string{"The ", " ferry"}, "The ferry"},
		{"a space of its own", []string{"The", " ", "ferry"}, "The ferry"},
		{"no space", []string{"fer", "ry"}, "ferry"},
		{"break", []string{"The ", "\n", " ferry"}, "The\nferry"},
		{"breaks in a row", []string{"\n", "The", "\n", " ", "\n", "ferry", "\n"}, "The\nferry"},
		{"non-breaking space", []string{"20\u00a0km"}, "20\u00a0km"},
		{"non-breaking space at the edges", []string{"\u00a0 20", "\u00a0", "\n", "\u00a0km\u00a0 "}, "20\nkm"},
		{"non-breaking spaces between spaces", []string{"20 \u00a0 \u00a0km"}, "20 \u00a0 \u00a0km"},
		{"indented", []string{"\u3000\u3000渡船\u3000晚点\u3000"}, "渡船\u3000晚点"},
		{"thin space", []string{"20\u2009000\u2009"}, "20\u2009000"},
		{"invisible characters", []string{"\ufeffFähr\u00adver", "\u200bkehr\u2060"}, "Fährverkehr"},
		{"line separator", []string{"The\u2028 ferry\u2029"}, "The ferry"},
		{"joiners shape letters", []string{"می\u200cخواهم 👩\u200d🚀"}, "می\u200cخواهم 👩\u200d🚀"},
		{"no UTF-8", []string{"F\xe4hre"}, "F\ufffdhre"},
	} {
		var b Builder
		for _, piece := range test.pieces {
			if piece == "\n" {
				b.Break()
			} else {
				b.WriteText(piece)
			}
		}
		if got := b.String(); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
		if got := b.Len(); got < len(test.want) || got > len(test.want)+1 {
			t.Errorf("%s: length %d", test.name, got)
		}
	}
}

func TestBuilderSettle(t *testing.T) {
	for _, test := range []struct {
		before, after string
		length        int // after Settle
		want          string
	}{
		{"The", "ferry", 3, "Theferry"},
		{"The ", "ferry", 4, "The ferry"},
		{"The ", " ferry", 4, "The ferry"},
		{"The \u00a0", " ferry", 6, "The \u00a0ferry"},
		{"The", " ferry", 3, "The ferry"},
		{"The ", " ", 4, "The"},
		{" ", "ferry", 0, "ferry"},
	} {
		var b Builder
		b.WriteText(test.before)
		b.Settle()
		if b.Len() != test.length {
			t.Errorf("%q: %d bytes are settled", test.before, b.Len())
		}
		b.WriteText(test.after)
		if got := b.String(); got != test.want {
			t.Errorf("%q, %q: got %q, want %q", test.before, test.after, got, test.want)
		}
	}
}

func TestCollapse(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"", ""},
		{" ", ""},
		{"ferry", "ferry"},
		{"The ferry", "The ferry"},
		{" The  ferry\n", "The ferry"},
		{"The\nferry", "The ferry"},
		{"The\vferry", "The ferry"},
		{"Fähre", "Fähre"},
		{"\u00a0Fähre \u00a0", "Fähre"},
		{"der\u00a0Fähre", "der\u00a0Fähre"},
		{"\u200b", ""},
	} {
		if got := Collapse(test.in); got != test.want {
			t.Errorf("%q: got %q, want %q", test.in, got, test.want)
		}
	}
}

func TestSize(t *testing.T) {
	for _, test := range []struct {
		in   string
		want int
	}{
		{"", 0}, {" \n", 0}, {"ferry", 5}, {"The ferry", 9}, {" The \t\n ferry ", 9},
		{"Fähre", 5}, {"Паром", 5}, {"العبارة", 7}, {"渡船", 6}, {"フェリー", 12}, {"나룻배", 9}, {"渡船 A", 8},
		{"\u00a0", 0}, {"\u3000\u200b\u2028\ufeff", 0}, {"a\u00a0", 1}, {"fer\u00adry", 5}, {"a\u2028b", 3}, {"👩", 1},
	} {
		if got := Size(test.in); got != test.want {
			t.Errorf("%q: got %d, want %d", test.in, got, test.want)
		}
	}
}

func TestDense(t *testing.T) {
	for _, r := range "渡あアー나豈𠮷、" {
		if !Dense(r) {
			t.Errorf("%q is not dense", r)
		}
	}
	for _, r := range "aäПعहไ ,👩\u00a0" {
		if Dense(r) {
			t.Errorf("%q is dense", r)
		}
	}
}

func TestShorten(t *testing.T) {
	for _, test := range []struct {
		in   string
		n    int
		want string
	}{
		{"", 5, ""},
		{"ferry", 5, "ferry"},
		{"The ferry was late", 18, "The ferry was late"},
		{"The ferry was late", 17, "The ferry was…"},
		{"The ferry was late", 12, "The ferry…"},
		{"The ferry was late", 10, "The ferry…"},
		{"Unvorhergesehenes", 8, "Unvorhe…"},
		{"A unvorhergesehenes", 9, "A unvorh…"}, // a cut in a word beats losing most of the text
		{"渡船今天早上晚点了", 5, "渡船今天…"},
		{"Паром опоздал вчера", 15, "Паром опоздал…"},
	} {
		got := Shorten(test.in, test.n)
		if got != test.want {
			t.Errorf("%q to %d: got %q, want %q", test.in, test.n, got, test.want)
		}
		if utf8.RuneCountInString(got) > test.n {
			t.Errorf("%q to %d: %q is too long", test.in, test.n, got)
		}
	}
}

// FuzzText checks what must hold of any text.
func FuzzText(f *testing.F) {
	for _, seed := range []string{"", " The  ferry ", "Fähre\u00a0\u00ad", "渡船\u3000", "\xc2\u200b\xa0", "a\v \u2028b", "👩\u200d🚀 e\u0301", "\ufffd"} {
		f.Add(seed, 7)
	}
	f.Fuzz(func(t *testing.T, s string, n int) {
		c := Collapse(s)
		if again := Collapse(c); again != c {
			t.Errorf("Collapse(%q) is %q, and of that %q", s, c, again)
		}
		if strings.ContainsAny(c, "\n\t\r\u200b") || strings.Contains(c, "  ") {
			t.Errorf("Collapse(%q) is %q", s, c)
		}
		if (Size(s) == 0) != (c == "") {
			t.Errorf("%q has size %d and shows %q", s, Size(s), c)
		}
		if !Same(s, c) {
			t.Errorf("%q and %q have the keys %q and %q", s, c, Key(s), Key(c))
		}
		if key := Key(s); Key(key) != key {
			t.Errorf("Key(%q) is %q, and of that %q", s, key, Key(key))
		}
		if folded := Fold(s); Fold(folded) != folded {
			t.Errorf("Fold(%q) is %q, and of that %q", s, folded, Fold(folded))
		}
		if o := Overlap(s, c); o < 0 || o > 1 {
			t.Errorf("Overlap(%q, %q) is %v", s, c, o)
		}
		if n > 1 && n < 1000 && utf8.RuneCountInString(Shorten(c, n)) > n {
			t.Errorf("Shorten(%q, %d) is %q", c, n, Shorten(c, n))
		}
		if Ellipsed(s) && !strings.ContainsAny(s, "….") {
			t.Errorf("Ellipsed(%q) without a mark", s)
		}
	})
}

func BenchmarkCollapse(b *testing.B) {
	for name, s := range map[string]string{
		"clean": strings.Repeat("The ferry was late. ", 20) + "x", "spaces": strings.Repeat("The ferry \n was late. ", 20), "letters": strings.Repeat("Die Fähre kam zu spät. ", 20),
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				Collapse(s)
			}
		})
	}
}

func FuzzPlain(f *testing.F) {
	for _, seed := range []string{"", " ", "The ferry was late.", "\n The ferry\u00a0was ", "a  b", "渡船晚点了。", "\u3000渡船", "Fähr\u00adverkehr", "a\u2028b", "\xff", "a\xe2"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var b Builder
		b.WriteText(s)
		if got, ok := Plain(s); ok && got != b.String() {
			t.Errorf("%q: got %q, want %q", s, got, b.String())
		}
	})
}
