package extract

import (
	"slices"
	"strings"
	"testing"
)

// inBoxes sets each paragraph into a box of its own that is named as a paywall.
func inBoxes(texts ...string) string {
	return `<div class="subscriber-only"><p>` + strings.Join(texts, `</p></div><div class="subscriber-only"><p>`) + `</p></div>`
}

func TestAccess(t *testing.T) {
	data := func(free string) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry was late","isAccessibleForFree":` + free + `}</script>`
	}
	tier := func(s string) string { return `<meta property="article:content_tier" content="` + s + `">` }
	box := `<div class="paywall"><p>Subscribe to read on, from one crown a month.</p></div>`
	again := func(between string) string {
		return para(strings.ReplaceAll(strings.Join(prose, between), ", ", " – "))
	}
	long := storyWith(again(" And then they said: ") + again(" But nobody knew: ") + again(" So they went home. "))
	for _, test := range []struct {
		name, markup string
		level        AccessLevel
		signs        int
		truncated    bool
	}{
		{"no sign", storyWith(""), "", 0, false},
		{"free", tier("free") + storyWith(""), AccessFree, 1, false},
		{"metered", tier("Metered") + storyWith(""), AccessMetered, 1, false},
		{"locked", tier("locked") + storyWith(""), AccessPaywalled, 1, false},
		{"another word", tier("silver") + storyWith(""), "", 0, false},
		{"data: true", data(`true`) + storyWith(""), AccessFree, 1, false},
		{"data: a text", data(`"True"`) + storyWith(""), AccessFree, 1, false},
		{"data: an address", data(`"https://schema.org/False"`) + storyWith(""), AccessPaywalled, 1, false},
		{"data: false", data(`false`) + storyWith(""), AccessPaywalled, 1, false},
		{"metadata and data agree", tier("free") + data(`true`) + storyWith(""), AccessFree, 2, false},
		{"the article's own sign before the site's data", tier("free") + data(`false`) + storyWith(""), AccessFree, 2, false},
		{"the article's own sign before the site's data, locked", tier("locked") + data(`true`) + storyWith(""), AccessPaywalled, 2, false},
		{"data: false, and the text is all there", data(`false`) + long, AccessMetered, 1, false},
		{"free, and a box that asks for something else", tier("free") + data(`true`) + strings.Replace(long, "</article>", box+"</article>", 1), AccessFree, 3, false},
		{"free, and a box behind the beginning", data(`true`) + `<article><h1>Ferry was late</h1><p>` + prose[0] + `</p><p>` + prose[1] + `</p>` + box + `</article>`, AccessPaywalled, 2, true},
		{"paragraphs of the name", strings.ReplaceAll(storyWith(""), "<p>", `<p class="paywall">`), "", 0, false},
		{"a box behind the beginning", `<article><h1>Ferry was late</h1><p>` + prose[0] + `</p><p>` + prose[1] + `</p>` + box + `</article>`, AccessPaywalled, 1, true},
		{"a box behind a whole text", `<article><h1>Ferry was late</h1>` + strings.Repeat(paragraphs(), 1) + inScript("The ferry was late again, as it had been the day before.") + inScript("And on the third day, it did not come at all, they said.") + box + `</article>`, AccessPaywalled, 1, false},
		{"a hidden box", `<article><h1>Ferry was late</h1>` + paragraphs() + `<div class="paywall" style="display:none"><p>Subscribe to read on.</p></div></article>`, "", 0, false},
		{"the text in a box of the name", `<article><h1>Ferry was late</h1><div class="paywall">` + paragraphs() + `</div></article>`, "", 0, false},
		{"the second half of the text in a box of the name", `<article><h1>Ferry was late</h1><p>` + prose[0] + `</p><p>` + prose[1] + `</p><div class="subscriber-only"><p>` + prose[2] + `</p><p>` + prose[3] + `</p></div></article>`, "", 0, false},
		{"each paragraph in a box of the name, and a subheading", `<article><h1>Ferry was late</h1><p>` + prose[0] + `</p>` + inBoxes(prose[1], prose[2]) + `<div class="subscriber-only"><h3>What the captain of the ferry says</h3></div>` + inBoxes(prose[3]) + `</article>`, "", 0, false},
		{"a box far above the text", `<div class="paywall"><p>Subscribe to the Post.</p></div>` + storyWith(""), "", 0, false},
	} {
		a := articleOf(t, test.markup, nil)
		if a.Access.Level != test.level || len(a.Access.Evidence) != test.signs || a.Access.Truncated != test.truncated {
			t.Errorf("%s: got %+v", test.name, a.Access)
		}
		if warned := slices.ContainsFunc(a.Warnings, func(w Warning) bool { return w.Code == WarnTruncated }); warned != test.truncated {
			t.Errorf("%s: warnings %v", test.name, a.Warnings)
		}
	}
}
