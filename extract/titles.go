package extract

import (
	"net/url"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// A title is a candidate for the headline: a claim without the site's name at its end.
type title struct {
	claim
	words string // the value, cleaned
	key   string
	bag   text.Bag
	score float64
}

// titles cleans the claims for the headline.
func (r *resolver) titles(site string) []title {
	titles := make([]title, 0, len(r.claims[Headline]))
	cut := r.newSiteCutter(site)
	given := r.givenTitles(cut)
	for i, c := range r.claims[Headline] {
		words := given[i]
		if c.node != page.None {
			words = cut.from(r.printedTitle(c.node, given))
		}
		if key := text.Key(words); key != "" && !r.isSite(words, site) {
			titles = append(titles, title{claim: c, words: words, key: key, bag: text.BagOf(words)})
		} else {
			r.record(Headline, c, Rejected, "the site's name")
		}
	}
	return titles
}

// givenTitles are the titles that the metadata give, cleaned, each at the number of its claim; "" at
// those of printed ones.
func (r *resolver) givenTitles(cut siteCutter) []string {
	given := make([]string, len(r.claims[Headline]))
	for i, c := range r.claims[Headline] {
		if c.node == page.None {
			given[i] = cut.from(text.Collapse(c.value))
		}
	}
	return given
}

// leadsHome reports whether a heading is a link to the site's front page.
func (d *dossier) leadsHome(heading page.ID) bool {
	u, err := url.Parse(d.firstLink(heading))
	return err == nil && u.Host != "" && bareHost(u.Hostname()) == d.host && strings.Trim(u.Path, "/") == "" && u.RawQuery == ""
}

// isInList reports whether a heading stands in a list, a menu or a trail of breadcrumbs. What holds
// most of the page's prose is none of them, whatever its tag and its names say: themes write into
// the names of <body> whether breadcrumbs are shown.
func (r *resolver) isInList(id page.ID) bool {
	around := r.Up(r.Parent(id), func(at page.ID) bool { return r.isList(at) || 2*r.proseIn(at) > r.prose[len(r.Lines)] })
	return around != page.None && r.isList(around) && 2*r.proseIn(around) <= r.prose[len(r.Lines)]
}

func (r *resolver) isList(id page.ID) bool {
	switch r.Tag(id) {
	case atom.Nav, atom.Ul, atom.Ol, atom.Footer:
		return true
	}
	return r.bears(breadcrumbNames, id)
}
