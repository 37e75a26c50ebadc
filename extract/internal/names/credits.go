package names

// Words that start a credit where a colon, or its like in other scripts, follows: "Photo: …".
var creditLabelRows = []row{
	{"en", "photo; photos; photograph; photographs; picture; pictures; pic; image; images; credit; credits; photo credit; photo credits; image credit; image credits; picture credit; photo source; image source; source; photographer; photo illustration; illustration; graphic; video; photography; illustrations; copyright; photo courtesy; file photo; file picture; artwork"},
	{"de", "foto; fotos; bild; bilder; quelle; quellen; bildquelle; fotoquelle; bildnachweis; bildrechte; fotocredit; bildcredit; fotograf; fotografin; fotografie; grafik; illustration; symbolbild; symbolfoto; archivbild; archivfoto; fotomontage; copyright; rechte; screenshot; bild/foto; foto/bild; urheber; infografik; collage; archiv"},
	{"fr", "photo; photos; crédit; crédits; crédit photo; crédits photo; crédit photos; crédit image; photographie; source; image; illustration; photographe; © photo; infographie"},
	{"es", "foto; fotos; fotografía; imagen; crédito; créditos; fuente; crédito foto; ilustración; fotógrafo; archivo; gráfico; imágenes; crédito de la foto"},
	{"ca gl eu", "foto; font; imatge; argazkia; fotografia; imaxe"},
	{"pt", "foto; fotos; imagem; crédito; créditos; fonte; fotografia; divulgação; ilustração; arte; reprodução; imagens"},
	{"it", "foto; fotografia; fonte; immagine; credit; crediti; illustrazione; credits; immagini"},
	{"ro", "foto; sursa; sursa foto; sursă foto; imagine; credit foto; fotografie"},
	{"nl", "foto; foto's; beeld; bron; fotograaf; afbeelding; illustratie"},
	{"da", "foto; fotos; kilde; fotograf; billede; illustration; arkivfoto; grafik"},
	{"no", "foto; bilde; kilde; fotograf; illustrasjon; arkivfoto; grafikk; skjermdump; illustrasjonsfoto"},
	{"sv", "foto; bild; källa; fotograf; illustration; arkivbild; grafik"},
	{"fi", "kuva; kuvat; kuvaaja; lähde; valokuva; kuvitus; kuvakaappaus"},
	{"is et lv lt", "mynd; ljósmynd; foto; pilt; avots; nuotr; nuotrauka; asociatyvi nuotrauka; nuotraukos aut; fotogrāfija"},
	{"pl", "fot; foto; zdjęcie; zdjęcia; źródło; autor; grafika; fotografia; autor zdjęcia; źródło zdjęcia"},
	{"cs sk", "foto; zdroj; autor; fotografie; ilustrace; snímek; zdroj foto; autor fotografie"},
	{"hr sr sl", "foto; izvor; fotografija; ilustracija; slika; vir; фото; извор; фотографија; autor"},
	{"hu", "fotó; kép; forrás; fotók; illusztráció; fotó forrása"},
	{"sq", "foto; burimi"},
	{"el", "φωτογραφία; φωτ; φωτό; φωτο; πηγή; φωτογραφίες; εικόνα"},
	{"ru", "фото; источник; иллюстрация; фотография; источник фото; автор фото; снимок; скриншот"},
	{"uk be", "фото; джерело; ілюстрація; світлина; фота; крыніца; фото ілюстративне; скріншот"},
	{"bg mk", "снимка; източник; фото; снимки; илюстрация"},
	{"tr az", "fotoğraf; foto; kaynak; görsel; fotoğraf kaynağı"},
	{"ka hy", "ფოტო; წყარო; լուսանկարը"},
	{"ar", "تصوير; صورة; الصورة; المصدر; عدسة; مصدر الصورة; صور; كاريكاتير"},
	{"he", "צילום; קרדיט; מקור; צילומים; תמונה; איור; צילום מסך"},
	{"fa ur ckb ps", "عکس; منبع; عکاس; تصویر; فوٹو; وێنە; انځور"},
	{"te ml kn mr gu pa si ne my", "ఫోటో; చిత్రం; ചിത്രം; ഫോട്ടോ; ಚಿತ್ರ; ಫೋಟೋ; छायाचित्र; फोटो सौजन्य; તસવીર; ફોટો; ਤਸਵੀਰ; ਫੋਟੋ; ඡායාරූපය; ඡායාරූප; तस्बिर; ဓာတ်ပုံ"},
	{"km lo mn kk uz am", "រូបភាព; រូបថត; ພາບ; гэрэл зураг; зураг; сурет; foto; surat; ፎቶ"},
	{"hi bn ta", "फोटो; तस्वीर; स्रोत; फाइल फोटो; तस्वीर साभार; ছবি; সূত্র; ছবি সংগৃহীত; படம்; புகைப்படம்"},
	{"th", "ภาพ; ที่มา; เครดิตภาพ; ภาพจาก"},
	{"vi", "ảnh; nguồn; ảnh minh họa; đồ họa"},
	{"id ms", "foto; sumber; gambar; ilustrasi; kredit; dok; dokumentasi"},
	{"tl sw ha", "hoto; hotuna; larawan; picha; kuha ni"},
	{"zh", "图; 圖; 图片; 圖片; 图源; 圖源; 摄影; 攝影; 图片来源; 圖片來源; 来源; 來源; 摄; 翻攝; 資料照; 圖取自; 图据; 图自"},
	{"ja", "写真; 撮影; 画像; 提供; 出典; 写真提供; 画像提供; イラスト; 資料写真; 写真素材; 画像出典; 図版"},
	{"ko", "사진; 사진제공; 출처; 자료; 그래픽; 사진출처; 이미지; 사진 제공; 사진 출처; 자료사진; 제공"},
}

