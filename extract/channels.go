package extract

import (
	"net/url"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// Lines that ask to follow the site elsewhere. Where their links lead says so in any language.

// channelHosts are where one follows or subscribes, and hardly anything that an article would refer to.
var channelHosts = []string{"whatsapp.com", "chat.whatsapp.com", "news.google.com", "profile.google.com", "invite.viber.com", "chats.viber.com",
	"lin.ee", "line.me", "page.line.me", "zalo.me", "flipboard.com", "feedly.com", "dzen.ru", "media.naver.com"}

// podcastHosts are where one listens to a podcast; where two of them stand in a line, it asks to subscribe.
var podcastHosts = []string{"podcasts.apple.com", "itunes.apple.com", "open.spotify.com", "podcasts.google.com", "music.amazon.com", "stitcher.com", "overcast.fm", "pocketcasts.com", "pca.st", "deezer.com", "castbox.fm"}

// letterParts are parts of the addresses where one subscribes to a site's letters.
var letterParts = []string{"newsletter", "newsletters", "nieuwsbrief", "nieuwsbrieven", "nyhetsbrev", "nyhedsbrev", "uutiskirje", "hirlevel", "boletin", "boletines", "bulten", "infolettre", "infolettres"}

// networkHosts are where sites and people have pages of their own, and posts.
var networkHosts = []string{"t.me", "telegram.me", "facebook.com", "instagram.com", "x.com", "twitter.com", "youtube.com", "vk.com", "ok.ru", "tiktok.com",
	"threads.net", "threads.com", "bsky.app", "linkedin.com", "weibo.com"}

const (
	longestFollowLine = 260 // the size of a line that asks to follow, and of one
	longestFollowNote = 140 // that names a single network
)

// isFollowLine: one line that leads to a channel, to pages on two networks, or, in a few words that are no
// sentence, to a page on one: "Get our stories first: join us on WhatsApp".
func isFollowLine(v *view, id page.ID) bool {
	size := v.Size(id)
	first, end := v.LinesOf(id)
	if v.LinkSize(id) == 0 || size > longestFollowLine || end-first != 1 {
		return false
	}
	networks := map[string]bool{}
	for _, a := range v.Within(id, atom.A) {
		host, isChannel := followHost(v.Attr(a, "href"))
		if isChannel {
			return true
		}
		if host != "" {
			networks[host] = true
		}
	}
	return len(networks) > 1 || len(networks) == 1 && size <= longestFollowNote && !inQuote(v, id) && !endsSentence(v.LineText(v.Lines[first]))
}

// followHost is the network on whose page of somebody a link leads, and whether it is a channel to follow;
// "" where it leads to a post, to a share button, or elsewhere.
func followHost(href string) (host string, isChannel bool) {
	u, err := url.Parse(href)
	if err != nil {
		return "", false
	}
	host = bareHost(u.Hostname())
	path := strings.Trim(u.Path, "/")
	switch {
	case isLetterPath(path):
		return "newsletter", true
	case slices.Contains(channelHosts, host) && path != "", host == "google.com" && strings.HasPrefix(path, "preferences"):
		return host, true
	case slices.Contains(networkHosts, host) && isProfile(path), slices.Contains(podcastHosts, host) && path != "":
		return host, false
	}
	return "", false
}

// isLetterPath reports whether the path of an address is that of a letter, or of all of a site.
func isLetterPath(path string) bool {
	for part := range strings.SplitSeq(path, "/") {
		if slices.Contains(letterParts, strings.ToLower(part)) {
			return true
		}
	}
	return false
}

// postParts are parts of the addresses of posts, videos and shared pages.
var postParts = []string{"status", "statuses", "p", "reel", "post", "posts", "photo", "photos", "video", "videos", "watch", "share", "sharer", "sharer.php", "intent", "hashtag", "search", "s", "embed", "pulse"}

// isProfile reports whether the path of an address on a network is that of a page of somebody: a name, or two
// as in "channel/name", and no number of a post.
func isProfile(path string) bool {
	parts := strings.Split(path, "/")
	last := parts[len(parts)-1]
	return path != "" && len(parts) <= 2 && !slices.ContainsFunc(parts, func(part string) bool { return slices.Contains(postParts, part) }) &&
		(len(parts) == 1 || strings.Trim(last, "0123456789") != "")
}
