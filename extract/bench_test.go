package extract

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/extract/internal/charset"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/internal/cputime"
	"golang.org/x/net/html"
)

// How long the whole and each stage take over all saved pages. One operation is one reading of all
// of them. docs/performance.md says how to compare two versions.

// A job is a page on its way through the stages.
type job struct {
	raw     []byte
	page    *page.Page
	view    *view
	dossier *dossier
	claims  map[Field][]claim
	mass    []float64
	bodies  []*body
	article *Article
}

// A stage is a part of the flow: it reads what the stages before it have left in the job.
type stage struct {
	name string
	do   func(*job)
}

// measures are what the other stages are measured by. The flow decodes and parses too, within "page".
var measures = []stage{
	{"nothing", func(*job) {}}, // what measuring itself takes
	{"decode", func(j *job) { charset.Decode(j.raw, "", func() {}) }},
	{"html.Parse", func(j *job) { tree(j.raw) }},
}

// flow are the stages from bytes to Article, in their order.
var flow = []stage{
	{"page", func(j *job) { // read, decode, trim, parse and number
		j.page, _ = page.Parse(context.Background(), bytes.NewReader(j.raw), "", -1, vocabulary())
	}},
	{"look", func(j *job) { j.view = look(j.page) }},
	{"open", func(j *job) { j.dossier = open(j.view, Options{}) }},
	{"weigh", func(j *job) { j.mass = weigh(j.view) }},
	{"judge and assemble", func(j *job) {
		verdicts := judge(j.view)
		for i, policy := range policies {
			j.bodies = append(j.bodies, assemble(j.view, j.mass, policy, verdicts[i]))
		}
	}},
	{"gather", func(j *job) {
		j.dossier.lookNear(best(j.bodies))
		j.claims = gather(j.dossier)
	}},
	{"resolve", func(j *job) {
		j.article = newResolver(j.dossier, j.claims, j.bodies).resolve(context.Background())
	}},
}

// renderers are what an Article can be written as.
var renderers = []stage{
	{"Text", func(j *job) { j.article.Text() }},
	{"Markdown", func(j *job) { j.article.Markdown() }},
	{"HTML", func(j *job) { j.article.HTML() }},
	{"JSON", func(j *job) { json.NewEncoder(io.Discard).Encode(j.article) }},
}

// tree is the tree of a page. What is nested too deeply for the parser is no matter of a benchmark.
func tree(utf8 []byte) *html.Node {
	root, err := html.ParseWithOptions(bytes.NewReader(utf8), html.ParseOptionEnableScripting(false))
	if err != nil {
		root, _ = html.Parse(strings.NewReader(""))
	}
	return root
}

// BenchmarkStage times one stage at a time, each over all saved pages.
func BenchmarkStage(b *testing.B) {
	for _, s := range measures {
		b.Run(s.name, func(b *testing.B) { benchmarkStage(b, nil, s) })
	}
	for i, s := range flow {
		b.Run(s.name, func(b *testing.B) { benchmarkStage(b, flow[:i], s) })
	}
	for _, s := range renderers {
		b.Run(s.name, func(b *testing.B) { benchmarkStage(b, flow, s) })
	}
}

// benchmarkStage times a stage after those before it, which are not timed, page by page: so there is
// as much in memory as in Parse.
func benchmarkStage(b *testing.B, before []stage, s stage) {
	pages, size := savedPages(b)
	b.SetBytes(size)
	b.ReportAllocs()
	var used time.Duration
	for b.Loop() {
		for _, raw := range pages {
			b.StopTimer()
			j := &job{raw: raw}
			for _, s := range before {
				s.do(j)
			}
			b.StartTimer()
			used -= cputime.Used()
			s.do(j)
			used += cputime.Used()
			b.StopTimer()
			if j.page != nil {
				j.page.Release()
			}
			b.StartTimer()
		}
	}
	reportCPU(b, used)
}

// BenchmarkParse is the whole, from bytes to Article; the second one is the measure for it.
func BenchmarkParse(b *testing.B) { benchmarkPages(b, func(raw []byte) { parseBytes(raw) }) }

func BenchmarkParserAlone(b *testing.B) { benchmarkPages(b, func(raw []byte) { tree(raw) }) }

func benchmarkPages(b *testing.B, read func(raw []byte)) {
	pages, size := savedPages(b)
	b.SetBytes(size)
	b.ReportAllocs()
	used := -cputime.Used()
	for b.Loop() {
		for _, raw := range pages {
			read(raw)
		}
	}
	reportCPU(b, used+cputime.Used())
}

// reportCPU reports CPU time beside the time that has passed: on a busy machine, it is the one to
// believe.
func reportCPU(b *testing.B, used time.Duration) {
	b.ReportMetric(float64(used.Nanoseconds())/float64(b.N), "cpu-ns/op")
}

// BenchmarkWorkers reads the saved pages from several goroutines, each on a processor of its own:
//
//	go test ./extract -run '^$' -bench Workers -cpu 1,2
//
// One operation is again one reading of all pages; with two processors it should take half as long, and
// as much CPU time.
func BenchmarkWorkers(b *testing.B) {
	pages, size := savedPages(b)
	b.SetBytes(size)
	b.ReportAllocs()
	used := -cputime.Used()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			for _, raw := range pages {
				parseBytes(raw)
			}
		}
	})
	reportCPU(b, used+cputime.Used())
}

func parseBytes(raw []byte) error {
	_, err := Parse(context.Background(), bytes.NewReader(raw), &Options{MaxBytes: -1})
	return err
}

// savedPages are all saved pages, and their size together.
func savedPages(b *testing.B) (pages [][]byte, size int64) {
	b.Helper()
	paths, err := filepath.Glob("../testdata/*.html*")
	if err != nil || len(paths) == 0 {
		b.Fatal("no saved pages: ", err)
	}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err == nil && strings.HasSuffix(path, ".gz") {
			raw, err = unzipped(raw)
		}
		if err != nil {
			b.Fatal(err)
		}
		pages, size = append(pages, raw), size+int64(len(raw))
	}
	return pages, size
}

func unzipped(raw []byte) ([]byte, error) {
	r, err := gzip.NewReader(bytes.NewReader(raw))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}
