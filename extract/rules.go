package extract

import "golang.org/x/net/html/atom"

// A rule is one named reason to drop a piece of a page. It is called up by a tag, by words of an
// element's class, id, role or test id, or by the words that a line begins with; it drops what
// called it up if its conditions hold.
type rule struct {
	Name   string      // shown by Why, in tests and in expected results
	Sure   certainty   // which policies use it
	Tags   []atom.Atom // called up by these tags,
	Words  []string    // or by any of these whole words; "comment form" means both words
	Lines  []string    // or by a line that begins so; one with a full stop is the whole line
	Rest   bool        // for Lines: what follows in the same container, under this title, goes with it
	Most   int         // for Lines: the size in letters of the longest line that it drops; 0 is any
	If     condition   // what must hold too, or nil
	Unless condition   // an exception, or nil
	Final  bool        // what it drops is not judged again by the forest
	Inline bool        // it may drop a few words from the middle of a paragraph too
	Drops  string      // markup of which it drops something,
	Keeps  string      // and markup that calls it up, or nearly, of which it drops nothing
}

// rules are the reasons to drop, in order: of several that hold, the first gives the verdict.
// A rule without Tags, Words and Lines looks at every element.
//
// The words of lines stand in phrases.go.
var rules = []rule{
	{
		Name: "hidden", Sure: certain, Inline: true,
		If: isHidden, Unless: holdsArticle,
		Drops: `<div style="display: none">Enable scripts</div>`,
		Keeps: `<div style="display:block">The ferry was late.</div>`,
	},
	{
		Name: "for screen readers", Sure: certain, Final: true, Inline: true,
		Words:  namings[unseenNames],
		Unless: either(isLong, isMainHeading, holdsUnseen),
		Drops:  `<span class="screen-reader-text">Opens in a new window</span>`,
		Keeps:  `<p class="screen">On the screen she saw the ferry.</p>`,
	},
	{
		Name: "comments", Sure: certain, Final: true,
		Words: []string{"comments", "comment", "commentlist", "commentform", "respond", "disqus", "livefyre", "viafoura", "coral",
			"spotim", "openweb", "hyvor", "wpdiscuz", "cackle", "commento", "isso", "giscus", "utterances", "kommentare", "commentaires", "comentarios",
			"comentarii", "commenti", "komentarze", "komentare", "kommentarer", "reacties", "reader responses", "conversation"},
		Unless: either(holdsHeadline, isMarkedBody, all(holdsArticle, hasFewSiblings)),
		Drops:  `<div id="comments"><p>I was on that ferry and it was not late at all, whatever they say.</p></div>`,
		Keeps:  `<div class="comments-open"><h1>Ferry was late</h1><p>The ferry was late.</p></div>`,
	},
	{
		Name: "navigation", Sure: certain, Final: true,
		Tags: []atom.Atom{atom.Nav, atom.Menu}, Words: []string{"navigation", "nav", "navbar", "menu", "menubar", "mainmenu", "submenu", "topnav", "megamenu"},
		Unless: either(holdsArticle, holdsParagraphs, holdsHeadline),
		Drops:  `<nav><a href="/">World</a> <a href="/b">Business</a></nav>`,
		Keeps:  `<p>The <a href="/navy">navy</a> sent a ship.</p>`,
	},
	{
		Name: "site header", Sure: certain, Final: true,
		Words:  []string{"masthead", "site header", "page header", "global header", "topbar", "banner", "site branding", "site title"},
		Unless: either(holdsArticle, holdsParagraphs, holdsHeadline),
		Drops:  `<div class="site-header"><a href="/">The Daily Post</a></div>`,
		Keeps:  `<div class="article-header"><h1>Ferry was late</h1></div>`,
	},
	{
		Name: "footer", Sure: certain, Final: true,
		Tags: []atom.Atom{atom.Footer}, Words: []string{"footer", "contentinfo", "colophon", "subfooter", "pagefooter", "sitefooter"},
		Unless: either(holdsArticle, holdsHeadline, inQuote, isMarkedBody),
		Drops:  `<footer><p>All about us</p></footer>`,
		Keeps:  `<blockquote><p>It was late.</p><footer>Ana Ruiz</footer></blockquote>`,
	},
	{
		Name: "dialog", Sure: certain, Final: true,
		Tags: []atom.Atom{atom.Dialog}, Words: []string{"dialog", "alertdialog", "modal", "popup"},
		If: isDialog, Unless: either(isMostAndUnlinked, holdsHeadline),
		Drops: `<dialog><p>A share is a part of a company. <button>Close</button></p></dialog>`,
		Keeps: `<div class="dialogue"><p>Was the ferry late?</p></div>`,
	},
	{
		Name: "form", Sure: certain, Inline: true,
		Tags:   []atom.Atom{atom.Form, atom.Fieldset, atom.Button, atom.Label, atom.Search, atom.Progress, atom.Output},
		Unless: either(holdsArticle, holdsHeadline, all(holdsParagraphs, not(hasControls)), isWordInSentence),
		Drops:  `<form><p>Your address <input name="mail"></p></form>`,
		Keeps:  `<p>The form was late.</p>`,
	},
	{
		Name: "sign-up box", Sure: likely,
		Tags: []atom.Atom{atom.Div, atom.Section, atom.Aside},
		If:   all(hasControls, not(holdsMuch)), Unless: either(holdsHeadline, holdsArticle, holdsParagraphs),
		Drops: `<div><h3>The Post by mail</h3><p>Join two thousand readers who get the tide tables and five good stories on Saturdays.</p><form><input name="mail"></form></div>`,
		Keeps: `<div><h3>The tides</h3><p>Two thousand readers have asked for the tide tables, and on Saturday they will be printed.</p></div>`,
	},
	{
		Name: "consent", Sure: certain, Final: true,
		Words: []string{"cookie", "cookies", "gdpr", "consent", "onetrust", "usercentrics", "didomi", "sourcepoint", "cookiebot", "quantcast",
			"cookiebanner", "truste", "evidon", "privacy manager"},
		Unless: either(holdsHeadline, all(holdsArticle, inArticle)),
		Drops:  `<div id="cookie-notice"><p>We and our 822 partners store information on your device, as described in our notice, if you agree.</p></div>`,
		Keeps:  `<p class="recipe">The cookie was baked.</p>`,
	},
	{
		Name: "popup", Sure: certain,
		Words:  []string{"modal", "popup", "popover", "overlay", "lightbox", "tooltip", "offcanvas", "snackbar", "toast", "interstitial"},
		Unless: either(holdsHeadline, holdsArticle),
		Drops:  `<div class="modal"><p>Get our app</p></div>`,
		Keeps:  `<p class="mode">The ferry was late.</p>`,
	},
	{
		Name: "share bar", Sure: certain, Inline: true,
		Words: []string{"share", "sharing", "social", "sharedaddy", "addthis", "addtoany", "sharethis", "socials", "shares", "shariff", "sharebar",
			"follow", "a2a", "heateor", "ssba", "teilen", "compartir", "partager", "condividi", "udostepnij"},
		Unless: either(holdsHeadline, holdsArticle, holdsParagraphs, isPostEmbed),
		Drops:  `<div class="social-share"><a href="#">Send</a></div>`,
		Keeps:  `<p>The share fell.</p>`,
	},
	{
		Name: "newsletter", Sure: certain,
		Words: []string{"newsletter", "newsletters", "subscribe", "subscription", "signup", "sign up", "optin", "mailchimp", "mailpoet", "mc4wp",
			"inscription", "boletin", "hustle", "nieuwsbrief", "nyhetsbrev"},
		Unless: either(holdsHeadline, holdsArticle, isMarkedBody),
		Drops:  `<div class="newsletter-box"><p>Get the morning's news by mail</p></div>`,
		Keeps:  `<p class="news">The letter was late.</p>`,
	},
	{
		Name: "paywall notice", Sure: certain,
		Words:  []string{"paywall", "regwall", "barrier", "piano", "subscriber offer", "metering", "paidcontent", "abowall", "poool", "tp modal"},
		Unless: either(holdsHeadline, holdsArticle, holdsMuch, isLockedText),
		Drops:  `<div class="paywall"><p>Subscribe to read on</p></div>`,
		Keeps:  `<p class="paywall">The sea wall held.</p><p class="paywall">The pier did not.</p><ol class="paywall"><li>Nobody was hurt.</li></ol>`,
	},
	{
		Name: "advert", Sure: certain,
		Words: []string{"ad", "ads", "advert", "adverts", "advertisement", "advertising", "adsense", "adsbygoogle", "adslot", "adunit", "adbox", "adcontainer",
			"adwrapper", "adplaceholder", "dfp", "gpt", "sponsored", "anzeige", "werbung", "publicidad", "publicite", "pubblicita", "reklama", "reklam", "annonse",
			"annons", "publi", "mpu", "leaderboard", "billboard", "skyscraper", "affiliate", "affiliates", "shopping", "teads", "nativead"},
		Unless: either(holdsHeadline, holdsArticle, isMarkedBody),
		Drops:  `<div class="ad-slot"><p>Buy a boat</p></div>`,
		Keeps:  `<div class="adelaide"><p>The ferry was late.</p></div>`,
	},
	{
		Name: "outside recommendations", Sure: certain, Final: true,
		Words:  []string{"outbrain", "taboola", "revcontent", "mgid", "zergnet", "plista", "dianomi", "strossle", "nativo", "engageya", "ligatus"},
		Unless: either(holdsHeadline, holdsArticle),
		Drops:  `<div class="OUTBRAIN"><a href="#">Ten boats</a></div>`,
		Keeps:  `<p class="brain">The brain is large.</p>`,
	},
	{
		Name: "related stories", Sure: likely,
		Words: []string{"related", "recommended", "recommendation", "recommendations", "recommend", "recirculation", "recirc", "trending", "popular",
			"read more", "readmore", "more stories", "more news", "more articles", "more posts", "most read", "mostread", "most viewed", "jp relatedposts",
			"also read", "read also", "also like", "see also", "latest news", "latest posts", "recent posts", "recent news", "similar", "suggested", "suggestions",
			"yarpp", "crp", "onward", "onwards", "up next", "upnext", "next article", "next post", "next up", "previous next", "teaser", "teasers", "teaserlist",
			"more on", "more from", "discover more", "further reading", "relacionadas", "relacionados", "relacionada", "weiterlesen", "mehr zum", "lire aussi",
			"verwandte", "correlati", "powiazane", "citeste", "readnext", "carousel", "slider", "news list", "newslist", "promo", "promos", "promobox", "topstories", "top stories",
			"infobox related", "rp4wp", "srp", "contextly", "linked articles", "article links", "article list", "story list", "card list", "cardlist"},
		Unless: either(holdsHeadline, holdsArticle, isMarkedBody, isStandfirstShape, isMostAndUnlinked),
		Drops:  `<div class="related-posts"><h3>More</h3><p><a href="/a">A boat sank</a> off the southern islands in the night, and its crew of four swam to the shore.</p></div>`,
		Keeps:  `<p class="unrelatable">The ferry was late.</p>`,
	},
	{
		Name: "link list", Sure: likely,
		Tags: []atom.Atom{atom.Ul, atom.Ol, atom.Div, atom.Section, atom.Table, atom.Dl},
		If:   isLinkList, Unless: either(holdsHeadline, isReferenceList),
		Drops: `<ul><li><a href="/a">Boat sinks off the coast</a></li><li><a href="/b">Crew swims to shore</a></li></ul>`,
		Keeps: `<ul><li>The <a href="/a">boat</a> sank off the southern islands</li><li>its crew swam</li></ul>`,
	},
	{
		Name: "author biography", Sure: likely,
		Words: []string{"author bio", "author box", "authorbox", "author info", "about author", "about the author", "author description", "author card", "author details",
			"author profile", "writer bio", "contributor bio", "bio", "biography", "authorbio", "saboxplugin", "abh", "post author box", "autorenbox", "author block"},
		Unless: either(holdsHeadline, holdsArticle),
		Drops:  `<div class="author-bio"><p>Ana Ruiz writes about ferries.</p></div>`,
		Keeps:  `<p class="biology">The ferry was late.</p>`,
	},
	{
		Name: "byline", Sure: likely,
		Words: []string{"byline", "author", "authors", "entry meta", "post meta", "article meta", "story meta", "meta info", "postmeta", "entrymeta", "articlemeta", "posted on", "dateline",
			"timestamp", "pubdate", "published", "publish date", "post date", "entry date", "article date", "post info", "article info", "reading time", "read time", "readtime",
			"last updated", "updated", "contributors", "credits", "written by", "metadata"},
		Unless: either(holdsHeadline, isLong, holdsParagraphs, isMarkedBody),
		Drops:  `<div class="entry-meta">By Ana Ruiz, 3 May 2024</div>`,
		Keeps:  `<p>The author was late.</p>`,
	},
	{
		Name: "tags", Sure: likely,
		Words:  []string{"tags", "tag", "taglist", "tagcloud", "post tags", "entry tags", "topics", "topic list", "keywords", "cat links", "catlinks", "categories", "hashtags", "schlagworte", "etiquetas"},
		If:     either(mostlyLinks, isTiny),
		Unless: either(holdsHeadline, holdsParagraphs),
		Drops:  `<div class="post-tags">Tags: <a href="/t">ferries</a></div>`,
		Keeps:  `<div class="tag-ferry"><p>The ferry was late, and nobody on the pier could say when it would come or whether it would.</p></div>`,
	},
	{
		Name: "breadcrumbs", Sure: certain, Final: true,
		Words:  []string{"breadcrumb", "breadcrumbs", "crumbs", "crumb", "breadcrumblist"},
		Unless: either(holdsHeadline, holdsParagraphs),
		Drops:  `<div class="breadcrumbs"><a href="/">Home</a> › World</div>`,
		Keeps:  `<p class="bread">The bread crumbled.</p>`,
	},
	{
		Name: "pagination", Sure: certain, Final: true,
		Words: []string{"pagination", "pager", "paginator", "page links", "pagelinks", "page numbers", "nav links", "post navigation", "prev next", "prevnext", "wp pagenavi"},
		If:    not(isLong), Unless: holdsHeadline,
		Drops: `<div class="pagination"><a href="?page=2">2</a></div>`,
		Keeps: `<p class="page">The page was blank.</p>`,
	},
	{
		Name: "aside", Sure: likely,
		Tags: []atom.Atom{atom.Aside}, Words: []string{"complementary", "sidebar", "rail", "rightcol", "rightcolumn", "widget", "widgets"},
		Unless: either(isBuilderPart, holdsNamedBody, holdsHeadline, holdsArticle, isMarkedBody, isFactBox, isPullQuote, isIngredients),
		Drops:  `<aside><p>Get our app</p></aside>`,
		Keeps:  `<aside class="factbox"><h3>The ferry</h3><p>It was built in 1961 and carries two hundred people and twenty cars.</p></aside>`,
	},
	{
		Name: "player", Sure: likely,
		Words: []string{"player", "jwplayer", "vjs", "videojs", "video player", "audio player", "brightcove", "listen", "podcast", "text to speech", "readspeaker", "trinity", "beyondwords",
			"plyr", "speechkit", "vorlesen", "playlist"},
		Unless: either(holdsHeadline, holdsParagraphs, holdsArticle),
		Drops:  `<div class="audio-player">Listen to this article, 3 min</div>`,
		Keeps:  `<p>The player was late.</p>`,
	},
	{
		Name: "chart", Sure: certain, Final: true,
		Words:  []string{"datawrapper", "dw chart", "flourish embed", "flourish credit", "infogram embed", "infogram", "highcharts", "amcharts", "apexcharts", "everviz"},
		Unless: either(holdsHeadline, holdsArticle, holdsParagraphs, isLong, isMarkedBody),
		Drops:  `<figure class="dw-chart"><h3>Height of the tide</h3><p>In metres</p></figure>`,
		Keeps:  `<div class="product-chart-title"><p>The ferry</p></div>`,
	},
	{
		Name: "tools", Sure: likely,
		Words: []string{"toolbar", "tools", "actions", "print", "bookmark", "bookmarks", "save", "fontsize", "buttons", "button", "btn", "controls", "reactions", "rating", "ratings",
			"like", "likes", "vote", "votes", "clap", "feedback", "report", "translate", "gtranslate", "jump", "skip", "toc", "table of contents", "ez toc", "lwptoc"},
		If:     either(not(isLong), isLinkList),
		Unless: either(holdsHeadline, holdsParagraphs, isSentence, inHeading, isFolded),
		Drops:  `<div class="article-tools"><span>Print</span></div>`,
		Keeps:  `<div class="toolset"><p>The tool broke.</p></div>`,
	},
	{
		Name: "account", Sure: likely,
		Words:  []string{"login", "signin", "sign in", "logout", "account", "register", "registration", "user menu", "my account", "profile menu"},
		Unless: either(holdsHeadline, holdsArticle, holdsParagraphs),
		Drops:  `<div class="login"><p>Have an account?</p></div>`,
		Keeps:  `<p class="log">The log was lost.</p>`,
	},
	{
		Name: "poll or quiz", Sure: likely,
		Words:  []string{"poll", "quiz", "survey", "calculator", "ticker", "weather", "stock ticker", "horoscope", "crossword"},
		Unless: either(holdsHeadline, holdsArticle, holdsParagraphs),
		Drops:  `<div class="poll"><p>Are you late?</p></div>`,
		Keeps:  `<p class="pollen">The pollen was bad.</p>`,
	},
	{
		Name: "legal", Sure: likely,
		Words:  []string{"copyright", "disclaimer", "legal", "imprint", "impressum", "license", "licence", "terms", "syndication", "reprint", "reprints", "correction policy", "trust project", "disclosure"},
		Unless: either(holdsHeadline, holdsArticle, holdsParagraphs),
		Drops:  `<p class="copyright">The Daily Post, 2024</p>`,
		Keeps:  `<p class="copy">A copy was found.</p>`,
	},
	{
		Name: "caption", Sure: certain, Inline: true,
		Tags: []atom.Atom{atom.Figcaption}, Words: []string{"caption", "captions", "figcaption", "wp caption text", "image caption", "photo caption", "credit", "imagecredit", "photocredit", "image credit",
			"photo credit", "photographer", "cutline", "bildunterschrift", "bu", "legende", "pie foto", "img caption", "picture caption", "media caption", "image info", "image copyright"},
		Unless: either(holdsHeadline, holdsArticle, holdsParagraphs),
		Drops:  `<figure><img src="a.jpg"><figcaption>A boat</figcaption></figure>`,
		Keeps:  `<table><caption>Boats by year</caption><tr><td>1</td><td>2</td></tr></table>`,
	},
	{
		Name: "teaser card", Sure: likely,
		Tags: []atom.Atom{atom.Div, atom.Section, atom.Ul, atom.Article, atom.Li, atom.Aside, atom.Td, atom.Figure},
		If:   either(isCard, isTeaser), Unless: either(holdsHeadline, holdsArticle, isFolded),
		Drops: `<div><article><h3><a href="/a">Boat sinks off the coast</a></h3><p>A boat sank off the southern islands in the night, and its crew of four swam to the shore.</p></article>` +
			`<article><h3><a href="/b">Crew swims to shore</a></h3><p>The crew of a boat that sank off the southern islands in the night swam four miles to the shore.</p></article></div>`,
		Keeps: `<div><h3>The boat</h3><p>A boat sank off the southern islands in the night, and its crew of four swam to the shore.</p></div>`,
	},
	{
		Name: "call to action", Sure: guess,
		Tags: []atom.Atom{atom.Div, atom.Section, atom.Aside},
		If:   isCallToAction, Unless: either(holdsHeadline, holdsArticle, isOneOfMany),
		Drops: `<div><p>Reporting like this is paid for by our neighbours, and it costs less than one ride to town.</p><a href="/join">Become a member</a></div>`,
		Keeps: `<div><p>A boat sank off the southern islands in the night, and its crew swam to the shore.</p><p>It was old.</p></div>`,
	},
	{
		Name: "linked line", Sure: guess,
		Tags: []atom.Atom{atom.P, atom.Div, atom.Li, atom.Strong},
		If:   isLinkedPromo, Unless: holdsHeadline,
		Drops: `<p>More: <a href="/a">Boat sinks off the southern islands in the night</a></p>`,
		Keeps: `<p>The <a href="/a">boat that sank off the southern islands</a> was old, and nobody had looked at its hull.</p>`,
	},

	{
		Name: "follow line", Sure: likely, Final: true,
		Tags: []atom.Atom{atom.P, atom.Div, atom.Blockquote, atom.Td},
		If:   isFollowLine, Unless: holdsHeadline,
		Drops: `<p>Get our stories first: <a href="https://whatsapp.com/channel/1">join us on WhatsApp</a></p>`,
		Keeps: `<p>The captain wrote <a href="https://x.com/captain/status/1">on X</a> that a rope was in the screw</p>`,
	},

	{
		Name: "comment form", Sure: certain, Final: true, Lines: commentFormLines, Most: 160, Rest: true,
		Drops: `<h3>Leave a Reply</h3>`,
		Keeps: `<p>Leave a reply at the harbour office, the notice said, and the captain will call you back within the hour, or the day after if the sea is rough and the line is down, which it often is.</p>`,
	},
	{
		Name: "advert label", Sure: certain, Final: true, Lines: advertLines, Most: 90,
		Drops: `<p>Advertisement</p>`,
		Keeps: `<p>Advertisement was his trade.</p>`,
	},
	{
		Name: "read more", Sure: likely, Final: true, Lines: readMoreLines, Most: 220, Rest: true,
		If: either(hasLink, isTiny), Unless: all(isAdvice, not(isTiny)),
		Drops: `<p>Read more: <a href="/a">Boat sinks</a></p>`,
		Keeps: `<p>Read more about the islands and how one gets there in our <a href="/b">guide to the ferries</a>.</p>`,
	},
	{
		Name: "advice to read more", Sure: likely, Lines: readMoreLines, Most: 220,
		If:    all(hasLink, isAdvice, not(isTiny)),
		Drops: `<p>Read more about the islands and how one gets there in our <a href="/b">guide to the ferries</a>.</p>`,
		Keeps: `<p>Read more than one book a week and you will soon run out of shelves, as the harbour's librarian has found.</p>`,
	},
	{
		Name: "locked line", Sure: likely, Final: true, Lines: lockedLines, Most: 200,
		Unless: holdsHeadline,
		Drops:  `<p>This article is for subscribers. Log in to read on.</p>`,
		Keeps:  `<p>This article is about a ferry.</p>`,
	},
	{
		Name: "newsletter line", Sure: likely, Final: true, Lines: newsletterLines, Most: 400, Rest: true,
		Drops: `<p>Sign up for our morning briefing.</p>`,
		Keeps: `<p>Sign language is taught on the island.</p>`,
	},
	{
		Name: "share line", Sure: likely, Final: true, Lines: shareLines, Most: 160,
		Unless: isHeaderCell,
		Drops:  `<p>Share this article</p>`,
		Keeps:  `<p>Share prices fell.</p><table><tr><th>Votes</th><th>Share</th></tr><tr><td>210</td><td>41.3</td></tr></table>`,
	},
	{
		Name: "legal line", Sure: likely, Final: true, Lines: legalLines, Most: 320,
		Drops: `<p>© 2024 The Daily Post. All rights reserved.</p>`,
		Keeps: `<p>All rights of way were closed.</p>`,
	},
	{
		Name: "tags line", Sure: likely, Final: true, Lines: tagLines, Most: 200,
		If:    either(hasLink, isTiny),
		Drops: `<p>Tags: <a href="/t">ferries</a></p>`,
		Keeps: `<p>Tags were tied to every bag.</p>`,
	},
	{
		Name: "embed notice", Sure: certain, Final: true, Lines: embedNoticeLines, Most: 400, Rest: true,
		Drops: `<p>To view this content, please accept the cookies of the video service.</p>`,
		Keeps: `<p>To view the wreck, the divers went down twice.</p>`,
	},
	{
		Name: "filler", Sure: certain, Final: true, Lines: fillerLines, Unless: inQuote,
		Drops: `<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.</p>`,
		Keeps: `<p>Lorem ipsum is what printers set where a text is to come.</p>`,
	},
	{
		Name: "chart line", Sure: certain, Final: true, Lines: chartLines, Most: 120,
		Drops: `<p>Get the data • Created with <a href="https://charts.example">Datawrapper</a></p>`,
		Keeps: `<p>Get the data wrong, and the gate is built at the wrong height.</p>`,
	},
	{
		Name: "photo credit line", Sure: likely, Final: true, Lines: creditLines, Most: 90,
		Drops: `<p>Photo: Ana Ruiz</p>`,
		Keeps: `<p>Photo albums were found in the wreck, and letters.</p>`,
	},
}
