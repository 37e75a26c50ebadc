package extract

import (
	"strings"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// lineBlocks makes blocks of a text without markup: a paragraph a line. Many content systems keep
// Markdown in their data, so its headings, links and emphasis are read, and lines that only place
// pictures are left out.
func lineBlocks(s string) []Block {
	var blocks []Block
	for line := range strings.SplitSeq(s, "\n") {
		line = text.Collapse(line)
		if line == "" || isDirective(line) {
			continue
		}
		b := Block{Kind: BlockParagraph}
		if rest := strings.TrimLeft(line, "#"); rest != line && strings.HasPrefix(rest, " ") {
			b.Kind, b.Level = BlockHeading, min(max(len(line)-len(rest), 2), 6)
			line = rest[1:]
		}
		if b.Text, b.Spans = markdownSpans(line); b.Text != "" {
			blocks = append(blocks, b)
		}
	}
	return blocks
}

// isDirective reports whether a line is no text but a place for a picture or a style: "![](a.jpg)",
// "[#image: /photos/1]", "+++dropcap", "{: .small}", "---".
func isDirective(line string) bool {
	for _, mark := range [...]string{"![", "[#", "+++", "{:", "{%"} {
		if strings.HasPrefix(line, mark) {
			return true
		}
	}
	return strings.Trim(line, "-*_=") == ""
}

// markdownSpans reads the links of a line and drops the marks of emphasis that come in pairs.
func markdownSpans(line string) (string, []Span) {
	var said strings.Builder
	var spans []Span
	add := func(s, link string) {
		if s = withoutStars(s); s != "" {
			said.WriteString(s)
			spans = append(spans, Span{Text: s, Link: link})
		}
	}
	for {
		middle := strings.Index(line, "](")
		if middle < 0 {
			break
		}
		open, size := strings.LastIndexByte(line[:middle], '['), strings.IndexByte(line[middle:], ')')
		if open < 0 || size < 0 {
			break
		}
		add(line[:open], "")
		add(line[open+1:middle], linkTarget(line[middle+2:middle+size]))
		line = line[middle+size+1:]
	}
	add(line, "")
	if len(spans) == 1 && spans[0].Link == "" {
		spans = nil
	}
	return said.String(), spans
}

// linkTarget is the address of a link without its title.
func linkTarget(s string) string {
	address, _, _ := strings.Cut(strings.TrimSpace(s), " ")
	if !strings.HasPrefix(address, "http") {
		return ""
	}
	return address
}

// withoutStars drops asterisks that stand in pairs around words, and the styles set behind them:
// "*so*{: .small}".
func withoutStars(s string) string {
	if n := strings.Count(s, "*"); n == 0 || n%2 != 0 {
		return s
	}
	s = strings.ReplaceAll(s, "*", "")
	var kept strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "{:")
		_, after, closed := strings.Cut(rest, "}")
		if !ok || !closed {
			kept.WriteString(s)
			return kept.String()
		}
		kept.WriteString(before)
		s = after
	}
}
