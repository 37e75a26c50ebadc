package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/dates"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// isEntry reports whether an element is an entry of a live blog: by its name, or as one of several
// of its shape that each have a time of their own.
func (c *cutter) isEntry(id page.ID) bool {
	if c.inEntry || c.Size(id) <= 40 {
		return false
	}
	if c.bears(entryNames, id) && !c.bears(entryNames, c.Parent(id)) && !holdsArticle(c.view, id) {
		return true
	}
	return c.clock(id) != page.None && c.isFeed(c.Parent(id), id)
}

// fewestEntries is how many elements of one shape with times of their own make a live blog.
const fewestEntries = 3

// isFeed reports whether the children of an element are entries: several of one shape, each with a
// time of day, that hold most of the article's text.
func (c *cutter) isFeed(parent, id page.ID) bool {
	if known, ok := c.feeds[parent]; ok {
		return known
	}
	n, size := 0, 0
	for child := range c.Children(parent) {
		if c.Tag(child) == c.Tag(id) && !c.leavesOut(child) && c.clock(child) != page.None {
			n++
			size += c.Size(child)
		}
	}
	c.feeds[parent] = n >= fewestEntries && 2*size > c.body.size
	return c.feeds[parent]
}

// clock is the <time> with a time of day that stands at the top of an element, or at its end; without one, its first
// line where that is a time of day.
func (c *cutter) clock(id page.ID) page.ID {
	times := c.Within(id, atom.Time)
	first, end := c.LinesOf(id)
	if len(times) == 0 && end > first+1 && c.Lines[first].Size <= longestClock && saysWhen(c.LineText(c.Lines[first])) {
		return c.Lines[first].Block
	}
	if len(times) == 0 || len(times) > 3 {
		return page.None
	}
	at, _ := c.LinesOf(times[0])
	if at > first+1 && at < end-2 || !strings.ContainsAny(c.Attr(times[0], "datetime")+c.Text(times[0]), ":.h") {
		return page.None
	}
	return times[0]
}

// entry reads one entry of a live blog: its time, its heading, what it says.
func (c *cutter) entry(id page.ID) {
	c.inEntry = true
	said := c.cut(id)
	c.inEntry = false
	b := Block{Kind: BlockEntry, Time: c.entryTime(id)}
	for _, inner := range said {
		switch {
		case inner.Kind == BlockHeading && b.Text == "" && len(b.Blocks) == 0:
			b.Text = inner.Text
		case inner.Kind == BlockParagraph && saysWhen(inner.Text) && text.Size(inner.Text) < longestClock:
			if b.Time.IsZero() {
				b.Time = c.timeIn(withoutName(inner.Text))
			}
		default:
			b.Blocks = append(b.Blocks, inner)
		}
	}
	if b.Time.IsZero() && b.Text == "" {
		c.out = append(c.out, said...) // a piece of the text that is only called so
		return
	}
	c.emit(b)
}

// entryTime is the time that the markup gives an entry.
func (c *cutter) entryTime(id page.ID) Date {
	for _, t := range c.Within(id, atom.Time) {
		value := c.Attr(t, "datetime")
		if value == "" {
			value = c.Text(t)
		}
		if when := c.timeIn(value); !when.Time.IsZero() {
			return when
		}
	}
	return Date{}
}

// timeIn is the time that a line says, or the line as it is printed where that names no day.
func (c *cutter) timeIn(said string) Date {
	if d, ok := c.readDate(claim{value: said}, dates.Updated); ok {
		return newDate(d, said[d.Start:d.End])
	}
	return Date{Raw: said}
}

// saysWhen reports whether a line is a time of day, with its date or not, or with the name of who wrote.
func saysWhen(s string) bool {
	clock, _ := cutClock(s)
	return isClock(s) || strings.Contains(s, ":") && isDated(s) || clock != ""
}

// withoutName is a line without the name of who wrote.
func withoutName(s string) string {
	if clock, _ := cutClock(s); clock != "" {
		return clock
	}
	return s
}

// cutClock parts a line into a time of day and the name of a person: "20:24Jory Pascoe", as two elements without a space
// between them. Of any other line it returns nothing.
func cutClock(s string) (clock, name string) {
	at := strings.IndexFunc(s, unicode.IsLetter)
	if at < len("9:05") || !isClock(strings.TrimSpace(s[:at])) {
		return "", ""
	}
	words := strings.Fields(s[at:])
	if len(words) < 2 || len(words) > 4 {
		return "", ""
	}
	for _, word := range words {
		if r, size := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) || strings.ContainsFunc(word[size:], func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '\'' && r != '’' }) {
			return "", ""
		}
	}
	return strings.TrimSpace(s[:at]), s[at:]
}

// isClock reports whether a line is a time of day and no more: "22.41 BST", "9:05 pm", "23h58",
// "21:30 Uhr".
func isClock(s string) bool {
	const longest = 16
	if len(s) > longest || len(s) < 3 || s[0] < '0' || s[0] > '9' {
		return false
	}
	digits, letters := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		}
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsDigit(r) && !unicode.IsLetter(r) })
	return digits >= 2 && digits <= 6 && letters <= 8 && len(words) <= 5 && strings.ContainsAny(s, ":.h") &&
		!slices.ContainsFunc(words, func(w string) bool { return len(w) > 5 })
}
