package text

import (
	"bytes"
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Key reduces a text to its letters and digits in lower case, so that two printings of the same
// words, whatever their quotes, dashes, spaces and entities, have the same key.
func Key(s string) string {
	var room [64]byte
	b := room[:0]
	if len(s) > len(room) {
		b = make([]byte, 0, len(s))
	}
	for _, r := range s {
		if r < utf8.RuneSelf {
			if k := keyBytes[r]; k != 0 {
				b = append(b, k)
			}
		} else if r = keyRune(r); r != 0 {
			b = utf8.AppendRune(b, r)
		}
	}
	return string(b)
}

// BeginsKey is a quick look at whether a key begins with the key of a text: whether its first
// characters do.
func BeginsKey(s, key string) bool {
	for range 4 {
		r := nextOfKey(&s)
		if r == 0 {
			return true
		}
		first, size := utf8.DecodeRuneInString(key)
		if r != first {
			return false
		}
		key = key[size:]
	}
	return true
}

// EndsKey is a quick look at whether a key ends with the key of a text: whether its last character does.
func EndsKey(s, key string) bool {
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		if r = keyRune(r); r != 0 {
			last, _ := utf8.DecodeLastRuneInString(key)
			return r == last
		}
		s = s[:len(s)-size]
	}
	return true
}

// KeyHolds is a quick look at whether the key of a text has another one in it that begins within so many
// bytes: whether the beginning of that does.
func KeyHolds(s, key string, within int) bool {
	var room [96]byte
	b := room[:0]
	start := key[:min(len(key), 16)]
	for len(b) < within+len(start)+utf8.UTFMax {
		r := nextOfKey(&s)
		if r == 0 {
			break
		}
		b = utf8.AppendRune(b, r)
	}
	return bytes.Contains(b, []byte(start))
}

// KeyHash is a number for the key of a text, which two keys hardly ever share, and how many bytes the key
// has.
func KeyHash(s string) (key uint64, size int) {
	var h hash
	for _, r := range s {
		if r < utf8.RuneSelf {
			if k := keyBytes[r]; k != 0 {
				h, size = h.with(k), size+1
			}
		} else if r = keyRune(r); r != 0 {
			h, size = h.withRune(r), size+utf8.RuneLen(r)
		}
	}
	return h.sum(), size
}

// Fold reduces a text to its words in lower case with one space between them. Colons and the
// copyright sign are kept, since they tell a label from a sentence.
func Fold(s string) string { return string(AppendFold(make([]byte, 0, len(s)), s)) }

// AppendFold adds what Fold makes of a text to b.
func AppendFold(b []byte, s string) []byte {
	start, space := len(b), false
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf && keyBytes[r] != 0:
			if space && len(b) > start {
				b = append(b, ' ')
			}
			space = false
			b = append(b, keyBytes[r])
		case r == ' ':
			space = true
		case r == ':' || r == '：':
			b = append(b, ':')
		case r == '©' || unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r):
			if space && len(b) > start {
				b = append(b, ' ')
			}
			space = false
			b = utf8.AppendRune(b, unicode.ToLower(r))
		case r == '\'' || r == '’' || Invisible(r):
		default:
			space = true
		}
	}
	return b
}

// BeginsWith reports whether a folded line begins with a folded phrase, at the end of a word.
func BeginsWith(line, phrase string) bool {
	if !strings.HasPrefix(line, phrase) {
		return false
	}
	rest := line[len(phrase):]
	if rest == "" || strings.HasSuffix(phrase, ":") || strings.HasSuffix(phrase, "©") {
		return true
	}
	next, _ := utf8.DecodeRuneInString(rest)
	last, _ := utf8.DecodeLastRuneInString(phrase)
	return next == ' ' || next == ':' || Dense(last) || last >= 0x0e00 && last < 0x0e80
}

// Same reports whether two texts have the same words: whether they have the same Key. It stops at
// the first difference, since one of them may be as long as the page.
func Same(a, b string) bool {
	if a == b {
		return true
	}
	for {
		ra, rb := nextOfKey(&a), nextOfKey(&b)
		if ra != rb || ra == 0 {
			return ra == rb
		}
	}
}

// nextOfKey cuts a text behind the next character that its Key has, and returns that; 0 at its end.
func nextOfKey(s *string) rune {
	rest := *s
	for rest != "" {
		if c := rest[0]; c < utf8.RuneSelf {
			rest = rest[1:]
			if k := keyBytes[c]; k != 0 {
				*s = rest
				return rune(k)
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(rest)
		rest = rest[size:]
		if r = keyRune(r); r != 0 {
			*s = rest
			return r
		}
	}
	*s = ""
	return 0
}

// keyBytes are what the characters of ASCII become in a Key: small letters, digits, or 0.
var keyBytes = func() (all [utf8.RuneSelf]byte) {
	for c := range all {
		if b := byte(c) | 0x20; b >= 'a' && b <= 'z' && c >= 'A' {
			all[c] = b
		}
		if c >= '0' && c <= '9' {
			all[c] = byte(c)
		}
	}
	return all
}()

// keyRune is what a character becomes in a Key, or 0.
func keyRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		return rune(keyBytes[r])
	case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r) && !unicode.Is(unicode.Variation_Selector, r):
		return unicode.ToLower(r)
	}
	return 0
}

