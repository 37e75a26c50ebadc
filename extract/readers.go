package extract

import (
	"slices"

	"github.com/standfirst/standfirst/extract/internal/dates"
	"github.com/standfirst/standfirst/extract/internal/page"
)

// A claim is what one reader found for a field: evidence that nothing has been decided about.
type claim struct {
	reader   string      // the name of the row that made it
	value    string      // what it says, as found
	url      string      // an address that stands beside it: an author's page, a source's article
	said     string      // the words of the credit, where they are fewer than the node prints
	role     string      // of an author, where the data gives it
	node     page.ID     // where it is printed, or None
	end      page.ID     // where a line that shares its block with others ends; 0 where node is all of it
	path     string      // where it stands in metadata, "" where node says it
	label    dates.Label // of a printed date: what the words beside it say that it is the date of
	updated  bool        // one of the dates printed there is that of an update
	inferred bool        // of a date: what holds it does not say that it is the article's
	group    bool        // of an author: the data says that it is an organisation
}

// A reader is a named place to look for a field.
type reader struct {
	Name string
	Read func(*dossier) []claim
}

// A shelf is the readers of one field, in the order in which they are believed. Where agreement
// counts for more than order, the field's own file says so; the order then breaks ties.
type shelf struct {
	Field   Field
	Readers []reader
}

// readers are all the places where the fields of an article are looked for.
var readers = []shelf{
	{Headline, []reader{
		heading("h1"),
		printedProp("headline"),
		printed("headline", headlineNames, isTitleShape),
		heading("h2"),
		lineLikeTitle(),
		linked("headline"),
		metaNames("og:title"),
		metaNames("twitter:title"),
		metaNames("title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline", "hdl"),
		linked("name"),
		titleTag(),
	}},
	{Kicker, []reader{
		printedKicker(),
		labelInHeading(),
		lineAboveHeadline(),
	}},
	{Standfirst, []reader{
		printed("standfirst", standfirstNames, isSummaryShape),
		printedProp("description", "alternativeHeadline", "abstract"),
		printedDescription(),
		linked("description"),
		micro("description"),
		metaNames("og:description"),
		metaNames("description", "twitter:description", "dc.description", "dcterms.abstract", "sailthru.description"),
	}},
	{Byline, []reader{
		linkedAuthors("author"),
		linkedAuthors("creator"),
		microAuthors("author"),
		relAuthor(),
		metaNames("author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "cxenseparse:author", "article:author", "og:article:author", "citation_author", "article.author", "articleauthor", "twitter:creator:name"),
		labelledMeta(),
		printedLines("author name", authorNames),
		printedLines("byline", bylineNames),
		byWord(),
		belowLabel(),
		signedBy("by inside a line", sayBy),
		signedBy("author link", linkAuthor),
		signedBy("name with date", printDate),
		signedBy("name by a date", standByDate),
		signedBy("name by a portrait", standByPortrait),
		datelineReporter(),
		originalWriter(),
		closingLine(),
		closingBrackets(),
		closingNote(),
		authorNote(),
		authorPhoto(),
	}},
	{Published, []reader{
		linked("datePublished"),
		micro("datePublished"),
		metaNames(publishedMetas...),
		metaNames(issuedMetas...),
		metaPublished(),
		linkedPage("datePublished"),
		linked("dateCreated"),
		linked("uploadDate"),
		timeElement(dateNames),
		printedDate(dateNames),
		lineDate(),
		openingDate(),
		addressDate("address", pageAddresses),
		scriptDate(),
		titleDate(),
		addressDate("picture address", pictureAddresses),
	}},
	{Modified, []reader{
		linked("dateModified"),
		micro("dateModified"),
		metaNames("article:modified_time", "og:updated_time", "og:article:modified_time", "article:modified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "datemodified", "article.updated", "article.modified"),
		timeElement(modifiedNames),
		printedDate(modifiedNames),
		updateLine(),
	}},
	{Section, []reader{
		linked("articleSection"),
		metaNames("article:section", "og:article:section", "parsely-section", "sailthru.section", "section", "category", "cxenseparse:section"),
		breadcrumb(),
		printed("section", sectionNames, isLabelShape),
		printedTrail(),
	}},
	{Tags, []reader{
		relTag(),
		metaNames("article:tag", "og:article:tag"),
		printedTags(),
		linked("keywords"),
		metaNames("news_keywords", "parsely-tags", "sailthru.tags", "keywords"),
	}},
	{SiteName, []reader{
		metaNames("og:site_name"),
		linkedName("publisher"),
		metaNames("dc.publisher"),
		webSiteName(),
		titleSuffix(),
		titleAffix(),
		homeLink(),
	}},
	{URL, []reader{
		canonicalLink(),
		metaNames("og:url"),
		linked("url"),
		optionURL(),
		savedURL(),
	}},
	{License, []reader{
		licensed("license"),
		licenseLink(),
		licenseMeta(),
	}},
	{Copyright, []reader{
		linked("copyrightNotice"),
		metaNames("copyright", "dcterms.rightsholder", "dcterms.rights", "dc.rights", "rights"),
		linkedName("copyrightHolder"),
		printedNotice(),
	}},
	{TDMReservation, []reader{
		metaNames("tdm-reservation"),
		robotsOptOut(),
	}},
	{Dateline, []reader{
		printedDateline(),
		linked("dateline"),
		micro("dateline"),
	}},
	{Source, []reader{
		sourceLine(),
		sourceWords(),
		metaSource("syndication-source", "original-source"),
		basedOn(),
		foreignCanonical(),
		linkedName("sourceOrganization"),
		datelineAgency(),
		closingAgency(),
		linkedName("publisher"),
		metaNames("og:site_name"),
	}},
}

// publishedMetas are the names of <meta> elements that give the time of publishing, and issuedMetas
// those of metadata schemes and of analytics, which some sites fill with the time of a change.
var (
	publishedMetas = []string{"article:published_time", "og:article:published_time", "article:published", "og:published_time", "published_time", "datepublished", "article.published"}
	issuedMetas    = []string{"parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "dc.date.created", "pubdate", "publishdate", "publish-date", "publication_date", "date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "citation_publication_date", "last-published", "displaydate", "article_date_original", "originalpublicationdate", "article.created", "revisit-date"}
)

// maxClaims is how many claims of one reader for one field are looked at, and mostFound after how many it
// need not go on: some of them may be the same.
const maxClaims, mostFound = 100, 1000

// enough reports whether a reader has found all that it need find. It is asked for each thing that is read.
func (d *dossier) enough(found []claim) bool {
	d.Tick()
	return len(found) >= mostFound
}

// gather lets every reader say what it claims. Nothing is decided here.
func gather(d *dossier) map[Field][]claim {
	claims := make(map[Field][]claim, len(readers))
	var all []claim
	for _, s := range readers {
		all = all[:0]
		for _, r := range s.Readers {
			if d.off != nil && d.isOff(readerRow, s.name(r)) {
				continue
			}
			d.Look()
			found := r.Read(d)
			for _, c := range found[:min(len(found), maxClaims)] {
				c.reader = r.Name
				all = append(all, c)
			}
		}
		if len(all) > 0 {
			claims[s.Field] = slices.Clone(all)
		}
	}
	return claims
}
