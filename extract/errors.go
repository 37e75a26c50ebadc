package extract

import "github.com/standfirst/standfirst/extract/internal/page"

// ErrTooLarge is returned, wrapped, for a page of more bytes than Options.MaxBytes allows, or of more than
// about a million elements and texts.
var ErrTooLarge = page.ErrTooLarge
