package extract_test

import (
	"bytes"
	"context"
	"flag"
	"runtime"
	"slices"
	"testing"

	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/cputime"
	"golang.org/x/net/html"
)

var cpuCost = flag.Bool("cpucost", false, "let TestCost measure CPU time too, which takes longer")

// costs are what reading a page may cost, as multiples of what html.Parse alone costs on the same
// pages. These figures were measured when they were last set; lower them when Parse has become
// cheaper. Saved pages are small, so that what a page costs whatever its size weighs more here than
// on pages of publishers, of which docs/performance.md tells.
var costs = []struct {
	of    string
	was   float64
	slack float64 // how much more is forgiven
	read  func(cost) float64
}{
	{"memory", 3.84, 0.05, func(c cost) float64 { return c.bytes }},
	{"allocations", 1.67, 0.03, func(c cost) float64 { return c.allocations }},
	{"CPU time", 8.1, 0.25, func(c cost) float64 { return c.cpu }}, // no two runs give the same; only with -cpucost
}

// A cost is what some work takes: seconds of CPU time, and what it asks of the heap.
type cost struct{ cpu, bytes, allocations float64 }

// TestCost fails where a change makes Parse dearer. Parse and html.Parse are measured in turn within
// one run, on one processor and in CPU time, so that fast, slow and busy machines say much the same.
func TestCost(t *testing.T) {
	if testing.Short() || raceEnabled {
		t.Skip("measures what code costs that is built as users build it")
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	checked, rounds, attempts := costs[:2], 1, 1
	if *cpuCost {
		checked, rounds, attempts = costs, 7, 3
	}
	all := pages(t)
	costRatios(t, all, 1) // what is set up once, on first use, counts for no page
	for attempt := 1; ; attempt++ {
		ratios, dear := costRatios(t, all, rounds), false
		for i, c := range checked {
			t.Logf("%s: %.2f times that of html.Parse, was %.2f", c.of, ratios[i], c.was)
			dear = dear || ratios[i] > c.was*(1+c.slack)
		}
		if !dear {
			return
		}
		if attempt == attempts { // the machine may have been busy with something else
			t.Fatal("Parse costs more than it did; if the change is worth it, set the figures of costs anew")
		}
	}
}

// costRatios measures both readings in turn and returns the medians of their ratios.
func costRatios(t *testing.T, all map[string][]byte, rounds int) []float64 {
	ratios := make([][]float64, len(costs))
	for range rounds {
		parser := costOf(t, all, func(page []byte) { _, _ = html.Parse(bytes.NewReader(page)) })
		parse := costOf(t, all, func(page []byte) { _, _ = extract.Parse(context.Background(), bytes.NewReader(page), nil) })
		for i, c := range costs {
			ratios[i] = append(ratios[i], c.read(parse)/c.read(parser))
		}
	}
	medians := make([]float64, len(costs))
	for i, values := range ratios {
		slices.Sort(values)
		medians[i] = values[rounds/2]
	}
	return medians
}

// costOf is what reading all pages costs. They are read more than once, since a clock of CPU time
// may tick slowly.
func costOf(t *testing.T, all map[string][]byte, read func(page []byte)) cost {
	const times = 2
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	begun := cputime.Used()
	for range times {
		for _, page := range all {
			read(page)
		}
	}
	took := cputime.Used() - begun
	runtime.ReadMemStats(&after)
	return cost{took.Seconds(), float64(after.TotalAlloc - before.TotalAlloc), float64(after.Mallocs - before.Mallocs)}
}
