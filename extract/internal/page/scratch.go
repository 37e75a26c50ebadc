package page

import (
	"sync"

	"github.com/standfirst/standfirst/extract/internal/markup"
)

// A scratch is the memory that one page is read into and numbered in. It goes from page to page, and
// nothing that is in it does.
type scratch struct {
	raw   []byte
	tree  markup.Tree
	nodes []node
	named [][]Word
	sums  []sum
	lines []Line
	tags  *tagIndex
	split splitter
}

var scratches = sync.Pool{New: func() any {
	return &scratch{tags: newTagIndex(), split: splitter{seen: make(map[string][]Word, 256)}}
}}

// largestKept is the size in bytes of the largest page whose memory is kept for others.
const largestKept = 4 << 20

// Release gives back the memory of a page, which must not be used any more. Strings that were read from
// it stay as they are.
func (p *Page) Release() {
	s := p.scratch
	if s == nil || cap(s.raw) > largestKept || len(p.nodes) > largestKept/16 {
		return
	}
	p.tree.Clear()
	clear(p.nodes)
	clear(p.named)
	clear(p.Lines)
	clear(s.split.seen)
	clear(s.split.lately[:])
	for _, a := range p.tags.all {
		a.ids = a.ids[:0]
	}
	s.tree = p.tree
	s.nodes, s.named, s.sums, s.lines = p.nodes[:0], p.named[:0], p.sums[:0], p.Lines[:0]
	*p = Page{}
	scratches.Put(s)
}
