package extract

import (
	"iter"
	"math/bits"
	"slices"
	"strings"
	"unicode"
)

// A runReader cuts text into lines and runs. It holds the line that is being read.
type runReader struct{ runs []Span }

// styledLines cuts the text of a block into its lines, and each line into runs of one style. A
// line begins and ends without white space and is never empty; it is there until the next one is
// read. A link that safeURL refuses is no link.
func (r *runReader) styledLines(text string, spans []Span) iter.Seq[[]Span] {
	return func(yield func([]Span) bool) {
		r.runs = r.runs[:0]
		for i := range max(len(spans), 1) {
			run := Span{Text: text}
			if len(spans) > 0 {
				run = spans[i]
			}
			run.Link = safeURL(run.Link, linkSchemes)
			for rest, ends := printable(run.Text), true; ends; {
				run.Text, rest, ends = cutLine(rest)
				r.runs = appendRun(r.runs, run)
				if ends && !r.endLine(yield) {
					return
				}
			}
		}
		r.endLine(yield)
	}
}

// endLine passes the line on, unless it is empty, and begins another one.
func (r *runReader) endLine(pass func([]Span) bool) (more bool) {
	line := mergeRuns(trimLine(r.runs))
	r.runs = r.runs[:0]
	return len(line) == 0 || pass(line)
}

// styledLine is styledLines with a space for every line break.
func (r *runReader) styledLine(text string, spans []Span) []Span {
	var joined []Span
	for line := range r.styledLines(text, spans) {
		if len(joined) > 0 {
			joined = append(joined, Span{Text: " "})
		}
		joined = append(joined, line...)
	}
	return mergeRuns(joined)
}

// appendRun appends a run unless it has no text.
func appendRun(line []Span, run Span) []Span {
	if run.Text == "" {
		return line
	}
	return append(line, run)
}

// mergeRuns makes one run of neighbours that have one style, in the line itself.
func mergeRuns(line []Span) []Span {
	if !holdsNeighbours(line) {
		return line
	}
	merged := line[:0]
	for len(line) > 0 {
		run, n := line[0], 1
		for n < len(line) && sameStyle(&run, &line[n]) {
			n++
		}
		if n > 1 {
			run.Text = plainText("", line[:n])
		}
		merged = append(merged, run)
		line = line[n:]
	}
	return merged
}

// holdsNeighbours reports whether two neighbours have one style.
func holdsNeighbours(line []Span) bool {
	for i := 1; i < len(line); i++ {
		if sameStyle(&line[i-1], &line[i]) {
			return true
		}
	}
	return false
}

// trimLine takes the white space from the ends of a line.
func trimLine(line []Span) []Span {
	for len(line) > 0 {
		line[0].Text = strings.TrimLeftFunc(line[0].Text, unicode.IsSpace)
		if line[0].Text != "" {
			break
		}
		line = line[1:]
	}
	for len(line) > 0 {
		last := &line[len(line)-1]
		last.Text = strings.TrimRightFunc(last.Text, unicode.IsSpace)
		if last.Text != "" {
			break
		}
		line = line[:len(line)-1]
	}
	return line
}

// sameStyle reports whether two runs differ in nothing but their text.
func sameStyle(a, b *Span) bool { return a.Link == b.Link && styleOf(a) == styleOf(b) }

// restyled returns the runs with style applied to each, for the kinds of block that are set in
// one style as a whole.
func restyled(text string, spans []Span, apply func(*Span)) []Span {
	if len(spans) == 0 {
		spans = []Span{{Text: text}}
	}
	spans = slices.Clone(spans)
	for i := range spans {
		apply(&spans[i])
	}
	return spans
}

func plain(*Span)        {}
func strong(s *Span)     { s.Strong = true }
func emphasised(s *Span) { s.Emphasis = true }

// A style is what a run is set in: a bit for each of strong, emphasised, low, high and code, in the
// order of a format's markups.
type style uint8

func styleOf(s *Span) (all style) {
	for i, has := range [...]bool{s.Strong, s.Emphasis, s.Sub, s.Sup, s.Code} {
		if has {
			all |= 1 << i
		}
	}
	return all
}

// A markup is how a format writes a style: what stands before and behind the text that has it.
type markup struct{ open, close string }

// changeStyle adds the marks between text of two styles. The first of the markups is the outermost:
// neighbours that share a style share one pair of marks, and the others nest inside. So from the
// outermost style on in which the two differ, all are closed, and those that go on open anew.
func changeStyle(out []byte, from, to style, markups []markup) []byte {
	first := bits.TrailingZeros8(uint8(from ^ to))
	for i := len(markups) - 1; i >= first; i-- {
		if from&(1<<i) != 0 {
			out = append(out, markups[i].close...)
		}
	}
	for i := first; i < len(markups); i++ {
		if to&(1<<i) != 0 {
			out = append(out, markups[i].open...)
		}
	}
	return out
}

// appendRuns adds the runs of a line, with the marks of their styles.
func appendRuns(out []byte, runs []Span, markups []markup, text func(out []byte, run *Span) []byte) []byte {
	var now style
	for i := range runs {
		next := styleOf(&runs[i]) & (1<<len(markups) - 1)
		out = text(changeStyle(out, now, next, markups), &runs[i])
		now = next
	}
	return changeStyle(out, now, 0, markups)
}

// cutLink cuts those runs from the front of a line that lead to one address, or to none.
func cutLink(line []Span) (runs, rest []Span) {
	n := 1
	for n < len(line) && line[n].Link == line[0].Link {
		n++
	}
	return line[:n], line[n:]
}
