package score

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/standfirst/standfirst/extract"
)

// isZyte holds for a checkout of Zyte's article extraction benchmark
// (scrapinghub/article-extraction-benchmark): ground-truth.json beside html/ID.html.gz.
func isZyte(dir string) bool {
	return isFile(filepath.Join(dir, "ground-truth.json")) && isDir(filepath.Join(dir, "html"))
}

func loadZyte(dir string) ([]Case, error) {
	var truths map[string]struct{ ArticleBody, URL string }
	if err := readJSON(filepath.Join(dir, "ground-truth.json"), &truths); err != nil {
		return nil, err
	}
	var cases []Case
	for id, truth := range truths {
		path := filepath.Join(dir, "html", id+".html.gz")
		if !isFile(path) {
			continue
		}
		cases = append(cases, newCase(id, path, Truth{URL: truth.URL, Body: truth.ArticleBody}))
	}
	return cases, nil
}

func newCase(id, path string, truth Truth) Case {
	return Case{id, path, truth, &extract.Options{URL: truth.URL}}
}

func readJSON(path string, into any) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
