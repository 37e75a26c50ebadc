package extract

import (
	"bytes"
	"strings"
)

// maxSpannedColumns is how far to the right cells that cover several rows or columns push their
// neighbours. It keeps a page from growing a few cells into millions.
const maxSpannedColumns = 50

// table writes a table of GitHub Flavored Markdown, its caption emphasised in front. Such a table
// must have a row of headers, which stays empty where the first row is none.
func (w *markdownWriter) table(b *Block) {
	rows := tableGrid(b.Rows)
	columns := 0
	for _, row := range rows {
		columns = max(columns, len(row))
	}
	w.text("", restyled(b.Text, b.Spans, emphasised))
	if columns == 0 {
		return
	}
	w.part()
	var headers []Cell
	if isHeaderRow(rows[0]) {
		headers, rows = rows[0], rows[1:]
	}
	padding := make([]Cell, columns-len(headers))
	w.row(append(headers, padding...))
	w.line("|" + strings.Repeat(" --- |", columns))
	for _, row := range rows {
		w.row(row)
	}
}

// isHeaderRow reports whether every cell of a row that says anything is a header.
func isHeaderRow(row []Cell) bool {
	headers := 0
	for _, cell := range row {
		if cell.Header {
			headers++
		} else if oneLine(plainText(cell.Text, cell.Spans)) != "" {
			return false
		}
	}
	return headers > 0
}

// row writes one row.
func (w *markdownWriter) row(row []Cell) {
	w.begin(w.first())
	w.out = append(w.out, '|')
	for i := range row {
		if line := w.styledLine(row[i].Text, row[i].Spans); len(line) > 0 {
			w.out = append(w.out, ' ')
			start := len(w.out)
			w.out = appendMarkdown(w.out, line)
			w.out = escapeBars(w.out, start)
		}
		w.out = append(w.out, " |"...)
	}
}

// escapeBars puts a backslash before what would end a cell, from start on.
func escapeBars(out []byte, start int) []byte {
	if bytes.IndexByte(out[start:], '|') < 0 {
		return out
	}
	return append(out[:start], bytes.ReplaceAll(out[start:], []byte("|"), []byte(`\|`))...)
}

// tableGrid puts an empty cell wherever a cell covers a further column or row, so that the cells
// of a column stand below each other.
func tableGrid(rows []Row) [][]Cell {
	var grid [][]Cell
	var covered coverage
	for _, row := range rows {
		var line []Cell
		for _, cell := range row {
			line = covered.skip(line)
			line = covered.place(line, cell)
		}
		covered.end(len(line))
		grid = append(grid, line)
	}
	return grid
}

// A coverage counts for each column how many of the next rows a cell above still covers.
type coverage [maxSpannedColumns]int

// skip puts empty cells where cells of earlier rows reach into the row.
func (c *coverage) skip(line []Cell) []Cell {
	for len(line) < len(c) && c[len(line)] > 0 {
		c[len(line)]--
		line = append(line, Cell{})
	}
	return line
}

// place puts a cell into the row, and empty ones for the further columns that it covers.
func (c *coverage) place(line []Cell, cell Cell) []Cell {
	rows := max(cell.RowSpan-1, 0)
	end := min(len(line)+cell.ColSpan, len(c))
	for {
		if len(line) < len(c) {
			c[len(line)] = rows
		}
		line = append(line, cell)
		if len(line) >= end {
			return line
		}
		cell = Cell{Header: cell.Header}
	}
}

// end counts the row for the columns that it did not reach.
func (c *coverage) end(width int) {
	for i := width; i < len(c); i++ {
		c[i] = max(c[i]-1, 0)
	}
}
