//go:build unix

package extract_test

import (
	"syscall"
	"testing"
	"time"
)

// cpuTime is the CPU time that this process has used, garbage collection included.
func cpuTime(t *testing.T) time.Duration {
	t.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		t.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
