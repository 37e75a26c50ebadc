package extract

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/extract/internal/page"
)

// ldJSON puts structured data into a page.
func ldJSON(data ...string) string {
	var b strings.Builder
	b.WriteString("<html><head><title>Ferry was late</title>")
	for _, d := range data {
		b.WriteString(`<script type="application/ld+json">` + d + `</script>`)
	}
	return b.String() + "</head><body><p>x</p></body></html>"
}

// signed are all shapes in which publishers name the authors of an article.
var signed = []struct {
	name, data string
	want       []string // "name", or "name (role) address", with a "+" before an organisation
}{
	{"a text", `{"@type":"NewsArticle","author":"Ana Ruiz"}`, []string{"Ana Ruiz"}},
	{"texts", `{"@type":"NewsArticle","author":["Ana Ruiz","Jo Park"]}`, []string{"Ana Ruiz", "Jo Park"}},
	{"a person", `{"@type":"NewsArticle","author":{"@type":"Person","name":"Ana Ruiz"}}`, []string{"Ana Ruiz"}},
	{"persons", `{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ana Ruiz"},{"@type":"Person","name":"Jo Park"}]}`, []string{"Ana Ruiz", "Jo Park"}},
	{"a list in a list", `{"@type":"NewsArticle","author":[[{"name":"Ana Ruiz"}],"Jo Park"]}`, []string{"Ana Ruiz", "Jo Park"}},
	{"role and address", `{"@type":"NewsArticle","author":{"name":"Ana Ruiz","jobTitle":"Harbour editor","url":"https://post.example/ana"}}`, []string{"Ana Ruiz (Harbour editor) https://post.example/ana"}},
	{"an organisation", `{"@type":"NewsArticle","author":{"@type":"Organization","name":"Harbour Wire"}}`, []string{"+Harbour Wire"}},
	{"types in a list", `{"@type":["Article","NewsArticle"],"author":{"@type":["Thing","NewsMediaOrganization"],"name":"Harbour Wire"}}`, []string{"+Harbour Wire"}},
	{"given and family name", `{"@type":"NewsArticle","author":{"givenName":"Ana","familyName":"Ruiz"}}`, []string{"Ana Ruiz"}},
	{"a name in a list", `{"@type":"NewsArticle","author":{"name":["Ana Ruiz"]}}`, []string{"Ana Ruiz"}},
	{"a list of names", `{"@type":"NewsArticle","author":{"@type":"Person","name":["Ana Ruiz","Jo Park","Ana Ruiz"]}}`, []string{"Ana Ruiz", "Jo Park"}},
	{"a literal", `{"@type":"NewsArticle","author":{"@value":"Ana Ruiz"}}`, []string{"Ana Ruiz"}},
	{"a name with a language", `{"@type":"NewsArticle","author":{"name":{"@value":"Ana Ruiz","@language":"es"}}}`, []string{"Ana Ruiz"}},
	{"a graph with references", `{"@graph":[{"@type":"NewsArticle","author":{"@id":"#ana"}},{"@type":"Person","@id":"#ana","name":"Ana Ruiz","jobTitle":"Editor"}]}`, []string{"Ana Ruiz (Editor)"}},
	{"the person comes first", `{"@graph":[{"@type":"Person","@id":"#ana","name":"Ana Ruiz"},{"@type":"NewsArticle","author":[{"@id":"#ana"}]}]}`, []string{"Ana Ruiz"}},
	{"a list at the top", `[{"@type":"WebSite"},{"@type":"NewsArticle","author":"Ana Ruiz"}]`, []string{"Ana Ruiz"}},
	{"a graph in a list", `[{"@graph":[{"@type":"NewsArticle","author":"Ana Ruiz"}]}]`, []string{"Ana Ruiz"}},
	{"inside another thing", `{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","author":"Ana Ruiz"}}`, []string{"Ana Ruiz"}},
	{"names with addresses of schema.org", `{"@type":"http://schema.org/NewsArticle","https://schema.org/author":{"schema:name":"Ana Ruiz"}}`, []string{"Ana Ruiz"}},
	{"entities and markup", `{"@type":"NewsArticle","author":"Ana &amp;amp; <b>Jo</b>"}`, []string{"Ana & Jo"}},
	{"an address that is the id", `{"@type":"NewsArticle","author":{"@id":"https://post.example/ana","name":"Ana Ruiz"}}`, []string{"Ana Ruiz https://post.example/ana"}},
	{"numbers, truth and nothing", `{"@type":"NewsArticle","author":[null,7,true,"",{}]}`, []string{"7", "true"}},
}

