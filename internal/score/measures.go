package score

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
)

// A measure is one number that tells how good an extractor is.
type measure struct {
	name string
	kind kind
	// of is one page's score, or false where the truth does not know the field.
	of func(*sheet) (float64, bool)
	// over is the score of a folder. Where it is nil, that is the mean over its pages.
	over func([]*sheet) float64
	// show is what was expected and what came, for people.
	show func(*Truth, *Prediction) (want, got string)
}

// kind says how to read a measure.
type kind int8

const (
	moreIsBetter kind = iota
	lessIsBetter
	detail // a precision or recall that makes up the measure before it
)

// measures are all of them, in the order in which they are shown.
var measures = []measure{
	{"body", moreIsBetter, bodyScore(func(b prf) float64 { return b.f1 }), nil, showBody},
	{"body_precision", detail, bodyScore(func(b prf) float64 { return b.precision }), nil, showBody},
	{"body_recall", detail, bodyScore(func(b prf) float64 { return b.recall }), nil, showBody},
	{"shingle", moreIsBetter, oneShingle(macroF1), macroF1, showBody},
	{"shingle_precision", detail, oneShingle(macroPrecision), macroPrecision, showBody},
	{"shingle_recall", detail, oneShingle(macroRecall), macroRecall, showBody},
	{"paragraphs", moreIsBetter, paragraphScore, nil, showBody},
	{"segments", moreIsBetter, oneSegments(segmentF1), segmentF1, showSegments},
	{"segments_precision", detail, oneSegments(segmentPrecision), segmentPrecision, showSegments},
	{"segments_recall", detail, oneSegments(segmentRecall), segmentRecall, showSegments},
	{"with", moreIsBetter, withScore, nil, showWith},
	{"without", lessIsBetter, withoutScore, nil, showWithout},
	{"headline", moreIsBetter, headlineScore, nil, showHeadline},
	{"standfirst", moreIsBetter, standfirstScore, nil, showStandfirst},
	{"invented", lessIsBetter, inventedScore, nil, showStandfirst},
	{"byline", moreIsBetter, bylineScore, nil, showByline},
	{"captions", moreIsBetter, captionScore, nil, showCaptions},
	{"published", moreIsBetter, publishedScore, nil, showPublished},
	{"source", moreIsBetter, sourceScore, nil, showSource},
	{"empty", lessIsBetter, emptyScore, nil, showBody},
}

// Names are the names of the measures, in order.
func Names() []string {
	var names []string
	for _, m := range measures {
		names = append(names, m.name)
	}
	return names
}

func measureNamed(name string) (measure, error) {
	for _, m := range measures {
		if m.name == name {
			return m, nil
		}
	}
	return measure{}, fmt.Errorf("no measure is called %q; there are %s", name, strings.Join(Names(), ", "))
}

// A sheet is a page's truth beside what was predicted, with what several measures need worked out
// once.
type sheet struct {
	truth     *Truth
	predicted *Prediction

	body                 prf
	shingles             hits
	found, missed, wrong int // snippets that must or must not stand in the body
}

func newSheet(truth *Truth, predicted *Prediction) *sheet {
	s := &sheet{truth: truth, predicted: predicted}
	body := normalise(predicted.Body)
	if truth.Body != "" {
		s.body = compareBags(newBag(words(body)), wordBag(truth.Body))
		s.shingles = compareShingles(predicted.Body, truth.Body)
	}
	s.found = len(truth.With) - len(missing(truth.With, body))
	s.missed = len(truth.With) - s.found
	s.wrong = len(truth.Without) - len(missing(truth.Without, body))
	return s
}

// missing are the snippets that do not stand in a normalised body.
func missing(snippets []string, body string) []string {
	var out []string
	for _, snippet := range snippets {
		if !strings.Contains(body, normalise(snippet)) {
			out = append(out, snippet)
		}
	}
	return out
}

func bodyScore(part func(prf) float64) func(*sheet) (float64, bool) {
	return func(s *sheet) (float64, bool) { return part(s.body), s.truth.Body != "" }
}

func oneShingle(over func([]*sheet) float64) func(*sheet) (float64, bool) {
	return func(s *sheet) (float64, bool) { return over([]*sheet{s}), s.truth.Body != "" }
}

// macroPrecision is the mean precision over the pages that have any text at all.
func macroPrecision(pages []*sheet) float64 { return macro(pages, hits.precision) }
func macroRecall(pages []*sheet) float64    { return macro(pages, hits.recall) }
func macroF1(pages []*sheet) float64        { return f1(macroPrecision(pages), macroRecall(pages)) }

func macro(pages []*sheet, part func(hits) (float64, bool)) float64 {
	var values []float64
	for _, page := range pages {
		if value, ok := part(page.shingles); ok {
			values = append(values, value)
		}
	}
	return mean(values)
}

func mean(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sum := 0.0
	for _, value := range values {
		sum += value
	}
	return sum / float64(len(values))
}

