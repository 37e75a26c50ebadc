package page

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html/atom"
)

func TestSplit(t *testing.T) {
	v := NewVocabulary([]string{"article", "body", "related", "posts", "ad", "slot", "share", "html", "comment", "form", "новости", "sub", "head", "h", "a2a"})
	for _, test := range []struct{ value, want string }{
		{"", ""},
		{"article", "article"},
		{"Article", "article"},
		{"article-body", "article body"},
		{"article__Body--wide", "article body"},
		{"  article\tbody\n", "article body"},
		{"relatedPosts", "related posts"},
		{"RelatedPosts", "related posts"},
		{"HTMLBody", "html body"},
		{"bodyHTML", "body html"},
		{"ARTICLE-BODY", "article body"},
		{"articlebody", "body article"}, // glued words come last first; their order says nothing
		{"commentform", "form comment"},
		{"articlebodyx", ""}, // all of a glued name is words, or none
		{"subhead", ""},      // words of three letters are not unglued
		{"subHead", "sub head"},
		{"body2", "body"},
		{"ad-728", "ad"},
		{"css-1body2", ""}, // letters and digits mixed: a hash
		{"a1rticle", ""},
		{"breadcrumb", ""}, // "ad" is no word of it
		{"barbecue", ""},
		{"adSlot", "ad slot"},
		{"slotAd", "slot"}, // two letters count only at the beginning
		{"adKrQz", ""},     // and not where the rest is as short: a hash
		{"adX", ""},
		{"h1", ""},
		{"h-entry", "h"},
		{"a2a_button", "a2a"},
		{"a2a2", ""},
		{"новости-дня", "новости"},
		{"Новости", "новости"},
		{"Section_Related_Posts_17", "related posts"},
		{strings.Repeat("x", 61), ""},
		{"article\u212aBody", "body"}, // a Kelvin sign, three bytes long, is "k" in lower case
		{"\u023aBody", "body"},        // and this letter grows
		{"body:not(.share)", "body share"},
		{"article article-body Article", "article body"}, // each word once
		{strings.Repeat("share body ", 1000), "share body"},
	} {
		var got []string
		for _, w := range v.Split(test.value) {
			for word, number := range v.index {
				if number == w {
					got = append(got, word)
				}
			}
		}
		if want := strings.Fields(test.want); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", test.value, got, want)
		}
	}
}

func TestVocabulary(t *testing.T) {
	v := NewVocabulary([]string{"ad", "body", "ad"})
	if v.Len() != 2 {
		t.Errorf("%d words", v.Len())
	}
	for _, word := range []string{"ad", "body"} {
		if w, ok := v.Word(word); !ok || int(w) >= v.Len() {
			t.Errorf("%s: %d, %v", word, w, ok)
		}
	}
	if _, ok := v.Word("share"); ok {
		t.Error("a word that was not given is known")
	}
}

// Words stand in several attributes, and in the name of an element that HTML does not know.
func TestNamesOfElements(t *testing.T) {
	for _, test := range []struct{ markup, want string }{
		{`<p class="article">`, "article"},
		{`<p id="related">`, "related"},
		{`<p role="article">`, "article"},
		{`<p data-testid="share-box">`, "share box"},
		{`<p data-component="Body">`, "body"},
		{`<p class="article" id="body" role="share">`, "article body share"},
		{`<p title="article" data-x="body">`, ""},
		{`<news-letter>`, "news letter"},
		{`<news-letter class="ad">`, "ad news letter"},
		{`<article>`, ""},
	} {
		p := parsed(t, "<body>"+test.markup+"x")
		id := p.Root() + 1
		var got []string
		for _, w := range p.Words(id) {
			for word, number := range words.index {
				if number == w {
					got = append(got, word)
				}
			}
		}
		if want := strings.Fields(test.want); !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", test.markup, got, want)
		}
	}
}

// Elements of one class share one slice of words; an element that adds to them must not add to the
// others'.
func TestNamesAreNotShared(t *testing.T) {
	p := parsed(t, `<p class="article body">a</p><p class="article body" id="share" role="ad">b</p><p class="article body">c</p>`)
	for i, want := range []int{2, 4, 2} {
		if got := len(p.Words(p.All(atom.P)[i])); got != want {
			t.Errorf("<p> %d: %d words, want %d", i, got, want)
		}
	}
}

func FuzzSplit(f *testing.F) {
	for _, seed := range []string{"article__Body", "relatedPosts", "\u212aArticle", "\xffBody\xc0", "ÄÖÜbody", "newsletternewsletter"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, value string) {
		for _, w := range words.Split(value) {
			if int(w) >= words.Len() {
				t.Errorf("%q: no word %d", value, w)
			}
		}
	})
}
