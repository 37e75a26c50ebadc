package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/extract"
)

// savedPage is the mission's own case, which these tests can rely on.
const savedPage = "../../testdata/repost--wordpress-classic.html"

// page is a small page with this headline.
func page(headline string) string {
	return "<title>" + headline + "</title><article><h1>" + headline + "</h1>" +
		"<p>The ferry to the northern islands was late again on Monday, and nobody at the quay could say why.</p>" +
		"<p>It is the <a href='/log'>fourth</a> time this month, according to the harbour's log of arrivals.</p></article>"
}

// call runs the command and returns what it printed.
func call(stdin string, args ...string) (stdout, stderr string, code int) {
	var out, errs strings.Builder
	code = run(args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), code
}

func TestExitCodes(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing.html")
	tests := []struct {
		name   string
		args   []string
		code   int
		stderr string // a part of it; "" means that nothing is printed
	}{
		{"a page", []string{savedPage}, exitFine, ""},
		{"help", []string{"-h"}, exitFine, ""},
		{"help for score", []string{"score", "-h"}, exitFine, "Usage: standfirst score"},
		{"no page", nil, exitUsage, "no page was given; try -h\n"},
		{"unknown flag", []string{"-colour", savedPage}, exitUsage, "flag provided but not defined: -colour; try -h\n"},
		{"unknown format", []string{"-format", "xml", savedPage}, exitUsage, "not one of json, jsonl, text, markdown, html; try -h\n"},
		{"one address for two pages", []string{"-url", "https://harbour.example/", savedPage, savedPage}, exitUsage, "but 2 were given"},
		{"missing file", []string{missing}, exitFailed, "standfirst: " + missing + ": "},
		{"a folder", []string{"."}, exitFailed, "standfirst: .: "},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, stderr, code := call("", test.args...)
			if code != test.code {
				t.Errorf("exit code %d, want %d", code, test.code)
			}
			if !strings.Contains(stderr, test.stderr) || (stderr == "") != (test.stderr == "") {
				t.Errorf("standard error holds %q, want %q", stderr, test.stderr)
			}
		})
	}
}

func TestHelpShowsExamplesAndFlags(t *testing.T) {
	stdout, _, _ := call("", "-h")
	for _, part := range []string{"Examples:", "standfirst -format jsonl", "-content-type header", "-url address", "json, jsonl, text, markdown, html"} {
		if !strings.Contains(stdout, part) {
			t.Errorf("no %q in\n%s", part, stdout)
		}
	}
}

func TestFormats(t *testing.T) {
	const headline = "Port Ellery council backs dredging plan after fishermen win year’s delay"
	tests := []struct{ format, begins, part string }{
		{"json", "{\n  \"headline\": \"" + headline, `"kind": "article"`},
		{"jsonl", `{"headline":"` + headline, `"kind":"article"`},
		{"text", headline + "\n\n", "\n\nNot everyone was persuaded."},
		{"markdown", "# " + headline + "\n\n", "](https://ellerybeacon.example/"},
		{"html", "<article", "<h1>" + headline + "</h1>"},
	}
	for _, test := range tests {
		t.Run(test.format, func(t *testing.T) {
			stdout, stderr, code := call("", "-format", test.format, savedPage)
			if code != exitFine || stderr != "" {
				t.Fatalf("exit code %d, %s", code, stderr)
			}
			if !strings.HasPrefix(stdout, test.begins) || !strings.Contains(stdout, test.part) || !strings.HasSuffix(stdout, "\n") {
				t.Errorf("got %s", stdout)
			}
		})
	}
}

func TestJSONIsTheArticle(t *testing.T) {
	stdout, _, _ := call(page("Ferry late"), "-")
	var article extract.Article
	if err := json.Unmarshal([]byte(stdout), &article); err != nil {
		t.Fatal(err)
	}
	if article.Headline != "Ferry late" || len(article.Blocks) != 2 {
		t.Errorf("got %q with %d blocks", article.Headline, len(article.Blocks))
	}
}

