package dates

import "time"

// readZone reads the zone after a time of day, if one is printed: "CET", "(MESZ)", "GMT+3",
// "+0200", "GMT+0200 (CEST)".
func (r *reading) readZone() {
	try := *r
	if try.peek().mark == '(' {
		try.at++
		if (try.namedZone() || try.numericZone(true)) && try.peek().mark == ')' {
			try.at++
			*r = try
		}
		return
	}
	if try.namedZone() || try.numericZone(false) {
		try.passZoneComment()
		*r = try
	}
}

// passZoneComment passes over the name that JavaScript prints after a distance: "GMT+0200 (CEST)",
// "GMT+0200 (Central European Summer Time)".
func (r *reading) passZoneComment() {
	if r.peek().mark != '(' {
		return
	}
	for n := 1; n <= 6; n++ {
		switch t := r.ahead(n); {
		case t.mark == ')':
			r.at += n + 1
			return
		case t.kind != word:
			return
		}
	}
}

// namedZone reads an abbreviation, and the distance that may follow GMT and UTC.
func (r *reading) namedZone() bool {
	t := r.peek()
	if t.kind != word || !t.meaning.is(zoneName) {
		return false
	}
	z := t.meaning.zone
	if !t.upper && z.kind != base && z.minutes != moscow {
		return false
	}
	r.at++
	if z.kind == base && r.numericZone(true) {
		return true
	}
	r.zone, r.zoneName, r.zoneRead = z, r.text(t), z.kind != ambiguous
	return true
}

// moscow is the zone whose Russian abbreviation is printed in small letters too.
const moscow = 180

// numericZone reads a distance from UTC. After GMT it may be a bare hour; by itself it must look
// like one, since "10:11-12:30" is a span of time.
func (r *reading) numericZone(afterName bool) bool {
	sign, n := r.peek(), r.ahead(1)
	if sign.mark != '+' && sign.mark != '-' || n.kind != number || !n.glued {
		return false
	}
	if !afterName && !r.line.isValue && !r.afterT && r.precision != Second && sign.glued && n.digits < 4 {
		return false
	}
	offset, end := 0, r.at+2
	switch {
	case n.digits == 4:
		offset = n.value/100*60 + n.value%100
	case n.digits > 2:
		return false
	default:
		offset = n.value * 60
		if r.ahead(2).mark == ':' && r.twoDigits(3) {
			offset += r.ahead(3).value
			end = r.at + 4
		} else if n.digits == 1 && !afterName {
			return false
		}
	}
	if offset > 14*60 {
		return false
	}
	if sign.mark == '-' {
		offset = -offset
	}
	r.zone, r.zoneName, r.zoneRead = zone{minutes: int16(offset)}, "", true
	r.at = end
	return true
}

// location is the zone of the date: the one printed, else the page's, else nil.
func (r *reading) location() *time.Location {
	if !r.zoneRead {
		return r.line.zone
	}
	offset := int(r.zone.minutes)
	if r.zone.kind == american && isAmericanSummer(r.month, r.day, r.year) {
		offset += 60
	}
	if offset == 0 {
		return time.UTC
	}
	return time.FixedZone(r.zoneName, offset*60)
}

// isAmericanSummer reports whether daylight time holds in North America on a day: since 2007 from
// the second Sunday of March to the first of November. The earlier rule is not kept: it differs on
// few days of pages that are few.
func isAmericanSummer(month, day, year int) bool {
	t := time.Date(year, time.Month(month), day, 12, 0, 0, 0, time.UTC)
	return !t.Before(sunday(year, time.March, 2)) && t.Before(sunday(year, time.November, 1))
}

// sunday is the beginning of the nth Sunday of a month.
func sunday(year int, month time.Month, nth int) time.Time {
	first := time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
	return first.AddDate(0, 0, (7-int(first.Weekday()))%7+7*(nth-1))
}
