package main

import (
	"context"
	"fmt"
	"hash/fnv"
	"io"
	"net/url"
	"os"
	"path/filepath"

	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/golden"
	"github.com/standfirst/standfirst/internal/score"
	"github.com/standfirst/standfirst/internal/training"
	"github.com/standfirst/standfirst/internal/trees"
	"golang.org/x/net/publicsuffix"
)

// fold is the part into which a page's domain is dealt.
func fold(c score.Case, folds int) int {
	h := fnv.New32a()
	io.WriteString(h, domain(c))
	return int(h.Sum32() % uint32(folds))
}

// domain is the registered name under which a page stands; where its address is unknown, the page
// is a domain of its own.
func domain(c score.Case) string {
	address, err := url.Parse(c.Truth.URL)
	if err != nil || address.Hostname() == "" {
		return c.ID
	}
	name, err := publicsuffix.EffectiveTLDPlusOne(address.Hostname())
	if err != nil {
		return address.Hostname()
	}
	return name
}

// judge scores every page as judged by the forest that has seen no page of its domain.
func (t *trainer) judge(ctx context.Context, folders []score.Folder, stdout io.Writer) error {
	forests := make([]*trees.Forest, t.folds)
	for i := range forests {
		file, err := os.ReadFile(filepath.Join(t.work, fmt.Sprintf("fold%d.forest", i)))
		if err != nil {
			return err
		}
		if forests[i], err = trees.Parse(string(file)); err != nil {
			return err
		}
	}
	results := make([]*score.Result, len(folders))
	for i := range folders {
		results[i] = &score.Result{Folder: folders[i].Name}
	}
	for number, forest := range forests {
		extractor := func(ctx context.Context, page []byte, o *extract.Options) (*extract.Article, error) {
			return golden.Library(training.With(ctx, forest), page, o)
		}
		part, err := score.Run(ctx, t.part(folders, number), extractor, nil)
		if err != nil {
			return err
		}
		for i, result := range part {
			results[i].Pages = append(results[i].Pages, result.Pages...)
		}
	}
	for _, result := range results {
		result.Sum()
	}
	if t.losses != "" {
		if err := t.writeLosses(ctx, folders, forests); err != nil {
			return err
		}
	}
	return t.report(results, stdout)
}

// part is the pages of one fold.
func (t *trainer) part(folders []score.Folder, number int) []score.Folder {
	var parts []score.Folder
	for _, folder := range folders {
		part := score.Folder{Name: folder.Name}
		for _, c := range folder.Cases {
			if fold(c, t.folds) == number {
				part.Cases = append(part.Cases, c)
			}
		}
		parts = append(parts, part)
	}
	return parts
}

func (t *trainer) report(results []*score.Result, stdout io.Writer) error {
	if t.predictions != "" {
		file, err := os.Create(t.predictions)
		if err != nil {
			return err
		}
		defer file.Close()
		if err := score.WritePredictions(file, results); err != nil {
			return err
		}
	}
	if t.worst != "" {
		misses, err := score.Worst(results, t.worst, t.n)
		if err != nil {
			return err
		}
		if err := score.WriteWorst(stdout, t.worst, misses); err != nil {
			return err
		}
	}
	fmt.Fprintln(stdout, "each page judged by a forest that has seen no page of its domain:")
	if err := score.WriteTables(stdout, results); err != nil {
		return err
	}
	fmt.Fprintln(stdout, "\nhow far the confidences can be believed on such pages:")
	return score.WriteCalibration(stdout, results)
}
