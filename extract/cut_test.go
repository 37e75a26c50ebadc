package extract

import (
	"math"
	"testing"
)

// A plain page asks more of a line than one that is in doubt all over.
func TestCut(t *testing.T) {
	long, short := para(prose[0]), para("Ferry was late")
	for _, test := range []struct {
		name   string
		page   string
		scores []float32
		want   float64 // the chance from which a line is kept
	}{
		{"a plain page", long + long + short, []float32{5, 5, -5}, highestCut},
		{"in doubt all over", long + long + long, []float32{0, 0, 0}, cutShare * 2 / 3},
		{"a doubtful line on a plain page", long + long + short, []float32{5, 5, 0}, highestCut},
		{"hardly anything to keep", long + long, []float32{-2.4, -2.4}, lowestCut},
		{"nothing to judge", long + long, []float32{settled, settled}, lowestCut},
		{"what is settled does not count", long + long + long, []float32{0, settled, settled}, cutShare * 2 / 3},
	} {
		s := sceneOf(t, test.page)
		if got := chanceOf(s.cut(test.scores)); math.Abs(got-test.want) > 0.01 {
			t.Errorf("%s: the cut is at %.3f, want %.3f", test.name, got, test.want)
		}
	}
}

func TestChances(t *testing.T) {
	for _, chance := range []float64{0.1, 0.5, 0.9} {
		if got := chanceOf(scoreOf(chance)); math.Abs(got-chance) > 1e-6 {
			t.Errorf("the chance of the score of %v is %v", chance, got)
		}
	}
	for score, want := range map[float32]float64{leftOff - 0.1: chanceOut, settled: chanceOut, takenIn + 0.1: chanceIn, 9: chanceIn} {
		if got := chanceOf(score); got != want {
			t.Errorf("a line with the score %v has the chance %v, want %v", score, got, want)
		}
	}
}
