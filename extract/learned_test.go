package extract

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/standfirst/standfirst/internal/rows"
	"github.com/standfirst/standfirst/internal/training"
	"github.com/standfirst/standfirst/internal/trees"
)

// sidePage is an article of which one paragraph stands in a box that is named as most sidebars are.
// Rules drop the box for its name; the forest sees that the paragraph is like those around it.
var sidePage = `<html><head><title>Ferry was late | The Daily Post</title></head><body><nav><a href="/">Home</a></nav><main><h1>Ferry was late</h1>` +
	`<div class="article-body">` + paragraphs() + `<div class="sidebar">` + para(inSidebar) + `</div>` + para(strings.Join(later(), "</p><p>")) + `</div></main><footer>The Daily Post</footer></body></html>`

const inSidebar = "A boat had sunk off the southern islands in the night, and its crew of four swam to the shore before the first ferry came in."

// later is more of the article's prose.
func later() []string {
	var more []string
	for _, p := range prose {
		more = append(more, "Later, another witness spoke. "+p)
	}
	return more
}

// ownForest is the library's own; without one there is nothing to test, as TestForestFits tells.
func ownForest(t *testing.T) *trees.Forest {
	t.Helper()
	f := forest()
	if f == nil {
		t.Skip("the forest does not fit the traits")
	}
	return f
}

// maxForest is the size in bytes of the largest forest that the library may carry.
const maxForest = 300_000

func TestForestFits(t *testing.T) {
	f, err := trees.Parse(bodyForest)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(f.Features, traitNames()) {
		t.Errorf("the forest was grown on other traits: grow it again, see train/README.md\nit has %q\nand not %q", f.Features, traitNames())
	}
	if forest() == nil {
		t.Error("the library judges without its forest")
	}
	if len(bodyForest) > maxForest {
		t.Errorf("the forest has %d bytes", len(bodyForest))
	}
}

// A person who opens the file reads first where it comes from.
func TestForestTellsWhereItComesFrom(t *testing.T) {
	f, err := trees.Parse(bodyForest)
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range f.Head {
		if strings.TrimSpace(line) == "" || !strings.HasPrefix(strings.Split(bodyForest, "\n")[i+1], "# ") {
			t.Errorf("line %d of the head is empty, or stands below the trees", i+1)
		}
	}
	for _, what := range []string{"date: ", "pages: "} {
		if !slices.ContainsFunc(f.Head, func(line string) bool { return strings.HasPrefix(line, what) }) {
			t.Errorf("the head does not tell the %q", what)
		}
	}
}

func TestForestChangesTheVerdict(t *testing.T) {
	ownForest(t)
	own := articleOf(t, sidePage, nil)
	ruled := articleBy(t, nil, sidePage)
	if !strings.Contains(own.Body, inSidebar) {
		t.Errorf("the forest leaves %q out of %q", inSidebar, own.Body)
	}
	if strings.Contains(ruled.Body, inSidebar) {
		t.Error("rules alone keep the box too: take another page")
	}
	for _, a := range []*Article{own, ruled} {
		if a.Headline != "Ferry was late" || strings.Count(a.Body, prose[0]) != 2 || strings.Count(a.Body, prose[3]) != 2 || strings.Contains(a.Body, "The Daily Post") {
			t.Errorf("headline %q, body %q", a.Headline, a.Body)
		}
	}
}

