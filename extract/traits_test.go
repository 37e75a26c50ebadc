package extract

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/extract/internal/text"
	"github.com/standfirst/standfirst/internal/training"
	"golang.org/x/net/html/atom"
)

// sceneOf is what the traits of a page's lines are read from, when the fields before the body are
// resolved.
func sceneOf(t *testing.T, markup string) *scene {
	t.Helper()
	r := resolverOf(t, markup, Options{})
	site := r.siteName()
	headline, _ := r.headline(site)
	r.startBelowHeadline()
	r.kicker(headline, site)
	_, description := r.standfirst(headline, "", "")
	_, authors := r.byline(site)
	r.dates()
	r.images()
	r.source(site)
	return setScene(r, bodiesOf(r.view), &Article{Headline: headline, Description: description, Authors: authors, SiteName: site}, allLines)
}

// lineWith is the number of the first line that begins with some words.
func lineWith(t *testing.T, s *scene, words string) int {
	t.Helper()
	for i, line := range s.Lines {
		if strings.HasPrefix(s.LineText(line), words) {
			return i
		}
	}
	t.Fatalf("no line begins with %q", words)
	return -1
}

// A traitTest is a line of a page, by its first words, and the value of a trait there.
type traitTest struct {
	page, line string
	want       float32
}

// checkTraits tries each trait of a table.
func checkTraits(t *testing.T, table []trait, tests map[string][]traitTest) {
	t.Helper()
	for _, trait := range table {
		if len(tests[trait.Name]) == 0 {
			t.Errorf("the trait %q has no test", trait.Name)
		}
		for _, test := range tests[trait.Name] {
			s := sceneOf(t, test.page)
			checkTrait(t, s, trait, lineWith(t, s, test.line), test.want)
		}
	}
	for name := range tests {
		if !slices.ContainsFunc(table, func(trait trait) bool { return trait.Name == name }) {
			t.Errorf("the table has no trait %q", name)
		}
	}
}

func checkTrait(t *testing.T, s *scene, trait trait, line int, want float32) {
	t.Helper()
	if got := trait.Value(s, line); math.Abs(float64(got-want)) > 1e-5 {
		t.Errorf("%q of %.30q: got %v, want %v", trait.Name, s.LineText(s.Lines[line]), got, want)
	}
}

// para is a paragraph.
func para(words string) string { return `<p>` + words + `</p>` }

// sizeOf is the size of texts in letters.
func sizeOf(texts ...string) float32 {
	size := 0
	for _, s := range texts {
		size += text.Size(s)
	}
	return float32(size)
}

// ferryWith is a page with more in its head.
func ferryWith(head string) string {
	return `<html><head>` + head + `</head><body><h1>Ferry was late</h1>` + paragraphs() + para("Mara came.") + para("That ferry belongs to the Daily Post.") + para("Nobody on the pier had been told of a rope in a screw.") + `</body></html>`
}

var (
	linkPage   = para(`Boat <a href="/">sank</a>`)
	twicePage  = para(prose[0]) + para(prose[1]) + para(prose[0]) + para("Ferry was late") + para("Ferry was late")
	authorPage = ferryWith(`<meta name="author" content="Mara Quill">`)
	dataPage   = ferryWith(ldJSON(`{"@type":"NewsArticle","headline":"Ferry was late","articleBody":` + strconv.Quote(strings.Join(prose, " ")) + `}`))
)

