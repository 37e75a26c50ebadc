package extract

import (
	"strings"
	"testing"

	"github.com/standfirst/standfirst/extract/internal/page"
)

// linkedTeaser is a linked title with the beginning of another story.
const linkedTeaser = `<h3><a href="/a">Boat sinks off the southern coast</a></h3><p>A boat sank off the southern islands in the night, and its crew of four swam to the shore.</p>`

// conditionTests ask each condition about the element with the id "x".
var conditionTests = []struct {
	name  string
	ask   condition
	holds []string
	fails []string
}{
	{"holdsArticle", holdsArticle, []string{
		`<div id="x">` + paragraphs() + `</div>`,
		`<div id="x">` + paragraphs() + `</div><p>` + prose[0] + `</p>`,
	}, []string{
		`<div id="x"><p>` + prose[0] + `</p></div>` + paragraphs(),
		`<div id="x"><p>` + prose[0] + `</p></div>`, // all there is, and yet too little for an article
		`<div id="x"></div>`,
	}},
	{"hasFewSiblings", hasFewSiblings, []string{`<div id="x">` + paragraphs() + `</div>`}, []string{`<div id="x">` + paragraphs() + `</div>` + paragraphs(), `<div id="x"></div>`}},
	{"holdsHeadline", holdsHeadline, []string{
		`<div id="x"><h1>Ferry was late</h1></div>`,
		`<h1 id="x">Ferry was late</h1>`,
	}, []string{
		`<div id="x"><h1><img src="logo.png"></h1></div>`,
		`<div id="x"><h2>Ferry was late</h2></div><h1>Other</h1>`,
	}},
	{"holdsParagraphs", holdsParagraphs, []string{
		`<div id="x">` + paragraphs() + `</div>`,
		`<div id="x">` + prose[0] + `<br><br>` + prose[1] + `</div>`,
	}, []string{
		`<div id="x"><p>` + prose[0] + `</p></div>`,
		`<div id="x"><p><a href="/">` + prose[0] + `</a></p><p><a href="/">` + prose[1] + `</a></p></div>`,
		`<div id="x"><p>short</p><p>short</p></div>`,
	}},
	{"isLong", isLong, []string{`<p id="x">` + prose[0] + prose[1] + `</p>`}, []string{`<p id="x">` + prose[0] + `</p>`, `<p id="x"></p>`}},
	{"isTiny", isTiny, []string{`<p id="x">Tags</p>`, `<p id="x"></p>`}, []string{`<p id="x">` + prose[0] + `</p>`}},
	{"mostlyLinks", mostlyLinks, []string{`<p id="x">More: <a href="/">Boat sinks</a></p>`}, []string{`<p id="x">More of the story: <a href="/">here</a></p>`, `<p id="x"></p>`, `<p id="x"><a name="a">Anchor</a></p>`}},
	{"isLinkList", isLinkList, []string{
		`<ul id="x"><li><a href="/a">Boat sinks</a></li><li><a href="/b">Crew swims</a></li></ul>`,
		`<div id="x"><a href="/a">Boat sinks</a><br><br><a href="/b">Crew swims</a></div>`,
	}, []string{
		`<ul id="x"><li><a href="/a">Boat sinks</a></li></ul>`,
		`<ul id="x"><li><a href="/a">Boat</a> sinks</li><li>Crew <a href="/b">swims</a></li></ul>`,
		`<ul id="x"></ul>`,
	}},
	{"isHidden", isHidden, []string{
		`<p id="x" hidden>No</p>`, `<p id="x" style="color:red; DISPLAY : none">No</p>`, `<p id="x" style="visibility:hidden;">No</p>`,
	}, []string{`<p id="x" style="display:block">Yes</p>`, `<p id="x" class="hidden">Yes</p>`, `<p id="x" style="">Yes</p>`}},
	{"inArticle", inArticle, []string{`<article><p id="x">Yes</p></article>`}, []string{`<article id="x">No</article>`, `<p id="x">No</p>`}},
	{"isMarkedBody", isMarkedBody, []string{`<div id="x" itemprop="articleBody">Yes</div>`, `<div id="x" itemprop="description articlebody">Yes</div>`}, []string{`<div id="x" itemprop="headline">No</div>`, `<div id="x" class="articleBody">No</div>`}},
	{"inFigure", inFigure, []string{`<figure><p id="x">Yes</p></figure>`}, []string{`<figure id="x">No</figure>`}},
	{"hasControls", hasControls, []string{`<div id="x"><input></div>`, `<div id="x"><textarea></textarea></div>`, `<div id="x"><select></select></div>`}, []string{`<div id="x"><input type="hidden"></div>`, `<div id="x">No</div>`}},
	{"isMainHeading", isMainHeading, []string{`<h1 id="x">Yes</h1>`}, []string{`<h2 id="x">No</h2>`, `<header id="x">No</header>`, `<p id="x">No</p>`}},
	{"isDialog", isDialog, []string{`<dialog id="x">Yes</dialog>`, `<div id="x" role="alertdialog">Yes</div>`, `<div id="x" class="modal"><dialog>Yes</dialog></div>`}, []string{`<div id="x" class="modal">No</div>`, `<p id="x">No</p>`}},
	{"isWordInSentence", isWordInSentence, []string{
		`<p>The right to the <button id="x">millstone</button> was sold.</p>`, `<p>They spoke of <em>the</em> <button id="x"><span>millstone</span></button>, and of the mill.</p>`, `<p>石臼の<button id="x">権利</button>は売られた。</p>`,
	}, []string{`<p><button id="x">Share</button> this story.</p>`, `<p>It was late. <button id="x">Share</button></p>`, `<p>It was late. <button id="x">Share</button> By Mara Quill</p>`, `<p>The ferry was late <button id="x"></button> again.</p>`, `<p>The right to <b id="x">it</b> was sold.</p>`}},
	{"inQuote", inQuote, []string{`<blockquote><p id="x">Yes</p></blockquote>`}, []string{`<blockquote id="x">No</blockquote>`}},
	{"hasLink", hasLink, []string{`<p id="x">See <a href="/">here</a></p>`}, []string{`<p id="x">See <a>here</a></p>`, `<p id="x"><a href="/"><img src="a"></a></p>`}},
	{"isSentence", isSentence, []string{`<p id="x">` + prose[0] + `</p>`}, []string{`<p id="x">` + prose[0] + `<br><br>` + prose[1] + `</p>`, `<p id="x">Ferry was late.</p>`, `<p id="x"></p>`}},
	{"isPartOfProse", isPartOfProse, []string{`<p><b id="x">PORT MERRIN</b> ` + prose[0] + `</p>`}, []string{`<p><b id="x">` + prose[0] + `</b> again</p>`, `<div><p id="x">PORT MERRIN</p>` + prose[0] + `</div>`, `<p><b id="x">By Mara Quill</b> today</p>`}},
	{"isReferenceList", isReferenceList, []string{`<ol id="x" class="footnotes"><li>a</li></ol>`}, []string{`<ol id="x"><li>a</li></ol>`}},
	{"isLockedText", isLockedText, []string{
		`<p class="paywall">a</p><p class="paywall">b</p><ol id="x" class="paywall"><li>c</li></ol>`, `<p id="x" class="paywall">a</p><p class="paywall">b</p>`,
	}, []string{`<p id="x" class="paywall">a</p><p>b</p>`, `<div id="x" class="paywall">a</div><div class="paywall">b</div>`}},
	{"holdsUnseen", holdsUnseen, []string{`<div id="x" class="label-visually_hidden"><b class="visually-hidden">When</b> Late</div>`}, []string{`<div id="x" class="visually-hidden">Late</div>`}},
	{"isFolded", isFolded, []string{`<li id="x" class="accordion-item">a</li>`, `<div id="x" class="faq__question">a</div>`, `<div class="accordion-item"><div id="x" role="button">a</div></div>`}, []string{`<div id="x" class="according">a</div>`}},
	{"isFactBox", isFactBox, []string{`<aside id="x" class="fact-box">a</aside>`, `<aside id="x" class="FactBox">a</aside>`}, []string{`<aside id="x" class="box">a</aside>`}},
	{"isPullQuote", isPullQuote, []string{`<aside id="x" class="pull-quote">a</aside>`}, []string{`<aside id="x" class="quote">a</aside>`}},
	{"isPostEmbed", isPostEmbed, []string{
		`<div id="x"><blockquote class="twitter-tweet">a</blockquote></div>`, `<blockquote id="x" class="instagram-media">a</blockquote>`, `<div id="x"><iframe src="/"></iframe></div>`,
	}, []string{`<div id="x"><blockquote>a</blockquote></div>`}},
	{"isCard", isCard, []string{
		`<div id="x">` + linkedTeaser + `</div>` + paragraphs(),
	}, []string{
		`<div id="x"><h3>Boat sinks</h3><p>` + prose[0] + `</p></div>` + paragraphs(),
		`<div id="x">` + linkedTeaser + paragraphs() + `</div>`,
	}},
	{"isTeaser", isTeaser, []string{
		`<div id="x"><h3><a href="/a">Boat sinks off the southern coast</a></h3></div><div><h3><a href="/b">Crew swims for miles to the shore</a></h3></div>`,
		`<div><h3><a href="/b">Crew swims for miles to the shore</a></h3></div><div id="x"><h3><a href="/a">Boat sinks off the southern coast</a></h3></div>`,
	}, []string{
		`<div id="x"><h3><a href="/a">Boat sinks off the southern coast</a></h3></div><p>Other</p>`,
		`<div id="x" class="a"><h3><a href="/a">Boat sinks off the southern coast</a></h3></div><div><h3><a href="/b">Crew swims for miles to the shore</a></h3></div>`,
		`<p id="x">` + prose[0] + ` <a href="/a">Boat sinks off the coast</a></p><p>` + prose[1] + ` <a href="/a">Boat sinks off the coast</a></p>`,
	}},
	{"isLinkedPromo", isLinkedPromo, []string{
		`<p id="x">More: <a href="/a">Boat sinks off the southern islands in the night</a></p>`,
	}, []string{
		`<p id="x"><a href="/a">The boat sank off the southern islands in the night.</a></p>`, // a sentence
		`<p id="x">More: <a href="/a">Boat sinks</a></p>`,
		`<p id="x"><img src="a"><a href="/a">Boat sinks off the southern islands in the night</a></p>`,
		`<p id="x">` + prose[0] + ` <a href="/a">Boat sinks off the southern islands</a></p>`,
		`<p id="x"></p>`,
	}},
	{"isWhole", isWhole, []string{`<main id="x">a</main>`}, []string{`<article id="x">a</article>`}},
	{"not", not(isTiny), []string{`<p id="x">` + prose[0] + `</p>`}, []string{`<p id="x">a</p>`}},
	{"all", all(isTiny, isMainHeading), []string{`<h1 id="x">a</h1>`}, []string{`<p id="x">a</p>`, `<h1 id="x">` + prose[0] + `</h1>`}},
	{"either", either(isTiny, isMainHeading), []string{`<p id="x">a</p>`, `<h1 id="x">` + prose[0] + `</h1>`}, []string{`<p id="x">` + prose[0] + `</p>`}},
}

