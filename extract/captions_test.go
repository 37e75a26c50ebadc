package extract

import "testing"

// captionTests are pictures in a story, a kind of caption each.
var captionTests = []struct{ name, markup, caption, credit string }{
	{"caption", `<figure><img src="/a-pier.jpg"><figcaption>The pier at dawn</figcaption></figure>`, "The pier at dawn", ""},
	{"named", `<div class="image"><img src="/a-pier.jpg"><p class="wp-caption-text">The pier at dawn</p></div>`, "The pier at dawn", ""},
	{"none", `<figure><img src="/a-pier.jpg" alt="A pier"></figure>`, "", ""},
	{"one or two lines beside a picture alone", `<div><div><img src="/a-pier.jpg"></div><div>The pier at dawn on Tuesday</div></div>`, "The pier at dawn on Tuesday", ""},
	{"how many pictures there are beside it", `<div><div><img src="/a-pier.jpg"></div><div>5 photos in the gallery</div><div>The pier at dawn on Tuesday</div></div>`, "The pier at dawn on Tuesday", ""},
	{"among words", `<p><span>The pier at dawn on Tuesday <img src="/a-pier.jpg"></span></p>`, "", ""},
	{"beside a quotation", `<blockquote><img src="/a-pier.jpg"><p>We waited for an hour on the pier</p></blockquote>`, "", ""},
	{"below the words of an item", `<ul><li>Wait on the pier at dawn<br><img src="/a-pier.jpg"></li></ul>`, "", ""},
	{"above the words of an item", `<ul><li><img src="/a-pier.jpg"><p>The pier at dawn on Tuesday</p></li></ul>`, "The pier at dawn on Tuesday", ""},
	{"just outside of the figure", `<div><figure><img src="/a-pier.jpg"></figure><figcaption>The pier at dawn</figcaption></div>`, "The pier at dawn", ""},
	{"outside, beside a long text", `<div><figure><img src="/a-pier.jpg"></figure><figcaption>` + prose[0] + `</figcaption><p>` + prose[1] + `</p></div>`, prose[0], ""},
	{"in a frame's element", `<amp-img src="/a-pier.jpg"></amp-img><p>x</p><div><amp-img src="/b-pier.jpg"></amp-img><span class="caption">The pier at dawn</span></div>`, "", ""},
	{"twice", `<figure><a href="/a-pier-large.jpg"><img src="/a-pier.jpg"><div class="caption">The pier at dawn</div></a><figcaption>The pier at dawn</figcaption></figure>`, "The pier at dawn", ""},
	{"twice, and long", `<figure><img src="/a-pier.jpg"><div><figcaption>` + prose[0] + `</figcaption></div><figcaption>` + prose[0] + `</figcaption></figure>`, prose[0], ""},
	{"a line below that says what the alt text says", `<div><img src="/a-pier.jpg" alt="The pier at dawn"></div><div class="x1"><span>The pier at dawn</span></div><p>` + prose[1] + `</p>`, "The pier at dawn", ""},
	{"in an attribute", `<img src="/a-pier.jpg" data-caption="The pier &lt;b&gt;at&lt;/b&gt; dawn"><p>` + prose[0] + `</p>`, "The pier at dawn", ""},
	{"a button in it", `<figure><img src="/a-pier.jpg"><figcaption>The pier at dawn<button>Enlarge</button></figcaption></figure>`, "The pier at dawn", ""},
	{"a button beside it", `<div><div><img src="/a-pier.jpg"><button>Enlarge this picture</button></div><div class="caption"><p>The pier at dawn</p></div></div>`, "The pier at dawn", ""},
	{"hidden words in it", `<figure><img src="/a-pier.jpg"><figcaption>The pier at dawn <span hidden>opens in a gallery</span></figcaption></figure>`, "The pier at dawn", ""},

	{"credit named", `<figure><img src="/a-pier.jpg"><figcaption>The pier at dawn. <span class="credit">Ana Ruiz</span></figcaption></figure>`, "The pier at dawn.", "Ana Ruiz"},
	{"credit named, in capitals inside a word", `<figure><img src="/a-pier.jpg"><figcaption><span class="figCaptionText">The pier at dawn</span> - <span class="figCaptionCredit">Ana Ruiz</span></figcaption></figure>`, "The pier at dawn", "Ana Ruiz"},
	{"credit named, above", `<figure><img src="/a-pier.jpg"><figcaption><div class="bildautor">Bild: Ana Ruiz</div>The pier at dawn</figcaption></figure>`, "The pier at dawn", "Ana Ruiz"},
	{"credit in a bracket", `<figure><img src="/a-pier.jpg"><figcaption>The pier at dawn (Photo: Ana Ruiz)</figcaption></figure>`, "The pier at dawn", "Ana Ruiz"},
	{"credit after what the alt text says", `<figure><img src="/a-pier.jpg" alt="The pier at dawn"><figcaption>The pier at dawn / A. Ruizas / Merrin nuotr.</figcaption></figure>`, "The pier at dawn", "A. Ruizas / Merrin"},
	{"more words after what the alt text says", `<figure><img src="/a-pier.jpg" alt="The pier at dawn"><figcaption>The pier at dawn and the ferry</figcaption></figure>`, "The pier at dawn and the ferry", ""},
	{"a photographer and an agency", `<figure><img src="/a-pier.jpg"><figcaption>The pier at dawn. <span class="credit">Ana Ruiz (EFE)</span></figcaption></figure>`, "The pier at dawn.", "Ana Ruiz (EFE)"},
	{"a mark before the credit", `<figure><img src="/a-pier.jpg"><figcaption>The pier at dawn. <span class="credit">/ Ana Ruiz</span></figcaption></figure>`, "The pier at dawn.", "Ana Ruiz"},
	{"another picture's", `<div><img src="/a-pier.jpg"><figure><img src="/b-pier.jpg"><figcaption>The pier at dawn</figcaption></figure></div>`, "", ""},
	{"credit in an element that only its style sets apart", `<figure><img src="/a-pier.jpg"><figcaption><span>The pier at dawn, on Tuesday.</span><span class="m_m">Ana Ruiz</span></figcaption></figure>`, "The pier at dawn, on Tuesday.", "Ana Ruiz"},
	{"credit with its label in such an element", `<figure><img src="/a-pier.jpg"><figcaption><span>The pier at dawn.</span><span><span>Credit...</span><span>Ana Ruiz for The Post</span></span></figcaption></figure>`, "The pier at dawn.", "Ana Ruiz for The Post"},
	{"name and house in an element behind the sentence", `<figure><img src="/a-pier.jpg"><figcaption><span>The pier at dawn, on Tuesday.</span> <span>Ana Ruiz, The Merrin Post</span></figcaption></figure>`, "The pier at dawn, on Tuesday.", "Ana Ruiz, The Merrin Post"},
	{"houses with slashes in such an element", `<figure><img src="/a-pier.jpg"><figcaption>The pier at dawn. <span>Merrin/Post/Ana</span></figcaption></figure>`, "The pier at dawn.", "Merrin/Post/Ana"},
	{"more of the caption in such an element", `<figure><img src="/a-pier.jpg"><figcaption><span>The pier at dawn, on Tuesday.</span> <span>Ana Ruiz, who built it, waves.</span></figcaption></figure>`, "The pier at dawn, on Tuesday. Ana Ruiz, who built it, waves.", ""},
	{"words in an element that only its style sets apart", `<figure><img src="/a-pier.jpg"><figcaption><b>Dawn</b><span>The pier was empty</span></figcaption></figure>`, "Dawn The pier was empty", ""},
	{"a box with a title over its text", `<div><figure><img src="/a-pier.jpg"></figure><div><h3>The pier</h3><p class="image-box-description">The pier was empty at dawn, and the growers stood on it and waited.</p></div></div>`, "", ""},
	{"labels for screen readers, the credit in a line of its own", `<figure><div><img src="/a-pier.jpg"><span role="text"><span class="visually-hidden">Image source, </span>Merrin Harbour Trust</span></div><figcaption><span class="visually-hidden">Image caption, </span>The pier at dawn</figcaption></figure>`, "The pier at dawn", "Merrin Harbour Trust"},
	{"a line below that ends in a credit", `<p align="center"><img src="/a-pier.jpg"></p><p align="center">The pier at dawn. (Photo: Ana Ruiz)</p>`, "The pier at dawn.", "Ana Ruiz"},
	{"a line below a picture among words", `<p>At dawn it was <img src="/a-pier.jpg"> empty</p><p>The pier at dawn. (Photo: Ana Ruiz)</p>`, "", ""},
	{"a line below the next picture", `<p><img src="/a-pier.jpg"></p><p><img src="/b-ferry.jpg"></p><p>The ferry at dawn. (Photo: Ana Ruiz)</p>`, "", ""},
	{"a line below that signs nothing", `<p><img src="/a-pier.jpg"></p><p>The pier was empty at dawn. (Reuters)</p>`, "", ""},
	{"in capitals behind a bar", `<figure><img src="/a-pier.jpg"><figcaption>The pier at dawn | L'ÉCHO DE VIRE / ANA RUIZ</figcaption></figure>`, "The pier at dawn", "L'ÉCHO DE VIRE / ANA RUIZ"},
	{"named, below the picture's own element", `<div class="media"><img src="/a-pier.jpg"></div><p class="media-caption">The pier at dawn</p><p>` + prose[0] + `</p>`, "The pier at dawn", ""},
	{"named, below an element of a framework", `<amp-img src="/a-pier.jpg"></amp-img><div class="amp-wp-caption">The pier at dawn. Photo: Ana Ruiz</div>`, "The pier at dawn.", "Ana Ruiz"},
	{"named, below other words", `<div class="media"><img src="/a-pier.jpg"></div><p>At dawn</p><p class="media-caption">The pier at dawn</p>`, "", ""},
	{"in a theme's gallery", `<dl class="gallery-item"><dt class="gallery-icon"><img src="/a-pier.jpg"></dt><dd class="wp-caption-text">The pier at dawn</dd></dl>`, "The pier at dawn", ""},
	{"in an attribute of the link, the credit in another", `<a href="/a-pier.jpg" data-sub-html="The pier at dawn"><img src="/a-pier.jpg" data-credit="Foto: Ana Ruiz"></a><p>` + prose[0] + `</p>`, "The pier at dawn", "Ana Ruiz"},
	{"cited", `<figure><img src="/a-pier.jpg"><figcaption>The pier at dawn <cite>Ana Ruiz</cite></figcaption></figure>`, "The pier at dawn", "Ana Ruiz"},
	{"a work that is cited", `<figure><img src="/a-pier.jpg"><figcaption>The cover of <cite>Ana Ruiz</cite> of 1974</figcaption></figure>`, "The cover of Ana Ruiz of 1974", ""},
	{"credit and no caption", `<figure><img src="/a-pier.jpg"><figcaption><span class="credit">Ana Ruiz</span></figcaption></figure>`, "", "Ana Ruiz"},
}

