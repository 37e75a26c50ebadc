package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/dates"
	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// Readers of lines that sign the article by what stands around them.

// belowLabel reads the line under one that is a word for "by" and nothing else: "Written by".
func belowLabel() reader {
	return reader{"line below a label", func(d *dossier) []claim {
		var claims []claim
		for i := d.near.from; i < min(d.near.to, len(d.Lines)-1); i++ {
			line := d.Lines[i]
			if line.Size < 2 || line.Size > 24 || line.Link == line.Size || d.Lines[i+1].Size > 90 {
				continue
			}
			if names.IsLabel(d.LineText(line)) {
				claims = append(claims, d.labelled(i+1))
			}
		}
		return claims
	}}
}

// labelled claims the line at i and those that go on with it: more names set in the same way, or
// parted from it by a line that is a comma or "and".
func (d *dossier) labelled(i int) claim {
	if i+1 < len(d.Lines) && isInitials(d.LineText(d.Lines[i]), d.LineText(d.Lines[i+1])) {
		i++ // they stand in for a portrait
	}
	first := d.Lines[i]
	c := d.lineClaim(first, d.pieces(first.From, first.To))
	c.url = d.firstLink(c.node)
	for i++; i < len(d.Lines) && d.isSetLike(first, d.Lines[i]) && d.namesOnly(i-1) && d.namesOnly(i); i++ {
		c.value += "\n" + d.LineText(d.Lines[i])
	}
	for ; i+1 < len(d.Lines) && d.Lines[i+1].Size <= maxNameLine && names.IsJoint(d.LineText(d.Lines[i])); i += 2 {
		c.value += " " + d.LineText(d.Lines[i]) + " " + d.LineText(d.Lines[i+1])
	}
	return c
}

// isInitials reports the initials of a name.
func isInitials(s, name string) bool {
	if s == "" || len(s) > 8 || len(name) <= len(s) {
		return false
	}
	for word := range strings.FieldsSeq(name) {
		first, size := utf8.DecodeRuneInString(word)
		initial, own := utf8.DecodeRuneInString(s)
		if own == 0 {
			return true
		}
		if size == 0 || unicode.ToUpper(first) != unicode.ToUpper(initial) {
			return false
		}
		s = s[own:]
	}
	return s == ""
}

// maxNameLine is the length in letters of a line that holds one name and little else.
const maxNameLine = 60

// isSetLike reports whether a line is set as another is: in the same kind of block, linked or not.
func (d *dossier) isSetLike(a, b page.Line) bool {
	return b.Size <= maxNameLine && d.Tag(a.Block) == d.Tag(b.Block) && d.InLink(a.From) == d.InLink(b.From)
}

// namesOnly reports whether the line at i names people, and prints no date.
func (d *dossier) namesOnly(i int) bool {
	said := d.readLine(d.LineText(d.Lines[i]))
	return said.Whole && areSigners(said.People) && !d.isDated(i)
}

// A signedLine is a line near a main heading in which people are named.
type signedLine struct {
	claim
	at         int  // its number
	introduced bool // by a word for "by" that does not open the line
	bare       bool // it holds their names, and perhaps a date
}

// signedLines finds the lines in which people are named from a little above the main headings down
// to the text. Several readers ask for them; they are found once.
func (d *dossier) signedLines() []signedLine {
	if d.signed != nil {
		return d.signed
	}
	d.signed = []signedLine{}
	done := -1
	for _, h := range d.mainHeadings() {
		first, end := d.LinesOf(h)
		prose := 0
		for i := max(first-4, done+1, 0); i < min(end+12, len(d.Lines)) && prose <= 2; i++ {
			done = i
			if isProse(d.Lines[i]) {
				prose++
			}
			if s, ok := d.signedLine(i); ok {
				d.signed = append(d.signed, s)
			}
		}
	}
	return d.signed
}

// maxMainHeadings is how many headings are taken for a headline that a signature may stand by.
const maxMainHeadings = 3

// mainHeadings are the first <h1> of a page; the line that <title> begins with where it has none.
func (d *dossier) mainHeadings() []page.ID {
	if len(d.h1) > 0 {
		return d.h1[:min(len(d.h1), maxMainHeadings)]
	}
	var list []page.ID
	for _, c := range lineLikeTitle().Read(d) {
		list = append(list, c.node)
	}
	return list
}

func (d *dossier) signedLine(i int) (signedLine, bool) {
	line := d.Lines[i]
	if line.Size < 4 || line.Size > 100 || d.Above(line.From, atom.H1, atom.H2, atom.H3, atom.H4, atom.Nav, atom.Figure, atom.Button) != page.None {
		return signedLine{}, false
	}
	if !mayNamePeople(d.LineText(line)) {
		return signedLine{}, false
	}
	said := d.pieces(line.From, line.To)
	read := d.readLine(said)
	if !areSigners(read.People) {
		return signedLine{}, false
	}
	s := signedLine{claim: d.lineClaim(line, said), at: i, introduced: read.Introduced && !d.startsWithBy(said), bare: read.Whole}
	s.url = d.firstLink(s.node)
	return s, true
}

