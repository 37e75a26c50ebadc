package markup

import (
	"bytes"

	plain "github.com/standfirst/standfirst/extract/internal/text"
)

// The limits of a page that is harmless at a glance. The first is some times as many tags as pages of
// a size have.
const (
	fewTags    = 4000 // and one more
	bytesATag  = 16   // for so many bytes
	fewReopens = reopenings / 4
)

// glanceAt looks at what follows each "<" of a page, be it a tag or not, and reads only the tags of
// formatting elements. It never takes the part of the page that is hostile for harmless, as everything that
// may be a start tag counts, and of end tags only those that stand right behind the text of the element that
// they end.
func glanceAt(page []byte, tick func()) *glance {
	g := &glance{lexer: lexer{page: page, tick: tick}}
	for {
		g.reach(g.pos)
		i := bytes.IndexByte(page[g.pos:], '<')
		if i < 0 {
			i = len(page) - g.pos
		}
		g.huge = g.huge || i > plain.Longest
		if g.pos+i+1 >= len(page) {
			return g
		}
		g.pos += i + 1
		g.tags++
		if isLetter(page[g.pos]) {
			g.start()
		}
	}
}

// A glance counts what may become expensive. Its lexer stands behind a "<".
type glance struct {
	lexer
	tags, roots, scopes int
	weight              int  // of formatting elements that may be left open, but for links
	link                int  // the largest weight of a link
	huge                bool // a text or a tag is longer than a parser that cannot be stopped should read
}

func (g *glance) start() {
	end := g.pos + 1
	for end < len(g.page) && !endsName(g.page[end]) {
		end++
	}
	switch e := find(g.page[g.pos:end]); {
	case e.is&once != 0:
		g.roots++
	case e.is&anyScope != 0 && e.is&once == 0:
		g.scopes++
	case e.is&styled != 0:
		g.formatting(e, end)
	}
}

// formatting reads the tag of a formatting element whose name ends at a place.
func (g *glance) formatting(e element, end int) {
	attrs := 0
	if g.page[min(end, len(g.page)-1)] != '>' {
		l := g.lexer
		t := l.tag(startTag, g.pos-1, g.pos)
		attrs, end = t.attrs, t.end-1
	}
	switch weight := 1 + attrs/4; {
	case g.closedNext(e.name, end):
	case e.name == "a": // which ends the one before it, unless that is outside of a cell or the like
		g.link = max(g.link, weight)
	default:
		g.weight += weight
	}
}

// closedNext reports whether the next tag behind a place is the end tag of that name.
func (g *glance) closedNext(name string, from int) bool {
	rest := g.page[min(from, len(g.page)):]
	i := bytes.IndexByte(rest, '<')
	if i < 0 || i+2+len(name) >= len(rest) || rest[i+1] != '/' {
		return false
	}
	return isNamed(rest[i+2:i+2+len(name)], name) && endsName(rest[i+2+len(name)])
}

// harmless reports whether the page can cost no more than it should, whatever its tags stand in.
func (g *glance) harmless() bool {
	weight := g.weight + (1+g.scopes)*g.link
	return g.tags <= fewTags+len(g.page)/bytesATag && g.roots <= manyRoots &&
		weight*g.tags <= fewReopens+reopeningsPer*g.tags
}
