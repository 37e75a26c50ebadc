package markup

import "golang.org/x/net/html/atom"

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
	if b.top().is&fosters != 0 && !b.mustTake() {
		return true
	}
	return b.as(inBody)
}

// startBetween is for what may stand between the parts of a table, by rules that are not worth their lines.
func startBetween(b *builder) bool { return !b.mustTake() || b.as(inBody) }

// tableSpace adds white space between the parts of a table.
func tableSpace(b *builder) bool {
	if b.top().is&fosters == 0 {
		return bodyText(b)
	}
	return addText(b)
}

func endTable(b *builder) bool {
	if !b.end(tableScope, atom.Table) {
		return false
	}
	return b.resetMode()
}

// leaveColgroup ends a group of columns. Elsewhere, the tag is passed over; but what is behind a start tag may
// be text then, and the builder gives up.
func leaveColgroup(b *builder) bool {
	if b.top().tag != atom.Colgroup {
		if b.kind == startTag {
			b.mustTake()
		}
		return true
	}
	b.pop()
	b.mode = inTable
	return false
}

// endCellAnyhow goes back to the row, be there a cell or not.
func endCellAnyhow(b *builder) bool {
	b.end(tableScope, atom.Td, atom.Th)
	b.mode = inRow
	return false
}

// ifOpen does something if the element of an end tag is open in the table.
func ifOpen(do action) action {
	return func(b *builder) bool { return !b.has(tableScope, b.e.tag) || do(b) }
}
