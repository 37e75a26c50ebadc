package extract

import (
	"slices"
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// The kicker is the label printed above the headline: a theme, a place, a series, a person.

// maxHeadings is how many headings of a level are asked for the label above them.
const maxHeadings = 8

// printedKicker reads the elements that are named as a kicker.
func printedKicker() reader {
	named := printed("kicker", kickerNames, isLabelShape)
	return reader{named.Name, func(d *dossier) []claim {
		claims := named.Read(d)
		for i := range claims {
			claims[i].value = d.labelText(claims[i].node, d.End(claims[i].node))
		}
		return claims
	}}
}

// lineAboveHeadline reads the label that stands just above a heading, in its container.
func lineAboveHeadline() reader {
	return reader{lineAboveName, func(d *dossier) []claim {
		return d.labels(func(h page.ID) (claim, bool) {
			first, _ := d.LinesOf(h)
			if first == 0 || d.Size(h) < 15 {
				return claim{}, false
			}
			line := d.Lines[first-1]
			if line.Size < 3 || line.Size > 30 || !d.Contains(d.Parent(h), line.From) && !d.beginsBox(line, h, first) || d.Above(line.From, atom.Nav, atom.Ol, atom.Ul) != page.None || d.linksIn(line) > 1 && d.bears(breadcrumbNames, line.Block) {
				return claim{}, false
			}
			return d.lineClaim(line, d.labelText(line.From, line.To)), true
		})
	}}
}

// beginsBox reports whether a line is one label with which an element one or two around a heading's container begins:
// it may stand in a box of its own beside that of the titles.
func (d *dossier) beginsBox(line page.Line, heading page.ID, first int) bool {
	at := d.Parent(heading)
	for range 2 {
		if begin, _ := d.LinesOf(at); begin != first {
			return false
		}
		if at = d.Parent(at); at == page.None {
			return false
		}
		if begin, _ := d.LinesOf(at); begin == first-1 {
			return d.linksIn(line) <= 1
		}
	}
	return false
}

// linksIn counts the links in a line.
func (d *dossier) linksIn(line page.Line) int {
	n := 0
	if d.InLink(line.From) {
		n++
	}
	for id := line.From; id < line.To; id++ {
		if d.Tag(id) == atom.A {
			n++
		}
	}
	return n
}

const lineAboveName = "line above headline"

// labelInHeading reads the first element of a heading that holds more: what stands before the headline
// on a line of its own, by a style that we do not see.
func labelInHeading() reader {
	return reader{labelInHeadingName, func(d *dossier) []claim {
		return d.labels(func(h page.ID) (claim, bool) {
			for id := h + 1; id < d.End(h); id++ {
				switch {
				case d.IsText(id) && !text.Shorter(d.Data(id), 1) || d.Tag(id) == atom.Ruby:
					return claim{}, false
				case d.IsElement(id) && d.Size(id) >= 2 && d.Size(id) <= 60 && d.Size(id) < d.Size(h):
					return claim{value: d.labelText(id, d.End(id)), node: id}, true
				}
			}
			return claim{}, false
		})
	}}
}

const labelInHeadingName = "label in headline"

// labels asks the main headings, and those below them, for a label.
func (d *dossier) labels(of func(heading page.ID) (claim, bool)) []claim {
	var claims []claim
	for _, level := range [...][]page.ID{d.h1, d.All(atom.H2)} {
		for _, h := range level[:min(len(level), maxHeadings)] {
			if c, ok := of(h); ok {
				claims = append(claims, c)
			}
		}
	}
	return claims
}

// labelText is the text of a label on one line. Two labels side by side are a list.
func (d *dossier) labelText(from, to page.ID) string {
	var parts []string
	for _, part := range strings.Split(d.pieces(from, to), "\n") {
		if text.Key(part) != "" {
			parts = append(parts, part)
		}
	}
	return strings.ReplaceAll(strings.Join(parts, ", "), ":, ", ": ")
}

// kicker is the label printed just above the headline, or before it in the same heading.
func (r *resolver) kicker(headline, site string) string {
	folded, key := text.Fold(headline), text.Key(headline)
	kicker, from := r.pick(Kicker, func(c claim) (string, string) {
		label := strings.TrimRight(strings.TrimLeft(text.Collapse(c.value), ",|/ "), ":,|/–—- ")
		own := text.Key(label)
		switch {
		case own == "" || r.isSite(label, site):
			return "", "the site's name"
		case text.BeginsWith(folded, text.Fold(label)) || strings.Contains(own, key):
			return "", "the headline says it"
		case c.node == page.None:
			return label, ""
		case r.isDateLine(label) || names.IsDated(label) || isMostlyDigits(label) || isReadingTime(label) || names.StartsWithBy(label) || r.isByline(label) || strings.ContainsAny(label, "©<"):
			return "", "a byline or date"
		case r.isTrail(c) || r.leadsHome(c.node):
			return "", "breadcrumbs"
		case r.rule(c.node) == "for screen readers" || c.reader == lineAboveName && !r.InLink(c.node) && r.LinkSize(c.node) == 0 && r.isOut(c.node):
			return "", "no part of the article"
		case r.head == page.None:
			return "", "no headline is printed"
		case r.isBesidePicture(c.node):
			return "", "of the picture beside it"
		case !r.isJustAbove(c):
			return "", "not above the headline"
		case isAccessLabel(label):
			return "", "who may read it"
		}
		return label, ""
	})
	r.takeClaim(from, Kicker)
	return kicker
}

// isBesidePicture reports whether what holds a label shows a picture too and little else: what to hear or see there.
func (r *resolver) isBesidePicture(id page.ID) bool {
	box := r.Parent(id)
	return r.Images(box) > 0 && r.Size(box) <= r.Size(id)+5 && !r.Contains(box, r.head)
}

// isJustAbove reports whether a label stands within three lines above the headline, or in the same
// heading before it.
func (r *resolver) isJustAbove(c claim) bool {
	if heading := r.Above(r.head, atom.H1, atom.H2); r.Contains(r.head, c.node) || heading != page.None && c.node < r.head && r.Contains(heading, c.node) {
		return true
	}
	above := r.lineOf(r.head) - r.lineOf(c.node)
	return c.reader != labelInHeadingName && above >= 0 && above <= 3
}

// isByline reports whether one of the readers of authors claims just these words, or one of the labels side by side.
func (r *resolver) isByline(label string) bool {
	parts := append(strings.Split(label, ", "), label)
	return slices.ContainsFunc(r.claims[Byline], func(c claim) bool {
		return slices.ContainsFunc(parts, func(part string) bool { return text.Same(c.value, part) })
	})
}

// isTrail reports whether a label is a trail of breadcrumbs in one line: its steps are parted by marks
// that point on.
func (r *resolver) isTrail(c claim) bool {
	end := max(c.end, r.End(c.node))
	said := r.TextIn(c.node, end, nil) + " "
	for _, mark := range [...]string{" » ", " › ", " > ", "→", "←"} {
		if strings.Contains(said, mark) {
			return true
		}
	}
	return strings.Count(said, " / ") > 1
}

// isMostlyDigits holds for dates that name no month, and for counts.
func isMostlyDigits(label string) bool {
	digits, letters := 0, 0
	for _, c := range label {
		switch {
		case unicode.IsDigit(c):
			digits++
		case unicode.IsLetter(c):
			letters++
		}
	}
	return digits > letters
}

// isReadingTime holds for "5 min read" and "6 Minuten Lesezeit".
func isReadingTime(label string) bool {
	number, rest, _ := strings.Cut(text.Fold(label), " ")
	if strings.Trim(number, "0123456789") != "" {
		return false
	}
	for _, minutes := range [...]string{"min", "мин", "хв", "dk", "dakika", "λεπ", "דקות", "دقائق"} {
		if strings.HasPrefix(rest, minutes) {
			return true
		}
	}
	return false
}

// isAccessLabel reports a label that says who may read the article: "Réservé aux abonnés", "Premium".
func isAccessLabel(label string) bool {
	words := strings.Fields(text.Fold(label))
	if len(words) > 4 {
		return false
	}
	for i, w := range words {
		if accessWords[w] || len(words) <= 2 && i == len(words)-1 && (w == "premium" || w == "plus") {
			return true
		}
	}
	return false
}

// accessWords are words for those who pay, folded.
var accessWords = map[string]bool{
	"subscriber": true, "subscribers": true, "abonnenten": true, "abo": true, "abonné": true, "abonnés": true, "abonnées": true, "abonnees": true, "abonnement": true, "abonnenter": true, "abonnent": true, "prenumeranter": true, "prenumerant": true, "tilaajille": true, "áskrifendur": true,
	"suscriptores": true, "suscriptor": true, "subscriptors": true, "assinante": true, "assinantes": true, "subscritores": true, "abbonati": true, "abonaților": true,
	"subskrybentów": true, "prenumeratorów": true, "předplatitele": true, "předplatné": true, "predplatiteľov": true, "előfizetőknek": true, "подписчиков": true, "подписчикам": true, "передплатників": true, "абонати": true, "συνδρομητές": true,
	"tellijatele": true, "tellijale": true, "prenumeratoriams": true, "abonentiem": true, "pretplatnike": true, "naročnike": true,
}
