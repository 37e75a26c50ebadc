package extract

import (
	"cmp"
	"strings"
	"time"
)

// Text returns the article as plain text: the headline, the standfirst, a line with byline, date
// and source, then the body, parted by blank lines. Lines are as long as their paragraphs.
//
// Unlike Body it marks what a reader would otherwise miss: list items have bullets or numbers,
// pictures stand as [Caption (Credit)], embedded posts with their author and address, footnotes
// behind their number, entries of a live blog with their time. Pull quotes repeat the text and
// are left out of both.
func (a *Article) Text() string {
	return written(func(out []byte) []byte {
		w := &textWriter{lineWriter: lineWriter{out: out}, full: true}
		for _, part := range []string{a.Headline, a.Standfirst, a.creditLine()} {
			w.part()
			w.lines(textLines(part))
		}
		w.part()
		w.mark(imageNote(a.pictureInFront()))
		w.blocks(a.Blocks)
		return w.out
	})
}

// bodyText returns the text of blocks as Article.Body holds it: the words of the article and
// nothing else. A blank line parts blocks; the items of a list and the rows of a table stand on
// lines of their own, the cells of a row parted by tabs. Pictures, embeds and pull quotes are not
// part of it. reads, which may be nil, is told how many bytes are read; it may panic to end the work.
func bodyText(blocks []Block, reads func(bytes int)) string {
	return written(func(out []byte) []byte {
		w := &textWriter{lineWriter: lineWriter{out: out, reads: reads}}
		w.blocks(blocks)
		return w.out
	})
}

// A textWriter writes blocks as plain text.
type textWriter struct {
	lineWriter
	full bool // for a reader, with the marks that Text promises
}

func (w *textWriter) blocks(blocks []Block) {
	w.nested(func() {
		for i := range blocks {
			w.part()
			w.block(&blocks[i])
		}
	})
}

func (w *textWriter) block(b *Block) {
	switch b.Kind {
	case BlockPullQuote:
	case BlockImage:
		w.mark(imageNote(b.Image))
	case BlockEmbed:
		w.embed(b)
	case BlockList:
		w.list(b)
	case BlockTable:
		w.table(b)
	case BlockCode:
		w.code(b)
	default:
		w.prose(b)
	}
}

// prose writes any block that is made of text and further blocks.
func (w *textWriter) prose(b *Block) {
	if b.Kind == BlockBox {
		w.lines(textLines(b.Label))
		w.part()
	}
	text := plainText(b.Text, b.Spans)
	if b.Kind == BlockFootnote && w.full {
		text = behindLabel(b.Label, text)
	}
	w.lines(textLines(text))
	if b.Kind == BlockEntry {
		w.mark(dateText(b.Time))
	}
	w.blocks(b.Blocks)
	w.cite(b.Cite)
}

// behindLabel is the text of a footnote behind its number.
func behindLabel(label, text string) string {
	label, text = oneLine(label), strings.TrimSpace(text)
	if label == "" || text == "" {
		return text
	}
	return "[" + label + "] " + text
}

// mark writes a line that only the full text has.
func (w *textWriter) mark(s string) {
	if w.full && s != "" {
		w.line(s)
	}
}

func (w *textWriter) cite(cite string) {
	if cite = oneLine(cite); cite == "" {
		return
	}
	if w.full {
		cite = "— " + cite
	}
	w.part()
	w.line(cite)
}

// list writes the items of a list without blank lines between them.
func (w *textWriter) list(b *Block) {
	list, bullet := *b, "- "
	if !w.full {
		list.Ordered, bullet = false, ""
	}
	w.lines(textLines(plainText(b.Text, b.Spans)))
	tight := w.tight
	w.tight = true
	w.items(&list, bullet, ". ", w.prose)
	w.tight = tight
}

func (w *textWriter) table(b *Block) {
	w.lines(textLines(b.Text))
	for _, row := range b.Rows {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = strings.ReplaceAll(oneLine(plainText(cell.Text, cell.Spans)), "\t", " ")
		}
		if line := trimLineEnd(strings.Join(cells, "\t")); line != "" {
			w.line(line)
		}
	}
}