// articleBy is the article in some markup, its lines judged by another judge; by rules alone with nil.
func articleBy(t *testing.T, judge training.Judge, markup string) *Article {
	t.Helper()
	a, err := ParseNode(training.With(t.Context(), judge), treeOf(t, markup), nil)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// The scorer can leave the forest out; it is the same as to judge by rules alone.
func TestForestIsARow(t *testing.T) {
	if !slices.Contains(tableRows(), forestRow) {
		t.Errorf("the scorer does not know of %q", forestRow)
	}
	a, err := ParseNode(rows.Without(t.Context(), forestRow), treeOf(t, sidePage), nil)
	if err != nil {
		t.Fatal(err)
	}
	checkEqual(t, a, articleBy(t, nil, sidePage))
	if strings.Contains(toText(a.Why(Body)), "forest") {
		t.Errorf("a forest that was left out says %q", toText(a.Why(Body)))
	}
}

// A judgeOf judges rows by a function.
type judgeOf func(row []float32) float32

func (f judgeOf) Score(row []float32) float32 { return f(row) }

// Whoever watches is shown each line that is not settled, with all traits, whoever judges.
func TestWatch(t *testing.T) {
	for name, judge := range map[string]training.Judge{"rules": nil, "all": judgeOf(func([]float32) float32 { return 1 })} {
		var seen []training.Lines
		ctx := training.Watch(training.With(t.Context(), judge), func(l training.Lines) { seen = append(seen, l) })
		if _, err := ParseNode(ctx, treeOf(t, sidePage), nil); err != nil {
			t.Fatal(err)
		}
		if len(seen) != 1 {
			t.Fatalf("%s: shown %d times", name, len(seen))
		}
		lines := seen[0]
		if !slices.Equal(lines.Traits, traitNames()) {
			t.Errorf("%s: the traits are %q", name, lines.Traits)
		}
		if len(lines.Texts) != 2*len(prose)+1 || len(lines.Rows) != len(lines.Texts) {
			t.Errorf("%s: %d rows of %d lines: %q", name, len(lines.Rows), len(lines.Texts), lines.Texts)
		}
		for i, row := range lines.Rows {
			if len(row) != len(lines.Traits) || row[0] != sizeOf(lines.Texts[i]) {
				t.Errorf("%s: the row of %q has %d numbers, the first of them %v", name, lines.Texts[i], len(row), row[0])
			}
		}
		if !slices.Contains(lines.Texts, inSidebar) || slices.Contains(lines.Texts, "Ferry was late") || slices.Contains(lines.Texts, "Home") {
			t.Errorf("%s: shown %q", name, lines.Texts)
		}
	}
}

// Lines beyond the text are not judged unless somebody watches. It makes no difference, on any saved page.
func TestBeyond(t *testing.T) {
	paths, err := filepath.Glob("../testdata/*.html")
	if err != nil || len(paths) == 0 {
		t.Fatal("no saved pages: ", err)
	}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		got, err := Parse(t.Context(), bytes.NewReader(raw), nil)
		if err != nil {
			t.Fatal(err)
		}
		if watched, err := Parse(training.Watch(t.Context(), func(training.Lines) {}), bytes.NewReader(raw), nil); err != nil || !reflect.DeepEqual(got, watched) {
			t.Errorf("%s: the article is another where all lines are judged", path)
		}
	}
}

