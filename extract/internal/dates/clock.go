package dates

// clockAfter reads the time of day after a date: "3. Mai 2024, 10.11 Uhr".
func (r *reading) clockAfter() bool {
	return r.instant.IsZero() && r.precision == Day && r.toClock() && r.clock()
}

// clockBefore reads a time of day and the date that follows it: "14:00, 28 Apr 2024".
func (r *reading) clockBefore() bool {
	if !r.clock() {
		return false
	}
	precision := r.precision
	for range longestGap {
		r.precision = 0
		if r.line.freeBefore(r.at) && r.calendarDay() {
			dayOnly := r.precision == Day && r.instant.IsZero()
			r.precision = precision
			return dayOnly
		}
		if !r.passGap(weekdayName | clockWord | between) {
			return false
		}
	}
	return false
}

// longestGap is how many tokens may stand between a date and its time.
const longestGap = 6

// toClock moves on to a time of day that stands near.
func (r *reading) toClock() bool {
	for range longestGap {
		try := *r
		if try.clock() {
			return true
		}
		if !r.passGap(weekdayName | clockWord | daySign | between | zoneName) {
			return false
		}
	}
	return false
}

// passGap passes over one token between a date and a time: a mark, a word with one of the roles, or
// anything in parentheses, where pages put the weekday.
func (r *reading) passGap(passed role) bool {
	t := r.peek()
	switch {
	case t.kind == word && t.meaning.is(passed):
		r.at++
	case t.kind == mark && t.mark == '(' && r.ahead(1).kind == word && r.ahead(2).mark == ')':
		r.at += 3
	case t.kind == mark && isClockGapMark(t.mark):
		r.at++
	default:
		return false
	}
	return true
}

func isClockGapMark(m rune) bool {
	switch m {
	case ',', '|', '•', '·', '-', '—', '/', '@', ':', '.', '(', ')', ';', '\'', '~':
		return true
	}
	return false
}

// hasClockAt reports whether a time of day follows token i.
func (l *line) hasClockAt(i int) bool {
	r := reading{line: l, first: i, at: i}
	return r.toClock()
}

func clock(r *reading) bool { return r.clock() }

// clock reads a time of day, with the half of the day before or after it and its zone. A time
// needs more than numbers: a colon, a word around it, or two digits after the point.
func (r *reading) clock() bool {
	r.afterT = r.text(r.ahead(-1)) == "T"
	half := r.halfOfDay()
	certain := half != 0
	t := r.peek()
	if t.kind != number || t.value > 24 && t.digits <= 2 {
		return false
	}
	switch {
	case t.digits <= 2:
		colon, ok := r.hourAndMinutes()
		if !ok {
			return false
		}
		certain = certain || colon
	case t.digits == 4 || t.digits == 6:
		if !r.isoDigits(t) {
			return false
		}
		certain = true
	default:
		return false
	}
	if half == 0 {
		half = r.halfOfDay()
	}
	certain = certain || half != 0 || r.line.token(r.at-1).meaning.is(clockUnit|hourSign)
	if r.peek().meaning.is(clockUnit) {
		r.at++
		certain = true
	}
	if !certain || !r.setHalf(half) || r.isDuration() {
		return false
	}
	r.readZone()
	return true
}

// halfOfDay reads "a.m." or "p.m." in any language, and returns its role or 0.
func (r *reading) halfOfDay() role {
	t := r.peek()
	half := t.meaning.roles & (forenoon | afternoon)
	// German "am" is a preposition: "um 12:11 am 3. Mai".
	if half == 0 || t.kind != word || r.line.language == "de" {
		return 0
	}
	r.at++
	if r.peek().mark == '.' && r.peek().glued {
		r.at++
	}
	return half
}

func (r *reading) setHalf(half role) bool {
	switch {
	case half == afternoon && r.hour < 12:
		r.hour += 12
	case half == forenoon && r.hour == 12:
		r.hour = 0
	}
	return r.hour < 24 && r.minute < 60 && r.second < 60
}

// hourAndMinutes reads "10:11", "10:11:12.5", "10.11", "10h11", "10時11分", or an hour alone, and
// whether the time can be nothing else.
func (r *reading) hourAndMinutes() (certain, ok bool) {
	r.hour, r.minute, r.second, r.precision = r.peek().value, 0, 0, Minute
	r.at++
	join := r.peek()
	switch {
	case join.mark == ':' && r.twoDigits(1):
		r.minute = r.ahead(1).value
		r.at += 2
		r.readSeconds()
		return true, true
	case join.mark == '.' && r.twoDigits(1) && join.glued:
		r.minute = r.ahead(1).value
		r.at += 2
		return r.ahead(-4).kind == mark || r.ahead(-4).meaning.is(clockWord) || r.ahead(-4).kind == number, true
	case join.meaning.is(hourSign):
		r.at++
		r.signedMinutes()
		return true, true
	}
	return false, true
}

// twoDigits reports whether a glued number of two digits stands n tokens ahead.
func (r *reading) twoDigits(n int) bool {
	t := r.ahead(n)
	return t.kind == number && t.digits == 2 && t.glued
}

// readSeconds reads seconds after a second colon and passes over their fraction.
func (r *reading) readSeconds() {
	if r.peek().mark != ':' || !r.twoDigits(1) {
		return
	}
	r.second, r.precision = r.ahead(1).value, Second
	r.at += 2
	if t, n := r.peek(), r.ahead(1); (t.mark == '.' || t.mark == ',') && n.kind == number && n.glued && t.glued {
		r.at += 2
	}
}

// signedMinutes reads the minutes after an hour sign, with the signs of minutes and seconds.
func (r *reading) signedMinutes() {
	t := r.peek()
	if t.kind != number || t.digits > 2 || t.value > 59 {
		return
	}
	r.minute = t.value
	r.at++
	if !r.peek().meaning.is(minuteSign) {
		return
	}
	r.at++
	if s := r.peek(); s.kind == number && s.digits <= 2 && r.ahead(1).meaning.is(secondSign) {
		r.second, r.precision = s.value, Second
		r.at += 2
	}
}

// isoDigits reads the times of ISO 8601's basic form, "T101112", which need their T.
func (r *reading) isoDigits(t *token) bool {
	if !t.glued || !r.afterT {
		return false
	}
	n := t.value
	r.precision = Minute
	if t.digits == 6 {
		r.second, r.precision = n%100, Second
		n /= 100
	}
	r.hour, r.minute = n/100, n%100
	r.at++
	return true
}

// isDuration reports whether what was read is how long something takes: "05.08.2024 03:20 min".
func (r *reading) isDuration() bool {
	t := r.peek()
	return t.kind == word && t.meaning.is(unitName) && t.meaning.unit <= minutes
}
