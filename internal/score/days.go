package score

import (
	"strings"
	"time"
)

// days are the days that a date may mean: the one written, and the one it is in UTC where a zone is
// written too.
func days(date string) map[string]bool {
	date = strings.TrimFunc(date, isSpace)
	written := []rune(date)
	out := map[string]bool{string(written[:min(10, len(written))]): true}
	if moment, ok := parseZoned(strings.ReplaceAll(date, "Z", "+00:00")); ok {
		out[moment.UTC().Format(time.DateOnly)] = true
	}
	return out
}

// zonedLayouts are the ISO 8601 forms of a moment with its zone. Fractions of a second need no form
// of their own: time.Parse reads them after any seconds.
var zonedLayouts = withZones(
	[]string{"2006-01-02", "20060102"},
	[]string{"15", "15:04", "15:04:05", "1504", "150405"},
	[]string{"-07", "-07:00", "-0700", "-07:00:00"},
)

func withZones(dates, clocks, zones []string) []string {
	var out []string
	for _, date := range dates {
		for _, clock := range clocks {
			for _, zone := range zones {
				out = append(out, date+"T"+clock+zone)
			}
		}
	}
	return out
}

// parseZoned reads a moment with its zone. Whatever one character stands between day and time is
// read as "T".
func parseZoned(date string) (time.Time, bool) {
	for _, length := range []int{len("2006-01-02"), len("20060102")} {
		if len(date) <= length {
			continue
		}
		rest := []rune(date[length:])
		moment, ok := parseAny(date[:length] + "T" + string(rest[1:]))
		if ok {
			return moment, true
		}
	}
	return time.Time{}, false
}

func parseAny(date string) (time.Time, bool) {
	for _, layout := range zonedLayouts {
		if moment, err := time.Parse(layout, date); err == nil {
			return moment, true
		}
	}
	return time.Time{}, false
}

// sameDay reports whether two dates can mean the same day.
func sameDay(predicted, truth string) bool {
	if predicted == "" {
		return false
	}
	known := days(truth)
	for day := range days(predicted) {
		if known[day] {
			return true
		}
	}
	return false
}
