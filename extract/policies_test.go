package extract

import (
	"slices"
	"testing"
)

// Each policy uses the rules that are at least as sure as it asks for, and no others.
func TestPoliciesUseTheirRules(t *testing.T) {
	for _, p := range policies {
		for i, r := range rules {
			v := viewOf(t, storyWith(`<hr id="before">`+r.Drops+`<hr id="after">`))
			verdicts := judgeUnder(v, p)[byID(t, v, "before"):byID(t, v, "after")]
			if used := slices.Contains(verdicts, verdict(i+1)); used && r.Sure < p.sure {
				t.Errorf("policy %s uses the rule %q", p.Name, r.Name)
			} else if !used && r.Sure == p.sure {
				t.Errorf("policy %s does not use the rule %q", p.Name, r.Name)
			}
		}
	}
}

// A stricter policy drops whatever a laxer one drops.
func TestPoliciesAreOrdered(t *testing.T) {
	for i, p := range policies[1:] {
		stricter := policies[i]
		if stricter.sure >= p.sure {
			t.Errorf("%s is not stricter than %s", stricter.Name, p.Name)
		}
		for _, r := range rules {
			v := viewOf(t, storyWith(r.Drops+r.Keeps))
			more := judgeUnder(v, stricter)
			for id, verdict := range judgeUnder(v, p) {
				if verdict != 0 && more[id] == 0 {
					t.Errorf("%s: %s drops a node that %s keeps", r.Name, p.Name, stricter.Name)
				}
			}
		}
	}
}

func TestStrictness(t *testing.T) {
	for sure, want := range map[certainty]float64{guess: 1, likely: 0.5, certain: 0} {
		if got := sure.strictness(); got != want {
			t.Errorf("certainty %d: %v, want %v", sure, got, want)
		}
	}
}
