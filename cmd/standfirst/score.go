package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/golden"
	"github.com/standfirst/standfirst/internal/rows"
	"github.com/standfirst/standfirst/internal/score"
)

// scoreUsage is what `standfirst score -h` prints before the flags.
const scoreUsage = `Usage: standfirst score [flags] DIR...

Scores the library on saved pages whose truth is known. DIR is a folder of NAME.html or
NAME.html.gz beside NAME.json, a folder of such folders, or a checkout of Zyte's article extraction
benchmark, of WCXB or of Fundus.

`

// scoreFlags are what can be asked of `standfirst score`.
type scoreFlags struct {
	dirs        []string
	predictions string
	worst       string
	n           int
	html        string
	json        bool
	floors      string
	raise       bool
	by          string
	calibration bool
}

// runScore runs `standfirst score` and returns its exit code: 0, or 1 where something failed or a
// score fell below its floor, or 2 where the command line makes no sense.
func runScore(args []string, stdout, stderr io.Writer) int {
	return scoreWith(golden.Library, args, stdout, stderr)
}

func scoreWith(extractor score.Extractor, args []string, stdout, stderr io.Writer) int {
	flags, err := parseScoreFlags(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err != nil {
		fmt.Fprintln(stderr, "standfirst score:", err)
		return 2
	}
	ok, err := flags.run(extractor, stdout, stderr)
	if err != nil {
		fmt.Fprintln(stderr, "standfirst score:", err)
	}
	if err != nil || !ok {
		return 1
	}
	return 0
}

// parseScoreFlags reads flags before, between and after the directories.
func parseScoreFlags(args []string, stderr io.Writer) (*scoreFlags, error) {
	var f scoreFlags
	set := flag.NewFlagSet("standfirst score", flag.ContinueOnError)
	set.SetOutput(stderr)
	set.StringVar(&f.predictions, "predictions", "", "write one prediction a line, as JSON, to this `file`")
	set.StringVar(&f.worst, "worst", "", "list the worst pages of this `measure`, with what was expected and what came")
	set.IntVar(&f.n, "n", 10, "how many pages -worst lists, and -html for each folder and measure")
	set.StringVar(&f.html, "html", "", "write a report with charts and word diffs to this `file`")
	set.BoolVar(&f.json, "json", false, "print the scores as JSON")
	set.BoolVar(&f.calibration, "calibration", false, "print how often values were right that were given with a confidence, field by field")
	set.StringVar(&f.floors, "floors", "", "fail where a score is below its floor in this `file`")
	set.StringVar(&f.by, "by", "", "tell what these `rows` are worth: part of the names of rules, readers and features, or \"all\"")
	set.BoolVar(&f.raise, "raise", false, "lift the floors in the -floors file to what is reached now")
	set.Usage = func() {
		fmt.Fprint(stderr, scoreUsage)
		set.PrintDefaults()
	}
	for len(args) > 0 {
		if err := set.Parse(args); err != nil {
			return nil, err
		}
		args = set.Args()
		if len(args) > 0 {
			f.dirs, args = append(f.dirs, args[0]), args[1:]
		}
	}
	return &f, f.check()
}

func (f *scoreFlags) check() error {
	switch {
	case len(f.dirs) == 0:
		return errors.New("no folder was given; try -h")
	case f.raise && f.floors == "":
		return errors.New("-raise needs -floors FILE")
	case f.n < 1:
		return errors.New("-n must be 1 or more")
	case f.worst != "":
		_, err := score.Worst(nil, f.worst, f.n)
		return err
	}
	return nil
}

// run scores and writes all that was asked for. It returns false where a score fell.
func (f *scoreFlags) run(extractor score.Extractor, stdout, stderr io.Writer) (ok bool, err error) {
	folders, err := score.Load(f.dirs...)
	if err != nil {
		return false, err
	}
	if f.by != "" {
		return true, f.ablate(folders, extractor, stdout, stderr)
	}
	results, err := score.Run(context.Background(), folders, extractor, progress(stderr))
	if err != nil {
		return false, err
	}
	reportErrors(stderr, results)
	if err := errors.Join(f.print(stdout, results), f.writeFiles(results)); err != nil {
		return false, err
	}
	return f.gate(results, stderr)
}

// ablate scores with and without each row that -by names, and prints what each is worth.
func (f *scoreFlags) ablate(folders []score.Folder, extractor score.Extractor, stdout, stderr io.Writer) error {
	var variants []score.Variant
	for _, name := range rowNames(extractor) {
		if f.by == "all" || strings.Contains(name, f.by) {
			variants = append(variants, score.Variant{Name: name, Extract: without(extractor, name)})
		}
	}
	if len(variants) == 0 {
		return fmt.Errorf("no row's name has %q in it", f.by)
	}
	worths, err := score.Ablate(context.Background(), folders, extractor, variants, progress(stderr))
	if err != nil {
		return err
	}
	return score.WriteWorths(stdout, worths)
}

// rowNames asks the extractor for the names of its rows.
func rowNames(extractor score.Extractor) []string {
	var names []string
	ctx := rows.List(context.Background(), func(name string) { names = append(names, name) })
	extractor(ctx, []byte("<p>"), nil)
	return names
}

// without is the extractor without one row.
func without(extractor score.Extractor, name string) score.Extractor {
	return func(ctx context.Context, page []byte, opts *extract.Options) (*extract.Article, error) {
		return extractor(rows.Without(ctx, name), page, opts)
	}
}

func (f *scoreFlags) print(stdout io.Writer, results []*score.Result) error {
	if f.json {
		return score.WriteJSON(stdout, results)
	}
	if f.worst != "" {
		misses, err := score.Worst(results, f.worst, f.n)
		if err != nil {
			return err
		}
		return score.WriteWorst(stdout, f.worst, misses)
	}
	if f.calibration {
		return score.WriteCalibration(stdout, results)
	}
	return score.WriteTables(stdout, results)
}

func (f *scoreFlags) writeFiles(results []*score.Result) error {
	return errors.Join(
		writeFile(f.predictions, func(w io.Writer) error { return score.WritePredictions(w, results) }),
		writeFile(f.html, func(w io.Writer) error {
			return score.WriteReport(w, filepath.Dir(f.html), results, f.n)
		}),
	)
}

// writeFile writes a file, where one was asked for.
func writeFile(path string, write func(io.Writer) error) error {
	if path == "" {
		return nil
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	return errors.Join(write(file), file.Close())
}

// gate compares the scores with the floors, and lifts those where that was asked for.
func (f *scoreFlags) gate(results []*score.Result, stderr io.Writer) (ok bool, err error) {
	if f.floors == "" {
		return true, nil
	}
	floors, err := score.ReadFloors(f.floors)
	if err != nil {
		return false, err
	}
	fallen := floors.Fell(results)
	for _, sentence := range fallen {
		fmt.Fprintln(stderr, "below its floor:", sentence)
	}
	if missing := floors.Unscored(results); len(missing) > 0 {
		fmt.Fprintln(stderr, "not scored, floors not checked:", strings.Join(missing, ", "))
	}
	if f.raise {
		fmt.Fprintf(stderr, "%d floors of %s lifted\n", floors.Raise(results), f.floors)
		err = floors.Write(f.floors)
	}
	return len(fallen) == 0, err
}

// reportErrors names the pages that gave no Article at all.
func reportErrors(stderr io.Writer, results []*score.Result) {
	for _, result := range results {
		for _, page := range result.Pages {
			if page.Err != nil {
				fmt.Fprintf(stderr, "%s: %v\n", page.Path, page.Err)
			}
		}
	}
}

// progress counts pages on a terminal, and nowhere else.
func progress(stderr io.Writer) func(done, total int) {
	file, ok := stderr.(*os.File)
	if !ok {
		return nil
	}
	info, err := file.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	return func(done, total int) {
		fmt.Fprintf(file, "\r%d of %d pages", done, total)
		if done == total {
			fmt.Fprint(file, "\r\x1b[K") // back to the start of the line, and empty it
		}
	}
}
