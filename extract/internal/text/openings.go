package text

import "unicode/utf8"

// Openings are phrases that texts may begin with, each with what it stands for. To tell with which of
// them a text begins takes a look at its first letters; few texts need be folded.
type Openings[V any] struct{ byStart map[start][]opening[V] }

// An opening is one phrase, folded. Of its first eight bytes, as far as it has them, a text must have
// the same.
type opening[V any] struct {
	phrase     string
	head, mask uint64
	value      V
}

// Add adds a phrase, of two letters or more.
func (o *Openings[V]) Add(phrase string, value V) {
	if o.byStart == nil {
		o.byStart = map[start][]opening[V]{}
	}
	first, folded := startOf(phrase), Fold(phrase)
	added := opening[V]{phrase: folded, value: value}
	for i := range min(len(folded), 8) {
		added.head |= uint64(folded[i]) << (8 * i)
		added.mask |= 0xff << (8 * i)
	}
	o.byStart[first] = append(o.byStart[first], added)
}

// Of returns what the phrases stand for with which a text begins, in the order in which they were added.
func (o Openings[V]) Of(s string) (found []V) {
	list := o.byStart[startOf(s)]
	if len(list) == 0 {
		return nil
	}
	head, folded := headOf(s), ""
	for i := range list {
		if (list[i].head^head)&list[i].mask != 0 {
			continue
		}
		if folded == "" {
			folded = Fold(s)
		}
		if BeginsWith(folded, list[i].phrase) {
			found = append(found, list[i].value)
		}
	}
	return found
}

// headOf is the first eight bytes of what Fold makes of a text.
func headOf(s string) (head uint64) {
	var room [64]byte
	var folded []byte
	for n := 24; ; n *= 4 { // signs fold to nothing
		if folded = AppendFold(room[:0], s[:min(len(s), n)]); len(folded) >= 8 || n >= len(s) {
			break
		}
	}
	for i := range min(len(folded), 8) {
		head |= uint64(folded[i]) << (8 * i)
	}
	return head
}

// A start is the first two bytes of a folded text, by which phrases are looked up.
type start [2]byte

// startOf returns how Fold of a text begins.
func startOf(s string) (first start) {
	if len(s) >= len(first) && s[0] < utf8.RuneSelf && s[1] < utf8.RuneSelf {
		if first = (start{keyBytes[s[0]], keyBytes[s[1]]}); first[0] != 0 && first[1] != 0 {
			return first
		}
	}
	const enough = 32
	var room [2 * enough]byte
	folded := AppendFold(room[:0], s[:min(len(s), enough)])
	if len(folded) < len(first) && len(s) > enough { // that was signs
		folded = AppendFold(room[:0], s)
	}
	first = start{}
	copy(first[:], folded)
	return first
}
