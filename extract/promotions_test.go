package extract

import (
	"strings"
	"testing"
)

// promotions are lines that stand between or below the paragraphs of articles and belong to none, by
// language. "[…]" is a link.
var promotions = map[string][]string{
	"en": {"Read more: [Boat sinks off the coast]", "ADVERTISEMENT", "Sign up for our morning newsletter.", "Follow us on Facebook and Instagram", "Share this article", "Tags: [ferry], [islands]", "Photo: Ana Ruiz", "© 2026 The Daily Post. All rights reserved.", "Download our app for free", "This article may contain affiliate links, for which we may earn a commission.", "Leave a comment"},
	"de": {"Lesen Sie auch: [Boot vor der Küste gesunken]", "Anzeige", "Melden Sie sich hier für unseren Newsletter an.", "Folgen Sie uns auf Facebook", "Artikel teilen", "Schlagwörter: [Fähre]", "Foto: Ana Ruiz", "Alle Rechte vorbehalten", "Laden Sie unsere App herunter", "Mit * gekennzeichnete Links sind Affiliate-Links.", "Schreiben Sie einen Kommentar"},
	"fr": {"À lire aussi : [Un bateau coule au large]", "Publicité", "Inscrivez-vous à notre newsletter.", "Suivez-nous sur Facebook", "Partager l’article", "Mots-clés : [bac]", "Crédit photo : Ana Ruiz", "Tous droits réservés", "Téléchargez notre application", "Laissez un commentaire"},
	"es": {"Lea también: [Se hunde un barco]", "PUBLICIDAD", "Suscríbete a nuestro boletín.", "Síguenos en Facebook", "Comparte esta noticia", "Etiquetas: [barco]", "Crédito: Ana Ruiz", "Todos los derechos reservados", "Descarga nuestra app", "Deja un comentario"},
	"pt": {"Leia também: [Barco afunda na costa]", "Publicidade", "Assine a nossa newsletter.", "Siga-nos no Instagram", "Compartilhe esta notícia", "Tags: [barco]", "Foto: Ana Ruiz", "Todos os direitos reservados", "Baixe o nosso aplicativo", "Deixe um comentário"},
	"it": {"Leggi anche: [Affonda una barca]", "Pubblicità", "Iscriviti alla nostra newsletter.", "Seguici su Facebook", "Condividi l’articolo", "Argomenti: [barca]", "Foto: Ana Ruiz", "Riproduzione riservata", "Scarica la nostra app", "Lascia un commento"},
	"nl": {"Lees ook: [Boot zinkt voor de kust]", "Advertentie", "Meld je aan voor onze nieuwsbrief.", "Volg ons op Facebook", "Deel dit artikel", "Foto: Ana Ruiz", "Alle rechten voorbehouden", "Download onze app", "Geef een reactie"},
	"sv": {"Läs också: [Båt sjönk utanför kusten]", "Annons", "Prenumerera på vårt nyhetsbrev.", "Följ oss på Facebook", "Dela artikeln", "Foto: Ana Ruiz", "Ladda ner vår app", "Lämna en kommentar"},
	"nb": {"Les også: [Båt sank utenfor kysten]", "Annonse", "Meld deg på vårt nyhetsbrev.", "Følg oss på Facebook", "Del artikkelen", "Foto: Ana Ruiz", "Last ned appen vår", "Legg igjen en kommentar"},
	"da": {"Læs også: [Båd sank ud for kysten]", "Annonce", "Tilmeld dig vores nyhedsbrev.", "Følg os på Facebook", "Del artiklen", "Foto: Ana Ruiz", "Hent vores app", "Skriv en kommentar"},
	"fi": {"Lue myös: [Vene upposi rannikolla]", "Mainos", "Tilaa uutiskirjeemme.", "Seuraa meitä Facebookissa", "Jaa artikkeli", "Kuva: Ana Ruiz", "Lataa sovelluksemme", "Jätä kommentti"},
	"pl": {"Czytaj też: [Łódź zatonęła u wybrzeży]", "REKLAMA", "Zapisz się do naszego newslettera.", "Obserwuj nas na Facebooku", "Udostępnij artykuł", "Tagi: [prom]", "Fot. Ana Ruiz", "Wszelkie prawa zastrzeżone", "Pobierz naszą aplikację", "Dodaj komentarz"},
	"cs": {"Čtěte také: [Loď se potopila u pobřeží]", "Reklama", "Odebírejte náš newsletter.", "Sledujte nás na Facebooku", "Sdílet článek", "Foto: Ana Ruiz", "Všechna práva vyhrazena", "Stáhněte si naši aplikaci", "Napsat komentář"},
	"sk": {"Prečítajte si tiež: [Loď sa potopila]", "Reklama", "Prihláste sa na odber newslettera.", "Sledujte nás na Facebooku", "Zdieľať článok", "Foto: Ana Ruiz", "Všetky práva vyhradené", "Pridaj komentár"},
	"hu": {"Olvasta már? [Hajó süllyedt el]", "Hirdetés", "Iratkozzon fel hírlevelünkre!", "Kövessen minket a Facebookon", "Megosztás", "Fotó: Ana Ruiz", "Minden jog fenntartva", "Töltse le alkalmazásunkat", "Szólj hozzá"},
	"ro": {"Citește și: [O barcă s-a scufundat]", "Publicitate", "Abonează-te la newsletter.", "Urmărește-ne pe Facebook", "Distribuie articolul", "Foto: Ana Ruiz", "Toate drepturile rezervate", "Descarcă aplicația noastră", "Lasă un comentariu"},
	"tr": {"Ayrıca okuyun: [Tekne battı]", "Reklam", "Bültenimize abone olun.", "Bizi takip edin", "Paylaş", "Etiketler: [vapur]", "Fotoğraf: Ana Ruiz", "Tüm hakları saklıdır", "Uygulamamızı indirin", "Yorum yaz"},
	"ru": {"Читайте также: [Лодка затонула у берега]", "Реклама", "Подписывайтесь на нашу рассылку.", "Следите за нами в соцсетях", "Поделиться", "Теги: [паром]", "Фото: Ана Руис", "Все права защищены", "Скачайте наше приложение", "Оставить комментарий"},
	"uk": {"Читайте також: [Човен затонув]", "Реклама", "РЕКЛАМА:", "Якщо ви знайшли помилку, виділіть її та натисніть Ctrl+Enter.", "Підписуйтесь на наш канал.", "Слідкуйте за нами у Facebook", "Поділитися", "Теги: [пором]", "Фото: Ана Руїс", "Всі права захищені", "Залишити коментар"},
	"bg": {"Прочетете още: [Лодка потъна]", "Реклама", "Абонирайте се за нашия бюлетин.", "Последвайте ни във Facebook", "Сподели", "Снимка: Ана Руис", "Всички права запазени", "Остави коментар"},
	"sr": {"Прочитајте још: [Брод потонуо]", "Pročitajte još: [Brod potonuo]", "Реклама", "Пратите нас на Фејсбуку", "Pratite nas na Facebooku", "Фото: Ана Руис", "Сва права задржана"},
	"el": {"Διαβάστε επίσης: [Βυθίστηκε σκάφος]", "Διαφήμιση", "Εγγραφείτε στο newsletter μας.", "Ακολουθήστε μας στο Facebook", "Κοινοποίηση", "Φωτογραφία: Άνα Ρουίς", "Με επιφύλαξη παντός δικαιώματος", "Αφήστε ένα σχόλιο"},
	"ar": {"اقرأ أيضاً: [غرق قارب قبالة الساحل]", "إعلان", "اشترك في نشرتنا البريدية.", "تابعنا على فيسبوك", "شارك المقال", "الوسوم: [عبارة]", "تصوير: آنا رويز", "جميع الحقوق محفوظة", "حمّل تطبيقنا", "اترك تعليقاً"},
	"he": {"קראו גם: [סירה טבעה מול החוף]", "פרסומת", "הירשמו לניוזלטר שלנו.", "עקבו אחרינו בפייסבוק", "שתפו את הכתבה", "תגיות: [מעבורת]", "צילום: אנה רואיס", "כל הזכויות שמורות", "כתיבת תגובה"},
	"fa": {"بیشتر بخوانید: [قایقی غرق شد]", "آگهی", "در خبرنامه ما عضو شوید.", "ما را در تلگرام دنبال کنید", "عکس: آنا رویز", "تمامی حقوق محفوظ است"},
	"hi": {"यह भी पढ़ें: [नाव डूबी]", "विज्ञापन", "हमारे न्यूज़लेटर को सब्सक्राइब करें।", "हमें फेसबुक पर फॉलो करें", "शेयर करें", "फोटो: एना रुइज़"},
	"ja": {"関連記事：[沖で船が沈没]", "広告", "メールマガジンに登録する", "フォローする", "シェアする", "タグ：[フェリー]", "写真：アナ・ルイス", "無断転載を禁じます", "コメントを書く"},
	"zh": {"相关阅读：[渔船近海沉没]", "广告", "订阅我们的新闻简报", "关注我们", "分享到", "标签：[渡轮]", "图片来源：安娜", "版权所有，未经许可不得转载", "责任编辑：李明", "发表评论"},
	"ko": {"관련기사: [배 침몰]", "광고", "뉴스레터 구독하기", "공유하기", "사진=아나 루이스", "저작권자 ⓒ 데일리포스트, 무단전재 및 재배포 금지", "댓글 남기기"},
	"th": {"อ่านเพิ่มเติม: [เรือจมนอกฝั่ง]", "โฆษณา", "ติดตามเราบน Facebook", "แชร์", "ภาพ: อานา รุยซ์", "สงวนลิขสิทธิ์"},
	"vi": {"Xem thêm: [Tàu chìm ngoài khơi]", "Quảng cáo", "Đăng ký nhận bản tin của chúng tôi", "Theo dõi chúng tôi trên Facebook", "Chia sẻ", "Ảnh: Ana Ruiz", "Bản quyền thuộc về Báo Ngày", "Để lại một bình luận"},
	"et": {"Loe ka: [Paat uppus]", "Artikkel jätkub pärast reklaami", "Reklaam"},
	"lt": {"Taip pat skaitykite: [Nuskendo valtis]", "Straipsnio tęsinys po reklama"},
	"hr": {"Pročitajte i: [Potonuo brod]", "Tekst se nastavlja ispod oglasa", "Oglas"},
	"bn": {"আরও পড়ুন: [নৌকা ডুবল]", "বিজ্ঞাপন"},
	"ta": {"இதையும் படிக்க: [படகு மூழ்கியது]", "விளம்பரம்"},
	"ur": {"یہ بھی پڑھیں: [کشتی ڈوب گئی]", "اشتہار"},
	"km": {"អានបន្ថែម៖ [ទូកលិច]"},
	"my": {"ဆက်စပ်သတင်း – [လှေနစ်မြုပ်]", "ကြော်ငြာ"},
	"id": {"Baca juga: [Kapal tenggelam]", "Iklan", "Berlangganan buletin kami", "Ikuti kami di Facebook", "Bagikan", "Foto: Ana Ruiz", "Hak cipta dilindungi undang-undang", "Unduh aplikasi kami", "Tinggalkan komentar"},
}

// Lines of promotion are out of the body in all the languages, whether they stand inside the text or
// at its end, and the text stays.
func TestPromotionsByLanguage(t *testing.T) {
	for language, lines := range promotions {
		for _, line := range lines {
			marked := strings.NewReplacer("[", `<a href="/other">`, "]", "</a>").Replace(line)
			bare := strings.NewReplacer("[", "", "]", "").Replace(line)
			for place, markup := range map[string]string{
				"inside": storyWith("<p>" + marked + "</p>"),
				"below":  `<article><h1>Ferry was late</h1>` + paragraphs() + "<p>" + marked + "</p></article>",
			} {
				a := articleOf(t, markup, nil)
				if strings.Contains(a.Body, bare) {
					t.Errorf("%s: %q is in the body (%s)", language, line, place)
				}
				for _, p := range prose {
					if !strings.Contains(a.Body, p) {
						t.Errorf("%s: %q (%s) drops %q", language, line, place, p)
					}
				}
			}
		}
	}
}
