package extract

import (
	"net/url"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// source finds who published the article first: an explicit credit or link, a wire agency, or else
// the page's own publisher.
func (r *resolver) source(site string) Publication {
	r.claimSignedAgency()
	name, from := r.pick(Source, func(c claim) (string, string) {
		if site != "" && (c.reader == siteNameReader || c.reader == publisherReader && r.isBareHost(c.value) && c.value == strings.ToLower(c.value) && !r.isBareHost(site)) {
			return site, "" // without what the title adds to it
		}
		switch {
		case isPublisherReader(c.reader) && r.isGenerator(c.value):
			return "", "what the site is made with"
		case isPublisherReader(c.reader):
			return c.value, ""
		}
		return r.withoutSite(c.value, site), r.sourceObjection(c, site)
	})
	p := Publication{Name: name, URL: from.url}
	if from.node != page.None {
		if p.Statement = from.said; p.Statement == "" {
			p.Statement = r.Text(from.node)
		}
		p.Statement = text.Collapse(p.Statement)
		if from.reader == sourceLineName {
			r.takeClaim(from, Source)
		}
	}
	r.takeOwnCredits(site)
	if name == "" {
		p.Name = site
		if site == "" {
			p.Name = r.host
		}
	}
	if isPublisherReader(from.reader) && (p.URL == "" || strings.Contains(p.URL, "#")) || from.reader == "" { // "#publisher" is a name in the data
		p.URL = r.home()
	}
	return p
}

// takeOwnCredits takes the lines that credit the site itself: "This article originally appeared on The Post: Ferry late".
func (r *resolver) takeOwnCredits(site string) {
	for _, c := range r.claims[Source] {
		if c.reader == sourceLineName && c.node != page.None && r.isSite(c.value, site) && r.besideText(c.node) {
			r.takeClaim(c, Source)
		}
	}
}

// withoutSite leaves the site itself out of a list of sources: "PAP, Example24" in Example24.
func (r *resolver) withoutSite(source, site string) string {
	if site == "" || !strings.ContainsAny(source, ",/") {
		return source
	}
	parts := strings.FieldsFunc(source, func(c rune) bool { return c == ',' || c == '/' })
	others := slices.DeleteFunc(slices.Clone(parts), func(part string) bool { return r.isSite(strings.TrimSpace(part), site) })
	if len(others) == 0 || len(others) == len(parts) {
		return source
	}
	return creditName(strings.Join(others, ","))
}

// sourceObjection says why a claim cannot be the article's source, or "".
func (r *resolver) sourceObjection(c claim, site string) string {
	if r.isSite(c.value, site) || r.isOwn(c.url) || isWireReader(c.reader) && r.isOwnHouse(c.value, site) {
		return "the site itself"
	}
	if c.node == page.None {
		return ""
	}
	switch {
	case c.reader == bylineAgencyName:
		return ""
	case !r.besideText(c.node):
		return strings.TrimSpace("not beside the text " + r.rule(c.node))
	case c.reader == signAgencyName && !r.closes(c):
		return "not at the end of the text"
	case c.reader != datelineAgencyName && c.reader != signAgencyName && r.isOfFigure(r.lineOf(c.node)):
		return "of the picture or table above it"
	}
	return ""
}

// isPublisherReader reports the readers of who publishes the page, who is its source where no other is.
func isPublisherReader(name string) bool {
	return name == publisherReader || name == siteNameReader
}

const (
	publisherReader = "linked publisher"
	siteNameReader  = "meta og:site_name"
	webSiteReader   = "linked WebSite"
)

// isOwn reports whether an address is one of the site that is read.
func (r *resolver) isOwn(address string) bool {
	host := hostOf(address)
	return host != "" && registered(host) == registered(r.host)
}

// isOwnHouse reports whether a wire or a station is the site that is read.
func (r *resolver) isOwnHouse(name, site string) bool {
	key := text.Key(name)
	if own, ok := names.CreditAgency(site); ok && own == name {
		return true
	}
	return slices.Contains(text.Words(site), strings.ToLower(name)) || len(key) > 2 && slices.Contains(strings.FieldsFunc(r.host, isHostSign), key)
}

func isHostSign(c rune) bool { return c == '.' || c == '-' }

// isOfFigure reports whether a picture or a table stands right above a line, whose source it then
// names. At the end of the text only a table is believed to.
func (r *resolver) isOfFigure(line int) bool {
	if line < 1 || line >= len(r.Lines) {
		return false
	}
	at, above := r.Lines[line], r.Lines[line-1]
	if table := r.Above(above.From, atom.Table); table != page.None && !r.Contains(table, at.From) {
		return true
	}
	for id := above.To; id < at.From; id++ {
		if r.Tag(id) == atom.Iframe || r.Tag(id) == atom.Video {
			return true
		}
	}
	if line > r.last || line <= r.start && at.Link > 0 {
		return false
	}
	return r.holdsPicture(above.To, at.From)
}

// home is the address of the site's front page.
func (r *resolver) home() string {
	if r.base == nil || r.host == "" {
		return ""
	}
	return r.base.Scheme + "://" + r.base.Host + "/"
}

// besideText reports whether a node stands where sources are credited: between headline and text,
// or in the last lines of the text and just behind it.
func (r *resolver) besideText(id page.ID) bool {
	switch r.rule(id) {
	case "", "byline", "linked line", "legal", "tags", "read more", "advice to read more", "tools", "photo credit line", "link list", "legal line", "site header":
	default:
		return false
	}
	if r.Up(id, func(at page.ID) bool {
		return r.bears(factBoxNames, at) || r.bears(captionNames, at) || r.Tag(at) == atom.Figure
	}) != page.None {
		return false
	}
	line := r.lineOf(id)
	if r.head != page.None && line >= r.lineOf(r.head)-2 && line <= r.start {
		return true
	}
	return line > r.start+(r.last-r.start)/3 && line <= r.last+14
}

// holdsPicture reports whether a picture of the article is shown between two nodes.
func (r *resolver) holdsPicture(from, to page.ID) bool {
	for id := from; id < to; id++ {
		if _, shown := r.shown[id]; shown {
			return true
		}
	}
	return false
}

// sourceWords reads elements that are named as the source.
func sourceWords() reader {
	return reader{"printed source", func(d *dossier) []claim {
		var claims []claim
		for _, id := range d.named(sourceNames) {
			if size := d.Size(id); size < 2 || size > 120 || inFigure(d.view, id) || d.Tag(id) == atom.Figcaption || isPartOfProse(d.view, id) {
				continue
			}
			c := claim{node: id, url: d.firstLink(id)}
			said := text.Collapse(d.Text(id))
			if hostOf(c.url) == d.host {
				c.url = ""
			}
			if !isSourceShape(said, c.url) && !d.isSourceInData(said) {
				continue
			}
			c.value = d.linkedSource(said, c.url)
			if c.value != "" {
				claims = append(claims, c)
			}
		}
		return claims
	}}
}

// isSourceInData reports what a <meta> element of Chinese sites gives as the article's source too.
func (d *dossier) isSourceInData(said string) bool {
	return text.Size(said) >= 2 && text.Same(said, d.meta("source", "mediaid"))
}

// isSourceShape reports words that name a source in an element that is named so: behind a label, or an
// agency. Code, tags and open software are called sources too.
func isSourceShape(said, link string) bool {
	label, rest, ok := labelOf(said)
	if ok {
		return label.form != lists && (link != "" || strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "："))
	}
	_, agency := names.CreditAgency(said)
	return agency
}

