package extract

import (
	"bytes"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// decodeJSON reads JSON as pages carry it: in comments or CDATA, with line breaks inside strings,
// commas before brackets, a semicolon at the end. reads is told how many bytes are read; it may panic to end
// the work.
func decodeJSON(raw []byte, reads func(bytes int)) (root any, ok bool) {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 {
		return nil, false
	}
	if root, ok = readJSON(raw, reads); ok {
		return root, true
	}
	return readJSON([]byte(mendJSON(string(raw), reads)), reads)
}

// withoutNUL is a text of data as it would be in markup, which cannot hold NUL.
func withoutNUL(s string) string { return strings.ReplaceAll(s, "\x00", "\uFFFD") }

// mendJSON repairs the mistakes that templates make in JSON.
func mendJSON(raw string, reads func(bytes int)) string {
	for _, wrap := range [...]string{"<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/"} {
		raw = strings.TrimSpace(strings.TrimPrefix(raw, wrap))
	}
	for _, wrap := range [...]string{"-->", "//]]>", "]]>", "/*]]>*/", "//", ";"} {
		raw = strings.TrimSpace(strings.TrimSuffix(raw, wrap))
	}
	b := make([]byte, 0, len(raw))
	inString, escaped := false, false
	for i := 0; i < len(raw); i++ {
		if i%text.Piece == 0 {
			reads(text.Piece)
		}
		c := raw[i]
		switch {
		case inString && escaped:
			escaped = false
		case inString && c == '\\':
			escaped = true
		case c == '"':
			inString = !inString
		case inString && c < ' ':
			c = ' '
		case !inString && (c == '}' || c == ']'):
			b = trimComma(b)
		}
		b = append(b, c)
	}
	return string(b)
}

// trimComma drops a comma, and the space after it, from the end of JSON text.
func trimComma(b []byte) []byte {
	end := len(b)
	for end > 0 && (b[end-1] <= ' ') {
		end--
	}
	if end > 0 && b[end-1] == ',' {
		return b[:end-1]
	}
	return b
}
