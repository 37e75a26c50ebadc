package page

import (
	"context"
	"errors"
	"fmt"
	"io"
)

// ErrTooLarge is returned for a page of more bytes than the caller allows.
var ErrTooLarge = errors.New("page too large")

// chunk is how much is read between two looks at the context.
const chunk = 64 << 10

// read takes in the whole page, within its limit, for as long as the context lasts.
func read(ctx context.Context, r io.Reader, limit int64) ([]byte, error) {
	if r == nil {
		return nil, fmt.Errorf("read: %w", errors.New("nil reader"))
	}
	var raw []byte
	for buf := make([]byte, chunk); ; {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("read: %w", err)
		}
		n, err := r.Read(buf)
		raw = append(raw, buf[:n]...)
		if limit >= 0 && int64(len(raw)) > limit {
			return nil, fmt.Errorf("read: %w: more than %d bytes", ErrTooLarge, limit)
		}
		if err == io.EOF {
			return raw, nil
		}
		if err != nil {
			return nil, fmt.Errorf("read: %w", err)
		}
	}
}
