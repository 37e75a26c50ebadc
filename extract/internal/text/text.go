// Package text holds what there is to know of plain text: how white space folds, how long a text
// is in any script, and when two texts say the same. It knows nothing of HTML and nothing of news.
package text

import (
	"bytes"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Builder joins pieces of inline text as a browser shows them: a run of white space is one
// space, white space at a line's edges is none, and characters that only steer line breaking are
// left out. Spaces that browsers do not fold, such as non-breaking ones, are kept inside a line;
// joiners that shape letters (ZWJ, ZWNJ) too. Bytes that are no UTF-8 become U+FFFD.
type Builder struct {
	b       []byte
	gap     []byte // white space due before the next character of the line
	start   bool   // something stands on the current line
	settled int    // bytes of white space that Settle wrote since the last character
}

// WriteText adds the text of one text node.
func (b *Builder) WriteText(s string) {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if isSpace(c) {
				b.space(" ")
				i++
				continue
			}
			j := i + plainRun(s[i:])
			b.write(s[i:j])
			i = j
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case Invisible(r):
		case r == '\u2028' || r == '\u2029':
			b.space(" ")
		case isWideSpace(r):
			b.space(s[i : i+n])
		case r == utf8.RuneError:
			b.write("\ufffd")
		default:
			b.write(s[i : i+n])
		}
		i += n
	}
}

// plainRun is the length of the words of ASCII that a text begins with, parted by one space each.
func plainRun(s string) int {
	for j := skipPlain(s, 1); j < len(s); j = skipPlain(s, j+1) {
		c := s[j]
		if c > ' ' && c < utf8.RuneSelf {
			continue
		}
		if c != ' ' || j+1 == len(s) || s[j+1] <= ' ' || s[j+1] >= utf8.RuneSelf {
			if isSpace(c) || c >= utf8.RuneSelf {
				return j
			}
		}
	}
	return len(s)
}

// space adds white space to what is due; none at the start of a line, and one space for many.
func (b *Builder) space(s string) {
	folds := b.settled > 0
	if n := len(b.gap); n > 0 {
		folds = b.gap[n-1] == ' '
	}
	if b.start && !(s == " " && folds) {
		b.gap = append(b.gap, s...)
	}
}

func (b *Builder) write(s string) {
	if len(b.gap) > 0 {
		b.b = append(b.b, b.gap...)
		b.gap = b.gap[:0]
	}
	b.start, b.settled = true, 0
	b.b = append(b.b, s...)
}

// Settle writes the white space that is due, so that what follows does not begin with it.
func (b *Builder) Settle() {
	b.b = append(b.b, b.gap...)
	b.settled += len(b.gap)
	b.gap = b.gap[:0]
}

// Break begins a new line; breaks in a row count once.
func (b *Builder) Break() {
	if b.start {
		b.b = append(b.b, '\n')
	}
	b.gap, b.start, b.settled = b.gap[:0], false, 0
}

// Len is the number of bytes written so far.
func (b *Builder) Len() int { return len(b.b) }

// String returns the text, without white space at its end.
func (b *Builder) String() string {
	return string(bytes.TrimSuffix(b.b[:len(b.b)-b.settled], []byte("\n")))
}

// Next returns the text so far, which is good until the next call, and begins another.
func (b *Builder) Next() []byte {
	said := bytes.TrimSuffix(b.b[:len(b.b)-b.settled], []byte("\n"))
	*b = Builder{b: b.b[:0], gap: b.gap[:0]}
	return said
}

// Collapse folds the white space of a text into single spaces, line breaks included, and drops
// what a Builder drops.
func Collapse(s string) string {
	if said, ok := Plain(s); ok {
		return said
	}
	b := Builder{b: make([]byte, 0, len(s))}
	b.WriteText(s)
	return b.String()
}

// Plain returns a text as a Builder would, where that is a part of it; false where it is not, or
// where it takes too long to tell.
func Plain(s string) (string, bool) {
	for s != "" && isSpace(s[0]) {
		s = s[1:]
	}
	for s != "" && isSpace(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	for i := skipPlain(s, 0); i < len(s); i = skipPlain(s, i+1) {
		switch c := s[i]; {
		case c == ' ':
			if s[i+1] == ' ' {
				return "", false
			}
		case c < utf8.RuneSelf:
			if isSpace(c) {
				return "", false
			}
		case c < 0xc0: // inside a character
		case i+1 == len(s), c == 0xc2, c == 0xe1, c == 0xe2 && s[i+1] <= 0x81, c == 0xe3 && s[i+1] == 0x80, c == 0xef:
			// A space that does not fold, or a character that is not shown, may begin so.
			return "", false
		}
	}
	return s, utf8.ValidString(s)
}

func isSpace(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

// isWideSpace reports whether a character is a space that browsers do not fold: the non-breaking
// ones, those of a fixed width, and the ideographic one that indents paragraphs of Chinese and
// Japanese.
func isWideSpace(r rune) bool {
	return r == '\u00a0' || r == '\u3000' || r >= '\u2000' && r <= '\u200a' || r == '\u202f' || r == '\u205f' || r == '\u1680' || r == '\u0085'
}

// Invisible reports whether a character only steers line breaking or marks the text's bytes: soft
// hyphen, zero-width space, word joiner, byte-order mark.
func Invisible(r rune) bool {
	return r == '\u00ad' || r == '\u200b' || r == '\u2060' || r == '\ufeff'
}

// Size is how much text there is, counted in letters of an alphabet: a character of a script that
// writes a word in one or two of them counts for three, white space at the edges for nothing. A
// text of which a Builder shows nothing has size 0.
func Size(s string) int { return sizeUpTo(s, math.MaxInt) }

// Shorter reports whether the Size of a text is less than n; of a long text it reads no more than it must.
func Shorter(s string, n int) bool { return sizeUpTo(s, n) < n }

// sizeUpTo is the size of a text; where that is most or more, so is what it returns.
func sizeUpTo(s string, most int) int {
	n, space := 0, true
	for i := 0; i < len(s) && n <= most; {
		c := s[i]
		if c < utf8.RuneSelf {
			if c != ' ' || !space {
				if end := skipPlain(s, i); end > i {
					n, i, space = n+end-i, end, false
					continue
				}
			}
			i++
			switch {
			case c > ' ' || !isSpace(c):
				n, space = n+1, false
			case !space:
				n, space = n+1, true
			}
			continue
		}
		r, w := utf8.DecodeRuneInString(s[i:])
		i += w
		switch {
		case isWideSpace(r) || Invisible(r):
		case r == '\u2028' || r == '\u2029':
			if !space {
				n, space = n+1, true
			}
		case Dense(r):
			n, space = n+3, false
		default:
			n, space = n+1, false
		}
	}
	if space && n > 0 {
		n--
	}
	return n
}

// Dense reports whether a character belongs to a script that says much with little: Han, kana,
// hangul.
func Dense(r rune) bool {
	return r >= 0x2e80 && (r <= 0x9fff || r >= 0xac00 && r <= 0xd7af || r >= 0xf900 && r <= 0xfaff ||
		r >= 0x20000 && r <= 0x3ffff)
}

// Shorten cuts a text to at most n characters at the end of a word and marks the cut.
func Shorten(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	cut, i := 0, 0
	for at, r := range s {
		if i++; i > n {
			break
		}
		if unicode.IsSpace(r) || Dense(r) {
			cut = at
		}
		if cut == 0 || i == n && cut < at/2 {
			cut = at
		}
	}
	return strings.TrimRightFunc(s[:cut], unicode.IsSpace) + "…"
}
