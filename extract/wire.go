package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
)

// Wire agencies: they sign in the byline, in the dateline, or at the end of the text.

const (
	bylineAgencyName   = "agency in the byline"
	datelineAgencyName = "agency in the dateline"
	signAgencyName     = "agency that signs"
)

// isWireReader reports the readers that find agencies and stations, which may be the site itself.
func isWireReader(name string) bool {
	return name == bylineAgencyName || name == datelineAgencyName || name == signAgencyName
}

// claimSignedAgency adds the agency that signs the article beside its authors or in their place, which
// is known once the byline is. It is believed before datelines are.
func (r *resolver) claimSignedAgency() {
	if r.wire.value == "" || r.isOff(readerRow, bylineAgencyName) {
		return
	}
	r.wire.reader = bylineAgencyName
	all := r.claims[Source]
	at := slices.IndexFunc(all, func(c claim) bool {
		return isWireReader(c.reader) || isPublisherReader(c.reader)
	})
	if at < 0 {
		at = len(all)
	}
	r.claims[Source] = slices.Insert(all, at, r.wire)
}

// wireOf is the agency that the chosen signature names, or one that stands near the headline as it does;
// as it is printed, where it is.
func (r *resolver) wireOf(signatures []signature, top int) claim {
	inData := claim{node: page.None}
	for pass := range 2 {
		for i, s := range signatures {
			chosen := i == top || top >= 0 && s.meets(&signatures[top])
			if chosen != (pass == 0) || !chosen && (s.place != belowTitle && s.place != belowText || !s.isBelieved()) {
				continue
			}
			for _, c := range s.claims {
				if name, ok := names.AgencyIn(c.value, r.readLine(c.value).People); ok && (chosen && !s.abbreviates(c.value) || r.namesSureAgency(c.value) || r.startsWithBy(c.value)) {
					if c.node != page.None {
						return claim{value: name, said: c.value, node: c.node, end: c.end}
					}
					if inData.value == "" {
						inData = claim{value: name, node: page.None, path: c.path}
					}
				}
			}
		}
	}
	return inData
}

// namesSureAgency reports words of which one names an agency wherever it stands.
func (d *dossier) namesSureAgency(byline string) bool {
	for _, person := range d.readLine(byline).People {
		if _, sure := names.Agency(person.Name); sure && person.Agency {
			return true
		}
	}
	return false
}

// abbreviates reports the initials of one who signs, as stand in for a portrait.
func (s *signature) abbreviates(words string) bool {
	for _, a := range s.signers {
		initials := ""
		for word := range strings.FieldsSeq(a.Name) {
			r, _ := utf8.DecodeRuneInString(word)
			initials += string(r)
		}
		if a.kind == aPerson && strings.EqualFold(initials, strings.TrimSpace(words)) {
			return true
		}
	}
	return false
}

// datelineAgency reads the agency in the dateline with which the text begins.
func datelineAgency() reader {
	return reader{datelineAgencyName, func(d *dossier) []claim {
		var claims []claim
		for _, filed := range d.datelines() {
			if filed.Agency != "" {
				claims = append(claims, claim{value: filed.Agency, said: filed.said, node: filed.node})
			}
		}
		return claims
	}}
}

// closingAgency reads the agency that signs at the end of a paragraph, in a short line of its own or in
// a notice of its rights. Only the end of the article counts; the resolver looks where that is.
func closingAgency() reader {
	return reader{signAgencyName, func(d *dossier) []claim {
		var claims []claim
		for _, line := range d.behindIt() {
			if line.Link == line.Size {
				continue
			}
			end := d.lastWords(line)
			name, said, ok := names.Sign(end)
			if !ok && line.Size < 400 && (strings.Contains(end, "©") || hasFold(end, "copyright") || hasFold(end, "(c)")) {
				name, ok = names.Owner(end)
				said = d.LineText(line)
			}
			if ok && !inFigure(d.view, line.From) {
				c := d.lineClaim(line, name)
				c.said = said
				claims = append(claims, c)
			}
		}
		return claims
	}}
}

// hasFold reports whether a text begins with a word in small letters, in whatever case it is printed.
func hasFold(s, word string) bool {
	return len(s) >= len(word) && strings.EqualFold(s[:len(word)], word)
}

// lastWords is the last text node of a line.
func (d *dossier) lastWords(line page.Line) string {
	d.Tick()
	for id := line.To - 1; id >= line.From; id-- {
		if d.IsText(id) {
			if s := strings.TrimSpace(d.Data(id)); s != "" {
				return s
			}
		}
	}
	return ""
}

// closes reports whether an agency signs at the end of the text, where it stands alone, or in its last
// paragraphs: what comes after is no prose of the body. One that is known by initials only in a credit
// must stand right behind the text.
func (r *resolver) closes(c claim) bool {
	line := r.lineOf(c.node)
	if line < r.last-1 {
		return false
	}
	for i := line + 1; i <= r.last; i++ {
		if r.body.verdicts[r.Lines[i].From] == 0 && isProse(r.Lines[i]) {
			return false
		}
	}
	if _, sure := names.Agency(c.said); sure {
		return line <= r.last+8
	}
	return line <= r.last+2 || len(c.said) > 20
}
