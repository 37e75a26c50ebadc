package extract

import (
	"slices"
	"strings"
	"time"

	"github.com/standfirst/standfirst/extract/internal/dates"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// dates resolves when the article was published and last changed.
func (r *resolver) dates() (published, modified Date) {
	published = r.date(Published, dates.Updated, Date{}, func(Date) string { return "" })
	modified = r.date(Modified, dates.Published, published, func(d Date) string {
		if !published.Time.IsZero() && d.Time.Before(published.Time) && d.Precision != PrecisionDay {
			return "before it was published"
		}
		if published.ZoneKnown && !d.ZoneKnown && published.Time.Format(wallClock) == d.Time.Format(wallClock) {
			return "when it was published, without the zone"
		}
		return ""
	})
	return published, modified
}

// wallClock is what clocks show where something is published.
const wallClock = "2006-01-02 15:04"

// date takes the claim of a field that stands best of those that can be read as a date. Dates that
// bear the other field's label are among the last to be believed. A date known already helps to tell day from month.
func (r *resolver) date(field Field, other dates.Label, known Date, objection func(Date) string) Date {
	list := r.datings(field, other)
	settleOrder(list)
	settleOrderBy(list, known)
	list = weighPrinted(list)
	claims := make([]claim, 0, len(list))
	for _, d := range list {
		claims = append(claims, d.claim)
	}
	r.claims[field] = claims

	var chosen Date
	next := 0
	r.pick(field, func(claim) (string, string) {
		d := list[next]
		next++
		if d.why != "" {
			return "", d.why
		}
		if why := objection(d.date); why != "" {
			return "", why
		}
		if chosen.IsZero() || isExacter(d.date, chosen) {
			chosen = d.date
		}
		return d.day(), ""
	})
	return chosen
}

// A dating is the claim of a date, as read.
type dating struct {
	claim
	date     Date
	standing standing
	swapped  time.Time // with day and month the other way round, where it may be meant so
	alone    bool      // the claim says that it is a date, or little else
	why      string    // why it cannot be the date, or ""
}

func (d *dating) day() string { return d.date.Time.Format(time.DateOnly) }

// isPrinted reports whether a date stands on the page where the article's own may stand.
func (d *dating) isPrinted() bool {
	return d.why == "" && (d.standing.isBesideHeadline() || d.standing == elsewhere)
}

// datings reads the claims of a field and sorts them by their standing. Those of one standing keep
// the order of their readers.
func (r *resolver) datings(field Field, other dates.Label) []dating {
	list := make([]dating, 0, len(r.claims[field]))
	for _, c := range r.claims[field] {
		list = append(list, r.dating(c, other))
	}
	slices.SortStableFunc(list, func(a, b dating) int { return int(a.standing - b.standing) })
	return list
}

// longestDated is how many bytes of a text are read for its date.
const longestDated = 4 << 10

func (r *resolver) dating(c claim, other dates.Label) dating {
	if len(c.value) > longestDated {
		c.value = strings.ToValidUTF8(c.value[:longestDated], "")
	}
	d := dating{claim: c, standing: r.standing(c, other)}
	if d.standing == unbelieved {
		d.why = "far from the article"
		if c.label == dates.Unrelated {
			d.why = "the date of something else"
		}
		if rule := r.rule(c.node); isOthersMatter(rule) {
			d.why = "in the page's side matter: " + rule
		}
		return d
	}
	found, ok := r.readDate(c, other)
	if !ok {
		d.why = notADate
		return d
	}
	d.date = newDate(found, c.value[found.Start:found.End])
	if found.Ambiguous {
		d.swapped = found.Swapped().Time
	}
	d.why = r.implausible(d.date)
	d.alone = found.Label == dates.Published || 2*(found.End-found.Start) > len(c.value) ||
		found.Start == 0 && len(dates.Find(c.value[found.End:], r.dateOptions())) == 0
	d.standing = d.standing.of(found.Precision, d.alone)
	return d
}

// settleOrder gives dates such as 3/5/2024 the order of day and month that another claim bears out.
func settleOrder(list []dating) {
	for i := range list {
		d := &list[i]
		if d.why == "" && !d.swapped.IsZero() && slices.ContainsFunc(list, func(other dating) bool {
			return other.why == "" && other.swapped.IsZero() && other.standing < mislabelled && other.day() == d.swapped.Format(time.DateOnly)
		}) {
			d.date.Time = d.swapped
		}
	}
}

// settleOrderBy gives dates of changes the order in which they are of the day of publishing.
func settleOrderBy(list []dating, published Date) {
	for i := range list {
		d := &list[i]
		if d.why == "" && !published.Time.IsZero() && !d.swapped.IsZero() && d.swapped.Format(time.DateOnly) == published.Time.Format(time.DateOnly) {
			d.date.Time = d.swapped
		}
	}
}

// weighPrinted puts the date that is printed beside the headline before the one that the metadata
// declare, where the page prints the latter nowhere and the former is the better witness: it is days
// older, since content systems date anew what they publish anew, or other metadata say the same. Less
// than a day apart, the two are one moment in two zones.
func weighPrinted(list []dating) []dating {
	declaring := slices.IndexFunc(list, func(d dating) bool { return d.why == "" && d.standing == declared })
	printed := slices.IndexFunc(list, func(d dating) bool { return d.why == "" && d.standing.isBesideHeadline() && d.alone })
	if declaring < 0 || printed < 0 {
		return list
	}
	d, p := &list[declaring], list[printed]
	ahead := d.date.Time.Sub(p.date.Time)
	if ahead.Abs() < day {
		d.date = inZoneOf(d.date, p.date)
		return list
	}
	isSame := func(other dating) bool { return other.isPrinted() && other.day() == d.day() }
	agrees := func(other dating) bool {
		return other.why == "" && other.standing == declared && other.day() == p.day()
	}
	if !slices.ContainsFunc(list, isSame) && (ahead > 2*day || slices.ContainsFunc(list, agrees)) {
		return slices.Insert(slices.Delete(list, printed, printed+1), 0, p)
	}
	return list
}

const day = 24 * time.Hour

// inZoneOf is a moment that metadata give in UTC, in the zone that the page prints it in, so that it
// names the day that readers see. The zone is printed with it, or some quarters of an hour lie
// between the two clocks, or the moment is the midnight that begins the day printed, as content
// systems of Europe and Africa write a day.
func inZoneOf(declared, printed Date) Date {
	if _, offset := declared.Time.Zone(); !declared.ZoneKnown || offset != 0 || declared.Precision == PrecisionDay || declared.Time.Format(time.DateOnly) == printed.Time.Format(time.DateOnly) {
		return declared
	}
	ahead := printed.Time.Truncate(time.Minute).Sub(declared.Time.Truncate(time.Minute))
	isDay := printed.Precision == PrecisionDay
	switch {
	case printed.ZoneKnown && ahead == 0:
		declared.Time = declared.Time.In(printed.Time.Location())
	case printed.ZoneKnown || ahead%(15*time.Minute) != 0:
	case !isDay && ahead.Abs() <= 14*time.Hour, isDay && ahead > 0 && ahead <= 3*time.Hour:
		declared.Time = declared.Time.In(time.FixedZone("", int(ahead/time.Second)))
	}
	return declared
}

// isExacter reports whether a date says of the same day at what time of it.
func isExacter(d, than Date) bool {
	return than.Precision == PrecisionDay && (d.Precision == PrecisionMinute || d.Precision == PrecisionSecond) &&
		d.Time.Format(time.DateOnly) == than.Time.Format(time.DateOnly)
}

// readDate reads the date in a claim; where a line prints several, the first that bears the field's own label, or else
// does not bear the other's.
func (r *resolver) readDate(c claim, other dates.Label) (dates.Date, bool) {
	opts, own := r.dateOptions(), dates.Published
	if other == dates.Published {
		own = dates.Updated
	}
	only, isOne := dates.Parse(c.value, opts)
	if isOne && c.path != "" {
		return only, true
	}
	found := dates.Find(c.value, opts)
	if at := slices.IndexFunc(found, func(d dates.Date) bool { return d.Label == own }); at >= 0 {
		return found[at], true
	}
	if isOne && only.Label != other || len(found) == 0 {
		return only, isOne && only.Label != other
	}
	return found[max(0, slices.IndexFunc(found, func(d dates.Date) bool { return d.Label != other && d.Label != dates.Unrelated }))], true
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

// What the warnings look for among the reasons why a claim is no date of the article.
const (
	notADate    = "not a date"
	inTheFuture = "in the future"
)

// slack is how far ahead of the time of fetching a page's clock may run.
const slack = 2 * day

// implausible says why a date cannot be that of an article, or "".
func (r *resolver) implausible(d Date) string {
	switch {
	case !r.opts.Fetched.IsZero() && d.Time.After(r.opts.Fetched.Add(slack)):
		return inTheFuture
	case d.Time.Year() < 1990 && d.Precision != PrecisionDay:
		return "before the web"
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
