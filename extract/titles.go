package extract

import (
	"net/url"
	"strings"

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

// isInList reports whether a heading stands in a list, a menu or a trail of breadcrumbs.
func (r *resolver) isInList(id page.ID) bool {
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
