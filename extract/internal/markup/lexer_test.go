package markup

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// tokenizerCases are pieces of markup whose bounds are easy to get wrong.
var tokenizerCases = []string{
	"", "<", "</", "a<b", "<b", "<b>", "<b/>", "</b >x", "</>x", "</ x>y", "<?php x ?>y", "< b>x",
	"<!doctype html><p>", "<!>x", "<!-", "<!--", "<!-->x", "<!--->x", "<!---!>x-->y", "<!--a--!>x", "<!--a--!-->x",
	"<!----!>x", "<!-- -- > -->x", "<![CDATA[ a > b ]]>", "<!x",
	`<a href="x>y">z</a>`, `<a href='x>y' b>z`, `<a b=c/>d`, `<a b= "c" / d = e>f`, `<a =b>c`, `<a ==>b>c`, `<a b="c"d>e`,
	`<a/b/c>d`, "<a\n\tb\r=\fc>d", `<a b='c`, `<p a="1" a="2"/>x`, "<a<b>c</a<b>",
	"<title>a<b>c</title >d", "<title>a</titles></title/>b", "<TITLE></title>x", "<textarea></textarea", "<style>a</style x>b",
	"<xmp><p></xmp>a", "<iframe><p></iframe>a", "<noembed></noembed>", "<noframes><frame></noframes>",
	"<script>a</script>b", "<script>a<b</scrip</script\n>b", "<script><!-- <script> </script> --> </script>a",
	"<script><!--<script></script></script>a", "<script><!--></script>a", "<script><!---></script>a",
	"<script><!--<script>--></script>a", "<script><!-<script></script>a", "<script><!--<scriptx></script>a",
	"<script><!-- <1<script></script>a", "<script><!-- <!-- <script></script>a", "<script><!-- </scrip<script></script>a",
	"<script><!--<script> <1 </script>a</script>b",
	"<script><!--<script/</script/</script>a", "<script></script", "<script/>a</script>b",
}

// TestLexerLikeTokenizer holds the lexer to the bounds that html.Tokenizer finds, which are those
// that html.Parse goes by.
func TestLexerLikeTokenizer(t *testing.T) {
	for _, page := range tokenizerCases {
		compareTokens(t, page)
	}
}

func FuzzLexer(f *testing.F) {
	for _, page := range tokenizerCases {
		f.Add(page)
	}
	f.Fuzz(func(t *testing.T, page string) { compareTokens(t, page) })
}

func compareTokens(t *testing.T, page string) {
	t.Helper()
	// How a <noscript> and a <plaintext> are read is for Flatten to say.
	if lower := strings.ToLower(page); strings.Contains(lower, "<noscript") || strings.Contains(lower, "<plaintext") {
		return
	}
	want, got := tokenizerBounds(page), lexerBounds(page)
	if got != want {
		t.Errorf("%q:\ngot  %q\nwant %q", page, got, want)
	}
}

// tokenizerBounds is the page with a bar after each tag and comment.
func tokenizerBounds(page string) string {
	var out strings.Builder
	z := html.NewTokenizer(strings.NewReader(page))
	for {
		tt := z.Next()
		if tt == html.ErrorToken {
			return out.String()
		}
		if tt != html.TextToken {
			out.WriteByte('|')
		}
		out.Write(z.Raw())
		if tt != html.TextToken {
			out.WriteByte('|')
		}
	}
}

func lexerBounds(page string) string {
	var out strings.Builder
	l := lexer{page: []byte(page)}
	for {
		t := l.next()
		piece := page[t.start:t.end]
		switch t.kind {
		case endOfPage, cut:
			return out.String()
		case text:
			out.WriteString(piece)
		default:
			out.WriteString("|" + piece + "|")
		}
		if t.kind != startTag {
			continue
		}
		if e := l.element(t); e.is&rawText != 0 {
			from := l.pos
			end, _ := l.rawText(e.name)
			out.WriteString(page[from:end])
		}
	}
}

func TestSelfClosing(t *testing.T) {
	for page, want := range map[string]bool{
		"<g/>": true, "<g />": true, "<g a/>": true, "<g a=b/>": false, `<g a="b"/>`: true, "<g a=b />": true,
		"<g/a>": false, `<g a="/">`: false, "<g a=/>": false, "<g>": false,
	} {
		l := lexer{page: []byte(page)}
		if got := l.next().selfClosing; got != want {
			t.Errorf("%s: self-closing %v, want %v", page, got, want)
		}
		z := html.NewTokenizer(bytes.NewReader([]byte(page)))
		if std := z.Next() == html.SelfClosingTagToken; std != want {
			t.Errorf("%s: html.Tokenizer says %v", page, std)
		}
	}
}
