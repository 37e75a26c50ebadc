package text

import (
	"math/rand/v2"
	"strings"
	"testing"
)

func TestSkipPlain(t *testing.T) {
	for _, test := range []struct {
		text string
		want int
	}{
		{"", 0},
		{"ferry", 0}, // fewer than eight
		{"The ferry was late.", 16},
		{"ferrymen are late", 16},
		{"a ferry was late", 7}, // not behind the space
		{"a  ferry was late", 0},
		{"The old ferry\u00a0was late", 7},
		{"ferry\tlate", 0},
		{strings.Repeat("ferrymen", 9), 72},
	} {
		if got := skipPlain(test.text, 0); got != test.want {
			t.Errorf("%q: got %d, want %d", test.text, got, test.want)
		}
	}
}

// TestEightBytesAtATime reads text that is full of spaces and signs in pieces that are too short for eight
// bytes, and whole.
func TestEightBytesAtATime(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		var s string
		for range 1 + random.IntN(6) {
			s += []string{"ferry", " ", " late", "\n", "é", "  ", "渡", "\u00a0", "the harbour ", "\x01", "\x7f", "x y z a b c"}[random.IntN(12)]
		}
		var slow Builder
		for i := 0; i < len(s); { // a character at a time
			n := len(string([]rune(s[i:])[0]))
			slow.WriteText(s[i : i+n])
			i += n
		}
		if got, want := Collapse(s), slow.String(); got != want {
			t.Fatalf("Collapse(%q) = %q, want %q", s, got, want)
		}
		if got, want := Size(s), slowSize(s); got != want {
			t.Fatalf("Size(%q) = %d, want %d", s, got, want)
		}
	}
}

// slowSize is the size of a text, each run of white space one letter and at the edges none.
func slowSize(s string) (size int) {
	s = strings.Trim(strings.NewReplacer("\n", " ", "\u00a0", "").Replace(s), " ")
	for strings.Contains(s, "  ") {
		s = strings.ReplaceAll(s, "  ", " ")
	}
	for _, r := range s {
		size++
		if Dense(r) {
			size += 2
		}
	}
	return size
}
