package markup

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// An openElement is an element that is open, and the number of its node.
type openElement struct {
	form
	node int32
}

// top is the innermost open element.
func (b *builder) top() *openElement { return &b.open[len(b.open)-1] }

func (b *builder) pop() { b.open = b.open[:len(b.open)-1] }

// within returns the place of the innermost open element with one of the tags, or -1 if an element with
// one of the traits comes first.
func (b *builder) within(scope trait, tags ...atom.Atom) int {
	for i := len(b.open) - 1; i >= 0; i-- {
		switch e := &b.open[i]; {
		case slices.Contains(tags, e.tag):
			return i
		case e.is&scope != 0:
			return -1
		}
	}
	return -1
}

func (b *builder) has(scope trait, tags ...atom.Atom) bool { return b.within(scope, tags...) >= 0 }

// end ends the innermost such element and all that is open in it, and reports whether there is one.
func (b *builder) end(scope trait, tags ...atom.Atom) bool {
	i := b.within(scope, tags...)
	if i >= 0 {
		b.open = b.open[:i]
	}
	return i >= 0
}

// endP ends the paragraph that is open.
func (b *builder) endP() bool { return b.end(anyScope|buttonScope, atom.P) }

// endOther ends an element that no rule names.
func (b *builder) endOther() bool {
	for i := len(b.open) - 1; i >= 0; i-- {
		if e := &b.open[i]; e.tag == b.e.tag && e.name == b.e.name {
			b.open = b.open[:i]
			break
		} else if e.is&stopper != 0 {
			break
		}
	}
	return true
}

// endItem ends an item of a list before the next one.
func (b *builder) endItem(tags ...atom.Atom) {
	for i := len(b.open) - 1; i >= 0; i-- {
		switch e := &b.open[i]; {
		case slices.Contains(tags, e.tag):
			b.open = b.open[:i]
			return
		case e.is&stopper != 0 && e.tag != atom.Address && e.tag != atom.Div && e.tag != atom.P:
			return
		}
	}
}

// backTo ends all that is open in the innermost element with a trait.
func (b *builder) backTo(context trait) {
	for b.top().is&context == 0 {
		b.pop()
	}
}

// endLeftOpen ends the elements that may be left open, but for one kind.
func (b *builder) endLeftOpen(but atom.Atom) {
	for b.top().is&leftOpen != 0 && b.top().tag != but {
		b.pop()
	}
}

// placeOf is the place of a node among the open elements, or -1. Their numbers rise.
func (b *builder) placeOf(node int32) int {
	i := len(b.open) - 1
	for i >= 0 && b.open[i].node > node {
		i--
	}
	if i >= 0 && b.open[i].node == node {
		return i
	}
	return -1
}

// remove takes an element off those that are open, and leaves those inside it open.
func (b *builder) remove(node int32) {
	if i := b.placeOf(node); i >= 0 {
		b.open = slices.Delete(b.open, i, i+1)
	}
}

// quirky reports whether the doctype makes browsers behave as they once did: a table does not end a
// paragraph then. Most doctypes are known; of others it is asked what html.Parse makes of them.
func (b *builder) quirky() bool {
	const modern = "<!doctype html>"
	if b.doctype == "" || strings.EqualFold(b.doctype, modern) && strings.HasSuffix(b.doctype, "html>") {
		return b.doctype == ""
	}
	root, err := html.Parse(strings.NewReader(b.doctype + "<p><table>"))
	b.giveUp = b.giveUp || err != nil
	b.doctype = modern
	for n := range root.Descendants() {
		if n.DataAtom == atom.Table && n.Parent.DataAtom == atom.P {
			b.doctype = ""
		}
	}
	return b.doctype == ""
}
