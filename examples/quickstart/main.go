// Quickstart reads a saved page and prints its six fields. Run it from the repository's root:
//
//	go run ./examples/quickstart
//	go run ./examples/quickstart page.html
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/standfirst/standfirst/extract"
)

const savedPage = "testdata/repost--wordpress-classic.html"

func main() {
	path := savedPage
	if len(os.Args) > 1 {
		path = os.Args[1]
	}
	if err := run(os.Stdout, path); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer, path string) error {
	page, err := os.Open(path)
	if err != nil {
		return err
	}
	defer page.Close()

	article, err := extract.Parse(context.Background(), page, nil)
	if err != nil {
		return err
	}
	fmt.Fprintln(w, "Headline:  ", article.Headline)
	fmt.Fprintln(w, "Standfirst:", article.Standfirst)
	fmt.Fprintln(w, "Byline:    ", article.Byline)
	fmt.Fprintln(w, "Caption:   ", article.Caption)
	fmt.Fprintln(w, "Source:    ", article.Source.Name, article.Source.URL)
	fmt.Fprintln(w, "Body:")
	fmt.Fprintln(w)
	fmt.Fprintln(w, article.Body)
	return nil
}
