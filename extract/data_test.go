package extract

import (
	"fmt"
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
	return map[string]string{
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

// What stands in the markup is believed before what stands in data of about the same length.
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
