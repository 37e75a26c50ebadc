package golden

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/standfirst/standfirst/extract"
)

// An Extractor turns the bytes of a page into an Article. Library is the one under test; tests and
// ablations pass others.
type Extractor func(ctx context.Context, page []byte, opts *extract.Options) (*extract.Article, error)

// Library is the Extractor that the library is.
func Library(ctx context.Context, page []byte, opts *extract.Options) (*extract.Article, error) {
	return extract.Parse(ctx, bytes.NewReader(page), opts)
}

// ErrNoExpected says that a saved page has no NAME.json yet.
var ErrNoExpected = errors.New("no expected Article stands beside the page")

// A Case is a saved page and the file that says what is expected of it.
type Case struct {
	Name     string // the page's file name without .html or .html.gz
	Page     string // the path of the saved page
	Expected string // the path of NAME.json, which may be missing
}

// Cases finds the saved pages of a folder, in order of their names.
func Cases(dir string) ([]Case, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var cases []Case
	for _, entry := range entries {
		name, ok := PageName(entry.Name())
		if !ok || entry.IsDir() {
			continue
		}
		cases = append(cases, Case{
			Name:     name,
			Page:     filepath.Join(dir, entry.Name()),
			Expected: filepath.Join(dir, name+".json"),
		})
	}
	return cases, nil
}

// PageName takes .html or .html.gz off a file's name and reports whether it had one of them.
func PageName(file string) (name string, ok bool) {
	return strings.CutSuffix(strings.TrimSuffix(file, ".gz"), ".html")
}

// ReadPage reads a saved page and unpacks it where its name ends in .gz.
func ReadPage(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil || !strings.HasSuffix(path, ".gz") {
		return data, err
	}
	unzipped, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("unpacking %s: %w", path, err)
	}
	data, err = io.ReadAll(unzipped)
	if err != nil {
		return nil, fmt.Errorf("unpacking %s: %w", path, err)
	}
	return data, nil
}

// Check extracts a case's page and tells where the Article differs from the expected one.
func Check(ctx context.Context, c Case, extractor Extractor) ([]Difference, error) {
	expected, err := ReadExpected(c.Expected)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", c.Expected, ErrNoExpected)
	}
	if err != nil {
		return nil, err
	}
	article, err := extractCase(ctx, c, expected.Fetch, extractor)
	if err != nil {
		return nil, err
	}
	return expected.Compare(article)
}

// Update extracts a case's page and writes the complete Article as the expected one. What the file
// said of how the page was fetched stays. It reports whether the file changed.
func Update(ctx context.Context, c Case, extractor Extractor) (changed bool, err error) {
	old, err := os.ReadFile(c.Expected)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return false, err
	}
	var fetch Fetch
	if err == nil {
		if fetch, err = fetchOf(old); err != nil {
			return false, fmt.Errorf("%s: %w", c.Expected, err)
		}
	}
	article, err := extractCase(ctx, c, fetch, extractor)
	if err != nil {
		return false, err
	}
	text, err := Format(fetch, article)
	if err != nil || bytes.Equal(text, old) {
		return false, err
	}
	return true, os.WriteFile(c.Expected, text, 0o644)
}

func extractCase(ctx context.Context, c Case, fetch Fetch, extractor Extractor) (*extract.Article, error) {
	page, err := ReadPage(c.Page)
	if err != nil {
		return nil, err
	}
	article, err := extractor(ctx, page, fetch.Options())
	if err != nil {
		return nil, fmt.Errorf("extracting %s: %w", c.Page, err)
	}
	return article, nil
}