func TestOwnTraits(t *testing.T) {
	checkTraits(t, ownTraits, map[string][]traitTest{
		"letters":        {{para("Ferry was late"), "Ferry", 14}, {para("渡轮晚点"), "渡", 12}},
		"words":          {{para("The ferry, late"), "The", 3}, {para("渡轮晚点"), "渡", 4}, {para("…"), "…", 0}},
		"letters a word": {{para("Ferry was late"), "Ferry", 14. / 3}, {para("…"), "…", 0}},
		"link share":     {{linkPage, "Boat", 0.5}, {para("Boat"), "Boat", 0}},
		"links": {{para(`<a href="/a">One</a>, <a href="/b">two</a>`), "One", 2}, {linkPage, "Boat", 1}, {para("Boat"), "Boat", 0},
			{`<a href="/"><h3>Boat sank</h3></a>`, "Boat", 1}},
		"unlinked letters":         {{linkPage, "Boat", 4}},
		"commas":                   {{para("One, two, three"), "One", 2}, {para("一、二，三"), "一", 2}, {para("One"), "One", 0}},
		"sentence stops":           {{para("It sank! Why? Nobody knows."), "It", 3}, {para("船沉了。"), "船", 1}, {para("It sank"), "It", 0}},
		"ends a sentence":          {{para("It sank."), "It", 1}, {para("She said: “It sank.”"), "She", 1}, {para("It sank"), "It", 0}, {para("It sank. Why"), "It", 0}},
		"ends in a colon":          {{para("She said:"), "She", 1}, {para("她说："), "她", 1}, {para("She: no"), "She", 0}},
		"begins with a capital":    {{para("Boat"), "Boat", 1}, {para("Élan"), "Élan", 1}, {para("boat Ana"), "boat", 0}, {para("“Boat”"), "“", 0}},
		"begins with a quote":      {{para("“It sank”"), "“", 1}, {para("« Non »"), "«", 1}, {para("– No"), "–", 1}, {para("It “sank”"), "It", 0}},
		"share of digits":          {{para("12 boats"), "12", 2. / 8}, {para("boats"), "boats", 0}},
		"share of capitals":        {{para("AB cd"), "AB", 2. / 5}, {para("Éa"), "Éa", 0.5}, {para("boats"), "boats", 0}},
		"bar or bullet":            {{para("World | Sport"), "World", 1}, {para("World › Sport"), "World", 1}, {para("World"), "World", 0}},
		"at sign":                  {{para("mara@post.example"), "mara", 1}, {para("mara"), "mara", 0}},
		"share in bold or italics": {{para("<b>Boat</b> sank"), "Boat", 0.5}, {para("<strong>Boat <i>sank</i></strong>"), "Boat", 1}, {`<b>` + para("Boat") + `</b>`, "Boat", 0}, {para("Boat"), "Boat", 0}},
		"parted by breaks":         {{`<div>One<br><br>two</div>`, "One", 1}, {`<div>One<br><br>two</div>`, "two", 1}, {`<div>One<br>two</div>`, "One", 0}},
		"words of the headline":    {{ferryWith(""), "Nobody", 0}, {ferryWith(""), "That", 1. / 7}, {para("Boat sank"), "Boat", 0}},
		"words of the description": {{ferryWith(`<meta name="description" content="What Mara of the harbour office said of the ferry.">`), "Mara came", 0.5},
			{ferryWith(""), "Mara came", 0}},
		"names an author":    {{authorPage, "Mara Quill", 1}, {authorPage, "Mara came", 0.5}, {authorPage, "That", 0}, {ferryWith(""), "Mara Quill", -1}},
		"names the site":     {{ferryWith(`<meta property="og:site_name" content="The Daily Post">`), "That", 1}, {ferryWith(`<meta property="og:site_name" content="The Daily Post">`), "Mara", 0}},
		"in the page's data": {{dataPage, "Mara Quill", 1}, {dataPage, "Nobody", 0}, {dataPage, "Mara came", 0.5}, {ferryWith(""), "Mara Quill", -1}},
		"said before":        {{twicePage, "Ferry was", 0}, {twicePage, "Mara", 0}},
	})
	s := sceneOf(t, twicePage) // the second of two
	for _, trait := range ownTraits {
		if trait.Name == "said before" {
			checkTrait(t, s, trait, 2, 1)
		}
	}
}

// harbourPage has eight lines, of which main has those from 1 to 6.
var harbourPage = `<header><a href="/">Home</a></header><main><h1>Ferry was late</h1>` + para(prose[0]) + `<h2>Delays</h2>` + para(prose[1]) + para(prose[2]) + para(prose[3]) +
	`</main><footer>The Daily Post</footer>`

