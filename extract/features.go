package extract

import (
	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// A lineFeature is one named property of a line of text and what it is worth: how much, for or
// against, it makes the line count towards a region.
type lineFeature struct {
	Name   string
	Weight float64
	Value  func(*view, page.Line) float64
}

// lineFeatures weigh the lines of a page. Their sum over the lines of a subtree that no rule drops
// is the subtree's mass; the region of the article is where it peaks. The unit is letters of prose.
var lineFeatures = []lineFeature{
	{"prose", 1, func(v *view, l page.Line) float64 {
		if !isProse(l) {
			return 0
		}
		return float64(min(l.Size, 1200))
	}},
	{"prose in a paragraph", 0.5, func(v *view, l page.Line) float64 {
		if isProse(l) && (v.Tag(l.Block) == atom.P || l.Broken) {
			return float64(min(l.Size, 1200))
		}
		return 0
	}},
	{"short paragraph", 0.3, func(v *view, l page.Line) float64 {
		if !isProse(l) && 2*l.Link < l.Size && v.Tag(l.Block) == atom.P {
			return float64(l.Size)
		}
		return 0
	}},
	{"linked", -1, func(v *view, l page.Line) float64 {
		if 2*l.Link < l.Size {
			return 0
		}
		return float64(l.Link) + 15
	}},
}

// weigh gives each line of the page its mass, before any rule.
func weigh(v *view) []float64 {
	mass := make([]float64, len(v.Lines))
	for i, line := range v.Lines {
		if v.Tick(); v.isTeased(i) {
			continue
		}
		for _, f := range lineFeatures {
			if !v.isOff(lineRow, f.Name) {
				mass[i] += f.Weight * f.Value(v, line)
			}
		}
	}
	return mass
}

// A bodyFeature is one named property of a candidate for the body and what it is worth in the
// contest between policies.
type bodyFeature struct {
	Name   string
	Weight float64
	Value  func(*view, *body) float64
}

// bodyFeatures decide between the bodies that the policies lead to.
var bodyFeatures = []bodyFeature{
	{"share of the prose", 1, func(v *view, b *body) float64 { return ratio(b.prose, v.prose[len(v.Lines)]) }},
	{"share of links", -0.5, func(v *view, b *body) float64 { return ratio(b.link, b.size) }},
	{"strictness", 0.5, func(v *view, b *body) float64 { return b.policy.sure.strictness() }},
}

// ratio is a part of a whole; 0 where there is no whole.
func ratio(part, whole int) float64 {
	if whole <= 0 {
		return 0
	}
	return float64(part) / float64(whole)
}
