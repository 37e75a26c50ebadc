package extract

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// What lines begin with that credit a source, in the languages of the sites that we have read.

// A creditForm says how the name of a source follows what introduces it.
type creditForm uint8

const (
	labels    creditForm = iota // behind a colon, or as a link: "Source: The Post"
	lists                       // labels of several, which most often are references: "Sources: AP, AFP"
	leads                       // at once, in a line that is nothing else: "via The Post"
	helps                       // at once, and an agency or several: "With inputs from PTI"
	opens                       // in a sentence, behind a preposition: "Originally published in The Post"
	redirects                   // as a link to the original, in words that name nobody: "Read the original article"
)

// creditRows hold the words by form and language.
var creditRows = []struct {
	form      creditForm
	languages string
	words     string
}{
	{labels, "en", "source; original source; article source; news source; story source"},
	{labels, "de", "quelle; originalquelle; original-content von"},
	{labels, "romance", "fuente; fonte; source originale; sursa; sursă; font"},
	{labels, "nl nordic", "bron; källa; kilde; kjelde; lähde; heimild"},
	{labels, "slavic baltic", "źródło; źrodlo; zdroj; izvor; vir; источник; оригинал; джерело; източник; извор; крыніца; šaltinis; allikas; avots"},
	{labels, "hu tr el sq", "forrás; kaynak; πηγή; burimi"},
	{labels, "ar he fa ur", "المصدر; مصدر; מקור; منبع; ماخذ"},
	{labels, "cjk", "出典; 引用元; ソース; 情報源; 元記事; 参照元; 来源; 稿源; 文章来源; 新闻来源; 信息来源; 來源; 新聞來源; 資料來源; 출처; 자료출처"},
	{labels, "south and east", "स्रोत; स्रोत्र; সূত্র; ที่มา; แหล่งที่มา; nguồn; sumber; pinagmulan"},

	{lists, "all", "sources; quellen; fuentes; fontes; fonti; bronnen; źródła; källor; kilder; kjelder; lähteet; zdroje; források; surse; izvori; kaynaklar; источники; джерела; πηγές; المصادر"},

	{leads, "en", "via"},
	{leads, "es pt", "con información de; con informacion de; com informações de; com informações da; com informações do; com informacoes de; com agência; com agências"},
	{leads, "fr it ro", "avec; d'après; con informazioni di; preluare; preluat de pe"},
	{leads, "ru uk bg", "по материалам; по данным; за матеріалами; за даними; по информация на"},
	{leads, "vi", "theo"},

	{helps, "en", "with inputs from; with input from; inputs from; with agency inputs from; with files from; with a file from; with additional reporting by; with additional reporting from; with reporting by; with reporting from; additional reporting by; with information from; with contributions from"},
	{helps, "de", "mit material der; mit material von; mit informationen der; mit informationen von; unter verwendung von material der; mit agenturmaterial der; mit agenturmaterial von; mit inhalten der"},
	{helps, "nl nordic slavic", "met informatie van; met medewerking van; med material från; med uppgifter från; med informasjon fra; s využitím; z wykorzystaniem materiałów; z použitím"},

	{opens, "en", "originally published; originally appeared; first published; first appeared; originally posted; reposted from; reprinted from; reprinted with permission from; republished from; republished with permission from; republished with permission of; syndicated from; cross-posted from; crossposted from"},
	{opens, "de", "zuerst erschienen; erstveröffentlichung; erstmals erschienen; dieser artikel erschien zuerst; dieser text erschien zuerst; dieser beitrag erschien zuerst; dieser artikel ist zuerst; dieser text ist zuerst; dieser beitrag ist zuerst; der artikel ist zuerst; der text ist zuerst; der beitrag ist zuerst; dieser artikel ist zuerst erschienen; dieser text ist zuerst erschienen; dieser beitrag ist zuerst erschienen; dieser artikel wurde zuerst veröffentlicht; dieser beitrag wurde zuerst veröffentlicht; der beitrag erschien zuerst; übernommen von; übernommen aus"},
	{opens, "es", "publicado originalmente; este artículo fue publicado originalmente; este artículo se publicó originalmente; este texto fue publicado originalmente; esta nota fue publicada originalmente; esta noticia fue publicada originalmente; este artículo fue republicado; este artículo apareció originalmente; tomado de"},
	{opens, "pt", "este artigo foi publicado originalmente; este texto foi publicado originalmente; esta reportagem foi publicada originalmente; esta matéria foi publicada originalmente; este artigo é republicado; originalmente publicado"},
	{opens, "fr", "publié initialement; initialement publié; cet article a été initialement publié; cet article a été publié initialement; cet article a d'abord été publié; cet article a été publié à l'origine; cet article a été publié pour la première fois; cet article est initialement paru; article initialement paru; article initialement publié; publié à l'origine; paru initialement; cet article est paru; cet article est d'abord paru; cet article est republié à partir; cet article est repris; ce texte est paru; ce texte a été publié initialement"},
	{opens, "it", "pubblicato originariamente; pubblicato originalmente; questo articolo è stato pubblicato originariamente; questo articolo è stato pubblicato originalmente; questo articolo è apparso originariamente; questo articolo è uscito; questo articolo è ripubblicato; articolo ripreso; tratto"},
	{opens, "nl nordic", "oorspronkelijk verschenen; oorspronkelijk gepubliceerd; dit artikel verscheen eerder; dit artikel verscheen oorspronkelijk; dit artikel is oorspronkelijk gepubliceerd; artikeln publicerades först; artikeln har tidigare publicerats; artiklen blev først bragt; artiklen er oprindeligt udgivet; artikkelen ble først publisert; artikkelen ble opprinnelig publisert; juttu on julkaistu alun perin"},
	{opens, "slavic", "artykuł ukazał się pierwotnie; tekst ukazał się pierwotnie; artykuł pochodzi; článek původně vyšel; článok pôvodne vyšiel; впервые опубликовано; статья впервые опубликована; статья была впервые опубликована; вперше опубліковано; оригінал опубліковано; članek je bil prvotno objavljen; članak je izvorno objavljen; tekst je prvobitno objavljen"},
	{opens, "id tr", "artikel ini telah tayang; artikel ini pertama kali terbit; artikel ini pertama kali diterbitkan"},

	{redirects, "en", "read the original article; read original article; read the original story; read the original; read the full article at; read the full story at; original article; original story; original post; see the original article"},
	{redirects, "de", "originalartikel; zum originalartikel; zum original; hier geht es zum original"},
	{redirects, "romance", "artículo original; leer el artículo original; lea el original; lea el artículo original; matéria original; artigo original; leia o artigo original; article original; lire l'article original; articolo originale; leggi l'articolo originale"},
	{redirects, "slavic", "оригинал статьи; читать оригинал; читати оригінал"},
}

