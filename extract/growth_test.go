package extract

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/internal/cputime"
)

// shapes are the pages of BenchmarkGrowth: a piece of markup is repeated until the page is large
// enough, with a number for each # in it. The first page is made like one of news; each of the others
// would make a careless extractor work in the square of its size.
var shapes = []struct{ name, before, piece, after string }{
	{"news", "<main><article><h1>Ferry was late</h1>" + paragraphs(),
		`<p class="story__text">#. ` + prose[1] + ` <a href="/harbour/#">More</a></p><script>var a = [#, "c < d"];</script>` +
			`<div class="card card--small"><a href="/t#"><img src="/t#.jpg" alt="A boat"><span>The ferry # is back</span></a></div>`,
		"</article></main>"},
	{"paragraphs", "", "<p>#. " + prose[0] + "</p>", ""},
	{"deep", "", "<div><p>#. " + prose[0] + "</p>", ""},
	{"tables", "", "<table><tr><td>" + prose[0] + "</td><td>#</td><td><b>late</b></td></tr></table>", ""},
	{"one table", "<table>", "<tr><td>Tuesday</td><td>#</td><td><b>late</b></td></tr>", "</table>"},
	{"links", "", `<li class="menu-item"><a href="/harbour/#">Ferry # of today</a></li>`, ""},
	{"text", "<article>", prose[2] + " Number #. ", "</article>"},
	{"scripts", paragraphs(), `<script>window.data = {"ferry": [1, 2, "late # < early"]};</script>`, ""},
	{"attributes", paragraphs(), `<i class="ferry-late__today harbourOffice#" id="f#" data-a="1" data-b="2"></i>`, ""},
}

// shaped is a page of a shape, of about size bytes.
func shaped(before, piece, after string, size int) string {
	var b strings.Builder
	b.WriteString("<html><head><title>Ferry was late</title></head><body>" + before)
	for i := 0; i == 0 || b.Len() < size; i++ {
		b.WriteString(strings.ReplaceAll(piece, "#", strconv.Itoa(i)))
	}
	return b.String() + after
}

// BenchmarkGrowth shows that time and memory grow in proportion to the page: of one shape, MB/s is
// the same at all sizes, but for what each page costs whatever its size.
//
//	go test ./extract -run '^$' -bench Growth -benchtime 1x
func BenchmarkGrowth(b *testing.B) {
	parseBytes([]byte(paragraphs())) // what is set up on first use is no matter of growth
	sizes := []int{10e3, 100e3, 1e6, 10e6, 50e6}
	for _, s := range shapes {
		for _, size := range sizes {
			page := shaped(s.before, s.piece, s.after, size)
			b.Run(fmt.Sprintf("%s/%dkB", s.name, size/1000), func(b *testing.B) {
				b.SetBytes(int64(len(page)))
				b.ReportAllocs()
				raw := []byte(page)
				used := -cputime.Used()
				for b.Loop() {
					if err := parseBytes(raw); err != nil {
						b.Skip(err) // too large for the library
					}
				}
				reportCPU(b, used+cputime.Used())
			})
		}
	}
}
