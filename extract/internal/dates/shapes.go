package dates

// A shape is one way to write a date: parts that stand one after the other, and what makes a day
// of what the parts read. A shape without a build has it all in its fields when its parts fit.
type shape struct {
	name  string
	where where
	parts []part
	build func(*reading) bool
}

// where says what else must hold for a shape to be read.
type where uint8

const (
	anywhere  where = iota
	valueOnly       // only in a value that is meant to be a date
	needsNow        // only where it is known when the page was fetched
)

// shapes are tried in this order at each token that may begin a date; the first that fits and
// names a day that exists is taken. So longer shapes stand before those that they begin with.
var shapes = [...]shape{
	// Month in words.
	{"day month year", anywhere, []part{dayNumber, gap, monthWord, gap, fullYear}, nil},                       // 3. Mai 2024
	{"month day year", anywhere, []part{monthWord, gap, dayNumber, gap, fullYear}, nil},                       // May 3, 2024
	{"year month day", anywhere, []part{fullYear, gap, monthWord, gap, dayNumber}, nil},                       // 2024. május 3.
	{"year day month", anywhere, []part{fullYear, gap, dayNumber, gap, monthWord}, nil},                       // 2024. gada 3. maijs
	{"month day clock year", anywhere, []part{monthWord, dayNumber, clock, fullYear}, nil},                    // May 03 10:11:12 CEST 2024
	{"day month short year", anywhere, []part{dayNumber, gap, monthWord, gap, shortYear, shortYearEnds}, nil}, // 3 May 24
	{"month year", anywhere, []part{dayless, monthWord, gap, fullYear}, nil},                                  // Mai 2024
	{"day month", needsNow, []part{dayNumber, gap, monthWord, standsAlone}, latestPast},                       // 3. Mai
	{"month day", needsNow, []part{monthWord, gap, dayNumber, standsAlone}, latestPast},                       // May 3

	// Numbers with signs.
	{"signed day", anywhere, []part{fullYear, yearMark, monthNumber, monthMark, dayNumber, dayMark}, nil}, // 2024年5月3日
	{"era day", anywhere, []part{eraYear, yearMark, monthNumber, monthMark, dayNumber, dayMark}, nil},     // 令和6年5月3日
	{"signed month", anywhere, []part{fullYear, yearMark, monthNumber, monthMark}, nil},                   // 2024年5月
	{"signed month day", needsNow, []part{monthNumber, monthMark, dayNumber, dayMark}, latestPast},        // 5月3日
	{"day led month year", anywhere, []part{dayNumber, leadingMonth, monthNumber, gap, fullYear}, nil},    // 3 tháng 5, 2024
	{"day led month", needsNow, []part{dayNumber, leadingMonth, monthNumber, standsAlone}, latestPast},    // 3 tháng 5

	// Bare numbers.
	{"year first", anywhere, []part{bareYear, separator, plain, sameSeparator, plain}, yearMonthDay},               // 2024-05-03
	{"year last", anywhere, []part{plain, separator, plain, sameSeparator, bareYear}, dayAndMonth},                 // 03.05.2024
	{"short year", anywhere, []part{plain, tightSeparator, plain, sameSeparator, plain, priceless}, withShortYear}, // 03.05.24
	{"spaced", valueOnly, []part{bareYear, plain, plain}, yearMonthDay},                                            // 2024 05 03
	{"digits", valueOnly, []part{digits}, nil},                                                                     // 20240503
	{"Unix time", valueOnly, []part{unixTime}, nil},                                                                // 1714723872
	{"bare year month", valueOnly, []part{bareYear, separator, monthNumber, valueEnds}, nil},                       // 2024-05
	{"bare month year", valueOnly, []part{monthNumber, separator, bareYear, valueEnds}, nil},                       // 05/2024
	{"bare year", valueOnly, []part{valueBegins, bareYear, valueEnds}, nil},                                        // 2024

	// Counted from now.
	{"amount ago", needsNow, []part{amount, secondAmount, agoWord}, beforeNow},    // 3 hours ago
	{"ago amount", needsNow, []part{leadingAgo, amount, secondAmount}, beforeNow}, // vor 3 Stunden
	{"unit amount ago", needsNow, []part{unitThenAmount, agoWord}, beforeNow},     // saa 3 zilizopita
	{"named day", needsNow, []part{dayName, standsAlone}, nil},                    // gestern
	{"now", needsNow, []part{now, standsAlone}, beforeNow},                        // just now
}

// yearMonthDay reads the two numbers after a year as month and day.
func yearMonthDay(r *reading) bool {
	r.month, r.day = r.plain[0].value, r.plain[1].value
	return true
}

// dayAndMonth reads the two numbers before a year, in the order of the page's language where both
// orders name a day. Before full stops stands the day, in English too.
func dayAndMonth(r *reading) bool {
	first, second := r.plain[0].value, r.plain[1].value
	monthFirst := r.line.monthFirst && r.separator != '.'
	if first > 12 || !monthFirst && second <= 12 {
		r.day, r.month = first, second
	} else {
		r.month, r.day = first, second
	}
	r.ambiguous = r.separator != '.' && first <= 12 && second <= 12 && first != second
	return true
}

// withShortYear reads three numbers of which one is a year of two digits. With full stops they
// need two digits each, since "1.2.24" may number a version; with hyphens they may be anything.
func withShortYear(r *reading) bool {
	dots := r.separator == '.'
	if r.separator == '-' || dots && r.plain[1].digits != 2 {
		return false
	}
	year := r.plain[2]
	if r.line.yearFirst {
		year = r.plain[0]
		r.month, r.day = r.plain[1].value, r.plain[2].value
	} else {
		dayAndMonth(r)
	}
	return r.setShortYear(year)
}

// latestPast gives a date without a year the latest year in which it is not in the future. Clocks
// differ by up to a day around the world.
func latestPast(r *reading) bool {
	tomorrow := r.line.now.AddDate(0, 0, 1)
	r.year, r.yearInFull, r.precision = tomorrow.Year(), true, Day
	if t, ok := r.midnight(); !ok || t.After(tomorrow) {
		r.year--
	}
	return true
}
