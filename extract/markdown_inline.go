package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// markdownLines writes the text of a block as lines of Markdown.
func markdownLines(text string, spans []Span) []string {
	var lines []string
	for _, runs := range styledLines(text, spans) {
		lines = append(lines, escapeLineStart(markdownLine(runs)))
	}
	return lines
}

// markdownLine writes one line of runs, for a place where it does not begin a line.
func markdownLine(runs []Span) string {
	runs = settleRuns(runs)
	var line []byte
	for len(runs) > 0 {
		link, n := runs[0].Link, 1
		for n < len(runs) && runs[n].Link == link {
			n++
		}
		if link == "" {
			line = renderRuns(line, runs[:n], markdownMarkups, markdownText)
		} else {
			inner := renderRuns(nil, runs[:n], markdownMarkups, markdownText)
			line = append(escapeBang(line), markdownLink(string(inner), link)...)
		}
		runs = runs[n:]
	}
	return string(line)
}

// markdownMarkups are the styles inside a link. Markdown has no marks of its own for text set low
// or high; the two HTML elements are part of CommonMark, and where a renderer omits them the text
// remains.
var markdownMarkups = []markup{
	{strongOf, opensAs("**"), "**"},
	{emphasisOf, opensAs("*"), "*"},
	{subOf, opensAs("<sub>"), "</sub>"},
	{supOf, opensAs("<sup>"), "</sup>"},
}

func markdownText(run Span) string {
	if run.Code {
		return codeSpan(run.Text)
	}
	return escapeMarkdown(run.Text)
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

// markdownLink writes a link around text that is Markdown already. The address must be safe.
func markdownLink(text, address string) string {
	return "[" + text + "](" + markdownAddress(address) + ")"
}

// markdownAddress writes the address of a link or picture, between angle brackets where it could
// not be told from what surrounds it.
func markdownAddress(address string) string {
	var out strings.Builder
	for i := range len(address) {
		c := address[i]
		if c == '\\' || c == '<' || c == '>' || c == '&' && startsEntity(address[i:]) {
			out.WriteByte('\\')
		}
		out.WriteByte(c)
	}
	if address == "" || strings.ContainsAny(address, " ()<>") {
		return "<" + out.String() + ">"
	}
	return out.String()
}

// escapeBang keeps an exclamation mark before a link from making a picture of it.
func escapeBang(line []byte) []byte {
	if last := len(line) - 1; last >= 0 && line[last] == '!' {
		return append(line[:last], `\!`...)
	}
	return line
}

// escapeMarkdown puts a backslash before every character that Markdown would take for a mark in
// the middle of a line. What cannot be taken for one, such as the "_" in snake_case, stays bare.
func escapeMarkdown(s string) string {
	var out []byte
	written := 0
	for i := range len(s) {
		if s[i] < utf8.RuneSelf && mayBeMark[s[i]] && isMark(s, i) {
			out = append(append(out, s[written:i]...), '\\')
			written = i
		}
	}
	if written == 0 && out == nil {
		return s
	}
	return string(append(out, s[written:]...))
}

// mayBeMark tells for the characters of ASCII whether isMark knows them.
var mayBeMark = func() (all [utf8.RuneSelf]bool) {
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
// underline, where it stands at the beginning of a line.
func escapeLineStart(line string) string {
	if line == "" {
		return ""
	}
	rest := line[1:]
	switch line[0] {
	case '>', '|':
		return `\` + line
	case '#', '+', '=':
		if rest == "" || rest[0] == ' ' || rest[0] == '\t' || rest[0] == line[0] {
			return `\` + line
		}
	case '-':
		if rest == "" || strings.IndexByte(" \t-:|", rest[0]) >= 0 {
			return `\` + line
		}
	case ':':
		if strings.HasPrefix(rest, "-") {
			return `\` + line
		}
	}
	digits := len(line) - len(strings.TrimLeft(line, "0123456789"))
	if digits > 0 && startsItem(line[digits:]) {
		return line[:digits] + `\` + line[digits:]
	}
	return line
}

// startsItem reports whether what follows a number at the beginning of a line makes it the number
// of an item.
func startsItem(s string) bool {
	if s == "" || s[0] != '.' && s[0] != ')' {
		return false
	}
	return len(s) == 1 || s[1] == ' ' || s[1] == '\t'
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func isDigit(c byte) bool       { return '0' <= c && c <= '9' }
func isWordRune(r rune) bool    { return unicode.IsLetter(r) || unicode.IsDigit(r) }
