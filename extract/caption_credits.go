package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// The credits that are printed with captions.

// splitCredit parts a caption from the credit printed with it. Where the picture's alt text is the
// beginning of the caption, what follows it can be nothing but the credit.
func (a *album) splitCredit(s string, picture page.ID) (caption, credit string) {
	s = strings.TrimSpace(strings.TrimRight(text.Collapse(s), captionEdges))
	if s == "" {
		return "", ""
	}
	if caption, credit := names.SplitCredit(s); credit != "" {
		return caption, credit
	}
	alt := text.Collapse(a.Attr(picture, "alt"))
	rest, ok := strings.CutPrefix(s, alt)
	if !ok || text.Size(alt) < 10 || rest == "" || text.Size(rest) > 80 || !strings.ContainsAny(rest[:min(len(rest), 4)], "/|–—·•") {
		return s, ""
	}
	return alt, strings.Trim(rest, captionEdges)
}

// captionEdges are what is left at the end of a caption from which a credit was taken.
const captionEdges = " \u00a0-–—|/•·:("

// maxSigned is the size of the longest line that is a caption because it ends in a credit.
const maxSigned = 300

// signedBelow splits the line just below a picture, where nothing is set beside the picture, if the line ends
// in a credit that says that it is one.
func (a *album) signedBelow(id page.ID) (caption, credit string) {
	caption, credit, line := a.signedLine(id)
	if credit != "" {
		a.take(a.outermost(line.From, line.Size), Caption)
	}
	return caption, credit
}

// signedLine is the line just below a picture, split where it is signed; the line is empty if there is none.
func (a *album) signedLine(id page.ID) (caption, credit string, line page.Line) {
	box := a.Parent(id)
	for box > a.Root() && !a.IsBlock(box) {
		box = a.Parent(box)
	}
	first, _ := a.LinesOf(box)
	if first >= len(a.Lines) || a.Lines[first].From < id || a.Lines[first].Size > maxSigned || a.isShownBetween(id, a.Lines[first].From) {
		return "", "", page.Line{}
	}
	line = a.Lines[first]
	caption, credit = names.SplitSigned(a.LineText(line))
	return caption, credit, line
}

// creditIn is what an element named as the credit prints, and the caption that it may begin with.
func (a *album) creditIn(box page.ID) (caption, credit string) {
	for at := box + 1; at < a.End(box); at++ {
		if a.IsElement(at) && a.isNamedCredit(at) && a.Size(at) > 1 && a.Size(at) < 120 {
			a.take(at, Caption)
			return trimCredit(text.Collapse(a.Text(at)))
		}
	}
	return "", ""
}

// isNamedCredit reports an element that is called the credit, in its class or as a property of the picture.
func (a *album) isNamedCredit(id page.ID) bool {
	return a.bears(creditNames, id) || slices.Contains(creditProps, a.Attr(id, "itemprop")) || a.Tag(id) == atom.Cite && a.End(id) == a.End(a.Parent(id)) && isSigner(a.Text(id))
}

// creditProps are the properties of a picture that say whose it is.
var creditProps = []string{"author", "creator", "creditText"}

// creditBeside is the credit that a line of a picture's box is, beside its captions: "Image source, Ana Ruiz".
func (a *album) creditBeside(box page.ID, captions []page.ID) string {
	first, end := a.LinesOf(box)
	for _, line := range a.Lines[first:end] {
		if line.Size > 120 || slices.ContainsFunc(captions, func(c page.ID) bool { return a.Contains(c, line.From) }) {
			continue
		}
		if caption, credit := names.SplitCredit(a.LineText(line)); caption == "" && credit != "" {
			a.take(a.outermost(line.From, line.Size), Caption)
			return credit
		}
	}
	return ""
}

// glued parts what a caption says where its last element begins without a space before it: what parts the two is
// only drawn, or behind a sentence with a name and a house. Where a credit was found in it already, that element must
// begin as a text of its own.
func (a *album) glued(said, credit string, caption page.ID) (before, name string) {
	last := a.End(caption) - 1
	for last > caption && !a.IsText(last) {
		last--
	}
	if credit != "" {
		said = a.captionText(caption)
	}
	for above := a.Parent(last); above > caption && text.Collapse(a.Text(above)) != said; above = a.Parent(last) {
		last = above
	}
	name = text.Collapse(a.Text(last))
	before, ok := strings.CutSuffix(said, name)
	if last == caption || !ok || before == "" || strings.IndexAny(name, ",.;") == 0 || credit != "" && !changesCase(before, name) {
		return "", ""
	}
	if bare := strings.TrimSuffix(before, " "); bare != before && (credit != "" || !endsSentence(bare) || !isOfHouse(name)) {
		return "", ""
	}
	return before, name
}

// cutGlued takes the second part of a caption for the credit, if it is one.
func (a *album) cutGlued(before, name string, picture page.ID) (caption, credit string) {
	if isSigner(name) {
		return strings.TrimSuffix(before, " "), name
	}
	caption, credit = a.splitCredit(before+" "+name, picture)
	if credit == "" && isOfHouse(name) {
		return strings.TrimSuffix(before, " "), name
	}
	if credit != "" || changesCase(before, name) {
		return caption, credit
	}
	return before + name, ""
}

// trimCredit cuts the label, or the caption, from a credit that stands in an element of its own. Who stands
// before an agency took the picture for it: "Ana Ruiz (EFE)".
func trimCredit(s string) (caption, credit string) {
	caption, credit = names.SplitCredit(s)
	if credit == "" || isSigner(caption) {
		caption, credit = "", s
	}
	return caption, strings.TrimLeft(credit, " /|–—•·:")
}

// isSigner reports whether a text is nothing but names.
func isSigner(s string) bool {
	if s == "" || text.Size(s) > 40 {
		return false
	}
	line := names.ReadLine(s)
	return line.Whole && len(line.People) > 0
}

// isOfHouse reports a name and the house behind a comma, or names with slashes: "Ana Ruiz, The Courier-Star",
// "Post/Courier/Ana".
func isOfHouse(s string) bool {
	if strings.ContainsAny(s, "0123456789") || endsSentence(s) || !text.Shorter(s, 60) {
		return false
	}
	if strings.Contains(s, "/") {
		return !slices.ContainsFunc(strings.Split(s, "/"), func(part string) bool { return part == "" || strings.Count(part, " ") > 2 || !inTitleCase(part) })
	}
	name, house, ok := strings.Cut(s, ", ")
	return ok && isSigner(name) && strings.Contains(name, " ") && inTitleCase(house)
}

// inTitleCase reports words of which no longer one begins with a small letter.
func inTitleCase(s string) bool {
	return !slices.ContainsFunc(strings.Fields(s), func(w string) bool {
		first, _ := utf8.DecodeRuneInString(w)
		return len(w) > 3 && unicode.IsLower(first)
	})
}
