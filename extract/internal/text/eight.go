package text

// Most text is letters, of which nothing need be known one by one. With what follows eight bytes are
// looked at as one number, the first byte lowest.

// EveryByte times a byte is eight of that byte. HighBits are the highest bits of eight bytes, where what
// is asked below is answered.
const (
	EveryByte = 0x0101010101010101
	HighBits  = EveryByte * 0x80
)

// EightBytes are the bytes of s from i on.
func EightBytes(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Zeros has a high bit where one of eight bytes is 0, and none where none is. A difference from a byte is
// 0 where that byte stands; and with a bit set in both, where one of two stands that differ in that bit.
func Zeros(eight uint64) uint64 { return (eight - EveryByte) &^ eight & HighBits }

// Below has a high bit where one of eight bytes is less than c, and none where none is. c is at most 0x80.
func Below(eight uint64, c byte) uint64 { return (eight - EveryByte*uint64(c)) &^ eight & HighBits }

// skipPlain passes over words of ASCII in s, parted by one space each, from i on: as many as can be
// passed over eight bytes at a time. It never ends behind a space.
func skipPlain(s string, i int) int {
	for i+8 <= len(s) {
		eight := EightBytes(s, i)
		if (eight|Below(eight, ' '))&HighBits != 0 {
			break
		}
		// No byte carries over to the next, since all are below 0x80.
		spaces := ^((eight ^ EveryByte*' ') + EveryByte*0x7f) & HighBits
		if spaces&(spaces<<8) != 0 {
			break
		}
		if spaces>>63 != 0 {
			return i + 7
		}
		i += 8
	}
	return i
}
