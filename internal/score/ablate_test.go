package score

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/extract"
)

func TestAblate(t *testing.T) {
	changed := func(change func(*extract.Article)) Extractor {
		return func(ctx context.Context, page []byte, opts *extract.Options) (*extract.Article, error) {
			article, err := standIn(ctx, page, opts)
			change(article)
			return article, err
		}
	}
	worths, err := Ablate(context.Background(), sampleFolders(t), standIn, []Variant{
		{"useful", changed(func(a *extract.Article) { a.Headline = "" })},
		{"useless", changed(func(*extract.Article) {})},
		{"harmful", changed(func(a *extract.Article) { a.Headline, _, _ = strings.Cut(a.Headline, " |") })},
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := WriteWorths(&out, worths); err != nil {
		t.Fatal(err)
	}
	want := `part     folder  worth, in thousandths
harmful  post    headline -500.00
useless          nothing: no score changes without it
useful   post    headline +500.00
`
	if out.String() != want {
		t.Errorf("got\n%s", &out)
	}
}
