/*
Package extract turns the HTML of a news page into an [Article]: its headline, standfirst, byline,
caption, body and source, and what stands around them.

In goes what a server sent, as bytes ([Parse]) or as a tree that was parsed already ([ParseNode]),
and in [Options] what the caller knows besides: the page's address, the Content-Type header, the
time of fetching. Out comes an Article, a plain value that can be stored as JSON, rendered with
[Article.Text], [Article.Markdown] and [Article.HTML], and asked with [Article.Why] where each of
its fields came from and what was left out of the body by which rule.

# The flow

Extraction is one straight line. Nothing is retried, nothing goes back:

	bytes → decode → parse → number → judge → assemble → gather → resolve → learn → Article

	decode    the character encoding, from what is declared and from the bytes themselves
	parse     the tree of the page, without what no reader asks for, which is most of what parsing costs, and with
	          scripting off, so that what stands in <noscript> is nodes
	number    a number for each node, with running counts of text and links; never edited after
	judge     for each node, no verdict or the number of the rule that drops it; several policies
	          judge the same page and compete
	assemble  for each policy the region of the page that the article fills
	gather    what every reader claims for each field, in the metadata and near the text; nothing is decided
	resolve   each field takes the claim that holds up best
	learn     with the fields taken out, a forest of decision trees judges each line of the page; what
	          the rules say is among what it sees. What is kept is cut into typed blocks

# The files

What comes out, and the flow:

	extract.go                      Parse and ParseNode: the flow in code
	article.go, block.go, date.go   the Article, its blocks, its dates
	options.go, errors.go           what a caller can set; what can fail
	evidence.go                     Evidence and Why

Gathering, by where a reader looks:

	readers.go                      the one table from field to ordered readers
	dossier.go, near.go             the page as the readers see it, and which of its lines
	archived.go                     addresses of copies in archives of the web
	linked.go, microdata.go         JSON-LD and microdata
	read_json.go, loose_json.go     JSON in one pass; with the faults that pages have in it
	meta.go, markup.go, lines.go    <meta> and <link>; what is printed and named; single lines
	signed.go, closing_names.go     lines that sign the article by what stands around them; names at its end
	dateline.go                     what a report begins with
	home_link.go                    what the link to the site's first page is called
	author_note.go, site_owner.go   boxes that say who somebody is; sites called after who writes them
	printed_dates.go, data_dates.go dates on the page; dates in its data
	names.go                        what publishers call the parts of a page

Judging and assembling:

	view.go                         the page with what judging needs of the whole: where its prose stands
	rules.go, conditions.go         the reasons to drop, one row each, and their conditions
	channels.go                     lines that ask to follow the site elsewhere
	phrases.go                      the words that lines of no article begin with
	judge.go, policies.go           the engine that judges nodes; which rules compete
	vocabulary.go                   every word that rows ask for, indexed
	features.go, region.go          what a line is worth; where the article is
	learned.go, body.forest         the forest that judges each line of the page, and how it is asked
	afterthoughts.go                what is changed once it is known which lines are kept;
	afterthoughts_folds.go          what is brought back; afterthoughts_live.go of live blogs
	afterthoughts_notes.go          notes below the text that read like it; afterthoughts_legal.go what it is no advice for;
	afterthoughts_summaries.go      summaries that a machine made; afterthoughts_cards.go cards of other stories
	cut.go                          how likely a line of a page must be to be kept
	traits.go, scene.go             what it sees of a line, one row each, and what that is read from; stretches.go
	                                of the elements that hold the article and its text
	sceneroom.go                    the memory for that, which goes from page to page
	hearing.go, characters.go       what the words of a line share with the rest of the page; what its
	                                characters say
	reasons.go                      the traits that moved a line, for Why
	saidgroups.go                   words that promotions, notices and credits are full of

Resolving, a file a field where a field needs one:

	resolve.go                      picking, agreeing, claiming
	headline.go, titles.go          weighing the titles of the page
	headings.go, sitename.go        the headline in a heading; cutting the site's name from a title
	kicker.go                       the label above the headline
	standfirst.go                   the summary between headline and text
	standfirst_objections.go        what speaks outright against a text being one
	apart.go                        how a page sets it apart
	byline.go, source.go            who wrote it, who published it first
	credit_lines.go, credit_labels.go   lines that credit a source; the words that they begin with
	wire.go                         the agencies that sign
	signature.go                    the candidates for the byline; signature_features.go weighs them
	dates.go, standing.go           when it was published and changed; how far a date is believed
	images.go                       the pictures of the article
	captions.go, caption_credits.go the captions and credits printed with them
	srcset.go, proofs.go            their addresses; which of those that a rule drops belong
	ablate.go                       the names of all rows, under which the scorer leaves them out
	facts.go, access.go, kind.go    the smaller fields; how much is free; what kind of page it is
	spoken.go, spelling.go          which language a text speaks, by its small words; by its letters
	rights.go                       licence, copyright, and whether the text may be mined
	selfcheck.go                    what a caller should know: the warnings
	confidence.go                   how likely a field is right; confidence_models.go says by which signs

The body, and what is made of it:

	blocks.go, parts.go, inline.go  cutting the region into blocks and their text into spans
	lists.go, tables.go, embeds.go  blocks that take more than a few lines
	entries.go                      the entries of live blogs
	data.go, data_lines.go          the body where it stands only in JSON
	hydration.go, state.go          finding it, and the fields beside it, in what scripts start from
	hydration_scripts.go            where in a script that stands
	hydration_runs.go               paragraphs that are kept as lists of pieces
	tidy.go                         what only the whole of the blocks can tell
	turns.go                        kinds that only the neighbours tell: pull quotes, notes, interviews
	merge.go                        Merge: the pages of one article as one
	text.go                         Body and Text
	markdown.go                     Markdown; also markdown_inline.go, markdown_runs.go and
	                                markdown_table.go
	html.go, html_blocks.go         HTML
	render_lines.go, render_runs.go, render_scan.go, render_url.go, render_memory.go
	                                what the renderers share

Packages below internal know nothing of news: page, the numbered page; charset, the encoding of
its bytes; markup, the tree that they make; text, names and dates. Package extracttest is for
tests over your own saved pages.

# JSON

The keys of an Article. What a page does not have is left out:

	headline               as a reader sees it, without kicker and site name
	standfirst             the summary printed between headline and body
	byline                 who wrote it, as printed, without "By", dates and titles
	caption                of the lead picture; its alt text where no caption is printed
	body                   the text of blocks, paragraphs parted by a blank line
	source                 who published it first: name, url, and statement, the credit as printed
	dateline               with which a report begins: place, date (as in published), agency, and
	                       statement, all of it as printed
	kicker                 the label printed above the headline
	alternative_headlines  short, social and search titles that differ
	description            the summary given to search engines
	authors[]              name, role, url
	images[]               url, caption, credit, alt, width, height, lead, and sources[]: the other
	                       addresses with url, width, height, density
	blocks[]               the body, typed; see below
	published, modified    time in RFC 3339, raw as printed, precision (year, month, day, minute,
	                       second), zone_known
	section                the part of the site it stands in
	tags[]                 what the site files it under
	language               a BCP 47 tag
	direction              ltr or rtl
	url                    the canonical address
	next_page              the address of the next page of a paged article
	site_name              the site's own name
	access                 level (free, metered, paywalled), truncated, evidence[]
	rights                 license, copyright, tdm_reservation (reserved, not reserved), tdm_policy
	kind                   article, live, gallery, video, index, consent, error or unknown
	confidence             0 to 1: how sure the library is that this is the article
	confidences            of headline, standfirst, byline, caption, body and published, where the
	                       page has them: 0 to 1, how likely the value is right
	warnings[]             code for programs, text for people
	evidence               for each field, by its key, and for "encoding", a list of reader,
	                       path, value, verdict, note

A block has a kind, and of the other keys those that [BlockKind] names for it:

	kind                   paragraph, heading, list, item, quote, pullquote, table, code, image,
	                       embed, question, answer, box, note, footnote or entry
	text                   its plain text
	spans[]                text in runs of one style: text, link, strong, emphasis, code, sub, sup
	level, ordered         of a heading, of a list
	label, cite            a language, number or title; who is quoted
	blocks[]               what it holds
	rows[][]               of a table, its cells: text, spans[], header, colspan, rowspan
	image                  as in images[]
	embed                  provider, url, author
	time                   of an entry, as in published; raw alone where the page prints no day

# Text

All text is Unicode as a browser would show it. A run of white space is one space, and there is
none at the edges of a line. Non-breaking spaces inside a line are kept. Soft hyphens, zero-width
spaces and byte-order marks are dropped; joiners that shape letters are kept. Letters are not
otherwise normalised: what was printed decomposed stays so.

A single <br> is a line break inside a paragraph's text, "\n"; two of them part paragraphs. In Body
a blank line parts blocks; items of a list and rows of a table stand on lines of their own.

# What is promised

Nothing is fetched: no connection is opened, no file is read, no program is started. A tree given
to ParseNode is never changed. The same bytes with the same Options give the same Article. All
functions may be called from many goroutines at once, and an Article may be read by many. Nothing
is kept from one call to the next, and nothing is logged.

No input makes the library panic. The time that a page takes grows in proportion to its size, and
so does the memory; Options.MaxBytes bounds both, and a cancelled context ends the work. [Article.HTML]
is safe to set into a page by construction: it writes a closed list of elements, attributes and
schemes of addresses, and escapes everything else.

# What it does not do

It reads one page as the server sent it: no script is run, no further page of a paged article is
fetched ([Merge] joins those that you have read), and text that comes only by another request is not
there. It reads news and what is written
like news; of shops, forums and search results it says little more than that they are no article.
A date without a printed zone is not given one. Relative dates ("3 hours ago") need
Options.Fetched. The Confidence of a page is a judgement, not a probability. The Confidences of its
fields are probabilities, as far as pages are like those that they were fitted to.
*/
package extract
