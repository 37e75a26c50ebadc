package extract

import (
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A hydration looks for the text of an article in the JSON that a page's scripts start from.
type hydration struct {
	top    finding                   // the fullest text found so far
	story  map[string]any            // the object that has it, and a title
	refs   map[string]map[string]any // objects of a component stream, by the row that holds their text
	stream strings.Builder           // the pieces of a component stream, in order
	store  map[string]any            // what a store of objects keeps under their names, which others refer to
	stored map[string]finding        // of its objects, the text of those that were asked for
	reads  func(bytes int)           // told how many bytes are read, to end the work
}

// hydrated reads the scripts of the page, once.
func (r *resolver) hydrated() *hydration {
	if r.state == nil {
		r.state = &hydration{refs: map[string]map[string]any{}, stored: map[string]finding{}, reads: r.Reads}
		for _, script := range r.All(atom.Script) {
			r.state.script(r.Page, script)
		}
		r.state.attributes(r.Page)
		r.state.streamed()
	}
	return r.state
}

// streamed reads the rows of a component stream: "1a:{…}" holds JSON, "1b:T2f,…" a text of so many
// bytes, in hexadecimal.
func (h *hydration) streamed() {
	for rest := h.stream.String(); rest != ""; {
		id, row, ok := strings.Cut(rest, ":")
		if !ok {
			return
		}
		if size, _, ok := strings.Cut(row[:min(len(row), len("T7fffffff,"))], ","); ok && strings.HasPrefix(size, "T") {
			body := row[len(size)+1:]
			if n, err := strconv.ParseUint(size[1:], 16, 31); err == nil && int(n) <= len(body) {
				h.reads(int(n))
				if f := findingOf(text.Start(body[:n])); f.prose > h.top.prose {
					h.offer(f)
					h.story = h.refs["$"+strings.TrimSpace(id)]
				}
				rest = body[n:]
				continue
			}
		}
		var line string
		line, rest, _ = strings.Cut(row, "\n")
		if root, ok := decodeJSON([]byte(line), h.reads); ok {
			h.value(root, 0)
		}
	}
}

// A finding is a text in a page's data.
type finding struct {
	said  string
	prose int // how much of it reads like an article, in bytes
}

// value looks at a value and all inside, and returns the text that stands directly in it.
func (h *hydration) value(v any, depth int) finding {
	if depth > maxDataDepth {
		return finding{}
	}
	h.reads(0)
	if object, ok := v.(map[string]any); ok && len(object) > maxKeys {
		return finding{}
	}
	switch v := v.(type) {
	case string:
		h.reads(len(v))
		if inner, ok := h.inner(v); ok {
			return h.value(inner, depth+1)
		}
		return h.offer(findingOf(v))
	case []any:
		var parts []string
		sum, size := 0, 0
		for _, item := range v {
			if f := h.value(item, depth+1); f.said != "" && size <= text.Longest {
				parts = append(parts, f.said)
				sum, size = sum+f.prose, size+len(f.said)
			}
		}
		return h.offer(finding{joined(parts), sum})
	case map[string]any:
		if name, ok := v["__ref"].(string); ok {
			return h.fromStore(name, depth)
		}
		before := h.top.prose
		var f finding
		if said, ok := runOf(v); ok {
			f = h.offer(findingOf(said))
		}
		for _, key := range textKeys {
			if inner, ok := v[key]; ok && f.said == "" {
				f = h.value(inner, depth+1)
			}
		}
		for _, key := range sortedKeys(v) {
			if !slices.Contains(textKeys, key) {
				h.value(v[key], depth+1)
			}
		}
		h.know(v, before)
		if isHeadingObject(v) && f.said != "" && text.Shorter(f.said, 200) && !strings.Contains(f.said, "</") {
			f.said = "<h2>" + html.EscapeString(f.said) + "</h2>"
		}
		return f
	}
	return finding{}
}

// joined puts the parts of a text under each other; where one of them is markup the others become
// paragraphs.
func joined(parts []string) string {
	if slices.ContainsFunc(parts, isMarkup) {
		for i, part := range parts {
			if !isMarkup(part) {
				parts[i] = "<p>" + html.EscapeString(part) + "</p>"
			}
		}
	}
	return strings.Join(parts, "\n")
}

func isMarkup(s string) bool { return strings.Contains(s, "</") }

// offer keeps a finding that has more prose than any before.
func (h *hydration) offer(f finding) finding {
	if f.prose > h.top.prose {
		h.top, h.story = f, nil
	}
	return f
}

// know keeps an object that has a title: as the story if the fullest text was found in it, or by the
// row of the stream that it refers to.
func (h *hydration) know(object map[string]any, before int) {
	if stateText(object, titleKeys, 0) == "" {
		return
	}
	if h.top.prose > before && h.story == nil {
		h.story = object
		for _, key := range append(authorKeys[:len(authorKeys):len(authorKeys)], pictureKeys...) {
			object[key] = h.referred(object[key])
		}
	}
	for _, key := range textKeys {
		if ref, ok := object[key].(string); ok && strings.HasPrefix(ref, "$") && len(ref) < 8 {
			h.refs[ref] = object
		}
	}
}

// textKeys are the names under which content systems keep the text of a block, and the list of an
// article's blocks, the likeliest first.
var textKeys = []string{"articleBody", "bodyHtml", "body_html", "html", "content", "body", "blocks", "paragraphs", "elements", "components", "children", "items", "text", "value", "paragraph", "rendered", "innerHTML", "copy", "data", "attributes", "model", "json"}

// findingOf reads a string of data. What is an address, code or one word is no text; prose is what
// has paragraphs or ends like a sentence.
func findingOf(s string) finding {
	s = strings.TrimSpace(s)
	marked := strings.Contains(s, "</")
	switch {
	case text.Shorter(s, 8), !strings.ContainsAny(s, " 。、"),
		!marked && (strings.Contains(s, "://") || strings.HasPrefix(s, "{") || strings.Contains(s, "function(")):
		return finding{}
	case strings.Contains(s, "</p>"), !text.Shorter(s, 60) && endsSentence(unmarked(s)):
		return finding{s, len(s)}
	}
	return finding{said: s}
}