func TestLinkedAuthors(t *testing.T) {
	for _, test := range signed {
		d := dossierOf(t, ldJSON(test.data), Options{})
		var got []string
		for _, c := range linkedAuthors("author").Read(d) {
			s := c.value
			if c.group {
				s = "+" + s
			}
			if c.role != "" {
				s += " (" + c.role + ")"
			}
			got = append(got, strings.TrimSpace(s+" "+c.url))
		}
		if !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// broken is JSON as templates write it.
var broken = []struct {
	name, data string
	want       string // the headline, "" where it cannot be read
}{
	{"right", `{"@type":"NewsArticle","headline":"Ferry late"}`, "Ferry late"},
	{"in a comment", "<!--\n{\"@type\":\"NewsArticle\",\"headline\":\"Ferry late\"}\n-->", "Ferry late"},
	{"in CDATA", `//<![CDATA[` + "\n" + `{"@type":"NewsArticle","headline":"Ferry late"}` + "\n" + `//]]>`, "Ferry late"},
	{"in bare CDATA", `<![CDATA[{"@type":"NewsArticle","headline":"Ferry late"}]]>`, "Ferry late"},
	{"in CDATA in a comment", `/*<![CDATA[*/{"@type":"NewsArticle","headline":"Ferry late"}/*]]>*/`, "Ferry late"},
	{"a semicolon", `{"@type":"NewsArticle","headline":"Ferry late"};`, "Ferry late"},
	{"trailing commas", `{"@type":["NewsArticle", ],"headline":"Ferry late",` + "\n" + `}`, "Ferry late"},
	{"a comma in a text", `{"@type":"NewsArticle","headline":"Ferry late, ]","x":[1,],}`, "Ferry late, ]"},
	{"line breaks in texts", "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\n\tlate\"}", "Ferry late"},
	{"escapes", `{"@type":"NewsArticle","headline":"\"Ferry\" \u0026 late\\",}`, `"Ferry" & late\`},
	{"cut off", `{"@type":"NewsArticle","headline":"Ferry`, ""},
	{"no JSON", `Ferry late`, ""},
}

func TestBrokenJSON(t *testing.T) {
	for _, test := range broken {
		d := dossierOf(t, ldJSON(test.data), Options{})
		if got := d.article.text("headline"); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
		if bad := d.graph.bad > 0; bad != (test.want == "") {
			t.Errorf("%s: %d scripts could not be read", test.name, d.graph.bad)
		}
	}
	// One bad script does not spoil the others.
	d := dossierOf(t, ldJSON(`{`, `{"@type":"NewsArticle","headline":"Ferry late"}`), Options{})
	if d.graph.bad != 1 || d.article.text("headline") != "Ferry late" {
		t.Errorf("%d bad, headline %q", d.graph.bad, d.article.text("headline"))
	}
}

func TestScriptTypes(t *testing.T) {
	for kind, want := range map[string]int{"application/ld+json": 1, "Application/LD+JSON; charset=utf-8": 1, "application/json": 0, "": 0} {
		d := dossierOf(t, `<script type="`+kind+`">{"@type":"NewsArticle"}</script>`, Options{})
		if got := len(d.graph.things); got != want {
			t.Errorf("type %q: %d things", kind, got)
		}
	}
}

// Data that nest deeply or refer in circles are read in little time and end somewhere.
func TestDeepAndCircularData(t *testing.T) {
	deep := strings.Repeat(`{"@type":"NewsArticle","author":[`, 5000) + strings.Repeat(`]}`, 5000)
	list := strings.Repeat(`[`, 5000) + `"x"` + strings.Repeat(`]`, 5000)
	circle := `{"@graph":[{"@type":"NewsArticle","@id":"#a","author":{"@id":"#b"},"headline":"Ferry late"},{"@id":"#b","@type":"Person","worksFor":{"@id":"#a"},"name":{"@id":"#b"}}]}`
	for name, data := range map[string]string{"deep": deep, "list": `{"@type":"NewsArticle","author":` + list + `}`, "graphs": strings.Repeat(`{"@graph":[`, 3000) + strings.Repeat(`]}`, 3000), "circle": circle} {
		begun := time.Now()
		d := dossierOf(t, ldJSON(data), Options{})
		claims := linkedAuthors("author").Read(d)
		if took := time.Since(begun); took > 3*time.Second || len(claims) > 1 {
			t.Errorf("%s: %v, %d claims", name, took, len(claims))
		}
	}
}

func TestFullThing(t *testing.T) {
	g := dossierOf(t, ldJSON(`{"@graph":[{"@id":"#a"},{"@id":"#a","name":"Ana Ruiz","url":"/ana"},{"@id":"#a","name":"Ana"}]}`), Options{}).graph
	if got := g.full(&thing{id: "#a"}).text("name"); got != "Ana Ruiz" {
		t.Errorf("the fullest of three is called %q", got)
	}
	alone := &thing{id: "#b"}
	if g.full(alone) != alone || g.full(nil) != nil {
		t.Error("a thing that nothing is known of is not itself")
	}
}

func TestAddressOfValue(t *testing.T) {
	g := &graph{byID: map[string]*thing{}}
	texts := func(s string) []value { return []value{{text: s, node: page.None}} }
	for _, test := range []struct {
		v    value
		want string
	}{
		{value{text: " https://post.example/ "}, "https://post.example/"},
		{value{thing: &thing{props: map[string][]value{"url": texts("/ana")}}}, "/ana"},
		{value{thing: &thing{props: map[string][]value{"contentUrl": texts("/a.jpg")}}}, "/a.jpg"},
		{value{thing: &thing{id: "https://post.example/#ana"}}, "https://post.example/#ana"},
		{value{thing: &thing{id: "#ana"}}, ""},
		{value{thing: &thing{}}, ""},
	} {
		if got := g.address(test.v); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestThingTexts(t *testing.T) {
	var none *thing
	if none.text("name") != "" || none.is("Person") {
		t.Error("no thing has a name")
	}
	d := dossierOf(t, ldJSON(`{"@type":"NewsArticle","headline":[""," ","Ferry  late"],"articleBody":"<p>a\n b</p>"}`), Options{})
	if got := d.article.text("headline"); got != "Ferry late" {
		t.Errorf("got %q", got)
	}
	if got := d.article.raw("articleBody"); got != "<p>a\n b</p>" {
		t.Errorf("got %q", got)
	}
	if got := d.article.raw("author"); got != "" {
		t.Errorf("got %q", got)
	}
	if got := d.article.path("headline"); got != "JSON-LD NewsArticle.headline" {
		t.Errorf("got %q", got)
	}
	if got := (&thing{where: "microdata"}).path("name"); got != "microdata Thing.name" {
		t.Errorf("got %q", got)
	}
}

func TestSchemaName(t *testing.T) {
	for in, want := range map[string]string{
		"NewsArticle": "NewsArticle", "https://schema.org/NewsArticle": "NewsArticle", "http://schema.org/author": "author", "http://www.schema.org/author": "author",
		"schema:author": "author", "https://other.example/Thing": "https://other.example/Thing", "": "",
	} {
		if got := schemaName(in); got != want {
			t.Errorf("%q: got %q", in, got)
		}
	}
}

func TestUnmarked(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"", ""},
		{" The  ferry ", "The ferry"},
		{"Fish &amp; chips", "Fish & chips"},
		{"Fish &amp;amp; chips", "Fish & chips"},
		{"<p>The <b>ferry</b></p><p>was late</p>", "The ferry was late"},
		{"The<br>ferry", "The ferry"},
		{"&lt;p&gt;Ferry&lt;/p&gt;", "Ferry"},
		{"1 < 2 and 3 > 2", "1 < 2 and 3 > 2"},
		{"a <", "a <"},
		{"I <3 ferries <em>all</em>", "I <3 ferries all"},
		{"<!-- no -->Ferry", "Ferry"},
		{"a <b", "a <b"},
		{"20&nbsp;km", "20\u00a0km"},
	} {
		if got := unmarked(test.in); got != test.want {
			t.Errorf("%q: got %q, want %q", test.in, got, test.want)
		}
	}
}

// The same data always give the same things in the same order: maps must not show.
func TestDataAreSteady(t *testing.T) {
	data := `{"@type":"NewsArticle"`
	for i := range 30 {
		data += fmt.Sprintf(`,"p%d":{"@type":"Thing","@id":"#%d","name":"%d"}`, i, i%3, i)
	}
	data += "}"
	describe := func() string {
		var b strings.Builder
		g := dossierOf(t, ldJSON(data), Options{}).graph
		for _, t := range g.things {
			b.WriteString(t.text("name") + " ")
		}
		for _, id := range []string{"#0", "#1", "#2"} {
			b.WriteString(g.full(&thing{id: id}).text("name") + " ")
		}
		return b.String()
	}
	want := describe()
	for range 20 {
		if got := describe(); got != want {
			t.Fatalf("got %s, then %s", want, got)
		}
	}
}

func FuzzData(f *testing.F) {
	for _, test := range signed {
		f.Add(test.data)
	}
	for _, test := range broken {
		f.Add(test.data)
	}
	f.Add(`{"@id":"a","@graph":{"@graph":{"@id":"a"}},"author":{"@id":"a"}}`)
	f.Fuzz(func(t *testing.T, data string) {
		reads := func(int) {}
		root, ok := decodeJSON([]byte(data), reads)
		if !ok {
			return
		}
		g := &graph{byID: map[string]*thing{}, tick: func() {}}
		g.addJSON(root, 0, 0)
		d := &dossier{view: viewOf(t, "<p>x"), graph: g}
		d.article = d.mainThing("JSON-LD")
		for _, s := range readers {
			for _, r := range s.Readers {
				if strings.HasPrefix(r.Name, "linked ") || r.Name == "breadcrumb" {
					r.Read(d)
				}
			}
		}
		h := hydration{reads: reads}
		h.value(root, 0)
		(&resolver{dossier: d}).textBlocks(data)
	})
}
