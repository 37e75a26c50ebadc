package extract

import (
	"slices"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// ruleNumber is the place of a rule in the order of all.
func ruleNumber(t *testing.T, name string) int {
	t.Helper()
	for i, r := range rules {
		if r.Name == name {
			return i
		}
	}
	t.Fatalf("no rule %q", name)
	return -1
}

// Of several rules that would drop an element, the first in the table gives the verdict, whichever
// of tag, word or neither calls it up.
func TestFirstRuleWins(t *testing.T) {
	for _, test := range []struct{ markup, wins, loses string }{
		{`<nav id="x" class="share">Send</nav>`, "navigation", "share bar"},
		{`<div id="x" class="share nav">Send</div>`, "navigation", "share bar"},
		{`<div id="x" class="newsletter comments">Send</div>`, "comments", "newsletter"},
		{`<div id="x" class="comments" style="display:none">Send</div>`, "hidden", "comments"},
		{`<form id="x" class="newsletter">Send</form>`, "form", "newsletter"},
		{`<aside id="x" class="ad">Send</aside>`, "advert", "aside"},
	} {
		if ruleNumber(t, test.wins) > ruleNumber(t, test.loses) {
			t.Errorf("%q no longer stands before %q: turn the example round", test.wins, test.loses)
		}
		v := viewOf(t, storyWith(test.markup))
		if got := judge(v)[0][byID(t, v, "x")].name(); got != test.wins {
			t.Errorf("%s: dropped by %q, not by %q", test.markup, got, test.wins)
		}
	}
}

// What stands below a dropped node is dropped by the same rule, even if another has a better
// reason.
func TestVerdictsGoDown(t *testing.T) {
	v := viewOf(t, storyWith(`<div id="x" class="newsletter">Mail <nav>Home</nav><p>Advertisement</p><div class="comments">No</div></div><p id="y">Next</p>`))
	verdicts := judge(v)[0]
	x := byID(t, v, "x")
	for id := x; id < v.End(x); id++ {
		if got := verdicts[id].name(); got != "newsletter" {
			t.Errorf("%s: %q", v.Path(id), got)
		}
	}
	if got := verdicts[byID(t, v, "y")]; got != 0 {
		t.Errorf("what follows is dropped by %q", got.name())
	}
}

// A rule for lines drops the block around the line, or only the line where the block holds more.
func TestLineRules(t *testing.T) {
	for _, test := range []struct {
		name, markup string
		block        bool   // the element with the id is dropped
		kept         string // what stays of it
	}{
		{"a paragraph", `<p id="x">Advertisement</p>`, true, ""},
		{"in inline elements", `<p id="x"><b>Adver</b>tisement</p>`, true, ""},
		{"after breaks", `<div id="x">` + prose[0] + `<br><br>Advertisement<br><br>` + prose[1] + `</div>`, false, prose[0] + "\n" + prose[1]},
		{"a block beside a picture", `<p id="x"><img src="a.jpg">Advertisement</p>`, false, ""},
		{"text beside a block", `<div id="x">Advertisement<p>` + prose[0] + `</p></div>`, false, prose[0]},
		{"more than the whole line", `<p id="x">Advertisement was his trade.</p>`, false, "Advertisement was his trade."},
		{"capitals and spaces", `<p id="x"> ADVERTISEMENT&nbsp;</p>`, true, ""},
		{"a beginning", `<p id="x">© 2024 The Daily Post</p>`, true, ""},
		{"too long", `<p id="x">Leave a Reply ` + strings.Repeat("and so on ", 20) + `</p>`, false, "Leave a Reply " + strings.TrimSpace(strings.Repeat("and so on ", 20))},
	} {
		v := viewOf(t, storyWith(test.markup))
		verdicts := judge(v)[0]
		x := byID(t, v, "x")
		if dropped := verdicts[x] != 0; dropped != test.block {
			t.Errorf("%s: the element has the verdict %q", test.name, verdicts[x].name())
		}
		kept := v.TextIn(x, v.End(x), func(id page.ID) bool { return verdicts[id] != 0 })
		if kept != test.kept {
			t.Errorf("%s: kept %q, want %q", test.name, kept, test.kept)
		}
	}
}

// The title of a box takes the box along; a promotion that is a link itself heads nothing, though it
// be set as a heading.
func TestTitlesTakeWhatFollows(t *testing.T) {
	const item = `<ul id="x"><li>A boat sank off the islands</li></ul>`
	for markup, want := range map[string]string{
		`<div><h4>Read more</h4>` + item + `</div>`:                                                                                                                "read more",
		`<div><h4><a href="/a">Read more: Ten boats that sank</a></h4>` + item + `</div>`:                                                                          "",
		`<div><h4>Read: <a href="/a">Ten boats that sank</a></h4>` + item + `</div>`:                                                                               "",
		`<p>` + prose[0] + `</p><h4>Read more</h4>` + `<ul id="x"><li>A boat sank off the islands, and its crew of four swam to the shore in the night.</li></ul>`: "",
	} {
		v := viewOf(t, storyWith(markup))
		if got := judge(v)[0][byID(t, v, "x")].name(); got != want {
			t.Errorf("%s: %q, want %q", markup, got, want)
		}
	}
}

// The picture of a line that is dropped stays.
func TestLineRulesKeepPictures(t *testing.T) {
	v := viewOf(t, storyWith(`<p id="x"><img src="a.jpg">Advertisement</p>`))
	if got := judge(v)[0][firstOf(t, v, atom.Img)]; got != 0 {
		t.Errorf("the picture is dropped by %q", got.name())
	}
}

// The document and what is all but the document are never dropped, whatever they are called.
func TestTheWholeIsKept(t *testing.T) {
	v := viewOf(t, `<html class="newsletter" hidden><body class="comments ad" style="display:none"><main id="cookie" class="modal"><p>The ferry was late.</p></main></body></html>`)
	for _, tag := range []atom.Atom{atom.Html, atom.Body, atom.Main, atom.P} {
		if got := judge(v)[0][firstOf(t, v, tag)]; got != 0 {
			t.Errorf("<%s> is dropped by %q", tag, got.name())
		}
	}
}

// Words are whole words: what merely contains one is kept.
func TestWordsThatContainOthers(t *testing.T) {
	for _, class := range []string{"barbecue", "adelaide", "gadget", "download-link", "navy", "shareholder-story", "modality", "tagesschau", "footerless", "recommenders", "css-1ad2k", "adKrQz"} {
		v := viewOf(t, storyWith(`<div id="x" class="`+class+`"><p>The boat was built in Adelaide.</p></div>`))
		if got := judge(v)[0][byID(t, v, "x")]; got != 0 {
			t.Errorf("class %q is dropped by %q", class, got.name())
		}
	}
}

// "comment form" asks for both words, in any order and any attribute.
func TestWordsTogether(t *testing.T) {
	for markup, want := range map[string]string{
		`<div id="x" class="author-bio">She writes about ferries.</div>`:            "author biography",
		`<div id="x" class="bio__author">She writes about ferries.</div>`:           "author biography",
		`<div id="x" class="box" data-testid="Author">She writes of ferries.</div>`: "author biography",
		`<div id="x" class="box">She writes about ferries.</div>`:                   "",
	} {
		v := viewOf(t, storyWith(markup))
		if got := judge(v)[0][byID(t, v, "x")].name(); got != want {
			t.Errorf("%s: %q, want %q", markup, got, want)
		}
	}
}

func TestVerdictNames(t *testing.T) {
	if got := verdict(0).name(); got != "" {
		t.Errorf("got %q", got)
	}
	for i, r := range rules {
		if got := verdict(i + 1).name(); got != r.Name {
			t.Errorf("verdict %d: got %q, want %q", i+1, got, r.Name)
		}
	}
}

// Judging the same page again gives the same verdicts, and so do many goroutines that judge its tree.
func TestJudgeIsSteady(t *testing.T) {
	var all strings.Builder
	for _, r := range rules {
		all.WriteString(r.Drops + r.Keeps)
	}
	tree := treeOf(t, storyWith(all.String()))
	v := look(numbered(tree))
	want := judge(v)[0]
	if !slices.Equal(judge(v)[0], want) {
		t.Error("judged again, it is judged otherwise")
	}
	results := make(chan []verdict)
	for range 8 {
		go func() { results <- judge(look(numbered(tree)))[0] }()
	}
	for range 8 {
		for id, got := range <-results {
			if got != want[id] {
				t.Fatalf("node %d: %q, then %q", id, want[id].name(), got.name())
			}
		}
	}
}

// judgeUnder is the verdicts of one policy.
func judgeUnder(v *view, p policy) []verdict { return judge(v)[p.sure-1] }
