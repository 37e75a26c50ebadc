package score

import (
	"path/filepath"
	"strings"
)

// isWCXB holds for one split of a checkout of the web content extraction benchmark
// (Murrough-Foley/web-content-extraction-benchmark): ground-truth/NNNN.json and html/NNNN.html.gz.
func isWCXB(dir string) bool {
	return isDir(filepath.Join(dir, "ground-truth")) && isDir(filepath.Join(dir, "html"))
}

// wcxbTruth is the part of a ground truth that our truths cover.
type wcxbTruth struct {
	URL      string
	Internal struct {
		PageType struct{ Primary string } `json:"page_type"`
	} `json:"_internal"`
	GroundTruth struct {
		Title         string
		Author        string
		PublishDate   string `json:"publish_date"`
		MainContent   string `json:"main_content"`
		With, Without []string
	} `json:"ground_truth"`
}

// loadWCXB reads the articles of a split: the benchmark has forums, shops and other pages too.
// Articles of the test split that stand in the dev split as well are left out, since whoever tuned
// on the one has seen them.
func loadWCXB(dir string) ([]Case, error) {
	seen := map[string]bool{}
	if filepath.Base(dir) == "test" {
		known, err := wcxbTruths(filepath.Join(filepath.Dir(dir), "dev"))
		if err != nil {
			return nil, err
		}
		for _, truth := range known {
			seen[truth.URL] = truth.URL != ""
		}
	}
	truths, err := wcxbTruths(dir)
	if err != nil {
		return nil, err
	}
	var cases []Case
	for id, truth := range truths {
		path := filepath.Join(dir, "html", id+".html.gz")
		if truth.Internal.PageType.Primary != "article" || seen[truth.URL] || !isFile(path) {
			continue
		}
		cases = append(cases, newCase(id, path, truth.truth()))
	}
	return cases, nil
}

// wcxbTruths are the truths of a split by id; of a split that is not there, none.
func wcxbTruths(dir string) (map[string]wcxbTruth, error) {
	files, err := filepath.Glob(filepath.Join(dir, "ground-truth", "*.json"))
	if err != nil {
		return nil, err
	}
	truths := map[string]wcxbTruth{}
	for _, file := range files {
		var truth wcxbTruth
		if err := readJSON(file, &truth); err != nil {
			return nil, err
		}
		truths[strings.TrimSuffix(filepath.Base(file), ".json")] = truth
	}
	return truths, nil
}

func (w wcxbTruth) truth() Truth {
	known := w.GroundTruth
	truth := Truth{
		URL:       w.URL,
		Headline:  known.Title,
		Body:      known.MainContent,
		Published: known.PublishDate,
		With:      known.With,
		Without:   known.Without,
	}
	if known.Author != "" {
		truth.Byline = &[]string{known.Author}
	}
	return truth
}
