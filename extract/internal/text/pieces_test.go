package text

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestPieces(t *testing.T) {
	for name, s := range map[string]string{
		"nothing":             "",
		"a word":              "ferry",
		"many words":          strings.Repeat("The ferry was late. ", 20_000),
		"references":          strings.Repeat("&eacute;", 50_000),
		"no place to cut":     strings.Repeat("a", 3*Piece+1),
		"no place in Chinese": strings.Repeat("港", Piece),
		"no characters":       strings.Repeat("\x80", 2*Piece),
	} {
		pieces := slices.Collect(Pieces(s))
		if strings.Join(pieces, "") != s || len(pieces) == 0 {
			t.Errorf("%s: the pieces are not the whole", name)
		}
		for i, piece := range pieces {
			if len(piece) > Piece || piece == "" && s != "" {
				t.Errorf("%s: piece %d has %d bytes", name, i, len(piece))
			}
			if utf8.ValidString(s) && !utf8.ValidString(piece) {
				t.Errorf("%s: piece %d is cut within a character", name, i)
			}
			if i > 0 && (name == "many words" && piece[0] != ' ' || name == "references" && piece[0] != '&') {
				t.Errorf("%s: piece %d begins with %q", name, i, piece[:4])
			}
		}
	}
}

func TestStart(t *testing.T) {
	for _, test := range []struct {
		name, s string
		want    int
	}{
		{"short", "ferry", 5},
		{"as long as may be", strings.Repeat("a", Longest), Longest},
		{"long", strings.Repeat("a", Longest+1), Longest},
		{"long, in Chinese", strings.Repeat("港", Longest), Longest / 3 * 3},
	} {
		if got := Start(test.s); len(got) != test.want || !strings.HasPrefix(test.s, got) {
			t.Errorf("%s: %d bytes, want %d", test.name, len(got), test.want)
		}
	}
}