// Words that start a credit without a sign after them: "Photo by …".
var creditOpenRows = []row{
	{"sign", "©"},
	{"en", "photo by; photos by; photograph by; photographs by; photographed by; picture by; image by; images by; image via; images via; photo via; photo courtesy of; photo courtesy; photos courtesy of; image courtesy of; image courtesy; picture courtesy of; courtesy of; courtesy; credit; photo credit; image credit; photo illustration by; illustration by; illustrations by; graphic by; photography by; via; via ap; taken by; pictured by; photo from; image from; photo provided by; provided by; image source; ap photo; ap file photo; afp photo; reuters photo; screenshot via; screengrab via; file photo by; staff photo by; courtesy photo by; archive photo by; contributed photo by; submitted photo by; handout photo; copyright; picture credit; photo; picture; image"},
	{"de", "foto von; bild von; fotos von; foto; bild; grafik; quelle; illustration; collage; montage; illustration von; aufgenommen von; screenshot aus; screenshot"},
	{"fr", "photo de; photos de; photo par; crédit photo; crédits photo; photo d'archives; photo; crédit; illustration; illustration de; infographie; tous droits réservés"},
	{"es", "foto de; fotos de; fotografía de; imagen de; foto; crédito; cortesía de; cortesía; imagen cortesía de; foto cortesía; foto archivo; cedida por"},
	{"pt", "foto de; fotos de; fotografia de; imagem de; foto; cortesia de"},
	{"it", "foto di; foto; fotografia di; immagine di; per gentile concessione di"},
	{"nl", "foto van; foto door; beeld van; foto; beeld; illustratie; illustraties; illustratie van"},
	{"nordic", "foto; foto av; foto af; bild av; fotograferet af; illustration; illustrasjon; grafik; kuva; kuvitus"},
	{"pl", "fot; zdjęcie; foto; ilustracja; rys"},
	{"cs hr hu ro", "foto; fotó; sursa foto"},
	{"ru uk", "фото; фото из; скриншот"},
	{"id vi tr", "foto oleh; foto; ảnh"},
	{"ar he", "تصوير; צילום"},
	{"my sw", "ဓာတ်ပုံ; picha na; picha ya"},
	{"zh ja ko", "撮影; 写真提供; 图源; 사진제공"},
}

