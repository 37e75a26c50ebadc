package dates

import (
	"slices"
	"strings"
	"time"
)

// A calendar is a way to count years.
type calendar int8

const (
	gregorian calendar = iota
	jalali             // Persian solar years, of 2024: 1402 and 1403
	buddhist           // Thai years, of 2024: 2567
)

// buddhistYears is how many years the Buddhist era is ahead.
const buddhistYears = 543

// The years that a date may have. News on the web begins around 1990; an older year must be
// printed in full beside a month in words, which no score, price or version is.
const (
	firstWebYear   = 1990
	firstPrintYear = 1600
	lastYear       = 2099
)

// exists reports whether the fields name a day, month or year that exists and may be a page's.
func (r *reading) exists() bool {
	if !r.instant.IsZero() {
		return r.instant.Year() >= firstWebYear && r.instant.Year() <= lastYear
	}
	year, _, _ := r.gregorianDay()
	if year > lastYear || year < firstPrintYear || year < firstWebYear && !r.yearInFull {
		return false
	}
	_, ok := r.midnight()
	return ok
}

// midnight is the beginning of the day read, in UTC, and whether there is such a day. A month or
// year begins on its first day.
func (r *reading) midnight() (time.Time, bool) {
	year, month, day := r.gregorianDay()
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return t, month >= 1 && month <= 12 && t.Day() == day && t.Month() == time.Month(month)
}

// gregorianDay is the day read in the calendar that computers keep.
func (r *reading) gregorianDay() (year, month, day int) {
	year, month, day = r.year, r.month, r.day
	if r.precision < Month {
		month = 1
	}
	if r.precision < Day {
		day = 1
	}
	switch {
	case r.isJalali():
		return fromJalali(year, month, day)
	case year >= 2400 && (r.calendar == buddhist || r.line.language == "th"):
		year -= buddhistYears
	}
	return year, month, day
}

// isJalali reports whether the year is Persian: beside a Persian month, or in numbers on a Persian
// page. The bounds are those of the conversion.
func (r *reading) isJalali() bool {
	return r.year >= 1300 && r.year < 1500 && (r.calendar == jalali || r.line.language == "fa")
}

// setShortYear takes a year of two digits. From 60 to 89 it is Thai or no date.
func (r *reading) setShortYear(n plainNumber) bool {
	switch {
	case n.digits != 2:
		return false
	case r.calendar == buddhist || r.line.language == "th":
		r.year = 2500 + n.value
	case n.value < 60:
		r.year = 2000 + n.value
	case n.value >= 90:
		r.year = 1900 + n.value
	default:
		return false
	}
	return true
}

// fromJalali converts a day of the Persian calendar. A month or day that does not exist stays one.
// The leap years of the years 1244 to 1473 repeat every 33 years, which is what is counted here.
func fromJalali(year, month, day int) (int, int, int) {
	if month < 1 || month > 12 || day < 1 || day > jalaliMonthDays(year, month) {
		return year + 621, 0, 0
	}
	days := 365*(year-1) + jalaliLeapsBefore(year) + 31*(month-1) - max(0, month-7) + day - 1
	t := jalaliEpoch.AddDate(0, 0, days)
	return t.Year(), int(t.Month()), t.Day()
}

// jalaliEpoch is the day that 33-year cycles count from. It was found backwards from the first day
// of 1403, which was 20 March 2024.
var jalaliEpoch = time.Date(622, time.March, 21, 0, 0, 0, 0, time.UTC)

func jalaliLeapsBefore(year int) int {
	leaps := (year - 1) / 33 * 8
	for y := (year-1)/33*33 + 1; y < year; y++ {
		if isJalaliLeap(y) {
			leaps++
		}
	}
	return leaps
}

func isJalaliLeap(year int) bool {
	switch year % 33 {
	case 1, 5, 9, 13, 17, 22, 26, 30:
		return true
	}
	return false
}

func jalaliMonthDays(year, month int) int {
	switch {
	case month <= 6:
		return 31
	case month < 12 || isJalaliLeap(year):
		return 30
	}
	return 29
}

// monthFirstPlaces are the language tags of pages that write May 3 as 5/3. English without a place
// is counted with them: most such pages are American.
var monthFirstPlaces = []string{"en", "en-us", "en-ph", "es-us", "fil", "fil-ph", "tl"}

func writesMonthFirst(tag string) bool {
	return slices.Contains(monthFirstPlaces, strings.ReplaceAll(strings.ToLower(tag), "_", "-"))
}

// writesYearFirst reports whether pages of a language write 24/05/03.
func writesYearFirst(language string) bool {
	return language == "ja" || language == "zh" || language == "ko"
}
