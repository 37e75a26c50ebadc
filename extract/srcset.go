package extract

import (
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// sourceAttrs are the attributes that hold a picture's address: first those of its largest copy,
// then the honest ones of lazy loaders, then src, which may hold a placeholder.
var sourceAttrs = []string{"data-orig-file", "data-full-src", "data-hi-res-src", "data-large-file", "data-src", "data-lazy-src", "data-original", "data-lazy", "data-img-url", "data-image", "src"}

// srcsetAttrs hold lists of addresses.
var srcsetAttrs = []string{"srcset", "data-srcset", "data-lazy-srcset"}

// imageSources lists all addresses at which a picture is offered.
func (a *album) imageSources(id page.ID) []ImageSource {
	var list []ImageSource
	seen := map[string]bool{}
	add := func(s ImageSource) {
		s.URL = a.absolute(s.URL)
		if known := slices.IndexFunc(list, func(k ImageSource) bool { return k.URL == s.URL }); known >= 0 && s.Density > 0 && s.Width > list[known].Width {
			list[known] = s // the one that is for screens with more pixels
		}
		if s.URL != "" && !seen[s.URL] && !isPlaceholder(s.URL) {
			seen[s.URL] = true
			list = append(list, s)
		}
	}
	width, height := pixels(a.Attr(id, "width")), pixels(a.Attr(id, "height"))
	for _, attr := range sourceAttrs {
		if u := a.Attr(id, attr); u != "" {
			add(ImageSource{URL: u, Width: width, Height: height})
		}
	}
	for _, holder := range a.srcsetHolders(id) {
		for _, attr := range srcsetAttrs {
			for _, s := range parseSrcset(a.Attr(holder, attr)) {
				if s.Width == 0 && holder == id { // "2x" is twice what it is shown at
					s.Width = int(float64(width) * s.Density)
				}
				add(s)
			}
		}
	}
	if link := a.Above(id, atom.A); link != page.None && namesPicture(a.Attr(link, "href")) {
		add(ImageSource{URL: a.Attr(link, "href")})
	}
	return list
}

// srcsetHolders are the elements whose srcset is a picture's: itself and the <source> elements
// beside it.
func (a *album) srcsetHolders(id page.ID) []page.ID {
	holders := []page.ID{id}
	if around := a.Above(id, atom.Picture); around != page.None && a.count(around) <= 1 {
		holders = append(holders, a.Within(around, atom.Source)...)
	}
	return holders
}

// largest is the source with the most pixels; of equals the first.
func largest(sources []ImageSource) ImageSource {
	top := sources[0]
	for _, s := range sources[1:] {
		if s.Width > top.Width || s.Width == top.Width && s.Density > top.Density {
			top = s
		}
	}
	return top
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
		if err != nil || !(n > 0 && n <= 100_000) { // NaN is neither
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

// placeholderWords are the words in the names of files that stand where a picture will be.
var placeholderWords = []string{"placeholder", "spacer", "1x1"}

// emptyNames are what a file is called that shows nothing, where it is of a kind made by hand.
var emptyNames = []string{"blank", "empty", "transparent", "pixel", "lazy", "lazyload", "loading", "loader", "grey", "gray", "dummy", "clear", "default"}

// handMade are the endings of pictures that are drawn rather than taken.
var handMade = []string{".gif", ".png", ".svg", ".ico"}

// isPlaceholder reports whether an address is that of an empty picture.
func isPlaceholder(address string) bool {
	if !strings.HasPrefix(address, "http") && !strings.HasPrefix(address, "/") && strings.Contains(address, ":") {
		return true
	}
	words, extension := fileWords(address)
	if len(words) == 0 {
		return false
	}
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(placeholderWords, w) }) ||
		len(words) <= 3 && slices.Contains(emptyNames, words[0]) && slices.Contains(handMade, extension)
}

// decorationWords are the words in the names of files that belong to the site's design.
var decorationWords = []string{"logo", "logos", "printlogo", "icon", "icons", "ico", "sprite", "avatar", "favicon", "badge", "arrow", "button", "qr", "spinner"}

// isDrawn reports whether an address is that of a drawing of the site's own design.
func isDrawn(address string) bool {
	words, extension := fileWords(address)
	if extension == ".svg" || extension == ".ico" {
		return true
	}
	return slices.Contains(handMade, extension) && slices.ContainsFunc(words, func(w string) bool { return slices.Contains(decorationWords, w) })
}

// fileWords are the words of the name of the file that an address leads to, and its ending.
func fileWords(address string) (words []string, extension string) {
	name := strings.ToLower(path.Base(pathOf(address)))
	extension = path.Ext(name)
	words = strings.FieldsFunc(strings.TrimSuffix(name, extension), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	return words, extension
}

// pathOf is the path of an address, or all of it where it is broken.
func pathOf(address string) string {
	if isPlainAddress(address) {
		_, behind, _ := strings.Cut(address, "://")
		behind, _, _ = strings.Cut(behind, "?")
		return behind[len(hostIn(behind)):]
	}
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	return u.Path
}

// namesPicture reports whether an address is that of a picture, by the ending of its path.
func namesPicture(address string) bool {
	return slices.Contains(pictureEndings, strings.ToLower(path.Ext(pathOf(address))))
}

var pictureEndings = []string{".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"}

// shortName is the length below which the name of a file does not tell it from others: "1.jpg".
const shortName = 6

// imageKey reduces an address to the file that it names, so that the sizes of one picture are one:
// without the query, and without the "-1024x768" that content systems add.
func imageKey(address string) string {
	u, err := url.Parse(nestedAddress(address))
	if err != nil {
		return address
	}
	base := path.Base(u.Path)
	name := withoutDimension(strings.TrimSuffix(base, path.Ext(base)))
	switch {
	case len(name) >= shortName:
		return name
	case namesPicture(u.Path): // the folder says which
		return path.Join(path.Dir(u.Path), name)
	}
	return path.Join(path.Dir(u.Path), name) + "?" + u.RawQuery
}

// nestedAddress is the address of the original inside that of a service that resizes pictures: in
// its path, as in "https://cdn.example/w_400/https://post.example/ferry.jpg", or in its query.
func nestedAddress(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	if at := strings.LastIndex(u.Path, "http"); at > 0 {
		return u.Path[at:]
	}
	if u.RawQuery == "" {
		return address
	}
	names := [...]string{"url", "src", "image", "img"}
	if !slices.ContainsFunc(names[:], func(name string) bool { return strings.Contains(u.RawQuery, name) }) {
		return address
	}
	query := u.Query()
	for _, name := range names {
		if inner := query.Get(name); strings.Contains(inner, "/") {
			return inner
		}
	}
	return address
}

// withoutDimension cuts the size from the name of a file: "ferry-1024x768", "1024x768_ferry".
func withoutDimension(name string) string {
	if i := strings.LastIndexAny(name, "-_"); i > 0 && isDimension(name[i+1:]) {
		name = name[:i]
	}
	if i := strings.IndexAny(name, "-_"); i > 0 && isDimension(name[:i]) {
		name = name[i+1:]
	}
	return name
}

// isDimension reports whether a text is "1024x768", "1024w" or "scaled".
func isDimension(s string) bool {
	if width, height, ok := strings.Cut(s, "x"); ok {
		return len(s) >= 5 && isNumber(width) && isNumber(height)
	}
	width, ok := strings.CutSuffix(s, "w")
	return s == "scaled" || ok && len(s) >= 4 && isNumber(width)
}

func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// pixels reads the value of a width or height attribute; 0 for one that is no number of pixels.
func pixels(s string) int {
	n, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(s), "px"))
	if err != nil || n < 0 || n > 100_000 {
		return 0
	}
	return n
}
