package extract

import (
	"html"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// A thing is one item of structured data, from JSON-LD (https://www.w3.org/TR/json-ld11/) or from
// microdata (https://html.spec.whatwg.org/multipage/microdata.html). Both say the same about an
// article in the words of schema.org, so that one set of readers serves both.
type thing struct {
	types []string // without "https://schema.org/"
	id    string   // its @id or itemid, by which others refer to it
	where string   // "JSON-LD" or "microdata"
	node  page.ID  // the script or the element that it was read from
	props map[string][]value
}

// A value is one value of a property: text, or a thing.
type value struct {
	text  string
	thing *thing
	node  page.ID // where it is printed, for microdata; None otherwise
}

// A graph is all the things of a page.
type graph struct {
	things []*thing // in document order, nested ones after what holds them
	byID   map[string]*thing
	bad    int // scripts that could not be read
	tick   func()

	organisations map[string]bool // the keys of their names, once one was asked for
}

// maxDataDepth is how deep structured data may nest, and maxKeys how many properties an object may
// have; what is deeper, or has more, is left out. So are the values of a property behind the first maxValues.
const (
	maxDataDepth = 24
	maxKeys      = 1 << 14
	maxValues    = 1000
)

// linkedData reads all JSON-LD scripts of a page.
func linkedData(p *page.Page) *graph {
	g := &graph{byID: map[string]*thing{}, tick: p.Tick}
	for _, script := range p.All(atom.Script) {
		if !strings.Contains(strings.ToLower(p.Attr(script, "type")), "ld+json") {
			continue
		}
		if root, ok := decodeJSON(p.RawBytes(script), p.Reads); ok {
			g.addJSON(root, script, 0)
		} else {
			g.bad++
		}
	}
	return g
}

// addJSON adds what a JSON value holds: a thing, a list of things, or an @graph of things.
func (g *graph) addJSON(v any, script page.ID, depth int) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			g.tick()
			g.addJSON(item, script, depth)
		}
	case map[string]any:
		g.thingOf(v, script, depth)
	}
}

// thingOf turns a JSON object into a thing, and with it all things inside.
func (g *graph) thingOf(object map[string]any, script page.ID, depth int) *thing {
	t := &thing{where: "JSON-LD", node: script}
	if depth > maxDataDepth || len(object) > maxKeys {
		return t
	}
	t.props = make(map[string][]value, len(object))
	g.things = append(g.things, t)
	for _, key := range sortedKeys(object) { // in a fixed order, so that results are too
		g.tick()
		v := object[key]
		switch key {
		case "@id":
			t.id, _ = v.(string)
		case "@type":
			for _, kind := range g.valuesOf(v, script, depth) {
				t.types = append(t.types, schemaName(kind.text))
			}
		case "@graph":
			g.addJSON(v, script, depth+1)
		case "@context":
		default:
			t.props[schemaName(key)] = g.valuesOf(v, script, depth)
		}
	}
	g.register(t)
	return t
}

// hasOrganisation reports whether the data call by a name an organisation, and no person.
func (g *graph) hasOrganisation(name string) bool {
	if g.organisations == nil {
		g.organisations = map[string]bool{}
		for _, t := range g.things {
			if t.is("Organization", "NewsMediaOrganization") && !t.is("Person") {
				g.organisations[text.Key(t.text("name"))] = true
			}
		}
	}
	return g.organisations[text.Key(name)]
}

// register makes a thing known by its id; of several with one id, the fullest.
func (g *graph) register(t *thing) {
	if t.id == "" {
		return
	}
	if known := g.byID[t.id]; known == nil || len(known.props) < len(t.props) {
		g.byID[t.id] = t
	}
}

