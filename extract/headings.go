package extract

import (
	"html"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// A heading often holds more than the headline: a kicker before it, a subtitle, a date or a count of
// comments behind it, a word for screen readers. The elements inside the heading part them.

// leastTitle is the size in letters of the shortest part of a heading that is taken for the headline
// though the heading says more.
const leastTitle = 12

// printedTitle is the headline in what a heading prints. given are the titles of the metadata: where
// one of them is a part of the heading, that part is the headline; where one is all of it, all is.
func (r *resolver) printedTitle(heading page.ID, given []string) string {
	whole := unescapedAs(r.headingText(heading, r.End(heading)), given)
	if r.Size(heading) > longestTitle {
		return whole
	}
	texts := r.textsIn(heading)
	if len(texts) < 2 {
		return whole
	}
	key := text.Key(whole)
	isGiven := slices.ContainsFunc(given, func(s string) bool { return text.Key(s) == key })
	if from, to, ok := r.givenPart(heading, texts, key, given, isGiven); ok {
		return trimTitle(r.headingText(from, to))
	}
	if isGiven && !slices.ContainsFunc(given, func(s string) bool { return text.Key(s) == key && countMarks(s) > countMarks(whole) }) {
		return whole
	}
	if bare := r.headingWithout(heading, r.isAside); bare != whole && text.Size(bare) >= leastTitle {
		return trimTitle(bare)
	}
	if part := r.namedPart(heading); part != page.None {
		return r.headingText(part, r.End(part))
	}
	return whole
}

// countMarks counts what parts a title from what stands before or behind it. Where the metadata have more than
// the heading they join what the page sets apart by its style.
func countMarks(s string) int {
	n := 0
	for _, mark := range [...]string{":", " | ", " - ", " – ", " — ", " · "} {
		n += strings.Count(s, mark)
	}
	return n
}

// unescapedAs resolves the entities that a heading prints as such, where a title of the metadata says
// what is meant.
func unescapedAs(printed string, given []string) string {
	if strings.Contains(printed, "&") {
		meant := html.UnescapeString(printed)
		if meant != printed && slices.ContainsFunc(given, func(s string) bool { return text.Same(s, meant) }) {
			return meant
		}
	}
	return printed
}

// trimTitle cuts from a part of a heading what parted it from the rest.
func trimTitle(s string) string {
	return strings.TrimRight(strings.TrimLeft(s, ":-–—|·• "), ":–—|·• ")
}

// textsIn are the text nodes of a heading that hold letters.
func (r *resolver) textsIn(heading page.ID) []page.ID {
	var texts []page.ID
	for id := heading; id < r.End(heading); id++ {
		if r.IsText(id) && text.Key(r.Data(id)) != "" {
			texts = append(texts, id)
		}
	}
	return texts
}

// givenPart finds the end of a heading that the metadata give as the headline: a kicker stands before
// it. Or the beginning, where none of them gives the whole: a subtitle stands behind it.
func (r *resolver) givenPart(heading page.ID, texts []page.ID, whole string, given []string, isGiven bool) (from, to page.ID, ok bool) {
	for _, s := range given {
		key := text.Key(s)
		if text.Size(s) < leastTitle || len(key) >= len(whole) {
			continue
		}
		if strings.HasSuffix(whole, key) {
			if at, ok := r.partedAt(texts, len(whole)-len(key)); ok {
				return at, r.End(heading), true
			}
		}
		if isGiven {
			continue
		}
		if strings.HasPrefix(whole, key) {
			if at, ok := r.partedAt(texts, len(key)); ok {
				return heading, at, true
			}
		}
		if at, ok := r.behindAnotherLabel(texts, whole, s); ok {
			return at, r.End(heading), true
		}
	}
	return page.None, page.None, false
}

// behindAnotherLabel finds the end of a heading that a title of the metadata gives behind a label of its own, where
// the page prints another: "Harbour dues: Who pays for the quay" for "Quarrel in Pine Bay" and "Who pays for the quay".
func (r *resolver) behindAnotherLabel(texts []page.ID, whole, given string) (page.ID, bool) {
	_, behind, labelled := strings.Cut(given, ": ")
	key := text.Key(behind)
	if !labelled || text.Shorter(behind, leastTitle) || len(key) >= len(whole) || !strings.HasSuffix(whole, key) {
		return page.None, false
	}
	return r.partedAt(texts, len(whole)-len(key))
}

// partedAt finds the text node of a heading before which so many bytes of its key stand, where an
// element parts it from the text before.
func (r *resolver) partedAt(texts []page.ID, size int) (page.ID, bool) {
	for i, id := range texts {
		if size == 0 {
			return id, i > 0 && r.isParted(texts[i-1], id)
		}
		size -= len(text.Key(r.Data(id)))
	}
	return page.None, false
}

// isParted reports whether two neighbouring texts are more than one text in two styles.
func (r *resolver) isParted(a, b page.ID) bool {
	if said := strings.TrimRight(r.Data(a), " \n\t\u00a0"); strings.HasSuffix(said, ":") || strings.HasSuffix(said, "|") {
		return true
	}
	for id := a; id < b; id++ {
		if r.Tag(id) == atom.Br {
			return true
		}
	}
	parts := func(low, other page.ID) bool {
		at := r.Up(r.Parent(low), func(at page.ID) bool { return r.Contains(at, other) || !isStyle(r.Tag(at)) })
		return at != page.None && !r.Contains(at, other)
	}
	return parts(a, b) || parts(b, a)
}

// isStyle reports whether an element only sets its text in another style.
func isStyle(tag atom.Atom) bool {
	switch tag {
	case atom.A, atom.B, atom.Strong, atom.I, atom.Em, atom.U, atom.Mark, atom.Cite, atom.Q, atom.Abbr, atom.Font, atom.Sub, atom.Sup:
		return true
	}
	return false
}

// isAside reports whether an element of a heading holds what is no part of the headline, by its name
// or its tag.
func (r *resolver) isAside(id page.ID) bool {
	switch r.Tag(id) {
	case atom.Small, atom.Time:
		return true
	}
	return r.bears(kickerNames, id) || r.bears(standfirstNames, id) || r.bears(bylineNames, id) || r.rule(id) == "for screen readers" && text.Key(r.Text(id)) != ""
}

// namedPart is the last element of a heading, where that is named as the headline and the rest has
// an element for itself.
func (r *resolver) namedPart(heading page.ID) page.ID {
	last := page.None
	for id := range r.Children(heading) {
		switch {
		case r.IsElement(id) && r.Size(id) > 0:
			last = id
		case r.IsText(id) && !text.Shorter(r.Data(id), 1):
			return page.None
		}
	}
	if last == page.None || r.Size(last) < leastTitle || r.Size(last) == r.Size(heading) || !r.bears(headlineNames, last) {
		return page.None
	}
	return last
}

// headingText is what a heading prints between two of its nodes, on one line. A part of it that ends
// in a colon is parted from what follows, as styles do that we do not see.
func (r *resolver) headingText(from, to page.ID) string {
	return r.headingTextIn(from, to, func(page.ID) bool { return false })
}

// headingWithout is what a heading prints outside some of its elements.
func (r *resolver) headingWithout(heading page.ID, aside func(page.ID) bool) string {
	return r.headingTextIn(heading, r.End(heading), func(id page.ID) bool { return id > heading && r.IsElement(id) && aside(id) })
}

func (r *resolver) headingTextIn(from, to page.ID, skip func(page.ID) bool) string {
	var b text.Builder
	last := page.None
	for id := from; id < to && b.Len() < longestTitle; id++ {
		switch {
		case skip(id) || r.Tag(id) == atom.Rt || r.Tag(id) == atom.Rp: // how a word is read stands beside it
			id = r.End(id) - 1
		case r.IsText(id):
			if last != page.None && changesCase(r.Data(last), r.Data(id)) && r.isParted(last, id) {
				b.WriteText(" ")
			}
			b.WriteText(r.Data(id))
			if strings.HasSuffix(r.Data(id), ":") {
				b.WriteText(" ")
			}
			last = id
		case r.IsElement(id) && (r.IsBlock(id) || r.Tag(id) == atom.Br):
			b.WriteText(" ")
		}
	}
	return strings.ReplaceAll(b.String(), wideSpace+" ", wideSpace)
}

// wideSpace parts the lines of a headline in East Asia; a <br> behind it adds nothing.
const wideSpace = "\u3000"

// changesCase reports whether a text ends in a small letter, or in a mark, and the next begins with a capital.
func changesCase(a, b string) bool {
	end, _ := utf8.DecodeLastRuneInString(a)
	start, _ := utf8.DecodeRuneInString(b)
	return unicode.IsUpper(start) && (unicode.IsLower(end) || isStop(end))
}
