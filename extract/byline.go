package extract

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// byline finds who wrote the article: the signature that most speaks for. The printed line that
// bears the names is the byline.
func (r *resolver) byline(site string) (string, []Author) {
	signatures := r.signatures(site)
	r.weighSignatures(signatures)
	top := -1
	for i, s := range signatures {
		if s.isBelieved() && (top < 0 || s.score > signatures[top].score) {
			top = i
		}
	}
	r.explainByline(signatures, top)
	r.wire = r.wireOf(signatures, top)
	if top < 0 {
		return r.bylineOfOwner(site)
	}
	best := r.withMore(&signatures[top], signatures)
	r.contests[Byline] = contestOf(signatures, best, func(s *signature) float64 { return s.score }, func(s *signature) bool { return s.holds(best) && best.holds(s) })
	authors := best.authors()
	r.enrich(authors, signatures)
	return r.printedByline(best, signatures), authors
}

// withMore is a signature of the metadata, or the byline printed below the headline that names those people and others,
// each of them by a known given name.
func (r *resolver) withMore(top *signature, signatures []signature) *signature {
	if top.place != nowhere || top.best() != aPerson {
		return top
	}
	for i := range signatures {
		s := &signatures[i]
		if s.place == belowTitle && s.isBelieved() && len(s.authors()) > len(top.authors()) && s.holds(top) && !slices.ContainsFunc(s.authors(), func(a Author) bool {
			return !names.BeginsWithGiven(a.Name) || !names.IsFull(a.Name)
		}) {
			return s
		}
	}
	return top
}

// bylineOfOwner is the byline of a page that nobody signs: the person whom the site is called after, if it is.
func (r *resolver) bylineOfOwner(site string) (string, []Author) {
	name := r.owner(site)
	if name == "" {
		return "", nil
	}
	r.record(Byline, claim{reader: siteOwnerName, value: name, node: page.None}, Chosen, "")
	r.rank(Byline)
	return name, []Author{{Name: name}}
}

// enrich gives the chosen authors the roles and addresses that other readers know of them.
func (r *resolver) enrich(authors []Author, signatures []signature) {
	for i := range authors {
		for _, s := range signatures {
			for _, other := range s.signers {
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
func (r *resolver) printedByline(top *signature, signatures []signature) string {
	authors, line := top.authors(), ""
	for _, s := range signatures {
		for _, c := range s.claims {
			if c.node == page.None || !s.meets(top) {
				continue
			}
			if r.Size(c.node) <= 200 && !isInSentence(c.reader) {
				r.takeClaim(c, Byline)
			}
			if line != "" {
				continue
			}
			if clean := names.Clean(c.value); clean != "" && namesAll(clean, authors) && !namesMore(clean, authors) {
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

// isInSentence reports a reader of names that stand among words of the text, which stay there.
func isInSentence(reader string) bool {
	return reader == closingBracketsName || reader == closingNoteName || reader == datelineReporterName || reader == originalWriterName
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

// namesMore reports a line that names somebody else beside the authors, who is no person by the name: what no other reader gives
// is a place.
func namesMore(line string, authors []Author) bool {
	if len(authors) == 1 && len(line) == len(authors[0].Name) { // as most do
		return false
	}
	return slices.ContainsFunc(names.Split(line), func(p names.Person) bool {
		key := text.Key(p.Name)
		return !p.Agency && !p.Organisation && !names.BeginsWithGiven(p.Name) && !slices.ContainsFunc(authors, func(a Author) bool {
			own := text.Key(a.Name)
			return strings.Contains(own, key) || strings.Contains(key, own)
		})
	})
}

// explainByline records what became of each signature.
func (r *resolver) explainByline(signatures []signature, top int) {
	for i, s := range signatures {
		for _, c := range s.claims {
			switch {
			case i == top:
				r.record(Byline, c, Chosen, "")
			case !s.isBelieved():
				r.record(Byline, c, Rejected, "out of place")
			case s.meets(&signatures[top]):
				r.record(Byline, c, Agrees, "")
			default:
				r.record(Byline, c, PassedOver, "")
			}
		}
	}
	r.rank(Byline)
}
