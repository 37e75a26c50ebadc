package main

import (
	"bytes"
	"encoding/xml"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

// A worker is this program again: here, the tests.
func TestMain(m *testing.M) {
	if os.Getenv(workerMark) != "" {
		extractors = append(extractors, demanding...)
		main()
		return
	}
	os.Exit(m.Run())
}

func TestMedian(t *testing.T) {
	for _, test := range []struct {
		values []float64
		want   float64
	}{{nil, 0}, {[]float64{3}, 3}, {[]float64{9, 1, 2}, 2}, {[]float64{4, 1, 2, 9}, 3}} {
		if got := median(test.values); got != test.want {
			t.Errorf("%v: got %v, want %v", test.values, got, test.want)
		}
	}
}

func TestPercentile(t *testing.T) {
	hundred := make([]int, 100)
	for i := range hundred {
		hundred[i] = 100 - i
	}
	for _, test := range []struct {
		values  []int
		p, want int
	}{{hundred, 50, 50}, {hundred, 99, 99}, {hundred, 100, 100}, {[]int{7}, 50, 7}, {[]int{7, 8}, 50, 7}, {[]int{7, 8}, 99, 8}} {
		if got := percentile(test.values, test.p); got != test.want {
			t.Errorf("%d per cent of %d values: got %d, want %d", test.p, len(test.values), got, test.want)
		}
	}
}

// took is a record of a page that took some milliseconds in each round.
func took(id string, milliseconds ...int) record {
	r := record{id: id, read: reading{Bytes: 1e6, Memory: 3e6, Allocations: 10}}
	for _, ms := range milliseconds {
		r.times = append(r.times, time.Duration(ms)*time.Millisecond)
	}
	return r
}

func TestFigures(t *testing.T) {
	parser := []record{took("a", 10, 20, 10), took("b", 10, 20, 10), took("c", 1, 1, 1)}
	lost := record{id: "c", read: reading{Error: crashed + "not done in time"}, ended: true}
	wrong := took("b", 40, 100, 50)
	wrong.read.Error = "panic: no"
	got := figuresOf([]record{took("a", 20, 60, 30), wrong, lost}, parser)
	want := figures{ratio: 4, pages: 25, mb: 25, memory: 3e6, allocations: 10, p50: 30 * time.Millisecond, p99: 50 * time.Millisecond,
		slowest: 50 * time.Millisecond, slowestPage: "b", failed: 2, ended: 1}
	if got != want {
		t.Errorf("\n got %+v\nwant %+v", got, want)
	}
}

func TestContent(t *testing.T) {
	for markup, want := range map[string]string{
		`<div><h2>One</h2><p>Two <b>three</b><br>four</p>five</div>`:     "One|Two three four|five",
		`<figure><img><figcaption>The pier</figcaption></figure><p>Text`: "Text",
		`<ul><li>a<li>b</ul><table><tr><td>1<td>2</table>`:               "a|b|1 2",
		`<script>no</script>`: "",
	} {
		body, captions := content(parsed(t, markup))
		if got := strings.ReplaceAll(body, "\n\n", "|"); got != want {
			t.Errorf("%s: got %q, want %q", markup, got, want)
		}
		if hasCaption := slices.Equal(captions, []string{"The pier"}); hasCaption != strings.Contains(markup, "figcaption") {
			t.Errorf("%s: captions %q", markup, captions)
		}
	}
}

func TestPlot(t *testing.T) {
	var points []point
	for i, name := range []string{"a < b", ourName, "far & off", "beside", "beside too"} {
		points = append(points, point{name, name == ourName, float64(1 + 3*min(i, 2)), [2]float64{0.9 - 0.1*float64(min(i, 2)), 0.5}})
	}
	drawn := drawPlot(points)
	texts := 0
	for decoder := xml.NewDecoder(bytes.NewReader(drawn)); ; {
		token, err := decoder.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if element, ok := token.(xml.StartElement); ok && element.Name.Local == "text" {
			texts++
		}
	}
	for _, p := range points {
		if texts < 2*len(points) || !strings.Contains(string(drawn), strings.NewReplacer("&", "&amp;", "<", "&lt;").Replace(p.name)) {
			t.Errorf("%q is not in the plot", p.name)
		}
	}
	if strings.Contains(string(drawn), "NaN") || drawPlot(nil) != nil {
		t.Error("the plot has points that are nowhere")
	}
}

// Two pages through all extractors, each in a process of its own, to the files.
func TestRun(t *testing.T) {
	dir, out := t.TempDir(), t.TempDir()
	for _, name := range []string{"repost--wordpress-classic", "agency--dateline"} {
		for _, end := range []string{".html", ".json"} {
			text, err := os.ReadFile("../testdata/" + name + end)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(dir, name+end), text, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	var log bytes.Buffer
	if err := run(t.Context(), []string{"-rounds", "1", "-out", out, dir}, io.Discard, &log); err != nil {
		t.Fatal(err, log.String())
	}
	text, err := os.ReadFile(filepath.Join(out, "results.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range extractors {
		if rows := strings.Count(string(text), "\n| "+e.name+" |"); e.isScored() && rows != 4 || rows < 3 {
			t.Errorf("%s has %d rows", e.name, rows)
		}
	}
	for _, want := range []string{"| " + moduleVersions()[trafilaturaModule] + " |", "| v", "| 1.00 |", "quality-cost.svg", "**1.000**"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
	if _, err := os.Stat(filepath.Join(out, "quality-cost.svg")); err != nil {
		t.Error(err)
	}
}

// A folder without truth is measured, and not scored.
func TestRunWithoutTruth(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.html"), []byte("<p>The ferry was late."), 0o644); err != nil {
		t.Fatal(err)
	}
	var out, log bytes.Buffer
	if err := run(t.Context(), []string{"-rounds", "1", "-only", "standfirst", dir}, &out, &log); err != nil {
		t.Fatal(err, log.String())
	}
	if !strings.Contains(out.String(), "| cost |") || strings.Contains(out.String(), "| quality |") || strings.Contains(out.String(), "GoOse") {
		t.Error(out.String())
	}
}

// An extractor that does not come back, and one that brings its process down, lose one page.
func TestPagesFromWhichNobodyComesBack(t *testing.T) {
	for i, how := range []string{"not done in time", "exit status 3"} {
		e := demanding[i]
		t.Run(e.name, func(t *testing.T) {
			dir := t.TempDir()
			for _, page := range []string{"1", "2", "3"} {
				if err := os.WriteFile(filepath.Join(dir, page+".html"), []byte(page), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			folders, err := find([]string{dir}, 0)
			if err != nil {
				t.Fatal(err)
			}
			r := runner{extractors: []extractor{e}, rounds: 1, limit: time.Second, log: io.Discard}
			made, err := r.run(t.Context(), folders[0])
			if err != nil {
				t.Fatal(err)
			}
			for i, record := range made.records[e.name] {
				if lost := i == 1; lost != record.ended || lost != strings.Contains(record.read.Error, how) {
					t.Errorf("page %s: %+v", record.id, record)
				}
			}
		})
	}
}

// demanding are extractors that only the tests have. The second page is too much for them.
var demanding = []extractor{
	{"hangs", parserModule, "", onSecond(func() { time.Sleep(time.Hour) })},
	{"dies", parserModule, "", onSecond(func() { os.Exit(3) })},
}

func onSecond(do func()) func(page) work {
	return func(p page) work {
		return func() (finding, error) {
			if p.id == "2" {
				do()
			}
			return none, nil
		}
	}
}

func parsed(t *testing.T, markup string) *html.Node {
	t.Helper()
	root, err := html.Parse(strings.NewReader(markup))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

func TestFindNowhere(t *testing.T) {
	if folders, err := find([]string{filepath.Join(t.TempDir(), "nowhere")}, 0); err == nil {
		t.Errorf("found %v in a folder that is not there", folders)
	}
}
