package extract

import (
	"bytes"
	"context"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/internal/hostile"
	"golang.org/x/net/html"
)

// An expiring context is past its deadline from the first time on that it is looked at within a function.
type expiring struct {
	context.Context
	within string
	past   bool
	looks  int // since
}

func (e *expiring) Err() error {
	if !e.past {
		var callers [64]uintptr
		frames := runtime.CallersFrames(callers[:runtime.Callers(2, callers[:])])
		for frame, more := frames.Next(); more && !e.past; frame, more = frames.Next() {
			e.past = strings.HasSuffix(frame.Function, e.within)
		}
	}
	if !e.past {
		return nil
	}
	e.looks++
	return context.DeadlineExceeded
}

// TestDeadline ends the work in each step, and sees that the error says so and that nothing more is done.
func TestDeadline(t *testing.T) {
	page := []byte(storyWith(strings.Repeat("<p>The ferry was late, and nobody could say why it was that it was late.", 3000)))
	broken := append(bytes.Clone(page), "\xfc <!doctype html>"...)     // not UTF-8
	fostered := append(bytes.Clone(page), "<table>a<b>b</table>"...)   // for html.Parse
	costly := hostilePage(t, "fonts unclosed, then paragraphs", 1<<17) // for neither
	for _, test := range []struct {
		within string
		page   []byte
		step   string
	}{
		{"page.read", page, "read: "},
		{"charset.isValid", page, "parse: "},
		{"charset.mostlyUTF8", broken, "parse: "},
		{"charset.convert", broken, "parse: "},
		{"markup.trim", fostered, "parse: "},
		{"markup.(*Tree).build", page, "parse: "},
		{"markup.(*Tree).parse", fostered, "parse: "},
		{"markup.needed", costly, "parse: "},
		{"markup.(*Tree).flatten", costly, "parse: "},
		{"page.number", page, "number: "},
		{"page.(*Page).cut", page, "number: "},
		{"extract.look", page, "read: "},
		{"extract.open", page, "read: "},
		{"extract.gather", page, "read: "},
		{"extract.weigh", page, "read: "},
		{"extract.judge", page, "read: "},
		{"extract.assemble", page, "read: "},
		{"extract.(*resolver).relearn", page, "read: "},
		{"extract.(*resolver).blocks", page, "read: "},
		{"extract.tidy", page, "read: "},
		{"extract.bodyText", page, "read: "},
		{"extract.(*resolver).kind", page, "read: "},
		{"extract.(*resolver).confidences", page, "read: "},
	} {
		ctx := &expiring{Context: context.Background(), within: test.within}
		a, err := Parse(ctx, bytes.NewReader(test.page), nil)
		checkExpired(t, test.within, ctx, a, err)
		if err != nil && !strings.HasPrefix(err.Error(), "extract: "+test.step) {
			t.Errorf("%s: %q does not say which step it was", test.within, err)
		}
	}
}

// TestDeadlineOfNode does the same where the caller has parsed the page.
func TestDeadlineOfNode(t *testing.T) {
	root, err := html.Parse(strings.NewReader(storyWith(strings.Repeat("<p>The ferry was late, and nobody could say why.", 3000))))
	if err != nil {
		t.Fatal(err)
	}
	for _, within := range []string{"markup.(*Tree).Convert", "page.number", "extract.gather", "extract.judge", "extract.(*resolver).blocks"} {
		ctx := &expiring{Context: context.Background(), within: within}
		a, err := ParseNode(ctx, root, nil)
		checkExpired(t, within, ctx, a, err)
	}
}

// hostilePage is a page of the catalogue.
func hostilePage(t *testing.T, name string, size int) []byte {
	t.Helper()
	for _, input := range hostile.Catalogue() {
		if input.Name == name {
			return input.Page(size)
		}
	}
	t.Fatalf("no %q in the catalogue", name)
	return nil
}

func checkExpired(t *testing.T, within string, ctx *expiring, a *Article, err error) {
	t.Helper()
	if !ctx.past {
		t.Errorf("%s does not look at the context", within)
		return
	}
	if a != nil || !errors.Is(err, context.DeadlineExceeded) || err == context.DeadlineExceeded {
		t.Errorf("%s: got %v, %v", within, a, err)
	}
	if ctx.looks > 2 {
		t.Errorf("%s: looked %d times more", within, ctx.looks-1)
	}
}

// A trickle is a reader that gives a byte at a time, and takes a while for it.
type trickle struct{ reads int }

func (r *trickle) Read(into []byte) (int, error) {
	time.Sleep(time.Millisecond)
	r.reads++
	return copy(into, "a"), nil
}

// A real deadline ends the reading of a page that comes slowly and never ends.
func TestDeadlineOfReader(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	r := &trickle{}
	if a, err := Parse(ctx, r, nil); a != nil || !errors.Is(err, context.DeadlineExceeded) || !strings.HasPrefix(err.Error(), "extract: read: ") {
		t.Errorf("got %v, %v", a, err)
	}
	if r.reads > 30 {
		t.Errorf("read %d times", r.reads)
	}
}

// The same where the deadline has passed before anything is read.
func TestDeadlinePassed(t *testing.T) {
	ctx, cancel := context.WithDeadline(context.Background(), time.Now().Add(-time.Hour))
	defer cancel()
	r := &trickle{}
	if _, err := Parse(ctx, r, nil); !errors.Is(err, context.DeadlineExceeded) || r.reads != 0 {
		t.Errorf("got %v after %d reads", err, r.reads)
	}
	if _, err := Parse(ctx, io.MultiReader(), nil); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v of an empty page", err)
	}
	if _, err := ParseNode(ctx, &html.Node{Type: html.DocumentNode}, nil); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v of an empty tree", err)
	}
}
