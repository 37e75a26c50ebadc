package extract

import (
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
)

// wholeText is the size in letters from which a text that stops nowhere is taken to be all of it.
const wholeText = 2500

// access weighs the signs of how much of the article is free. What the page sets for the article
// goes before what its structured data say, which many sites fill in once for all articles: a text
// that is all there is metered, whatever is said of it, and a box among a text that is said to be
// free and is all there asks for something else.
func (r *resolver) access() Access {
	var a Access
	whole := r.size >= wholeText
	switch tier := strings.ToLower(r.meta("article:content_tier", "og:article:content_tier")); tier {
	case "free":
		a.say(AccessFree, "meta article:content_tier: free")
	case "metered":
		a.say(AccessMetered, "meta article:content_tier: metered")
	case "locked", "paid", "premium":
		a.say(AccessPaywalled, "meta article:content_tier: "+tier)
	}
	box := r.paywallBox()
	if r.article != nil {
		switch strings.ToLower(schemaName(r.article.text("isAccessibleForFree"))) {
		case "true":
			a.say(AccessFree, "structured data: isAccessibleForFree true")
		case "false":
			level := AccessPaywalled
			if whole && box == page.None {
				level = AccessMetered
			}
			a.say(level, "structured data: isAccessibleForFree false")
		}
	}
	if box != page.None {
		a.Evidence = append(a.Evidence, "paywall box: "+r.Path(box))
		if a.Level != AccessFree || !whole {
			a.Level, a.Truncated = AccessPaywalled, !whole
		}
	}
	if a.Truncated {
		r.warn(WarnTruncated, "the text stops at a paywall")
	}
	return a
}

// say adds a sign; the first one decides the level.
func (a *Access) say(level AccessLevel, sign string) {
	if a.Level == "" {
		a.Level = level
	}
	a.Evidence = append(a.Evidence, sign)
}

// paywallBox is an element named as a paywall that holds a notice and not the text, behind the
// beginning of the text. Paragraphs of that name are text that scripts hide from some.
func (r *resolver) paywallBox() page.ID {
	_, end := r.LinesOf(r.body.region)
	boxes := r.named(paywallNames)
	held := r.textInBoxes(boxes)
	for _, id := range boxes {
		if line := r.lineOf(id); line > r.start && line <= end+3 && r.Size(id) > 20 && !isTextElement(r.Tag(id)) && !holdsArticle(r.view, id) && !held[r.markOf(id)] && !isHidden(r.view, id) {
			return id
		}
	}
	return page.None
}

// textInBoxes tells of which shapes the boxes are that are, together, mostly text that the body keeps: a server
// that lets a reader in sends the same boxes, with the text in them, often each paragraph in one of its own.
func (r *resolver) textInBoxes(boxes []page.ID) map[markShape]bool {
	if len(boxes) == 0 {
		return nil
	}
	kept, size := map[markShape]int{}, map[markShape]int{}
	for _, id := range boxes {
		if !r.Contains(r.body.region, id) {
			continue
		}
		shape := r.markOf(id)
		size[shape] += r.Size(id)
		first, end := r.LinesOf(id)
		for _, line := range r.Lines[first:end] {
			r.Tick()
			if isProse(line) && r.body.verdicts[line.From] == 0 {
				kept[shape] += line.Size
			}
		}
	}
	held := map[markShape]bool{}
	for shape, n := range kept {
		held[shape] = n >= 200 && 2*n > size[shape]
	}
	return held
}

// warn adds a warning.
func (r *resolver) warn(code WarningCode, sentence string) {
	r.warnings = append(r.warnings, Warning{code, sentence})
}
