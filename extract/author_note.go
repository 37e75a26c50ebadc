package extract

import (
	"strings"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

const (
	authorNoteName  = "note about the author"
	authorPhotoName = "portrait behind the text"
)

// authorNote reads the boxes above and behind the text that say who somebody is: a name on a line of its own, and below
// it a paragraph that begins with it, "Ana Ruiz" and "Ana is a reporter at the Post".
func authorNote() reader {
	return reader{authorNoteName, func(d *dossier) []claim {
		return fewOf(append(d.notes(d.opening, d.noteBelow), d.notes(d.behind(), d.noteBelow)...))
	}}
}

// authorPhoto reads the lines behind the text that begin with the name that the portrait beside them is called by.
func authorPhoto() reader {
	return reader{authorPhotoName, func(d *dossier) []claim { return fewOf(d.notes(d.behind(), d.noteByPortrait)) }}
}

// notes are what a look at each of some lines claims.
func (d *dossier) notes(lines span, look func(int) (claim, bool)) []claim {
	var claims []claim
	for i := lines.from; i < lines.to; i++ {
		if c, ok := look(i); ok {
			claims = append(claims, c)
		}
	}
	return claims
}

// fewOf are claims where they are few: else they are the staff of a house, or the speakers of a day.
func fewOf(claims []claim) []claim {
	if len(claims) > mostNotes {
		return nil
	}
	return claims
}

// mostNotes is how many notes about authors stand behind one text.
const mostNotes = 3

// noteBelow claims the line at i where it is a name, and one of the next two begins with it and goes on in small letters.
func (d *dossier) noteBelow(i int) (claim, bool) {
	line := d.Lines[i]
	if line.Size < 3 || line.Size > maxNameLine {
		return claim{}, false
	}
	for j := i + 1; j < min(i+3, len(d.Lines)); j++ {
		if d.Lines[j].Size < leastClosing {
			continue
		}
		name := d.LineText(line)
		first, _, _ := strings.Cut(name, " ")
		note := d.LineText(d.Lines[j])
		if (goesOnSmall(note, name) || goesOnSmall(note, first)) && names.BeginsWithGiven(name) || d.bears(biographyNames, d.Lines[j].Block) && names.IsFull(name) {
			return d.noteClaim(line, name)
		}
	}
	return claim{}, false
}

// goesOnSmall reports whether a text begins with a name and goes on in small letters.
func goesOnSmall(said, name string) bool {
	rest, ok := strings.CutPrefix(said, name)
	return ok && isMidSentence(rest)
}

// noteByPortrait claims the name that the line at i begins with, where the picture just before it is called by it.
func (d *dossier) noteByPortrait(i int) (claim, bool) {
	line := d.Lines[i]
	if line.Size < 3 || line.Size > longestNote {
		return claim{}, false
	}
	for id := line.From; id > max(0, line.From-portraitReach); id-- {
		if d.Tag(id) != atom.Img {
			continue
		}
		name := text.Collapse(d.Attr(id, "alt"))
		if rest, ok := strings.CutPrefix(d.LineText(line), name); ok && (rest == "" || rest[0] == ' ' || rest[0] == ',') && strings.Count(name, " ") <= 3 && names.BeginsWithGiven(name) && names.IsFull(name) {
			return d.noteClaim(line, name)
		}
		return claim{}, false
	}
	return claim{}, false
}

// noteClaim claims a name that a line begins with, if it is that of one person.
func (d *dossier) noteClaim(line page.Line, name string) (claim, bool) {
	people := d.readLine(name).People
	if len(people) != 1 || people[0].Agency || people[0].Organisation || people[0].Name != name {
		return claim{}, false
	}
	c := d.lineClaim(line, name)
	c.url = d.firstLink(c.node)
	return c, true
}
