package hostile

import "strings"

// products are pages of two halves, of which a careless reader compares each part of the one with
// each of the other.
var products = []Input{
	{Name: "lines in a block of a huge style", Page: product(head+body+article+`<div style="`, "color:red;", `">`, "word<br><br>", "</div>")},
	{Name: "lines in a block of a huge class", Page: product(head+body+article+`<div class="`, "text-# ", `">`, "word<br><br>", "</div>")},
	{Name: "blocks in a block of a huge class", Page: product(head+body+article+`<div class="`, "text-# ", `">`, "<p>word", "</div>")},
	{Name: "links below a huge base", Page: product(head+`<base href="https://post.example/`, "abc/", `">`+body+article, `<a href="b">a</a>`, "")},
	{Name: "links in the text below a huge base", Page: product(head+`<base href="https://post.example/`, "abc/", `">`+body+opened, `<p>The boat was late and <a href="b">nobody</a> said why it was.`, "</article>")},
	{Name: "pictures below a huge base", Page: product(head+`<base href="https://post.example/`, "abc/", `">`+body+opened, `<figure><img src="b#.jpg"><figcaption>A boat.</figcaption></figure>`, "</article>")},
	{Name: "headings below a huge title", Page: product(head+`<title>`, "The boat was late ", `</title>`+body+article, `<h2>The boat # was late</h2>`, "")},
	{Name: "paragraphs below a huge title", Page: product(head+`<title>`, "The boat was late ", `</title>`+body+opened, `<p>The boat was late, and nobody said why.`, "</article>")},
	{Name: "paragraphs below a huge heading", Page: product(head+body+`<h2>`, "The boat was late ", `</h2>`+opened, `<p>The boat was late, and nobody said why.`, "</article>")},
	{Name: "paragraphs and a huge description", Page: product(head+`<meta name=description content="`, "The boat was late. ", `">`+body+opened, `<p>The boat was late.`, "</article>")},
	{Name: "paragraphs and a huge name of the site", Page: product(head+`<meta property="og:site_name" content="`, "The Merrin Post ", `">`+body+opened, `<p>The Merrin Post`, "</article>")},
	{Name: "titles and a huge name of the site", Page: product(head+`<meta property="og:site_name" content="`, "Post ", `">`, `<meta property="og:title" content="The boat # - Post">`, body+article)},
	{Name: "things and a huge title", Page: product(head+`<title>`, "The boat was late ", `</title><script type="application/ld+json">[`, `{"@type":"NewsArticle","headline":"The boat"},`, `{}]</script>`+body+article)},
	{Name: "things and a huge address", Page: product(head+`<link rel=canonical href="https://post.example/`, "abc/", `"><script type="application/ld+json">[`, `{"@type":"NewsArticle","url":"https://post.example/a"},`, `{}]</script>`+body+article)},
	{Name: "things and a huge title of their page", Page: product(start+`<title>`+Headline, " The boat was late", `</title><script type="application/ld+json">[`, `{"@type":"NewsArticle","headline":"The boat"},`, `{}]</script>`+body+article)},
	{Name: "things and a huge title in the metadata", Page: product(head+`<meta property="og:title" content="`+Headline, " The boat was late", `"><script type="application/ld+json">[`, `{"@type":"NewsArticle","headline":"The boat"},`, `{}]</script>`+body+article)},
	{Name: "headings below a huge title of their page", Page: product(start+`<title>`+Headline, " The boat was late", `</title>`+body+article, `<h2>The boat # was late</h2>`, "")},
	{Name: "titles and a huge title", Page: product(head+`<title>`, "The boat was late ", `</title>`, `<meta property="og:title" content="The boat was #">`, body+article)},
	{Name: "headings and a huge headline in the data", Page: product(linked+`{"@type":"NewsArticle","headline":"`, "The boat was late ", `"}`+linkedEnd+article, `<h1>The boat</h1>`, "")},
	{Name: "lines and a huge headline in the data", Page: product(linked+`{"@type":"NewsArticle","headline":"`, "The boat was late ", `"}`+linkedEnd+opened, `<p>The boat`, "")},
	{Name: "captions and a huge headline", Page: product(head+body+`<h1>`, "The boat was late ", `</h1>`+article, `<figure><img src=/b#.jpg><figcaption>The boat</figcaption></figure>`, "")},
	{Name: "sources and a huge name of the site", Page: product(head+`<meta property="og:site_name" content="`, "The Merrin Post ", `">`+body+article, `<p>Source: <a href="https://post.example/#">The Merrin Post</a></p>`, "")},
	{Name: "summaries and a huge description", Page: product(head+`<meta name=description content="`, "The boat was late. ", `">`+body, `<p class="standfirst summary">The boat was late. `, article)},
	{Name: "lines and a huge author", Page: product(head+`<meta name=author content="`, "Ana Ruiz ", `">`+body+article, `<p>By Ana Ruiz`, "")},
	{Name: "lines and many authors", Page: product(head, `<meta name=author content="Ana R#iz">`, body+article, `<p class=byline>By Ana R#iz`, "")},
	{Name: "links and many tags", Page: product(head, `<meta property="article:tag" content="boat#">`, body+article, `<a rel=tag href=#>boat#</a>`, "")},
	{Name: "pictures and many addresses", Page: product(head, `<meta property="og:image" content="https://post.example/boat#.jpg">`, body+article, `<img src="/boat#.jpg" width=900>`, "")},
	{Name: "pictures and many in the data", Page: product(linked+`{"@type":"NewsArticle","image":[`, `"https://post.example/b#.jpg",`, `""]}`+linkedEnd+article, `<img src="https://post.example/b#.jpg">`, "")},
	{Name: "captions and a huge alternative text", Page: product(head+body+article+`<img src=a.jpg alt="`, "A boat ", `">`, `<figcaption>A boat</figcaption>`, "")},
	{Name: "people and those who refer to them", Page: product(linked+`[`, `{"@type":"Person","@id":"a#","name":"Ana"},`, `{"@type":"NewsArticle","author":[`, `{"@id":"a#"},`, `{}]}]`+linkedEnd+article)},
	{Name: "notes and those who refer to them", Page: product(head+body+article, `<a href="#n">1</a><sup><a href="#n#">#</a></sup>`, "<ol>", `<li id="n#">A note.`, "</ol>")},
	{Name: "microdata and those who refer to it", Page: product(head+body+article+`<div itemscope itemtype="https://schema.org/NewsArticle" itemref="`, "i# ", `"></div>`, `<b id=i# itemprop=author>Ana</b>`, "")},
	{Name: "itemrefs that share what they refer to", Page: product(head+body+article, `<div itemscope itemref="x" itemtype="https://schema.org/Person"></div>`, `<div id=x>`, `<b itemprop=name>Ana</b>`, "</div>")},
	{Name: "dates and lines", Page: product(head+body+article, `<time datetime="2025-10-07">7 October</time>`, "", `<p>7 October 2025, 09:00`, "")},
	{Name: "dates in the data and on the page", Page: product(linked+`{"@type":"NewsArticle","dateModified":[`, `"2025-10-07T09:00:#",`, `""]}`+linkedEnd+article, `<time>7 October 2025</time>`, "")},
	{Name: "headings and paragraphs that repeat them", Page: product(head+body+article, `<h2>The boat #</h2>`, "", `<p>The boat #`, "")},
	{Name: "styles and classes", Page: product(head+"<style>", `.hidden#{display:none}`, "</style>"+body+article, `<p class="hidden#">a`, "")},
	{Name: "cells of many rows and of many columns", Page: product(head+body+article+"<table><tr>", "<td>a", "", "<tr><td>b", "</table>")},
	{Name: "spans of rows", Page: product(head+body+article+"<table><tr>", "<td rowspan=65534>a", "", "<tr><td>b", "</table>")},
	{Name: "columns", Page: product(head+body+article+"<table>", "<col span=1000>", "", "<tr><td colspan=1000>b", "</table>")},
	{Name: "text and script alike", Page: product(head+body+article+`<script>window.a = {"body":"`, "The boat was late. ", `"}</script>`, "<p>The boat was late.", "")},
	{Name: "a huge query in the canonical address", Page: product(head+`<link rel=canonical href="https://post.example/?`, "a=b&", `">`+body+article, `<a href="https://post.example/?a=b">a</a>`, "")},
	{Name: "a huge language", Page: product(head+`</head><body lang="`, "en-", `">`+article, "<p lang=en>a", "")},
	{Name: "styles of Markdown in the data", Page: inScript(`{"@type":"NewsArticle","articleBody":"`, `*boat*{: .a} `, `"}`), Lost: otherText},
	{Name: "links of Markdown in the data", Page: inScript(`{"@type":"NewsArticle","articleBody":"`, `[boat](https://post.example/#) `, `"}`), Lost: otherText},
	{Name: "brackets of Markdown in the data", Page: inScript(`{"@type":"NewsArticle","articleBody":"`, `[a](](b `, `"}`), Lost: otherText},
	{Name: "html tags in the data", Page: inScript(`{"@type":"NewsArticle","articleBody":"<p>`, `<html a#=1><body b#=1>The boat`, `</p>"}`), Lost: otherText},
	{Name: "fonts in the data", Page: inScript(`{"@type":"NewsArticle","articleBody":"`+many("<font size=#>", 400), `<p>The boat was late</p>`, `"}`), Lost: otherText},
	{Name: "deep markup in the data", Page: inScript(`{"@type":"NewsArticle","articleBody":"`, `<div>The boat<br>`, `"}`), Lost: otherText},
}

const otherText = "the data say that the article is another, longer text"

// opened is the article without its end.
var opened = strings.TrimSuffix(article, "</article>")

// product is a page with something repeated in each of two halves.
func product(start, one, middle, other, end string) func(int) []byte {
	return func(size int) []byte {
		half := page(start, one, middle)(size / 2)
		return append(half, page("", other, end)(size-len(half))...)
	}
}
