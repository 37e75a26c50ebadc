package dates

import (
	"strings"
	"time"
	"unicode/utf8"
)

// A pathShape is one way in which addresses hold a date.
type pathShape struct {
	name  string
	parts []part
}

// pathShapes are tried in this order, each along the whole path, so that a day is preferred to a
// month.
var pathShapes = [...]pathShape{
	{"slashes", []part{bareYear, slash, monthNumber, slash, dayNumber, pieceEnds}},       // /2024/05/03/
	{"month in words", []part{bareYear, slash, monthWord, slash, dayNumber, pieceEnds}},  // /2024/may/03/
	{"hyphens", []part{bareYear, hyphen, monthNumber, hyphen, dayNumber}},                // /2024-05-03-slug
	{"month joined", []part{bareYear, hyphen, monthNumber, slash, dayNumber, pieceEnds}}, // /2024-05/03/
	{"month and day joined", []part{bareYear, slash, fourDigits}},                        // /2024/0503/
	{"digits", []part{eightDigits}},                                                      // slug-20240503
	{"month", []part{bareYear, slash, monthNumber, pieceEnds}},                           // /2024/05/
	{"month, hyphen", []part{bareYear, hyphen, monthNumber, pieceEnds}},                  // /2024-05/
}

// FromURL finds a date in the path of an address. Its precision is Day or Month.
func FromURL(address string) (Date, bool) {
	start, end := pathOf(address)
	if !mayHoldPathDate(address[start:end]) {
		return Date{}, false
	}
	space := spaces.Get().(*[48]token)
	defer giveBack(space)
	s := scanner{text: address[:end], lexicon: words()}
	l := &line{text: address[:end], tokens: s.scan(start, space[:0])}
	for i := range pathShapes {
		if d, ok := l.pathDate(&pathShapes[i]); ok {
			return d, true
		}
	}
	return Date{}, false
}

// mayHoldPathDate is a quick look at a path: all shapes have a year of four digits, and more.
func mayHoldPathDate(path string) bool {
	digits := 0
	for i := 0; i < len(path); i++ {
		if path[i] >= utf8.RuneSelf {
			return true
		}
		if path[i] >= '0' && path[i] <= '9' {
			digits++
		}
	}
	return digits > 4
}

// pathOf is where the path of an address begins and ends: behind the host, before query and
// fragment.
func pathOf(address string) (start, end int) {
	end = len(address)
	if i := strings.IndexAny(address, "?#"); i >= 0 {
		end = i
	}
	if i := strings.Index(address[:end], "//"); i >= 0 {
		start = i + 2
		if slash := strings.IndexByte(address[start:end], '/'); slash >= 0 {
			return start + slash, end
		}
		return end, end
	}
	return 0, end
}

// pathDate reads the first date of one shape along the path.
func (l *line) pathDate(s *pathShape) (Date, bool) {
	for i := range l.tokens {
		before := l.token(i - 1)
		if l.tokens[i].kind != number || before.kind == word {
			continue
		}
		r := l.read(i)
		if r.fits(&shape{parts: s.parts}) && r.exists() && r.peek().kind != number && r.peek().kind != word {
			d := r.date()
			d.Time = d.Time.In(time.UTC)
			return d, true
		}
	}
	return Date{}, false
}

func slash(r *reading) bool { return r.mark('/') }

func hyphen(r *reading) bool { return r.mark('-') || r.mark('_') }

func (r *reading) mark(m rune) bool {
	if r.peek().mark != m {
		return false
	}
	r.at++
	return true
}

// pieceEnds reads nothing, and holds where a piece of the path ends.
func pieceEnds(r *reading) bool {
	t := r.peek()
	return t.kind == endOfLine || t.mark == '/'
}

// fourDigits reads month and day.
func fourDigits(r *reading) bool {
	t := r.peek()
	if t.kind != number || t.digits != 4 {
		return false
	}
	r.month, r.day, r.precision = t.value/100, t.value%100, Day
	r.at++
	return true
}

func eightDigits(r *reading) bool { return r.peek().digits == 8 && digits(r) }
