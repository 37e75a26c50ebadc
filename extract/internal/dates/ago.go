package dates

import "time"

// A quantity is "3 hours".
type quantity struct {
	n    int
	unit unit
}

// amount reads a number and a unit, a word for one and a unit, or a unit that means one by itself.
func amount(r *reading) bool { return r.amount(&r.amounts[0]) }

// secondAmount reads the smaller amount that may follow: "12 Stunden 30 Minuten".
func secondAmount(r *reading) bool {
	try := *r
	if try.peek().kind == mark && try.peek().mark == ',' || try.peek().mark == '.' {
		try.at++
	}
	if try.peek().kind == number && try.amount(&try.amounts[1]) && try.amounts[1].unit < r.amounts[0].unit {
		*r = try
	}
	if r.peek().mark == '.' && r.ahead(1).meaning.is(agoAfter) {
		r.at++ // "3 hr. ago"
	}
	return true
}

// mostAgo is the largest amount believed: pages say "72 hours ago", and "90 days ago".
const mostAgo = 400

func (r *reading) amount(q *quantity) bool {
	n, t := 0, r.peek()
	switch {
	case t.kind == number && t.digits <= 3 && t.value <= mostAgo:
		n = t.value
		r.at++
		if r.peek().meaning.is(between) && !r.peek().meaning.is(unitName) {
			r.at++ // Romanian "acum 20 de minute"
		}
	case t.meaning.is(unitName) && t.meaning.alone > 0:
		n = int(t.meaning.alone)
	case t.meaning.is(oneWord):
		n = 1
		r.at++
	default:
		return false
	}
	t = r.peek()
	if t.kind != word || !t.meaning.is(unitName) {
		return false
	}
	*q = quantity{n, t.meaning.unit}
	r.at++
	return true
}

// unitThenAmount reads Swahili's order: "saa 3 zilizopita".
func unitThenAmount(r *reading) bool {
	t, n := r.peek(), r.ahead(1)
	if !t.meaning.is(unitName) || n.kind != number || n.value > mostAgo {
		return false
	}
	r.amounts[0] = quantity{n.value, t.meaning.unit}
	r.at += 2
	return true
}

// now reads a word for now, which is no time ago.
func now(r *reading) bool { return sign(nowWord)(r) }

// dayName reads "today", "yesterday" and the like.
func dayName(r *reading) bool {
	t := r.peek()
	if !t.meaning.is(dayWord) {
		return false
	}
	d := r.line.now.AddDate(0, 0, int(t.meaning.days))
	r.year, r.month, r.day = d.Year(), int(d.Month()), d.Day()
	r.precision, r.yearInFull = Day, true
	r.at++
	return true
}

// beforeNow subtracts what was read from now. The precision is what the page said: "3 hours ago"
// is sure of the day at best, "2 weeks ago" of the month; the time is the best guess.
func beforeNow(r *reading) bool {
	t := r.line.now
	r.precision, r.zoneRead = Minute, true
	for _, q := range r.amounts {
		if q.n > 0 {
			t = q.before(t)
			r.precision = min(r.precision, q.unit.precision())
		}
	}
	if r.amounts[1].n > 0 && r.amounts[1].unit == minutes {
		r.precision = Minute
	}
	if r.amounts[0].unit >= days {
		r.zoneRead = r.line.zone != nil
		t = time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
	}
	r.instant = t.Truncate(time.Second)
	return true
}

func (q quantity) before(t time.Time) time.Time {
	switch q.unit {
	case seconds:
		return t.Add(-time.Duration(q.n) * time.Second)
	case minutes:
		return t.Add(-time.Duration(q.n) * time.Minute)
	case hours:
		return t.Add(-time.Duration(q.n) * time.Hour)
	case days:
		return t.AddDate(0, 0, -q.n)
	case weeks:
		return t.AddDate(0, 0, -7*q.n)
	case monthsUnit:
		return t.AddDate(0, -q.n, 0)
	}
	return t.AddDate(-q.n, 0, 0)
}

// precision is how exact an amount of the unit leaves a date.
func (u unit) precision() Precision {
	switch {
	case u <= minutes:
		return Minute
	case u <= days:
		return Day
	case u <= monthsUnit:
		return Month
	}
	return Year
}
