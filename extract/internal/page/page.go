// Package page holds the numbered page: a parsed HTML document that is read and never edited.
//
// One walk in document order gives each node a number. A subtree is then a range of numbers,
// ancestry two comparisons, and the amount of text or of link text in a subtree one subtraction.
// Whatever is learned about a node is kept outside, in tables indexed by its number. This is the
// only package that knows how the tree is built; everything else sees numbers.
package page

import (
	"context"
	"io"

	"github.com/standfirst/standfirst/extract/internal/charset"
	"github.com/standfirst/standfirst/extract/internal/markup"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// An ID is the number of a node: its place in document order. 0 is the document itself.
type ID int32

// None is the number of no node.
const None ID = -1

// A Page is a parsed document, numbered. One goroutine at a time may use it.
type Page struct {
	Encoding  charset.Encoding // that the bytes were read in; empty for a tree
	SavedFrom string           // the address that who saved the page wrote into it, or ""
	Flattened bool             // the markup was nested too deeply and was made flatter
	Lines     []Line           // the text, in document order

	tree  markup.Tree
	nodes []node   // what else is known of the nodes of the tree
	named [][]Word // the words of elements that have any, by the number that their nodes have; those of 0 are none
	sums  []sum    // of all nodes before a number; one more than there are nodes
	tags  *tagIndex
	root  ID // of what is shown
	vocab *Vocabulary
	watch watch
	say   text.Builder // what TextIn writes with

	scratch *scratch
	scripts [][]byte // their texts, where the tree has only numbers of them
}

// A node holds no pointers, so that the garbage collector need not look at those of a page of a million.
type node struct {
	before ID    // the element before it with the same parent, or None
	last   ID    // the last element whose parent it is, or None
	lines  int32 // how many of the page's lines begin before it
	named  int32 // where its words stand
	flags  flag
}

type flag uint8

const (
	inLink flag = 1 << iota // inside an <a href>
	mute                    // inside an element whose text no browser shows
	block                   // an element that begins and ends a line
	element
	shown // text that a browser shows
)

type sum struct{ size, link, images, blocks int32 }

// depth is how many elements stand in each other in the body of a page that is made flatter.
const depth = 128

// Parse decodes, parses and numbers a page. limit is the most bytes it reads, or negative for no
// limit; ErrTooLarge is returned past it. Whoever is done with the page may Release it.
func Parse(ctx context.Context, r io.Reader, contentType string, limit int64, v *Vocabulary) (p *Page, err error) {
	defer Halted(&err, "parse")
	s := scratches.Get().(*scratch)
	if s.raw, err = read(ctx, r, limit, s.raw[:0]); err != nil {
		return nil, err
	}
	w := &watch{ctx: ctx}
	utf8, encoding := charset.Decode(s.raw, contentType, w.look)
	scripts, flattened := s.tree.Parse(utf8, keeper{}, depth, MaxNodes, w.look)
	if p, err = number(ctx, v, s); err != nil {
		return nil, err
	}
	p.Encoding, p.SavedFrom, p.Flattened, p.scripts = encoding, savedFromMarkup(utf8), flattened, scripts
	return p, nil
}

// Markup parses and numbers a piece of markup that a page holds elsewhere than in its own, as in its
// data.
func (p *Page) Markup(s string) (*Page, error) {
	scratch := scratches.Get().(*scratch)
	_, flattened := scratch.tree.Parse([]byte(s), nil, depth, MaxNodes, p.watch.look)
	inner, err := number(p.watch.ctx, p.vocab, scratch)
	if err != nil {
		return nil, err
	}
	inner.Flattened = flattened
	return inner, nil
}

// Len is the number of nodes.
func (p *Page) Len() int { return len(p.nodes) }

// Root is the number of the <body>, or of the document where there is none.
func (p *Page) Root() ID { return p.root }

// All returns the HTML elements with a tag, in document order; the <title> of a drawing is none.
// The slice is shared: do not change it.
func (p *Page) All(tag atom.Atom) []ID { return p.tags.of(tag).ids }

// Parent returns the number of a node's parent, or None.
func (p *Page) Parent(id ID) ID { return ID(p.tree.Nodes[id].Parent) }

// End returns the number after the last node of a subtree; the subtree is [id, End(id)).
func (p *Page) End(id ID) ID { return ID(p.tree.Nodes[id].End) }

// Contains reports whether b stands in the subtree of a, or is a.
func (p *Page) Contains(a, b ID) bool { return a <= b && b < p.End(a) }

// Tag returns an element's tag; 0 for text and for elements that HTML does not know.
func (p *Page) Tag(id ID) atom.Atom { return p.tree.Nodes[id].Tag }

// IsElement reports whether a node is an element.
func (p *Page) IsElement(id ID) bool { return p.nodes[id].flags&element != 0 }

// IsText reports whether a node is text that a browser shows.
func (p *Page) IsText(id ID) bool { return p.nodes[id].flags&shown != 0 }

// IsBlock reports whether an element begins and ends a line.
func (p *Page) IsBlock(id ID) bool { return p.nodes[id].flags&block != 0 }

// InLink reports whether a node stands inside a link.
func (p *Page) InLink(id ID) bool { return p.nodes[id].flags&inLink != 0 }

// Data returns the text of a text node, and the name of an element.
func (p *Page) Data(id ID) string { return p.tree.Nodes[id].Data }

// Attr returns the value of an element's attribute, or "".
func (p *Page) Attr(id ID, key string) string {
	v, _ := p.Lookup(id, key)
	return v
}

// Lookup returns the value of an element's attribute and whether it has it.
func (p *Page) Lookup(id ID, key string) (string, bool) {
	attrs := p.tree.Attrs(&p.tree.Nodes[id])
	for i := range attrs {
		if attrs[i].Key == key {
			return attrs[i].Val, true
		}
	}
	return "", false
}

// Has reports whether an element's class, id, role or test id has a word of the vocabulary.
func (p *Page) Has(id ID, word Word) bool {
	for _, w := range p.Words(id) {
		if w == word {
			return true
		}
	}
	return false
}

// Words returns the words of the vocabulary among an element's names. The slice is shared.
func (p *Page) Words(id ID) []Word { return p.named[p.nodes[id].named] }

// Size is the amount of text in a subtree, in letters (see text.Size).
func (p *Page) Size(id ID) int { return int(p.sums[p.End(id)].size - p.sums[id].size) }

// LinkSize is the amount of text in a subtree that stands in links.
func (p *Page) LinkSize(id ID) int { return int(p.sums[p.End(id)].link - p.sums[id].link) }

// Images is the number of pictures in a subtree.
func (p *Page) Images(id ID) int { return int(p.sums[p.End(id)].images - p.sums[id].images) }

// HoldsBlock reports whether block elements stand inside an element, as in an <a> around cards and in
// custom elements around anything.
func (p *Page) HoldsBlock(id ID) bool { return p.sums[p.End(id)].blocks > p.sums[id+1].blocks }

// Children returns the elements directly below a node.
func (p *Page) Children(id ID) func(yield func(ID) bool) {
	return func(yield func(ID) bool) {
		for c := id + 1; c < p.End(id); c = p.End(c) {
			if p.IsElement(c) && !yield(c) {
				return
			}
		}
	}
}

// NextElement returns the next element with the same parent, or None.
func (p *Page) NextElement(id ID) ID {
	parent := p.Parent(id)
	if parent == None {
		return None
	}
	for c := p.End(id); c < p.End(parent); c = p.End(c) {
		if p.IsElement(c) {
			return c
		}
	}
	return None
}

// PreviousElement returns the element before with the same parent, or None.
func (p *Page) PreviousElement(id ID) ID { return p.nodes[id].before }

// Within returns the elements of a subtree that have a tag, the subtree's own root included.
func (p *Page) Within(id ID, tag atom.Atom) []ID {
	all := p.All(tag)
	return all[search(all, id):search(all, p.End(id))]
}

// search returns how many of the ordered numbers are below id.
func search(ids []ID, id ID) int {
	low, high := 0, len(ids)
	for low < high {
		if mid := (low + high) / 2; ids[mid] < id {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// maxClimb is how many ancestors of a node are looked at: twice as many as the parser lets there be.
// Only a tree that a program made has more.
const maxClimb = 1024

// Up returns the nearest element at or above a node for which ok holds, or None.
func (p *Page) Up(id ID, ok func(ID) bool) ID {
	p.Tick()
	for n := 0; id != None && n < maxClimb; id, n = p.Parent(id), n+1 {
		if ok(id) {
			return id
		}
	}
	return None
}

// Above returns the nearest ancestor of a node with one of the tags, or None.
func (p *Page) Above(id ID, tags ...atom.Atom) ID {
	return p.Up(p.Parent(id), func(a ID) bool {
		for _, tag := range tags {
			if p.Tag(a) == tag && p.IsElement(a) {
				return true
			}
		}
		return false
	})
}
