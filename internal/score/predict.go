package score

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/standfirst/standfirst/extract"
)

// A Prediction is what an extractor said of a page, in the words of the truth. As JSON it is a line
// for the reference scorer.
type Prediction struct {
	Folder     string   `json:"folder,omitempty"`
	ID         string   `json:"id"`
	Headline   string   `json:"headline"`
	Standfirst string   `json:"standfirst"`
	Byline     []string `json:"byline"` // the authors' names
	Captions   []string `json:"captions"`
	Body       string   `json:"body"`
	Published  string   `json:"published"`
	SourceName string   `json:"source_name"`
	SourceURL  string   `json:"source_url"`

	Caption     string                    `json:"caption,omitempty"` // of the lead picture
	Confidences map[extract.Field]float64 `json:"confidences,omitempty"`
}

// Predict is what an Article says.
func Predict(id string, article *extract.Article) Prediction {
	return Prediction{
		ID:         id,
		Headline:   article.Headline,
		Standfirst: article.Standfirst,
		Byline:     authorNames(article),
		Captions:   captions(article),
		Body:       article.Body,
		Published:  dateText(article.Published),
		SourceName: article.Source.Name,
		SourceURL:  article.Source.URL,

		Caption:     article.Caption,
		Confidences: article.Confidences,
	}
}

// WritePredictions writes one prediction a line.
func WritePredictions(w io.Writer, results []*Result) error {
	buffered := bufio.NewWriter(w)
	encoder := json.NewEncoder(buffered)
	encoder.SetEscapeHTML(false)
	for _, result := range results {
		for _, page := range result.Pages {
			line := page.Prediction
			line.Folder = result.Folder
			if err := encoder.Encode(line); err != nil {
				return err
			}
		}
	}
	return buffered.Flush()
}

// ReadPredictions reads what WritePredictions wrote: by folder, then by ID.
func ReadPredictions(r io.Reader) (map[string]map[string]Prediction, error) {
	read := map[string]map[string]Prediction{}
	for decoder := json.NewDecoder(r); ; {
		var line Prediction
		if err := decoder.Decode(&line); err == io.EOF {
			return read, nil
		} else if err != nil {
			return nil, err
		}
		if read[line.Folder] == nil {
			read[line.Folder] = map[string]Prediction{}
		}
		read[line.Folder][line.ID] = line
	}
}
