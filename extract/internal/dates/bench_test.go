package dates

import (
	"fmt"
	"strings"
	"testing"
)

func BenchmarkFind(b *testing.B) {
	lines := []struct {
		name, line string
		options    Options
	}{
		{"no digit", "The council of Exampleton has voted to keep the old bridge over the river open.", Options{Language: "en"}},
		{"no digit, fetched", "The council of Exampleton has voted to keep the old bridge over the river open.", Options{Language: "en", Fetched: fetched}},
		{"a number", "The council of Exampleton has voted with 23 votes to keep the old bridge open.", Options{Language: "en"}},
		{"byline", "By Anna Example, May 3, 2024 at 10:11 a.m. EDT", Options{Language: "en"}},
	}
	for _, l := range lines {
		b.Run(l.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Find(l.line, l.options)
			}
		})
	}
}

// Pieces that could make a long line cost more than its length: runs of words without spaces,
// openings of phrases, half dates, half zones. The longer line must show the same MB/s.
func BenchmarkFindLong(b *testing.B) {
	pieces := []string{
		"วัน", "일", "前", "日3", "3 of ", "a.b.", "il y ", "พ.", "vor 3 ", "5/", "10:", "10:11 Mo ",
		"5 May 20 ", "3 Mai, (", "10:11 (a b c ", "2024-05-03T", "(", "a", "1", "3,",
	}
	for _, piece := range pieces {
		for _, times := range []int{1_000, 10_000} {
			line := "1 " + strings.Repeat(piece, times)
			b.Run(fmt.Sprintf("%q times %d", piece, times), func(b *testing.B) {
				b.SetBytes(int64(len(line)))
				for b.Loop() {
					Find(line, Options{Fetched: fetched})
				}
			})
		}
	}
}

// A run of words without spaces was once read again for each word: two fifths of this line took
// over four minutes.
func TestLongUnspacedRun(t *testing.T) {
	line := "1 " + strings.Repeat("วัน", 100_000)
	if found := Find(line, Options{}); len(found) > 0 {
		t.Errorf("got %d dates", len(found))
	}
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Parse("2024-05-03T10:11:12+02:00", Options{})
	}
}