func TestConditions(t *testing.T) {
	for _, test := range conditionTests {
		t.Run(test.name, func(t *testing.T) {
			for _, markup := range test.holds {
				if v := viewOf(t, markup); !test.ask(v, byID(t, v, "x")) {
					t.Errorf("does not hold for %s", markup)
				}
			}
			for _, markup := range test.fails {
				if v := viewOf(t, markup); test.ask(v, byID(t, v, "x")) {
					t.Errorf("holds for %s", markup)
				}
			}
		})
	}
}

func TestIsProse(t *testing.T) {
	for _, test := range []struct {
		line page.Line
		want bool
	}{
		{page.Line{Size: 79}, false},
		{page.Line{Size: 80}, true},
		{page.Line{Size: 100, Link: 49}, true},
		{page.Line{Size: 100, Link: 50}, false},
		{page.Line{}, false},
	} {
		if got := isProse(test.line); got != test.want {
			t.Errorf("%+v: %v", test.line, got)
		}
	}
}

func TestEndsSentence(t *testing.T) {
	for s, want := range map[string]bool{
		"It was late.": true, "“It was late.”": true, "Late?": true, "Late!»": true, "遅れた。": true, "遅れた。」": true, "है।": true, "متى؟": true, "ዘገየ።": true, "دیر ہوئی۔": true, "យឺត។": true, "နောက်ကျသည်။": true, "late…": true, "late.) ": true,
		"Late": false, "": false, "\"": false, "Boat sinks –": false, "Read more:": false,
	} {
		if got := endsSentence(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// What a view knows of the prose of its page adds up.
func TestProseIn(t *testing.T) {
	v := viewOf(t, `<div id="x">`+paragraphs()+`</div><p id="y">`+prose[0]+`</p><p>short</p>`)
	x, y := v.proseIn(byID(t, v, "x")), v.proseIn(byID(t, v, "y"))
	if y != len(prose[0]) || x != len(strings.Join(prose, "")) {
		t.Errorf("%d and %d letters of prose", x, y)
	}
	if got := v.proseIn(0); got != x+y {
		t.Errorf("%d letters on the page", got)
	}
	if got := v.proseShare(0); got != 1 {
		t.Errorf("share %v", got)
	}
	if got := viewOf(t, "<p>short</p>").proseShare(0); got != 0 {
		t.Errorf("share of nothing: %v", got)
	}
}
