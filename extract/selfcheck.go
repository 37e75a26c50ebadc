package extract

import (
	"fmt"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// selfCheck looks at the result as a careful reader would and says what is odd about it.
func (r *resolver) selfCheck(a *Article) []Warning {
	var found []Warning
	add := func(code WarningCode, format string, args ...any) {
		found = append(found, Warning{code, fmt.Sprintf(format, args...)})
	}
	if len(r.Lines) == 0 && a.Body == "" {
		add(WarnEmpty, "the page has no text")
	} else if a.Body == "" {
		add(WarnNoBody, "no text of an article was found")
	}
	if r.Flattened {
		add(WarnFlattened, "the markup was nested too deeply for the parser; deep elements were made siblings")
	}
	if r.graph.bad > 0 {
		add(WarnBadData, "%d JSON-LD scripts could not be read", r.graph.bad)
	}
	if r.opts.URL != "" && hostOf(r.opts.URL) == "" {
		add(WarnBadURL, "Options.URL %q is no absolute address", text.Shorten(r.opts.URL, 80))
	}
	if body := text.Size(a.Body); body > 0 && r.sizeInData > 2*body {
		add(WarnShortBody, "the body has %d letters, the page's data has %d", body, r.sizeInData)
	}
	return found
}
