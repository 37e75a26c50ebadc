package extract

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

var jsonTests = []string{
	`{"@type": "NewsArticle", "author": [{"name": "Ana Ruiz"}, "Tom Okoro"], "isPartOf": null}`,
	`{"a": true, "b": false, "n": [0, -1, 12.5, 1e5, 1E-2, -0.25e+3, -0], "e": {}, "l": [ ]}`,
	`{}`, `[]`, `null`, `true`, `-1.5e3`, `""`, `"a text"`, " [1 ,\t2\r\n] ", ` [1, "a", {"b": [null, {"c": {}}]}] `,
	`{"a": 1, "a": {"b": 2}}`, `{"said": "\"Late\" again – \u00e9\n"}`, `"\ud800 \u00e4 \ud83d\udea2"`, "\"\xff\"", "\"\xff\\n\"",
	``, `{`, `[1`, `[1,]`, `[,1]`, `{"a"}`, `{"a":}`, `{"a":1,}`, `{,}`, `{1:2}`, `{a: 1}`, `[1] 2`, `[1]]`, `{"a":1}x`, `"a`, `"a\`, `[1 2]`, `{"a" 1}`, `{"a": "b"} {"c": "d"}`,
	`tru`, `nul`, `]`, `{]`, `"` + "\n" + `"`, `"\x"`, `"\u12"`, `1e999`, `01`, `1.`, `.5`, `+1`, `1e`, `1e+`, `-`, `--1`,
	strings.Repeat("[", 9000) + strings.Repeat("]", 9000),
	strings.Repeat(`{"a":`, 9000) + "1" + strings.Repeat("}", 9000),
	strings.Repeat("[", 1<<20),
}

// JSON is read as package json reads it.
func TestReadJSON(t *testing.T) {
	for _, test := range jsonTests {
		checkJSON(t, test)
	}
}

func FuzzReadJSON(f *testing.F) {
	for _, test := range jsonTests {
		f.Add(test)
	}
	f.Fuzz(checkJSON)
}

func checkJSON(t *testing.T, data string) {
	var want any
	wanted := json.Unmarshal([]byte(data), &want) == nil
	got, ok := readJSON([]byte(data), func(int) {})
	if ok != wanted || wanted && !reflect.DeepEqual(got, want) {
		t.Errorf("%.40q: got %v, %.60v, want %v, %.60v", data, ok, got, wanted, want)
	}
}

// Much JSON can be stopped.
func TestMuchJSON(t *testing.T) {
	const items = 100_000
	ticks := 0
	much := `{"a": [` + strings.Repeat(`{"b": "c"}, `, items) + "0],}"
	root, ok := decodeJSON([]byte(much), func(int) { ticks++ })
	if object, _ := root.(map[string]any); !ok || len(object) != 1 {
		t.Errorf("not read: %.60v", root)
	}
	if ticks < items {
		t.Errorf("%d ticks", ticks)
	}
}
