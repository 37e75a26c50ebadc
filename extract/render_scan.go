package extract

import "github.com/standfirst/standfirst/extract/internal/text"

// Most text has nothing in it that a format would take for a mark. What follows tells so of eight bytes at
// once; where it does not, single bytes are looked at.

func holdsHTMLMark(eight uint64) bool {
	return text.Zeros(eight^text.EveryByte*'"')|
		text.Zeros((eight|text.EveryByte)^text.EveryByte*('&'|'\''))|
		text.Zeros((eight|text.EveryByte*2)^text.EveryByte*('<'|'>')) != 0
}

// holdsMarkdownMark also reports true where an "X", "Y", "Z" or "^" stands.
func holdsMarkdownMark(eight uint64) bool {
	return text.Zeros(eight^text.EveryByte*'*')|text.Zeros(eight^text.EveryByte*'&')|
		text.Zeros(eight^text.EveryByte*'<')|text.Zeros(eight^text.EveryByte*'`')|text.Zeros(eight^text.EveryByte*'~')|
		text.Zeros((eight|text.EveryByte*7)^text.EveryByte*('['|'\\'|']'|'_')) != 0
}

// mayHoldLineBreak also reports true where a character is not of ASCII.
func mayHoldLineBreak(eight uint64) bool {
	return eight&text.HighBits|text.Below(eight, '\r'+1) != 0
}
