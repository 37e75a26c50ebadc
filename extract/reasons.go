package extract

import (
	"fmt"
	"math"
	"sort"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/text"
	"github.com/standfirst/standfirst/internal/training"
	"github.com/standfirst/standfirst/internal/trees"
)

// Why the forest kept a line or left it out, in words.

// maxExplained is how many lines of each kind are explained.
const maxExplained = 20

// doubtful are the scores between which it is worth telling why a line was kept: a chance up to 0.9.
const doubtful = 2.2

// explain records, for lines that the forest alone leaves out and for those that it keeps in doubt
// or against a rule, the traits that moved it most.
func (s *scene) explain(judge training.Judge, scores []float32) {
	f, ok := judge.(*trees.Forest)
	if !ok {
		return
	}
	row, moved := make([]float32, len(traits)), make([]float32, len(traits))
	kept, dropped := 0, 0
	first, end := s.LinesOf(s.body.region)
	for i := first; i < end; i++ {
		verdict, count := Chosen, &kept
		switch {
		case scores[i] == settled, scores[i] >= doubtful && s.surest(i) == 0, scores[i] < keepFrom && s.surest(i) > 0:
			continue
		case scores[i] < keepFrom:
			verdict, count = Dropped, &dropped
		}
		if *count++; *count > maxExplained {
			continue
		}
		s.fill(row, i)
		clear(moved)
		f.Moved(row, moved)
		s.judgement = append(s.judgement, Evidence{
			Reader:  "forest",
			Path:    s.Path(s.Lines[i].Block),
			Value:   text.Shorten(text.Collapse(s.LineText(s.Lines[i])), 80),
			Verdict: verdict,
			Note:    inWords(scores[i], row, moved),
		})
	}
}

// inWords says how likely a line was held to belong to the body, and which traits said so most.
func inWords(score float32, row, moved []float32) string {
	order := make([]int, len(moved))
	for i := range order {
		order[i] = i
	}
	size := func(i int) float64 { return math.Abs(float64(moved[i])) }
	sort.SliceStable(order, func(a, b int) bool { return size(order[a]) > size(order[b]) })
	var pro, con []string
	for _, i := range order[:min(6, len(order))] {
		said := fmt.Sprintf("%s %.3g", traits[i].Name, row[i])
		if moved[i] > 0 {
			pro = append(pro, said)
		} else if moved[i] < 0 {
			con = append(con, said)
		}
	}
	note := fmt.Sprintf("chance %.2f", 1/(1+math.Exp(-float64(score))))
	if len(pro) > 0 {
		note += "; for it: " + strings.Join(pro, ", ")
	}
	if len(con) > 0 {
		note += "; against it: " + strings.Join(con, ", ")
	}
	return note
}
