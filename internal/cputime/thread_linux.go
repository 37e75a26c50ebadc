package cputime

import (
	"syscall"
	"time"
)

// Thread is the CPU time that this thread has used: what a goroutine that is locked to it did itself, with what it
// had to do for the garbage collector to be given memory.
func Thread() time.Duration {
	const ofThread = 1 // RUSAGE_THREAD, which package syscall does not name
	var used syscall.Rusage
	if err := syscall.Getrusage(ofThread, &used); err != nil {
		return Used()
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
