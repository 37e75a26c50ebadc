package markup

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// normalPage is a page of the size and make-up of one on a news site.
func normalPage() []byte {
	head := `<!doctype html><html lang="en"><head><title>Harbour reopens</title><script>` +
		strings.Repeat(`var a = {"b": [1, 2, "c < d"]};`, 1500) + `</script></head><body>`
	item := `<li class="teaser teaser--small"><a class="teaser__link" href="https://news.example/a/1" data-track='{"a":1}'>` +
		`<img src="https://news.example/i.jpg" alt="A ship" width="320"><span>The ferry is back</span></a></li>`
	text := `<p class="article__text">The <strong>harbour</strong> of Port Ellis reopened on Monday, <a href="/x">nine days</a> after the storm.</p>`
	return []byte(head + "<ul>" + strings.Repeat(item, 200) + "</ul><div>" + strings.Repeat(text, 150) + "</div></body></html>")
}

// BenchmarkNeeded and the others tell what looking costs, against parsing.
func BenchmarkNeeded(b *testing.B) {
	page := normalPage()
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		needed(page, nil)
	}
}

func BenchmarkFlatten(b *testing.B) {
	page := normalPage()
	var tree Tree
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		tree.Clear()
		tree.flatten(page, 128, 1<<20, func() {})
	}
}

func BenchmarkParse(b *testing.B) {
	page := normalPage()
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		if _, err := html.Parse(bytes.NewReader(page)); err != nil {
			b.Fatal(err)
		}
	}
}
