// Command train grows the forest that judges which lines of a page belong to its body, and tells how
// well it judges pages of domains that it has not seen.
//
//	go run ./train [flags] DIR...
//
// DIR is a folder of saved pages with their truth, as for `standfirst score`. Training takes some
// minutes on two processors and needs Python with xgboost (Debian: python3-xgboost). In order:
//
//  1. The library runs over all pages and writes the traits of each line, and the truth labels them.
//  2. fit.py deals the domains into folds and grows a forest for each fold on the pages of all
//     others; then one on a quarter and one on half of them, for a learning curve; then one on all
//     pages, which is written to -out.
//  3. The library runs again, each page judged by the forest of its fold, which has seen no page of
//     its domain, and is scored. These are the figures that count.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/standfirst/standfirst/internal/score"
)

// A trainer is one run.
type trainer struct {
	dirs        []string
	out         string // where the forest goes
	work        string // where rows and the forests of the folds go
	folds       int
	python      string
	predictions string
	worst       string
	n           int
	losses      string
	again       bool // score with the forests of the run before
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("train: ")
	t, err := parseFlags(os.Args[1:], os.Stderr)
	if errors.Is(err, flag.ErrHelp) {
		return
	}
	if err == nil {
		err = t.run(context.Background(), os.Stdout)
	}
	if err != nil {
		log.Fatal(err)
	}
}

func parseFlags(args []string, stderr io.Writer) (*trainer, error) {
	var t trainer
	set := flag.NewFlagSet("train", flag.ContinueOnError)
	set.SetOutput(stderr)
	set.StringVar(&t.out, "out", "extract/body.forest", "the `file` for the forest that is grown on all pages")
	set.StringVar(&t.work, "work", filepath.Join(os.TempDir(), "standfirst-train"), "a `folder` for rows and for the forests of the folds")
	set.IntVar(&t.folds, "folds", 5, "into how many parts the domains are dealt")
	set.StringVar(&t.python, "python", "python3", "a Python that has xgboost")
	set.StringVar(&t.predictions, "predictions", "", "write what the folds' forests make of each page to this `file`, for a scorer")
	set.StringVar(&t.worst, "worst", "", "list the worst pages of this `measure`")
	set.IntVar(&t.n, "n", 10, "how many pages -worst lists")
	set.StringVar(&t.losses, "losses", "", "write what is lost on which page and why, as tables, to this `file`")
	set.BoolVar(&t.again, "again", false, "train nothing; score with the folds' forests of the run before")
	if err := set.Parse(args); err != nil {
		return nil, err
	}
	if t.dirs = set.Args(); len(t.dirs) == 0 {
		return nil, errors.New("no folder was given; try -h")
	}
	return &t, nil
}

// copies is the folder of our own in which one page stands again and again, in each encoding: it
// teaches nothing, and would count for as many pages as a benchmark.
const copies = "encodings"

func (t *trainer) run(ctx context.Context, stdout io.Writer) error {
	folders, err := score.Load(t.dirs...)
	if err != nil {
		return err
	}
	folders = slices.DeleteFunc(folders, func(f score.Folder) bool { return f.Name == copies })
	if !t.again {
		if err := t.grow(ctx, folders, stdout); err != nil {
			return err
		}
	}
	return t.judge(ctx, folders, stdout)
}

// grow writes the rows and has forests grown on them.
func (t *trainer) grow(ctx context.Context, folders []score.Folder, stdout io.Writer) error {
	if err := os.MkdirAll(t.work, 0o755); err != nil {
		return err
	}
	if err := t.writeRows(ctx, folders); err != nil {
		return fmt.Errorf("rows: %w", err)
	}
	fit := exec.CommandContext(ctx, t.python, "train/fit.py", t.work, strconv.Itoa(t.folds), t.out)
	fit.Stdout, fit.Stderr = stdout, os.Stderr
	if err := fit.Run(); err != nil {
		return fmt.Errorf("fit.py: %w", err)
	}
	return nil
}
