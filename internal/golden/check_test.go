package golden

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/extract"
)

// titled is an Extractor that takes the whole page for the headline and says what it was given.
func titled(_ context.Context, page []byte, opts *extract.Options) (*extract.Article, error) {
	return &extract.Article{Headline: string(page), URL: opts.URL}, nil
}

func write(t *testing.T, path, text string) {
	t.Helper()
	data := []byte(text)
	if strings.HasSuffix(path, ".gz") {
		var packed bytes.Buffer
		writer := gzip.NewWriter(&packed)
		_, err := writer.Write(data)
		if err := errors.Join(err, writer.Close()); err != nil {
			t.Fatal(err)
		}
		data = packed.Bytes()
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestCases(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.html", "a.html.gz", "a.json", "notes.txt", "page.htm"} {
		write(t, filepath.Join(dir, name), "")
	}
	if err := os.Mkdir(filepath.Join(dir, "folder.html"), 0o755); err != nil {
		t.Fatal(err)
	}
	got, err := Cases(dir)
	want := []Case{
		{"a", filepath.Join(dir, "a.html.gz"), filepath.Join(dir, "a.json")},
		{"b", filepath.Join(dir, "b.html"), filepath.Join(dir, "b.json")},
	}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, %v", got, err)
	}
	if _, err := Cases(filepath.Join(dir, "none")); err == nil {
		t.Error("no error for a folder that is not there")
	}
}

func TestReadPage(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "packed.html.gz"), "<p>")
	if page, err := ReadPage(filepath.Join(dir, "packed.html.gz")); err != nil || string(page) != "<p>" {
		t.Errorf("got %q, %v", page, err)
	}
	if err := os.WriteFile(filepath.Join(dir, "broken.html.gz"), []byte("<p>"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadPage(filepath.Join(dir, "broken.html.gz")); err == nil || !strings.Contains(err.Error(), "broken.html.gz") {
		t.Errorf("a page that is not packed: %v", err)
	}
}

func TestCheckAndUpdate(t *testing.T) {
	dir, ctx := t.TempDir(), context.Background()
	write(t, filepath.Join(dir, "a.html"), "Bridge shut")
	cases, err := Cases(dir)
	if err != nil {
		t.Fatal(err)
	}
	c := cases[0]
	if _, err := Check(ctx, c, titled); !errors.Is(err, ErrNoExpected) {
		t.Errorf("without NAME.json: %v", err)
	}
	write(t, c.Expected, `{"page": {"url": "https://post.example/1", "fetched": "2025-03-30T08:00:00Z"}, "headline": "Ferry runs"}`)
	differences, err := Check(ctx, c, titled)
	if err != nil || len(differences) != 1 || differences[0].Path != "headline" {
		t.Errorf("got %v, %v", differences, err)
	}
	for _, want := range []bool{true, false} {
		if changed, err := Update(ctx, c, titled); err != nil || changed != want {
			t.Errorf("changed %t, %v, want %t", changed, err, want)
		}
	}
	if differences, err := Check(ctx, c, titled); err != nil || len(differences) != 0 {
		t.Errorf("after the update: %v, %v", differences, err)
	}
	expected, err := ReadExpected(c.Expected)
	if err != nil {
		t.Fatal(err)
	}
	if want := (Fetch{URL: "https://post.example/1", Fetched: time.Date(2025, 3, 30, 8, 0, 0, 0, time.UTC)}); expected.Fetch != want {
		t.Errorf("page became %+v", expected.Fetch)
	}
	if expected.Article.URL != "https://post.example/1" {
		t.Error("the extractor was not given the address")
	}
}

func TestUpdateCreates(t *testing.T) {
	c := Case{Name: "a", Page: filepath.Join(t.TempDir(), "a.html")}
	c.Expected = strings.TrimSuffix(c.Page, ".html") + ".json"
	write(t, c.Page, "Bridge & ferry")
	if changed, err := Update(context.Background(), c, titled); err != nil || !changed {
		t.Fatalf("changed %t, %v", changed, err)
	}
	text, err := os.ReadFile(c.Expected)
	if err != nil {
		t.Fatal(err)
	}
	want := "{\n  \"headline\": \"Bridge & ferry\",\n  \"standfirst\": \"\","
	if !strings.HasPrefix(string(text), want) || strings.Contains(string(text), `"page"`) {
		t.Errorf("got %s", text)
	}
}

// TestUpdateKeepsWhatItCannotRead does not replace a file that a person has yet to repair.
func TestUpdateKeepsWhatItCannotRead(t *testing.T) {
	dir := t.TempDir()
	c := Case{"a", filepath.Join(dir, "a.html"), filepath.Join(dir, "a.json")}
	write(t, c.Page, "")
	write(t, c.Expected, `{"headline": `)
	if _, err := Update(context.Background(), c, titled); err == nil {
		t.Error("no error")
	}
}

func TestFormat(t *testing.T) {
	text, err := Format(Fetch{}, found())
	if err != nil {
		t.Fatal(err)
	}
	var keys map[string]json.RawMessage
	if err := json.Unmarshal(text, &keys); err != nil {
		t.Fatal(err)
	}
	for _, key := range Keys() {
		if _, ok := keys[key]; !ok {
			t.Errorf("%s is left out", key)
		}
	}
	expected, err := ParseExpected(text)
	if err != nil {
		t.Fatal(err)
	}
	if differences, err := expected.Compare(found()); err != nil || len(differences) != 0 {
		t.Errorf("differs from itself: %v, %v", differences, err)
	}
	later := found()
	later.Kicker, later.Source.Statement, later.Modified.Raw = "News", "via wire", "today"
	differences, err := expected.Compare(later)
	if err != nil || len(differences) != 3 {
		t.Errorf("newly found fields: %v, %v", differences, err)
	}
}
