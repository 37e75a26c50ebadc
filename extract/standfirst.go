package extract

import (
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// A summary is a candidate for the standfirst: a claim that nothing speaks against outright.
type summary struct {
	claim
	words string
	score float64
}

// standfirst finds the summary printed between headline and body, and takes its place on the page.
// The description for search engines fills in only where the page prints none and where it is not
// simply the beginning of the text. It returns that description too.
func (r *resolver) standfirst(headline string) (standfirst, description string) {
	for _, c := range r.claims[Standfirst] {
		if c.node == page.None {
			description = text.Collapse(c.value)
			break
		}
	}
	r.claims[Standfirst] = append(r.belowHeadline(), r.claims[Standfirst]...)
	summaries := r.summaries(headline)
	top := -1
	for i := range summaries {
		s := &summaries[i]
		for _, f := range standfirstFeatures {
			if !r.isOff(standfirstRow, f.Name) {
				s.score += f.Weight * f.Value(r, s)
			}
		}
		if s.score >= leastSummary && (top < 0 || s.score > summaries[top].score) {
			top = i
		}
	}
	for i, s := range summaries {
		switch {
		case i == top:
			r.record(Standfirst, s.claim, Chosen, "")
		case top >= 0 && text.Same(s.words, summaries[top].words):
			r.record(Standfirst, s.claim, Agrees, "")
		case s.score < leastSummary:
			r.record(Standfirst, s.claim, Rejected, "too little speaks for it")
		default:
			r.record(Standfirst, s.claim, PassedOver, "")
		}
	}
	r.rank(Standfirst)
	if top < 0 {
		return "", description
	}
	chosen := summaries[top]
	r.contests[Standfirst] = contestOf(summaries, &chosen, func(s *summary) float64 { return s.score }, func(s *summary) bool { return text.Same(s.words, chosen.words) })
	if chosen.node != page.None {
		r.takeAlike(chosen.claim)
		return chosen.value, description
	}
	return chosen.words, description
}

// summaries are the claims for the standfirst that no objection holds against.
func (r *resolver) summaries(headline string) []summary {
	opening := r.opening()
	var list []summary
	for _, c := range r.claims[Standfirst] {
		s := summary{claim: c, words: text.Collapse(c.value)}
		objection := ""
		for _, o := range standfirstObjections {
			if o.Holds(r, c, s.words, headline, opening) {
				objection = o.Name
				break
			}
		}
		if objection != "" {
			r.record(Standfirst, c, Rejected, objection)
			continue
		}
		list = append(list, s)
	}
	return list
}

// leastSummary is the score below which a candidate is no standfirst.
const leastSummary = 1

// standfirstFeatures weigh the candidates. The weights were fitted to what news pages print, and
// checked on other sites than those that they were fitted to. The description for search engines is
// just enough where nothing that is printed is.
var standfirstFeatures = []struct {
	Name   string
	Weight float64
	Value  func(*resolver, *summary) float64
}{
	{"metadata", 1, func(_ *resolver, s *summary) float64 { return truth(s.node == page.None) }},
	{"same as a description", 0.65, (*resolver).sameAsDescription},
	{"named", 0.95, func(_ *resolver, s *summary) float64 { return truth(s.reader == "printed standfirst") }},
	{"a name of openings too", -0.52, func(r *resolver, s *summary) float64 { return truth(r.isVague(s)) }},
	{"itemprop", 0.1, func(_ *resolver, s *summary) float64 { return truth(s.reader == "itemprop description") }},
	{"in another container", 0.5, where((*resolver).isElsewhere)},
	{"beside the headline", 0.4, where((*resolver).isBesideHeadline)},
	{"above the byline", 0.45, where((*resolver).isAboveByline)},
	{"set apart by its style", 0.35, where((*resolver).isSetApart)},
	{"a heading that is a statement", 0.4, where(func(r *resolver, id page.ID) bool {
		return levelOf(r.Tag(id)) > 0 && strings.HasSuffix(r.Text(id), ".")
	})},
	{"the only one in its style", 0.2, where((*resolver).isAloneInStyle)},
	{"a class of its own", 0.3, func(r *resolver, s *summary) float64 {
		return truth(s.node != page.None && r.hasOwnClass(s.node) && !r.isVague(s))
	}},
	{"above a heading", -0.3, where((*resolver).isAboveHeading)},
	{"under the headline on its line", 0.8, func(r *resolver, s *summary) float64 {
		return truth(s.reader == belowHeadlineName && !r.IsBlock(s.node))
	}},
	{"ends like a sentence", 0.1, func(_ *resolver, s *summary) float64 { return truth(s.node != page.None && endsSentence(s.words)) }},
	{"short without a name", -0.3, func(_ *resolver, s *summary) float64 {
		return truth(s.reader == belowHeadlineName && text.Size(s.words) < 50)
	}},
	{"long without a name", -0.25, func(_ *resolver, s *summary) float64 {
		return truth(s.reader == belowHeadlineName && text.Size(s.words) > 300)
	}},
	{"like another title", -2, func(r *resolver, s *summary) float64 { return truth(r.isLikeTitle(s.words)) }},
	{"cut short", -0.1, func(_ *resolver, s *summary) float64 { return truth(text.Ellipsed(s.words)) }},
}

// where makes a feature of what holds for the place of a printed summary.
func where(holds func(*resolver, page.ID) bool) func(*resolver, *summary) float64 {
	return func(r *resolver, s *summary) float64 { return truth(s.node != page.None && holds(r, s.node)) }
}

// isVague reports whether a summary's name may be that of the first paragraph of the text too.
func (r *resolver) isVague(s *summary) bool {
	return s.reader == "printed standfirst" && r.bears(openingNames, s.node)
}

// sameAsDescription is 1 where a printed summary is what the metadata give as the description, or
// what they cut it from.
func (r *resolver) sameAsDescription(s *summary) float64 {
	if s.node == page.None {
		return 0
	}
	for _, c := range r.claims[Standfirst] {
		if c.node != page.None {
			continue
		}
		described := text.Key(strings.TrimRight(c.value, ".… "))
		if at := strings.Index(text.Key(s.words), described); described != "" && at >= 0 && at < maxPlace || text.Alike(s.words, c.value) {
			return 1
		}
	}
	return 0
}

// isLikeTitle reports whether a text is one of the page's titles.
func (r *resolver) isLikeTitle(words string) bool {
	bag, short := text.BagOf(words), text.Shorter(words, 150)
	for _, c := range r.claims[Headline] {
		if c.node == page.None && (text.Same(c.value, words) || short && bag.Overlap(text.BagOf(c.value)) > 0.85) {
			return true
		}
	}
	return false
}

// opening is the beginning of the text that the body keeps.
func (r *resolver) opening() string {
	if r.start >= len(r.Lines) {
		return ""
	}
	first, last := r.Lines[r.start], r.Lines[min(r.start+1, len(r.Lines)-1)]
	return r.LineText(first) + " " + r.LineText(last)
}

// takeAlike takes the place of the standfirst and, on pages that print it twice, the other one too.
func (r *resolver) takeAlike(chosen claim) {
	r.takeClaim(chosen, Standfirst)
	for _, c := range r.claims[Standfirst] {
		if c.node != page.None && c.node != chosen.node && text.Same(c.value, chosen.value) {
			r.takeClaim(c, Standfirst)
		}
	}
}

// A standfirstObjection is a named reason why a text cannot be the standfirst.
type standfirstObjection struct {
	Name  string
	Holds func(r *resolver, c claim, clean, headline, opening string) bool
}

// standfirstObjections, in order; the first that holds is told.
var standfirstObjections = []standfirstObjection{
	{"a credit", func(_ *resolver, _ claim, words, _, _ string) bool {
		label, _, ok := labelOf(words)
		return ok && (label.form == opens || label.form == redirects)
	}},
	{"too short", func(_ *resolver, _ claim, clean, _, _ string) bool { return text.Size(clean) < 20 }},
	{"the headline", func(_ *resolver, _ claim, clean, headline, _ string) bool {
		return text.Same(clean, headline) || text.Begins(headline, clean)
	}},
	{"in the page's side matter", func(r *resolver, c claim, _, _, _ string) bool {
		rule := r.rule(c.node)
		return rule != "" && rule != "byline" && rule != "tags" && rule != "read more" && rule != "site header" && rule != "hidden" && !(rule == "paywall notice" && r.Tag(c.node) == atom.Ul) && !r.isGuess(c.node)
	}},
	{"a note of the editors", func(_ *resolver, _ claim, clean, _, _ string) bool { return isNote(clean) }},
	{"hidden", func(r *resolver, c claim, _, _, _ string) bool { return r.rule(c.node) == "hidden" }},
	{"a caption", func(r *resolver, c claim, _, _, _ string) bool {
		return c.node != page.None && r.isCaptionLike(c.node)
	}},
	{"a byline or date", func(r *resolver, c claim, clean, _, _ string) bool {
		return c.node != page.None && r.isBylineLike(clean)
	}},
	{"above the headline", func(r *resolver, c claim, _, _, _ string) bool {
		return c.node != page.None && r.head != page.None && r.lineOf(c.node) < r.lineOf(r.head)
	}},
	{"below the beginning of the text", func(r *resolver, c claim, _, _, _ string) bool {
		return c.node != page.None && r.lineOf(c.node) > r.start && r.Tag(r.Lines[min(r.start, len(r.Lines)-1)].Block) != atom.H1
	}},
	{"far from the headline", func(r *resolver, c claim, _, _, _ string) bool {
		return c.node != page.None && r.head != page.None && r.lineOf(c.node)-r.lineOf(r.head) > 40
	}},
	{"an ordinary first paragraph", func(r *resolver, c claim, clean, _, _ string) bool {
		return (c.reader == belowHeadlineName || c.reader == "printed description") && !r.standsApart(c.node)
	}},
	{"holds the headline", func(r *resolver, c claim, _, _, _ string) bool {
		return c.node != page.None && r.head != page.None && (r.Contains(c.node, r.head) || r.Contains(r.head, c.node))
	}},
	{"most of the text", func(r *resolver, c claim, _, _, _ string) bool {
		return c.node != page.None && r.body.prose > 0 && 2*r.proseIn(c.node) > r.body.prose && r.Contains(r.body.region, c.node)
	}},
	{"the beginning of the text", func(_ *resolver, c claim, clean, _, opening string) bool {
		return c.node == page.None && (text.Begins(opening, clean) || text.Overlap(clean, opening) > 0.9)
	}},
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
