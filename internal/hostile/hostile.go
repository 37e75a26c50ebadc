// Package hostile makes pages that are hard on whoever reads them: nested without end, never
// closed, declared as what they are not, or built so that a careless reader takes time in the square
// of their size. Most of them hold one small article, so that a test can ask for it.
//
// inputs.go has what is hostile in tags and text, data.go what is in structured data, products.go pages
// that tempt to compare everything with everything, bytes.go what is not text, elements.go every
// element. Command work, below, counts what each costs.
package hostile

import (
	"strconv"
	"strings"
)

// An Input is a kind of page, of any size.
type Input struct {
	Name string

	// Page makes such a page of about so many bytes.
	Page func(size int) []byte

	// Lost says why the article of the page cannot be found, as a browser would not show it either.
	// Empty means that it has to be found.
	Lost string
}

// The article that the pages hold.
const Headline = "Ferry was late again"

// Paragraphs are its body.
var Paragraphs = []string{
	"The ferry from Port Merrin left the pier forty minutes late on Tuesday, and the passengers who had queued since dawn were told nothing of the reason.",
	"Mara Quill, who runs the harbour office, said that a rope had caught in the screw, and that a diver had to be called from the other side of the bay.",
	"It was the third delay this month, and the island's council has asked the company to keep a second boat ready for as long as the summer lasts.",
	"The company answered that a second boat would cost more than the route earns in a year, but that it would look at its timetable before the autumn.",
}

const (
	start = `<!doctype html><html lang=en><head><meta charset=utf-8>`
	head  = start + `<title>` + Headline + ` | The Merrin Post</title>`
	body  = `</head><body>`
)

// article is the article as markup.
var article = `<article><h1>` + Headline + `</h1><p>` + strings.Join(Paragraphs, "</p>\n<p>") + `</p></article>`

// Normal is a page of about so many bytes with nothing hostile in it: the measure of all others.
func Normal(size int) []byte {
	story := `<p>` + strings.Join(Paragraphs, " <a href=/harbour>Read more</a>.</p>\n<p class=text>") + `</p>`
	nav := `<nav><ul>` + strings.Repeat(`<li class="menu-item"><a href="/news/harbour">Harbour</a></li>`, 20) + `</ul></nav>`
	card := `<div class="card related"><h3><a href="/news/#">Another boat was late as well</a></h3><img src="/a#.jpg" alt="A boat"></div>`
	return page(head+body+nav+`<main><article><h1>`+Headline+`</h1>`, story+card, `</article></main></body></html>`)(size)
}

// page makes a page of what is repeated between start and end. A # in what is repeated stands for a
// number that differs each time.
func page(start, repeated, end string) func(size int) []byte {
	return func(size int) []byte {
		var b strings.Builder
		b.WriteString(start)
		for i := 0; i == 0 || b.Len() < size-len(end); i++ {
			b.WriteString(strings.ReplaceAll(repeated, "#", strconv.Itoa(i)))
		}
		b.WriteString(end)
		return []byte(b.String())
	}
}

// before, after and inHead are pages with something repeated before the article, after it, and in the
// head.
func before(repeated string) func(int) []byte { return page(head+body, repeated, article) }
func after(repeated string) func(int) []byte  { return page(head+body+article, repeated, "") }
func inHead(repeated string) func(int) []byte { return page(head, repeated, body+article) }

// Catalogue lists all inputs.
func Catalogue() []Input {
	var all []Input
	for _, list := range [][]Input{markup, data, products, encodings(), elements()} {
		all = append(all, list...)
	}
	return all
}
