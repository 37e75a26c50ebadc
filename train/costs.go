package main

import (
	"os"
	"regexp"
	"strings"

	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/score"
)

// A cost is something for which a page may lose.
type cost struct{ class, what string }

// The classes of costs.
const (
	wrongTruth = "truth"
	disputedBy = "truths contradict each other"
	ceiling    = "ceiling of lines"
	ours       = "ours"

	smallLosses = "pages that lose no more than 0.02"
)

// costs are how many words of a page each thing costs, and what is known of the page otherwise.
type costs struct {
	words map[cost]int
	known string // what a reader of the page found wrong with its truth
}

// ceilingShare is the share of a loss that must stay under perfect labels for lines to be the ceiling.
const ceilingShare = 0.75

// most is what costs most, but for one class.
func (c costs) most(but string) (top cost) {
	for found, words := range c.words {
		if most := c.words[top]; found.class != but && (words > most || words == most && found.what < top.what) {
			top = found
		}
	}
	return top
}

// class is what costs most, given the loss and that under perfect labels. What labels can mend is not the
// truth's fault.
func (c costs) class(measure string, loss, perfect float64) cost {
	top := c.most("")
	if top.class == wrongTruth && 2*perfect < loss {
		if other := c.most(wrongTruth); other.what != "" {
			top = other
		}
	}
	switch {
	case top.class != ours && top.what != "":
		return top
	case c.known != "":
		return cost{wrongTruth, "read by hand, in truths.md"}
	case perfect >= ceilingShare*loss && measure == "paragraphs":
		return cost{ceiling, "paragraphs of the truth are cut, glued or labelled otherwise"}
	case top.what == "":
		return cost{ceiling, "marks, spacing or order"}
	case perfect >= ceilingShare*loss:
		top.class = ceiling
	}
	return top
}

// shortText is the size of a line that counts as short here.
const shortText = 80

// costs counts for what the page loses.
func (r *reading) costs(known map[string]string, disputed disputes) costs {
	c := costs{words: map[cost]int{}, known: known[r.ID]}
	if r.Truth.Body == "" {
		return c
	}
	body := newShelf(r.article.Body)
	first, last := -1, -1
	for i, label := range r.labels {
		if label == 1 {
			last = i
			if first < 0 {
				first = i
			}
		}
	}
	for i, line := range r.lines.Texts {
		kept, words := body.has(line), len(score.Words(line))
		switch {
		case r.labels[i] == 0 && kept:
			c.words[r.kept(i, first, last, disputed)] += words
		case r.labels[i] == 1 && !kept && len(line) < shortText:
			c.words[cost{ours, "short lines that the forest leaves out"}] += words
		case r.labels[i] == 1 && !kept:
			c.words[cost{ours, "prose that the forest leaves out"}] += words
		}
	}
	judged := newShelf(strings.Join(r.lines.Texts, "\n"))
	for line := range strings.Lines(r.Truth.Body) {
		if words := len(score.Words(line)); words > 0 && !judged.has(line) && !body.has(line) {
			c.words[r.whereIs(line)] += words
		}
	}
	return c
}

// kept says what it is to keep a line that the truth has not.
func (r *reading) kept(i, first, last int, disputed disputes) cost {
	if kind := disputed.kindAt(r.sample, i); kind != "" {
		return cost{disputedBy, kind}
	}
	switch {
	case i < first:
		return cost{ours, "lines above the beginning of the true text are kept"}
	case i > last:
		return cost{ours, "lines behind the end of the true text are kept"}
	}
	return cost{ours, "lines between paragraphs of the true text are kept"}
}

// whereIs says where text of the truth stands that no judged line has.
func (r *reading) whereIs(said string) cost {
	key := score.Key(said)
	in := func(texts ...string) bool {
		for _, t := range texts {
			k := score.Key(t)
			if strings.Contains(k, key) || len(k) >= shortLine && strings.Contains(key, k) {
				return true
			}
		}
		return false
	}
	switch {
	case in(r.article.Standfirst):
		return cost{wrongTruth, "the truth counts the printed standfirst"}
	case in(r.article.Headline, r.article.Byline, r.article.Kicker):
		return cost{wrongTruth, "the truth counts headline or byline"}
	case in(embedded(r.article.Blocks)...):
		return cost{disputedBy, "posts of networks, which are embeds here"}
	case in(captionsOf(r.article)...):
		return cost{ours, "text beside a picture, taken for its caption"}
	}
	for _, other := range r.lines.Others {
		if in(other.Text) {
			return cost{ours, "taken or dropped for certain: " + other.By}
		}
	}
	if strings.Contains(r.hidden, key) {
		return cost{ours, "text that the page hides"}
	}
	return cost{wrongTruth, "text, marks or spacing that no line of the page has"}
}

func embedded(blocks []extract.Block) (texts []string) {
	for _, b := range blocks {
		if b.Kind == extract.BlockEmbed {
			texts = append(texts, b.Text)
		}
		texts = append(texts, embedded(b.Blocks)...)
	}
	return texts
}

func captionsOf(a *extract.Article) (texts []string) {
	for _, image := range a.Images {
		texts = append(texts, image.Caption, image.Credit)
	}
	return texts
}

// A shelf is a text in which lines are looked up.
type shelf struct {
	key   string
	lines map[string]bool
}

func newShelf(text string) *shelf {
	s := &shelf{key: score.Key(text), lines: map[string]bool{}}
	for line := range strings.Lines(text) {
		s.lines[score.Key(line)] = true
	}
	return s
}

// has reports whether the text has a line, or a long one as part of another.
func (s *shelf) has(line string) bool {
	key := score.Key(strings.TrimLeft(line, "-*#•0123456789.) \t"))
	return s.lines[key] || s.lines[score.Key(line)] || len(key) >= shortLine && strings.Contains(s.key, key) || s.hasParts(line)
}

// hasParts reports whether the text has each line of one that is broken.
func (s *shelf) hasParts(line string) bool {
	if !strings.Contains(line, "\n") {
		return false
	}
	for part := range strings.Lines(line) {
		if key := score.Key(part); key != "" && !strings.Contains(s.key, key) {
			return false
		}
	}
	return true
}

// pageName is what may be the ID of a page.
var pageName = regexp.MustCompile(`[\pL\pN][\pL\pN_.\-]+`)

// readByHand reads the table of bodies in truths.md: what is wrong with the truth of which page.
func readByHand(path string) (map[string]string, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	_, table, _ := strings.Cut(string(text), "## Body")
	table, _, _ = strings.Cut(table, "\n## ")
	known := map[string]string{}
	for line := range strings.Lines(table) {
		cells := strings.Split(line, "|")
		if len(cells) < 4 {
			continue
		}
		for _, name := range pageName.FindAllString(cells[1], -1) {
			known[name] = strings.TrimSpace(cells[2])
		}
	}
	return known, nil
}
