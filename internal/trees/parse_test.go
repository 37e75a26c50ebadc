package trees

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	f := parsed(t, small)
	if want := []string{"Three trees, to try the reader on.", "", "date: 2026-03-02"}; !slices.Equal(f.Head, want) {
		t.Errorf("the head is %q, want %q", f.Head, want)
	}
	if want := []string{"letters", "links of the line", "commas"}; !slices.Equal(f.Features, want) {
		t.Errorf("the features are %q, want %q", f.Features, want)
	}
	if want := []int32{0, 5, 8}; !slices.Equal(f.roots, want) {
		t.Errorf("the trees begin at %v, want %v", f.roots, want)
	}
	nodes := []node{{0, 4, 80, 0, 0}, {1, 3, 2, -1, 0}, {-1, 0, 1, 1, 0}, {-1, 0, -1, -1, 0}, {-1, 0, 3, 2, 0}, {1, 7, 0.5, 0, 0}, {-1, 0, 0.25, 0.25, 0}, {-1, 0, -0.25, -0.25, 0}, {-1, 0, 0.125, 0, 0}}
	if !slices.Equal(f.nodes, nodes) {
		t.Errorf("the nodes are %v, want %v", f.nodes, nodes)
	}
	if want := []float32{1, 0, 1, -1, 3, 0, 0.25, -0.25, 0.125}; !slices.Equal(f.means, want) {
		t.Errorf("the means are %v, want %v", f.means, want)
	}
	if f.base != 0.5 {
		t.Errorf("the base is %v", f.base)
	}
}

// A forest need not have anything but its format.
func TestParseLittle(t *testing.T) {
	for _, test := range []struct {
		file string
		want float32 // what it says of a row
	}{
		{"forest 1", 0},
		{"forest 1\n\n\n", 0},
		{"forest 1\nbase -1.5", -1.5},
		{"forest 1\nfeature a\n", 0},
		{"forest 1\ntree =2\ntree =1", 3},
		{"forest 1\nfeature a\ntree   0:8  =1\t=2 ", 1},
		{"forest 1\ntree =2\nfeature a\ntree 0:8 =1 =2\nbase 4", 7},
	} {
		if got := parsed(t, test.file).Score([]float32{0}); got != test.want {
			t.Errorf("%q: scores %v, want %v", test.file, got, test.want)
		}
	}
}

// Each error tells the line, and what is wrong with it.
func TestParseErrors(t *testing.T) {
	for _, test := range []struct{ name, file, want string }{
		{"nothing", "", `the file begins with "", not with "forest 1"`},
		{"another format", "forest 2\nbase 0", `begins with "forest 2"`},
		{"other line ends", "forest 1\r\nbase 0\r\n", `begins with "forest 1\r"`},
		{"another kind of line", "forest 1\nleaf =1", `line 2: "leaf" is no kind of line`},
		{"an empty line", "forest 1\n\nbase 0", `line 2: "" is no kind of line`},
		{"a base without a number", "forest 1\nbase", "line 2: strconv.ParseFloat"},
		{"a base that is a word", "forest 1\n# a\nbase low", `line 3: strconv.ParseFloat: parsing "low"`},
		{"a base that is too large", "forest 1\nbase 1e40", "value out of range"},
		{"a feature that is not there", "forest 1\nfeature a\ntree 1:8 =1 =2", `line 3: there is no feature "1"`},
		{"a feature named below", "forest 1\ntree 0:8 =1 =2\nfeature a", `line 2: there is no feature "0"`},
		{"a feature below the first", "forest 1\nfeature a\ntree -1:8 =1 =2", `no feature "-1"`},
		{"a feature by its name", "forest 1\nfeature a\ntree a:8 =1 =2", `no feature "a"`},
		{"a question without a feature", "forest 1\nfeature a\ntree :8 =1 =2", `no feature ""`},
		{"a question without a number", "forest 1\nfeature a\ntree 0: =1 =2", `line 3: strconv.ParseFloat: parsing ""`},
		{"a share that is all", "forest 1\nfeature a\ntree 0:8/1 =1 =2", `line 3: "1" is no share of rows`},
		{"a share that is a word", "forest 1\nfeature a\ntree 0:8/most =1 =2", `"most" is no share`},
		{"a leaf without a number", "forest 1\ntree =", `line 2: strconv.ParseFloat: parsing ""`},
		{"a leaf that is a word", "forest 1\ntree =yes", `parsing "yes"`},
		{"a tree without nodes", "forest 1\ntree", "line 2: a tree ends before its last leaf"},
		{"a tree of blanks", "forest 1\ntree  ", "a tree ends before its last leaf"},
		{"a question without a no", "forest 1\nfeature a\ntree 0:8 =1", "line 3: a tree ends before its last leaf"},
		{"a question without leaves", "forest 1\nfeature a\ntree 0:8", "a tree ends before its last leaf"},
		{"a leaf too many", "forest 1\nfeature a\ntree 0:8 =1 =2 =3", "line 3: a tree goes on behind its last leaf"},
		{"a leaf behind a leaf", "forest 1\ntree =1 =2", "a tree goes on behind its last leaf"},
	} {
		f, err := Parse(test.file)
		if f != nil || err == nil || !strings.HasPrefix(err.Error(), "trees: ") || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: got %v, %v, want an error that says %s", test.name, f, err, test.want)
		}
	}
}

