package extract

import (
	"bytes"
	"strings"
	"sync"
	"unicode/utf8"
)

// drafts are what renderers write in before they know how long it gets. They go from one Article to the
// next.
var drafts = sync.Pool{New: func() any { return new([]byte) }}

// longestDraft is how many bytes the longest rendering has whose memory is kept for others.
const longestDraft = 1 << 20

// drafted has something written and hands it to copy, which keeps none of it.
func drafted(write func(out []byte) []byte, copy func(draft []byte)) {
	memory := drafts.Get().(*[]byte)
	draft := write((*memory)[:0])
	copy(draft)
	if cap(draft) <= longestDraft {
		clear(draft)
		*memory = draft
		drafts.Put(memory)
	}
}

// written is what write writes, as text that every format can carry.
func written(write func(out []byte) []byte) (text string) {
	drafted(write, func(draft []byte) {
		if utf8.Valid(draft) && bytes.IndexByte(draft, 0) < 0 {
			text = string(draft)
		} else {
			text = printable(string(draft))
		}
	})
	return text
}

// printable makes text valid UTF-8 without NUL, which no format can carry.
func printable(s string) string {
	if utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 {
		return s
	}
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
}
