package extract

import (
	"slices"
	"strings"
	"testing"
)

// link is a line of a sidebar.
const link = `<li><a href="/a">Boat sinks off the southern islands in the night</a></li>`

// regionTests are small pages in which the element with the id "x" is the one that holds the text.
var regionTests = []struct{ name, markup string }{
	{"paragraphs in one container", `<h1>Ferry was late</h1><div id="x">` + paragraphs() + `</div><p>The Daily Post</p>`},
	{"the innermost of equals", `<div><div><div id="x">` + paragraphs() + `</div></div></div>`},
	{"a sidebar with more text than a short article", `<h1>Ferry was late</h1><div id="x"><p>` + prose[0] + `</p><p>` + prose[1] + `</p></div>` +
		`<div class="sidebar"><ul>` + strings.Repeat(link, 30) + `</ul></div>`},
	{"a nameless list of links with more text", `<h1>Ferry was late</h1><div id="x"><p>` + prose[0] + `</p><p>` + prose[1] + `</p></div><div><ul>` + strings.Repeat(link, 30) + `</ul></div>`},
	{"a text in two containers", `<h1>Ferry was late</h1><div id="x"><div><p>` + prose[0] + `</p><p>` + prose[1] + `</p></div><img src="a.jpg"><div><p>` + prose[2] + `</p><p>` + prose[3] + `</p></div></div>` +
		`<div><p>The Daily Post</p></div>`},
	{"a long part and a short one", `<div id="x"><div>` + paragraphs() + paragraphs() + `</div><div><p>` + prose[1] + `</p></div></div><div>The Daily Post</div>`},
	{"a container called newsletter", `<h1>Ferry was late</h1><div class="newsletter" id="x">` + paragraphs() + `</div><div class="newsletter"><p>Sign up for our morning mail.</p></div>`},
	{"a container called sidebar", `<h1>Ferry was late</h1><div class="sidebar" id="x">` + paragraphs() + `</div>`},
	{"lines in a table cell", `<table><tr><td><a href="/a">World</a><br><a href="/b">Sport</a></td><td id="x">` + strings.Join(prose, "<br><br>") + `</td><td>Weather</td></tr></table>`},
	{"lines in the body", `<body id="x">` + strings.Join(prose, "<br><br>") + `</body>`},
	{"text in an element that HTML does not know", `<news-page><news-text id="x">` + paragraphs() + `</news-text><news-foot>The Daily Post</news-foot></news-page>`},
	{"comments longer than the text", `<h1>Ferry was late</h1><div id="x"><p>` + prose[0] + `</p><p>` + prose[1] + `</p></div><div id="comments">` + strings.Repeat(`<p>`+prose[2]+`</p>`, 3) + `</div>`},
	{"teasers below", `<h1>Ferry was late</h1><div id="x">` + paragraphs() + `</div><div>` + strings.Repeat(`<div>`+linkedTeaser+`</div>`, 4) + `</div>`},
	{"quotes and lists", `<div id="x"><p>` + prose[0] + `</p><blockquote><p>` + prose[1] + `</p></blockquote><ul><li>` + prose[2] + `</li></ul></div><div>The Daily Post</div>`},
	{"no text at all", `<body id="x"></body>`},
	{"labels only", `<body id="x"><div>Home</div><div>World</div></body>`},
}

func TestRegion(t *testing.T) {
	for _, test := range regionTests {
		t.Run(test.name, func(t *testing.T) {
			v := viewOf(t, test.markup)
			b := best(bodiesOf(v))
			if want := byID(t, v, "x"); b.region != want {
				t.Errorf("found %q, want %q", v.Path(b.region), v.Path(want))
			}
		})
	}
}

// What a body counts is what its policy keeps of its region.
func TestBodyCounts(t *testing.T) {
	v := viewOf(t, `<div id="x"><p>`+prose[0]+`</p><p>`+prose[1]+`</p><p>Advertisement</p><p>See <a href="/">here</a></p></div>`)
	b := assemble(v, weigh(v), policies[0], judge(v)[0])
	if want := len(prose[0]) + len(prose[1]); b.prose != want || b.size != want+len("See")+len("here") {
		t.Errorf("prose %d, size %d; want %d of prose", b.prose, b.size, want)
	}
	if b.link != len("here") {
		t.Errorf("link %d", b.link)
	}
	if len(b.values) != len(bodyFeatures) {
		t.Errorf("%d values of %d features", len(b.values), len(bodyFeatures))
	}
	sum := 0.0
	for i, f := range bodyFeatures {
		sum += f.Weight * b.values[i]
		if !strings.Contains(b.explain(), f.Name) {
			t.Errorf("%q does not tell of %q", b.explain(), f.Name)
		}
	}
	if sum != b.score {
		t.Errorf("score %v, features %v", b.score, sum)
	}
}

// The strictest of equals wins.
func TestBest(t *testing.T) {
	one, two, three := &body{score: 1}, &body{score: 2}, &body{score: 2}
	if got := best([]*body{one, two, three}); got != two {
		t.Errorf("got %v", got)
	}
	bodies := bodiesOf(viewOf(t, storyWith("")))
	if got := best(bodies); got != bodies[0] {
		t.Errorf("on a plain page the policy %q wins", got.policy.Name)
	}
}

// Where the stricter rules would drop much of the text, a laxer policy wins.
func TestLaxPolicyWins(t *testing.T) {
	part := func(class string, i int) string {
		return `<div class="` + class + `"><p>` + prose[i] + `</p><p>` + prose[i+1] + `</p><p>See <a href="/">there</a></p></div>`
	}
	v := viewOf(t, `<h1>Ferry was late</h1><div>`+part("related", 0)+part("promo", 1)+part("trending", 2)+`</div>`)
	b := best(bodiesOf(v))
	if b.policy.Name != "lenient" || b.prose == 0 {
		t.Errorf("the policy %q wins: %s", b.policy.Name, b.explain())
	}
}

func TestMasses(t *testing.T) {
	v := viewOf(t, `<p id="a">`+prose[0]+`</p><p id="b">Advertisement</p><p id="c">`+prose[1]+`</p>`)
	mass := weigh(v)
	kept := keptMass(v, mass, judge(v)[0])
	a, b, c := kept.of(v, byID(t, v, "a")), kept.of(v, byID(t, v, "b")), kept.of(v, byID(t, v, "c"))
	if a != mass[0] || b != 0 || c != mass[2] {
		t.Errorf("masses %v, %v, %v of %v", a, b, c, mass)
	}
	if got := kept.of(v, v.Root()); got != a+c {
		t.Errorf("the root weighs %v", got)
	}
}

// The same page always gives the same bodies.
func TestAssembleIsSteady(t *testing.T) {
	v := viewOf(t, storyWith(linkedTeaser))
	mass := weigh(v)
	for _, p := range policies {
		one, two := assemble(v, mass, p, judgeUnder(v, p)), assemble(v, mass, p, judgeUnder(v, p))
		if one.region != two.region || one.score != two.score || !slices.Equal(one.verdicts, two.verdicts) {
			t.Errorf("policy %s: %s, then %s", p.Name, one.explain(), two.explain())
		}
	}
}
