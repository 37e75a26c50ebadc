package extract

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// A signer is an author as one reader names them.
type signer struct {
	Author
	key  string // of the name, for comparing
	kind signerKind
}

// A signerKind says what signed.
type signerKind uint8

const (
	aPerson signerKind = iota
	anAgency
	anOrganisation
	theSite
)

// A signature is what one reader says in one place of who wrote the article: a candidate for the
// byline.
type signature struct {
	claims  []claim
	signers []signer
	place   spot
	score   float64
	opens   bool // its first claim is printed, and opens with a word for "by"
	generic bool // its first signer is a staff or an account
}

// A spot is where on the page a signature is printed.
type spot uint8

const (
	nowhere    spot = iota // in the metadata
	belowTitle             // between the headline and the text
	aboveTitle             // in the lines above the headline
	belowText              // in the lines after the text
	inText                 // among the lines of the text
	farOff
)

// authors are those who signed. An organisation signs only where no person does.
func (s *signature) authors() []Author {
	best := s.best()
	var list []Author
	for _, a := range s.signers {
		if a.kind == best {
			list = append(list, a.Author)
		}
	}
	return list
}

// best is the most personal kind of those who signed.
func (s *signature) best() signerKind {
	best := theSite
	for _, a := range s.signers {
		best = min(best, a.kind)
	}
	return best
}

func (s *signature) has(key string) bool {
	for _, a := range s.signers {
		if a.key == key {
			return true
		}
	}
	return false
}

// holds reports whether all who sign another are among those who signed.
func (s *signature) holds(other *signature) bool {
	best := other.best()
	for _, a := range other.signers {
		if a.kind == best && !s.has(a.key) {
			return false
		}
	}
	return true
}

// meets reports whether one of those who sign another is among those who signed.
func (s *signature) meets(other *signature) bool {
	best := other.best()
	for _, a := range other.signers {
		if a.kind == best && s.has(a.key) {
			return true
		}
	}
	return false
}

// maxSignatures is how many signatures are looked at; a page with more is a list of other pages.
const maxSignatures = 80

// signatures reads the people in all claims, a reader and a place at a time.
func (r *resolver) signatures(site string) []signature {
	var list []signature
	for _, c := range r.claims[Byline] {
		if note := r.bylineObjection(c); note != "" {
			r.record(Byline, c, Rejected, note)
			continue
		}
		signers := r.signersOf(c, site)
		if len(signers) == 0 {
			r.record(Byline, c, Rejected, "names nobody")
			continue
		}
		if n := len(list); n > 0 && r.continues(&list[n-1], c) {
			list[n-1].add(c, signers, r)
			continue
		}
		if len(list) == maxSignatures {
			break
		}
		list = append(list, signature{claims: []claim{c}, signers: signers, place: r.placeOf(c)})
	}
	return list
}

// continues reports whether a claim goes on with a signature: the same reader, and the same key of
// the metadata or the same place of the page; a name elsewhere belongs to another story.
func (r *resolver) continues(s *signature, c claim) bool {
	last := s.claims[len(s.claims)-1]
	if last.reader != c.reader || last.path != c.path {
		return false
	}
	if c.node == page.None || last.node == page.None {
		return true
	}
	return r.lineOf(c.node)-r.lineOf(last.node) <= reach(c.reader) && r.placeOf(c) == s.place
}

// reach is how many lines may lie between the claims that one reader makes of one byline: a line that
// is known by its words stands for itself.
func reach(reader string) int {
	switch reader {
	case "line by", "by inside a line", "name with date", "name by a date", "name by a portrait", closingLineName:
		return 1
	}
	return 4
}

// add adds those whom one more claim names. What stands inside a place that was read already says
// nothing new.
func (s *signature) add(c claim, signers []signer, r *resolver) {
	inside := false
	for _, known := range s.claims {
		inside = inside || c.node != page.None && known.node != page.None && r.Contains(known.node, c.node)
	}
	s.claims = append(s.claims, c)
	for _, a := range signers {
		if !s.has(a.key) && !inside {
			s.signers = append(s.signers, a)
		}
	}
}

// signersOf reads those whom one claim names.
func (r *resolver) signersOf(c claim, site string) []signer {
	if whole := text.Collapse(c.value); r.isSite(whole, site) && !strings.ContainsAny(whole, "@/") {
		return []signer{{Author{Name: whole}, text.Key(whole), theSite}}
	}
	people := r.readLine(r.behindSite(c.value, site)).People
	if c.group && len(people) > 0 && people[0].Organisation {
		people = []names.Person{{Name: text.Collapse(c.value), Organisation: true}}
	}
	var list []signer
	for _, person := range people {
		a := signer{Author: Author{Name: person.Name, Role: person.Role, URL: c.url}}
		if len(people) > 1 && c.path == "" {
			a.URL = r.linkOf(c, a.Name)
		}
		switch {
		case person.Agency:
			a.kind = anAgency
		case r.isSite(a.Name, site) && a.Role != "":
			a.Name, a.Role, a.kind = a.Name+" "+a.Role, "", anOrganisation // "Example Contributor"
		case r.isSite(a.Name, site):
			a.kind = theSite
		case person.Organisation || c.group || isHandle(a.Name) || r.graph.hasOrganisation(a.Name):
			a.kind = anOrganisation
		}
		if a.Role == "" {
			a.Role = c.role
		}
		if !strings.HasPrefix(a.URL, "http") {
			a.URL = ""
		}
		a.key = text.Key(a.Name)
		list = append(list, a)
	}
	return list
}