// Words cuts a text into its words in lower case; each character of a script without spaces is a
// word of its own.
func Words(s string) []string {
	var words []string
	start := -1
	flush := func(end int) {
		if start >= 0 {
			words = append(words, strings.ToLower(s[start:end]))
			start = -1
		}
	}
	for i, r := range s {
		switch {
		case Dense(r) || r >= 0x0e00 && r < 0x0e80:
			flush(i)
			words = append(words, string(r))
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r):
			if start < 0 {
				start = i
			}
		default:
			flush(i)
		}
	}
	flush(len(s))
	return words
}

// A hash makes one number of several characters. It is faster than what is known by a name, and words of up to nine letters
// of ASCII never share one.
type hash uint64

// with adds a character of ASCII, and withRune any other.
func (h hash) with(c byte) hash     { return hash(bits.RotateLeft64(uint64(h), 7) ^ uint64(c)) }
func (h hash) withRune(r rune) hash { return hash(bits.RotateLeft64(uint64(h), 7) ^ uint64(r)*spread) }

// sum is the number, spread over all of its bits.
func (h hash) sum() uint64 { return uint64(h) * spread }

// spread is odd, so that no two hashes have one sum: 2 to the 64th by the golden ratio (Knuth, "The Art of Computer
// Programming", 6.4).
const spread = 0x9e3779b97f4a7c15

// Hashes is Words for many texts: nothing is copied. It adds a number for each word of a text to
// hashes, the same for the same word in any case of letters, which two words hardly ever share.
func Hashes(s string, hashes []uint64) []uint64 {
	h, open := hash(0), false
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if k := keyBytes[c]; k != 0 {
				h, open = h.with(k), true
			} else if open {
				hashes, h, open = append(hashes, h.sum()), 0, false
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		alone := Dense(r) || r >= 0x0e00 && r < 0x0e80
		if !alone && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)) {
			h, open = h.withRune(unicode.ToLower(r)), true
			continue
		}
		if open {
			hashes, h, open = append(hashes, h.sum()), 0, false
		}
		if alone {
			hashes = append(hashes, hash(0).withRune(r).sum())
		}
	}
	if open {
		hashes = append(hashes, h.sum())
	}
	return hashes
}

// NumberOf is the number of a word of small letters and digits of ASCII; of other bytes it makes one of its own.
func NumberOf[T string | []byte](word T) uint64 {
	var h hash
	for i := range len(word) {
		h = h.with(word[i])
	}
	return h.sum()
}

// Chain makes one number of several, in their order.
func Chain(hashes []uint64) uint64 {
	h := uint64(0)
	for _, w := range hashes {
		h = (bits.RotateLeft64(h, 7) ^ w) * spread
	}
	return h
}

// A Bag is the words of a text in no order of theirs, for texts that are compared with several others.
type Bag []uint64

// BagOf is the words of a text.
func BagOf(s string) Bag { return bagIn(s, make([]uint64, 0, len(s)/6+1)) }

func bagIn(s string, room []uint64) Bag {
	words := Hashes(s, room)
	slices.Sort(words)
	return words
}

// Overlap is the share of the words of a, counted with repetition, that b has too: 0 to 1.
func (a Bag) Overlap(b Bag) float64 {
	if len(a) == 0 {
		return 0
	}
	hit, at := 0, 0
	for _, w := range a {
		for at < len(b) && b[at] < w {
			at++
		}
		if at < len(b) && b[at] == w {
			hit++
			at++
		}
	}
	return float64(hit) / float64(len(a))
}

// Overlap is that of the words of two texts.
func Overlap(a, b string) float64 {
	var roomA, roomB [80]uint64
	return bagIn(a, roomA[:0]).Overlap(bagIn(b, roomB[:0]))
}

// Alike reports whether two texts share most of their words, both ways.
func Alike(a, b string) bool { return Overlap(a, b) >= 0.8 && Overlap(b, a) >= 0.8 }

// Begins reports whether long begins with short, ignoring a mark of omission at the end of short.
func Begins(long, short string) bool {
	r := nextOfKey(&short)
	for found := r != 0; ; r = nextOfKey(&short) {
		if r == 0 || nextOfKey(&long) != r {
			return r == 0 && found
		}
	}
}

// Ellipsed reports whether a text ends in a mark of omission: it was cut from a fuller one.
func Ellipsed(s string) bool {
	s = strings.TrimRight(s, " ]")
	return strings.HasSuffix(s, "…") || strings.HasSuffix(s, "...")
}
