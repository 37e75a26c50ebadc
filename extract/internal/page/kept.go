package page

// isKept reports whether anyone asks for an attribute. The others are not parsed; an attribute with
// capitals in its name is kept, since no one knows yet which it is.
func isKept(key []byte) bool {
	for _, c := range key {
		if isUpper(c) {
			return true
		}
	}
	switch string(key) {
	case "class", "id", "role", "style", "hidden", "lang", "xml:lang", "dir", "href", "src", "srcset", "rel", "type", "name", "content", "property",
		"itemprop", "itemtype", "itemid", "itemscope", "http-equiv", "datetime", "title", "alt", "width", "height", "url", "cite", "align", "rowspan", "colspan",
		"hreflang", "media", "value", "encoding", "color", "face", "size":
		return true
	}
	if len(key) < len("data-") || string(key[:len("data-")]) != "data-" {
		return false
	}
	switch string(key[len("data-"):]) {
	case "testid", "test-id", "component", "component-name", "component-type", "module", "name", "block", "element", "field", "type", "role", "qa",
		"caption", "orig-file", "full-src", "hi-res-src", "large-file", "src", "lazy-src", "original", "lazy", "img-url", "image", "srcset", "lazy-srcset",
		"telegram-post", "instgrm-permalink", "href", "embed-url", "text-post-permalink":
		return true
	}
	return false
}
