package extract

import (
	"time"

	"github.com/standfirst/standfirst/extract/internal/dates"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// dates resolves when the article was published and last changed.
func (r *resolver) dates() (published, modified Date) {
	published = r.date(Published, func(Date) string { return "" })
	modified = r.date(Modified, func(d Date) string {
		if !published.Time.IsZero() && d.Time.Before(published.Time) && d.Precision != PrecisionDay {
			return "before it was published"
		}
		return ""
	})
	return published, modified
}

// date takes the first claim of a field that can be read as a date.
func (r *resolver) date(field Field, objection func(Date) string) Date {
	var chosen Date
	r.pick(field, func(c claim) (string, string) {
		if why := r.dateObjection(c); why != "" {
			return "", why
		}
		d, ok := r.readDate(c)
		if !ok {
			return "", "not a date"
		}
		if why := r.implausible(d); why != "" {
			return "", why
		}
		if why := objection(d); why != "" {
			return "", why
		}
		switch {
		case chosen.IsZero():
			chosen = d
		case isExacter(d, chosen):
			chosen = d
		}
		return d.Time.Format(time.DateOnly), ""
	})
	return chosen
}

// isExacter reports whether a date says of the same day at what time of it.
func isExacter(d, than Date) bool {
	return than.Precision == PrecisionDay && (d.Precision == PrecisionMinute || d.Precision == PrecisionSecond) &&
		d.Time.Format(time.DateOnly) == than.Time.Format(time.DateOnly)
}

// readDate reads the date in a claim; the first, where a line prints several.
func (r *resolver) readDate(c claim) (Date, bool) {
	opts := r.dateOptions()
	if d, ok := dates.Parse(c.value, opts); ok {
		return newDate(d, c.value), true
	}
	found := dates.Find(c.value, opts)
	if len(found) == 0 {
		return Date{}, false
	}
	return newDate(found[0], c.value[found[0].Start:found[0].End]), true
}

func (d *dossier) dateOptions() dates.Options {
	language := ""
	if root := d.All(atom.Html); len(root) > 0 {
		language = d.Attr(root[0], "lang")
	}
	return dates.Options{Language: language, Fetched: d.opts.Fetched}
}

func newDate(d dates.Date, raw string) Date {
	return Date{Time: d.Time, Raw: text.Collapse(raw), Precision: precisions[d.Precision], ZoneKnown: d.ZoneKnown}
}

var precisions = map[dates.Precision]DatePrecision{
	dates.Year: PrecisionYear, dates.Month: PrecisionMonth, dates.Day: PrecisionDay, dates.Minute: PrecisionMinute, dates.Second: PrecisionSecond,
}

// slack is how far ahead of the time of fetching a page's clock may run.
const slack = 48 * time.Hour

// implausible says why a date cannot be that of an article, or "".
func (r *resolver) implausible(d Date) string {
	switch {
	case !r.opts.Fetched.IsZero() && d.Time.After(r.opts.Fetched.Add(slack)):
		return "in the future"
	case d.Time.Year() < 1990 && d.Precision != PrecisionDay:
		return "before the web"
	}
	return ""
}

// dateObjection says why a printed claim cannot be the article's date, or "".
func (r *resolver) dateObjection(c claim) string {
	if c.node == page.None || c.path != "" {
		return ""
	}
	switch rule := r.rule(c.node); rule {
	case "", "byline", "tags", "legal", "site header", "tools", "share bar", "author biography", "hidden", "link list":
	case "footer":
		if !r.Contains(r.body.region, c.node) {
			return "in the page's footer"
		}
	default:
		return "in the page's side matter: " + rule
	}
	_, end := r.LinesOf(r.body.region)
	line := r.lineOf(c.node)
	if r.head != page.None && line < r.lineOf(r.head)-8 || line > end+8 {
		return "far from the article"
	}
	return ""
}

// isDateLine reports whether a line is a date and little else.
func (r *resolver) isDateLine(s string) bool {
	for _, d := range dates.Find(s, r.dateOptions()) {
		if 2*(d.End-d.Start) > len(s) {
			return true
		}
	}
	return false
}

// timeElement reads the <time> elements of the page: the datetime attribute, or the text.
func timeElement(names *naming) reader {
	return reader{"time element " + (*names)[0], func(d *dossier) []claim {
		var claims []claim
		for _, id := range d.All(atom.Time) {
			if names == &modifiedNames && !d.bears(names, id) && !d.bears(names, d.Parent(id)) {
				continue
			}
			if names == &dateNames && d.bears(&modifiedNames, id) {
				continue
			}
			value := d.Attr(id, "datetime")
			if value == "" {
				value = d.Text(id)
			}
			if value != "" {
				claims = append(claims, claim{value: value, node: id})
			}
		}
		return claims
	}}
}

// printedDate reads the text of elements that are named as dates.
func printedDate(names *naming) reader {
	return reader{"printed " + (*names)[0], func(d *dossier) []claim {
		var claims []claim
		for _, id := range d.named(names) {
			if size := d.Size(id); size >= 4 && size <= 160 && len(dates.Find(d.Text(id), d.dateOptions())) > 0 {
				claims = append(claims, d.printedClaim(id))
			}
		}
		return innermost(d, claims)
	}}
}

// urlDate reads the date in the page's address.
func urlDate() reader {
	return reader{"address", func(d *dossier) []claim {
		for _, u := range []string{d.opts.URL, d.linkHref("canonical"), d.meta("og:url")} {
			if found, ok := dates.FromURL(u); ok && found.Precision >= dates.Day {
				return []claim{{value: found.Time.Format(time.DateOnly), node: page.None, path: u}}
			}
		}
		return nil
	}}
}

// lineDate reads the dates in short lines of the page.
func lineDate() reader {
	return reader{"line with a date", func(d *dossier) []claim {
		var claims []claim
		for _, line := range d.Lines {
			if line.Size < 6 || line.Size > 120 || len(claims) == 6 {
				continue
			}
			s := d.LineText(line)
			if len(dates.Find(s, d.dateOptions())) > 0 {
				claims = append(claims, d.lineClaim(line, s))
			}
		}
		return claims
	}}
}
