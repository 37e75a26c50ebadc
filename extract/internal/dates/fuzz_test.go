package dates

import "testing"

// Whatever the text, dates are plausible, in order, and stand where they say.
func FuzzFind(f *testing.F) {
	for _, l := range languageLines {
		f.Add(l.line, l.language)
	}
	for _, l := range shapeLines {
		f.Add(l.line, l.language)
	}
	for _, l := range relativeLines {
		f.Add(l.hours+", "+l.yesterday, l.language)
	}
	f.Add("5.\xff 2024 \u200f 10:1", "x")
	f.Fuzz(func(t *testing.T, text, language string) {
		for _, o := range []Options{{Language: language}, {Language: language, Fetched: fetched}} {
			last := 0
			for _, d := range Find(text, o) {
				if d.Start < last || d.End <= d.Start || d.End > len(text) {
					t.Fatalf("%q: a date at %d to %d after %d", text, d.Start, d.End, last)
				}
				last = d.End
				checkPlausible(t, text, d)
			}
			if d, ok := Parse(text, o); ok {
				checkPlausible(t, text, d)
			}
		}
		if d, ok := FromURL(text); ok {
			checkPlausible(t, text, d)
		}
	})
}

func checkPlausible(t *testing.T, text string, d Date) {
	t.Helper()
	// A zone may move the last hours of 2099 or the first of 1600 by a year; 400 years ago is
	// the most that an amount says.
	if y := d.Time.Year(); y < firstPrintYear-1 || y > lastYear+1 || d.Precision < Year || d.Precision > Second {
		t.Fatalf("%q gives %v", text, d)
	}
}
