package cputime

import "testing"

func TestUsed(t *testing.T) {
	before := Used()
	for sum, i := 0, 0; Used() == before; i++ {
		if sum += i; i > 1e9 {
			t.Fatal("work takes no time")
		}
	}
}
