package markup

import (
	"bytes"

	plain "github.com/standfirst/standfirst/extract/internal/text"
)

// A tokenKind says what a token is.
type tokenKind uint8

const (
	endOfPage tokenKind = iota
	text
	startTag
	endTag
	comment // also a doctype, a processing instruction, and anything else that starts with "<!"
	cut     // a tag that the end of the page cuts off; html.Parse drops it

	// Tokens that a trimmer makes.
	blank  // white space, of whatever length
	gap    // it stands for what was left out between two pieces of text, which are not to become one
	untold // what starts here only a parser can tell
)

// maxAttributes is how many attributes of one tag are kept. Copying them is what a hostile page
// makes expensive, and no real tag comes near.
const maxAttributes = 256

// A token is a piece of the page. Its fields are positions, so that nothing is copied.
type token struct {
	kind        tokenKind
	start, end  int // the token is page[start:end]
	nameStart   int // the name of a tag is page[nameStart:nameEnd]
	nameEnd     int
	attrs       int   // how many attributes a tag has, counting repeated ones
	number      uint8 // of its element among the known ones, or 0
	selfClosing bool  // written as <name/>
}

// A lexer cuts a page into tokens. It holds no state besides its position: whether what follows
// is the text of a script is for its caller to say.
type lexer struct {
	page       []byte
	pos        int
	attributes []attribute // of the last start tag, where its caller made room for them

	tick func() // called each time that the position has come so far, or nil
	due  int
}

// tickEvery is how many bytes lie between two ticks.
const tickEvery = 64 << 10

// reach ticks if the position has come far since the last tick.
func (l *lexer) reach(p int) {
	if p >= l.due {
		l.comeFar(p)
	}
}

func (l *lexer) comeFar(p int) {
	l.due = p + tickEvery
	if l.tick != nil {
		l.tick()
	}
}

// An attribute is page[start:end], and its name page[start:keyEnd].
type attribute struct{ start, keyEnd, end int }

// next returns the token at the lexer's position and steps over it.
func (l *lexer) next() token {
	start := l.pos
	l.reach(start)
	if start >= len(l.page) {
		return token{kind: endOfPage, start: start, end: start}
	}
	at := l.findMarkup(start)
	if at > start {
		l.pos = at
		return token{kind: text, start: start, end: at}
	}
	return l.markup(start)
}

// findMarkup returns where the next tag or comment starts, or the end of the page; of a long text, where a piece
// of it ends. A "</" at the end of the page is text, but not of one piece with the text before it, as for package html.
func (l *lexer) findMarkup(start int) int {
	near := l.page[:min(len(l.page), start+plain.Piece)]
	for from := start; ; {
		i := bytes.IndexByte(near[from:], '<')
		if i < 0 && len(near) < len(l.page) {
			return start + plain.PieceEnd(l.page[start:])
		}
		if i < 0 || from+i+1 >= len(l.page) {
			return len(l.page)
		}
		from += i
		switch c := l.page[from+1]; {
		case isLetter(c), c == '!', c == '?', c == '/' && (from+2 < len(l.page) || from > start):
			return from
		}
		from++
	}
}

// markup reads the tag or comment that starts here.
func (l *lexer) markup(start int) token {
	switch c := l.page[start+1]; {
	case c == '!':
		return l.through(comment, start, l.commentEnd(start+2))
	case c == '/' && isLetter(l.page[start+2]):
		return l.tag(endTag, start, start+2)
	case isLetter(c):
		return l.tag(startTag, start, start+1)
	}
	return l.through(comment, start, l.after(start+2, '>'))
}

func (l *lexer) through(kind tokenKind, start, end int) token {
	l.pos = end
	return token{kind: kind, start: start, end: end}
}

// commentEnd returns where the markup ends that starts with "<!" just before from.
func (l *lexer) commentEnd(from int) int {
	rest := l.page[from:]
	switch {
	case !bytes.HasPrefix(rest, []byte("--")):
		return l.after(from, '>')
	case bytes.HasPrefix(rest, []byte("-->")):
		return from + len("-->")
	case bytes.HasPrefix(rest, []byte("--->")):
		return from + len("--->")
	}
	from += len("--")
	for {
		i := bytes.Index(l.page[from:], []byte("--"))
		if i < 0 {
			return len(l.page)
		}
		from += i
		l.reach(from)
		tail := l.page[from+len("--"):]
		if bytes.HasPrefix(tail, []byte(">")) {
			return from + len("-->")
		}
		if bytes.HasPrefix(tail, []byte("!>")) {
			return from + len("--!>")
		}
		from++
	}
}

// after returns the position behind the next c, or the end of the page.
func (l *lexer) after(from int, c byte) int {
	if i := bytes.IndexByte(l.page[from:], c); i >= 0 {
		return from + i + 1
	}
	return len(l.page)
}

// tag reads a tag whose name starts at name.
func (l *lexer) tag(kind tokenKind, start, name int) token {
	p := name
	for p < len(l.page) && !endsName(l.page[p]) {
		p++
	}
	t := token{kind: kind, start: start, nameStart: name, nameEnd: p, number: numberOf(l.page[name:p])}
	l.attributes = l.attributes[:0]
	bare := 0 // where the last value without quotes ends, which may end in a slash
	for {
		l.reach(p)
		p = l.skipSpace(p)
		if p >= len(l.page) {
			t.kind, t.end, l.pos = cut, len(l.page), len(l.page)
			return t
		}
		if l.page[p] == '>' {
			t.selfClosing = l.page[p-1] == '/' && bare != p
			t.end, l.pos = p+1, p+1
			return t
		}
		key := p
		p = l.skipKey(p)
		if p > key {
			t.attrs++
		}
		keyEnd := p
		p, bare = l.skipValue(p)
		if cap(l.attributes) > 0 && keyEnd > key && len(l.attributes) < maxAttributes {
			l.attributes = append(l.attributes, attribute{key, keyEnd, min(p, len(l.page))})
		}
	}
}

// skipKey steps over an attribute's name. A leading equals sign belongs to the name.
func (l *lexer) skipKey(p int) int {
	for i := p; i < len(l.page); i++ {
		if c := l.page[i]; endsName(c) || c == '=' && i > p {
			return i
		}
	}
	return len(l.page)
}

// skipValue steps over an attribute's value, or over the slash or the space that stands instead.
// If the value has no quotes, bare is where it ends.
func (l *lexer) skipValue(p int) (end, bare int) {
	p = l.skipSpace(p)
	if p >= len(l.page) {
		return p, 0
	}
	switch l.page[p] {
	case '/':
		return p + 1, 0
	case '=':
	default:
		return p, 0
	}
	p = l.skipSpace(p + 1)
	if p >= len(l.page) {
		return p, 0
	}
	if c := l.page[p]; c == '"' || c == '\'' {
		return l.after(p+1, c), 0
	}
	for p < len(l.page) && !isSpace(l.page[p]) && l.page[p] != '>' {
		p++
	}
	return p, p
}

func (l *lexer) skipSpace(p int) int {
	for p < len(l.page) && isSpace(l.page[p]) {
		p++
	}
	return p
}

// classes say of each byte what it is in a tag.
var classes = func() (table [256]class) {
	for _, c := range " \n\r\t\f" {
		table[c] = space | nameEnd
	}
	table['/'], table['>'] = nameEnd, nameEnd
	return table
}()

type class uint8

const (
	space class = 1 << iota
	nameEnd
)

func isSpace(c byte) bool { return classes[c]&space != 0 }

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// endsName reports whether a byte ends the name of a tag, and of an attribute.
func endsName(c byte) bool { return classes[c]&nameEnd != 0 }
