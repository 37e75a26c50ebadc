package extract

import (
	"slices"
	"strings"
	"unicode"
)

// styledLines cuts the text of a block into its lines, and each line into runs of one style. A
// line begins and ends without white space and is never empty. A link that safeURL refuses is no
// link.
func styledLines(text string, spans []Span) [][]Span {
	if len(spans) == 0 {
		spans = []Span{{Text: text}}
	}
	var lines [][]Span
	var line []Span
	for _, s := range spans {
		s.Text, s.Link = printable(s.Text), safeURL(s.Link, linkSchemes)
		for rest := s.Text; ; {
			end := indexLineBreak(rest)
			if end < 0 {
				s.Text = rest
				line = appendRuns(line, s)
				break
			}
			s.Text, rest = rest[:end], strings.TrimLeftFunc(rest[end:], isLineBreak)
			lines = appendLine(lines, appendRuns(line, s))
			line = nil
		}
	}
	return appendLine(lines, line)
}

// styledLine is styledLines with a space for every line break.
func styledLine(text string, spans []Span) []Span {
	var joined []Span
	for i, line := range styledLines(text, spans) {
		if i > 0 {
			joined = appendRuns(joined, Span{Text: " "})
		}
		joined = append(joined, line...)
	}
	return mergeRuns(joined)
}

// appendRuns appends those of the runs that have text.
func appendRuns(line []Span, runs ...Span) []Span {
	for _, run := range runs {
		if run.Text != "" {
			line = append(line, run)
		}
	}
	return line
}

// mergeRuns makes one run of neighbours that have one style.
func mergeRuns(line []Span) []Span {
	if !holdsNeighbours(line) {
		return line
	}
	var merged []Span
	for len(line) > 0 {
		run, n := line[0], 1
		for n < len(line) && sameStyle(run, line[n]) {
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
		if sameStyle(line[i-1], line[i]) {
			return true
		}
	}
	return false
}

// appendLine appends a line without the white space at its ends, unless nothing remains.
func appendLine(lines [][]Span, line []Span) [][]Span {
	for len(line) > 0 {
		line[0].Text = strings.TrimLeftFunc(line[0].Text, unicode.IsSpace)
		if line[0].Text != "" {
			break
		}
		line = line[1:]
	}
	for len(line) > 0 {
		last := len(line) - 1
		line[last].Text = strings.TrimRightFunc(line[last].Text, unicode.IsSpace)
		if line[last].Text != "" {
			break
		}
		line = line[:last]
	}
	if len(line) == 0 {
		return lines
	}
	return append(lines, mergeRuns(line))
}

// sameStyle reports whether two runs differ in nothing but their text.
func sameStyle(a, b Span) bool {
	a.Text, b.Text = "", ""
	return a == b
}

// restyled returns the runs with style applied to each, for the kinds of block that are set in
// one style as a whole.
func restyled(text string, spans []Span, style func(*Span)) []Span {
	if len(spans) == 0 {
		spans = []Span{{Text: text}}
	}
	spans = slices.Clone(spans)
	for i := range spans {
		style(&spans[i])
	}
	return spans
}

func plain(*Span)        {}
func strong(s *Span)     { s.Strong = true }
func emphasised(s *Span) { s.Emphasis = true }

// A markup is how a format writes one style: what stands before and behind the text that has it.
type markup struct {
	of    func(Span) string         // the style's value, "" where a run does not have it
	open  func(value string) string // for one value
	close string
}

// opensAs opens a style that has but one value.
func opensAs(mark string) func(string) string { return func(string) string { return mark } }

// renderRuns adds the runs of a line to what is written. The first of the markups is the outermost:
// neighbours that share its value share one pair of marks, and the others nest inside.
func renderRuns(out []byte, runs []Span, markups []markup, text func(Span) string) []byte {
	if len(markups) == 0 || len(runs) == 1 && isPlain(&runs[0]) {
		for i := range runs {
			out = append(out, text(runs[i])...)
		}
		return out
	}
	outer := markups[0]
	for len(runs) > 0 {
		value := outer.of(runs[0])
		n := 1
		for n < len(runs) && outer.of(runs[n]) == value {
			n++
		}
		if value != "" {
			out = append(out, outer.open(value)...)
		}
		out = renderRuns(out, runs[:n], markups[1:], text)
		if value != "" {
			out = append(out, outer.close...)
		}
		runs = runs[n:]
	}
	return out
}

// isPlain reports whether a run has no style.
func isPlain(s *Span) bool {
	return s.Link == "" && !s.Strong && !s.Emphasis && !s.Code && !s.Sub && !s.Sup
}

// flag makes a style that is on or off a style with a value.
func flag(on bool) string {
	if on {
		return "on"
	}
	return ""
}

func linkOf(s Span) string     { return s.Link }
func strongOf(s Span) string   { return flag(s.Strong) }
func emphasisOf(s Span) string { return flag(s.Emphasis) }
func subOf(s Span) string      { return flag(s.Sub) }
func supOf(s Span) string      { return flag(s.Sup) }
func codeOf(s Span) string     { return flag(s.Code) }
