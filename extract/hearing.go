package extract

import (
	"math/bits"
	"slices"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// What the words of a line have in common with the rest of the page. Words are compared by numbers,
// so that none of them is copied.

// compare looks for the words of a line elsewhere: in the headline, the description, the data, and
// in other lines.
func (s *scene) compare(said string, l page.Line, f *lineFacts) {
	s.words = text.Hashes(said, s.words[:0])
	f.words = len(s.words)
	f.title, f.summary = share(s.words, s.title), share(s.words, s.summary)
	f.names = s.authorsIn(s.words)
	f.site = s.siteIn(s.words)
	s.countSaid(f)
	f.data = -1
	if s.data.Len() > 0 {
		f.data = s.inData(s.words)
	}
	if l.Size >= leastRepeat {
		s.countRepeat(f)
	}
}

// The size of the shortest line that is known again, and by how many of its words.
const leastRepeat, repeatWords = 40, 12

// countRepeat counts the lines so far that say what the line does whose words were read last.
func (s *scene) countRepeat(f *lineFacts) {
	key := text.Chain(s.words[:min(len(s.words), repeatWords)])
	f.repeats = s.seen[key]
	s.seen[key]++
}

// countSaid counts the words of a line, of its first sixty, that are in a group.
func (s *scene) countSaid(f *lineFacts) {
	words := s.words[:min(len(s.words), 60)]
	table := said()
	for i, word := range words {
		groups := table.Of(word)
		for n := 2; f.dense && n <= longestSaid && i+n <= len(words); n++ {
			groups |= table.Of(text.Chain(words[i : i+n]))
		}
		for ; groups != 0; groups &= groups - 1 {
			f.said[bits.TrailingZeros16(groups)]++
		}
	}
}

// share is the part of some words, of the first fifty, that a set has.
func share(words []uint64, set text.WordSet) float32 {
	words = words[:min(len(words), 50)]
	if len(words) == 0 || set.Len() == 0 {
		return 0
	}
	n := 0
	for _, w := range words {
		if set.Of(w) {
			n++
		}
	}
	return float32(n) / float32(len(words))
}

// hashesIn is the words of a text.
func hashesIn(s string) text.WordSet {
	words := text.Hashes(s, nil)
	set := text.NewWordMap[bool](len(words))
	for _, w := range words {
		set.Set(w, true)
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
	words := text.Hashes(s.article.raw("articleBody"), nil)
	if len(words) < 40 {
		return
	}
	s.data = text.NewWordMap[bool](len(words))
	for i := 0; i+runLength <= len(words); i++ {
		s.data.Set(text.Chain(words[i:i+runLength]), true)
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
		if s.data.Of(text.Chain(words[i : i+runLength])) {
			n++
		}
	}
	return float32(n) / float32(all)
}
