package extract

import (
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/extract/internal/dates"
	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// The dateline that a report begins with.

// A filedLine is a line that begins with a dateline.
type filedLine struct {
	names.Datelined
	said string // the dateline as printed
	node page.ID
}

// linesFiled is in how many lines of prose from the start of a page datelines are looked for.
const linesFiled = 6

// datelines are those in the first lines of prose. Two readers ask for them; they are looked for once.
func (d *dossier) datelines() []filedLine {
	if d.filed != nil {
		return d.filed
	}
	d.filed = []filedLine{}
	prose := 0
	for _, line := range d.Lines {
		if !isProse(line) {
			continue
		}
		said := d.LineText(line)
		if filed := names.Dateline(said); filed.Length > 0 {
			d.filed = append(d.filed, filedLine{filed, said[:filed.Length], line.From})
		}
		if prose++; prose == linesFiled {
			break
		}
	}
	return d.filed
}

// printedDateline reads them.
func printedDateline() reader {
	return reader{"printed dateline", func(d *dossier) []claim {
		var claims []claim
		for _, filed := range d.datelines() {
			claims = append(claims, claim{value: text.Collapse(filed.said), node: filed.node})
		}
		return claims
	}}
}

// dateline is what the text begins with, or what the structured data give as its dateline. A date without a year is
// the last such day before that of publishing.
func (r *resolver) dateline(published Date) Origin {
	said, c := r.pick(Dateline, func(c claim) (string, string) {
		if c.node != page.None && !r.begins(c.node) {
			return "", "not at the beginning of the text"
		}
		if filedAs(c.value).Length == 0 {
			return "", "names no place"
		}
		return c.value, ""
	})
	if said == "" {
		return Origin{}
	}
	filed := filedAs(said)
	return Origin{Place: filed.Place, Date: r.filedOn(filed.Date, published), Agency: filed.Agency, Statement: c.value}
}

// filedAs reads a dateline without its text, or the place alone that the structured data give; its Length is 0 where it is
// neither.
func filedAs(said string) names.Datelined {
	for _, sign := range [...]string{"", " —"} {
		if filed := names.Dateline(said + sign + " A"); filed.Length > 0 { // without a text there is no dateline
			return filed
		}
	}
	if text.Size(said) > longestPlace || strings.ContainsFunc(said, unicode.IsDigit) {
		return names.Datelined{}
	}
	return names.Datelined{Place: said, Length: len(said)}
}

// longestPlace is the size of the longest name of a place.
const longestPlace = 60

// begins reports whether a node stands in the first line of the text, or the second.
func (r *resolver) begins(id page.ID) bool {
	line := r.lineOf(id)
	return line == r.start || line == r.start+1
}

// filedOn is the date that a dateline names.
func (r *resolver) filedOn(printed string, published Date) Date {
	if printed == "" {
		return Date{}
	}
	opts := r.dateOptions()
	if !published.IsZero() {
		opts.Fetched = published.Time
	}
	if found := dates.Find(printed, opts); len(found) > 0 {
		return newDate(found[0], printed)
	}
	return Date{Raw: printed}
}
