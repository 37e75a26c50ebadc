package extract

import (
	"net/url"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// siteName is what the site calls itself.
func (r *resolver) siteName() string {
	name, _ := r.pick(SiteName, func(c claim) (string, string) {
		name := strings.TrimPrefix(c.value, "@")
		switch {
		case strings.Contains(name, "://"):
			return "", "an address"
		case text.Size(name) > 60:
			return "", "too long"
		}
		return withoutSlogan(name), ""
	})
	return name
}

// withoutSlogan cuts what a site says of itself from its name.
func withoutSlogan(name string) string {
	for _, sep := range [...]string{" | ", " - ", " – ", " — ", " :: "} {
		if first, rest, ok := strings.Cut(name, sep); ok && text.Size(first) >= 4 && strings.Contains(strings.TrimSpace(rest), " ") {
			return strings.TrimSpace(first)
		}
	}
	return name
}

// A title is a candidate for the headline: a claim without the site's name at its end.
type title struct {
	claim
	words string // the value, cleaned
	key   string
	score float64
}

// A titleFeature is one named property of a candidate for the headline and what it is worth.
type titleFeature struct {
	Name   string
	Weight float64
	Value  func(*resolver, []title, *title) float64
}

// titleFeatures weigh the candidates: the headline is what is printed where headlines stand and
// what the metadata bear out.
var titleFeatures = []titleFeature{
	{"same as the structured data", 2, agreesWith("linked headline", "microdata headline", "linked name")},
	{"same as og:title", 2, agreesWith("meta og:title", "meta twitter:title")},
	{"same as <title>", 1.5, agreesWith("title")},
	{"words of <title>", 2, func(r *resolver, _ []title, t *title) float64 { return text.Overlap(t.words, r.title) }},
	{"printed", 1, func(r *resolver, _ []title, t *title) float64 { return truth(t.node != page.None) }},
	{"<h1>", 2.5, func(r *resolver, _ []title, t *title) float64 {
		return truth(t.reader == "h1" || t.reader == "itemprop headline")
	}},
	{"named", 1, func(r *resolver, _ []title, t *title) float64 { return truth(t.reader == "printed headline") }},
	{"above the text", 1, func(r *resolver, _ []title, t *title) float64 {
		return truth(t.node != page.None && r.lineOf(t.node) <= r.start)
	}},
	{"below the text", -2.5, func(r *resolver, _ []title, t *title) float64 {
		return truth(t.node != page.None && r.lineOf(t.node) > r.start+2)
	}},
	{"in the headline's place", 3.5, (*resolver).inPlace},
	{"in a list or menu", -6, func(r *resolver, _ []title, t *title) float64 {
		return truth(t.node != page.None && r.isInMenu(t.node))
	}},
	{"dropped", -4, func(r *resolver, _ []title, t *title) float64 { return truth(r.rule(t.node) != "") }},
	{"unlike all metadata", -3, func(r *resolver, all []title, t *title) float64 {
		if t.node == page.None {
			return 0
		}
		for i := range all {
			if all[i].node == page.None && text.Overlap(t.words, all[i].words) > 0.15 {
				return 0
			}
		}
		return 1
	}},
	{"leads home", -5, func(r *resolver, _ []title, t *title) float64 {
		return truth(t.node != page.None && r.leadsHome(t.node))
	}},
	{"a link", -1, func(r *resolver, _ []title, t *title) float64 {
		return truth(t.node != page.None && r.Tag(t.node) != atom.H1 && 2*r.LinkSize(t.node) > r.Size(t.node))
	}},
	{"very short", -1.5, func(r *resolver, _ []title, t *title) float64 { return truth(text.Size(t.words) < 10) }},
	{"cut short", -1.5, func(r *resolver, _ []title, t *title) float64 {
		return truth(text.Ellipsed(t.words) && t.node == page.None)
	}},
}

// inPlace is 1 for a heading that stands just above the text and shares words with the metadata: a
// reader takes it for the headline, whatever the metadata call the article.
func (r *resolver) inPlace(all []title, t *title) float64 {
	if t.node == page.None || r.rule(t.node) != "" || r.lineOf(t.node) > r.start || r.start-r.lineOf(t.node) > 30 {
		return 0
	}
	if rank := levelOf(r.Tag(t.node)); rank == 0 && t.reader != "printed headline" || rank > 2 {
		return 0
	}
	for i := range all {
		if all[i].node == page.None && text.Overlap(t.words, all[i].words) >= 0.25 {
			return 1
		}
	}
	return 0
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// agreesWith is 1 where a reader of another kind gives the same words.
func agreesWith(readers ...string) func(*resolver, []title, *title) float64 {
	return func(_ *resolver, all []title, t *title) float64 {
		for i := range all {
			for _, name := range readers {
				if all[i].reader == name && all[i].key == t.key {
					return 1
				}
			}
		}
		return 0
	}
}

// lineOf is the number of the line that a node's text begins in or after.
func (r *resolver) lineOf(id page.ID) int {
	first, _ := r.LinesOf(id)
	return first
}

// headline weighs all candidates and takes the place where the best one is printed. The others
// that say something else are its alternatives.
func (r *resolver) headline(site string) (headline string, alternatives []string) {
	titles := r.titles(site)
	top := -1
	for i := range titles {
		for _, f := range titleFeatures {
			if !r.isOff(titleRow, f.Name) {
				titles[i].score += f.Weight * f.Value(r, titles, &titles[i])
			}
		}
		if top < 0 || titles[i].score > titles[top].score {
			top = i
		}
	}
	if top < 0 {
		return "", nil
	}
	best := &titles[top]
	r.head = best.node
	for i := range titles {
		t := &titles[i]
		switch {
		case i == top:
			r.record(Headline, t.claim, Chosen, "")
		case t.key == best.key:
			r.record(Headline, t.claim, Agrees, "")
			r.takeHeading(t.node)
		default:
			r.record(Headline, t.claim, PassedOver, "")
			if t.node == page.None && !contains(alternatives, t.words) {
				alternatives = append(alternatives, t.words)
			}
		}
	}
	r.takeHeading(best.node)
	r.rank(Headline)
	return best.words, alternatives
}

// takeHeading takes the element that prints the headline.
func (r *resolver) takeHeading(id page.ID) { r.take(id, Headline) }

func contains(list []string, s string) bool {
	for _, have := range list {
		if text.Same(have, s) {
			return true
		}
	}
	return false
}

// titles cleans the claims for the headline.
func (r *resolver) titles(site string) []title {
	var titles []title
	for _, c := range r.claims[Headline] {
		words := text.Collapse(c.value)
		if c.node == page.None {
			words = r.withoutSite(words, site)
		} else {
			words = r.printedTitle(c.node, site)
		}
		if key := text.Key(words); key != "" && !r.isSite(words, site) {
			titles = append(titles, title{claim: c, words: words, key: key})
		} else {
			r.record(Headline, c, Rejected, "the site's name")
		}
	}
	return titles
}

// printedTitle is what a heading prints. The part of it that is named as the kicker is left out,
// unless the metadata give it as part of the headline too.
func (r *resolver) printedTitle(heading page.ID, site string) string {
	whole := r.headingText(heading, func(page.ID) bool { return false })
	bare := r.headingText(heading, func(id page.ID) bool {
		return r.Up(id, func(at page.ID) bool { return at <= heading || r.bears(&kickerNames, at) }) > heading
	})
	if bare == whole || text.Size(bare) < 12 {
		return whole
	}
	for _, c := range r.claims[Headline] {
		if c.node == page.None && text.Same(r.withoutSite(c.value, site), whole) {
			return whole
		}
	}
	return strings.TrimLeft(bare, ":-–—|· ")
}

// leadsHome reports whether a heading is a link to the site's front page.
func (r *resolver) leadsHome(heading page.ID) bool {
	u, err := url.Parse(r.firstLink(heading))
	return err == nil && u.Host != "" && bareHost(u.Hostname()) == r.host && strings.Trim(u.Path, "/") == "" && u.RawQuery == ""
}

// headingText is the text of a heading on one line. A part of it that ends in a colon is parted
// from what follows, as styles do that we do not see.
func (r *resolver) headingText(heading page.ID, skip func(page.ID) bool) string {
	var b text.Builder
	for id := heading; id < r.End(heading); id++ {
		switch {
		case skip(id):
		case r.IsText(id):
			b.WriteText(r.Data(id))
			if strings.HasSuffix(r.Data(id), ":") {
				b.WriteText(" ")
			}
		case r.IsElement(id) && (r.IsBlock(id) || r.Tag(id) == atom.Br):
			b.WriteText(" ")
		}
	}
	return b.String()
}

// isInMenu reports whether a heading stands in a list, a menu or a trail of breadcrumbs.
func (r *resolver) isInMenu(id page.ID) bool {
	return r.Up(r.Parent(id), func(at page.ID) bool {
		switch r.Tag(at) {
		case atom.Nav, atom.Ul, atom.Ol, atom.Footer:
			return true
		}
		return r.bears(&breadcrumbNames, at)
	}) != page.None
}

// isSite reports whether words are the site's name and nothing else.
func (r *resolver) isSite(words, site string) bool {
	key := text.Key(words)
	return key != "" && (key == text.Key(site) || key == text.Key(r.host) || key == text.Key(strings.SplitN(r.host, ".", 2)[0]))
}

// withoutSite cuts the site's name, and what stands between it and the headline, from a title: from
// its end, or from its start where it is known to stand there.
func (r *resolver) withoutSite(words, site string) string {
	for _, sep := range titleSeparators {
		for {
			i := strings.LastIndex(words, sep)
			if i <= 0 || !r.namesSite(words[i+len(sep):], site) && !r.isPrinted(words[:i]) {
				break
			}
			words = strings.TrimSpace(words[:i])
		}
		if first, rest, ok := strings.Cut(words, sep); ok && r.namesSite(first, site) && text.Size(rest) > 15 {
			words = strings.TrimSpace(rest)
		}
	}
	return words
}

// namesSite reports whether a part of a title names the site: it is the known name, part of it, or
// has it as a part, or stands in the site's host.
func (r *resolver) namesSite(part, site string) bool {
	key, known := text.Key(part), text.Key(site)
	if len(key) < 2 || text.Size(part) > 50 {
		return false
	}
	if known != "" && (strings.Contains(known, key) || strings.Contains(key, known)) {
		return true
	}
	host := text.Key(r.host)
	return len(key) > 2 && host != "" && (strings.Contains(host, key) || strings.HasPrefix(key, text.Key(strings.SplitN(r.host, ".", 2)[0])))
}

// isPrinted reports whether a heading of the page prints just these words.
func (r *resolver) isPrinted(words string) bool {
	key := text.Key(words)
	for _, c := range r.claims[Headline] {
		if c.node != page.None && text.Key(c.value) == key {
			return true
		}
	}
	return false
}

// kicker is the label printed just above the headline.
func (r *resolver) kicker(headline string) string {
	kicker, from := r.pick(Kicker, func(c claim) (string, string) {
		switch {
		case text.Same(c.value, headline):
			return "", "the headline"
		case c.node == page.None:
			return text.Collapse(c.value), ""
		case r.isDateLine(c.value) || names.StartsWithBy(c.value):
			return "", "a byline or date"
		case r.head == page.None:
			return "", "no headline is printed"
		case !r.Contains(r.head, c.node) && (r.lineOf(c.node) > r.lineOf(r.head) || r.lineOf(r.head)-r.lineOf(c.node) > 3):
			return "", "not above the headline"
		}
		return text.Collapse(c.value), ""
	})
	r.take(from.node, Kicker)
	return kicker
}
