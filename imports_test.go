package extract_test

import (
	"errors"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// allowedModules are the only modules that the library may import packages of, besides the
// standard library. goquery is none of them: only an example in the tests uses it, and it imports net/http.
var allowedModules = []string{
	"github.com/standfirst/standfirst",
	"golang.org/x/net",
	"golang.org/x/text",
}

// forbiddenPackages would let the library do what it promises not to: open connections, start
// programs, write logs. net/url is none of these: it only reads addresses.
var forbiddenPackages = []string{"net", "net/http", "os/exec", "plugin", "log", "log/slog"}

// TestImports keeps the library light: whoever imports it imports all that it imports.
//
// If it fails, first see whether a few lines of one's own or golang.org/x/text do the same. What
// only the command, the scorer or a test needs belongs to those and not below extract. A heavy tool
// belongs in a module of its own. If the library itself cannot do without, add the module to
// allowedModules, and say in CHANGELOG.md and in the commit what it is for and what it weighs.
func TestImports(t *testing.T) {
	for path, isStandard := range dependencies(t, "./extract") {
		if !isStandard && !slices.ContainsFunc(allowedModules, func(module string) bool { return within(path, module) }) {
			t.Errorf("the library imports %s, which is in none of the allowed modules; see the comment of this test", path)
		}
		if slices.Contains(forbiddenPackages, path) {
			t.Errorf("the library imports %s, with which it could break a promise; see forbiddenPackages", path)
		}
	}
}

// The licences of all that go.mod names stand in SECURITY.md.
func TestLicences(t *testing.T) {
	modules, err := os.ReadFile("go.mod")
	listed, err2 := os.ReadFile("SECURITY.md")
	if err := errors.Join(err, err2); err != nil {
		t.Fatal(err)
	}
	for _, version := range regexp.MustCompile(`(\S+) v\d\S+`).FindAllStringSubmatch(string(modules), -1) {
		if !strings.Contains(string(listed), "| `"+version[1]+"`") {
			t.Errorf("SECURITY.md does not say what licence %s has", version[1])
		}
	}
}

// dependencies are the packages that a package is built from, and whether each is of the standard
// library.
func dependencies(t *testing.T, pattern string) map[string]bool {
	t.Helper()
	out, err := exec.Command("go", "list", "-deps", "-f", "{{.ImportPath}} {{.Standard}}", pattern).Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	found := map[string]bool{}
	for line := range strings.Lines(string(out)) {
		path, standard, _ := strings.Cut(strings.TrimSpace(line), " ")
		found[path] = standard == "true"
	}
	return found
}

// within reports whether a package belongs to a module.
func within(path, module string) bool {
	return path == module || strings.HasPrefix(path, module+"/")
}
