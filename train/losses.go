package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/golden"
	"github.com/standfirst/standfirst/internal/score"
	"github.com/standfirst/standfirst/internal/training"
	"github.com/standfirst/standfirst/internal/trees"
)

// What is lost, page by page: each page that falls short on a measure, under the class of what costs
// most there. `go run ./train -again -losses FILE …` writes the tables that docs/losses.md has of the body.

// leastLoss is what a page must lose to be listed.
const leastLoss = 0.02

// A reading is a page as the forest of its fold reads it, and as its truth would have it read.
type reading struct {
	*sample
	article *extract.Article
	perfect *extract.Article // each line with the label of the truth, where the truth tells
	hidden  string           // the key of all text in the page's bytes
	found   costs
}

// marks judges lines by the labels of the truth, and by a forest those of which it tells nothing.
type marks struct {
	labels []int
	forest *trees.Forest
	at     int
}

func (m *marks) Score(row []float32) float32 {
	label := m.labels[m.at]
	m.at++
	switch label {
	case 0:
		return -10
	case 1:
		return 10
	}
	return m.forest.Score(row)
}

// read reads a page in both ways.
func (r *reading) read(ctx context.Context, forest *trees.Forest) error {
	page, err := golden.ReadPage(r.Path)
	if err != nil {
		return err
	}
	if err := r.sample.read(ctx); err != nil {
		return err
	}
	if r.article, err = golden.Library(training.With(ctx, forest), page, r.Options); err != nil {
		return err
	}
	r.perfect, err = golden.Library(training.With(ctx, &marks{labels: r.labels, forest: forest}), page, r.Options)
	r.hidden = score.Key(tag.ReplaceAllString(string(page), " "))
	return err
}

// tag is an element's tag, roughly.
var tag = regexp.MustCompile(`<[^<>]*>`)

// readings reads all pages whose truth tells something of the body.
func (t *trainer) readings(ctx context.Context, folders []score.Folder, forests []*trees.Forest) ([]*reading, error) {
	var all []*reading
	for _, s := range samples(folders) {
		all = append(all, &reading{sample: s})
	}
	queue, errs := make(chan *reading), make(chan error, len(all))
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for r := range queue {
				if err := r.read(ctx, forests[fold(r.Case, t.folds)]); err != nil {
					errs <- fmt.Errorf("%s: %w", r.Path, err)
				}
			}
		})
	}
	for _, r := range all {
		queue <- r
	}
	close(queue)
	workers.Wait()
	close(errs)
	return all, <-errs
}

// writeLosses writes the tables.
func (t *trainer) writeLosses(ctx context.Context, folders []score.Folder, forests []*trees.Forest) error {
	all, err := t.readings(ctx, folders, forests)
	if err != nil {
		return err
	}
	known, err := readByHand("truths.md")
	if err != nil {
		return err
	}
	out, err := os.Create(t.losses)
	if err != nil {
		return err
	}
	defer out.Close()
	disputed := countDisputes(all)
	for _, r := range all {
		r.found = r.costs(known, disputed)
	}
	var sums []sum
	for _, folder := range folders {
		if mine := slices.DeleteFunc(slices.Clone(all), func(r *reading) bool { return r.folder != folder.Name }); len(mine) > 1 && folder.Name != "testdata" {
			sums = append(sums, writeFolder(out, folder, mine)...)
		}
	}
	writeSums(out, sums)
	return writeDisputes(out, disputed)
}

// lossMeasures are the measures of which the tables tell, with the folders that are held to them.
var lossMeasures = []struct{ folder, measure string }{
	{"aeb", "shingle"}, {"fundus", "body"}, {"fundus", "paragraphs"}, {"wcxb-article", "body"},
}

// A sum is what a measure loses in each class.
type sum struct {
	measure          string
	reached, perfect float64
	by               map[string]float64
}

func writeSums(out io.Writer, sums []sum) {
	kinds := []string{wrongTruth, disputedBy, ceiling, ours, smallLosses}
	fmt.Fprintf(out, "### Shares of what is lost\n\n| measure | out of fold | with perfect labels | %s |\n| --- | ---: | ---: |%s\n", strings.Join(kinds, " | "), strings.Repeat(" ---: |", len(kinds)))
	for _, s := range sums {
		all := 0.0
		for _, loss := range s.by {
			all += loss
		}
		fmt.Fprintf(out, "| %s | %.3f | %.3f |", s.measure, s.reached, s.perfect)
		for _, kind := range kinds {
			fmt.Fprintf(out, " %.0f %% |", 100*s.by[kind]/max(all, 1e-9))
		}
		fmt.Fprintln(out)
	}
	fmt.Fprintln(out)
}

