package score

import (
	"bytes"
	"context"
	"strings"
	"time"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/extract"
)

// standIn is a crude extractor, so that the scorer can be tested without the library: every
// paragraph is body, every <figcaption> a caption, and the rest is what <meta> says.
func standIn(_ context.Context, page []byte, _ *extract.Options) (*extract.Article, error) {
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return nil, err
	}
	article := &extract.Article{}
	var paragraphs []string
	for node := range root.Descendants() {
		switch node.Data {
		case "p":
			if text := textOf(node); text != "" {
				paragraphs = append(paragraphs, text)
			}
		case "h1":
			article.Headline = textOf(node)
		case "figcaption":
			article.Images = append(article.Images, extract.Image{Caption: textOf(node)})
		case "meta":
			standInMeta(article, attributes(node))
		}
	}
	article.Body = strings.Join(paragraphs, "\n\n")
	return article, nil
}

func standInMeta(article *extract.Article, meta map[string]string) {
	content := meta["content"]
	switch meta["name"] + meta["property"] {
	case "og:title":
		article.Headline = content
	case "description":
		article.Standfirst = content
	case "author":
		article.Authors = append(article.Authors, extract.Author{Name: content})
	case "og:site_name":
		article.Source.Name = content
	case "article:published_time":
		if moment, err := time.Parse(time.RFC3339, content); err == nil {
			article.Published = extract.Date{Time: moment, Raw: content, ZoneKnown: true}
		}
	}
}

func attributes(node *html.Node) map[string]string {
	found := map[string]string{}
	for _, attribute := range node.Attr {
		found[attribute.Key] = attribute.Val
	}
	return found
}

func textOf(node *html.Node) string {
	var text strings.Builder
	for below := range node.Descendants() {
		if below.Type == html.TextNode {
			text.WriteString(below.Data)
		}
	}
	return strings.Join(strings.Fields(text.String()), " ")
}
