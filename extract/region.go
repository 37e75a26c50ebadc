package extract

import (
	"strconv"

	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// A body is what one policy takes for the text of the article: the region of the page under its
// verdicts.
type body struct {
	policy   policy
	verdicts []verdict
	region   page.ID // the element that holds the text
	score    float64
	values   []float64 // of bodyFeatures, in their order

	size, link, prose int // of the text that stays, in letters
}

// assemble finds the best region of the page under the verdicts of a policy.
func assemble(v *view, mass []float64, p policy, verdicts []verdict) *body {
	b := &body{policy: p, verdicts: verdicts}
	kept := keptMass(v, mass, b.verdicts)
	b.region = narrow(v, kept, peak(v, kept))
	b.count(v)
	for _, f := range bodyFeatures {
		value := f.Value(v, b)
		b.values = append(b.values, value)
		if !v.isOff(bodyRow, f.Name) {
			b.score += f.Weight * value
		}
	}
	return b
}

// best returns the body with the highest score; of equals, the first.
func best(bodies []*body) *body {
	top := bodies[0]
	for _, b := range bodies[1:] {
		if b.score > top.score {
			top = b
		}
	}
	return top
}

// masses are running sums over lines: what a subtree weighs is one subtraction.
type masses []float64

// keptMass sums the mass of the lines that a policy keeps.
func keptMass(v *view, mass []float64, verdicts []verdict) masses {
	sums := make(masses, len(mass)+1)
	for i, line := range v.Lines {
		sums[i+1] = sums[i]
		if verdicts[line.From] == 0 {
			sums[i+1] += mass[i]
		}
	}
	return sums
}

// of is the mass of a subtree.
func (m masses) of(v *view, id page.ID) float64 {
	first, end := v.LinesOf(id)
	return m[end] - m[first]
}

// peak returns the element of the greatest mass, the innermost of equals; the root where there is
// no mass at all.
func peak(v *view, kept masses) page.ID {
	top, most := v.Root(), 0.0
	for id := v.Root(); int(id) < v.Len(); id++ {
		v.Tick()
		if !v.IsElement(id) || !v.IsBlock(id) && v.Tag(id) != 0 {
			continue
		}
		if m := kept.of(v, id); m > most || m == most && m > 0 && v.Contains(top, id) {
			top, most = id, m
		}
	}
	return top
}

// narrow goes down from the peak as long as one child holds nearly all of the mass and what it
// leaves behind is not the article going on.
func narrow(v *view, kept masses, id page.ID) page.ID {
	for {
		next, most := page.None, 0.0
		for child := range v.Children(id) {
			if m := kept.of(v, child); m > most {
				next, most = child, m
			}
		}
		if next == page.None || most < 0.7*kept.of(v, id) || isTextElement(v.Tag(next)) || goesOn(v, kept, id, next) {
			return id
		}
		id = next
	}
}

// goesOn reports whether the article goes on in id outside of its child: there is a paragraph of
// prose there, of the kind that the child has too, and not in a card or an item of a list.
func goesOn(v *view, kept masses, id, child page.ID) bool {
	first, end := v.LinesOf(id)
	from, to := v.LinesOf(child)
	for i := first; i < end; i++ {
		if i == from {
			i = to - 1
			continue
		}
		line := v.Lines[i]
		if kept[i+1] > kept[i] && isProse(line) && line.Size >= 120 && 5*line.Link < line.Size &&
			(v.Tag(line.Block) == atom.P || line.Broken) && !inCard(v, line.Block, id) {
			return true
		}
	}
	return false
}

// inCard reports whether a node stands in a card or an item of a list that itself stands below a
// region.
func inCard(v *view, id, region page.ID) bool {
	for ; id > region; id = v.Parent(id) {
		switch v.Tag(id) {
		case atom.Article, atom.Li, atom.Aside, atom.Td, atom.A:
			return true
		}
	}
	return false
}

// isTextElement reports whether an element is a piece of text rather than a part of a page.
func isTextElement(tag atom.Atom) bool {
	switch tag {
	case atom.P, atom.Ul, atom.Ol, atom.Li, atom.Blockquote, atom.Pre, atom.Dl, atom.Span, atom.A, atom.B, atom.Strong, atom.Em, atom.I, atom.Font:
		return true
	}
	return levelOf(tag) > 0
}

// count sums up the text of the region that stays.
func (b *body) count(v *view) {
	first, end := v.LinesOf(b.region)
	for i, line := range v.Lines[first:end] {
		if b.verdicts[line.From] != 0 {
			continue
		}
		b.size += line.Size
		b.link += line.Link
		if isProse(line) && !v.isTeased(first+i) {
			b.prose += line.Size
		}
	}
}

// explain says in words how a body scored.
func (b *body) explain() string {
	said := strconv.AppendFloat([]byte("score "), b.score, 'f', 2, 64)
	for i, f := range bodyFeatures {
		part := ", "
		if i == 0 {
			part = ": "
		}
		said = strconv.AppendFloat(append(append(append(said, part...), f.Name...), ' '), b.values[i], 'f', 2, 64)
	}
	return string(said)
}
