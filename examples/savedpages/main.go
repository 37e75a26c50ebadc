// Savedpages is a program with saved pages of its own and a test that checks them, as yours could
// have. It lists the pages of a folder by headline; the test in main_test.go is the point.
//
//	go run ./examples/savedpages
//	go test ./examples/savedpages
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"

	"github.com/standfirst/standfirst/extract"
)

func main() {
	dir := "examples/savedpages/testdata"
	if len(os.Args) > 1 {
		dir = os.Args[1]
	}
	if err := run(os.Stdout, dir); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer, dir string) error {
	paths, err := filepath.Glob(filepath.Join(dir, "*.html"))
	if err != nil {
		return err
	}
	for _, path := range paths {
		if err := list(w, path); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	return nil
}

func list(w io.Writer, path string) error {
	page, err := os.Open(path)
	if err != nil {
		return err
	}
	defer page.Close()

	article, err := extract.Parse(context.Background(), page, nil)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "%s (%s)\n", article.Headline, article.Source.Name)
	return nil
}
