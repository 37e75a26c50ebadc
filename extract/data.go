package extract

import (
	"strings"

	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html"
)

// minData is the size in letters below which a text in a page's data is no article.
const minData = 400

// dataBlocks returns the blocks of the text in the page's data (JSON-LD articleBody, or the state
// that a script would build the page from) where the markup holds less than half of it; nil
// otherwise.
func (r *resolver) dataBlocks(cut []Block) []Block {
	given := ""
	if r.article != nil {
		given = r.article.raw("articleBody")
	}
	if prose := r.proseOf(cut); prose >= minData && text.Size(given) <= 2*prose {
		return nil
	}
	shown := r.sizeOf(bodyText(cut, r.Reads))
	if r.article != nil {
		if blocks := r.fuller(given, shown); blocks != nil {
			r.useData("JSON-LD articleBody")
			return blocks
		}
	}
	if shown >= minData {
		return nil
	}
	blocks := r.fuller(r.hydrated().top.said, shown)
	if blocks != nil {
		r.useData("script with the page's state")
	}
	return blocks
}

// proseOf is the size of the paragraphs among the blocks, which is less than that of all their text.
func (r *resolver) proseOf(blocks []Block) int {
	size := 0
	for _, b := range blocks {
		r.Reads(len(b.Text))
		if b.Kind == BlockParagraph {
			size += text.Size(b.Text)
		}
	}
	return size
}

// fuller returns the blocks of a text in the page's data if they hold more than twice of what the
// page shows, and nil otherwise.
func (r *resolver) fuller(data string, shown int) []Block {
	if text.Size(data) < minData || text.Size(data) <= 2*shown {
		return nil
	}
	blocks := r.textBlocks(data)
	if size := r.sizeOf(bodyText(blocks, r.Reads)); size < minData || size <= 2*shown {
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
func (r *resolver) textBlocks(s string) []Block {
	s = strings.TrimSpace(s)
	if strings.Contains(s, "&lt;") {
		s = html.UnescapeString(s)
	}
	r.Look()
	if !strings.Contains(s, "</") && !strings.Contains(s, "<br") {
		return lineBlocks(html.UnescapeString(s))
	}
	p, err := r.Markup(s)
	if err != nil {
		return []Block{{Kind: BlockParagraph, Text: unmarked(s)}}
	}
	defer p.Release()
	v := look(p)
	d := &dossier{view: v}
	return newCutter(&resolver{dossier: d, body: &body{verdicts: judge(v)[0]}}, nil).cut(v.Root())
}
