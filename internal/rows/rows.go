// Package rows lets the scorer leave rows of the library's tables out, to see what each rule, reader
// and feature is worth. It is the only way to do so: a caller of the library has no such option.
package rows

import "context"

type (
	withoutKey struct{}
	listKey    struct{}
)

// Without returns a context under which the library works without the named rows.
func Without(ctx context.Context, names ...string) context.Context {
	off := make(map[string]bool, len(names))
	for _, name := range names {
		off[name] = true
	}
	return context.WithValue(ctx, withoutKey{}, off)
}

// Off returns the rows to leave out under a context; nil where none is.
func Off(ctx context.Context) map[string]bool {
	off, _ := ctx.Value(withoutKey{}).(map[string]bool)
	return off
}

// List returns a context under which the library says the name of each row that it has.
func List(ctx context.Context, say func(name string)) context.Context {
	return context.WithValue(ctx, listKey{}, say)
}

// Lister returns what is to be told the rows' names under a context; nil where nobody asks.
func Lister(ctx context.Context) func(name string) {
	say, _ := ctx.Value(listKey{}).(func(string))
	return say
}
