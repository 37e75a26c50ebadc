package extract

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxNesting is how deep the renderers follow blocks that hold blocks. What lies deeper is left
// out: no reader could follow it, and no nesting may exhaust the stack.
const maxNesting = 100

// A lineWriter writes text line by line. It puts before each line what the quotes and list items
// around it ask for, and parts blocks by a blank line.
type lineWriter struct {
	place
	out     strings.Builder
	blank   string // the blank line before the next line, while parting
	parting bool   // a blank line is due
	depth   int    // of blocks inside blocks
}

// A place is where in the quotes and lists around it the next line stands.
type place struct {
	prefix  string // stands before every line
	opener  string // stands before the next line instead, while opening
	opening bool   // a quote or item has begun, and none of its lines is written yet
	tight   bool   // no blank lines are wanted, as inside a plain list
}

// first is what stands before the next line.
func (p place) first() string {
	if p.opening {
		return p.opener
	}
	return p.prefix
}

// line writes one line.
func (w *lineWriter) line(s string) {
	if w.out.Len() > 0 {
		w.out.WriteByte('\n')
	}
	if w.parting {
		w.out.WriteString(w.blank)
		w.out.WriteByte('\n')
	}
	if s == "" {
		w.out.WriteString(trimLineEnd(w.first()))
	} else {
		w.out.WriteString(w.first())
		w.out.WriteString(s)
	}
	w.parting, w.opening = false, false
}

// lines writes each of the lines.
func (w *lineWriter) lines(lines []string) {
	for _, s := range lines {
		w.line(s)
	}
}

// part asks for a blank line before the next line. Nothing is parted from the beginning of what
// it stands in.
func (w *lineWriter) part() {
	if w.tight || w.opening || w.out.Len() == 0 {
		return
	}
	w.parting, w.blank = true, trimLineEnd(w.prefix)
}

// within runs write with opener before the first line that it writes and indent before the
// others. It reports whether anything was written.
func (w *lineWriter) within(opener, indent string, write func()) bool {
	outer := w.place
	w.place = place{prefix: outer.prefix + indent, opener: outer.first() + opener, opening: true, tight: outer.tight}
	write()
	wrote := !w.opening
	w.place = outer
	w.opening = outer.opening && !wrote
	return wrote
}

// nested runs write one level deeper, unless that is too deep.
func (w *lineWriter) nested(write func()) {
	if w.depth >= maxNesting {
		return
	}
	w.depth++
	write()
	w.depth--
}

// items writes what a list holds, each item behind a bullet or its number. A block that is no
// item counts as one. The mark follows the number: ". " or ") ".
func (w *lineWriter) items(list Block, bullet, mark string, write func(item Block)) {
	number := 1
	for i, item := range list.Blocks {
		if item.Kind != BlockItem {
			item = Block{Kind: BlockItem, Blocks: list.Blocks[i : i+1]}
		}
		opener := bullet
		if list.Ordered {
			opener = strconv.Itoa(number) + mark
		}
		w.part()
		if w.within(opener, strings.Repeat(" ", len(opener)), func() { write(item) }) {
			number++
		}
	}
}

// textLines cuts s at its line breaks, trims every line, and leaves out the empty ones.
func textLines(s string) []string {
	var lines []string
	for s != "" {
		line, rest := s, ""
		if end := indexLineBreak(s); end >= 0 {
			line, rest = s[:end], strings.TrimLeftFunc(s[end:], isLineBreak)
		}
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
		s = rest
	}
	return lines
}

// codeLines cuts code at its line breaks. Blank lines inside it stay, those around it go.
func codeLines(code string) []string {
	code = lineBreaks.Replace(code)
	lines := strings.Split(strings.TrimRightFunc(code, unicode.IsSpace), "\n")
	for len(lines) > 0 && strings.TrimSpace(lines[0]) == "" {
		lines = lines[1:]
	}
	return lines
}

// lineBreaks makes one line break of each of the three ways to write it.
var lineBreaks = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// isLineBreak reports whether r ends a line: what Unicode calls a mandatory break.
func isLineBreak(r rune) bool {
	return '\n' <= r && r <= '\r' || r == 0x85 || r == 0x2028 || r == 0x2029
}

// indexLineBreak is where the first line of a text ends, or -1.
func indexLineBreak(s string) int {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c > '\r' && c < 0xc2:
		case c == 0xc2 || c == 0xe2 || c <= '\r':
			if r, _ := utf8.DecodeRuneInString(s[i:]); isLineBreak(r) {
				return i
			}
		}
	}
	return -1
}

// trimLineEnd drops the white space at the end of a line.
func trimLineEnd(s string) string { return strings.TrimRightFunc(s, unicode.IsSpace) }

// oneLine joins the lines of s with spaces.
func oneLine(s string) string { return strings.Join(textLines(s), " ") }

// joinNonEmpty joins those of the parts that say anything.
func joinNonEmpty(separator string, parts ...string) string {
	var said []string
	for _, part := range parts {
		if part = oneLine(part); part != "" {
			said = append(said, part)
		}
	}
	return strings.Join(said, separator)
}

// printable makes rendered text valid UTF-8 without NUL, which no format can carry.
func printable(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
}
