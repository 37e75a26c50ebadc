package markup

import (
	"bytes"
	"io"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A Tree is a parsed page as a table: its nodes in document order, the document itself first, so that
// a subtree is a range. Comments and doctypes are not in it.
type Tree struct {
	Nodes []Node
	attrs []Attr // of all nodes
}

// A Node is the document, an element or a text.
type Node struct {
	Data    string // a text; the name of an element
	Parent  int32  // the number of its parent, or -1
	End     int32  // one past the last node of its subtree
	Type    html.NodeType
	Tag     atom.Atom // of an element that has one
	Foreign bool      // an element of a drawing or a formula

	firstAttr, endAttr int32
}

// An Attr is an attribute.
type Attr struct{ Key, Val string }

// Attrs are the attributes of a node. The slice is shared: do not change it.
func (t *Tree) Attrs(n *Node) []Attr { return t.attrs[n.firstAttr:n.endAttr:n.endAttr] }

// Parse makes the tree of what keep wants of a page, with scripting off, so that what stands in <noscript> is nodes: the
// tree of html.Parse, but for what is left out; that is nothing if keep is nil. The texts of the scripts are set aside,
// and returned; in the tree are their numbers, as ScriptNumber tells. What our own builder has no rule for html.Parse
// does. Of markup nested more deeply than that takes, or so that it would take it long, the tree is made flatter, as
// browsers do: of at most depth elements in each other. It has at most so many nodes and few more: where there would be
// more it is not the whole. Line ends in the page become "\n", in place. tick is called now and then; it may panic to end
// the work, and does so again.
func (t *Tree) Parse(page []byte, keep Keeper, depth, most int, tick func()) (scripts [][]byte, flattened bool) {
	page = unifyLineEnds(page, tick)
	if scripts, ok := t.build(page, keep, most, tick); ok {
		return scripts, false
	}
	t.Clear()
	if keep != nil {
		page, scripts = trim(page, keep, tick)
	}
	if !needed(page, tick) && bytes.Count(page, []byte("<")) <= most && t.parse(page, most, tick) == nil {
		return scripts, false
	}
	t.flatten(page, depth, most, tick)
	return scripts, true
}

// parse makes the tree with html.Parse.
func (t *Tree) parse(page []byte, most int, tick func()) error {
	root, err := html.ParseWithOptions(&ticking{bytes.NewReader(page), tick}, html.ParseOptionEnableScripting(false))
	tick() // again, since html.Parse catches panics
	if err == nil {
		t.walk(root, withoutScripts, most, tick)
	}
	return err
}

// A ticking reader calls tick before each piece that is read.
type ticking struct {
	io.Reader
	tick func()
}

func (r *ticking) Read(into []byte) (int, error) {
	r.tick()
	return r.Reader.Read(into)
}

// Clear makes a tree empty, and keeps nothing of what was in it but the memory.
func (t *Tree) Clear() {
	clear(t.Nodes)
	clear(t.attrs)
	t.Nodes, t.attrs = t.Nodes[:0], t.attrs[:0]
}

// close finds out where each subtree ends.
func (t *Tree) close() {
	for i := len(t.Nodes) - 1; i >= 0; i-- {
		n := &t.Nodes[i]
		n.End = max(n.End, int32(i)+1)
		if n.Parent >= 0 {
			parent := &t.Nodes[n.Parent]
			parent.End = max(parent.End, n.End)
		}
	}
}

// withoutNUL drops the bytes that HTML does not show, in place.
func withoutNUL(page []byte, tick func()) []byte {
	from := bytes.IndexByte(page, 0)
	if from < 0 {
		return page
	}
	out := page[:from]
	for i := from; i < len(page); i++ {
		if i%tickEvery == 0 {
			tick()
		}
		if page[i] != 0 {
			out = append(out, page[i])
		}
	}
	return out
}

// unifyLineEnds makes "\n" of all line ends, in place.
func unifyLineEnds(page []byte, tick func()) []byte {
	from := bytes.IndexByte(page, '\r')
	if from < 0 {
		return page
	}
	out, due := page[:from], 0
	for from < len(page) {
		if from >= due {
			due = from + tickEvery
			tick()
		}
		out = append(out, '\n')
		if from++; from < len(page) && page[from] == '\n' {
			from++
		}
		end := bytes.IndexByte(page[from:], '\r')
		if end < 0 {
			end = len(page) - from
		}
		out = append(out, page[from:from+end]...)
		from += end
	}
	return out
}
