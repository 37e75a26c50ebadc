package score

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
)

// A Variant is the extractor with a part taken out: a rule, a reader or a feature.
type Variant struct {
	Name    string // of the part
	Extract Extractor
}

// A Worth is what a part of the extractor is worth: by how much each measure of each folder falls
// when the part is taken out. A negative number says that the part does harm.
type Worth struct {
	Part    string
	Folders []FolderWorth
}

// FolderWorth is the part of a Worth that belongs to one folder.
type FolderWorth struct {
	Folder string
	Loss   map[string]float64 // by measure; those that stay the same are left out
}

// total adds all losses up, to sort by.
func (w Worth) total() float64 {
	sum := 0.0
	for _, folder := range w.Folders {
		for _, loss := range folder.Loss {
			sum += loss
		}
	}
	return sum
}

// Ablate scores the folders with the whole extractor and with each of its variants, and tells what
// each part is worth, the most harmful first.
func Ablate(ctx context.Context, folders []Folder, whole Extractor, variants []Variant, progress func(done, total int)) ([]Worth, error) {
	base, err := Run(ctx, folders, whole, nil)
	if err != nil {
		return nil, err
	}
	var worths []Worth
	for i, variant := range variants {
		without, err := Run(ctx, folders, variant.Extract, nil)
		if err != nil {
			return nil, fmt.Errorf("without %s: %w", variant.Name, err)
		}
		worths = append(worths, Worth{variant.Name, losses(base, without)})
		if progress != nil {
			progress(i+1, len(variants))
		}
	}
	slices.SortStableFunc(worths, func(a, b Worth) int { return cmp.Compare(a.total(), b.total()) })
	return worths, nil
}

// losses tells how much worse the second results are than the first, in the same folders.
func losses(before, after []*Result) []FolderWorth {
	var out []FolderWorth
	for i, result := range before {
		loss := map[string]float64{}
		for _, m := range measures {
			was, ok := result.Score(m.name)
			is, _ := after[i].Score(m.name)
			if !ok || m.kind == detail || was == is {
				continue
			}
			loss[m.name] = was - is
			if m.kind == lessIsBetter {
				loss[m.name] = is - was
			}
		}
		out = append(out, FolderWorth{result.Folder, loss})
	}
	return out
}

// WriteWorths writes what each part is worth, in thousandths of a score.
func WriteWorths(w io.Writer, worths []Worth) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "part\tfolder\tworth, in thousandths")
	for _, worth := range worths {
		wrote := false
		for _, folder := range worth.Folders {
			if len(folder.Loss) == 0 {
				continue
			}
			fmt.Fprintf(table, "%s\t%s\t%s\n", worth.Part, folder.Folder, folder.text())
			wrote = true
		}
		if !wrote {
			fmt.Fprintf(table, "%s\t\tnothing: no score changes without it\n", worth.Part)
		}
	}
	return table.Flush()
}

func (f FolderWorth) text() string {
	var parts []string
	for _, name := range Names() {
		if loss, ok := f.Loss[name]; ok {
			parts = append(parts, fmt.Sprintf("%s %+.2f", name, loss*1000))
		}
	}
	return strings.Join(parts, "  ")
}
