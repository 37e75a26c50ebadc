package charset

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

// declared is what a page and its server say of its encoding.
type declared struct {
	names   []string // of encodings, the weightiest first
	sources []Source // where each of them is declared
	lang    string   // of the page
}

func (d declared) utf8() bool { return slices.Contains(d.names, "utf-8") }

// add takes note of a label such as "Latin1". One that nobody knows says nothing.
func (d *declared) add(label string, source Source) {
	if name := nameOf(label); name != "" && !slices.Contains(d.names, name) {
		d.names, d.sources = append(d.names, name), append(d.sources, source)
	}
}

// renamed are encodings that a page cannot mean: the HTML standard, 13.2.3.2, has others for them.
// A page that could be read up to here is not in UTF-16, and "replacement" stands for encodings
// that browsers refuse to read.
var renamed = map[string]string{
	"utf-16le": "utf-8", "utf-16be": "utf-8", "x-user-defined": "windows-1252", "replacement": "",
}

// nameOf returns the name of the encoding with the given label, or nothing.
func nameOf(label string) string {
	_, name := charset.Lookup(label)
	if other, ok := renamed[name]; ok {
		return other
	}
	return name
}

// readDeclared reads what the Content-Type header says, the head of the page, and its XML
// declaration.
func readDeclared(page []byte, contentType string, tick func()) declared {
	var d declared
	d.add(charsetIn(contentType), Header)
	d.readHead(page, tick)
	d.add(xmlEncoding(page), XML)
	return d
}

// longestToken is how long a tag or a text may be for a declaration to be looked for behind it. Browsers look
// at the first kilobyte of a page.
const longestToken = 1 << 20

// readHead reads the tags up to <body>. The tokenizer sees to it that what stands in comments and
// scripts does not count.
func (d *declared) readHead(page []byte, tick func()) {
	z := html.NewTokenizer(&ticking{bytes.NewReader(page), tick})
	z.SetMaxBuf(longestToken)
	for {
		switch z.Next() {
		case html.ErrorToken:
			return
		case html.StartTagToken, html.SelfClosingTagToken:
			tag, hasAttr := z.TagName()
			if string(tag) == "body" {
				return
			}
			if hasAttr {
				d.readTag(string(tag), attributes(z))
			}
		}
	}
}

// attributes returns the first few attributes of a tag.
func attributes(z *html.Tokenizer) map[string]string {
	const enough = 32
	attrs := map[string]string{}
	for more := true; more && len(attrs) < enough; {
		var key, value []byte
		key, value, more = z.TagAttr()
		attrs[string(key)] = string(value)
	}
	return attrs
}

func (d *declared) readTag(tag string, attrs map[string]string) {
	switch tag {
	case "html":
		d.lang, _, _ = strings.Cut(strings.ToLower(attrs["lang"]), "-")
	case "meta":
		d.add(attrs["charset"], Meta)
		if strings.EqualFold(strings.TrimSpace(attrs["http-equiv"]), "content-type") {
			d.add(charsetIn(attrs["content"]), Meta)
		}
	}
}

// charsetIn returns the charset parameter of a content type, as leniently as browsers do: see the
// HTML standard, 2.6.5, "extracting a character encoding from a meta element".
func charsetIn(contentType string) string {
	rest := strings.ToLower(contentType)
	for {
		_, after, found := strings.Cut(rest, "charset")
		if !found {
			return ""
		}
		rest = strings.TrimLeft(after, " \t\r\n\f")
		if value, ok := strings.CutPrefix(rest, "="); ok {
			return unquoted(strings.TrimLeft(value, " \t\r\n\f"))
		}
	}
}

// unquoted returns the value that s starts with, in quotes or up to a space or semicolon.
func unquoted(s string) string {
	if s != "" && (s[0] == '"' || s[0] == '\'') {
		value, _, closed := strings.Cut(s[1:], s[:1])
		if !closed {
			return ""
		}
		return value
	}
	if end := strings.IndexAny(s, " \t\r\n\f;,"); end >= 0 {
		return s[:end]
	}
	return s
}

// xmlEncoding returns the encoding of an XML declaration, <?xml version="1.0" encoding="…"?>.
func xmlEncoding(page []byte) string {
	page = bytes.TrimLeft(page, " \t\r\n\f")
	if !bytes.HasPrefix(page, []byte("<?xml")) {
		return ""
	}
	declaration, _, _ := bytes.Cut(page[:min(len(page), 256)], []byte(">"))
	_, after, found := strings.Cut(string(declaration), "encoding")
	value, ok := strings.CutPrefix(strings.TrimLeft(after, " \t\r\n"), "=")
	if !found || !ok {
		return ""
	}
	return unquoted(strings.TrimRight(strings.TrimLeft(value, " \t\r\n"), "?"))
}
