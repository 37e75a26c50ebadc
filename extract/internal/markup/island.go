package markup

import (
	"bytes"
	"slices"
)

// maxIslandDepth is how deep the elements of an inline picture may nest.
const maxIslandDepth = 24

// textOnly are the elements of pictures and formulas whose content html.Parse reads as HTML or,
// outside of a picture, as raw text. They are harmless as long as they hold text alone.
var textOnly = []string{"desc", "mi", "mn", "mo", "ms", "mtext", "script", "style", "title"}

// foreignToo are elements of HTML that may stand in a picture.
var foreignToo = []string{"a", "image", "script", "style", "title"}

// breaksOut are elements, besides those in the elements table, that may not: html.Parse ends the
// picture before them, or reads what is in them in another way.
var breaksOut = []string{"annotation-xml", "foreignobject", "noscript", "ruby", "span", "sub", "sup", "var"}

// skipIsland steps over the rest of a picture that starts with t, and reports whether it could. An end tag ends all that is
// open in its element, as in "<svg><use></svg>".
func (l *lexer) skipIsland(t token) bool {
	var open []string
	for {
		switch t.kind {
		case startTag:
			e := l.element(t)
			name := e.name
			if t.attrs >= maxAttributes || len(open) > 0 && !mayStandInPicture(e) {
				return false
			}
			if !t.selfClosing {
				open = append(open, name)
				if len(open) > maxIslandDepth || slices.Contains(textOnly, name) && !l.holdsTextAlone() {
					return false
				}
			}
		case endTag:
			i := lastIndex(open, l.element(t).name)
			if i < 0 { // it ends what the picture stands in
				return false
			}
			open = open[:i]
		case comment:
			if !isWholeComment(l.page[t.start:t.end]) {
				return false
			}
		case endOfPage, cut:
			return false
		}
		if len(open) == 0 {
			return true
		}
		t = l.next()
	}
}

// lastIndex is the last place of a name, or -1.
func lastIndex(names []string, name string) int {
	i := len(names) - 1
	for i >= 0 && names[i] != name {
		i--
	}
	return i
}

func mayStandInPicture(e element) bool {
	if e.is != 0 && e.is&foreign == 0 {
		return slices.Contains(foreignToo, e.name)
	}
	return !slices.Contains(breaksOut, e.name)
}

// holdsTextAlone reports whether an end tag comes next, or text and then an end tag.
func (l *lexer) holdsTextAlone() bool {
	ahead := *l
	t := ahead.next()
	for t.kind == text {
		t = ahead.next()
	}
	return t.kind == endTag
}

// isWholeComment reports whether a comment is one, rather than, say, a CDATA section.
func isWholeComment(c []byte) bool {
	return bytes.HasPrefix(c, []byte("<!--")) && bytes.HasSuffix(c, []byte(">"))
}