// Where most rows went is where the average lies.
func TestShares(t *testing.T) {
	f, by := parsed(t, "forest 1\nfeature a\nfeature b\ntree 0:8/0.75 1:2/0.5 =1 =3 =6"), make([]float32, 2)
	f.Moved([]float32{1, 1}, by)
	if want := []float32{-1, -1}; f.means[0] != 3 || !slices.Equal(by, want) {
		t.Errorf("the mean is %v, and the answers moved it by %v, want 3 and %v", f.means[0], by, want)
	}
}

// A forest that is written down and read again is the same forest.
func TestRoundTrip(t *testing.T) {
	for _, file := range []string{small, grown(20, 4, 30)} {
		f := parsed(t, file)
		again := parsed(t, written(f))
		if !slices.Equal(again.nodes, f.nodes) || !slices.Equal(again.roots, f.roots) || !slices.Equal(again.means, f.means) || again.base != f.base ||
			!slices.Equal(again.Head, f.Head) || !slices.Equal(again.Features, f.Features) {
			t.Errorf("%.200q…, and after it was written down %.200q…", file, written(again))
		}
	}
}

// Whatever a file says, reading it does not panic; nor does a forest that was read, on any row.
func FuzzParse(f *testing.F) {
	f.Add(small)
	f.Add(grown(3, 2, 2))
	f.Add("forest 1\nbase NaN\nfeature \ntree 0:Inf =-0 7\n#")
	f.Add("forest 1\ntree =0.125\n")
	f.Add("forest 1\nfeature a\ntree 0:8/0.25 =1 =2")
	f.Add("forest 1\nfeature a\ntree 0:1 0:2 0:3 =1 =2 =3")
	f.Fuzz(func(t *testing.T, file string) {
		forest, err := Parse(file)
		if err != nil {
			return
		}
		for _, value := range []float32{0, -1, 1e30, inf, nan} {
			row, by := slices.Repeat([]float32{value}, len(forest.Features)), make([]float32, len(forest.Features))
			forest.Score(row)
			forest.Moved(row, by)
		}
		text := written(forest)
		if again := written(parsed(t, text)); again != text {
			t.Errorf("%q, and after it was read once more %q", text, again)
		}
	})
}

// written is the file of a forest.
func written(f *Forest) string {
	var b strings.Builder
	number := func(n float32) string { return strconv.FormatFloat(float64(n), 'g', -1, 32) }
	b.WriteString(format + "\n")
	for _, line := range f.Head {
		b.WriteString("# " + line + "\n")
	}
	b.WriteString("base " + number(f.base) + "\n")
	for _, name := range f.Features {
		b.WriteString("feature " + name + "\n")
	}
	for i, n := range f.nodes {
		if slices.Contains(f.roots, int32(i)) {
			if i > 0 {
				b.WriteByte('\n')
			}
			b.WriteString("tree")
		}
		if n.feature >= 0 {
			b.WriteString(" " + strconv.Itoa(int(n.feature)) + ":" + number(n.value))
			if n.share > 0 {
				b.WriteString("/" + number(n.share))
			}
		} else {
			b.WriteString(" =" + number(n.value))
		}
	}
	return b.String()
}
