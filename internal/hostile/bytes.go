package hostile

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"math/rand/v2"
	"unicode/utf16"
)

// encodings are hostile in their bytes.
func encodings() []Input {
	return []Input{
		{Name: "NUL bytes", Page: before("\x00")},
		{Name: "NUL bytes in the text", Page: after("The\x00 ferry")},
		{Name: "control characters", Page: after("\x01\x08\x0b\x1b[31m\x7f")},
		{Name: "bytes that no text has", Page: after("\xff\xfe\xfd")},
		{Name: "characters cut in two", Page: after("h\xc3 ")},
		{Name: "surrogates in UTF-8", Page: after("a\xed\xa0\x80\xed\xbf\xbf")},
		{Name: "overlong UTF-8", Page: after("a\xc0\xbc\xe0\x80\xbcscript")},
		{Name: "encodings mixed", Page: after("f\xfcr für \xe4\xf6 ")},
		{Name: "escapes of ISO-2022", Page: after("\x1b$B\x1b(B")},
		{Name: "escapes of HZ", Page: after("~{<p>~}")},
		{Name: "UTF-7", Page: page(`<html><head><meta charset=utf-7><title>`+Headline+`</title></head><body>`+article, "+ADw-script+AD4-", "")},
		{Name: "declared as UTF-16", Page: page(`<html><head><meta charset=utf-16><title>`+Headline+`</title></head><body>`+article, "<p>The ferry", "")},
		{Name: "declared as Big5, and is not", Page: page(`<html><head><meta charset=big5><title>`+Headline+`</title></head><body>`+article, "<p>für \xc3\xa4", "")},
		{Name: "declared as what nobody knows", Page: page(`<html><head><meta charset=martian><title>`+Headline+`</title></head><body>`+article, "<p>f\xfcr", "")},
		{Name: "declared again and again", Page: page(`<html><head>`, "<meta charset=big5><meta charset=koi8-r>", `<title>`+Headline+`</title></head><body>`+article+"\xfc")},
		{Name: "the declaration behind a giant style", Page: page(`<html><head><style>`, "a{}", `</style><meta charset=windows-1251><title>`+Headline+`</title></head><body>`+article+"<p>\xcf\xee\xf0\xf2")},
		{Name: "one letter that is not UTF-8", Page: page(head+body+article+"\xfc", "<p>a", "")},
		{Name: "UTF-16 with a mark", Page: inUTF16(binary.LittleEndian, true)},
		{Name: "UTF-16 without a mark", Page: inUTF16(binary.BigEndian, false)},
		{Name: "UTF-16 with lone surrogates", Page: loneSurrogates},
		{Name: "UTF-16 of an odd length", Page: func(size int) []byte { return append(inUTF16(binary.LittleEndian, true)(size), 'a') }},
		{Name: "a mark and other bytes", Page: page("\ufeff"+head+body+article, "\xff", "")},
		{Name: "marks", Page: page("", "\ufeff", head+body+article)},
		{Name: "compressed", Page: compressed, Lost: "the library unpacks nothing"},
		{Name: "noise", Page: noise, Lost: "there is none"},
		{Name: "zeros", Page: page("\x00", "\x00", ""), Lost: "there is none"},
		{Name: "ones", Page: page("\xff", "\xff", ""), Lost: "there is none"},
	}
}

// inUTF16 is a normal page in UTF-16.
func inUTF16(order binary.AppendByteOrder, mark bool) func(int) []byte {
	return func(size int) []byte {
		var b []byte
		if mark {
			b = order.AppendUint16(b, 0xFEFF)
		}
		for _, unit := range utf16.Encode([]rune(string(after("<p>渡船晚点 ")(size / 2)))) {
			b = order.AppendUint16(b, unit)
		}
		return b
	}
}

// loneSurrogates is a page in UTF-16 whose text is half characters.
func loneSurrogates(size int) []byte {
	b := inUTF16(binary.LittleEndian, true)(1000)
	for len(b) < size {
		b = binary.LittleEndian.AppendUint16(b, 0xD800)
		b = binary.LittleEndian.AppendUint16(b, 'a')
	}
	return b
}

// compressed is a page as a server sends it that was not asked to.
func compressed(size int) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	for b.Len() < size {
		_, _ = w.Write(noise(size))
	}
	_ = w.Close()
	return b.Bytes()
}

// noise is bytes without order, the same each time.
func noise(size int) []byte {
	random, b := rand.New(rand.NewPCG(1, 2)), make([]byte, size)
	for i := range b {
		b[i] = byte(random.Uint32())
	}
	return b
}
