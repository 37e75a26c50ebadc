package score

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"testing"
)

const sampleTables = `post (2 pages)
                            score  precision  recall  pages
  body                      0.875      0.800   1.000      2
  shingle                   0.500      0.500   0.500      2
  segments                  0.000      0.000   0.000      1
  without (less is better)  1.000                         1
  headline                  0.500                         2
  empty (less is better)    0.000                         2

wire (1 page)
                          score  precision  recall  pages
  byline                  0.000                         1
  empty (less is better)  0.000                         1

  folder  pages   body  shingle  segments  without  headline  byline  empty
  post        2  0.875    0.500     0.000    1.000     0.500          0.000
  wire        1                                                0.000  0.000
`

func TestWriteTables(t *testing.T) {
	var out bytes.Buffer
	if err := WriteTables(&out, sample(t)); err != nil {
		t.Fatal(err)
	}
	if out.String() != sampleTables {
		t.Errorf("got\n%s\nwant\n%s", &out, sampleTables)
	}
}

func TestWriteJSON(t *testing.T) {
	var out bytes.Buffer
	if err := WriteJSON(&out, sample(t)); err != nil {
		t.Fatal(err)
	}
	var got []jsonResult
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if len(got) != 2 || got[0].Folder != "post" || got[0].Pages != 2 || got[0].Measures["shingle"] != (jsonScore{0.5, 2}) {
		t.Errorf("got %s", &out)
	}
}

func TestWritePredictions(t *testing.T) {
	var out bytes.Buffer
	if err := WritePredictions(&out, sample(t)); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	want := `{"folder":"post","id":"right","headline":"Bridge shut","standfirst":"","byline":[],"captions":[],` +
		`"body":"The bridge is shut.","published":"","source_name":"","source_url":""}`
	if len(lines) != 3 || lines[0] != want {
		t.Errorf("got %s\nwant %s first", &out, want)
	}
}

func TestWriteWorst(t *testing.T) {
	page := &Page{Case: Case{ID: "a", Path: "post/a.html"}, Err: io.ErrUnexpectedEOF}
	long := strings.Repeat("The bridge is shut today. ", 40)
	var out bytes.Buffer
	err := WriteWorst(&out, "body", []Miss{
		{Folder: "post", Page: page, Want: "One\nTwo"},
		{Folder: "post", Page: page, Score: 0.5, Want: long, Got: "New: " + long},
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"worst body (2 pages)", "0.000  post/a  post/a.html", "error:    unexpected EOF",
		"expected: One ¶ Two", "got:      (nothing)", "diff:     {+New:+} The bridge is shut …"} {
		if !strings.Contains(out.String(), part) {
			t.Errorf("no %q in\n%s", part, &out)
		}
	}
}
