package extract

import (
	"net/url"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// source finds who published the article first: an explicit credit or link, a wire agency, or else
// the page's own publisher.
func (r *resolver) source(site string) Publication {
	name, from := r.pick(Source, func(c claim) (string, string) {
		if c.node != page.None && !r.besideText(c.node) {
			return "", strings.TrimSpace("not beside the text " + r.rule(c.node))
		}
		return c.value, ""
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
	if name == "" {
		p.Name = site
		if site == "" {
			p.Name = r.host
		}
	}
	if p.URL == "" && text.Same(p.Name, site) || from.reader == "" {
		p.URL = r.home()
	}
	return p
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
	case "", "byline", "linked line", "legal", "tags", "read more", "tools", "photo credit line", "link list", "legal line", "site header":
	default:
		return false
	}
	if r.Up(id, func(at page.ID) bool {
		return r.bears(&factBoxNames, at) || r.bears(&captionNames, at) || r.Tag(at) == atom.Figure
	}) != page.None {
		return false
	}
	line := r.lineOf(id)
	if r.head != page.None && line >= r.lineOf(r.head)-2 && line <= r.start {
		return true
	}
	return line > r.start+(r.last-r.start)/3 && line <= r.last+14
}

// sourceLabels are what a line begins with that credits a source, in the languages of the sites
// that we have read. One with a colon needs it, unless a link is all that follows.
var sourceLabels = []string{
	"source", "sources", "original source", "article source", "news source", "via", "originally published", "originally appeared", "first published in", "first published on", "first published by",
	"this article was originally published", "this story was originally published", "this article originally appeared", "this story originally appeared", "this article first appeared", "this story first appeared", "this post originally appeared", "this piece originally appeared",
	"read the original article", "read the full article at", "read the full story at", "read original article", "original article", "republished from", "reposted from", "republished with permission",
	"quelle", "quellen", "originalquelle", "zuerst erschienen", "erstveröffentlichung", "dieser artikel erschien zuerst", "fuente", "fuentes", "con información de", "publicado originalmente", "este artículo fue publicado originalmente", "este artículo se publicó originalmente", "artículo original", "fonte", "fontes", "com informações de", "publicado originalmente em", "este artigo foi publicado originalmente", "matéria original",
	"source originale", "article original", "publié initialement", "cet article a été initialement publié", "cet article est paru", "fonti", "articolo originale", "pubblicato originariamente", "bron", "bronnen", "oorspronkelijk verschenen", "źródło", "źródła", "źrodlo", "källa", "källor", "kilde", "kilder", "kjelde", "lähde", "lähteet", "zdroj", "zdroje", "forrás", "sursa", "sursă", "izvor", "vir", "kaynak", "šaltinis", "allikas", "avots",
	"источник", "источники", "оригинал", "по материалам", "джерело", "източник", "извор", "πηγή", "المصدر", "مصدر", "מקור", "منبع", "出典", "引用元", "ソース", "情報源", "元記事", "参照元", "来源", "稿源", "文章来源", "新闻来源", "信息来源", "來源", "資料來源", "출처", "스र्रोत", "स्रोत", "ที่มา", "แหล่งที่มา", "nguồn", "theo", "sumber",
}

// minSentenceLabel is the length in bytes from which a label opens a whole sentence, in which a link or
// a name follows later.
const minSentenceLabel = 15

// sourceLabelsByLetter is the labels under the letter that each begins with, in their order.
var sourceLabelsByLetter = sync.OnceValue(func() map[rune][]string {
	all := map[rune][]string{}
	for _, label := range sourceLabels {
		first, _ := utf8.DecodeRuneInString(label)
		all[first] = append(all[first], label)
	}
	return all
})

const sourceLineName = "source line"

// sourceLine reads lines that are a credit: a link that reads "Source", "Quelle: …", "Originally
// published in …".
func sourceLine() reader {
	return reader{sourceLineName, func(d *dossier) []claim {
		var claims []claim
		for _, line := range d.Lines {
			if line.Size < 3 || line.Size > 300 {
				continue
			}
			if c, ok := d.sourceIn(line); ok {
				claims = append(claims, c)
			}
		}
		return claims
	}}
}

// sourceIn reads the credit in a line.
func (d *dossier) sourceIn(line page.Line) (claim, bool) {
	for _, said := range strings.FieldsFunc(d.LineText(line), func(r rune) bool { return r == '|' || r == '\n' || r == '\u3000' }) {
		if c, ok := d.creditIn(strings.TrimSpace(said), line); ok {
			return c, true
		}
	}
	return claim{}, false
}

// creditIn reads the credit in a part of a line.
func (d *dossier) creditIn(said string, line page.Line) (claim, bool) {
	folded := text.Fold(said)
	first, _ := utf8.DecodeRuneInString(folded)
	for _, label := range sourceLabelsByLetter()[first] {
		if !text.BeginsWith(folded, label) {
			continue
		}
		c := d.lineClaim(line, "")
		c.said = d.LineText(line)
		link := d.outwardLink(line)
		rest := strings.Trim(strings.TrimPrefix(folded, label), ": ")
		switch {
		case link != page.None:
			c.url = d.absolute(d.Attr(link, "href"))
			c.value = d.sourceName(text.Collapse(d.Text(link)), c.url)
			return c, rest == "" || len(label) >= minSentenceLabel || line.Size < 120
		case strings.HasPrefix(strings.TrimPrefix(folded, label), ":") && line.Size < 100 && rest != "":
			c.value = afterColon(said)
			return c, c.value != ""
		}
	}
	return claim{}, false
}

// afterColon is what a label introduces, without what follows the name: "Source: The Post | 3 May".
func afterColon(s string) string {
	i := strings.IndexAny(s, ":：")
	if i < 0 {
		return ""
	}
	s = strings.TrimLeft(s[i:], ":： \u00a0")
	for _, stop := range [...]string{" | ", "\n", " – ", "  "} {
		s, _, _ = strings.Cut(s, stop)
	}
	return strings.TrimRight(strings.TrimSpace(s), ".")
}

// outwardLink is the last link of a line that leads to another site.
func (d *dossier) outwardLink(line page.Line) page.ID {
	for id := line.To - 1; id >= line.From; id-- {
		if !d.IsText(id) || !d.InLink(id) {
			continue
		}
		a := d.Above(id, atom.A)
		if host := hostOf(d.absolute(d.Attr(a, "href"))); host != "" && host != d.host {
			return a
		}
	}
	return page.None
}

// sourceName is what a credited publication is called: the words of the link, unless they only
// say that it is the source; then the address's host.
func (d *dossier) sourceName(words, address string) string {
	folded := text.Fold(words)
	for _, label := range sourceLabels {
		if folded == label {
			return hostOf(address)
		}
	}
	if label, rest, ok := strings.Cut(folded, ":"); ok && slices.Contains(sourceLabels, label) && rest != "" {
		return afterColon(words)
	}
	if strings.Contains(words, "://") || text.Size(words) > 80 || words == "" {
		return hostOf(address)
	}
	return strings.TrimRight(words, " ›»>→.")
}

// sourceWords reads elements that are named as the source.
func sourceWords() reader {
	return reader{"printed source", func(d *dossier) []claim {
		var claims []claim
		for _, id := range d.named(&sourceNames) {
			if size := d.Size(id); size < 2 || size > 120 || inFigure(d.view, id) || d.Tag(id) == atom.Figcaption || isPartOfProse(d.view, id) {
				continue
			}
			c := claim{node: id, url: d.firstLink(id)}
			if hostOf(c.url) == d.host {
				c.url = ""
			}
			if said := d.Text(id); strings.ContainsAny(said, ":：") {
				c.value = afterColon(said)
			} else {
				c.value = d.sourceName(text.Collapse(said), c.url)
			}
			if c.value != "" {
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
			if u := d.absolute(d.graph.address(v)); u != "" && hostOf(u) != d.host {
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
		canonical, err := url.Parse(d.linkHref("canonical"))
		if err != nil || d.opts.URL == "" {
			return nil
		}
		own, there := registered(hostOf(d.opts.URL)), registered(bareHost(canonical.Hostname()))
		if own == "" || there == "" || own == there {
			return nil
		}
		return []claim{{value: bareHost(canonical.Hostname()), url: canonical.String(), node: page.None, path: "link[rel=canonical]"}}
	}}
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

// agencyCredit reads the wire agency that signs the article, opens its text or closes it.
func agencyCredit() reader {
	return reader{"agency", func(d *dossier) []claim {
		var claims []claim
		add := func(c claim, ok bool) {
			if ok {
				claims = append(claims, c)
			}
		}
		if d.article != nil {
			for _, c := range d.authorClaims(d.article, "author") {
				name, ok := names.CreditAgency(c.value)
				add(claim{value: name, node: page.None, path: c.path}, ok)
			}
		}
		prose := 0
		for _, line := range d.Lines {
			if isProse(line) && prose < 6 {
				prose++
				said := d.LineText(line)
				_, agency, n := names.Dateline(said)
				add(claim{value: agency, said: said[:n], node: line.From}, agency != "")
			} else if line.Size < 60 && line.Link < line.Size && !inFigure(d.view, line.From) {
				name, ok := signedAgency(d.LineText(line))
				add(claim{value: name, node: line.From}, ok)
			}
		}
		return claims
	}}
}

// signedAgency is the agency that a short line names and nothing else: in full, or by its initials in
// brackets or behind a dash.
func signedAgency(said string) (name string, ok bool) {
	bare := strings.Trim(said, "()[]–—- ")
	if bare != said {
		return names.CreditAgency(bare)
	}
	return names.Agency(said)
}
