package golden

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"strings"
	"time"

	"github.com/standfirst/standfirst/extract"
)

// Fetch says how a saved page was fetched: what a caller would know and the page does not say. In
// NAME.json it stands under the key "page".
type Fetch struct {
	URL         string    `json:"url,omitempty"`
	ContentType string    `json:"content_type,omitempty"`
	Fetched     time.Time `json:"fetched,omitzero"`
}

// Options are what the extractor is given.
func (f Fetch) Options() *extract.Options {
	return &extract.Options{URL: f.URL, ContentType: f.ContentType, Fetched: f.Fetched}
}

// Expected is what NAME.json says.
type Expected struct {
	Fetch   Fetch
	Article extract.Article
	keys    map[string]json.RawMessage // the keys that the file holds: only these are compared
}

// Has reports whether the file says anything of a field, named by its JSON key.
func (e *Expected) Has(key string) bool {
	_, ok := e.keys[key]
	return ok
}

// ReadExpected reads a NAME.json.
func ReadExpected(path string) (*Expected, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	expected, err := ParseExpected(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return expected, nil
}

// ParseExpected reads what a NAME.json holds. A key that no Article has is an error: a misspelt one
// would otherwise never be compared.
func ParseExpected(text []byte) (*Expected, error) {
	fetch, err := fetchOf(text)
	if err != nil {
		return nil, err
	}
	e := &Expected{Fetch: fetch}
	if err := json.Unmarshal(text, &e.keys); err != nil {
		return nil, err
	}
	delete(e.keys, "page")
	rest, err := json.Marshal(e.keys)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(rest))
	decoder.DisallowUnknownFields()
	return e, decoder.Decode(&e.Article)
}

func fetchOf(text []byte) (Fetch, error) {
	var file struct{ Page Fetch }
	err := json.Unmarshal(text, &file)
	return file.Page, err
}

// Keys are the JSON keys of an Article, in the order in which it declares them.
func Keys() []string {
	var keys []string
	for field := range reflect.TypeFor[extract.Article]().Fields() {
		keys = append(keys, jsonKey(field))
	}
	return keys
}

func jsonKey(field reflect.StructField) string {
	key, _, _ := strings.Cut(field.Tag.Get("json"), ",")
	return key
}

// Format writes the complete Article as NAME.json holds it. It spells empty fields out, so that a
// field that a later version wrongly finds is a difference too.
func Format(fetch Fetch, article *extract.Article) ([]byte, error) {
	var out bytes.Buffer
	out.WriteByte('{')
	if fetch != (Fetch{}) {
		out.WriteString(`"page":`)
		if err := encode(&out, fetch); err != nil {
			return nil, err
		}
		out.WriteByte(',')
	}
	if err := writeMembers(&out, reflect.ValueOf(*article)); err != nil {
		return nil, err
	}
	out.WriteByte('}')
	var indented bytes.Buffer
	if err := json.Indent(&indented, out.Bytes(), "", "  "); err != nil {
		return nil, err
	}
	indented.WriteByte('\n')
	return indented.Bytes(), nil
}

// writeMembers writes the fields of a struct with their keys, none left out.
func writeMembers(out *bytes.Buffer, value reflect.Value) error {
	for i, field := range fieldsOf(value) {
		if i > 0 {
			out.WriteByte(',')
		}
		fmt.Fprintf(out, "%q:", jsonKey(field))
		if err := writeValue(out, value.FieldByIndex(field.Index)); err != nil {
			return err
		}
	}
	return nil
}

func fieldsOf(value reflect.Value) []reflect.StructField {
	var fields []reflect.StructField
	for field := range value.Type().Fields() {
		fields = append(fields, field)
	}
	return fields
}

func writeValue(out *bytes.Buffer, value reflect.Value) error {
	_, isTime := value.Interface().(time.Time)
	switch kind := value.Kind(); {
	case kind == reflect.Slice && value.Len() == 0:
		out.WriteString("[]")
	case (kind == reflect.Struct || kind == reflect.Map) && isEmpty(value):
		out.WriteString("null")
	case kind == reflect.Struct && !isTime:
		out.WriteByte('{')
		err := writeMembers(out, value)
		out.WriteByte('}')
		return err
	default:
		return encode(out, value.Interface())
	}
	return nil
}

func isEmpty(value reflect.Value) bool {
	return value.IsZero() || value.Kind() == reflect.Map && value.Len() == 0
}

// encode leaves <, > and & as they are, so that expected results stay readable.
func encode(out *bytes.Buffer, value any) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(value)
}
