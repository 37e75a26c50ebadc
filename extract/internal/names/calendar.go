package names

// Months, in full and cut short. They are dates only beside a number: "Ana May" is a name.
var monthRows = []row{
	{"en", "january; february; march; april; may; june; july; august; september; october; november; december; jan; feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec"},
	{"de", "januar; jänner; februar; feber; märz; mai; juni; juli; oktober; dezember; mrz; mär; okt; dez"},
	{"fr", "janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre; janv; févr; avr; juil; déc"},
	{"es", "enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; setiembre; octubre; noviembre; diciembre; ene; abr; ago; dic"},
	{"pt", "janeiro; fevereiro; março; maio; junho; julho; setembro; outubro; novembro; dezembro; fev; mai; set; out; dez"},
	{"it", "gennaio; febbraio; aprile; maggio; giugno; luglio; settembre; ottobre; dicembre; gen; mag; giu; lug; ott"},
	{"ca", "gener; febrer; març; maig; juny; juliol; agost; setembre; novembre; desembre"},
	{"ro", "ianuarie; februarie; martie; aprilie; iunie; iulie; septembrie; octombrie; noiembrie; decembrie"},
	{"nl", "januari; februari; maart; mei; juni; juli; augustus; mrt"},
	{"da no sv", "januar; februar; marts; maj; oktober; desember; augusti; januari; februari; mars; des; okt"},
	{"is", "janúar; febrúar; apríl; maí; júní; júlí; ágúst; október; nóvember"},
	{"fi", "tammikuuta; helmikuuta; maaliskuuta; huhtikuuta; toukokuuta; kesäkuuta; heinäkuuta; elokuuta; syyskuuta; lokakuuta; marraskuuta; joulukuuta"},
	{"pl", "stycznia; lutego; marca; kwietnia; maja; czerwca; lipca; sierpnia; września; października; listopada; grudnia; sty; lut; kwi; cze; lip; sie; wrz; paź; lis; gru"},
	{"cs sk", "ledna; února; března; dubna; května; června; července; srpna; září; října; listopadu; prosince; januára; februára; marca; apríla; mája; júna; júla; augusta; septembra; októbra; novembra; decembra"},
	{"sl hr", "januarja; februarja; aprila; junija; julija; avgusta; oktobra; siječnja; veljače; ožujka; travnja; svibnja; lipnja; srpnja; kolovoza; rujna; studenoga; studenog; prosinca"},
	{"sr", "januara; februara; marta; maja; juna; avgusta; јануар; фебруар; март; април; мај; јун; јул; август; септембар; октобар; новембар; децембар"},
	{"lt lv et", "sausio; vasario; kovo; balandžio; gegužės; birželio; liepos; rugpjūčio; rugsėjo; spalio; lapkričio; gruodžio; janvāris; februāris; marts; aprīlis; maijs; jūnijs; jūlijs; augusts; septembris; oktobris; novembris; decembris; jaanuar; veebruar; märts; aprill; juuni; juuli; oktoober; detsember"},
	{"hu", "január; február; március; április; május; június; július; augusztus; szeptember; október; jan; febr; márc; ápr; máj; szept"},
	{"ru", "января; февраля; марта; апреля; мая; июня; июля; августа; сентября; октября; ноября; декабря; янв; фев; мар; апр; июн; июл; авг; сен; окт; ноя; дек"},
	{"uk", "січня; лютого; березня; квітня; травня; червня; липня; серпня; вересня; жовтня; листопада; грудня"},
	{"bg mk", "януари; февруари; март; април; май; юни; юли; септември; октомври; ноември; декември"},
	{"el", "ιανουαρίου; φεβρουαρίου; μαρτίου; απριλίου; μαΐου; ιουνίου; ιουλίου; αυγούστου; σεπτεμβρίου; οκτωβρίου; νοεμβρίου; δεκεμβρίου"},
	{"tr", "ocak; şubat; mart; nisan; mayıs; haziran; temmuz; ağustos; eylül; ekim; kasım; aralık"},
	{"ar", "يناير; فبراير; مارس; أبريل; إبريل; مايو; يونيو; يوليو; أغسطس; سبتمبر; أكتوبر; نوفمبر; ديسمبر; شباط; آذار; نيسان; أيار; حزيران; تموز; آب; أيلول"},
	{"he", "בינואר; בפברואר; במרץ; באפריל; במאי; ביוני; ביולי; באוגוסט; בספטמבר; באוקטובר; בנובמבר; בדצמבר; ינואר; פברואר; מרץ; אפריל; מאי; יוני; יולי; אוגוסט; ספטמבר; אוקטובר; נובמבר; דצמבר"},
	{"fa", "فروردین; اردیبهشت; خرداد; تیر; مرداد; شهریور; مهر; آبان; آذر; دی; بهمن; اسفند"},
	{"hi", "जनवरी; फरवरी; मार्च; अप्रैल; मई; जून; जुलाई; अगस्त; सितंबर; अक्टूबर; नवंबर; दिसंबर"},
	{"th", "มกราคม; กุมภาพันธ์; มีนาคม; เมษายน; พฤษภาคม; มิถุนายน; กรกฎาคม; สิงหาคม; กันยายน; ตุลาคม; พฤศจิกายน; ธันวาคม"},
	{"id ms", "januari; pebruari; maret; mei; juli; agustus; oktober; desember; mac; ogos; disember"},
	{"vi", "tháng"},
}

