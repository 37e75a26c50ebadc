package extract

import (
	"slices"

	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// A proof is what a picture must show before it is taken although a rule drops what it stands in.
type proof func(*album, page.ID) bool

// proofs are, by the rule that drops a picture from the body, what makes it the article's still.
// Where no row names the rule it is hasOwnCaption: carousels hold galleries as well as other
// stories, widgets hold figures, and buttons that open a larger view hold whole pictures.
var proofs = map[string]proof{
	"":                        always,
	"caption":                 always,
	"popup":                   always,
	"hidden":                  isInFigure,
	"site header":             isInFigureOrFeatured,
	"tools":                   isInFigure,
	"legal":                   isInFigure,
	"call to action":          hasFigcaptionOrCredit,
	"player":                  hasFigcaption,
	"byline":                  hasFigcaption,
	"navigation":              never,
	"footer":                  never,
	"comments":                never,
	"advert":                  never,
	"outside recommendations": never,
	"author biography":        never,
	"teaser card":             never,
	"pagination":              never,
}

// belongs reports whether a picture is the article's, as far as the rules know.
func (a *album) belongs(id page.ID) bool {
	if proven, ok := proofs[a.rule(id)]; ok {
		return proven(a, id)
	}
	return hasOwnCaption(a, id)
}

func never(*album, page.ID) bool { return false }

func always(*album, page.ID) bool { return true }

func isInFigure(a *album, id page.ID) bool { return inFigure(a.view, id) }

// isInFigureOrFeatured: the same, or WordPress says that it is the picture of a post, and it leads to no other one: a
// "page header" that some themes show it in.
func isInFigureOrFeatured(a *album, id page.ID) bool {
	return isInFigure(a, id) || hasWord(a.Attr(id, "class"), "wp-post-image") && !a.leadsAway(id)
}

// hasFigcaption: it stands in a figure with a caption.
func hasFigcaption(a *album, id page.ID) bool {
	figure := a.Above(id, atom.Figure)
	return figure != page.None && a.count(figure) <= maxInFigure && holdsTag(a.view, figure, atom.Figcaption)
}

// hasFigcaptionHere: the same, and the figure leads to no other page.
func hasFigcaptionHere(a *album, id page.ID) bool { return hasFigcaption(a, id) && !a.leadsAway(id) }

// hasFigcaptionOrCredit: the same, or the line below it ends in a credit that says that it is one, whatever gallery it
// leads to.
func hasFigcaptionOrCredit(a *album, id page.ID) bool {
	if hasFigcaptionHere(a, id) {
		return true
	}
	_, credit, _ := a.signedLine(id)
	return credit != ""
}

// hasOwnCaption: it has a caption, leads to no other page, and what was dropped with it is nothing
// but pictures and their captions.
func hasOwnCaption(a *album, id page.ID) bool {
	if a.leadsAway(id) {
		return false
	}
	box := a.captionBox(id)
	if box == page.None || slices.ContainsFunc(a.captionsIn(box, id), func(c page.ID) bool { return mostlyLinks(a.view, c) }) {
		return false
	}
	rule, dropped := a.rule(id), id
	for a.rule(a.Parent(dropped)) == rule {
		dropped = a.Parent(dropped)
	}
	return a.Contains(box, dropped) || a.isCaptioned(dropped)
}

// isCard reports whether a picture stands for another story, in an element of its own that leads
// there.
func (a *album) isCard(id page.ID) bool {
	card := a.Above(id, atom.Article, atom.Aside)
	return card != page.None && card != a.body.region && a.Contains(a.body.region, card) && a.leadsAway(id)
}

// leadsAway reports whether a picture is a link to another page: to anything but a larger picture
// or a place on this page.
func (a *album) leadsAway(id page.ID) bool {
	link := a.Above(id, atom.A)
	if link == page.None {
		return false
	}
	address := a.absolute(a.Attr(link, "href"))
	return address != "" && !namesPicture(address) && (a.base == nil || !sameAddress(address, a.base.String()))
}

// isCaptioned reports whether an element holds captions and hardly any other text.
func (a *album) isCaptioned(id page.ID) bool {
	if known, ok := a.captioned[id]; ok {
		return known
	}
	size := 0
	for at := id; at < a.End(id); at++ {
		if a.IsElement(at) && (a.Tag(at) == atom.Figcaption || a.bears(captionNames, at) || a.bears(creditNames, at)) {
			size += a.Size(at)
			at = a.End(at) - 1
		}
	}
	rest := a.Size(id) - size
	a.captioned[id] = size > 0 && (rest <= 60 || 4*rest <= size)
	return a.captioned[id]
}
