package dates

import "time"

// unixTime reads seconds or milliseconds since 1970. Fewer than ten digits would be too many
// other things.
func unixTime(r *reading) bool {
	t := r.peek()
	if t.kind != number {
		return false
	}
	switch t.digits {
	case 10:
		r.instant = time.Unix(int64(t.value), 0).UTC()
	case 13:
		r.instant = time.UnixMilli(int64(t.value)).Truncate(time.Second).UTC()
	default:
		return false
	}
	r.precision, r.zoneRead = Second, true
	r.at++
	return true
}

// digits reads "20240503", "202405031011" and "20240503101112".
func digits(r *reading) bool {
	t := r.peek()
	if t.kind != number || t.digits != 8 && t.digits != 12 && t.digits != 14 {
		return false
	}
	n := t.value
	r.precision = Day
	r.at++
	if t.digits == 14 {
		r.second, n = n%100, n/100
		r.precision = Second
	}
	if t.digits >= 12 {
		r.hour, r.minute, n = n/100%100, n%100, n/10000
		r.precision = max(r.precision, Minute)
	}
	r.year, r.month, r.day = n/10000, n/100%100, n%100
	return r.hour < 24 && r.minute < 60 && r.second < 60
}
