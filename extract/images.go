package extract

import (
	"net/url"
	"path"
	"strconv"
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

// images collects the pictures of the article: those of the text, those between headline and
// text, and the one that the metadata name as the lead. Each stands once, however many copies the
// page carries; the lead comes first.
func (r *resolver) images() []Image {
	var pictures []*picture
	byKey := map[string]*picture{}
	for _, id := range r.pictureNodes() {
		shown := r.picture(id)
		if shown == nil {
			continue
		}
		if known := byKey[shown.key]; known != nil {
			known.merge(shown)
			continue
		}
		byKey[shown.key] = shown
		pictures = append(pictures, shown)
	}
	r.markLead(&pictures, byKey)
	images := make([]Image, len(pictures))
	for i, p := range pictures {
		images[i] = p.Image
		for _, id := range p.nodes {
			r.shown[id] = i
		}
	}
	return images
}

// pictureNodes are the <img> elements and their like in the article's part of the page that no
// rule drops.
func (r *resolver) pictureNodes() []page.ID {
	scope := r.body.region
	if r.head != page.None {
		scope = r.Up(scope, func(id page.ID) bool { return r.Contains(id, r.head) })
	}
	if scope == page.None {
		scope = r.Root()
	}
	end := r.End(r.body.region)
	var nodes []page.ID
	for id := scope; id < r.End(scope); id++ {
		if !isPictureElement(r.Page, id) || id >= end && !inFigure(r.view, id) {
			continue
		}
		switch r.rule(id) {
		case "", "caption", "popup", "byline":
			nodes = append(nodes, id)
		case "hidden", "site header", "tools", "legal":
			if inFigure(r.view, id) {
				nodes = append(nodes, id)
			}
		}
	}
	return nodes
}

func isPictureElement(p *page.Page, id page.ID) bool {
	if !p.IsElement(id) {
		return false
	}
	switch p.Tag(id) {
	case atom.Img:
		return true
	case 0:
		return p.Data(id) == "amp-img" || p.Data(id) == "amp-anim"
	}
	return false
}

// minSide is the size in pixels below which a picture is an icon, a tracker or an avatar.
const minSide = 90

// picture reads one element; nil for one that is no picture of the article.
func (r *resolver) picture(id page.ID) *picture {
	if r.isDecoration(id) {
		return nil
	}
	sources := r.imageSources(id)
	if len(sources) == 0 {
		return nil
	}
	largest := sources[0]
	for _, s := range sources[1:] {
		if s.Width > largest.Width || s.Width == largest.Width && s.Density > largest.Density {
			largest = s
		}
	}
	p := &picture{key: imageKey(largest.URL), nodes: []page.ID{id}}
	p.URL, p.Width, p.Height = largest.URL, largest.Width, largest.Height
	if len(sources) > 1 {
		p.Sources = sources
	}
	p.Alt = text.Collapse(r.Attr(id, "alt"))
	p.Caption, p.Credit = r.captionOf(id)
	return p
}

// isDecoration reports whether an image is an icon, a logo, an avatar or a tracker.
func (r *resolver) isDecoration(id page.ID) bool {
	width, height := pixels(r.Attr(id, "width")), pixels(r.Attr(id, "height"))
	if width > 0 && width < minSide || height > 0 && height < minSide {
		return true
	}
	for at, n := id, 0; at != page.None && n < 3; at, n = r.Parent(at), n+1 {
		if r.bears(&avatarNames, at) || r.bears(&bylineNames, at) {
			return true
		}
	}
	return false
}

func pixels(s string) int {
	n, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(s), "px"))
	if err != nil || n < 0 || n > 100_000 {
		return 0
	}
	return n
}

// sourceAttrs are the attributes that hold a picture's address, the honest ones of lazy loaders
// before src, which then holds a placeholder.
var sourceAttrs = []string{"data-src", "data-lazy-src", "data-original", "data-lazy", "data-url", "data-hi-res-src", "data-full-src", "data-orig-file", "data-large-file", "data-img-url", "data-image", "src"}

// srcsetAttrs hold lists of addresses.
var srcsetAttrs = []string{"srcset", "data-srcset", "data-lazy-srcset"}