// storyWords and openedWords build the sentences of English that say where a story was before: "This story
// was first published …".
var (
	storyWords  = []string{"this article", "this story", "this post", "this piece", "this essay", "this report", "this column", "this interview", "the article", "the story", "the post", "an earlier version of this article", "an earlier version of this story", "a version of this article", "a version of this story", "a version of this post"}
	openedWords = []string{"was originally published", "was originally posted", "was first published", "was previously published", "was produced", "was republished", "originally appeared", "first appeared", "appeared first", "originally ran", "first ran", "has been republished", "is republished", "is reprinted", "is reposted", "is syndicated", "was syndicated", "is courtesy"}
)

// A creditLabel is the beginning of a line that credits a source, folded.
type creditLabel struct {
	words string
	form  creditForm
}

// creditLabels are all of them.
var creditLabels = sync.OnceValue(func() (all text.Openings[creditLabel]) {
	add := func(words string, form creditForm) {
		words = text.Fold(words)
		all.Add(words, creditLabel{words, form})
	}
	for _, row := range creditRows {
		for words := range strings.SplitSeq(row.words, ";") {
			add(words, row.form)
		}
	}
	for _, story := range storyWords {
		for _, opened := range openedWords {
			add(story+" "+opened, opens)
		}
	}
	return all
})

