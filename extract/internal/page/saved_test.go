package page

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func TestSavedFrom(t *testing.T) {
	for markup, want := range map[string]string{
		"<!DOCTYPE html>\n<!-- saved from url=(0028)https://post.example/ferry/2 -->\n<html><p>x":                                            "https://post.example/ferry/2",
		"<!DOCTYPE html>\n<!-- saved from url=(0026)http://post.example/ferry-->\n<html><p>x":                                                "http://post.example/ferry",
		"<!DOCTYPE html> <!--\n Page saved with SingleFile \n url: https://post.example/ferry \n saved date: Sat May 04 2024\n--><html><p>x": "https://post.example/ferry",
		"<!-- saved from url=(0014)about:internet -->\n<html><p>x":                                                                           "",
		"<!-- a page --><html><p>https://post.example/ferry":                                                                                 "",
		"<html><p>x": "",
	} {
		if got := savedFromMarkup([]byte(markup)); got != want {
			t.Errorf("%q: markup: %q, want %q", markup, got, want)
		}
		root, err := html.Parse(strings.NewReader(markup))
		if err != nil {
			t.Fatal(err)
		}
		if got := savedFromTree(root); got != want {
			t.Errorf("%q: tree: %q, want %q", markup, got, want)
		}
	}
}
