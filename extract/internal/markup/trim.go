package markup

import (
	"bytes"
	"strconv"
	"strings"

	plain "github.com/standfirst/standfirst/extract/internal/text"
)

// mark stands before the number of a script in its place. It is the character U+FDD0, which no text
// has: Unicode keeps it free for such uses.
const mark = "\uFDD0"

// ScriptNumber returns the number of the script for which a text stands.
func ScriptNumber(text string) (int, bool) {
	if len(text) <= len(mark) || text[:len(mark)] != mark {
		return 0, false
	}
	n, err := strconv.Atoi(text[len(mark):])
	return n, err == nil
}

// A Keeper says what of a page is of use. All names are given as they are written.
type Keeper interface {
	// Attribute reports whether an attribute is; its value is given with the sign and the quotes
	// around it.
	Attribute(element, name, value []byte) bool
	// Link reports whether a <link> with such a value of rel is, or with none.
	Link(rel []byte) bool
}

// A trimmer reads a page token by token, without what is of no use in it: comments, inline pictures, the content
// of styles, links and attributes that no one keeps, scripts without anything in them, and white
// space that no browser shows, at the edges of blocks. The content of scripts is set aside, and is not
// copied. The tree is the same otherwise.
type trimmer struct {
	lexer
	keep    Keeper // nil where all is of use
	scripts [][]byte
	aside   bool  // scripts are set aside
	edge    bool  // no text has come since the edge of a block
	space   bool  // white space was read that has not come yet
	ragged  bool  // the last token was a text that may go on
	pre     int   // how many <pre> are open
	held    token // what comes next, behind white space

	blocks [256]int32 // how many elements are open that begin and end lines, by number
}

func newTrimmer(page []byte, keep Keeper, tick func()) trimmer {
	t := trimmer{lexer: lexer{page: page, tick: tick, attributes: make([]attribute, 0, 32)}, keep: keep, edge: true, aside: true}
	for from := 0; keep != nil && from < len(page) && t.aside; from += plain.Longest {
		t.comeFar(0)
		t.aside = !bytes.Contains(page[from:min(len(page), from+plain.Longest+len(mark))], []byte(mark))
	}
	return t
}

// next returns the next token that is of use.
func (t *trimmer) next() token {
	if t.keep == nil {
		return t.lexer.next()
	}
	if t.held.kind != endOfPage {
		held := t.held
		t.held.kind = endOfPage
		return held
	}
	for {
		token := t.lexer.next()
		is := t.sift(&token)
		if is == useless {
			continue
		}
		t.ragged = token.kind == text && isRagged(t.page[token.start:token.end])
		if is == ofUse && t.space {
			t.space, t.held = false, token
			return blankToken
		}
		return token
	}
}

var blankToken = token{kind: blank}

// A use says what becomes of a token.
type use uint8

const (
	useless use = iota
	ofUse       // and so is the white space before it
	unseen      // it is of use, but shows nothing: the white space before it counts as if it came behind
)

// sift says what becomes of a token, and takes from it what is of no use.
func (t *trimmer) sift(is *token) use {
	switch is.kind {
	case text:
		return t.text(t.page[is.start:is.end])
	case comment:
		if bytes.HasPrefix(t.page[is.start:is.end], []byte("<!--")) {
			return t.part(is)
		}
		return ofUse // such as a doctype
	case endTag:
		return t.endTag(is)
	case startTag:
		return t.startTag(is)
	}
	return unseen
}

// text keeps text. White space alone is kept back until it is known whether text follows.
func (t *trimmer) text(said []byte) use {
	if t.pre == 0 && isAllSpace(said) {
		t.space = !t.edge
		return useless
	}
	t.edge = false
	return ofUse
}

func isAllSpace(s []byte) bool {
	for _, c := range s {
		if !isSpace(c) {
			return false
		}
	}
	return true
}

// isRagged reports whether a text may read otherwise in one piece with another behind it.
func isRagged(s []byte) bool { return s[len(s)-1] != '>' && !isSpace(s[len(s)-1]) }

// part leaves a token out. Where that parts text that would read otherwise in one piece, as
// in "&am<!-- -->p;", a gap stands for it.
func (t *trimmer) part(is *token) use {
	if !t.ragged || t.space {
		return useless
	}
	is.kind = gap
	return ofUse
}

// An effect is what is done with a tag and with the white space around it.
type effect uint8

