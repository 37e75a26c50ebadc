package markup

import (
	"slices"

	"golang.org/x/net/html/atom"
)

// An openElement is an element that is open.
type openElement struct {
	element
	node int32 // its number
	into int32 // where its content goes: into itself, but in the deep
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
	if i < 0 {
		return false
	}
	if b.open[i].is&shelter != 0 {
		b.leaveShelter()
	}
	b.open = b.open[:i]
	return true
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

// backTo ends all that is open in the innermost element with a trait.
func (b *builder) backTo(context trait) {
	for b.top().is&context == 0 {
		b.pop()
	}
}

// endLeftOpen ends the elements that may be left open, but for one kind, if the element is open that holds them.
func (b *builder) endLeftOpen(in, but atom.Atom) bool {
	if !b.has(anyScope, in) {
		return false
	}
	for b.top().is&leftOpen != 0 && b.top().tag != but {
		b.pop()
	}
	return true
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

// remove takes an element off those that are open, and leaves those inside it open. Where the depth is counted it
// keeps its place.
func (b *builder) remove(node int32) {
	switch i := b.placeOf(node); {
	case i < 0:
	case b.depth > 0:
		b.open[i].element = element{}
	default:
		b.open = slices.Delete(b.open, i, i+1)
	}
}
