package extract_test

import (
	"context"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/internal/golden"
)

// TestEncodings reads pages in encodings that news sites have used, each as it was served, with its
// encoding declared, and the same page without a word of it. What is expected was written by hand: the
// text, and by what the encoding was known. -update leaves it alone.
func TestEncodings(t *testing.T) {
	const fewest = 25
	cases, err := golden.Cases(encodingPages)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for _, c := range cases {
		encoding, kind, _ := strings.Cut(c.Name, "--")
		if kind == "declared" || kind == "undeclared" {
			seen[encoding]++
		} else {
			t.Errorf("%s: neither declared nor undeclared", c.Name)
		}
		differences, err := golden.Check(context.Background(), c, golden.Library)
		if err != nil {
			t.Error(err)
		}
		for _, d := range differences {
			t.Errorf("%s: %v", c.Name, d)
		}
	}
	for encoding, pages := range seen {
		if pages != 2 {
			t.Errorf("%s: only one page of two", encoding)
		}
	}
	if len(seen) < fewest {
		t.Errorf("%d encodings, expected %d or more", len(seen), fewest)
	}
}