const (
	inline       effect = iota // white space around it may part words
	atEdge                     // it begins or ends a line, and no browser shows white space beside it
	blankTag                   // it shows nothing; white space counts as if it were not there
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
		{blankTag, "meta base"}, {link, "link"}, {preformatted, "pre"}, {inline, "listing"}, {picture, "svg math"}, {styling, "style"}, {script, "script"},
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
func (t *trimmer) effectOf(is *token) effect {
	n := is.number
	e := effects[n]
	if e == preformatted && is.kind == endTag && t.pre == 0 {
		return inline
	}
	if e != atEdge || known[n].is&empty != 0 {
		return e
	}
	switch has := known[n].is; {
	case is.kind == startTag:
		if has&once != 0 && t.blocks[n] > 0 || has&tablePart != 0 && t.blocks[table.number] == 0 {
			return inline
		}
		t.blocks[n]++
	case t.blocks[n] > 0:
		t.blocks[n]--
	case n != paragraph.number: // its end tag alone makes one
		return inline
	}
	return atEdge
}

// Elements of which more is asked than their traits.
var table, paragraph = find([]byte("table")), find([]byte("p"))

func (t *trimmer) endTag(is *token) use {
	switch t.effectOf(is) {
	case atEdge:
		t.atEdge()
	case preformatted:
		t.atEdge()
		t.pre--
	case blankTag, link, script, styling:
		return unseen
	}
	return ofUse
}

func (t *trimmer) atEdge() { t.edge, t.space = true, false }

func (t *trimmer) startTag(is *token) use {
	switch t.effectOf(is) {
	case verbatim:
		is.kind = untold
		return ofUse
	case picture:
		if !t.skipPicture(*is) {
			is.kind = untold
			return ofUse
		}
		return t.part(is)
	case atEdge:
		t.atEdge()
	case preformatted:
		t.atEdge()
		t.pre++
	case blankTag:
		t.trimTag(is)
		return unseen
	case link:
		if !t.wantsLink() {
			return t.part(is)
		}
		t.trimTag(is)
		return unseen
	case styling:
		is.attrs, t.attributes = 0, t.attributes[:0]
		return unseen
	case script:
		t.trimTag(is)
		if is.attrs == 0 && t.endsNext("script") {
			t.lexer.next()
			return t.part(is)
		}
		return unseen
	}
	t.trimTag(is)
	return ofUse
}

// endsNext reports whether the end tag of an element is what comes next.
func (t *trimmer) endsNext(name string) bool {
	return bytes.HasPrefix(t.page[t.pos:], []byte("</")) && t.tagAt(t.pos+len("</"), name)
}

// skipPicture leaves out an inline picture or a formula that is well formed.
func (t *trimmer) skipPicture(is token) bool {
	inside := t.lexer
	inside.attributes = nil
	if !inside.skipIsland(is) {
		return false
	}
	t.pos = inside.pos
	return true
}

// wantsLink reports whether a <link> is of use.
func (t *trimmer) wantsLink() bool {
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

// trimTag takes from a start tag the attributes that are of no use. Elements that HTML does not know keep
// all of theirs.
func (t *trimmer) trimTag(is *token) {
	name := t.page[is.nameStart:is.nameEnd]
	if is.attrs == 0 || bytes.IndexByte(name, '-') >= 0 {
		return
	}
	ofUse := t.attributes[:0]
	for _, a := range t.attributes {
		if t.keep.Attribute(name, t.page[a.start:a.keyEnd], t.page[a.keyEnd:a.end]) {
			ofUse = append(ofUse, a)
		}
	}
	is.attrs, t.attributes = len(ofUse), ofUse
}

// content steps over the content of the element that is text and whose start tag came last. It returns what of
// it is of use, or what stands for it.
func (t *trimmer) content(name string) []byte {
	from := t.pos
	end, _ := t.rawText(name)
	said := t.page[from:end]
	switch {
	case t.keep == nil:
	case name == "style":
		return nil
	case name == "script" && t.aside && len(said) > 0:
		t.scripts = append(t.scripts, said)
		return strconv.AppendInt([]byte(mark), int64(len(t.scripts)-1), 10)
	}
	return said
}

// trim writes what is of use of a page as markup, for a parser. What follows a place where only it can tell
// is left as it is.
func trim(page []byte, keep Keeper, tick func()) (markup []byte, scripts [][]byte) {
	t := newTrimmer(page, keep, tick)
	markup = make([]byte, 0, len(page))
	for {
		switch is := t.next(); is.kind {
		case endOfPage, cut:
			return markup, t.scripts
		case blank:
			markup = append(markup, ' ')
		case gap:
			markup = append(markup, "<!---->"...)
		case startTag:
			markup = t.appendTag(markup, is)
			if e := t.element(is); e.is&rawText != 0 {
				markup = append(markup, t.content(e.name)...)
			}
		case untold:
			return append(markup, page[is.start:]...), t.scripts
		default:
			markup = append(markup, page[is.start:is.end]...)
		}
	}
}

// appendTag writes a start tag.
func (t *trimmer) appendTag(out []byte, is token) []byte {
	out = append(out, t.page[is.start:is.nameEnd]...)
	for _, a := range t.attributes {
		out = append(out, ' ')
		out = append(out, t.page[a.start:a.end]...)
	}
	if is.selfClosing {
		out = append(out, " /"...)
	}
	return append(out, '>')
}
