// Why tells where each of the six fields of a page came from, and why a paragraph is not part of
// the body. Run it from the repository's root:
//
//	go run ./examples/why
//	go run ./examples/why page.html "Leave a Reply"
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"strings"

	"github.com/standfirst/standfirst/extract"
)

const (
	savedPage = "testdata/repost--wordpress-classic.html"
	paragraph = "Leave a Reply" // it begins with these words
)

func main() {
	path, words := savedPage, paragraph
	if len(os.Args) == 3 {
		path, words = os.Args[1], os.Args[2]
	}
	if err := run(os.Stdout, path, words); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer, path, words string) error {
	page, err := os.Open(path)
	if err != nil {
		return err
	}
	defer page.Close()

	article, err := extract.Parse(context.Background(), page, nil)
	if err != nil {
		return err
	}
	for _, field := range []extract.Field{
		extract.Headline, extract.Standfirst, extract.Byline, extract.Caption, extract.Source, extract.Body,
	} {
		origin(w, article, field)
	}
	fmt.Fprintln(w)
	fate(w, article, words)
	return nil
}

// origin prints what decided a field, which is the first piece of its evidence.
func origin(w io.Writer, article *extract.Article, field extract.Field) {
	why := article.Why(field)
	if len(why) == 0 || why[0].Verdict != extract.Chosen {
		fmt.Fprintf(w, "%s: the page has none\n", field)
		return
	}
	fmt.Fprintf(w, "%s: %s, at %s\n", field, why[0].Reader, why[0].Path)
}

// fate prints why a piece of the page that begins with these words is not part of the body.
func fate(w io.Writer, article *extract.Article, words string) {
	if strings.Contains(article.Body, words) {
		fmt.Fprintf(w, "%q stands in the body\n", words)
		return
	}
	for _, evidence := range article.Why(extract.Body) {
		if evidence.Verdict == extract.Dropped && strings.HasPrefix(evidence.Value, words) {
			fmt.Fprintf(w, "%q was dropped by the rule %q, at %s\n", words, evidence.Reader, evidence.Path)
			return
		}
	}
	fmt.Fprintf(w, "no rule dropped anything near the text that begins with %q\n", words)
}
