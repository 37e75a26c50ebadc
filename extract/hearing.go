package extract

import (
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// What the words of a line have in common with the rest of the page. Words are compared by numbers,
// so that none of them is copied.

// compare looks for the words of a line elsewhere: in the headline, the description, the data, and
// in other lines.
func (s *scene) compare(said string, l page.Line, f *lineFacts) {
	s.words = wordHashes(said, s.words[:0])
	f.words = len(s.words)
	f.title, f.summary = share(s.words, s.title), share(s.words, s.summary)
	f.names = s.authorsIn(s.words)
	f.site = s.siteIn(s.words)
	s.countSaid(f)
	f.data = -1
	if s.data.words != nil {
		f.data = s.inData(s.words)
	}
	if l.Size >= 40 {
		key := chain(s.words[:min(len(s.words), 12)])
		f.repeats = s.seen[key]
		s.seen[key]++
	}
}

// countSaid counts the words of a line, of its first sixty, that are in a group.
func (s *scene) countSaid(f *lineFacts) {
	words := s.words[:min(len(s.words), 60)]
	table := said()
	for i, word := range words {
		groups := table.groupsOf(word)
		for n := 2; f.dense && n <= longestSaid && i+n <= len(words); n++ {
			groups |= table.groupsOf(chain(words[i : i+n]))
		}
		for ; groups != 0; groups &= groups - 1 {
			group := bits.TrailingZeros16(groups)
			if f.said[group]++; i < 3 {
				f.opens |= 1 << group
			}
		}
	}
}

// share is the part of some words, of the first fifty, that a set has.
func share(words []uint64, set hashSet) float32 {
	words = words[:min(len(words), 50)]
	if len(words) == 0 || len(set.words) == 0 {
		return 0
	}
	n := 0
	for _, w := range words {
		if set.has(w) {
			n++
		}
	}
	return float32(n) / float32(len(words))
}

// A hashSet is a set of words, by their numbers. Most words that are asked for are not in it, and a
// glance at a bit tells so.
type hashSet struct {
	words map[uint64]bool
	bits  []uint64
}

// newHashSet makes room for n words.
func newHashSet(n int) hashSet {
	return hashSet{words: make(map[uint64]bool, n), bits: make([]uint64, 1<<bits.Len(uint(n/4)))}
}

func (s hashSet) bit(w uint64) (*uint64, uint64) {
	w ^= w >> 32
	return &s.bits[w>>6&uint64(len(s.bits)-1)], 1 << (w & 63)
}

func (s hashSet) add(w uint64) {
	at, bit := s.bit(w)
	*at |= bit
	s.words[w] = true
}

func (s hashSet) has(w uint64) bool {
	at, bit := s.bit(w)
	return *at&bit != 0 && s.words[w]
}

// hashesIn is the words of a text.
func hashesIn(s string) hashSet {
	words := wordHashes(s, nil)
	set := newHashSet(len(words))
	for _, w := range words {
		set.add(w)
	}
	return set
}

// authorsIn is the share of the words of the authors' names that stand among some words.
func (s *scene) authorsIn(words []uint64) float32 {
	if len(s.authors) == 0 {
		return -1
	}
	found := 0
	for _, name := range s.authors {
		if slices.Contains(words, name) {
			found++
		}
	}
	return float32(found) / float32(len(s.authors))
}

// siteIn reports whether the name of the site stands among some words.
func (s *scene) siteIn(words []uint64) bool {
	n := len(s.site)
	if n == 0 {
		return false
	}
	for i := 0; i+n <= len(words); i++ {
		if slices.Equal(words[i:i+n], s.site) {
			return true
		}
	}
	return false
}

// runLength is how many words in a row are looked for in the data.
const runLength = 4

// readData sets aside the runs of words of the article's text in the page's data.
func (s *scene) readData() {
	if s.article == nil {
		return
	}
	words := wordHashes(s.article.raw("articleBody"), nil)
	if len(words) < 40 {
		return
	}
	s.data = newHashSet(len(words))
	for i := 0; i+runLength <= len(words); i++ {
		s.data.add(chain(words[i : i+runLength]))
	}
}

// inData is the share of a line's runs of words, of the first forty, that the data have too.
func (s *scene) inData(words []uint64) float32 {
	if len(words) < runLength {
		return 0.5
	}
	n, all := 0, 0
	for i := 0; i+runLength <= len(words) && i < 40; i++ {
		all++
		if s.data.has(chain(words[i : i+runLength])) {
			n++
		}
	}
	return float32(n) / float32(all)
}

// FNV-1a (Fowler, Noll, Vo), which needs nothing but these two numbers.
const fnvBasis, fnvPrime = 14695981039346656037, 1099511628211

// chain makes one number of several, in their order.
func chain(words []uint64) uint64 {
	h := uint64(fnvBasis)
	for _, w := range words {
		h = (h ^ w) * fnvPrime
	}
	return h
}

// wordHashes is text.Words for many lines: nothing is copied. It adds a number for each word of a text to words, the same for the same word in any case
// of letters. In scripts without spaces each character is a word.
func wordHashes(s string, words []uint64) []uint64 {
	h, open := uint64(fnvBasis), false
	end := func() {
		if open {
			words = append(words, h)
			h, open = fnvBasis, false
		}
	}
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf:
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			} else if !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9') {
				end()
				continue
			}
		case text.Dense(r) || r >= 0x0e00 && r < 0x0e80:
			end()
			words = append(words, (fnvBasis^uint64(r))*fnvPrime)
			continue
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r):
			r = unicode.ToLower(r)
		default:
			end()
			continue
		}
		h, open = (h^uint64(r))*fnvPrime, true
	}
	end()
	return words
}
