package score

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// The reference scorer is an independent program that measures the same; the two must agree. It
// and the corpora stand beside the project where it is developed, and are not part of it.

// agreement is how far apart the two may be: three decimals.
const agreement = 0.0005

// reference finds the reference scorer, or skips the test.
func reference(t *testing.T) (script, corpora string) {
	t.Helper()
	shared := filepath.Join("..", "..", "..", "shared")
	script, corpora = filepath.Join(shared, "tools", "score.py"), filepath.Join(shared, "corpora")
	if !isFile(script) || !isDir(corpora) {
		t.Skip("skipped: the reference scorer and its corpora are not in ../shared")
	}
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("skipped: the reference scorer needs python3")
	}
	return script, corpora
}

func runReference(t *testing.T, args ...string) []byte {
	t.Helper()
	command := exec.Command("python3", args...)
	var stderr bytes.Buffer
	command.Stderr = &stderr
	out, err := command.Output()
	if err != nil {
		t.Fatalf("%v: %v\n%s", args, err, &stderr)
	}
	return out
}

func writePredictions(t *testing.T, results []*Result) string {
	t.Helper()
	var lines bytes.Buffer
	if err := WritePredictions(&lines, results); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "predictions.jsonl")
	if err := os.WriteFile(path, lines.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestAgreesWithTheReferenceOnCorpora(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: scoring all corpora twice takes a while")
	}
	script, corpora := reference(t)
	folders, err := Load(corpora)
	if err != nil {
		t.Fatal(err)
	}
	results, err := Run(context.Background(), folders, standIn, nil)
	if err != nil {
		t.Fatal(err)
	}
	predictions := writePredictions(t, results)
	for _, result := range results {
		t.Run(result.Folder, func(t *testing.T) {
			t.Parallel()
			var want map[string]float64
			out := runReference(t, script, "--json", corpora, result.Folder, predictions)
			if err := json.Unmarshal(out, &want); err != nil {
				t.Fatal(err)
			}
			compareScores(t, want, result)
		})
	}
}

func compareScores(t *testing.T, want map[string]float64, result *Result) {
	t.Helper()
	for _, name := range Names() {
		got, ok := result.Score(name)
		wanted, known := want[name]
		if name == "source" || name == "invented" {
			continue // the reference does not measure them
		}
		if ok != known || math.Abs(got-wanted) > agreement {
			t.Errorf("%s = %.4f (there: %t), the reference says %.4f (there: %t)", name, got, ok, wanted, known)
		}
	}
}

// awkward are texts that two languages easily read differently.
var awkward = []string{
	"", " ", "\n\n", "\u00ad", "\u200b\u00ad", "a", "one two three", "one two three four", "one two three four five",
	"Straße STRASSE straſſe", "İstanbul ISTANBUL ıstanbul istanbul", "ΣΊΣΥΦΟΣ σίσυφος", "ﬁne ﬂow ﬃ",
	"naïve nai\u0308ve", "Ｆｕｌｌ　ｗｉｄｔｈ", "½ cup ² ³ Ⅷ ④ ٣٤ १२", "हिन्दी में समाचार", "ภาษาไทย ข่าว", "日本語のニュース news", "한국어 뉴스",
	"“Quotes” ‘single’ «guillemets» ‹x› „low‟ ‚a‛", "dash–en—em−minus‑nonbreaking-hyphen", "x_y __init__ a.b.c e-mail",
	"tab\tand\vvertical\x1cseparator\u0085next\u2028line", "co\u00adop zero\u200bwidth\u200djoiner\ufeffbom",
	"emoji 👩‍👩‍👧 👍🏽 text", "A\u030a Å Å", "ǆ ǅ Ǆ ŉ ǰ ẞ", "one\n\ntwo\nthree\n \nfour", "same\nSAME\n same ",
	"one two two three three three", "three three two one", "Ⓐ Ⓑ ㍿ ﷺ", "don't don’t",
}

var awkwardNames = []string{
	"", "By Ada Quill", "by ada quill and Bo Reed", "Von Ada Quill und Bo Reed", "Ada Quill, Bo Reed; Cy Dunn & Di Eck",
	"Sandy Andrews", "Ada Quill AND Bo Reed", "par Zoé et Théo", "y Ana y Eva", "and", "By", "by  by Ada", "Dr. Ada O'Quill-Reed",
	"di Ada Quill", "door Ada", "ada_and_bo", "ÿand", "Ada\u00a0and\u00a0Bo", "Ada,,and,", "Ada1and2Bo", "née and é",
}

