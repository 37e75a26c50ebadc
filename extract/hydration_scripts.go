package extract

import (
	"net/url"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
)

// Where the data of a page stand in its scripts.

// script reads one script: JSON as a whole, the first object that is assigned in it, or what else of data
// stands in its code.
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
	if strings.Contains(kind, "json") {
		if strings.HasPrefix(raw, "{&q;") {
			raw = angularSigns.Replace(raw)
		}
		h.text(raw)
		return
	}
	if strings.HasPrefix(raw, "<") && strings.Count(raw, "</p>") >= fewestInCode { // a template
		h.value(raw, 0)
		return
	}
	open := strings.IndexAny(raw, "{[")
	if open < 0 || !strings.Contains(raw[:open], "=") || !h.text(strings.TrimRight(raw[open:], "; \n\t")) {
		h.code(raw)
	}
}

// dataAttributes hold what a component starts from: Inertia's <div id="app" data-page="{…}">, <div data-props="{…}">.
var dataAttributes = [...]string{"data-page", "data-props", "data-react-props", "data-state"}

// attributes reads the attributes of the page that hold JSON.
func (h *hydration) attributes(p *page.Page) {
	for id := page.ID(1); int(id) < p.Len(); id++ {
		p.Tick()
		for _, name := range dataAttributes {
			if raw := p.Attr(id, name); len(raw) >= minData && p.IsElement(id) {
				h.text(raw)
			}
		}
	}
}

// angularSigns are those that Angular puts in place of what might end a script.
var angularSigns = strings.NewReplacer("&q;", `"`, "&a;", "&", "&s;", "'", "&l;", "<", "&g;", ">")

// text reads a text that is JSON from end to end, and reports whether it is.
func (h *hydration) text(raw string) bool {
	root, ok := decodeJSON([]byte(raw), h.reads)
	if ok {
		h.root(root)
	}
	return ok
}

// root looks at all that one script hands over. The objects of a store that normalises them, as Apollo's does,
// stand under their names beside the query that asked for them.
func (h *hydration) root(v any) {
	if all, ok := v.(map[string]any); ok && all["ROOT_QUERY"] != nil {
		h.store = all
	}
	h.value(v, 0)
}

// fromStore is the text of an object that another one refers to by its name.
func (h *hydration) fromStore(name string, depth int) finding {
	f, asked := h.stored[name]
	if !asked && h.store[name] != nil {
		h.stored[name] = finding{} // for what refers to itself
		f = h.value(h.store[name], depth+1)
		h.stored[name] = f
	}
	return f
}

// referred is what a value, or each of a list, refers to in the store.
func (h *hydration) referred(v any) any {
	switch v := v.(type) {
	case map[string]any:
		if name, ok := v["__ref"].(string); ok {
			return h.store[name]
		}
	case []any:
		for i, item := range v {
			if object, ok := item.(map[string]any); ok {
				v[i] = h.referred(object)
			}
		}
	}
	return v
}

// fewestInCode is how many paragraphs a string of code has that is the text of an article.
const fewestInCode = 3

// code reads what of data stands in a script among its code: objects and lists wherever they are, and strings
// that hold paragraphs or JSON themselves, as in window.__NUXT__=(function(a,b){return {…}}(…)) and
// JSON.parse("{…}").
func (h *hydration) code(raw string) {
	for r := (jsonReader{data: []byte(raw), reads: h.reads, loose: true}); r.at < len(r.data); {
		start := r.at
		switch r.data[start] {
		case '{', '[':
			if v, ok := r.value(0); ok && r.at-start >= minData {
				h.root(v)
			}
		case '"':
			v, _ := r.text()
			if inner, ok := h.inner(v); ok {
				h.root(inner)
			} else if strings.Count(v, "</p>") >= fewestInCode {
				h.value(v, 0)
			}
		}
		r.at = max(r.at, start+1)
	}
}

// inner reads a string that holds JSON, which may be written as an address is.
func (h *hydration) inner(s string) (v any, ok bool) {
	if len(s) < minData {
		return nil, false
	}
	if strings.HasPrefix(s, "%7B") || strings.HasPrefix(s, "%5B") {
		plain, err := url.PathUnescape(s)
		if err != nil {
			return nil, false
		}
		s = plain
	}
	if !strings.HasPrefix(s, `{"`) && !strings.HasPrefix(s, `[{`) && !strings.HasPrefix(s, `["`) {
		return nil, false
	}
	return readJSON([]byte(s), h.reads)
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
