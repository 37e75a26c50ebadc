package extract

import (
	"strings"
	"testing"
)

// ruledOut is markup with a picture in what a rule drops, and whether the picture is the article's
// all the same.
var ruledOut = []struct {
	name, markup string
	want         bool
}{
	{"a gallery in a carousel", `<div class="carousel"><figure><img src="/a-pier.jpg"><figcaption>The pier at dawn</figcaption></figure><figure><img src="/b-pier.jpg"><figcaption>The pier at noon</figcaption></figure></div>`, true},
	{"other stories in a carousel", `<div class="carousel"><a href="/a"><img src="/a-pier.jpg"><h3>Boat sinks off the islands</h3></a><a href="/b"><img src="/b-pier.jpg"><h3>Crew swims to the shore</h3></a></div>`, false},
	{"other stories, as figures", `<div class="related"><figure><a href="/a"><img src="/a-pier.jpg"></a><figcaption><a href="/a">Boat sinks off the islands</a></figcaption></figure></div>`, false},
	{"a picture called a teaser", `<figure class="teaser-image"><img src="/a-pier.jpg"><figcaption>The pier at dawn</figcaption></figure>`, true},
	{"a figure in a widget", `<div class="widget image"><div><img src="/a-pier.jpg"></div><p>The pier at dawn on Tuesday</p></div>`, true},
	{"a figure in an aside, with a link to the large picture", `<aside class="image"><a href="/a-pier-large.jpg"><img src="/a-pier.jpg"></a><p class="caption">The pier at dawn</p></aside>`, true},
	{"a sidebar", `<aside><h3>About us</h3><img src="/a-pier.jpg"><p class="caption">The pier at dawn</p><p>` + prose[0] + `</p><p>` + prose[1] + `</p></aside>`, false},
	{"a figure in a button", `<button><div><img src="/a-pier.jpg"><figcaption>The pier at dawn</figcaption></div></button>`, true},
	{"a button", `<button><img src="/a-pier.jpg"> Play</button>`, false},
	{"a label for screen readers around the picture", `<div><div class="label-visually-hidden"><img src="/a-pier.jpg"></div><span class="caption">The pier at dawn</span></div>`, true},
	{"a player in a figure", `<figure><div class="player"><a href="/video/7"><img src="/a-pier.jpg"></a></div><figcaption>The pier at dawn</figcaption></figure>`, true},
	{"a player", `<div class="player"><img src="/a-pier.jpg"></div>`, false},
	{"an advert in a figure", `<div class="advertisement"><figure><img src="/a-pier.jpg"><figcaption>The pier at dawn</figcaption></figure></div>`, false},
	{"the author's biography", `<div class="author-bio"><figure><img src="/ana.jpg"><figcaption>Ana Ruiz has written on ferries for ten years.</figcaption></figure></div>`, false},
	{"a card of another story in the text", `<article class="preview"><a href="/b"><figure><img src="/a-pier.jpg" alt="Crew swims to the shore"></figure></a></article>`, false},
	{"a portrait of the author", `<figure><a rel="author" href="/ana"><img src="/ana.jpg"></a></figure>`, false},
}

func TestProofs(t *testing.T) {
	for _, test := range ruledOut {
		if images := imagesOf(t, test.markup); (len(images) > 0) != test.want {
			t.Errorf("%s: got %+v", test.name, images)
		}
	}
}

// Above the part of the page with the headline only figures with captions are the article's.
func TestImagesAboveTheHeadline(t *testing.T) {
	for _, test := range []struct {
		name, above string
		want        int
	}{
		{"figure with a caption", `<figure><img src="/a-pier.jpg"><figcaption>The pier at dawn</figcaption></figure>`, 1},
		{"picture without", `<img src="/a-pier.jpg">`, 0},
		{"figure that leads away", `<a href="/b"><figure><img src="/a-pier.jpg"><figcaption>The crew swims</figcaption></figure></a>`, 0},
	} {
		markup := `<body><main><article><div>` + test.above + `</div><div><h1>Ferry was late</h1>` + paragraphs() + paragraphs() + `</div></article></main></body>`
		if images := articleOf(t, markup, &Options{URL: "https://post.example/ferry"}).Images; len(images) != test.want {
			t.Errorf("%s: got %+v", test.name, images)
		}
	}
}

// The picture beside the printed byline is a portrait, and no picture of the article.
func TestPortraits(t *testing.T) {
	markup := `<body><main><article><h1>Ferry was late</h1><div><img src="/ana.jpg"><span class="author">By Ana Ruiz</span></div><figure><img src="/a-pier.jpg"></figure>` + paragraphs() + paragraphs() + `</article></main></body>`
	for _, markup := range []string{markup, strings.Replace(strings.Replace(markup, "By Ana", "Ana", 1), `"/ana.jpg"`, `"/ana.jpg" alt="Portrait of Ana Ruiz"`, 1)} {
		images := articleOf(t, markup, nil).Images
		if len(images) != 1 || images[0].URL != "/a-pier.jpg" {
			t.Errorf("got %+v", images)
		}
	}
}
