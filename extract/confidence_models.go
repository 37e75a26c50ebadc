package extract

import (
	"slices"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// confidenceModels are the fields that have a confidence. Their weights were fitted to pages whose
// truth is known: a logistic regression with a small penalty on large weights, of which signs were
// kept that made the probabilities better on sites that had no part in the fit, over eight folds by
// domain. Weights are rounded to a twentieth. To judge a change of them, or of anything that decides a
// field, let the scorer print the calibration.
var confidenceModels = []confidenceModel{
	{Headline, -1.1, []confidenceSign{
		{"readers that agree", 0.45, agreeing(Headline)},
		{"ahead of other titles", 0.25, ahead(Headline)},
		{"printed", 0.95, whether(func(r *resolver, _ *Article) bool { return r.head != page.None })},
		{"<meta> says otherwise", -0.7, whether(says(Headline, fromMeta, PassedOver))},
	}},
	{Standfirst, 0.55, []confidenceSign{
		{"score", 1.25, func(r *resolver, _ *Article) float64 { return r.contests[Standfirst].score }},
		{"only in the metadata", -2.8, whether(func(r *resolver, _ *Article) bool { return !says(Standfirst, fromPage, Chosen, Agrees)(r, nil) })},
	}},
	{Byline, -0.2, []confidenceSign{
		{"readers that agree", 0.25, agreeing(Byline)},
		{"ahead of other names", 0.3, ahead(Byline)},
		{"printed", 0.55, whether(says(Byline, fromPage, Chosen, Agrees))},
		{"several", -1.75, whether(func(_ *resolver, a *Article) bool { return len(a.Authors) > 1 })},
	}},
	{Caption, 2.8, []confidenceSign{
		{"only an alt text", -3.7, whether(func(r *resolver, _ *Article) bool { return r.chosenBy(Caption, altText) })},
		{"like the headline", -1.8, whether(func(_ *resolver, a *Article) bool { return text.Overlap(a.Caption, a.Headline) > 0.8 })},
	}},
	{Body, -2.4, []confidenceSign{
		{"dropped for certain", -3, droppedShare(func(c certainty) bool { return c == certain })},
		{"dropped on less", -5.75, droppedShare(func(c certainty) bool { return c < certain })},
		{"policies agree", 2.4, policiesAgree},
		{"share of the prose", 1.45, func(r *resolver, _ *Article) float64 { return ratio(r.body.prose, r.prose[len(r.Lines)]) }},
		{"share of paragraphs", 1.1, func(_ *resolver, a *Article) float64 {
			return ratio(count(a.Blocks, BlockParagraph), len(a.Blocks))
		}},
		{"as long as in the data", 1.05, whether(func(r *resolver, _ *Article) bool {
			return 10*r.sizeInData > 9*r.size && 10*r.size > 9*r.sizeInData
		})},
		{"dated", 0.65, whether(func(_ *resolver, a *Article) bool { return !a.Published.IsZero() })},
	}},
	{Published, 0.65, []confidenceSign{
		{"readers that agree", 0.2, agreeing(Published)},
		{"origins that agree", 0.65, origins(Published)},
		{"in <meta> made for it", 1.6, whether(func(r *resolver, _ *Article) bool { return r.chosenBy(Published, "meta "+publishedMetas[0]) })},
		{"printed", 0.65, whether(says(Published, fromPage, Chosen, Agrees))},
		{"the page prints another", -0.75, whether(says(Published, fromPage, PassedOver))},
		{"changed much later", -0.75, whether(func(_ *resolver, a *Article) bool { return a.Modified.Time.Sub(a.Published.Time) > 30*day })},
	}},
}

// whether makes a sign of what either holds or does not.
func whether(holds func(*resolver, *Article) bool) func(*resolver, *Article) float64 {
	return func(r *resolver, a *Article) float64 { return truth(holds(r, a)) }
}

// says reports whether a piece of evidence from an origin has one of the verdicts.
func says(field Field, from origin, verdicts ...Verdict) func(*resolver, *Article) bool {
	return func(r *resolver, _ *Article) bool {
		return slices.ContainsFunc(r.evidence[field], func(e Evidence) bool {
			return slices.Contains(verdicts, e.Verdict) && e.origin() == from
		})
	}
}

// agreeing counts the readers that say the same as the one chosen, up to four.
func agreeing(field Field) func(*resolver, *Article) float64 {
	return func(r *resolver, _ *Article) float64 {
		n := 0
		for _, e := range r.evidence[field] {
			n += int(truth(e.Verdict == Agrees))
		}
		return float64(min(n, 4))
	}
}

// origins counts the origins that say the same.
func origins(field Field) func(*resolver, *Article) float64 {
	return func(r *resolver, _ *Article) float64 {
		n := 0.0
		for from := range allOrigins {
			n += truth(says(field, from, Chosen, Agrees)(r, nil))
		}
		return n
	}
}

// ahead is how far the chosen value scored above the next one.
func ahead(field Field) func(*resolver, *Article) float64 {
	return func(r *resolver, _ *Article) float64 { return r.contests[field].lead }
}

// chosenBy reports whether a reader made the claim that was chosen.
func (r *resolver) chosenBy(field Field, reader string) bool {
	all := r.evidence[field]
	return len(all) > 0 && all[0].Verdict == Chosen && all[0].Reader == reader
}

// droppedShare is the share of the letters between the first and the last line of the text that
// rules of some certainty keep out of it.
func droppedShare(by func(certainty) bool) func(*resolver, *Article) float64 {
	return func(r *resolver, _ *Article) float64 {
		out, all := 0, 0
		for i := r.start; i <= r.last && i < len(r.Lines); i++ {
			all += r.Lines[i].Size
			if v := r.body.verdicts[r.Lines[i].From]; v != 0 && by(v.sure()) {
				out += r.Lines[i].Size
			}
		}
		return ratio(out, all)
	}
}

// policiesAgree is how much text the policy that found least found of what the one that found most did.
func policiesAgree(r *resolver, _ *Article) float64 {
	least, most := r.body.size, r.body.size
	for _, b := range r.bodies {
		least, most = min(least, b.size), max(most, b.size)
	}
	return ratio(least, most)
}
