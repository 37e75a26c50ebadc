package markup

import (
	"bytes"
	"slices"
)

// maxDepth is the deepest that flatten leaves a page. A parser may open two elements for one tag
// (a <td> in a <table> brings its row), and html.Parse gives up at 512.
const maxDepth = 220

// flatten rewrites a page so that html.Parse takes it, and in a time in proportion to its size.
// All text and every element without content stay. Elements nested deeper than depth become
// siblings of each other, as in browsers; every element is closed explicitly; end tags that close
// nothing, attributes past the first 256 of a tag, and repeated <body> tags are dropped, and so are
// the tags of inline pictures and formulas that are not well formed. tick, which may be nil, is called
// now and then; it may panic to end the work.
func flatten(page []byte, depth int, tick func()) []byte {
	f := flattener{tick: tick, stack: stack{
		depth: min(max(depth, 1), maxDepth),
		named: map[string]int{},
		out:   make([]byte, 0, len(page)+len(page)/8),
	}}
	f.rewrite(page)
	return f.out
}

// A flattener is a page being rewritten.
type flattener struct {
	stack
	tick       func()
	seen       []string // which of html, head and body were written
	inNoscript bool
	unclosed   bool // no </noscript> is left
}

// rewrite writes a page, or the content of a <noscript>, and leaves nothing of it half open.
func (f *flattener) rewrite(page []byte) {
	l := lexer{page: page, tick: f.tick}
	for {
		switch t := l.next(); t.kind {
		case endOfPage, cut:
			return
		case text:
			f.text(page[t.start:t.end])
		case comment:
			f.comment(page[t.start:t.end])
		case startTag:
			f.start(&l, t)
		case endTag:
			f.endTag(&l, t)
		}
	}
}

// text writes text. A "<" in it is escaped: where a tag behind it is dropped, it would make a tag
// of what follows.
func (f *flattener) text(s []byte) {
	for {
		before, after, found := bytes.Cut(s, []byte("<"))
		f.out = append(f.out, before...)
		if !found {
			return
		}
		f.out = append(f.out, "&lt;"...)
		s = after
	}
}

// comment writes a comment. One that the end of the page cuts off would swallow what follows a
// <noscript>, and says nothing.
func (f *flattener) comment(c []byte) {
	if bytes.HasSuffix(c, []byte(">")) {
		f.out = append(f.out, c...)
	}
}

// start writes a start tag, and the content of elements whose content is not markup.
func (f *flattener) start(l *lexer, t token) {
	e := l.element(t)
	switch {
	case e.kind&never != 0:
	case e.kind&once != 0:
		f.writeOnce(l, t, e.name)
	case e.kind&raw != 0:
		f.rawElement(l, t, e.name)
	case e.kind&foreign != 0:
		f.island(l, t)
	case e.name == "noscript":
		f.noscript(l, t)
	case e.kind&formatting != 0:
		f.startFormatting(l, t, e)
	default:
		f.startElement(l, t, e)
	}
}

func (f *flattener) startElement(l *lexer, t token, e element) {
	if !f.endImplied(e) {
		return
	}
	if e.kind&void != 0 {
		f.writeStart(l, t)
		return
	}
	f.makeRoom()
	f.writeStart(l, t)
	f.push(e)
	if e.kind == 0 && t.selfClosing {
		f.closeTo(len(f.open) - 1) // what an inline picture left behind, such as <path/>
	}
}

// startFormatting opens a formatting element. A link ends the link that is open before it.
func (f *flattener) startFormatting(l *lexer, t token, e element) {
	if e.name == "a" || e.name == "nobr" {
		f.endFormatting(e.name)
		if f.nearest(isScope, e.name) >= 0 {
			return
		}
	}
	if f.formatting < maxFormatting {
		f.makeRoom()
		f.writeStart(l, t)
		f.push(e)
	}
}

// writeStart writes a start tag as it stands, but for attributes that are too many.
func (f *flattener) writeStart(l *lexer, t token) {
	if t.keepEnd > 0 {
		f.out = append(f.out, l.page[t.start:t.keepEnd]...)
		f.out = append(f.out, '>')
		return
	}
	f.out = append(f.out, l.page[t.start:t.end]...)
}

func (f *flattener) writeOnce(l *lexer, t token, name string) {
	if !slices.Contains(f.seen, name) {
		f.seen = append(f.seen, name)
		f.writeStart(l, t)
	}
}

// rawElement writes an element whose content is text to html.Parse, such as <script>, whole. One
// that is never closed swallows the rest of the page; within a <noscript> it is dropped.
func (f *flattener) rawElement(l *lexer, t token, name string) {
	from := l.pos
	_, closed := l.rawText(name)
	closed = closed && l.next().kind == endTag
	if closed || !f.inNoscript {
		f.writeStart(l, t)
		f.out = append(f.out, l.page[from:l.pos]...)
	}
}

// noscript writes a <noscript>. With scripting on its content is text to html.Parse and with
// scripting off it is markup; both end at the same place if the content is rewritten by itself.
func (f *flattener) noscript(l *lexer, t token) {
	if f.inNoscript || f.unclosed {
		return
	}
	from := l.pos
	end, closed := l.rawText("noscript")
	if f.unclosed = !closed; !closed || l.next().kind != endTag {
		l.pos = from
		return
	}
	f.makeRoom()
	f.writeStart(l, t)
	f.push(element{name: "noscript", kind: special | scope})
	base := len(f.open)
	f.inNoscript = true
	f.rewrite(l.page[from:end])
	f.inNoscript = false
	f.closeTo(base - 1)
}

func (f *flattener) endTag(l *lexer, t token) {
	e := l.element(t)
	switch {
	case e.name == "br":
		f.out = append(f.out, "<br>"...)
	case e.name == "head":
		f.out = append(f.out, "</head>"...)
	case e.kind&(void|raw|once|never|foreign) == 0 && e.name != "noscript":
		f.end(e.name, e.kind)
	}
}
