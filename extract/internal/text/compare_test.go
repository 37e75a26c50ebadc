package text

import (
	"slices"
	"strings"
	"testing"
)

func TestKey(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"", ""},
		{"“The ferry” — late!", "theferrylate"},
		{"20 000 km", "20000km"},
		{"FÄHRE", "fähre"},
		{"Паром №2", "паром2"},
		{"「渡船」が 遅れ", "渡船が遅れ"},
		{"नौका देर", "नौकादेर"}, // vowel signs are marks, and tell words apart
		{"…", ""},
	} {
		if got := Key(test.in); got != test.want {
			t.Errorf("%q: got %q, want %q", test.in, got, test.want)
		}
	}
}

func TestSame(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"It’s late", "It's  late.", true},
		{"The ferry – late", "The Ferry - Late", true},
		{"The ferry", "The fairy", false},
		{"渡船晚点", "渡船晚點", false},
		{"", "…", true},
	} {
		if got := Same(test.a, test.b); got != test.want {
			t.Errorf("%q and %q: %v", test.a, test.b, got)
		}
	}
}

func TestFold(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"", ""},
		{"Read  More!", "read more"},
		{"Don't miss — it’s late", "dont miss its late"},
		{"Photo: Ana Ruiz", "photo: ana ruiz"},
		{"来源：海港报", "来源:海港报"},
		{"© 2024 The Daily Post", "© 2024 the daily post"},
		{"(c) 2024", "c 2024"},
		{"» Lire aussi", "lire aussi"},
		{"Wer\u00adbung", "werbung"},
		{"ТАКЖЕ", "также"},
	} {
		if got := Fold(test.in); got != test.want {
			t.Errorf("%q: got %q, want %q", test.in, got, test.want)
		}
	}
}

func TestBeginsWith(t *testing.T) {
	for _, test := range []struct {
		line, phrase string
		want         bool
	}{
		{"read more", "read more", true},
		{"read more news", "read more", true},
		{"read moreover", "read more", false},
		{"related: ferry", "related", true},
		{"photo: ana", "photo:", true},
		{"photo:ana", "photo:", true},
		{"photos", "photo:", false},
		{"©2024", "©", true},
		{"more", "read more", false},
		{"関連記事一覧", "関連記事", true},
		{"อ่านต่อที่นี่", "อ่านต่อ", true},
		{"реклама", "реклам", false},
		{"", "read", false},
	} {
		if got := BeginsWith(test.line, test.phrase); got != test.want {
			t.Errorf("%q, %q: %v", test.line, test.phrase, got)
		}
	}
}

func TestWords(t *testing.T) {
	for _, test := range []struct {
		in   string
		want []string
	}{
		{"", nil},
		{" — ", nil},
		{"The Ferry, late.", []string{"the", "ferry", "late"}},
		{"渡船 late", []string{"渡", "船", "late"}},
		{"A渡B", []string{"a", "渡", "b"}},
		{"Паром-2", []string{"паром", "2"}},
		{"नौका देर", []string{"नौका", "देर"}},
	} {
		if got := Words(test.in); !slices.Equal(got, test.want) {
			t.Errorf("%q: got %q, want %q", test.in, got, test.want)
		}
	}
}

func TestOverlap(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want float64
	}{
		{"", "ferry", 0},
		{"ferry", "", 0},
		{"the ferry", "The Ferry was late", 1},
		{"The ferry was late", "the ferry", 0.5},
		{"late late", "late", 0.5}, // words count as often as they stand
		{"渡船晚点", "渡船准点", 0.75},
	} {
		if got := Overlap(test.a, test.b); got != test.want {
			t.Errorf("%q in %q: got %v, want %v", test.a, test.b, got, test.want)
		}
	}
}

func TestAlike(t *testing.T) {
	if !Alike("The ferry was late again", "The ferry was late again, again") {
		t.Error("nearly the same, and not alike")
	}
	if Alike("The ferry", "The ferry was late, and nobody knew why") {
		t.Error("a part is like the whole")
	}
}

func TestBegins(t *testing.T) {
	for _, test := range []struct {
		long, short string
		want        bool
	}{
		{"The ferry was late.", "The ferry…", true},
		{"The ferry was late.", "The ferry", true},
		{"The ferry was late.", "ferry", false},
		{"The ferry was late.", "…", false},
		{"Паром опоздал", "Паром опо...", true},
		{"", "", false},
	} {
		if got := Begins(test.long, test.short); got != test.want {
			t.Errorf("%q, %q: %v", test.long, test.short, got)
		}
	}
}

func TestEllipsed(t *testing.T) {
	for s, want := range map[string]bool{
		"The ferry…": true, "The ferry...": true, "The ferry [...]": true, "The ferry […] ": true, "The ferry.": false, "…the ferry": false, "": false, "渡船……": true,
	} {
		if got := Ellipsed(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// The quick looks hold wherever what they stand for holds.
func FuzzQuickLooks(f *testing.F) {
	for _, pair := range [][2]string{
		{"", ""}, {"Ferry was late", "Ferry was late again"}, {"late again", "Ferry was late, again!"}, {"渡船", "渡船晚点了"}, {"«Ferry»", "ferry"}, {"É", "é"},
		{"...............................................The ferry", "the ferry"}, {"a a a", "a a b"}, {"Читайте", "читайте также"},
	} {
		f.Add(pair[0], pair[1])
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		ka, kb := Key(a), Key(b)
		if strings.HasPrefix(kb, ka) && !BeginsKey(a, kb) {
			t.Errorf("the key of %q begins with that of %q", b, a)
		}
		if strings.HasSuffix(kb, ka) && !EndsKey(a, kb) {
			t.Errorf("the key of %q ends with that of %q", b, a)
		}
		if at := strings.Index(ka, kb); at >= 0 && at < 40 && !KeyHolds(a, kb, 40) {
			t.Errorf("the key of %q holds that of %q", a, b)
		}
		if Same(a, b) != (ka == kb) {
			t.Errorf("%q and %q: the keys are %q and %q", a, b, ka, kb)
		}
		if Begins(b, a) != (ka != "" && strings.HasPrefix(kb, ka)) {
			t.Errorf("%q begins with %q", b, a)
		}
		ha, size := KeyHash(a)
		if hb, _ := KeyHash(b); (ha == hb) != (ka == kb) || size != len(ka) {
			t.Errorf("%q and %q: the numbers of the keys are %d and %d", a, b, ha, hb)
		}
		var first start
		copy(first[:], Fold(a))
		if got := startOf(a); got != first {
			t.Errorf("%q starts with %q, not with %q", Fold(a), first, got)
		}
		if got := len(Hashes(a, nil)); got != len(Words(a)) {
			t.Errorf("%q has %d words, not %d", a, len(Words(a)), got)
		}
	})
}

// TestHashesDiffer sees that short words have numbers of their own, those of other alphabets too.
func TestHashesDiffer(t *testing.T) {
	of := map[uint64]string{}
	letters := []rune("aez019äåéñøвныяσαحل")
	add := func(word string) {
		for _, h := range Hashes(word, nil) {
			if of[h] != "" && of[h] != word {
				t.Errorf("%q and %q have one number", word, of[h])
			}
			of[h] = word
		}
	}
	for _, a := range letters {
		for _, b := range letters {
			for _, c := range letters {
				add(string(a) + string(b))
				add(string(a) + string(b) + string(c))
				add("w" + string(a) + string(b) + string(c))
			}
		}
	}
	add("wer")
	add("vår")
}
