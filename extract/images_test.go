package extract

import (
	"reflect"
	"strings"
	"testing"
)

func TestParseSrcset(t *testing.T) {
	for _, test := range []struct {
		in   string
		want []ImageSource
	}{
		{"", nil},
		{" , ,", nil},
		{"a.jpg", []ImageSource{{URL: "a.jpg"}}},
		{"a.jpg 800w", []ImageSource{{URL: "a.jpg", Width: 800}}},
		{"a.jpg 800w, b.jpg 1600w", []ImageSource{{URL: "a.jpg", Width: 800}, {URL: "b.jpg", Width: 1600}}},
		{"a.jpg 1x,b.jpg 1.5x", []ImageSource{{URL: "a.jpg", Density: 1}, {URL: "b.jpg", Density: 1.5}}},
		{"a.jpg, b.jpg 2x", []ImageSource{{URL: "a.jpg"}, {URL: "b.jpg", Density: 2}}},
		{"\n a.jpg 800w 600h,\n\tb.jpg 2x ", []ImageSource{{URL: "a.jpg", Width: 800, Height: 600}, {URL: "b.jpg", Density: 2}}},
		{"/w_800,h_600/a.jpg 800w, /w_1600,h_1200/a.jpg 1600w", []ImageSource{{URL: "/w_800,h_600/a.jpg", Width: 800}, {URL: "/w_1600,h_1200/a.jpg", Width: 1600}}},
		{"data:image/gif;base64,R0 1w, a.jpg 2w", []ImageSource{{URL: "a.jpg", Width: 2}}},
		{"a.jpg wide, b.jpg -1w, c.jpg 0x, d.jpg 9999999w, e.jpg w", []ImageSource{{URL: "a.jpg"}, {URL: "b.jpg"}, {URL: "c.jpg"}, {URL: "d.jpg"}, {URL: "e.jpg"}}},
		{"a.jpg 800ä", []ImageSource{{URL: "a.jpg"}}},
	} {
		if got := parseSrcset(test.in); !reflect.DeepEqual(got, test.want) {
			t.Errorf("%q: got %+v, want %+v", test.in, got, test.want)
		}
	}
}

func FuzzSrcset(f *testing.F) {
	for _, seed := range []string{"a.jpg 800w, b.jpg 2x", "a,b,,c 1x,", "data:, 1w", " ,,, a 1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if n := len(parseSrcset(s)); n > len(s) {
			t.Errorf("%d sources in %q", n, s)
		}
		imageKey(s)
		isPlaceholder(s)
		pixels(s)
	})
}

func TestPixels(t *testing.T) {
	for in, want := range map[string]int{"": 0, "640": 640, " 640px ": 640, "100%": 0, "auto": 0, "-1": 0, "640.5": 0, "999999999": 0} {
		if got := pixels(in); got != want {
			t.Errorf("%q: got %d, want %d", in, got, want)
		}
	}
}

