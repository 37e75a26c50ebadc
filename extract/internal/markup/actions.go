package markup

import (
	"strings"

	"golang.org/x/net/html/atom"
)

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
		b.mode = m
		return b.start()
	}
}

// openTo adds an element whose tag was left out.
func openTo(name string, m mode) action {
	f := find([]byte(name))
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

// spaceOr does one thing with white space and another with text.
func spaceOr(add, do action) action {
	return func(b *builder) bool {
		if behindSpace(b.words) == "" {
			return add(b)
		}
		return do(b)
	}
}

func addText(b *builder) bool {
	b.addText(b.words)
	return true
}

// end ends an element with one of the tags, or with that of the end tag.
func end(scope trait, tags ...atom.Atom) action {
	return func(b *builder) bool {
		if len(tags) == 0 {
			b.end(scope, b.e.tag)
		} else {
			b.end(scope, tags...)
		}
		return true
	}
}

// endTo does the same, and reports whether there was one.
func endTo(m mode, scope trait, tags ...atom.Atom) func(*builder) bool {
	return func(b *builder) bool {
		before := len(b.open)
		end(scope, tags...)(b)
		if len(b.open) == before {
			return false
		}
		b.mode = m
		return true
	}
}

// popTo ends the innermost element.
func popTo(m mode) action {
	return func(b *builder) bool {
		b.pop()
		b.mode = m
		return true
	}
}

// Actions of the head and of templates.

// startInHead adds what belongs into a head, wherever it stands.
func startInHead(b *builder) bool {
	b.start()
	if b.e.tag == atom.Template {
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
	if last != b.head {
		b.mustTake()
		return startInHead(b)
	}
	b.open = append(b.open, openElement{find([]byte("head")), b.head, b.head})
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
	b.templates = b.templates[:len(b.templates)-1]
	return b.resetMode()
}

// modesIn are the modes in which what is in an element goes on, by its number.
var modesIn = func() (table [256]mode) {
	for names, m := range map[string]mode{
		"td th": inCell, "tr": inRow, "tbody tfoot thead": inTableBody, "caption": inCaption, "colgroup": inColgroup, "table": inTable,
		"template": inTemplate, "head": inHead, "body": inBody, "html": afterHead,
	} {
		for name := range strings.FieldsSeq(names) {
			table[find([]byte(name)).number] = m
		}
	}
	return table
}()

// resetMode sets the mode by what is open.
func (b *builder) resetMode() bool {
	i := len(b.open) - 1
	for modesIn[b.open[i].number] == initial {
		i--
	}
	switch b.mode = modesIn[b.open[i].number]; {
	case b.mode == inTemplate:
		b.mode = b.templates[len(b.templates)-1]
	case b.mode == afterHead && b.head == none:
		b.mode = beforeHead
	}
	return true
}
