package cputime

import (
	"runtime"
	"testing"
	"time"
)

func TestUsed(t *testing.T)   { testClock(t, Used) }
func TestThread(t *testing.T) { testClock(t, Thread) }

// testClock sees that work takes time on a clock.
func testClock(t *testing.T, clock func() time.Duration) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	before := clock()
	for sum, i := 0, 0; clock() == before; i++ {
		if sum += i; i > 1e9 {
			t.Fatal("work takes no time")
		}
	}
}
