package extract

import (
	"strconv"
	"strings"
)

// paragraphClasses name the kinds of block that HTML has no element for.
var paragraphClasses = map[BlockKind]string{
	BlockQuestion: "question",
	BlockAnswer:   "answer",
	BlockNote:     "note",
	BlockFootnote: "footnote",
}

// prose writes any block that is made of text and further blocks.
func (w *htmlWriter) prose(b *Block) {
	spans := b.Spans
	switch b.Kind {
	case BlockQuestion:
		spans = restyled(b.Text, b.Spans, strong)
	case BlockFootnote:
		spans = footnote(b)
	}
	w.element("p", b.Text, spans, "class", paragraphClasses[b.Kind])
	w.blocks(b.Blocks)
}

// footnote is the text of a footnote behind its number.
func footnote(b *Block) []Span {
	label := oneLine(b.Label)
	if label == "" {
		return b.Spans
	}
	return append([]Span{{Text: label, Sup: true}, {Text: " "}}, restyled(b.Text, b.Spans, plain)...)
}

// around writes an element around a block that holds others: a title and a time above them, and
// below them who said it.
func (w *htmlWriter) around(element, class string, b *Block) {
	w.open(element, "class", class)
	w.newline()
	switch b.Kind {
	case BlockBox:
		w.element("p", "", restyled(b.Label, nil, strong))
		w.element("p", b.Text, b.Spans)
	case BlockEntry:
		w.element("h2", b.Text, b.Spans)
		w.time(b.Time)
	default:
		w.element("p", b.Text, b.Spans)
	}
	w.blocks(b.Blocks)
	w.element("footer", b.Cite, nil)
	w.close(element)
	w.newline()
}

// list writes a list. A block in it that is no item counts as one.
func (w *htmlWriter) list(b *Block) {
	element := "ul"
	if b.Ordered {
		element = "ol"
	}
	w.element("p", b.Text, b.Spans)
	w.open(element)
	w.newline()
	for i := range b.Blocks {
		item := itemOf(b, i)
		w.open("li")
		w.lines(item.Text, item.Spans)
		if len(item.Blocks) > 0 {
			w.newline()
			w.blocks(item.Blocks)
		}
		w.close("li")
		w.newline()
	}
	w.close(element)
	w.newline()
}

func (w *htmlWriter) table(b *Block) {
	w.open("table")
	w.newline()
	w.element("caption", b.Text, b.Spans)
	w.open("tbody")
	w.newline()
	for _, row := range b.Rows {
		w.open("tr")
		for i := range row {
			w.cell(&row[i])
		}
		w.close("tr")
		w.newline()
	}
	w.close("tbody")
	w.close("table")
	w.newline()
}

func (w *htmlWriter) cell(c *Cell) {
	element := "td"
	if c.Header {
		element = "th"
	}
	// HTML takes no larger spans than these.
	w.open(element, "colspan", above(1, min(c.ColSpan, 1000)), "rowspan", above(1, min(c.RowSpan, 65534)))
	w.lines(c.Text, c.Spans)
	w.close(element)
}

// above writes n as the value of an attribute, which is left out up to a limit.
func above(limit, n int) string {
	if n <= limit {
		return ""
	}
	return strconv.Itoa(n)
}

func (w *htmlWriter) code(b *Block) {
	lines := codeLines(plainText(b.Text, b.Spans))
	if len(lines) == 0 {
		return
	}
	class := languageName(b.Label)
	if class != "" {
		class = "language-" + class
	}
	w.open("pre")
	w.open("code", "class", class)
	w.text(strings.Join(lines, "\n"))
	w.close("code")
	w.close("pre")
	w.newline()
}

// image writes a picture with its caption and credit. Where its address may not be written, its
// alternative text stands in for a missing caption.
func (w *htmlWriter) image(image *Image) {
	if image == nil {
		return
	}
	address, caption := safeURL(image.URL, mediaSchemes), image.Caption
	if address == "" {
		caption = imageText(*image)
	}
	credit := oneLine(image.Credit)
	if joinNonEmpty("", address, caption, credit) == "" {
		return
	}
	w.open("figure")
	w.newline()
	if address != "" {
		w.open("img", "src", address, "alt", oneLine(image.Alt), "width", above(0, image.Width), "height", above(0, image.Height))
		w.newline()
	}
	w.caption(caption, credit)
	w.close("figure")
	w.newline()
}

func (w *htmlWriter) caption(caption, credit string) {
	if oneLine(caption) == "" && credit == "" {
		return
	}
	w.open("figcaption")
	start := len(w.out)
	w.lines(caption, nil)
	if credit != "" {
		if len(w.out) > start {
			w.out = append(w.out, ' ')
		}
		w.open("small")
		w.text(credit)
		w.close("small")
	}
	w.close("figcaption")
	w.newline()
}

// embed writes what an embedded post says, and below it a link to the post.
func (w *htmlWriter) embed(b *Block) {
	link := embedLink(b.Embed)
	if len(w.styledLine(b.Text, b.Spans)) == 0 {
		w.element("p", "", link, "class", "embed")
		return
	}
	w.open("blockquote", "class", "embed")
	w.newline()
	w.element("p", b.Text, b.Spans)
	w.element("footer", "", link)
	w.close("blockquote")
	w.newline()
}
