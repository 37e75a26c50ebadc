package extract

import (
	"slices"
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// rights are what the page says of how its text may be used. The library only reports it.
func (r *resolver) rights() Rights {
	var rights Rights
	rights.License, _ = r.pick(License, func(c claim) (string, string) {
		if c.node != page.None && (inFigure(r.view, c.node) || isOthersMatter(r.rule(c.node))) {
			return "", "of something else"
		}
		if u := r.absolute(c.url); u != "" {
			return u, ""
		}
		said := text.Collapse(c.value)
		if safeURL(said, mediaSchemes) == "" {
			return "", "no address of the web" // javascript:alert(1)
		}
		if text.Size(said) <= 120 {
			return said, ""
		}
		return "", "too long for a name"
	})
	rights.Copyright, _ = r.pick(Copyright, func(c claim) (string, string) {
		if said := text.Collapse(c.value); text.Size(said) <= 300 && strings.ContainsFunc(said, unicode.IsLetter) {
			return said, ""
		}
		return "", "not a holder and not a notice"
	})
	reservation, _ := r.pick(TDMReservation, func(c claim) (string, string) {
		if said := reservation(c); said != "" {
			return string(said), ""
		}
		return "", "says nothing of text"
	})
	rights.TDMReservation = Reservation(reservation)
	rights.TDMPolicy = r.absolute(r.meta("tdm-policy"))
	return rights
}

// reservation reads the value that the TDM Reservation Protocol gives
// (https://w3c.github.io/tdm-reservation-protocol/spec/): 1 where the rights are
// reserved, 0 where they are not. Robots are told "noai" where text must not train models.
func reservation(c claim) Reservation {
	said := strings.ToLower(strings.TrimSpace(c.value))
	if c.reader != robotsNoAI {
		switch said {
		case "1":
			return TDMReserved
		case "0":
			return TDMNotReserved
		}
		return ""
	}
	if listsWord(said, "noai") {
		return TDMReserved
	}
	return ""
}

// robotsNoAI is the reader of what robots are told, which counts where nothing else says more.
const robotsNoAI = "meta robots"

// robotsOptOut reads what robots are told of text ("noai") and of pictures ("noimageai").
func robotsOptOut() reader {
	return reader{robotsNoAI, func(d *dossier) []claim {
		return slices.DeleteFunc(metaNames("robots").Read(d), func(c claim) bool {
			said := strings.ToLower(c.value)
			return !listsWord(said, "noai") && !listsWord(said, "noimageai")
		})
	}}
}

// listsWord reports whether a list parted by commas or spaces has a word.
func listsWord(list, word string) bool {
	return slices.Contains(strings.FieldsFunc(list, func(c rune) bool { return c == ',' || c == ' ' }), word)
}

// licenseLink reads links with rel=license: of the page, or printed.
func licenseLink() reader {
	return reader{"rel license", func(d *dossier) []claim {
		var claims []claim
		for _, id := range d.links["license"] {
			c := claim{value: d.Attr(id, "href"), url: d.Attr(id, "href"), node: id}
			if d.Tag(id) == atom.Link {
				c.node, c.path = page.None, "link[rel=license]"
			}
			claims = append(claims, c)
		}
		return claims
	}}
}

// licensed reads a property of the article that holds a licence: its address or its name.
func licensed(prop string) reader {
	return reader{"linked " + prop, func(d *dossier) []claim {
		if d.article == nil {
			return nil
		}
		var claims []claim
		for _, v := range d.article.props[prop] {
			c := claim{value: d.graph.name(v), node: page.None, path: d.article.path(prop)}
			if u := d.graph.address(v); strings.HasPrefix(u, "http") {
				c.url = u
				if c.value == "" {
					c.value = u
				}
			}
			if c.value != "" {
				claims = append(claims, c)
			}
		}
		return claims
	}}
}

// licenseMeta reads <meta> elements that name a licence.
func licenseMeta() reader {
	names := metaNames("dcterms.license", "dc.rights.license", "license", "cc:license", "dc.rights", "dcterms.rights")
	return reader{names.Name, func(d *dossier) []claim {
		var claims []claim
		for _, c := range names.Read(d) {
			if isLicense(c.value) {
				if strings.HasPrefix(c.value, "http") {
					c.url = c.value
				}
				claims = append(claims, c)
			}
		}
		return claims
	}}
}

// isLicense tells a licence from the notice that content systems write into the same places.
func isLicense(s string) bool {
	folded := text.Fold(s)
	return strings.HasPrefix(s, "http") || text.BeginsWith(folded, "cc") || text.BeginsWith(folded, "creative commons") || text.BeginsWith(folded, "public domain")
}

// linesOfNotice is how many of a page's last lines may print its copyright notice.
const linesOfNotice = 40

// printedNotice reads the line at the end of the page that begins with the sign for copyright.
func printedNotice() reader {
	return reader{"printed notice", func(d *dossier) []claim {
		for i := len(d.Lines) - 1; i >= max(0, len(d.Lines)-linesOfNotice); i-- {
			line := d.Lines[i]
			if line.Size < 6 || line.Size > 200 || inFigure(d.view, line.Block) {
				continue
			}
			said := d.LineText(line)
			if strings.HasPrefix(said, "©") || strings.HasPrefix(said, "Copyright ") && strings.ContainsAny(said[:min(len(said), 17)], "©(") {
				return []claim{{value: said, node: line.From}}
			}
		}
		return nil
	}}
}
