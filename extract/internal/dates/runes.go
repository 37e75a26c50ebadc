package dates

import "unicode"

// zeros are the zeros of the digits that news pages print, in order. Nine more follow each.
var zeros = [...]rune{
	'0',
	'\u0660', // Arabic
	'\u06F0', // Persian, Urdu
	'\u0966', // Devanagari
	'\u09E6', // Bengali
	'\u0A66', // Gurmukhi
	'\u0AE6', // Gujarati
	'\u0B66', // Odia
	'\u0BE6', // Tamil
	'\u0C66', // Telugu
	'\u0CE6', // Kannada
	'\u0D66', // Malayalam
	'\u0E50', // Thai
	'\u0ED0', // Lao
	'\u1040', // Burmese
	'\u17E0', // Khmer
	'\uFF10', // full-width
}

func isDigit(r rune) bool {
	if r < zeros[1] {
		return r >= '0' && r <= '9'
	}
	return digitValue(r) >= 0
}

// digitValue is what a digit stands for, or -1.
func digitValue(r rune) int {
	for _, zero := range zeros {
		if r >= zero && r <= zero+9 {
			return int(r - zero)
		}
	}
	return -1
}

func isLetter(r rune) bool {
	if r < 0x80 {
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

func isSpace(r rune) bool {
	return r == ' ' || r != '\u0085' && unicode.IsSpace(r)
}

// isIgnorable reports whether r only steers the layout: direction marks, joiners, soft hyphens.
func isIgnorable(r rune) bool { return r > 0x7F && unicode.Is(unicode.Cf, r) }

// isIdeographic reports whether r is of Chinese or Japanese writing, where every character may
// begin a word.
func isIdeographic(r rune) bool {
	return r >= 0x3041 && r <= 0x30FF || r >= 0x3400 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF
}

// setsNoSpaces reports whether r is of a writing that glues particles or whole words together:
// Thai, Lao, Burmese, Khmer, Korean.
func setsNoSpaces(r rune) bool {
	return r >= 0x0E00 && r <= 0x0EFF || r >= 0x1000 && r <= 0x109F ||
		r >= 0x1780 && r <= 0x17FF || r >= 0xAC00 && r <= 0xD7AF
}

// plainMark folds the marks that stand for one another: dashes, full-width forms, ratio signs.
func plainMark(r rune) rune {
	switch r {
	case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '－':
		return '-'
	case '：', '\u2236':
		return ':'
	case '／', '\u2044':
		return '/'
	case '．':
		return '.'
	case '，', '،', '、':
		return ','
	case '（':
		return '('
	case '）':
		return ')'
	}
	return r
}
