package extract

import (
	"encoding/json"
	"slices"
	"strconv"
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
		if blocks := fuller(r.article.raw("articleBody"), shown); blocks != nil {
			r.useData("JSON-LD articleBody")
			return blocks
		}
	}
	if shown >= minData {
		return nil
	}
	h := hydration{}
	for _, script := range r.All(atom.Script) {
		h.script(r.Page, script)
	}
	h.streamed()
	blocks := fuller(h.top.said, shown)
	if blocks != nil {
		r.useData("script with the page's state")
	}
	return blocks
}

// fuller returns the blocks of a text in the page's data if they hold more than twice of what the
// page shows, and nil otherwise.
func fuller(data string, shown int) []Block {
	if text.Size(data) < minData || text.Size(data) <= 2*shown {
		return nil
	}
	blocks := textBlocks(data)
	if size := text.Size(bodyText(blocks)); size < minData || size <= 2*shown {
		return nil
	}
	return blocks
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
	top    finding         // the fullest text found so far
	stream strings.Builder // the pieces of a component stream, in order
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
	var root any
	if decodeJSON(raw, &root) {
		h.value(root, 0)
	}
}

// streamPush is how Next.js hands over its component stream, one piece a script:
// self.__next_f.push([1,"…"]).
const streamPush = "__next_f.push("

// piece adds one piece of a component stream.
func (h *hydration) piece(call string) {
	var args []any
	if json.NewDecoder(strings.NewReader(call)).Decode(&args) == nil && len(args) == 2 {
		said, _ := args[1].(string)
		h.stream.WriteString(said)
	}
}

// streamed reads the rows of a component stream: "1a:{…}" holds JSON, "1b:T2f,…" a text of so many
// bytes, in hexadecimal.
func (h *hydration) streamed() {
	for rest := h.stream.String(); rest != ""; {
		_, row, ok := strings.Cut(rest, ":")
		if !ok {
			return
		}
		if size, _, ok := strings.Cut(row[:min(len(row), len("T7fffffff,"))], ","); ok && strings.HasPrefix(size, "T") {
			body := row[len(size)+1:]
			if n, err := strconv.ParseUint(size[1:], 16, 31); err == nil && int(n) <= len(body) {
				h.offer(findingOf(body[:n]))
				rest = body[n:]
				continue
			}
		}
		var line string
		line, rest, _ = strings.Cut(row, "\n")
		var root any
		if decodeJSON(line, &root) {
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
	switch v := v.(type) {
	case string:
		return h.offer(findingOf(v))
	case []any:
		var parts []string
		sum := 0
		for _, item := range v {
			if f := h.value(item, depth+1); f.said != "" {
				parts = append(parts, f.said)
				sum += f.prose
			}
		}
		return h.offer(finding{strings.Join(parts, "\n"), sum})
	case map[string]any:
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
		return f
	}
	return finding{}
}

// offer keeps a finding that has more prose than any before.
func (h *hydration) offer(f finding) finding {
	if f.prose > h.top.prose {
		h.top = f
	}
	return f
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
	case text.Size(s) < 8, !strings.ContainsAny(s, " 。、"),
		!marked && (strings.Contains(s, "://") || strings.HasPrefix(s, "{") || strings.Contains(s, "function(")):
		return finding{}
	case strings.Contains(s, "</p>"), text.Size(s) >= 60 && endsSentence(unmarked(s)):
		return finding{s, len(s)}
	}
	return finding{said: s}
}
