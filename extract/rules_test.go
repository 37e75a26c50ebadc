package extract

import (
	"math"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// Every rule drops something of its Drops and nothing of its Keeps, inside a plausible article and
// under the policy that uses it.
func TestRulesByTheirExamples(t *testing.T) {
	for i, r := range rules {
		t.Run(r.Name, func(t *testing.T) {
			mine := verdict(i + 1)
			if !slices.Contains(verdictsOn(t, r.Drops, r.Sure), mine) {
				t.Errorf("drops nothing of %s\nthe verdicts there: %q", r.Drops, verdictNames(verdictsOn(t, r.Drops, r.Sure)))
			}
			if slices.Contains(verdictsOn(t, r.Keeps, r.Sure), mine) {
				t.Errorf("drops something of %s", r.Keeps)
			}
		})
	}
}

// verdictsOn judges a piece of markup in the middle of an article and returns the verdicts on its
// nodes.
func verdictsOn(t *testing.T, markup string, sure certainty) []verdict {
	t.Helper()
	v := viewOf(t, storyWith(`<hr id="before">`+markup+`<hr id="after">`))
	verdicts := judgeUnder(v, policyFor(t, sure))
	return verdicts[v.End(byID(t, v, "before")):byID(t, v, "after")]
}

// policyFor returns the policy that uses rules of a certainty and none that are less sure.
func policyFor(t *testing.T, sure certainty) policy {
	t.Helper()
	for _, p := range policies {
		if p.sure == sure {
			return p
		}
	}
	t.Fatalf("no policy for rules of certainty %d", sure)
	return policy{}
}

func verdictNames(verdicts []verdict) []string {
	var names []string
	for _, v := range verdicts {
		if name := v.name(); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// What surrounds the examples is kept whole: no rule drops the article itself.
func TestRulesKeepTheArticle(t *testing.T) {
	v := viewOf(t, storyWith(""))
	for id, verdict := range judge(v)[0] {
		if verdict != 0 {
			t.Errorf("%s is dropped by %q", v.Path(page.ID(id)), verdict.name())
		}
	}
}

func TestRulesAreWellFormed(t *testing.T) {
	if len(rules) > math.MaxUint8 {
		t.Errorf("%d rules do not fit into a verdict", len(rules))
	}
	names := map[string]bool{}
	for _, r := range rules {
		if r.Name == "" || names[r.Name] {
			t.Errorf("the name %q is empty or stands twice", r.Name)
		}
		names[r.Name] = true
		if r.Drops == "" || r.Keeps == "" {
			t.Errorf("%s: lacks an example", r.Name)
		}
		if r.Sure < guess || r.Sure > certain {
			t.Errorf("%s: certainty %d", r.Name, r.Sure)
		}
		if len(r.Lines) > 0 && len(r.Tags)+len(r.Words) > 0 {
			t.Errorf("%s: is a rule for lines and for elements", r.Name)
		}
		if r.Most != 0 && (len(r.Lines) == 0 || r.Most > longestPhraseLine) {
			t.Errorf("%s: Most is %d", r.Name, r.Most)
		}
		if len(r.Tags)+len(r.Words)+len(r.Lines) == 0 && r.If == nil {
			t.Errorf("%s: drops everything", r.Name)
		}
	}
}

// A word of a rule or a naming is a lower-case word that the names of elements can be cut into.
func TestWordsAreWhole(t *testing.T) {
	check := func(where string, phrases []string) {
		for _, phrase := range phrases {
			if strings.TrimSpace(phrase) != phrase || phrase == "" {
				t.Errorf("%s: %q", where, phrase)
			}
			for _, word := range strings.Fields(phrase) {
				checkWord(t, where, word)
			}
		}
	}
	for _, r := range rules {
		check(r.Name, r.Words)
	}
	for _, n := range namings {
		check(n[0], n)
	}
}

func checkWord(t *testing.T, where, word string) {
	t.Helper()
	if strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLower(r) && !unicode.IsDigit(r) }) {
		t.Errorf("%s: %q is no lower-case word", where, word)
	}
	if len(vocabulary().Split(word)) != 1 {
		t.Errorf("%s: no class or id can have the word %q", where, word)
	}
}

// A phrase must be found by its own line.
func TestLinesAreFound(t *testing.T) {
	for _, r := range rules {
		for _, line := range r.Lines {
			folded := text.Fold(line)
			if folded == "" || !text.BeginsWith(text.Fold(strings.TrimSuffix(line, ".")), folded) {
				t.Errorf("%s: %q can match no line", r.Name, line)
			}
			if r.Most > 0 && text.Size(line) > r.Most {
				t.Errorf("%s: %q is longer than the longest line", r.Name, line)
			}
		}
	}
}