func paragraphScore(s *sheet) (float64, bool) {
	if len(s.truth.Paragraphs) == 0 {
		return 0, false
	}
	return compareSets(paragraphSet(s.predicted.Body), paragraphSet(s.truth.Paragraphs...)), true
}

func oneSegments(over func([]*sheet) float64) func(*sheet) (float64, bool) {
	return func(s *sheet) (float64, bool) {
		return over([]*sheet{s}), len(s.truth.With)+len(s.truth.Without) > 0
	}
}

// segmentPrecision and its neighbours count snippets over all pages, as Trafilatura's evaluation does.
func segmentPrecision(pages []*sheet) float64 {
	found, _, wrong := segmentSums(pages)
	return float64(found) / float64(max(1, found+wrong))
}

func segmentRecall(pages []*sheet) float64 {
	found, missed, _ := segmentSums(pages)
	return float64(found) / float64(max(1, found+missed))
}

func segmentF1(pages []*sheet) float64 { return f1(segmentPrecision(pages), segmentRecall(pages)) }

func segmentSums(pages []*sheet) (found, missed, wrong int) {
	for _, page := range pages {
		found, missed, wrong = found+page.found, missed+page.missed, wrong+page.wrong
	}
	return found, missed, wrong
}

func withScore(s *sheet) (float64, bool) {
	return float64(s.found) / float64(max(1, len(s.truth.With))), len(s.truth.With) > 0
}

func withoutScore(s *sheet) (float64, bool) {
	return float64(s.wrong) / float64(max(1, len(s.truth.Without))), len(s.truth.Without) > 0
}

func headlineScore(s *sheet) (float64, bool) {
	return share(normalise(s.predicted.Headline) == normalise(s.truth.Headline)), s.truth.Headline != ""
}

func standfirstScore(s *sheet) (float64, bool) {
	if s.truth.Standfirst == "" {
		return 0, false
	}
	return compareBags(wordBag(s.predicted.Standfirst), wordBag(s.truth.Standfirst)).f1, true
}

// inventedScore is 1 where a standfirst is given of a page that has none.
func inventedScore(s *sheet) (float64, bool) {
	return share(s.predicted.Standfirst != ""), s.truth.NoStandfirst
}

func bylineScore(s *sheet) (float64, bool) {
	if s.truth.Byline == nil && s.truth.BylineText == "" {
		return 0, false
	}
	return compareSets(nameSet(s.predicted.Byline), nameSet(trueNames(s.truth))), true
}

func trueNames(truth *Truth) []string {
	if truth.Byline != nil {
		return *truth.Byline
	}
	return SplitNames(truth.BylineText)
}

// sameCaption is the word F1 from which two captions are the same.
const sameCaption = 0.8

func captionScore(s *sheet) (float64, bool) {
	truth := s.truth.Captions
	if len(truth) == 0 {
		return 0, false
	}
	predicted := unique(s.predicted.Captions)
	if len(predicted) == 0 {
		return 0, true
	}
	hit := float64(matchCaptions(predicted, truth))
	return f1(hit/float64(len(predicted)), hit/float64(len(truth))), true
}

// matchCaptions pairs each predicted caption with the true one that is most like it and still free.
func matchCaptions(predicted, truth []string) (matched int) {
	var free []bag
	for _, caption := range truth {
		free = append(free, wordBag(caption))
	}
	for _, caption := range predicted {
		said, best, at := wordBag(caption), 0.0, -1
		for i, candidate := range free {
			if f := compareBags(said, candidate).f1; f > best || at < 0 {
				best, at = f, i
			}
		}
		if at >= 0 && best >= sameCaption {
			free = slices.Delete(free, at, at+1)
			matched++
		}
	}
	return matched
}

func unique(texts []string) []string {
	var out []string
	for _, text := range texts {
		if !slices.Contains(out, text) {
			out = append(out, text)
		}
	}
	return out
}

func publishedScore(s *sheet) (float64, bool) {
	return share(sameDay(s.predicted.Published, s.truth.Published)), s.truth.Published != ""
}

// sourceScore is 1 where the name or the host is right.
func sourceScore(s *sheet) (float64, bool) {
	t, p := s.truth, s.predicted
	name := t.SourceName != "" && normalise(t.SourceName) == normalise(p.SourceName)
	site := host(t.SourceURL) != "" && host(t.SourceURL) == host(p.SourceURL)
	return share(name || site), t.SourceName != "" || t.SourceURL != ""
}

// host is the host of an address, without the "www." that says nothing about who publishes there.
func host(address string) string {
	parsed, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(parsed.Hostname()), "www.")
}

func emptyScore(s *sheet) (float64, bool) {
	return share(strings.TrimFunc(s.predicted.Body, isSpace) == ""), true
}

func share(yes bool) float64 {
	if yes {
		return 1
	}
	return 0
}
