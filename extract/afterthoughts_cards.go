package extract

import (
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/extract/internal/page"
)

// datedCards are the lines of cards of other stories, each with a linked title: two of them or more have the day of their story,
// and the others are marked up alike. Cards of what the text itself is about have no days.
func datedCards(s *scene, scores []float32) (found []int) {
	dated := map[markShape]int{}
	last := page.None
	for i, line := range s.Lines {
		if line.Size <= longestDay && s.hasDigit(line) && s.isDateLine(s.LineText(line)) {
			if card := s.cardAround(i); card != page.None && card != last {
				dated[s.markOf(card)]++
				last = card
			}
		}
	}
	if len(dated) == 0 {
		return nil
	}
	after := 0 // the last card
	for i, line := range s.Lines {
		if i < after || !s.isCardTitle(line) {
			continue
		}
		isCard := func(id page.ID) bool { return s.Size(id) > largestCard || dated[s.markOf(id)] > 1 }
		if card := s.Up(line.Block, isCard); card != page.None && s.Size(card) <= largestCard && !s.holdsHead(card) {
			var first int
			first, after = s.LinesOf(card)
			found = append(found, s.keptOf(scores, first, after)...)
		}
	}
	return found
}

// isCardTitle reports whether a line is nothing but a link to another story, and long enough for its title.
func (s *scene) isCardTitle(line page.Line) bool {
	return line.Link >= fewestInTitle && line.Size <= line.Link+2 && s.leadsToStories(line)
}

// hasDigit reports whether a line has a digit.
func (s *scene) hasDigit(line page.Line) bool {
	for id := line.From; id < line.To; id++ {
		if s.IsText(id) && strings.ContainsFunc(s.Data(id), unicode.IsDigit) {
			return true
		}
	}
	return false
}

func (s *scene) holdsHead(id page.ID) bool {
	return s.resolver.head != page.None && s.Contains(id, s.resolver.head)
}

// fewestInTitle is the size of the shortest title of a story, largestCard that of the largest card of one, and mostInCard how many
// lines such a card has.
const fewestInTitle, largestCard, mostInCard = 15, 1500, 8

// cardAround is the smallest element around a line that holds the title of a story too; page.None where there is none as small as
// a card.
func (s *scene) cardAround(i int) page.ID {
	looked := 1 // at how many lines, the day's own included
	for id := s.Lines[i].Block; id != page.None && s.Size(id) <= largestCard; id = s.Parent(id) {
		first, end := s.LinesOf(id)
		if end-first > mostInCard || s.holdsHead(id) {
			break
		}
		if end-first == looked {
			continue
		}
		looked = end - first
		for j := first; j < end; j++ {
			if j != i && s.isCardTitle(s.Lines[j]) {
				return id
			}
		}
	}
	return page.None
}

// longestDay is the size of the longest line that says no more than a day.
const longestDay = 40
