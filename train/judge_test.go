package main

import (
	"fmt"
	"testing"

	"github.com/standfirst/standfirst/internal/score"
)

// pageAt is a page whose address is known, or not.
func pageAt(id, address string) score.Case {
	return score.Case{ID: id, Truth: score.Truth{URL: address}}
}

func TestDomain(t *testing.T) {
	for address, want := range map[string]string{
		"https://post.example/ferry":            "post.example",
		"https://www.post.example/ferry":        "post.example",
		"http://m.news.post.example:8080/":      "post.example",
		"https://www.post.co.uk/ferry":          "post.co.uk",
		"https://post.blogspot.com/2026/ferry":  "post.blogspot.com", // each blog is a domain of its own
		"https://localhost/ferry":               "localhost",
		"https://192.0.2.7/ferry":               "192.0.2.7",
		"ferry.html":                            "the page",
		"":                                      "the page",
		"https://post.example:port/\x7f, a jot": "the page",
	} {
		if got := domain(pageAt("the page", address)); got != want {
			t.Errorf("%q: got %q, want %q", address, got, want)
		}
	}
}

// Pages of one domain are dealt into one fold; those of many fill all folds.
func TestFold(t *testing.T) {
	const folds = 5
	seen := map[int]int{}
	for i := range 100 {
		one := fold(pageAt("one", fmt.Sprintf("https://post%d.example/ferry", i)), folds)
		other := fold(pageAt("other", fmt.Sprintf("http://www.post%d.example/boat", i)), folds)
		if one != other {
			t.Errorf("pages of the domain %d are in the folds %d and %d", i, one, other)
		}
		unknown := fold(pageAt(fmt.Sprint("page ", i), ""), folds)
		seen[one]++
		seen[unknown]++
	}
	for number, pages := range seen {
		if number < 0 || number >= folds || pages < 10 {
			t.Errorf("%d pages are in fold %d", pages, number)
		}
	}
	if len(seen) != folds {
		t.Errorf("%d folds have pages", len(seen))
	}
}

// Each page is in one part, in its own folder.
func TestPart(t *testing.T) {
	tr := &trainer{folds: 3}
	var folders []score.Folder
	for _, name := range []string{"a", "b"} {
		folder := score.Folder{Name: name}
		for i := range 20 {
			folder.Cases = append(folder.Cases, pageAt(fmt.Sprint(name, i), ""))
		}
		folders = append(folders, folder)
	}
	times := map[string]int{}
	for number := range tr.folds {
		for i, part := range tr.part(folders, number) {
			if part.Name != folders[i].Name {
				t.Errorf("the folder %q became %q", folders[i].Name, part.Name)
			}
			for _, c := range part.Cases {
				times[part.Name+"/"+c.ID]++
				if fold(c, tr.folds) != number {
					t.Errorf("%s is not in the part of its fold", c.ID)
				}
			}
		}
	}
	for _, folder := range folders {
		for _, c := range folder.Cases {
			if n := times[folder.Name+"/"+c.ID]; n != 1 {
				t.Errorf("%s is in %d parts", c.ID, n)
			}
		}
	}
}
