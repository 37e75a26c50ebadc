package extract

import (
	"strings"
	"sync"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// The words that lines of no article begin with, in the languages of the news sites that we have
// read. A phrase that ends in a full stop must be the whole line; letters and digits alone are
// compared. Structure comes first: these catch what has none.

var commentFormLines = []string{
	"Leave a Reply", "Leave a Comment", "Leave your comment", "Post a Comment", "Add a comment", "Write a comment", "Join the conversation", "Join the discussion",
	"Your email address will not be published", "Required fields are marked", "Save my name, email", "You must be logged in to post", "Log in to comment", "Log in to leave a",
	"View comments", "Show comments", "Read comments", "No comments yet", "Comments are closed", "Comments are moderated", "Notify me of follow-up comments", "Notify me of new posts",
	"Comments.", "Comment.", "Comments:", "Responses.", "Reader comments", "What do you think", "Cancel reply", "Post Comment.", "Please enable JavaScript to view the comments", "Be the first to comment", "Sort by newest", "Reply to",
	"Deja una respuesta", "Deja un comentario", "Dejar un comentario", "Dejar una respuesta", "Tu dirección de correo electrónico no será publicada", "Los campos obligatorios están marcados", "Comentarios.", "Cancelar respuesta",
	"Deixe um comentário", "Deixe uma resposta", "Deixe o seu comentário", "O seu endereço de e-mail não será publicado", "O seu endereço de email não será publicado", "Campos obrigatórios", "Cancelar resposta",
	"Schreibe einen Kommentar", "Schreiben Sie einen Kommentar", "Kommentar schreiben", "Kommentar verfassen", "Deine E-Mail-Adresse wird nicht veröffentlicht", "Ihre E-Mail-Adresse wird nicht veröffentlicht", "Erforderliche Felder sind", "Antworten abbrechen", "Kommentare.", "Diskutieren Sie mit", "Jetzt kommentieren",
	"Laisser un commentaire", "Laissez un commentaire", "Écrire un commentaire", "Votre adresse e-mail ne sera pas publiée", "Votre adresse de messagerie ne sera pas publiée", "Les champs obligatoires sont", "Annuler la réponse", "Commentaires.", "Réagissez à cet article",
	"Lascia un commento", "Lascia una risposta", "Il tuo indirizzo email non sarà pubblicato", "I campi obbligatori sono", "Annulla risposta", "Commenti.",
	"Geef een reactie", "Laat een reactie achter", "Plaats een reactie", "Je e-mailadres wordt niet gepubliceerd", "Het e-mailadres wordt niet gepubliceerd", "Vereiste velden zijn gemarkeerd", "Reacties.", "Reactie annuleren",
	"Dodaj komentarz", "Napisz komentarz", "Zostaw komentarz", "Twój adres e-mail nie zostanie opublikowany", "Wymagane pola są", "Anuluj pisanie odpowiedzi", "Komentarze.",
	"Lämna ett svar", "Lämna en kommentar", "Din e-postadress kommer inte publiceras", "Obligatoriska fält är", "Legg igjen en kommentar", "Legg inn en kommentar", "Din e-postadresse vil ikke bli publisert", "Skriv et svar", "Skriv en kommentar", "Din e-mailadresse vil ikke blive publiceret",
	"Vastaa.", "Jätä kommentti", "Sähköpostiosoitettasi ei julkaista", "Kommentit.",
	"Napsat komentář", "Vaše e-mailová adresa nebude zveřejněna", "Vložit komentář", "Pridaj komentár", "Vaša e-mailová adresa nebude zverejnená", "Vélemény, hozzászólás?", "Szólj hozzá", "Az e-mail címet nem tesszük közzé", "Lasă un răspuns", "Lasă un comentariu", "Adresa ta de email nu va fi publicată",
	"Bir yanıt yazın", "Bir cevap yazın", "Yorum yaz", "E-posta adresiniz yayınlanmayacak", "E-posta hesabınız yayımlanmayacak", "Yorumlar.",
	"Добавить комментарий", "Оставить комментарий", "Оставьте комментарий", "Ваш адрес email не будет опубликован", "Обязательные поля помечены", "Отменить ответ", "Комментарии.", "Напишіть відгук", "Залишити коментар", "Залишити відповідь", "Ваша e-mail адреса не оприлюднюватиметься", "Вашият имейл адрес няма да бъде публикуван", "Вашият коментар", "Остави коментар", "Одговори",
	"Αφήστε μια απάντηση", "Αφήστε ένα σχόλιο", "Η ηλ. διεύθυνσή σας δεν δημοσιεύεται", "Η διεύθυνση email σας δεν θα δημοσιευθεί",
	"اترك تعليقا", "اترك تعليقاً", "اترك رد", "لن يتم نشر عنوان بريدك الإلكتروني", "الحقول الإلزامية", "כתיבת תגובה", "השארת תגובה", "האימייל לא יוצג באתר", "دیدگاهتان را بنویسید", "نشانی ایمیل شما منتشر نخواهد شد",
	"コメントを残す", "コメントする", "コメントを投稿", "メールアドレスが公開されることはありません", "が付いている欄は必須項目です", "コメントをキャンセル", "发表回复", "发表评论", "您的邮箱地址不会被公开", "您的电子邮箱地址不会被公开", "必填项已用", "取消回复", "發佈留言", "發表迴響", "發佈留言必須填寫的電子郵件地址不會公開", "댓글 남기기", "답글 남기기", "이메일 주소는 공개되지 않습니다", "필수 필드는",
	"प्रातिक्रिया दे", "एक टिप्पणी छोड़ें", "आपका ईमेल पता प्रकाशित नहीं किया जाएगा", "ใส่ความเห็น", "อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น", "Trả lời.", "Để lại một bình luận", "Email của bạn sẽ không được hiển thị công khai", "Tinggalkan Balasan", "Tinggalkan komentar", "Alamat email Anda tidak akan dipublikasikan", "Ruas yang wajib ditandai",
	"コメントを書く",
}

var advertLines = []string{
	"Advertisement.", "Advertisements.", "Advertisement Continue", "Advertisement - Continue Reading Below", "Advertisement Scroll to continue", "Advertising.", "Sponsored.", "Sponsored content.", "Sponsored by", "Ad.", "Ads.", "Ad feedback.", "Story continues below", "Article continues below", "Article continues after", "Story continues after", "Continue reading below", "Continue Reading.", "Scroll to continue", "Promoted.", "Paid content.", "Remove ads.", "Skip advertisement", "Skip ad.", "Advert.", "Loading ad",
	"Anzeige.", "Anzeigen.", "Werbung.", "Lesen Sie nach der Anzeige weiter", "Publicidad.", "Continúa leyendo después", "Publicidade.", "Continua após a publicidade", "CONTINUA DEPOIS DA PUBLICIDADE", "Publicité.", "La suite après la publicité", "La suite après cette publicité", "Pubblicità.", "Continua a leggere dopo la pubblicità", "Advertentie.", "Lees verder onder de advertentie", "Reklama.", "Reklamy.", "Dalsza część artykułu pod", "Reszta artykułu pod", "Annons.", "Artikeln fortsätter under annonsen", "Annonse.", "Artikkelen fortsetter under annonsen", "Annonce.", "Artiklen fortsætter efter annoncen", "Mainos.", "Juttu jatkuu mainoksen jälkeen", "Hirdetés.", "Publicitate.", "Reklam.", "Διαφήμιση.", "Реклама.", "РЕКЛАМА Продолжение ниже", "إعلان.", "פרסומת.", "広告.", "广告.", "廣告.", "광고.", "विज्ञापन.", "โฆษณา.", "Quảng cáo.", "Iklan.", "SCROLL TO CONTINUE WITH CONTENT", "ADVERTISEMENT SCROLL",
	"آگهی.", "تبلیغات.",
	"PR.", "AD.", "スポンサーリンク.",
}

var readMoreLines = []string{
	"Read more", "Read also", "Also read", "Read next", "Read full", "See also", "See more", "More on this", "More from", "More stories", "More like this", "Related:", "Related stories", "Related articles", "Related posts", "Related news", "Related content", "Related topics", "Recommended", "You may also like", "You might also like", "You may be interested", "Further reading", "Don't miss", "Must read", "Keep reading", "Watch:", "WATCH", "Trending", "Most read", "Most popular", "Editor's picks", "Up next", "Next article", "Previous article", "Latest news", "Now read", "READ MORE", "Click here", "Learn more", "Find out more", "Explore more", "Top stories", "More galleries", "Most commented", "Latest tests", "You might want to read", "Keep browsing", "Next in this series", "In this series", "Popular this week", "Popular posts", "Popular now", "Deals of the day", "Best deals", "Latest articles", "Latest posts", "Latest videos", "Latest stories", "Recent posts", "More to explore", "Continue reading.", "Other news", "Other stories", "What to read next", "Stories you may like", "Around the web", "From around the web",
	"Lesen Sie auch", "Lesen Sie hier", "Lesen Sie mehr", "Lesen Sie dazu", "Mehr zum Thema", "Mehr dazu", "Mehr lesen", "Das könnte Sie auch interessieren", "Das könnte dich auch interessieren", "Auch interessant", "Zum Thema", "Siehe auch", "Weiterlesen", "Weitere Artikel", "Weitere Themen", "Weitere Nachrichten", "Passend dazu", "Lies auch", "Lesetipp", "Hier geht es", "Ähnliche Artikel", "Ähnliche Beiträge", "Meistgelesen",
	"Lee también", "Leer también", "Lea también", "Leer más", "Lee más", "Te puede interesar", "Le puede interesar", "También te puede interesar", "Más información", "Noticias relacionadas", "Artículos relacionados", "Más noticias", "Ver también", "Vea también", "Relacionado", "Relacionadas", "Lo más leído",
	"Leia também", "Leia mais", "Saiba mais", "Veja também", "Veja mais", "Notícias relacionadas", "Mais lidas", "Lire aussi", "À lire aussi", "A lire aussi", "Lire la suite", "À lire également", "Voir aussi", "Sur le même sujet", "En savoir plus", "Articles similaires", "Pour aller plus loin", "Plus d'informations", "Leggi anche", "Leggi tutto", "Leggi di più", "Potrebbe interessarti", "Articoli correlati", "Per approfondire",
	"Lees ook", "Lees verder", "Lees meer", "Meer over", "Czytaj także", "Czytaj też", "Czytaj więcej", "Czytaj również", "Zobacz także", "Zobacz też", "Zobacz również", "Przeczytaj także", "Przeczytaj też", "Przeczytaj również", "Polecamy", "Powiązane", "Läs mer", "Läs också", "Läs även", "Les også", "Les mer", "Læs også", "Læs mere", "Lue myös", "Lue lisää", "Čtěte také", "Čtěte více", "Přečtěte si", "Čítajte tiež", "Čítajte aj", "Olvasd el", "Citește și", "Citeşte şi", "Vezi și", "Pročitajte još", "Preberite tudi", "İlgili haberler", "Ayrıca okuyun", "Bunları da okuyun", "Skaitykite", "Taip pat skaitykite", "Loe ka", "Loe lisaks", "Lasi arī",
	"Читайте также", "Читать далее", "Читайте ещё", "Читать еще", "Материалы по теме", "По теме", "Смотрите также", "Подробнее", "Читайте також", "Прочетете още", "Вижте още", "Διαβάστε επίσης", "Διαβάστε ακόμα", "Δείτε επίσης", "Διαβάστε περισσότερα", "اقرأ أيضا", "اقرأ أيضاً", "إقرأ أيضا", "اقرأ المزيد", "مواضيع ذات صلة", "קראו גם", "קרא עוד", "כתבות נוספות", "بیشتر بخوانید",
	"関連記事", "あわせて読みたい", "合わせて読みたい", "続きを読む", "相关阅读", "相关新闻", "延伸阅读", "延伸閱讀", "相關新聞", "阅读更多", "推荐阅读", "관련기사", "관련 기사", "더 보기", "यह भी पढ़ें", "ये भी पढ़ें", "और पढ़ें", "อ่านเพิ่มเติม", "อ่านต่อ", "ข่าวที่เกี่ยวข้อง", "Xem thêm", "Đọc thêm", "Baca juga", "Baca Juga", "Baca selengkapnya", "Simak juga",
	"Olvasta már", "Olvassa el", "Prečítajte si tiež", "Čítajte viac", "Прочитајте још", "Прочитајте и", "Pročitajte i", "Прочетете и",
}

var newsletterLines = []string{
	"Sign up for", "Sign up to", "Sign up here", "Subscribe to our", "Subscribe now", "Subscribe for", "Subscribe to the", "Subscribe today", "Get our free", "Get the latest news", "Get the best of", "Receive our", "Join our newsletter", "Join our mailing list", "Download our app", "Download the app", "Get the app", "Follow us on", "Follow our", "Like us on", "Join us on", "Join our WhatsApp", "Join our Telegram", "Thank you for subscribing", "Thanks for signing up", "By signing up", "By subscribing", "Enter your email", "Your email address", "Want more", "Like this story", "Get involved with", "Become a member", "Become a supporter", "Contribute to", "Donate", "Support us", "Send your news", "Got a story", "Do you have a story", "Have a news tip", "Help us keep", "Subscribe.", "Support our journalism", "Support independent journalism", "Newsletter.", "Already a subscriber", "Already have an account", "Stay up to date", "Stay informed", "Never miss", "Turn on notifications", "Please enable JavaScript", "Add us as a preferred source", "Follow on Google News",
	"Newsletter abonnieren", "Abonnieren Sie", "Melden Sie sich", "Jetzt anmelden", "Hier anmelden", "Unseren Newsletter", "Folgen Sie uns", "Folge uns", "Jetzt abonnieren", "Suscríbete", "Suscribirse", "Regístrate", "Síguenos", "Recibe nuestro", "Descarga la app", "Únete a nuestro", "Assine", "Inscreva-se", "Siga-nos", "Siga o", "Receba", "Clique aqui", "Inscrivez-vous", "Abonnez-vous", "Recevez", "Suivez-nous", "Iscriviti", "Seguici", "Ricevi", "Meld je aan", "Schrijf je in", "Volg ons", "Zapisz się", "Subskrybuj", "Obserwuj nas", "Prenumerera", "Följ oss", "Abonner på", "Følg oss", "Følg os", "Tilaa", "Seuraa meitä", "Odebírejte", "Sledujte nás", "Iratkozz fel", "Abonează-te", "Urmărește-ne", "Abone ol", "Bizi takip edin", "Подпишитесь", "Подписывайтесь", "Подписаться", "Підпишіться", "Підписуйтесь", "Абонирайте се", "Εγγραφείτε", "Ακολουθήστε", "اشترك في", "اشترك الآن", "تابعنا", "תירשמו", "עקבו אחרינו", "メールマガジン", "フォローする", "订阅", "訂閱", "关注我们", "뉴스레터", "구독", "सब्सक्राइब", "ติดตามเรา", "สมัครรับ", "Đăng ký", "Theo dõi chúng tôi", "Berlangganan", "Ikuti kami",
	"Download our free app", "Laden Sie unsere App", "Laden Sie die App", "Lade dir unsere App", "Téléchargez notre application", "Téléchargez l’application", "Descarga nuestra app", "Descárgate nuestra app", "Baixe o nosso aplicativo", "Baixe nosso aplicativo", "Descarregue a nossa app", "Scarica la nostra app", "Scarica l’app", "Download onze app", "Download de app", "Ladda ner vår app", "Ladda ner appen", "Last ned appen", "Last ned vår app", "Hent vores app", "Hent appen", "Lataa sovelluksemme", "Pobierz naszą aplikację", "Pobierz aplikację", "Stáhněte si naši aplikaci", "Stiahnite si našu aplikáciu", "Töltse le alkalmazásunkat", "Descarcă aplicația", "Uygulamamızı indirin", "Скачайте наше приложение", "Завантажуйте наш додаток", "حمّل تطبيقنا", "حمل تطبيق", "Unduh aplikasi", "Meld deg på vårt nyhetsbrev", "Tilmeld dig vores nyhedsbrev", "Tilmeld dig nyhedsbrevet", "Prihláste sa na odber", "Přihlaste se k odběru", "Iratkozzon fel", "Kövessen minket", "Kövess minket", "Bültenimize abone", "Bizi sosyal medyada", "Следите за нами", "Слідкуйте за нами", "Стежте за нами", "Последвайте ни", "Пратите нас на", "Pratite nas na", "הירשמו לניוזלטר", "הצטרפו לניוזלטר", "ما را در", "در خبرنامه", "हमारे न्यूज़लेटर", "हमें फेसबुक", "हमें फॉलो",
	"تابعونا على", "للاشتراك في",
}

var shareLines = []string{
	"Share this", "Share on", "Share article", "Share via", "Share.", "Share story", "Share:", "Like this:", "Loading...", "Copy link", "Email this", "Print this", "Click to share", "Share with", "Tweet.", "Facebook.", "Twitter.", "WhatsApp.", "LinkedIn.", "Pinterest.", "Telegram.", "Reddit.", "Instagram.", "Save.", "Print.", "Listen.", "Listen to this", "Back to top", "Report an error", "Report a typo",
	"Teilen.", "Artikel teilen", "Auf Facebook teilen", "Beitrag teilen", "Drucken.", "Merken.", "Artikel anhören", "Compartir", "Comparte", "Compartilhe", "Compartilhar", "Partager", "Partagez", "Condividi", "Delen.", "Deel dit", "Udostępnij", "Podziel się", "Dela.", "Del.", "Del artikkelen", "Jaa.", "Sdílet", "Zdieľať", "Megosztás", "Distribuie", "Paylaş", "Поделиться", "Поделитесь", "Поширити", "Поділитися", "Сподели", "Κοινοποίηση", "شارك", "مشاركة", "שתפו", "שיתוף", "シェア.", "シェアする", "分享到", "分享.", "공유하기", "शेयर करें", "แชร์", "Chia sẻ", "Bagikan",
	"Dela artikeln", "Del artiklen", "Del artikkel", "Jaa artikkeli", "Jaa juttu", "Sdílet článek", "Zdieľať článok",
}

var legalLines = []string{
	"©", "All rights reserved", "Copyright", "(c) 20", "This article may contain affiliate", "This post may contain affiliate", "This page may contain affiliate", "This podcast may contain affiliate", "This article contains affiliate", "This post contains affiliate", "Products are chosen independently", "All products featured", "All products are independently selected", "Every product is independently selected", "The following content is brought to you", "We may earn", "We may receive", "As an Amazon Associate", "This material may not be published", "Terms of Use", "Terms of Service", "Privacy Policy", "Cookie Policy", "Alle Rechte vorbehalten", "Todos los derechos reservados", "Todos os direitos reservados", "Tous droits réservés", "Tutti i diritti riservati", "Riproduzione riservata", "Alle rechten voorbehouden", "Wszelkie prawa zastrzeżone", "Все права защищены", "Всі права захищені", "جميع الحقوق محفوظة", "כל הזכויות שמורות", "無断転載", "版权所有", "無断転載禁止", "무단전재", "저작권자",
	"Bản quyền thuộc", "Všechna práva vyhrazena", "Všetky práva vyhradené", "Minden jog fenntartva", "Toate drepturile rezervate", "Tüm hakları saklıdır", "Всички права запазени", "Сва права задржана", "Sva prava pridržana", "Με επιφύλαξη παντός", "تمامی حقوق", "Hak cipta dilindungi", "สงวนลิขสิทธิ์", "Mit * gekennzeichnete Links", "Mit Sternchen gekennzeichnete", "Dieser Artikel enthält Affiliate", "Dieser Beitrag enthält Affiliate", "Anzeige, enthält Affiliate", "Diese Seite enthält Affiliate", "Cet article contient des liens affiliés", "Este artículo contiene enlaces de afiliación", "责任编辑", "責任編輯",
}

var tagLines = []string{
	"Tags:", "Tags.", "Tag:", "Tagged:", "Tagged with", "Topics:", "Topics.", "Filed under", "Filed Under:", "Categories:", "Category:", "Keywords:", "Posted in", "In this article", "Schlagwörter", "Schlagworte", "Themen:", "Themen.", "Etiquetas", "Temas:", "Mots-clés", "Mots clés", "Étiquettes", "Argomenti", "Tagi:", "Tematy:", "Słowa kluczowe", "Ämnen", "Etiketler", "Метки:", "Теги:", "Теми:", "Ετικέτες", "الكلمات المفتاحية", "الوسوم", "תגיות", "タグ:", "キーワード", "标签", "關鍵字", "关键词", "태그", "टैग",
}

var creditLines = []string{
	"Photo:", "Photos:", "Photo by", "Photo credit", "Photos by", "Photograph:", "Photography by", "Image:", "Images:", "Image credit", "Image source", "Picture:", "Pictures:", "Image by", "File photo", "Screenshot.", "Getty Images", "Foto:", "Fotos:", "Bild:", "Bilder:", "Bildquelle", "Crédito", "Crédit", "Crédits", "Credit:", "Credits:", "Zdjęcie", "Fot", "Foto van", "Kuva:", "Фото:", "写真:", "写真＝", "图片来源", "사진=", "صورة:",
	"Fotó:", "Fotoğraf:", "Снимка:", "Φωτογραφία:", "Φωτό:", "تصوير:", "צילום:", "عکس:", "फोटो:", "ภาพ:", "Ảnh:",
}

// imageControls are what the controls of a picture say, folded.
var imageControls = []string{
	"press enter", "click to", "click for", "click here", "tap to", "open image", "open in", "enlarge", "view image", "view full", "view larger", "zoom", "expand", "show full", "bild vergrößern", "vergrößern", "agrandir", "ampliar", "ingrandisci", "vergroot", "powiększ", "увеличить", "拡大", "点击", "放大",
}

// noteLines are how the notes of editors begin. One with a colon is a label: a colon must follow,
// though a date may stand between.
var noteLines = []string{
	"Correction:", "Corrections:", "Clarification:", "Editor's note", "Editors' note", "Editor’s note", "Note from the editor", "Correction and clarification", "This article has been updated", "This article was updated", "This story has been updated", "This article has been corrected", "This story has been corrected", "This article was amended", "This article has been amended", "An earlier version of this", "A previous version of this",
	"Korrektur:", "Korrekturhinweis", "Richtigstellung:", "Anmerkung der Redaktion", "Anm. d. Red", "Hinweis der Redaktion", "Hinweis:", "Transparenzhinweis", "In einer früheren Version", "In einer früheren Fassung",
	"Note de la rédaction", "NDLR", "Erratum", "Rectificatif", "Correction :", "Une version précédente de cet article", "Cet article a été mis à jour", "Cet article a été modifié",
	"Nota del editor", "Nota de la redacción", "Nota de redacción", "Fe de errores", "Fe de erratas", "Corrección:", "Rectificación:", "Una versión anterior de este", "Nota da redação", "Nota do editor", "Correção:", "Errata:", "Uma versão anterior d", "Nota della redazione", "Nota di redazione", "Errata corrige", "Rettifica:", "Una versione precedente di questo",
	"Correctie:", "Rectificatie", "Noot van de redactie", "Naschrift redactie", "In een eerdere versie", "Rättelse:", "Redaktionens kommentar", "I en tidigare version", "Rettelse:", "Redaktionens note", "I en tidligere version", "I en tidligere versjon", "Redaksjonell merknad", "Oikaisu:", "Toimituksen huomautus", "Toimituksen kommentti",
	"Od redakcji", "Sprostowanie", "Przypis redakcji", "Oprava:", "Poznámka redakce", "Poznámka redakcie", "Helyesbítés", "Szerkesztői megjegyzés", "Nota redacției", "Nota redacţiei", "Erată:", "Düzeltme:", "Editörün notu", "Editör notu",
	"От редакции", "Примечание редакции", "Исправление:", "Уточнение:", "Від редакції", "Примітка редакції", "Виправлення:", "Бележка на редактора", "Бележка на редакцията", "Поправка:", "Σημείωση σύνταξης", "Σημείωση της σύνταξης", "Διόρθωση:",
	"ملاحظة المحرر", "ملاحظة من المحرر", "تصحيح:", "הערת העורך", "הערת המערכת", "הבהרה:", "یادداشت سردبیر", "اصلاحیه", "訂正：", "編集部注", "編集部より", "编者按", "编者注", "編者按", "更正：", "편집자 주", "편집자주", "정정:", "संपादक की टिप्पणी", "सुधार:", "Đính chính", "Catatan redaksi", "Ralat:", "Koreksi:", "หมายเหตุบรรณาธิการ",
}

// noteOpenings are the beginnings of notes as text.Fold gives them, under what they begin with but for
// the colon.
var noteOpenings = sync.OnceValue(func() (all text.Openings[string]) {
	for _, words := range noteLines {
		folded := text.Fold(words)
		all.Add(strings.TrimSuffix(folded, ":"), folded)
	}
	return all
})

// linkNotes are what pages tell readers who cannot see of how a link opens, folded.
var linkNotes = []string{
	"opens in a new window", "opens in new window", "opens in a new tab", "opens in new tab", "open in new window", "opens a new window", "external link", "external", "link opens in a new window", "link opens in a new tab",
	"öffnet in neuem fenster", "öffnet im neuen fenster", "öffnet in einem neuen fenster", "öffnet ein neues fenster", "öffnet in neuem tab", "öffnet im neuen tab", "externer link", "nouvelle fenêtre", "ouvre une nouvelle fenêtre", "ouvre dans une nouvelle fenêtre", "souvre dans une nouvelle fenêtre", "ouverture dans une nouvelle fenêtre", "nouvel onglet", "lien externe",
	"se abre en una ventana nueva", "se abre en una nueva ventana", "se abre en ventana nueva", "abre en nueva ventana", "enlace externo", "abre em nova janela", "abre numa nova janela", "abre em uma nova janela", "link externo", "si apre in una nuova finestra", "apre in una nuova finestra", "link esterno", "opent in nieuw venster", "opent in een nieuw venster", "externe link",
	"öppnas i nytt fönster", "öppnas i ny flik", "extern länk", "åpnes i nytt vindu", "åpnes i ny fane", "åbner i nyt vindue", "avautuu uuteen ikkunaan", "avautuu uuteen välilehteen", "otwiera się w nowym oknie", "otwiera się w nowej karcie", "otevře se v novém okně", "otvorí sa v novom okne", "új ablakban nyílik meg", "se deschide într o fereastră nouă", "yeni pencerede açılır", "yeni sekmede açılır",
	"откроется в новом окне", "открывается в новом окне", "откроется в новой вкладке", "відкривається у новому вікні", "отваря се в нов прозорец", "ανοίγει σε νέο παράθυρο", "يفتح في نافذة جديدة", "يفتح في علامة تبويب جديدة", "נפתח בחלון חדש", "別ウィンドウで開く", "別ウインドウで開きます", "別ウィンドウで開きます", "新しいウィンドウで開く", "新しいタブで開く", "在新窗口打开", "在新視窗開啟", "새 창 열림", "새 창에서 열림", "mở trong cửa sổ mới", "membuka di jendela baru",
}

// embedNoticeLines are what stands where a post or a video would be, before the reader agrees to load
// it.
var embedNoticeLines = []string{
	"To view this content, please", "To view this content, you", "This content is hosted by a third party", "This content is not available due to your privacy", "This article contains content provided by", "We need your consent to load", "We need your permission before", "This video can not be played", "This embed is blocked", "Enable cookies to view",
	"Empfohlener redaktioneller Inhalt", "Empfohlener externer Inhalt", "Externer Inhalt", "An dieser Stelle finden Sie", "An dieser Stelle befindet sich ein externer", "An dieser Stelle ist ein externer", "An dieser Stelle steht ein externer", "Ich bin damit einverstanden, dass mir", "Ich bin einverstanden, dass mir", "Ein Klick für den Datenschutz", "Zum Schutz Ihrer Daten", "Um diesen Inhalt anzuzeigen", "Mit Ihrer Zustimmung wird hier", "Dieser externe Inhalt", "Dieses Element enthält Daten von",
	"Ce contenu est bloqué", "Ce contenu n'est pas disponible car", "Pour afficher ce contenu", "Pour voir ce contenu", "En cliquant sur « J’accepte", "Este contenido no está disponible por", "Este contenido no está disponible debido a", "Para ver este contenido", "Este conteúdo está bloqueado", "Para ver este conteúdo", "Questo contenuto non è disponibile per", "Per visualizzare questo contenuto", "Per vedere questo contenuto",
	"Deze inhoud kan niet worden getoond", "Om deze inhoud te tonen", "Om deze inhoud te bekijken", "För att se det här innehållet", "För att visa innehållet", "For å se dette innholdet", "For at se dette indhold", "Aby zobaczyć tę treść", "Aby wyświetlić tę treść", "Pro zobrazení tohoto obsahu",
}
