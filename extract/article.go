package extract

// An Article is what a news page says, taken apart.
//
// It is a plain value: every field may be read, copied, stored as JSON and read back, and nothing
// is lost on the way. A field that the page does not have is empty; that is never an error. The
// JSON key of each field stands beside it.
type Article struct {
	// The six fields.

	Headline   string      `json:"headline,omitempty"`   // as a reader sees it, without kicker and site name
	Standfirst string      `json:"standfirst,omitempty"` // the summary printed between headline and body
	Byline     string      `json:"byline,omitempty"`     // who wrote it, as printed, without "By", dates and titles
	Caption    string      `json:"caption,omitempty"`    // of the lead picture; its alt text where no caption is printed
	Body       string      `json:"body,omitempty"`       // the text of Blocks, paragraphs parted by a blank line
	Source     Publication `json:"source,omitzero"`      // who published it first

	// What stands around them.

	Dateline Origin `json:"dateline,omitzero"` // what the text begins with: where and when it was written, and for which agency

	Kicker               string   `json:"kicker,omitempty"`                // the label printed above the headline
	AlternativeHeadlines []string `json:"alternative_headlines,omitempty"` // short, social and search titles that differ
	Description          string   `json:"description,omitempty"`           // the summary given to search engines
	Authors              []Author `json:"authors,omitempty"`               // one entry a person, in printed order
	Images               []Image  `json:"images,omitempty"`                // every picture of the article, lead first
	Blocks               []Block  `json:"blocks,omitempty"`                // the body, typed, in reading order
	Published            Date     `json:"published,omitzero"`
	Modified             Date     `json:"modified,omitzero"`
	Section              string   `json:"section,omitempty"`
	Tags                 []string `json:"tags,omitempty"`
	Language             string   `json:"language,omitempty"`  // a BCP 47 tag, such as "de-AT"
	Direction            string   `json:"direction,omitempty"` // "ltr" or "rtl"
	URL                  string   `json:"url,omitempty"`       // the canonical address
	NextPage             string   `json:"next_page,omitempty"` // the address of the next page of a paged article
	SiteName             string   `json:"site_name,omitempty"` // the site's own name, such as "The Daily Post"
	Access               Access   `json:"access,omitzero"`
	Rights               Rights   `json:"rights,omitzero"`

	// What to make of the result.

	Kind        Kind                 `json:"kind,omitempty"`        // what kind of page it is
	Confidence  float64              `json:"confidence,omitempty"`  // 0 to 1: how sure the library is that this is the article
	Confidences map[Field]float64    `json:"confidences,omitempty"` // 0 to 1: of the main fields that the page has, how likely each is right
	Warnings    []Warning            `json:"warnings,omitempty"`    // what a caller should know before relying on it
	Evidence    map[Field][]Evidence `json:"evidence,omitempty"`    // where each field came from; read it with Why
}

// A Publication is where an article first appeared.
type Publication struct {
	Name      string `json:"name,omitempty"`
	URL       string `json:"url,omitempty"`
	Statement string `json:"statement,omitempty"` // the credit as printed, such as "Originally published in …"
}

// An Origin is where and when a report was written, as its dateline says: "TOKYO, March 30 (Reuters) —". The body keeps
// the dateline; Statement is how long it is there.
type Origin struct {
	Place     string `json:"place,omitempty"`     // as printed, such as "TOKYO" or "PORT MERRIN, Maine"
	Date      Date   `json:"date,omitzero"`       // where no year is printed, of the year before publishing
	Agency    string `json:"agency,omitempty"`    // the full name of the agency or house, such as "Reuters"
	Statement string `json:"statement,omitempty"` // all of it as printed, with its dash
}

// An Author is one person, or the organisation that signs where no person does.
type Author struct {
	Name string `json:"name"`
	Role string `json:"role,omitempty"` // as printed, such as "Tokyo correspondent"
	URL  string `json:"url,omitempty"`  // the author's page
}

