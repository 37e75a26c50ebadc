package extract

import (
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// A scene is what the traits of lines are read from: the page, the fields that are resolved
// already, and what is worked out once for all lines.
type scene struct {
	*resolver
	bodies  []*body
	facts   []lineFacts // of each of the page's lines
	tags    []tagSet    // by node: which kinds of element stand around it
	shapes  map[markShape]*shapeFacts
	title   map[uint64]bool // the words of the headline
	summary map[uint64]bool // the words of the description
	authors []uint64        // the words of the authors' names
	site    []uint64        // the words of the site's name
	data    map[uint64]bool // the runs of words of the text that stands in the page's data
	head    int             // the first line behind the headline, or -1
	seen    map[uint64]int  // how many lines so far say the same
	words   []uint64        // of the line that is being read
	area    page.ID         // the region that the rules found
	from    int             // its first line
	to      int             // and one past its last
}

// lineFacts is what is known of one line.
type lineFacts struct {
	words, commas, stops, digits, capitals, links int
	styled                                        int // letters in bold or italics
	endsStop, endsColon, capital, quoted          bool
	pipe, copyright, at                           bool
	dense                                         bool // it has characters of a script without spaces
	prose                                         bool
	block, parent, above                          page.ID // the three nearest blocks around
	own, around, upper                            *shapeFacts
	heading                                       int       // the line of the nearest heading before, or -1
	restarts                                      int       // main headings between the headline and the line
	names                                         float32   // share of the authors' words that it has
	site                                          bool      // it names the site
	said                                          [16]uint8 // how many of its words are in each group of words
	opens                                         uint16    // the groups of its first three words
	taken                                         Field
	title, summary                                float32 // share of its words that these have too
	data                                          float32 // 1 where the data have it, 0 where not, -1 where there are none
	repeats                                       int
	index                                         int // among the lines of the container
}

// A markShape is how an element is marked up: what paragraphs of one article have in common.
type markShape struct {
	tag   atom.Atom
	class string
}

// shapeFacts sum up the lines of whose nearest three blocks one has a shape.
type shapeFacts struct{ lines, size, link, prose, inArea int }

// setScene works out what the traits ask for.
func setScene(r *resolver, bodies []*body, known *Article) *scene {
	s := &scene{resolver: r, bodies: bodies, facts: make([]lineFacts, len(r.Lines)), shapes: map[markShape]*shapeFacts{},
		title: hashSet(known.Headline), summary: hashSet(known.Description), seen: map[uint64]int{}, area: r.body.region, head: -1}
	s.site = wordHashes(known.SiteName, nil)
	for _, author := range known.Authors[:min(len(known.Authors), 5)] {
		s.authors = wordHashes(author.Name, s.authors)
	}
	s.from, s.to = r.LinesOf(s.area)
	if r.head != page.None {
		_, s.head = r.LinesOf(r.head)
	}
	s.inherit()
	s.readData()
	for i := range r.Lines {
		s.read(i)
	}
	heading, restarts := -1, 0
	for i := range r.Lines {
		f := &s.facts[i]
		if i > 0 && f.parent == s.facts[i-1].parent {
			f.index = s.facts[i-1].index + 1
		}
		f.heading, f.restarts = heading, restarts
		switch level := levelOf(s.Tag(f.block)); {
		case level == 1 && i >= s.head && s.head >= 0:
			restarts++
			heading = i
		case level > 0:
			heading = i
		}
	}
	return s
}

// inherit hands down to each node which kinds of element stand around it.
func (s *scene) inherit() {
	s.tags = make([]tagSet, s.Len())
	for id := page.ID(1); int(id) < s.Len(); id++ {
		s.tags[id] = s.tags[s.Parent(id)]
		if s.IsElement(id) {
			s.tags[id] |= tagBits[s.Tag(id)]
		}
	}
}

// A tagSet is a set of the kinds of element that traits ask for.
type tagSet uint32

// watchedTags are those kinds, in the order of their bits.
var watchedTags = []atom.Atom{atom.Article, atom.Main, atom.Aside, atom.Nav, atom.Footer, atom.Header, atom.Form, atom.Figure, atom.Ul, atom.Ol, atom.Table,
	atom.Blockquote, atom.Section, atom.Button, atom.Li, atom.A, atom.Details, atom.Dl, atom.Figcaption, atom.Pre}

var tagBits = func() map[atom.Atom]tagSet {
	bits := map[atom.Atom]tagSet{}
	for i, tag := range watchedTags {
		bits[tag] = 1 << i
	}
	return bits
}()

// read works out what is known of one line.
func (s *scene) read(i int) {
	l, f := s.Lines[i], &s.facts[i]
	f.prose = isProse(l)
	f.block = l.Block
	f.parent = s.blockAbove(f.block)
	f.above = s.blockAbove(f.parent)
	f.own, f.around, f.upper = s.shapeOf(f.block), s.shapeOf(f.parent), s.shapeOf(f.above)
	inArea := i >= s.from && i < s.to
	f.own.add(l, inArea)
	if f.around != f.own {
		f.around.add(l, inArea)
	}
	if f.upper != f.around && f.upper != f.own {
		f.upper.add(l, inArea)
	}
	f.taken = s.takenAt(l)
	s.scan(l, f)
}

func (s *scene) blockAbove(id page.ID) page.ID {
	for id > s.Root() {
		if id = s.Parent(id); s.IsBlock(id) || s.Tag(id) == 0 {
			return id
		}
	}
	return id
}

func (s *scene) shapeOf(id page.ID) *shapeFacts {
	key := markShape{s.Tag(id), s.Attr(id, "class")}
	known := s.shapes[key]
	if known == nil {
		known = &shapeFacts{}
		s.shapes[key] = known
	}
	return known
}

// add counts a line.
func (f *shapeFacts) add(l page.Line, inArea bool) {
	f.lines++
	f.size += l.Size
	f.link += l.Link
	if isProse(l) {
		f.prose += l.Size
	}
	if inArea {
		f.inArea++
	}
}

// takenAt is the field that has taken a line, or "".
func (s *scene) takenAt(l page.Line) Field {
	for id := l.From; id > s.Root(); id = s.Parent(id) {
		if field, ok := s.taken[id]; ok {
			return field
		}
	}
	return ""
}

// scan reads the characters of a line.
func (s *scene) scan(l page.Line, f *lineFacts) {
	styled := l.From
	if a := s.Above(l.From, atom.B, atom.Strong, atom.Em, atom.I); a > l.Block {
		styled = s.End(a)
	}
	if s.InLink(l.From) {
		f.links++
	}
	for id := l.From; id < l.To; id++ {
		switch {
		case s.IsText(id):
			if id < styled {
				f.styled += text.Size(s.Data(id))
			}
		case s.IsElement(id):
			switch s.Tag(id) {
			case atom.A:
				f.links++
			case atom.B, atom.Strong, atom.Em, atom.I:
				styled = max(styled, s.End(id))
			}
		}
	}
	said := s.LineText(l)
	var last rune
	first := true
	for _, r := range said {
		if r == ' ' || r == '\n' {
			continue
		}
		f.count(r, first)
		first = false
		if !isClosing(r) {
			last = r
		}
	}
	f.endsStop = isStop(last)
	f.endsColon = last == ':' || last == '：'
	s.compare(said, l, f)
}

// count adds one character to what is known of a line.
func (f *lineFacts) count(r rune, first bool) {
	switch {
	case r == ',' || r == '，' || r == '、' || r == '،':
		f.commas++
	case isStop(r):
		f.stops++
	case r >= '0' && r <= '9':
		f.digits++
	case r == '|' || r == '»' || r == '›' || r == '·' || r == '•':
		f.pipe = true
	case r == '©':
		f.copyright = true
	case r == '@':
		f.at = true
	case text.Dense(r):
		f.dense = true
	case r >= 'A' && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r):
		f.capitals++
		f.capital = f.capital || first
	}
	if first {
		f.quoted = r == '"' || r == '“' || r == '«' || r == '„' || r == '—' || r == '–' || r == '「'
	}
}

