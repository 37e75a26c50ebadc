package extract

import (
	"github.com/standfirst/standfirst/extract/internal/dates"
	"github.com/standfirst/standfirst/extract/internal/page"
)

// A standing is how far a date is believed for the place where it stands, the best first.
type standing int

const (
	declared      standing = iota // in metadata that say what it is
	belowHeadline                 // printed between the headline and the text
	aboveHeadline                 // printed just above the headline
	nearHeadline                  // printed behind the first lines of the text
	setBeside                     // printed there, in what a rule keeps out of the body
	inferred                      // in data that do not say what it is: the page's address
	elsewhere                     // printed elsewhere in the article, or just below it
	inAside                       // printed there, in what a rule keeps out
	mislabelled                   // printed as the date of something else
	inSentence                    // said, not set as a date, or under a picture: when that was taken
	unbelieved
)

func (s standing) isBesideHeadline() bool { return s >= belowHeadline && s <= setBeside }

// of is the standing of a date that is less than a day, or not all that its claim says.
func (s standing) of(p dates.Precision, alone bool) standing {
	if s == nearHeadline && !alone {
		s = elsewhere
	}
	switch {
	case s == declared || p >= dates.Day:
		return s
	case alone:
		return max(s, elsewhere)
	}
	return max(s, inSentence)
}

// standing tells how far a claim is believed for where it stands.
func (r *resolver) standing(c claim, other dates.Label) standing {
	switch {
	case c.inferred:
		return inferred
	case c.node == page.None || c.path != "":
		return declared
	}
	where, rule := r.place(c.node), r.rule(c.node)
	switch {
	case where == unbelieved, c.label == dates.Unrelated:
		return unbelieved
	case c.label == other:
		return mislabelled
	case c.label == dates.Unlabelled && endsSentence(c.value) && !r.isDateLine(c.value):
		return inSentence
	case rule == "caption":
		return inSentence
	case isOwnMatter(rule):
		return where
	case where.isBesideHeadline():
		return setBeside
	case isOthersMatter(rule):
		return unbelieved
	}
	return inAside
}

// isOwnMatter reports whether what a rule keeps out of the body belongs to the article all the same.
func isOwnMatter(rule string) bool {
	switch rule {
	case "", "byline", "tags", "legal", "site header", "tools", "share bar", "author biography", "hidden", "link list":
		return true
	}
	return false
}

// isOthersMatter reports whether what a rule keeps out belongs to other articles or to readers.
func isOthersMatter(rule string) bool {
	switch rule {
	case "comments", "related stories", "teaser card", "navigation":
		return true
	}
	return false
}

// How many lines there may be between a headline and the text, where standfirst, byline and date
// stand; how many such lines there may be above a headline; and below the text.
const (
	linesBelowHeadline = 8
	farBelowHeadline   = 20
	linesAboveHeadline = 4
	linesBelowText     = 8
)

// place tells where on the page a node is printed.
func (r *resolver) place(id page.ID) standing {
	line := r.lineOf(id)
	_, end := r.LinesOf(r.body.region)
	above, below := r.start, max(0, r.start-linesBelowHeadline)
	if r.head != page.None {
		above, below = r.LinesOf(r.head)
	}
	switch {
	case line >= below && line <= r.start && line < below+farBelowHeadline:
		return belowHeadline
	case line >= below && line < below+linesBelowHeadline:
		return nearHeadline
	case line >= above-linesAboveHeadline && line < below:
		return aboveHeadline
	case line >= below && line <= end+linesBelowText:
		return elsewhere
	case r.head == page.None && line < below:
		return inAside
	}
	return unbelieved
}
