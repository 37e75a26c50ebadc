package extract

import "strings"

// The paragraphs of structured text, which content systems keep as lists of pieces: Portable Text, Contentful's
// rich text, ProseMirror, Slate, Lexical. A piece may be one bold word, which is no text of its own.

// kindKeys are the names under which an object of the data says what it is.
var kindKeys = [...]string{"type", "name", "kind", "_type", "nodeType", "component", "__typename", "style"}

// kindOf is what an object of the data says of itself, in small letters; "" where that is nothing in known.
func kindOf(object map[string]any, known map[string]bool) string {
	for _, key := range kindKeys {
		if said, _ := object[key].(string); len(said) < 20 && known[strings.ToLower(said)] {
			return strings.ToLower(said)
		}
	}
	return ""
}

// setOfWords is the set of the words of a text.
func setOfWords(s string) map[string]bool {
	all := map[string]bool{}
	for _, word := range strings.Fields(s) {
		all[word] = true
	}
	return all
}

// What objects say of themselves that are headings, that are other blocks of text, and that are line breaks.
var (
	headingKinds = setOfWords("heading header subheading subhead subheader headingblock intertitle crosshead core/heading h2 h3 h4 heading-1 heading-2 heading-3 heading-4 heading2 heading3 heading4 header-one header-two header-three header-four")
	pieceKinds   = setOfWords("paragraph p block core/paragraph quote blockquote list-item listitem list_item li")
	breakKinds   = setOfWords("br break hardbreak hard_break linebreak")
)

// isHeadingObject reports whether an object of the data says of itself that it is a heading.
func isHeadingObject(object map[string]any) bool { return kindOf(object, headingKinds) != "" }

// isBlockObject reports whether one says that it is a paragraph or the like.
func isBlockObject(object map[string]any) bool {
	return isHeadingObject(object) || kindOf(object, pieceKinds) != ""
}

// runKeys are the names under which a block keeps the pieces of its text.
var runKeys = [...]string{"children", "content"}

// runOf is the text of a block whose pieces are runs of words. It reports whether the object is one.
func runOf(object map[string]any) (string, bool) {
	if !isBlockObject(object) {
		return "", false
	}
	for _, key := range runKeys {
		if pieces, ok := object[key].([]any); ok && len(pieces) > 0 {
			var said strings.Builder
			ok := writePieces(&said, pieces, 0)
			return said.String(), ok
		}
	}
	return "", false
}

// maxRunDepth is how deep links and emphasis nest in a run.
const maxRunDepth = 4

// writePieces writes what the pieces of a run say. It reports false where one of them is a block itself, or
// markup.
func writePieces(said *strings.Builder, pieces []any, depth int) bool {
	for _, piece := range pieces {
		object, ok := piece.(map[string]any)
		if !ok || depth > maxRunDepth || isBlockObject(object) {
			return false
		}
		if kindOf(object, breakKinds) != "" {
			said.WriteByte('\n')
			continue
		}
		if !writePiece(said, object, depth) {
			return false
		}
	}
	return true
}

// writePiece writes what one piece says: its words, or those of the pieces in it. One that has none says
// nothing.
func writePiece(said *strings.Builder, object map[string]any, depth int) bool {
	for _, key := range [...]string{"text", "value"} {
		if words, ok := object[key].(string); ok {
			said.WriteString(words)
			return !isMarkup(words)
		}
	}
	for _, key := range runKeys {
		if inner, ok := object[key].([]any); ok {
			return writePieces(said, inner, depth+1)
		}
	}
	return true
}
