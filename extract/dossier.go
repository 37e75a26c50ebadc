package extract

import (
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// A dossier is the page as the readers see it: its tree, its metadata and its structured data,
// each read once.
type dossier struct {
	*view
	opts    Options
	base    *url.URL // what relative addresses are relative to, or nil
	host    string   // of the page itself, without "www."
	metas   map[string][]meta
	links   map[string][]page.ID // <link> elements by rel
	graph   *graph
	article *thing // what the structured data says of the article, or nil
	micro   *thing // what the microdata says of it, where JSON-LD is the first, or nil
	title   string // of <title>

	ogTitle  string   // of og:title
	titleBag text.Bag // the words of title
	ogBag    text.Bag // and of ogTitle

	near    span // the lines in which bylines, dates and credits of the article may stand
	opening span // those above its text and its first,
	signing span // and those in which it may be signed at its end

	datedLines []claim // the lines that hold dates, once they have been looked for
	linesDated bool
	readLines  map[string]names.Line // what lines say of who wrote, once they have been read
	filed      []filedLine           // the lines that begin with datelines, once they have been looked for
	signed     []signedLine          // the lines near the headline that name people, once they have been looked for
}

// A meta is one <meta> element.
type meta struct {
	content string
	node    page.ID
}

// open reads a page's metadata and structured data.
func open(v *view, opts Options) *dossier {
	d := &dossier{view: v, near: span{0, len(v.Lines)}, signing: span{0, len(v.Lines)}, opts: opts, metas: metasOf(v.Page), links: linksOf(v.Page)}
	if titles := v.All(atom.Title); len(titles) > 0 {
		d.title = unmarked(startOfTitle(v.Raw(titles[0])))
	}
	d.ogTitle = startOfTitle(d.meta("og:title"))
	d.titleBag, d.ogBag = text.BagOf(d.title), text.BagOf(d.ogTitle)
	d.base, d.host = addresses(d)
	d.graph = linkedData(v.Page)
	d.graph.addMicrodata(v.Page)
	d.article = d.mainThing("JSON-LD")
	if d.micro = d.mainThing("microdata"); d.article == nil {
		d.article = d.micro
	}
	return d
}

// longestTitle is how many bytes are read of what many things are compared with.
const longestTitle = 4 << 10

func startOfTitle(s string) string { return strings.ToValidUTF8(s[:min(len(s), longestTitle)], "") }

// metasOf collects the <meta> elements of a page under their names in lower case.
func metasOf(p *page.Page) map[string][]meta {
	metas := make(map[string][]meta, 32)
	for _, id := range p.All(atom.Meta) {
		p.Tick()
		content := p.Attr(id, "content")
		if strings.TrimSpace(content) == "" {
			continue
		}
		for _, key := range [...]string{"property", "name", "itemprop", "http-equiv"} {
			if name := strings.ToLower(strings.TrimSpace(p.Attr(id, key))); name != "" && len(metas[name]) < maxValues {
				metas[name] = append(metas[name], meta{content, id})
			}
		}
	}
	return metas
}

// linksOf collects the <link> and <a> elements of a page that have a rel, by each of its words.
func linksOf(p *page.Page) map[string][]page.ID {
	links := map[string][]page.ID{}
	for _, tag := range [...]atom.Atom{atom.Link, atom.A} {
		for _, id := range p.All(tag) {
			p.Tick()
			for _, rel := range strings.Fields(strings.ToLower(p.Attr(id, "rel"))) {
				links[rel] = append(links[rel], id)
			}
		}
	}
	return links
}

// meta returns the first content of a <meta> name, free of markup.
func (d *dossier) meta(names ...string) string {
	for _, name := range names {
		for _, m := range d.metas[name] {
			if s := unmarked(m.content); s != "" {
				return s
			}
		}
	}
	return ""
}

const (
	// maxBase is the length of the longest address that others are relative to. Each of those is as
	// long once it is absolute.
	maxBase = 2 << 10

	// maxAddress is the length of the longest address that is read. Longer ones are no addresses but
	// data, such as pictures.
	maxAddress = 8 << 10
)

// addresses finds what the page's addresses are relative to, and its host.
func addresses(d *dossier) (base *url.URL, host string) {
	for _, candidate := range []string{d.opts.URL, d.linkHref("canonical"), d.meta("og:url"), d.SavedFrom} {
		if u, err := url.Parse(withoutArchive(strings.TrimSpace(candidate))); err == nil && len(candidate) <= maxBase && u.Host != "" && isWeb(u) {
			base = u
			break
		}
	}
	if base != nil {
		host = bareHost(base.Hostname())
	}
	for _, id := range d.All(atom.Base) {
		href := strings.TrimSpace(d.Attr(id, "href"))
		if u, err := url.Parse(href); err == nil && href != "" && len(href) <= maxBase {
			if base != nil {
				u = base.ResolveReference(u)
			}
			if u.Host != "" && isWeb(u) {
				base = u
			}
			break
		}
	}
	return base, host
}

// isWeb reports whether an address has the scheme of a page on the web.
func isWeb(u *url.URL) bool { return u.Scheme == "http" || u.Scheme == "https" }

// linkHref returns the address of the first <link> with a rel.
func (d *dossier) linkHref(rel string) string {
	for _, id := range d.links[rel] {
		if d.Tag(id) == atom.Link {
			return strings.TrimSpace(d.Attr(id, "href"))
		}
	}
	return ""
}

// bareHost is a host without the "www." or "m." that says nothing of who it is.
func bareHost(host string) string {
	host = strings.ToLower(host)
	for _, prefix := range [...]string{"www.", "m.", "amp.", "mobile."} {
		host = strings.TrimPrefix(host, prefix)
	}
	return host
}

// absolute makes an address absolute, where the page's own is known; "" for one that leads
// nowhere, such as "#" or a script.
func (d *dossier) absolute(href string) string {
	href = withoutArchive(strings.TrimSpace(href))
	if href == "" || strings.HasPrefix(href, "#") || len(href) > maxAddress {
		return ""
	}
	if isPlainAddress(href) {
		return href
	}
	u, err := url.Parse(href)
	if err != nil {
		return ""
	}
	if d.base != nil {
		u = d.base.ResolveReference(u)
	}
	switch u.Scheme {
	case "http", "https", "":
		return u.String()
	case "mailto":
		return href
	}
	return ""
}

// isPlainAddress reports whether an address is absolute already and needs nothing done to it, as most
// do: a parser would only take it apart and put it together again.
func isPlainAddress(href string) bool {
	rest, ok := strings.CutPrefix(href, "https://")
	if !ok {
		if rest, ok = strings.CutPrefix(href, "http://"); !ok {
			return false
		}
	}
	rest, query, _ := strings.Cut(rest, "?")
	host := hostIn(rest)
	path := rest[len(host):]
	return host != "" && host[0] != '.' && isMadeOf(host, plainInHost) && isMadeOf(path, plainInPath) && isMadeOf(query, plainInQuery) &&
		!strings.Contains(path, "/.")
}

// hostIn is what stands before the first slash of an address without its scheme.
func hostIn(s string) string {
	host, _, _ := strings.Cut(s, "/")
	return host
}

// Where in an address a character of ASCII needs nothing done to it.
const (
	plainInHost = 1 << iota
	plainInPath
	plainInQuery
)

// plainSigns tell so for each of them.
var plainSigns = func() (all [utf8.RuneSelf]uint8) {
	for c := '!'; c <= '~'; c++ {
		if c != '#' {
			all[c] = plainInQuery
		}
		if isASCIILetter(byte(c)) || c >= '0' && c <= '9' || strings.ContainsRune("-_.", c) {
			all[c] |= plainInHost | plainInPath
		}
		if strings.ContainsRune("/~$&+,:;=@!'()*", c) {
			all[c] |= plainInPath
		}
	}
	return all
}()

// isMadeOf reports whether a part of an address has none but plain characters.
func isMadeOf(s string, plain uint8) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf || plainSigns[s[i]]&plain == 0 {
			return false
		}
	}
	return true
}

