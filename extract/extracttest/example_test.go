package extracttest_test

import (
	"testing"

	"github.com/standfirst/standfirst/extract/extracttest"
)

// A test of your own over the pages that you saved, in a file whose name ends in _test.go.
func ExampleRun() {
	_ = func(t *testing.T) { // func TestSavedPages(t *testing.T) {
		extracttest.Run(t, "testdata")
	}
}
