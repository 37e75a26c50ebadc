package extract

import (
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// A kindSign is a named sign of what kind of page this is.
type kindSign struct {
	Name  string
	Kind  Kind
	Holds func(*resolver, *Article) bool
}

// kindSigns, in order: the first that holds decides.
var kindSigns = []kindSign{
	{"an error's words", KindError, func(r *resolver, a *Article) bool {
		return r.size < 1200 && (saysError(r.title) || saysError(a.Headline))
	}},
	{"a consent wall", KindConsent, func(r *resolver, a *Article) bool { return r.isConsentWall(a) }},
	{"live blog data", KindLive, func(r *resolver, _ *Article) bool { return r.article.is("LiveBlogPosting") }},
	{"entries with times", KindLive, func(_ *resolver, a *Article) bool { return count(a.Blocks, BlockEntry) >= 3 }},
	{"video data and little text", KindVideo, func(r *resolver, a *Article) bool {
		return r.size < 700 && (r.article.is("VideoObject") || strings.HasPrefix(r.meta("og:type"), "video")) && !r.article.is("NewsArticle")
	}},
	{"a list of teasers", KindIndex, func(r *resolver, a *Article) bool { return r.isIndex(a) }},
	{"gallery data", KindGallery, func(r *resolver, a *Article) bool {
		return r.article.is("ImageGallery", "MediaGallery") && len(a.Images) >= 3
	}},
	{"more pictures than paragraphs", KindGallery, func(_ *resolver, a *Article) bool {
		return captioned(a.Images) >= 5 && captioned(a.Images) > 2*count(a.Blocks, BlockParagraph)
	}},
	{"a headline and text", KindArticle, func(r *resolver, a *Article) bool { return a.Headline != "" && r.size >= 140 }},
	{"article data", KindArticle, func(r *resolver, a *Article) bool {
		return r.article.is("NewsArticle", "Article", "BlogPosting") && a.Body != ""
	}},
}

// kind decides what kind of page this is.
func (r *resolver) kind(a *Article) Kind {
	for _, sign := range kindSigns {
		r.Look()
		if sign.Holds(r, a) {
			return sign.Kind
		}
	}
	return KindUnknown
}

// holdsNoArticle reports whether the text of a page of this kind is nobody's article: a list of
// teasers, a consent notice, an apology.
func (k Kind) holdsNoArticle() bool { return k == KindIndex || k == KindConsent || k == KindError }

// count is how many blocks of a kind there are at the top level.
func count(blocks []Block, kind BlockKind) int {
	n := 0
	for _, b := range blocks {
		if b.Kind == kind {
			n++
		}
	}
	return n
}

// captioned is how many pictures have a caption.
func captioned(images []Image) int {
	n := 0
	for _, image := range images {
		if image.Caption != "" {
			n++
		}
	}
	return n
}

// errorWords are how error pages begin, in the languages of the sites that we have read.
var errorWords = []string{"404", "403", "500", "503", "page not found", "not found", "error 404", "sorry we cant find", "error 403", "access denied", "forbidden", "page could not be found", "this page could not be found", "the page you requested", "oops",
	"seite nicht gefunden", "página no encontrada", "pagina no encontrada", "página não encontrada", "page introuvable", "page non trouvée", "pagina non trovata", "pagina niet gevonden", "nie znaleziono strony", "sidan hittades inte", "siden ble ikke funnet", "siden blev ikke fundet", "sivua ei löytynyt", "страница не найдена", "сторінку не знайдено", "sayfa bulunamadı", "stránka nenalezena", "الصفحة غير موجودة", "ページが見つかりません", "页面不存在", "找不到页面", "페이지를 찾을 수 없습니다", "just a moment", "attention required", "are you a robot", "service unavailable"}

func saysError(s string) bool {
	folded := text.Fold(s)
	for _, words := range errorWords {
		if text.BeginsWith(folded, words) {
			return true
		}
	}
	return false
}

// isConsentWall: nearly all running text of the page stands in consent notices.
func (r *resolver) isConsentWall(a *Article) bool {
	notice, other := 0, 0
	for _, line := range r.Lines {
		switch {
		case r.isConsentText(line):
			notice += line.Size
		case isProse(line):
			other += line.Size
		}
	}
	return notice > 400 && other < 400 && r.article == nil
}

// isConsentText reports whether a line stands in a part of the page that is named as a consent
// notice.
func (r *resolver) isConsentText(line page.Line) bool {
	return r.Up(line.Block, func(id page.ID) bool { return r.bears(consentNames, id) && !isWhole(r.view, id) }) != page.None
}

// isIndex: there are many teasers and next to no running text of the page's own.
func (r *resolver) isIndex(a *Article) bool {
	if r.article != nil && r.article.text("headline") != "" || r.meta("og:type") == "article" {
		return false
	}
	teasers, prose := 0, 0
	for _, tag := range headings[1:] {
		for _, h := range r.All(tag) {
			if size := r.Size(h); size > 20 && (2*r.LinkSize(h) > size || r.InLink(h)) {
				teasers++
			}
		}
	}
	for i, line := range r.Lines {
		if isProse(line) && line.Size >= 160 && line.Link == 0 && !r.isTeased(i) {
			prose += line.Size
		}
	}
	return teasers >= 8 && prose < 1000 && r.body.prose < 500
}

// confidence is how sure the library is that this is an article and that it has it right: the
// share of the signs that hold.
func (r *resolver) confidence(a *Article) float64 {
	signs := []bool{
		a.Headline != "",
		r.head != page.None,
		r.size >= 500,
		r.body.prose > 0 && 10*r.body.prose >= 6*r.body.size,
		r.article != nil,
		!a.Published.IsZero(),
		len(a.Authors) > 0 || a.Source.Name != "",
	}
	n := 0
	for _, sign := range signs {
		if sign {
			n++
		}
	}
	share := float64(n) / float64(len(signs))
	switch a.Kind {
	case KindArticle, KindLive, KindGallery, KindVideo:
	default:
		share /= 4
	}
	return float64(int(share*100+0.5)) / 100
}
