//go:build !linux

package cputime

import "time"

// Thread stands in where the system does not tell a thread its CPU time: it is that of the process.
func Thread() time.Duration { return Used() }
