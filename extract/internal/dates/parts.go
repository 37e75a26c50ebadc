package dates

// A part reads the next tokens of a shape: it moves on and keeps what it read, or reports that
// something else stands there.
type part func(*reading) bool

// gap passes over what may stand between day, month and year: little words, ordinal endings and
// marks, or nothing.
func gap(r *reading) bool {
	for range 5 {
		t := r.peek()
		if !(t.kind == word && t.meaning.is(between|ordinal)) && !(t.kind == mark && isGapMark(t.mark)) {
			break
		}
		r.at++
	}
	return true
}

func isGapMark(m rune) bool {
	switch m {
	case '.', ',', '-', '/', '\'', '’', '‘', '°', '׳', '॰', '·', '־':
		return true
	}
	return false
}

// dayNumber reads the number of a day, with the ending that may be glued to it.
func dayNumber(r *reading) bool {
	t := r.peek()
	if t.kind != number || t.digits > 2 || t.value < 1 || t.value > 31 {
		return false
	}
	r.day, r.precision = t.value, Day
	r.at++
	if n := r.peek(); n.glued && n.kind == word && n.meaning.is(ordinal) {
		r.at++
	}
	return true
}

func monthWord(r *reading) bool {
	t := r.peek()
	if t.kind != word || !t.meaning.is(monthName) {
		return false
	}
	r.month, r.calendar = int(t.meaning.month), t.meaning.calendar
	r.precision = max(r.precision, Month)
	r.at++
	return true
}

func monthNumber(r *reading) bool {
	t := r.peek()
	if t.kind != number || t.digits > 2 || t.value < 1 || t.value > 12 {
		return false
	}
	r.month = t.value
	r.precision = max(r.precision, Month)
	r.at++
	return true
}

// fullYear reads a year of four digits that stands beside a month in words or before a sign, so
// that it can be nothing else.
func fullYear(r *reading) bool {
	if !bareYear(r) {
		return false
	}
	r.yearInFull = true
	return true
}

func bareYear(r *reading) bool {
	t := r.peek()
	if t.kind != number || t.digits != 4 {
		return false
	}
	r.year = t.value
	r.precision = max(r.precision, Year)
	r.at++
	return true
}

func shortYear(r *reading) bool {
	t := r.peek()
	if t.kind != number || !r.setShortYear(plainNumber{t.value, t.digits}) {
		return false
	}
	r.at++
	return true
}

// eraYear reads an era and a year in it: 令和6, 民國113, 令和元 for the first.
func eraYear(r *reading) bool {
	era := r.peek()
	if !era.meaning.is(eraName) {
		return false
	}
	r.at++
	n := r.peek()
	switch {
	case n.kind == number && n.digits <= 3:
		r.year = int(era.meaning.era) + n.value
	case r.text(n) == "元":
		r.year = int(era.meaning.era) + 1
	default:
		return false
	}
	r.yearInFull = true
	r.at++
	return true
}

// sign makes a part of a word with the given role.
func sign(want role) part {
	return func(r *reading) bool {
		if !r.peek().meaning.is(want) {
			return false
		}
		r.at++
		return true
	}
}

// The signs after, or before, numbers.
var (
	yearMark     = sign(yearSign)
	monthMark    = sign(monthSign)
	leadingMonth = sign(monthLead)
	agoWord      = sign(agoAfter)
	leadingAgo   = sign(agoBefore)
)

// dayMark reads the sign of a day, which Mongolian and some Chinese pages leave out.
func dayMark(r *reading) bool {
	if r.peek().meaning.is(daySign) {
		r.at++
	}
	return true
}

// plain reads a number of one or two digits whose meaning depends on the others.
func plain(r *reading) bool {
	t := r.peek()
	if t.kind != number || t.digits > 2 || r.plains == len(r.plain) {
		return false
	}
	r.plain[r.plains] = plainNumber{t.value, t.digits}
	r.plains++
	r.precision = Day
	r.at++
	return true
}

// separator reads the mark between two numbers. A space may follow a full stop ("3. 5. 2024"), and
// spaces may stand on both sides of a slash.
func separator(r *reading) bool {
	t, n := r.peek(), r.ahead(1)
	if t.kind != mark || t.mark != '-' && t.mark != '.' && t.mark != '/' {
		return false
	}
	if t.mark != '/' && !t.glued || t.mark == '-' && !n.glued {
		return false
	}
	r.separator = t.mark
	r.at++
	return true
}

// tightSeparator is a separator without spaces.
func tightSeparator(r *reading) bool {
	return r.peek().glued && r.ahead(1).glued && separator(r)
}

func sameSeparator(r *reading) bool {
	before := r.separator
	return separator(r) && r.separator == before
}

// priceless refuses numbers that a currency or percent sign makes something else.
func priceless(r *reading) bool {
	switch r.peek().mark {
	case '€', '$', '£', '¥', '%':
		return false
	}
	return true
}

// lineEnds reads nothing, and holds where the line or a piece of it ends.
func lineEnds(r *reading) bool {
	t := r.peek()
	return t.kind == endOfLine || t.kind == mark && t.mark != '%' && !r.goesOn()
}

// goesOn reports whether a mark and a number are glued to the number just read: the ":15" of "20:15".
func (r *reading) goesOn() bool {
	t, n := r.peek(), r.ahead(1)
	return t.kind == mark && t.glued && n.kind == number && n.glued
}

// shortYearEnds reads nothing, and holds where the two digits before can be a year: at the end of
// the line or a piece of it, before a time, or behind an apostrophe.
func shortYearEnds(r *reading) bool {
	switch r.ahead(-2).mark {
	case '\'', '’', '‘':
		return true
	}
	return lineEnds(r) || !r.goesOn() && r.line.hasClockAt(r.at)
}

// dayless reads nothing, and holds where no number stands before a month: "31 February 2024" is
// no month either.
func dayless(r *reading) bool {
	before := r.ahead(-1)
	if before.kind == mark {
		before = r.ahead(-2)
	}
	return before.kind != number || before.digits > 2
}

// standsAlone reads nothing, and holds where a date is a piece of the line by itself or a time
// goes with it: "Anna Beispiel, gestern", but not "sign up today".
func standsAlone(r *reading) bool {
	if r.line.isValue || r.line.hasClockAt(r.at) {
		return true
	}
	before := r.line.token(r.first - 1)
	begins := before.kind == endOfLine || before.kind == mark || before.meaning.is(weekdayName)
	return begins && lineEnds(r)
}

func valueBegins(r *reading) bool { return r.at == 0 }

func valueEnds(r *reading) bool { return r.peek().kind == endOfLine }
