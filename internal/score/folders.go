package score

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/golden"
)

// A Case is a saved page whose truth is known.
type Case struct {
	ID      string
	Path    string // of the saved page
	Truth   Truth
	Options *extract.Options
}

// A Folder holds cases that are scored together.
type Folder struct {
	Name  string
	Cases []Case
}

// A layout is one way to lay out saved pages and their truth.
type layout struct {
	is     func(dir string) bool
	name   func(root, dir string) string
	load   func(dir string) ([]Case, error)
	nested bool // directories below are looked at too
}

// layouts are the known ones; the first that fits a directory reads it. Directories that none fits
// are searched for others that one does.
var layouts = []layout{
	{is: isFundus, name: named("fundus"), load: loadFundus},
	{is: isFundusCountry, name: byPath, load: loadFundusCountry},
	{is: isWCXB, name: namedSplit("wcxb"), load: loadWCXB},
	{is: isZyte, name: named("zyte"), load: loadZyte},
	{is: isPlain, name: byPath, load: loadPlain, nested: true},
}

// Load reads the folders of cases that stand in the directories.
func Load(dirs ...string) ([]Folder, error) {
	var folders []Folder
	for _, dir := range dirs {
		found, err := loadTree(dir)
		if err != nil {
			return nil, err
		}
		if len(found) == 0 {
			return nil, fmt.Errorf("%s holds no saved page (NAME.html or NAME.html.gz) beside its truth (NAME.json)", dir)
		}
		folders = append(folders, found...)
	}
	return folders, distinct(folders)
}

func loadTree(root string) ([]Folder, error) {
	var folders []Folder
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return err
		}
		if path != root && strings.HasPrefix(entry.Name(), ".") {
			return fs.SkipDir
		}
		fits := slices.IndexFunc(layouts, func(l layout) bool { return l.is(path) })
		if fits < 0 {
			return nil
		}
		found := layouts[fits]
		cases, err := found.load(path)
		if err != nil {
			return err
		}
		settle(cases)
		if len(cases) > 0 {
			slices.SortFunc(cases, func(a, b Case) int { return strings.Compare(a.ID, b.ID) })
			folders = append(folders, Folder{found.name(root, path), cases})
		}
		if !found.nested {
			return fs.SkipDir
		}
		return nil
	})
	return folders, err
}

// distinct says when two folders would be taken for the same one.
func distinct(folders []Folder) error {
	seen := map[string]bool{}
	for _, folder := range folders {
		if seen[folder.Name] {
			return fmt.Errorf("two folders are called %q; score them one at a time", folder.Name)
		}
		seen[folder.Name] = true
	}
	return nil
}

// byPath names a folder by where it stands below the directory that was asked for.
func byPath(root, dir string) string {
	below, err := filepath.Rel(root, dir)
	if err != nil || below == "." {
		if whole, err := filepath.Abs(dir); err == nil {
			return filepath.Base(whole)
		}
		return filepath.Base(dir)
	}
	return filepath.ToSlash(below)
}

// named names a folder by the benchmark that it is, wherever its checkout stands.
func named(name string) func(root, dir string) string {
	return func(string, string) string { return name }
}

// namedSplit does so for one split of a benchmark.
func namedSplit(name string) func(root, dir string) string {
	return func(_, dir string) string { return name + "/" + byPath(dir, dir) }
}

// isPlain holds for a directory with a page beside its truth.
func isPlain(dir string) bool {
	cases, err := golden.Cases(dir)
	return err == nil && slices.ContainsFunc(cases, func(c golden.Case) bool { return isFile(c.Expected) })
}

// loadPlain reads NAME.html or NAME.html.gz beside NAME.json. A page without a truth is left out.
func loadPlain(dir string) ([]Case, error) {
	pages, err := golden.Cases(dir)
	if err != nil {
		return nil, err
	}
	var cases []Case
	for _, page := range pages {
		if !isFile(page.Expected) {
			continue
		}
		text, err := os.ReadFile(page.Expected)
		if err != nil {
			return nil, err
		}
		truth, options, err := parseTruth(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", page.Expected, err)
		}
		cases = append(cases, Case{page.Name, page.Page, truth, options})
	}
	return cases, nil
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
