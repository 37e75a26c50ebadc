package dates

import "testing"

// shapeLines hold a value of each shape, all of which are on, or in, May 2024.
var shapeLines = map[string]struct{ line, language string }{
	"day month year":       {"3. Mai 2024", "de"},
	"month day year":       {"May 3rd, 2024", "en"},
	"year month day":       {"2024. május 3.", "hu"},
	"year day month":       {"2024. gada 3. maijs", "lv"},
	"month day clock year": {"May 03 10:11:12 CEST 2024", ""},
	"day month short year": {"3 May 24", "en"},
	"month year":           {"Mai 2024", "de"},
	"day month":            {"3. Mai", "de"},
	"month day":            {"May 3", "en"},
	"signed day":           {"2024年5月3日", "ja"},
	"era day":              {"令和6年5月3日", "ja"},
	"signed month":         {"2024年5月", "ja"},
	"signed month day":     {"5月3日", "ja"},
	"day led month year":   {"3 tháng 5, 2024", "vi"},
	"day led month":        {"3 tháng 5", "vi"},
	"year first":           {"2024-05-03", ""},
	"year last":            {"03.05.2024", ""},
	"short year":           {"03.05.24", ""},
	"spaced":               {"2024 05 03", ""},
	"digits":               {"20240503", ""},
	"Unix time":            {"1714723872", ""},
	"bare year month":      {"2024-05", ""},
	"bare month year":      {"05/2024", ""},
	"bare year":            {"2024", ""},
	"amount ago":           {"3 hours ago", "en"},
	"ago amount":           {"vor 3 Stunden", "de"},
	"unit amount ago":      {"saa 3 zilizopita", "sw"},
	"named day":            {"heute", "de"},
	"now":                  {"just now", "en"},
}

// Each shape reads its own line, and what stands before it in the table does not.
func TestShapes(t *testing.T) {
	for i := range shapes {
		s := &shapes[i]
		test, ok := shapeLines[s.name]
		if !ok {
			t.Errorf("no line for %q", s.name)
			continue
		}
		if got := shapeOf(test.line, test.language); got != s.name {
			t.Errorf("%q is read as %q, want %q", test.line, got, s.name)
		}
	}
}

func shapeOf(value, language string) string {
	l := newLine(value, Options{Language: language, Fetched: fetched}, nil)
	l.isValue = true
	for i := range shapes {
		r := reading{line: l}
		if r.fits(&shapes[i]) && r.exists() {
			return shapes[i].name
		}
	}
	return ""
}

func TestPersianCalendar(t *testing.T) {
	tests := []struct{ value, want string }{
		{"1 فروردین 1403", "2024-03-20T00:00:00? day"},
		{"30 اسفند 1403", "2025-03-20T00:00:00? day"}, // a leap year's last day
		{"30 اسفند 1402", ""},
		{"29 اسفند 1402", "2024-03-19T00:00:00? day"},
		{"31 مهر 1403", ""},
		{"14 اردیبهشت 1403", "2024-05-03T00:00:00? day"},
		{"1 فروردین 1370", "1991-03-21T00:00:00? day"},
	}
	for _, test := range tests {
		got := ""
		if found := Find(test.value, Options{Language: "fa"}); len(found) == 1 {
			got = describe(found[0])
		}
		if got != test.want {
			t.Errorf("%q gives %q, want %q", test.value, got, test.want)
		}
	}
}
