package main

import (
	"io"
	"testing"

	"github.com/standfirst/standfirst/examples/internal/printed"
)

// The page that main reads by itself is named from the repository's root.
func TestRun(t *testing.T) {
	printed.Check(t, func(w io.Writer) error { return run(w, "../../"+savedPage, paragraph) })
}
