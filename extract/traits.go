package extract

import (
	"strconv"

	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// A trait is one named property of a line by which the forest judges whether the line belongs to
// the body. The trainer reads the same rows as the library.
type trait struct {
	Name  string
	Value func(s *scene, i int) float32 // of the line numbered i
}

// traits are all of them. The forest's file names those that it was grown on; a new row does nothing
// before the next training.
var traits = join(ownTraits, placeTraits, fieldTraits, containerTraits, stretchTraits, dataTraits(), shapeTraits, tagTraits(), neighbourTraits(), saidTraits(), ruleTraits)

func traitNames() []string {
	names := make([]string, len(traits))
	for i, t := range traits {
		names[i] = t.Name
	}
	return names
}

// ownTraits are what a line says by itself.
var ownTraits = []trait{
	{"letters", func(s *scene, i int) float32 { return float32(s.Lines[i].Size) }},
	{"words", func(s *scene, i int) float32 { return float32(s.facts[i].words) }},
	{"letters a word", func(s *scene, i int) float32 { return part(s.Lines[i].Size, s.facts[i].words) }},
	{"link share", func(s *scene, i int) float32 { return part(s.Lines[i].Link, s.Lines[i].Size) }},
	{"links", func(s *scene, i int) float32 { return float32(s.facts[i].links) }},
	{"unlinked letters", func(s *scene, i int) float32 { return float32(s.Lines[i].Size - s.Lines[i].Link) }},
	{"commas", func(s *scene, i int) float32 { return float32(s.facts[i].commas) }},
	{"sentence stops", func(s *scene, i int) float32 { return float32(s.facts[i].stops) }},
	{"ends a sentence", func(s *scene, i int) float32 { return yes(s.facts[i].endsStop) }},
	{"ends in a colon", func(s *scene, i int) float32 { return yes(s.facts[i].endsColon) }},
	{"begins with a capital", func(s *scene, i int) float32 { return yes(s.facts[i].capital) }},
	{"begins with a quote", func(s *scene, i int) float32 { return yes(s.facts[i].quoted) }},
	{"share of digits", func(s *scene, i int) float32 { return part(s.facts[i].digits, s.Lines[i].Size) }},
	{"share of capitals", func(s *scene, i int) float32 { return part(s.facts[i].capitals, s.Lines[i].Size) }},
	{"bar or bullet", func(s *scene, i int) float32 { return yes(s.facts[i].pipe) }},
	{"at sign", func(s *scene, i int) float32 { return yes(s.facts[i].at) }},
	{"share in bold or italics", func(s *scene, i int) float32 { return part(s.facts[i].styled, s.Lines[i].Size) }},
	{"parted by breaks", func(s *scene, i int) float32 { return yes(s.Lines[i].Broken) }},
	{"said before", func(s *scene, i int) float32 { return float32(s.facts[i].repeats) }},
	{"words of the headline", func(s *scene, i int) float32 { return s.facts[i].title }},
	{"words of the description", func(s *scene, i int) float32 { return s.facts[i].summary }},
	{"names an author", func(s *scene, i int) float32 { return s.facts[i].names }},
	{"names the site", func(s *scene, i int) float32 { return yes(s.facts[i].site) }},
	{"in the page's data", func(s *scene, i int) float32 { return s.facts[i].data }},
}

// placeTraits are where on the page a line stands.
var placeTraits = []trait{
	{"share of lines before", func(s *scene, i int) float32 { return part(i, len(s.Lines)) }},
	{"lines before", func(s *scene, i int) float32 { return float32(i) }},
	{"lines after", func(s *scene, i int) float32 { return float32(len(s.Lines) - i) }},
	{"share of prose before", func(s *scene, i int) float32 { return part(s.prose[i], s.prose[len(s.Lines)]) }},
	{"prose after", func(s *scene, i int) float32 { return float32(s.prose[len(s.Lines)] - s.prose[i+1]) }},
	{"prose of the page", func(s *scene, i int) float32 { return float32(s.prose[len(s.Lines)]) }},
	{"lines since the headline", func(s *scene, i int) float32 {
		if s.head < 0 {
			return -1000
		}
		return float32(i - s.head)
	}},
	{"in the region", func(s *scene, i int) float32 { return yes(i >= s.from && i < s.to) }},
	{"lines into the region", func(s *scene, i int) float32 { return float32(i - s.from) }},
	{"lines to the region's end", func(s *scene, i int) float32 { return float32(s.to - i) }},
	{"lines since the first prose", func(s *scene, i int) float32 { return float32(i - s.start) }},
	{"lines to the last prose", func(s *scene, i int) float32 { return float32(s.last - i) }},
	{"share of prose around, 5 lines", func(s *scene, i int) float32 { return s.proseAround(i, 5) }},
	{"share of prose around, 12 lines", func(s *scene, i int) float32 { return s.proseAround(i, 12) }},
	{"prose in the 4 lines before", func(s *scene, i int) float32 { return float32(s.prose[i] - s.prose[max(0, i-4)]) }},
	{"prose in the 4 lines after", func(s *scene, i int) float32 {
		return float32(s.prose[min(len(s.Lines), i+5)] - s.prose[i+1])
	}},
	{"dropped of the 8 lines before", func(s *scene, i int) float32 { return s.dropped(i-8, i) }},
	{"dropped of the 8 lines after", func(s *scene, i int) float32 { return s.dropped(i+1, i+9) }},
	{"dropped of the 20 lines after", func(s *scene, i int) float32 { return s.dropped(i+1, i+21) }},
	{"main headings before, behind the headline", func(s *scene, i int) float32 { return float32(s.facts[i].restarts) }},
	{"lines since a heading", func(s *scene, i int) float32 { return float32(i - s.facts[i].heading) }},
	{"its heading dropped by", func(s *scene, i int) float32 {
		if s.facts[i].heading < 0 {
			return -1
		}
		return s.surest(s.facts[i].heading)
	}},
	{"its heading's letters", func(s *scene, i int) float32 {
		if s.facts[i].heading < 0 {
			return -1
		}
		return float32(s.Lines[s.facts[i].heading].Size)
	}},
	{"its heading in the region", func(s *scene, i int) float32 { return yes(s.facts[i].heading >= s.from && s.facts[i].heading < s.to) }},
	{"its heading's rank", func(s *scene, i int) float32 {
		if s.facts[i].heading < 0 {
			return 0
		}
		return float32(levelOf(s.Tag(s.facts[s.facts[i].heading].block)))
	}},
	{"depth", func(s *scene, i int) float32 { return float32(s.depths[s.facts[i].block]) }},
	{"lines into the container", func(s *scene, i int) float32 { return float32(s.facts[i].index) }},
}

// proseAround is the share of prose in the lines around one.
func (s *scene) proseAround(i, n int) float32 {
	from, to := max(0, i-n), min(len(s.Lines), i+n+1)
	return part(s.prose[to]-s.prose[from], s.sizes[to]-s.sizes[from])
}

// dropped is the share of the lines from one to another that a rule drops.
func (s *scene) dropped(from, to int) float32 {
	from, to = max(0, from), min(len(s.Lines), to)
	if from >= to {
		return 0
	}
	return part(int(s.drops[to]-s.drops[from]), to-from)
}

// fieldTraits are how a line stands to the fields that have been taken already.
var fieldTraits = []trait{
	{"line before is the headline", func(s *scene, i int) float32 { return s.takenNear(i, -1, Headline) }},
	{"line before is the byline", func(s *scene, i int) float32 { return s.takenNear(i, -1, Byline) }},
	{"line before is a caption", func(s *scene, i int) float32 { return s.takenNear(i, -1, Caption) }},
	{"line after is the byline", func(s *scene, i int) float32 { return s.takenNear(i, 1, Byline) }},
}

func (s *scene) takenNear(i, step int, field Field) float32 {
	i += step
	return yes(i >= 0 && i < len(s.facts) && s.facts[i].taken == field)
}

// containerTraits are what stands in the elements around a line.
var containerTraits = []trait{
	{"letters in the block", func(s *scene, i int) float32 { return float32(s.Size(s.facts[i].block)) }},
	{"letters in the container", func(s *scene, i int) float32 { return float32(s.Size(s.facts[i].parent)) }},
	{"letters in the one above", func(s *scene, i int) float32 { return float32(s.Size(s.facts[i].above)) }},
	{"link share of the container", func(s *scene, i int) float32 { return s.linkShare(s.facts[i].parent) }},
	{"link share of the one above", func(s *scene, i int) float32 { return s.linkShare(s.facts[i].above) }},
	{"share of the page's prose in the container", func(s *scene, i int) float32 { return float32(s.proseShare(s.facts[i].parent)) }},
	{"share of the page's prose in the one above", func(s *scene, i int) float32 { return float32(s.proseShare(s.facts[i].above)) }},
	{"share of the page's prose three above", func(s *scene, i int) float32 { return float32(s.proseShare(s.blockAbove(s.facts[i].above))) }},
	{"share of the page's prose four above", func(s *scene, i int) float32 {
		return float32(s.proseShare(s.blockAbove(s.blockAbove(s.facts[i].above))))
	}},
	{"share of the region's prose in the container", func(s *scene, i int) float32 { return part(s.proseIn(s.facts[i].parent), s.proseIn(s.area)) }},
	{"blocks up to half of the page's prose", func(s *scene, i int) float32 { return float32(s.levelsToHalf(s.facts[i].block)) }},
	{"articles of the page", func(s *scene, _ int) float32 { return float32(len(s.All(atom.Article))) }},
	{"prose density of the container", func(s *scene, i int) float32 { return s.density(s.facts[i].parent) }},
	{"prose density of the one above", func(s *scene, i int) float32 { return s.density(s.facts[i].above) }},
	{"lines in the container", func(s *scene, i int) float32 { return s.lineCount(s.facts[i].parent) }},
	{"lines in the one above", func(s *scene, i int) float32 { return s.lineCount(s.facts[i].above) }},
	{"pictures in the container", func(s *scene, i int) float32 { return float32(s.Images(s.facts[i].parent)) }},
	{"pictures in the block", func(s *scene, i int) float32 { return float32(s.Images(s.facts[i].block)) }},
	{"alone in its block", func(s *scene, i int) float32 { return yes(s.Size(s.facts[i].block) == s.Lines[i].Size) }},
}

// levelsToHalf is how many blocks up from a block one comes to where half of the page's prose is.
func (s *scene) levelsToHalf(id page.ID) int {
	levels := 0
	for ; id > s.Root() && 2*s.proseIn(id) < s.prose[len(s.Lines)]; id = s.blockAbove(id) {
		levels++
	}
	return levels
}

func (s *scene) linkShare(id page.ID) float32 { return part(s.LinkSize(id), s.Size(id)) }
func (s *scene) density(id page.ID) float32   { return part(s.proseIn(id), s.Size(id)) }

func (s *scene) lineCount(id page.ID) float32 {
	first, end := s.LinesOf(id)
	return float32(end - first)
}

// stretchTraits are how a line stands to the elements that hold the article and its text.
var stretchTraits = []trait{
	{"side of the article's element", func(s *scene, i int) float32 { return float32(s.ofArticle.sideOf(i)) }},
	{"share of the page's prose in the article's element", func(s *scene, _ int) float32 { return s.ofArticle.share }},
	{"side of the text's container", func(s *scene, i int) float32 { return float32(s.ofText.sideOf(i)) }},
	{"lines to the text's container", func(s *scene, i int) float32 { return s.ofText.distance(i) }},
	{"share of the page's prose in the text's container", func(s *scene, _ int) float32 { return s.ofText.share }},
}

// dataTraits are what kind of page it is by its data.
func dataTraits() []trait {
	var all []trait
	for bit, kind := range dataKinds {
		all = append(all, trait{"data: " + kind, func(s *scene, _ int) float32 { return yes(s.kinds>>bit&1 == 1) }})
	}
	return all
}

// shapeTraits are what lines of the same mark-up are like: the paragraphs of an article share one.
var shapeTraits = []trait{
	{"lines of its shape", func(s *scene, i int) float32 { return float32(s.facts[i].own.lines) }},
	{"blocks of its shape", func(s *scene, i int) float32 { return float32(s.facts[i].own.blocks) }},
	{"blocks of its container's shape", func(s *scene, i int) float32 { return float32(s.facts[i].around.blocks) }},
	{"prose of its shape", func(s *scene, i int) float32 { return part(s.facts[i].own.prose, s.prose[len(s.Lines)]+1) }},
	{"prose density of its shape", func(s *scene, i int) float32 { return part(s.facts[i].own.prose, s.facts[i].own.size) }},
	{"link share of its shape", func(s *scene, i int) float32 { return part(s.facts[i].own.link, s.facts[i].own.size) }},
	{"letters a line of its shape", func(s *scene, i int) float32 { return part(s.facts[i].own.size, s.facts[i].own.lines) }},
	{"share of its shape in the region", func(s *scene, i int) float32 { return part(s.facts[i].own.inArea, s.facts[i].own.lines) }},
	{"lines of its container's shape", func(s *scene, i int) float32 { return float32(s.facts[i].around.lines) }},
	{"prose of its container's shape", func(s *scene, i int) float32 { return part(s.facts[i].around.prose, s.prose[len(s.Lines)]+1) }},
	{"prose density of its container's shape", func(s *scene, i int) float32 { return part(s.facts[i].around.prose, s.facts[i].around.size) }},
	{"lines of the shape above", func(s *scene, i int) float32 { return float32(s.facts[i].upper.lines) }},
	{"prose of the shape above", func(s *scene, i int) float32 { return part(s.facts[i].upper.prose, s.prose[len(s.Lines)]+1) }},
	{"prose density of the shape above", func(s *scene, i int) float32 { return part(s.facts[i].upper.prose, s.facts[i].upper.size) }},
	{"link share of its container's shape", func(s *scene, i int) float32 { return part(s.facts[i].around.link, s.facts[i].around.size) }},
	{"share of its container's shape in the region", func(s *scene, i int) float32 {
		return part(s.facts[i].around.inArea, s.facts[i].around.lines)
	}},
}

// blockTags are the kinds of block that traits tell apart.
var blockTags = []atom.Atom{atom.P, atom.Div, atom.Li, atom.H2, atom.H3, atom.Td, atom.Figcaption, atom.Pre}

// tagTraits are which element a line stands in, and which stand around it.
func tagTraits() []trait {
	var all []trait
	for _, tag := range blockTags {
		all = append(all, trait{"is <" + tag.String() + ">", func(s *scene, i int) float32 { return yes(s.Tag(s.facts[i].block) == tag) }})
	}
	for bit, tag := range watchedTags {
		all = append(all, trait{"inside <" + tag.String() + ">", func(s *scene, i int) float32 { return yes(s.around[s.Lines[i].From]>>bit&1 == 1) }})
	}
	return all
}

// neighbourTraits are what the lines before and after a line are like.
func neighbourTraits() []trait {
	var all []trait
	for _, step := range []int{-3, -2, -1, 1, 2, 3} {
		where := strconv.Itoa(step) + ": "
		if step > 0 {
			where = "+" + where
		}
		add := func(name string, value func(s *scene, i, j int) float32) {
			all = append(all, trait{where + name, func(s *scene, i int) float32 {
				j := i + step
				if j < 0 || j >= len(s.Lines) {
					return -1
				}
				return value(s, i, j)
			}})
		}
		add("letters", func(s *scene, _, j int) float32 { return float32(s.Lines[j].Size) })
		add("link share", func(s *scene, _, j int) float32 { return part(s.Lines[j].Link, s.Lines[j].Size) })
		add("same container", func(s *scene, i, j int) float32 { return yes(s.facts[i].parent == s.facts[j].parent) })
		add("same shape", func(s *scene, i, j int) float32 { return yes(s.facts[i].own == s.facts[j].own) })
		add("dropped by", func(s *scene, _, j int) float32 { return s.surest(j) })
		if step == -1 || step == 1 {
			add("<p>", func(s *scene, _, j int) float32 { return yes(s.Tag(s.facts[j].block) == atom.P) })
			add("heading", func(s *scene, _, j int) float32 { return float32(levelOf(s.Tag(s.facts[j].block))) })
			add("ends a sentence", func(s *scene, _, j int) float32 { return yes(s.facts[j].endsStop) })
			add("ends in a colon", func(s *scene, _, j int) float32 { return yes(s.facts[j].endsColon) })
		}
	}
	return all
}

// saidTraits are how many words of a group a line has among its first sixty, as a share of them.
func saidTraits() []trait {
	var all []trait
	for group, g := range saidGroups {
		all = append(all, trait{"says: " + g.Name, func(s *scene, i int) float32 { return part(int(s.facts[i].said[group]), min(s.facts[i].words, 60)) }})
	}
	return all
}

// ruleTraits are what the rules say of a line. Which rule it is that drops it gained nothing.
var ruleTraits = []trait{
	{"dropped by a rule", func(s *scene, i int) float32 { return s.surest(i) }},
}

// surest is how sure the surest policy is that drops a line: 0 where none does.
func (s *scene) surest(i int) float32 {
	return float32(s.facts[i].sure)
}

func yes(b bool) float32 {
	if b {
		return 1
	}
	return 0
}

// part is a part of a whole; 0 where there is no whole.
func part(part, whole int) float32 {
	if whole <= 0 {
		return 0
	}
	return float32(part) / float32(whole)
}

func join(tables ...[]trait) []trait {
	var all []trait
	for _, table := range tables {
		all = append(all, table...)
	}
	return all
}
