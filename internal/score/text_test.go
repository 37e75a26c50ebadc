package score

import (
	"math"
	"slices"
	"testing"
)

func TestNormalise(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"case and space", "  The\tHarbour\n Bridge ", "the harbour bridge"},
		{"full case folding", "Straße", "strasse"},
		{"quotes", "“So” ‘it’ «goes»", `"so" 'it' "goes"`},
		{"dashes", "a–b—c−d", "a-b-c-d"},
		{"a hyphen that does not break is only composed, as the reference has it", "a‑b", "a‐b"},
		{"ligatures and full width", "ﬁne Ｎｅｗｓ", "fine news"},
		{"composed", "nai\u0308ve", "naïve"},
		{"invisible", "har\u00adbour\u200b", "harbour"},
		{"separators are space", "a\x1cb\u0085c\u3000d", "a b c d"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := normalise(test.text); got != test.want {
				t.Errorf("normalise(%q) = %q, want %q", test.text, got, test.want)
			}
		})
	}
}

func TestWords(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"none", " — ", nil},
		{"marks between", "e-mail, don't", []string{"e", "mail", "don", "t"}},
		{"underscore and numbers", "x_1 ½ ٣", []string{"x_1", "½", "٣"}},
		{"combining marks part words", "हिन्दी", []string{"ह", "न", "द"}},
		{"characters of spaceless scripts", "日本 news", []string{"日", "本", "news"}},
		{"a mixed token counts by the character", "4月a", []string{"4", "月", "a"}},
		{"Korean has spaces", "한국어 뉴스", []string{"한국어", "뉴스"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := words(test.text); !slices.Equal(got, test.want) {
				t.Errorf("words(%q) = %q, want %q", test.text, got, test.want)
			}
		})
	}
}

func TestCompareBags(t *testing.T) {
	tests := []struct {
		name, said, truth string
		want              prf
	}{
		{"both empty", "", "", prf{1, 1, 1}},
		{"nothing said", "", "the bridge", prf{}},
		{"nothing true", "the bridge", "", prf{}},
		{"equal", "the bridge", "The bridge.", prf{1, 1, 1}},
		{"half of what was said", "the bridge is shut", "the bridge", prf{0.5, 1, 2.0 / 3}},
		{"words count as often as they stand", "the the", "the", prf{0.5, 1, 2.0 / 3}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := compareBags(wordBag(test.said), wordBag(test.truth))
			if got != test.want {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func TestShingles(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"none", "…", nil},
		{"fewer than four words", "The Bridge", []string{"The Bridge"}},
		{"as written, over all marks", "One two, three — four five", []string{"One two three four", "two three four five"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := shingles(test.text)
			if got.total != len(test.want) {
				t.Fatalf("%d shingles, want %q", got.total, test.want)
			}
			for _, shingle := range test.want {
				if got.count[shingle] != 1 {
					t.Errorf("no %q in %v", shingle, got.count)
				}
			}
		})
	}
}

func TestCompareShingles(t *testing.T) {
	got := compareShingles("a b c d e", "b c d e f")
	want := hits{1.0 / 3, 1.0 / 3, 1.0 / 3}
	if math.Abs(got.right-want.right)+math.Abs(got.wrong-want.wrong)+math.Abs(got.missed-want.missed) > 1e-12 {
		t.Errorf("got %v, want %v", got, want)
	}
	if empty := compareShingles("", "—"); empty != (hits{}) {
		t.Errorf("of nothing: %v", empty)
	}
}

func TestSplitNames(t *testing.T) {
	tests := []struct {
		byline string
		want   []string
	}{
		{"Ada Quill", []string{"Ada Quill"}},
		{"Ada Quill, Bo Reed; Cy Dunn & Di Eck", []string{"Ada Quill", " Bo Reed", " Cy Dunn ", " Di Eck"}},
		{"Ada Quill and Bo Reed", []string{"Ada Quill ", " Bo Reed"}},
		{"Ada et Bo und Cy y Di", []string{"Ada ", " Bo ", " Cy ", " Di"}},
		{"Sandy Andrews", []string{"Sandy Andrews"}}, // whole words only
		{"Ada AND Bo", []string{"Ada AND Bo"}},
		{"éand Bo", []string{"éand Bo"}}, // é is part of the word
		{"Ada and", []string{"Ada ", ""}},
	}
	for _, test := range tests {
		t.Run(test.byline, func(t *testing.T) {
			if got := SplitNames(test.byline); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestNameSet(t *testing.T) {
	tests := []struct{ name, want string }{
		{"By ADA  Quill", "ada quill"},
		{"von Ada Quill", "ada quill"},
		{"By", "by"},                 // nothing follows
		{"Byron Reed", "byron reed"}, // whole words only
		{"by von Ada", "von ada"},    // one of them
		{"Ada O’Quill-Reed", "ada oquillreed"},
		{"—", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := nameSet([]string{test.name})
			if test.want == "" && len(got) == 0 {
				return
			}
			if len(got) != 1 || !got[test.want] {
				t.Errorf("got %v, want %q", got, test.want)
			}
		})
	}
}

func TestSameDay(t *testing.T) {
	tests := []struct {
		name, said, truth string
		want              bool
	}{
		{"nothing said", "", "2025-03-30", false},
		{"same day", "2025-03-30", "2025-03-30T10:00:00+02:00", true},
		{"as written", "2025-03-30T23:30:00-05:00", "2025-03-30", true},
		{"in UTC", "2025-03-30T23:30:00-05:00", "2025-03-31", true},
		{"a blank between", "2025-03-30 23:30:00.5-05:00", "2025-03-31", true},
		{"Z", "2025-03-31T00:30:00Z", "2025-03-31T02:30:00+02:00", true},
		{"without its zone a day is as written", "2025-03-30T23:30:00", "2025-03-31", false},
		{"another day", "2025-03-29", "2025-03-30", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := sameDay(test.said, test.truth); got != test.want {
				t.Errorf("sameDay(%q, %q) = %t", test.said, test.truth, got)
			}
		})
	}
}
