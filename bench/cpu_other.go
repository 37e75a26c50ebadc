//go:build !unix

package main

import "time"

var started = time.Now()

// cpuTime stands in where the system does not tell a process its CPU time: on one processor that
// nothing else uses, the time that has passed is the same.
func cpuTime() time.Duration { return time.Since(started) }
