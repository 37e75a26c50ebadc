package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"

	"github.com/standfirst/standfirst/internal/score"
)

// A runner measures extractors over folders.
type runner struct {
	extractors []extractor
	rounds     int           // how often each page is timed
	limit      time.Duration // for one page
	unseen     map[string]map[string]score.Prediction
	log        io.Writer
}

// A record is all that was measured of an extractor on a page.
type record struct {
	id     string
	read   reading         // its Error is why there is no article
	times  []time.Duration // one a round
	ended  bool            // it ran past the limit or brought the process down; it was not timed
	folder string
}

// A tableau is what was measured over a folder, or over all of them: the records of each extractor,
// in the order of the pages, and what they are worth.
type tableau struct {
	name    string
	pages   int
	records map[string][]record
	results map[string]*score.Result // empty where no truth is known
}

// run measures one folder: first what each extractor finds and what memory it takes; then, in
// several rounds, the time of each in turn, so that a slow minute of the machine meets them all.
func (r *runner) run(ctx context.Context, folder score.Folder) (*tableau, error) {
	t := &tableau{folder.Name, len(folder.Cases), map[string][]record{}, map[string]*score.Result{}}
	for _, e := range r.extractors {
		fmt.Fprintf(r.log, "%s: what %s finds\n", folder.Name, e.name)
		read, err := r.order(ctx, e, folder.Cases, true)
		if err != nil {
			return nil, err
		}
		for i, c := range folder.Cases {
			t.records[e.name] = append(t.records[e.name], record{id: c.ID, folder: folder.Name, read: read[i], ended: read[i].ended()})
		}
		t.results[e.name] = r.judge(e, folder, read)
	}
	for round := range r.rounds {
		for i := range r.extractors {
			e := r.extractors[(i+round)%len(r.extractors)] // another one begins each time
			fmt.Fprintf(r.log, "%s: round %d of %d, %s\n", folder.Name, round+1, r.rounds, e.name)
			if err := r.time(ctx, e, folder.Cases, t.records[e.name]); err != nil {
				return nil, err
			}
		}
	}
	return t, nil
}

// judge scores what was found, or what Standfirst finds in pages that it has not learned from, where
// that is known.
func (r *runner) judge(e extractor, folder score.Folder, read []reading) *score.Result {
	predictions := map[string]score.Prediction{}
	for i, c := range folder.Cases {
		if found := read[i].Prediction; found != nil {
			predictions[c.ID] = *found
		}
	}
	if unseen := r.unseen[folder.Name]; e.name == ourName && unseen != nil {
		predictions = unseen
	}
	return score.Judge(folder, predictions)
}

// time times an extractor once on all pages but those from which it does not come back.
func (r *runner) time(ctx context.Context, e extractor, cases []score.Case, records []record) error {
	var pages []score.Case
	var of []int
	for i, c := range cases {
		if !records[i].ended {
			pages, of = append(pages, c), append(of, i)
		}
	}
	read, err := r.order(ctx, e, pages, false)
	if err != nil {
		return err
	}
	for i, one := range read {
		record := &records[of[i]]
		record.times = append(record.times, one.CPU)
		record.ended = record.ended || one.ended()
	}
	return nil
}

// crashed begins the error of a page from which an extractor did not come back.
const crashed = "ended: "

func (r reading) ended() bool { return strings.HasPrefix(r.Error, crashed) }

// order has a worker read the pages. Where the worker does not come back from a page, that page is
// given up and another worker goes on after it.
func (r *runner) order(ctx context.Context, e extractor, pages []score.Case, quality bool) ([]reading, error) {
	var all []reading
	for len(all) < len(pages) {
		read, err := r.work(ctx, order{e.name, pages[len(all):], quality})
		all = append(all, read...)
		switch {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case errors.Is(err, errWorker):
			return nil, err
		case len(all) < len(pages):
			all = append(all, reading{Error: crashed + err.Error(), CPU: r.limit})
		}
	}
	return all, nil
}

var (
	errWorker = errors.New("a worker could not do its work")
	errSlow   = errors.New("not done in time")
)

// starting is how long a worker may take until it begins.
const starting = 5 * time.Second

// cannot is the exit code of a worker that says why it cannot do its work; one that an extractor brings
// down has another.
const cannot = 75

// work starts a worker and reads what it says until it is done, dies or takes too long.
func (r *runner) work(ctx context.Context, o order) (read []reading, err error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errWorker, err)
	}
	text, err := json.Marshal(o)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errWorker, err)
	}
	var stderr bytes.Buffer
	worker := exec.CommandContext(ctx, self)
	worker.Env = append(os.Environ(), "GOMAXPROCS=1", workerMark+"=1")
	worker.Stdin, worker.Stderr = bytes.NewReader(text), &stderr
	out, err := worker.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errWorker, err)
	}
	if err := worker.Start(); err != nil {
		return nil, fmt.Errorf("%w: %w", errWorker, err)
	}
	patience := r.limit + starting
	if !o.Quality {
		patience += batch * r.limit // it warms up on a batch before it says anything
	}
	alarm := time.AfterFunc(patience, func() { cancel(errSlow) })
	defer alarm.Stop()
	for answers := json.NewDecoder(out); ; {
		var one reading
		if answers.Decode(&one) != nil {
			break
		}
		read = append(read, one)
		alarm.Reset(r.limit)
	}
	err = worker.Wait()
	if worker.ProcessState.ExitCode() == cannot {
		return nil, fmt.Errorf("%w: %s", errWorker, firstLine(stderr.String()))
	}
	if cause := context.Cause(ctx); cause != nil {
		err = cause
	}
	if err != nil && stderr.Len() > 0 {
		err = fmt.Errorf("%w: %s", err, firstLine(stderr.String()))
	}
	return read, cmp.Or(err, errors.New("it stopped"))
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}
