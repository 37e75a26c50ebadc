package extract

// How sure a rule is of what it drops.
const (
	guess   certainty = iota + 1 // more often right than wrong
	likely                       // seldom wrong
	certain                      // wrong only on pages that contradict themselves
)

type certainty uint8

// A policy is a choice of rules: those that are at least this sure. All policies judge the page;
// the bodies that they lead to compete.
type policy struct {
	Name string
	sure certainty
}

// policies, the strictest first; it wins a tie.
var policies = [...]policy{
	{"strict", guess},
	{"plain", likely},
	{"lenient", certain},
}

// strictness is 1 for the policy that uses all rules and 0 for the one that uses only certain ones.
func (c certainty) strictness() float64 { return float64(certain-c) / float64(certain-guess) }
