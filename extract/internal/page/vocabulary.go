package page

import (
	"math/bits"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/markup"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// A Word is the number of a word in a Vocabulary.
type Word uint16

// A Vocabulary is the set of words that anyone asks for among the names of elements. It never
// changes once made.
type Vocabulary struct {
	index map[string]Word
	words []string           // by their numbers
	known text.WordMap[Word] // the same numbers and one more: most names are no word, and a glance tells so

	// lengths are the lengths of the words that begin with two letters, a bit each: few names need be
	// looked up at all.
	lengths [26 * 26]uint32
}

// NewVocabulary numbers words.
func NewVocabulary(words []string) *Vocabulary {
	v := &Vocabulary{index: make(map[string]Word, len(words)), known: text.NewWordMap[Word](4 * len(words))}
	for _, w := range words {
		if _, known := v.index[w]; !known {
			v.index[w] = Word(len(v.index))
			v.words = append(v.words, w)
			v.known.Set(text.NumberOf(w), Word(len(v.words)))
			if at := lettersAt(w); at >= 0 && len(w) < 32 {
				v.lengths[at] |= 1 << len(w)
			}
		}
	}
	return v
}

// lettersAt is the place of the two Latin letters that a word in small letters begins with, or -1.
func lettersAt[T string | []byte](w T) int {
	if len(w) < 2 || w[0] < 'a' || w[0] > 'z' || w[1] < 'a' || w[1] > 'z' {
		return -1
	}
	return int(w[0]-'a')*26 + int(w[1]-'a')
}

// Word returns a word's number.
func (v *Vocabulary) Word(s string) (Word, bool) {
	w, ok := v.index[s]
	return w, ok
}

// Len is how many words there are; their numbers are below it.
func (v *Vocabulary) Len() int { return len(v.index) }

// names reports whether publishers name in an attribute what an element is.
func names(key string) bool {
	switch key {
	case "class", "id", "role", "data-testid", "data-test-id", "data-component", "data-component-name", "data-component-type", "data-module",
		"data-name", "data-block", "data-element", "data-field", "data-type", "data-role", "data-qa":
		return true
	}
	return false
}

// A splitter turns the names of elements into words, each distinct name once a page.
type splitter struct {
	vocab  *Vocabulary
	seen   map[string][]Word
	lately text.Lately[[]Word]
}

// words returns the words of the vocabulary among an element's names.
func (s *splitter) words(n *markup.Node, attrs []markup.Attr) []Word {
	var all []Word
	shared := true // all is a slice that belongs to seen
	add := func(name string) {
		found := s.split(name)
		switch {
		case len(found) == 0:
		case len(all) == 0:
			all = found
		default:
			if shared {
				all, shared = append([]Word(nil), all...), false
			}
			for _, w := range found {
				all = addWord(all, w)
			}
		}
	}
	for i := range attrs {
		if a := &attrs[i]; a.Val != "" && names(a.Key) {
			add(a.Val)
		}
	}
	if n.Tag == 0 && strings.Contains(n.Data, "-") {
		add(n.Data)
	}
	return all
}

func (s *splitter) split(name string) []Word {
	found, known := s.lately.At(name)
	if known {
		return *found
	}
	if *found, known = s.seen[name]; !known {
		*found = s.vocab.Split(name)
		s.seen[name] = *found
	}
	return *found
}

// Split returns the words of the vocabulary in the value of a class or id: whole words between
// hyphens, underscores, spaces and capitals ("article__Body", "relatedPosts"), and glued ones
// where all of a name is known words ("articlebody"). A part that mixes letters and digits is a
// hash and says nothing, unless it is a known word itself ("a2a").
func (v *Vocabulary) Split(value string) []Word {
	var found []Word
	for start := 0; start < len(value); start++ {
		if separates(value[start]) {
			continue
		}
		end := start + 1
		for end < len(value) && !separates(value[end]) {
			end++
		}
		found = v.name(found, value[start:end])
		start = end
	}
	return found
}

func separates(c byte) bool {
	return !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 0x80)
}

// name adds the words of a name in which nothing is parted by signs: the name as a whole, else its
// camel-cased pieces, else the known words it is glued from. Digits at its end say nothing. A piece of two letters
// counts only at the beginning and before a longer one: "adSlot" is an advert, "adKrQz" is a hash that a style
// sheet's compiler made.
func (v *Vocabulary) name(found []Word, name string) []Word {
	if w, ok := v.lookup(name); ok {
		return addWord(found, w)
	}
	part := name
	for len(part) > 0 && isDigit(part[len(part)-1]) {
		part = part[:len(part)-1]
	}
	if len(part) < 2 || len(part) > longestName || hasDigit(part) {
		return found
	}
	if len(part) < len(name) {
		if w, ok := v.lookup(part); ok {
			return addWord(found, w)
		}
	}
	if end := pieceEnd(part, 0); end == len(part) {
		return v.unglue(found, part)
	}
	return v.pieces(found, part)
}

