package extract

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// Readers of what stands in the page's head: <meta>, <link>, <title>, and of structured data.

// metaNames reads <meta> elements of any of the names.
func metaNames(names ...string) reader {
	return reader{"meta " + names[0], func(d *dossier) []claim {
		var claims []claim
		for _, name := range names {
			for _, m := range d.metas[name] {
				d.Reads(len(m.content))
				if s := unmarked(m.content); s != "" {
					claims = append(claims, claim{value: s, node: page.None, path: "meta[" + name + "]"})
				}
			}
		}
		return claims
	}}
}

// labelledMeta reads the people in the pairs of a label and its value that plugins write for previews
// in messengers: "Written by" and a name. An account such as "admin" is nobody's.
func labelledMeta() reader {
	return reader{"meta label", func(d *dossier) []claim {
		var claims []claim
		for _, pair := range [...][2]string{{"twitter:label1", "twitter:data1"}, {"twitter:label2", "twitter:data2"}} {
			said := d.meta(pair[1])
			if said != "" && names.IsLabel(d.meta(pair[0])) && !names.IsGeneric(said) {
				claims = append(claims, claim{value: said, node: page.None, path: "meta[" + pair[1] + "]"})
			}
		}
		return claims
	}}
}

// titleTag reads <title>.
func titleTag() reader {
	return reader{"title", func(d *dossier) []claim {
		if d.title == "" {
			return nil
		}
		return []claim{{value: d.title, node: page.None, path: "title"}}
	}}
}

// linked reads a property of the article in the structured data.
func linked(prop string) reader {
	return reader{"linked " + prop, func(d *dossier) []claim { return d.propClaims(d.article, prop) }}
}

// micro reads a property of the article in microdata, where JSON-LD has an article too.
func micro(prop string) reader {
	return reader{"microdata " + prop, func(d *dossier) []claim {
		if d.micro == d.article {
			return nil
		}
		return d.propClaims(d.micro, prop)
	}}
}

func (d *dossier) propClaims(t *thing, prop string) []claim {
	if t == nil {
		return nil
	}
	var claims []claim
	for _, v := range t.props[prop] {
		d.Reads(len(v.text))
		if s := d.graph.name(v); s != "" {
			claims = append(claims, claim{value: s, node: v.node, path: t.path(prop)})
		}
	}
	return claims
}

// path says where a property stands, as "JSON-LD NewsArticle.headline".
func (t *thing) path(prop string) string {
	kind := "Thing"
	if len(t.types) > 0 {
		kind = t.types[0]
	}
	return t.where + " " + kind + "." + prop
}

// linkedName reads the name and address of a person or organisation in the structured data.
func linkedName(prop string) reader {
	return reader{"linked " + prop, func(d *dossier) []claim {
		if d.article == nil {
			return nil
		}
		var claims []claim
		for _, v := range d.article.props[prop] {
			if name := d.graph.name(v); name != "" && !strings.Contains(name, "://") {
				claims = append(claims, claim{value: name, url: d.absolute(d.graph.address(v)), node: page.None, path: d.article.path(prop)})
			}
		}
		return claims
	}}
}

// linkedAuthors reads the people in a property of the article.
func linkedAuthors(prop string) reader {
	return reader{"linked " + prop, func(d *dossier) []claim { return d.authorClaims(d.article, prop) }}
}

// microAuthors reads the people in a property of the microdata, where JSON-LD has an article too.
func microAuthors(prop string) reader {
	return reader{"microdata " + prop, func(d *dossier) []claim {
		if d.micro == d.article {
			return nil
		}
		return d.authorClaims(d.micro, prop)
	}}
}

func (d *dossier) authorClaims(t *thing, prop string) []claim {
	if t == nil {
		return nil
	}
	var claims []claim
	for _, v := range t.props[prop] {
		name := d.graph.name(v)
		if name == "" && v.thing != nil && v.node != page.None && d.Size(v.node) <= maxNameLine {
			name = d.Text(v.node) // a person marked up, whose name is not
		}
		if name == "" {
			continue
		}
		c := claim{value: name, node: v.node, path: t.path(prop)}
		if v.thing != nil {
			person := d.graph.full(v.thing)
			c.url, c.role = d.absolute(d.graph.address(v)), person.text("jobTitle")
			c.group = person.is("Organization", "NewsMediaOrganization")
		}
		claims = append(claims, c)
		claims = append(claims, moreNames(v, c)...)
	}
	return claims
}

// moreNames are the other names of a person whose name is a list: of several people.
func moreNames(v value, first claim) []claim {
	if v.thing == nil || v.node != page.None || first.group {
		return nil
	}
	var claims []claim
	for _, name := range v.thing.props["name"] {
		if said := unmarked(name.text); name.thing == nil && names.IsFull(said) && said != first.value {
			claims = append(claims, claim{value: said, node: page.None, path: first.path})
		}
	}
	return claims
}

// webSiteName reads the name of the WebSite thing.
func webSiteName() reader {
	return reader{webSiteReader, func(d *dossier) []claim {
		for _, t := range d.graph.things {
			d.Tick()
			if name := t.text("name"); name != "" && t.is("WebSite", "NewsMediaOrganization") {
				return []claim{{value: name, node: page.None, path: t.path("name")}}
			}
		}
		return nil
	}}
}

// titleSeparators part the headline from the site's name in <title>.
var titleSeparators = []string{" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", "｜", " ‹ ", " « ", " / ", " ǀ ", " │ ", " _ ", "_", "|", "ㅣ"}

