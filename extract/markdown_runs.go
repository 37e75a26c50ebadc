package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// settleRuns restyles the runs of a line so that the marks of Markdown can express them. The text
// stays as it is; a style loses a space, a full stop or, where two styles touch, the second.
//
// CommonMark takes "**" for the beginning of strong text only where no space follows, nor
// punctuation right behind a word, and for its end by the same rule mirrored ("left-flanking and
// right-flanking delimiter runs"). So a space belongs to a style only between two runs that have
// it, and punctuation at the end of a style that a word follows without a space moves out of it:
// strong "Q:" before "What" becomes **Q**:What.
func settleRuns(line []Span) []Span {
	if standsAsIs(line) {
		return line
	}
	pieces := splitSpaces(line)
	settled := make([]Span, 0, len(pieces)+1)
	for _, piece := range pieces {
		last := len(settled) - 1
		if last < 0 || isSpace(piece) || isSpace(settled[last]) || settled[last].Link != piece.Link {
			settled = append(settled, piece)
			continue
		}
		settleStyles(settled[last], &piece)
		settled = settlePunctuation(settled[:last], settled[last], piece)
	}
	for i, piece := range settled {
		if isSpace(piece) && i > 0 && i+1 < len(settled) {
			space := sharedStyle(settled[i-1], settled[i+1])
			space.Text = piece.Text
			settled[i] = space
		}
	}
	return mergeRuns(settled)
}

// standsAsIs reports whether a line has no styles but links that neither begin nor end with a space, as
// most lines have.
func standsAsIs(line []Span) bool {
	for i := range line {
		run := &line[i]
		core := strings.TrimSpace(run.Text)
		if core == "" || styleOf(run) != 0 || run.Link != "" && len(core) < len(run.Text) {
			return false
		}
	}
	return true
}

// splitSpaces cuts the white space at the ends of each run into runs of its own, one for
// neighbours.
func splitSpaces(line []Span) []Span {
	pieces := make([]Span, 0, 2*len(line))
	for _, run := range line {
		core := strings.TrimLeftFunc(run.Text, unicode.IsSpace)
		pieces = appendRun(pieces, Span{Text: run.Text[:len(run.Text)-len(core)]})
		run.Text = trimLineEnd(core)
		pieces = appendRun(pieces, run)
		pieces = appendRun(pieces, Span{Text: core[len(run.Text):]})
	}
	return mergeRuns(pieces)
}

func isSpace(s Span) bool { return strings.TrimSpace(s.Text) == "" }

// sharedStyle is what two runs have in common: nothing of a style inside another that they do not
// share.
func sharedStyle(a, b Span) Span {
	var shared Span
	if a.Link != b.Link {
		return shared
	}
	shared.Link = a.Link
	if a.Strong != b.Strong {
		return shared
	}
	shared.Strong = a.Strong
	shared.Emphasis = a.Emphasis && b.Emphasis
	return shared
}

// settleStyles takes from a run the styles that cannot begin right behind the run before it.
// Emphasis stands inside strong text, never around it, and where one style ends and another
// begins, or emphasis begins inside strong text, nobody could tell what the asterisks belong to.
func settleStyles(before Span, run *Span) {
	switch {
	case before.Emphasis && !before.Strong:
		run.Strong = false
	case before.Strong && !(before.Emphasis && run.Strong):
		run.Emphasis = false
	}
}

// settlePunctuation adds two runs that touch to a line, with the punctuation that would keep a style
// from beginning or ending between them as a run of its own.
func settlePunctuation(line []Span, a, b Span) []Span {
	switch {
	case endsStyle(a, b) && !isBoundary(firstRune(b)):
		core := strings.TrimRightFunc(a.Text, isEdge)
		if isTagged(a) {
			core = ""
		}
		moved := unstyled(a, b, a.Text[len(core):])
		a.Text = core
		return append(appendRun(appendRun(line, a), moved), b)
	case endsStyle(b, a) && !isBoundary(lastRune(a)):
		core := strings.TrimLeftFunc(b.Text, isEdge)
		if isTagged(b) {
			core = ""
		}
		moved := unstyled(b, a, b.Text[:len(b.Text)-len(core)])
		b.Text = core
		return appendRun(appendRun(append(line, a), moved), b)
	}
	return append(line, a, b)
}

// endsStyle reports whether a is strong or emphasised where b is not.
func endsStyle(a, b Span) bool {
	return a.Strong && !b.Strong || a.Emphasis && !b.Emphasis
}

// unstyled is a piece of run that is strong and emphasised only where its neighbour is too.
func unstyled(run, neighbour Span, text string) Span {
	run.Text = text
	run.Strong = run.Strong && neighbour.Strong
	run.Emphasis = run.Emphasis && neighbour.Emphasis
	return run
}

// isTagged reports whether marks that are punctuation themselves surround the text of a run.
func isTagged(s Span) bool { return s.Code || s.Sub || s.Sup }

// firstRune is the first character of a run that is no asterisk of its style.
func firstRune(s Span) rune {
	if isTagged(s) {
		return '<'
	}
	r, _ := utf8.DecodeRuneInString(s.Text)
	return r
}

// lastRune is the last character of a run that is no asterisk of its style.
func lastRune(s Span) rune {
	if isTagged(s) {
		return '>'
	}
	r, _ := utf8.DecodeLastRuneInString(s.Text)
	return r
}

// isBoundary reports whether a style may begin behind r, or end before it, whatever its own first
// or last character is: whether every version of CommonMark takes r for punctuation or a space.
func isBoundary(r rune) bool {
	return unicode.IsPunct(r) || unicode.IsSpace(r) || r < utf8.RuneSelf && unicode.IsSymbol(r)
}

// isEdge reports whether a style had better not begin or end with r: some version of CommonMark
// takes it for punctuation or a space. Since 0.31 all symbols are punctuation.
func isEdge(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) || unicode.IsSpace(r) }