// imageSources lists all addresses at which a picture is offered.
func (r *resolver) imageSources(id page.ID) []ImageSource {
	var list []ImageSource
	seen := map[string]bool{}
	add := func(s ImageSource) {
		s.URL = r.absolute(s.URL)
		if s.URL != "" && !seen[s.URL] && !isPlaceholder(s.URL) {
			seen[s.URL] = true
			list = append(list, s)
		}
	}
	width, height := pixels(r.Attr(id, "width")), pixels(r.Attr(id, "height"))
	for _, attr := range sourceAttrs {
		if u := r.Attr(id, attr); u != "" {
			add(ImageSource{URL: u, Width: width, Height: height})
		}
	}
	holders := []page.ID{id}
	if around := r.Above(id, atom.Picture); around != page.None {
		holders = append(holders, r.Within(around, atom.Source)...)
	}
	for _, holder := range holders {
		for _, attr := range srcsetAttrs {
			for _, s := range parseSrcset(r.Attr(holder, attr)) {
				add(s)
			}
		}
	}
	return list
}

// parseSrcset reads a srcset attribute
// (https://html.spec.whatwg.org/multipage/images.html#srcset-attributes).
func parseSrcset(s string) []ImageSource {
	var list []ImageSource
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimLeft(s, " \t\r\n,") {
		end := strings.IndexAny(s, " \t\r\n")
		if end < 0 {
			end = len(s)
		}
		source := ImageSource{URL: strings.TrimRight(s[:end], ",")}
		ended := strings.HasSuffix(s[:end], ",")
		s = s[end:]
		if !ended {
			descriptor, rest, _ := strings.Cut(s, ",")
			source.describe(descriptor)
			s = rest
		}
		if source.URL != "" && !strings.HasPrefix(source.URL, "data:") {
			list = append(list, source)
		}
	}
	return list
}

// describe reads the descriptors of one srcset candidate: "800w", "600h", "2x".
func (s *ImageSource) describe(descriptors string) {
	for _, d := range strings.Fields(descriptors) {
		number, unit := d[:len(d)-1], d[len(d)-1]
		n, err := strconv.ParseFloat(number, 64)
		if err != nil || !(n > 0 && n <= 100_000) {
			continue
		}
		switch unit {
		case 'w':
			s.Width = int(n)
		case 'h':
			s.Height = int(n)
		case 'x':
			s.Density = n
		}
	}
}

// isPlaceholder reports whether an address is that of an empty picture.
func isPlaceholder(u string) bool {
	if !strings.HasPrefix(u, "http") && !strings.HasPrefix(u, "/") && strings.Contains(u, ":") {
		return true
	}
	base := strings.ToLower(path.Base(u))
	for _, word := range [...]string{"placeholder", "blank.gif", "blank.png", "spacer", "transparent", "1x1", "pixel.gif", "lazy.gif", "loading.gif", "grey.gif", "dummy."} {
		if strings.Contains(base, word) {
			return true
		}
	}
	return false
}

// imageKey reduces an address to the file that it names, so that the sizes of one picture are one:
// without the query, and without the "-1024x768" that content systems add.
func imageKey(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	p := u.Path
	if nested := strings.LastIndex(p, "http"); nested > 0 { // a resizing service with the address inside
		p = p[nested:]
	}
	name := path.Base(p)
	extension := path.Ext(name)
	name = strings.TrimSuffix(name, extension)
	if i := strings.LastIndexAny(name, "-_"); i > 0 && isDimension(name[i+1:]) {
		name = name[:i]
	}
	if len(name) < 6 { // "image.jpg", "1.jpg": the folder says which
		return path.Join(path.Dir(p), name) + "?" + u.RawQuery
	}
	return name
}

// isDimension reports whether a text is "1024x768", "1024w" or "scaled".
func isDimension(s string) bool {
	if s == "scaled" {
		return true
	}
	digits := strings.Trim(s, "0123456789")
	return digits == "x" && len(s) >= 5 || digits == "w" && len(s) >= 4
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
}

// markLead finds the picture that stands for the article and puts it first: the first one above
// the text, else the one that the metadata name where the text shows it, else the metadata's own.
func (r *resolver) markLead(pictures *[]*picture, byKey map[string]*picture) {
	list := *pictures
	lead := -1
	for i, p := range list {
		if r.start < len(r.Lines) && p.nodes[0] < r.Lines[r.start].From {
			lead = i
			break
		}
	}
	address := r.leadAddress()
	if lead < 0 && address != "" {
		for i, p := range list {
			if p.key == imageKey(address) {
				lead = i
			}
		}
	}
	if lead < 0 && address != "" {
		p := &picture{key: imageKey(address), Image: Image{URL: address, Alt: r.meta("og:image:alt", "twitter:image:alt")}}
		p.Width, p.Height = pixels(r.meta("og:image:width")), pixels(r.meta("og:image:height"))
		list = append(list, p)
		lead = len(list) - 1
	}
	if lead < 0 {
		if len(list) == 0 {
			return
		}
		lead = 0
	}
	first := list[lead]
	first.Lead = true
	copy(list[1:lead+1], list[:lead])
	list[0] = first
	*pictures = list
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
	return ""
}

