package extract

// A naming is a list of names for one thing, each one or more words of a class, id, role or test
// id: "pull quote" means that an element has both words.
type naming uint8

const (
	bodyNames naming = iota
	headlineNames
	standfirstNames
	openingNames
	bylineNames
	authorNames
	kickerNames
	dateNames
	modifiedNames
	captionNames
	creditNames
	sectionNames
	tagNames
	factBoxNames
	pullQuoteNames
	referenceNames
	noteNames
	embedNames
	sourceNames
	entryNames
	paywallNames
	consentNames
	avatarNames
	questionNames
	answerNames
	breadcrumbNames
	builderNames
	foldNames
	breakNames
	spokenNames
	unseenNames
	biographyNames
	ingredientNames
	offerNames
	mostNamings
)

// A view has one bit of 64 for each naming.
const _ = uint(64 - mostNamings)

// namings are what publishers and content systems call the parts of a news page in class names, ids,
// roles and test ids, in the languages of the pages that we have read.
var namings = [...][]string{
	bodyNames: {"article body", "articlebody", "article content", "articlecontent", "article text", "articletext", "entry content", "entrycontent",
		"post content", "postcontent", "post body", "postbody", "story body", "storybody", "story content", "story text", "content body", "body content", "body text", "bodytext",
		"article main", "main content", "rich text", "richtext", "prose", "news text", "newstext", "news content", "news body", "detail content", "single content",
		"field body", "item page", "text body", "artikel body", "artikeltext", "article copy", "body copy", "td content", "article wrap", "content article", "paywall content", "texte", "cuerpo", "corps", "articulo", "testo"},
	headlineNames: {"headline", "article title", "entry title", "post title", "story title", "page title", "news title", "article headline", "story headline", "main title", "titolo", "titulo", "titre",
		"article header title", "title", "heading", "rubrik", "ueberschrift", "naslov", "tytul"},
	standfirstNames: {"standfirst", "deck", "dek", "subheadline", "sub headline", "subhead", "sub head", "subheading", "sub heading", "subtitle", "sub title", "article summary", "article subtitle", "article intro", "article lead", "article lede",
		"article description", "article excerpt", "article teaser", "article deck", "article dek", "article abstract", "post subtitle", "post excerpt", "entry summary", "entry subtitle", "entry excerpt", "story summary", "story intro", "story deck", "story subtitle", "story description", "lede", "lead", "leadtext", "lead text", "leadin", "lead paragraph",
		"lead in", "intro", "introtext", "introduction", "intro text", "summary", "synopsis", "abstract", "chapo", "chapeau", "vorspann", "anriss", "anlauf", "teaser text", "teasertext", "sumario", "bajada", "entradilla", "copete", "volanta", "subtitulo", "linha fina", "linhafina",
		"gravata", "occhiello", "sommario", "sottotitolo", "catenaccio", "ingress", "manchet", "preamble", "excerpt", "perex", "lid", "uvod", "lead article", "podtytul", "zajawka", "spot", "nutshell", "tagline", "strapline", "strap", "headline description", "description",
		"unterzeile", "untertitel", "underrubrik", "onderkop", "podnaslov", "post lead", "sapo", "news lead", "page description", "header description", "header text", "wp block post excerpt", "dachzeile text", "subheader", "sub header", "sub tit", "sub titulo", "sous titre", "soustitre", "accroche", "einleitung", "inleiding", "ingressi", "wstep", "podzagolovok", "bullet points", "bulletpoints", "blurb", "kop intro", "hero summary", "title summary", "second title", "opener", "anotace", "annotation", "anons", "resumen", "lide", "descripcion", "bevezeto", "ievads", "inngangur", "podzaglavie"},
	openingNames: {"lead", "intro", "introtext", "introduction", "description", "summary", "lid", "uvod"},
	bylineNames: {"byline", "bylines", "by line", "author", "authors", "writer", "writers", "contributor", "contributors", "reporter", "journalist", "autor", "autoren", "autore", "auteur", "auteurs", "redakteur", "redacteur", "redattore", "signature", "firma", "written by", "posted by", "post author", "entry author",
		"article author", "story author", "author name", "authorname", "byname", "skribent", "forfatter", "kirjoittaja", "yazar", "autorzy", "meta author", "article byline", "credit author", "penname"},
	authorNames:     {"author name", "authorname", "author link", "author fn", "byline name", "byline author", "byline link", "author title name", "fn", "contributor name", "person name"},
	kickerNames:     {"kicker", "eyebrow", "overline", "dachzeile", "spitzmarke", "antetitulo", "volanta", "cintillo", "chapeu", "occhiello", "vignette", "supertitle", "surtitre", "preheadline", "pre headline", "pretitle", "pre title", "toptitle", "rubric", "headline kicker", "topline", "roofline", "highline", "overtitle", "over title", "suptitle", "nadnaslov", "trompet", "bovenkop", "oberzeile", "sur titre", "vinjett", "stikktittel", "nadtytul", "cartola"},
	dateNames:       {"date", "dates", "time", "datetime", "timestamp", "published", "publish", "pubdate", "publication", "posted", "posted on", "post date", "entry date", "article date", "dateline", "datum", "fecha", "data", "datetime", "publishdate", "created", "publishing", "datepublished"},
	modifiedNames:   {"updated", "modified", "update", "last updated", "lastmodified", "datemodified", "aktualisiert", "actualizado"},
	captionNames:    {"caption", "captions", "cap", "capt", "figcaption", "wp caption text", "cutline", "bildunterschrift", "bildtext", "legende", "pie", "pie foto", "didascalia", "legenda", "onderschrift", "image description", "img description", "img desc", "image text", "media description", "photo description", "imgcaption", "td caption", "epigrafe"},
	creditNames:     {"credit", "credits", "creator", "photographer", "copyright", "image source", "photo credit", "image credit", "imagecredit", "photocredit", "source", "bildnachweis", "fotograf", "fotocredit", "bildquelle", "attribution", "rights", "agency", "byline", "photo by", "image byline", "bildautor", "image author", "photo author", "figcaption author", "media credit", "photo source", "crediti", "credito", "creditos", "autor foto"},
	sectionNames:    {"section name", "article section", "category", "post category", "entry category", "cat links", "section label", "ressort", "rubrik", "rubric", "channel"},
	tagNames:        {"tags", "tag", "tag list", "taglist", "post tags", "entry tags", "article tags", "topics", "tag links", "keywords", "tagcloud", "story tags", "temas", "etiquetas"},
	factBoxNames:    {"factbox", "fact box", "facts", "infobox", "info box", "faktenbox", "faktaruta", "faktaboks", "infokasten", "info kasten", "keypoints", "key points", "key facts", "keyfacts", "encadre"},
	pullQuoteNames:  {"pullquote", "pull quote", "pullquotes", "quote pull", "highlight quote", "quote highlight", "article quote pull", "zitat"},
	referenceNames:  {"footnotes", "footnote", "references", "reflist", "endnotes"},
	noteNames:       {"correction", "corrections", "editors note", "editor note", "editorial note", "editornote", "clarification", "correction note", "update note"},
	embedNames:      {"twitter tweet", "twitter video", "instagram media", "tiktok embed", "fb post", "fb video", "bluesky embed", "mastodon embed", "reddit embed", "reddit card", "telegram post", "threads embed"},
	sourceNames:     {"source", "sources", "article source", "post source", "via", "quelle", "fuente", "fonte", "source link", "origin", "original source", "story source", "news source", "src"},
	entryNames:      {"live entry", "liveblog entry", "live post", "live update", "liveblog post", "ticker entry", "key event", "live blog post", "timeline entry", "live blog entry", "live item", "liveblog item", "live event", "ticker item"},
	paywallNames:    {"paywall", "regwall", "subscriber only", "premium content", "paid content", "paidcontent", "barrier", "abowall", "poool", "piano", "paywall box", "subscription wall", "meteredcontent"},
	consentNames:    {"consent", "cookie", "cookies", "gdpr", "onetrust", "usercentrics", "didomi", "sourcepoint", "cookiebanner", "cookiebot", "privacy wall", "consent wall", "purwall", "pur"},
	avatarNames:     {"avatar", "gravatar", "logo", "icon", "author image", "author photo", "author avatar", "author img", "profile image", "emoji", "badge", "headshot", "spacer", "pixel", "tracking"},
	questionNames:   {"question", "frage", "pregunta", "pergunta", "domanda", "interview question", "qa question"},
	answerNames:     {"answer", "antwort", "respuesta", "resposta", "risposta", "interview answer", "qa answer"},
	offerNames:      {"cta", "calltoaction", "call to action"},
	breadcrumbNames: {"breadcrumb", "breadcrumbs", "crumb", "crumbs", "breadbar", "path"},
	builderNames:    {"elementor", "e con", "et pb", "vc", "wpb", "fl builder", "fl module", "brxe", "brz", "siteorigin", "fusion builder", "tdb", "avia", "article widget", "hs cos wrapper", "so panel"},
	foldNames:       {"accordion", "accordions", "faq", "faqs", "toggle card", "toggle item", "collapsible"},
	breakNames:      {"br", "linebreak", "line break"},
	unseenNames:     {"sr only", "visually hidden", "screen reader", "visuallyhidden", "assistive", "offscreen"},
	biographyNames:  {"author description", "author bio", "author biography", "author intro", "author summary", "author desc", "bio text", "author box description"},
	ingredientNames: {"ingredients", "ingredient list", "ingredientlist", "recipe ingredients", "zutaten", "zutatenliste", "ingredientes", "ingredienti", "ingredienten", "ingredienser", "skladniki"},
	spokenNames:     {"comment body", "comment author", "comment meta", "comment content", "comment item", "comment header", "comment info", "comment user", "comment name", "comment text", "commentlist", "comment list", "recentcomments", "recent comments", "kommentar autor", "testimonial", "testimonials", "quote author", "author quote"},
}
