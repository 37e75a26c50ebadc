// Package charset turns the bytes of an HTML page into UTF-8.
//
// What a page and its server say of its encoding is believed as long as the bytes do not speak
// against it: see [Decode]. The files: decode.go decides, declared.go reads what is said, detect.go
// finds the encoding from the text alone, with the letters of profiles.go and cjk.go and the piece
// of text that sample.go picks, and unicode.go knows the signs of UTF-8 and UTF-16.
package charset