func (w *textWriter) code(b *Block) {
	for _, line := range codeLines(plainText(b.Text, b.Spans)) {
		w.line(trimLineEnd(line))
	}
}

func (w *textWriter) embed(b *Block) {
	if !w.full {
		return
	}
	w.lines(textLines(b.Text))
	if e := b.Embed; e != nil {
		w.mark(joinNonEmpty(" · ", embedLabel(*e), e.URL))
	}
}

// plainText is the text of a block or cell, also of one that has nothing but spans.
func plainText(text string, spans []Span) string {
	if text != "" || len(spans) == 0 {
		return text
	}
	var joined strings.Builder
	for _, s := range spans {
		joined.WriteString(s.Text)
	}
	return joined.String()
}

// imageNote says in one line what a picture shows and whose it is.
func imageNote(image *Image) string {
	if image == nil {
		return ""
	}
	note := captionLine(imageText(*image), image.Credit)
	if note == "" {
		return ""
	}
	return "[" + note + "]"
}

// imageText is what a picture shows: its caption, or else its alternative text.
func imageText(image Image) string {
	if caption := oneLine(image.Caption); caption != "" {
		return caption
	}
	return oneLine(image.Alt)
}

// captionLine puts a credit behind a caption.
func captionLine(caption, credit string) string {
	if credit = oneLine(credit); credit != "" && !strings.HasPrefix(credit, "(") {
		credit = "(" + credit + ")"
	}
	return joinNonEmpty(" ", caption, credit)
}

// embedLabel names an embed: who wrote it and where.
func embedLabel(e Embed) string { return joinNonEmpty(" · ", e.Author, e.Provider) }

// creditLine says who wrote the article, when it appeared, and who published it first where that
// is somebody else.
func (a *Article) creditLine() string {
	return joinNonEmpty(" · ", a.signature(), dateText(a.Published), a.otherSource().Name)
}

// signature is the byline, or else the names of the authors.
func (a *Article) signature() string {
	if a.Byline != "" {
		return oneLine(a.Byline)
	}
	names := make([]string, len(a.Authors))
	for i, author := range a.Authors {
		names[i] = author.Name
	}
	return joinNonEmpty(", ", names...)
}

// otherSource is the source of the article with a name to show, or nothing where the site is its
// own source.
func (a *Article) otherSource() Publication {
	s := a.Source
	s.Name = cmp.Or(s.Name, s.Statement, s.URL)
	if strings.EqualFold(s.Name, a.SiteName) {
		return Publication{}
	}
	return s
}

// pictureInFront is the lead picture where the body does not show it itself: it stands in front.
func (a *Article) pictureInFront() *Image {
	for i := range a.Images {
		if lead := &a.Images[i]; lead.Lead && !shows(a.Blocks, lead.URL, 0) {
			return lead
		}
	}
	return nil
}

// shows reports whether a lead picture, or the one with this address, stands in blocks.
func shows(blocks []Block, url string, depth int) bool {
	for i := range blocks {
		b := &blocks[i]
		if b.Image != nil && (b.Image.Lead || b.Image.URL == url) {
			return true
		}
		if depth < maxNesting && shows(b.Blocks, url, depth+1) {
			return true
		}
	}
	return false
}

// dateText writes a date as exactly as it is known, in the order that every language can read.
// A date that could not be read stands as printed.
func dateText(d Date) string {
	if d.Time.IsZero() {
		return oneLine(d.Raw)
	}
	switch d.Precision {
	case PrecisionYear:
		return d.Time.Format("2006")
	case PrecisionMonth:
		return d.Time.Format("2006-01")
	case PrecisionDay:
		return d.Time.Format(time.DateOnly)
	}
	if !d.ZoneKnown {
		return d.Time.Format("2006-01-02 15:04")
	}
	if _, offset := d.Time.Zone(); offset == 0 {
		return d.Time.Format("2006-01-02 15:04 UTC")
	}
	return d.Time.Format("2006-01-02 15:04 -07:00")
}
