package score

import (
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"testing"

	"github.com/standfirst/standfirst/extract"
)

// sample scores two folders of made-up pages with the stand-in.
func sample(t *testing.T) []*Result {
	t.Helper()
	results, err := Run(context.Background(), sampleFolders(t), standIn, nil)
	if err != nil {
		t.Fatal(err)
	}
	return results
}

func sampleFolders(t *testing.T) []Folder {
	t.Helper()
	root := tree(t, map[string]string{
		"post/right.html": `<h1>Bridge shut</h1><p>The bridge is shut.</p>`,
		"post/right.json": `{"headline": "Bridge shut", "body": "The bridge is shut.", "url": "https://post.example/1"}`,
		"post/wrong.html": `<h1>Ferry runs | The Harbour Post</h1><p>The ferry runs.</p><p>Share <b>this</b></p>`,
		"post/wrong.json": `{"headline": "Ferry runs", "body": "The ferry runs.", "without": ["share this"]}`,
		"wire/a.html":     `<p>Text</p>`,
		"wire/a.json":     `{"byline": ["Ada Quill"]}`,
	})
	folders, err := Load(root)
	if err != nil {
		t.Fatal(err)
	}
	return folders
}

func TestRunIsTheSameEveryTime(t *testing.T) {
	folders := sampleFolders(t)
	var outputs []string
	for range 3 {
		var calls []int
		results, err := Run(context.Background(), folders, standIn, func(done, total int) { calls = append(calls, done*10+total) })
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(calls, []int{13, 23, 33}) {
			t.Errorf("progress %v", calls)
		}
		var out bytes.Buffer
		err = errors.Join(WriteTables(&out, results), WritePredictions(&out, results), WriteReport(&out, ".", results, 5))
		if err != nil {
			t.Fatal(err)
		}
		outputs = append(outputs, out.String())
	}
	if outputs[0] != outputs[1] || outputs[1] != outputs[2] {
		t.Error("the output changes from run to run")
	}
}

func TestRunGivesTheExtractorThePage(t *testing.T) {
	var pages, urls []string
	extractor := func(_ context.Context, page []byte, opts *extract.Options) (*extract.Article, error) {
		pages, urls = append(pages, string(page)), append(urls, opts.URL)
		return &extract.Article{}, nil
	}
	root := tree(t, map[string]string{"a.html.gz": "<p>packed", "a.json": `{"url": "https://post.example/1"}`})
	folders, err := Load(root)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Run(context.Background(), folders, extractor, nil); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(pages, []string{"<p>packed"}) || !slices.Equal(urls, []string{"https://post.example/1"}) {
		t.Errorf("pages %q, urls %q", pages, urls)
	}
}

func TestRunSurvives(t *testing.T) {
	failing := map[string]Extractor{
		"an error": func(context.Context, []byte, *extract.Options) (*extract.Article, error) {
			return nil, io.ErrUnexpectedEOF
		},
		"a panic": func(context.Context, []byte, *extract.Options) (*extract.Article, error) { panic("oh") },
	}
	for name, extractor := range failing {
		t.Run(name, func(t *testing.T) {
			results, err := Run(context.Background(), sampleFolders(t), extractor, nil)
			if err != nil {
				t.Fatal(err)
			}
			if empty, _ := results[0].Score("empty"); empty != 1 || results[0].Pages[0].Err == nil {
				t.Errorf("empty %v, error %v", empty, results[0].Pages[0].Err)
			}
		})
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Run(ctx, sampleFolders(t), standIn, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled run: %v", err)
	}
}

// What was predicted, written and read again is worth what it was.
func TestJudge(t *testing.T) {
	results := sample(t)
	var out bytes.Buffer
	if err := WritePredictions(&out, results); err != nil {
		t.Fatal(err)
	}
	predictions, err := ReadPredictions(&out)
	if err != nil {
		t.Fatal(err)
	}
	for i, folder := range sampleFolders(t) {
		if got := Judge(folder, predictions[folder.Name]).Scores; !slices.Equal(got, results[i].Scores) {
			t.Errorf("%s: got %v, want %v", folder.Name, got, results[i].Scores)
		}
		if empty, _ := Judge(folder, nil).Score("empty"); empty != 1 {
			t.Errorf("%s: without predictions %v of the bodies are empty", folder.Name, empty)
		}
	}
}