// labelOf is the longest label that a line begins with, and what stands behind it.
func labelOf(said string) (label creditLabel, rest string, ok bool) {
	found := creditLabels().Of(clipped(said, maxCreditLabel))
	if len(found) == 0 {
		return creditLabel{}, "", false
	}
	label = slices.MaxFunc(found, func(a, b creditLabel) int { return len(a.words) - len(b.words) })
	return label, behind(said, label.words), true
}

// maxCreditLabel is the length in bytes of what is read of a line in search of a label.
const maxCreditLabel = 160

// maxStoryWords is the length in bytes of the longest of storyWords.
const maxStoryWords = len("an earlier version of this article")

// titled are the sentences around the title of a story that content systems put under what they send to readers of feeds,
// and that stay where the feed is published anew: "The post Ferry late appeared first on The Post."
var titled = [...]struct{ language, before, behind string }{
	{"en", "The post ", " appeared first on "},
	{"en", "The post ", " first appeared on "},
	{"de", "Der Beitrag ", " erschien zuerst auf "},
	{"fr", "L’article ", " est apparu en premier sur "},
	{"fr", "L'article ", " est apparu en premier sur "},
	{"es", "La entrada ", " se publicó primero en "},
	{"es", "La entrada ", " apareció primero en "},
	{"pt", "O post ", " apareceu primeiro em "},
	{"it", "L'articolo ", " proviene da "},
	{"it", "L’articolo ", " proviene da "},
	{"nl", "Het bericht ", " verscheen eerst op "},
	{"pl", "Artykuł ", " pochodzi z serwisu "},
	{"sv", "Inlägget ", " dök först upp på "},
	{"ru", "Сообщение ", " появились сначала на "},
}

// withoutTitle parts such a sentence from the title: "Originally published on The Post."
func withoutTitle(said string) (sentence, title string) {
	for _, t := range titled {
		after, ok := strings.CutPrefix(said, t.before)
		if !ok {
			continue
		}
		if title, rest, ok := strings.Cut(after, t.behind); ok {
			return "Originally published on " + rest, title
		}
	}
	return said, ""
}

// withoutWriter parts such a sentence from the name that it says the story is by: "This story by Ana Ruiz first
// appeared in …".
func withoutWriter(said string) (sentence, writer string) {
	at := strings.Index(clipped(said, maxStoryWords+len(" by ")), " by ")
	if at < 0 || !slices.Contains(storyWords, strings.ToLower(said[:at])) {
		return said, ""
	}
	rest := said[at+len(" by "):]
	for _, opened := range openedWords {
		if end := strings.Index(clipped(rest, maxCreditLabel), " "+opened+" "); end > 0 {
			return said[:at] + rest[end:], rest[:end]
		}
	}
	return said, ""
}

// clipped is the beginning of a text, cut where a character begins.
func clipped(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// behind is what stands in a text behind the letters of the label that it begins with.
func behind(said, label string) string {
	left := 0
	for _, r := range label {
		if isLetter(r) {
			left++
		}
	}
	for i, r := range said {
		if left == 0 && !unicode.Is(unicode.M, r) {
			return strings.TrimLeft(said[i:], " \u00a0\u3000")
		}
		if isLetter(r) {
			left--
		}
	}
	return ""
}

// isLetter reports what folding keeps of a word.
func isLetter(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
}

// isLabelOnly reports words that only say that something is the source or the original.
func isLabelOnly(words string) bool {
	_, rest, ok := labelOf(words)
	if ok && strings.Trim(rest, ":： .»›>→") == "" {
		return true
	}
	return slices.Contains(originalWords, text.Fold(words))
}

// originalWords are links to an original, inside a sentence that names it.
var originalWords = []string{"article", "story", "post", "piece", "essay", "this article", "this story", "original", "the original", "original here", "here", "link", "hier", "ici", "aquí", "aqui", "qui", "el original", "loriginal", "larticle original", "the original article", "the original story", "full story", "read more", "read the original article here"}