// Another judge is believed in all that is not settled. Where it keeps nothing, the rules' body
// stands.
func TestOtherJudges(t *testing.T) {
	score := func(score float32) training.Judge { return judgeOf(func([]float32) float32 { return score }) }
	ruled := articleBy(t, nil, sidePage).Body
	short := judgeOf(func(row []float32) float32 { return sizeOf(inSidebar) + 1 - row[0] })
	for _, test := range []struct {
		name  string
		judge training.Judge
		want  string
	}{
		{"keeps everything", score(100), strings.Join(slices.Concat(prose, []string{inSidebar}, later()), "\n\n")},
		{"just keeps it", score(scoreOf(0.21)), strings.Join(slices.Concat(prose, []string{inSidebar}, later()), "\n\n")},
		{"just does not", score(scoreOf(0.19)), ruled},
		{"keeps nothing", score(settled), ruled},
		{"keeps the box alone", short, inSidebar},
	} {
		if got := articleBy(t, test.judge, sidePage).Body; got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// A heading in doubt goes with the paragraph below it, not with what is no paragraph; and most of all between two.
func TestHeadingsGoWithParagraphs(t *testing.T) {
	story := para(prose[0]) + `<h2>Delays</h2>` + para(prose[1])
	for _, test := range []struct {
		name, page string
		scores     []float32
		want       bool // the second line is kept
	}{
		{"between paragraphs", story, []float32{5, -1, 5}, true},
		{"between paragraphs, with much against it", story, []float32{5, -1.1, 5}, false},
		{"over what is left out", story, []float32{5, -0.1, -5}, false},
		{"below what is left out", story, []float32{-5, -0.1, 5}, true},
		{"below what is left out, with more against it", story, []float32{-5, -0.3, 5}, false},
		{"below what is left out, over another container", para(prose[0]) + `<h2>Delays</h2><div>` + para(prose[1]) + `</div>`, []float32{-5, -0.1, 5}, false},
		{"no heading", para(prose[0]) + para("Delays") + para(prose[1]), []float32{5, -0.1, 5}, false},
	} {
		s := sceneOf(t, test.page)
		s.keepFrom = s.cut(test.scores)
		s.agree(test.scores)
		if got := test.scores[1] >= s.keepFrom; got != test.want {
			t.Errorf("%s: the second line is kept: %v", test.name, got)
		}
	}
}

// The article that has the headline is the one that is read, where those beside it are not much longer.
func TestTheArticleWithTheHeadline(t *testing.T) {
	this := `<article><h1>Ferry was late</h1>` + para(prose[0]) + `</article>`
	for _, test := range []struct {
		name, page string
		want       bool // its paragraph is kept
	}{
		{"beside another", this + `<article>` + para(prose[1]) + `</article>`, true},
		{"beside five", this + strings.Repeat(`<article>`+para(prose[1])+para(prose[2])+`</article>`, 5), false},
		{"beside what is no article", this + `<div>` + para(prose[1]) + `</div>`, false},
		{"with the other in it", `<article><h1>Ferry was late</h1>` + para(prose[0]) + `<article>` + para(prose[1]) + `</article></article>`, false},
	} {
		s := sceneOf(t, test.page)
		at, scores := lineWith(t, s, prose[0][:20]), make([]float32, len(s.Lines))
		for i := range scores {
			scores[i] = 3
		}
		scores[at] = -0.6
		s.keepFrom = s.cut(scores)
		s.agree(scores)
		if got := s.keeps(scores, at); got != test.want {
			t.Errorf("%s: kept: %v", test.name, got)
		}
	}
}

// A page without lines is nothing to judge.
func TestNothingToJudge(t *testing.T) {
	for _, page := range []string{"", "<body></body>", `<nav><a href="/">Home</a></nav>`, "<h1>Ferry was late</h1>"} {
		a := articleBy(t, judgeOf(func([]float32) float32 { return 1 }), page)
		checkEqual(t, a, articleBy(t, judgeOf(func([]float32) float32 { return 1 }), page))
		if strings.Contains(a.Body, "Home") {
			t.Errorf("%q: the body is %q", page, a.Body)
		}
	}
}

func TestInWords(t *testing.T) {
	row, moved := make([]float32, len(traits)), make([]float32, len(traits))
	if got := inWords(0, row, moved); got != "chance 0.50" {
		t.Errorf("where nothing moved it: %q", got)
	}
	row[0], moved[0] = 120, 0.5
	row[1], moved[1] = 0.25, -1.5
	row[2], moved[2] = 7, 1
	want := "chance 0.88; for it: " + traits[2].Name + " 7, " + traits[0].Name + " 120; against it: " + traits[1].Name + " 0.25"
	if got := inWords(2, row, moved); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for i := range moved {
		moved[i] = float32(i + 1)
	}
	got := inWords(-100, row, moved)
	if strings.Count(got, ", ") < 5 || !strings.Contains(got, traits[len(traits)-1].Name) || strings.Contains(got, traits[0].Name+" 120") || !strings.HasPrefix(got, "chance 0.00;") {
		t.Errorf("of many traits: %q", got)
	}
}

func TestAppendTrait(t *testing.T) {
	for _, test := range []struct {
		name  string
		value float32
		want  string
	}{
		{"ends a sentence", 1, "ends a sentence"}, {"ends a sentence", 0, "not ends a sentence"}, {"in the region", 1, "in the region"},
		{"link share", 0.75, "link share 0.75"}, {"links", 0, "links 0"}, {"said before", 2, "said before 2"},
	} {
		if got := string(appendTrait(nil, test.name, test.value)); got != test.want {
			t.Errorf("%s %v: got %q, want %q", test.name, test.value, got, test.want)
		}
	}
}

// Why tells of a line that was kept against a rule which of its traits spoke for it.
func TestWhyTellsOfTheForest(t *testing.T) {
	ownForest(t)
	why := articleOf(t, sidePage, nil).Why(Body)
	if first := why[0]; first.Reader != forestRow || first.Verdict != Chosen || first.Path == "" {
		t.Errorf("the deciding piece is %+v", first)
	}
	found := false
	for _, e := range why {
		if e.Reader != "forest" {
			continue
		}
		if !strings.HasPrefix(e.Note, "chance 0.") || e.Path == "" || e.Verdict != Chosen && e.Verdict != Dropped {
			t.Errorf("%+v", e)
		}
		if strings.HasPrefix(e.Value, inSidebar[:40]) {
			found = true
			if e.Verdict != Chosen || !strings.Contains(e.Note, "; for it: ") || !slices.ContainsFunc(traitNames(), func(name string) bool { return strings.Contains(e.Note, name) }) {
				t.Errorf("of the box: %+v", e)
			}
		}
	}
	if !found {
		t.Errorf("nothing is told of the box: %s", toText(why))
	}
}

// toText is evidence as a text to look into.
func toText(why []Evidence) string {
	var b strings.Builder
	for _, e := range why {
		b.WriteString(e.Reader + " " + e.Path + " " + e.Value + " " + string(e.Verdict) + " " + e.Note + "\n")
	}
	return b.String()
}

// The same page gives the same article with the same evidence, in many goroutines too.
func TestForestIsSteady(t *testing.T) {
	ownForest(t)
	want := articleOf(t, sidePage, nil)
	checkEqual(t, articleOf(t, sidePage, nil), want)
	tree := treeOf(t, sidePage)
	var found [8]*Article
	var workers sync.WaitGroup
	for i := range found {
		workers.Go(func() { found[i], _ = ParseNode(t.Context(), tree, nil) })
	}
	workers.Wait()
	for _, got := range found {
		checkEqual(t, got, want)
		if !slices.Equal(got.Why(Body), want.Why(Body)) {
			t.Errorf("the evidence is\n%sand was\n%s", toText(got.Why(Body)), toText(want.Why(Body)))
		}
	}
}
