package extract

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// decodeJSON reads JSON as pages carry it: in comments or CDATA, with line breaks inside strings,
// commas before brackets, a semicolon at the end. tick is called now and then; it may panic to end the
// work.
func decodeJSON(raw []byte, tick func()) (root any, ok bool) {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 {
		return nil, false
	}
	if root, ok = unmarshal(raw, tick); ok {
		return root, true
	}
	return unmarshal([]byte(mendJSON(string(raw), tick)), tick)
}

// muchJSON is from which size on JSON is read piece by piece. That takes three times as long as
// json.Unmarshal, which nothing stops.
const muchJSON = 1 << 20

func unmarshal(raw []byte, tick func()) (root any, ok bool) {
	if len(raw) < muchJSON {
		return root, json.Unmarshal(raw, &root) == nil
	}
	return unmarshalByPieces(raw, tick)
}

func unmarshalByPieces(raw []byte, tick func()) (root any, ok bool) {
	d := json.NewDecoder(bytes.NewReader(raw))
	root, err := readJSON(d, tick, 0)
	if err == nil {
		_, err = d.Token() // nothing may follow
	}
	return root, err == io.EOF
}

// maxJSONDepth is how deep values may nest, as in json.Unmarshal.
const maxJSONDepth = 10000

var errDeepJSON = errors.New("JSON nested too deeply")

// readJSON reads one value.
func readJSON(d *json.Decoder, tick func(), depth int) (any, error) {
	tick()
	token, err := d.Token()
	switch {
	case err != nil:
		return nil, err
	case depth > maxJSONDepth:
		return nil, errDeepJSON
	case token == json.Delim('['):
		return readList(d, tick, depth)
	case token == json.Delim('{'):
		return readObject(d, tick, depth)
	}
	return token, nil
}

func readList(d *json.Decoder, tick func(), depth int) (any, error) {
	list := []any{}
	for d.More() {
		item, err := readJSON(d, tick, depth+1)
		if err != nil {
			return nil, err
		}
		list = append(list, item)
	}
	_, err := d.Token()
	return list, err
}

func readObject(d *json.Decoder, tick func(), depth int) (any, error) {
	object := map[string]any{}
	for d.More() {
		token, err := d.Token()
		if err != nil {
			return nil, err
		}
		key, _ := token.(string) // as the decoder sees to
		if object[key], err = readJSON(d, tick, depth+1); err != nil {
			return nil, err
		}
	}
	_, err := d.Token()
	return object, err
}

// withoutNUL is a text of data as it would be in markup, which cannot hold NUL.
func withoutNUL(s string) string { return strings.ReplaceAll(s, "\x00", "\uFFFD") }

// mendJSON repairs the mistakes that templates make in JSON.
func mendJSON(raw string, tick func()) string {
	for _, wrap := range [...]string{"<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/"} {
		raw = strings.TrimSpace(strings.TrimPrefix(raw, wrap))
	}
	for _, wrap := range [...]string{"-->", "//]]>", "]]>", "/*]]>*/", "//", ";"} {
		raw = strings.TrimSpace(strings.TrimSuffix(raw, wrap))
	}
	b := make([]byte, 0, len(raw))
	inString, escaped := false, false
	for i := 0; i < len(raw); i++ {
		if i%(64<<10) == 0 {
			tick()
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
