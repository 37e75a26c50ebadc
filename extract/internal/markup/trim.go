package markup

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	plain "github.com/standfirst/standfirst/extract/internal/text"
)

// A Trimmed page is what [Trim] made of it.
type Trimmed struct {
	Markup  []byte   // the page, without what no reader of its text looks at
	Scripts [][]byte // the texts of its scripts, of which Markup has the numbers
}

// mark stands before the number of a script in its place. It is the character U+FDD0, which no text
// has: Unicode keeps it free for such uses.
const mark = "\uFDD0"

// A Keeper says what of a page is of use. All names are given as they are written.
type Keeper interface {
	// Attribute reports whether an attribute is; its value is given with the sign and the quotes
	// around it.
	Attribute(element, name, value []byte) bool
	// Link reports whether a <link> with such a value of rel is, or with none.
	Link(rel []byte) bool
}

// Trim writes what is of use of a page to out, which may be nil and may not be part of the page.
// Parsing the rest is most of the cost of parsing. It leaves out comments, inline pictures, the content
// of styles, links and attributes that keep does not want, scripts without anything in them, and white
// space that no browser shows, at the edges of blocks. The content of scripts is set aside, and is not
// copied. The tree is the same otherwise. tick, which may be nil, is called now and
// then; it may panic to end the work.
func Trim(page, out []byte, keep Keeper, tick func()) Trimmed {
	if len(page) > plain.Longest { // it takes long to grow step by step
		out = slices.Grow(out[:0], len(page))
	}
	t := trimmer{lexer: lexer{page: page, tick: tick, attributes: make([]attribute, 0, 32)}, out: out[:0], keep: keep, edge: true, aside: true}
	for from := 0; from < len(page) && t.aside; from += plain.Longest {
		t.comeFar(0)
		t.aside = !bytes.Contains(page[from:min(len(page), from+plain.Longest+len(mark))], []byte(mark))
	}
	t.trim()
	return Trimmed{t.out, t.scripts}
}

// ScriptNumber returns the number of the script for which a text stands.
func ScriptNumber(text string) (int, bool) {
	if len(text) <= len(mark) || text[:len(mark)] != mark {
		return 0, false
	}
	n, err := strconv.Atoi(text[len(mark):])
	return n, err == nil
}

// A trimmer is a page being trimmed.
type trimmer struct {
	lexer
	out     []byte
	scripts [][]byte
	keep    Keeper
	aside   bool // scripts are set aside
	edge    bool // no text has been written since the edge of a block
	space   bool // white space was read that is not yet written
	pre     int  // how many <pre> are open

	open [256]int32 // elements that begin and end lines, by number
}

func (t *trimmer) trim() {
	for {
		switch token := t.next(); token.kind {
		case endOfPage, cut:
			return
		case text:
			t.text(t.page[token.start:token.end])
		case comment:
			t.comment(t.page[token.start:token.end])
		case endTag:
			t.endTag(token)
		case startTag:
			if !t.startTag(token) {
				t.flush()
				t.write(t.page[token.start:])
				return
			}
		}
	}
}

func (t *trimmer) write(markup []byte) { t.out = append(t.out, markup...) }

// text writes text. White space alone is kept back until it is known whether text follows.
func (t *trimmer) text(said []byte) {
	if t.pre == 0 && isAllSpace(said) {
		t.space = !t.edge
		return
	}
	t.flush()
	t.write(said)
	t.edge = false
}

func isAllSpace(s []byte) bool {
	for _, c := range s {
		if !isSpace(c) {
			return false
		}
	}
	return true
}

// flush writes the white space that was kept back.
func (t *trimmer) flush() {
	if t.space {
		t.out = append(t.out, ' ')
		t.space = false
	}
}

// comment leaves a comment out, but for what else looks like one, such as a doctype.
func (t *trimmer) comment(c []byte) {
	if !bytes.HasPrefix(c, []byte("<!--")) {
		t.flush()
		t.write(c)
		return
	}
	t.part()
}

// part stands for what is left out. Where that parts text that would read otherwise in one piece, as
// in "&am<!-- -->p;", it writes an empty comment.
func (t *trimmer) part() {
	if n := len(t.out); n > 0 && !t.space && t.out[n-1] != '>' && !isSpace(t.out[n-1]) {
		t.write([]byte("<!---->"))
	}
}

// An effect is what is done with a tag and with the white space around it.
type effect uint8

const (
	inline       effect = iota // white space around it may part words
	atEdge                     // it begins or ends a line, and no browser shows white space beside it
	blank                      // it shows nothing; white space counts as if it were not there
	link                       // the same, and it stays only where it links something of use
	script                     // the same, and its text is set aside
	styling                    // the same, and its text is left out
	preformatted               // white space inside stays
	picture                    // it is left out as a whole
	opaque                     // its content is text, not markup
	verbatim                   // what follows is left as it is: only a parser can tell what it means
)

