package golden

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestDiff(t *testing.T) {
	const opening = "The bridge over the harbour is shut."
	tests := []struct{ name, want, got, marked string }{
		{"equal", opening, opening, opening},
		{"both empty", "", " \n", ""},
		{"nothing came", "Bridge shut", "", "[-Bridge shut-]"},
		{"nothing was expected", "", "Bridge shut", "{+Bridge shut+}"},
		{"a word replaced", "The bridge is shut", "The ferry is shut", "The [-bridge-] {+ferry+} is shut"},
		{"a tail added", "Bridge shut", "Bridge shut | Post", "Bridge shut {+| Post+}"},
		{"white space is no difference", "Bridge  shut\n", "Bridge shut", "Bridge shut"},
		{"a paragraph added", "One.\n\nTwo.", "One.\n\nShare this\n\nTwo.", "One. {+¶ Share this+} ¶ Two."},
		{"a paragraph cut in two", "One. Two.", "One.\nTwo.", "One. {+¶+} Two."},
		{"paragraphs match whole", "A b c.\nOne.", "One.", "[-A b c. ¶-] One."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if marked := Marked(Diff(test.want, test.got), 8); marked != test.marked {
				t.Errorf("got  %s\nwant %s", marked, test.marked)
			}
		})
	}
}

func TestDiffLeavesChanceMatchesOut(t *testing.T) {
	want := "Nobody knows when the old bridge across the river will open to cars"
	got := "Share this story with friends of the paper and tell us about it"
	if edits := Diff(want, got); len(edits) != 2 {
		t.Errorf("unrelated sentences share %s", Marked(edits, 8))
	}
}

// TestDiffKeepsEveryWord puts both texts together again from their diff.
func TestDiffKeepsEveryWord(t *testing.T) {
	texts := []string{"", "a", "a b c a b", "b a b c", "c\n\nb a\nb c", strings.Repeat("a b ", 50), "x\na b\ny\nb c\nz"}
	for _, want := range texts {
		for _, got := range texts {
			var first, second []string
			for _, edit := range Diff(want, got) {
				if edit.Op != Came {
					first = append(first, edit.Words...)
				}
				if edit.Op != Gone {
					second = append(second, edit.Words...)
				}
			}
			if strings.Join(first, " ") != marks(want) || strings.Join(second, " ") != marks(got) {
				t.Errorf("%q and %q became %q and %q", want, got, first, second)
			}
		}
	}
}

func marks(text string) string { return strings.Join(paragraphs(text), " ") }

func TestDiffOfLongTexts(t *testing.T) {
	var want, got strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&want, "w%d ", i)
		fmt.Fprintf(&got, "g%d ", i)
	}
	start := time.Now()
	if edits := Diff(want.String(), got.String()); len(edits) != 2 {
		t.Errorf("%d edits, want all gone and all come", len(edits))
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
}

func TestShorten(t *testing.T) {
	same := func(n int) Edit { return Edit{Same, strings.Fields(strings.Repeat("w ", n))} }
	came := Edit{Came, []string{"x"}}
	tests := []struct {
		name  string
		edits []Edit
		want  string
	}{
		{"short runs stay", []Edit{same(5), came}, "w w w w w {+x+}"},
		{"the start", []Edit{same(9), came}, "… w w {+x+}"},
		{"the end", []Edit{came, same(9)}, "{+x+} w w …"},
		{"between", []Edit{came, same(9), came}, "{+x+} w w … w w {+x+}"},
		{"nothing changed", []Edit{same(9)}, "…"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := Marked(test.edits, 2); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}
