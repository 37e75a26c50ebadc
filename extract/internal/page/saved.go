package page

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
)

// savedHead is how many bytes at the start of a page are looked at for what the program wrote there that saved it.
const savedHead = 4096

// savers are the words before the address in what programs write into the pages that they save: browsers, after
// Internet Explorer's "mark of the web", "saved from url=(0042)https://post.example/ferry", and the extension SingleFile,
// "Page saved with SingleFile url: https://post.example/ferry saved date: …".
var savers = []string{"saved from url=(", "saved with singlefile"}

// savedFrom returns the address that a page was saved from by a comment at its start, or "".
func savedFrom(start string) string {
	small := strings.ToLower(start)
	for _, saver := range savers {
		at := strings.Index(small, saver)
		if at < 0 {
			continue
		}
		_, rest, ok := strings.Cut(start[at+len(saver):], "http")
		if !ok {
			continue
		}
		end := strings.IndexAny(rest, " \t\r\n<>\"")
		if end < 0 {
			end = len(rest)
		}
		return strings.TrimSuffix("http"+rest[:end], "--")
	}
	return ""
}

// savedFromMarkup looks at the bytes of a page, savedFromTree at the comments above its root element.
func savedFromMarkup(utf8 []byte) string {
	head := utf8[:min(len(utf8), savedHead)]
	if !bytes.Contains(head, []byte("<!--")) {
		return ""
	}
	return savedFrom(string(head))
}

func savedFromTree(root *html.Node) string {
	for n := root.FirstChild; n != nil && n.Type != html.ElementNode; n = n.NextSibling {
		if n.Type == html.CommentNode {
			if address := savedFrom(n.Data[:min(len(n.Data), savedHead)]); address != "" {
				return address
			}
		}
	}
	return ""
}
