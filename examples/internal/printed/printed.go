// Package printed checks what the example programs print.
package printed

import (
	"bytes"
	"flag"
	"io"
	"os"
	"testing"

	_ "github.com/standfirst/standfirst/extract/extracttest" // for its flag -update
)

// golden holds what a program is expected to print. It stands beside the program.
const golden = "output.txt"

// Check runs a program and compares what it prints with its output.txt. With -update it writes
// that file instead.
func Check(t *testing.T, run func(io.Writer) error) {
	t.Helper()
	var got bytes.Buffer
	if err := run(&got); err != nil {
		t.Fatal(err)
	}
	if flag.Lookup("update").Value.String() == "true" {
		if err := os.WriteFile(golden, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Bytes(), want) {
		t.Errorf("got:\n%s\nwant, as %s has it:\n%s", &got, golden, want)
	}
}
