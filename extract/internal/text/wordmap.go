package text

import "math/bits"

// A WordMap knows something of words, by their numbers (see Hashes). Most words that are asked for are not in it,
// and a glance at a bit tells so.
type WordMap[V any] struct {
	values map[uint64]V
	bits   []uint64
}

// A WordSet is a set of words.
type WordSet = WordMap[bool]

// NewWordMap makes room for n words.
func NewWordMap[V any](n int) WordMap[V] {
	return WordMap[V]{values: make(map[uint64]V, n), bits: make([]uint64, 1<<bits.Len(uint(n/4)))}
}

func (m WordMap[V]) bit(w uint64) (*uint64, uint64) {
	w ^= w >> 32
	return &m.bits[w>>6&uint64(len(m.bits)-1)], 1 << (w & 63)
}

// Len is how many words are known.
func (m WordMap[V]) Len() int { return len(m.values) }

// Set notes what is known of a word.
func (m WordMap[V]) Set(w uint64, v V) {
	at, bit := m.bit(w)
	*at |= bit
	m.values[w] = v
}

// Of is what is known of a word, or nothing.
func (m WordMap[V]) Of(w uint64) (v V) {
	if at, bit := m.bit(w); *at&bit == 0 {
		return v
	}
	return m.values[w]
}
