package extract

import (
	"reflect"
	"testing"
)

func TestEmbeds(t *testing.T) {
	for _, test := range []struct {
		name, markup string
		want         *Block
	}{
		{"frame", `<iframe src="https://www.youtube.com/embed/abc" title="The pier"></iframe>`, &Block{Text: "The pier", Embed: &Embed{Provider: "youtube", URL: "https://www.youtube.com/embed/abc"}}},
		{"lazy frame", `<iframe src="about:blank" data-src="//player.vimeo.com/video/1"></iframe>`, &Block{Embed: &Embed{Provider: "vimeo", URL: "https://player.vimeo.com/video/1"}}},
		{"frame in a paragraph", `<p><iframe src="https://open.spotify.com/embed/x"></iframe></p>`, &Block{Embed: &Embed{Provider: "spotify", URL: "https://open.spotify.com/embed/x"}}},
		{"frame of nobody we know", `<iframe src="https://ads.example/x"></iframe>`, nil},
		{"frame without an address", `<iframe></iframe>`, nil},
		{"map", `<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>`, &Block{Embed: &Embed{Provider: "google maps", URL: "https://www.google.com/maps/embed?pb=1"}}},
		{"post", `<blockquote class="twitter-tweet"><p>Late again</p>— Ana Ruiz (@ana) <a href="https://twitter.com/ana/status/1">3 May</a></blockquote>`,
			&Block{Text: "Late again", Embed: &Embed{Provider: "x", URL: "https://twitter.com/ana/status/1", Author: "Ana Ruiz (@ana)"}}},
		{"post with its own address", `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/x/"><a href="https://www.instagram.com/y">View</a></blockquote>`,
			&Block{Text: "View", Embed: &Embed{Provider: "instagram", URL: "https://www.instagram.com/p/x/"}}},
		{"post with a source", `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/1"><section>Pier</section></blockquote>`, &Block{Text: "Pier", Embed: &Embed{Provider: "tiktok", URL: "https://www.tiktok.com/@a/video/1"}}},
		{"post of another class", `<div class="fb-post" data-href="https://www.facebook.com/a/posts/1"></div>`, &Block{Embed: &Embed{Provider: "facebook", URL: "https://www.facebook.com/a/posts/1"}}},
		{"video", `<video src="/a.mp4" title="Pier"></video>`, &Block{Text: "Pier", Embed: &Embed{Provider: "video", URL: "https://post.example/a.mp4"}}},
		{"video with sources", `<video><source src="/a.mp4"><source src="/b.webm"></video>`, &Block{Embed: &Embed{Provider: "video", URL: "https://post.example/a.mp4"}}},
		{"audio", `<audio src="/a.mp3"></audio>`, &Block{Embed: &Embed{Provider: "audio", URL: "https://post.example/a.mp3"}}},
		{"video without an address", `<video src="blob:x"></video>`, nil},
		{"amp video", `<amp-youtube data-videoid="abc"></amp-youtube>`, &Block{Embed: &Embed{Provider: "youtube", URL: "https://www.youtube.com/watch?v=abc"}}},
		{"amp post", `<amp-twitter data-tweetid="1"></amp-twitter>`, &Block{Embed: &Embed{Provider: "x", URL: "https://x.com/i/status/1"}}},
		{"amp picture post", `<amp-instagram data-shortcode="x"></amp-instagram>`, &Block{Embed: &Embed{Provider: "instagram", URL: "https://www.instagram.com/p/x/"}}},
		{"amp without an address", `<amp-youtube></amp-youtube>`, nil},
		{"amp frame", `<amp-iframe src="https://www.youtube.com/embed/abc"></amp-iframe>`, &Block{Embed: &Embed{Provider: "youtube", URL: "https://www.youtube.com/embed/abc"}}},
	} {
		blocks := cutOf(t, test.markup)
		if test.want == nil {
			if len(blocks) > 0 {
				t.Errorf("%s: got %+v", test.name, blocks)
			}
			continue
		}
		test.want.Kind = BlockEmbed
		if len(blocks) != 1 || !reflect.DeepEqual(&blocks[0], test.want) {
			t.Errorf("%s: got %+v, want %+v", test.name, blocks, *test.want)
		}
	}
}

func TestProviderOf(t *testing.T) {
	for address, want := range map[string]string{
		"https://www.youtube.com/embed/x": "youtube", "https://youtu.be/x": "youtube", "https://m.facebook.com/x": "facebook", "https://x.com/a": "x",
		"https://notx.com/a": "", "https://x.com.example/a": "", "https://www.google.com/search": "", "/a": "", "": "",
		"https://www.google.com/maps/embed": "google maps", "https://maps.google.com/maps": "google maps",
	} {
		if got := providerOf(address); got != want {
			t.Errorf("%q: got %q, want %q", address, got, want)
		}
	}
}

func TestProviders(t *testing.T) {
	for _, p := range providers {
		if p.Name == "" || len(p.Hosts) == 0 && p.Class == "" {
			t.Errorf("%+v can be found by nothing", p)
		}
		for _, host := range p.Hosts {
			if got := providerOf("https://" + host + "/x"); got != p.Name {
				t.Errorf("https://%s/x belongs to %q, not to %q", host, got, p.Name)
			}
		}
	}
}