// caption is the lead picture's caption, or its alt text where none is printed.
func (r *resolver) caption(images []Image) string {
	for _, image := range images {
		if !image.Lead {
			continue
		}
		c := claim{reader: "printed caption", value: image.Caption, node: page.None, path: image.URL}
		if image.Caption == "" {
			c.reader, c.value = "alt text", image.Alt
		}
		if c.value != "" {
			r.record(Caption, c, Chosen, "")
		}
		return c.value
	}
	return ""
}

// captionOf finds the caption and the credit that are printed with a picture.
func (r *resolver) captionOf(id page.ID) (caption, credit string) {
	box := r.captionBox(id)
	if box == page.None {
		return names.SplitCredit(unmarked(r.Attr(id, "data-caption")))
	}
	credit = r.creditIn(box)
	var parts []string
	for _, c := range r.captionsIn(box, id) {
		r.take(c, Caption)
		s := text.Collapse(r.TextIn(c, r.End(c), func(n page.ID) bool { return r.isCreditPart(n, c) }))
		s, more := names.SplitCredit(s)
		if credit == "" {
			credit = more
		}
		if s != "" && !text.Same(s, credit) {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, " "), credit
}

// captionBox is the element that holds a picture together with its caption: the <figure>, or the
// nearest element that holds something named a caption and no other text.
func (r *resolver) captionBox(id page.ID) page.ID {
	if figure := r.Above(id, atom.Figure); figure != page.None && r.Images(figure) <= 4 && !holdsParagraphs(r.view, figure) {
		return figure
	}
	for at, n := r.Parent(id), 0; at > r.Root() && n < 5; at, n = r.Parent(at), n+1 {
		if holdsParagraphs(r.view, at) || r.Images(at) > 2 {
			return page.None
		}
		if len(r.captionsIn(at, id)) > 0 || r.isPictureBox(at) {
			return at
		}
	}
	return page.None
}

// isPictureBox reports whether an element holds one picture and a line or two of text, and nothing
// else: then the text is the caption, whatever it is called.
func (r *resolver) isPictureBox(id page.ID) bool {
	size := r.Size(id)
	if r.Images(id) != 1 || size < 15 || size > 320 || 2*r.LinkSize(id) > size || r.Tag(id) == atom.P || r.Contains(id, r.body.region) || holdsTag(r.view, id, headings...) {
		return false
	}
	first, end := r.LinesOf(id)
	return end-first <= 3
}

// captionsIn are the outermost elements in a box that hold its caption.
func (r *resolver) captionsIn(box, picture page.ID) []page.ID {
	if found := r.Within(box, atom.Figcaption); len(found) > 0 {
		return found
	}
	var found []page.ID
	for at := box + 1; at < r.End(box); at++ {
		if !r.IsElement(at) || r.Size(at) == 0 || r.Contains(at, picture) || r.Size(at) > 900 {
			continue
		}
		if r.bears(&captionNames, at) {
			found = append(found, at)
			at = r.End(at) - 1
		}
	}
	if len(found) == 0 && r.isPictureBox(box) {
		first, end := r.LinesOf(box)
		for _, line := range r.Lines[first:end] {
			found = append(found, r.outermost(line.From, line.Size))
		}
	}
	return found
}

// creditIn is what an element named as the credit prints.
func (r *resolver) creditIn(box page.ID) string {
	for at := box + 1; at < r.End(box); at++ {
		if r.IsElement(at) && r.bears(&creditNames, at) && r.Size(at) > 1 && r.Size(at) < 120 {
			r.take(at, Caption)
			return trimCredit(text.Collapse(r.Text(at)))
		}
	}
	return ""
}

// isCreditPart reports whether a text node stands in the part of a caption that is named as the
// credit.
func (r *resolver) isCreditPart(id, caption page.ID) bool {
	for at := id; at > caption; at = r.Parent(at) {
		if r.IsElement(at) && (r.bears(&creditNames, at) || isHidden(r.view, at) || r.rule(at) == "for screen readers" || r.Tag(at) == atom.Button) {
			return true
		}
	}
	return false
}

// trimCredit cuts the label from a credit that stands in an element of its own.
func trimCredit(s string) string {
	if _, credit := names.SplitCredit(s); credit != "" {
		return credit
	}
	return s
}
