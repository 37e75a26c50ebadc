package extract

import (
	"context"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// A resolver turns claims into fields. A field that it resolves takes the node where it is
// printed, and the body leaves taken nodes out.
type resolver struct {
	*dossier
	claims     map[Field][]claim
	body       *body
	bodies     []*body // of all policies
	taken      map[page.ID]Field
	behindName string              // what the metadata give behind the site's name
	shown      map[page.ID]int     // the nodes that show pictures, with their place in Images
	exhibits   map[Field][]exhibit // about each field
	evidence   map[Field][]Evidence
	contests   map[Field]contest // of fields whose candidates are weighed, how clearly the best one won
	warnings   []Warning
	state      *hydration // what the page's scripts start from, once it was asked for
	wire       claim      // the agency that signs in the byline, once that is known

	judgement []Evidence // what the forest says of single lines

	size       int // of the body, in letters
	sizeInData int // of the one that the structured data give

	wordsInData int // that it has as the structured data say, or 0

	head  page.ID // where the headline is printed, or None
	start int     // the first line of prose that the body keeps
	last  int     // and the last one
}

// newResolver is a resolver that has decided nothing but where the body is.
func newResolver(d *dossier, claims map[Field][]claim, bodies []*body) *resolver {
	r := &resolver{
		dossier: d, claims: claims, body: best(bodies), bodies: bodies, head: page.None,
		taken: map[page.ID]Field{}, shown: map[page.ID]int{},
		exhibits: map[Field][]exhibit{}, evidence: map[Field][]Evidence{}, contests: map[Field]contest{},
	}
	r.start, r.last = r.proseRange(r.body)
	return r
}

// resolve decides each field. The order matters: a field may ask what those before it have taken.
func (r *resolver) resolve(ctx context.Context) *Article {
	r.claimState()
	site := r.siteName()
	headline, alternatives := r.headline(site)
	r.startBelowHeadline()
	kicker := r.kicker(headline, site)
	standfirst, description := r.standfirst(headline, site, kicker)
	r.Look()
	byline, authors := r.byline(site)
	published, modified := r.dates()
	r.Look()
	dateline := r.dateline(published)
	images := r.images()
	source := r.source(site)
	r.Look()
	language, direction := r.language()
	r.Look()
	r.relearn(ctx, r.bodies, &Article{Headline: headline, Description: description, Authors: authors, SiteName: site})
	r.Look()
	r.explainBody(r.bodies)
	blocks := r.blocks(images, headline, standfirst)
	body := bodyText(blocks, r.Reads)
	r.size = r.sizeOf(body)
	access := r.access()

	a := &Article{
		Headline:             headline,
		Standfirst:           standfirst,
		Byline:               byline,
		Caption:              r.caption(images),
		Body:                 body,
		Source:               source,
		Dateline:             dateline,
		Kicker:               kicker,
		AlternativeHeadlines: alternatives,
		Description:          description,
		Authors:              authors,
		Images:               images,
		Blocks:               blocks,
		Published:            published,
		Modified:             modified,
		Section:              r.section(site),
		Tags:                 r.tags(),
		Language:             language,
		Direction:            direction,
		URL:                  r.url(),
		NextPage:             r.nextPage(),
		SiteName:             site,
		Access:               access,
		Rights:               r.rights(),
		Evidence:             r.evidence,
	}
	r.sizeInData = text.Size(r.article.text("articleBody"))
	r.wordsInData, _ = strconv.Atoi(strings.TrimSpace(r.article.text("wordCount")))
	r.Look()
	r.explainEncoding()
	a.Kind = r.kind(a)
	if a.Kind.holdsNoArticle() {
		a.Body, a.Blocks, a.Byline, a.Authors = "", nil, "", nil
		r.size = 0
	}
	a.Confidence = r.confidence(a)
	a.Warnings = append(r.warnings, r.selfCheck(a)...)
	a.Confidences = r.confidences(a)
	return a
}

// sizeOf is about the size of a text that may be as long as the page.
func (r *resolver) sizeOf(said string) (size int) {
	for piece := range text.Pieces(said) {
		r.Reads(len(piece))
		size += text.Size(piece)
	}
	return size
}

// explainEncoding notes what the bytes were decoded from.
func (r *resolver) explainEncoding() {
	if e := r.Page.Encoding; e.Name != "" {
		r.evidence[Encoding] = []Evidence{{Reader: string(e.Source), Value: e.Name, Verdict: Chosen}}
	}
}

// startBelowHeadline moves the start of the text below the headline, where prose stands above it in
// the region: a notice, or the teaser of another story.
func (r *resolver) startBelowHeadline() {
	if r.head == page.None {
		return
	}
	_, below := r.LinesOf(r.head)
	for i := max(below, r.start); i <= r.last && i < len(r.Lines); i++ {
		if r.body.verdicts[r.Lines[i].From] == 0 && isProse(r.Lines[i]) && !r.isByLine(r.Lines[i]) {
			r.start = i
			return
		}
	}
}

// rule is the name of the rule that keeps a node out of the body, or "".
func (r *resolver) rule(id page.ID) string {
	if id == page.None {
		return ""
	}
	return r.body.verdicts[id].name()
}

// take claims a node for a field, so that the body leaves it out.
func (r *resolver) take(id page.ID, field Field) {
	if id != page.None {
		r.taken[id] = field
	}
}

// takeClaim takes what a claim was printed as: its node, or all nodes of its line.
func (r *resolver) takeClaim(c claim, field Field) {
	r.take(c.node, field)
	for id := c.node; id < c.end; id++ {
		r.take(id, field)
	}
}

// A check says whether a claim holds up: the cleaned value, or why it cannot be the field's.
type check func(claim) (clean, why string)

// pick takes the first claim of a field that holds up, and records what became of all of them.
func (r *resolver) pick(field Field, holdsUp check) (string, claim) {
	var chosen string
	var from claim
	found := false
	for _, c := range r.claims[field] {
		clean, why := holdsUp(c)
		switch {
		case why != "":
			r.record(field, c, Rejected, why)
		case !found:
			chosen, from, found = clean, c, true
			r.record(field, c, Chosen, "")
		case text.Same(clean, chosen):
			r.record(field, c, Agrees, "")
		default:
			r.record(field, c, PassedOver, "")
		}
	}
	r.rank(field)
	if !found {
		return "", claim{node: page.None}
	}
	return chosen, from
}

// maxEvidence is how many pieces of evidence are kept for a field.
const maxEvidence = 12

// maxRecorded is how many of a field's claims are looked at for its evidence.
const maxRecorded = 60

// An exhibit is evidence that is not written out yet: of many claims few are told.
type exhibit struct {
	Evidence
	node page.ID // where it stands, unless the path says so
}

// record keeps a claim as evidence.
func (r *resolver) record(field Field, c claim, v Verdict, note string) {
	if len(r.exhibits[field]) < maxRecorded {
		r.exhibits[field] = append(r.exhibits[field], exhibit{Evidence{Reader: c.reader, Path: c.path, Value: c.value, Verdict: v, Note: note}, c.node})
	}
}

// ranks are the verdicts in the order in which evidence is told: what decided a field comes first.
var ranks = [...]Verdict{Chosen, Agrees, PassedOver, Rejected, Dropped}

// rank writes out the evidence for a field, up to the limit.
func (r *resolver) rank(field Field) {
	found := r.exhibits[field]
	if len(found) == 0 {
		return
	}
	told := make([]Evidence, 0, min(len(found), maxEvidence))
	for _, v := range ranks {
		for _, f := range found {
			if f.Verdict == v && len(told) < maxEvidence {
				told = append(told, r.told(f))
			}
		}
	}
	r.evidence[field] = told
}

// told writes out one piece of evidence.
func (r *resolver) told(f exhibit) Evidence {
	if f.Path == "" && f.node != page.None {
		f.Path = r.Path(f.node)
	}
	f.Value = text.Shorten(f.Value, 120)
	return f.Evidence
}

// explainBody records how the body was found: the policies that competed, and what was dropped
// near the text.
func (r *resolver) explainBody(bodies []*body) {
	rules := best(bodies)
	if r.body != rules {
		r.record(Body, claim{reader: "policy " + r.body.policy.Name, node: r.body.region}, Chosen, "each line judged by its traits")
	}
	for _, b := range bodies {
		v := PassedOver
		if b == r.body {
			v = Chosen
		}
		r.record(Body, claim{reader: "policy " + b.policy.Name, node: b.region}, v, b.explain())
	}
	r.rank(Body)
	r.evidence[Body] = append(r.evidence[Body], r.judgement...)
	r.evidence[Body] = append(r.evidence[Body], r.dropped()...)
}

// maxDropped is how many dropped pieces of the page are kept as evidence.
const maxDropped = 40

// longestDropped is how many characters of each are told.
const longestDropped = 80

// dropped lists what the rules keep out of the body: in the region, and just around it.
func (r *resolver) dropped() []Evidence {
	var list []Evidence
	around := r.body.region
	if wider := best(r.bodies).region; r.Contains(wider, around) {
		around = wider
	}
	around = r.Parent(around)
	if around == page.None {
		around = r.body.region
	}
	for id := around; id < r.End(around) && len(list) < maxDropped; {
		verdict := r.body.verdicts[id]
		if verdict == 0 {
			id++
			continue
		}
		if r.Size(id) > 0 && verdict != learned {
			list = append(list, Evidence{Reader: verdict.name(), Path: r.Path(id), Value: text.Shorten(text.Collapse(r.Beginning(id, 4*(longestDropped+1))), longestDropped), Verdict: Dropped})
		}
		id = r.End(id)
	}
	return list
}
