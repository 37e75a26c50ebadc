package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// A Word is the number of a word in a Vocabulary.
type Word uint16

// A Vocabulary is the set of words that anyone asks for among the names of elements. It never
// changes once made.
type Vocabulary struct{ index map[string]Word }

// NewVocabulary numbers words.
func NewVocabulary(words []string) *Vocabulary {
	v := &Vocabulary{index: make(map[string]Word, len(words))}
	for _, w := range words {
		if _, known := v.index[w]; !known {
			v.index[w] = Word(len(v.index))
		}
	}
	return v
}

// Word returns a word's number.
func (v *Vocabulary) Word(s string) (Word, bool) {
	w, ok := v.index[s]
	return w, ok
}

// Len is how many words there are; their numbers are below it.
func (v *Vocabulary) Len() int { return len(v.index) }

// named are the attributes in which publishers name what an element is.
var named = map[string]bool{
	"class": true, "id": true, "role": true, "data-testid": true, "data-test-id": true, "data-component": true,
	"data-component-name": true, "data-component-type": true, "data-module": true, "data-name": true, "data-block": true, "data-element": true, "data-field": true, "data-type": true, "data-role": true, "data-qa": true,
}

// A splitter turns the names of elements into words, each distinct name once a page.
type splitter struct {
	vocab *Vocabulary
	seen  map[string][]Word
}

func newSplitter(v *Vocabulary) *splitter { return &splitter{v, make(map[string][]Word, 256)} }

// words returns the words of the vocabulary among an element's names.
func (s *splitter) words(n *html.Node) []Word {
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
	for i := range n.Attr {
		if a := &n.Attr[i]; a.Val != "" && named[a.Key] {
			add(a.Val)
		}
	}
	if n.DataAtom == 0 && strings.Contains(n.Data, "-") {
		add(n.Data)
	}
	return all
}

func (s *splitter) split(name string) []Word {
	if found, ok := s.seen[name]; ok {
		return found
	}
	found := s.vocab.Split(name)
	s.seen[name] = found
	return found
}

// Split returns the words of the vocabulary in the value of a class or id: whole words between
// hyphens, underscores, spaces and capitals ("article__Body", "relatedPosts"), and glued ones
// where all of a name is known words ("articlebody"). A part that mixes letters and digits is a
// hash and says nothing, unless it is a known word itself ("a2a").
func (v *Vocabulary) Split(value string) []Word {
	var found []Word
	for _, part := range strings.FieldsFunc(value, separates) {
		if w, ok := v.index[strings.ToLower(part)]; ok {
			found = addWord(found, w)
			continue
		}
		part = strings.TrimRight(part, "0123456789")
		if len(part) < 2 || len(part) > 60 || strings.ContainsAny(part, "0123456789") {
			continue
		}
		found = v.part(found, part)
	}
	return found
}

func separates(r rune) bool {
	return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r > 0x7f)
}

// part adds the words of one part of a name: the part as a whole, else its camel-cased pieces,
// else the known words it is glued from. A piece of two letters counts only at the beginning and
// before a longer one: "adSlot" is an advert, "adKrQz" is a hash that a style sheet's compiler made.
func (v *Vocabulary) part(found []Word, part string) []Word {
	if w, ok := v.index[strings.ToLower(part)]; ok {
		return addWord(found, w)
	}
	pieces := camelPieces(part)
	for i, piece := range pieces {
		piece = strings.ToLower(piece)
		short := len(piece) <= 2
		switch w, ok := v.index[piece]; {
		case short && (i > 0 || len(pieces) == 1 || len(pieces[1]) <= 2):
		case ok:
			found = addWord(found, w)
		case !short:
			for _, w := range v.unglue(piece) {
				found = addWord(found, w)
			}
		}
	}
	return found
}

// addWord adds a word that is not there yet, so that no name is longer than the vocabulary.
func addWord(found []Word, w Word) []Word {
	if slices.Contains(found, w) {
		return found
	}
	return append(found, w)
}

// camelPieces cuts a name before its capitals: "relatedPosts" in two, and "HTMLBody" too.
func camelPieces(name string) []string {
	var pieces []string
	start := 0
	for i := 1; i < len(name); i++ {
		if isUpper(name[i]) && (!isUpper(name[i-1]) || i+1 < len(name) && !isUpper(name[i+1])) {
			pieces = append(pieces, name[start:i])
			start = i
		}
	}
	return append(pieces, name[start:])
}

func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

// unglue parts a name into words of the vocabulary of four letters or more; all of it, or none.
func (v *Vocabulary) unglue(s string) []Word {
	if len(s) < 8 || len(s) > 40 {
		return nil
	}
	// last[i] is the length of the word that ends at i in a parting of s[:i]; 0 where there is none.
	var last [41]int
	for end := 4; end <= len(s); end++ {
		for n := 4; n <= end && n <= 16; n++ {
			if end-n != 0 && last[end-n] == 0 {
				continue
			}
			if _, ok := v.index[s[end-n:end]]; ok {
				last[end] = n
			}
		}
	}
	if last[len(s)] == 0 {
		return nil
	}
	var found []Word
	for end := len(s); end > 0; end -= last[end] {
		found = append(found, v.index[s[end-last[end]:end]])
	}
	return found
}
