package extract

import (
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
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
	reads  func(bytes int)           // told how many bytes are read, to end the work
}

// hydrated reads the scripts of the page, once.
func (r *resolver) hydrated() *hydration {
	if r.state == nil {
		r.state = &hydration{refs: map[string]map[string]any{}, reads: r.Reads}
		for _, script := range r.All(atom.Script) {
			r.state.script(r.Page, script)
		}
		r.state.streamed()
	}
	return r.state
}

// script reads one script: JSON as a whole, or the first object that is assigned in it.
func (h *hydration) script(p *page.Page, id page.ID) {
	kind := strings.ToLower(p.Attr(id, "type"))
	if strings.Contains(kind, "ld+json") {
		return
	}
	raw := strings.TrimSpace(p.Raw(id))
	if _, piece, ok := strings.Cut(raw, streamPush); ok {
		h.piece(piece)
		return
	}
	if len(raw) < minData {
		return
	}
	if !strings.Contains(kind, "json") {
		open := strings.IndexAny(raw, "{[")
		if open < 0 || !strings.Contains(raw[:open], "=") {
			return
		}
		raw = strings.TrimRight(raw[open:], "; \n\t")
	}
	if root, ok := decodeJSON([]byte(raw), h.reads); ok {
		h.value(root, 0)
	}
}

// streamPush is how Next.js hands over its component stream, one piece a script:
// self.__next_f.push([1,"…"]).
const streamPush = "__next_f.push("

// piece adds one piece of a component stream.
func (h *hydration) piece(call string) {
	r := jsonReader{data: []byte(call), reads: h.reads}
	v, _ := r.value(0)
	if args, _ := v.([]any); len(args) == 2 {
		said, _ := args[1].(string)
		h.stream.WriteString(said)
	}
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
		before := h.top.prose
		var f finding
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

// isHeadingObject reports whether an object of the data says of itself that it is a heading.
func isHeadingObject(object map[string]any) bool {
	for _, key := range [...]string{"type", "name", "kind", "_type", "component", "__typename"} {
		said, _ := object[key].(string)
		switch said = strings.ToLower(said); said {
		case "heading", "header", "subheading", "subhead", "subheader", "h2", "h3", "h4", "headingblock", "intertitle", "crosshead", "core/heading":
			return true
		}
	}
	return false
}

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
	}
	for _, key := range textKeys {
		if ref, ok := object[key].(string); ok && strings.HasPrefix(ref, "$") && len(ref) < 8 {
			h.refs[ref] = object
		}
	}
}

// textKeys are the names under which content systems keep the text of a block, and the list of an
// article's blocks, the likeliest first.
var textKeys = []string{"articleBody", "bodyHtml", "body_html", "html", "content", "body", "blocks", "paragraphs", "elements", "components", "children", "items", "text", "value", "paragraph", "rendered", "copy", "data", "attributes", "model"}

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
