package dates

import (
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// Precision is the smallest unit that a date was printed with.
type Precision int

// The precisions, coarse to fine.
const (
	Year Precision = iota + 1
	Month
	Day
	Minute
	Second
)

// A Date is a moment as a text gives it.
type Date struct {
	Time       time.Time // in the zone printed, else in Options.Zone, else in UTC
	Precision  Precision // how exact Time is; finer parts of Time are zero, or a best guess ("3 hours ago")
	ZoneKnown  bool      // the zone was printed, or given by Options.Zone
	Label      Label     // what the words beside it say that it is the date of
	Ambiguous  bool      // day and month may be meant the other way round: 3/5/2024
	Start, End int       // where the date stands in the text, in bytes
}

// Swapped is a date with its day and month the other way round.
func (d Date) Swapped() Date {
	t := d.Time
	d.Time = time.Date(t.Year(), time.Month(t.Day()), int(t.Month()), t.Hour(), t.Minute(), t.Second(), 0, t.Location())
	return d
}

// Options are what is known of the page that a text comes from.
type Options struct {
	Language string         // BCP 47, or ""; decides what 03/05/2024 means and which reading of a shared word holds
	Fetched  time.Time      // when the page was fetched; without it no relative date and no date without a year is read
	Zone     *time.Location // the zone of dates that print none, or nil
}

// longestValue is how many bytes of a value are read. Values that are dates are far shorter.
const longestValue = 200

// Parse reads a value that is meant to be a date. Besides what Find reads, it takes forms that
// would be too bold a guess in running text: "20240503", "2024-05", a Unix time.
func Parse(value string, opts Options) (Date, bool) {
	if len(value) > longestValue {
		value = value[:longestValue]
	}
	space := spaces.Get().(*[48]token)
	defer giveBack(space)
	l := newLine(value, opts, space[:0])
	l.isValue = true
	for i := range l.tokens {
		if d, _, ok := l.dateAt(i); ok {
			return d, true
		}
	}
	return Date{}, false
}

// Find returns the dates printed in a line of text, in order.
func Find(text string, opts Options) []Date {
	if !MayHold(text, opts) {
		return nil
	}
	space := spaces.Get().(*[48]token)
	defer giveBack(space)
	l := newLine(text, opts, space[:0])
	var found []Date
	for i := 0; i < len(l.tokens); {
		d, next, ok := l.dateAt(i)
		if ok {
			found = append(found, d)
			i = next
		} else {
			i++
		}
	}
	return found
}

// spaces are room for the tokens of a line.
var spaces = sync.Pool{New: func() any { return new([48]token) }}

func giveBack(space *[48]token) {
	clear(space[:]) // the tokens are parts of the text
	spaces.Put(space)
}

// longestWordsOnly is how long a line without a digit may be to be searched for "yesterday": such
// a date is a line of its own or stands in a byline, never in a paragraph.
const longestWordsOnly = 160

// MayHold is a quick look at whether a text can hold a date, which spares most lines of a page the
// scanning. The shortest date that needs no time of fetching has three digits: "1 May 24"; one with signs
// of other scripts may have fewer.
func MayHold(text string, opts Options) bool {
	if !opts.Fetched.IsZero() && len(text) <= longestWordsOnly {
		return true
	}
	digits, foreign := 0, !opts.Fetched.IsZero()
	for i := 0; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf {
			if c >= '0' && c <= '9' {
				digits++
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if isDigit(r) {
			digits++
		}
		foreign = foreign || !isMark(r)
		i += size
	}
	return digits >= fewestDigits || foreign && digits > 0
}

// isMark reports the dashes, quotation marks and blanks that Latin text has too.
func isMark(r rune) bool { return r >= 0x2000 && r < 0x2070 || r >= 0xa0 && r < 0xc0 }

// fewestDigits is how many digits the shortest date has.
const fewestDigits = 3

// primaryLanguage is the first subtag of a language tag, in lower case: "de" of "de-AT".
func primaryLanguage(tag string) string {
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		tag = tag[:i]
	}
	return strings.ToLower(strings.TrimSpace(tag))
}
