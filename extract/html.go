package extract

import (
	"strconv"
	"time"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// HTML returns the article as an <article> element, with a <header> and then the blocks.
//
// It is safe by construction to set into a page. Nothing of the page that was read is passed on:
// every tag is written here, from a closed list of elements, attributes and class names, and all
// text and all attribute values are escaped. There are no scripts, styles, frames, forms, event
// handlers, ids or names. Links lead to http, https, mailto and relative addresses only, pictures
// and embeds to http, https and relative ones; any other address is left out and its text stays.
// Embedded posts and players become a quote with a link.
//
// The elements: a, address, article, aside, blockquote, br, caption, code, em, figcaption,
// figure, footer, h1 to h6, header, img, li, ol, p, pre, section, small, strong, sub, sup, table,
// tbody, td, th, time, tr, ul. The attributes: alt, class, colspan, datetime, dir, height, href,
// lang, rowspan, src, width. The classes: answer, box, byline… as they stand in this file, and
// language-… on code.
func (a *Article) HTML() string {
	return written(func(out []byte) []byte {
		w := &htmlWriter{out: out}
		w.article(a)
		return w.out
	})
}

func (w *htmlWriter) article(a *Article) {
	w.open("article", "lang", a.Language, "dir", direction(a.Direction))
	w.newline()
	w.header(a)
	w.image(a.pictureInFront())
	w.blocks(a.Blocks)
	w.close("article")
	w.newline()
}

// direction lets only the two directions through.
func direction(dir string) string {
	if dir == "ltr" || dir == "rtl" {
		return dir
	}
	return ""
}

// An htmlWriter writes blocks as HTML.
type htmlWriter struct {
	runReader
	out   []byte
	depth int // of blocks inside blocks
}

// open writes a start tag. The attributes are names and values by turns; those without a value
// are left out, but for alt: a screen reader reads the address of a picture that has none.
func (w *htmlWriter) open(element string, attributes ...string) {
	w.out = append(append(w.out, '<'), element...)
	for i := 0; i+1 < len(attributes); i += 2 {
		if value := attributes[i+1]; value != "" || attributes[i] == "alt" {
			w.out = append(append(append(w.out, ' '), attributes[i]...), `="`...)
			w.out = append(escapeHTML(w.out, value), '"')
		}
	}
	w.out = append(w.out, '>')
}

func (w *htmlWriter) close(element string) {
	w.out = append(append(append(w.out, "</"...), element...), '>')
}

func (w *htmlWriter) newline() { w.out = append(w.out, '\n') }

// text writes text that has no lines and no styles.
func (w *htmlWriter) text(s string) { w.out = escapeHTML(w.out, s) }

// escapeHTML adds text so that it stands for itself, in text and in quoted attribute values alike.
func escapeHTML(out []byte, s string) []byte {
	written := 0
	for i := 0; i < len(s); i++ {
		for i+8 <= len(s) && !holdsHTMLMark(text.EightBytes(s, i)) {
			i += 8
		}
		if i < len(s) && isHTMLMark[s[i]] {
			out = append(append(out, s[written:i]...), htmlEscape(s[i])...)
			written = i + 1
		}
	}
	return append(out, s[written:]...)
}

// isHTMLMark tells whether htmlEscape knows a byte.
var isHTMLMark = [256]bool{'&': true, '<': true, '>': true, '"': true, '\'': true}

func htmlEscape(c byte) string {
	switch c {
	case '&':
		return "&amp;"
	case '<':
		return "&lt;"
	case '>':
		return "&gt;"
	case '"':
		return "&quot;"
	}
	return "&#39;"
}

// element writes an element with the text of a block in it, unless there is no text. In the
// attributes it is like open.
func (w *htmlWriter) element(element, text string, spans []Span, attributes ...string) {
	start := len(w.out)
	w.open(element, attributes...)
	inner := len(w.out)
	w.lines(text, spans)
	if len(w.out) == inner {
		w.out = w.out[:start]
		return
	}
	w.close(element)
	w.newline()
}

// lines writes the text of a block.
func (w *htmlWriter) lines(text string, spans []Span) {
	first := true
	for line := range w.styledLines(text, spans) {
		if !first {
			w.out = append(w.out, "<br>\n"...)
		}
		first = false
		w.line(line)
	}
}

// line writes one line of runs. Links are the outermost of the styles.
func (w *htmlWriter) line(line []Span) {
	for runs := []Span(nil); len(line) > 0; {
		runs, line = cutLink(line)
		if runs[0].Link != "" {
			w.open("a", "href", runs[0].Link)
		}
		w.out = appendRuns(w.out, runs, htmlMarkups, htmlText)
		if runs[0].Link != "" {
			w.close("a")
		}
	}
}

// htmlMarkups are the styles inside a link.
var htmlMarkups = []markup{
	{"<strong>", "</strong>"}, {"<em>", "</em>"}, {"<sub>", "</sub>"}, {"<sup>", "</sup>"}, {"<code>", "</code>"},
}

func htmlText(out []byte, run *Span) []byte { return escapeHTML(out, run.Text) }

// header writes what stands above the body.
func (w *htmlWriter) header(a *Article) {
	w.open("header")
	w.newline()
	w.element("h1", oneLine(a.Headline), nil)
	w.element("p", a.Standfirst, nil, "class", "standfirst")
	w.element("address", a.signature(), nil)
	w.time(a.Published)
	if source := a.otherSource(); source.Name != "" {
		w.element("p", "", []Span{{Text: oneLine(source.Name), Link: source.URL}}, "class", "source")
	}
	w.close("header")
	w.newline()
}

// time writes a date as a paragraph.
func (w *htmlWriter) time(d Date) {
	if d.IsZero() {
		return
	}
	w.open("p")
	w.open("time", "datetime", machineTime(d))
	w.text(dateText(d))
	w.close("time")
	w.close("p")
	w.newline()
}

// machineTime writes a date as the datetime attribute wants it: as exactly as it is known.
func machineTime(d Date) string {
	switch {
	case d.Time.IsZero():
		return ""
	case d.Precision == PrecisionYear, d.Precision == PrecisionMonth, d.Precision == PrecisionDay:
		return dateText(d)
	case !d.ZoneKnown:
		return d.Time.Format("2006-01-02T15:04:05")
	}
	return d.Time.Format(time.RFC3339)
}

// blocks writes blocks one below the other.
func (w *htmlWriter) blocks(blocks []Block) {
	if w.depth >= maxNesting {
		return
	}
	w.depth++
	for i := range blocks {
		w.block(&blocks[i])
	}
	w.depth--
}

func (w *htmlWriter) block(b *Block) {
	switch b.Kind {
	case BlockHeading:
		w.element("h"+strconv.Itoa(headingLevel(b.Level)), b.Text, b.Spans)
	case BlockList:
		w.list(b)
	case BlockQuote:
		w.around("blockquote", "", b)
	case BlockPullQuote:
		w.around("aside", "pullquote", b)
	case BlockBox:
		w.around("aside", "box", b)
	case BlockEntry:
		w.around("section", "entry", b)
	case BlockTable:
		w.table(b)
	case BlockCode:
		w.code(b)
	case BlockImage:
		w.image(b.Image)
	case BlockEmbed:
		w.embed(b)
	default:
		w.prose(b)
	}
}