// mayNamePeople is a quick look at whether a line has two words in it that begin with a capital, or one
// in capitals, or is written in letters of which we do not know what a capital is.
func mayNamePeople(said string) bool {
	capitals := 0
	for i := 0; i < len(said); i++ {
		switch c := said[i]; {
		case c == firstOfMarks && i+2 < len(said) && said[i+1] == secondOfMarks:
			i += 2
		case c >= utf8.RuneSelf:
			return true
		case c >= 'A' && c <= 'Z' && (i == 0 || !isASCIILetter(said[i-1])):
			capitals++
			if i+1 < len(said) && said[i+1] >= 'A' && said[i+1] <= 'Z' {
				return true // the initials of an agency
			}
		}
	}
	return capitals >= 2
}

// The first two of the three bytes of U+2000 to U+203F: dashes, quotation marks and the like.
const firstOfMarks, secondOfMarks = 0xe2, 0x80

// areSigners reports whether all of those named are people with their full names, desks or
// agencies: who else is named in a line may be anything.
func areSigners(people []names.Person) bool {
	for _, p := range people {
		if p.Agency {
			if _, sure := names.Agency(p.Name); sure {
				continue
			}
			return false
		}
		if names.IsDesk(p.Name) {
			continue
		}
		if ok, _ := names.Plausible(p.Name); !ok || p.Organisation || !names.IsFull(p.Name) {
			return false
		}
	}
	return len(people) > 0
}

// signedBy reads those of the lines near the headline that a test picks.
func signedBy(name string, signs func(*dossier, signedLine) bool) reader {
	return reader{name, func(d *dossier) []claim {
		var claims []claim
		for _, s := range d.signedLines() {
			if signs(d, s) {
				claims = append(claims, s.claim)
			}
		}
		return claims
	}}
}

// Tests of lines that sign.

func sayBy(_ *dossier, s signedLine) bool { return s.introduced }

func linkAuthor(_ *dossier, s signedLine) bool { return s.bare && isAuthorAddress(s.url) }

func printDate(d *dossier, s signedLine) bool { return s.bare && d.isDated(s.at) }

func standByDate(d *dossier, s signedLine) bool {
	return s.bare && !d.isDated(s.at) && (d.isDated(s.at+1) || d.isDated(s.at-1) || d.isDated(s.at+2) && names.TellsMore(d.LineText(d.Lines[s.at+1])))
}

// standByPortrait: the picture just before the line is called by the name that the line prints.
func standByPortrait(d *dossier, s signedLine) bool {
	if !s.bare {
		return false
	}
	from := d.Lines[s.at].From
	for id := from; id > max(0, from-portraitReach); id-- {
		if d.Tag(id) == atom.Img {
			name, alt := text.Key(d.readLine(s.value).People[0].Name), text.Key(d.Attr(id, "alt"))
			return strings.Contains(alt, name) && len(alt) <= len(name)+longestPortrait
		}
	}
	return false
}

const (
	portraitReach   = 30 // nodes between a portrait and the name beside it
	longestPortrait = 40 // letters beside the name in what a portrait is called: "Headshot of …"
)

// isDated reports whether the line at i is short and prints a date, which may stand in an element of
// its own.
func (d *dossier) isDated(i int) bool {
	if i < 0 || i >= len(d.Lines) || d.Lines[i].Size > 100 || !d.mayHoldDate(d.Lines[i].From, d.Lines[i].To) {
		return false
	}
	line, opts := d.Lines[i], d.dateOptions()
	for id := line.From; id < line.To; id++ {
		if d.Tag(d.Parent(id)) == atom.Time && d.Attr(d.Parent(id), "datetime") != "" {
			return true
		}
	}
	return len(dates.Find(d.LineText(line), opts)) > 0 || d.Parent(line.From) != d.Parent(line.To-1) && len(dates.Find(d.pieces(line.From, line.To), opts)) > 0
}

const datelineReporterName = "reporter in the dateline"

// datelineReporter reads the reporters whom a dateline names: 本报讯（记者 张三）.
func datelineReporter() reader {
	return reader{datelineReporterName, func(d *dossier) []claim {
		var claims []claim
		for _, line := range d.nearText() {
			if line.Size < leastClosing || 2*line.Link > line.Size || len(claims) == maxOpenings {
				continue
			}
			if said := names.Reporter(d.Data(line.From)); said != "" {
				claims = append(claims, claim{value: said, node: line.From, end: line.From})
			}
		}
		return claims
	}}
}

// authorSteps are the steps of addresses below which sites keep the pages of their authors.
var authorSteps = map[string]bool{
	"author": true, "authors": true, "autor": true, "autoren": true, "autores": true, "auteur": true, "auteurs": true, "autore": true, "autori": true, "autorzy": true, "profile": true, "profil": true, "staff": true, "people": true, "person": true,
	"contributor": true, "contributors": true, "journalist": true, "journalists": true, "reporter": true, "writer": true, "writers": true, "columnist": true, "columnists": true, "redakteur": true, "redaktion": true, "skribent": true,
}

// isAuthorAddress reports the address of an author's page.
func isAuthorAddress(address string) bool {
	for step := range strings.SplitSeq(address, "/") {
		if authorSteps[step] || isAuthorScript(step) {
			return true
		}
	}
	return false
}

// isAuthorScript reports a step that says what it shows of an author: "author.php?id=7", "reporter-bio".
func isAuthorScript(step string) bool {
	at := strings.IndexAny(step, "-_.")
	if at < 0 || !authorSteps[step[:at]] {
		return false
	}
	shown, _, _ := strings.Cut(step[at+1:], "?")
	return authorScripts[shown]
}

var authorScripts = map[string]bool{"bio": true, "profile": true, "page": true, "detail": true, "info": true, "view": true, "php": true, "html": true, "aspx": true, "jsp": true, "do": true}
