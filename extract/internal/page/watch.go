package page

import (
	"context"
	"fmt"
)

// MaxNodes is how many nodes a page may have, elements and texts: some twenty times as many as the
// largest of 1,800 news pages. What a page costs in memory depends on its nodes more than on its bytes.
const MaxNodes = 1 << 20

// lookEvery is how many ticks of work lie between two looks at the context: well below a
// millisecond's worth. It is a power of two.
const lookEvery = 256

// A watch ends the work on a page when its context is done.
type watch struct {
	ctx   context.Context
	ticks uint32
}

// A halt is what Tick panics with. It never leaves the library: see Halted.
type halt struct{ err error }

// Tick counts a little work and ends all of it, by way of Halted, when the context is done. Loops
// over the nodes or the lines of a page call it, most of them because they ask for a text.
func (p *Page) Tick() { p.watch.tick() }

func (w *watch) tick() {
	if w.ticks++; w.ticks%lookEvery == 0 {
		w.look()
	}
}

// Reads is a Tick for work over so many bytes of text: one for each bytesATick of them.
func (p *Page) Reads(bytes int) { p.watch.reads(bytes) }

// bytesATick is how many bytes of a text are read in the time of a little work.
const bytesATick = 256

func (w *watch) reads(bytes int) {
	before := w.ticks / lookEvery
	if w.ticks += 1 + uint32(bytes/bytesATick); w.ticks/lookEvery != before {
		w.look()
	}
}

// Look ends the work now if the context is done, as Tick does now and then.
func (p *Page) Look() { p.watch.look() }

func (w *watch) look() {
	if err := w.ctx.Err(); err != nil {
		panic(halt{err})
	}
}

// Halted, deferred, makes an error of what Tick ended the work with, and names the step. Returning
// an error through every loop of every stage would say no more, and hide what the loops do. Other
// panics go on.
func Halted(err *error, step string) {
	switch r := recover().(type) {
	case nil:
	case halt:
		*err = fmt.Errorf("%s: %w", step, r.err)
	default:
		panic(r)
	}
}

// tooMany is the error for a page of too many nodes.
func tooMany() error { return fmt.Errorf("%w: more than %d nodes", ErrTooLarge, MaxNodes) }
