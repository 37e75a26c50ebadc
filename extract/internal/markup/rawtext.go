package markup

import "bytes"

// rawText steps over the text of an element whose content is not markup, such as <style>, and
// returns where it ends: before its end tag, or at the end of the page.
func (l *lexer) rawText(name string) (end int, closed bool) {
	if name == "script" {
		end, closed = l.scriptText()
	} else {
		end, closed = l.findEndTag(l.pos, name)
	}
	l.pos = end
	return end, closed
}

// findEndTag returns where the end tag of the named element starts.
func (l *lexer) findEndTag(from int, name string) (at int, found bool) {
	for {
		i := bytes.Index(l.page[from:], []byte("</"))
		if i < 0 {
			return len(l.page), false
		}
		from += i
		l.reach(from)
		if l.tagAt(from+len("</"), name) {
			return from, true
		}
		from += len("</")
	}
}

// tagAt reports whether the name of a tag stands here, with something that ends it.
func (l *lexer) tagAt(p int, name string) bool {
	end := p + len(name)
	return end < len(l.page) && endsName(l.page[end]) && isNamed(l.page[p:end], name)
}

// scriptText finds the end of a script. Within a comment of the script, "<script>" hides the
// "</script>" that follows it: the three states are those of the HTML standard, 13.2.5.17 on.
func (l *lexer) scriptText() (at int, found bool) {
	inComment, hidden := false, false
	for p := l.pos; p < len(l.page); p++ {
		if !inComment {
			p = max(p, l.after(p, '<')-1)
		}
		l.reach(p)
		rest := l.page[p:]
		switch rest[0] {
		case '-':
			if inComment && bytes.HasPrefix(rest, []byte("-->")) {
				inComment, hidden = false, false
			}
		case '<':
			switch {
			case !inComment && bytes.HasPrefix(rest, []byte("<!--")):
				inComment = true
				p++ // the dashes may be those that end it: "<!-->"
			case l.tagAt(p+1, "script"):
				hidden = inComment
			case len(rest) > 1 && rest[1] == '/' && l.tagAt(p+2, "script"):
				if !hidden {
					return p, true
				}
				hidden = false
			case !hidden && len(rest) > 1 && rest[1] != '/' && !isLetter(rest[1]):
				inComment = false // not in the standard, but html.Tokenizer does so
			}
		}
	}
	return len(l.page), false
}
