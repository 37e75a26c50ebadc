package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/extract"
)

func TestExtractPage(t *testing.T) {
	page, err := os.ReadFile("../../testdata/repost--wordpress-classic.html")
	if err != nil {
		t.Fatal(err)
	}
	answer := post(t, "/extract?url="+url.QueryEscape("https://ellerybeacon.example/"), string(page))
	if answer.StatusCode != http.StatusOK || answer.Header.Get("Content-Type") != "application/json" {
		t.Fatalf("got %s, %v", answer.Status, answer.Header)
	}
	var article extract.Article
	if err := json.NewDecoder(answer.Body).Decode(&article); err != nil {
		t.Fatal(err)
	}
	if article.Byline != "Rosalind Achterberg" {
		t.Errorf("the byline is %q", article.Byline)
	}
}

func TestURLMakesLinksAbsolute(t *testing.T) {
	answer := post(t, "/extract?url="+url.QueryEscape("https://harbour.example/news/1"), `<article><h1>Ferry late again</h1>
		<p>The ferry to the northern islands was late on Monday, says <a href="/log">the harbour's log</a> of arrivals.</p></article>`)
	if body, _ := io.ReadAll(answer.Body); !strings.Contains(string(body), `"https://harbour.example/log"`) {
		t.Errorf("got %s", body)
	}
}

func TestRefusals(t *testing.T) {
	tests := []struct {
		name, method, path, body string
		status                   int
	}{
		{"too large", http.MethodPost, "/extract", strings.Repeat(" ", maxPage+1), http.StatusRequestEntityTooLarge},
		{"not posted", http.MethodGet, "/extract", "", http.StatusMethodNotAllowed},
		{"no such path", http.MethodPost, "/", "", http.StatusNotFound},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if answer := request(t, test.method, test.path, test.body); answer.StatusCode != test.status {
				t.Errorf("got %s, want %d", answer.Status, test.status)
			}
		})
	}
}

func TestRunStopsWhenTold(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	stopped := make(chan error)
	go func() { stopped <- run(ctx, newServer("localhost:0")) }()
	cancel()
	select {
	case err := <-stopped:
		if err != nil && !errors.Is(err, http.ErrServerClosed) {
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		t.Error("still running")
	}
}

func post(t *testing.T, path, page string) *http.Response {
	t.Helper()
	return request(t, http.MethodPost, path, page)
}

// request sends a request to a server on the loopback interface.
func request(t *testing.T, method, path, body string) *http.Response {
	t.Helper()
	server := httptest.NewServer(newServer("").Handler)
	t.Cleanup(server.Close)
	request, err := http.NewRequestWithContext(t.Context(), method, server.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	answer, err := server.Client().Do(request)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { answer.Body.Close() })
	return answer
}
