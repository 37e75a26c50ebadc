package markup

import "golang.org/x/net/html/atom"

// What actions are made of.

func pass(*builder) bool { return true }

// done does something, which is all.
func done(do action) action {
	return func(b *builder) bool {
		do(b)
		return true
	}
}

// again does something. If it did, the token says more in the mode that was set by it.
func again(did func(*builder) bool) action { return func(b *builder) bool { return !did(b) } }

func as(m mode) action { return func(b *builder) bool { return b.as(m) } }

func to(m mode) action {
	return func(b *builder) bool {
		b.mode = m
		return true
	}
}

// startTo adds the element of a start tag.
func startTo(m mode) action {
	return func(b *builder) bool {
		b.start()
		b.mode = m
		return true
	}
}

// openTo adds an element whose tag was left out.
func openTo(name string, m mode) action {
	f := formOf(name)
	return func(b *builder) bool {
		b.push(f)
		b.mode = m
		return false
	}
}

// blankOr drops white space before text.
func blankOr(do action) action {
	return func(b *builder) bool {
		b.words = behindSpace(b.words)
		return b.words == "" || do(b)
	}
}

// spaceThen adds white space before text.
func spaceThen(do action) action {
	return func(b *builder) bool {
		rest := behindSpace(b.words)
		b.addText(b.words[:len(b.words)-len(rest)])
		b.words = rest
		return rest == "" || do(b)
	}
}

// spaceOr adds what is white space alone.
func spaceOr(do action) action {
	return func(b *builder) bool {
		if behindSpace(b.words) == "" {
			return bodyText(b)
		}
		return do(b)
	}
}

// Actions of the head and of templates.

func leaveHead(b *builder) bool {
	b.pop()
	b.mode = afterHead
	return false
}

func noscriptText(b *builder) bool {
	if behindSpace(b.words) != "" {
		return leaveNoscript(b)
	}
	b.addText(b.words)
	return true
}

func leaveNoscript(b *builder) bool {
	b.pop()
	b.mode = inHead
	return false
}

// startInHead adds what belongs into a head, wherever it stands.
func startInHead(b *builder) bool {
	b.start()
	if b.e.tag == atom.Template {
		b.enterShelter()
		b.mode = inTemplate
		b.templates = append(b.templates, inTemplate)
	}
	return true
}

// backInHead adds to the head what comes behind its end, if no other node has come.
func backInHead(b *builder) bool {
	last := int32(len(b.tree.Nodes)) - 1
	for last > b.head {
		last = b.tree.Nodes[last].Parent
	}
	b.giveUp = b.giveUp || last != b.head
	b.open = append(b.open, openElement{formOf("head"), b.head})
	startInHead(b)
	b.remove(b.head)
	return true
}

// goOn goes on in a template as its first tag asks for.
func goOn(m mode) action {
	return func(b *builder) bool {
		b.mode, b.templates[len(b.templates)-1] = m, m
		return false
	}
}

func toTemplate(b *builder) bool {
	if len(b.templates) == 0 {
		return false
	}
	b.mode = inTemplate
	return true
}

// endTemplate ends a template and reports whether there is one.
func endTemplate(b *builder) bool {
	if !b.end(0, atom.Template) {
		return false
	}
	b.leaveShelter()
	last := len(b.templates) - 1
	b.templates = b.templates[:last]
	b.resetMode()
	return true
}

// resetMode sets the mode by what is open.
func (b *builder) resetMode() {
	for i := len(b.open) - 1; i >= 0; i-- {
		switch b.open[i].tag {
		case atom.Td, atom.Th:
			b.mode = inCell
		case atom.Tr:
			b.mode = inRow
		case atom.Tbody, atom.Thead, atom.Tfoot:
			b.mode = inTableBody
		case atom.Caption:
			b.mode = inCaption
		case atom.Colgroup:
			b.mode = inColgroup
		case atom.Table:
			b.mode = inTable
		case atom.Template:
			b.mode = b.templates[len(b.templates)-1]
		case atom.Head:
			b.mode = inHead
		case atom.Body:
			b.mode = inBody
		case atom.Html:
			if b.mode = afterHead; b.head == none {
				b.mode = beforeHead
			}
		default:
			continue
		}
		return
	}
}
