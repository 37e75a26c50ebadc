package extract

import (
	"slices"
	"strings"
)

// The schemes of the addresses that renderers write.
var (
	linkSchemes  = []string{"http", "https", "mailto"}
	mediaSchemes = []string{"http", "https"}
)

// safeURL returns an address that may be written into a page, or "" where it may not: an address
// with one of the schemes, or without any, which is relative to the page or to its scheme.
//
// Browsers drop tabs and line breaks from addresses and ignore control characters around them, so
// that "java\nscript:…" runs; see "basic URL parser" in the WHATWG's URL standard. They are
// dropped here too, and an address with any other control character is refused.
func safeURL(address string, schemes []string) string {
	if !isBareASCII(address) {
		address = strings.TrimFunc(address, func(r rune) bool { return r <= ' ' })
		address = dropBreaks.Replace(address)
		if strings.ContainsFunc(address, isControl) {
			return ""
		}
	}
	end := strings.IndexAny(address, ":/?#\\")
	if end < 0 || address[end] != ':' || slices.Contains(schemes, strings.ToLower(address[:end])) {
		return address
	}
	return ""
}

// isBareASCII reports whether an address is made of printed characters of ASCII, as nearly all are.
func isBareASCII(address string) bool {
	for i := range len(address) {
		if c := address[i]; c <= ' ' || c >= 0x7F {
			return false
		}
	}
	return true
}

// dropBreaks drops what browsers drop from inside an address.
var dropBreaks = strings.NewReplacer("\t", "", "\n", "", "\r", "")

func isControl(r rune) bool { return r < ' ' || r >= 0x7F && r < 0xA0 }
