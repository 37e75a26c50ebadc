package score

import (
	"context"
	"fmt"
	"runtime"
	"sync"

	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/golden"
)

// An Extractor turns the bytes of a page into an Article.
type Extractor = golden.Extractor

// A Page is a case with what an extractor made of it.
type Page struct {
	Case
	Prediction Prediction
	Err        error              // why there is no Article; it is scored as an empty one
	Scores     map[string]float64 // by measure, for what its truth knows
	sheet      *sheet
}

// A Result is what an extractor made of a folder.
type Result struct {
	Folder string
	Pages  []Page
	Scores []Score // in the order of the measures, for what any of its truths knows
}

// A Score is the value of one measure over a folder.
type Score struct {
	Measure string
	Value   float64
	Pages   int // how many pages' truth knows the field
}

// Score returns the value of a measure, or false where no page's truth knows it.
func (r *Result) Score(name string) (float64, bool) {
	for _, score := range r.Scores {
		if score.Measure == name {
			return score.Value, true
		}
	}
	return 0, false
}

// Run extracts every page of the folders and scores it, as many side by side as there are
// processors. It calls progress, where that is not nil, after each page.
func Run(ctx context.Context, folders []Folder, extractor Extractor, progress func(done, total int)) ([]*Result, error) {
	var results []*Result
	var todo []*Page
	for _, folder := range folders {
		result := &Result{Folder: folder.Name, Pages: make([]Page, len(folder.Cases))}
		for i, c := range folder.Cases {
			result.Pages[i].Case = c
			todo = append(todo, &result.Pages[i])
		}
		results = append(results, result)
	}
	if err := runAll(ctx, todo, extractor, progress); err != nil {
		return nil, err
	}
	for _, result := range results {
		result.Sum()
	}
	return results, nil
}

// Judge scores what was predicted before, by the IDs of the pages. A page without a prediction is
// scored as one in which nothing was found.
func Judge(folder Folder, predictions map[string]Prediction) *Result {
	result := &Result{Folder: folder.Name, Pages: make([]Page, len(folder.Cases))}
	for i, c := range folder.Cases {
		result.Pages[i].Case = c
		result.Pages[i].score(predictions[c.ID])
	}
	result.Sum()
	return result
}

func runAll(ctx context.Context, todo []*Page, extractor Extractor, progress func(done, total int)) error {
	queue, finished := make(chan *Page), make(chan struct{})
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for page := range queue {
				page.run(ctx, extractor)
				finished <- struct{}{}
			}
		})
	}
	go func() {
		defer close(queue)
		for _, page := range todo {
			queue <- page
		}
	}()
	for done := range todo {
		<-finished
		if progress != nil {
			progress(done+1, len(todo))
		}
	}
	workers.Wait()
	return ctx.Err()
}

// run extracts and scores one page.
func (p *Page) run(ctx context.Context, extractor Extractor) {
	if ctx.Err() != nil {
		return
	}
	article, err := p.extract(ctx, extractor)
	if err != nil {
		p.Err, article = err, &extract.Article{}
	}
	p.score(Predict(p.ID, article))
}

// score scores what was predicted for the page.
func (p *Page) score(predicted Prediction) {
	p.Prediction = predicted
	p.sheet = newSheet(&p.Truth, &p.Prediction)
	p.Scores = map[string]float64{}
	for _, m := range measures {
		if value, ok := m.of(p.sheet); ok {
			p.Scores[m.name] = value
		}
	}
}

// extract turns a panic into an error: whoever measures wants to know on which page it happened,
// and the scores of all others.
func (p *Page) extract(ctx context.Context, extractor Extractor) (article *extract.Article, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v", cause)
		}
	}()
	page, err := golden.ReadPage(p.Path)
	if err != nil {
		return nil, err
	}
	return extractor(ctx, page, p.Options)
}

// Sum works out the scores of a folder from those of its pages.
func (r *Result) Sum() {
	r.Scores = nil
	for _, m := range measures {
		var values []float64
		var sheets []*sheet
		for _, page := range r.Pages {
			if value, ok := page.Scores[m.name]; ok {
				values = append(values, value)
				sheets = append(sheets, page.sheet)
			}
		}
		if len(values) == 0 {
			continue
		}
		score := Score{m.name, mean(values), len(values)}
		if m.over != nil {
			score.Value = m.over(sheets)
		}
		r.Scores = append(r.Scores, score)
	}
}
