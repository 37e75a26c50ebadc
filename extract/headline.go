package extract

import (
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// A titleFeature is one named property of a candidate for the headline and what it is worth.
type titleFeature struct {
	Name   string
	Weight float64
	Value  func(*resolver, []title, *title) float64
}

// titleFeatures weigh the candidates: the headline is what is printed where headlines stand and
// what the metadata bear out.
var titleFeatures = []titleFeature{
	{"same as the structured data", 2, agreesWith("linked headline", "linked name")},
	{"same as og:title", 2, agreesWith("meta og:title", "meta twitter:title")},
	{"same as <title>", 1.5, agreesWith("title")},
	{"words of <title>", 2, func(r *resolver, _ []title, t *title) float64 { return t.bag.Overlap(r.titleBag) }},
	{"covers a title of the metadata", 1.5, coversGiven},
	{"printed", 1, func(r *resolver, _ []title, t *title) float64 { return truth(t.node != page.None) }},
	{"<h1>", 2.5, func(r *resolver, _ []title, t *title) float64 {
		return truth(t.reader == "h1" || t.reader == "itemprop headline")
	}},
	{"named", 1, func(r *resolver, _ []title, t *title) float64 { return truth(t.reader == "printed headline") }},
	{"shown by a script", 4, func(r *resolver, _ []title, t *title) float64 { return truth(t.reader == stateReader) }},
	{"below the text", -2.5, func(r *resolver, _ []title, t *title) float64 {
		return truth(t.node != page.None && !r.isAbove(t.node) && r.lineOf(t.node) > r.start+2)
	}},
	{"in the headline's place", 3.5, (*resolver).inPlace},
	{"in a list or menu", -6, func(r *resolver, _ []title, t *title) float64 {
		return truth(t.node != page.None && r.isInList(t.node))
	}},
	{"leads home", -5, func(r *resolver, _ []title, t *title) float64 {
		return truth(t.node != page.None && r.leadsHome(t.node))
	}},
	{"very short", -1.5, func(r *resolver, _ []title, t *title) float64 { return truth(text.Shorter(t.words, 10)) }},
	{"cut short", -1.5, func(r *resolver, _ []title, t *title) float64 {
		return truth(text.Ellipsed(t.words) && t.node == page.None)
	}},
}

// inPlace is 1 for a heading that stands just above the text and shares words with the metadata: a
// reader takes it for the headline, whatever the metadata call the article.
func (r *resolver) inPlace(all []title, t *title) float64 {
	if t.node == page.None || r.isOut(t.node) || !r.isAbove(t.node) || r.start-r.lineOf(t.node) > 30 {
		return 0
	}
	if rank := levelOf(r.Tag(t.node)); rank == 0 && t.reader != "printed headline" || rank > 2 {
		return 0
	}
	for i := range all {
		if all[i].node == page.None && t.bag.Overlap(all[i].bag) >= 0.25 {
			return 1
		}
	}
	return 0
}

// isOut reports whether a rule that is more than a guess drops a heading. Guesses are made of what a
// box says, and beside a headline it often says little: a kicker, a link, a button.
func (r *resolver) isOut(id page.ID) bool {
	if id == page.None {
		return false
	}
	v := r.body.verdicts[id]
	return v != 0 && v.sure() != guess
}

// isAbove reports whether a heading stands above the text. A notice or a teaser may be printed above
// both: of a main heading, and of one that stands far below the first prose, it is enough that nine
// tenths of the prose follow.
func (r *resolver) isAbove(id page.ID) bool {
	line := r.lineOf(id)
	if line <= r.start {
		return true
	}
	if r.Tag(id) != atom.H1 && line < r.start+20 {
		return false
	}
	first, end := r.LinesOf(r.body.region)
	line = min(max(line, first), end)
	return 10*(r.prose[line]-r.prose[first]) < r.prose[end]-r.prose[first]
}

// coversGiven is the share of the words of the title in the metadata that a candidate says most of.
func coversGiven(r *resolver, all []title, t *title) float64 {
	if t.node == page.None {
		return 0
	}
	most := 0.0
	for i := range all {
		if all[i].node == page.None {
			most = max(most, all[i].bag.Overlap(t.bag))
		}
	}
	return most
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// agreesWith is 1 where a reader of another kind gives the same words.
func agreesWith(readers ...string) func(*resolver, []title, *title) float64 {
	return func(_ *resolver, all []title, t *title) float64 {
		for i := range all {
			for _, name := range readers {
				if all[i].reader == name && all[i].key == t.key {
					return 1
				}
			}
		}
		return 0
	}
}

// lineOf is the number of the line that a node's text begins in or after.
func (r *resolver) lineOf(id page.ID) int {
	first, _ := r.LinesOf(id)
	return first
}

// headline weighs all candidates and takes the place where the best one is printed. The others
// that say something else are its alternatives.
func (r *resolver) headline(site string) (headline string, alternatives []string) {
	titles := r.titles(site)
	top := -1
	for i := range titles {
		for _, f := range titleFeatures {
			if !r.isOff(titleRow, f.Name) {
				titles[i].score += f.Weight * f.Value(r, titles, &titles[i])
			}
		}
		if top < 0 || titles[i].score > titles[top].score {
			top = i
		}
	}
	if top < 0 {
		r.rank(Headline)
		return "", nil
	}
	best := &titles[top]
	r.head = best.node
	for i := range titles {
		t := &titles[i]
		switch {
		case i == top:
			r.record(Headline, t.claim, Chosen, "")
		case t.key == best.key:
			r.record(Headline, t.claim, Agrees, "")
			r.takeHeading(t.node)
		default:
			r.record(Headline, t.claim, PassedOver, "")
			if t.node == page.None && !contains(alternatives, t.words) {
				alternatives = append(alternatives, t.words)
			}
		}
	}
	r.takeHeading(best.node)
	r.rank(Headline)
	r.contests[Headline] = contestOf(titles, best, func(t *title) float64 { return t.score }, func(t *title) bool { return t.key == best.key })
	return best.words, alternatives
}

// takeHeading takes the element that prints the headline.
func (r *resolver) takeHeading(id page.ID) { r.take(id, Headline) }

func contains(list []string, s string) bool {
	for _, have := range list {
		if text.Same(have, s) {
			return true
		}
	}
	return false
}
