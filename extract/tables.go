package extract

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// maxSpan is how many columns or rows one cell may cover; pages that say more are wrong.
const maxSpan = 100

// rows reads a table of content; nil for a table that only lays out the page: one column, cells
// that hold paragraphs, tables or lists.
func (c *cutter) rows(id page.ID) []Row {
	if c.Attr(id, "role") == "presentation" || len(c.Within(id, atom.Table)) > 1 || holdsParagraphs(c.view, id) && len(c.Within(id, atom.Th)) == 0 {
		return nil
	}
	var rows []Row
	columns, size := 0, 0
	for _, tr := range c.Within(id, atom.Tr) {
		if c.leavesOut(tr) {
			continue
		}
		var row Row
		for cell := range c.Children(tr) {
			if tag := c.Tag(cell); (tag == atom.Td || tag == atom.Th) && !c.leavesOut(cell) {
				row = append(row, c.cell(cell))
			}
		}
		if len(row) > 0 {
			rows = append(rows, row)
			for _, cell := range row {
				size += len(cell.Text)
			}
			columns = max(columns, len(row))
		}
	}
	if columns < 2 || len(rows) < 2 || size == 0 { // nothing of it is kept
		return nil
	}
	return rows
}

// cell reads one cell; its paragraphs are lines of its text.
func (c *cutter) cell(id page.ID) Cell {
	cell := Cell{Header: c.Tag(id) == atom.Th, ColSpan: spanOf(c.Attr(id, "colspan")), RowSpan: spanOf(c.Attr(id, "rowspan"))}
	blocks := c.cut(id)
	if len(blocks) == 1 {
		cell.Text, cell.Spans = blocks[0].Text, blocks[0].Spans
		return cell
	}
	var said strings.Builder
	var spans []Span
	for i, b := range blocks {
		c.Reads(len(b.Text))
		if i > 0 && b.Text != "" {
			said.WriteByte('\n')
			if spans != nil {
				spans = append(spans, Span{Text: "\n"})
			}
		}
		if spans == nil && b.Spans != nil && said.Len() > 0 {
			spans = []Span{{Text: said.String()}}
		}
		said.WriteString(b.Text)
		switch {
		case b.Spans != nil:
			spans = append(spans, b.Spans...)
		case spans != nil && b.Text != "":
			spans = append(spans, Span{Text: b.Text})
		}
	}
	cell.Text, cell.Spans = said.String(), spans
	return cell
}

func spanOf(s string) int {
	if s == "" { // as in most cells
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 2 {
		return 0
	}
	return min(n, maxSpan)
}

func (c *cutter) tableCaption(id page.ID) string {
	for _, n := range c.Within(id, atom.Caption) {
		return text.Collapse(c.Text(n))
	}
	return ""
}