func sumOf(measure string, reached, perfect float64, classes map[cost]*class) sum {
	s := sum{measure: measure, reached: reached, perfect: perfect, by: map[string]float64{}}
	for _, c := range classes {
		s.by[c.class] += c.loss
	}
	return s
}

func writeFolder(out io.Writer, folder score.Folder, all []*reading) (sums []sum) {
	got, perfect := map[string]score.Prediction{}, map[string]score.Prediction{}
	byID := map[string]*reading{}
	for _, r := range all {
		got[r.ID], perfect[r.ID], byID[r.ID] = score.Predict(r.ID, r.article), score.Predict(r.ID, r.perfect), r
	}
	judged, best := score.Judge(folder, got), score.Judge(folder, perfect)
	for _, m := range lossMeasures {
		if m.folder == folder.Name {
			sums = append(sums, writeMeasure(out, m.measure, judged, best, byID))
		}
	}
	return append(sums, writeSnippets(out, judged, best, byID)...)
}

// A class sums up the pages that lose by one thing.
type class struct {
	cost
	pages         []string
	loss, perfect float64
}

func writeMeasure(out io.Writer, measure string, judged, best *score.Result, byID map[string]*reading) sum {
	classes := map[cost]*class{}
	pages, all, loss, perfect, small := 0, 0, 0.0, 0.0, 0.0
	order := slices.Clone(judged.Pages)
	slices.SortStableFunc(order, func(a, b score.Page) int { return compare(a.Scores[measure], b.Scores[measure]) })
	bestOf := map[string]float64{}
	for _, p := range best.Pages {
		bestOf[p.ID] = 1 - p.Scores[measure]
	}
	for _, p := range order {
		value, ok := p.Scores[measure]
		if !ok {
			continue
		}
		if all++; 1-value <= leastLoss {
			small += 1 - value
			continue
		}
		c := byID[p.ID].found.class(measure, 1-value, bestOf[p.ID])
		if classes[c] == nil {
			classes[c] = &class{cost: c}
		}
		of := classes[c]
		of.pages = append(of.pages, fmt.Sprintf("%s %.2f", p.ID, value))
		of.loss, of.perfect = of.loss+1-value, of.perfect+bestOf[p.ID]
		pages, loss, perfect = pages+1, loss+1-value, perfect+bestOf[p.ID]
	}
	reached, _ := judged.Score(measure)
	top, _ := best.Score(measure)
	fmt.Fprintf(out, "### %s, %s: %.3f, with perfect labels %.3f\n\n", judged.Folder, measure, reached, top)
	fmt.Fprintf(out, "%d of %d pages lose more than %.2f, %.2f together, and with perfect labels %.2f; all others lose %.2f together.\n\n", pages, all, leastLoss, loss, perfect, small)
	fmt.Fprint(out, "| class | what costs most | pages | loss | with perfect labels | which (score) |\n| --- | --- | ---: | ---: | ---: | --- |\n")
	for _, c := range inOrder(classes) {
		fmt.Fprintf(out, "| %s | %s | %d | %.2f | %.2f | %s |\n", c.class, c.what, len(c.pages), c.loss, c.perfect, strings.Join(c.pages, ", "))
	}
	fmt.Fprintln(out)
	total := sumOf(judged.Folder+", "+measure, reached, top, classes)
	total.by[smallLosses] = small
	return total
}

// inOrder sorts classes: by their kind, then the costliest first.
func inOrder(classes map[cost]*class) []*class {
	var all []*class
	for _, c := range classes {
		all = append(all, c)
	}
	slices.SortFunc(all, func(a, b *class) int {
		if a.class != b.class {
			return strings.Compare(a.class, b.class)
		}
		if a.loss != b.loss {
			return compare(b.loss, a.loss)
		}
		return strings.Compare(a.what, b.what)
	})
	return all
}

func compare(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
