package extract

import (
	"fmt"
	"testing"
)

// besidePage has lines above, in and below the article's element and the text's container.
var besidePage = `<body><p>Bus 4 is late</p><article><h1>Ferry was late</h1><p>One boat</p><div class="text">` + para(prose[0]) + `<p>Two boats</p>` + para(prose[1]) +
	`</div><p>Five boats</p></article><p>Six boats</p><div>` + para(prose[2]) + `</div></body>`

func TestStretchTraits(t *testing.T) {
	// mainPage has no <article>, and one <main> in another.
	mainPage := `<body><p>Bus 4 is late</p><div role="main"><p>One boat</p><main><h1>Ferry was late</h1>` + para(prose[0]) + `</main></div><p>Six boats</p></body>`
	noPage := `<body><p>Bus 4 is late</p></body>`
	all, within, text := sizeOf(prose[:3]...), sizeOf(prose[:2]...), sizeOf(prose[:2]...)
	checkTraits(t, stretchTraits, map[string][]traitTest{
		"side of the article's element": {
			{besidePage, "Bus 4", sideAbove}, {besidePage, "One boat", sideIn}, {besidePage, "Five boats", sideIn}, {besidePage, "Six boats", sideBelow},
			{mainPage, "Bus 4", sideAbove}, {mainPage, "One boat", sideIn}, {mainPage, "Six boats", sideBelow}, {noPage, "Bus 4", sideNone},
		},
		"share of the page's prose in the article's element": {{besidePage, "Bus 4", within / all}, {mainPage, "Bus 4", 1}, {noPage, "Bus 4", 0}},
		"side of the text's container":                       {{besidePage, "One boat", sideAbove}, {besidePage, "Two boats", sideIn}, {besidePage, "Five boats", sideBelow}, {noPage, "Bus 4", sideNone}},
		"lines to the text's container":                      {{besidePage, "Bus 4", 3}, {besidePage, "One boat", 1}, {besidePage, "Two boats", 0}, {besidePage, "Five boats", 0}, {besidePage, "Six boats", 1}},
		"share of the page's prose in the text's container":  {{besidePage, "Bus 4", text / all}, {noPage, "Bus 4", 0}},
	})
}

// A kind of data is told of every line of its page, and of no other page.
func TestDataTraits(t *testing.T) {
	for _, kind := range append(dataKinds[:], "Person") {
		s := sceneOf(t, fmt.Sprintf(`<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": %q, "name": "Ferry was late"}]}</script><p>Ferry was late</p>`, kind))
		for _, trait := range dataTraits() {
			checkTrait(t, s, trait, lineWith(t, s, "Ferry"), yes(trait.Name == "data: "+kind))
		}
	}
}
