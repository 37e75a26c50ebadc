package extract

import (
	"fmt"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/dates"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// A selfCheck is something odd that a careful reader of the result would see.
type selfCheck struct {
	Code  WarningCode
	Finds func(*resolver, *Article) string // what is odd, for people, or ""
}

// selfChecks are all of them, in the order in which they are told.
var selfChecks = []selfCheck{
	{WarnEmpty, func(r *resolver, a *Article) string {
		return when(len(r.Lines) == 0 && a.Body == "", "the page has no text")
	}},
	{WarnNoBody, func(r *resolver, a *Article) string {
		return when(len(r.Lines) > 0 && a.Body == "", "no text of an article was found")
	}},
	{WarnFlattened, func(r *resolver, _ *Article) string {
		return when(r.Flattened, "the markup was nested too deeply for the parser; deep elements were made siblings")
	}},
	{WarnBadData, func(r *resolver, _ *Article) string {
		return when(r.graph.bad > 0, "%d JSON-LD scripts could not be read", r.graph.bad)
	}},
	{WarnBadURL, func(r *resolver, _ *Article) string {
		return when(r.opts.URL != "" && hostOf(r.opts.URL) == "", "Options.URL %q is no absolute address", text.Shorten(r.opts.URL, 80))
	}},
	{WarnShortBody, func(r *resolver, a *Article) string {
		if r.size > 0 && r.sizeInData > 2*r.size {
			return fmt.Sprintf("the body has %d letters, the page's data has %d", r.size, r.sizeInData)
		}
		if r.size == 0 || r.wordsInData < leastWordCount {
			return ""
		}
		words := len(text.Words(a.Body))
		return when(r.wordsInData > 2*words, "the body has %d words, the page's data say %d", words, r.wordsInData)
	}},
	{WarnBadDate, func(r *resolver, _ *Article) string {
		for _, field := range [...]Field{Published, Modified} {
			for _, e := range r.evidence[field] {
				if e.Note == inTheFuture || e.Note == notADate && e.origin() != fromPage {
					return fmt.Sprintf("the date %q is %s", text.Shorten(e.Value, 80), e.Note)
				}
			}
		}
		return ""
	}},
	{WarnOddAuthor, func(_ *resolver, a *Article) string { return oddAuthor(a) }},
	{WarnTitleInBody, func(r *resolver, a *Article) string {
		switch {
		case r.anyBlock(a.Blocks, isText(a.Headline)):
			return "the headline stands in the body"
		case r.anyBlock(a.Blocks, isText(a.Standfirst)):
			return "the standfirst stands in the body"
		}
		return ""
	}},
	{WarnRepeated, func(r *resolver, a *Article) string {
		seen := make(map[string]bool, len(a.Blocks))
		twice := ""
		r.anyBlock(a.Blocks, func(b *Block) bool {
			if len(b.Text) < leastRepeated || b.Kind == BlockPullQuote {
				return false
			}
			if seen[b.Text] {
				twice = b.Text
			}
			seen[b.Text] = true
			return twice != ""
		})
		return when(twice != "", "stands twice in the body: %q", text.Shorten(twice, 80))
	}},
}

// leastWordCount is the least that the data must say of the length of an article to be believed.
const leastWordCount = 100

// leastRepeated is the size in bytes of the shortest text that nobody repeats on purpose.
const leastRepeated = 80

// selfCheck looks at the result as a careful reader would and says what is odd about it.
func (r *resolver) selfCheck(a *Article) []Warning {
	var found []Warning
	for _, check := range selfChecks {
		r.Look()
		if said := check.Finds(r, a); said != "" {
			found = append(found, Warning{check.Code, said})
		}
	}
	return found
}

// when is a sentence where something holds.
func when(holds bool, format string, args ...any) string {
	if !holds {
		return ""
	}
	return fmt.Sprintf(format, args...)
}

// oddAuthor says of which author it is odd that it should be one.
func oddAuthor(a *Article) string {
	for _, author := range a.Authors {
		found := dates.Find(author.Name, dates.Options{})
		switch {
		case len(found) > 0 && 2*(found[0].End-found[0].Start) > len(author.Name):
			return fmt.Sprintf("the author %q is a date", author.Name)
		case strings.Contains(author.Name, "://"):
			return fmt.Sprintf("the author %q is an address", author.Name)
		case a.SiteName != "" && text.Same(author.Name, a.SiteName):
			return fmt.Sprintf("the author %q is the site", author.Name)
		}
	}
	return ""
}

// anyBlock reports whether something holds for a block or one of those in it.
func (r *resolver) anyBlock(blocks []Block, holds func(*Block) bool) bool {
	for i := range blocks {
		r.Reads(len(blocks[i].Text))
		if holds(&blocks[i]) || r.anyBlock(blocks[i].Blocks, holds) {
			return true
		}
	}
	return false
}

// isText asks whether a block says a title and nothing else. A title of a word or two may well be a
// heading of the text.
func isText(title string) func(*Block) bool {
	return func(b *Block) bool {
		return len(title) >= 20 && len(b.Text) <= 2*len(title) && b.Kind != BlockPullQuote && text.Same(b.Text, title)
	}
}
