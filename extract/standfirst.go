package extract

import (
	"strings"

	"github.com/standfirst/standfirst/extract/internal/names"
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

// standfirstFeatures weigh the candidates. What is printed between headline and text counts for
// more than what only the metadata say, and agreement of the two for most.
var standfirstFeatures = []struct {
	Name   string
	Weight float64
	Value  func(*resolver, *summary) float64
}{
	{"metadata", 1, func(r *resolver, s *summary) float64 { return truth(s.node == page.None) }},
	{"printed", 0.5, func(r *resolver, s *summary) float64 { return truth(s.node != page.None) }},
	{"named", 1.5, func(r *resolver, s *summary) float64 { return truth(s.reader == "printed standfirst") }},
	{"itemprop", 1, func(r *resolver, s *summary) float64 { return truth(s.reader == "itemprop description") }},
	{"same as a description", 2, (*resolver).sameAsDescription},
	{"stands apart", 0.7, func(r *resolver, s *summary) float64 { return truth(s.node != page.None && r.standsApart(s.node)) }},
	{"under the headline on its line", 0.5, func(r *resolver, s *summary) float64 {
		return truth(s.reader == "line below headline" && !r.IsBlock(s.node))
	}},
	{"ends like a sentence", 0.4, func(r *resolver, s *summary) float64 { return truth(endsSentence(s.words)) }},
	{"like another title", -2, func(r *resolver, s *summary) float64 { return truth(r.isLikeTitle(s.words)) }},
	{"cut short", -0.5, func(r *resolver, s *summary) float64 { return truth(text.Ellipsed(s.words)) }},
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
	for _, c := range r.claims[Headline] {
		if c.node == page.None && text.Same(c.value, words) || c.node == page.None && text.Overlap(words, c.value) > 0.85 && text.Size(words) < 150 {
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
	{"too short", func(_ *resolver, _ claim, clean, _, _ string) bool { return text.Size(clean) < 20 }},
	{"the headline", func(_ *resolver, _ claim, clean, headline, _ string) bool {
		return text.Same(clean, headline) || text.Begins(headline, clean)
	}},
	{"in the page's side matter", func(r *resolver, c claim, _, _, _ string) bool {
		rule := r.rule(c.node)
		return rule != "" && rule != "byline" && rule != "tags" && rule != "read more" && rule != "site header" && rule != "hidden"
	}},
	{"a note of the editors", func(_ *resolver, _ claim, clean, _, _ string) bool { return isNote(clean) }},
	{"hidden", func(r *resolver, c claim, _, _, _ string) bool { return r.rule(c.node) == "hidden" }},
	{"a caption", func(r *resolver, c claim, _, _, _ string) bool {
		return c.node != page.None && (inFigure(r.view, c.node) || r.Images(c.node) > 0 || r.bears(&captionNames, c.node) || r.bears(&captionNames, r.Parent(c.node)))
	}},
	{"a byline or date", func(r *resolver, c claim, clean, _, _ string) bool {
		return c.node != page.None && (names.StartsWithBy(clean) && text.Size(clean) < 80 || r.isDateLine(clean))
	}},
	{"above the headline", func(r *resolver, c claim, _, _, _ string) bool {
		return c.node != page.None && r.head != page.None && r.lineOf(c.node) < r.lineOf(r.head)
	}},
	{"below the beginning of the text", func(r *resolver, c claim, _, _, _ string) bool {
		return c.node != page.None && r.lineOf(c.node) > r.start
	}},
	{"far from the headline", func(r *resolver, c claim, _, _, _ string) bool {
		return c.node != page.None && r.head != page.None && r.lineOf(c.node)-r.lineOf(r.head) > 40
	}},
	{"an ordinary first paragraph", func(r *resolver, c claim, clean, _, _ string) bool {
		return (c.reader == "line below headline" || c.reader == "styled paragraph" || c.reader == "printed description") && !r.standsApart(c.node)
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

// standsApart reports whether a line above the text is no part of its run of paragraphs: it stands
// in another container, or is set in another element or style than the paragraph that follows.
func (r *resolver) standsApart(id page.ID) bool {
	_, next := r.LinesOf(id)
	for ; next < len(r.Lines); next++ {
		line := r.Lines[next]
		if r.body.verdicts[line.From] == 0 && isProse(line) {
			return !r.isSibling(id, line.Block) && !r.goesOnBelow(id, line.Block) || r.isSetApart(id, line)
		}
	}
	return false
}

// goesOnBelow reports whether the run of paragraphs goes on behind what follows a line: behind a list
// or a box that stands between two paragraphs of one container.
func (r *resolver) goesOnBelow(id, next page.ID) bool {
	if r.Tag(id) != atom.P || !r.Contains(r.body.region, id) {
		return false
	}
	for at, n := r.NextElement(id), 0; at != page.None && n < maxSiblings; at, n = r.NextElement(at), n+1 {
		if at > next && r.Tag(at) == atom.P && r.body.verdicts[at] == 0 && r.proseIn(at) > 0 {
			return true
		}
	}
	return false
}

// isSibling reports whether two nodes are paragraphs of one container.
func (r *resolver) isSibling(a, b page.ID) bool {
	if r.IsText(a) && r.Up(a, r.IsBlock) == b {
		return true // lines of one block, parted by <br>
	}
	return r.Parent(a) == r.Parent(b) || r.Parent(r.Parent(a)) == r.Parent(r.Parent(b)) && r.Tag(r.Parent(a)) == atom.Div && r.Tag(a) == r.Tag(b)
}

// isSetApart reports whether a block is styled from end to end and the line after it is not, or is
// a heading that reads like a sentence.
func (r *resolver) isSetApart(id page.ID, next page.Line) bool {
	if levelOf(r.Tag(id)) > 0 {
		return endsSentence(r.Text(id))
	}
	first, end := r.LinesOf(id)
	return end-first == 1 && isStyledWhole(r.Page, r.Lines[first]) && !isStyledWhole(r.Page, next)
}
