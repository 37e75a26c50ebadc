package extract

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// homeLink reads what the links to the site's first page are called, by their text or their picture's, where the page's
// host bears it out: "Harbour Post" above a page of harbourpost.example.
func homeLink() reader {
	return reader{"home link", func(d *dossier) []claim {
		if d.host == "" {
			return nil
		}
		links := d.All(atom.A)
		for _, id := range links[:min(len(links), mostHomeLinks)] {
			if !d.isHome(d.Attr(id, "href")) {
				continue
			}
			if name := d.nameOfHome(id); name != "" {
				return []claim{{value: name, node: page.None, path: "a[home]"}}
			}
		}
		return nil
	}}
}

// mostHomeLinks is how many links from the start of a page are looked at for those that lead home.
const mostHomeLinks = 60

// isHome reports whether an address is that of the first page of the page's own site.
func (d *dossier) isHome(href string) bool {
	if href == "/" || href == "./" {
		return true
	}
	rest, ok := strings.CutPrefix(href, "http")
	_, rest, _ = strings.Cut(rest, "://")
	return ok && bareHost(strings.TrimRight(rest, "/")) == d.host
}

// nameOfHome is what a link home is called, where the host bears it out.
func (d *dossier) nameOfHome(id page.ID) string {
	said := []string{d.Text(id)}
	for _, picture := range d.Within(id, atom.Img) {
		said = append(said, d.Attr(picture, "alt"))
	}
	for _, name := range said {
		if name = withoutSign(text.Collapse(name)); d.isBorneOut(name) {
			return name
		}
	}
	return ""
}

// isBorneOut reports a name whose first word, or the second of two, begins the host, or that stands in it as a whole.
func (d *dossier) isBorneOut(name string) bool {
	if size := text.Size(name); size < 3 || size > longestHome || name == strings.ToLower(name) && strings.ContainsAny(name, "-_/") {
		return false
	}
	words := slices.DeleteFunc(text.Words(name), func(word string) bool { return word == "the" })
	if len(words) == 0 || len(words) == 1 && sectionHosts[words[0]] {
		return false
	}
	begins := func(word string) bool {
		return len(word) >= shortestOfHost && strings.HasPrefix(d.host, word) && !sectionHosts[word]
	}
	return begins(words[0]) || len(words) == 2 && begins(words[1]) || strings.Contains(text.Key(d.host), text.Key(name))
}

// longestHome is the size of the longest name of a site that a link home bears.
const longestHome = 40

// sectionHosts are words that parts of a site have for hosts: "blog.post.example" is called "Blog".
var sectionHosts = map[string]bool{"blog": true, "news": true, "shop": true, "magazin": true, "magazine": true, "lexikon": true, "archiv": true, "archive": true, "forum": true, "wiki": true, "help": true, "support": true, "docs": true, "media": true, "press": true, "presse": true}

// homeWords say that something leads to the first page of a site.
var homeWords = []string{"home", "homepage", "startseite", "accueil", "inicio", "to", "page"}

// withoutSign is what a link home is called without the words that say what it is: "The Harbour Post logo on blue", "Harbour
// Post – Home".
func withoutSign(name string) string {
	words := strings.Fields(name)
	bare := func(i int) string { return strings.ToLower(strings.Trim(words[i], "-–|:,")) }
	switch i := slices.IndexFunc(words, func(word string) bool { return strings.EqualFold(word, "logo") }); {
	case i == 0:
		words = words[1:]
	case i > 0:
		words = words[:i]
	}
	for len(words) > 1 && (slices.Contains(homeWords, bare(len(words)-1)) || bare(len(words)-1) == "") {
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
}