func TestSeveralPagesInOrder(t *testing.T) {
	dir := t.TempDir()
	first := save(t, dir, "first.html", []byte(page("Ferry late")))
	second := save(t, dir, "second.html.gz", packed(t, page("Ferry found")))
	tests := []struct{ format, between string }{
		{"json", "}\n{"},
		{"jsonl", "}\n{"},
		{"text", "\n\n\f\nFerry found"},
		{"markdown", "\n\n---\n\n# Ferry found"},
		{"html", "</article>\n\n<article"},
	}
	for _, test := range tests {
		t.Run(test.format, func(t *testing.T) {
			// Flags may stand behind the files too.
			stdout, stderr, code := call("", first, second, "-format", test.format)
			if code != exitFine || !strings.Contains(stdout, test.between) {
				t.Errorf("exit code %d, no %q in\n%s%s", code, test.between, stdout, stderr)
			}
			if strings.Index(stdout, "Ferry late") > strings.Index(stdout, "Ferry found") {
				t.Errorf("out of order:\n%s", stdout)
			}
		})
	}
}

func TestUnreadablePagesHarmNoOther(t *testing.T) {
	dir := t.TempDir()
	whole := packed(t, page("Ferry lost"))
	args := []string{
		"-format", "jsonl",
		save(t, dir, "first.html", []byte(page("Ferry late"))),
		save(t, dir, "torn.html.gz", whole[:len(whole)-20]),
		save(t, dir, "unpacked.html.gz", []byte(page("Ferry sunk"))),
		filepath.Join(dir, "missing.html"),
		save(t, dir, "last.html", []byte(page("Ferry found"))),
	}
	stdout, stderr, code := call("", args...)
	if code != exitFailed {
		t.Errorf("exit code %d", code)
	}
	if strings.Count(stdout, "\n") != 2 || !strings.Contains(stdout, "Ferry late") || !strings.Contains(stdout, "Ferry found") {
		t.Errorf("got %s", stdout)
	}
	complaints := strings.Split(strings.TrimSpace(stderr), "\n")
	wants := []string{"torn.html.gz: extract: ", "unpacked.html.gz: unpacking: gzip: invalid header", "missing.html: "}
	if len(complaints) != len(wants) {
		t.Fatalf("standard error holds\n%s", stderr)
	}
	for i, want := range wants {
		if !strings.Contains(complaints[i], want) {
			t.Errorf("no %q in %q", want, complaints[i])
		}
	}
}

func TestURLAndContentType(t *testing.T) {
	stdout, _, _ := call(page("Ferry late"), "-url", "https://harbour.example/news/", "-format", "markdown", "-")
	if !strings.Contains(stdout, "(https://harbour.example/log)") {
		t.Errorf("the link is not absolute in\n%s", stdout)
	}
	stdout, _, _ = call(page("\xcf\xe0\xf0\xee\xec"), "-content-type", "text/html; charset=windows-1251", "-format", "text", "-")
	if !strings.HasPrefix(stdout, "Паром\n") {
		t.Errorf("the charset was not used:\n%s", stdout)
	}
}

// full is a disk without space.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestOutputThatCannotBeWritten(t *testing.T) {
	var stderr bytes.Buffer
	code := run([]string{savedPage, savedPage}, nil, full{}, &stderr)
	if code != exitFailed || stderr.String() != "standfirst: writing: no space left\n" {
		t.Errorf("exit code %d, %q", code, stderr.String())
	}
}

// broken is a standard input that fails half-way.
type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, errors.New("line\nlost") }

func TestInputThatFails(t *testing.T) {
	var stderr bytes.Buffer
	code := run([]string{"-"}, broken{}, io.Discard, &stderr)
	if complaint := stderr.String(); code != exitFailed || strings.Count(complaint, "\n") != 1 || !strings.Contains(complaint, "line lost") {
		t.Errorf("exit code %d, %q", code, complaint)
	}
}

func save(t *testing.T, dir, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func packed(t *testing.T, text string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := io.WriteString(w, text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
