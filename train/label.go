package main

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/internal/score"
)

// run is how many words in a row are compared.
const run = 4

// labelLines says of each line whether it belongs to the body: 1 or 0, or -1 where the truth does not
// tell.
func labelLines(lines []string, truth *score.Truth) []int {
	if truth.Body != "" {
		return byBody(lines, truth.Body)
	}
	return bySegments(lines, truth)
}

func byBody(lines []string, body string) []int {
	truth := newTruth(body)
	labels := make([]int, len(lines))
	for i, line := range lines {
		labels[i] = truth.label(line)
	}
	settleShort(labels, lines)
	settleLonely(labels, lines)
	settleWholes(labels, lines)
	truth.settleRepeats(labels, lines)
	return labels
}

// A truth is the true body, to look lines up in.
type truth struct {
	key   string          // all of it
	lines map[string]bool // each of its lines
	runs  map[string]bool // and each run of words
}

func newTruth(body string) *truth {
	t := &truth{key: score.Key(body), lines: map[string]bool{}, runs: map[string]bool{}}
	for line := range strings.Lines(body) {
		t.lines[score.Key(strings.TrimLeft(line, "-*#•0123456789.) \t"))] = true
		t.lines[score.Key(line)] = true
		for cell := range strings.SplitSeq(line, "\t") { // of a table, whose cells are lines of the page
			t.lines[score.Key(cell)] = true
		}
	}
	words := score.Words(body)
	for i := 0; i+run <= len(words); i++ {
		t.runs[strings.Join(words[i:i+run], " ")] = true
	}
	return t
}

// unsure is a line too short to be told by its words alone.
const unsure = 2

// shortLine is the size of a line below which its words may stand in the body by chance.
const shortLine = 50

func (t *truth) label(line string) int {
	key := score.Key(line)
	switch {
	case key == "":
		return 0
	case len(key) >= 4 && t.lines[key]:
		return 1
	case len(key) < 4:
		return unsure
	case len(key) < shortLine && strings.Contains(t.key, key):
		return unsure
	case strings.Contains(t.key, key):
		return 1
	case len(key) < 12:
		return 0
	}
	words := score.Words(line)
	hit, all := 0, 0
	for i := 0; i+run <= len(words); i++ {
		all++
		if t.runs[strings.Join(words[i:i+run], " ")] {
			hit++
		}
	}
	if all > 0 && 10*hit >= 6*all {
		return 1
	}
	return 0
}

// settleShort labels short lines by the lines around them.
func settleShort(labels []int, lines []string) {
	for i := range labels {
		if labels[i] != unsure {
			continue
		}
		before, after := 0, 0
		for j := i - 1; j >= 0; j-- {
			if labels[j] != unsure {
				before = labels[j]
				break
			}
		}
		for j := i + 1; j < len(labels); j++ {
			if labels[j] != unsure {
				after = labels[j]
				break
			}
		}
		if before == 1 && after == 1 {
			labels[i] = 1
		} else {
			labels[i] = 0
		}
	}
}

// settleLonely takes short lines out that stand far from all else of the body: a menu has the words of
// a subheading, too.
func settleLonely(labels []int, lines []string) {
	long := func(i int) bool { return labels[i] == 1 && len(lines[i]) >= shortLine }
	for i := range labels {
		if labels[i] != 1 || long(i) {
			continue
		}
		near, many := false, 0
		for j := max(0, i-8); j < min(len(labels), i+9); j++ {
			near = near || long(j)
			if labels[j] == 1 {
				many++
			}
		}
		if !near && many < 6 && !allShort(labels, lines) {
			labels[i] = 0
		}
	}
}

// allShort reports whether the body has no long line at all.
func allShort(labels []int, lines []string) bool {
	for i, l := range labels {
		if l == 1 && len(lines[i]) >= shortLine {
			return false
		}
	}
	return true
}

// settleRepeats keeps, of lines that say the same, as many as the truth has: those with most of the
// body around.
func (t *truth) settleRepeats(labels []int, lines []string) {
	places := map[string][]int{}
	var keys []string // in their order, since what is taken out here changes what follows
	for i, line := range lines {
		if key := score.Key(line); labels[i] == 1 && len(key) >= 12 {
			if places[key] == nil {
				keys = append(keys, key)
			}
			places[key] = append(places[key], i)
		}
	}
	for _, key := range keys {
		at, times := places[key], max(1, strings.Count(t.key, key))
		if len(at) <= times {
			continue
		}
		support := func(i int) int {
			n := 0
			for j := max(0, i-5); j < min(len(labels), i+6); j++ {
				if labels[j] == 1 {
					n++
				}
			}
			return n
		}
		slices.SortStableFunc(at, func(a, b int) int { return support(b) - support(a) })
		for _, i := range at[times:] {
			labels[i] = 0
		}
	}
}

// wholeLine is the size of a line that may hold a whole article.
const wholeLine = 1000

// settleWholes takes a line out that holds what several other lines of the body say: the article
// once more, in one piece, for a script.
func settleWholes(labels []int, lines []string) {
	for i, line := range lines {
		if labels[i] != 1 || len(line) < wholeLine {
			continue
		}
		key, held := score.Key(line), 0
		for j, other := range lines {
			if j != i && labels[j] == 1 && len(other) >= shortLine && strings.Contains(key, score.Key(other)) {
				held++
			}
		}
		if held >= 3 {
			labels[i] = 0
		}
	}
}

// bySegments labels the lines that hold text which must, or must not, stand in the body.
func bySegments(lines []string, truth *score.Truth) []int {
	labels := make([]int, len(lines))
	for i, line := range lines {
		key := score.Key(line)
		labels[i] = -1
		for _, s := range truth.With {
			if k := score.Key(s); k != "" && strings.Contains(key, k) {
				labels[i] = 1
			}
		}
		for _, s := range truth.Without {
			if k := score.Key(s); k != "" && strings.Contains(key, k) {
				labels[i] = 0
			}
		}
	}
	return labels
}
