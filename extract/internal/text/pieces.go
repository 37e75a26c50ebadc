package text

import "unicode/utf8"

// Texts that are megabytes long are read a piece at a time, so that whoever reads them can be stopped.

// Longest is how many bytes of a text are read in one piece by whoever decides something. It is several
// times as much as any paragraph or headline has.
const Longest = 512 << 10

// Piece is about how long the pieces of a text are that need not be read in one.
const Piece = 64 << 10

// PieceEnd is where the first piece of a text ends: where that is longer than a Piece, before the last space or
// "&" in it, so that neither a word nor a reference to a character is cut in two. Where neither is near, it is
// before a character.
func PieceEnd[T string | []byte](s T) int {
	const near = 1 << 10
	if len(s) <= Piece {
		return len(s)
	}
	for i := Piece; i > Piece-near; i-- {
		if s[i] == ' ' || s[i] == '&' {
			return i
		}
	}
	return characterEnd(s, Piece)
}

// characterEnd is the end of the last whole character among the first n bytes of a longer text.
func characterEnd[T string | []byte](s T, n int) int {
	for i := n; i > n-utf8.UTFMax; i-- {
		if utf8.RuneStart(s[i]) {
			return i
		}
	}
	return n
}

// Start is a text, or the first bytes of one that is longer than Longest.
func Start[T string | []byte](s T) T {
	if len(s) <= Longest {
		return s
	}
	return s[:characterEnd(s, Longest)]
}

// Pieces are the pieces of a text, one after the other: at least one.
func Pieces(s string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for {
			end := PieceEnd(s)
			if !yield(s[:end]) || end == len(s) {
				return
			}
			s = s[end:]
		}
	}
}
