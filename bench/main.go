// Command bench measures this library beside other extractors for Go: how good they are and what
// they cost, on the same saved pages and in one run. README.md says how to run it and how to read
// what it writes.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/golden"
	"github.com/standfirst/standfirst/internal/score"
)

const usage = `Usage: go run -C bench . [flags] FOLDER...

Measures quality and cost of extractors on saved pages. FOLDER is what "standfirst score" reads, or
any folder of .html and .html.gz files; without truth only the cost is measured.

`

func main() {
	if os.Getenv(workerMark) != "" {
		answers := os.Stdout
		os.Stdout = os.Stderr // an extractor may print there
		if err := serve(os.Stdin, answers); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(cannot)
		}
		return
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// run is the command.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	r := runner{log: stderr}
	set := flag.NewFlagSet("bench", flag.ContinueOnError)
	set.SetOutput(stderr)
	set.IntVar(&r.rounds, "rounds", 3, "how often each page is timed")
	set.DurationVar(&r.limit, "limit", 20*time.Second, "after how long a page is given up")
	out := set.String("out", "", "write results.md and quality-cost.svg into this `folder`; without it the tables are printed")
	most := set.Int("pages", 0, "read at most this `number` of pages of a folder, spread over it")
	only := set.String("only", "", "measure only extractors that have one of these `names` in theirs, parted by commas")
	unseen := set.String("unseen", "", "score Standfirst by the predictions in this `file`, as train -predictions writes them out of fold")
	set.Usage = func() {
		fmt.Fprint(stderr, usage)
		set.PrintDefaults()
	}
	if err := set.Parse(args); err != nil {
		return err
	}
	if r.rounds < 1 {
		return errors.New("-rounds must be 1 or more")
	}
	goHome()
	folders, err := find(set.Args(), *most)
	if err != nil {
		return err
	}
	if r.unseen, err = readUnseen(*unseen); err != nil {
		return err
	}
	r.extractors = choose(*only)
	made := report{extractors: r.extractors, rounds: r.rounds, most: *most, unseen: *unseen != "", day: time.Now()}
	for _, folder := range folders {
		t, err := r.run(ctx, folder)
		if err != nil {
			return err
		}
		made.folders = append(made.folders, t)
	}
	if *out == "" {
		return made.write(stdout, "")
	}
	return made.save(*out)
}

// goHome makes names of files relative to where the command was typed: "go run -C" goes elsewhere
// before it starts this program.
func goHome() {
	if home := os.Getenv("PWD"); home != "" {
		_ = os.Chdir(home)
	}
}

// choose are the extractors whose name holds one of the words, and the parser, which is the measure.
func choose(only string) []extractor {
	words := strings.Split(strings.ToLower(only), ",")
	return slices.DeleteFunc(slices.Clone(extractors), func(e extractor) bool {
		return e.name != parserName && !slices.ContainsFunc(words, func(word string) bool {
			return strings.Contains(strings.ToLower(e.name), strings.TrimSpace(word))
		})
	})
}

// find finds the folders of saved pages, with their truth where there is any.
func find(dirs []string, most int) ([]score.Folder, error) {
	if len(dirs) == 0 {
		return nil, errors.New("no folder was given; try -h")
	}
	var folders []score.Folder
	for _, dir := range dirs {
		found, err := score.Load(dir)
		if err != nil {
			var bare error
			if found, bare = findBare(dir); bare != nil {
				return nil, err
			}
		}
		for _, folder := range found {
			folder.Cases = spread(folder.Cases, most)
			folders = append(folders, folder)
		}
	}
	return folders, nil
}

// findBare finds saved pages whose truth nobody knows, in a folder or below it.
func findBare(root string) ([]score.Folder, error) {
	folder := score.Folder{Name: filepath.Base(root)}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if name, ok := golden.PageName(entry.Name()); ok && entry.Type().IsRegular() {
			folder.Cases = append(folder.Cases, score.Case{ID: name, Path: path, Options: &extract.Options{}})
		}
		return nil
	})
	if err == nil && len(folder.Cases) == 0 {
		err = fmt.Errorf("%s holds no saved page", root)
	}
	return []score.Folder{folder}, err
}

// spread keeps some cases, at even distances.
func spread(cases []score.Case, most int) []score.Case {
	if most <= 0 || len(cases) <= most {
		return cases
	}
	var kept []score.Case
	for i := range most {
		kept = append(kept, cases[i*len(cases)/most])
	}
	return kept
}

func readUnseen(path string) (map[string]map[string]score.Prediction, error) {
	if path == "" {
		return nil, nil
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return score.ReadPredictions(file)
}

// save writes the report and its plot into a folder.
func (r *report) save(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	plot := ""
	if drawn := drawPlot(r.points()); drawn != nil {
		plot = "quality-cost.svg"
		if err := os.WriteFile(filepath.Join(dir, plot), drawn, 0o644); err != nil {
			return err
		}
	}
	var text strings.Builder
	if err := r.write(&text, plot); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "results.md"), []byte(text.String()), 0o644)
}
