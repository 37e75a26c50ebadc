package charset

import "bytes"

// sampleSize is how much text is enough to know an encoding by.
const sampleSize = 8 << 10

// sample returns pieces of the page's text that are not all ASCII, one a line. In no encoding of the
// web is a "<" or ">" part of another character, so that tags are found before the encoding is
// known. A page with hardly any such text gives what stands in its tags and scripts as well.
func sample(page []byte, tick func()) []byte {
	var text []byte
	for rest := page; len(rest) > 0 && len(text) < sampleSize; {
		var piece []byte
		piece, rest = nextText(rest)
		text = appendForeign(text, piece, tick)
	}
	const few = 16
	if len(text) < few {
		for line := range bytes.Lines(page) {
			if text = appendForeign(text, line, tick); len(text) >= sampleSize {
				break
			}
		}
	}
	return text
}

// appendForeign appends a piece of text that is not all ASCII. Long pieces are cut where that cannot
// split a character: at a line's end or a space, which are never part of one either. Where there is
// none for long, one character may be split.
func appendForeign(text, piece []byte, tick func()) []byte {
	for len(piece) > 0 && len(text) < sampleSize {
		tick()
		line := piece[:min(len(piece), sampleSize)]
		if i := bytes.IndexAny(line[min(len(line), 256):], "\n "); i >= 0 {
			line = piece[:256+i]
		}
		piece = piece[len(line):]
		if !isASCII(line) {
			text = append(append(text, line...), '\n')
		}
	}
	return text
}

func isASCII(text []byte) bool {
	for _, c := range text {
		if c >= 0x80 {
			return false
		}
	}
	return true
}

// nextText returns the text up to the next tag, and what follows that tag. The content of comments,
// scripts and styles is not text.
func nextText(page []byte) (text, rest []byte) {
	start := bytes.IndexByte(page, '<')
	if start < 0 {
		return page, nil
	}
	text, rest = page[:start], page[start+1:]
	switch {
	case bytes.HasPrefix(rest, []byte("!--")):
		_, rest, _ = bytes.Cut(rest, []byte("-->"))
		return text, rest
	case hasPrefixFold(rest, "script"):
		rest = behindEndTag(rest, "script")
	case hasPrefixFold(rest, "style"):
		rest = behindEndTag(rest, "style")
	}
	_, rest, _ = bytes.Cut(rest, []byte(">"))
	return text, rest
}

// behindEndTag returns what follows the next end tag of the element, or nothing.
func behindEndTag(page []byte, name string) []byte {
	for {
		_, rest, found := bytes.Cut(page, []byte("</"))
		if !found || hasPrefixFold(rest, name) {
			return rest
		}
		page = rest
	}
}

func hasPrefixFold(s []byte, prefix string) bool {
	return len(s) >= len(prefix) && bytes.EqualFold(s[:len(prefix)], []byte(prefix))
}
