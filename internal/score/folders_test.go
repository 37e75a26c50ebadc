package score

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/extract"
)

// tree writes files below a new directory, each packed where its name ends in .gz.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		data := []byte(text)
		if strings.HasSuffix(name, ".gz") {
			data = zipped(t, data)
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func zipped(t *testing.T, data []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	writer := gzip.NewWriter(&out)
	if _, err := writer.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestParseTruth(t *testing.T) {
	nobody, ada := []string{}, []string{"Ada Quill"}
	tests := []struct {
		name, text string
		want       Truth
		options    extract.Options
	}{
		{
			"flat",
			`{"url": "https://post.example/1", "headline": "Shut", "byline": ["Ada Quill"], "published": "2025-03-30",
			  "captions": ["The bridge"], "paragraphs": ["One", "Two"], "with": ["a"], "without": ["b"], "tags": ["x"],
			  "source_url": "https://wire.example/1", "comments": ["first!"]}`,
			Truth{URL: "https://post.example/1", Headline: "Shut", Byline: &ada, Published: "2025-03-30", Captions: []string{"The bridge"},
				Paragraphs: []string{"One", "Two"}, With: []string{"a"}, Without: []string{"b"}, SourceURL: "https://wire.example/1"},
			extract.Options{URL: "https://post.example/1"},
		},
		{
			"flat, byline as printed", `{"byline_text": "By Ada Quill"}`,
			Truth{BylineText: "By Ada Quill"}, extract.Options{},
		},
		{
			"Article",
			`{"page": {"url": "https://post.example/1", "content_type": "text/html; charset=utf-8"}, "url": "https://post.example/canonical",
			  "authors": [{"name": "Ada Quill"}], "images": [{"caption": "The bridge"}, {"url": "https://post.example/2.jpg"}],
			  "body": "One\n\nTwo", "published": {"time": "2025-03-30T08:00:00+02:00", "precision": "minute", "zone_known": true},
			  "source": {"name": "The Harbour Wire", "url": "https://wire.example/1"}}`,
			Truth{URL: "https://post.example/1", Byline: &ada, Captions: []string{"The bridge"}, Body: "One\n\nTwo",
				Paragraphs: []string{"One", "Two"}, Published: "2025-03-30T08:00:00+02:00",
				SourceName: "The Harbour Wire", SourceURL: "https://wire.example/1", partial: true},
			extract.Options{URL: "https://post.example/1", ContentType: "text/html; charset=utf-8"},
		},
		{
			"Article, told by the type of its byline", `{"byline": "Ada Quill and Bo Reed"}`,
			Truth{BylineText: "Ada Quill and Bo Reed", Captions: []string{}, partial: true}, extract.Options{},
		},
		{
			"Article that names nobody", `{"byline": "", "kicker": ""}`,
			Truth{Byline: &nobody, Captions: []string{}, partial: true}, extract.Options{},
		},
		{
			"flat, without a standfirst", `{"headline": "Shut", "standfirst": ""}`,
			Truth{Headline: "Shut", NoStandfirst: true}, extract.Options{},
		},
		{
			"Article without a standfirst", `{"kicker": "", "standfirst": ""}`,
			Truth{NoStandfirst: true, Captions: []string{}, partial: true}, extract.Options{},
		},
		{
			"Article with a lead caption only", `{"caption": "The bridge"}`,
			Truth{Captions: []string{"The bridge"}, partial: true}, extract.Options{},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			truth, options, err := parseTruth([]byte(test.text))
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(truth, test.want) {
				t.Errorf("got  %+v\nwant %+v", truth, test.want)
			}
			if *options != test.options {
				t.Errorf("options %+v, want %+v", *options, test.options)
			}
		})
	}
	if _, _, err := parseTruth([]byte(`{"authors": [], "headlin": "x"}`)); err == nil {
		t.Error("no error for a key that no Article has")
	}
}

func TestDateText(t *testing.T) {
	moment := time.Date(2025, 3, 30, 8, 5, 0, 0, time.FixedZone("", 7200))
	tests := []struct {
		name string
		date extract.Date
		want string
	}{
		{"none", extract.Date{Raw: "yesterday"}, ""},
		{"year", extract.Date{Time: moment, Precision: extract.PrecisionYear}, "2025"},
		{"month", extract.Date{Time: moment, Precision: extract.PrecisionMonth}, "2025-03"},
		{"day", extract.Date{Time: moment, Precision: extract.PrecisionDay}, "2025-03-30"},
		{"no zone", extract.Date{Time: moment, Precision: extract.PrecisionMinute}, "2025-03-30T08:05:00"},
		{"zone", extract.Date{Time: moment, Precision: extract.PrecisionMinute, ZoneKnown: true}, "2025-03-30T08:05:00+02:00"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := dateText(test.date); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

const wcxbArticle = `{"url": "https://%.example/", "_internal": {"page_type": {"primary": "article"}},
	"ground_truth": {"title": "Shut", "author": "Ada Quill", "publish_date": "2025-03-30", "main_content": "The bridge", "with": ["bridge"], "without": []}}`

func TestLoad(t *testing.T) {
	root := tree(t, map[string]string{
		"plain/a.html":           "<p>a",
		"plain/a.json":           `{"headline": "A"}`,
		"plain/b.html.gz":        "<p>b",
		"plain/b.json":           `{"source": {"name": "Post"}}`,
		"plain/no-truth.html":    "<p>",
		"plain/no-page.json":     "not even JSON",
		"plain/below/c.html":     "<p>c",
		"plain/below/c.json":     "{}",
		"plain/.hidden/d.html":   "<p>d",
		"plain/.hidden/d.json":   "{}",
		"zyte/ground-truth.json": `{"ada": {"articleBody": "The bridge", "url": "https://post.example/"}, "gone": {"articleBody": "x"}}`,
		"zyte/html/ada.html.gz":  "<p>",

		"wcxb/dev/ground-truth/0001.json":  strings.Replace(wcxbArticle, "%", "one", 1),
		"wcxb/dev/html/0001.html.gz":       "<p>",
		"wcxb/dev/ground-truth/0002.json":  `{"url": "https://shop.example/", "_internal": {"page_type": {"primary": "product"}}}`,
		"wcxb/dev/html/0002.html.gz":       "<p>",
		"wcxb/test/ground-truth/0001.json": strings.Replace(wcxbArticle, "%", "one", 1), // stands in dev too
		"wcxb/test/html/0001.html.gz":      "<p>",
		"wcxb/test/ground-truth/0003.json": strings.Replace(wcxbArticle, "%", "three", 1),
		"wcxb/test/html/0003.html.gz":      "<p>",

		"checkout/tests/data/xx/meta.info":                  `{"Post_2024_01_02.html.gz": {"url": "https://post.example/old"}, "Post_2025_01_02.html.gz": {"url": "https://post.example/new"}}`,
		"checkout/tests/data/xx/Post.json":                  fundusVersions,
		"checkout/tests/data/xx/Post_2024_01_02.html.gz":    "<p>",
		"checkout/tests/data/xx/Post_2025_01_02.html.gz":    "<p>",
		"checkout/tests/data/xx/Unclear.json":               fundusVersions,
		"checkout/tests/data/xx/Unclear_2025_01_02.html.gz": "<p>", // two versions, one page
	})
	want := map[string][]string{
		"plain": {"a", "b"}, "plain/below": {"c"}, "zyte": {"ada"}, "wcxb/dev": {"0001"}, "wcxb/test": {"0003"},
		"fundus": {"xx-Post_2024_01_02", "xx-Post_2025_01_02"},
	}
	folders, err := Load(root)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string][]string{}
	for _, folder := range folders {
		for _, c := range folder.Cases {
			got[folder.Name] = append(got[folder.Name], c.ID)
		}
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	checkBenchmarks(t, folders)
}

const fundusVersions = `{
	"V1_10": {"title": "New", "authors": [], "body": {"summary": [], "sections": []}},
	"V1_2": {"title": "Old", "authors": ["Ada Quill"], "publishing_date": "2024-01-02 08:00:00+00:00",
		"body": {"summary": ["No cars", "No buses"], "sections": [{"headline": [], "paragraphs": ["One"]}, {"headline": ["Why"], "paragraphs": ["Two"]}]},
		"images": [{"caption": "The bridge"}, {"caption": null}, {"caption": "The bridge"}]}
}`

func checkBenchmarks(t *testing.T, folders []Folder) {
	t.Helper()
	truths := map[string]Truth{}
	for _, folder := range folders {
		for _, c := range folder.Cases {
			truths[folder.Name+" "+c.ID] = c.Truth
			if c.Options.URL != c.Truth.URL {
				t.Errorf("%s %s: the extractor is given %q", folder.Name, c.ID, c.Options.URL)
			}
		}
	}
	ada := []string{"Ada Quill"}
	want := map[string]Truth{
		"zyte ada": {URL: "https://post.example/", Body: "The bridge"},
		"wcxb/test 0003": {URL: "https://three.example/", Headline: "Shut", Byline: &ada, Published: "2025-03-30", Body: "The bridge",
			With: []string{"bridge"}, Without: []string{}},
		"fundus xx-Post_2024_01_02": {URL: "https://post.example/old", Headline: "Old", Byline: &ada, Standfirst: "No cars\nNo buses",
			Published: "2024-01-02 08:00:00+00:00", Paragraphs: []string{"One", "Why", "Two"}, Body: "One\n\nWhy\n\nTwo", Captions: []string{"The bridge"}},
		"fundus xx-Post_2025_01_02": {URL: "https://post.example/new", Headline: "New", NoStandfirst: true},
	}
	for name, truth := range want {
		if !reflect.DeepEqual(truths[name], truth) {
			t.Errorf("%s:\ngot  %+v\nwant %+v", name, truths[name], truth)
		}
	}
}

func TestSettle(t *testing.T) {
	with, without, none := Truth{Standfirst: "x"}, Truth{}, Truth{NoStandfirst: true}
	for _, test := range []struct {
		name   string
		truths []Truth
		want   []bool
	}{
		{"no folder that knows standfirsts", []Truth{without, without}, []bool{false, false}},
		{"the key is left out where there is none", []Truth{with, without}, []bool{false, true}},
		{"none is said where there is none", []Truth{with, without, none}, []bool{false, false, true}},
		{"parts of Articles", []Truth{with, {partial: true}}, []bool{false, false}},
	} {
		cases := make([]Case, len(test.truths))
		for i, truth := range test.truths {
			cases[i].Truth = truth
		}
		settle(cases)
		for i, want := range test.want {
			if got := cases[i].Truth.NoStandfirst; got != want {
				t.Errorf("%s: page %d: %v", test.name, i, got)
			}
		}
	}
}

func TestLoadNames(t *testing.T) {
	root := tree(t, map[string]string{"post/a.html": "", "post/a.json": "{}", "other/post/a.html": "", "other/post/a.json": "{}"})
	folders, err := Load(filepath.Join(root, "post"))
	if err != nil || len(folders) != 1 || folders[0].Name != "post" {
		t.Errorf("a folder by itself: %v, %v", folders, err)
	}
	if _, err := Load(filepath.Join(root, "post"), filepath.Join(root, "other")); err == nil {
		t.Error("no error for two folders of one name")
	}
	if _, err := Load(t.TempDir()); err == nil || !strings.Contains(err.Error(), "NAME.json") {
		t.Errorf("an empty folder: %v", err)
	}
	if _, err := Load(filepath.Join(root, "none")); err == nil {
		t.Error("no error for a folder that is not there")
	}
}

// TestBenchmarksAgainstCorpora reads some cases of each benchmark as it is laid out and compares
// their truths with those of the corpora, which were made from them.
func TestBenchmarksAgainstCorpora(t *testing.T) {
	_, corpora := reference(t)
	folders, err := Load(filepath.Join(corpora, "..", "formats"))
	if err != nil {
		t.Fatal(err)
	}
	file := map[string]func(id string) string{
		"fundus":   func(id string) string { return "fundus/" + id },
		"zyte":     func(id string) string { return "aeb/" + id[:16] },
		"wcxb/dev": func(id string) string { return "wcxb-article/dev-" + id },
	}
	for _, folder := range folders {
		for _, c := range folder.Cases {
			text, err := os.ReadFile(filepath.Join(corpora, file[folder.Name](c.ID)+".json"))
			if err != nil {
				t.Error(err)
				continue
			}
			want, _, err := parseTruth(text)
			if err != nil {
				t.Fatal(err)
			}
			want.NoStandfirst = c.Truth.NoStandfirst // which only the whole folder tells
			if !reflect.DeepEqual(c.Truth, want) {
				t.Errorf("%s %s:\ngot  %+v\nwant %+v", folder.Name, c.ID, c.Truth, want)
			}
		}
	}
	if len(folders) != len(file) {
		t.Errorf("%d benchmarks were found, want %d", len(folders), len(file))
	}
}
