package extract

import (
	"strconv"
	"strings"
	"testing"
)

func TestState(t *testing.T) {
	text := strconv.Quote("<p>" + strings.Join(prose, "</p><p>") + "</p>")
	row := strings.Trim(text, `"`)
	for name, script := range map[string]string{
		"objects":  `<script type="application/json">{"story":{"title":"Ferry was late","deck":"A rope was in the screw","authors":[{"name":"Mara Quill"}],"publishedAt":"2026-01-31T22:41:00Z","hero":{"src":"/a.jpg","caption":"A ferry","credit":"Photo: Ana Ruiz","width":"800"},"body":` + text + `},"other":{"title":"Another","authors":["Nobody"],"text":"A short text that ends like one, but is far too short to be it."}}</script>`,
		"plain":    `<script>window.s={"headline":"Ferry was late","standfirst":"A rope was in the screw","author":"Mara Quill","datePublished":"2026-01-31T22:41:00Z","image":["/a.jpg"],"articleBody":` + text + `}</script>`,
		"a stream": `<script>self.__next_f.push([1,` + strconv.Quote(`1:{"title":"Ferry was late","dek":"A rope was in the screw","byline":[{"fullName":"Mara Quill"}],"firstPublished":"2026-01-31T22:41:00Z","image":{"url":"/a.jpg"},"content":"$2"}`+"\n2:T"+strconv.FormatInt(int64(len(row)), 16)+","+row) + `])</script>`,
	} {
		a := articleOf(t, `<html><head><title>Ferry was late</title></head><body><h1>Ferry was late</h1><div id="root"></div>`+script+`</body></html>`, &Options{URL: "https://post.example/ferry"})
		if a.Byline != "Mara Quill" || a.Standfirst != "A rope was in the screw" || a.Published.Raw != "2026-01-31T22:41:00Z" || len(a.Images) != 1 || a.Images[0].URL != "https://post.example/a.jpg" {
			t.Errorf("%s: %q, %q, %+v, %+v", name, a.Byline, a.Standfirst, a.Published, a.Images)
		}
	}
	// Where the text stands in the markup, what scripts say of it is not asked.
	a := articleOf(t, storyWith(`<script type="application/json">{"title":"Ferry","authors":["Nobody At All"],"body":`+text+`}</script>`), nil)
	if a.Byline != "" {
		t.Errorf("the byline of a page with text is %q", a.Byline)
	}
}

func TestIsHeadingObject(t *testing.T) {
	for kind, want := range map[string]bool{"heading": true, "Heading": true, "core/heading": true, "paragraph": false, "headline-card": false, "": false} {
		if got := isHeadingObject(map[string]any{"type": kind}); got != want {
			t.Errorf("%q: %v", kind, got)
		}
	}
}
