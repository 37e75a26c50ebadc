package extract

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/dates"
	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// An examiner says what speaks outright against a text being the standfirst.
type examiner struct {
	*resolver
	headline string
	site     string
	opening  string   // the first two lines of prose
	bag      text.Bag // and their words, once they were asked for
	runs     []uint64 // the runs of words in the beginning of the text, sorted, once they were asked for
}

// A standfirstObjection is a named reason why a text cannot be the standfirst.
type standfirstObjection struct {
	Name  string
	Holds func(*examiner, *summary) bool
}

// standfirstObjections, in order; the first that holds is told.
var standfirstObjections = []standfirstObjection{
	{"too short", func(_ *examiner, s *summary) bool { return text.Size(s.words) < 20 }},
	{"the headline", func(x *examiner, s *summary) bool {
		return text.Same(s.words, x.headline) || text.Begins(x.headline, s.words)
	}},
	{"in the page's side matter", func(x *examiner, s *summary) bool {
		return s.node != page.None && x.isSideMatter(s.node) && !x.isDescribed(s)
	}},
	{"hidden", printedWhere(func(x *examiner, id page.ID) bool { return x.rule(id) == "hidden" })},
	{"a caption", printedWhere(func(x *examiner, id page.ID) bool { return x.isCaptionLike(id) })},
	{"a quotation", func(x *examiner, s *summary) bool {
		return s.node != page.None && s.reader != "printed standfirst" && x.Above(s.node, atom.Blockquote) != page.None
	}},
	{"a byline or date", func(x *examiner, s *summary) bool { return s.node != page.None && x.isBylineLike(s.value) }},
	{"above the headline", printedWhere(func(x *examiner, id page.ID) bool {
		return x.head != page.None && x.lineOf(id) < x.lineOf(x.head)
	})},
	{"below the beginning of the text", printedWhere(func(x *examiner, id page.ID) bool {
		return x.lineOf(id) > x.start && x.Tag(x.Lines[min(x.start, len(x.Lines)-1)].Block) != atom.H1
	})},
	{"far from the headline", func(x *examiner, s *summary) bool {
		return s.node != page.None && x.head != page.None && x.lineOf(s.node)-x.lineOf(x.head) > 40 && !x.opensText(s)
	}},
	{"an ordinary first paragraph", func(x *examiner, s *summary) bool {
		return (s.reader == belowHeadlineName || s.reader == "printed description") && !x.standsApart(s.node)
	}},
	{"holds the headline", printedWhere(func(x *examiner, id page.ID) bool {
		return x.head != page.None && (x.Contains(id, x.head) || x.Contains(x.head, id) && !x.endsHeading(id, x.headline))
	})},
	{"most of the text", printedWhere(func(x *examiner, id page.ID) bool {
		return x.body.prose > 0 && 2*x.proseIn(id) > x.body.prose && x.Contains(x.body.region, id)
	})},
	{"a caption with its credit", func(_ *examiner, s *summary) bool { return s.node != page.None && holdsCredit(s.words) }},
	{"a byline with a date", func(x *examiner, s *summary) bool {
		return s.node != page.None && strings.Contains(s.words, " | ") && x.startsWithBy(s.words) && len(dates.Find(s.words, x.dateOptions())) > 0
	}},
	{"names", func(x *examiner, s *summary) bool { return s.node != page.None && x.isNames(s.words) }},
	{"about the author", func(x *examiner, s *summary) bool { return s.node != page.None && x.isBiography(s.words) }},
	{"the beginning of the text", func(x *examiner, s *summary) bool { return s.node == page.None && x.isExcerpt(s.words) }},
	{"about the site", func(x *examiner, s *summary) bool { return s.node == page.None && x.isAboutSite(s.words) }},
}

// printedWhere makes an objection of what holds for the place of a printed text.
func printedWhere(holds func(*examiner, page.ID) bool) func(*examiner, *summary) bool {
	return func(x *examiner, s *summary) bool { return s.node != page.None && holds(x, s.node) }
}

func (r *resolver) newExaminer(headline, site string) *examiner {
	return &examiner{resolver: r, headline: headline, site: site, opening: r.opening()}
}

// objection is the name of what speaks against a text, or "".
func (x *examiner) objection(s *summary) string {
	for _, o := range standfirstObjections {
		if o.Holds(x, s) {
			return o.Name
		}
	}
	return ""
}

// openingSize is how many words of the text its beginning has.
const openingSize = 300

// openingRuns are the runs of words in the beginning of the text that the body keeps, sorted.
func (r *resolver) openingRuns() []uint64 {
	first, end := r.LinesOf(r.body.region)
	if r.head != page.None {
		_, below := r.LinesOf(r.head)
		first = max(first, below)
	}
	words := make([]uint64, 0, openingSize+openingSize/2)
	for i := first; i < end && len(words) < openingSize; i++ {
		line := r.Lines[i]
		for id := line.From; id < line.To && r.body.verdicts[line.From] == 0 && len(words) < openingSize; id++ {
			if r.IsText(id) {
				words = text.Hashes(r.Data(id), words)
			}
		}
	}
	runs := words[:max(0, min(len(words), openingSize)-runLength+1)]
	for i := range runs {
		runs[i] = text.Chain(words[i : i+runLength])
	}
	slices.Sort(runs)
	return runs
}

