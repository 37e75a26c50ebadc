package extract

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/internal/cputime"
	"github.com/standfirst/standfirst/internal/hostile"
)

// mostGap is for how long a context that is done may go unnoticed.
const mostGap = 50 * time.Millisecond

// A stopwatch is a context that takes note of the longest time between two looks at it: CPU time of the
// thread that it is asked on.
type stopwatch struct {
	context.Context
	last, longest time.Duration
	before        string // where the look was that ended it
}

func (s *stopwatch) Err() error {
	if gap := cputime.Thread() - s.last; gap > s.longest {
		s.longest, s.before = gap, stack()
	}
	s.last = cputime.Thread()
	return nil
}

// stack names the functions that led to a look, the innermost first.
func stack() string {
	var callers [16]uintptr
	frames := runtime.CallersFrames(callers[:runtime.Callers(3, callers[:])])
	var names []string
	for frame, more := frames.Next(); more; frame, more = frames.Next() {
		names = append(names, fmt.Sprintf("%s:%d", frame.Function[strings.LastIndexByte(frame.Function, '/')+1:], frame.Line))
	}
	return strings.Join(names, " < ")
}

// A gap is how long the longest stretch of work on a page took without a look at the context, and
// how late Parse came back, by the clock on the wall, where the context was done in the middle of the work.
type gap struct {
	name          string
	size          int
	longest, late time.Duration
	before        string
}

// TestGaps measures for how long a context that is done goes unnoticed: over all hostile pages of a size,
// or as near to it as a page may be. It takes CPU time, which a busy machine makes longer, and is not run unless
// asked; with GOGC=off it is without what the garbage collector asks of whoever wants memory.
//
//	STANDFIRST_GAPS=1048576 go test ./extract -run '^TestGaps$' -v -timeout 1h
//
// TestLooks counts the same without a clock.
func TestGaps(t *testing.T) {
	size, err := strconv.Atoi(os.Getenv("STANDFIRST_GAPS"))
	if err != nil {
		t.Skip("measures time; run it with STANDFIRST_GAPS=1048576, the size of the pages")
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	var gaps []gap
	for _, input := range append(hostile.Catalogue(), hostile.Input{Name: "normal", Page: hostile.Normal}) {
		gaps = append(gaps, measureGap(t, input, size))
	}
	slices.SortFunc(gaps, func(a, b gap) int { return cmp.Compare(b.longest, a.longest) })
	for _, g := range gaps[:min(len(gaps), 20)] {
		t.Logf("%v, and %v late: %s, %d bytes, before %s", g.longest.Round(time.Millisecond/10), g.late.Round(time.Millisecond/10), g.name, g.size, g.before)
	}
	slices.SortFunc(gaps, func(a, b gap) int { return cmp.Compare(a.late, b.late) })
	t.Logf("of %d pages, half came back %v late or less, 95 %% %v, and all %v", len(gaps), gaps[len(gaps)/2].late, gaps[len(gaps)*95/100].late, gaps[len(gaps)-1].late)
	for _, g := range gaps {
		if g.longest > mostGap {
			t.Errorf("%s: %v without a look at the context", g.name, g.longest)
		}
	}
}

// measureGap measures the gaps of one hostile page.
func measureGap(t *testing.T, input hostile.Input, size int) gap {
	t.Helper()
	page := input.Page(size)
	runtime.GC()
	watch := &stopwatch{Context: context.Background(), last: cputime.Thread()}
	start := time.Now()
	_, err := Parse(watch, bytes.NewReader(page), nil)
	whole := time.Since(start)
	if errors.Is(err, ErrTooLarge) {
		return measureGap(t, input, size*3/4)
	}
	if err != nil {
		t.Fatalf("%s: %v", input.Name, err)
	}
	_ = watch.Err() // the stretch up to the end
	g := gap{name: input.Name, size: len(page), longest: watch.longest, before: watch.before}
	const points = 4
	for i := range points {
		g.late = max(g.late, lateness(t, page, whole*time.Duration(i+1)/(points+1)))
	}
	return g
}

// lateness is by how much Parse misses a deadline.
func lateness(t *testing.T, page []byte, after time.Duration) time.Duration {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), after)
	defer cancel()
	_, err := Parse(ctx, bytes.NewReader(page), nil)
	deadline, _ := ctx.Deadline()
	if err == nil {
		return 0 // it was done before
	}
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	return time.Since(deadline)
}

// mostBetween is how many blocks of code may be run between two looks at the context, on a page of four
// megabytes: twenty to fifty milliseconds of work. Where each step read a line, a string or an address
// from end to end it was 51 to 335 million on the pages below.
const mostBetween = 20_000_000

// TestLooks counts, without a clock, what is done between two looks at the context: on pages of which one
// text, one attribute, one comment or one string is nearly all.
func TestLooks(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program, and counts for half a minute")
	}
	const pages = "^(one word of another script|combining marks|a class without spaces|dashes of a comment|JSON of a long body|bytes that no text has)$"
	rows, names := counted(t, "golang.org/x/net/html,strings,bytes,html,encoding/json,unicode,unicode/utf8", "-gaps", "-only", pages, "4194304")
	if len(rows) != strings.Count(pages, "|")+1 {
		t.Fatalf("counted %q", names)
	}
	for i, row := range rows {
		if row[0] == 0 || row[0] > mostBetween {
			t.Errorf("%s: %.0f blocks of code run without a look at the context", names[i], row[0])
		}
	}
}
