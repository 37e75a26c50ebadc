package score

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// plainMarks maps typographic quotes and dashes to plain ones and drops what cannot be seen.
var plainMarks = strings.NewReplacer(
	"‘", "'", "’", "'", "‚", "'", "‛", "'",
	"“", `"`, "”", `"`, "„", `"`, "‟", `"`, "«", `"`, "»", `"`, "‹", `"`, "›", `"`,
	"–", "-", "—", "-", "−", "-", "‑", "-",
	"\u00ad", "", // soft hyphen
	"\u200b", "", // zero-width space
)

// normalise makes texts that a reader takes for the same equal: compatibility forms composed, case
// folded, quotes and dashes plain, white space single.
func normalise(text string) string {
	text = norm.NFKC.String(text)
	text = cases.Fold().String(text)
	text = plainMarks.Replace(text)
	return strings.Join(strings.FieldsFunc(text, isSpace), " ")
}

// isSpace holds for white space. The four separators are white space for the reference scorer's
// language and not for unicode.IsSpace.
func isSpace(r rune) bool { return unicode.IsSpace(r) || 0x1c <= r && r <= 0x1f }

// isWord holds for what words are made of: letters, numbers of all kinds and the underscore, but
// no combining marks.
func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || r == '_' }

// isSpaceless holds for scripts written without spaces, whose words count by the character.
func isSpaceless(r rune) bool {
	return 0x3040 <= r && r <= 0x30ff || 0x3400 <= r && r <= 0x9fff || 0x0e00 <= r && r <= 0x0e7f
}

// tokens are the runs of word characters.
func tokens(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !isWord(r) })
}

// words are the words of a normalised text.
func words(normalised string) []string {
	var out []string
	for _, token := range tokens(normalised) {
		if strings.ContainsFunc(token, isSpaceless) {
			out = append(out, strings.Split(token, "")...)
		} else {
			out = append(out, token)
		}
	}
	return out
}

// A bag counts words, or whatever else makes up a text.
type bag struct {
	count map[string]int
	total int
}

func newBag(items []string) bag {
	b := bag{make(map[string]int, len(items)), len(items)}
	for _, item := range items {
		b.count[item]++
	}
	return b
}

func wordBag(text string) bag { return newBag(words(normalise(text))) }

// overlap counts what two bags share.
func (b bag) overlap(other bag) int {
	shared := 0
	for item, n := range b.count {
		shared += min(n, other.count[item])
	}
	return shared
}

// prf is a precision, a recall and their F1.
type prf struct{ precision, recall, f1 float64 }

// compareBags is how well one bag of words covers another.
func compareBags(predicted, truth bag) prf {
	if predicted.total == 0 || truth.total == 0 {
		if predicted.total == truth.total {
			return prf{1, 1, 1}
		}
		return prf{}
	}
	shared := float64(predicted.overlap(truth))
	p, r := shared/float64(predicted.total), shared/float64(truth.total)
	return prf{p, r, f1(p, r)}
}

func f1(precision, recall float64) float64 {
	if precision+recall == 0 {
		return 0
	}
	return 2 * precision * recall / (precision + recall)
}

// shingleLength is how many words make a shingle.
const shingleLength = 4

// shingles are all runs of four words of a text as it is written; a shorter text is one shingle.
func shingles(text string) bag {
	all := tokens(text)
	if len(all) == 0 {
		return bag{}
	}
	joined := strings.Join(all, " ")
	starts, ends := make([]int, len(all)), make([]int, len(all))
	at := 0
	for i, token := range all {
		starts[i], ends[i] = at, at+len(token)
		at = ends[i] + 1
	}
	runs := make([]string, max(1, len(all)-shingleLength+1))
	for i := range runs {
		runs[i] = joined[starts[i]:ends[min(i+shingleLength, len(all))-1]]
	}
	return newBag(runs)
}

// hits are shares of what was found and should be, was found and should not be, and was missed.
type hits struct{ right, wrong, missed float64 }

func (h hits) precision() (float64, bool) { return h.right / (h.right + h.wrong), h.right+h.wrong > 0 }
func (h hits) recall() (float64, bool)    { return h.right / (h.right + h.missed), h.right+h.missed > 0 }

func compareShingles(predicted, truth string) hits {
	p, t := shingles(predicted), shingles(truth)
	shared := p.overlap(t)
	all := float64(p.total + t.total - shared)
	if all == 0 {
		return hits{}
	}
	return hits{float64(shared) / all, float64(p.total-shared) / all, float64(t.total-shared) / all}
}

// paragraphSet is the set of a text's paragraphs, normalised.
func paragraphSet(texts ...string) map[string]bool {
	set := map[string]bool{}
	for _, text := range texts {
		for line := range strings.SplitSeq(text, "\n") {
			if strings.TrimFunc(line, isSpace) != "" {
				set[normalise(line)] = true
			}
		}
	}
	return set
}

// compareSets is the F1 of two sets; two empty ones are equal.
func compareSets(predicted, truth map[string]bool) float64 {
	if len(predicted) == 0 || len(truth) == 0 {
		if len(predicted) == len(truth) {
			return 1
		}
		return 0
	}
	shared := 0
	for item := range predicted {
		if truth[item] {
			shared++
		}
	}
	return f1(float64(shared)/float64(len(predicted)), float64(shared)/float64(len(truth)))
}

// Key is a text without what may differ between two printings of it: white space, case, quotes and
// dashes of all kinds, and all that is no word.
func Key(text string) string { return strings.Join(words(normalise(text)), "") }

// Words are the words of a text as the measures count them.
func Words(text string) []string { return words(normalise(text)) }

// Plain is a text as snippets are looked up in it.
func Plain(text string) string { return normalise(text) }
