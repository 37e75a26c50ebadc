package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/url"

	"github.com/markusmobius/go-trafilatura"
	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/score"
	"golang.org/x/net/html"
)

// An extractor is what is measured.
type extractor struct {
	name    string
	module  string // the module that it comes from
	setting string // how it is called, where there is more than one way
	// begin prepares the reading of a page. The work that it returns is what is timed.
	begin func(page) work
}

// work goes from the bytes of a page to what its users call the article, text included.
type work func() (finding, error)

// A finding says in the scorer's words what was found. It is asked once the clock has stopped; nil
// for what finds nothing.
type finding func() score.Prediction

// A page is a saved page, as an extractor is given it.
type page struct {
	id      string
	bytes   []byte
	address *url.URL // nil where it is not known
	options *extract.Options
}

const (
	ourModule    = "github.com/standfirst/standfirst"
	parserModule = "golang.org/x/net"
	parserName   = "html.Parse alone"
	ourName      = "Standfirst"
)

// extractors are all of them, in the order in which they are shown. Each of the others is set as its
// own documentation sets it where it is compared; see peers.go.
var extractors = []extractor{
	{parserName, parserModule, "the measure for all others", parser},
	{ourName, ourModule, "nil options but for the address", standfirst},
	{"Standfirst, rendering", ourModule, "Text, Markdown, HTML and JSON of an Article; not its reading", rendering},
	{"go-readability", readabilityModule, "FromReader and RenderText", readable},
	{"go-domdistiller", distillerModule, "without pagination", distilled},
	{"go-trafilatura, no fallback", trafilaturaModule, "EnableFallback off", trafilaturaWith(false, trafilatura.Balanced)},
	{"go-trafilatura", trafilaturaModule, "with fallback", trafilaturaWith(true, trafilatura.Balanced)},
	{"go-trafilatura, precision", trafilaturaModule, "with fallback, FavorPrecision", trafilaturaWith(true, trafilatura.FavorPrecision)},
	{"go-trafilatura, recall", trafilaturaModule, "with fallback, FavorRecall", trafilaturaWith(true, trafilatura.FavorRecall)},
	{"GoOse", gooseModule, "default configuration", goosed},
}

func parser(p page) work {
	return func() (finding, error) {
		_, err := html.Parse(bytes.NewReader(p.bytes))
		return nil, err
	}
}

func standfirst(p page) work {
	return func() (finding, error) {
		article, err := extract.Parse(context.Background(), bytes.NewReader(p.bytes), p.options)
		if err != nil {
			return nil, err
		}
		return func() score.Prediction { return score.Predict(p.id, article) }, nil
	}
}

func rendering(p page) work {
	article, err := extract.Parse(context.Background(), bytes.NewReader(p.bytes), p.options)
	return func() (finding, error) {
		if err != nil {
			return nil, err
		}
		article.Text()
		article.Markdown()
		article.HTML()
		return nil, json.NewEncoder(io.Discard).Encode(article)
	}
}

// isScored reports whether an extractor finds articles at all.
func (e extractor) isScored() bool { return e.name != parserName && e.name != "Standfirst, rendering" }

func named(name string) (extractor, bool) {
	for _, e := range extractors {
		if e.name == name {
			return e, true
		}
	}
	return extractor{}, false
}