// titleSuffix reads the site's name behind the last separator of <title>, where the page's host or
// its headings bear it out.
func titleSuffix() reader {
	return reader{"title suffix", func(d *dossier) []claim {
		for _, part := range titleParts(d.title) {
			if key := text.Key(part); key != "" && d.host != "" && len(key) > 2 && strings.Contains(text.Key(d.host), key) {
				return []claim{{value: part, node: page.None, path: "title"}}
			}
		}
		return nil
	}}
}

// titleAffix reads what stands in <title> beside the headline that the page prints: the site's name.
func titleAffix() reader {
	return reader{"title affix", func(d *dossier) []claim {
		printed := map[string]bool{text.Key(d.ogTitle): true}
		for _, tag := range [...]atom.Atom{atom.H1, atom.H2, atom.H3} {
			for _, id := range d.All(tag) {
				printed[text.Key(d.Text(id))] = true
			}
		}
		delete(printed, "")
		for _, sep := range append(titleSeparators, ": ") {
			for _, i := range [...]int{strings.Index(d.title, sep), strings.LastIndex(d.title, sep)} {
				if i <= 0 {
					continue
				}
				before, after := strings.TrimSpace(d.title[:i]), strings.TrimSpace(d.title[i+len(sep):])
				site := after
				if last := strings.LastIndex(after, sep); last > 0 && (sep == " | " || sep == "_") && !endsSentence(after) { // "Headline | Section | Site"
					site = strings.TrimSpace(after[last+len(sep):])
				}
				for _, pair := range [...][2]string{{before, site}, {after, before}} {
					if sep == ": " && pair[1] == site {
						continue // "Site: Headline" is a way to write it; behind a colon stands the end of a headline
					}
					if size := text.Size(pair[1]); printed[text.Key(pair[0])] && size >= 3 && size <= 40 && text.Size(pair[0]) >= 12 {
						return []claim{{value: pair[1], node: page.None, path: "title"}}
					}
				}
			}
		}
		return nil
	}}
}

// titleParts returns what stands before the first and behind the last of each separator.
func titleParts(title string) []string {
	var parts []string
	for _, sep := range titleSeparators {
		if i := strings.LastIndex(title, sep); i > 0 {
			first, _, _ := strings.Cut(title, sep)
			parts = append(parts, strings.TrimSpace(title[i+len(sep):]), strings.TrimSpace(first))
		}
	}
	return parts
}

// canonicalLink reads <link rel=canonical>.
func canonicalLink() reader {
	return reader{"link canonical", func(d *dossier) []claim {
		if u := d.absolute(d.linkHref("canonical")); u != "" {
			return []claim{{value: u, node: page.None, path: "link[rel=canonical]"}}
		}
		return nil
	}}
}

// optionURL gives the address that the caller fetched the page from.
func optionURL() reader {
	return reader{"Options.URL", func(d *dossier) []claim {
		if d.opts.URL == "" {
			return nil
		}
		return []claim{{value: d.opts.URL, node: page.None, path: "Options.URL"}}
	}}
}

// savedURL is the address that a browser writes into a page that it saves.
func savedURL() reader {
	return reader{"saved from", func(d *dossier) []claim {
		if d.SavedFrom == "" {
			return nil
		}
		return []claim{{value: d.SavedFrom, node: page.None, path: "comment"}}
	}}
}

// breadcrumb reads the last step but the article's own of a BreadcrumbList.
func breadcrumb() reader {
	return reader{"breadcrumb", func(d *dossier) []claim {
		for _, t := range d.graph.things {
			if d.Tick(); !t.is("BreadcrumbList") {
				continue
			}
			var names []string
			for _, v := range t.props["itemListElement"] {
				names = append(names, d.graph.crumb(v))
			}
			for i := len(names) - 1; i > 0; i-- {
				if names[i] != "" && !d.isThisPage(names[i]) {
					return []claim{{value: names[i], node: page.None, path: t.path("itemListElement")}}
				}
			}
		}
		return nil
	}}
}

// isThisPage reports whether a breadcrumb names the page itself. A short one may share its words with the
// headline, but is not all of it.
func (d *dossier) isThisPage(crumb string) bool {
	if text.Size(crumb) > 20 && text.Overlap(crumb, d.title) >= 0.8 || text.Same(crumb, d.title) || text.Same(crumb, d.ogTitle) {
		return true
	}
	return slices.ContainsFunc(d.h1, func(h page.ID) bool { return d.Size(h) < 100 && text.Same(d.Text(h), crumb) })
}

// printedTrail reads the last link of a printed trail of breadcrumbs that leads neither home nor here.
func printedTrail() reader {
	return reader{"printed breadcrumbs", func(d *dossier) []claim {
		for _, id := range d.named(breadcrumbNames) {
			if d.Size(id) == 0 || d.Size(id) > 300 {
				continue
			}
			links := d.Within(id, atom.A)
			for i := len(links) - 1; i >= 0; i-- {
				a := links[i]
				if size := d.Size(a); size < 2 || size > 40 || d.leadsHome(a) || i == 0 && len(links) > 1 {
					continue
				}
				if said := d.Text(a); d.isThisPage(said) || strings.Count(said, " ") > mostSpacesInStep {
					continue
				}
				return []claim{d.printedClaim(a)}
			}
		}
		return nil
	}}
}

// mostSpacesInStep is how many spaces the name of a section has at most; what has more is a search or a title.
const mostSpacesInStep = 5

// crumb returns the name of one step of a BreadcrumbList.
func (g *graph) crumb(v value) string {
	if v.thing == nil {
		return ""
	}
	for _, item := range v.thing.props["item"] {
		if name := g.name(item); name != "" && !strings.Contains(name, "://") && !strings.HasPrefix(name, "/") {
			return name
		}
	}
	return v.thing.text("name")
}
