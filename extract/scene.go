package extract

import (
	"slices"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// A scene is what the traits of lines are read from: the page, the fields that are resolved
// already, and what is worked out once for all lines.
type scene struct {
	*resolver
	*sceneRoom
	bodies      []*body
	owners      []Field      // those that have taken something
	title       text.WordSet // of the headline
	summary     text.WordSet // of the description
	authors     []uint64     // the words of the authors' names
	authorNames []string     // of the first few
	site        []uint64     // the words of the site's name
	data        text.WordSet // the runs of words of the text that stands in the page's data
	head        int          // the first line behind the headline, or -1
	area        page.ID      // the region that the rules found
	judged      lineSet      // the lines whose traits will be asked for
	ofArticle   stretch      // the lines of the element that holds the article
	ofText      stretch      // and of the one that holds most prose
	kinds       uint8        // which of the dataKinds the page's data have
	from        int          // its first line
	to          int          // and one past its last

	spare []shapeFacts // which no shape has yet

	keepFrom float32 // the score from which a line is kept
}

// lineFacts is what is known of one line.
type lineFacts struct {
	words, commas, stops, digits, capitals, links int
	styled                                        int // letters in bold or italics
	endsStop, endsColon, capital, quoted          bool
	pipe, at                                      bool
	dense                                         bool // it has characters of a script without spaces
	prose                                         bool
	block, parent, above                          page.ID // the three nearest blocks around
	own, around, upper                            *shapeFacts
	heading                                       int       // the line of the nearest heading before, or -1
	restarts                                      int       // main headings between the headline and the line
	names                                         float32   // share of the authors' words that it has
	site                                          bool      // it names the site
	said                                          [16]uint8 // how many of its words are in each group of words
	taken                                         Field
	outlook                                       outlook
	sure                                          uint8   // how sure the surest policy is that drops it, 0 where none does
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

// markOf is how an element is marked up.
func (v *view) markOf(id page.ID) markShape { return markShape{v.Tag(id), v.Attr(id, "class")} }

// shapeFacts sum up the lines of whose nearest three blocks one has a shape, and count those blocks.
type shapeFacts struct{ lines, size, link, prose, inArea, blocks int }

// setScene works out what the traits ask for.
func setScene(r *resolver, bodies []*body, known *Article, judged lineSet) *scene {
	s := &scene{resolver: r, sceneRoom: enter(len(r.Lines), r.Len()), bodies: bodies, judged: judged,
		title: hashesIn(known.Headline), summary: hashesIn(known.Description), area: r.body.region, head: -1}
	s.site = text.Hashes(known.SiteName, nil)
	s.site = s.site[:min(len(s.site), longestSiteName)]
	for _, author := range known.Authors[:min(len(known.Authors), 5)] {
		s.authors = text.Hashes(author.Name, s.authors)
		s.authorNames = append(s.authorNames, author.Name)
	}
	s.authors = s.authors[:min(len(s.authors), 20)]
	s.from, s.to = r.LinesOf(s.area)
	if r.head != page.None {
		_, s.head = r.LinesOf(r.head)
	}
	s.Look()
	s.inherit()
	s.Look()
	s.readData()
	for i, line := range r.Lines {
		s.sizes[i+1] = s.sizes[i] + min(line.Size, longLine)
		s.read(i)
	}
	s.ofArticle, s.ofText, s.kinds = s.stretchOf(s.articleElement()), s.stretchOf(s.textContainer()), s.kindsOfData()
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

// longestSiteName is how many words of a site's name are looked for in a line.
const longestSiteName = 6

// inherit hands down to each node which kinds of element stand around it, and how many, and which
// field has taken it.
func (s *scene) inherit() {
	n := s.Len()
	for id, field := range s.taken {
		owner := slices.Index(s.owners, field)
		if owner < 0 {
			owner = len(s.owners)
			s.owners = append(s.owners, field)
		}
		s.holders[id] = uint8(owner + 1)
	}
	for bit, tag := range watchedTags {
		for _, id := range s.All(tag) {
			s.around[id] = 1 << bit
		}
	}
	root := s.Root()
	for id := page.ID(1); int(id) < n; id++ {
		above := s.Parent(id)
		s.around[id], s.depths[id] = s.around[id]|s.around[above], s.depths[above]+1
		if s.holders[id] == 0 && above > root {
			s.holders[id] = s.holders[above]
		}
	}
}

// A tagSet is a set of the kinds of element that traits ask for.
type tagSet uint32

// watchedTags are those kinds, in the order of their bits.
var watchedTags = []atom.Atom{atom.Article, atom.Main, atom.Aside, atom.Header, atom.Figure, atom.Ul, atom.Ol, atom.Table,
	atom.Section, atom.Li, atom.A, atom.Figcaption, atom.Pre}

// inUnits are the kinds of which all that stands in one may stand or fall together.
var inUnits = setOf(atom.Table, atom.Ol, atom.Ul)

// setOf is a set of some of the kinds in watchedTags.
func setOf(tags ...atom.Atom) (set tagSet) {
	for _, tag := range tags {
		set |= 1 << slices.Index(watchedTags, tag)
	}
	return set
}

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
	final := false
	for _, b := range s.bodies {
		if v := b.verdicts[l.From]; v != 0 {
			f.sure = max(f.sure, uint8(b.policy.sure))
			final = final || rules[v-1].Final
		}
	}
	s.drops[i+1] = s.drops[i] + int32(min(f.sure, 1))
	switch {
	case f.taken != "" || final:
		f.outlook = isSettled
	case s.judged == doubtfulLines && !inArea && (f.sure == uint8(certain) || f.sure == uint8(likely) && 2*l.Link > l.Size):
		f.outlook = isBeyond
	}
	if f.outlook == isOpen || s.judged == allLines {
		s.scan(l, f)
	} else {
		s.glance(l, f)
	}
}

// A lineSet says which lines are judged.
type lineSet uint8

const (
	doubtfulLines lineSet = iota // those of which it is not plain what becomes of them
	openLines                    // and those far from the text that rules drop
	allLines                     // whatever is known of them: for tests
)

// An outlook is what is known of a line before it is judged.
type outlook uint8

const (
	isOpen    outlook = iota
	isSettled         // a field has it, or a rule drops it that is never wrong
	isBeyond          // it stands outside of the region, and rules drop it for certain, or are likely right and it is mostly links
)

// glance reads what the traits of other lines ask of one that is not judged itself.
func (s *scene) glance(l page.Line, f *lineFacts) {
	said := s.LineText(l)
	f.readEnd(said)
	if l.Size >= leastRepeat {
		s.words = text.Hashes(said[:min(len(said), 20*repeatWords)], s.words[:0])
		if len(s.words) <= repeatWords { // the last one may be cut
			s.words = text.Hashes(said, s.words[:0])
		}
		s.countRepeat(f)
	}
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
	if known := s.shaped[id]; known != nil {
		return known
	}
	known := s.shapeLike(s.markOf(id))
	s.shaped[id] = known
	known.blocks++
	return known
}

// shapeLike is what is known of a shape.
func (s *scene) shapeLike(mark markShape) *shapeFacts {
	last, ok := s.lately.At(mark.class)
	if ok && last.tag == mark.tag {
		return last.shapeFacts
	}
	known := s.shapes[mark]
	if known == nil {
		known = s.newShape()
		s.shapes[mark] = known
	}
	*last = taggedShape{mark.tag, known}
	return known
}

// A taggedShape is a shape of elements with a tag.
type taggedShape struct {
	tag atom.Atom
	*shapeFacts
}

// newShape makes one of many at once.
func (s *scene) newShape() *shapeFacts {
	if len(s.spare) == 0 {
		s.spare = make([]shapeFacts, 32)
	}
	one := &s.spare[0]
	s.spare = s.spare[1:]
	return one
}

// add counts a line.
func (f *shapeFacts) add(l page.Line, inArea bool) {
	f.lines++
	f.size += l.Size
	f.link += l.Link
	if isProse(l) {
		f.prose += min(l.Size, longLine)
	}
	if inArea {
		f.inArea++
	}
}

// takenAt is the field that has taken a line, or "".
func (s *scene) takenAt(l page.Line) Field {
	if owner := s.holders[l.From]; owner > 0 && l.From > s.Root() {
		return s.owners[owner-1]
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
	s.Look() // a line may be all of the page
	f.countSigns(s.LineText(l))
	s.Look()
	s.compare(s.LineText(l), l, f)
}