// effects are those of the known elements, by number. All others are inline.
var effects = func() (table [256]effect) {
	for _, e := range known {
		if e.is&endsP != 0 {
			table[e.number] = atEdge
		}
	}
	for _, row := range []struct {
		effect effect
		names  string
	}{
		{atEdge, "br tbody thead tfoot tr td th caption table html head body option optgroup"},
		{blank, "meta base"}, {link, "link"}, {preformatted, "pre"}, {inline, "listing"}, {picture, "svg math"}, {styling, "style"}, {script, "script"},
		{opaque, "textarea title iframe noembed noframes xmp"}, {verbatim, "plaintext frameset"},
	} {
		for name := range strings.FieldsSeq(row.names) {
			table[find([]byte(name)).number] = row.effect
		}
	}
	table[0] = inline
	return table
}()

// effectOf is what is done with a tag. One that the parser passes over, as it stands where it may not,
// parts nothing, and is inline; so far as that is told by counting.
func (t *trimmer) effectOf(token token) effect {
	n := numberOf(t.page[token.nameStart:token.nameEnd])
	e := effects[n]
	if e == preformatted && token.kind == endTag && t.pre == 0 {
		return inline
	}
	if e != atEdge || known[n].is&empty != 0 {
		return e
	}
	switch is := known[n].is; {
	case token.kind == startTag:
		if is&once != 0 && t.open[n] > 0 || is&tablePart != 0 && t.open[table.number] == 0 {
			return inline
		}
		t.open[n]++
	case t.open[n] > 0:
		t.open[n]--
	case n != paragraph.number: // its end tag alone makes one
		return inline
	}
	return atEdge
}

// Elements of which more is asked than their traits.
var table, paragraph = find([]byte("table")), find([]byte("p"))

func (t *trimmer) endTag(token token) {
	switch t.effectOf(token) {
	case atEdge:
		t.edge, t.space = true, false
	case preformatted:
		t.edge, t.space = true, false
		t.pre--
	case blank, link, script, styling:
	default:
		t.flush()
	}
	t.write(t.page[token.start:token.end])
}

// startTag writes a start tag, and the content of elements whose content is not markup. It returns
// false where what follows cannot be told without building the tree.
func (t *trimmer) startTag(token token) bool {
	switch t.effectOf(token) {
	case verbatim:
		return false
	case picture:
		return t.picture(token)
	case atEdge:
		t.edge, t.space = true, false
	case preformatted:
		t.edge, t.space = true, false
		t.pre++
	case blank:
	case link:
		if !t.wantsLink(token) {
			t.part()
			return true
		}
	case script:
		t.script(token)
		return true
	case styling:
		t.write([]byte("<style>"))
		t.rawText("style")
		return true
	case opaque:
		t.flush()
		t.tag(token)
		from := t.pos
		end, _ := t.rawText(t.element(token).name)
		t.write(t.page[from:end])
		return true
	default:
		t.flush()
	}
	t.tag(token)
	return true
}

// picture leaves out an inline picture or a formula that is well formed.
func (t *trimmer) picture(token token) bool {
	inside := t.lexer
	inside.attributes = nil
	if !inside.skipIsland(token) {
		return false
	}
	t.pos = inside.pos
	t.part()
	return true
}

// wantsLink reports whether a <link> is of use.
func (t *trimmer) wantsLink(token token) bool {
	var rel []byte
	for _, a := range t.attributes {
		switch name := t.page[a.start:a.keyEnd]; {
		case bytes.EqualFold(name, []byte("itemprop")):
			return true
		case bytes.EqualFold(name, []byte("rel")):
			rel = t.page[a.keyEnd:a.end]
		}
	}
	return t.keep.Link(rel)
}

// script writes a script and sets its text aside. One without a text is only written where it has an
// attribute of its own that is kept.
func (t *trimmer) script(token token) {
	before := len(t.out)
	t.tag(token)
	bare := len(t.out) == before+len("<script>")
	from := t.pos
	end, _ := t.rawText("script")
	switch said := t.page[from:end]; {
	case len(said) == 0 && bare:
		t.out = t.out[:before]
		t.next()
		t.part()
	case !t.aside:
		t.write(said)
	case len(said) > 0:
		t.write([]byte(mark))
		t.out = strconv.AppendInt(t.out, int64(len(t.scripts)), 10)
		t.scripts = append(t.scripts, said)
	}
}

// tag writes a start tag with the attributes that are kept. Elements that HTML does not know keep
// all of theirs.
func (t *trimmer) tag(token token) {
	tag := t.page[token.start:token.end]
	if token.attrs == 0 || bytes.IndexByte(t.page[token.nameStart:token.nameEnd], '-') >= 0 {
		t.write(tag)
		return
	}
	t.write(t.page[token.start:token.nameEnd])
	name := t.page[token.nameStart:token.nameEnd]
	for _, a := range t.attributes {
		if t.keep.Attribute(name, t.page[a.start:a.keyEnd], t.page[a.keyEnd:a.end]) {
			t.out = append(t.out, ' ')
			t.write(t.page[a.start:a.end])
		}
	}
	t.out = append(t.out, '>')
}
