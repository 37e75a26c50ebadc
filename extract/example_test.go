package extract_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"reflect"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/standfirst/standfirst/extract"
	"golang.org/x/net/html"
)

// ferryPage is a page as sites serve it, only shorter.
const ferryPage = `<!DOCTYPE html>
<html lang="en">
<head>
  <title>Island ferry to sail through the winter - The Cardle Gazette</title>
  <meta property="og:site_name" content="The Cardle Gazette">
  <meta property="article:published_time" content="2025-10-06T17:20:00+01:00">
</head>
<body>
  <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
  <article>
    <h1>Island ferry to sail through the winter</h1>
    <p class="standfirst">A grant closes the gap that the operator could not close alone.</p>
    <p class="byline">By Maren Oduya</p>
    <figure>
      <img src="/ferry.jpg" alt="A ferry">
      <figcaption>The Skarrow boat at the quay. <span class="credit">Photo: Tobias Lindgard</span></figcaption>
    </figure>
    <p>The morning ferry to Skarrow will keep running until the spring, the county council decided on Monday.</p>
    <p>“We asked for a boat and got <em>most</em> of one,” said <a href="/winslade">Petra Winslade</a>, who speaks for the parents.</p>
    <p><a href="https://coastwire.example/skarrow">Source</a></p>
  </article>
  <div id="respond">
    <h3>Leave a Reply</h3>
    <p>Your email address will not be published. Required fields are marked *</p>
  </div>
</body>
</html>`

