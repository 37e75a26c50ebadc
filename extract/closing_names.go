package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// Readers of names that sign at the end of the text.

const (
	closingLineName     = "closing line"
	closingBracketsName = "closing brackets"
	closingNoteName     = "closing note"
)

// closingLine reads short lines that hold nothing but names, and are set to the right or go on with the
// text: how papers sign at its end.
func closingLine() reader {
	return reader{closingLineName, func(d *dossier) []claim {
		var claims []claim
		for i := max(1, d.signing.from); i < d.signing.to; i++ {
			line := d.Lines[i]
			if line.Size < 3 || line.Size > maxNameLine || line.Link > 0 || strings.Contains(d.Data(line.From), "©") || !d.isSetRight(line) && !d.goesOn(i) {
				continue
			}
			said := d.LineText(line)
			if !mayNamePeople(said) || isWish(said) {
				continue
			}
			if said = d.pieces(line.From, line.To); !strings.Contains(said, "\n") {
				if read := d.readLine(said); read.Whole && arePeople(read.People) && (isCased(said) || read.Introduced || d.isSetRight(line)) {
					claims = append(claims, d.lineClaim(line, said))
				}
			}
		}
		return claims
	}}
}

// arePeople reports signers who are not all agencies: those are sources.
func arePeople(people []names.Person) bool {
	return areSigners(people) && slices.ContainsFunc(people, func(p names.Person) bool { return !p.Agency })
}

// isCased reports a text in letters by which a name can be told: with capitals, or Chinese and the like.
func isCased(s string) bool {
	return strings.ContainsFunc(s, func(c rune) bool { return unicode.IsUpper(c) || c >= 0x2e80 })
}

// isWish reports the good wishes with which a text may close as with a name: "Happy Easter", "Viel Glück!"
func isWish(said string) bool {
	first, _, _ := strings.Cut(said, " ")
	return strings.HasSuffix(said, "!") || wishes[strings.ToLower(first)]
}

var wishes = map[string]bool{
	"happy": true, "merry": true, "good": true, "best": true, "kind": true, "warm": true, "many": true, "yours": true, "enjoy": true, "stay": true,
	"viel": true, "viele": true, "guten": true, "gute": true, "gutes": true, "frohe": true, "liebe": true, "herzliche": true, "beste": true, "schöne": true,
	"bon": true, "bonne": true, "joyeux": true, "buen": true, "buena": true, "feliz": true, "felices": true, "boa": true, "bom": true, "buon": true, "buona": true, "buone": true,
}

func (d *dossier) isSetRight(line page.Line) bool {
	if strings.EqualFold(d.Attr(line.Block, "align"), "right") {
		return true
	}
	style := d.Attr(line.Block, "style")
	return style != "" && strings.Contains(strings.ReplaceAll(style, " ", ""), "text-align:right")
}

// leastClosing is the size of the shortest paragraph behind which, or at whose end, somebody signs: in
// Chinese a sentence is no longer.
const leastClosing = 30

// goesOn reports whether the line at i is set as the paragraph before it is.
func (d *dossier) goesOn(i int) bool {
	line, before := d.Lines[i], d.Lines[i-1]
	if before.Size < leastClosing || 2*before.Link > before.Size {
		return false
	}
	return line.Block == before.Block || d.Tag(line.Block) == d.Tag(before.Block) && d.Parent(line.Block) == d.Parent(before.Block)
}

// closingBrackets reads names in the brackets that close a paragraph: "… by the county. (Ana Ruiz)".
func closingBrackets() reader {
	return reader{closingBracketsName, func(d *dossier) []claim {
		var claims []claim
		for _, line := range d.atItsEnd() {
			if line.Size < leastClosing || 2*line.Link > line.Size {
				continue
			}
			id := d.lastText(line)
			said := bracketed(d.Data(id))
			if said == "" || !mayNamePeople(said) {
				continue
			}
			if read := d.readLine(said); read.Whole && arePeople(read.People) {
				claims = append(claims, claim{value: said, node: id, end: id})
			}
		}
		return claims
	}}
}

// closingNote reads slanted paragraphs that say who somebody is, the name first: "Ana Ruiz is a reporter
// at the Post."
func closingNote() reader {
	return reader{closingNoteName, func(d *dossier) []claim {
		var claims []claim
		for _, line := range d.atItsEnd() {
			if line.Size < leastClosing || line.Size > longestNote || d.Above(d.lastText(line), atom.Em, atom.I) == page.None || !isStyledWhole(d.Page, line) {
				continue
			}
			said := d.LineText(line)
			if !mayNamePeople(said) {
				continue
			}
			if people := d.readLine(said).People; len(people) == 1 && people[0].Role != "" && areSigners(people) && strings.HasPrefix(said, people[0].Name) {
				c := d.lineClaim(line, said)
				c.end = line.To
				claims = append(claims, c)
			}
		}
		return claims
	}}
}

// longestNote is the size of the longest note that says who somebody is.
const longestNote = 300

// lastText is the last node of a line that holds any text.
func (d *dossier) lastText(line page.Line) page.ID {
	id := line.To - 1
	for id > line.From && !(d.IsText(id) && !text.Shorter(d.Data(id), 1)) {
		id--
	}
	return id
}

// bracketed is what stands in the brackets at the end of a text, where that is no longer than names are.
func bracketed(s string) string {
	s = strings.TrimRight(s[max(0, len(s)-2*maxNameLine):], " \t\n\u00a0.")
	closing, size := utf8.DecodeLastRuneInString(s)
	opening, ok := brackets[closing]
	if !ok {
		return ""
	}
	s = s[:len(s)-size]
	at := strings.LastIndex(s, opening)
	if at < 0 || text.Size(s[at:]) > maxNameLine {
		return ""
	}
	if before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s[:at], " ")); strings.ContainsRune("”“»«\"’‘」』", before) { // who said it
		return ""
	}
	return s[at+len(opening):]
}

var brackets = map[rune]string{')': "(", ']': "[", '）': "（", '】': "【", '］': "［", '〕': "〔"}

// signsElsewhere reports a claim of those who may sign only at the end of the text, or in its first lines, and does
// not.
func (r *resolver) signsElsewhere(c claim) bool {
	line := r.lineOf(c.node)
	switch c.reader {
	case closingLineName, closingNoteName:
		return line < r.last || line > r.last+3
	case closingBracketsName:
		return line < r.last || line > r.last+1
	case datelineReporterName:
		return line < r.start || line > r.start+1
	}
	return false
}
