package extract

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"
)

// hostile are pages that make work in the square of their size, or worse, for an extractor that
// compares everything with everything. Each is made of n pieces.
var hostile = []struct {
	name string
	page func(n int) string
}{
	{"authors", func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `{"name":"Ana%c%c%c Ruiz"},`, 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26)
		}
		return `<script type="application/ld+json">{"@type":"NewsArticle","author":[` + b.String() + `0]}</script>` + paragraphs()
	}},
	{"tags", func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `<meta property="article:tag" content="ferry %d">`, i)
		}
		return b.String() + paragraphs()
	}},
	{"boxes of one class", func(n int) string {
		return strings.Repeat(`<div class="related"><p>`+prose[0]+prose[1]+`</p></div>`, n)
	}},
	{"headlines", func(n int) string { return strings.Repeat(`<div class="related"><h1>Ferry was late</h1></div>`, n) }},
	{"paragraphs", func(n int) string { return strings.Repeat(`<p>`+prose[0], n) }},
	{"pictures", func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `<figure><img src="/ferry-at-the-pier-%d.jpg"><figcaption>The ferry.</figcaption></figure>`, i)
		}
		return `<h1>Ferry was late</h1>` + paragraphs() + b.String() + paragraphs()
	}},
}

func TestTimeIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	const n, times, most = 1000, 4, 10 // four times the page may take ten times as long, not sixteen
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			var ratio float64
			for range 4 { // the machine may be busy with something else
				ratio = float64(took(h.page(n*times))) / float64(took(h.page(n)))
				if ratio < most {
					return
				}
			}
			t.Errorf("a page of %d times the size takes %.1f times as long", times, ratio)
		})
	}
}

// took is how long a page takes.
func took(page string) time.Duration {
	begun := time.Now()
	_, _ = Parse(context.Background(), strings.NewReader(page), nil)
	return time.Since(begun)
}

// Each level of this cut all levels below it a second time.
func TestNestedFootnotes(t *testing.T) {
	page := func(n int) string {
		return paragraphs() + strings.Repeat(`<ul class="references"><li>a note here`, n)
	}
	took(page(1))
	if small, large := took(page(10)), took(page(22)); large > 100*small {
		t.Errorf("10 levels take %v, 22 take %v", small, large)
	}
}
