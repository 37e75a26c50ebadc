package extract

import (
	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// Afterthoughts that bring back what looks like side matter.

const (
	fewestPairs     = 2    // so many questions side by side make a list of them
	longestFold     = 1500 // the size of a question and its answer
	longestQuestion = 200
	highestPair     = 8 // elements around a question, up to that of the pair
	longestBox      = 2500
	nearText        = 6 // lines from such a list to the text before and behind it
)

// foldedAnswers are the lines of questions and answers that stand side by side in the text, each pair in an
// element of the same shape: a list that folds out. What folds out behind all of the text is seldom part of it.
func foldedAnswers(s *scene, scores []float32) (found []int) {
	first, last := s.firstKept(scores), s.lastProse(scores)
	for i := first; i < last; i++ {
		if s.keeps(scores, i) || scores[i] == settled || s.Lines[i].Size > longestQuestion || !asks(s.LineText(s.Lines[i])) {
			continue
		}
		from, end := s.pairsAround(i)
		i = max(i, end-1)
		if !s.keepsAny(scores, from-nearText, from) || !s.keepsAny(scores, end, end+nearText) {
			continue
		}
		for j := max(from, first); j < min(end, last); j++ {
			if !s.keeps(scores, j) && scores[j] != settled {
				found = append(found, j)
			}
		}
	}
	return found
}

// keepsAny reports whether one of the lines from one to another is kept.
func (s *scene) keepsAny(scores []float32, from, to int) bool {
	for i := max(0, from); i < min(to, len(scores)); i++ {
		if s.keeps(scores, i) {
			return true
		}
	}
	return false
}

// factBoxes are the lines of boxes of facts, and of ingredients, that stand in the text, by their names.
func factBoxes(s *scene, scores []float32) []int {
	return append(s.boxesCalled(factBoxNames, scores), s.boxesCalled(ingredientNames, scores)...)
}

func (s *scene) boxesCalled(names naming, scores []float32) (found []int) {
	first, last := s.firstKept(scores), s.lastKept(scores)
	done := 0
	for _, box := range s.called[names] {
		from, end := s.LinesOf(box)
		if from < done || from <= first || end > last || 4*s.LinkSize(box) > s.Size(box) || s.Size(box) > longestBox {
			continue
		}
		done = end // what stands in a box is done with it
		for j := from; j < end; j++ {
			if !s.keeps(scores, j) && scores[j] != settled && s.surest(j) == 0 {
				found = append(found, j)
			}
		}
	}
	return found
}

// firstKept is the first line that is kept.
func (s *scene) firstKept(scores []float32) int {
	for i := range scores {
		if s.keeps(scores, i) {
			return i
		}
	}
	return len(scores)
}

// firstProse is the first line of prose that is kept.
func (s *scene) firstProse(scores []float32) int {
	for i := range scores {
		if s.keeps(scores, i) && s.facts[i].prose {
			return i
		}
	}
	return len(scores)
}

// lastProse is the last line of prose that is kept.
func (s *scene) lastProse(scores []float32) int {
	for i := len(scores) - 1; i >= 0; i-- {
		if s.keeps(scores, i) && s.facts[i].prose {
			return i
		}
	}
	return 0
}

// lastKept is the last line that is kept.
func (s *scene) lastKept(scores []float32) int {
	for i := len(scores) - 1; i >= 0; i-- {
		if s.keeps(scores, i) {
			return i
		}
	}
	return 0
}

// pairsAround are the lines of the pairs of question and answer that stand side by side around a question; none
// where there is but one that is not called so.
func (s *scene) pairsAround(i int) (from, end int) {
	pair := s.Lines[i].Block
	for level := 0; level < highestPair && pair > s.Root() && s.Size(pair) <= longestFold; level, pair = level+1, s.Parent(pair) {
		s.Tick()
		if !s.isPair(pair) {
			continue
		}
		pairs, first, last := 1, pair, pair
		for next := s.PreviousElement(pair); next != page.None && pairs < maxSiblings && s.markOf(next) == s.markOf(pair) && s.isPair(next); next = s.PreviousElement(next) {
			pairs, first = pairs+1, next
		}
		for next := s.NextElement(pair); next != page.None && pairs < maxSiblings && s.markOf(next) == s.markOf(pair) && s.isPair(next); next = s.NextElement(next) {
			pairs, last = pairs+1, next
		}
		if pairs >= fewestPairs || s.Tag(pair) == atom.Details || s.bears(foldNames, pair) {
			from, _ = s.LinesOf(first)
			_, end = s.LinesOf(last)
			return from, end
		}
	}
	return i, i
}

// isPair reports whether an element begins with a question, and an answer of few links follows.
func (s *scene) isPair(id page.ID) bool {
	first, end := s.LinesOf(id)
	return end > first+1 && s.Size(id) <= longestFold && 3*s.LinkSize(id) < s.Size(id) && s.Lines[first].Size <= longestQuestion && asks(s.LineText(s.Lines[first]))
}

// longestListBetween is how many lines a list has that stands between lines that are kept.
const longestListBetween = 20

// listsBetween are the lines of lists without links between lines that are kept, the one before in the same
// element: what a box lists below its first paragraph. So are the other lines of lists in the text of which half is
// kept.
func listsBetween(s *scene, scores []float32) (found []int) {
	start := s.firstProse(scores)
	for _, tag := range [...]atom.Atom{atom.Ul, atom.Ol} {
		for _, id := range s.All(tag) {
			first, end := s.LinesOf(id)
			if first == 0 || end == first || end-first > longestListBetween || s.LinkSize(id) > 0 || !s.isBetween(scores, id, first, end) && !(first > start && s.keepsHalf(scores, first, end)) {
				continue
			}
			for j := first; j < end; j++ {
				if scores[j] != settled && !s.keeps(scores, j) {
					found = append(found, j)
				}
			}
		}
	}
	return found
}

// isBetween reports whether prose that is kept stands behind a list, and the end of a sentence before it in the
// same element.
func (s *scene) isBetween(scores []float32, list page.ID, first, end int) bool {
	before := &s.facts[first-1]
	return end < len(scores) && s.keeps(scores, end) && s.facts[end].prose &&
		s.keeps(scores, first-1) && (before.endsStop || before.endsColon) && s.Contains(s.Parent(list), s.Lines[first-1].Block)
}

// keepsHalf reports whether half of some lines are kept.
func (s *scene) keepsHalf(scores []float32, first, end int) bool {
	kept := 0
	for j := first; j < end; j++ {
		if s.keeps(scores, j) {
			kept++
		}
	}
	return 2*kept >= end-first
}
