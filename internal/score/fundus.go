package score

import (
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// isFundus holds for the parser test data of a Fundus checkout (flairNLP/fundus, the directory
// tests/resources/parser/test_data): a directory a country.
func isFundus(dir string) bool {
	countries, err := filepath.Glob(filepath.Join(dir, "*", "meta.info"))
	return err == nil && len(countries) > 0
}

// isFundusCountry holds for one country of it: Publisher.json, Publisher_YYYY_MM_DD.html.gz and
// meta.info, which knows the addresses.
func isFundusCountry(dir string) bool { return isFile(filepath.Join(dir, "meta.info")) }

func loadFundus(dir string) ([]Case, error) {
	countries, err := filepath.Glob(filepath.Join(dir, "*", "meta.info"))
	if err != nil {
		return nil, err
	}
	var all []Case
	for _, meta := range countries {
		country := filepath.Dir(meta)
		cases, err := loadFundusCountry(country)
		if err != nil {
			return nil, err
		}
		for _, c := range cases {
			c.ID = filepath.Base(country) + "-" + c.ID
			all = append(all, c)
		}
	}
	return all, nil
}

func loadFundusCountry(dir string) ([]Case, error) {
	var meta map[string]struct{ URL string }
	if err := readJSON(filepath.Join(dir, "meta.info"), &meta); err != nil {
		return nil, err
	}
	publishers, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	var cases []Case
	for _, file := range publishers {
		var versions map[string]fundusTruth
		if err := readJSON(file, &versions); err != nil {
			return nil, err
		}
		pages, err := filepath.Glob(strings.TrimSuffix(file, ".json") + "_*.html.gz")
		if err != nil {
			return nil, err
		}
		if len(pages) != len(versions) {
			continue // nothing says which page goes with which version
		}
		for i, version := range slices.SortedFunc(maps.Keys(versions), naturalOrder) {
			id := strings.TrimSuffix(filepath.Base(pages[i]), ".html.gz")
			truth := versions[version].truth(meta[filepath.Base(pages[i])].URL)
			cases = append(cases, newCase(id, pages[i], truth))
		}
	}
	return cases, nil
}

// naturalOrder sorts V1_2 before V1_10.
func naturalOrder(a, b string) int {
	return slices.Compare(versionNumbers(a), versionNumbers(b))
}

func versionNumbers(version string) []int {
	var numbers []int
	for part := range strings.SplitSeq(strings.TrimLeft(version, "V"), "_") {
		number, _ := strconv.Atoi(part)
		numbers = append(numbers, number)
	}
	return numbers
}

// fundusTruth is the part of a parser's expected result that our truths cover.
type fundusTruth struct {
	Title          string
	Authors        []string
	PublishingDate string `json:"publishing_date"`
	Body           struct {
		Summary  []string
		Sections []struct{ Headline, Paragraphs []string }
	}
	Images []struct{ Caption string }
}

// truth takes over what the parser found. Where it found no standfirst, author or caption, that is
// unknown: many of the parsers never look for one.
func (f fundusTruth) truth(url string) Truth {
	truth := Truth{
		URL:        url,
		Headline:   f.Title,
		Standfirst: strings.Join(f.Body.Summary, "\n"),
		Published:  f.PublishingDate,
	}
	if len(f.Authors) > 0 {
		truth.Byline = &f.Authors
	}
	for _, section := range f.Body.Sections {
		truth.Paragraphs = slices.Concat(truth.Paragraphs, section.Headline, section.Paragraphs)
	}
	truth.Body = strings.Join(truth.Paragraphs, "\n\n")
	for _, image := range f.Images {
		if image.Caption != "" && !slices.Contains(truth.Captions, image.Caption) {
			truth.Captions = append(truth.Captions, image.Caption)
		}
	}
	return truth
}
