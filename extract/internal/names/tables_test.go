package names

import (
	"strings"
	"testing"
)

// TestTables holds every table to its form: a language, and phrases that are small and not empty.
func TestTables(t *testing.T) {
	for name, rows := range map[string][]row{
		"by": byRows, "other": otherRows, "and": andRows, "perhaps and": perhapsAndRows, "particles": particleRows, "heads": headRows,
		"modifiers": modifierRows, "generic": genericRows, "organisations": organisationRows, "furniture": furnitureRows,
		"sentence": sentenceRows, "months": monthRows, "units": unitRows, "calendar": calendarRows, "places": placeRows,
		"prepositions": prepositionRows, "credit labels": creditLabelRows, "credit opens": creditOpenRows, "houses": houseRows, "given names": givenRows, "notes": captionNoteRows,
	} {
		for _, r := range rows {
			for p := range strings.SplitSeq(r.phrases, ";") {
				if strings.TrimSpace(p) == "" {
					t.Errorf("%s, %s: an empty phrase", name, r.language)
				}
			}
		}
	}
}

func TestAgencyRows(t *testing.T) {
	for _, r := range agencyRows {
		if r.name == "" || r.forms == "" {
			t.Errorf("%+v: an agency without a name or a form", r)
		}
		for form := range strings.SplitSeq(r.forms, ";") {
			if name, _ := Agency(form); name != r.name {
				t.Errorf("Agency(%q) = %q, want %q", form, name, r.name)
			}
		}
	}
}

func TestBook(t *testing.T) {
	b := newBook([]row{{"en", "white house; house; White Paper"}})()
	words := foldAll(strings.Fields("The White House Paper"))
	if n := b.prefix(words[1:]); n != 2 {
		t.Errorf("prefix = %d, want 2", n)
	}
	if n := b.suffix(words[:3]); n != 2 {
		t.Errorf("suffix = %d, want 2", n)
	}
	if n := b.prefix(words); n != 0 {
		t.Errorf("prefix = %d, want 0", n)
	}
	if !b.has([]string{"white", "paper"}) || b.has([]string{"white"}) || b.has(nil) {
		t.Error("has holds what it should not, or not what it should")
	}
}
