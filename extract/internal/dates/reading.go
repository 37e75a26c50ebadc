package dates

import "time"

// A line is a text cut into tokens, and what is known of the page it stands on.
type line struct {
	text       string
	tokens     []token
	language   string
	monthFirst bool // 5/3/2024 is in May
	yearFirst  bool // 24/05/03 is in 2024
	isValue    bool // the text is meant to be a date
	now        time.Time
	zone       *time.Location
	reading    reading // the one that is being tried
}

// read begins to read at a token; no other reading of the line goes on then.
func (l *line) read(i int) *reading {
	l.reading = reading{line: l, first: i, at: i}
	return &l.reading
}

func newLine(text string, o Options, tokens []token) *line {
	language := primaryLanguage(o.Language)
	s := scanner{text: text, language: language, lexicon: words()}
	l := &line{
		text:       text,
		tokens:     s.scan(0, tokens),
		language:   language,
		monthFirst: writesMonthFirst(o.Language),
		yearFirst:  writesYearFirst(language),
		zone:       o.Zone,
		now:        o.Fetched,
	}
	if o.Zone != nil && !o.Fetched.IsZero() {
		l.now = o.Fetched.In(o.Zone)
	}
	return l
}

// token is the token at i, or the zero token beyond either end.
func (l *line) token(i int) *token {
	if i < 0 || i >= len(l.tokens) {
		return &token{}
	}
	return &l.tokens[i]
}

// A reading is one try to read a date: how far it has come, and what it has read.
type reading struct {
	line      *line
	first, at int // the tokens where it began and where it is

	year, month, day     int
	hour, minute, second int
	precision            Precision
	calendar             calendar
	yearInFull           bool // printed with four digits beside a month in words, or with a sign

	plain     [3]plainNumber // numbers whose meaning the build decides
	plains    int
	separator rune
	ambiguous bool // the language decided which of the numbers is the day

	zone     zone
	zoneName string
	zoneRead bool // a zone is printed, and means one
	afterT   bool // the time stands behind the T of ISO 8601

	amounts [2]quantity // of "3 hours 20 minutes ago"
	instant time.Time   // when all is known at once: Unix times, "3 hours ago"
}

// A plainNumber is a number of one or two digits.
type plainNumber struct {
	value  int
	digits int8
}

func (r *reading) peek() *token       { return r.line.token(r.at) }
func (r *reading) ahead(n int) *token { return r.line.token(r.at + n) }

func (r *reading) text(t *token) string { return r.line.text[t.start:t.end] }

// openers are the roles of words that a date or time may begin with by themselves.
const openers = monthName | eraName | forenoon | afternoon | agoBefore | dayWord | nowWord

// mayBegin is a quick look that spares most tokens the shapes.
func (l *line) mayBegin(i int) bool {
	t, next := &l.tokens[i], l.token(i+1)
	switch {
	case t.kind != word:
		return t.kind == number
	case t.meaning.is(openers):
		return true
	case t.meaning.is(oneWord):
		return next.meaning.is(unitName)
	}
	return t.meaning.is(unitName) && (t.meaning.alone > 0 || next.kind == number)
}

// dateAt reads the date that begins with token i, with the time of day before or after it, and
// returns the token that follows.
func (l *line) dateAt(i int) (d Date, next int, ok bool) {
	if !l.mayBegin(i) || !l.freeBefore(i) {
		return d, i, false
	}
	r := l.read(i)
	if !r.dayAndClock() && !r.clockBefore() || !l.freeAfter(r.at) {
		return d, i, false
	}
	return r.date(), r.at, true
}

// dayAndClock reads a day and the time of day that may follow it.
func (r *reading) dayAndClock() bool {
	if !r.calendarDay() {
		return false
	}
	if try := *r; try.clockAfter() && r.line.freeAfter(try.at) {
		*r = try
	}
	return true
}

// calendarDay reads the first shape that fits.
func (r *reading) calendarDay() bool {
	begin := *r
	for i := range shapes {
		s := &shapes[i]
		if s.where == valueOnly && !r.line.isValue || s.where == needsNow && r.line.now.IsZero() {
			continue
		}
		if r.fits(s) && r.exists() {
			return true
		}
		if r.at != begin.at { // a part that reads nothing keeps nothing
			*r = begin
		}
	}
	return false
}

func (r *reading) fits(s *shape) bool {
	for _, p := range s.parts {
		if !p(r) {
			return false
		}
	}
	return s.build == nil || s.build(r)
}

// freeBefore reports whether a date may begin at token i: not inside a longer number, a version,
// a price, an identifier.
func (l *line) freeBefore(i int) bool {
	t, before := l.token(i), l.token(i-1)
	if !t.glued || before.kind == endOfLine {
		return true
	}
	if before.kind != mark {
		return t.kind == word && before.kind == word || before.kind == word && isUnspaced(l.text[before.start:before.end])
	}
	switch before.mark {
	case '.', ':', '-', '/', ',':
		if before.mark == '-' && l.token(i+1).meaning.is(monthName) {
			return true // the later day of "3-5 May 2024"
		}
		return l.token(i-2).kind != number || !before.glued
	case '$', '€', '£', '¥', '+', '#', '@', '_', '=', '&', '%':
		return false
	}
	return true
}

// freeAfter reports whether a date may end before token i.
func (l *line) freeAfter(i int) bool {
	t := l.token(i)
	if !t.glued || t.kind == endOfLine {
		return true
	}
	if t.kind != mark {
		return t.kind == word && isUnspaced(l.text[t.start:t.end])
	}
	switch t.mark {
	case '.', ':', '-', '/', ',':
		return !(l.token(i+1).kind == number && l.token(i+1).glued)
	case '%', '€', '_', '=':
		return false
	}
	return true
}

// isUnspaced reports whether a word is of a writing where words stand glued to numbers.
func isUnspaced(w string) bool {
	for _, r := range w {
		return isIdeographic(r) || setsNoSpaces(r)
	}
	return false
}

// date is the result. It is only asked for after exists has held.
func (r *reading) date() Date {
	d := Date{
		Precision: r.precision,
		Label:     r.label(),
		Ambiguous: r.ambiguous,
		Start:     r.line.tokens[r.first].start,
		End:       r.line.tokens[r.at-1].end,
	}
	if !r.instant.IsZero() {
		d.Time, d.ZoneKnown = r.instant, r.zoneRead
		return d
	}
	where := r.location()
	d.ZoneKnown = where != nil
	if where == nil {
		where = time.UTC
	}
	year, month, day := r.gregorianDay()
	d.Time = time.Date(year, time.Month(month), day, r.hour, r.minute, r.second, 0, where)
	return d
}
