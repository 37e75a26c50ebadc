package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// A picture is an image with the places on the page that show it.
type picture struct {
	Image
	key   string // what all its copies have in common
	nodes []page.ID
}

// An album is a resolver while it collects the article's pictures.
type album struct {
	*resolver
	elements  []page.ID // all that show a picture,
	shownOnce []page.ID // and those that are no copies for readers without scripts
	pictures  []*picture
	byKey     map[string][]*picture // of one file there may be several, with captions of their own
	captioned map[page.ID]bool      // whether a dropped element is nothing but pictures with captions
	linked    map[string]string     // what the structured data say of pictures, by their keys
}

// images collects the pictures of the article: those of the text, those between headline and
// text, and the one that the metadata name as the lead. Each stands once, however many copies the
// page carries; the lead comes first.
func (r *resolver) images() []Image {
	a := r.album()
	for _, id := range a.shown() {
		if p := a.picture(id); p != nil && !a.isCard(id) && !a.isPortrait(id) {
			a.add(p)
		}
	}
	a.markLead()
	images := make([]Image, len(a.pictures))
	for i, p := range a.pictures {
		images[i] = p.Image
		for _, id := range p.nodes {
			r.shown[id] = i
		}
	}
	return images
}

// album is an empty album.
func (r *resolver) album() *album {
	a := &album{resolver: r, byKey: map[string][]*picture{}, captioned: map[page.ID]bool{}, linked: r.linkedCaptions()}
	a.elements = slices.DeleteFunc(slices.Concat(r.All(atom.Img), r.All(0)), func(id page.ID) bool { return !isPictureElement(r.Page, id) })
	slices.Sort(a.elements)
	a.shownOnce = slices.DeleteFunc(slices.Clone(a.elements), func(id page.ID) bool { return r.Above(id, atom.Noscript) != page.None })
	return a
}

// count is the number of pictures in a subtree, without the copies for readers without scripts.
func (a *album) count(id page.ID) int {
	first, _ := slices.BinarySearch(a.shownOnce, id)
	n, _ := slices.BinarySearch(a.shownOnce[first:], a.End(id))
	return n
}

// maxCopies and maxSources are how many copies of a file are told apart and how many of its
// addresses are kept, so that a page with thousands takes no longer than its size.
const (
	maxCopies  = 8
	maxSources = 64
)

// add puts a picture into the album, or what is new of it into the copy that is there. Copies with
// captions of their own are pictures of their own: a video's still and the photo it was made from.
func (a *album) add(p *picture) {
	alike := a.byKey[p.key]
	for _, known := range alike[:min(len(alike), maxCopies)] {
		if known.Caption == "" || p.Caption == "" || text.Alike(known.Caption, p.Caption) {
			known.merge(p)
			return
		}
	}
	a.byKey[p.key] = append(alike, p)
	a.pictures = append(a.pictures, p)
}

// merge takes over from another copy what this one lacks.
func (p *picture) merge(other *picture) {
	p.nodes = append(p.nodes, other.nodes...)
	if p.Caption == "" {
		p.Caption = other.Caption
	}
	if p.Credit == "" {
		p.Credit = other.Credit
	}
	if p.Alt == "" {
		p.Alt = other.Alt
	}
	if other.Width > p.Width {
		p.URL, p.Width, p.Height = other.URL, other.Width, other.Height
	}
	for _, s := range other.Sources {
		if len(p.Sources) < maxSources && !slices.ContainsFunc(p.Sources, func(known ImageSource) bool { return known.URL == s.URL }) {
			p.Sources = append(p.Sources, s)
		}
	}
}

// shown are the pictures in the article's part of the page, in document order. Outside of what
// holds text and headline only figures with captions are believed: before it in the <article>, and
// after the text.
func (a *album) shown() []page.ID {
	scope, end := a.scope(), a.End(a.body.region)
	first := scope
	if article := a.Above(scope, atom.Article); article != page.None {
		first = article
	}
	var list []page.ID
	for _, id := range a.elements {
		if id < first || id >= a.End(scope) || !a.belongs(id) {
			continue
		}
		if id < scope && hasFigcaptionHere(a, id) || id >= scope && (id < end || inFigure(a.view, id)) {
			list = append(list, id)
		}
	}
	return list
}

