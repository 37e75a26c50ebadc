package extracttest

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/extract"
)

// titled is an extractor that takes the whole page for the headline.
func titled(_ context.Context, page []byte, _ *extract.Options) (*extract.Article, error) {
	return &extract.Article{Headline: strings.TrimSpace(string(page))}, nil
}

func TestRun(t *testing.T) {
	dir := t.TempDir()
	save(t, filepath.Join(dir, "bridge.html"), "Bridge shut")
	save(t, filepath.Join(dir, "bridge.json"), `{"headline": "Bridge shut", "standfirst": ""}`)
	run(t, dir, titled, false)
}

func TestRunUpdates(t *testing.T) {
	dir := t.TempDir()
	save(t, filepath.Join(dir, "bridge.html"), "Bridge shut")
	save(t, filepath.Join(dir, "ferry.html"), "Ferry runs")
	save(t, filepath.Join(dir, "ferry.json"), `{"headline": "Ferry stops"}`)
	t.Run("update", func(t *testing.T) { run(t, dir, titled, true) })
	t.Run("check", func(t *testing.T) { run(t, dir, titled, false) })
	text, err := os.ReadFile(filepath.Join(dir, "ferry.json"))
	if err != nil || !strings.Contains(string(text), `"headline": "Ferry runs"`) {
		t.Errorf("ferry.json holds %s, %v", text, err)
	}
}

// TestRunFails runs this test binary again, since a test cannot watch another one fail.
func TestRunFails(t *testing.T) {
	if dir := os.Getenv("EXTRACTTEST_FAILING"); dir != "" {
		run(t, dir, titled, false)
		return
	}
	tests := []struct {
		name     string
		expected string // "": there is no NAME.json
		want     string
	}{
		{"a difference", `{"headline": "Bridge closed", "standfirst": "No cars"}`,
			"headline: want: Bridge closed got: Bridge shut diff: Bridge [-closed-] {+shut+}"},
		{"nothing to compare with", "", "bridge.json: no expected Article stands beside the page; run this test with -update"},
		{"a misspelt field", `{"headlin": "Bridge shut"}`, `unknown field "headlin"`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			save(t, filepath.Join(dir, "bridge.html"), "Bridge shut")
			if test.expected != "" {
				save(t, filepath.Join(dir, "bridge.json"), test.expected)
			}
			out := failing(t, dir)
			if !strings.Contains(strings.Join(strings.Fields(out), " "), test.want) {
				t.Errorf("no %q in\n%s", test.want, out)
			}
		})
	}
	t.Run("no pages", func(t *testing.T) {
		if out := failing(t, t.TempDir()); !strings.Contains(out, "no saved page") {
			t.Errorf("got %s", out)
		}
	})
}

// failing checks a folder in another process and returns what that prints.
func failing(t *testing.T, dir string) string {
	t.Helper()
	command := exec.Command(os.Args[0], "-test.run=^TestRunFails$")
	command.Env = append(os.Environ(), "EXTRACTTEST_FAILING="+dir)
	out, err := command.CombinedOutput()
	if err == nil {
		t.Errorf("the tests of %s pass", dir)
	}
	return string(out)
}

func save(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
