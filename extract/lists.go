package extract

import (
	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// list sets a list of items; one of nothing but pictures is a gallery, and its pictures stand by
// themselves.
func (c *cutter) list(items []Block, ordered bool) {
	if !isGalleryList(items) {
		c.emit(Block{Kind: BlockList, Ordered: ordered, Blocks: items})
		return
	}
	for _, item := range items {
		c.out = append(c.out, item.Blocks...)
	}
}

// isGalleryList reports whether each item of a list holds pictures and no text but a counter.
func isGalleryList(items []Block) bool {
	for _, item := range items {
		if len(item.Blocks) == 0 || item.Text != "" && !isCounter(item.Text) {
			return false
		}
		for _, b := range item.Blocks {
			if b.Kind != BlockImage {
				return false
			}
		}
	}
	return true
}

// items reads the items of a list. What stands between the items belongs to none and is read as
// one.
func (c *cutter) items(id page.ID) []Block {
	var items []Block
	for n := range c.Children(id) {
		if c.leavesOut(n) {
			continue
		}
		switch c.Tag(n) {
		case atom.Div, atom.Ul, atom.Ol:
			items = append(items, c.items(n)...)
		default:
			if item, ok := asItem(c.cut(n)); ok {
				items = append(items, item)
			}
		}
	}
	return items
}

// definitions reads a <dl>: each term is an item, and what it means stands inside.
func (c *cutter) definitions(id page.ID) []Block {
	var items []Block
	for n := range c.Children(id) {
		switch {
		case c.leavesOut(n):
		case c.Tag(n) == atom.Div:
			items = append(items, c.definitions(n)...)
		case c.Tag(n) == atom.Dd && len(items) > 0:
			last := &items[len(items)-1]
			last.Blocks = append(last.Blocks, c.cut(n)...)
		default:
			if item, ok := asItem(c.cut(n)); ok {
				items = append(items, item)
			}
		}
	}
	return items
}

// asItem makes one item of an item's blocks: its first paragraph is the item's text.
func asItem(blocks []Block) (Block, bool) {
	if len(blocks) == 0 {
		return Block{}, false
	}
	item := Block{Kind: BlockItem}
	if first := blocks[0]; first.Kind == BlockParagraph || first.Kind == BlockHeading {
		item.Text, item.Spans, blocks = first.Text, first.Spans, blocks[1:]
	}
	if len(blocks) > 0 {
		item.Blocks = blocks
	}
	return item, true
}
