package extract

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

// JSON that is read piece by piece is what json.Unmarshal reads at once.
func TestUnmarshalByPieces(t *testing.T) {
	texts := []string{
		`{}`, `[]`, `null`, `true`, `-1.5e3`, `""`, ` [1, "a", {"b": [null, {"c": {}}]}] `, `{"a": 1, "a": {"b": 2}}`, `"\ud800 \u00e4 \ud83d\udea2"`, "\"\xff\"",
		``, `{`, `[1`, `[1,]`, `{"a"}`, `{"a":}`, `{"a":1,}`, `{1:2}`, `[1] 2`, `[1]]`, `{"a":1}x`, `"a`, `[1 2]`, `{"a" 1}`, `tru`, `"` + "\n" + `"`, `]`, `{]`, `1e999`,
		strings.Repeat("[", 9000) + strings.Repeat("]", 9000),
		strings.Repeat(`{"a":`, 9000) + "1" + strings.Repeat("}", 9000),
		strings.Repeat("[", 1<<20),
	}
	for _, test := range texts {
		var want any
		wanted := json.Unmarshal([]byte(test), &want) == nil
		got, ok := unmarshalByPieces([]byte(test), func() {})
		if ok != wanted || wanted && !reflect.DeepEqual(got, want) {
			t.Errorf("%.40q: got %v, %.60v, want %v, %.60v", test, ok, got, wanted, want)
		}
	}
}

// Much JSON is read as little JSON is, and can be stopped.
func TestMuchJSON(t *testing.T) {
	ticks := 0
	much := `{"a": [` + strings.Repeat(`{"b": "c"}, `, muchJSON/12) + "0],}"
	root, ok := decodeJSON([]byte(much), func() { ticks++ })
	if object, _ := root.(map[string]any); !ok || len(object) != 1 {
		t.Errorf("not read: %.60v", root)
	}
	if ticks < muchJSON/12 {
		t.Errorf("%d ticks", ticks)
	}
}
