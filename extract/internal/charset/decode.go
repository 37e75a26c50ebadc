package charset

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// Decode returns a page as valid UTF-8 without a byte-order mark, and the name that the WHATWG
// Encoding Standard has for the encoding it was in.
//
// These decide, in this order: a byte-order mark; that the bytes are UTF-8, which other text is only
// by a miracle; the charset of the Content-Type header; the page's <meta> or XML declaration; and
// detection from the text. A declaration that the text contradicts is passed over. A page that is
// UTF-8 but for a few bytes stays UTF-8, with U+FFFD for those. A page that is valid UTF-8 is
// returned as it is, not copied.
func Decode(page []byte, contentType string) (text []byte, name string) {
	if name, marked := markOf(page); name != "" {
		return convert(page[marked:], name), name
	}
	name = choose(page, contentType)
	return convert(page, name), name
}

// choose finds the encoding of a page without a byte-order mark.
func choose(page []byte, contentType string) string {
	if name := unmarkedUTF16(page); name != "" {
		return name
	}
	if utf8.Valid(page) {
		if isISO2022JP(page) {
			return "iso-2022-jp"
		}
		return "utf-8"
	}
	says := readDeclared(page, contentType)
	if mostlyUTF8(page, says.utf8()) {
		return "utf-8"
	}
	return detect(sample(page), says.lang).choose(says.names)
}

// convert decodes a page that is in the named encoding.
func convert(page []byte, name string) []byte {
	if name == "utf-8" {
		return valid(page)
	}
	e, err := encodingOf(name)
	if err != nil {
		return valid(page)
	}
	text, err := e.NewDecoder().Bytes(page)
	if err != nil {
		return valid(page)
	}
	return bytes.TrimPrefix(valid(text), utf8Mark)
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
func valid(text []byte) []byte {
	if utf8.Valid(text) {
		return text
	}
	return bytes.ToValidUTF8(text, []byte("\uFFFD"))
}
