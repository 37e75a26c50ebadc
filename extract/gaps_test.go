package extract

import (
	"bytes"
	"cmp"
	"context"
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

// mostGap is how much CPU time may lie between two looks at the context, for each megabyte of a page
// and at the least. It is generous: machines differ, and the collector's time counts too, on all processors.
const mostGap = 300 * time.Millisecond

// A stopwatch is a context that takes note of the longest time between two looks at it.
type stopwatch struct {
	context.Context
	last, longest time.Duration
	before        string // where the look was that ended it
}

func (s *stopwatch) Err() error {
	if gap := cputime.Used() - s.last; gap > s.longest {
		s.longest, s.before = gap, stack()
	}
	s.last = cputime.Used()
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

// TestGaps measures for how long a cancelled context would go unnoticed. It takes CPU time, which a
// busy machine makes longer, and is not run unless asked:
//
//	STANDFIRST_GAPS=1048576 go test ./extract -run '^TestGaps$' -v
func TestGaps(t *testing.T) {
	size, err := strconv.Atoi(os.Getenv("STANDFIRST_GAPS"))
	if err != nil {
		t.Skip("measures time; run it with STANDFIRST_GAPS=1048576, the size of the pages")
	}
	type gap struct {
		name string
		*stopwatch
	}
	var gaps []gap
	for _, input := range append(hostile.Catalogue(), hostile.Input{Name: "normal", Page: hostile.Normal}) {
		page := input.Page(size)
		runtime.GC()
		watch := &stopwatch{Context: context.Background(), last: cputime.Used()}
		if _, err := Parse(watch, bytes.NewReader(page), nil); err != nil {
			t.Fatalf("%s: %v", input.Name, err)
		}
		_ = watch.Err() // the stretch up to the end
		gaps = append(gaps, gap{input.Name, watch})
	}
	slices.SortFunc(gaps, func(a, b gap) int { return cmp.Compare(b.longest, a.longest) })
	for _, g := range gaps[:min(len(gaps), 10)] {
		t.Logf("%v: %s, before %s", g.longest.Round(time.Millisecond), g.name, g.before)
	}
	most := max(mostGap, mostGap*time.Duration(size)/(1<<20))
	for _, g := range gaps {
		if g.longest > most {
			t.Errorf("%s: %v without a look at the context", g.name, g.longest)
		}
	}
}
