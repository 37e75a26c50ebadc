package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"runtime"
	"slices"
	"time"

	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/cputime"
	"github.com/standfirst/standfirst/internal/golden"
	"github.com/standfirst/standfirst/internal/score"
)

// Each extractor runs in a process of its own, on one processor, so that it pays for its own garbage,
// and so that one which does not come back from a page can be ended. The process is this command
// again, told by its environment to read an order from its standard input and to write a reading a
// page.
const workerMark = "STANDFIRST_BENCH_WORKER"

// An order is what a worker is to do.
type order struct {
	Extractor string
	Pages     []score.Case
	Quality   bool // measure memory and say what was found; or else measure time
}

// A reading is what the reading of one page took and gave.
type reading struct {
	CPU         time.Duration
	Memory      uint64 // bytes that were asked of the heap
	Allocations uint64
	Bytes       int // of the page
	Error       string
	Prediction  *score.Prediction `json:",omitempty"`
}

// batch is how many pages are read into memory at once: so few that they do not swell the heap, which
// would let those who make much garbage collect it seldom.
const batch = 16

// warmUp is a page that sets up what an extractor sets up on first use.
const warmUp = `<html><head><title>Ferry was late</title><meta property="og:title" content="Ferry was late">
<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Mara Quill"}, "datePublished": "2025-06-03"}</script></head>
<body><article><h1>Ferry was late</h1><p class="byline">By Mara Quill, 3 June 2025</p>
<p>The ferry from Port Merrin left the pier forty minutes late on Tuesday, and the passengers who had queued since dawn were told nothing.</p>
<p>Mara Quill, who runs the harbour office, said that a rope had caught in the screw, and that a diver had to be called from the bay.</p>
</article></body></html>`

// serve is a worker's life.
func serve(in io.Reader, out io.Writer) error {
	var o order
	if err := json.NewDecoder(in).Decode(&o); err != nil {
		return err
	}
	e, ok := named(o.Extractor)
	if !ok {
		return fmt.Errorf("no extractor is called %q", o.Extractor)
	}
	answers := json.NewEncoder(out)
	measure := clock
	if o.Quality {
		measure = study
	}
	measure(e, page{bytes: []byte(warmUp), options: &extract.Options{}})
	warm := o.Quality // memory is the same for cold pages; and nobody knows yet which page is one too many
	for some := range slices.Chunk(o.Pages, batch) {
		pages, err := load(some)
		if err != nil {
			return err
		}
		for _, p := range pages {
			if !warm {
				measure(e, p)
			}
		}
		warm = true
		for _, p := range pages {
			r := measure(e, p)
			r.Bytes = len(p.bytes)
			if err := answers.Encode(r); err != nil {
				return err
			}
		}
	}
	return nil
}

// clock measures the CPU time of the process while it reads a page, garbage collection included.
func clock(e extractor, p page) (r reading) {
	work := e.begin(p)
	begun := cputime.Used()
	_, r.Error = try(work)
	r.CPU = cputime.Used() - begun
	return r
}

// study measures memory, and asks what was found.
func study(e extractor, p page) (r reading) {
	work := e.begin(p)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	found, failed := try(work)
	runtime.ReadMemStats(&after)
	r.Memory, r.Allocations, r.Error = after.TotalAlloc-before.TotalAlloc, after.Mallocs-before.Mallocs, failed
	if found != nil {
		prediction := found()
		r.Prediction = &prediction
	}
	return r
}

// try does the work and says what went wrong.
func try(w work) (found finding, failed string) {
	defer func() {
		if cause := recover(); cause != nil {
			failed = fmt.Sprint("panic: ", cause)
		}
	}()
	found, err := w()
	if err != nil {
		return nil, err.Error()
	}
	return found, ""
}

// load reads saved pages.
func load(cases []score.Case) ([]page, error) {
	var pages []page
	for _, c := range cases {
		bytes, err := golden.ReadPage(c.Path)
		if err != nil {
			return nil, err
		}
		p := page{id: c.ID, bytes: bytes, options: c.Options}
		if c.Options != nil && c.Options.URL != "" {
			p.address, _ = url.Parse(c.Options.URL)
		}
		pages = append(pages, p)
	}
	return pages, nil
}
