package dates

import (
	"unicode"
	"unicode/utf8"
)

type tokenKind uint8

const (
	endOfLine tokenKind = iota // the zero token, which stands beyond either end of a line
	number
	word
	mark
)

// A token is a run of digits, a word of the lexicon or a run of letters, or a single mark. Spaces
// are no tokens; a token knows whether one stands before it.
type token struct {
	kind       tokenKind
	glued      bool // nothing stands between the token before and this one
	upper      bool // a word without a lower-case letter
	digits     int8 // how many digits a number has, at most 127
	mark       rune
	value      int     // of a number; only the first 18 digits count
	start, end int     // in bytes
	meaning    meaning // of a word; zero where the lexicon does not know it
}

// A scanner cuts a text into tokens.
type scanner struct {
	text     string
	language string
	lexicon  *lexicon
}

func (s *scanner) scan(start int, tokens []token) []token {
	glued := false
	for i := start; i < len(s.text); {
		r, size := utf8.DecodeRuneInString(s.text[i:])
		var t token
		switch {
		case isSpace(r):
			glued = false
			i += size
			continue
		case isIgnorable(r):
			i += size
			continue
		case isDigit(r):
			t = s.number(i)
		case isLetter(r):
			t = s.word(i)
		default:
			t = token{kind: mark, mark: plainMark(r), start: i, end: i + size}
		}
		t.glued = glued
		tokens = append(tokens, t)
		glued = true
		i = t.end
	}
	return tokens
}

func (s *scanner) number(start int) token {
	t := token{kind: number, start: start, end: start}
	for t.end < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[t.end:])
		if !isDigit(r) {
			break
		}
		if t.digits < 18 {
			t.value = t.value*10 + digitValue(r)
		}
		if t.digits < 127 {
			t.digits++
		}
		t.end += size
	}
	return t
}

// word reads the longest thing that the lexicon knows: a phrase ("il y a", "a.m."), a word, or in
// scripts that set no spaces the beginning of a run of letters. What is not known is one word as
// far as its letters go; in Chinese and Japanese it is one character.
func (s *scanner) word(start int) token {
	first, size := utf8.DecodeRuneInString(s.text[start:])
	if isIdeographic(first) {
		t := s.knownPrefix(start, min(len(s.text), start+longestIdeographic))
		if t.meaning.roles == 0 {
			t.end = start + size
		}
		return t
	}
	t := token{kind: word, start: start, upper: true}
	limit := len(s.text)
	if setsNoSpaces(first) {
		limit = min(limit, start+longestUnspaced) // a run may be a whole page, and each word in it is a token
	}
	var key wordKey
	t.end = s.letters(start, limit, &key, &t.upper)
	t.meaning = s.lexicon.look(s.language, &key)
	if t.meaning.is(opensPhrase) {
		s.phrase(&t, &key)
	}
	if t.meaning.roles == 0 && setsNoSpaces(first) {
		if known := s.knownPrefix(start, t.end); known.meaning.roles != 0 {
			return known
		}
		t.end = s.letters(t.end, len(s.text), &key, &t.upper)
	}
	return t
}

// How many bytes the longest entries of the lexicon have in scripts that set no spaces.
const (
	longestIdeographic = 15
	longestUnspaced    = 60
)

// letters adds the letters from i on to key and returns where they end, or that limit is reached.
func (s *scanner) letters(i, limit int, key *wordKey, upper *bool) int {
	for i < limit {
		if c := s.text[i]; c < utf8.RuneSelf { // most letters of most lines
			if !isLetter(rune(c)) {
				break
			}
			*upper = *upper && c < 'a'
			key.addASCII(c | 0x20)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s.text[i:])
		if !isLetter(r) && !isIgnorable(r) || isIdeographic(r) {
			break
		}
		if unicode.IsLower(r) {
			*upper = false
		}
		key.add(r)
		i += size
	}
	return i
}

// longestPhrase is how many words the longest phrase of the lexicon has.
const longestPhrase = 4

// phrase lengthens a word that may open a phrase to the longest phrase that the lexicon knows.
// Words of a phrase may be joined by a space, a full stop, an apostrophe or a hyphen.
func (s *scanner) phrase(t *token, key *wordKey) {
	opens := t.meaning
	for i, n := t.end, 1; n < longestPhrase && opens.is(opensPhrase); n++ {
		next := s.skipJoiners(i)
		if next == i {
			return
		}
		key.add(' ')
		var upper bool
		i = s.letters(next, min(len(s.text), next+longestUnspaced), key, &upper)
		if i == next {
			return
		}
		opens = s.lexicon.look(s.language, key)
		if opens.roles&^opensPhrase != 0 {
			t.meaning, t.end = opens, i
		}
	}
}

// skipJoiners skips at most two marks or spaces that may stand between the words of a phrase.
func (s *scanner) skipJoiners(i int) int {
	for range 2 {
		r, size := utf8.DecodeRuneInString(s.text[i:])
		switch {
		case size == 0:
			return i
		case isSpace(r), r == '.', r == '\'', r == '’', r == '-':
			i += size
		}
	}
	return i
}

// knownPrefix is the longest beginning of the letters in text[start:limit] that the lexicon knows,
// as a word with a meaning, or a word without one.
func (s *scanner) knownPrefix(start, limit int) token {
	best := token{kind: word, start: start, end: limit, upper: true}
	var key wordKey
	for i := start; i < limit; {
		r, size := utf8.DecodeRuneInString(s.text[i:])
		if !isLetter(r) {
			break
		}
		key.add(r)
		i += size
		if m := s.lexicon.look(s.language, &key); m.roles&^opensPhrase != 0 {
			best.meaning, best.end = m, i
		}
	}
	return best
}
