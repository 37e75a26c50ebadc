package page

import "bytes"

// A keeper knows what of a page anyone asks for. The rest is not parsed.
type keeper struct{}

// Attribute reports whether an attribute is asked for. One with capitals in its name is kept, since no
// one knows yet which it is.
func (keeper) Attribute(element, name, value []byte) bool {
	switch string(name) {
	case "id":
		return true
	case "class", "role":
		return string(element) != "script" && string(element) != "meta"
	case "href", "src", "srcset", "content", "name", "property", "itemprop", "itemtype", "itemid", "itemscope", "http-equiv", "hidden", "lang", "xml:lang",
		"datetime", "alt", "width", "height", "url", "cite", "align", "rowspan", "colspan", "shadowrootmode", "shadowroot":
		return string(element) != "script"
	case "rel":
		return says(value, "author") || says(value, "tag") || says(value, "next") || says(value, "license") || says(value, "canonical")
	case "style":
		return says(value, "none") || says(value, "hidden") || says(value, "right")
	case "type":
		return string(element) != "link" && string(element) != "button" && !says(value, "javascript")
	case "title":
		return string(element) != "a" && string(element) != "img" && string(element) != "link"
	}
	for _, c := range name {
		if isUpper(c) {
			return true
		}
	}
	if len(name) < len("data-") || string(name[:len("data-")]) != "data-" {
		return false
	}
	switch string(name[len("data-"):]) {
	case "testid", "test-id", "component", "component-name", "component-type", "module", "name", "block", "element", "field", "type", "role", "qa",
		"caption", "image-caption", "sub-html", "credit", "copyright", "image-credit", "orig-file", "full-src", "hi-res-src", "large-file", "src", "lazy-src", "original", "lazy", "img-url", "image", "srcset", "lazy-srcset",
		"page", "props", "react-props", "state", "telegram-post", "instgrm-permalink", "href", "embed-url", "text-post-permalink":
		return true
	}
	return false
}

// Link reports whether a <link> with such a rel is asked for.
func (keeper) Link(rel []byte) bool {
	return says(rel, "canonical") || says(rel, "author") || says(rel, "license") || says(rel, "next") || says(rel, "tag")
}

// says reports whether a word in small letters stands in a value, in whatever case.
func says(value []byte, word string) bool {
	for i := 0; i+len(word) <= len(value); i++ {
		if value[i]|0x20 == word[0] && bytes.EqualFold(value[i:i+len(word)], []byte(word)) {
			return true
		}
	}
	return false
}
