package text

// Lately holds what was found out about the strings that were asked for last. Many are asked for again at once, such as
// the classes of elements, and strings that are one piece of memory are compared without a look at it.
type Lately[V any] [128]struct {
	key   string
	value V
	known bool
}

// At is where the value for a string stands, and whether it is known. Who finds that it is not writes it there.
func (l *Lately[V]) At(key string) (value *V, known bool) {
	slot := &l[SlotOf(key)%len(l)]
	if slot.known && slot.key == key {
		return &slot.value, true
	}
	slot.key, slot.known = key, true
	return &slot.value, false
}

// SlotOf is a number for a string of which few are needed: by its length and two of its bytes.
func SlotOf[T string | []byte](s T) int {
	if len(s) == 0 {
		return 0
	}
	return 5*len(s) ^ 3*int(s[len(s)/2]) ^ int(s[len(s)-1])
}