func TestIsPlaceholder(t *testing.T) {
	for in, want := range map[string]bool{
		"https://post.example/img/ferry.jpg": false, "/img/ferry.jpg": false, "ferry.jpg": false,
		"https://post.example/blank.gif": true, "/img/placeholder-16x9.png": true, "https://post.example/1x1.png": true, "https://post.example/img/spacer.gif?x=1": true,
		"https://post.example/img/transparent.png": true, "/img/loading-small.gif": true, "/img/grey.gif": true,
		"https://post.example/img/grey-wolf.jpg": false, "/img/google-pixel-9.jpg": false, "/img/ferry-1001x1500.jpg": false, "/img/ferry-clear-sky.png": false,
		"data:image/gif;base64,R0lGOD": true, "blob:https://post.example/1": true, "about:blank": true,
	} {
		if got := isPlaceholder(in); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
}

func TestIsDrawn(t *testing.T) {
	for in, want := range map[string]bool{
		"/img/lock.svg": true, "/img/site-logo.png": true, "/img/icon_close.gif": true, "/favicon.ico": true,
		"/img/new-logo-unveiled.jpg": false, "/img/chart.png": false, "/img/iconic-ferry.png": false, "": false, "https://[broken": false,
	} {
		if got := isDrawn(in); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
}

func TestNamesPicture(t *testing.T) {
	for in, want := range map[string]bool{"/img/pier.jpg": true, "https://post.example/pier.JPEG?w=1": true, "/pier.webp": true, "/pier.html": false, "/gallery/7": false, "": false} {
		if got := namesPicture(in); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
}

// The sizes of one picture have one key, and two pictures have two.
func TestImageKey(t *testing.T) {
	same := [][]string{
		{"https://post.example/img/ferry-pier.jpg", "https://post.example/img/ferry-pier-1024x768.jpg", "https://cdn.example/x/ferry-pier.webp?w=800", "/img/ferry-pier-scaled.jpg", "/img/ferry-pier_1024w.jpg"},
		{"https://cdn.example/resize/800/https://post.example/img/ferry-pier.jpg", "https://post.example/img/ferry-pier.jpg"},
		{"https://cdn.example/crop/800/?url=https%3A%2F%2Fpost.example%2Fimg%2Fferry-pier.jpg", "https://post.example/img/ferry-pier.jpg"},
		{"https://post.example/808x454_ferry-pier.jpg", "https://post.example/1536x864_ferry-pier.jpg", "https://post.example/ferry-pier.jpg"},
		{"https://post.example/a1b2/500.jpg?width=300", "https://post.example/a1b2/500.jpg?width=900"},
	}
	for _, copies := range same {
		for _, c := range copies[1:] {
			if imageKey(c) != imageKey(copies[0]) {
				t.Errorf("%q has the key %q, and %q has %q", c, imageKey(c), copies[0], imageKey(copies[0]))
			}
		}
	}
	differ := []string{"https://post.example/1/img.jpg", "https://post.example/2/img.jpg", "https://post.example/img.jpg?id=3", "https://post.example/ferry-1.jpg", "https://post.example/ferry-2.jpg", "https://post.example/ferry-2024.jpg", "https://[broken"}
	keys := map[string]string{}
	for _, u := range differ {
		if other, ok := keys[imageKey(u)]; ok {
			t.Errorf("%q and %q have one key", u, other)
		}
		keys[imageKey(u)] = u
	}
}

func TestIsDimension(t *testing.T) {
	for in, want := range map[string]bool{"1024x768": true, "1024w": true, "scaled": true, "2024": false, "x": false, "1x1": false, "12w": false, "1024x": false, "x1024": false, "800x600x2": false, "new": false, "": false, "ferry": false} {
		if got := isDimension(in); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
}

// imagesOf are the pictures of an article.
func imagesOf(t *testing.T, markup string) []Image {
	t.Helper()
	return articleOf(t, storyWith(markup), &Options{URL: "https://post.example/ferry"}).Images
}

func TestImageSources(t *testing.T) {
	for _, test := range []struct {
		name, markup string
		url          string // "" for no picture
		width        int
		sources      int
	}{
		{"plain", `<img src="/pier.jpg" width="800" height="600">`, "https://post.example/pier.jpg", 800, 0},
		{"no address", `<img alt="x">`, "", 0, 0},
		{"lazy", `<img src="data:image/gif;base64,R0" data-src="/pier.jpg">`, "https://post.example/pier.jpg", 0, 0},
		{"lazy with a blank", `<img src="/blank.gif" data-lazy-src="/pier.jpg">`, "https://post.example/pier.jpg", 0, 0},
		{"srcset", `<img src="/pier.jpg" srcset="/pier-400.jpg 400w, /pier-1600.jpg 1600w">`, "https://post.example/pier-1600.jpg", 1600, 3},
		{"srcset by density", `<img src="/pier-blur.jpg" width="740" srcset="/pier-740.jpg 1x, /pier-1480.jpg 2x">`, "https://post.example/pier-1480.jpg", 1480, 3},
		{"src that is the densest", `<img src="/pier-1480.jpg" width="740" srcset="/pier-740.jpg 1x, /pier-1480.jpg 2x">`, "https://post.example/pier-1480.jpg", 1480, 2},
		{"picture", `<picture><source srcset="/pier-l.webp 1200w"><img src="/pier-s.jpg"></picture>`, "https://post.example/pier-l.webp", 1200, 2},
		{"amp", `<amp-img src="/pier.jpg" width="800" height="600"></amp-img>`, "https://post.example/pier.jpg", 800, 0},
		{"icon", `<img src="/pier.jpg" width="16" height="16">`, "", 0, 0},
		{"avatar", `<div class="avatar"><img src="/ana.jpg"></div>`, "", 0, 0},
		{"another framework's", `<news-image src="/pier.jpg"></news-image>`, "https://post.example/pier.jpg", 0, 0},
		{"the address of a page", `<img src="/pier.jpg" data-url="/photos?id=7">`, "https://post.example/pier.jpg", 0, 0},
		{"the original beside it", `<img src="/pier-300.jpg" data-orig-file="/pier.jpg">`, "https://post.example/pier.jpg", 0, 2},
		{"link to a larger one", `<a href="/pier-large.jpg"><img src="/pier.jpg"></a>`, "https://post.example/pier.jpg", 0, 2},
		{"drawing of the site", `<img src="/lock.svg">`, "", 0, 0},
		{"in noscript", `<img src="/blank.gif"><noscript><img src="/pier.jpg"></noscript>`, "https://post.example/pier.jpg", 0, 0},
	} {
		images := imagesOf(t, `<figure>`+test.markup+`</figure>`)
		if test.url == "" {
			if len(images) != 0 {
				t.Errorf("%s: got %+v", test.name, images)
			}
			continue
		}
		if len(images) != 1 || images[0].URL != test.url || images[0].Width != test.width || len(images[0].Sources) != test.sources {
			t.Errorf("%s: got %+v", test.name, images)
		}
	}
}

// A picture stands once, whatever copies of it the page carries.
func TestImageCopies(t *testing.T) {
	images := imagesOf(t, `<figure><img src="/ferry-pier-300x200.jpg" width="300" height="200"><figcaption>The pier at dawn</figcaption></figure><img src="/ferry-pier-1200x800.jpg" width="1200" height="800" alt="Pier"><img src="/other-boat.jpg">`)
	if len(images) != 2 {
		t.Fatalf("got %+v", images)
	}
	if p := images[0]; !strings.Contains(p.URL, "1200x800") || p.Width != 1200 || p.Caption != "The pier at dawn" || p.Alt != "Pier" {
		t.Errorf("got %+v", p)
	}
}

// The copy for readers without scripts is the picture beside it, whatever its file is called.
func TestImageWithoutScripts(t *testing.T) {
	for _, test := range []struct {
		name, markup string
		want         int
	}{
		{"behind", `<figure><img src="/ferry-pier-640.webp"><noscript><img src="/full/ferry-pier-1600-q85.webp"></noscript></figure>`, 1},
		{"before", `<figure><noscript><img src="/full/ferry-pier-1600-q85.webp"></noscript><img src="/ferry-pier-640.webp"></figure>`, 1},
		{"alone", `<figure><noscript><img src="/full/ferry-pier-1600-q85.webp"></noscript></figure><figure><img src="/other-boat.jpg"></figure>`, 2},
		{"of two", `<div><noscript><img src="/third-boat.jpg"></noscript><img src="/ferry-pier-640.webp"><img src="/other-boat.jpg"></div>`, 3},
	} {
		if images := imagesOf(t, test.markup); len(images) != test.want {
			t.Errorf("%s: got %+v", test.name, images)
		}
	}
}

// One file with two captions is two pictures: a video's still and the photo that it was made from.
func TestImageWithTwoCaptions(t *testing.T) {
	images := imagesOf(t, `<figure><img src="/ferry-pier.jpg"><figcaption>Video: the delay explained</figcaption></figure><figure><img src="/ferry-pier.jpg"><figcaption>The pier at dawn on Tuesday</figcaption></figure>`)
	if len(images) != 2 || images[0].Caption == images[1].Caption {
		t.Errorf("got %+v", images)
	}
}

// Exactly one picture is the lead, and stands first.
func TestLeadImage(t *testing.T) {
	for _, test := range []struct{ name, head, top, body, want string }{
		{"above the text", `<meta property="og:image" content="/og-picture.jpg">`, `<figure><img src="/top-picture.jpg"></figure>`, `<img src="/middle.jpg">`, "/top-picture.jpg"},
		{"named by the metadata", `<meta property="og:image" content="/second-800x600.jpg">`, ``, `<p>x</p><img src="/first-picture.jpg"><img src="/second-1200x900.jpg">`, "/second-1200x900.jpg"},
		{"only in the metadata", `<meta property="og:image" content="/og-picture.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:alt" content="Pier">`, ``, ``, "/og-picture.jpg"},
		{"not the one in the metadata, which the page does not show", `<meta property="og:image" content="/logo-of-the-post.jpg">`, ``, `<img src="/middle.jpg">`, "/middle.jpg"},
		{"the first", ``, ``, `<img src="/middle.jpg"><img src="/bottom.jpg">`, "/middle.jpg"},
	} {
		markup := `<html><head><title>Ferry was late</title>` + test.head + `</head><body><article><h1>Ferry was late</h1>` + test.top + `<div>` + paragraphs() + test.body + paragraphs() + `</div></article></body></html>`
		images := articleOf(t, markup, nil).Images
		leads := 0
		for _, image := range images {
			if image.Lead {
				leads++
			}
		}
		if leads != 1 || !images[0].Lead || images[0].URL != test.want {
			t.Errorf("%s: got %+v", test.name, images)
		}
	}
}

func TestSrcsetWithoutNumbers(t *testing.T) {
	for _, s := range parseSrcset("a.jpg NaNx, b.jpg NaNw, c.jpg Infx") {
		if s.Density != 0 || s.Width != 0 {
			t.Errorf("got %+v", s)
		}
	}
}
