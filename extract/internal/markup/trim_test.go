package markup

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// A keptClass keeps nothing but classes, and links to authors.
type keptClass struct{}

func (keptClass) Attribute(_, name, _ []byte) bool { return string(name) == "class" }
func (keptClass) Link(rel []byte) bool             { return string(rel) == "=author" }

// all keeps everything that a Keeper decides on.
type all struct{}

func (all) Attribute(_, _, _ []byte) bool { return true }
func (all) Link([]byte) bool              { return true }

func TestTrim(t *testing.T) {
	for _, test := range []struct{ name, page, want string }{
		{"nothing", "", ""},
		{"nothing to leave out", "<p>The <b>ferry</b> was late.</p>", "<p>The <b>ferry</b> was late.</p>"},
		{"attributes", `<p id=a CLASS="b" class='c' data-d=">" e>x`, `<p class='c'>x`},
		{"attributes of elements that HTML does not know", `<news-box id=a>x`, `<news-box id=a>x`},
		{"an attribute without a value", `<p class>x`, `<p class>x`},
		{"a bare value that ends in a slash", `<p class=a/>x`, `<p class=a/>x`},
		{"comments", "<p><!-- a -->x<!-- b --></p>", "<p>x<!----></p>"},
		{"a comment that parts an entity", "x&am<!-- a -->p;", "x&am<!---->p;"},
		{"a comment that parts a tag", "x <<!-- a -->b>", "x <<!---->b>"},
		{"a doctype", "<!doctype html><p>x", "<!doctype html><p>x"},
		{"white space at the edges of blocks", "<div>\n <p> <b>x</b>\n</p>\n</div>", "<div><p><b>x</b></p></div>"},
		{"white space between words", "<p><b>x</b>\n<i>y</i>", "<p><b>x</b> <i>y</i>"},
		{"white space around what shows nothing", "<p>x <script>1</script> <b>y</b>", "<p>x <script>\uFDD00</script> <b>y</b>"},
		{"links", `<link rel=author class=a><link rel=b class=a><link itemprop=c>`, `<link class=a><link>`},
		{"scripts without a text", `a<script src=b></script>c<script class=d></script>`, `a<!---->c<script class=d></script>`},
		{"white space in a head", "<head>\n<meta class=a>\n<title>x</title>\n<script></script>\n</head>", "<head><meta class=a><title>x</title></head>"},
		{"white space before a line break", "x<b> </b> <br> y", "x<b> </b><br> y"},
		{"preformatted text", "<pre> <b> </b>\n</pre> <p>x", "<pre> <b> </b>\n</pre><p>x"},
		{"styles", "<style media=a>p{}</style>x", "<style></style>x"},
		{"scripts", `<script a=b>"</p>"</script>x<script>2</script>`, "<script>\uFDD00</script>x<script>\uFDD01</script>"},
		{"a script with a mark", "<script>\uFDD07</script>", "<script>\uFDD07</script>"},
		{"raw text", "<textarea a> <p> </textarea>", "<textarea> <p> </textarea>"},
		{"a picture", `x <svg a=b><path d="M0"/></svg> y`, `x  y`},
		{"a picture whose parts are left open", `x<svg><g a=b><use></svg>y`, `x<!---->y`},
		{"a picture that never ends", `<p a=b>x<svg><p a=b>y`, `<p>x<svg><p a=b>y`},
		{"markup that is all text", `<p a=b>x<plaintext><p a=b>y`, `<p>x<plaintext><p a=b>y`},
		{"a cut tag", `<p>x<p class="a`, `<p>x`},
	} {
		if got, _ := trim([]byte(test.page), keptClass{}, nil); string(got) != test.want {
			t.Errorf("%s:\nin   %s\ngot  %s\nwant %s", test.name, test.page, got, test.want)
		}
	}
}

func TestScriptNumber(t *testing.T) {
	_, scripts := trim([]byte("<script>a</script><script></script><script>b</script>"), keptClass{}, nil)
	if got := bytes.Join(scripts, []byte("|")); string(got) != "a|b" {
		t.Errorf("got %s", got)
	}
	for said, want := range map[string]int{"\uFDD00": 0, "\uFDD012": 12, "": -1, "\uFDD0": -1, "7": -1, "\uFDD0x": -1} {
		if n, ok := ScriptNumber(said); ok != (want >= 0) || ok && n != want {
			t.Errorf("%q: got %d, %v", said, n, ok)
		}
	}
}

// seen is what a tree shows: its elements and its words, without what a trimmer leaves out.
func seen(t *testing.T, page []byte) string {
	root, err := html.ParseWithOptions(bytes.NewReader(page), html.ParseOptionEnableScripting(false))
	if err != nil {
		t.Skip("the parser refuses it")
	}
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch n.Type {
		case html.ElementNode:
			if n.Namespace != "" || n.Data == "script" {
				return
			}
			if find([]byte(n.Data)).is&styled == 0 { // these are reopened around white space, too
				b.WriteString("<" + n.Data + ">")
			}
			if n.Data == "style" {
				return
			}
		case html.TextNode:
			b.WriteString(strings.Join(strings.Fields(n.Data), ""))
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	return b.String()
}

// TestTrimPictures reads pages in which the parts of pictures and what does not belong there meet each other.
func TestTrimPictures(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	parts := strings.Fields("<svg> </svg> <g> </g> <path/> <use> <title> </title> x <desc> </desc> <math> </math> <mi> </mi> <a> </a> <p> </p> <style> </style> " +
		"<script> </script> <svg/> <image> <mrow> </mrow> <div> </div> <b> </b>")
	for range 10_000 {
		page := []byte([]string{"<body>x", "<body><a>x<svg>"}[r.IntN(2)])
		for range 2 + r.IntN(14) {
			page = append(page, parts[r.IntN(len(parts))]...)
		}
		left, _ := trim(page, all{}, nil)
		if got, want := seen(t, left), seen(t, page); got != want {
			t.Fatalf("%q became %q:\ngot  %q\nwant %q", page, left, got, want)
		}
	}
}

// What is left reads as the whole page does.
func FuzzTrim(f *testing.F) {
	for _, seed := range []string{
		`<div class=a id=b> <p>The <b>ferry</b><!-- x --> was late.</p> <script>if (a<b) "</p>"</script></div>`, "x<<!-- -->b>&am<!-- -->p;",
		"<table> <tr> <td>a</table><svg><path/></svg><math><mi>x</mi></math>", "<pre>\n a</pre><style>p</style><title> a </title><select><option>a", "<a><!-->", "<script><!--<script></script>-->",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, page []byte) {
		if bytes.ContainsAny(page, "\x00\r") || strings.Contains(strings.ToLower(string(page)), "<frame") {
			t.Skip()
		}
		trimmed, _ := trim(page, all{}, nil)
		if got, want := seen(t, trimmed), seen(t, page); got != want {
			t.Errorf("%q became %q:\ngot  %q\nwant %q", page, trimmed, got, want)
		}
	})
}