// behindSite is what stands behind the site's name in a byline that begins with it and goes on with the names
// of people, and else all of it.
func (r *resolver) behindSite(said, site string) string {
	if site == "" || len(said) <= len(site) || !strings.EqualFold(said[:len(site)], site) || said[len(site)] != ' ' {
		return said
	}
	rest := said[len(site)+1:]
	if read := r.readLine(rest); read.Whole && len(read.People) > 0 && !slices.ContainsFunc(read.People, func(p names.Person) bool { return p.Agency || p.Organisation || p.Role != "" || !names.IsFull(p.Name) }) {
		return rest
	}
	return said
}

// linkOf is the address of the link in a printed claim that bears a name.
func (r *resolver) linkOf(c claim, name string) string {
	key := text.Key(name)
	for id := c.node; id < max(r.End(c.node), c.end); id++ {
		if r.Tag(id) == atom.A && strings.Contains(text.Key(r.Text(id)), key) {
			return r.absolute(r.Attr(id, "href"))
		}
	}
	return ""
}

// isHandle reports whether a name is an account's: one word in small letters.
func isHandle(name string) bool {
	return !strings.Contains(name, " ") && strings.ToLower(name) == name && strings.ToUpper(name) != name && len(name) > 4
}

// isAccount reports whether all that signs is an account: one word that is generic, in small letters or with a number.
func (s *signature) isAccount() bool {
	name := s.signers[0].Name
	return len(s.signers) == 1 && !isFullName(name) && (s.generic || isHandle(name) || strings.ContainsAny(name, "0123456789"))
}

// isLogin reports an account's name that is made of several words: "ana.ruiz", "ana_ruiz".
func isLogin(name string) bool { return isHandle(name) && strings.ContainsAny(name, "._-") }

// placeOf says where a claim is printed.
func (r *resolver) placeOf(c claim) spot {
	if c.node == page.None {
		return nowhere
	}
	line, head := r.lineOf(c.node), r.start-8
	if r.head != page.None {
		head = r.lineOf(r.head)
	}
	_, end := r.LinesOf(r.body.region)
	switch {
	case line >= head && line <= head+30 && r.proseLines(head+1, line) <= 2:
		return belowTitle
	case line < head && line >= head-6:
		return aboveTitle
	case line > r.last && line <= max(r.last+8, end+4):
		return belowText
	case line > head && line <= r.last:
		return inText
	}
	return farOff
}

// proseLines counts the lines of prose from a line up to another.
func (r *resolver) proseLines(from, to int) int {
	n := 0
	for i := max(from, 0); i < min(to, len(r.Lines)); i++ {
		if isProse(r.Lines[i]) {
			n++
		}
	}
	return n
}

// mayHoldBylines are the rules that drop bylines too, where they are not beside the headline; "" is none.
var mayHoldBylines = []string{"", "byline", "author biography", "aside", "link list", "call to action", "linked line", "tools", "tags", "site header", "share bar", "legal"}

// otherPeople are the rules that drop what others wrote, which begins just below the text.
var otherPeople = []string{"comments", "related stories", "read more", "advice to read more", "outside recommendations"}

// bylineObjection says why a printed claim cannot be the article's byline, or "".
func (r *resolver) bylineObjection(c claim) string {
	if c.node == page.None {
		return ""
	}
	if inFigure(r.view, c.node) {
		return "under a picture"
	}
	if c.end == 0 && c.path == "" && r.inText(c.node) {
		return "in the text"
	}
	switch rule := r.rule(c.node); r.placeOf(c) {
	case inText, farOff:
		if !slices.Contains(mayHoldBylines, rule) {
			return "in the page's side matter: " + rule
		}
	case belowText:
		if slices.Contains(otherPeople, rule) {
			return "in the page's side matter: " + rule
		}
	}
	if r.isOthersWord(c.node) {
		return "beside what somebody else says"
	}
	if r.signsElsewhere(c) {
		return "not at the beginning or end of the text"
	}
	return ""
}

// isOthersWord reports a node in what is named as a comment, a testimonial or a quotation, also where no rule
// keeps it out.
func (r *resolver) isOthersWord(id page.ID) bool {
	for range 8 {
		if id == page.None || r.Contains(id, r.body.region) || r.head != page.None && r.Contains(id, r.head) {
			return false
		}
		if r.bears(spokenNames, id) {
			return true
		}
		id = r.Parent(id)
	}
	return false
}

// inText reports whether a node is a few words inside a paragraph of the body, and not of a long line with a date.
func (r *resolver) inText(id page.ID) bool {
	return r.Contains(r.body.region, id) && isPartOfProse(r.view, id) && !r.isDated(r.lineOf(id))
}
