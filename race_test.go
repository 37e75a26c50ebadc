//go:build race

package extract_test

// raceEnabled says that the race detector is on, under which nothing takes its usual time.
const raceEnabled = true
