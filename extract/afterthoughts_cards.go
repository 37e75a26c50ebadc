package extract

import (
	"github.com/standfirst/standfirst/extract/internal/page"
)

// datedCards are the lines of cards of other stories, each with a linked title: two of them or more have the day of their story,
// and the others are marked up alike. Cards of what the text itself is about have no days.
func datedCards(s *scene, scores []float32) (found []int) {
	var titles []int
	dated := map[markShape]int{}
	last := page.None
	for i, line := range s.Lines {
		if line.Link < fewestInTitle || line.Size > line.Link+2 || !s.leadsToStories(line) {
			continue
		}
		titles = append(titles, i)
		if card := s.datedCard(i); card != page.None && card != last {
			dated[s.markOf(card)]++
			last = card
		}
	}
	after := 0 // the last card
	for _, i := range titles {
		if i < after {
			continue
		}
		isCard := func(id page.ID) bool { return s.Size(id) > largestCard || dated[s.markOf(id)] > 1 }
		if card := s.Up(s.Lines[i].Block, isCard); card != page.None && s.Size(card) <= largestCard && !s.holdsHead(card) {
			var first int
			first, after = s.LinesOf(card)
			found = append(found, s.keptOf(scores, first, after)...)
		}
	}
	return found
}

func (s *scene) holdsHead(id page.ID) bool {
	return s.resolver.head != page.None && s.Contains(id, s.resolver.head)
}

// fewestInTitle is the size of the shortest title of a story, largestCard that of the largest card of one, and mostInCard how many
// lines such a card has.
const fewestInTitle, largestCard, mostInCard = 15, 1500, 8

// datedCard is the smallest element around a title that holds a line with nothing but a day too; page.None where there is none as
// small as a card.
func (s *scene) datedCard(title int) page.ID {
	for id := s.Lines[title].Block; id != page.None && s.Size(id) <= largestCard; id = s.Parent(id) {
		first, end := s.LinesOf(id)
		if end-first > mostInCard || s.holdsHead(id) {
			break
		}
		for j := first; j < end; j++ {
			if line := s.Lines[j]; j != title && line.Size <= longestDay && s.isDateLine(s.LineText(line)) {
				return id
			}
		}
	}
	return page.None
}

// longestDay is the size of the longest line that says no more than a day.
const longestDay = 40