// readLine is names.ReadLine; readers and the resolver ask for the same lines.
func (d *dossier) readLine(said string) names.Line {
	known, ok := d.readLines[said]
	if !ok {
		if d.readLines == nil {
			d.readLines = map[string]names.Line{}
		}
		known = names.ReadLine(said)
		d.readLines[said] = known
	}
	return known
}

// startsWithBy is names.StartsWithBy for a line that is read for other reasons too.
func (d *dossier) startsWithBy(said string) bool {
	return names.LeadsWithBy(said) && d.readLine(said).Opened
}

// hostOf is the bare host of an address, or "".
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return bareHost(u.Hostname())
}

// articleTypes are the types of schema.org that an article page may claim to be, the most telling
// first.
var articleTypes = []string{"LiveBlogPosting", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
	"ReviewNewsArticle", "AskPublicNewsArticle", "AdvertiserContentArticle", "SatiricalArticle", "BlogPosting", "Article", "Report", "ScholarlyArticle", "TechArticle",
	"ImageGallery", "MediaGallery", "VideoObject", "SocialMediaPosting", "DiscussionForumPosting", "Recipe", "Review", "CreativeWork"}

// mainThing picks the thing that describes this page's article: a page may describe the stories
// that it links to as well.
func (d *dossier) mainThing(where string) *thing {
	var top *thing
	most := 0.0
	for _, t := range d.graph.things {
		if t.where != where || !t.is(articleTypes...) {
			continue
		}
		d.Look()
		if score := d.aboutThisPage(t); top == nil || score > most {
			top, most = t, score
		}
	}
	return top
}

// aboutThisPage is how much speaks for a thing being this page's article.
func (d *dossier) aboutThisPage(t *thing) float64 {
	score := 0.0
	for i, kind := range articleTypes {
		if t.is(kind) {
			score += 1 - float64(i)/float64(len(articleTypes))
			break
		}
	}
	headline := t.text("headline")
	if headline == "" {
		headline = t.text("name")
	}
	if headline != "" {
		score += 0.5
		words := text.BagOf(headline)
		score += 2 * max(words.Overlap(d.titleBag), words.Overlap(d.ogBag))
	}
	for _, prop := range [...]string{"articleBody", "author", "datePublished", "description", "publisher"} {
		if len(t.props[prop]) > 0 {
			score += 0.2
		}
	}
	for _, prop := range [...]string{"mainEntityOfPage", "url"} {
		for _, v := range t.props[prop] {
			if u := d.graph.address(v); u != "" && d.base != nil && sameAddress(u, d.base.String()) {
				score++
			}
		}
	}
	return score
}

// sameAddress compares two addresses by host and path.
func sameAddress(a, b string) bool {
	ua, errA := url.Parse(a)
	ub, errB := url.Parse(b)
	return errA == nil && errB == nil && bareHost(ua.Hostname()) == bareHost(ub.Hostname()) &&
		strings.TrimSuffix(ua.Path, "/") == strings.TrimSuffix(ub.Path, "/")
}
