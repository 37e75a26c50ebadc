package extract

import (
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// maxNesting is how deep the renderers follow blocks that hold blocks. What lies deeper is left
// out: no reader could follow it, and no nesting may exhaust the stack.
const maxNesting = 100

// A lineWriter writes text line by line. It puts before each line what the quotes and list items
// around it ask for, and parts blocks by a blank line.
type lineWriter struct {
	place
	out     []byte
	blank   string // the blank line before the next line, while parting
	parting bool   // a blank line is due
	depth   int    // of blocks inside blocks

	reads func(bytes int) // told of each line, or nil
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

// begin begins a line with what stands before it.
func (w *lineWriter) begin(before string) {
	if len(w.out) > 0 {
		w.out = append(w.out, '\n')
	}
	if w.parting {
		w.out = append(append(w.out, w.blank...), '\n')
	}
	w.out = append(w.out, before...)
	w.parting, w.opening = false, false
}

// line writes one line.
func (w *lineWriter) line(s string) {
	if w.reads != nil {
		w.reads(len(s))
	}
	if s == "" {
		w.begin(trimLineEnd(w.first()))
		return
	}
	w.begin(w.first())
	w.out = append(w.out, s...)
}

// lines writes each of the lines.
func (w *lineWriter) lines(lines iter.Seq[string]) {
	for s := range lines {
		w.line(s)
	}
}

// part asks for a blank line before the next line. Nothing is parted from the beginning of what
// it stands in.
func (w *lineWriter) part() {
	if w.tight || w.opening || len(w.out) == 0 {
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
func (w *lineWriter) items(list *Block, bullet, mark string, write func(item *Block)) {
	number := 1
	for i := range list.Blocks {
		item := itemOf(list, i)
		opener := bullet
		if list.Ordered {
			opener = strconv.Itoa(number) + mark
		}
		w.part()
		if w.within(opener, blanks(len(opener)), func() { write(item) }) {
			number++
		}
	}
}

// itemOf is what a list holds at i, as an item.
func itemOf(list *Block, i int) *Block {
	if item := &list.Blocks[i]; item.Kind == BlockItem {
		return item
	}
	return &Block{Kind: BlockItem, Blocks: list.Blocks[i : i+1]}
}

// blanks is a run of spaces.
func blanks(n int) string {
	const many = "                "
	if n <= len(many) {
		return many[:n]
	}
	return strings.Repeat(" ", n)
}

// textLines cuts s at its line breaks, trims every line, and leaves out the empty ones.
func textLines(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for rest := s; rest != ""; {
			var line string
			line, rest, _ = cutLine(rest)
			if line = strings.TrimSpace(line); line != "" && !yield(line) {
				return
			}
		}
	}
}

// cutLine cuts the first line from s, and with it the line breaks that end it, if any do.
func cutLine(s string) (line, rest string, ends bool) {
	if end := indexLineBreak(s); end >= 0 {
		return s[:end], strings.TrimLeftFunc(s[end:], isLineBreak), true
	}
	return s, "", false
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
		for i+8 <= len(s) && !mayHoldLineBreak(text.EightBytes(s, i)) {
			i += 8
		}
		if i < len(s) && mayBreakLine[s[i]] {
			if r, _ := utf8.DecodeRuneInString(s[i:]); isLineBreak(r) {
				return i
			}
		}
	}
	return -1
}

// mayBreakLine tells for the first byte of a character whether isLineBreak knows any such.
var mayBreakLine = [256]bool{'\n': true, '\v': true, '\f': true, '\r': true, 0xc2: true, 0xe2: true}

// trimLineEnd drops the white space at the end of a line.
func trimLineEnd(s string) string { return strings.TrimRightFunc(s, unicode.IsSpace) }

// oneLine joins the lines of s with spaces.
func oneLine(s string) string {
	if indexLineBreak(s) < 0 {
		return strings.TrimSpace(s)
	}
	return strings.Join(slices.Collect(textLines(s)), " ")
}

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
