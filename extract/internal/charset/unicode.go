package charset

import (
	"bytes"
	"unicode/utf8"
)

var utf8Mark = []byte("\uFEFF")

// marks are the byte-order marks.
var marks = []struct {
	name string
	mark []byte
}{
	{"utf-8", utf8Mark},
	{"utf-16le", []byte{0xFF, 0xFE}},
	{"utf-16be", []byte{0xFE, 0xFF}},
}

// markOf returns the encoding that a byte-order mark names, and the length of the mark.
func markOf(page []byte) (name string, length int) {
	for _, m := range marks {
		if bytes.HasPrefix(page, m.mark) {
			return m.name, len(m.mark)
		}
	}
	return "", 0
}

// unmarkedUTF16 recognises UTF-16 by the zero bytes of its markup, which stand at every second
// place: before the ASCII characters, or behind them.
func unmarkedUTF16(page []byte) string {
	start := page[:min(len(page), 512)]
	if bytes.IndexByte(start, 0) < 0 {
		return ""
	}
	var zeros [2]int
	for i, c := range start {
		if c == 0 {
			zeros[i%2]++
		}
	}
	many := max(8, len(start)/8)
	few := many / 8
	switch {
	case zeros[1] >= many && zeros[0] <= few:
		return "utf-16le"
	case zeros[0] >= many && zeros[1] <= few:
		return "utf-16be"
	}
	return ""
}

// mostlyUTF8 reports whether a page is UTF-8 but for some broken characters: few of them, or, on a
// page that says it is UTF-8, fewer than the whole ones. In other encodings hardly any characters
// look like whole ones of UTF-8; in Thai, which comes closest, one in two.
func mostlyUTF8(page []byte, declared bool, tick func()) bool {
	whole, broken := 0, 0
	for n := 0; len(page) > 0; n++ {
		if n%(64<<10) == 0 {
			tick()
		}
		if page[0] < utf8.RuneSelf {
			page = page[1:]
			continue
		}
		r, size := utf8.DecodeRune(page)
		if r == utf8.RuneError && size == 1 {
			broken++
		} else {
			whole++
		}
		page = page[size:]
	}
	return 4*broken <= whole || declared && broken < whole
}

// switches reports whether a page has an escape sequence that switches to Japanese.
func switches(page []byte, tick func()) bool {
	const length = len("\x1B$B")
	for from := 0; from < len(page); from += piece {
		tick()
		near := page[from:min(len(page), from+piece+length-1)]
		if bytes.Contains(near, []byte("\x1B$B")) || bytes.Contains(near, []byte("\x1B$@")) {
			return true
		}
	}
	return false
}

// isISO2022JP reports whether a page is in this encoding of seven bits, which looks like ASCII but
// switches to Japanese with escape sequences.
func isISO2022JP(page []byte, tick func()) bool {
	if bytes.IndexByte(page, 0x1B) < 0 || !switches(page, tick) {
		return false
	}
	text := convert(page, "iso-2022-jp", tick)
	wrong, right := 0, 0
	for i, r := range string(text) {
		if i%(64<<10) == 0 { // or so
			tick()
		}
		switch {
		case r == utf8.RuneError:
			wrong++
		case r >= utf8.RuneSelf:
			right++
		}
	}
	return 20*wrong < right
}
