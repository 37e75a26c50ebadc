package score

import (
	"fmt"
	"io"
	"math"
	"slices"
	"text/tabwriter"

	"github.com/standfirst/standfirst/extract"
)

// A Calibration tells how far the confidences in a field can be believed: of the values that were
// given with about one confidence, how many were right.
type Calibration struct {
	Field extract.Field
	Pages int
	Bins  [bins]Bin
	Error float64 // the expected calibration error: how far the two lie apart, as a mean over the pages
}

// bins is how many there are, each a tenth of the way from 0 to 1.
const bins = 10

// A Bin holds the values whose confidences lie between one tenth and the next.
type Bin struct {
	Pages int
	Given float64 // the mean of their confidences
	Right float64 // the share of them that is right
}

// calibrated are the fields whose truth can tell a right value from a wrong one, each with the
// least of its measure that is right.
var calibrated = []struct {
	field extract.Field
	of    func(*sheet) (float64, bool)
	right float64
}{
	{extract.Headline, headlineScore, 1},
	{extract.Standfirst, givenStandfirstScore, 0.8},
	{extract.Byline, splitBylineScore, 1},
	{extract.Caption, leadCaptionScore, 1},
	{extract.Body, bodyScore(func(b prf) float64 { return b.f1 }), 0.9},
	{extract.Published, publishedScore, 1},
}

// givenStandfirstScore is the standfirst's, and 0 for any that is given of a page that has none.
func givenStandfirstScore(s *sheet) (float64, bool) {
	score, known := standfirstScore(s)
	return score, known || s.truth.NoStandfirst
}

// splitBylineScore is the byline's with every name of the truth cut where a printed byline would be:
// some truths hold all authors as one name, and the confidence is not in how the truth is written.
func splitBylineScore(s *sheet) (float64, bool) {
	whole, known := bylineScore(s)
	if !known || whole == 1 {
		return whole, known
	}
	return compareSets(nameSet(splitAll(s.predicted.Byline)), nameSet(splitAll(trueNames(s.truth)))), true
}

func splitAll(names []string) []string {
	var out []string
	for _, name := range names {
		out = append(out, SplitNames(name)...)
	}
	return out
}

// leadCaptionScore is 1 where the lead picture's caption is one of those that the truth knows.
func leadCaptionScore(s *sheet) (float64, bool) {
	return share(matchCaptions([]string{s.predicted.Caption}, s.truth.Captions) == 1), len(s.truth.Captions) > 0
}

// Calibrate compares the confidences of all pages with the truth, field by field. Fields without
// any are left out.
func Calibrate(results []*Result) []Calibration {
	var out []Calibration
	for _, c := range calibrated {
		found := Calibration{Field: c.field}
		for _, result := range results {
			for _, page := range result.Pages {
				given, ok := page.Prediction.Confidences[c.field]
				if value, known := c.of(page.sheet); ok && known {
					found.add(given, value >= c.right)
				}
			}
		}
		if found.sum(); found.Pages > 0 {
			out = append(out, found)
		}
	}
	return out
}

// add counts one page; the means are sums until sum is called.
func (c *Calibration) add(given float64, right bool) {
	bin := &c.Bins[min(int(bins*given+1e-9), bins-1)]
	bin.Pages++
	bin.Given += given
	bin.Right += share(right)
	c.Pages++
}

func (c *Calibration) sum() {
	for i := range c.Bins {
		bin := &c.Bins[i]
		if bin.Pages == 0 {
			continue
		}
		c.Error += math.Abs(bin.Given-bin.Right) / float64(c.Pages)
		bin.Given /= float64(bin.Pages)
		bin.Right /= float64(bin.Pages)
	}
}

// WriteCalibration writes a table a field: in each tenth the confidence given, the share that was
// right, and on how many pages that was seen.
func WriteCalibration(w io.Writer, results []*Result) error {
	for i, c := range Calibrate(results) {
		if i > 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintf(w, "%s (%s, expected calibration error %.3f)\n", c.Field, plural(c.Pages, "page"), c.Error)
		table := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
		fmt.Fprint(table, "confidence\tgiven\tright\tpages\t\n")
		for i, bin := range slices.All(c.Bins[:]) {
			if bin.Pages > 0 {
				fmt.Fprintf(table, "%.1f–%.1f\t%.2f\t%.2f\t%d\t\n", float64(i)/bins, float64(i+1)/bins, bin.Given, bin.Right, bin.Pages)
			}
		}
		if err := table.Flush(); err != nil {
			return err
		}
	}
	return nil
}
