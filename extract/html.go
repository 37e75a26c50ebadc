package extract

import (
	"strconv"
	"strings"
	"time"
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
	w := &htmlWriter{}
	w.open("article", "lang", a.Language, "dir", direction(a.Direction))
	w.newline()
	w.header(a)
	w.blocks(a.content())
	w.close("article")
	w.newline()
	return printable(w.out.String())
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
	out   strings.Builder
	depth int // of blocks inside blocks
}

// open writes a start tag. The attributes are names and values by turns; those without a value
// are left out, but for alt: a screen reader reads the address of a picture that has none.
func (w *htmlWriter) open(element string, attributes ...string) {
	w.out.WriteString(startTag(element, attributes...))
}

func (w *htmlWriter) close(element string) { w.out.WriteString("</" + element + ">") }
func (w *htmlWriter) newline()             { w.out.WriteByte('\n') }

func startTag(element string, attributes ...string) string {
	tag := "<" + element
	for i := 0; i+1 < len(attributes); i += 2 {
		if value := attributes[i+1]; value != "" || attributes[i] == "alt" {
			tag += " " + attributes[i] + `="` + escapeHTML.Replace(value) + `"`
		}
	}
	return tag + ">"
}

// escapeHTML makes text stand for itself, in text and in quoted attribute values alike.
var escapeHTML = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")

// element writes an element with the text of a block in it, unless there is no text. In the
// attributes it is like open.
func (w *htmlWriter) element(element, text string, spans []Span, attributes ...string) {
	inner := htmlLines(text, spans)
	if inner == "" {
		return
	}
	w.open(element, attributes...)
	w.out.WriteString(inner)
	w.close(element)
	w.newline()
}

// htmlLines writes the text of a block.
func htmlLines(text string, spans []Span) string {
	out := make([]byte, 0, len(text)+len(text)/8)
	for i, line := range styledLines(text, spans) {
		if i > 0 {
			out = append(out, "<br>\n"...)
		}
		out = renderRuns(out, line, htmlMarkups, htmlText)
	}
	return string(out)
}

// htmlMarkups are the styles, the outermost first.
var htmlMarkups = []markup{
	{linkOf, func(address string) string { return startTag("a", "href", address) }, "</a>"},
	{strongOf, opensAs("<strong>"), "</strong>"},
	{emphasisOf, opensAs("<em>"), "</em>"},
	{subOf, opensAs("<sub>"), "</sub>"},
	{supOf, opensAs("<sup>"), "</sup>"},
	{codeOf, opensAs("<code>"), "</code>"},
}

func htmlText(run Span) string { return escapeHTML.Replace(run.Text) }

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
	w.out.WriteString(escapeHTML.Replace(dateText(d)))
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
	for _, b := range blocks {
		w.block(b)
	}
	w.depth--
}

func (w *htmlWriter) block(b Block) {
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