// opening is the first two lines of the text.
func (r *resolver) opening() string {
	if r.start >= len(r.Lines) {
		return ""
	}
	first, last := r.Lines[r.start], r.Lines[min(r.start+1, len(r.Lines)-1)]
	return r.LineText(first) + " " + r.LineText(last)
}

// isExcerpt reports whether most of a text is what the beginning of the article says.
func (x *examiner) isExcerpt(s string) bool {
	if text.Begins(x.opening, s) {
		return true
	}
	if x.bag == nil {
		x.bag = text.BagOf(x.opening)
	}
	if text.BagOf(s).Overlap(x.bag) > 0.9 {
		return true
	}
	if x.runs == nil {
		x.runs = x.openingRuns()
	}
	var room [80]uint64
	words := text.Hashes(s, room[:0])
	runs, known := min(len(words)-runLength+1, 40), 0
	for i := range max(0, runs) {
		if _, ok := slices.BinarySearch(x.runs, text.Chain(words[i:i+runLength])); ok {
			known++
		}
	}
	return runs > 0 && 10*known > 7*runs
}

// isAboutSite reports whether a description names the site and has no word of the headline.
func (x *examiner) isAboutSite(s string) bool {
	if text.Overlap(x.headline, s) > 0 {
		return false
	}
	key := text.Key(s)
	for _, name := range [...]string{x.site, x.host} {
		if name := text.Key(name); name != "" && strings.Contains(key, name) {
			return true
		}
	}
	return false
}

// isDescribed reports what stands just below the headline and is just what the metadata give as the
// description, whatever the box around it is named.
func (x *examiner) isDescribed(s *summary) bool {
	if x.head == page.None || x.rule(s.node) == "comments" {
		return false
	}
	if below := x.lineOf(s.node) - x.lineOf(x.head); below <= 0 || below > linesBelowHeadline {
		return false
	}
	return x.isGiven(s)
}

// isGiven reports a text that is all of what the metadata give as the description.
func (x *examiner) isGiven(s *summary) bool {
	return slices.ContainsFunc(x.claims[Standfirst], func(c claim) bool { return c.node == page.None && text.Same(c.value, s.words) })
}

// opensText reports the description where it is printed just above the first prose: wherever the headline is.
func (x *examiner) opensText(s *summary) bool {
	_, end := x.LinesOf(s.node)
	return x.start-end <= linesAboveText && x.isGiven(s)
}

// linesAboveText is how many lines, such as the caption of a picture, may stand between a standfirst and the text.
const linesAboveText = 3

// isSideMatter reports whether a rule that is more than a guess keeps an element out of the text, unless
// standfirsts are found where it holds.
func (x *examiner) isSideMatter(id page.ID) bool {
	switch x.rule(id) {
	case "", "byline", "tags", "read more", "advice to read more", "site header", "hidden":
		return false
	case "paywall notice":
		return x.Tag(id) != atom.Ul && !x.isGuess(id)
	}
	return !x.isGuess(id)
}

// isBiography reports whether a text tells who one of the authors is, whom the headline does not name.
func (x *examiner) isBiography(s string) bool {
	folded := text.Fold(s[:min(len(s), maxByline)])
	if !slices.ContainsFunc(wordsForIs, func(is string) bool { return strings.Contains(folded, " "+is+" ") }) {
		return false
	}
	for _, c := range x.claims[Byline] {
		if text.Size(c.value) > maxByline {
			continue
		}
		for _, person := range x.readLine(c.value).People {
			name := text.Fold(person.Name)
			first, _, full := strings.Cut(name, " ")
			if full && (saysIs(folded, name) || saysIs(folded, first)) && text.Overlap(first, x.headline) == 0 {
				return true
			}
		}
	}
	return false
}

// saysIs reports whether a text begins with a name and a word for "is".
func saysIs(folded, name string) bool {
	rest, ok := strings.CutPrefix(folded, name+" ")
	verb, _, _ := strings.Cut(rest, " ")
	return ok && slices.Contains(wordsForIs, verb)
}

// wordsForIs say in some languages that somebody is something.
var wordsForIs = []string{"is", "ist", "est", "es", "è", "é", "jest", "är", "er", "on", "je", "to"}

// holdsCredit reports whether a text ends in the credit of a picture.
func holdsCredit(s string) bool {
	if endsSentence(s) || text.Size(s) > maxCaptionSize/3 {
		return false
	}
	_, credit := names.SplitCredit(s)
	return credit != ""
}

// isCaptionLike reports whether a node belongs to a picture.
func (r *resolver) isCaptionLike(id page.ID) bool {
	parent := r.Parent(id)
	return inFigure(r.view, id) || r.Images(id) > 0 || r.bears(captionNames, id) ||
		r.bears(captionNames, parent) && (r.head == page.None || !r.Contains(parent, r.head))
}

// isGuess reports whether a node is dropped on nothing but a guess.
func (r *resolver) isGuess(id page.ID) bool {
	v := r.body.verdicts[id]
	return v != 0 && v.sure() == guess
}