func TestCaptions(t *testing.T) {
	for _, test := range captionTests {
		images := imagesOf(t, test.markup)
		if len(images) == 0 || images[0].Caption != test.caption || images[0].Credit != test.credit {
			t.Errorf("%s: got %+v", test.name, images)
		}
	}
}

// What is a caption is no text of the body.
func TestCaptionsLeaveTheBody(t *testing.T) {
	for _, test := range captionTests {
		with := articleOf(t, storyWith(test.markup), nil)
		for _, b := range with.Blocks {
			if test.caption != "" && b.Kind != BlockImage && b.Text == test.caption {
				t.Errorf("%s: %s %q", test.name, b.Kind, b.Text)
			}
		}
	}
}

// What the structured data say of a picture counts where nothing is printed, unless it is only the
// alt text again.
func TestLinkedCaptions(t *testing.T) {
	data := `<script type="application/ld+json">{"@type": "ImageObject", "url": "/a-pier-1200x800.jpg", "caption": "The pier at dawn. Photo: Ana Ruiz"}</script>`
	for _, test := range []struct{ name, markup, want string }{
		{"nothing printed", `<img src="/a-pier.jpg">`, "The pier at dawn."},
		{"printed", `<figure><img src="/a-pier.jpg"><figcaption>The ferry leaves</figcaption></figure>`, "The ferry leaves"},
		{"the alt text", `<img src="/a-pier.jpg" alt="The pier at dawn">`, ""},
		{"another picture", `<img src="/b-ferry.jpg">`, ""},
	} {
		if images := imagesOf(t, data+test.markup); len(images) == 0 || images[0].Caption != test.want {
			t.Errorf("%s: got %+v", test.name, images)
		}
	}
}
