package extract

import (
	"slices"
	"strconv"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// The fields of an article whose page is built from data by a script: what stands beside the text
// in the data.

// The names under which content systems keep the fields of a story, the likeliest first.
var (
	titleKeys    = []string{"headline", "title", "articleTitle", "hed"}
	deckKeys     = []string{"standfirst", "deck", "dek", "subheadline", "subHeadline", "subtitle", "subTitle"}
	summaryKeys  = []string{"lead", "intro", "summary", "excerpt", "description"}
	authorKeys   = []string{"authors", "author", "bylines", "byline", "contributors", "writers", "createdBy"}
	personKeys   = []string{"name", "fullName", "full_name", "displayName", "display_name", "title", "text"}
	postedKeys   = []string{"datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publicationDate", "publishedDate", "firstPublished", "firstPublishedAt", "first_publish_date", "published", "pubDate", "date"}
	changedKeys  = []string{"dateModified", "modifiedAt", "updatedAt", "updated_at", "lastModified", "last_updated_date", "modified", "updated"}
	pictureKeys  = []string{"leadImage", "heroImage", "mainImage", "featuredImage", "featured_image", "hero", "image", "images", "photo", "promoImage"}
	addressKeys  = []string{"url", "src", "href", "contentUrl"}
	captionKeys  = []string{"caption", "description"}
	creditKeys   = []string{"credit", "credits", "copyright", "byline", "photographer"}
	altKeys      = []string{"alt", "altText", "alt_text"}
	maxStatePart = 3 // how deep a field's objects nest
)

// claimState adds what the page's data say of the story to the claims, where the text stands nowhere else. A deck is
// what a script shows, and comes before all others; the rest comes behind them.
func (r *resolver) claimState() {
	if r.body.size >= minData {
		return
	}
	h := r.hydrated()
	if h.story == nil || h.top.prose < minData || h.top.prose <= 2*r.body.size {
		return
	}
	for _, f := range [...]struct {
		field Field
		keys  []string
	}{{Headline, titleKeys}, {Standfirst, summaryKeys}, {Published, postedKeys}, {Modified, changedKeys}} {
		r.claimOf(f.field, stateText(h.story, f.keys, 0))
	}
	if deck := unmarked(stateText(h.story, deckKeys, 0)); deck != "" {
		r.claims[Standfirst] = slices.Insert(r.claims[Standfirst], 0, stateClaim(deck))
	}
	for _, name := range stateNames(h.story) {
		r.claimOf(Byline, name)
	}
}

func (r *resolver) claimOf(field Field, said string) {
	if said = unmarked(said); said != "" {
		r.claims[field] = append(r.claims[field], stateClaim(said))
	}
}

const stateReader = "page state"

func stateClaim(said string) claim {
	return claim{reader: stateReader, value: said, node: page.None, path: "script with the page's state"}
}

// stateText is the text of the first of the keys that has one; of a list its first, of an object
// what it is called.
func stateText(object map[string]any, keys []string, depth int) string {
	for _, key := range keys {
		if said := textOf(object[key], keys, depth); said != "" {
			return said
		}
	}
	return ""
}

func textOf(v any, keys []string, depth int) string {
	switch v := v.(type) {
	case string:
		return withoutNUL(v)
	case []any:
		if len(v) > 0 && depth < maxStatePart {
			return textOf(v[0], keys, depth+1)
		}
	case map[string]any:
		if depth < maxStatePart {
			return stateText(v, append(personKeys[:len(personKeys):len(personKeys)], keys...), depth+1)
		}
	}
	return ""
}

// maxStateNames is how many authors are read.
const maxStateNames = 10

// stateNames are the names of a story's authors.
func stateNames(story map[string]any) []string {
	for _, key := range authorKeys {
		list, ok := story[key].([]any)
		if !ok {
			list = []any{story[key]}
		}
		var all []string
		for _, v := range list[:min(len(list), maxStateNames)] {
			if name := textOf(v, personKeys, 0); name != "" {
				all = append(all, name)
			}
		}
		if len(all) > 0 {
			return all
		}
	}
	return nil
}

// stateImage is the lead picture that the data name.
func (r *resolver) stateImage() Image {
	if r.state == nil || r.state.story == nil {
		return Image{}
	}
	for _, key := range pictureKeys {
		v := r.state.story[key]
		if list, ok := v.([]any); ok && len(list) > 0 {
			v = list[0]
		}
		switch v := v.(type) {
		case string:
			return Image{URL: r.absolute(v)}
		case map[string]any:
			image := Image{URL: r.absolute(stateText(v, addressKeys, maxStatePart)), Caption: unmarked(stateText(v, captionKeys, maxStatePart)), Alt: text.Collapse(stateText(v, altKeys, maxStatePart))}
			_, image.Credit = trimCredit(text.Collapse(unmarked(stateText(v, creditKeys, maxStatePart))))
			image.Width, image.Height = statePixels(v["width"]), statePixels(v["height"])
			if image.URL != "" {
				return image
			}
		}
	}
	return Image{}
}

func statePixels(v any) int {
	switch v := v.(type) {
	case float64:
		if v > 0 && v < 1<<20 {
			return int(v)
		}
	case string:
		if n, err := strconv.Atoi(v); err == nil && n > 0 {
			return n
		}
	}
	return 0
}
