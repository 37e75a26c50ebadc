package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// appendMarkdown adds one line of runs, as it stands where it does not begin a line.
func appendMarkdown(out []byte, line []Span) []byte {
	start := len(out)
	for runs, rest := []Span(nil), settleRuns(line); len(rest) > 0; {
		runs, rest = cutLink(rest)
		link := runs[0].Link
		if link == "" {
			out = appendRuns(out, runs, markdownMarkups, markdownText)
			continue
		}
		out = append(escapeBang(out, start), '[')
		out = append(appendRuns(out, runs, markdownMarkups, markdownText), ']')
		out = appendTarget(out, link)
	}
	return out
}

// markdownMarkups are the styles inside a link. Markdown has no marks of its own for text set low
// or high; the two HTML elements are part of CommonMark, and where a renderer omits them the text
// remains. What is set as code has its marks by what stands in it.
var markdownMarkups = []markup{{"**", "**"}, {"*", "*"}, {"<sub>", "</sub>"}, {"<sup>", "</sup>"}}

func markdownText(out []byte, run *Span) []byte {
	if run.Code {
		return append(out, codeSpan(run.Text)...)
	}
	return escapeMarkdown(out, run.Text)
}

// codeSpan puts backticks around code, more of them than it has in a row.
func codeSpan(code string) string {
	ticks := strings.Repeat("`", longestRun(code, '`')+1)
	if strings.HasPrefix(code, "`") || strings.HasSuffix(code, "`") {
		code = " " + code + " " // CommonMark drops one space at either end
	}
	return ticks + code + ticks
}

// longestRun counts the most bytes c that s has in a row.
func longestRun(s string, c byte) int {
	longest, run := 0, 0
	for i := range len(s) {
		if s[i] != c {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}

// appendTarget adds the address of a link or picture, between angle brackets where it could not be
// told from what surrounds it. The address must be safe.
func appendTarget(out []byte, address string) []byte {
	open, close := "(", ")"
	if address == "" || strings.ContainsAny(address, " ()<>") {
		open, close = "(<", ">)"
	}
	out = append(out, open...)
	for i := range len(address) {
		c := address[i]
		if c == '\\' || c == '<' || c == '>' || c == '&' && startsEntity(address[i:]) {
			out = append(out, '\\')
		}
		out = append(out, c)
	}
	return append(out, close...)
}

// escapeBang keeps an exclamation mark before a link from making a picture of it. The line begins at
// start.
func escapeBang(out []byte, start int) []byte {
	if last := len(out) - 1; last >= start && out[last] == '!' {
		return append(out[:last], `\!`...)
	}
	return out
}

// escapeMarkdown adds text with a backslash before every character that Markdown would take for a mark
// in the middle of a line. What cannot be taken for one, such as the "_" in snake_case, stays bare.
func escapeMarkdown(out []byte, s string) []byte {
	written := 0
	for i := 0; i < len(s); i++ {
		for i+8 <= len(s) && !holdsMarkdownMark(text.EightBytes(s, i)) {
			i += 8
		}
		if i < len(s) && mayBeMark[s[i]] && isMark(s, i) {
			out = append(append(out, s[written:i]...), '\\')
			written = i
		}
	}
	return append(out, s[written:]...)
}

// mayBeMark tells whether isMark knows a byte.
var mayBeMark = func() (all [256]bool) {
	for _, c := range "\\`*[]~_<&" {
		all[c] = true
	}
	return all
}()

// isMark reports whether Markdown would take the byte of s at i for a mark.
func isMark(s string, i int) bool {
	switch s[i] {
	case '\\', '`', '*', '[', ']', '~':
		return true
	case '_':
		return !insideWord(s, i)
	case '<':
		return i+1 == len(s) || strings.IndexByte("/!?", s[i+1]) >= 0 || isASCIILetter(s[i+1])
	case '&':
		return startsEntity(s[i:])
	}
	return false
}

// insideWord reports whether letters or digits stand on both sides of the byte of s at i.
func insideWord(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+1:])
	return isWordRune(before) && isWordRune(after)
}

// startsEntity reports whether s begins like "&amp;" or "&#8211;". No entity has a name of more
// than 32 letters.
func startsEntity(s string) bool {
	for i := 1; i < min(len(s), 40); i++ {
		switch c := s[i]; {
		case c == ';':
			return i > 1
		case !isASCIILetter(c) && !isDigit(c) && c != '#':
			return false
		}
	}
	return false
}

// escapeLineStart puts a backslash before what begins a heading, a quote, an item, a table or an
// underline, where it stands at the beginning of the line that begins at start.
func escapeLineStart(out []byte, start int) []byte {
	line := out[start:]
	if len(line) == 0 {
		return out
	}
	digits := 0
	for digits < len(line) && isDigit(line[digits]) {
		digits++
	}
	if digits > 0 && startsItem(line[digits:]) || digits == 0 && startsMark(line[0], line[1:]) {
		return slices.Insert(out, start+digits, '\\')
	}
	return out
}

// startsMark reports whether c and what follows it make a mark at the beginning of a line.
func startsMark(c byte, rest []byte) bool {
	next := byte(' ')
	if len(rest) > 0 {
		next = rest[0]
	}
	switch c {
	case '>', '|':
		return true
	case '#', '+', '=':
		return next == ' ' || next == '\t' || next == c
	case '-':
		return strings.IndexByte(" \t-:|", next) >= 0
	case ':':
		return next == '-'
	}
	return false
}

// startsItem reports whether what follows a number at the beginning of a line makes it the number
// of an item.
func startsItem(s []byte) bool {
	if len(s) == 0 || s[0] != '.' && s[0] != ')' {
		return false
	}
	return len(s) == 1 || s[1] == ' ' || s[1] == '\t'
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func isDigit(c byte) bool       { return '0' <= c && c <= '9' }
func isWordRune(r rune) bool    { return unicode.IsLetter(r) || unicode.IsDigit(r) }
