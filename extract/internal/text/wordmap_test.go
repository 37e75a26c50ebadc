package text

import "testing"

func TestWordMap(t *testing.T) {
	const n = 1000
	m := NewWordMap[int](n)
	for w := range uint64(n) {
		m.Set(w*spread, int(w)+1)
	}
	for w := range uint64(2 * n) {
		want := 0
		if w < n {
			want = int(w) + 1
		}
		if got := m.Of(w * spread); got != want {
			t.Errorf("word %d: got %d, want %d", w, got, want)
		}
	}
	if m.Len() != n {
		t.Errorf("%d words", m.Len())
	}
}
