package extract

import (
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// access weighs the signs of how much of the article is free.
func (r *resolver) access(blocks []Block) Access {
	var a Access
	say := func(level AccessLevel, sign string) {
		if a.Level == "" || level == AccessPaywalled && a.Level == AccessFree {
			a.Level = level
		}
		a.Evidence = append(a.Evidence, sign)
	}
	switch tier := strings.ToLower(r.meta("article:content_tier", "og:article:content_tier")); tier {
	case "free":
		say(AccessFree, "meta article:content_tier: free")
	case "metered":
		say(AccessMetered, "meta article:content_tier: metered")
	case "locked", "paid", "premium":
		say(AccessPaywalled, "meta article:content_tier: "+tier)
	}
	if r.article != nil {
		switch strings.ToLower(strings.TrimPrefix(schemaName(r.article.text("isAccessibleForFree")), "")) {
		case "true":
			say(AccessFree, "structured data: isAccessibleForFree true")
		case "false":
			say(AccessPaywalled, "structured data: isAccessibleForFree false")
		}
	}
	if id := r.paywallBox(); id != page.None {
		say(AccessPaywalled, "paywall box: "+r.Path(id))
		a.Truncated = text.Size(bodyText(blocks)) < 2500
	}
	if a.Truncated {
		r.warn(WarnTruncated, "the text stops at a paywall")
	}
	return a
}

// paywallBox is an element named as a paywall that holds a notice and not the text, behind the
// beginning of the text.
func (r *resolver) paywallBox() page.ID {
	_, end := r.LinesOf(r.body.region)
	for _, id := range r.named(&paywallNames) {
		if line := r.lineOf(id); line > r.start && line <= end+3 && r.Size(id) > 20 && !holdsArticle(r.view, id) && !isHidden(r.view, id) {
			return id
		}
	}
	return page.None
}

// warn adds a warning.
func (r *resolver) warn(code WarningCode, sentence string) {
	r.warnings = append(r.warnings, Warning{code, sentence})
}
