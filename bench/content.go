package main

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// content reads the content that an extractor returned as a tree: its text with a blank line between
// paragraphs, and apart from it the captions.
func content(root *html.Node) (body string, captions []string) {
	if root == nil {
		return "", nil
	}
	var r contentReader
	r.read(root)
	r.end()
	return strings.Join(r.blocks, "\n\n"), r.captions
}

type contentReader struct {
	line     strings.Builder // what was read since the last block ended
	blocks   []string
	captions []string
}

func (r *contentReader) read(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		r.line.WriteString(n.Data)
		return
	case isMute[n.DataAtom]:
		return
	case n.DataAtom == atom.Figcaption:
		if caption, _ := content(&html.Node{Type: html.DocumentNode, FirstChild: n.FirstChild}); caption != "" {
			r.captions = append(r.captions, strings.Join(strings.Fields(caption), " "))
		}
		return
	case n.DataAtom == atom.Br, n.DataAtom == atom.Td, n.DataAtom == atom.Th:
		r.line.WriteByte(' ')
	}
	if isBlock[n.DataAtom] {
		r.end()
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		r.read(child)
	}
	if isBlock[n.DataAtom] {
		r.end()
	}
}

// end ends a block.
func (r *contentReader) end() {
	if text := strings.Join(strings.Fields(r.line.String()), " "); text != "" {
		r.blocks = append(r.blocks, text)
	}
	r.line.Reset()
}

var isMute = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Svg: true, atom.Iframe: true,
}

var isBlock = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.Section: true, atom.Article: true, atom.Main: true, atom.Aside: true, atom.Header: true,
	atom.Footer: true, atom.Nav: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
	atom.Ul: true, atom.Ol: true, atom.Li: true, atom.Dl: true, atom.Dt: true, atom.Dd: true, atom.Blockquote: true, atom.Pre: true,
	atom.Figure: true, atom.Table: true, atom.Tr: true, atom.Caption: true, atom.Hr: true, atom.Details: true, atom.Summary: true,
}
