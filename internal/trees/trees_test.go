package trees

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	_ "github.com/standfirst/standfirst/internal/update" // go test ./... -update
)

// small is a forest of three trees, which asks nothing about commas:
//
//	letters < 80 ── yes ── links < 2 ── yes ──  1
//	    │                     └─────── no ──── -1
//	    └────────── no ───────────────────────  3
//
//	links < 0.5 ── yes ── 0.25
//	    └──────── no ─── -0.25
//
//	0.125
const small = `forest 1
# Three trees, to try the reader on.
#
# date: 2026-03-02
base 0.5
feature letters
feature links of the line
feature commas
tree 0:80 1:2 =1 =-1 =3
tree 1:0.5 =0.25 =-0.25
tree =0.125
`

func parsed(t testing.TB, file string) *Forest {
	t.Helper()
	f, err := Parse(file)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

var (
	nan = float32(math.NaN())
	inf = float32(math.Inf(1))
)

// rows are rows for the small forest, and the leaves in which each ends.
var rows = []struct {
	name           string
	letters, links float32
	leaves         float32 // their sum, with the base
}{
	{"yes, yes", 79, 0, 0.5 + 1 + 0.25 + 0.125},
	{"yes, no", 79, 3, 0.5 - 1 - 0.25 + 0.125},
	{"no", 81, 0, 0.5 + 3 + 0.25 + 0.125},
	{"the boundary is no", 80, 0, 0.5 + 3 + 0.25 + 0.125},
	{"the lower boundary is no", 0, 2, 0.5 - 1 - 0.25 + 0.125},
	{"just below the boundary", math.Nextafter32(80, 0), math.Nextafter32(0.5, 0), 0.5 + 1 + 0.25 + 0.125},
	{"below nothing", -1000, -1, 0.5 + 1 + 0.25 + 0.125},
	{"infinite", inf, inf, 0.5 + 3 - 0.25 + 0.125},
	{"infinitely small", -inf, -inf, 0.5 + 1 + 0.25 + 0.125},
	{"no number is below nothing", nan, nan, 0.5 + 3 - 0.25 + 0.125},
}

func TestScore(t *testing.T) {
	f := parsed(t, small)
	for _, test := range rows {
		if got := f.Score([]float32{test.letters, test.links, 0}); got != test.leaves {
			t.Errorf("%s: got %v, want %v", test.name, got, test.leaves)
		}
	}
}

// What the features moved is all that tells a score from that of a row of which nothing is asked.
func TestMovedSumsToTheScore(t *testing.T) {
	f := parsed(t, small)
	unasked := f.base
	for _, root := range f.roots {
		unasked += f.means[root]
	}
	for _, test := range rows {
		row, by := []float32{test.letters, test.links, 7}, make([]float32, 3)
		f.Moved(row, by)
		if sum := by[0] + by[1] + by[2]; sum != f.Score(row)-unasked {
			t.Errorf("%s: moved %v, which is %v and not %v", test.name, by, sum, f.Score(row)-unasked)
		}
		if by[2] != 0 {
			t.Errorf("%s: commas moved it by %v, though nobody asks for them", test.name, by[2])
		}
	}
}

func TestMoved(t *testing.T) {
	f := parsed(t, small)
	// On average the leaves say 1 in the first tree, 0 below its first question, and 0 in the second.
	by := []float32{10, 0, 0}
	f.Moved([]float32{79, 3, 0}, by)
	if want := []float32{10 - 1, -1 - 0.25, 0}; fmt.Sprint(by) != fmt.Sprint(want) {
		t.Errorf("got %v, want %v: it is added to what was there", by, want)
	}
}

// The same holds for a large forest, but for what adding up rounds off.
func TestMovedInALargeForest(t *testing.T) {
	f := parsed(t, grown(50, 4, 20))
	var unasked float64
	for _, root := range f.roots {
		unasked += float64(f.means[root])
	}
	random := rand.New(rand.NewPCG(1, 1))
	for range 100 {
		row, by, sum := randomRow(random, 20), make([]float32, 20), unasked
		f.Moved(row, by)
		for _, moved := range by {
			sum += float64(moved)
		}
		if math.Abs(sum-float64(f.Score(row))) > 1e-4 {
			t.Errorf("moved to %v, scored %v", sum, f.Score(row))
		}
	}
}

func TestScoreAllocatesNothing(t *testing.T) {
	f, row, by := parsed(t, small), []float32{79, 0, 0}, make([]float32, 3)
	if n := testing.AllocsPerRun(100, func() { f.Score(row) }); n != 0 {
		t.Errorf("Score allocates %v times", n)
	}
	if n := testing.AllocsPerRun(100, func() { f.Moved(row, by) }); n != 0 {
		t.Errorf("Moved allocates %v times", n)
	}
}

// BenchmarkScore is the time that a line takes, in a forest as large as the library's.
func BenchmarkScore(b *testing.B) {
	f, random := parsed(b, grown(200, 5, 250)), rand.New(rand.NewPCG(1, 1))
	var lines [64][]float32
	for i := range lines {
		lines[i] = randomRow(random, 250)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		f.Score(lines[i%len(lines)])
	}
}

// BenchmarkParse reads the library's own forest.
func BenchmarkParse(b *testing.B) {
	file, err := os.ReadFile("../../extract/body.forest")
	if err != nil {
		b.Skip(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		parsed(b, string(file))
	}
}

// grown is the file of a forest whose trees are all of one depth and ask for anything.
func grown(trees, depth, features int) string {
	var b strings.Builder
	b.WriteString(format + "\nbase 0\n")
	for i := range features {
		fmt.Fprintf(&b, "feature %d\n", i)
	}
	random := rand.New(rand.NewPCG(2, 2))
	var grow func(depth int)
	grow = func(depth int) {
		if depth == 0 {
			fmt.Fprintf(&b, " =%.3f", random.Float32()-0.5)
			return
		}
		fmt.Fprintf(&b, " %d:%.3f", random.IntN(features), random.Float32())
		grow(depth - 1)
		grow(depth - 1)
	}
	for range trees {
		b.WriteString("tree")
		grow(depth)
		b.WriteByte('\n')
	}
	return b.String()
}

func randomRow(random *rand.Rand, n int) []float32 {
	row := make([]float32, n)
	for i := range row {
		row[i] = random.Float32()
	}
	return row
}

func TestAsked(t *testing.T) {
	for file, want := range map[string][]int{
		"forest 1": nil, "forest 1\nfeature a\ntree =1": nil, small: {0, 1}, "forest 1\nfeature a\nfeature b\nfeature c\ntree 2:1 0:1 =1 =2 =3": {0, 2},
	} {
		if got := parsed(t, file).Asked(); !slices.Equal(got, want) {
			t.Errorf("%q: asks for %v, want %v", file, got, want)
		}
	}
}

// The table says what the trees say.
func TestTable(t *testing.T) {
	for _, file := range []string{small, grown(20, 4, 30), grown(7, 5, 3), "forest 1\nfeature a\ntree =1\ntree 0:1 =2 0:3 =4 =5"} {
		f := parsed(t, file)
		if len(f.tables) == 0 {
			t.Fatalf("%.80q has no table", file)
		}
		for _, value := range []float32{0, 0.3, 1, 2, 3, 80, -5, inf, nan} {
			row := slices.Repeat([]float32{value}, len(f.Features))
			sum := f.base
			for _, at := range f.roots {
				sum += f.nodes[f.leaf(at, row)].value
			}
			if got := f.Score(row); got != sum {
				t.Errorf("%.80q, %v: got %v, want %v", file, value, got, sum)
			}
		}
	}
	if f := parsed(t, grown(2, 8, 3)); len(f.tables) != 0 {
		t.Error("a deep forest has a table")
	}
}

// A row that no exit lets out is scored as a whole, and one that is let out by the trees before.
func TestScoreUntil(t *testing.T) {
	f, random := parsed(t, grown(30, 5, 40)), rand.New(rand.NewPCG(3, 3))
	for range 50 {
		row := randomRow(random, 40)
		first := *f
		first.tables = f.tables[:10]
		so, all := first.Score(row), f.Score(row)
		for exit, want := range map[Exit]float32{
			{10, -99, 99}: all, {10, so, so}: all, {10, so + 1, 99}: so, {10, -99, so - 1}: so, {99, 99, 99}: all,
		} {
			if got, whole := f.ScoreUntil(row, []Exit{{5, -99, 99}, exit}); got != want || whole != (want == all) {
				t.Errorf("%v: got %v, %v, want %v", exit, got, whole, want)
			}
		}
	}
	small := parsed(t, "forest 1\nfeature a\ntree =1")
	if got, whole := small.ScoreUntil([]float32{0}, []Exit{{0, 1, 1}}); got != 0 || whole {
		t.Errorf("got %v, %v", got, whole)
	}
}
