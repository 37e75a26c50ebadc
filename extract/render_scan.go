package extract

// Most text has nothing in it that a format would take for a mark. What follows passes over eight of its
// bytes at once, as one number; whoever asks then looks at single bytes.

// everyByte times a byte is that byte eight times; times 0x80 it is the highest bit of each byte.
const everyByte = 0x0101010101010101

// eightBytes are the bytes of s from i on, the first one lowest.
func eightBytes(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// zeros is not 0 where one of eight bytes is; only its bits of 0x80 count. A difference from a byte is 0
// where that byte stands; and with a bit set in both, where one of two stands that differ in that bit.
func zeros(eight uint64) uint64 { return (eight - everyByte) &^ eight }

// below is not 0 where one of eight bytes is less than c, up to 0x80; only its bits of 0x80 count.
func below(eight uint64, c byte) uint64 { return (eight - everyByte*uint64(c)) &^ eight }

const high = everyByte * 0x80

func holdsHTMLMark(eight uint64) bool {
	return (zeros(eight^everyByte*'"')|
		zeros((eight|everyByte)^everyByte*('&'|'\''))|
		zeros((eight|everyByte*2)^everyByte*('<'|'>')))&high != 0
}

// holdsMarkdownMark also reports true where an "X", "Y", "Z" or "^" stands.
func holdsMarkdownMark(eight uint64) bool {
	return (zeros(eight^everyByte*'*')|zeros(eight^everyByte*'&')|zeros(eight^everyByte*'<')|
		zeros(eight^everyByte*'`')|zeros(eight^everyByte*'~')|
		zeros((eight|everyByte*7)^everyByte*('['|'\\'|']'|'_')))&high != 0
}

// mayHoldLineBreak also reports true where a character is not of ASCII.
func mayHoldLineBreak(eight uint64) bool { return (eight|below(eight, '\r'+1))&high != 0 }
