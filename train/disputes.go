package main

import (
	"fmt"
	"io"
	"strings"
)

// A dispute is a kind of passage that some truths count as text and others do not.
type dispute struct {
	name  string
	heads []string // how a line begins that stands over such a passage, or is one
	alone bool     // the line itself is the passage
}

// disputeKinds are the passages at the end of a text of which truths think differently.
var disputeKinds = []dispute{
	{"questions and answers behind the text", []string{"faq", "frequently asked", "häufig gestellte", "common questions", "people also ask", "questions and answers", "q&a"}, false},
	{"references and sources", []string{"references", "sources", "bibliography", "works cited", "further reading", "footnotes", "literatur", "quellen", "resources"}, false},
	{"who wrote or publishes it", []string{"about ", "über ", "written by", "meet the"}, false},
	{"legal notes and notes of method", []string{"disclaimer", "disclosure", "methodology", "legal", "important information", "note:", "editor's note", "this material", "all investing", "past performance"}, true},
	{"invitations behind the text", []string{"ready to ", "contact us", "get started", "schedule a", "book a", "call us", "sign up"}, true},
}

// headReach is how many lines a heading is believed to stand over.
const headReach = 60

// sideShare of all pages must at least be on either side for a dispute.
const sideShare = 8

// longestHead is the size of the longest line that is a heading by its words.
const longestHead = 70

// disputes are, for each kind, on how many pages such passages are text and on how many none, by folder.
type disputes map[string]map[string]*[2]int

// kindOf is the kind of passage that a line begins, or "".
func kindOf(line string) (kind string, alone bool) {
	said := strings.ToLower(strings.TrimSpace(line))
	for _, d := range disputeKinds {
		if !d.alone && len(said) > longestHead {
			continue
		}
		for _, head := range d.heads {
			if strings.HasPrefix(said, head) || !d.alone && len(head) > 8 && strings.Contains(said, head) {
				return d.name, d.alone
			}
		}
	}
	return "", false
}

// countDisputes counts, of the lines in the last third of the lines around the text.
func countDisputes(all []*reading) disputes {
	counts := disputes{}
	for _, r := range all {
		if r.Truth.Body == "" || r.folder == "testdata" {
			continue
		}
		for kind, text := range disputedOn(r.sample) {
			if counts[kind] == nil {
				counts[kind] = map[string]*[2]int{}
			}
			if counts[kind][r.folder] == nil {
				counts[kind][r.folder] = &[2]int{}
			}
			counts[kind][r.folder][text]++
		}
	}
	return counts
}

// disputedOn says of each kind of passage that a page has behind half of its text whether it is text
// there (1) or not (0). A menu has such lines, too, but none of prose below them.
func disputedOn(s *sample) map[string]int {
	found := map[string]int{}
	half := middle(s.labels)
	for i, line := range s.lines.Texts {
		kind, alone := kindOf(line)
		if kind == "" || i <= half {
			continue
		}
		to := i + 1
		if !alone {
			to = min(len(s.labels), i+6)
		}
		yes, near := 0, false
		for j := i; j < to; j++ {
			yes += max(0, s.labels[j])
			near = near || s.labels[j] == 1 || len(s.lines.Texts[j]) >= shortText
		}
		if near {
			found[kind] = 0
			if 2*yes >= to-i {
				found[kind] = 1
			}
		}
	}
	return found
}

// middle is the line in the middle of the true text.
func middle(labels []int) int {
	var at []int
	for i, l := range labels {
		if l == 1 {
			at = append(at, i)
		}
	}
	if len(at) == 0 {
		return len(labels)
	}
	return at[len(at)/2]
}

// kindAt is the kind of passage in which a line stands that the truth has not, if truths differ on it.
func (d disputes) kindAt(s *sample, i int) string {
	half := middle(s.labels)
	for j := i; j > half && i-j < headReach; j-- {
		if j != i && s.labels[j] == 1 && len(s.lines.Texts[j]) >= shortLine {
			break // the text went on in between
		}
		kind, alone := kindOf(s.lines.Texts[j])
		if kind == "" || alone && j != i {
			continue
		}
		if yes, no := d.sums(kind); sideShare*min(yes, no) >= yes+no {
			return fmt.Sprintf("%s: text on %d pages, none on %d", kind, yes, no)
		}
	}
	return ""
}

// sums are on how many pages in all a kind is text, and on how many none.
func (d disputes) sums(kind string) (yes, no int) {
	for _, counts := range d[kind] {
		yes, no = yes+counts[1], no+counts[0]
	}
	return yes, no
}

func writeDisputes(out io.Writer, d disputes) error {
	fmt.Fprint(out, "### Where truths contradict each other\n\n| passages behind the middle of the text | folder | text on pages | none on pages |\n| --- | --- | ---: | ---: |\n")
	for _, kind := range disputeKinds {
		for _, folder := range []string{"aeb", "fundus", "wcxb-article"} {
			if counts := d[kind.name][folder]; counts != nil {
				fmt.Fprintf(out, "| %s | %s | %d | %d |\n", kind.name, folder, counts[1], counts[0])
			}
		}
	}
	_, err := fmt.Fprintln(out)
	return err
}
