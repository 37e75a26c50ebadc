package extract

import (
	"reflect"
	"strings"
	"testing"
	"time"
)

// imageBlock is a picture in the text.
func imageBlock(url string, lead bool) Block {
	return Block{Kind: BlockImage, Image: &Image{URL: url, Lead: lead}}
}

// The fields of a whole are as sure as they are where they were taken from; the body is as sure as
// that of the least sure page.
func TestMergeConfidences(t *testing.T) {
	first := &Article{Headline: "Ferry was late", Body: "One", Blocks: []Block{paragraph("One")}, Confidences: map[Field]float64{Headline: 0.9, Body: 0.9}}
	second := &Article{
		Headline: "Ferry was late", Byline: "Mara Quill", Authors: []Author{{Name: "Mara Quill"}}, Body: "Two", Blocks: []Block{paragraph("Two")},
		Confidences: map[Field]float64{Headline: 0.5, Byline: 0.8, Body: 0.6},
	}
	want := map[Field]float64{Headline: 0.9, Byline: 0.8, Body: 0.6}
	if got := Merge(first, second).Confidences; !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if first.Confidences[Body] != 0.9 {
		t.Error("a page was changed")
	}
}

func TestMerge(t *testing.T) {
	first := &Article{
		Headline: "Ferry was late", Standfirst: prose[3], Confidence: 0.9, NextPage: "/2", Tags: []string{"ferry"},
		Blocks: []Block{imageBlock("/a.jpg", true), paragraph("***"), paragraph(prose[0]), heading2("The rope")},
		Images: []Image{{URL: "/a.jpg", Lead: true}},
	}
	second := &Article{
		Headline: "Ferry was late", Byline: "Mara Quill", Authors: []Author{{Name: "Mara Quill"}}, Confidence: 0.7, Tags: []string{"ferry", "rope"},
		Blocks:   []Block{heading2("Ferry was late"), paragraph(prose[3]), imageBlock("/a.jpg", true), imageBlock("/b.jpg", true), paragraph(prose[0]), paragraph(prose[1]), paragraph("***"), paragraph(prose[2])},
		Images:   []Image{{URL: "/a.jpg", Lead: true}, {URL: "/b.jpg", Lead: true}},
		Modified: Date{Time: time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)}, Access: Access{Truncated: true},
	}
	before := len(first.Blocks)
	whole := Merge(first, nil, second)
	want := &Article{
		Headline: "Ferry was late", Standfirst: prose[3], Byline: "Mara Quill", Authors: second.Authors, Confidence: 0.7, Tags: []string{"ferry", "rope"}, Modified: second.Modified, Access: Access{Truncated: true},
		Blocks: []Block{imageBlock("/a.jpg", true), paragraph("***"), paragraph(prose[0]), heading2("The rope"), imageBlock("/b.jpg", false), paragraph(prose[1]), paragraph("***"), paragraph(prose[2])},
		Images: []Image{{URL: "/a.jpg", Lead: true}, {URL: "/b.jpg"}},
		Body:   strings.Join([]string{"***", prose[0], "The rope", prose[1], "***", prose[2]}, "\n\n"),
	}
	if !reflect.DeepEqual(whole, want) {
		t.Errorf("got  %+v\nwant %+v", whole, want)
	}
	if len(first.Blocks) != before || !second.Images[1].Lead || !second.Blocks[3].Image.Lead {
		t.Error("a page was changed")
	}
	if Merge() != nil || Merge(nil, nil) != nil {
		t.Error("an article of no pages")
	}
	one := &Article{Headline: "Ferry was late", Body: "One", Blocks: []Block{paragraph("One")}, NextPage: "/2"}
	if got := Merge(one); got == one || !reflect.DeepEqual(got, one) {
		t.Errorf("a single page became %+v", got)
	}
}
