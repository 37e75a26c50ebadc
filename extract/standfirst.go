package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

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
func (r *resolver) standfirst(headline, site, kicker string) (standfirst, description string) {
	description = r.description()
	r.claims[Standfirst] = slices.Concat(r.inHeading(headline), r.belowHeadline(), r.claims[Standfirst])
	summaries := r.summaries(headline, site, kicker)
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

// description is what the metadata give as the description; where they give none, what the data of a script do.
func (r *resolver) description() string {
	fallback := ""
	for _, c := range r.claims[Standfirst] {
		switch {
		case c.node != page.None:
		case c.reader != stateReader:
			return text.Collapse(c.value)
		default:
			fallback = text.Collapse(c.value)
		}
	}
	return fallback
}

// summaries are the claims for the standfirst that no objection holds against.
func (r *resolver) summaries(headline, site, kicker string) []summary {
	x := r.newExaminer(headline, site)
	var list []summary
	for _, c := range r.claims[Standfirst] {
		if c.node != page.None && r.Tag(c.node) == atom.Ul {
			c.value = r.points(c.node)
		}
		c.value = r.withoutSignature(withoutHeading(r.withoutLabel(c, kicker)))
		s := summary{claim: c, words: text.Collapse(c.value)}
		if objection := x.objection(&s); objection != "" {
			r.record(Standfirst, c, Rejected, objection)
			continue
		}
		if kept := withoutScraps(r.lineByLine(s.claim)); kept != s.value {
			s.value, s.words = kept, text.Collapse(kept)
		}
		list = append(list, s)
	}
	return list
}

// points are the lines of a list that are no links to other stories.
func (r *resolver) points(list page.ID) string {
	var points []string
	first, end := r.LinesOf(list)
	for _, line := range r.Lines[first:end] {
		if 2*line.Link <= line.Size {
			points = append(points, r.LineText(line))
		}
	}
	return strings.Join(points, "\n")
}

// withoutLabel cuts from a summary the label that opens it in an element of its own, where the kicker says it too.
func (r *resolver) withoutLabel(c claim, kicker string) string {
	if c.node == page.None || kicker == "" {
		return c.value
	}
	first := c.node + 1
	for first < r.End(c.node) && (!r.IsText(first) || text.Shorter(r.Data(first), 1)) {
		first++
	}
	box := r.Parent(first)
	if first >= r.End(c.node) || box == c.node || r.Size(box) > 30 || r.Size(box) == r.Size(c.node) {
		return c.value
	}
	label := text.Collapse(r.Text(box))
	if rest, ok := strings.CutPrefix(text.Collapse(c.value), label+" "); ok && slices.ContainsFunc(strings.Split(kicker, ", "), func(k string) bool { return text.Same(k, label) }) {
		return rest
	}
	return c.value
}

// withoutHeading cuts the line above points that only says what they are: "What you need to know:".
func withoutHeading(s string) string {
	label, points, ok := strings.Cut(s, "\n")
	if label = strings.TrimSpace(label); ok && text.Size(label) < 40 && (strings.HasSuffix(label, ":") || strings.HasSuffix(label, "：")) {
		return points
	}
	return s
}

// longestScrap is the size of the longest line behind a summary that is a name, a date or a button.
const longestScrap = 60

// lineByLine is what a summary says with a line break between elements that stand side by side.
func (r *resolver) lineByLine(c claim) string {
	if c.node == page.None || c.end != 0 {
		return c.value
	}
	if said := r.pieces(c.node, r.End(c.node)); text.Same(said, c.value) {
		return said
	}
	return c.value
}

// withoutScraps cuts the short lines behind the sentences of a summary that are none: names, dates, buttons.
func withoutScraps(s string) string {
	first, _, ok := strings.Cut(s, "\n")
	if !ok || !endsSentence(first) {
		return s
	}
	for {
		at := strings.LastIndexByte(s, '\n')
		if at < 0 || endsSentence(s[at+1:]) || text.Size(s[at+1:]) > longestScrap {
			return s
		}
		s = s[:at]
	}
}

// withoutSignature cuts who wrote the article from the end of a summary: "… nobody was told. By Ana Ruiz".
func (r *resolver) withoutSignature(s string) string {
	at := strings.LastIndexAny(s, ".!?…")
	if at < 0 {
		return s
	}
	_, size := utf8.DecodeRuneInString(s[at:])
	sentence, rest := s[:at+size], text.Collapse(s[at+size:])
	if rest != "" && r.startsWithBy(rest) && r.readLine(rest).Whole {
		return sentence
	}
	return s
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
	{"in another container", 0.5, where((*resolver).isElsewhere)},
	{"beside the headline", 0.4, where((*resolver).isBesideHeadline)},
	{"above the byline", 0.45, where((*resolver).isAboveByline)},
	{"a list of points above the byline", 0.3, where(func(r *resolver, id page.ID) bool { return r.Tag(id) == atom.Ul && r.isAboveByline(id) })},
	{"set apart by its style", 0.35, where((*resolver).isSetApart)},
	{"a heading that is a statement", 0.4, where(func(r *resolver, id page.ID) bool {
		return levelOf(r.Tag(id)) > 0 && strings.HasSuffix(r.Text(id), ".")
	})},
	{"in the headline's <hgroup>", 1, where(func(r *resolver, id page.ID) bool {
		return r.Tag(r.Parent(id)) == atom.Hgroup && r.Contains(r.Parent(id), r.head)
	})},
	{"ends the heading", 1, func(_ *resolver, s *summary) float64 { return truth(s.reader == inHeadingName) }},
	{"a long heading above all text, the only one of its level", 0.55, where((*resolver).isLongHeadingAboveText)},
	{"the only one in its style", 0.2, where((*resolver).isAloneInStyle)},
	{"a class of its own", 0.3, func(r *resolver, s *summary) float64 {
		return truth(s.node != page.None && r.hasOwnClass(s.node) && !r.isVague(s))
	}},
	{"above a heading", -0.3, where((*resolver).isAboveHeading)},
	{"under the headline on its line", 0.8, func(_ *resolver, s *summary) float64 { return truth(s.reader == onItsLineName) }},
	{"ends like a sentence", 0.1, func(_ *resolver, s *summary) float64 { return truth(s.node != page.None && endsSentence(s.words)) }},
	{"short without a name", -0.3, func(_ *resolver, s *summary) float64 {
		return truth(s.reader == belowHeadlineName && text.Size(s.words) < 50)
	}},
	{"long without a name", -0.25, func(_ *resolver, s *summary) float64 {
		return truth(s.reader == belowHeadlineName && text.Size(s.words) > 300)
	}},
	{"longer than most summaries", -0.35, func(_ *resolver, s *summary) float64 {
		return truth(s.node != page.None && text.Size(s.words) > 400)
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

// takeAlike takes the place of the standfirst and, on pages that print it twice, the other one too.
func (r *resolver) takeAlike(chosen claim) {
	r.takeClaim(chosen, Standfirst)
	for _, c := range r.claims[Standfirst] {
		if c.node != page.None && c.node != chosen.node && text.Same(c.value, chosen.value) {
			r.takeClaim(c, Standfirst)
		}
	}
}
