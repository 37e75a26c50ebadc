package extract

import (
	"math"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/text"
	"github.com/standfirst/standfirst/internal/training"
	"github.com/standfirst/standfirst/internal/trees"
)

// Why the forest kept a line or left it out, in words.

// maxExplained is how many lines of each kind are explained.
const maxExplained = 10

// doubtful are the scores between which it is worth telling why a line was kept: a chance up to 0.9.
const doubtful = 2.2

// explain records, for lines that the forest alone leaves out and for those that it keeps in doubt
// or against a rule, the traits that moved it most.
func (s *scene) explain(judge training.Judge, asked []int, scores []float32) {
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
		case s.facts[i].outlook != isOpen, scores[i] == overruled, scores[i] >= doubtful && s.surest(i) == 0, scores[i] < s.keepFrom && s.surest(i) > 0:
			continue
		case scores[i] < s.keepFrom:
			verdict, count = Dropped, &dropped
		}
		if *count++; *count > maxExplained {
			continue
		}
		s.fill(row, asked, i)
		score := scores[i]
		if score < leftOff { // on the way
			score = f.Score(row)
		}
		clear(moved)
		f.Moved(row, moved)
		s.judgement = append(s.judgement, Evidence{
			Reader:  "forest",
			Path:    s.Path(s.Lines[i].Block),
			Value:   text.Shorten(text.Collapse(s.LineText(s.Lines[i])), 80),
			Verdict: verdict,
			Note:    inWords(score, row, moved),
		})
	}
}

// inWords says how likely a line was held to belong to the body, and which traits said so most.
func inWords(score float32, row, moved []float32) string {
	var pro, con []byte
	add := func(to []byte, intro string, i int) []byte {
		if len(to) > 0 {
			intro = ", "
		}
		return appendTrait(append(to, intro...), traits[i].Name, row[i])
	}
	for _, i := range strongest(moved) {
		if moved[i] > 0 {
			pro = add(pro, "; for it: ", i)
		} else if moved[i] < 0 {
			con = add(con, "; against it: ", i)
		}
	}
	note := strconv.AppendFloat([]byte("chance "), 1/(1+math.Exp(-float64(score))), 'f', 2, 64)
	return string(append(append(note, pro...), con...))
}

// appendTrait says what a trait is in words: "in the region", "not said before", "links 2", "link share 0.8".
func appendTrait(to []byte, name string, value float32) []byte {
	switch first, _, _ := strings.Cut(name, " "); {
	case saysYes[first] && value == 0:
		return append(append(to, "not "...), name...)
	case saysYes[first] && value == 1:
		return append(to, name...)
	}
	return strconv.AppendFloat(append(append(to, name...), ' '), float64(value), 'g', 3, 32)
}

// saysYes are the words with which the names of traits begin that are true or not.
var saysYes = map[string]bool{"is": true, "in": true, "inside": true, "begins": true, "ends": true, "names": true, "said": true, "alone": true, "at": true, "bar": true, "parted": true}

// strongest are the six traits that moved a line most, the strongest first.
func strongest(moved []float32) (top [6]int) {
	size := func(i int) float32 { return max(moved[i], -moved[i]) }
	n := 0
	for i := range moved {
		at := n
		for at > 0 && size(top[at-1]) < size(i) {
			at--
		}
		if at < len(top) {
			n = min(n+1, len(top))
			copy(top[at+1:], top[at:])
			top[at] = i
		}
	}
	return top
}
