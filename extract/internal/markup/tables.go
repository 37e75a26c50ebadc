package markup

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// startPart adds a part of a table.
func startPart(in trait, m mode) action {
	start := startTo(m)
	return func(b *builder) bool {
		b.backTo(in)
		return start(b)
	}
}

// openPart adds a part of a table whose tag was left out.
func openPart(in trait, name string, m mode) action {
	open := openTo(name, m)
	return func(b *builder) bool {
		b.backTo(in)
		return open(b)
	}
}

// foster gives up where something would be moved before the table.
func foster(b *builder) bool {
	if b.giveUp = b.top().is&fosters != 0; b.giveUp {
		return true
	}
	return b.as(inBody)
}

func tableText(b *builder) bool {
	if b.top().is&fosters == 0 || behindSpace(b.words) != "" {
		return foster(b)
	}
	b.addText(b.words)
	return true
}

// startHidden adds an <input> that is not shown.
func startHidden(b *builder) bool {
	for _, a := range b.attributes {
		if strings.EqualFold(b.said[a.start:a.keyEnd], "type") {
			if strings.EqualFold(b.value(a), "hidden") {
				b.start()
				return true
			}
			break
		}
	}
	return foster(b)
}

// startEmptyForm adds a form without content between the parts of a table.
func startEmptyForm(b *builder) bool {
	if b.form == none && len(b.templates) == 0 {
		b.start()
		b.form = b.top().node
		b.pop()
	}
	return true
}

func startCaption(b *builder) bool {
	b.backTo(tableScope)
	b.start()
	b.enterShelter()
	b.mode = inCaption
	return true
}

func startCell(b *builder) bool {
	b.backTo(rowScope)
	b.start()
	b.enterShelter()
	b.mode = inCell
	return true
}

func endTable(b *builder) bool {
	if !b.end(tableScope, atom.Table) {
		return false
	}
	b.resetMode()
	return true
}

func endCaption(b *builder) bool {
	if !b.end(tableScope, atom.Caption) {
		return false
	}
	b.leaveShelter()
	b.mode = inTable
	return true
}

// leaveColgroup ends a group of columns. Elsewhere, the tag is passed over; but what is behind a start tag may
// be text then, and the builder gives up.
func leaveColgroup(b *builder) bool {
	if b.top().tag != atom.Colgroup {
		b.giveUp = b.giveUp || b.kind == startTag
		return true
	}
	b.pop()
	b.mode = inTable
	return false
}

func endTableBody(b *builder) bool {
	if !b.end(tableScope, atom.Tbody, atom.Tfoot, atom.Thead) {
		return false
	}
	b.mode = inTable
	return true
}

// endThisBody ends a body of a table by its own end tag.
func endThisBody(b *builder) bool {
	if b.has(tableScope, b.e.tag) {
		b.backTo(bodyScope)
		b.pop()
		b.mode = inTable
	}
	return true
}

func endRow(b *builder) bool {
	if !b.has(tableScope, atom.Tr) {
		return false
	}
	b.backTo(rowScope)
	b.pop()
	b.mode = inTableBody
	return true
}

// endCell ends the cell that is open.
func endCell(b *builder) bool { return b.endCell(atom.Td, atom.Th) }

// endThisCell ends a cell by its own end tag.
func endThisCell(b *builder) bool {
	b.endCell(b.e.tag)
	return true
}

func (b *builder) endCell(tags ...atom.Atom) bool {
	if !b.end(tableScope, tags...) {
		return false
	}
	b.leaveShelter()
	b.mode = inRow
	return true
}

// endCellAnyhow goes back to the row, be there a cell or not.
func endCellAnyhow(b *builder) bool {
	endCell(b)
	b.mode = inRow
	return false
}

// ifOpen does something if the element of an end tag is open in the table.
func ifOpen(do action) action {
	return func(b *builder) bool { return !b.has(tableScope, b.e.tag) || do(b) }
}
