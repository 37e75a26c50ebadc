package golden

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract"
)

// tolerance is how far two numbers may lie apart: some processors round a sum of products
// differently from others.
const tolerance = 1e-6

// A Difference is one place where the Article found is not the expected one.
type Difference struct {
	Path string // such as "headline" or "blocks[3].text"
	Want string
	Got  string
	Note string // what the two values do not show, such as the lengths of two lists
}

// object and list are the shapes that JSON decodes into.
type (
	object = map[string]any
	list   = []any
)

// Compare tells where an Article differs from the expected one, in the order of its fields.
func (e *Expected) Compare(got *extract.Article) ([]Difference, error) {
	wantTree, err := tree(&e.Article)
	if err != nil {
		return nil, err
	}
	gotTree, err := tree(got)
	if err != nil {
		return nil, err
	}
	var found []Difference
	for _, key := range Keys() {
		if raw, ok := e.keys[key]; ok {
			found = append(found, compareField(key, raw, wantTree[key], gotTree[key])...)
		}
	}
	return found, nil
}

// tree is an Article as JSON holds it, with empty fields left out: two ways to write the same
// value come out the same.
func tree(article *extract.Article) (object, error) {
	text, err := json.Marshal(article)
	if err != nil {
		return nil, err
	}
	var decoded object
	return decoded, json.Unmarshal(text, &decoded)
}

// compareField compares one field of the Article. Of a field that is itself a group of fields, only
// those that the file names are compared.
func compareField(key string, raw json.RawMessage, want, got any) []Difference {
	var named map[string]json.RawMessage
	if json.Unmarshal(raw, &named) != nil || named == nil {
		return compare(key, want, got)
	}
	wantGroup, _ := want.(object)
	gotGroup, _ := got.(object)
	var found []Difference
	for _, name := range slices.Sorted(maps.Keys(named)) {
		found = append(found, compare(key+"."+name, wantGroup[name], gotGroup[name])...)
	}
	return found
}

// compare compares two values whole. A value that is not there is nil.
func compare(path string, want, got any) []Difference {
	switch want := want.(type) {
	case object:
		if got, ok := got.(object); ok {
			return compareObjects(path, want, got)
		}
	case list:
		if got, ok := got.(list); ok {
			return compareLists(path, want, got)
		}
	case float64:
		if got, ok := got.(float64); ok && math.Abs(want-got) <= tolerance {
			return nil
		}
	default:
		switch got.(type) {
		case object, list: // not comparable with ==, and a difference in any case
		default:
			if want == got {
				return nil
			}
		}
	}
	return []Difference{{Path: path, Want: show(want), Got: show(got)}}
}

func compareObjects(path string, want, got object) []Difference {
	keys := slices.Collect(maps.Keys(want))
	for key := range got {
		if _, ok := want[key]; !ok {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	var found []Difference
	for _, key := range keys {
		found = append(found, compare(path+"."+key, want[key], got[key])...)
	}
	return found
}

// compareLists names the first item that differs: where one is missing, all that follow it differ
// too and say nothing new.
func compareLists(path string, want, got list) []Difference {
	for i := range max(len(want), len(got)) {
		found := compare(fmt.Sprintf("%s[%d]", path, i), item(want, i), item(got, i))
		if len(found) == 0 {
			continue
		}
		note := fmt.Sprintf("the first of %s that differs", path)
		if len(want) != len(got) {
			note = fmt.Sprintf("%s, which should have %d items and has %d", note, len(want), len(got))
		}
		if found[0].Note == "" {
			found[0].Note = note
		}
		return found
	}
	return nil
}

func item(items list, i int) any {
	if i < len(items) {
		return items[i]
	}
	return nil
}

// show is a value as a reader wants to see it: texts as they are, everything else as JSON.
func show(value any) string {
	switch value := value.(type) {
	case nil:
		return ""
	case string:
		return value
	}
	var out strings.Builder
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return fmt.Sprint(value)
	}
	return strings.TrimSpace(out.String())
}

// longText is the length from which a word diff says more than the two texts themselves.
const longText = 160

// String is the difference as a failing test prints it.
func (d Difference) String() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s:", d.Path)
	if d.Note != "" {
		fmt.Fprintf(&out, " (%s)", d.Note)
	}
	short := len(d.Want)+len(d.Got) <= longText
	if short || d.Want == "" || d.Got == "" {
		fmt.Fprintf(&out, "\n    want: %s\n    got:  %s", brief(d.Want), brief(d.Got))
	}
	if d.Want != "" && d.Got != "" {
		fmt.Fprintf(&out, "\n    diff: %s", Marked(Diff(d.Want, d.Got), contextWords))
	}
	return out.String()
}

// brief shortens a text that stands alone, with nothing to compare it to.
func brief(text string) string {
	const most = 600
	if text == "" {
		return "(nothing)"
	}
	runes := []rune(strings.ReplaceAll(text, "\n", "\n          "))
	if len(runes) <= most {
		return string(runes)
	}
	return string(runes[:most]) + " …"
}