// valuesOf turns a JSON value into values: a list is several.
func (g *graph) valuesOf(v any, script page.ID, depth int) []value {
	switch v := v.(type) {
	case string:
		return []value{{text: withoutNUL(text.Start(v)), node: page.None}}
	case float64:
		return []value{{text: strconv.FormatFloat(v, 'f', -1, 64), node: page.None}}
	case bool:
		return []value{{text: strconv.FormatBool(v), node: page.None}}
	case map[string]any:
		if literal, ok := v["@value"].(string); ok {
			return []value{{text: text.Start(literal), node: page.None}}
		}
		return []value{{thing: g.thingOf(v, script, depth+1), node: page.None}}
	case []any:
		var values []value
		for _, item := range v {
			if depth < maxDataDepth && len(values) < maxValues {
				values = append(values, g.valuesOf(item, script, depth+1)...)
			}
		}
		return values
	}
	return nil
}

// schemaName cuts the address of schema.org from the name of a type or property.
func schemaName(s string) string {
	for _, prefix := range [...]string{"https://schema.org/", "http://schema.org/", "https://www.schema.org/", "http://www.schema.org/", "schema:"} {
		s = strings.TrimPrefix(s, prefix)
	}
	return s
}

// full returns the thing itself, or the one that it refers to by its id.
func (g *graph) full(t *thing) *thing {
	if t != nil && t.id != "" {
		if known := g.byID[t.id]; known != nil && len(known.props) > len(t.props) {
			return known
		}
	}
	return t
}

// is reports whether a thing has one of the types.
func (t *thing) is(types ...string) bool {
	if t == nil {
		return false
	}
	for _, own := range t.types {
		for _, kind := range types {
			if own == kind {
				return true
			}
		}
	}
	return false
}

// text returns the first text of a property, free of markup.
func (t *thing) text(prop string) string {
	if t == nil {
		return ""
	}
	for _, v := range t.props[prop] {
		if v.thing == nil && strings.TrimSpace(v.text) != "" {
			return unmarked(v.text)
		}
	}
	return ""
}

// name returns what a value is called: its text, or the name of the thing that it is.
func (g *graph) name(v value) string {
	if v.thing == nil {
		return unmarked(v.text)
	}
	t := g.full(v.thing)
	if name := t.text("name"); name != "" {
		return name
	}
	return unmarked(strings.TrimSpace(t.text("givenName") + " " + t.text("familyName")))
}

// address returns the URL of a value: its text, or the url, contentUrl or @id of the thing.
func (g *graph) address(v value) string {
	if v.thing == nil {
		return strings.TrimSpace(v.text)
	}
	t := g.full(v.thing)
	for _, prop := range [...]string{"url", "contentUrl", "@id"} {
		for _, u := range t.props[prop] {
			if u.thing == nil && u.text != "" {
				return strings.TrimSpace(u.text)
			}
		}
	}
	if strings.HasPrefix(t.id, "http") {
		return t.id
	}
	return ""
}

// unmarked frees a value of metadata from markup and entities, which publishers put where neither
// belongs.
func unmarked(s string) string {
	if strings.Contains(s, "&") {
		s = html.UnescapeString(s)
		if strings.Contains(s, "&") {
			s = html.UnescapeString(s)
		}
	}
	if strings.Contains(s, "<") && strings.Contains(s, ">") {
		s = withoutTags(s)
	}
	return strings.TrimSpace(text.Collapse(s))
}

// withoutTags cuts <…> from a text. A "<" that begins no tag stays.
func withoutTags(s string) string {
	var b strings.Builder
	for {
		open := strings.IndexByte(s, '<')
		if open < 0 || open+1 >= len(s) {
			break
		}
		end := strings.IndexByte(s[open:], '>')
		next := s[open+1] | 0x20
		if end < 0 {
			break
		}
		if next != '/' && next != '!' && (next < 'a' || next > 'z') {
			b.WriteString(s[:open+1])
			s = s[open+1:]
			continue
		}
		b.WriteString(s[:open])
		if next == 'b' || next == 'p' || s[open+1] == '/' {
			b.WriteByte(' ')
		}
		s = s[open+end+1:]
	}
	b.WriteString(s)
	return b.String()
}

// sortedKeys are the keys of a JSON object in a fixed order.
func sortedKeys(object map[string]any) []string { return slices.Sorted(maps.Keys(object)) }
