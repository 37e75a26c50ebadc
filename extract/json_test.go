package extract

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
)

// fullArticle has a value in every field, and a block of every kind.
func fullArticle() *Article {
	zone := time.FixedZone("", 2*60*60)
	published := Date{Time: time.Date(2026, 5, 4, 18, 30, 15, 0, zone), Raw: "4 May 2026, 18:30:15 CEST", Precision: PrecisionSecond, ZoneKnown: true}
	picture := Image{
		URL: "https://img.post.example/ferry.jpg", Caption: "The ferry at the pier", Credit: "Mara Quill/Post", Alt: "A white ferry",
		Width: 1200, Height: 800, Lead: true,
		Sources: []ImageSource{{URL: "https://img.post.example/ferry-600.jpg", Width: 600, Height: 400, Density: 1.5}},
	}
	return &Article{
		Headline: "Ferry stays in port", Standfirst: "No crossing before Thursday", Byline: "Ines Valcourt and Tom Arden",
		Caption: picture.Caption, Body: "Nobody <crossed> & nobody came.",
		Source:   Publication{Name: "Harbour Wire", URL: "https://wire.example/", Statement: "Originally published by Harbour Wire"},
		Dateline: Origin{Place: "PORT VALE", Date: published, Agency: "Harbour Wire", Statement: "PORT VALE, 4 May (Harbour Wire) —"},
		Kicker:   "Islands", AlternativeHeadlines: []string{"Ferry stuck"}, Description: "The ferry did not sail.",
		Authors: []Author{{Name: "Ines Valcourt", Role: "Islands correspondent", URL: "https://post.example/valcourt"}, {Name: "Tom Arden"}},
		Images:  []Image{picture}, Blocks: oneOfEach(picture, published),
		Published: published, Modified: Date{Time: time.Date(2026, 5, 5, 0, 0, 0, 0, time.UTC), Raw: "5 May", Precision: PrecisionDay},
		Section: "News", Tags: []string{"ferries", "weather"}, Language: "en-GB", Direction: "ltr",
		URL: "https://post.example/ferry", NextPage: "https://post.example/ferry?page=2", SiteName: "The Island Post",
		Access: Access{Level: AccessMetered, Truncated: true, Evidence: []string{"isAccessibleForFree: false"}},
		Rights: Rights{License: "https://license.example/by/4.0/", Copyright: "The Island Post", TDMReservation: TDMReserved, TDMPolicy: "https://post.example/tdm.json"},
		Kind:   KindLive, Confidence: 0.75, Confidences: map[Field]float64{Headline: 0.97, Body: 0.9}, Warnings: []Warning{{Code: WarnTruncated, Text: "The text stops before its end."}},
		Evidence: map[Field][]Evidence{Headline: {{Reader: "h1", Path: "html/body/h1", Value: "Ferry stays in port", Verdict: Chosen, Note: "printed"}}},
	}
}

func oneOfEach(picture Image, at Date) []Block {
	words := []Span{{Text: "Read "}, {Text: "all", Link: "/all", Strong: true, Emphasis: true}, {Text: "x", Code: true, Sub: true, Sup: true}}
	text := "Read allx"
	return []Block{
		{Kind: BlockParagraph, Text: text, Spans: words},
		{Kind: BlockHeading, Text: text, Spans: words, Level: 3},
		{Kind: BlockList, Ordered: true, Blocks: []Block{
			{Kind: BlockItem, Text: text, Spans: words, Blocks: []Block{{Kind: BlockParagraph, Text: "More"}}},
		}},
		{Kind: BlockQuote, Blocks: []Block{{Kind: BlockParagraph, Text: "We wait."}}, Cite: "The captain"},
		{Kind: BlockPullQuote, Text: "We wait.", Cite: "The captain"},
		{Kind: BlockTable, Text: "Crossings", Rows: []Row{
			{{Text: "Day", Header: true, ColSpan: 2}, {Text: text, Spans: words, RowSpan: 2}}, {{}, {Text: "3"}},
		}},
		{Kind: BlockCode, Text: "if wind > 8 {\n\tstay()\n}", Label: "go"},
		{Kind: BlockImage, Image: &picture},
		{Kind: BlockEmbed, Text: "Still here", Embed: &Embed{Provider: "x", URL: "https://x.example/1", Author: "Port"}},
		{Kind: BlockQuestion, Text: "When?"},
		{Kind: BlockAnswer, Text: "Soon."},
		{Kind: BlockBox, Label: "The ferry", Blocks: []Block{{Kind: BlockParagraph, Text: "Built in 1987"}}},
		{Kind: BlockNote, Text: "Corrected."},
		{Kind: BlockFootnote, Label: "1", Text: "By the log."},
		{Kind: BlockEntry, Time: at, Text: "18:30", Blocks: []Block{{Kind: BlockParagraph, Text: "Still in port."}}},
	}
}

