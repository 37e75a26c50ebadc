package extract

import (
	"sync"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// A saidGroup is words of many languages that lines of one kind are full of: what a promotion, a
// notice or a credit says. A line is judged by how many words of a group it has.
type saidGroup struct {
	Name  string
	Words []string
}

// saidGroups are at most 16: one bit each.
var saidGroups = []saidGroup{
	{"networks", []string{"facebook", "twitter", "instagram", "whatsapp", "telegram", "youtube", "tiktok", "linkedin", "pinterest", "bluesky", "threads", "mastodon", "snapchat", "reddit", "flipboard", "viber", "messenger", "vkontakte", "фейсбук", "телеграм", "ватсап", "微博", "微信", "फेसबुक", "فيسبوك", "تويتر", "واتساب"}},
	{"newsletter", []string{"newsletter", "newsletters", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev", "uutiskirje", "boletín", "boletin", "bülten", "rassylka", "рассылка", "рассылку", "розсилка", "inbox", "mailbox", "posteingang", "email", "mail", "mailing", "bulletin", "infolettre", "hírlevél", "newsletteri", "zpravodaj", "ニュースレター", "メルマガ", "뉴스레터", "briefing"}},
	{"subscribe", []string{"subscribe", "subscriber", "subscribers", "subscription", "sign", "signup", "register", "registration", "abonnieren", "abo", "abonnement", "abonnez", "abonné", "abonnés", "abonneren", "abonnee", "abonnent", "prenumerera", "prenumerant", "suscríbete", "suscribirse", "suscriptor", "suscriptores", "suscripción", "assine", "assinante", "assinantes", "inscreva", "abbonati", "abbonamento", "iscriviti", "prenumeruj", "subskrybuj", "zapisz", "předplatné", "odebírat", "előfizetés", "abonați", "abonare", "abone", "podpis", "подписка", "подпишитесь", "подписывайтесь", "підписуйтесь", "абонирай", "εγγραφείτε", "tilaa", "tilaaja", "購読", "登録", "会員", "구독", "订阅", "訂閱", "اشترك", "premium", "plus", "membership", "member", "donate", "donation", "spenden", "unterstützen", "support"}},
	{"app", []string{"app", "apps", "download", "downloaden", "herunterladen", "télécharger", "descarga", "descargar", "baixe", "scarica", "pobierz", "letöltés", "indir", "приложение", "скачать", "google", "play", "store", "android", "ios", "iphone", "push", "アプリ", "앱", "下载", "تطبيق"}},
	{"consent", []string{"cookie", "cookies", "privacy", "datenschutz", "datenschutzerklärung", "einwilligung", "zustimmung", "consent", "javascript", "browser", "recaptcha", "captcha", "gdpr", "dsgvo", "rgpd", "privacidad", "privacidade", "confidentialité", "prywatności", "personvern", "tietosuoja", "gizlilik", "конфиденциальности"}},
	{"rights", []string{"copyright", "rights", "reserved", "rechte", "vorbehalten", "droits", "réservés", "derechos", "reservados", "direitos", "diritti", "riservati", "prawa", "zastrzeżone", "права", "защищены", "rättigheter", "rettigheter", "rechten", "disclaimer", "haftung", "affiliate", "commission", "provision", "impressum", "trademark", "転載", "版权", "저작권"}},
	{"pictures", []string{"photo", "photos", "foto", "fotos", "bild", "bilder", "image", "images", "imago", "getty", "shutterstock", "istock", "picture", "alliance", "pixabay", "unsplash", "photograph", "photographer", "fotograf", "fotografie", "fotografía", "imagen", "imagem", "zdjęcie", "fot", "kuva", "kép", "фото", "снимка", "写真", "사진", "照片", "图片", "صورة", "תמונה", "credit", "courtesy", "quelle", "archivfoto", "symbolbild", "slide", "gallery", "galerie"}},
	{"agencies", []string{"reuters", "afp", "ap", "dpa", "epa", "efe", "ansa", "tass", "pti", "apa", "sda", "keystone", "ntb", "tt", "ritzau", "pap", "čtk", "xinhua", "kyodo", "yonhap", "bloomberg", "тасс", "риа", "共同", "時事", "新华社", "연합뉴스"}},
	{"comments", []string{"comment", "comments", "commenting", "kommentar", "kommentare", "kommentieren", "kommentarer", "commentaire", "commentaires", "comentario", "comentarios", "comentários", "commenti", "komentarz", "komentarze", "komentáře", "hozzászólás", "yorum", "yorumlar", "комментарий", "комментарии", "коментар", "reacties", "reactie", "reply", "antworten", "moderation", "moderated", "netiquette", "コメント", "댓글", "评论", "تعليق", "poster"}},
	{"more", []string{"more", "mehr", "read", "lesen", "lesetipp", "weiterlesen", "lire", "aussi", "leer", "leia", "leggi", "anche", "también", "tambien", "além", "czytaj", "także", "również", "čtěte", "také", "lees", "ook", "läs", "mer", "les", "også", "lue", "myös", "olvasson", "citește", "citeste", "oku", "haber", "читайте", "также", "читать", "також", "διαβάστε", "related", "verwandt", "thema", "watch", "video", "see", "siehe", "voir", "ver", "vedi", "zobacz", "here", "hier", "ici", "aquí", "aqui", "qui", "tutaj", "click", "klick", "klicken", "cliquez", "clic", "clique", "clicca", "kliknij", "関連", "続き", "記事", "더보기", "기사", "关注", "阅读", "更多", "اقرأ", "أيضا", "عוד"}},
	{"sharing", []string{"share", "teilen", "partager", "compartir", "compartilhe", "compartilhar", "condividi", "udostępnij", "sdílet", "deel", "delen", "dela", "del", "jaa", "megosztás", "paylaş", "поделиться", "поширити", "follow", "folgen", "suivez", "síguenos", "siga", "seguici", "śledź", "volg", "følg", "följ", "seuraa", "kövess", "takip", "シェア", "공유", "分享", "شارك", "print", "drucken", "imprimer", "imprimir", "stampa", "drukuj"}},
	{"author", []string{"author", "autor", "autorin", "auteur", "autore", "writer", "reporter", "correspondent", "editor", "journalist", "redakteur", "redaktion", "rédaction", "redacción", "redação", "redazione", "redakcja", "redaktor", "journaliste", "periodista", "jornalista", "giornalista", "dziennikarz", "корреспондент", "редакция", "автор", "記者", "기자", "记者", "columnist", "freelance", "covers", "joined", "graduated", "reporting", "edited", "additional", "contributed"}},
	{"adverts", []string{"advertisement", "ad", "ads", "anzeige", "werbung", "publicité", "publicidad", "publicidade", "pubblicità", "reklama", "reklame", "annonse", "annons", "advertentie", "mainos", "hirdetés", "reklam", "реклама", "διαφήμιση", "広告", "광고", "广告", "إعلان", "sponsored", "sponsor", "shop", "buy", "price", "angebot", "kaufen", "rabatt", "discount", "deal", "deals", "gutschein", "coupon", "amazon"}},
	{"corrections", []string{"correction", "corrected", "clarification", "updated", "update", "aktualisiert", "aktualisierung", "korrektur", "anmerkung", "note", "hinweis", "published", "publié", "publicado", "pubblicato", "veröffentlicht", "opublikowano", "originally", "version", "appeared", "übersetzt", "translated", "translation"}},
	{"you", []string{"you", "your", "sie", "ihr", "ihre", "ihnen", "euch", "vous", "votre", "vos", "usted", "ustedes", "você", "vocês", "voi", "vostro", "jij", "je", "jouw", "uw", "du", "din", "ditt", "deg", "dere", "sinä", "twój", "twoje", "wasz", "vaše", "vás", "вы", "вас", "ваш", "вам", "ви", "ваш", "σας", "siz", "sizin", "あなた", "당신", "您", "你", "أنت", "us", "our", "we", "uns", "unser", "unsere", "nous", "notre", "nosotros", "nuestro", "nuestra", "nós", "nosso", "noi", "nostro", "ons", "onze", "vår", "vores", "nasz", "нас", "наш"}},
}

// longestSaid is how many characters of a word in a script without spaces are compared.
const longestSaid = 4

// said is, for the number of each of those words, the groups that it is in, a bit each. A word in a
// script without spaces stands under the number of its first characters.
var said = sync.OnceValue(func() text.WordMap[uint16] {
	groups := text.NewWordMap[uint16](1 << 14)
	for i, group := range saidGroups {
		for _, word := range group.Words {
			hashes := text.Hashes(word, nil)
			number := hashes[0]
			if len(hashes) > 1 {
				number = text.Chain(hashes[:min(len(hashes), longestSaid)])
			}
			groups.Set(number, groups.Of(number)|1<<i)
		}
	}
	return groups
})
