package score

import (
	"bytes"
	"math"
	"testing"

	"github.com/standfirst/standfirst/extract"
)

// sureOf is a page whose headline is right or wrong and was given with a confidence.
func sureOf(right bool, confidence float64) Page {
	truth, said := &Truth{Headline: "Ferry runs"}, Prediction{Headline: "Ferry runs"}
	if !right {
		said.Headline = "Bridge shut"
	}
	said.Confidences = map[extract.Field]float64{extract.Headline: confidence}
	return Page{Prediction: said, sheet: newSheet(truth, &said)}
}

func calibrationSample() []*Result {
	unknown := sureOf(true, 0.9)
	unknown.sheet.truth = &Truth{}
	silent := sureOf(true, 0.9)
	silent.Prediction.Confidences = nil
	return []*Result{
		{Pages: []Page{sureOf(true, 0.9), sureOf(true, 0.94), sureOf(false, 0.92), sureOf(true, 0.96), unknown, silent}},
		{Pages: []Page{sureOf(false, 0.3), sureOf(true, 1)}},
	}
}

func TestCalibrate(t *testing.T) {
	all := Calibrate(calibrationSample())
	if len(all) != 1 || all[0].Field != extract.Headline || all[0].Pages != 6 {
		t.Fatalf("got %+v", all)
	}
	low, high := all[0].Bins[3], all[0].Bins[9]
	if low != (Bin{1, 0.3, 0}) || high.Pages != 5 || high.Right != 0.8 || math.Abs(high.Given-0.944) > 1e-9 {
		t.Errorf("bins %+v", all[0].Bins)
	}
	if want := (0.3 + 5*0.144) / 6; math.Abs(all[0].Error-want) > 1e-9 {
		t.Errorf("error %v, want %v", all[0].Error, want)
	}
}

const sampleCalibration = `headline (6 pages, expected calibration error 0.170)
  confidence  given  right  pages
     0.3–0.4   0.30   0.00      1
     0.9–1.0   0.94   0.80      5
`

func TestWriteCalibration(t *testing.T) {
	var out bytes.Buffer
	if err := WriteCalibration(&out, calibrationSample()); err != nil {
		t.Fatal(err)
	}
	if out.String() != sampleCalibration {
		t.Errorf("got\n%s\nwant\n%s", &out, sampleCalibration)
	}
}

// What is right of a field: the names however the truth cuts them, one of the captions, and nine
// tenths of the body.
func TestRight(t *testing.T) {
	one := []string{"Ada Quill and Tom Arden"}
	truth := &Truth{Byline: &one, Captions: []string{"The pier", "The ferry at sea"}, Body: "one two three four five six seven eight nine ten", Standfirst: "a b c d e", Published: "2026-05-04"}
	confident := map[extract.Field]float64{}
	for _, c := range calibrated {
		confident[c.field] = 0.5
	}
	for _, test := range []struct {
		said  Prediction
		field extract.Field
		right float64
	}{
		{Prediction{Byline: []string{"Ada Quill", "Tom Arden"}}, extract.Byline, 1},
		{Prediction{Byline: []string{"Ada Quill"}}, extract.Byline, 0},
		{Prediction{Caption: "The ferry at sea"}, extract.Caption, 1},
		{Prediction{Caption: "The harbour"}, extract.Caption, 0},
		{Prediction{Body: "one two three four five six seven eight nine"}, extract.Body, 1},
		{Prediction{Body: "one two three four five six"}, extract.Body, 0},
		{Prediction{Standfirst: "a b c d"}, extract.Standfirst, 1},
		{Prediction{Standfirst: "a b"}, extract.Standfirst, 0},
		{Prediction{Standfirst: "a b c d e f g"}, extract.Standfirst, 1},
		{Prediction{Published: "2026-05-04T10:00:00Z"}, extract.Published, 1},
		{Prediction{Published: "2026-05-06"}, extract.Published, 0},
	} {
		test.said.Confidences = confident
		for _, c := range Calibrate([]*Result{{Pages: []Page{{Prediction: test.said, sheet: newSheet(truth, &test.said)}}}}) {
			if c.Field == test.field && c.Bins[5].Right != test.right {
				t.Errorf("%s: %+v is right: %v", test.field, test.said, c.Bins[5].Right)
			}
		}
	}
}

// A standfirst of a page that has none is wrong.
func TestInventedStandfirstIsWrong(t *testing.T) {
	said := Prediction{Standfirst: "a b c", Confidences: map[extract.Field]float64{extract.Standfirst: 0.5}}
	for _, truth := range []*Truth{{NoStandfirst: true}, {}} {
		all := Calibrate([]*Result{{Pages: []Page{{Prediction: said, sheet: newSheet(truth, &said)}}}})
		if known := len(all) == 1; known != truth.NoStandfirst || known && all[0].Bins[5] != (Bin{1, 0.5, 0}) {
			t.Errorf("%+v: %+v", truth, all)
		}
	}
}
