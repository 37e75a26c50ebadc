package extract

import (
	"strings"
	"testing"
)

// teaserPage is the front page of a newspaper.
var teaserPage = `<html><head><title>The Daily Post</title></head><body><h1>The Daily Post</h1>` +
	strings.Repeat(`<div class="story"><h3><a href="/a">Boat sinks off the southern coast in the night</a></h3><p>A crew of four swam to the shore.</p></div>`, 12) + `</body></html>`

// consentPage is what stands before an article until a visitor agrees.
var consentPage = `<html><head><title>The Daily Post</title></head><body><div class="consent-wall"><h2>Your choice</h2>` +
	strings.Repeat(`<p>We and our partners store and read information on your device, such as cookies, to measure what you read and to show you what you may want to buy, if you agree to it.</p>`, 5) + `<button>Agree</button></div></body></html>`

// gallery is a page of pictures with captions.
func gallery(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(`<figure><img src="/harbour-` + strings.Repeat("x", i+1) + `.jpg" width="800"><figcaption>The harbour, seen from hill number ` + strings.Repeat("I", i+1) + `, before the ferry left.</figcaption></figure>`)
	}
	return b.String()
}

// kindTests has a page for each sign, by its name, and the kind that the page has in the end.
var kindTests = map[string]struct {
	markup string
	kind   Kind
}{
	"an error's words":              {`<html><head><title>404 – Page not found</title></head><body><h1>Not here</h1><p>The page that you look for has sailed.</p></body></html>`, KindError},
	"a consent wall":                {consentPage, KindConsent},
	"live blog data":                {`<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry: live"}</script>` + storyWith(""), KindLive},
	"entries with times":            {`<h1>Ferry: live</h1><div>` + strings.Repeat(`<div class="live-entry"><time datetime="2024-05-03T10:15">10:15</time><p>`+prose[0]+`</p></div>`, 4) + `</div>`, KindLive},
	"a list of teasers":             {teaserPage, KindIndex},
	"video data and little text":    {`<script type="application/ld+json">{"@type":"VideoObject","name":"Ferry at the pier"}</script><h1>Ferry at the pier</h1><p>` + prose[0] + `</p>`, KindVideo},
	"gallery data":                  {`<script type="application/ld+json">{"@type":"ImageGallery","headline":"Harbour"}</script><article><h1>Harbour in pictures</h1><div><p>` + prose[0] + `</p>` + gallery(3) + `<p>` + prose[1] + `</p></div></article>`, KindGallery},
	"more pictures than paragraphs": {`<article><h1>Harbour in pictures</h1><div><p>` + prose[0] + `</p>` + gallery(6) + `<p>` + prose[1] + `</p></div></article>`, KindGallery},
	"a headline and text":           {storyWith(""), KindArticle},
	"article data":                  {`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry was late"}</script><h1>Ferry was late</h1><p>The ferry from Port Merrin was late on Tuesday, and nobody knew the reason.</p>`, KindArticle},
}

func TestKindSigns(t *testing.T) {
	for _, sign := range kindSigns {
		test, ok := kindTests[sign.Name]
		if !ok {
			t.Logf("the sign %q has no page", sign.Name)
			continue
		}
		r, a := resolved(t, test.markup, Options{})
		if !sign.Holds(r, a) {
			t.Errorf("%s: does not hold", sign.Name)
		}
		if test.kind != sign.Kind || a.Kind != test.kind {
			t.Errorf("%s: the page is %q, want %q", sign.Name, a.Kind, test.kind)
		}
		// No sign of another kind than an article's holds on an article.
		if story, article := resolved(t, storyWith(""), Options{}); sign.Kind != KindArticle && sign.Holds(story, article) {
			t.Errorf("%s: holds on a plain article", sign.Name)
		}
	}
}

func TestKindUnknown(t *testing.T) {
	for _, markup := range []string{"", "<p>Hello</p>", "<h1>Ferry</h1>"} {
		a := articleOf(t, markup, nil)
		if a.Kind != KindUnknown {
			t.Errorf("%q is %q", markup, a.Kind)
		}
	}
}

func TestSaysError(t *testing.T) {
	for s, want := range map[string]bool{
		"404": true, "404 Not Found": true, "Page not found – The Daily Post": true, "Seite nicht gefunden": true, "Страница не найдена": true, "페이지를 찾을 수 없습니다": true, "Oops!": true, "Just a moment…": true,
		"Ferry was late": false, "404th ferry leaves": false, "The page not found in the archive": false, "": false, "5000 ferries": false,
	} {
		if got := saysError(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// More signs, more confidence; a page that is no article has little.
func TestConfidence(t *testing.T) {
	full := `<html><head><title>Ferry was late</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry was late","datePublished":"2024-05-03","author":"Ana Ruiz"}</script></head>`
	sure, story, front, empty := articleOf(t, full+storyWith(""), nil), articleOf(t, storyWith(""), nil), articleOf(t, teaserPage, nil), articleOf(t, "", nil)
	if sure.Confidence < 0.99 || story.Confidence >= sure.Confidence || story.Confidence < 0.4 || front.Confidence > 0.25 || empty.Confidence > 0.1 {
		t.Errorf("confidences %v, %v, %v, %v", sure.Confidence, story.Confidence, front.Confidence, empty.Confidence)
	}
}

func TestCountsOfKind(t *testing.T) {
	blocks := []Block{paragraph("a"), heading2("b"), paragraph("c"), list(item("d"))}
	if n := count(blocks, BlockParagraph); n != 2 {
		t.Errorf("%d paragraphs", n)
	}
	if n := count(blocks, BlockItem); n != 0 {
		t.Errorf("%d items at the top", n)
	}
	if n := captioned([]Image{{Caption: "a"}, {Alt: "b"}, {}}); n != 1 {
		t.Errorf("%d captions", n)
	}
}