// An Image is one picture of the article, however many copies of it the page carries.
type Image struct {
	URL     string        `json:"url,omitempty"` // the largest copy
	Caption string        `json:"caption,omitempty"`
	Credit  string        `json:"credit,omitempty"` // who took it or owns it, as printed
	Alt     string        `json:"alt,omitempty"`
	Width   int           `json:"width,omitempty"`  // in pixels, of URL; 0 where the page does not say
	Height  int           `json:"height,omitempty"` // in pixels, of URL; 0 where the page does not say
	Lead    bool          `json:"lead,omitempty"`   // the picture that stands for the article
	Sources []ImageSource `json:"sources,omitempty"`
}

// An ImageSource is one of the addresses at which a picture is offered.
type ImageSource struct {
	URL     string  `json:"url"`
	Width   int     `json:"width,omitempty"`   // in pixels
	Height  int     `json:"height,omitempty"`  // in pixels
	Density float64 `json:"density,omitempty"` // device pixels a CSS pixel, as in srcset's "2x"
}

// Kind is what kind of page was read.
type Kind string

// The kinds of page.
const (
	KindArticle Kind = "article"
	KindLive    Kind = "live"    // a live blog: Blocks are entries
	KindGallery Kind = "gallery" // mostly pictures with captions
	KindVideo   Kind = "video"   // a player and a few lines
	KindIndex   Kind = "index"   // a front or section page: no single article
	KindConsent Kind = "consent" // a cookie or consent wall stands in the way
	KindError   Kind = "error"   // "page not found" and its like
	KindUnknown Kind = "unknown" // nothing that could be read as any of these
)

// An Access says how much of the article a reader without a subscription gets.
type Access struct {
	Level     AccessLevel `json:"level,omitempty"`
	Truncated bool        `json:"truncated,omitempty"` // the page holds only the beginning of the text
	Evidence  []string    `json:"evidence,omitempty"`  // the signs that led to the level
}

// AccessLevel is one of the four degrees of access; empty where the page gives no sign.
type AccessLevel string

// The degrees of access.
const (
	AccessFree      AccessLevel = "free"
	AccessMetered   AccessLevel = "metered"
	AccessPaywalled AccessLevel = "paywalled"
)

// Rights are what the page says of how its text may be used. The library reports what it finds and
// judges nothing: what it does not find may stand elsewhere, in HTTP headers or in a file of the site.
type Rights struct {
	License        string      `json:"license,omitempty"`         // the address of a licence, or its name
	Copyright      string      `json:"copyright,omitempty"`       // the notice, or who holds the rights, as given
	TDMReservation Reservation `json:"tdm_reservation,omitempty"` // whether the right to mine the text is reserved
	TDMPolicy      string      `json:"tdm_policy,omitempty"`      // the address of the terms on which it may be mined
}

// A Reservation is a publisher's word on text and data mining, by the W3C's TDM Reservation Protocol
// or by what robots are told; empty where the page says nothing.
type Reservation string

// The reservations.
const (
	TDMReserved    Reservation = "reserved"
	TDMNotReserved Reservation = "not reserved"
)

// A Warning is something a caller should know, with a code for programs and a sentence for people.
type Warning struct {
	Code WarningCode `json:"code"`
	Text string      `json:"text"`
}

// WarningCode names a kind of warning; a code never changes its meaning.
type WarningCode string

// The warnings.
const (
	WarnEmpty        WarningCode = "empty"          // the page has no text at all
	WarnNoBody       WarningCode = "no-body"        // no text of an article was found
	WarnShortBody    WarningCode = "short-body"     // the body is far shorter than the page's own data says
	WarnBodyFromData WarningCode = "body-from-data" // the body was read from JSON in the page, not from its markup
	WarnFlattened    WarningCode = "flattened"      // elements nested deeper than the parser takes were made siblings
	WarnBadURL       WarningCode = "bad-url"        // Options.URL is no absolute address and was left aside
	WarnBadData      WarningCode = "bad-data"       // a JSON-LD script of the page could not be read
	WarnTruncated    WarningCode = "truncated"      // the text stops before its end, as behind a paywall
	WarnBadDate      WarningCode = "bad-date"       // a date of the page's data could not be read, or a date lies in the future
	WarnOddAuthor    WarningCode = "odd-author"     // an author is a date, an address or the site
	WarnTitleInBody  WarningCode = "title-in-body"  // the headline or the standfirst stands in the body too
	WarnRepeated     WarningCode = "repeated"       // a block of the body stands there twice
)
