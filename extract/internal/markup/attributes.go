package markup

import (
	"bytes"
	"slices"
	"strings"

	plain "github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html"
)

// readAttrs gives an element the attributes of the tag, and leaves it those that it has. Of two with one name
// the first counts. Where the page has far too many the rest is dropped.
func (b *builder) readAttrs(n *Node) {
	t := b.tree
	if len(b.attributes) == 0 || len(t.attrs) > allAttrs {
		return
	}
	first := len(t.attrs)
	t.attrs = append(t.attrs, t.Attrs(n)...)
	for _, a := range b.attributes[:min(len(b.attributes), mostAttrs)] {
		key := lowerCase(b.values.keep(b.page[a.start:a.keyEnd]))
		if !slices.ContainsFunc(t.attrs[first:], func(other Attr) bool { return other.Key == key }) {
			t.attrs = append(t.attrs, Attr{key, b.value(a)})
		}
	}
	n.firstAttr, n.endAttr = int32(first), int32(len(t.attrs))
}

// value is the value of an attribute, as far as it is read.
func (b *builder) value(a attribute) string {
	s, given := bytes.CutPrefix(behindSpace(b.page[a.keyEnd:a.end]), []byte("="))
	if !given {
		return ""
	}
	if s = behindSpace(s); len(s) > 0 && (s[0] == '"' || s[0] == '\'') {
		s = s[1 : len(s)-1]
	}
	return unescapeValue(b.values.keep(plain.Start(s)))
}

// behindSpace is a text without the white space that it starts with.
func behindSpace[T string | []byte](s T) T {
	for len(s) > 0 && isSpace(s[0]) {
		s = s[1:]
	}
	return s
}

// unescapeValue reads the references to characters in the value of an attribute.
func unescapeValue(s string) string {
	at := strings.IndexByte(s, '&')
	if at < 0 {
		return s
	}
	var out strings.Builder
	out.Grow(len(s))
	for ; at >= 0; at = strings.IndexByte(s, '&') {
		out.WriteString(s[:at])
		end := referenceEnd(s, at)
		out.WriteString(unescapeReference(s[at:end], s[end:]))
		s = s[end:]
	}
	out.WriteString(s)
	return out.String()
}

// referenceEnd is where a reference ends that begins at a place.
func referenceEnd(s string, at int) int {
	end := at + 1
	if strings.HasPrefix(s[end:], "#") {
		end++
	}
	for end < len(s) && (isLetter(s[end]) || '0' <= s[end] && s[end] <= '9') {
		end++
	}
	if strings.HasPrefix(s[end:], ";") {
		end++
	}
	return end
}

// unescapeReference reads a reference as html.UnescapeString does, but for names without a semicolon: "&copy="
// and "&copyx" stand for themselves in a value.
func unescapeReference(reference, behind string) string {
	plain := html.UnescapeString(reference)
	last := reference[len(reference)-1]
	switch whole := len(plain) == 1 || plain[len(plain)-1] != last; {
	case strings.HasPrefix(reference, "&#"):
		return plain
	case !whole, last != ';' && strings.HasPrefix(behind, "="):
		return reference
	}
	return plain
}