// Houses that pictures are credited to: agencies for pictures, archives, sites of pictures, and
// the words for a picture that was given.
var houseRows = []row{
	{"agencies", "getty; getty images; gettyimages; getty images plus; getty images europe; getty images north america; istock; istockphoto; istock photo; shutterstock; adobe stock; adobestock; adobe; alamy; alamy stock photo; alamy live news; fotolia; dreamstime; depositphotos; 123rf; unsplash; pexels; pixabay; freepik; envato; canva; corbis; magnum; magnum photos; imago; imago images; imago stock; picture alliance; picture-alliance; ullstein; ullstein bild; akg; akg-images; epa; epa-efe; epa/efe; efe/epa; zuma; zuma press; zuma wire; zumapress; nurphoto; sipa; sipa usa; sipa press; gamma-rapho; abaca; abacapress; hans lucas; bestimage; maxppp; pa images; pa wire; rex; rex features; shutterstock editorial; splash; splash news; backgrid; wireimage; filmmagic; redux; contour; polaris; profimedia; scanpix; ntb scanpix; tt nyhetsbyrån; lehtikuva; bildbyrån; ritzau scanpix; polfoto; colourbox; keystone; freshfocus; ansa foto; contrasto; lapresse; ipp; mondadori portfolio; swns; caters; bloomberg via getty images; anadolu; anadolu agency via getty images; eyevine; press eye; inpho; sportsfile; ddp; ddp images; action press; actionpress; eibner; witters; dpa; funke foto services; photocase; photonews; belga; isopix; hollandse hoogte; cordon press; gtres; europa press; afp via getty images; pool; upi; icon sportswire; usa today sports; imagn; imagn images; spotlight; forum; agencja gazeta; east news; reporter; newspix; profimedia.cz; mafra; čtk; pap; 视觉中国; 视觉中国供图; 时事; 共同; アフロ; aflo; pixta; getty images/istockphoto; 뉴시스; 연합뉴스; 게티이미지; 게티이미지뱅크; 셔터스톡; photothek; laif; ostkreuz; visum; reflex; tass; sputnik; unian; укринформ; eurokinissi; intime news; inquam photos; pixsell; cropix; fonet; fotogramma; agf; fotolia"},
	{"sites", "youtube; facebook; instagram; twitter; x; tiktok; telegram; flickr; wikimedia; wikimedia commons; wikipedia; wikicommons; google; google maps; google street view; google earth; linkedin; reddit; snapchat; netflix; cc by; cc by-sa; cc by 2.0; cc by-sa 4.0; cc by-sa 3.0; cc by 4.0; cc0; creative commons; public domain; openai; midjourney"},
	{"public", "nasa; esa; noaa; library of congress; nato; fema; us navy; us air force; us army"},
	{"given", "handout; supplied; file; file photo; archive; archiv; archivo; archives; cedida; cedidas; divulgação; reprodução; dr; d.r; privat; private; courtesy; screenshot; screengrab; symbolfoto; symbolbild; provided; contributed; stock image; stock photo; ai-generated; facebook screenshot; social media; pr; press; collected; zvg; z.v.g; hand-out; all rights reserved; tous droits réservés; archiefbeeld; arkiv; arkivbilde; arquivo; arquivo pessoal; archivio; архив; из архива; архів; courtesy photo; courtesy photos; courtesy image; photo provided; photos provided; provided photo; submitted photo; photo submitted; contributed photo; photo contributed; photo supplied; supplied photo; shared; submitted; freelance; staff; stringer; illustration; composite"},
}

// Small words inside credits.
var creditSmallRows = []row{{"", "via; for; by; of; the; and; und; et; y; e; de; du; der; die; des; da; do; di; von; van; with; from; pour; para; per; für; in; on; at; at the; og; och; i; и; og; avec; stock; file; pool; photo; foto; images; photos; archive; om; no; la; le; les; el; del; al; bin; via; courtesy; handout; screenshot; aus; the; a; à"}}

// What captions say about their pictures in parentheses: no credit.
var captionNoteRows = []row{
	{"en", "file; file photo; file picture; stock image; stock photo; archive; illustration; left; right; centre; center; above; below"},
	{"de", "symbolbild; symbolfoto; archivbild; archivfoto; archiv; links; rechts; mitte; illustration"},
	{"fr es it pt nl", "archives; illustration; archivo; foto de archivo; imagen de archivo; archivio; foto d'archivio; arquivo; archieffoto; archiefbeeld"},
	{"nordic", "arkivfoto; arkivbilde; arkivbild; illustrationsfoto; illustrasjonsfoto; genrebild; kuvituskuva; arkistokuva"},
	{"slavic", "архив; архивное фото; архів; ilustrační foto; zdjęcie ilustracyjne; ilustracija"},
	{"cjk", "資料写真; イメージ; 資料照; 资料图; 자료사진"},
}

// Furniture that themes leave beside a caption.
var captionFurnitureRows = []row{{"en", "purchase licensing rights; purchase licensing rights, opens new tab; acquire licensing rights; this image has been supplied by a third party; mandatory credit; no resales; no archives; editorial use only; all rights reserved; hide caption; toggle caption; show caption; enlarge this image; enlarge; camera icon; caption close; close"},
	{"en", "view image in fullscreen; open image in gallery; view gallery; buy photo; purchase image"},
	{"de fr es it nl", "bild vergrößern; bild in großansicht; voir en plein écran; agrandir l'image; ampliar imagen; ampliar foto; pantalla completa; schermo intero; afbeelding vergroten"}}

var (
	creditLabels     = newBook(creditLabelRows)
	creditOpens      = newBook(creditOpenRows)
	houses           = newBook(houseRows)
	creditSmall      = newBook(creditSmallRows)
	captionNotes     = newBook(captionNoteRows)
	captionFurniture = newBook(captionFurnitureRows)
)
