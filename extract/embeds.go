package extract

import (
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// A provider is a service whose posts and players are set into articles.
type provider struct {
	Name  string
	Hosts []string // of its players and posts; a subdomain counts too
	Class string   // of the <blockquote> that its script turns into a post
}

// providers are the services known by name.
var providers = []provider{
	{"x", []string{"twitter.com", "x.com"}, "twitter-tweet"},
	{"x", nil, "twitter-video"},
	{"instagram", []string{"instagram.com"}, "instagram-media"},
	{"tiktok", []string{"tiktok.com"}, "tiktok-embed"},
	{"facebook", []string{"facebook.com", "fb.watch"}, "fb-post"},
	{"facebook", nil, "fb-video"},
	{"bluesky", []string{"bsky.app"}, "bluesky-embed"},
	{"mastodon", []string{"mastodon.social"}, "mastodon-embed"},
	{"reddit", []string{"reddit.com"}, "reddit-embed-bq"},
	{"threads", []string{"threads.net", "threads.com"}, "text-post-media"},
	{"telegram", []string{"t.me"}, "telegram-post"},
	{"youtube", []string{"youtube.com", "youtube-nocookie.com", "youtu.be"}, ""},
	{"vimeo", []string{"vimeo.com"}, ""},
	{"dailymotion", []string{"dailymotion.com"}, ""},
	{"spotify", []string{"spotify.com"}, ""},
	{"soundcloud", []string{"soundcloud.com"}, ""},
	{"apple podcasts", []string{"podcasts.apple.com"}, ""},
	{"datawrapper", []string{"datawrapper.dwcdn.net", "datawrapper.de"}, ""},
	{"flourish", []string{"flourish.studio"}, ""},
	{"infogram", []string{"infogram.com"}, ""},
	{"google maps", []string{"google.com/maps", "maps.google.com"}, ""},
	{"vk", []string{"vk.com"}, ""},
	{"rumble", []string{"rumble.com"}, ""},
	{"scribd", []string{"scribd.com"}, ""},
	{"documentcloud", []string{"documentcloud.org"}, ""},
}

// embed reads an element that sets foreign content into the text: a post's <blockquote>, an
// <iframe> of a known service, a <video> or an <audio>.
func (c *cutter) embed(id page.ID) (Block, bool) {
	switch tag := c.Tag(id); {
	case tag == atom.Iframe || tag == atom.Embed:
		return c.frame(id)
	case tag == atom.Video || tag == atom.Audio:
		return c.media(id, tag.String())
	case tag == atom.Script:
		return c.telegramPost(id)
	case tag == atom.Noscript || tag == atom.Style:
		return Block{}, false
	case tag == 0:
		return c.customEmbed(id)
	}
	for _, p := range providers {
		if p.Class != "" && hasClass(c.Attr(id, "class"), p.Class) {
			return c.post(id, p.Name), true
		}
	}
	return Block{}, false
}

func hasClass(classes, class string) bool {
	for own := range strings.FieldsSeq(classes) {
		if own == class {
			return true
		}
	}
	return false
}

// frame reads a frame of a known service; frames of others are advertising more often than not.
func (c *cutter) frame(id page.ID) (Block, bool) {
	for _, attr := range [...]string{"src", "data-src", "data-lazy-src"} {
		u := c.absolute(c.Attr(id, attr))
		if name := providerOf(u); name != "" {
			return Block{Kind: BlockEmbed, Embed: &Embed{Provider: name, URL: u}, Text: text.Collapse(c.Attr(id, "title"))}, true
		}
	}
	return Block{}, false
}

// providerOf is the name of the service that an address belongs to, or "".
func providerOf(address string) string {
	host := hostOf(address)
	if host == "" {
		return ""
	}
	for _, p := range providers {
		for _, own := range p.Hosts {
			domain, folder, _ := strings.Cut(own, "/")
			if (host == domain || strings.HasSuffix(host, "."+domain)) && strings.Contains(address, folder) {
				return p.Name
			}
		}
	}
	return ""
}

// media reads <video> and <audio>.
func (c *cutter) media(id page.ID, kind string) (Block, bool) {
	src := c.absolute(c.Attr(id, "src"))
	for _, s := range c.Within(id, atom.Source) {
		if src == "" {
			src = c.absolute(c.Attr(s, "src"))
		}
	}
	if src == "" {
		return Block{}, false
	}
	return Block{Kind: BlockEmbed, Embed: &Embed{Provider: kind, URL: src}, Text: text.Collapse(c.Attr(id, "title"))}, true
}

// namedPlayers are the elements of AMP, and of scripts that load a player when it is pressed, that name
// the service in their tag and the video or post in an attribute.
var namedPlayers = map[string]struct{ Provider, Attr, Before, After string }{
	"amp-youtube":     {"youtube", "data-videoid", "https://www.youtube.com/watch?v=", ""},
	"amp-vimeo":       {"vimeo", "data-videoid", "https://vimeo.com/", ""},
	"amp-dailymotion": {"dailymotion", "data-videoid", "https://www.dailymotion.com/video/", ""},
	"amp-twitter":     {"x", "data-tweetid", "https://x.com/i/status/", ""},
	"amp-instagram":   {"instagram", "data-shortcode", "https://www.instagram.com/p/", "/"},
	"amp-facebook":    {"facebook", "data-href", "", ""},
	"amp-tiktok":      {"tiktok", "data-src", "", ""},
	"lite-youtube":    {"youtube", "videoid", "https://www.youtube.com/watch?v=", ""},
	"lite-vimeo":      {"vimeo", "videoid", "https://vimeo.com/", ""},
}

// customEmbed reads an element that HTML does not know.
func (c *cutter) customEmbed(id page.ID) (Block, bool) {
	switch name := c.Data(id); name {
	case "amp-iframe":
		return c.frame(id)
	case "amp-video", "amp-audio":
		return c.media(id, strings.TrimPrefix(name, "amp-"))
	case "oembed":
		return linkEmbed(c.absolute(c.Attr(id, "url")))
	default:
		player := namedPlayers[name]
		value := c.Attr(id, player.Attr)
		if player.Attr == "" || value == "" {
			return Block{}, false
		}
		return Block{Kind: BlockEmbed, Embed: &Embed{Provider: player.Provider, URL: player.Before + value + player.After}}, true
	}
}

// linkEmbed is the embed that an address of a known service stands for, where a content system left
// it to a script to fetch the post.
func linkEmbed(address string) (Block, bool) {
	name := providerOf(address)
	if name == "" {
		return Block{}, false
	}
	return Block{Kind: BlockEmbed, Embed: &Embed{Provider: name, URL: address}}, true
}

// telegramPost reads the script that puts a post of Telegram in its own place.
func (c *cutter) telegramPost(id page.ID) (Block, bool) {
	post := c.Attr(id, "data-telegram-post")
	return Block{Kind: BlockEmbed, Embed: &Embed{Provider: "telegram", URL: "https://t.me/" + post}}, post != ""
}

// postAttrs are the attributes in which posts keep their address.
var postAttrs = [...]string{"data-instgrm-permalink", "cite", "data-href", "data-embed-url", "data-text-post-permalink"}

// post reads the <blockquote> of a social network: its address is in an attribute, or the last link
// to the service; its author stands behind the dash.
func (c *cutter) post(id page.ID, name string) Block {
	e := &Embed{Provider: name}
	for _, attr := range postAttrs {
		if u := c.Attr(id, attr); u != "" && e.URL == "" {
			e.URL = u
		}
	}
	if e.URL == "" {
		for _, a := range c.Within(id, atom.A) {
			if u := c.absolute(c.Attr(a, "href")); providerOf(u) == name {
				e.URL = u
			}
		}
	}
	said := c.Text(id)
	if at := strings.LastIndex(said, "— "); at >= 0 {
		author, _, _ := strings.Cut(said[at+len("— "):], ")")
		if strings.Contains(author, "(") {
			e.Author = text.Collapse(author + ")")
			said = said[:at]
		}
	}
	return Block{Kind: BlockEmbed, Embed: e, Text: strings.TrimSpace(said)}
}