// pieces adds the words of a camel-cased name.
func (v *Vocabulary) pieces(found []Word, name string) []Word {
	for start := 0; start < len(name); {
		end := pieceEnd(name, start)
		piece := name[start:end]
		short := len(piece) <= 2
		switch w, ok := v.lookup(piece); {
		case short && (start > 0 || end == len(name) || pieceEnd(name, end)-end <= 2):
		case ok:
			found = addWord(found, w)
		case !short:
			found = v.unglue(found, piece)
		}
		start = end
	}
	return found
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func hasDigit(s string) bool {
	for i := 0; i < len(s); i++ {
		if isDigit(s[i]) {
			return true
		}
	}
	return false
}

// longestName is the length in bytes of the longest name that is read; a longer one is a hash.
const longestName = 60

// lookup returns the number of a word in whatever case.
func (v *Vocabulary) lookup(s string) (Word, bool) {
	if len(s) > longestName || !v.mayHave(s) {
		return 0, false
	}
	var room [longestName]byte
	lower := room[:len(s)]
	for i := range lower {
		c := s[i]
		if c >= 0x80 {
			w, ok := v.index[strings.ToLower(s)]
			return w, ok
		}
		if isUpper(c) {
			c += 'a' - 'A'
		}
		lower[i] = c
	}
	return v.find(lower)
}

// find is index for bytes.
func (v *Vocabulary) find(word []byte) (Word, bool) {
	next := v.known.Of(text.NumberOf(word))
	if next == 0 || v.words[next-1] != string(word) {
		return 0, false
	}
	return next - 1, true
}

// mayHave reports whether there may be a word in a name of that length that begins with its two first letters.
func (v *Vocabulary) mayHave(s string) bool {
	if len(s) < 2 || len(s) >= 32 {
		return true
	}
	at := lettersAt([]byte{s[0] | 0x20, s[1] | 0x20}) // in small letters
	if at < 0 || v.lengths[at]>>len(s)&1 != 0 {
		return true
	}
	for i := 2; i < len(s); i++ {
		if s[i] >= 0x80 {
			return true // a small letter may be longer or shorter
		}
	}
	return false
}

// addWord adds a word that is not there yet, so that no name is longer than the vocabulary.
func addWord(found []Word, w Word) []Word {
	if slices.Contains(found, w) {
		return found
	}
	return append(found, w)
}

// pieceEnd returns where a piece of a camel-cased name ends: before the next capital. "relatedPosts" has
// two pieces, and "HTMLBody" too.
func pieceEnd(name string, start int) int {
	for i := start + 1; i < len(name); i++ {
		if isUpper(name[i]) && (!isUpper(name[i-1]) || i+1 < len(name) && !isUpper(name[i+1])) {
			return i
		}
	}
	return len(name)
}

func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

// unglue adds the words of the vocabulary of four letters or more into which a name can be parted; all
// of it, or none.
func (v *Vocabulary) unglue(found []Word, s string) []Word {
	const longest = 40
	if len(s) < 8 || len(s) > longest {
		return found
	}
	var lower [longest]byte
	for i := 0; i < len(s); i++ {
		if lower[i] = s[i]; isUpper(s[i]) {
			lower[i] += 'a' - 'A'
		}
	}
	// last[i] is the length of the longest word that ends at i in a parting of s[:i]; 0 where there is none.
	var last [longest + 1]int
	for start := 0; start < len(s)-3; start++ {
		at := lettersAt(lower[start:len(s)])
		if at < 0 || start > 0 && last[start] == 0 {
			continue
		}
		for lengths := v.lengths[at] >> 4 << 4; lengths != 0; lengths &= lengths - 1 {
			n := bits.TrailingZeros32(lengths)
			if n > 16 || start+n > len(s) {
				break
			}
			if _, ok := v.find(lower[start : start+n]); ok {
				last[start+n] = max(last[start+n], n)
			}
		}
	}
	if last[len(s)] == 0 {
		return found
	}
	for end := len(s); end > 0; end -= last[end] {
		found = addWord(found, v.index[string(lower[end-last[end]:end])])
	}
	return found
}
