// Package training lets the trainer see what the library's learned parts see, and put other forests
// in their place. It is the only way to do so: a caller of the library has no such option.
package training

import "context"

// Lines are the lines of a page that a forest judges, as it sees them.
type Lines struct {
	Traits []string    // the names of the numbers in a row
	Rows   [][]float32 // one for each line
	Texts  []string    // what the lines say
	Others []Other     // the lines that are not judged
}

// An Other is a line that is not judged, since a field or a rule that is never wrong has it.
type Other struct{ Text, By string }

type (
	watchKey struct{}
	judgeKey struct{}
)

// Watch returns a context under which the library shows the lines that it judges.
func Watch(ctx context.Context, show func(Lines)) context.Context {
	return context.WithValue(ctx, watchKey{}, show)
}

// Watcher returns what is to be shown the lines under a context; nil where nobody asks.
func Watcher(ctx context.Context) func(Lines) {
	show, _ := ctx.Value(watchKey{}).(func(Lines))
	return show
}

// Judge is a forest, or something else that gives a row a score.
type Judge interface{ Score(row []float32) float32 }

// With returns a context under which the library judges lines with another judge; with nil it judges
// by rules alone.
func With(ctx context.Context, judge Judge) context.Context {
	return context.WithValue(ctx, judgeKey{}, &judge)
}

// Instead returns the judge to use under a context in place of the library's own, and whether there
// is one.
func Instead(ctx context.Context) (judge Judge, ok bool) {
	given, ok := ctx.Value(judgeKey{}).(*Judge)
	if !ok {
		return nil, false
	}
	return *given, true
}