// scope is the element that holds both the text and the headline.
func (a *album) scope() page.ID {
	scope := a.body.region
	if a.head != page.None {
		scope = a.Up(scope, func(id page.ID) bool { return a.Contains(id, a.head) })
	}
	if scope == page.None {
		return a.Root()
	}
	return scope
}

// isPictureElement reports whether an element shows a picture: <img>, and the elements that stand
// for it where a framework loads it later, such as <amp-img>.
func isPictureElement(p *page.Page, id page.ID) bool {
	if !p.IsElement(id) {
		return false
	}
	if tag := p.Tag(id); tag != 0 {
		return tag == atom.Img
	}
	if p.Attr(id, "src") == "" {
		return false
	}
	for _, word := range strings.Split(p.Data(id), "-") {
		if slices.Contains(pictureElementWords, word) {
			return true
		}
	}
	return false
}

// pictureElementWords are the words in the names of custom elements that show a picture.
var pictureElementWords = []string{"img", "image", "picture", "photo", "anim"}

// minSide is the size in pixels below which a picture is an icon, a tracker or an avatar.
const minSide = 90

// picture reads one element; nil for one that is no picture of the article.
func (a *album) picture(id page.ID) *picture {
	if a.isDecoration(id) {
		return nil
	}
	sources := a.imageSources(id)
	if len(sources) == 0 {
		return nil
	}
	top := largest(sources)
	p := &picture{key: cmp.Or(a.keyOfCopied(id), imageKey(top.URL)), nodes: []page.ID{id}}
	p.URL, p.Width, p.Height = top.URL, top.Width, top.Height
	if len(sources) > 1 {
		p.Sources = sources
	}
	p.Alt = text.Collapse(a.Attr(id, "alt"))
	p.Caption, p.Credit = a.captionOf(id)
	if p.Caption == "" {
		if said := a.linked[p.key]; !text.Same(said, p.Alt) {
			p.Caption = said
		}
	}
	if p.Caption == "" && isDrawn(p.URL) {
		return nil
	}
	return p
}

// keyOfCopied is the key of the one picture beside the <noscript> that an image stands in: the same, though its largest
// file may have another name. It is "" for all others.
func (a *album) keyOfCopied(id page.ID) string {
	without := a.Above(id, atom.Noscript)
	if without == page.None || a.count(a.Parent(without)) != 1 {
		return ""
	}
	first, _ := slices.BinarySearch(a.shownOnce, a.Parent(without))
	if sources := a.imageSources(a.shownOnce[first]); len(sources) > 0 {
		return imageKey(largest(sources).URL)
	}
	return ""
}

// isDecoration reports whether an image is an icon, a logo, a tracker or the portrait of an author.
func (a *album) isDecoration(id page.ID) bool {
	width, height := pixels(a.Attr(id, "width")), pixels(a.Attr(id, "height"))
	if width > 0 && width < minSide || height > 0 && height < minSide {
		return true
	}
	for at, n := id, 0; at != page.None && n < 3; at, n = a.Parent(at), n+1 {
		if a.bears(avatarNames, at) && !hasWord(a.Attr(at, "class"), "gallery-icon") || a.bears(bylineNames, at) {
			return true
		}
	}
	link := a.Above(id, atom.A)
	return link != page.None && hasWord(a.Attr(link, "rel"), "author")
}

// isPortrait reports whether an image has the printed byline beside it and nothing else.
func (a *album) isPortrait(id page.ID) bool {
	for at := a.Parent(id); at > a.Root() && a.count(at) == 1 && a.Size(at) <= maxByline; at = a.Parent(at) {
		if a.isSigned(at) || a.showsAuthor(id, at) {
			return true
		}
	}
	return false
}

// maxByline is the size of the longest byline with its date and the author's title.
const maxByline = 90

// isSigned reports whether an element prints who wrote the article.
func (a *album) isSigned(id page.ID) bool {
	return names.StartsWithBy(text.Collapse(a.Text(id))) &&
		slices.ContainsFunc(a.claims[Byline], func(c claim) bool { return c.node != page.None && a.Contains(id, c.node) })
}

