package extract

import (
	"strings"
	"testing"
)

// Every name of every naming is found on an element that bears its words, and needs all of them.
func TestNamings(t *testing.T) {
	for n, names := range namings {
		for _, name := range names {
			v := viewOf(t, `<div id="x" class="`+strings.ReplaceAll(name, " ", "__")+`">a</div>`)
			if !v.bears(naming(n), byID(t, v, "x")) {
				t.Errorf("the name %q is not found", name)
			}
		}
	}
}

func TestBears(t *testing.T) {
	for class, want := range map[string]bool{
		"article-body": true, "body-article": true, "ArticleBody": true, "articleBody_main": true, "post__content": true,
		"article": false, "body": false, "postal content": false, "": false,
	} {
		v := viewOf(t, `<div id="x" class="`+class+`">a</div>`)
		if got := v.bears(bodyNames, byID(t, v, "x")); got != want {
			t.Errorf("class %q: %v", class, got)
		}
	}
	ask := isNamed(questionNames)
	v := viewOf(t, `<span id="x" class="qa-question">T</span>`)
	if !ask(v, byID(t, v, "x")) {
		t.Error("a condition made of a naming does not hold")
	}
}

func TestVocabularyHoldsAllWords(t *testing.T) {
	for _, r := range rules {
		for _, phrase := range r.Words {
			for _, word := range strings.Fields(phrase) {
				if _, ok := vocabulary().Word(word); !ok {
					t.Errorf("the vocabulary lacks %q", word)
				}
			}
		}
	}
	if vocabulary().Len() > 1<<16 {
		t.Error("more words than numbers")
	}
}
