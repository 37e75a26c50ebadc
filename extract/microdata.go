package extract

import (
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// addMicrodata adds the microdata items of a page to what its JSON-LD says.
func (g *graph) addMicrodata(p *page.Page) {
	scopes := map[page.ID]*thing{}
	for id := page.ID(1); int(id) < p.Len(); id++ {
		p.Tick()
		if !p.IsElement(id) {
			continue
		}
		if _, scope := p.Lookup(id, "itemscope"); scope {
			t := &thing{where: "microdata", node: id, id: p.Attr(id, "itemid"), props: map[string][]value{}}
			for _, kind := range strings.Fields(p.Attr(id, "itemtype")) {
				t.types = append(t.types, schemaName(kind))
			}
			scopes[id] = t
			g.things = append(g.things, t)
			g.register(t)
		}
		if names := p.Attr(id, "itemprop"); names != "" {
			holder := scopes[p.Up(p.Parent(id), func(a page.ID) bool { return scopes[a] != nil })]
			if holder == nil {
				continue
			}
			for _, name := range strings.Fields(names) {
				if name = schemaName(name); len(holder.props[name]) < maxValues {
					holder.props[name] = append(holder.props[name], microValue(p, id, name, scopes[id]))
				}
			}
		}
	}
}

// microValue is what an element says of a property of its, by the rules of the HTML standard; but a link says
// what it prints, unless an address is asked for.
func microValue(p *page.Page, id page.ID, prop string, scope *thing) value {
	if scope != nil {
		return value{thing: scope, node: id}
	}
	v := value{node: id}
	if content, ok := p.Lookup(id, "content"); ok {
		v.text = content
		return v
	}
	switch p.Tag(id) {
	case atom.A, atom.Link, atom.Area:
		if p.Tag(id) == atom.A && p.Size(id) > 0 && prop != "url" && prop != "sameAs" {
			v.text = p.Text(id)
			return v
		}
		v.text = p.Attr(id, "href")
	case atom.Img, atom.Audio, atom.Video, atom.Source, atom.Iframe, atom.Embed:
		v.text = p.Attr(id, "src")
	case atom.Abbr: // as pages did before there was <time>
		if v.text = p.Attr(id, "title"); v.text == "" {
			v.text = p.Text(id)
		}
	case atom.Time:
		if v.text = p.Attr(id, "datetime"); v.text == "" {
			v.text = p.Text(id)
		}
	default:
		v.text = p.Text(id)
	}
	return v
}