// Units of time and lengths of reading, which make the number beside them one.
var unitRows = []row{
	{"en", "min; mins; minute; minutes; hour; hours; hr; hrs; day; days; week; weeks; months; month; year; years; sec; secs; am; a.m; pm; p.m; comments; comment; words; shares; views; likes"},
	{"de", "minuten; uhr; stunde; stunden; tag; tagen; tage; kommentare; kommentar; sekunden; std"},
	{"fr es pt it", "heure; heures; jours; jour; minuto; minutos; minuti; ore; hora; horas; días; dias; giorni; comentarios; comentários; commentaires; h; hs"},
	{"nl da no sv fi", "minuut; uur; dagen; minutter; minuter; timer; timmar; dager; dagar; minuuttia; minuutti; tuntia; reacties"},
	{"pl cs sk hr", "minut; minuty; godz; godzin; komentarzy; minuta; hodin; minúty; minúta; minute"},
	{"ru uk bg", "мин; минут; минуты; минута; хвилин; хвилини; час; часов; часа; минути; г; р; року; года"},
	{"el hu tr id vi", "λεπτά; λεπτο; perc; óra; dk; dakika; saat; menit; phút; giờ; jam; ngày"},
	{"ar he hi th", "دقيقة; دقائق; ساعة; ساعات; דקות; שעות; मिनट; घंटे; นาที"},
	{"zh ja ko", "分钟; 分鐘; 分; 분"},
}

// Words that belong to a date or a reading time on either side of it.
var calendarRows = []row{
	{"en", "updated; last; published; posted; modified; first; today; yesterday; ago; read; reading; time; to; monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon; tue; tues; wed; thu; thur; thurs; fri; sat; sun; est; edt; et; cst; cdt; ct; mst; mdt; pst; pdt; pt; gmt; utc; bst; cet; cest; ist; aest; aedt; jst; kst; wib; msk; eat; cat; sast; date; created; original; originally; issued"},
	{"de", "aktualisiert; zuletzt; veröffentlicht; stand; lesezeit; montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonntag; erstellt; geändert; publiziert; heute; gestern; lesedauer; mo; di; mi; fr; sa; so; update; artikel; datum; ca"},
	{"fr", "publié; mis; mise; jour; modifié; lecture; temps; lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; article; aujourd'hui; hier; actualisé"},
	{"es", "publicado; actualizado; actualización; lectura; tiempo; lunes; martes; miércoles; jueves; viernes; sábado; domingo; creado; hoy; ayer; modificado; actualizada; publicada"},
	{"pt", "publicado; atualizado; leitura; tempo; segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira; criado; hoje; ontem; publicação"},
	{"it", "pubblicato; aggiornato; lettura; tempo; lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica; aggiornamento; oggi; ieri; modifica; ultima"},
	{"nl", "gepubliceerd; bijgewerkt; leestijd; maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag; laatst; gewijzigd; geplaatst; vandaag; gisteren; leestijd"},
	{"da no sv", "publiceret; opdateret; publisert; oppdatert; sist; publicerad; uppdaterad; læsetid; lesetid; lästid; mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag; måndag; tisdag; lördag; söndag; i"},
	{"fi et", "julkaistu; päivitetty; lukuaika; klo; avaldatud; uuendatud"},
	{"pl", "opublikowano; zaktualizowano; aktualizacja; czytania; czas; poniedziałek; wtorek; środa; czwartek; piątek; sobota; niedziela; data; dodano; publikacji; ostatnia"},
	{"cs sk", "aktualizováno; publikováno; vydáno; aktualizované; publikované; čtení; čítania; doba; pondělí; úterý; středa; čtvrtek; pátek; neděle"},
	{"hr sr sl", "objavljeno; ažurirano; објављено; posodobljeno"},
	{"ro hu", "publicat; actualizat; modificat; ultima; frissítve; olvasási; idő; létrehozva"},
	{"ru uk bg", "обновлено; опубликовано; чтения; чтение; просмотров; время; читать; оновлено; опубліковано; читання; дата; сегодня; вчера; публикувано"},
	{"el", "δημοσιεύτηκε; ενημερώθηκε; ενημέρωση; χρόνος; ανάγνωσης; τελευταία"},
	{"tr", "güncelleme; yayınlanma; giriş; okuma; süresi; tarihi; son; güncellenme; pazartesi; salı; çarşamba; perşembe; cuma; cumartesi; pazar"},
	{"ar he fa", "نشر; تحديث; آخر; عدد; فى; עודכן; פורסם; תאריך; تاریخ; تم; النشر; قراءة"},
	{"id vi th", "diterbitkan; diperbarui; senin; selasa; rabu; kamis; jumat; sabtu; minggu; cập; nhật; đăng; thứ; waktu; baca; เผยแพร่; อัปเดต"},
	{"hi", "अपडेटेड; प्रकाशित; अपडेट"},
	{"zh ja ko", "更新; 发布; 發布; 公開; 公開日; 更新日; 阅读; 閱讀; 入力; 掲載; 입력; 수정; 등록; 승인; 업데이트; 발행; 時間; 时间; 오전; 오후; 午前; 午後"},
}

// Small words that belong to a date only before or inside it.
var leadInRows = []row{
	{"", "on; at; in; of; the; from; since; seit; depuis; desde; dal; sinds; sedan; online; as; am; um; vom; den; der; dem; le; à; du; de; del; el; la; las; los; a; il; alle; ore; em; às; as; op; om; kl; kello; dne; v; ve; o; w; dnia; d; z; dana; в; на; от; о; у; στις; la; pe; pada; lúc; pukul; den; die; às; ngày; h; |; -; und; and; et; y; e"},
}

var (
	months   = newBook(monthRows)
	units    = newBook(unitRows)
	calendar = newBook(calendarRows, monthRows, unitRows)
	leadIns  = newBook(leadInRows)
)
