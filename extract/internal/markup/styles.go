package markup

import (
	"cmp"
	"slices"

	"golang.org/x/net/html/atom"
)

// A style is an element that styles text, such as <b>, and is opened again behind a block that has cut it
// short; or a shelter, into which nothing of the outside is.
type style struct {
	tag  atom.Atom
	node int32 // or none for a shelter
}

// leaveShelter forgets what was styled since the last shelter began.
func (b *builder) leaveShelter() {
	for len(b.styles) > 0 {
		last := b.styles[len(b.styles)-1]
		b.styles = b.styles[:len(b.styles)-1]
		if last.node == none {
			return
		}
	}
}

// styleAt is the place of a style, or -1.
func (b *builder) styleAt(node int32) int {
	return slices.IndexFunc(b.styles, func(s style) bool { return s.node == node })
}

// lastStyle is the place of the last style with a tag in the shelter, or -1.
func (b *builder) lastStyle(tag atom.Atom) int {
	for i := len(b.styles) - 1; i >= 0 && b.styles[i].node != none; i-- {
		if b.styles[i].tag == tag {
			return i
		}
	}
	return -1
}

func (b *builder) dropStyle(i int) { b.styles = slices.Delete(b.styles, i, i+1) }

// addStyle takes note that the element that was started is a style. Of more than three that are the same in everything, the
// outer ones are not opened again. Attributes are put in order to compare them, as html.Parse does.
func (b *builder) addStyle() {
	node := b.top().node
	attrs := b.tree.Attrs(&b.tree.Nodes[node])
	slices.SortFunc(attrs, func(x, y Attr) int { return cmp.Compare(x.Key, y.Key) })
	alike := 0
	for i := len(b.styles) - 1; i >= 0 && b.styles[i].node != none; i-- {
		other := b.styles[i]
		if other.tag == b.e.tag && slices.Equal(b.tree.Attrs(&b.tree.Nodes[other.node]), attrs) {
			if alike++; alike >= 3 {
				b.dropStyle(i)
			}
		}
	}
	b.styles = append(b.styles, style{b.e.tag, node})
	if len(b.styles) > mostStyled && b.mustTake() {
		b.dropStyle(0)
	}
}

// reopen opens again what is styled and was cut short.
func (b *builder) reopen() {
	i := len(b.styles)
	for i > 0 && b.styles[i-1].node != none && b.placeOf(b.styles[i-1].node) < 0 {
		i--
	}
	if b.reopened > mostReopened+reopenedEach*b.tags && b.mustTake() {
		b.styles = b.styles[:i]
	}
	for ; i < len(b.styles); i++ {
		was := b.tree.Nodes[b.styles[i].node]
		n := b.push(find([]byte(was.Data)))
		n.firstAttr, n.endAttr = was.firstAttr, was.endAttr
		b.styles[i].node = b.top().node
		b.reopened++
	}
}

// endStyled ends an element that styles text, and again those that go on in blocks.
func (b *builder) endStyled() bool {
	if b.top().tag == b.e.tag && b.styleAt(b.top().node) < 0 {
		b.pop()
		return true
	}
	for n := 0; n < mostAdoptions && !b.giveUp; n++ {
		i := b.lastStyle(b.e.tag)
		if i < 0 {
			return b.endOther()
		}
		at := b.placeOf(b.styles[i].node)
		if at < 0 {
			b.dropStyle(i)
			return true
		}
		if !b.has(anyScope, b.e.tag) {
			return true
		}
		block := slices.IndexFunc(b.open[at:], func(e openElement) bool { return e.is&stopper != 0 })
		switch {
		case block < 0:
			b.open = b.open[:at]
			b.dropStyle(i)
			return true
		case b.depth > 0: // nothing is moved
			b.remove(b.open[at].node)
			b.dropStyle(i)
			return true
		}
		b.adopt(i, at, at+block)
	}
	return true
}

// endLink ends the link that is open before another one starts.
func (b *builder) endLink() {
	i := b.lastStyle(atom.A)
	if i < 0 {
		return
	}
	node := b.styles[i].node
	b.endStyled()
	b.remove(node)
	if i = b.styleAt(node); i >= 0 {
		b.dropStyle(i)
	}
}