// metaSource reads the addresses of the original that <meta> elements give.
func metaSource(names ...string) reader {
	return reader{"meta " + names[0], func(d *dossier) []claim {
		var claims []claim
		for _, c := range metaNames(names...).Read(d) {
			c.url = d.absolute(c.value)
			if host := hostOf(c.url); host != "" && registered(host) != registered(d.host) {
				c.value = host
				claims = append(claims, c)
			}
		}
		return claims
	}}
}

// basedOn reads the structured data's word for the original.
func basedOn() reader {
	return reader{"linked isBasedOn", func(d *dossier) []claim {
		if d.article == nil {
			return nil
		}
		var claims []claim
		for _, v := range d.article.props["isBasedOn"] {
			if u := d.absolute(d.graph.address(v)); u != "" && registered(hostOf(u)) != registered(d.host) {
				claims = append(claims, claim{value: hostOf(u), url: u, node: page.None, path: d.article.path("isBasedOn")})
			}
		}
		return claims
	}}
}

// foreignCanonical reads a canonical address that lies on another site than the page was fetched
// from: the page is a copy.
func foreignCanonical() reader {
	return reader{"canonical elsewhere", func(d *dossier) []claim {
		address := d.absolute(d.linkHref("canonical"))
		canonical, err := url.Parse(address)
		if err != nil || !isWeb(canonical) || d.opts.URL == "" {
			return nil
		}
		own, there := hostOf(d.opts.URL), bareHost(canonical.Hostname())
		if own == "" || !strings.Contains(there, ".") || isSameHouse(own, there) || isSameHouse(d.meta("og:site_name"), there) {
			return nil
		}
		return []claim{{value: bareHost(canonical.Hostname()), url: address, node: page.None, path: "link[rel=canonical]"}}
	}}
}

// isSameHouse reports two hosts of one owner, or the owner's name and a host: the label that tells
// owners apart is in the other too, as where a house has a site for each country.
func isSameHouse(a, b string) bool {
	for range 2 {
		label, _, _ := strings.Cut(registered(b), ".")
		if key := text.Key(label); key != "" && (key == text.Key(a) || len(key) > 3 && strings.Contains(text.Key(a), key)) {
			return true
		}
		a, b = b, a
	}
	return registered(a) == registered(b)
}

// registered is the part of a host that tells owners apart, roughly: its last two labels, or three
// where the second last is as short as in "co.uk".
func registered(host string) string {
	labels := strings.Split(host, ".")
	n := len(labels)
	if n > 2 && len(labels[n-2]) <= 3 && len(labels[n-1]) == 2 {
		return strings.Join(labels[n-3:], ".")
	}
	return strings.Join(labels[max(0, n-2):], ".")
}