// showsAuthor reports whether an image's alt text is hardly more than the name that a byline in an element prints:
// "Portrait of Ana Ruiz".
func (a *album) showsAuthor(id, box page.ID) bool {
	alt := text.Fold(a.Attr(id, "alt"))
	return alt != "" && slices.ContainsFunc(a.claims[Byline], func(c claim) bool {
		name := text.Fold(c.value)
		return c.node != page.None && a.Contains(box, c.node) && !a.isCaptionLike(c.node) && strings.Contains(name, " ") && strings.Contains(alt, name) && len(alt) <= len(name)+25
	})
}

// hasWord reports whether a list of words, as rel and class are, has a word.
func hasWord(list, word string) bool {
	return slices.Contains(strings.Fields(strings.ToLower(list)), word)
}

// markLead finds the picture that stands for the article and puts it first: the first one above
// the text, else the one that the metadata name where the text shows it, else the first that the text
// shows. The metadata's own stands in only where the page shows none: it is often the site's logo.
func (a *album) markLead() {
	lead := slices.IndexFunc(a.pictures, func(p *picture) bool {
		return a.start < len(a.Lines) && p.nodes[0] < a.Lines[a.start].From
	})
	if address := a.leadAddress(); lead < 0 && address != "" {
		key := imageKey(address)
		lead = slices.IndexFunc(a.pictures, func(p *picture) bool { return p.key == key })
		if lead < 0 && len(a.pictures) == 0 {
			a.pictures = append(a.pictures, a.ofMetadata(address))
		}
	}
	if len(a.pictures) == 0 {
		return
	}
	lead = max(lead, 0)
	first := a.pictures[lead]
	first.Lead = true
	copy(a.pictures[1:lead+1], a.pictures[:lead])
	a.pictures[0] = first
}

// ofMetadata is a picture that the metadata name: as the page shows it outside of the article's part,
// above everything, or else as the metadata describe it.
func (a *album) ofMetadata(address string) *picture {
	key := imageKey(address)
	for _, id := range a.All(atom.Img) {
		if imageKey(a.absolute(a.Attr(id, "src"))) == key && a.rule(id) != "navigation" {
			if shown := a.picture(id); shown != nil {
				return shown
			}
		}
	}
	p := &picture{key: imageKey(address), Image: Image{URL: address, Alt: a.meta("og:image:alt", "twitter:image:alt")}}
	p.Width, p.Height = pixels(a.meta("og:image:width")), pixels(a.meta("og:image:height"))
	if known := a.stateImage(); known.URL != "" && (known.URL == address || imageKey(known.URL) == p.key || fileOf(known.URL) == fileOf(address)) {
		p.Caption, p.Credit = known.Caption, known.Credit
	}
	return p
}

// leadAddress is the picture that the metadata name.
func (r *resolver) leadAddress() string {
	if r.article != nil {
		for _, v := range r.article.props["image"] {
			if u := r.absolute(r.graph.address(v)); u != "" && !isPlaceholder(u) {
				return u
			}
		}
	}
	if u := r.absolute(r.meta("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")); u != "" && !isPlaceholder(u) {
		return u
	}
	return r.stateImage().URL
}

// fileOf is the last part of an address, by which copies of a picture in several sizes are one.
func fileOf(address string) string {
	address, _, _ = strings.Cut(address, "?")
	return address[strings.LastIndexByte(address, '/')+1:]
}

// altText is the reader of captions that are printed nowhere.
const altText = "alt text"

// caption is the lead picture's caption, or its alt text where none is printed.
func (r *resolver) caption(images []Image) string {
	for _, image := range images {
		if !image.Lead {
			continue
		}
		c := claim{reader: "printed caption", value: image.Caption, node: page.None, path: image.URL}
		if image.Caption == "" {
			c.reader, c.value = altText, image.Alt
		}
		if c.value != "" {
			r.record(Caption, c, Chosen, "")
			r.rank(Caption)
		}
		return c.value
	}
	return ""
}
