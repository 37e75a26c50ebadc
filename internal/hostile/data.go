package hostile

import (
	"fmt"
	"strings"
)

const (
	linked    = head + `<script type="application/ld+json">`
	linkedEnd = `</script>` + body
)

// inScript is a page whose JSON-LD is something repeated.
func inScript(start, repeated, end string) func(int) []byte {
	return page(linked+start, repeated, end+linkedEnd+article)
}

// data is hostile in what a page says for programs.
var data = []Input{
	{Name: "JSON of arrays in arrays", Page: inScript("", "[", "")},
	{Name: "JSON of arrays in arrays, closed", Page: nested("[", "", "]")},
	{Name: "JSON of objects in objects", Page: nested(`{"@type":"NewsArticle","author":`, `"Ana Ruiz"`, "}")},
	{Name: "JSON of graphs in graphs", Page: nested(`{"@graph":[`, `{"@type":"NewsArticle"}`, "]}")},
	{Name: "JSON of authors", Page: inScript(`{"@type":"NewsArticle","author":[`, `{"@type":"Person","name":"Ana Ruiz #"},`, `{}]}`)},
	{Name: "JSON of authors, each another", Page: letters(`{"@type":"NewsArticle","author":[`, `{"name":"Ana%c%c%c Ruiz"},`, `{}]}`)},
	{Name: "JSON of keywords", Page: inScript(`{"@type":"NewsArticle","keywords":"`, "ferry #, ", `"}`)},
	{Name: "JSON of pictures", Page: inScript(`{"@type":"NewsArticle","image":[`, `"https://post.example/a#.jpg",`, `""]}`)},
	{Name: "JSON of keys", Page: inScript(`{"@type":"NewsArticle"`, `,"key#":#`, `}`)},
	{Name: "JSON of the same key", Page: inScript(`{"@type":"NewsArticle"`, `,"headline":"Ferry #"`, `}`)},
	{Name: "JSON of articles", Page: inScript(`[`, `{"@type":"NewsArticle","@id":"#","headline":"Boat #"},`, `{}]`)},
	{Name: "JSON that refers in circles", Page: inScript(`[`, `{"@type":"NewsArticle","@id":"#","author":{"@id":"#"},"isPartOf":{"@id":"0"}},`, `{}]`)},
	{Name: "JSON in which all refer to all", Page: inScript(`{"@graph":[`, `{"@id":"a","@type":["Person","NewsArticle"],"author":[{"@id":"a"},{"@id":"a"}],"publisher":{"@id":"a"}},`, `{}]}`)},
	{Name: "JSON of wrong types", Page: inScript(`[`, wrongTypes, `{}]`)},
	{Name: "JSON of numbers", Page: inScript(`{"@type":"NewsArticle","datePublished":[`, `1e999,-0.1e-999,`, `0]}`)},
	{Name: "JSON of one long number", Page: inScript(`{"@type":"NewsArticle","wordCount":`, `9`, `}`)},
	{Name: "JSON of lone surrogates", Page: inScript(`{"@type":"NewsArticle","description":"`, `\ud800\udfff\udc00`, `"}`)},
	{Name: "JSON of escapes", Page: inScript(`{"@type":"NewsArticle","description":"`, `\u0041\n\/`, `"}`)},
	{Name: "JSON cut off", Page: inScript(`{"@type":"NewsArticle","description":"`, `The ferry was late. `, ``)},
	{Name: "JSON with commas left over", Page: inScript(`{"@type":"NewsArticle","keywords":[`, `"a",,  ,`, `]}`)},
	{Name: "JSON of commas and space", Page: inScript(`{"keywords":[`, `,    ]`, ``)},
	{Name: "JSON with line breaks in strings", Page: inScript(`{"@type":"NewsArticle","description":"`, "The ferry\nwas late\t", `"}`)},
	{Name: "JSON of markup", Page: inScript(`{"@type":"NewsArticle","articleBody":"`, `<p>The ferry &amp;amp; the pier<br>`, `"}`), Lost: otherText},
	{Name: "JSON of a long body", Page: inScript(`{"@type":"NewsArticle","articleBody":"`, `The boat was late, and nobody said why.\n\n`, `"}`), Lost: otherText},
	{Name: "JSON of dates", Page: inScript(`{"@type":"NewsArticle","datePublished":[`, `"9999-99-99","0000-00-00T00:00","2025-10-07T09:00:00+99:99",`, `""]}`)},
	{Name: "JSON of a long date", Page: inScript(`{"@type":"NewsArticle","datePublished":"`, `2025-10-07 `, `"}`)},
	{Name: "JSON of breadcrumbs", Page: inScript(`{"@type":"BreadcrumbList","itemListElement":[`, `{"@type":"ListItem","position":#,"item":{"@id":"/#","name":"Section #"}},`, `{}]}`)},
	{Name: "scripts of JSON", Page: inHead(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Boat #","author":"Ana Ruiz #"}</script>`)},
	{Name: "scripts of broken JSON", Page: inHead(`<script type="application/ld+json">{"@type":"NewsArticle",</script>`)},
	{Name: "state of an application", Page: page(head+body+article+`<script>window.__STATE__ = {"items":[`, `{"id":#,"body":"The boat # was late.","content":[{"type":"p"}]},`, `{}]}</script>`)},
	{Name: "state of an application, nested", Page: func(size int) []byte {
		return []byte(head + body + article + `<script id="__NEXT_DATA__" type="application/json">` + twice(`{"props":`, "1", "}", size) + `</script>`)
	}},
	{Name: "state of an application, cut off", Page: page(head+body+article+`<script>window.__STATE__ = `, `{"a":[`, `</script>`)},
	{Name: "state of an application, and nothing else", Page: page(head+body+`<script>window.__STATE__ = {"items":[`, `{"id":#,"body":"The boat # was late, and nobody in the harbour office could say why it was that it was late."},`, `{}]}</script>`), Lost: onlyState},
	{Name: "state of an application, one long string", Page: page(head+body+`<script>window.__STATE__ = {"body":"`, `The boat was late, and \"nobody\" could say why. `, `"}</script>`), Lost: onlyState},
	{Name: "state of an application, markup", Page: page(head+body+`<script>window.__STATE__ = {"body":[`, `"<p>The boat # was late, and nobody in the harbour office could say why.</p>",`, `""]}</script>`), Lost: onlyState},
	{Name: "states of an application", Page: after(`<script>window.state# = {"article":{"body":"The boat # was late."}}</script>`)},
	{Name: "state of an application, in a string", Page: page(head+body+article+`<script>window.__STATE__ = JSON.parse("`, `{\"a\":\"\\\"b\\\"\",`, `}")</script>`)},
	{Name: "scripts that push data", Page: after(`<script>self.__next_f.push([1,"#:{\"body\":\"The boat\"}\n"])</script>`)},
}

const onlyState = "the page has no text, and its data have another"

// wrongTypes is an article with nothing in it of the type that it should be.
const wrongTypes = `{"@type":{"@type":7},"@id":[],"@graph":"a","headline":{"a":[null]},"author":[[["Ana Ruiz"]],7,true,null,{"name":{"name":["Mia"]}}],
"datePublished":{"@value":[2025]},"image":[{"url":{"url":null}},[[]],-1],"publisher":"a","mainEntityOfPage":false,"keywords":{"a":1},"isAccessibleForFree":"maybe",
"articleBody":[[],{}],"inLanguage":7},`

// twice repeats open and end to about a size, with something between.
func twice(open, between, end string, size int) string {
	n := max(1, size/(len(open)+len(end)))
	return strings.Repeat(open, n) + between + strings.Repeat(end, n)
}

// nested is a page whose JSON-LD nests.
func nested(open, between, end string) func(int) []byte {
	return func(size int) []byte {
		return []byte(linked + twice(open, between, end, size) + linkedEnd + article)
	}
}

// letters is like inScript, and for three %c it writes three letters that differ each time.
func letters(start, repeated, end string) func(int) []byte {
	return func(size int) []byte {
		var b strings.Builder
		b.WriteString(linked + start)
		for i := 0; b.Len() < size; i++ {
			fmt.Fprintf(&b, repeated, 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26)
		}
		return []byte(b.String() + end + linkedEnd + article)
	}
}
