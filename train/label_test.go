package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/internal/score"
	_ "github.com/standfirst/standfirst/internal/update" // go test ./... -update
)

// prose are paragraphs of a body.
var prose = []string{
	"The ferry from Port Merrin left the pier forty minutes late on Tuesday, and nobody on board was told the reason.",
	"Mara Quill, who runs the harbour office, said that a rope had caught in the screw and that a diver had to be called.",
	"It was the third delay this month, and the island's council has asked for a second boat for as long as summer lasts.",
	"The company answered that a second boat would cost more than the route earns in a year of good weather.",
}

// other is a line of the same length that no body has.
const other = "Read our guide to the seven best beaches of the southern islands, with maps, prices and the hours of every café."

// menu is n lines with single words.
func menu(n int) []string {
	return slices.Repeat([]string{"- Horoscope"}, n)
}

// signs are the labels, as the lines of a test begin with them.
var signs = map[string]int{"+ ": 1, "- ": 0, "? ": -1}

// checkLabels labels lines, each with the sign of its label before it.
func checkLabels(t *testing.T, truth score.Truth, signed []string) {
	t.Helper()
	lines := make([]string, len(signed))
	for i, line := range signed {
		lines[i] = line[2:]
	}
	for i, got := range labelLines(lines, &truth) {
		if want, ok := signs[signed[i][:2]]; !ok || got != want {
			t.Errorf("line %d, %.60q: got %d", i, signed[i], got)
		}
	}
}

func TestLabelByBody(t *testing.T) {
	body := strings.Join(prose, "\n")
	for _, test := range []struct {
		name, body string
		lines      []string
	}{
		{"exact", body, []string{"- " + other, "+ " + prose[0], "+ " + prose[1], "- " + other}},
		{"no lines", body, nil},
		{"nothing of it", body, []string{"- " + other, "- Horoscope", "- ***", "- "}},
		{"as another printer sets it", "The “third” delay – so far – of the ferry from Port Merrin this month.", []string{`+ THE "THIRD"  DELAY - SO FAR - OF THE FERRY FROM PORT MERRIN THIS MONTH`}},
		{"a paragraph in two", prose[0] + " " + prose[1], []string{"+ " + prose[0], "+ " + prose[1]}},
		{"most of a line", body, []string{"+ PORT MERRIN, Tuesday – " + prose[0], "- " + prose[0][:40] + " " + other}},
		{"a few of its words", body, []string{"- " + prose[0][:30] + ", and then to the best of all beaches in the world"}},
		{"too short for a run of words", body, []string{"+ " + prose[0], "- Southern isles", "+ " + prose[1]}},
		{"a list without its numbers", "1. Row out to sea\n2) Throw the anchor\n• Wait for fish\n" + prose[0],
			[]string{"+ Row out to sea", "+ Throw the anchor", "+ Wait for fish", "+ " + prose[0]}},
		{"a list with its numbers", "Row out to sea\n" + prose[0], []string{"- 1. Row out to sea", "+ " + prose[0]}},
		{"no spaces between words", "渡轮星期二晚点四十分钟离开码头，船上没有人被告知原因。", []string{"+ 渡轮星期二晚点四十分钟离开码头，船上没有人被告知", "- 南方群岛最美海滩指南"}},
	} {
		t.Run(test.name, func(t *testing.T) { checkLabels(t, score.Truth{Body: test.body}, test.lines) })
	}
}