// Pages whose headings are of other kinds.
var (
	twoHeadings    = `<h1>Ferry was late</h1>` + paragraphs() + `<h1>Boat sank</h1>` + para("It was old.")
	droppedHeading = storyWith(`<h3>Leave a Reply</h3>` + para("Write to us."))
	noHeading      = paragraphs() + para("It was old.")
)

func TestPlaceTraits(t *testing.T) {
	all := sizeOf(prose...)
	page := all + sizeOf("Home", "Ferry was late", "Delays", "The Daily Post")
	checkTraits(t, placeTraits, map[string][]traitTest{
		"share of lines before":       {{harbourPage, "Home", 0}, {harbourPage, "Mara", 4. / 8}},
		"lines before":                {{harbourPage, "Mara", 4}},
		"lines after":                 {{harbourPage, "Mara", 4}, {harbourPage, "The Daily", 1}},
		"share of prose before":       {{harbourPage, "Mara", sizeOf(prose[0]) / all}, {para("Boat"), "Boat", 0}},
		"prose after":                 {{harbourPage, "Mara", sizeOf(prose[2:]...)}},
		"prose of the page":           {{harbourPage, "Home", all}},
		"lines since the headline":    {{harbourPage, "The ferry", 0}, {harbourPage, "Mara", 2}, {harbourPage, "Home", -2}, {noHeading, "Mara", -1000}},
		"in the region":               {{harbourPage, "Mara", 1}, {harbourPage, "Home", 0}, {harbourPage, "The Daily", 0}},
		"lines into the region":       {{harbourPage, "Mara", 3}, {harbourPage, "Home", -1}},
		"lines to the region's end":   {{harbourPage, "Mara", 3}, {harbourPage, "The Daily", 0}},
		"lines since the first prose": {{harbourPage, "Mara", 2}, {harbourPage, "Home", -2}},
		"lines to the last prose":     {{harbourPage, "Mara", 2}, {harbourPage, "The Daily", -1}},
		"share of prose around, 5 lines": {
			{harbourPage, "Home", sizeOf(prose[:3]...) / (sizeOf(prose[:3]...) + sizeOf("Home", "Ferry was late", "Delays"))}, {harbourPage, "Mara", all / page}},
		"share of prose around, 12 lines":           {{harbourPage, "Home", all / page}, {para("Boat"), "Boat", 0}},
		"prose in the 4 lines before":               {{harbourPage, "The company", sizeOf(prose[:3]...)}, {harbourPage, "The Daily", sizeOf(prose[1:]...)}, {harbourPage, "Home", 0}},
		"prose in the 4 lines after":                {{harbourPage, "Home", sizeOf(prose[:2]...)}, {harbourPage, "The company", 0}},
		"dropped of the 8 lines before":             {{sevenLines, "Ferry", 1. / 3}, {sevenLines, "World", 0}},
		"dropped of the 8 lines after":              {{sevenLines, "World", 1. / 6}, {sevenLines, "Ferry", 0}, {sevenLines, "The pier", 0}},
		"dropped of the 20 lines after":             {{sevenLines, "World", 1. / 6}, {sevenLines, "Ferry", 0}},
		"main headings before, behind the headline": {{twoHeadings, "It was old", 1}, {twoHeadings, "Mara", 0}, {noHeading, "Mara", 0}},
		"lines since a heading":                     {{harbourPage, "It was", 2}, {harbourPage, "The ferry", 1}},
		"its heading dropped by":                    {{droppedHeading, "Write", float32(certain)}, {harbourPage, "Mara", 0}, {noHeading, "Mara", -1}},
		"its heading's letters":                     {{harbourPage, "Mara", 6}, {noHeading, "Mara", -1}},
		"its heading in the region":                 {{harbourPage, "Mara", 1}, {noHeading, "Mara", 0}},
		"its heading's rank":                        {{harbourPage, "Mara", 2}, {harbourPage, "The ferry", 1}, {noHeading, "Mara", 0}},
		"depth":                                     {{harbourPage, "Mara", 4}, {harbourPage, "The Daily", 3}},
		"lines into the container":                  {{harbourPage, "Ferry", 0}, {harbourPage, "Mara", 3}, {harbourPage, "The Daily", 0}},
	})
}

