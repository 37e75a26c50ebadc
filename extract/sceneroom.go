package extract

import (
	"sync"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// A sceneRoom is the memory of a scene. It goes from page to page, and nothing that is in it does.
type sceneRoom struct {
	facts   []lineFacts   // of each of the page's lines
	sizes   []int         // sizes[i] is the size of the lines before line i
	drops   []int32       // drops[i] is how many of them a rule drops
	around  []tagSet      // by node: which kinds of element stand around it
	depths  []int32       // by node: how many nodes stand around it, itself included
	holders []uint8       // by node: which of the fields in owners has taken it, counted from 1
	shaped  []*shapeFacts // by node: its shape, once it was asked for
	shapes  map[markShape]*shapeFacts
	lately  text.Lately[taggedShape] // the same by class
	seen    map[uint64]int           // how many lines so far say the same
	direct  map[page.ID]int          // by element: the letters of prose whose blocks it holds itself
	words   []uint64                 // of the line that is being read
}

// sceneRooms are those that no page is read in.
var sceneRooms = sync.Pool{New: func() any {
	return &sceneRoom{shapes: map[markShape]*shapeFacts{}, seen: map[uint64]int{}, direct: map[page.ID]int{}}
}}

// enter returns a room that is large enough for a page.
func enter(lines, nodes int) *sceneRoom {
	t := sceneRooms.Get().(*sceneRoom)
	t.facts, t.sizes, t.drops = roomFor(t.facts, lines), roomFor(t.sizes, lines+1), roomFor(t.drops, lines+1)
	t.around, t.depths, t.holders, t.shaped = roomFor(t.around, nodes), roomFor(t.depths, nodes), roomFor(t.holders, nodes), roomFor(t.shaped, nodes)
	return t
}

// roomFor is n zeros, in the memory of a list where it is large enough.
func roomFor[T any](list []T, n int) []T {
	if n > cap(list) {
		return make([]T, n)
	}
	list = list[:n]
	clear(list)
	return list
}

// largestRoom is how many nodes the largest page has whose room is kept for others.
const largestRoom = 1 << 16

// leave clears the room for others.
func (t *sceneRoom) leave() {
	if len(t.around) > largestRoom {
		return
	}
	clear(t.facts)
	clear(t.shaped)
	clear(t.shapes)
	clear(t.lately[:])
	clear(t.seen)
	clear(t.direct)
	sceneRooms.Put(t)
}
