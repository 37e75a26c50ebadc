package charset

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/transform"
)

// An Encoding is what a page was read in, and by what that was known.
type Encoding struct {
	Name   string // in the WHATWG's Encoding Standard, in lower case
	Source Source
}

// A Source is what an encoding is known by.
type Source string

// The sources, in the order in which they decide.
const (
	Mark     Source = "byte-order mark"
	Zeros    Source = "zero bytes of UTF-16"
	Valid    Source = "valid UTF-8"
	Escapes  Source = "escape sequences"
	Mostly   Source = "UTF-8 but for some bytes"
	Header   Source = "Content-Type header"
	Meta     Source = "<meta>"
	XML      Source = "XML declaration"
	Detected Source = "detection from the text"
)

// Decode returns a page as valid UTF-8 without a byte-order mark, and the encoding that it was in.
//
// These decide, in this order: a byte-order mark; that the bytes are UTF-8, which other text is only
// by a miracle; the charset of the Content-Type header; the page's <meta> or XML declaration; and
// detection from the text. A declaration that the text contradicts is passed over. A page that is
// UTF-8 but for a few bytes stays UTF-8, with U+FFFD for those. A page that is valid UTF-8 is
// returned as it is, not copied.
//
// tick is called now and then; it may panic to end the work.
func Decode(page []byte, contentType string, tick func()) (text []byte, e Encoding) {
	if name, marked := markOf(page); name != "" {
		return convert(page[marked:], name, tick), Encoding{name, Mark}
	}
	e = choose(page, contentType, tick)
	return convert(page, e.Name, tick), e
}

// choose finds the encoding of a page without a byte-order mark.
func choose(page []byte, contentType string, tick func()) Encoding {
	if name := unmarkedUTF16(page); name != "" {
		return Encoding{name, Zeros}
	}
	if isValid(page, tick) {
		if isISO2022JP(page, tick) {
			return Encoding{"iso-2022-jp", Escapes}
		}
		return Encoding{"utf-8", Valid}
	}
	says := readDeclared(page, contentType, tick)
	if mostlyUTF8(page, says.utf8(), tick) {
		return Encoding{"utf-8", Mostly}
	}
	return detect(sample(page, tick), says.lang).choose(says)
}

// convert decodes a page that is in the named encoding.
func convert(page []byte, name string, tick func()) []byte {
	if name == "utf-8" {
		return valid(page, tick)
	}
	e, err := encodingOf(name)
	if err != nil {
		return valid(page, tick)
	}
	var text bytes.Buffer
	room := len(page) + len(page)/2 + bytes.MinRead
	if len(page) > longestToken { // to grow once more would take long
		room += len(page) / 2
	}
	text.Grow(room)
	tick()
	if _, err := text.ReadFrom(transform.NewReader(&ticking{bytes.NewReader(page), tick}, e.NewDecoder())); err != nil {
		return valid(page, tick)
	}
	return bytes.TrimPrefix(valid(text.Bytes(), tick), utf8Mark)
}

// A ticking reader calls tick before each piece that it reads.
type ticking struct {
	*bytes.Reader
	tick func()
}

func (r *ticking) Read(into []byte) (int, error) {
	r.tick()
	return r.Reader.Read(into)
}

// encodingOf returns the decoder of an encoding. GBK is read as GB18030, which holds all of it and
// more, as the WHATWG's standard says (https://encoding.spec.whatwg.org/#gbk).
func encodingOf(name string) (encoding.Encoding, error) {
	if name == "gbk" {
		return simplifiedchinese.GB18030, nil
	}
	return htmlindex.Get(name)
}

// valid replaces what is not UTF-8, and copies only if there is such a thing.
func valid(text []byte, tick func()) []byte {
	if isValid(text, tick) {
		return text
	}
	whole := make([]byte, 0, len(text)+len(text)/8)
	for len(text) > 0 {
		tick()
		end := pieceEnd(text)
		whole = append(whole, bytes.ToValidUTF8(text[:end], []byte("\uFFFD"))...)
		text = text[end:]
	}
	return whole
}

// piece is how much is read between two ticks.
const piece = 64 << 10

// pieceEnd is where a text can be cut, some way into it: before a byte that is ASCII, or at the latest
// before one that begins a character.
func pieceEnd(text []byte) int {
	for i := piece; i < min(len(text), 2*piece); i++ {
		if text[i] < utf8.RuneSelf {
			return i
		}
	}
	return characterEnd(text, 2*piece)
}

// characterEnd is the end of the last whole character among the first n bytes of a text.
func characterEnd(text []byte, n int) int {
	if n >= len(text) {
		return len(text)
	}
	for i := n; i > n-utf8.UTFMax; i-- {
		if utf8.RuneStart(text[i]) {
			return i
		}
	}
	return n
}

// isValid reports whether a text is UTF-8.
func isValid(text []byte, tick func()) bool {
	for len(text) > 0 {
		tick()
		end := characterEnd(text, piece)
		if !utf8.Valid(text[:end]) {
			return false
		}
		text = text[end:]
	}
	return true
}