// fieldPage is a page that prints a headline, a standfirst, a byline, a date and a caption, each
// between two lines that no field takes.
var fieldPage = `<main><div>Before headline</div><h1>Ferry was late</h1><div>After headline</div>` +
	`<p class="standfirst">A rope in the screw kept two hundred passengers on the pier of Port Merrin.</p><div>After standfirst</div>` +
	`<p class="byline">By Mara Quill</p><div>After byline</div><p class="date"><time datetime="2026-03-02">2 March 2026</time></p><div>After date</div>` +
	`<figure><img src="/ferry.jpg"><figcaption>The ferry at the pier.</figcaption></figure><div>After caption</div>` + paragraphs() + `</main>`

// No field takes the line of a date, so that the traits that ask for one are 0 everywhere.
func TestFieldTraits(t *testing.T) {
	checkTraits(t, fieldTraits, map[string][]traitTest{
		"line before is the headline": {{fieldPage, "After headline", 1}, {fieldPage, "Before headline", 0}},
		"line before is the byline":   {{fieldPage, "After byline", 1}, {fieldPage, "After standfirst", 0}},
		"line before is a caption":    {{fieldPage, "After caption", 1}, {fieldPage, "After date", 0}},
		"line after is the byline":    {{fieldPage, "After standfirst", 1}, {fieldPage, "After byline", 0}},
	})
}

// nestedPage has a line in five containers, each with more prose than the one below.
var nestedPage = `<body><div class="page"><main><div class="text">` + para(prose[0]) + para(`<img src="/a.jpg">Ferry <a href="/">was late</a>`) + `<img src="/b.jpg"></div>` + para(prose[1]) +
	`</main>` + para(prose[2]) + `</div>` + para(prose[3]) + `</body>`

// onLine tries many traits on one line.
func onLine(page, line string, wants map[string]float32) map[string][]traitTest {
	tests := make(map[string][]traitTest, len(wants))
	for name, want := range wants {
		tests[name] = []traitTest{{page, line, want}}
	}
	return tests
}

func TestContainerTraits(t *testing.T) {
	line, all := sizeOf("Ferry", "was late"), sizeOf(prose...)
	tests := onLine(nestedPage, "Ferry", map[string]float32{
		"letters in the block":                         line,
		"letters in the container":                     sizeOf(prose[0]) + line,
		"letters in the one above":                     sizeOf(prose[:2]...) + line,
		"link share of the container":                  sizeOf("was late") / (sizeOf(prose[0]) + line),
		"link share of the one above":                  sizeOf("was late") / (sizeOf(prose[:2]...) + line),
		"share of the page's prose in the container":   sizeOf(prose[0]) / all,
		"share of the page's prose in the one above":   sizeOf(prose[:2]...) / all,
		"share of the page's prose three above":        sizeOf(prose[:3]...) / all,
		"share of the page's prose four above":         1,
		"share of the region's prose in the container": sizeOf(prose[0]) / all,
		"blocks up to half of the page's prose":        2,
		"articles of the page":                         0,
		"prose density of the container":               sizeOf(prose[0]) / (sizeOf(prose[0]) + line),
		"prose density of the one above":               sizeOf(prose[:2]...) / (sizeOf(prose[:2]...) + line),
		"lines in the container":                       2,
		"lines in the one above":                       3,
		"pictures in the container":                    2,
		"pictures in the block":                        1,
		"alone in its block":                           1,
	})
	tests["alone in its block"] = append(tests["alone in its block"],
		traitTest{`<div>One<br><br>two</div>`, "One", 0}, traitTest{`<div>One<p>two</p></div>`, "One", 0})
	tests["articles of the page"] = append(tests["articles of the page"], traitTest{`<article>One</article><article>two</article>`, "One", 2})
	checkTraits(t, containerTraits, tests)
}