// TestFullArticleIsFull keeps fullArticle complete when a field or a kind is added.
func TestFullArticleIsFull(t *testing.T) {
	filled := map[string]bool{}
	kinds := map[BlockKind]bool{}
	visit(reflect.ValueOf(fullArticle()), func(v reflect.Value) {
		if b, ok := v.Interface().(Block); ok {
			kinds[b.Kind] = true
		}
		for i := range v.NumField() {
			name := v.Type().Name() + "." + v.Type().Field(i).Name
			filled[name] = filled[name] || !v.Field(i).IsZero()
		}
	})
	for name, full := range filled {
		if !full {
			t.Errorf("%s is empty", name)
		}
	}
	for _, kind := range blockKinds[:len(blockKinds)-1] {
		if !kinds[kind] {
			t.Errorf("no block of kind %q", kind)
		}
	}
}

func TestJSONLosesNothing(t *testing.T) {
	a := fullArticle()
	var back Article
	if err := json.Unmarshal(toJSON(t, a), &back); err != nil {
		t.Fatal(err)
	}
	checkEqual(t, &back, a)
}

func TestJSONOfNothing(t *testing.T) {
	if got := string(toJSON(t, &Article{})); got != "{}" {
		t.Errorf("the empty article is %s", got)
	}
}

func TestJSONKeysAreLowerCase(t *testing.T) {
	visit(reflect.ValueOf(fullArticle()), func(v reflect.Value) {
		for i := range v.NumField() {
			field := v.Type().Field(i)
			key, options, _ := strings.Cut(field.Tag.Get("json"), ",")
			if key == "" || strings.ContainsFunc(key, unicode.IsUpper) {
				t.Errorf("%s.%s has the key %q", v.Type().Name(), field.Name, key)
			}
			required := []string{"kind", "text", "name", "url", "code", "reader"}
			if options == "" && !slices.Contains(required, key) {
				t.Errorf("%s.%s is written where it is empty", v.Type().Name(), field.Name)
			}
		}
	})
}

// visit calls f for every struct of this package that can be reached from v.
func visit(v reflect.Value, f func(reflect.Value)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			visit(v.Elem(), f)
		}
	case reflect.Slice:
		for i := range v.Len() {
			visit(v.Index(i), f)
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			visit(v.MapIndex(key), f)
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			return
		}
		f(v)
		for i := range v.NumField() {
			visit(v.Field(i), f)
		}
	}
}

func toJSON(t *testing.T, a *Article) []byte {
	t.Helper()
	written, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	return written
}

// checkEqual compares two articles, their times as moments: a time read from JSON has a zone of
// its own making.
func checkEqual(t *testing.T, got, want *Article) {
	t.Helper()
	times := [2][]time.Time{}
	for i, a := range []*Article{got, want} {
		visitDates(a, func(d *Date) {
			times[i] = append(times[i], d.Time)
			d.Time = time.Time{}
		})
	}
	if !slices.EqualFunc(times[0], times[1], sameTime) {
		t.Errorf("times: got %v, want %v", times[0], times[1])
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %#v\nwant %#v", got, want)
	}
}

// sameTime reports whether two times are one moment in one zone.
func sameTime(a, b time.Time) bool {
	_, offsetA := a.Zone()
	_, offsetB := b.Zone()
	return a.Equal(b) && offsetA == offsetB
}

func visitDates(a *Article, f func(*Date)) {
	f(&a.Published)
	f(&a.Modified)
	var inBlocks func([]Block)
	inBlocks = func(blocks []Block) {
		for i := range blocks {
			f(&blocks[i].Time)
			inBlocks(blocks[i].Blocks)
		}
	}
	inBlocks(a.Blocks)
}
