package extract

import (
	"bytes"
	"slices"
	"strings"
)

// Markdown returns the article as CommonMark with the tables of GitHub Flavored Markdown: the
// headline as "#", the standfirst, a line with byline, date and source, then the blocks.
//
// The text survives the way through a renderer: what Markdown would take for a mark is escaped,
// and nothing else is. Only addresses that HTML also accepts become links. What Markdown has no
// mark for is told apart by what it has: boxes, pull quotes and embedded posts are block quotes,
// an interviewer's questions are strong, captions and editor's notes are emphasised. Footnotes
// are paragraphs that begin with their number in brackets, because the footnotes of the dialects
// that know them vanish where the text does not refer to them.
func (a *Article) Markdown() string {
	return written(func(out []byte) []byte {
		w := &markdownWriter{lineWriter: lineWriter{out: out}}
		w.mark("# ", a.Headline, nil)
		w.part()
		w.text(a.Standfirst, nil)
		w.part()
		w.text("", a.credits())
		w.part()
		w.image(a.pictureInFront())
		w.blocks(a.Blocks)
		return w.out
	})
}

// credits is the credit line with the source's link.
func (a *Article) credits() []Span {
	source := a.otherSource()
	var spans []Span
	for _, part := range []Span{{Text: a.signature()}, {Text: dateText(a.Published)}, {Text: source.Name, Link: source.URL}} {
		if part.Text == "" {
			continue
		}
		if len(spans) > 0 {
			spans = append(spans, Span{Text: " · "})
		}
		spans = append(spans, part)
	}
	return spans
}

// A markdownWriter writes blocks as Markdown.
type markdownWriter struct {
	lineWriter
	runReader
}

// blocks writes blocks one below the other. Two lists in a row of one sort would read as one, so
// every second has other marks.
func (w *markdownWriter) blocks(blocks []Block) {
	w.nested(func() {
		flipped := false
		for i := range blocks {
			flipped = !flipped && i > 0 && blocks[i].Kind == BlockList && blocks[i-1].Kind == BlockList
			w.part()
			w.block(&blocks[i], flipped)
		}
	})
}

func (w *markdownWriter) block(b *Block, flipped bool) {
	switch b.Kind {
	case BlockHeading:
		w.heading(b.Level, b)
	case BlockList:
		w.list(b, flipped)
	case BlockQuote, BlockPullQuote, BlockBox:
		w.quote(b)
	case BlockTable:
		w.table(b)
	case BlockCode:
		w.code(b)
	case BlockImage:
		w.image(b.Image)
	case BlockEmbed:
		w.embed(b)
	case BlockEntry:
		w.entry(b)
	default:
		w.prose(b)
	}
}

// prose writes any block that is made of text and further blocks.
func (w *markdownWriter) prose(b *Block) {
	spans := b.Spans
	switch b.Kind {
	case BlockQuestion:
		spans = restyled(b.Text, b.Spans, strong)
	case BlockNote:
		spans = restyled(b.Text, b.Spans, emphasised)
	case BlockFootnote:
		if label := oneLine(b.Label); label != "" {
			spans = append([]Span{{Text: "[" + label + "] "}}, restyled(b.Text, b.Spans, plain)...)
		}
	}
	w.text(b.Text, spans)
	w.blocks(b.Blocks)
}

// text writes the lines of a paragraph. A backslash keeps a line break, or two spaces where some
// renderers would take it for the second of two.
func (w *markdownWriter) text(text string, spans []Span) {
	first := true
	for line := range w.styledLines(text, spans) {
		if !first {
			w.breakLine()
		}
		first = false
		w.begin(w.first())
		start := len(w.out)
		w.out = escapeLineStart(appendMarkdown(w.out, line), start)
	}
}

