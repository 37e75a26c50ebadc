package extract

import (
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// minData is the size in letters below which a text in a page's data is no article.
const minData = 400

// dataBlocks returns the blocks of the text in the page's data (JSON-LD articleBody, or the state
// that a script would build the page from) where the markup holds less than half of it; nil
// otherwise.
func (r *resolver) dataBlocks(cut []Block) []Block {
	shown := text.Size(bodyText(cut))
	if r.article != nil {
		if said := r.article.raw("articleBody"); text.Size(said) >= minData && text.Size(said) > 2*shown {
			r.useData("JSON-LD articleBody")
			return textBlocks(said)
		}
	}
	if shown >= minData {
		return nil
	}
	h := hydration{}
	for _, script := range r.All(atom.Script) {
		h.script(r.Page, script)
	}
	if text.Size(h.top) < minData || text.Size(h.top) <= 2*shown {
		return nil
	}
	r.useData("script with the page's state")
	return textBlocks(h.top)
}

// useData notes that the body does not come from the markup.
func (r *resolver) useData(where string) {
	r.warn(WarnBodyFromData, "the body was read from the page's data: "+where)
	r.evidence[Body] = append([]Evidence{{Reader: "data", Path: where, Verdict: Chosen}}, r.evidence[Body]...)
	for i := range r.evidence[Body][1:] {
		if e := &r.evidence[Body][i+1]; e.Verdict == Chosen {
			e.Verdict = PassedOver
		}
	}
}

// raw returns the first text of a property as it stands, with its markup and line breaks.
func (t *thing) raw(prop string) string {
	for _, v := range t.props[prop] {
		if v.thing == nil && v.text != "" {
			return v.text
		}
	}
	return ""
}

// textBlocks makes blocks of a text that may hold markup: paragraphs by its elements, or by its
// line breaks.
func textBlocks(s string) []Block {
	s = strings.TrimSpace(s)
	if strings.Contains(s, "&lt;") {
		s = html.UnescapeString(s)
	}
	if !strings.Contains(s, "</") && !strings.Contains(s, "<br") {
		s = html.UnescapeString(s)
		var blocks []Block
		for _, line := range strings.Split(s, "\n") {
			if line = text.Collapse(line); line != "" {
				blocks = append(blocks, Block{Kind: BlockParagraph, Text: line})
			}
		}
		return blocks
	}
	root, err := html.ParseWithOptions(strings.NewReader(s), html.ParseOptionEnableScripting(false))
	if err != nil {
		return []Block{{Kind: BlockParagraph, Text: unmarked(s)}}
	}
	v := look(page.Number(root, vocabulary()))
	d := &dossier{view: v}
	c := &cutter{resolver: &resolver{dossier: d, body: &body{verdicts: judge(v, policies[0])}}, emitted: map[int]bool{}}
	return c.cut(v.Root())
}

// A hydration looks for the text of an article in the JSON that a page's scripts start from.
type hydration struct {
	top string // the fullest text found so far
}

// script reads one script: JSON as a whole, or the first object that is assigned in it.
func (h *hydration) script(p *page.Page, id page.ID) {
	kind := strings.ToLower(p.Attr(id, "type"))
	if strings.Contains(kind, "ld+json") {
		return
	}
	raw := strings.TrimSpace(p.Raw(id))
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
	var root any
	if decodeJSON(raw, &root) {
		h.value(root, 0)
	}
}

// value looks at a value and all inside, and returns the prose that stands directly in it.
func (h *hydration) value(v any, depth int) string {
	if depth > maxDataDepth {
		return ""
	}
	switch v := v.(type) {
	case string:
		return h.offer(proseOf(v))
	case []any:
		var parts []string
		for _, item := range v {
			if said := h.value(item, depth+1); said != "" {
				parts = append(parts, said)
			}
		}
		return h.offer(strings.Join(parts, "\n"))
	case map[string]any:
		said := ""
		for _, key := range textKeys {
			if inner, ok := v[key]; ok {
				if said = h.value(inner, depth+1); said != "" {
					break
				}
			}
		}
		for _, key := range sortedKeys(v) {
			if !isTextKey(key) {
				h.value(v[key], depth+1)
			}
		}
		return h.offer(said)
	}
	return ""
}

// offer keeps a text that is fuller than any before.
func (h *hydration) offer(said string) string {
	if len(said) > len(h.top) {
		h.top = said
	}
	return said
}

// textKeys are the names under which content systems keep the text of a block, and the list of an
// article's blocks, the likeliest first.
var textKeys = []string{"articleBody", "bodyHtml", "body_html", "html", "content", "body", "blocks", "paragraphs", "elements", "components", "children", "items", "text", "value", "paragraph", "rendered", "copy", "data", "attributes", "model"}

func isTextKey(key string) bool {
	for _, k := range textKeys {
		if k == key {
			return true
		}
	}
	return false
}

// proseOf returns a string of data if it reads like a piece of an article: a sentence or more, or
// markup with text.
func proseOf(s string) string {
	s = strings.TrimSpace(s)
	if text.Size(s) < 8 || !strings.Contains(s, " ") && !strings.ContainsAny(s, "。、") || strings.Contains(s, "://") && !strings.Contains(s, "</") {
		return ""
	}
	if strings.HasPrefix(s, "{") || strings.Contains(s, "function(") || strings.Contains(s, "!important") {
		return ""
	}
	return s
}
