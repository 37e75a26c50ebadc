package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Key reduces a text to its letters and digits in lower case, so that two printings of the same
// words, whatever their quotes, dashes, spaces and entities, have the same key.
func Key(s string) string {
	b := make([]byte, 0, len(s))
	for _, r := range s {
		if r = keyRune(r); r != 0 {
			b = utf8.AppendRune(b, r)
		}
	}
	return string(b)
}

// Fold reduces a text to its words in lower case with one space between them. Colons and the
// copyright sign are kept, since they tell a label from a sentence.
func Fold(s string) string { return string(AppendFold(make([]byte, 0, len(s)), s)) }

// AppendFold adds what Fold makes of a text to b.
func AppendFold(b []byte, s string) []byte {
	start, space := len(b), false
	for _, r := range s {
		switch {
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

// Overlap is the share of the words of a, counted with repetition, that b has too: 0 to 1.
func Overlap(a, b string) float64 {
	aw, bw := Words(a), Words(b)
	if len(aw) == 0 {
		return 0
	}
	left := make(map[string]int, len(bw))
	for _, w := range bw {
		left[w]++
	}
	hit := 0
	for _, w := range aw {
		if left[w] > 0 {
			left[w]--
			hit++
		}
	}
	return float64(hit) / float64(len(aw))
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
