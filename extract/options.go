package extract

import "time"

// Options are what a caller knows that the page does not say. The zero value, or nil, is the
// recommended one.
type Options struct {
	// URL is the address that the page was fetched from. Relative addresses in the page are made
	// absolute with it, where the page's own <base> does not say otherwise.
	URL string

	// ContentType is the Content-Type header that came with the page; its charset parameter is
	// believed before the page's own declaration.
	ContentType string

	// Fetched is when the page was fetched. Only with it can "3 hours ago" be turned into a date,
	// and a date in the future be recognised.
	Fetched time.Time

	// MaxBytes is how large a page may be before it is refused with ErrTooLarge. 0 means
	// DefaultMaxBytes, a negative number no limit.
	MaxBytes int64
}

// DefaultMaxBytes is the size of the largest page read when Options.MaxBytes is 0: 32 MiB, a
// hundred times the median news page.
const DefaultMaxBytes = 32 << 20
