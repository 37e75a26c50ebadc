package score

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/standfirst/standfirst/internal/golden"
)

// reportPage is the report's template: one file, with its style and without any script.
//
//go:embed report.html
var reportPage string

// reportContext is how many unchanged words the report shows on each side of a change.
const reportContext = 14

// A reportMeasure is what the template shows of one measure.
type reportMeasure struct {
	Name   string
	Note   string // how to read it, where that is not plain
	Bars   []reportBar
	Misses []reportMiss
}

type reportBar struct {
	Folder string
	Pages  int
	Value  string
	Width  string // in per cent
	Tint   string // the name of a style: good, fair or poor
}

type reportMiss struct {
	Folder, ID, Score string
	Address           string // where the page was fetched
	Link              string // to the saved page
	Error             string
	Diff              []reportRun
}

type reportRun struct {
	Style string // "same", "gone" or "came"
	Lines []string
}

// WriteReport writes an HTML page of its own: a bar chart a measure, a curve for each field's
// confidence, and of the n worst pages of each folder what should have come and what came. Links to the saved pages are relative to dir.
func WriteReport(w io.Writer, dir string, results []*Result, n int) error {
	page, err := template.New("report").Parse(reportPage)
	if err != nil {
		return err
	}
	var shown []reportMeasure
	for _, name := range mainMeasures(results) {
		m, err := measureNamed(name)
		if err != nil {
			return err
		}
		chart := reportMeasure{Name: name, Bars: bars(m, results)}
		if m.kind == lessIsBetter {
			chart.Note = "less is better"
		}
		if chart.Misses, err = reportMisses(dir, results, name, n); err != nil {
			return err
		}
		shown = append(shown, chart)
	}
	var curves []reportCurve
	for _, c := range Calibrate(results) {
		curves = append(curves, curve(c))
	}
	pages := 0
	for _, result := range results {
		pages += len(result.Pages)
	}
	return page.Execute(w, struct {
		Pages    string
		Folders  string
		Measures []reportMeasure
		Curves   []reportCurve
	}{plural(pages, "page"), plural(len(results), "folder"), shown, curves})
}

func bars(m measure, results []*Result) []reportBar {
	var out []reportBar
	for _, result := range results {
		for _, score := range result.Scores {
			if score.Measure == m.name {
				out = append(out, reportBar{
					Folder: result.Folder,
					Pages:  score.Pages,
					Value:  fmt.Sprintf("%.3f", score.Value),
					Width:  fmt.Sprintf("%.1f", 100*score.Value),
					Tint:   m.tint(score.Value),
				})
			}
		}
	}
	return out
}

// tint grades a score for the eye only; the limits mean nothing more.
func (m measure) tint(value float64) string {
	if m.kind == lessIsBetter {
		value = 1 - value
	}
	switch {
	case value >= 0.9:
		return "good"
	case value >= 0.75:
		return "fair"
	}
	return "poor"
}

// reportMisses are the n worst pages of each folder.
func reportMisses(dir string, results []*Result, name string, n int) ([]reportMiss, error) {
	var out []reportMiss
	for _, result := range results {
		misses, err := Worst([]*Result{result}, name, n)
		if err != nil {
			return nil, err
		}
		for _, miss := range misses {
			shown := reportMiss{
				Folder:  miss.Folder,
				ID:      miss.Page.ID,
				Score:   fmt.Sprintf("%.3f", miss.Score),
				Address: miss.Page.Truth.URL,
				Link:    pageLink(dir, miss.Page.Path),
				Diff:    runs(miss.Diff()),
			}
			if miss.Page.Err != nil {
				shown.Error = miss.Page.Err.Error()
			}
			out = append(out, shown)
		}
	}
	return out, nil
}

// pageLink is the saved page's address as seen from the directory of the report.
func pageLink(dir, path string) string {
	from, err1 := filepath.Abs(dir)
	to, err2 := filepath.Abs(path)
	if below, err := filepath.Rel(from, to); err1 == nil && err2 == nil && err == nil {
		path = below
	}
	return (&url.URL{Path: filepath.ToSlash(path)}).String()
}

func runs(edits []golden.Edit) []reportRun {
	styles := map[golden.Op]string{golden.Same: "same", golden.Gone: "gone", golden.Came: "came"}
	var out []reportRun
	for _, edit := range golden.Shorten(edits, reportContext) {
		out = append(out, reportRun{styles[edit.Op], strings.Split(edit.Text(), "¶ ")})
	}
	return out
}
