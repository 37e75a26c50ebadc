package extract

import "math"

// How likely a line must be to be kept. A page is expected to do best, by F1, when all is kept that is
// likelier than half of the F1 that can be expected of it (Lipton, Elkan and Naryanaswamy, "Optimal
// thresholding of classifiers to maximize F1 measure", 2014): on a plain page a line has to be likelier
// than not; where all of a page is in doubt, doubtful lines are better kept than lost.

const (
	cutShare   = 0.6  // of the expected F1: above half, since paragraphs that are whole or wrong count too
	lowestCut  = 0.15 // what is judged below it is not judged to the end
	highestCut = 0.54 // more is not asked of a line: short headings seldom have it
	lineSize   = 60   // letters for which each line counts besides its own
	cutSteps   = 32   // how finely chances are told apart
)

// What is left off or taken in before the last tree has these chances on average, whatever its score.
const (
	chanceOut = 0.02
	chanceIn  = 0.98
)

// cut is the score from which lines of a page are kept.
func (s *scene) cut(scores []float32) float32 {
	var sizes, right [cutSteps]float64 // of the lines by their chance: their letters, and how many of them are expected to belong
	all := 0.0
	for i, score := range scores {
		if score <= beyond {
			continue
		}
		chance, size := chanceOf(score), float64(s.Lines[i].Size+lineSize)
		step := min(int(chance*cutSteps), cutSteps-1)
		sizes[step] += size
		right[step] += size * chance
		all += size * chance
	}
	best, kept, hit := 0.0, 0.0, 0.0
	for step := cutSteps - 1; step >= 0; step-- {
		if kept, hit = kept+sizes[step], hit+right[step]; hit > 0 {
			best = max(best, 2*hit/(kept+all))
		}
	}
	return scoreOf(min(max(cutShare*best, lowestCut), highestCut))
}

// chanceOf is how likely a line with a score belongs to the body.
func chanceOf(score float32) float64 {
	switch {
	case score < leftOff:
		return chanceOut
	case score > takenIn:
		return chanceIn
	}
	return 1 / (1 + math.Exp(-float64(score)))
}

// scoreOf is the score of a line of some chance.
func scoreOf(chance float64) float32 {
	return float32(math.Log(chance / (1 - chance)))
}
