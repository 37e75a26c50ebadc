package extract

import (
	"slices"
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/extract/internal/dates"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// Readers of dates that are printed on the page.

// timeElement reads the <time> elements of the page: the datetime attribute, or the text.
func timeElement(names naming) reader {
	return reader{"time element " + namings[names][0], func(d *dossier) []claim {
		var claims []claim
		for _, id := range d.All(atom.Time) {
			if d.enough(claims) {
				break
			}
			c := claim{value: d.Attr(id, "datetime"), node: id}
			if c.value == "" {
				c.value = d.Text(id)
			}
			if d.isNamedModified(id) || d.isInUpdateLine(id) {
				c.label = dates.Updated
			}
			if c.value != "" && (c.label == dates.Updated || names != modifiedNames) {
				claims = append(claims, c)
			}
		}
		return claims
	}}
}

// isNamedModified reports whether an element or its parent is named as the time of a change.
func (d *dossier) isNamedModified(id page.ID) bool {
	return d.bears(modifiedNames, id) || d.bears(modifiedNames, d.Parent(id))
}

// isInUpdateLine reports whether the line around a date says that something was changed then.
func (d *dossier) isInUpdateLine(id page.ID) bool {
	first, _ := d.LinesOf(id)
	if first >= len(d.Lines) || d.Lines[first].Size > maxDateLine {
		return false
	}
	line := d.Lines[first]
	c, ok := d.dated(claim{value: d.pieces(line.From, line.To), node: line.Block})
	return ok && c.label == dates.Updated
}

// printedDate reads the text of elements that are named as dates.
func printedDate(names naming) reader {
	return reader{"printed " + namings[names][0], func(d *dossier) []claim {
		var claims []claim
		for _, id := range d.named(names) {
			if d.enough(claims) {
				break
			}
			if size := d.Size(id); size < 4 || size > 160 || !d.mayHoldDate(id, d.End(id)) {
				continue
			}
			if c, ok := d.dated(claim{value: d.pieces(id, d.End(id)), node: id}); ok {
				claims = append(claims, c)
			}
		}
		return innermost(d, claims)
	}}
}

// dated labels a claim that holds a date, by the words beside the date or the names of its element.
// Where dates of several labels stand in it, it has none.
func (d *dossier) dated(c claim) (_ claim, ok bool) {
	found := dates.Find(c.value, d.dateOptions())
	if len(found) == 0 {
		return c, false
	}
	c.label = found[0].Label
	for _, date := range found {
		c.updated = c.updated || date.Label == dates.Updated
		if date.Label != c.label {
			c.label = dates.Unlabelled
		}
	}
	if isSpan(found, c.value) {
		c.label = dates.Unrelated
	}
	if len(found) == 1 && c.label == dates.Unlabelled && d.isNamedModified(c.node) {
		c.label, c.updated = dates.Updated, true
	}
	return c, true
}

// isSpan reports two dates, years apart, with nothing but a dash between them: those of a life.
func isSpan(found []dates.Date, said string) bool {
	if len(found) != 2 || found[0].Label != dates.Unlabelled || found[1].Label != dates.Unlabelled || found[1].Time.Year()-found[0].Time.Year() < fewestYears {
		return false
	}
	switch strings.TrimSpace(said[found[0].End:found[1].Start]) {
	case "-", "–", "—":
		return true
	}
	return false
}

// fewestYears is how far apart the dates of a life are, and those of publishing and of a change seldom.
const fewestYears = 5

// maxDateLine is the size of the longest line that is read for a date.
const maxDateLine = 120

// lineDate reads the dates in short lines of the page.
func lineDate() reader {
	return reader{"line with a date", func(d *dossier) []claim { return d.dateLines() }}
}

// updateLine reads the short lines that say when something was changed.
func updateLine() reader {
	return reader{"line with an update", func(d *dossier) []claim {
		return slices.DeleteFunc(slices.Clone(d.dateLines()), func(c claim) bool { return !c.updated })
	}}
}

// dateLines claims the short lines of the page that hold dates. They are looked for once.
func (d *dossier) dateLines() []claim {
	if d.linesDated {
		return d.datedLines
	}
	d.linesDated = true
	for _, line := range d.nearText() {
		if line.Size < 6 || line.Size > maxDateLine && !d.isByLine(line) || !dates.MayHold(d.LineText(line), d.dateOptions()) {
			continue
		}
		if c, ok := d.dated(d.lineClaim(line, d.pieces(line.From, line.To))); ok {
			d.datedLines = append(d.datedLines, c)
		}
		if len(d.datedLines) == maxClaims {
			break
		}
	}
	return d.datedLines
}

// mayHoldDate is a quick look at some nodes: a date needs a digit, or is one that counts from now.
func (d *dossier) mayHoldDate(from, to page.ID) bool {
	if !d.opts.Fetched.IsZero() {
		return true
	}
	for id := from; id < to; id++ {
		if d.IsText(id) && strings.ContainsFunc(d.Data(id), unicode.IsDigit) {
			return true
		}
	}
	return false
}

// maxOpenings is how many paragraphs that open with a date are claimed.
const maxOpenings = 3

// openingDate reads the date that a paragraph begins with: "3 May 2024 – The council …".
func openingDate() reader {
	return reader{"opening date", func(d *dossier) []claim {
		var claims []claim
		for _, line := range d.nearText() {
			if line.Size <= maxDateLine || len(claims) == maxOpenings {
				continue
			}
			opening := strings.TrimLeftFunc(d.Data(line.From), unicode.IsSpace)
			opening = opening[:min(len(opening), 80)]
			if found := dates.Find(opening, d.dateOptions()); len(found) > 0 && found[0].Precision >= dates.Day && text.Size(opening[:found[0].Start]) < 3 {
				claims = append(claims, claim{value: opening[found[0].Start:found[0].End], node: line.From, end: line.From})
			}
		}
		return claims
	}}
}