func Example() {
	article, err := extract.Parse(context.Background(), strings.NewReader(ferryPage), nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("Headline:  ", article.Headline)
	fmt.Println("Standfirst:", article.Standfirst)
	fmt.Println("Byline:    ", article.Byline)
	fmt.Println("Caption:   ", article.Caption)
	fmt.Println("Source:    ", article.Source.URL)
	fmt.Println("Body:")
	fmt.Println(article.Body)
	// Output:
	// Headline:   Island ferry to sail through the winter
	// Standfirst: A grant closes the gap that the operator could not close alone.
	// Byline:     Maren Oduya
	// Caption:    The Skarrow boat at the quay.
	// Source:     https://coastwire.example/skarrow
	// Body:
	// The morning ferry to Skarrow will keep running until the spring, the county council decided on Monday.
	//
	// “We asked for a boat and got most of one,” said Petra Winslade, who speaks for the parents.
}

// What the page does not say, the caller may: where it comes from, how the server declared it, and
// when it was fetched.
func ExampleParse() {
	page := `<h1>Ferry late again</h1>
		<p>The ferry to the northern islands was late again on Monday, for the <a href="/log">fourth time</a> this month.</p>
		<p>Nobody at the quay could say why, and the harbour office did not pick up the telephone all morning.</p>`
	article, err := extract.Parse(context.Background(), strings.NewReader(page), &extract.Options{
		URL:         "https://harbour.example/2025/10/06/ferry",
		ContentType: "text/html; charset=utf-8",
		Fetched:     time.Date(2025, 10, 7, 9, 0, 0, 0, time.UTC),
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, span := range article.Blocks[0].Spans {
		if span.Link != "" {
			fmt.Println(span.Link)
		}
	}
	fmt.Println(article.Published.Time.Format(time.DateOnly), article.Published.Precision)
	// Output:
	// https://harbour.example/log
	// 2025-10-06 day
}

// A page that is no article is not an error. Its Kind says what it is.
func ExampleParse_noArticle() {
	page := `<title>Page not found</title><h1>Page not found</h1><p>The page that you asked for is gone.</p>`
	article, err := extract.Parse(context.Background(), strings.NewReader(page), nil)
	fmt.Println(article.Kind, err)
	// Output:
	// error <nil>
}

// A page over the limit is refused before it is parsed.
func ExampleParse_tooLarge() {
	page := strings.NewReader(ferryPage)
	_, err := extract.Parse(context.Background(), page, &extract.Options{MaxBytes: 1024})
	fmt.Println(errors.Is(err, extract.ErrTooLarge))
	// Output:
	// true
}

// A tree that was parsed already is read where it is, and not changed.
func ExampleParseNode() {
	root, err := html.Parse(strings.NewReader(ferryPage))
	if err != nil {
		log.Fatal(err)
	}
	article, err := extract.ParseNode(context.Background(), root, nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Headline)
	// Output:
	// Island ferry to sail through the winter
}

// A goquery document is passed by its root. It may go on being used.
func ExampleParseNode_goquery() {
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(ferryPage))
	if err != nil {
		log.Fatal(err)
	}
	article, err := extract.ParseNode(context.Background(), doc.Nodes[0], nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Byline)
	fmt.Println(doc.Find("#respond h3").Text())
	// Output:
	// Maren Oduya
	// Leave a Reply
}

// Why tells where a field came from, and what was dropped from the body by which rule.
func ExampleArticle_Why() {
	article, err := extract.Parse(context.Background(), strings.NewReader(ferryPage), nil)
	if err != nil {
		log.Fatal(err)
	}
	byline := article.Why(extract.Byline)[0]
	fmt.Printf("%s: %s found %q\n", byline.Verdict, byline.Reader, byline.Value)
	for _, evidence := range article.Why(extract.Body) {
		if evidence.Verdict == extract.Dropped && strings.HasPrefix(evidence.Value, "Leave a Reply") {
			fmt.Printf("%s: rule %q, at %s\n", evidence.Verdict, evidence.Reader, evidence.Path)
		}
	}
	// Output:
	// chosen: line by found "By Maren Oduya"
	// dropped: rule "comments", at div#respond
}

// A report that an agency wrote says so in its dateline, from which place, date and source are read. The body keeps it.
func ExampleOrigin() {
	const page = `<article><h1>Island ferry to sail through the winter</h1><time datetime="2026-01-05">5 January</time>
		<p>PORT CARDLE, Dec 30 (Reuters) — The island ferry will sail through the winter for the first time since the pier was built, its owners said on Tuesday.</p>
		<p>Until now the boat has stayed in port from November to March, and islanders have crossed with the mail.</p></article>`
	article, err := extract.Parse(context.Background(), strings.NewReader(page), nil)
	if err != nil {
		log.Fatal(err)
	}
	origin := article.Dateline
	fmt.Printf("%s, %s, for %s\n", origin.Place, origin.Date.Time.Format("2 January 2006"), origin.Agency)
	fmt.Println(article.Source.Name)
	// Output:
	// PORT CARDLE, 30 December 2025, for Reuters
	// Reuters
}

func ExampleArticle_Markdown() {
	article, err := extract.Parse(context.Background(), strings.NewReader(ferryPage), &extract.Options{URL: "https://cardlegazette.example/ferry"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Markdown())
	// Output:
	// # Island ferry to sail through the winter
	//
	// A grant closes the gap that the operator could not close alone.
	//
	// Maren Oduya · 2025-10-06 17:20 +01:00 · [coastwire.example](https://coastwire.example/skarrow)
	//
	// ![A ferry](https://cardlegazette.example/ferry.jpg)\
	// *The Skarrow boat at the quay. (Tobias Lindgard)*
	//
	// The morning ferry to Skarrow will keep running until the spring, the county council decided on Monday.
	//
	// “We asked for a boat and got *most* of one,” said [Petra Winslade](https://cardlegazette.example/winslade), who speaks for the parents.
}

func ExampleArticle_HTML() {
	article, err := extract.Parse(context.Background(), strings.NewReader(ferryPage), &extract.Options{URL: "https://cardlegazette.example/ferry"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.HTML())
	// Output:
	// <article lang="en" dir="ltr">
	// <header>
	// <h1>Island ferry to sail through the winter</h1>
	// <p class="standfirst">A grant closes the gap that the operator could not close alone.</p>
	// <address>Maren Oduya</address>
	// <p><time datetime="2025-10-06T17:20:00+01:00">2025-10-06 17:20 +01:00</time></p>
	// <p class="source"><a href="https://coastwire.example/skarrow">coastwire.example</a></p>
	// </header>
	// <figure>
	// <img src="https://cardlegazette.example/ferry.jpg" alt="A ferry">
	// <figcaption>The Skarrow boat at the quay. <small>Tobias Lindgard</small></figcaption>
	// </figure>
	// <p>The morning ferry to Skarrow will keep running until the spring, the county council decided on Monday.</p>
	// <p>“We asked for a boat and got <em>most</em> of one,” said <a href="https://cardlegazette.example/winslade">Petra Winslade</a>, who speaks for the parents.</p>
	// </article>
}

func ExampleArticle_Text() {
	article, err := extract.Parse(context.Background(), strings.NewReader(ferryPage), nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Text())
	// Output:
	// Island ferry to sail through the winter
	//
	// A grant closes the gap that the operator could not close alone.
	//
	// Maren Oduya · 2025-10-06 17:20 +01:00 · coastwire.example
	//
	// [The Skarrow boat at the quay. (Tobias Lindgard)]
	//
	// The morning ferry to Skarrow will keep running until the spring, the county council decided on Monday.
	//
	// “We asked for a boat and got most of one,” said Petra Winslade, who speaks for the parents.
}

// An Article survives the way through JSON whole.
func ExampleArticle_json() {
	article, err := extract.Parse(context.Background(), strings.NewReader(ferryPage), nil)
	if err != nil {
		log.Fatal(err)
	}
	stored, err := json.Marshal(article)
	if err != nil {
		log.Fatal(err)
	}
	var restored extract.Article
	if err := json.Unmarshal(stored, &restored); err != nil {
		log.Fatal(err)
	}
	fmt.Println(restored.Headline)
	fmt.Println(reflect.DeepEqual(article.Blocks, restored.Blocks))
	// Output:
	// Island ferry to sail through the winter
	// true
}

// The pages of one article, each read by itself, are joined without what they repeat.
func ExampleMerge() {
	pages := []string{
		`<link rel="next" href="/walk/2"><h1>The long walk</h1><p class="standfirst">Nine days along the coast.</p>
		<p>The path begins behind the last house of Tern Point, where somebody has painted a boot on the wall.</p>`,
		`<h1>The long walk</h1><p class="standfirst">Nine days along the coast.</p>
		<p>On the ninth day there was no path any more, only a dog that seemed to know where it would have been.</p>`,
	}
	var read []*extract.Article
	for _, page := range pages {
		article, err := extract.Parse(context.Background(), strings.NewReader(page), &extract.Options{URL: "https://post.example/walk"})
		if err != nil {
			log.Fatal(err)
		}
		read = append(read, article)
	}
	fmt.Println("Next page:", read[0].NextPage)
	whole := extract.Merge(read...)
	fmt.Println(whole.Headline)
	fmt.Println(whole.Standfirst)
	fmt.Println(whole.Body)
	// Output:
	// Next page: https://post.example/walk/2
	// The long walk
	// Nine days along the coast.
	// The path begins behind the last house of Tern Point, where somebody has painted a boot on the wall.
	//
	// On the ninth day there was no path any more, only a dog that seemed to know where it would have been.
}
