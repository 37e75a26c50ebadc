package markup

import "slices"

// Where an element that styles text ends, and blocks that began in it are still open, as in "<a>one<div>two</a>", the
// block goes on beside it, with a copy of it inside: "<a>one</a><div><a>two</a>". This is the adoption agency algorithm of
// the HTML standard, 13.2.6.4.7, as html.Parse follows it. The block is the last in its parent, so that nodes stay in
// their order; only copies come between them.

// What the builder takes: nodes that get other numbers by it,
const (
	mostMoved = 100_000
	movedEach = 16 // and so many more for each tag
)

// mostAdoptions is how often one tag may do so.
const mostAdoptions = 8

// adopt moves the block at a place of the open elements out of the styled element at another, which is the style of that
// number. It gives up where html.Parse would do other things.
func (b *builder) adopt(number, at, block int) {
	b.settle()
	bookmark, last := number, block // the last that is to move
	for x, steps := block-1, 1; x > at; x, steps = x-1, steps+1 {
		known := b.styleAt(b.open[x].node)
		switch {
		case known < 0:
			b.open = slices.Delete(b.open, x, x+1)
			block, last = block-1, last-1
			continue
		case steps > 3:
			b.giveUp = true
			return
		case last == block:
			bookmark = known + 1
		}
		id := b.insertCopy(b.open[x].node, b.open[last].node)
		b.tree.Nodes[b.open[last].node].Parent = id
		b.open[x].node, b.open[x].into, b.styles[known].node = id, id, id
		last = x
	}
	around := b.open[at-1]
	b.giveUp = b.giveUp || around.is&fosters != 0
	b.tree.Nodes[b.open[last].node].Parent = around.into
	b.moveInto(number, bookmark, at, block)
}

// moveInto puts what is in a block into a copy of the styled element at a place, which is open in the block from now on.
func (b *builder) moveInto(number, bookmark, at, block int) {
	styled, into := b.open[at], b.open[block].node
	id := b.insertCopy(styled.node, into+1)
	b.tree.Nodes[id].Parent = into
	for i := id + 1; int(i) < len(b.tree.Nodes); i++ {
		if b.tree.Nodes[i].Parent == into {
			b.tree.Nodes[i].Parent = id
		}
	}
	if number < bookmark {
		bookmark--
	}
	b.dropStyle(number)
	b.styles = slices.Insert(b.styles, bookmark, style{styled.tag, id})
	styled.node, styled.into = id, id
	b.open = slices.Insert(b.open, block+1, styled)
	b.open = slices.Delete(b.open, at, at+1)
}

// insertCopy adds a node without a parent that is like another one before a third, which gets the next number, as do all
// behind it. It returns the number of the copy.
func (b *builder) insertCopy(of, before int32) int32 {
	nodes := b.tree.Nodes
	b.reopened++
	b.moved += len(nodes) - int(before)
	b.giveUp = b.giveUp || b.moved > mostMoved+movedEach*b.tags || b.reopened > mostReopened+reopenedEach*b.tags
	was := nodes[of]
	was.Parent = none
	nodes = slices.Insert(nodes, int(before), was)
	for i := before + 1; int(i) < len(nodes); i++ {
		nodes[i].Parent = behind(nodes[i].Parent, before)
	}
	for i := range b.open {
		b.open[i].node, b.open[i].into = behind(b.open[i].node, before), behind(b.open[i].into, before)
	}
	for i := range b.styles {
		b.styles[i].node = behind(b.styles[i].node, before)
	}
	b.form, b.parted = behind(b.form, before), behind(b.parted, before)
	b.tree.Nodes = nodes
	return before
}

// behind is the number that a node has since one more stands before a place.
func behind(number, place int32) int32 {
	if number >= place {
		return number + 1
	}
	return number
}
