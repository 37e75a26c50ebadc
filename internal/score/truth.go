package score

import (
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/golden"
)

// A Truth is what is known of a page. What is empty is unknown and not scored, but for Byline: an
// empty list says that nobody is named.
type Truth struct {
	URL        string    `json:"url"` // the page's address, given to the extractor
	Headline   string    `json:"headline"`
	Standfirst string    `json:"standfirst"`
	Byline     *[]string `json:"byline"`      // the names, nil where unknown
	BylineText string    `json:"byline_text"` // the byline as printed, where the names are unknown
	Captions   []string  `json:"captions"`
	Body       string    `json:"body"`
	Paragraphs []string  `json:"paragraphs"`
	Published  string    `json:"published"` // ISO 8601
	With       []string  `json:"with"`      // text that must stand in the body
	Without    []string  `json:"without"`   // text that must not
	SourceName string    `json:"source_name"`
	SourceURL  string    `json:"source_url"`

	NoStandfirst bool `json:"-"` // it is known that the page has none
	partial      bool // what it says nothing of is unknown
}

// settle tells the pages of a folder that have no standfirst from those of which nobody knows: where no
// truth says "none" though some have one, the folder leaves the key out for it.
func settle(cases []Case) {
	some, none := false, false
	for i := range cases {
		some = some || cases[i].Truth.Standfirst != ""
		none = none || cases[i].Truth.NoStandfirst
	}
	for i := range cases {
		truth := &cases[i].Truth
		truth.NoStandfirst = truth.NoStandfirst || some && !none && !truth.partial && truth.Standfirst == ""
	}
}

// parseTruth reads a truth in either of its forms: the flat one, or any part of an Article.
func parseTruth(text []byte) (Truth, *extract.Options, error) {
	var keys map[string]json.RawMessage
	if err := json.Unmarshal(text, &keys); err != nil {
		return Truth{}, nil, err
	}
	if isArticle(keys) {
		return articleTruth(text)
	}
	var truth Truth
	err := json.Unmarshal(text, &truth)
	_, named := keys["standfirst"]
	truth.NoStandfirst = named && truth.Standfirst == ""
	return truth, &extract.Options{URL: truth.URL}, err
}

// sharedKeys are keys that both forms have. All others of an Article are its own.
var sharedKeys = []string{"headline", "standfirst", "byline", "body", "published", "tags", "url"}

// isArticle tells a part of an Article from the flat form: by a key that only an Article has, or by
// the type of one that both have.
func isArticle(keys map[string]json.RawMessage) bool {
	if _, ok := keys["page"]; ok {
		return true
	}
	for _, key := range golden.Keys() {
		if _, ok := keys[key]; ok && !slices.Contains(sharedKeys, key) {
			return true
		}
	}
	return startsWith(keys["byline"], '"') || startsWith(keys["published"], '{')
}

func startsWith(raw json.RawMessage, c byte) bool { return len(raw) > 0 && raw[0] == c }

func articleTruth(text []byte) (Truth, *extract.Options, error) {
	expected, err := golden.ParseExpected(text)
	if err != nil {
		return Truth{}, nil, err
	}
	article := &expected.Article
	truth := Truth{
		URL:        expected.Fetch.URL,
		Headline:   article.Headline,
		Standfirst: article.Standfirst,
		BylineText: article.Byline,
		Captions:   captions(article),
		Body:       article.Body,
		Published:  dateText(article.Published),
		SourceName: article.Source.Name,
		SourceURL:  article.Source.URL,
		partial:    true,
	}
	truth.NoStandfirst = expected.Has("standfirst") && article.Standfirst == ""
	if article.Body != "" {
		truth.Paragraphs = strings.Split(article.Body, "\n\n")
	}
	if expected.Has("authors") || expected.Has("byline") && article.Byline == "" {
		names := authorNames(article)
		truth.Byline = &names
	}
	return truth, expected.Fetch.Options(), nil
}

func authorNames(article *extract.Article) []string {
	names := []string{}
	for _, author := range article.Authors {
		names = append(names, author.Name)
	}
	return names
}

// captions are those of all pictures. Where none is printed, Article.Caption stands in, which is the
// lead picture's alt text.
func captions(article *extract.Article) []string {
	found := []string{}
	for _, image := range article.Images {
		if image.Caption != "" {
			found = append(found, image.Caption)
		}
	}
	if len(found) == 0 && article.Caption != "" {
		found = append(found, article.Caption)
	}
	return found
}

// dateText is a date in ISO 8601, as exact as it is known.
func dateText(date extract.Date) string {
	switch {
	case date.Time.IsZero():
		return ""
	case date.Precision == extract.PrecisionYear:
		return date.Time.Format("2006")
	case date.Precision == extract.PrecisionMonth:
		return date.Time.Format("2006-01")
	case date.Precision == extract.PrecisionDay:
		return date.Time.Format(time.DateOnly)
	case !date.ZoneKnown:
		return date.Time.Format("2006-01-02T15:04:05")
	}
	return date.Time.Format(time.RFC3339)
}
