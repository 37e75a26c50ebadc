package extract

import (
	"math"
	"strings"
)

// A confidenceModel tells how likely the value of a field is right: a logistic model over a few
// named signs, all of which were found on the way to the value.
type confidenceModel struct {
	Field Field
	Base  float64
	Signs []confidenceSign
}

// A confidenceSign is a named property of how a value was found and what it adds to the odds, in
// units of their logarithm.
type confidenceSign struct {
	Name   string
	Weight float64
	Value  func(*resolver, *Article) float64
}

// confidences are how likely the fields that the page has are right.
func (r *resolver) confidences(a *Article) map[Field]float64 {
	var found map[Field]float64
	for _, model := range confidenceModels {
		if !a.has(model.Field) {
			continue
		}
		r.Look()
		if found == nil {
			found = make(map[Field]float64, len(confidenceModels))
		}
		found[model.Field] = model.of(r, a)
	}
	return found
}

// of is a probability with two decimals. It is never 0 or 1: no sign is that sure.
func (m *confidenceModel) of(r *resolver, a *Article) float64 {
	odds := m.Base
	for _, s := range m.Signs {
		odds += s.Weight * s.Value(r, a)
	}
	p := 1 / (1 + math.Exp(-odds))
	return min(max(math.Round(p*100)/100, 0.01), 0.99)
}

// has reports whether the article has one of the fields that have a confidence.
func (a *Article) has(field Field) bool {
	switch field {
	case Headline:
		return a.Headline != ""
	case Standfirst:
		return a.Standfirst != ""
	case Byline:
		return len(a.Authors) > 0
	case Caption:
		return a.Caption != ""
	case Body:
		return a.Body != ""
	case Published:
		return !a.Published.IsZero()
	}
	return false
}

// A contest is how a field's value won: its score, and how far ahead it lies of the best candidate
// that says something else.
type contest struct{ score, lead float64 }

// clearLead is the lead of a candidate that has no rival, and the most that counts of any.
const clearLead = 6

// contestOf compares the winner with all candidates that do not say the same.
func contestOf[T any](all []T, winner *T, score func(*T) float64, same func(*T) bool) contest {
	won := contest{score: score(winner), lead: clearLead}
	for i := range all {
		if !same(&all[i]) {
			won.lead = min(won.lead, max(won.score-score(&all[i]), 0))
		}
	}
	return won
}

// An origin is where on a page evidence comes from.
type origin int

const (
	fromData  origin = iota // JSON-LD and microdata
	fromMeta                // <meta>
	fromTitle               // <title>
	fromPage                // what is printed
	allOrigins
)

// origin tells where a piece of evidence comes from by the name of its reader.
func (e *Evidence) origin() origin {
	kind, _, _ := strings.Cut(e.Reader, " ")
	switch kind {
	case "linked", "microdata":
		return fromData
	case "meta":
		return fromMeta
	case "title":
		return fromTitle
	}
	return fromPage
}
