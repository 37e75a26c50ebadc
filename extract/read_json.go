package extract

import (
	"bytes"
	"encoding/json"
	"strconv"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// A jsonReader reads JSON as package json does, in one pass, where that takes one to look for faults and
// another to read; and it can be ended.
type jsonReader struct {
	data  []byte
	at    int
	reads func(bytes int) // told of each value, and of the bytes of a long string
	loose bool            // it is code: keys may be bare words, and so may values, which are not known then
}

// readJSON reads a JSON text. The values are those of package json.
func readJSON(data []byte, reads func(bytes int)) (root any, ok bool) {
	r := jsonReader{data: data, reads: reads}
	root, ok = r.value(0)
	return root, ok && r.at == len(data)
}

// maxJSONDepth is how deep values may nest, as in package json.
const maxJSONDepth = 10000

// value reads a value and the space around it.
func (r *jsonReader) value(depth int) (v any, ok bool) {
	r.reads(0)
	if r.space(); r.at == len(r.data) || depth > maxJSONDepth {
		return nil, false
	}
	switch c := r.data[r.at]; {
	case c == '{':
		v, ok = r.object(depth)
	case c == '[':
		v, ok = r.list(depth)
	case c == '"':
		v, ok = r.text()
	case r.word("true"):
		v, ok = true, true
	case r.word("false"):
		v, ok = false, true
	case r.word("null"):
		v, ok = nil, true
	case c == '-' || c >= '0' && c <= '9':
		v, ok = r.number()
	case r.loose:
		ok = r.bare() != ""
	}
	r.space()
	return v, ok
}

func (r *jsonReader) space() {
	for r.at < len(r.data) && (r.data[r.at] == ' ' || r.data[r.at] == '\n' || r.data[r.at] == '\t' || r.data[r.at] == '\r') {
		r.at++
	}
}

// word reads a word or sign, if that is what comes next.
func (r *jsonReader) word(w string) bool {
	if len(r.data)-r.at < len(w) || string(r.data[r.at:r.at+len(w)]) != w {
		return false
	}
	r.at += len(w)
	return true
}

func (r *jsonReader) object(depth int) (any, bool) {
	r.at++
	object := map[string]any{}
	if r.space(); r.word("}") {
		return object, true
	}
	for {
		r.space()
		key, ok := r.key()
		if r.space(); !ok || !r.word(":") {
			return nil, false
		}
		if object[key], ok = r.value(depth + 1); !ok {
			return nil, false
		}
		if r.word("}") {
			return object, true
		}
		if !r.word(",") {
			return nil, false
		}
	}
}

// key reads the name of a value.
func (r *jsonReader) key() (string, bool) {
	if r.loose && r.at < len(r.data) && r.data[r.at] != '"' {
		word := r.bare()
		return word, word != ""
	}
	return r.text()
}

// bare reads a word of code: a name, "void 0", "!1".
func (r *jsonReader) bare() string {
	start := r.at
	if !r.word("void ") {
		r.word("!")
	}
	for r.at < len(r.data) && r.at < start+longestNumber && isWordOfCode(r.data[r.at]) {
		r.at++
	}
	return string(r.data[start:r.at])
}

func isWordOfCode(c byte) bool {
	return c == '_' || c == '$' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

func (r *jsonReader) list(depth int) (any, bool) {
	r.at++
	list := []any{}
	if r.space(); r.word("]") {
		return list, true
	}
	for {
		v, ok := r.value(depth + 1)
		if !ok {
			return nil, false
		}
		list = append(list, v)
		if r.word("]") {
			return list, true
		}
		if !r.word(",") {
			return nil, false
		}
	}
}

// text reads a string, or as much of it as is read in one piece. One with escapes is unquoted by package json.
func (r *jsonReader) text() (string, bool) {
	if !r.word(`"`) {
		return "", false
	}
	escaped, start := false, r.at
	for end := start; end < len(r.data); end++ {
		if end%text.Piece == 0 {
			r.reads(text.Piece)
		}
		switch c := r.data[end]; {
		case c == '\\':
			escaped = true
			end++
		case c < ' ':
			r.at = end // what was read is not read again
			return "", false
		case c == '"':
			quoted := startOfString(r.data[start-1 : end+1])
			r.at = end + 1
			if said := quoted[1 : len(quoted)-1]; !escaped && utf8.Valid(said) {
				return string(said), true
			}
			var unquoted string
			return unquoted, json.Unmarshal(quoted, &unquoted) == nil
		}
	}
	r.at = len(r.data)
	return "", false
}

// startOfString is a string with its quotes, or of a long one its first words. A long one that has none is no
// text, and left out.
func startOfString(quoted []byte) []byte {
	if len(quoted) <= text.Longest {
		return quoted
	}
	end := bytes.LastIndexByte(quoted[:text.Longest], ' ')
	if end < 0 || quoted[end-1] == '\\' {
		return []byte(`""`)
	}
	return append(bytes.Clone(quoted[:end]), '"')
}

// number reads a number.
func (r *jsonReader) number() (any, bool) {
	start := r.at
	r.word("-")
	if !r.word("0") && !r.digits() || r.word(".") && !r.digits() {
		return nil, false
	}
	if r.word("e") || r.word("E") {
		if !r.word("-") {
			r.word("+")
		}
		if !r.digits() {
			return nil, false
		}
	}
	n, err := strconv.ParseFloat(string(r.data[start:r.at]), 64)
	return n, err == nil
}

// longestNumber is how many digits in a row make a number; more are a fault.
const longestNumber = 1 << 10

// digits reads one digit or more.
func (r *jsonReader) digits() bool {
	start := r.at
	for r.at < min(len(r.data), start+longestNumber) && r.data[r.at] >= '0' && r.data[r.at] <= '9' {
		r.at++
	}
	return r.at > start
}