// isClosing holds for what may stand behind the stop of a sentence.
func isClosing(r rune) bool {
	switch r {
	case '"', '\'', '”', '’', '»', ')', ']', '」', '』':
		return true
	}
	return false
}

// isStop holds for what ends a sentence, in any script.
func isStop(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '。', '！', '？', '؟', '।', '॥', '։', '።':
		return true
	}
	return false
}

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
	if s.data != nil {
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
	for i, word := range words {
		groups := saidBits()[word]
		for n := 2; f.dense && n <= longestSaid && i+n <= len(words); n++ {
			groups |= saidBits()[chain(words[i:i+n])]
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
func share(words []uint64, set map[uint64]bool) float32 {
	words = words[:min(len(words), 50)]
	if len(words) == 0 || len(set) == 0 {
		return 0
	}
	n := 0
	for _, w := range words {
		if set[w] {
			n++
		}
	}
	return float32(n) / float32(len(words))
}

func hashSet(s string) map[uint64]bool {
	set := map[uint64]bool{}
	for _, w := range wordHashes(s, nil) {
		set[w] = true
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
	s.data = make(map[uint64]bool, len(words))
	for i := 0; i+runLength <= len(words); i++ {
		s.data[chain(words[i:i+runLength])] = true
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
		if s.data[chain(words[i:i+runLength])] {
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

// wordHashes adds a number for each word of a text to words, the same for the same word in any case
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
