package page

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
)

// ErrTooLarge is returned for a page of more bytes than the caller allows.
var ErrTooLarge = errors.New("page too large")

// chunk is how much is read at most between two looks at the context.
const chunk = 64 << 10

// read takes in the whole page, within its limit, for as long as the context lasts. It goes into raw,
// or a larger copy.
func read(ctx context.Context, r io.Reader, limit int64, raw []byte) ([]byte, error) {
	if r == nil {
		return raw, fmt.Errorf("read: %w", errors.New("nil reader"))
	}
	for {
		if err := ctx.Err(); err != nil {
			return raw, fmt.Errorf("read: %w", err)
		}
		if len(raw) == cap(raw) {
			raw = slices.Grow(raw, max(chunk, len(raw)))
		}
		n, err := r.Read(raw[len(raw):min(cap(raw), len(raw)+chunk)])
		raw = raw[:len(raw)+n]
		if limit >= 0 && int64(len(raw)) > limit {
			return raw, fmt.Errorf("read: %w: more than %d bytes", ErrTooLarge, limit)
		}
		if err == io.EOF {
			return raw, nil
		}
		if err != nil {
			return raw, fmt.Errorf("read: %w", err)
		}
	}
}
