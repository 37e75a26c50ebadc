package extract_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestNoStateIsWritten sees that no function of the library writes to a variable of its package: nothing
// is left from one page to the next, but for the memory in pools.
func TestNoStateIsWritten(t *testing.T) {
	packages, functions := 0, 0
	err := filepath.WalkDir("extract", func(dir string, entry os.DirEntry, err error) error {
		if err != nil || !entry.IsDir() || entry.Name() == "testdata" {
			return err
		}
		found, err := writes(dir, &functions)
		for _, what := range found {
			t.Errorf("%s is written", what)
		}
		packages++
		return err
	})
	if err != nil || packages < 5 || functions < 500 {
		t.Errorf("only %d packages with %d functions: %v", packages, functions, err)
	}
}

// The test itself finds what it looks for.
func TestWritesAreFound(t *testing.T) {
	dir := t.TempDir()
	source := "package p\nvar n, m = 0, map[string]int{}\nvar s struct{ f []int }\n" +
		"func init() { n = 1 }\nfunc f() { n++; m[``] = 1; s.f[0] += 2; delete(m, ``); n, _ = 1, 2 }\nfunc g(n int) { n = 1; m := n; m++ }\n"
	if err := os.WriteFile(filepath.Join(dir, "p.go"), []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	functions := 0
	if found, err := writes(dir, &functions); err != nil || len(found) != 5 || functions != 2 {
		t.Errorf("%d functions, %q, %v", functions, found, err)
	}
}

// noImports leaves out what other packages hold, which is no matter here.
type noImports struct{}

func (noImports) Import(string) (*types.Package, error) { return nil, errors.New("left out") }

// writes lists the places where functions of a package write to its variables, by name and not by way of a
// pointer. What init writes is there before anything starts.
func writes(dir string, functions *int) (found []string, err error) {
	files := token.NewFileSet()
	var sources []*ast.File
	paths, _ := filepath.Glob(filepath.Join(dir, "*.go"))
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		source, err := parser.ParseFile(files, path, nil, 0)
		if err != nil {
			return nil, err
		}
		sources = append(sources, source)
	}
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: noImports{}, Error: func(error) {}}
	pkg, _ := config.Check(dir, files, sources, info) // its errors are those of the imports
	written := func(e ast.Expr) {
		if name := rootOf(e); name != nil && pkg != nil {
			if v, ok := info.ObjectOf(name).(*types.Var); ok && v.Parent() == pkg.Scope() {
				found = append(found, files.Position(e.Pos()).String()+": "+name.Name)
			}
		}
	}
	for _, source := range sources {
		for _, d := range source.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Body != nil && f.Name.Name != "init" {
				*functions++
				ast.Inspect(f.Body, func(n ast.Node) bool { return inspect(n, written) })
			}
		}
	}
	return found, nil
}

// inspect calls written for what a statement or expression writes to.
func inspect(n ast.Node, written func(ast.Expr)) bool {
	switch n := n.(type) {
	case *ast.AssignStmt:
		for _, e := range n.Lhs {
			written(e)
		}
	case *ast.IncDecStmt:
		written(n.X)
	case *ast.CallExpr:
		if f, ok := n.Fun.(*ast.Ident); ok && (f.Name == "delete" || f.Name == "clear") {
			written(n.Args[0])
		}
	}
	return true
}

// rootOf is the variable of which an expression is a part.
func rootOf(e ast.Expr) *ast.Ident {
	switch e := e.(type) {
	case *ast.Ident:
		return e
	case *ast.IndexExpr:
		return rootOf(e.X)
	case *ast.SelectorExpr:
		return rootOf(e.X)
	case *ast.StarExpr:
		return rootOf(e.X)
	case *ast.ParenExpr:
		return rootOf(e.X)
	case *ast.SliceExpr:
		return rootOf(e.X)
	}
	return nil
}
