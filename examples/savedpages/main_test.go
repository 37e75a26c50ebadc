package main

import (
	"io"
	"testing"

	"github.com/standfirst/standfirst/examples/internal/printed"
	"github.com/standfirst/standfirst/extract/extracttest"
)

// TestSavedPages checks every NAME.html under testdata against NAME.json beside it. A JSON file
// holds only what its page is about: harbour-bridge.json says who wrote the article and leaves the
// body out, crab-prices.json says that there is no byline.
//
// To add a page, save it under testdata and run
//
//	go test ./examples/savedpages -run TestSavedPages/NAME -update
//
// which writes the complete Article found in it. Then read it, correct what is wrong, and delete
// what your program does not care about.
func TestSavedPages(t *testing.T) {
	extracttest.Run(t, "testdata")
}

func TestRun(t *testing.T) {
	printed.Check(t, func(w io.Writer) error { return run(w, "testdata") })
}
