// Server takes the HTML of news pages and answers with their articles as JSON. It fetches nothing:
// the page comes in the body of the request, and ?url= says where it was found.
//
//	go run ./examples/server -listen localhost:8080
//	curl --data-binary @testdata/repost--wordpress-classic.html localhost:8080/extract
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"log"
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/standfirst/standfirst/extract"
)

// maxPage is the size of the largest page that is taken, in bytes.
const maxPage = 8 << 20

// maxWork is how long a page may keep the server busy.
const maxWork = 10 * time.Second

func main() {
	listen := flag.String("listen", "localhost:8080", "the `address` to listen at")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, newServer(*listen)); err != nil {
		log.Fatal(err)
	}
}

func newServer(address string) *http.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /extract", extractPage)
	return &http.Server{
		Addr:              address,
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       2 * time.Minute,
	}
}

// run serves until the context is done, and then lets the requests that are under way finish.
func run(ctx context.Context, server *http.Server) error {
	failed := make(chan error, 1)
	go func() { failed <- server.ListenAndServe() }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	patience, cancel := context.WithTimeout(context.Background(), maxWork)
	defer cancel()
	return server.Shutdown(patience)
}

func extractPage(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), maxWork)
	defer cancel()
	article, err := extract.Parse(ctx, r.Body, &extract.Options{
		URL:         r.URL.Query().Get("url"),
		ContentType: charset(r),
		Fetched:     time.Now(),
		MaxBytes:    maxPage,
	})
	if err != nil {
		http.Error(w, err.Error(), status(err))
		return
	}
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(article); err != nil {
		log.Printf("answering %s: %v", r.RemoteAddr, err)
	}
}

// charset is the request's Content-Type where it speaks of the page. The one that curl and HTML
// forms send by themselves does not.
func charset(r *http.Request) string {
	if said := r.Header.Get("Content-Type"); said != "application/x-www-form-urlencoded" {
		return said
	}
	return ""
}

// status says whose fault it is that a page could not be read.
func status(err error) int {
	switch {
	case errors.Is(err, extract.ErrTooLarge):
		return http.StatusRequestEntityTooLarge
	case errors.Is(err, context.DeadlineExceeded):
		return http.StatusServiceUnavailable
	default:
		return http.StatusBadRequest
	}
}
