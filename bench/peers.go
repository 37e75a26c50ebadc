package main

import (
	"bytes"
	"strings"
	"time"

	"codeberg.org/readeck/go-readability/v2"
	goose "github.com/advancedlogic/GoOse"
	distiller "github.com/markusmobius/go-domdistiller"
	"github.com/markusmobius/go-trafilatura"
	"github.com/standfirst/standfirst/internal/score"
)

// The other extractors, each called as its README calls it and set as its own comparisons set it.
// Body and captions are read from the content that they return, in one way for all (content.go), so
// that none loses paragraphs to the way in which it writes text.

const (
	readabilityModule = "codeberg.org/readeck/go-readability/v2"
	distillerModule   = "github.com/markusmobius/go-domdistiller"
	trafilaturaModule = "github.com/markusmobius/go-trafilatura"
	gooseModule       = "github.com/advancedlogic/GoOse"
)

// readable returns the text too: FromReader alone leaves it in a tree, where all others write it.
func readable(p page) work {
	return func() (finding, error) {
		article, err := readability.FromReader(bytes.NewReader(p.bytes), p.address)
		if err != nil {
			return nil, err
		}
		if article.Node == nil {
			return none, nil
		}
		var text strings.Builder
		if err := article.RenderText(&text); err != nil {
			return nil, err
		}
		return func() score.Prediction {
			body, captions := content(article.Node)
			published, _ := article.PublishedTime()
			return score.Prediction{
				Headline: article.Title(), Standfirst: article.Excerpt(), Byline: score.SplitNames(article.Byline()),
				Body: body, Captions: captions, Published: day(published),
			}
		}, nil
	}
}

// distilled does without the search for further pages, as in the comparison of its README: it is
// the slowest part and no part of the article.
func distilled(p page) work {
	return func() (finding, error) {
		result, err := distiller.ApplyForReader(bytes.NewReader(p.bytes), &distiller.Options{OriginalURL: p.address, SkipPagination: true})
		if err != nil {
			return nil, err
		}
		return func() score.Prediction {
			body, captions := content(result.Node)
			markup := result.MarkupInfo
			authors := markup.Article.Authors
			if len(authors) == 0 {
				authors = score.SplitNames(markup.Author)
			}
			return score.Prediction{
				Headline: result.Title, Standfirst: markup.Description, Byline: authors,
				Body: body, Captions: captions, Published: markup.Article.PublishedTime,
			}
		}, nil
	}
}

// trafilaturaWith leaves comments out, as in the comparison of its repository.
func trafilaturaWith(fallback bool, focus trafilatura.ExtractionFocus) func(page) work {
	return func(p page) work {
		return func() (finding, error) {
			result, err := trafilatura.Extract(bytes.NewReader(p.bytes), trafilatura.Options{
				OriginalURL: p.address, EnableFallback: fallback, Focus: focus, ExcludeComments: true,
			})
			if err != nil {
				return nil, err
			}
			return func() score.Prediction {
				body, captions := content(result.ContentNode)
				about := result.Metadata
				return score.Prediction{
					Headline: about.Title, Standfirst: about.Description, Byline: score.SplitNames(about.Author),
					Body: body, Captions: captions, Published: day(about.Date),
				}
			}, nil
		}
	}
}

// goosed makes one Goose for all pages, which reads its lists of stop words once.
func goosed(p page) work {
	address := ""
	if p.address != nil {
		address = p.address.String()
	}
	return func() (finding, error) {
		article, err := theGoose.ExtractFromRawHTML(string(p.bytes), address)
		if err != nil {
			return nil, err
		}
		return func() score.Prediction {
			found := score.Prediction{Headline: article.Title, Standfirst: article.MetaDescription, Body: article.CleanedText}
			if article.PublishDate != nil {
				found.Published = day(*article.PublishDate)
			}
			return found
		}, nil
	}
}

var theGoose = goose.New()

// none is the finding of an extractor that took the page for no article.
func none() score.Prediction { return score.Prediction{} }

// day is a date as the scorer compares it.
func day(date time.Time) string {
	if date.IsZero() {
		return ""
	}
	return date.Format(time.RFC3339)
}
