package extract

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"
)

// packageDoc is the package's documentation.
func packageDoc(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// goFile matches the name of a source file, as in "html.go, html_blocks.go         HTML".
var goFile = regexp.MustCompile(`\b[a-z_]+\.go\b`)

// TestDocMapsTheFiles fails for a file that the map leaves out, and for one that is gone.
func TestDocMapsTheFiles(t *testing.T) {
	mapped := map[string]bool{"doc.go": true}
	for _, name := range goFile.FindAllString(packageDoc(t), -1) {
		mapped[name] = true
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if !strings.HasSuffix(name, "_test.go") && !mapped[name] {
			t.Errorf("doc.go does not say what %s holds", name)
		}
		delete(mapped, name)
	}
	for name := range mapped {
		t.Errorf("doc.go tells of %s, which is not there", name)
	}
}

// keyWord matches what may be a key, as in "published, modified    time in RFC 3339".
var keyWord = regexp.MustCompile(`[a-z_]+`)

// TestDocNamesTheKeys fails for a JSON key that the documentation leaves out.
func TestDocNamesTheKeys(t *testing.T) {
	_, section, _ := strings.Cut(packageDoc(t), "# JSON")
	section, _, _ = strings.Cut(section, "\n# ")
	words := map[string]bool{}
	for _, word := range keyWord.FindAllString(section, -1) {
		words[word] = true
	}
	for _, key := range jsonKeys(reflect.TypeFor[Article](), map[reflect.Type]bool{}) {
		if !words[key] {
			t.Errorf("doc.go does not tell of the key %q", key)
		}
	}
}

// jsonKeys are the keys of a struct and of all that it holds.
func jsonKeys(t reflect.Type, seen map[reflect.Type]bool) []string {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		return jsonKeys(t.Elem(), seen)
	case reflect.Struct:
	default:
		return nil
	}
	if seen[t] || t == reflect.TypeFor[time.Time]() {
		return nil
	}
	seen[t] = true
	var keys []string
	for field := range t.Fields() {
		key, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		keys = append(append(keys, key), jsonKeys(field.Type, seen)...)
	}
	return keys
}
