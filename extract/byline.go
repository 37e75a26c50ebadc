package extract

import (
	"strings"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// A signature is what one reader says of who wrote the article: all its claims together.
type signature struct {
	claims  []claim
	authors []Author
	people  int // how many of the authors are persons
}

// byline finds who wrote the article. The first reader that names a person wins; an organisation
// signs only where no reader knows a person. The printed line that bears the names is the byline.
func (r *resolver) byline(site string) (string, []Author) {
	signatures := r.signatures(site)
	top := -1
	for i := range signatures {
		s := &signatures[i]
		if len(s.authors) > 0 && (top < 0 || signatures[top].people == 0 && s.people > 0) {
			top = i
		}
	}
	if top < 0 {
		return "", nil
	}
	chosen := signatures[top]
	r.explainByline(signatures, top)
	r.enrich(chosen.authors, signatures)
	return r.printedByline(chosen.authors, signatures), chosen.authors
}

// signatures reads the people in all claims, a reader at a time.
func (r *resolver) signatures(site string) []signature {
	var list []signature
	for _, c := range r.claims[Byline] {
		if note := r.bylineObjection(c); note != "" {
			r.record(Byline, c, Rejected, note)
			continue
		}
		if n := len(list); n == 0 || list[n-1].claims[0].reader != c.reader || c.node != page.None && !r.near(list[n-1], c) {
			list = append(list, signature{})
		}
		s := &list[len(list)-1]
		before := len(s.authors)
		s.add(c, r, site)
		if len(s.authors) == before && len(s.claims) == 0 {
			list = list[:len(list)-1]
			r.record(Byline, c, Rejected, "names nobody")
			continue
		}
		s.claims = append(s.claims, c)
	}
	return list
}

// near reports whether a printed claim stands in the same place as a signature's others; a name
// elsewhere on the page belongs to another story.
func (r *resolver) near(s signature, c claim) bool {
	last := s.claims[len(s.claims)-1]
	return last.node == page.None || r.lineOf(c.node)-r.lineOf(last.node) <= 4
}

// add reads the people of one claim.
func (s *signature) add(c claim, r *resolver, site string) {
	for _, person := range names.Split(c.value) {
		if r.isSite(person.Name, site) || isHandle(person.Name) {
			person.Organisation = true
		}
		person.Name = withoutAgency(person.Name)
		if s.has(person.Name) {
			continue
		}
		a := Author{Name: person.Name, Role: person.Role, URL: c.url}
		if a.Role == "" {
			a.Role = c.role
		}
		if !strings.HasPrefix(a.URL, "http") {
			a.URL = ""
		}
		s.authors = append(s.authors, a)
		if !person.Agency && !person.Organisation && !c.group {
			s.people++
		}
	}
}

// withoutAgency cuts the agency that stands behind a name without a sign between: "Ana Ruiz Reuters".
func withoutAgency(name string) string {
	words := strings.Fields(name)
	if n := len(words); n >= 3 {
		if _, ok := names.Agency(words[n-1]); ok {
			return strings.Join(words[:n-1], " ")
		}
	}
	return name
}

// isHandle reports whether a name is an account's: one word in small letters.
func isHandle(name string) bool {
	return !strings.Contains(name, " ") && strings.ToLower(name) == name && strings.ToUpper(name) != name && len(name) > 4
}

func (s *signature) has(name string) bool {
	for _, a := range s.authors {
		if text.Same(a.Name, name) {
			return true
		}
	}
	return false
}

// bylineObjection says why a printed claim cannot be the article's byline, or "".
func (r *resolver) bylineObjection(c claim) string {
	if c.node == page.None {
		return ""
	}
	switch rule := r.rule(c.node); rule {
	case "", "byline", "author biography", "tags", "legal", "share bar", "site header", "hidden", "tools":
	default:
		return "in the page's side matter: " + rule
	}
	if inFigure(r.view, c.node) {
		return "under a picture"
	}
	_, end := r.LinesOf(r.body.region)
	line := r.lineOf(c.node)
	if r.head != page.None && line < r.lineOf(r.head)-6 {
		return "above the headline"
	}
	if line > end+12 {
		return "below the text"
	}
	if c.end == 0 && r.inText(c.node) {
		return "in the text"
	}
	if c.reader == closingLineName && (line < r.last || line > r.last+3) {
		return "not at the end of the text"
	}
	return ""
}

// inText reports whether a node is a few words inside a paragraph of the body.
func (r *resolver) inText(id page.ID) bool {
	return r.Contains(r.body.region, id) && isPartOfProse(r.view, id)
}

// enrich gives the chosen authors the roles and addresses that other readers know of them.
func (r *resolver) enrich(authors []Author, signatures []signature) {
	for i := range authors {
		for _, s := range signatures {
			for _, other := range s.authors {
				if !text.Same(other.Name, authors[i].Name) {
					continue
				}
				if authors[i].URL == "" {
					authors[i].URL = other.URL
				}
				if authors[i].Role == "" {
					authors[i].Role = other.Role
				}
			}
		}
	}
}

// printedByline returns the line that prints the authors, cleaned, and takes all places that do;
// their names where no line prints them all.
func (r *resolver) printedByline(authors []Author, signatures []signature) string {
	line := ""
	for _, s := range signatures {
		for _, c := range s.claims {
			if c.node == page.None || !anyNamed(authors, s.authors) {
				continue
			}
			if r.Size(c.node) <= 200 {
				r.takeClaim(c, Byline)
			}
			if clean := names.Clean(c.value); line == "" && clean != "" && namesAll(clean, authors) {
				line = clean
			}
		}
	}
	if line != "" {
		return line
	}
	list := make([]string, len(authors))
	for i, a := range authors {
		list[i] = a.Name
	}
	return strings.Join(list, ", ")
}

func anyNamed(a, b []Author) bool {
	for _, x := range a {
		for _, y := range b {
			if text.Same(x.Name, y.Name) {
				return true
			}
		}
	}
	return false
}

func namesAll(line string, authors []Author) bool {
	key := text.Key(line)
	for _, a := range authors {
		if !strings.Contains(key, text.Key(a.Name)) {
			return false
		}
	}
	return true
}

// explainByline records what became of each signature.
func (r *resolver) explainByline(signatures []signature, top int) {
	for i, s := range signatures {
		for _, c := range s.claims {
			switch {
			case i == top:
				r.record(Byline, c, Chosen, "")
			case anyNamed(s.authors, signatures[top].authors):
				r.record(Byline, c, Agrees, "")
			default:
				r.record(Byline, c, PassedOver, "")
			}
		}
	}
	r.rank(Byline)
}