// A short line may have words of the body by chance: the lines around it tell.
func TestLabelShortLines(t *testing.T) {
	body := strings.Join(prose, "\n")
	withHeading := prose[0] + "\nDelays\n" + strings.Join(prose[1:], "\n")
	for _, test := range []struct {
		name, body string
		lines      []string
	}{
		{"between lines of the body", body, []string{"+ " + prose[0], "+ the third delay", "+ " + prose[1]}},
		{"several between them", body, []string{"+ " + prose[0], "+ the third delay", "+ No", "+ second boat", "+ " + prose[1]}},
		{"before the body", body, []string{"- the third delay", "+ " + prose[0]}},
		{"behind the body", body, []string{"+ " + prose[0], "- the third delay"}},
		{"among others", body, []string{"+ " + prose[0], "- " + other, "- the third delay", "+ " + prose[1]}},
		{"a heading of the body", withHeading, []string{"+ " + prose[0], "+ Delays", "+ " + prose[1]}},
		{"a heading at its edge", withHeading, []string{"+ Delays", "+ " + prose[1]}},
		{"its word in a menu", withHeading, slices.Concat([]string{"- Delays"}, menu(10), []string{"+ " + prose[0], "+ Delays", "+ " + prose[1]})},
		{"a poem", "The ferry left\nThe pier was bare\nNo word was said", []string{"- Horoscope", "+ The ferry left", "+ The pier was bare", "+ No word was said"}},
		{"many short lines", "Row\n" + strings.Repeat("Cast the net\nPull it in\n", 3) + prose[0],
			slices.Concat([]string{"+ Cast the net", "+ Pull it in", "+ Cast the net", "+ Pull it in", "+ Cast the net", "+ Pull it in"}, menu(10), []string{"+ " + prose[0]})},
	} {
		t.Run(test.name, func(t *testing.T) { checkLabels(t, score.Truth{Body: test.body}, test.lines) })
	}
}

// A page may print a line more often than the truth has it.
func TestLabelRepeats(t *testing.T) {
	body := strings.Join(prose, "\n")
	script := strings.Repeat(body+" ", 3) // the article once more, in one piece
	for _, test := range []struct {
		name, body string
		lines      []string
	}{
		{"a teaser above", body, []string{"- " + prose[0], "- " + other, "- Horoscope", "- Horoscope", "- Horoscope", "- Horoscope", "+ " + prose[0], "+ " + prose[1], "+ " + prose[2]}},
		{"a quote below", body, []string{"+ " + prose[0], "+ " + prose[1], "+ " + prose[2], "- Horoscope", "- Horoscope", "- Horoscope", "- Horoscope", "- " + prose[1]}},
		{"the first of equals", body, slices.Concat([]string{"+ " + prose[0]}, menu(10), []string{"- " + prose[0]})},
		{"twice in the truth too", body + "\n" + prose[0], []string{"+ " + prose[0], "+ " + prose[1], "+ " + prose[0]}},
		{"the whole article behind it", body, []string{"+ " + prose[0], "+ " + prose[1], "+ " + prose[2], "- " + script}},
		{"a table at the end", body + "\n2023\t112.400", []string{"+ " + prose[0], "+ " + prose[1], "+ " + prose[2], "+ 2023", "+ 112.400", "- " + other}},
		{"the whole article alone", strings.TrimSpace(script), []string{"- Horoscope", "+ " + strings.TrimSpace(script)}},
		{"the whole article and a quote", script, []string{"+ " + script, "- " + other}},
	} {
		t.Run(test.name, func(t *testing.T) { checkLabels(t, score.Truth{Body: test.body}, test.lines) })
	}
}

// A truth without a body tells of the lines that hold its segments, and of no others.
func TestLabelBySegments(t *testing.T) {
	for _, test := range []struct {
		name  string
		truth score.Truth
		lines []string
	}{
		{"with", score.Truth{With: []string{"a rope had caught"}}, []string{"? " + prose[0], "+ " + prose[1], "? Horoscope"}},
		{"without", score.Truth{Without: []string{"seven best beaches"}}, []string{"? " + prose[0], "- " + other}},
		{"both", score.Truth{With: []string{prose[0], prose[2]}, Without: []string{other}}, []string{"+ " + prose[0], "? " + prose[1], "+ " + prose[2], "- " + other}},
		{"both on one line", score.Truth{With: []string{"Port Merrin"}, Without: []string{"forty minutes"}}, []string{"- " + prose[0]}},
		{"as another printer sets it", score.Truth{With: []string{"THE  ISLAND’S COUNCIL"}}, []string{"+ " + prose[2]}},
		{"segments without words", score.Truth{With: []string{"", " … "}, Without: []string{"—"}}, []string{"? " + prose[0]}},
		{"no segments", score.Truth{}, []string{"? " + prose[0]}},
		{"a body goes before", score.Truth{Body: prose[0], With: []string{prose[1]}}, []string{"+ " + prose[0], "- " + prose[1]}},
	} {
		t.Run(test.name, func(t *testing.T) { checkLabels(t, test.truth, test.lines) })
	}
}
