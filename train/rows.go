package main

import (
	"bufio"
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/standfirst/standfirst/internal/golden"
	"github.com/standfirst/standfirst/internal/score"
	"github.com/standfirst/standfirst/internal/training"
)

// A sample is a page to learn from.
type sample struct {
	folder string
	score.Case
	lines  training.Lines
	labels []int
}

// samples are the pages whose truth tells something of the body.
func samples(folders []score.Folder) []*sample {
	var all []*sample
	for _, folder := range folders {
		for _, c := range folder.Cases {
			if c.Truth.Body != "" || len(c.Truth.With)+len(c.Truth.Without) > 0 {
				all = append(all, &sample{folder: folder.Name, Case: c})
			}
		}
	}
	return all
}

// read runs the library over a page, by rules alone, and labels the lines that it would judge.
func (s *sample) read(ctx context.Context) error {
	page, err := golden.ReadPage(s.Path)
	if err != nil {
		return err
	}
	ctx = training.Watch(training.With(ctx, nil), func(l training.Lines) { s.lines = l })
	if _, err := golden.Library(ctx, page, s.Options); err != nil {
		return err
	}
	s.labels = labelLines(s.lines.Texts, &s.Truth)
	return nil
}

// readAll reads pages side by side.
func readAll(ctx context.Context, all []*sample) error {
	queue := make(chan int)
	errs := make([]error, len(all))
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range queue {
				errs[i] = all[i].read(ctx)
			}
		})
	}
	for i := range all {
		queue <- i
	}
	close(queue)
	workers.Wait()
	for i, err := range errs {
		if err != nil {
			return fmt.Errorf("%s: %w", all[i].Path, err)
		}
	}
	return nil
}

// writeRows writes what fit.py reads: traits.json, the names of the columns; rows.bin, a little-endian
// float32 for each trait of each line; rows.tsv, of each line its page, folder, fold, label, length in
// bytes, and the length of all that its page keeps.
func (t *trainer) writeRows(ctx context.Context, folders []score.Folder) error {
	all := samples(folders)
	if err := readAll(ctx, all); err != nil {
		return err
	}
	return t.writeFiles(func(rows, notes *bufio.Writer) (traits []string) {
		for page, s := range all {
			if len(s.lines.Rows) > 0 {
				traits = s.lines.Traits
			}
			s.write(page, fold(s.Case, t.folds), rows, notes)
		}
		return traits
	})
}

// writeFiles opens the files, and closes them when all is written.
func (t *trainer) writeFiles(write func(rows, notes *bufio.Writer) []string) error {
	rowsFile, err := os.Create(filepath.Join(t.work, "rows.bin"))
	if err != nil {
		return err
	}
	defer rowsFile.Close()
	notesFile, err := os.Create(filepath.Join(t.work, "rows.tsv"))
	if err != nil {
		return err
	}
	defer notesFile.Close()
	rows, notes := bufio.NewWriterSize(rowsFile, 1<<20), bufio.NewWriterSize(notesFile, 1<<20)
	names, err := json.Marshal(write(rows, notes))
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(t.work, "traits.json"), names, 0o644); err != nil {
		return err
	}
	if err := rows.Flush(); err != nil {
		return err
	}
	return notes.Flush()
}

// write writes the lines of one page. Errors stay in the writers until they are flushed.
func (s *sample) write(page, fold int, rows, notes *bufio.Writer) {
	kept := 0
	for i, text := range s.lines.Texts {
		if s.labels[i] == 1 {
			kept += len(text)
		}
	}
	for i, row := range s.lines.Rows {
		for _, value := range row {
			var bytes [4]byte
			binary.LittleEndian.PutUint32(bytes[:], math.Float32bits(value))
			rows.Write(bytes[:])
		}
		fmt.Fprintf(notes, "%d\t%s\t%d\t%d\t%d\t%d\n", page, strings.ReplaceAll(s.folder, "\t", " "), fold, s.labels[i], len(s.lines.Texts[i]), kept)
	}
}
