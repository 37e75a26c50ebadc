package extract

import "testing"

func TestFollowHost(t *testing.T) {
	for href, want := range map[string]struct {
		host      string
		isChannel bool
	}{
		"https://www.whatsapp.com/channel/0029Va":       {"whatsapp.com", true},
		"https://news.google.com/publications/CAAq":     {"news.google.com", true},
		"https://www.google.com/preferences/source?q=a": {"google.com", true},
		"/service/newsletter/":                          {"newsletter", true},
		"/newsletters/morning-minute":                   {"newsletter", true},
		"/news/newsletter-sent-to-the-wrong-town":       {},
		"https://t.me/thepost":                          {"t.me", false},
		"https://www.facebook.com/thepost/":             {"facebook.com", false},
		"https://www.youtube.com/channel/UC12":          {"youtube.com", false},
		"https://t.me/thepost/4711":                     {},
		"https://x.com/thepost/status/4711":             {},
		"https://www.youtube.com/watch?v=1":             {},
		"https://www.facebook.com/sharer.php?u=a":       {},
		"https://news.google.com/":                      {},
		"https://www.google.com/maps":                   {},
		"https://thepost.example/t.me/a":                {},
		"/facebook.com/thepost":                         {},
		"https://[":                                     {},
	} {
		if host, isChannel := followHost(href); host != want.host || isChannel != want.isChannel {
			t.Errorf("%s: %q, %v", href, host, isChannel)
		}
	}
}

func TestIsFollowLine(t *testing.T) {
	const whatsapp, telegram, facebook = `<a href="https://whatsapp.com/channel/1">kanal</a>`, `<a href="https://t.me/thepost">Telegram</a>`, `<a href="https://facebook.com/thepost">Facebook</a>`
	for markup, want := range map[string]bool{
		`<p id="x">Følg vores ` + whatsapp + ` på WhatsApp.</p>`:                                                                                                         true,
		`<p id="x">Больше новостей у нас в ` + telegram + ` и ` + facebook + `.</p>`:                                                                                     true,
		`<p id="x">Listen on <a href="https://podcasts.apple.com/us/podcast/ferry/id1">Apple Podcasts</a> or <a href="https://open.spotify.com/show/1">Spotify</a>.</p>`: true,
		`<p id="x">Új híreink: ` + telegram + `</p>`:                                                                                                                     true,
		`<p id="x">The mayor wrote on ` + telegram + ` that two people were hurt.</p>`:                                                                                   false,
		`<p id="x">The mayor wrote on <a href="https://t.me/mayor/17">Telegram</a></p>`:                                                                                  false,
		`<p id="x">The ferry was late, wrote the mayor</p>`:                                                                                                              false,
		`<div id="x"><p>The ferry was late.</p><p>` + whatsapp + `</p></div>`:                                                                                            false,
		`<blockquote><p id="x">The rope was in the screw ` + telegram + `</p></blockquote>`:                                                                              false,
		`<p id="x">` + prose[0] + prose[1] + ` That is what the captain said in a post that he wrote on ` + whatsapp + `, and what his mate, who stood beside him when the rope went into the screw, said too.</p>`: false,
	} {
		v := viewOf(t, markup)
		if got := isFollowLine(v, byID(t, v, "x")); got != want {
			t.Errorf("%s: %v", markup, got)
		}
	}
}
