package markup

import "golang.org/x/net/html/atom"

// bodyStarts are the elements of a body of whose start tags more is to be said than by their traits.
var bodyStarts = []rule{
	{"html", func(b *builder) bool { return b.merge(0, atom.Html) }},
	{"body", func(b *builder) bool { return b.merge(1, atom.Body) }},
	{headNames, startInHead},
	{"frame head " + partNames, pass},
	{"li", after(func(b *builder) { b.end(holder, atom.Li) })},
	{"dd dt", after(func(b *builder) { b.end(holder, atom.Dd, atom.Dt) })},
	{"button", after(func(b *builder) { b.end(anyScope, atom.Button) })},
	{"input", after(func(b *builder) { b.end(anyScope, atom.Select) })},
	{"a", after((*builder).endLink)},
	{"nobr", after(func(b *builder) {
		if b.reopen(); b.has(anyScope, atom.Nobr) {
			b.endStyled()
		}
	})},
	{"hr", after(func(b *builder) { b.endP(); b.endLeftOpen(atom.Select, 0) })},
	{"option", after(func(b *builder) { b.endOption(atom.Optgroup) })},
	{"optgroup", after(func(b *builder) { b.endOption(0) })},
	{"rb rtc", after(func(b *builder) { b.endLeftOpen(atom.Ruby, 0) })},
	{"rp rt", after(func(b *builder) { b.endLeftOpen(atom.Ruby, atom.Rtc) })},
	{"image", after(func(b *builder) { b.e = find([]byte("img")) })},
	{"select", func(b *builder) bool { return b.end(anyScope, atom.Select) || b.startInBody() }},
	{"table", startTable},
	{"form", startForm},
}

// bodyEnds are the elements of a body whose end tags do more than those of ordinary elements.
var bodyEnds = []rule{
	{"body", done(leaveBody)},
	{"html", again(leaveBody)},
	{blockNames + " applet button dd dt marquee object select", end(anyScope)},
	{styledNames, (*builder).endStyled},
	{"h1 h2 h3 h4 h5 h6", end(anyScope, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6)},
	{"li", end(anyScope | listScope)},
	{"p", endParagraph},
	{"br", endBreak},
	{"form", endForm},
	{"template", done(endTemplate)},
}

// after starts an element after something was done.
func after(do func(*builder)) action {
	return func(b *builder) bool {
		do(b)
		return b.startInBody()
	}
}

// startInBody adds an element as its traits say.
func (b *builder) startInBody() bool {
	is := b.e.is
	if is&endsP != 0 {
		b.endP()
	}
	if is&headline != 0 && b.top().is&headline != 0 {
		b.pop()
	}
	if is&apart == 0 {
		b.reopen()
	}
	return b.start()
}

func bodyText(b *builder) bool {
	said, n := b.words, int32(len(b.tree.Nodes))
	if e := b.top(); (e.tag == atom.Pre || e.tag == atom.Listing) && e.node == n-1 && b.parted < n {
		said = behindLineEnd(said)
	}
	if said != "" {
		b.reopen()
		b.addText(said)
	}
	return true
}

// merge gives an element that is there already the attributes that are new.
func (b *builder) merge(place int, tag atom.Atom) bool {
	if len(b.open) > place && b.open[place].tag == tag && len(b.attributes) > 0 && len(b.templates) == 0 {
		if b.roots++; b.roots <= mostRoots || !b.mustTake() {
			b.readAttrs(&b.tree.Nodes[b.open[place].node])
		}
	}
	return true
}

func leaveBody(b *builder) bool {
	if !b.has(anyScope, atom.Body) {
		return false
	}
	b.mode = afterBody
	return true
}

// endOption ends what an option or a group of them ends.
func (b *builder) endOption(but atom.Atom) {
	if !b.endLeftOpen(atom.Select, but) && b.top().tag == atom.Option {
		b.pop()
	}
}

// startTable adds a table. It ends a paragraph, but not on old pages, as the doctype says.
func startTable(b *builder) bool {
	b.mode = inTable
	switch b.doctype {
	case "":
	case "<!doctype html>", "<!DOCTYPE html>":
		b.endP()
	default:
		if b.endP() {
			b.mustTake()
		}
	}
	return b.start()
}

// startForm adds a form, if none is open.
func startForm(b *builder) bool {
	switch {
	case len(b.templates) > 0:
		return b.startInBody()
	case b.form == none:
		b.startInBody()
		b.form = b.top().node
	}
	return true
}

// endForm ends the form that is open. What is open in it stays open.
func endForm(b *builder) bool {
	if len(b.templates) > 0 {
		b.end(anyScope, atom.Form)
		return true
	}
	form := b.form
	b.form = none
	if i := b.within(anyScope, atom.Form); i >= 0 && b.open[i].node == form {
		b.endLeftOpen(atom.Form, 0)
		b.remove(form)
	}
	return true
}

// endParagraph ends a paragraph. Where there is none it makes one.
func endParagraph(b *builder) bool {
	if !b.endP() {
		b.push(find([]byte("p")))
		b.pop()
	}
	return true
}

// endBreak takes </br> for <br>.
func endBreak(b *builder) bool {
	b.kind, b.attributes = startTag, b.attributes[:0]
	return false
}
