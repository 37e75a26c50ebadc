package main

import (
	"cmp"
	"slices"
	"time"

	"github.com/standfirst/standfirst/internal/score"
)

// The figures are what the records of an extractor come to.
type figures struct {
	ratio         float64 // CPU time, in terms of what html.Parse takes for the same pages
	pages, mb     float64 // a second of CPU time
	memory        float64 // bytes a page
	allocations   float64 // a page
	p50, p99      time.Duration
	slowest       time.Duration
	slowestPage   string
	failed, ended int // pages that gave no article; of these, pages from which it did not come back
}

// figuresOf compares the records of an extractor with those of the parser. Pages from which the
// extractor did not come back have no time of their own and count as failed.
func figuresOf(records, parser []record) figures {
	var f figures
	var sums, parserSums []time.Duration // a round
	var each []time.Duration
	size, timed := 0, 0
	for i, r := range records {
		if r.read.Error != "" {
			f.failed++
		}
		if r.ended || parser[i].ended {
			f.ended++
			continue
		}
		timed++
		size += r.read.Bytes
		f.memory += float64(r.read.Memory)
		f.allocations += float64(r.read.Allocations)
		sums, parserSums = add(sums, r.times), add(parserSums, parser[i].times)
		took := median(r.times)
		each = append(each, took)
		if took > f.slowest {
			f.slowest, f.slowestPage = took, r.id
		}
	}
	if timed == 0 || median(sums) == 0 {
		return f
	}
	seconds := median(sums).Seconds()
	f.pages, f.mb = float64(timed)/seconds, float64(size)/1e6/seconds
	f.memory, f.allocations = f.memory/float64(timed), f.allocations/float64(timed)
	f.p50, f.p99 = percentile(each, 50), percentile(each, 99)
	var ratios []float64
	for i := range sums {
		if parserSums[i] > 0 {
			ratios = append(ratios, sums[i].Seconds()/parserSums[i].Seconds())
		}
	}
	f.ratio = median(ratios)
	return f
}

// add adds the times of a page to the sums of the rounds.
func add(sums, times []time.Duration) []time.Duration {
	if sums == nil {
		sums = make([]time.Duration, len(times))
	}
	for i := range times {
		sums[i] += times[i]
	}
	return sums
}

// median is the middle value; of an even number of values the mean of the two in the middle.
func median[T time.Duration | float64](values []T) T {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	middle := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[middle]
	}
	return (sorted[middle-1] + sorted[middle]) / 2
}

// percentile is the least value that p per cent of the values do not exceed.
func percentile[T cmp.Ordered](values []T, p int) T {
	sorted := slices.Sorted(slices.Values(values))
	rank := (len(sorted)*p + 99) / 100
	return sorted[max(rank, 1)-1]
}

// pooled is all folders as one.
func pooled(all []*tableau) *tableau {
	whole := &tableau{name: "all pages", records: map[string][]record{}, results: map[string]*score.Result{}}
	for _, t := range all {
		whole.pages += t.pages
		for name, records := range t.records {
			whole.records[name] = append(whole.records[name], records...)
		}
	}
	for name := range whole.records {
		whole.results[name] = poolScores(all, name)
	}
	return whole
}

// poolScores weighs the scores of each folder by how many of its pages have a truth.
func poolScores(all []*tableau, name string) *score.Result {
	pool := &score.Result{}
	for _, measure := range score.Names() {
		sum, pages := 0.0, 0
		for _, t := range all {
			for _, s := range t.results[name].Scores {
				if s.Measure == measure {
					sum, pages = sum+s.Value*float64(s.Pages), pages+s.Pages
				}
			}
		}
		if pages > 0 {
			pool.Scores = append(pool.Scores, score.Score{Measure: measure, Value: sum / float64(pages), Pages: pages})
		}
	}
	return pool
}

// fields are what an article is made of, of the scorer's measures.
var fields = []string{"body", "headline", "standfirst", "byline", "captions", "published"}

// quality is the mean score of all fields that any truth knows.
func quality(r *score.Result) (float64, bool) {
	sum, known := 0.0, 0
	for _, field := range fields {
		if value, ok := r.Score(field); ok {
			sum, known = sum+value, known+1
		}
	}
	if known == 0 {
		return 0, false
	}
	return sum / float64(known), true
}
