package extract

import (
	"github.com/standfirst/standfirst/extract/internal/page"
)

// liveEntries are the lines of elements of one shape, side by side, that each begin with a time of day: the entries of a
// live blog. Half of them must hold lines that are kept, so that what is judged text as a whole is not text in pieces.
func liveEntries(s *scene, scores []float32) (found []int) {
	for i := 0; i < len(scores); i++ {
		if s.Lines[i].Size > longestClock || s.facts[i].digits < 3 || !s.isClockLine(i) {
			continue
		}
		entries := s.entriesAround(i)
		if len(entries) < fewestEntries {
			continue
		}
		_, end := s.LinesOf(entries[len(entries)-1])
		kept := 0
		for _, entry := range entries {
			if first, end := s.LinesOf(entry); s.keepsAny(scores, first, end) {
				kept++
			}
		}
		if 2*kept >= len(entries) {
			found = append(found, s.leftOut(scores, i, end)...)
		}
		i = end - 1
	}
	return found
}

// longestClock is the size of the longest line that says when an entry was written.
const longestClock = 40

// isClockLine reports whether a line is a time of day, with its date or not.
func (s *scene) isClockLine(i int) bool {
	return saysWhen(s.LineText(s.Lines[i]))
}

// entriesAround are the elements of one shape, side by side, of which the first begins with a line and each with a
// time of day. There are none where a line begins none such.
func (s *scene) entriesAround(i int) (entries []page.ID) {
	for at, level := s.Lines[i].Block, 0; level < highestPair && at > s.Root(); level, at = level+1, s.Parent(at) {
		s.Tick()
		if first, _ := s.LinesOf(at); first != i {
			return nil
		}
		entries = entries[:0]
		for next := at; next != page.None && len(entries) < maxSiblings && s.markOf(next) == s.markOf(at); next = s.NextElement(next) {
			first, end := s.LinesOf(next)
			if end < first+2 || !s.isClockLine(first) {
				break
			}
			entries = append(entries, next)
		}
		if len(entries) >= fewestEntries {
			return entries
		}
	}
	return nil
}

// leftOut are the lines from one to another that are left out on no more than a judgement.
func (s *scene) leftOut(scores []float32, from, end int) (lines []int) {
	for j := from; j < end; j++ {
		if !s.keeps(scores, j) && scores[j] > beyond && s.surest(j) <= float32(guess) {
			lines = append(lines, j)
		}
	}
	return lines
}
