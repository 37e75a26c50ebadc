package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/standfirst/standfirst/internal/score"
)

// snippetCosts say of each snippet that is missed, or wrongly there, what it costs.
func (r *reading) snippetCosts() map[cost]int {
	found := map[cost]int{}
	body := score.Plain(r.article.Body)
	for _, s := range r.Truth.With {
		if !strings.Contains(body, score.Plain(s)) {
			found[r.missed(s)]++
		}
	}
	for _, s := range r.Truth.Without {
		if strings.Contains(body, score.Plain(s)) {
			found[r.wrong(s)]++
		}
	}
	return found
}

// missed says why a snippet is not in the body.
func (r *reading) missed(snippet string) cost {
	key, body := score.Key(snippet), newShelf(r.article.Body)
	if key == "" || strings.Contains(body.key, key) {
		return cost{wrongTruth, "spacing or marks of the snippet differ from the page"}
	}
	in := func(text string) bool { return strings.Contains(score.Key(text), key) }
	for _, line := range r.lines.Texts {
		if in(line) && body.has(line) {
			return cost{ours, "a label, pull quote or repeat, taken out when blocks are tidied"}
		}
	}
	for _, line := range r.lines.Texts {
		if in(line) && !in(r.article.Standfirst) {
			return cost{ours, "the forest leaves the line out"}
		}
	}
	where := r.whereIs(snippet)
	if strings.HasPrefix(where.what, "text, marks") {
		where.what = "no line of the page has the snippet"
	}
	return where
}

// wrong says why a snippet stands in the body that must not.
func (r *reading) wrong(snippet string) cost {
	key, body := score.Key(snippet), newShelf(r.article.Body)
	for i, line := range r.lines.Texts {
		k := score.Key(line)
		if strings.Contains(k, key) && body.has(line) && !isWordOf(key, k) && r.labels[i] != 1 {
			if r.folder != "trafilatura" || !r.mustHave(k) {
				return cost{ours, "the forest keeps a line that must not be there"}
			}
		}
	}
	return cost{wrongTruth, "the snippet is a word or phrase of the true text too, as a menu has it"}
}

// mustHave reports whether a line holds a snippet that the body must have.
func (r *reading) mustHave(key string) bool {
	for _, s := range r.Truth.With {
		if k := score.Key(s); k != "" && strings.Contains(key, k) {
			return true
		}
	}
	return false
}

func writeSnippets(out io.Writer, judged, best *score.Result, byID map[string]*reading) []sum {
	reached, ok := judged.Score("segments")
	if !ok {
		return nil
	}
	top, _ := best.Score("segments")
	all, classes := 0, map[cost]*class{}
	for _, p := range judged.Pages {
		r := byID[p.ID]
		if r == nil {
			continue
		}
		for c, n := range r.snippetCosts() {
			if classes[c] == nil {
				classes[c] = &class{cost: c}
			}
			classes[c].pages = append(classes[c].pages, p.ID)
			classes[c].loss += float64(n)
			all += n
		}
	}
	fmt.Fprintf(out, "### %s, segments: %.3f, with perfect labels %.3f\n\n%d snippets are missing or wrongly there.\n\n", judged.Folder, reached, top, all)
	fmt.Fprint(out, "| class | why | snippets | pages | which |\n| --- | --- | ---: | ---: | --- |\n")
	for _, c := range inOrder(classes) {
		fmt.Fprintf(out, "| %s | %s | %.0f | %d | %s |\n", c.class, c.what, c.loss, len(c.pages), strings.Join(c.pages, ", "))
	}
	fmt.Fprintln(out)
	return []sum{sumOf(judged.Folder+", segments", reached, top, classes)}
}

// longestWord is the size of a snippet that may stand in a line by chance.
const longestWord = 25

// isWordOf reports whether a snippet is but a word or two of a longer line: "Projects", which must not be
// there, is an item of the menu and says nothing of a sentence about projects.
func isWordOf(snippet, line string) bool {
	return len(snippet) < longestWord && 10*len(snippet) < 3*len(line)
}
