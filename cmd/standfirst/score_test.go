package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/extract"
)

// scoreSample writes a folder "post" of two pages, of which titleOnly gets one headline right.
func scoreSample(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "post")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"bridge.html": "Bridge shut", "bridge.json": `{"headline": "Bridge shut"}`,
		"ferry.html": "Ferry runs | Post", "ferry.json": `{"headline": "Ferry runs"}`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// titleOnly is an extractor that takes the whole page for the headline.
func titleOnly(_ context.Context, page []byte, _ *extract.Options) (*extract.Article, error) {
	return &extract.Article{Headline: string(page), Confidences: map[extract.Field]float64{extract.Headline: 0.8}}, nil
}

func scoreRun(args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = scoreWith(titleOnly, args, &out, &errs)
	return code, out.String(), errs.String()
}

func TestScore(t *testing.T) {
	dir := scoreSample(t)
	tests := []struct {
		name   string
		args   []string
		code   int
		stdout string // a part of it
		stderr string
	}{
		{"table", []string{dir}, 0, "headline                0.500", ""},
		{"worst", []string{"-worst", "headline", "-n", "1", dir}, 0, "got:      Ferry runs | Post", ""},
		{"flags after the folder", []string{dir, "-worst", "headline"}, 0, "expected: Ferry runs\n", ""},
		{"calibration", []string{"-calibration", dir}, 0, "headline (2 pages, expected calibration error 0.300)", ""},
		{"json", []string{"-json", dir}, 0, `"folder": "post"`, ""},
		{"help", []string{"-h"}, 0, "", "Usage: standfirst score [flags] DIR..."},
		{"no folder", nil, 2, "", "no folder was given"},
		{"an unknown flag", []string{"-bad", dir}, 2, "", "-bad"},
		{"an unknown measure", []string{"-worst", "heading", dir}, 2, "", "headline"},
		{"-raise alone", []string{"-raise", dir}, 2, "", "-floors"},
		{"-n of nothing", []string{"-n", "0", dir}, 2, "", "-n must be"},
		{"a folder without pages", []string{t.TempDir()}, 1, "", "holds no saved page"},
		{"a file that cannot be written", []string{"-html", filepath.Join(dir, "none", "x.html"), dir}, 1, "", "none"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			code, stdout, stderr := scoreRun(test.args...)
			if code != test.code || !strings.Contains(stdout, test.stdout) || !strings.Contains(stderr, test.stderr) {
				t.Errorf("code %d, want %d\nstdout: %s\nstderr: %s", code, test.code, stdout, stderr)
			}
		})
	}
}

func TestScoreFiles(t *testing.T) {
	dir, out := scoreSample(t), t.TempDir()
	report, predictions := filepath.Join(out, "report.html"), filepath.Join(out, "predictions.jsonl")
	if code, _, stderr := scoreRun("-html", report, "-predictions", predictions, dir); code != 0 {
		t.Fatal(stderr)
	}
	text, err := os.ReadFile(report)
	if err != nil || !strings.Contains(string(text), `id="worst-headline"`) {
		t.Errorf("the report: %v", err)
	}
	text, err = os.ReadFile(predictions)
	if err != nil {
		t.Fatal(err)
	}
	var first struct{ ID, Headline string }
	if err := json.NewDecoder(bytes.NewReader(text)).Decode(&first); err != nil || first.ID != "bridge" || first.Headline != "Bridge shut" {
		t.Errorf("the predictions: %s, %v", text, err)
	}
}

func TestScoreFloors(t *testing.T) {
	dir, floors := scoreSample(t), filepath.Join(t.TempDir(), "floors.json")
	code, _, stderr := scoreRun("-floors", floors, "-raise", dir)
	if code != 0 || !strings.Contains(stderr, "2 floors") {
		t.Fatalf("raising: code %d, %s", code, stderr)
	}
	if code, _, stderr = scoreRun("-floors", floors, dir); code != 0 {
		t.Errorf("at the floors: code %d, %s", code, stderr)
	}
	high := `{"post": {"headline": 0.9}, "elsewhere": {"body": 1}}`
	if err := os.WriteFile(floors, []byte(high), 0o644); err != nil {
		t.Fatal(err)
	}
	code, _, stderr = scoreRun("-floors", floors, "-raise", dir)
	if code != 1 || !strings.Contains(stderr, "post: headline fell to 0.5000") || !strings.Contains(stderr, "floors not checked: elsewhere") {
		t.Errorf("below a floor: code %d, %s", code, stderr)
	}
	text, err := os.ReadFile(floors)
	if err != nil || !strings.Contains(string(text), `"headline": 0.9`) {
		t.Errorf("a floor was lowered: %s, %v", text, err)
	}
}

func TestScoreNamesPagesThatFail(t *testing.T) {
	failing := func(context.Context, []byte, *extract.Options) (*extract.Article, error) { panic("oh") }
	var out, errs bytes.Buffer
	if code := scoreWith(failing, []string{scoreSample(t)}, &out, &errs); code != 0 {
		t.Errorf("code %d", code)
	}
	if !strings.Contains(errs.String(), "bridge.html: panic: oh") {
		t.Errorf("stderr: %s", &errs)
	}
}

func TestProgressOnlyOnATerminal(t *testing.T) {
	file, err := os.Create(filepath.Join(t.TempDir(), "stderr"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if progress(&bytes.Buffer{}) != nil || progress(file) != nil {
		t.Error("progress is shown where nobody looks")
	}
}
