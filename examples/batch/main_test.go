package main

import (
	"context"
	"errors"
	"io"
	"testing"

	"github.com/standfirst/standfirst/examples/internal/printed"
)

// Of the pages, one was cut short as it was downloaded. The report is the same however many
// workers there are.
func TestRun(t *testing.T) {
	for _, workers := range []int{1, 2, 8} {
		printed.Check(t, func(w io.Writer) error { return run(t.Context(), w, "pages", workers) })
	}
}

func TestRunCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := run(ctx, io.Discard, "pages", 2); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}