// shapedPage has two containers of one shape in the region, whose paragraphs have one shape with one
// that stands outside.
var shapedPage = `<main><div class="text"><p class="par">` + prose[0] + `</p><p class="par">` + prose[1] + `</p><p class="par">Ferry <a href="/">was late</a></p></div>` +
	`<div class="text"><p class="par">` + prose[2] + `</p></div></main><div class="end"><p class="par">The Daily Post</p></div>`

func TestShapeTraits(t *testing.T) {
	kept, link, line := sizeOf(prose[:3]...), sizeOf("was late"), sizeOf("Ferry", "was late")
	outside := sizeOf("The Daily Post")
	tests := onLine(shapedPage, "Ferry", map[string]float32{
		"lines of its shape":                           5,
		"blocks of its shape":                          5,
		"blocks of its container's shape":              2,
		"prose of its shape":                           kept / (kept + 1),
		"prose density of its shape":                   kept / (kept + line + outside),
		"link share of its shape":                      link / (kept + line + outside),
		"letters a line of its shape":                  (kept + line + outside) / 5,
		"share of its shape in the region":             4. / 5,
		"lines of its container's shape":               4,
		"prose of its container's shape":               kept / (kept + 1),
		"prose density of its container's shape":       kept / (kept + line),
		"link share of its container's shape":          link / (kept + line),
		"share of its container's shape in the region": 1,
		"lines of the shape above":                     4,
		"prose of the shape above":                     kept / (kept + 1),
		"prose density of the shape above":             kept / (kept + line),
	})
	for name, want := range map[string]float32{"lines of its shape": 5, "lines of its container's shape": 1, "prose of its container's shape": 0, "share of its container's shape in the region": 0} {
		tests[name] = append(tests[name], traitTest{shapedPage, "The Daily Post", want})
	}
	checkTraits(t, shapeTraits, tests)
}

// neverShown are watched elements whose text no browser shows: no line ever stands in them.
var neverShown = []atom.Atom{atom.Iframe, atom.Noscript}

// A line in an element has the traits of that element and of no other, but that a cell and its table
// cannot do without each other.
func TestTagTraits(t *testing.T) {
	around := map[atom.Atom]string{atom.Td: "<table><tr>", atom.Table: "<table><tr><td>"}
	also := map[atom.Atom]string{atom.Td: "table", atom.Table: "td"}
	for _, tag := range append(slices.Concat(blockTags, watchedTags), atom.Span) {
		if slices.Contains(neverShown, tag) {
			continue
		}
		s := sceneOf(t, fmt.Sprintf(`<i></i>%s<%s href="/">Ferry was late`, around[tag], tag))
		for _, trait := range tagTraits() {
			_, name, _ := strings.Cut(strings.TrimSuffix(trait.Name, ">"), " <")
			checkTrait(t, s, trait, lineWith(t, s, "Ferry"), yes(name == tag.String() || name == also[tag]))
		}
	}
}

// sevenLines is a page of as many lines, which differ in what is asked of neighbours.
const sevenLines = `<header><a href="/">World news</a></header><main><p>Advertisement</p><h3>They said:</h3><p>Ferry was late</p><p>It sank.</p>` +
	`<div><p>Mara <a href="/">Quill</a></p></div><p class="end">The pier was shut</p></main>`

func TestNeighbourTraits(t *testing.T) {
	wants := map[string]map[string]float32{
		"letters":         {"-3": 10, "-2": 13, "-1": 10, "+1": 8, "+2": 9, "+3": 17},
		"link share":      {"-3": 1, "-2": 0, "-1": 0, "+1": 0, "+2": 5. / 9, "+3": 0},
		"same container":  {"-3": 0, "-2": 1, "-1": 1, "+1": 1, "+2": 0, "+3": 1},
		"same shape":      {"-3": 0, "-2": 1, "-1": 0, "+1": 1, "+2": 1, "+3": 0},
		"dropped by":      {"-3": 0, "-2": float32(certain), "-1": 0, "+1": 0, "+2": 0, "+3": 0},
		"<p>":             {"-1": 0, "+1": 1},
		"heading":         {"-1": 3, "+1": 0},
		"ends a sentence": {"-1": 0, "+1": 1},
		"ends in a colon": {"-1": 1, "+1": 0},
	}
	s := sceneOf(t, sevenLines)
	if len(s.Lines) != 7 {
		t.Fatalf("%d lines", len(s.Lines))
	}
	for _, trait := range neighbourTraits() {
		where, what, _ := strings.Cut(trait.Name, ": ")
		want, ok := wants[what][where]
		if !ok {
			t.Errorf("the trait %q has no test", trait.Name)
		}
		checkTrait(t, s, trait, 3, want)
		edge := 0 // where no line stands before
		if where[0] == '+' {
			edge = 6
		}
		checkTrait(t, s, trait, edge, -1)
	}
}

