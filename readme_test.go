package extract_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestReadmeShowsRealOutput fails where the README shows a line that no example prints.
func TestReadmeShowsRealOutput(t *testing.T) {
	printed := map[string]bool{}
	outputs, err := filepath.Glob("examples/*/output.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range outputs {
		for line := range strings.Lines(contents(t, path)) {
			printed[line] = true
		}
	}
	shown := 0
	for _, block := range strings.Split(contents(t, "README.md"), "```text\n")[1:] {
		block, _, _ = strings.Cut(block, "```")
		for line := range strings.Lines(block) {
			shown++
			if !printed[line] {
				t.Errorf("no example prints %q, as the README says", line)
			}
		}
	}
	if shown == 0 {
		t.Error("the README shows no output")
	}
}

func contents(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
