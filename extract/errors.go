package extract

import "github.com/standfirst/standfirst/extract/internal/page"

// ErrTooLarge is returned, wrapped, for a page of more bytes than Options.MaxBytes allows.
var ErrTooLarge = page.ErrTooLarge
