package extract

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/internal/rows"
	"golang.org/x/net/html"
)

// Parse reads the HTML of a news page and returns the article in it. opts may be nil.
//
// An error means that the page could not be read: it is larger than Options.MaxBytes
// (ErrTooLarge), the context was cancelled, or r failed; each is wrapped with the step that failed.
// A page that is no article, or a broken one, is not an error: its Kind, Confidence and Warnings
// say so.
func Parse(ctx context.Context, r io.Reader, opts *Options) (*Article, error) {
	o := opts.orDefault()
	p, err := page.Parse(ctx, r, o.ContentType, o.MaxBytes, vocabulary())
	if err != nil {
		return nil, fmt.Errorf("extract: %w", err)
	}
	defer p.Release()
	return read(ctx, p, o)
}

// ParseNode does the same for a tree that the caller has parsed. The tree is only read, never
// changed, so that it may be used by others at the same time. With goquery, pass the document's
// root: ParseNode(ctx, doc.Nodes[0], opts).
//
// Options.ContentType and Options.MaxBytes have no meaning here.
func ParseNode(ctx context.Context, root *html.Node, opts *Options) (*Article, error) {
	if root == nil {
		return nil, fmt.Errorf("extract: %w", errNilNode)
	}
	p, err := page.Number(ctx, root, vocabulary())
	if err != nil {
		return nil, fmt.Errorf("extract: %w", err)
	}
	defer p.Release()
	return read(ctx, p, opts.orDefault())
}

var errNilNode = errors.New("nil node")

// read is the way from a numbered page to an article. It is one straight line: nothing is retried,
// nothing goes back.
func read(ctx context.Context, p *page.Page, o Options) (a *Article, err error) {
	defer page.Halted(&err, "extract: read")
	v := look(p)
	v.off = rows.Off(ctx)
	if say := rows.Lister(ctx); say != nil {
		for _, name := range tableRows() {
			say(name)
		}
	}
	d := open(v, o)
	v.Look()
	mass := weigh(v)
	v.Look()
	verdicts := judge(v)
	var bodies []*body
	for i, policy := range policies {
		v.Look()
		bodies = append(bodies, assemble(v, mass, policy, verdicts[i]))
	}
	d.lookNear(best(bodies))
	return newResolver(d, gather(d), bodies).resolve(ctx), nil
}

// orDefault fills in what the caller leaves to the library.
func (o *Options) orDefault() Options {
	if o == nil {
		return Options{MaxBytes: DefaultMaxBytes}
	}
	filled := *o
	if filled.MaxBytes == 0 {
		filled.MaxBytes = DefaultMaxBytes
	}
	return filled
}