var awkwardDates = []string{
	"2025-03-30", "2025-03-30T23:30:00-05:00", "2025-03-31T04:30:00Z", "2025-03-30 23:30:00.123456-0500", "2025-03-31",
	"20250330T233000-05", "2025-03-30T23:30-05:00", "2025-03-30x23:30:00,5-05:00", "  2025-03-30 ", "2025", "2025-03", "March 30, 2025",
	"2025-03-30T23:30:00", "2025-02-30T10:00:00Z", "2025-03-30T25:00:00Z", "2025-03-31T00:10:00+02:00", "Z", "2025-03-30T23:30:00-05:00:00",
}

// TestAgreesWithTheReferenceOnAwkwardTexts compares every page by itself, each text against each.
func TestAgreesWithTheReferenceOnAwkwardTexts(t *testing.T) {
	script, _ := reference(t)
	root := t.TempDir()
	folder := filepath.Join(root, "awkward")
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	result := &Result{Folder: "awkward"}
	for _, page := range awkwardPages() {
		page.ID = fmt.Sprintf("page-%04d", len(result.Pages))
		page.Prediction.ID = page.ID
		text, err := json.Marshal(flatForm(page.Truth))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, page.ID+".json"), text, 0o644); err != nil {
			t.Fatal(err)
		}
		result.Pages = append(result.Pages, page)
	}
	for i := range result.Pages {
		page := &result.Pages[i]
		page.score(page.Prediction)
	}
	result.Sum()
	predictions := writePredictions(t, []*Result{result})

	var want map[string]float64
	if err := json.Unmarshal(runReference(t, script, "--json", root, "awkward", predictions), &want); err != nil {
		t.Fatal(err)
	}
	compareScores(t, want, result)
	for _, name := range []string{"body", "paragraphs", "with", "without", "headline", "standfirst", "byline", "captions", "published"} {
		comparePages(t, name, runReference(t, script, "--worst", name, "1000000", root, "awkward", predictions), result)
	}
}

func awkwardPages() []Page {
	var pages []Page
	for i, truth := range awkward {
		for j, said := range awkward {
			if i != j && (i+j)%3 != 0 {
				continue // enough of each with each
			}
			pages = append(pages, Page{
				Case: Case{Truth: Truth{Headline: truth, Standfirst: truth, Body: truth, Paragraphs: []string{truth, "and\nmore"},
					With: []string{truth}, Without: []string{awkward[(i+j)%len(awkward)]},
					Captions: []string{truth, awkward[(i+1)%len(awkward)], truth}}},
				Prediction: Prediction{Headline: said, Standfirst: said, Body: said,
					Captions: []string{said, awkward[(i+1)%len(awkward)], said}},
			})
		}
	}
	for _, truth := range awkwardNames {
		for _, said := range awkwardNames {
			pages = append(pages,
				Page{Case: Case{Truth: Truth{BylineText: truth}}, Prediction: Prediction{Byline: []string{said}}},
				Page{Case: Case{Truth: Truth{Byline: &[]string{truth, "Eve Fox"}}}, Prediction: Prediction{Byline: SplitNames(said)}})
		}
	}
	for _, truth := range awkwardDates {
		for _, said := range awkwardDates {
			pages = append(pages, Page{Case: Case{Truth: Truth{Published: truth}}, Prediction: Prediction{Published: said}})
		}
	}
	return pages
}

// flatForm is a truth in its flat form, with unknown keys left out as they are in the corpora.
func flatForm(truth Truth) map[string]any {
	flat := map[string]any{
		"headline": truth.Headline, "standfirst": truth.Standfirst, "body": truth.Body, "paragraphs": truth.Paragraphs,
		"with": truth.With, "without": truth.Without, "captions": truth.Captions,
		"byline_text": truth.BylineText, "published": truth.Published,
	}
	if truth.Byline != nil {
		flat["byline"] = *truth.Byline
	}
	return flat
}

func comparePages(t *testing.T, name string, reference []byte, result *Result) {
	t.Helper()
	want := map[string]float64{}
	for line := range strings.Lines(string(reference)) {
		fields := strings.Fields(line)
		value, err := strconv.ParseFloat(fields[0], 64)
		if err != nil {
			t.Fatal(err)
		}
		want[fields[1]] = value
	}
	for _, page := range result.Pages {
		got, ok := page.Scores[name]
		wanted, known := want[page.ID]
		if ok != known || math.Abs(got-wanted) > 2*agreement {
			t.Errorf("%s of %s = %.4f (there: %t), the reference says %.4f (there: %t)\ntruth: %+v\nsaid: %+v",
				name, page.ID, got, ok, wanted, known, page.Truth, page.Prediction)
		}
	}
}
