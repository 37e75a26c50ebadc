// Batch extracts a folder of pages side by side and reports on them in order. A page that cannot
// be read harms no other. Run it from the repository's root:
//
//	go run ./examples/batch
//	go run ./examples/batch folder
package main

import (
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/standfirst/standfirst/extract"
)

func main() {
	dir := "examples/batch/pages"
	if len(os.Args) > 1 {
		dir = os.Args[1]
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Stdout, dir, runtime.GOMAXPROCS(0)); err != nil {
		log.Fatal(err)
	}
}

// A result is what became of one page.
type result struct {
	article *extract.Article
	err     error
}

func run(ctx context.Context, w io.Writer, dir string, workers int) error {
	paths, err := filepath.Glob(filepath.Join(dir, "*.html*"))
	if err != nil {
		return err
	}
	for i, r := range extractAll(ctx, paths, workers) {
		name := filepath.Base(paths[i])
		if r.err != nil {
			fmt.Fprintf(w, "%s: could not be read: %v\n", name, r.err)
			continue
		}
		fmt.Fprintf(w, "%s: %s: %s\n", name, r.article.Kind, r.article.Headline)
	}
	return ctx.Err()
}

// extractAll gives the result of each path, in the order of paths. No more pages are parsed at a
// time than there are workers.
func extractAll(ctx context.Context, paths []string, workers int) []result {
	results := make([]result, len(paths))
	next := make(chan int)
	var pool sync.WaitGroup
	for range workers {
		pool.Go(func() {
			for i := range next {
				results[i].article, results[i].err = extractFile(ctx, paths[i])
			}
		})
	}
	for i := range paths {
		next <- i
	}
	close(next)
	pool.Wait()
	return results
}

// extractFile reads one page. After the context is cancelled it does so no more.
func extractFile(ctx context.Context, path string) (*extract.Article, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()

	var page io.Reader = file
	if strings.HasSuffix(path, ".gz") {
		if page, err = gzip.NewReader(file); err != nil {
			return nil, err
		}
	}
	return extract.Parse(ctx, page, nil)
}
