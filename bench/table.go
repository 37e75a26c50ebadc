package main

import (
	"fmt"
	"io"
	"maps"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/standfirst/standfirst/internal/score"
)

// shown are the scorer's measures that the tables have, in their order.
var shown = []string{"body", "shingle", "paragraphs", "segments", "headline", "standfirst", "byline", "captions", "published"}

// A report is what results.md holds.
type report struct {
	extractors []extractor
	rounds     int
	most       int // pages of each folder, or 0 for all
	unseen     bool
	day        time.Time
	folders    []*tableau
}

// write writes the report as Markdown.
func (r *report) write(w io.Writer, plot string) error {
	var b strings.Builder
	whole := pooled(r.folders)
	fmt.Fprintf(&b, "# Quality and cost\n\nMeasured on %s with %s on %s/%s, one processor, the median of %d rounds. CPU time counts garbage collection; html.Parse alone is 1.\n\n",
		r.day.Format(time.DateOnly), runtime.Version(), runtime.GOOS, runtime.GOARCH, r.rounds)
	if r.most > 0 {
		fmt.Fprintf(&b, "A quick look: at most %d pages of each folder, spread over it.\n\n", r.most)
	}
	if r.unseen {
		b.WriteString("The scores of Standfirst are out of fold: each page was judged by a forest that had seen no page of its domain. Its time is that of the forest that ships.\n\n")
	} else {
		b.WriteString("The forest of Standfirst has learned from pages of public benchmarks; on those, its scores of the body are better than on other pages (-unseen tells by how much).\n\n")
	}
	if plot != "" {
		fmt.Fprintf(&b, "![Quality against cost](%s)\n\n", plot)
	}
	r.writeSummary(&b, whole)
	r.writeExtractors(&b)
	if len(r.folders) > 1 {
		r.writeFolder(&b, whole)
	}
	for _, t := range r.folders {
		r.writeFolder(&b, t)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// writeSummary writes the few figures that a README has room for.
func (r *report) writeSummary(b *strings.Builder, whole *tableau) {
	rows := [][]string{{"over all pages", "CPU, html.Parse = 1", "MB/s", "MB a page", "p99 ms", "body, word F1", "all fields, mean"}}
	for _, e := range r.extractors {
		f := figuresOf(whole.records[e.name], whole.records[parserName])
		row := []string{e.name, fmt.Sprintf("%.2f", f.ratio), fmt.Sprintf("%.0f", f.mb), fmt.Sprintf("%.2f", f.memory/1e6), milliseconds(f.p99), "", ""}
		if mean, ok := quality(whole.results[e.name]); ok && e.isScored() {
			row[5], row[6] = scoreText(whole.results[e.name], "body"), fmt.Sprintf("%.3f", mean)
		}
		rows = append(rows, row)
	}
	writeRows(b, "lrrrrrr", rows)
}

func scoreText(r *score.Result, measure string) string {
	if value, ok := r.Score(measure); ok {
		return fmt.Sprintf("%.3f", value)
	}
	return ""
}

func (r *report) writeExtractors(b *strings.Builder) {
	versions := moduleVersions()
	rows := [][]string{{"extractor", "module", "version", "setting"}}
	for _, e := range r.extractors {
		rows = append(rows, []string{e.name, e.module, versions[e.module], e.setting})
	}
	writeRows(b, "llll", rows)
}

// moduleVersions are the versions of the modules that this command was built from. That of the
// library is the tree around it.
func moduleVersions() map[string]string {
	versions := map[string]string{ourModule: "this tree"}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return versions
	}
	for _, module := range info.Deps {
		if module.Path != ourModule {
			versions[module.Path] = module.Version
		}
	}
	return versions
}

func (r *report) writeFolder(b *strings.Builder, t *tableau) {
	fmt.Fprintf(b, "## %s (%d)\n\n", t.name, t.pages)
	r.writeQuality(b, t)
	r.writeCost(b, t)
}

// writeQuality writes the scores, the best of each column in bold type.
func (r *report) writeQuality(b *strings.Builder, t *tableau) {
	measures := r.measures(t)
	if len(measures) == 0 {
		return
	}
	rows := [][]string{append([]string{"quality"}, measures...)}
	for _, e := range r.extractors {
		if !e.isScored() {
			continue
		}
		row := []string{e.name}
		for _, m := range measures {
			value, _ := t.results[e.name].Score(m)
			cell := fmt.Sprintf("%.3f", value)
			if cell == fmt.Sprintf("%.3f", r.top(t, m)) {
				cell = "**" + cell + "**"
			}
			row = append(row, cell)
		}
		rows = append(rows, row)
	}
	writeRows(b, "l"+strings.Repeat("r", len(measures)), rows)
}

// measures are those of the shown ones that the folder's truth knows.
func (r *report) measures(t *tableau) []string {
	return slices.DeleteFunc(slices.Clone(shown), func(m string) bool {
		return !slices.ContainsFunc(slices.Collect(maps.Keys(t.results)), func(name string) bool {
			_, ok := t.results[name].Score(m)
			return ok
		})
	})
}

func (r *report) top(t *tableau, measure string) float64 {
	top := 0.0
	for _, e := range r.extractors {
		if value, ok := t.results[e.name].Score(measure); ok && e.isScored() {
			top = max(top, value)
		}
	}
	return top
}

func (r *report) writeCost(b *strings.Builder, t *tableau) {
	rows := [][]string{{"cost", "CPU", "pages/s", "MB/s", "MB a page", "allocations a page", "p50 ms", "p99 ms", "slowest ms", "slowest page", "failed"}}
	for _, e := range r.extractors {
		f := figuresOf(t.records[e.name], t.records[parserName])
		rows = append(rows, []string{
			e.name, fmt.Sprintf("%.2f", f.ratio), fmt.Sprintf("%.0f", f.pages), fmt.Sprintf("%.1f", f.mb), fmt.Sprintf("%.2f", f.memory/1e6),
			fmt.Sprintf("%.0f", f.allocations), milliseconds(f.p50), milliseconds(f.p99), milliseconds(f.slowest), f.slowestPage, failures(f),
		})
	}
	writeRows(b, "lrrrrrrrrlr", rows)
}

func milliseconds(d time.Duration) string { return fmt.Sprintf("%.1f", d.Seconds()*1000) }

func failures(f figures) string {
	if f.ended > 0 {
		return fmt.Sprintf("%d, %d ended", f.failed, f.ended)
	}
	return fmt.Sprint(f.failed)
}

// writeRows writes a table; align has l or r for each column.
func writeRows(b *strings.Builder, align string, rows [][]string) {
	for i, row := range rows {
		b.WriteString("| " + strings.Join(row, " | ") + " |\n")
		if i == 0 {
			b.WriteString(strings.NewReplacer("l", "| --- ", "r", "| ---: ").Replace(align) + "|\n")
		}
	}
	b.WriteByte('\n')
}
