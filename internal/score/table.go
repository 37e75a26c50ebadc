package score

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strings"
	"text/tabwriter"

	"github.com/standfirst/standfirst/internal/golden"
)

// WriteTables writes a table a folder: of each measure its score, for some also the precision and
// recall that make it up, and on how many pages it was taken.
func WriteTables(w io.Writer, results []*Result) error {
	for i, result := range results {
		if i > 0 {
			fmt.Fprintln(w)
		}
		if err := writeTable(w, result); err != nil {
			return err
		}
	}
	if len(results) > 1 {
		fmt.Fprintln(w)
		return writeOverview(w, results)
	}
	return nil
}

func writeTable(w io.Writer, result *Result) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(w, "%s (%s)\n", result.Folder, plural(len(result.Pages), "page"))
	width := labelWidth(result)
	fmt.Fprintf(table, "%-*s\tscore\tprecision\trecall\tpages\t\n", width, "")
	for _, score := range result.Scores {
		m, err := measureNamed(score.Measure)
		if err != nil {
			return err
		}
		if m.kind == detail {
			continue
		}
		fmt.Fprintf(table, "%-*s\t%s\t%s\t%s\t%d\t\n", width, m.label(), number(result, m.name),
			number(result, m.name+"_precision"), number(result, m.name+"_recall"), score.Pages)
	}
	return table.Flush()
}

// label is a measure's name, with a note where a small number is a good one.
func (m measure) label() string {
	if m.kind == lessIsBetter {
		return m.name + " (less is better)"
	}
	return m.name
}

// labelWidth is how wide the labels of a table are. The table itself sets everything to the right.
func labelWidth(result *Result) int {
	width := 0
	for _, score := range result.Scores {
		if m, err := measureNamed(score.Measure); err == nil && m.kind != detail {
			width = max(width, len(m.label()))
		}
	}
	return width
}

// number is a score with three decimals, or nothing where there is none.
func number(result *Result, name string) string {
	value, ok := result.Score(name)
	if !ok {
		return ""
	}
	return fmt.Sprintf("%.3f", value)
}

// writeOverview writes a row a folder with all main measures.
func writeOverview(w io.Writer, results []*Result) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	shown := mainMeasures(results)
	width := len("folder")
	for _, result := range results {
		width = max(width, len(result.Folder))
	}
	fmt.Fprintf(table, "%-*s\tpages\t%s\t\n", width, "folder", strings.Join(shown, "\t"))
	for _, result := range results {
		fmt.Fprintf(table, "%-*s\t%d\t", width, result.Folder, len(result.Pages))
		for _, name := range shown {
			fmt.Fprintf(table, "%s\t", number(result, name))
		}
		fmt.Fprintln(table)
	}
	return table.Flush()
}

// mainMeasures are the measures that any of the folders has, without precisions and recalls.
func mainMeasures(results []*Result) []string {
	var names []string
	for _, m := range measures {
		if m.kind != detail && anyHas(results, m.name) {
			names = append(names, m.name)
		}
	}
	return names
}

func anyHas(results []*Result, name string) bool {
	for _, result := range results {
		if _, ok := result.Score(name); ok {
			return true
		}
	}
	return false
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// jsonScore and jsonResult are the scores as WriteJSON writes them.
type (
	jsonScore struct {
		Score float64 `json:"score"`
		Pages int     `json:"pages"`
	}
	jsonResult struct {
		Folder   string               `json:"folder"`
		Pages    int                  `json:"pages"`
		Measures map[string]jsonScore `json:"measures"`
	}
)

// WriteJSON writes the scores of all folders, with four decimals.
func WriteJSON(w io.Writer, results []*Result) error {
	out := []jsonResult{}
	for _, result := range results {
		row := jsonResult{result.Folder, len(result.Pages), map[string]jsonScore{}}
		for _, score := range result.Scores {
			row.Measures[score.Measure] = jsonScore{round(score.Value, 4), score.Pages}
		}
		out = append(out, row)
	}
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(out)
}

func round(value float64, decimals int) float64 {
	unit := math.Pow10(decimals)
	return math.Round(value*unit) / unit
}

// WriteWorst writes what was expected and what came on the worst pages.
func WriteWorst(w io.Writer, name string, misses []Miss) error {
	var b strings.Builder
	fmt.Fprintf(&b, "worst %s (%s)\n", name, plural(len(misses), "page"))
	for _, miss := range misses {
		fmt.Fprintf(&b, "\n%.3f  %s/%s  %s\n", miss.Score, miss.Folder, miss.Page.ID, miss.Page.Path)
		if miss.Page.Err != nil {
			fmt.Fprintf(&b, "    error:    %v\n", miss.Page.Err)
		}
		fmt.Fprintf(&b, "    expected: %s\n    got:      %s\n", clip(miss.Want), clip(miss.Got))
		if len(miss.Want) > clipped && len(miss.Got) > clipped {
			fmt.Fprintf(&b, "    diff:     %s\n", clip(golden.Marked(miss.Diff(), diffContext)))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// clipped is how many characters of a text are listed, and diffContext how many unchanged words on
// each side of a change.
const clipped, diffContext = 400, 4

// clip keeps a text to a few lines of a terminal.
func clip(text string) string {
	if text == "" {
		return "(nothing)"
	}
	runes := []rune(strings.ReplaceAll(text, "\n", " ¶ "))
	if len(runes) <= clipped {
		return string(runes)
	}
	return string(runes[:clipped]) + " …"
}
