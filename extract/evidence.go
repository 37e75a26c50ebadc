package extract

// A Field names a part of an Article, for Why. Its text is the field's JSON key.
type Field string

// The fields that Why answers for.
const (
	Headline   Field = "headline"
	Standfirst Field = "standfirst"
	Byline     Field = "byline"
	Caption    Field = "caption"
	Body       Field = "body"
	Source     Field = "source"
	Dateline   Field = "dateline"
	Kicker     Field = "kicker"
	Published  Field = "published"
	Modified   Field = "modified"
	Section    Field = "section"
	Tags       Field = "tags"
	Language   Field = "language"
	URL        Field = "url"
	SiteName   Field = "site_name"

	// Encoding is no field of the Article: Why tells the character encoding that the bytes were read
	// in, and by what it was known. ParseNode, which reads no bytes, has no such evidence.
	Encoding Field = "encoding"

	License        Field = "license" // in rights, as the two below
	Copyright      Field = "copyright"
	TDMReservation Field = "tdm_reservation"
)

// Evidence is one thing that the page said about a field, and what became of it.
type Evidence struct {
	Reader  string  `json:"reader"`            // the row that found it: a reader, a policy, or the rule that dropped a node
	Path    string  `json:"path,omitempty"`    // where it stands: a path of elements, or a path into JSON
	Value   string  `json:"value,omitempty"`   // what it says, shortened where long
	Verdict Verdict `json:"verdict,omitempty"` // what became of it
	Note    string  `json:"note,omitempty"`    // why, where the verdict alone does not say
}

// Verdict is what became of a piece of evidence.
type Verdict string

// The verdicts.
const (
	Chosen     Verdict = "chosen"      // the field has this value
	Agrees     Verdict = "agrees"      // says the same as the chosen one
	PassedOver Verdict = "passed over" // says something else, and ranked lower
	Rejected   Verdict = "rejected"    // cannot be this field's value; Note says why
	Dropped    Verdict = "dropped"     // of the body: a piece of the page that a rule keeps out
)

// Why returns the evidence for a field, the deciding piece first. For Body it tells which policy
// and region won, and then every piece of the page near the text that was dropped, with the name
// of the rule that dropped it.
func (a *Article) Why(field Field) []Evidence { return a.Evidence[field] }
