package extract

// A Block is one piece of the body. Kind says which of the other fields it uses; the rest are
// empty.
type Block struct {
	Kind    BlockKind `json:"kind"`
	Text    string    `json:"text,omitempty"`    // the plain text of paragraphs, headings, items, code, embeds …
	Spans   []Span    `json:"spans,omitempty"`   // Text in runs of one style; left out where all of it is plain
	Level   int       `json:"level,omitempty"`   // of a heading, 2 to 6
	Ordered bool      `json:"ordered,omitempty"` // of a list: numbered
	Label   string    `json:"label,omitempty"`   // of a code block its language, of a footnote its number, of a box its title
	Cite    string    `json:"cite,omitempty"`    // of a quote or pull quote: who said it, as printed
	Blocks  []Block   `json:"blocks,omitempty"`  // what a list, item, quote, box, footnote or entry holds
	Rows    []Row     `json:"rows,omitempty"`    // of a table
	Image   *Image    `json:"image,omitempty"`   // of an image block; it stands in Article.Images too
	Embed   *Embed    `json:"embed,omitempty"`   // of an embed block
	Time    Date      `json:"time,omitzero"`     // of a live blog's entry
}

// BlockKind is the type of a Block.
type BlockKind string

// The kinds of block, with the fields that each uses.
const (
	BlockParagraph BlockKind = "paragraph" // Text, Spans
	BlockHeading   BlockKind = "heading"   // Text, Spans, Level
	BlockList      BlockKind = "list"      // Ordered, Blocks: its items
	BlockItem      BlockKind = "item"      // Text, Spans, Blocks: lists and paragraphs inside the item
	BlockQuote     BlockKind = "quote"     // Blocks, Cite
	BlockPullQuote BlockKind = "pullquote" // Text, Cite: repeats or decorates the text, so Article.Body leaves it out
	BlockTable     BlockKind = "table"     // Rows, Text: its caption
	BlockCode      BlockKind = "code"      // Text with its line breaks, Label: the language
	BlockImage     BlockKind = "image"     // Image
	BlockEmbed     BlockKind = "embed"     // Embed, Text: what the embedded post says
	BlockQuestion  BlockKind = "question"  // Text, Spans: the interviewer's part
	BlockAnswer    BlockKind = "answer"    // Text, Spans: the first paragraph of the reply
	BlockBox       BlockKind = "box"       // Label, Blocks: a fact box
	BlockNote      BlockKind = "note"      // Text, Spans: a correction or an editor's note
	BlockFootnote  BlockKind = "footnote"  // Label, Text, Spans, Blocks: what follows its first paragraph
	BlockEntry     BlockKind = "entry"     // Time, Text: its headline, Blocks: a live blog's entry
)

// A Span is a run of text in one style.
type Span struct {
	Text     string `json:"text"`
	Link     string `json:"link,omitempty"` // the address that the run points to
	Strong   bool   `json:"strong,omitempty"`
	Emphasis bool   `json:"emphasis,omitempty"`
	Code     bool   `json:"code,omitempty"`
	Sub      bool   `json:"sub,omitempty"`
	Sup      bool   `json:"sup,omitempty"`
}

// A Row is one row of a table.
type Row []Cell

// A Cell is one cell of a table.
type Cell struct {
	Text    string `json:"text,omitempty"`
	Spans   []Span `json:"spans,omitempty"`
	Header  bool   `json:"header,omitempty"`
	ColSpan int    `json:"colspan,omitempty"` // columns covered; 0 means 1
	RowSpan int    `json:"rowspan,omitempty"` // rows covered; 0 means 1
}

// An Embed is a post, video, sound or other foreign content set into the text.
type Embed struct {
	Provider string `json:"provider,omitempty"` // such as "youtube" or "x"; the host where it is not a known one
	URL      string `json:"url,omitempty"`
	Author   string `json:"author,omitempty"`
}
