package extract

import (
	"slices"
	"strings"
	"sync"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// legalNotes are what the last lines say of who answers for a text, what it is no advice for, and who pays for its links; the last of
// that may be said in the first lines too.
func legalNotes(s *scene, scores []float32) []int {
	found := s.notesBelow(scores, mostBelowNote, func(i int) bool { return s.saysOne(i, legalPhrases()) || s.saysOne(i, affiliatePhrases()) })
	for i, seen := 0, 0; i < len(scores) && seen < mostAboveNote; i++ {
		if !s.keeps(scores, i) {
			continue
		}
		if seen++; s.saysOne(i, affiliatePhrases()) && !slices.Contains(found, i) {
			found = append(found, i)
		}
	}
	return found
}

// mostAboveNote is among how many of the first lines that are kept a note about links is looked for.
const mostAboveNote = 3

// longestLegalNote is the size of the longest paragraph of such a note.
const longestLegalNote = 1500

// saysOne reports whether a line is no longer than a note, and says one of some phrases.
func (s *scene) saysOne(i int, phrases *phraseBook) bool {
	if size := s.Lines[i].Size; size < 25 || size > longestLegalNote {
		return false
	}
	said := s.LineText(s.Lines[i])
	s.words = text.Hashes(said, s.words[:0])
	return slices.ContainsFunc(s.words, func(word uint64) bool { return phrases.keys.Of(word) }) && phrases.anyIn(text.Fold(said))
}

// A phraseBook is phrases, folded, and the number of the longest word of each: few texts have one, and need be folded.
type phraseBook struct {
	phrases []string
	keys    text.WordMap[bool]
}

func newPhraseBook(phrases []string) *phraseBook {
	book := &phraseBook{keys: text.NewWordMap[bool](len(phrases))}
	for _, phrase := range phrases {
		phrase = text.Fold(phrase)
		longest := slices.MaxFunc(strings.Fields(phrase), func(a, b string) int { return len(a) - len(b) })
		book.phrases = append(book.phrases, phrase)
		book.keys.Set(text.Hashes(longest, nil)[0], true)
	}
	return book
}

// anyIn reports whether a folded text has one of the phrases.
func (b *phraseBook) anyIn(folded string) bool {
	return slices.ContainsFunc(b.phrases, func(phrase string) bool { return strings.Contains(folded, phrase) })
}

var (
	legalPhrases     = sync.OnceValue(func() *phraseBook { return newPhraseBook(disclaimers) })
	affiliatePhrases = sync.OnceValue(func() *phraseBook { return newPhraseBook(affiliateNotes) })
)

// disclaimers are what no article says of itself and notes below one do.
var disclaimers = []string{
	"not necessarily reflect those of", "not necessarily reflect the views", "not necessarily reflect the opinions", "not necessarily reflect the official", "not necessarily reflect the position", "not necessarily reflect the editorial", "not necessarily those of", "constitute an endorsement", "constitute endorsement", "for informational purposes only",
	"for information purposes only", "for general information only", "for general informational purposes", "informational and educational purposes", "educational and informational purposes",
	"for educational purposes only", "not intended to replace the advice", "not intended to be a substitute", "not intended as a substitute", "not intended to substitute", "not a substitute for professional",
	"not a substitute for medical", "not a substitute for legal", "is not legal advice", "not investment advice", "not financial advice", "not constitute investment advice", "not constitute financial advice",
	"not constitute legal advice", "not constitute medical advice", "do not provide tax legal or", "does not provide tax legal or", "not provide medical advice", "registered investment advis",
	"past performance is no", "consult a professional who can advise",
	"keine Anlageberatung", "keine Rechtsberatung", "alle Angaben ohne Gewähr", "wird keine Haftung übernommen", "übernehmen wir keine Haftung", "ersetzt keine ärztliche", "ersetzt keinen Arztbesuch",
	"nicht zwangsläufig die Meinung", "nicht unbedingt die Meinung", "nicht notwendigerweise die Meinung",
	"ne constitue pas un conseil", "ne constituent pas un conseil", "n'engagent que leurs auteurs", "n’engage que son auteur", "n'engagent que leur auteur", "ne reflètent pas nécessairement", "à titre purement informatif", "ne saurait se substituer à un avis", "ne saurait se substituer à une consultation",
	"no constituye asesoramiento", "no constituyen asesoramiento", "no constituye una recomendación de inversión", "no reflejan necesariamente", "no necesariamente reflejan", "con fines meramente informativos", "no sustituye la consulta",
	"não constitui aconselhamento", "não constitui recomendação", "não refletem necessariamente", "não reflete necessariamente", "fins meramente informativos", "não substitui a consulta",
	"non costituisce consulenza", "non costituiscono consulenza", "non costituisce sollecitazione", "non riflettono necessariamente", "a scopo puramente informativo", "non sostituiscono il parere",
	"geen beleggingsadvies", "geen financieel advies", "weerspiegelen niet noodzakelijk", "uitsluitend ter informatie", "utgör inte finansiell rådgivning", "utgör inte investeringsrådgivning", "ikke å anse som investeringsråd",
	"udgør ikke investeringsrådgivning", "ei ole sijoitusneuvontaa", "nie stanowi porady", "nie stanowią porady", "nie stanowi rekomendacji", "nie stanowią rekomendacji", "charakter wyłącznie informacyjny", "nie zastępuje porady",
	"nepředstavuje investiční doporučení", "nie je investičným odporúčaním", "nem minősül befektetési", "nem feltétlenül tükrözi", "nu reflectă neapărat", "nu constituie o recomandare", "yatırım danışmanlığı kapsamında değildir", "yatırım tavsiyesi değildir",
	"не является индивидуальной инвестиционной рекомендацией", "может не совпадать с мнением", "может не совпадать с точкой зрения", "носит исключительно информационный характер", "може не збігатися з", "не е препоръка за инвест",
	"δεν αποτελεί επενδυτική", "δεν εκφράζουν απαραίτητα", "لا تعبر بالضرورة عن", "لا تعكس بالضرورة", "אינו מהווה תחליף", "אין לראות באמור", "निवेश की सलाह नहीं", "केवल सामान्य जानकारी के लिए",
	"投資を勧誘するものではありません", "投資の勧誘を目的", "不构成投资建议", "不構成投資建議", "不代表本站立场", "不代表本網立場", "不代表本平台", "투자를 권유하는 것이", "투자 권유가 아니며", "bukan merupakan saran", "không phải là lời khuyên đầu tư", "chỉ mang tính chất tham khảo", "ไม่ใช่คำแนะนำในการลงทุน",
}

// affiliateNotes say that somebody is paid for links.
var affiliateNotes = []string{
	"contains affiliate links", "contain affiliate links", "contains some affiliate links", "links are affiliate", "links in this article are affiliate", "links in this post are affiliate", "these are affiliate links", "uses affiliate links", "using the affiliate links", "buy through affiliate links", "affiliate links are used", "links may be affiliate", "other affiliate links",
	"we may earn a commission", "we may earn commission", "I may earn a commission", "I may earn commission", "may earn an affiliate commission", "earn us a small commission", "earn us a commission", "receive a small commission", "earn from qualifying purchases", "earn a small commission", "make a small kickback", "we may receive compensation",
	"sind Affiliate-Links", "enthält Affiliate-Links", "Affiliate-Links enthalten", "erhalten wir eine Provision", "erhalten wir eine kleine Provision", "bekommen wir eine Provision", "erhalte ich eine kleine Provision", "bekomme ich eine kleine Provision",
	"contient des liens affiliés", "liens d'affiliation", "toucher une commission", "percevoir une commission", "enlaces de afiliado", "recibir una comisión", "links de afiliados", "receber uma comissão", "link di affiliazione", "link affiliati", "ricevere una commissione",
	"affiliate-links bevat", "bevat affiliatelinks", "kunnen wij een commissie", "innehåller annonslänkar", "innehåller affiliatelänkar", "inneholder annonselenker", "inneholder reklamelenker", "indeholder affiliatelinks", "sisältää mainoslinkkejä",
	"linki afiliacyjne", "affiliate odkazy", "affiliate bağlantı", "партнёрские ссылки", "партнерские ссылки", "партнерські посилання", "アフィリエイトプログラムに参加", "アフィリエイト広告を", "수수료를 제공받",
}
