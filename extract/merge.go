package extract

import (
	"maps"
	"slices"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// Merge joins the pages of one article, in their order, into one Article. Each page was read by
// itself; [Article.NextPage] says where the next one is. The result has the fields of the first
// page, and of the later ones what the first does not have; its Blocks, Images and Tags are those
// of all pages, each once: what a page repeats of those before it, such as the summary, the lead
// picture or the last paragraph, is left out. NextPage is the last page's, so that an empty one
// says that the article is complete.
//
// Nil pages are passed over; of none at all Merge returns nil. The pages are only read.
func Merge(pages ...*Article) *Article {
	pages = slices.DeleteFunc(slices.Clone(pages), func(a *Article) bool { return a == nil })
	if len(pages) == 0 {
		return nil
	}
	whole := *pages[0]
	known := known{}
	whole.Blocks = known.blocks(nil, whole.Blocks)
	whole.Images = slices.Clone(whole.Images)
	whole.Tags, whole.Warnings = slices.Clone(whole.Tags), slices.Clone(whole.Warnings)
	whole.Confidences = maps.Clone(whole.Confidences)
	known.add(text.Key(whole.Headline), text.Key(whole.Standfirst))
	for _, next := range pages[1:] {
		known.add(text.Key(next.Headline), text.Key(next.Standfirst))
		whole.Blocks = known.blocks(whole.Blocks, next.Blocks)
		whole.join(next)
	}
	whole.NextPage = pages[len(pages)-1].NextPage
	if len(pages) > 1 {
		whole.Body = bodyText(whole.Blocks, nil)
	}
	return &whole
}

// join takes over from a later page what the whole does not have yet.
func (a *Article) join(next *Article) {
	for _, image := range next.Images {
		if !slices.ContainsFunc(a.Images, func(own Image) bool { return own.URL == image.URL }) {
			image.Lead = image.Lead && len(a.Images) == 0
			a.Images = append(a.Images, image)
		}
	}
	for _, tag := range next.Tags {
		if !slices.Contains(a.Tags, tag) {
			a.Tags = append(a.Tags, tag)
		}
	}
	for _, warning := range next.Warnings {
		if !slices.Contains(a.Warnings, warning) {
			a.Warnings = append(a.Warnings, warning)
		}
	}
	if len(a.Authors) == 0 {
		a.Byline, a.Authors = next.Byline, next.Authors
	}
	if a.Published.IsZero() {
		a.Published = next.Published
	}
	if next.Modified.Time.After(a.Modified.Time) {
		a.Modified = next.Modified
	}
	if a.Standfirst == "" && a.Description == "" {
		a.Standfirst, a.Description = next.Standfirst, next.Description
	}
	if a.Caption == "" && len(a.Images) > 0 && a.Images[0].Lead {
		a.Caption = a.Images[0].Caption
	}
	if a.Source == (Publication{}) {
		a.Source = next.Source
	}
	a.Access.Truncated = a.Access.Truncated || next.Access.Truncated
	a.Confidence = min(a.Confidence, next.Confidence)
	a.joinConfidences(next)
}

// joinConfidences gives a field that was taken over the confidence that it has there. The body, to
// which all pages add, is as sure as the least sure of them.
func (a *Article) joinConfidences(next *Article) {
	for field, confidence := range next.Confidences {
		own, known := a.Confidences[field]
		switch {
		case !known && (field == Body || a.has(field)):
			if a.Confidences == nil {
				a.Confidences = map[Field]float64{}
			}
			a.Confidences[field] = confidence
		case field == Body:
			a.Confidences[field] = min(own, confidence)
		}
	}
}

// known are the keys of the blocks that a merged article has.
type known map[string]bool

func (k known) add(keys ...string) {
	for _, key := range keys {
		k[key] = true
	}
}

// runningHeads is how many blocks at the top of a page may repeat a few words of the pages before.
const runningHeads = 3

// shortBlock is the size in bytes of the key below which a block is repeated on purpose.
const shortBlock = 40

// blocks appends those blocks of a page that are not known, and knows them from then on.
func (k known) blocks(whole, page []Block) []Block {
	own := known{}
	for i, b := range page {
		key := blockKey(b)
		if key != "" && k[key] && (i < runningHeads || len(key) >= shortBlock || b.Image != nil || b.Embed != nil) {
			continue
		}
		own[key] = true
		if b.Image != nil && b.Image.Lead && len(whole) > 0 {
			image := *b.Image
			image.Lead = false
			b.Image = &image
		}
		whole = append(whole, b)
	}
	for key := range own {
		k[key] = true
	}
	return whole
}

// blockKey is what two printings of one block have in common.
func blockKey(b Block) string {
	switch {
	case b.Image != nil:
		return imageKey(b.Image.URL)
	case b.Embed != nil:
		return b.Embed.URL + text.Key(b.Text)
	case b.Kind == BlockPullQuote:
		return text.Key(b.Text)
	}
	return text.Key(bodyText([]Block{b}, nil))
}