func (w *markdownWriter) breakLine() {
	if bytes.HasSuffix(w.out, []byte(`\`)) {
		w.out = append(w.out, "  "...)
	} else {
		w.out = append(w.out, '\\')
	}
}

func (w *markdownWriter) heading(level int, b *Block) {
	w.mark("###### "[6-headingLevel(level):], b.Text, b.Spans)
}

// headingLevel is the level of a heading in the body: 2 to 6, below the headline's.
func headingLevel(level int) int { return min(max(level, 2), 6) }

// mark writes a heading behind its mark, unless it says nothing. A "#" at its end does not close it.
func (w *markdownWriter) mark(mark, text string, spans []Span) {
	line := w.styledLine(text, spans)
	if len(line) == 0 {
		return
	}
	w.begin(w.first())
	w.out = appendMarkdown(append(w.out, mark...), line)
	if last := len(w.out) - 1; w.out[last] == '#' {
		w.out = append(w.out[:last], `\#`...)
	}
}

// list writes a list, without blank lines where every item is a line with at most one list below.
func (w *markdownWriter) list(b *Block, flipped bool) {
	bullet, mark := "- ", ". "
	if flipped {
		bullet, mark = "* ", ") "
	}
	w.text(b.Text, b.Spans)
	w.part()
	tight := w.tight
	w.tight = isPlainList(b)
	w.items(b, bullet, mark, w.prose)
	w.tight = tight
}

func isPlainList(list *Block) bool {
	for i := range list.Blocks {
		switch item := &list.Blocks[i]; {
		case item.Kind != BlockItem || len(item.Blocks) > 1:
			return false
		case len(item.Blocks) == 1 && item.Blocks[0].Kind != BlockList:
			return false
		}
	}
	return true
}

// quote writes what Markdown sets apart with ">": quotes, pull quotes and boxes.
func (w *markdownWriter) quote(b *Block) {
	w.within("> ", "> ", func() {
		if b.Kind == BlockBox {
			w.text("", restyled(b.Label, nil, strong))
			w.part()
		}
		w.text(b.Text, b.Spans)
		w.blocks(b.Blocks)
		if cite := oneLine(b.Cite); cite != "" {
			w.part()
			w.text("— "+cite, nil)
		}
	})
}

// code writes code between fences longer than any run of backticks in it.
func (w *markdownWriter) code(b *Block) {
	code := plainText(b.Text, b.Spans)
	lines := codeLines(code)
	if len(lines) == 0 {
		return
	}
	fence := strings.Repeat("`", max(3, longestRun(code, '`')+1))
	w.line(fence + languageName(b.Label))
	w.lines(slices.Values(lines))
	w.line(fence)
}

// languageName is the label of a code block where it can be the name of a language, such as "c++"
// or "objective-c", and "" where it cannot.
func languageName(label string) string {
	for i := range len(label) {
		if c := label[i]; !isASCIILetter(c) && !isDigit(c) && strings.IndexByte("+-_.#", c) < 0 {
			return ""
		}
	}
	return label
}

// image writes a picture and, on a line of its own below it, its caption and credit.
func (w *markdownWriter) image(image *Image) {
	if image == nil {
		return
	}
	caption := image.Caption
	if address := safeURL(image.URL, mediaSchemes); address != "" {
		caption = captionLine(caption, image.Credit)
		w.begin(w.first())
		w.out = append(appendMarkdown(append(w.out, "!["...), w.styledLine(image.Alt, nil)), ']')
		w.out = appendTarget(w.out, address)
		if oneLine(caption) != "" {
			w.out = append(w.out, '\\')
		}
	} else {
		caption = captionLine(imageText(*image), image.Credit)
	}
	w.text("", []Span{{Text: oneLine(caption), Emphasis: true}})
}

// embed writes what an embedded post says as a quote, and below it a link to the post.
func (w *markdownWriter) embed(b *Block) {
	link := embedLink(b.Embed)
	if len(w.styledLine(b.Text, b.Spans)) == 0 {
		w.text("", link)
		return
	}
	w.within("> ", "> ", func() {
		w.text(b.Text, b.Spans)
		w.part()
		w.text("", link)
	})
}

// embedLink names an embed and leads to it.
func embedLink(e *Embed) []Span {
	if e == nil {
		return nil
	}
	link := Span{Text: embedLabel(*e), Link: safeURL(e.URL, mediaSchemes)}
	if link.Text == "" {
		link.Text = oneLine(e.URL)
	}
	return []Span{link}
}

// entry writes an entry of a live blog: its headline, its time, and what it says.
func (w *markdownWriter) entry(b *Block) {
	w.heading(2, b)
	w.part()
	w.text(dateText(b.Time), nil)
	w.blocks(b.Blocks)
}
