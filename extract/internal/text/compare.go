package text

import (
	"bytes"
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
		if r = keyRune(r); r != 0 {
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

// KeyHash is a number for the key of a text (FNV-1a, by characters), which two keys hardly ever share,
// and how many bytes the key has.
func KeyHash(s string) (hash uint64, size int) {
	hash = 14695981039346656037
	for _, r := range s {
		if r = keyRune(r); r != 0 {
			hash = (hash ^ uint64(r)) * 1099511628211
			size += utf8.RuneLen(r)
		}
	}
	return hash, size
}

// Fold reduces a text to its words in lower case with one space between them. Colons and the
// copyright sign are kept, since they tell a label from a sentence.
func Fold(s string) string { return string(AppendFold(make([]byte, 0, len(s)), s)) }

// AppendFold adds what Fold makes of a text to b.
func AppendFold(b []byte, s string) []byte {
	start, space := len(b), false
	for _, r := range s {
		switch {
		case r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9':
			if space && len(b) > start {
				b = append(b, ' ')
			}
			space = false
			if r <= 'Z' && r >= 'A' {
				r += 'a' - 'A'
			}
			b = append(b, byte(r))
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

// A Start is the first two bytes of a folded text. Phrases that texts may begin with are looked up
// by it, so that few texts need be folded.
type Start [2]byte

// StartOf returns how Fold of a text begins.
func StartOf(s string) (start Start) {
	const enough = 32
	var room [2 * enough]byte
	folded := AppendFold(room[:0], s[:min(len(s), enough)])
	if len(folded) < len(start) && len(s) > enough { // that was signs
		folded = AppendFold(room[:0], s)
	}
	copy(start[:], folded)
	return start
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
	for *s != "" {
		r, size := utf8.DecodeRuneInString(*s)
		*s = (*s)[size:]
		if r = keyRune(r); r != 0 {
			return r
		}
	}
	return 0
}

// keyRune is what a character becomes in a Key, or 0.
func keyRune(r rune) rune {
	switch {
	case r >= 'A' && r <= 'Z':
		return r + 'a' - 'A'
	case r < utf8.RuneSelf:
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
	case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r) && !unicode.Is(unicode.Variation_Selector, r):
		return unicode.ToLower(r)
	}
	return 0
}

// Words cuts a text into its words in lower case; each character of a script without spaces is a
// word of its own.
func Words(s string) []string {
	var words []string
	eachWord(s, func(word string) { words = append(words, strings.ToLower(word)) })
	return words
}

// eachWord yields the words of a text as printed.
func eachWord(s string, yield func(string)) {
	start := -1
	for i, r := range s {
		inWord := false
		switch {
		case Dense(r) || r >= 0x0e00 && r < 0x0e80:
			if start >= 0 {
				yield(s[start:i])
				start = -1
			}
			yield(s[i : i+utf8.RuneLen(r)])
			continue
		case r < utf8.RuneSelf:
			inWord = r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
		default:
			inWord = unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
		}
		if inWord == (start >= 0) {
			continue
		}
		if inWord {
			start = i
		} else {
			yield(s[start:i])
			start = -1
		}
	}
	if start >= 0 {
		yield(s[start:])
	}
}

// hashOf is a number for a word in lower case (FNV-1a, by characters), that two words hardly ever share.
func hashOf(word string) uint64 {
	h := uint64(14695981039346656037)
	for _, r := range word {
		if r < utf8.RuneSelf {
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
		} else {
			r = unicode.ToLower(r)
		}
		h = (h ^ uint64(r)) * 1099511628211
	}
	return h
}

// Overlap is the share of the words of a, counted with repetition, that b has too: 0 to 1.
func Overlap(a, b string) float64 {
	if a == b && strings.ContainsFunc(a, func(r rune) bool { return keyRune(r) != 0 }) {
		return 1
	}
	var room [80]uint64
	left := room[:0]
	eachWord(b, func(word string) { left = append(left, hashOf(word)) })
	slices.Sort(left)
	taken := make([]bool, 0, len(room))
	taken = append(taken, make([]bool, len(left))...)
	all, hit := 0, 0
	eachWord(a, func(word string) {
		all++
		h := hashOf(word)
		at, _ := slices.BinarySearch(left, h)
		for at < len(left) && left[at] == h && taken[at] {
			at++
		}
		if at < len(left) && left[at] == h {
			taken[at] = true
			hit++
		}
	})
	if all == 0 {
		return 0
	}
	return float64(hit) / float64(all)
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