func TestGroupsFitTheirBits(t *testing.T) {
	if len(saidGroups) > 16 {
		t.Errorf("%d groups of words that lines say do not fit into 16 bits", len(saidGroups))
	}
	if len(watchedTags) > 32 {
		t.Errorf("%d tags do not fit into a tagSet", len(watchedTags))
	}
}

// Each word of a group is counted.
func TestSaidTraits(t *testing.T) {
	traits := saidTraits()
	for i, group := range saidGroups {
		says := traits[i]
		if says.Name != "says: "+group.Name {
			t.Fatalf("%q is not of %q", says.Name, group.Name)
		}
		var page strings.Builder
		for _, word := range group.Words {
			page.WriteString(para(word))
			page.WriteString(para("Zzq zzq zzq zzq " + word))
		}
		s := sceneOf(t, page.String()+para("Zzq zzq"))
		for n, word := range group.Words {
			if len(text.Hashes(word, nil)) == 1 {
				checkTrait(t, s, says, 2*n, 1)
				checkTrait(t, s, says, 2*n+1, 0.2)
			} else if says.Value(s, 2*n) <= 0 || says.Value(s, 2*n+1) <= 0 {
				t.Errorf("%s: %q is not heard", says.Name, word)
			}
		}
		checkTrait(t, s, says, len(s.Lines)-1, 0)
	}
}

// What a rule drops of its example is known to be dropped, and how surely; what stands above it is not.
func TestRuleTraits(t *testing.T) {
	dropped := ruleTraits[0]
	for n, r := range rules {
		s := sceneOf(t, storyWith(r.Drops))
		for i, line := range s.Lines {
			if s.bodies[0].verdicts[line.From] == verdict(n+1) && dropped.Value(s, i) < float32(r.Sure) {
				t.Errorf("%s: is sure of %q by %v", r.Name, s.LineText(line), dropped.Value(s, i))
			}
		}
		checkTrait(t, s, dropped, lineWith(t, s, prose[0]), 0)
	}
}

func TestTraitsAreNamed(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range traitNames() {
		if strings.TrimSpace(name) != name || name == "" || strings.Contains(name, "\n") || seen[name] {
			t.Errorf("the name %q is empty, cannot stand in a forest's file, or stands twice", name)
		}
		seen[name] = true
	}
}

// The traits of a whole page are those that the trainer is shown.
func TestTraitsAreWhatTheTrainerSees(t *testing.T) {
	page := storyWith(fieldPage + dataPage + sevenLines)
	var seen training.Lines
	if _, err := ParseNode(training.Watch(t.Context(), func(l training.Lines) { seen = l }), treeOf(t, page), nil); err != nil {
		t.Fatal(err)
	}
	s, row, n := sceneOf(t, page), make([]float32, len(traits)), 0
	for i, line := range s.Lines {
		if s.facts[i].outlook == isSettled {
			continue
		}
		s.fill(row, allTraits(), i)
		if said := s.LineText(line); n >= len(seen.Rows) || seen.Texts[n] != said || !slices.Equal(seen.Rows[n], row) {
			t.Fatalf("the trainer is shown something else than %q", said)
		}
		n++
	}
	if n == 0 || n != len(seen.Rows) {
		t.Errorf("%d lines, of which the trainer is shown %d", n, len(seen.Rows))
	}
}
