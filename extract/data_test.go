package extract

import (
	"fmt"
	"html"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// quoted are the paragraphs of the prose as JSON strings.
func quoted() []string {
	var all []string
	for _, p := range prose {
		all = append(all, strconv.Quote(p))
	}
	return all
}

// hydrations are shapes in which content systems keep the text of an article for their scripts.
func hydrations() map[string]string {
	q := quoted()
	joined := strconv.Quote("<p>" + strings.Join(prose, "</p><p>") + "</p>")
	each := func(format string) string {
		var all []string
		for _, s := range q {
			all = append(all, fmt.Sprintf(format, s))
		}
		return strings.Join(all, ",")
	}
	runs := func(format, run, bold string) string { // each paragraph in three pieces, the second one short
		var all []string
		for _, p := range prose {
			all = append(all, fmt.Sprintf(format, fmt.Sprintf(run, strconv.Quote(p[:20]))+","+fmt.Sprintf(bold, strconv.Quote(p[20:24]))+","+fmt.Sprintf(run, strconv.Quote(p[24:]))))
		}
		return strings.Join(all, ",")
	}
	return map[string]string{
		"portable text":            `{"post":{"body":[` + runs(`{"_type":"block","style":"normal","children":[%s]}`, `{"_type":"span","text":%s}`, `{"_type":"span","marks":["strong"],"text":%s}`) + `]}}`,
		"rich text with links":     `{"fields":{"content":{"nodeType":"document","content":[` + runs(`{"nodeType":"paragraph","content":[%s]}`, `{"nodeType":"text","value":%s}`, `{"nodeType":"hyperlink","content":[{"nodeType":"text","value":%s}]}`) + `]}}}`,
		"an editor's document":     `{"article":{"body":{"type":"doc","content":[` + runs(`{"type":"paragraph","content":[%s]}`, `{"type":"text","text":%s}`, `{"type":"text","marks":[{"type":"bold"}],"text":%s}`) + `]}}}`,
		"a store of objects":       `{"ROOT_QUERY":{"article":{"__ref":"Article:1"}},"Article:1":{"headline":"Ferry was late","body":[{"__ref":"Text:1"},{"__ref":"Article:1"},{"__ref":"Text:2"}]},"Text:1":{"paragraphs":[` + strings.Join(q[:2], ",") + `]},"Text:2":{"paragraphs":[` + strings.Join(q[2:], ",") + `]}}`,
		"JSON in a string":         `{"status":200,"body":` + strconv.Quote(`{"article":{"title":"Ferry was late","body":`+joined+`}}`) + `}`,
		"markup in one field":      `{"props":{"article":{"id":7,"body":` + joined + `}}}`,
		"plain lines in one field": `{"story":{"articleBody":` + strconv.Quote(strings.Join(prose, "\n")) + `}}`,
		"a list of paragraphs":     `{"article":{"paragraphs":[` + strings.Join(q, ",") + `]}}`,
		"a list of blocks":         `{"page":{"blocks":[` + each(`{"type":"text","text":%s}`) + `]}}`,
		"blocks with attributes":   `{"page":{"content":[` + each(`{"name":"paragraph","attributes":{"content":%s}}`) + `]}}`,
		"nested blocks":            `{"data":{"blocks":[` + each(`{"type":"paragraph","model":{"text":%s}}`) + `]}}`,
		"components":               `{"props":{"components":[{"type":"nav","items":["Home","World"]},` + each(`{"type":"text","value":%s}`) + `]}}`,
		"other texts around":       `{"menu":{"items":[{"text":"Home"}]},"footer":{"text":"All rights reserved by The Daily Post."},"article":{"body":[` + strings.Join(q, ",") + `]}}`,
	}
}

func TestHydration(t *testing.T) {
	want := strings.Join(prose, "\n\n")
	for name, data := range hydrations() {
		for kind, script := range map[string]string{
			"json":       `<script id="state" type="application/json">` + data + `</script>`,
			"assignment": `<script>window.__STATE__ = ` + data + `;</script>`,
		} {
			a := articleOf(t, `<html><head><title>Ferry was late</title></head><body><h1>Ferry was late</h1><div id="root"></div>`+script+`</body></html>`, nil)
			if a.Body != want {
				t.Errorf("%s, %s: got %q", name, kind, a.Body)
			}
			if !slices.ContainsFunc(a.Warnings, func(w Warning) bool { return w.Code == WarnBodyFromData }) {
				t.Errorf("%s, %s: no warning that the body comes from data", name, kind)
			}
			if why := a.Why(Body); len(why) == 0 || why[0].Reader != "data" || why[0].Verdict != Chosen {
				t.Errorf("%s, %s: evidence %+v", name, kind, why)
			}
		}
	}
}

// Scripts hand over their data in other ways than as one object.
func TestDataInCode(t *testing.T) {
	body := strconv.Quote("<p>" + strings.Join(prose, "</p><p>") + "</p>")
	story := `{"article":{"title":"Ferry was late","body":` + body + `}}`
	want := strings.Join(prose, "\n\n")
	for _, data := range []string{
		`<script>window.__STATE__ = ` + story + `;(function(){var s=document.currentScript;s.remove()}());</script>`,
		`<script>window.__NUXT__=(function(a,b){return {layout:"default",data:[` + story + `],error:a,ready:!0,state:void 0}}(null,"x"));</script>`,
		`<script>window.__NUXT__=(function(a,b){return {data:[{article:{title:"Ferry was late",body:b}}]}}(null,` + body + `));</script>`,
		`<script>start({ ids: [0, 2], data: [null, {type:"data",data:{title:"Ferry was late",html:` + body + `}}], form: null });</script>`,
		`<script>window.__STATE__ = JSON.parse(` + strconv.Quote(story) + `);</script>`,
		`<script>window.__STATE__ = "` + url.PathEscape(story) + `";</script>`,
		`<script>stream.enqueue(` + strconv.Quote(`[{"_1":2},"body",`+body+`]`) + `);</script>`,
		`<script type="application/json">` + strings.NewReplacer(`"`, "&q;", "<", "&l;", ">", "&g;").Replace(story) + `</script>`,
		`<script type="text/template"><p>` + strings.Join(prose, "</p><p>") + `</p></script>`,
		`<div id="app" data-page="` + html.EscapeString(story) + `"></div>`,
	} {
		if a := articleOf(t, `<h1>Ferry was late</h1>`+data, nil); a.Body != want {
			t.Errorf("%.60s: got %q", data, a.Body)
		}
	}
	// Code that shows a long text is not data, and what is no code ends somewhere.
	for _, code := range []string{`show("` + prose[0] + ` ` + prose[1] + ` ` + strings.Repeat(prose[0]+" ", 5) + `")`, strings.Repeat(`"\`, 1000), strings.Repeat(`{a:[`, 1000), strings.Repeat(`{"`, 1000) + strings.Repeat("\n", 400)} {
		if a := articleOf(t, `<h1>Ferry was late</h1><script>`+code+`</script>`, nil); a.Body != "" {
			t.Errorf("%.30s: got the body %.60q", code, a.Body)
		}
	}
}

// What stands in the markup is believed before what stands in data of about the same length.
// What a script shows as headline and deck is believed before what the metadata call the story; without the text in the
// data nothing tells that a script shows them.
func TestStateIsShown(t *testing.T) {
	head := `<title>Ferry stuck in Ellis again, the third time this week-Islands|The Post</title><meta name="description" content="An account of what happened at the pier on Monday morning.">`
	story := `"title":"Ferry stuck in Ellis again, the third time this week","subTitle":"Nobody knows why, and nobody says when it will sail"`
	shown := articleOf(t, head+`<script>window.__STATE__={"article":{`+story+`,"body":[`+strings.Join(quoted(), ",")+`]}};</script>`, nil)
	if shown.Headline != "Ferry stuck in Ellis again, the third time this week" || shown.Standfirst != "Nobody knows why, and nobody says when it will sail" ||
		shown.Description != "An account of what happened at the pier on Monday morning." {
		t.Errorf("got %q, %q, %q", shown.Headline, shown.Standfirst, shown.Description)
	}
	other := articleOf(t, head+`<script>window.__STATE__={"article":{`+story+`}};</script><p>`+strings.Join(prose, "<p>"), nil)
	if other.Standfirst == shown.Standfirst {
		t.Errorf("got %q", other.Standfirst)
	}
}

func TestDataOnlyWhereFuller(t *testing.T) {
	data := `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":` + strconv.Quote(strings.Join(prose, "\n")) + `}</script>`
	if a := articleOf(t, storyWith(data), nil); strings.Contains(fmt.Sprint(a.Warnings), string(WarnBodyFromData)) {
		t.Errorf("a full page is read from its data: %v", a.Warnings)
	}
	a := articleOf(t, `<h1>Ferry was late</h1><p>`+prose[0]+`</p>`+data, nil)
	if want := strings.Join(prose, "\n\n"); a.Body != want {
		t.Errorf("got %q", a.Body)
	}
	// A script's other texts are no article.
	for _, script := range []string{`{"a":"` + strings.Repeat("x", 3000) + `"}`, `{"css":"p { color: red !important } ` + strings.Repeat("p { color: red } ", 200) + `"}`, `var a = 1; ` + strings.Repeat("call(a); ", 200), `{"u":"https://post.example/` + strings.Repeat("a b ", 300) + `"}`} {
		if a := articleOf(t, `<h1>Ferry was late</h1><script type="application/json">`+script+`</script>`, nil); a.Body != "" {
			t.Errorf("%.30s: got the body %.60q", script, a.Body)
		}
	}
}

func TestFindingOf(t *testing.T) {
	for _, test := range []struct {
		in    string
		text  bool // it may be part of a text
		prose bool // it reads like an article by itself
	}{
		{" " + prose[0] + "\n", true, true},
		{"<p>It was late.</p>", true, true},
		{"Ferry was late", true, false},
		{"渡船今天早上晚点了、船客等了四十分钟。", true, false},
		{"渡船今天早上晚点了、船客等了四十分钟、没有人知道原因。", true, true},
		{"ferry", false, false},
		{"aVeryLongWordOfAScriptThatIsNoProse", false, false},
		{"https://post.example/a b c d e f g h i", false, false},
		{`{"a": "b c d e f g h i j k l m n"}`, false, false},
		{"", false, false},
	} {
		f := findingOf(test.in)
		if (f.said != "") != test.text || (f.prose > 0) != test.prose {
			t.Errorf("%q: got %+v", test.in, f)
		}
	}
}

func TestTextBlocks(t *testing.T) {
	one, two := paragraph("The ferry was late."), paragraph("Nobody knew why.")
	for _, test := range []struct {
		name, in string
		want     []Block
	}{
		{"nothing", " ", nil},
		{"lines", "The ferry was late.\n\n Nobody  knew why.\r\n", []Block{one, two}},
		{"entities", "Fish &amp; chips", []Block{paragraph("Fish & chips")}},
		{"markup", "<p>The ferry was late.</p><p>Nobody knew why.</p>", []Block{one, two}},
		{"breaks", "The ferry was late.<br><br>Nobody knew why.", []Block{one, two}},
		{"escaped markup", "&lt;p&gt;The ferry was late.&lt;/p&gt;&lt;p&gt;Nobody knew why.&lt;/p&gt;", []Block{one, two}},
		{"what rules drop", "<p>The ferry was late.</p><script>no()</script><p>Advertisement</p><p>Nobody knew why.</p>", []Block{one, two}},
		{"a sign that is no markup", "1 < 2", []Block{paragraph("1 < 2")}},
	} {
		got := resolverOf(t, "", Options{}).textBlocks(test.in)
		if len(got) != len(test.want) || len(got) > 0 && !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: got %+v", test.name, got)
		}
	}
}

// Data may nest as deeply as they like.
func TestHydrationDepth(t *testing.T) {
	begun := time.Now()
	for _, data := range []string{
		strings.Repeat(`{"body":`, 5000) + `"x"` + strings.Repeat(`}`, 5000),
		strings.Repeat(`[`, 5000) + strings.Repeat(`]`, 5000),
		`[` + strings.Repeat(`{"text":"The ferry was late, and nobody knew why it was."},`, 20000) + `0]`,
	} {
		h := hydration{reads: func(int) {}}
		if root, ok := decodeJSON([]byte(data), h.reads); ok {
			h.value(root, 0)
		}
	}
	if took := time.Since(begun); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
}

// Next.js hands over its components in pieces, of which some are a few bytes long.
func TestComponentStream(t *testing.T) {
	said := "<p>" + strings.Join(prose, "</p><p>") + "</p>"
	row := fmt.Sprintf("1:I[\"chunk\"]\n2:T%x,%s3:{\"a\":[1]}\n", len(said), said)
	half := len(row) / 2
	page := "<h1>Ferry was late</h1><script>(self.__next_f=self.__next_f||[]).push([0])</script>"
	for _, piece := range []string{row[:9], row[9:half], row[half:]} {
		page += "<script>self.__next_f.push([1," + strconv.Quote(piece) + "])</script>"
	}
	if a, want := articleOf(t, page, nil), strings.Join(prose, "\n\n"); a.Body != want {
		t.Errorf("got %q", a.Body)
	}
}
