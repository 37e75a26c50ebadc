package names

// Signatures that name nobody: a staff, a desk, an account.
var genericRows = []row{
	{"en", "local democracy reporting; local democracy reporter; agency report; agency reports; agency reporter; our agency; our own correspondent; staff correspondent; staff correspondents; own correspondent; city correspondent; district correspondent; bureau report; staff; staff report; staff reports; staff reporter; staff reporters; staff writer; staff writers; admin; administrator; editor; editors; editorial; editorial team; editorial staff; editorial board; the editorial board; the editors; our editors; newsroom; news desk; newsdesk; web desk; online desk; digital desk; sports desk; news staff; news team; team; the team; our team; guest; guest author; guest post; guest contributor; guest writer; contributor; contributors; contributed; correspondent; our correspondent; our correspondents; our reporter; our staff; special correspondent; a correspondent; a staff reporter; wire; wires; wire reports; wire services; wire service; news agencies; agencies; agency; press release; webmaster; news service reports; web master; web team; anonymous; user; author; the author; authors; reporter; bureau; desk; our bureau; news bureau; express news service; news service; online team; content team; sponsored; partner content; brand content; advertorial; super user; superuser; publisher; moderator; site editor; digital team; social team; from staff reports; from wire reports; staff and agencies; staff and wire reports; agencies and staff; various authors; several authors; multiple authors; various; super admin; system; blog; blog team; writer; journalist; press office; communications team; marketing; marketing team; website"},
	{"de", "redaktion; die redaktion; red; online-redaktion; onlineredaktion; unsere redaktion; newsdesk; nachrichtenredaktion; gastautor; gastbeitrag; gastautoren; agenturen; presse; pressestelle; pressemitteilung; pm; webredaktion; sportredaktion; politikredaktion; wirtschaftsredaktion; lokalredaktion; administrator; verlag; unbekannt; autor; autoren; team; von unserer redaktion; unserer redaktion; eigenbericht; mitteilung; anonym; unser korrespondent; unserem korrespondenten; advertorial; anzeige; desk"},
	{"fr", "la rédaction; rédaction; notre rédaction; la redaction; rédaction web; équipe éditoriale; l'équipe; la rédaction avec afp; invité; auteur invité; agences; service web; envoyé spécial; notre correspondant; notre envoyé spécial; inconnu; anonyme; communiqué; tribune; collectif; administrateur; la rédac"},
	{"es", "redacción; la redacción; de la redacción; de redacción; redacción digital; redacción web; equipo editorial; agencias; invitado; editorial; redactor; redacciones; redaccion; mesa de redacción; nuestro corresponsal; colaborador; colaboradores; administrador; anónimo; desconocido; equipo; equipo de redacción; nota de prensa; comunicado"},
	{"pt", "redação; da redação; a redação; equipe; equipa; editorial; agências; agência; colaborador; convidado; assessoria; assessoria de imprensa; redacção; administrador; desconhecido; anônimo"},
	{"it", "redazione; la redazione; a cura della redazione; della redazione; redazione web; redazione online; ospite; agenzie; comunicato stampa; redazione sportiva; staff; lo staff"},
	{"ca gl ro", "redacció; la redacció; redacción; redacția; redactia; echipa; agenții; colaborator; administrator"},
	{"nl", "redactie; de redactie; onze redactie; onze verslaggever; van onze verslaggever; van onze redactie; webredactie; gastauteur; ingezonden; gast; onze correspondent; nieuwsredactie"},
	{"da no sv", "redaktionen; redaktion; redaksjonen; redaksjon; gæst; gjest; gäst; gästskribent; debatt; nyhedsredaktionen; nyhetsredaktionen; leder; ledare; red; pressemeddelelse"},
	{"fi et is", "toimitus; uutistoimitus; toimetus; ritstjórn; vieraskynä; toimituskunta"},
	{"pl", "redakcja; red; zespół; zespół redakcyjny; autor gościnny; redaktor; administrator; materiał prasowy; materiał partnera; artykuł sponsorowany; opracowanie; oprac; materiały prasowe; brak autora"},
	{"cs sk", "redakce; redakcia; red; hosté; komerční sdělení; naši zpravodajové; tisková zpráva"},
	{"hr sr sl", "redakcija; uredništvo; редакција; uredniško; agencije; агенције; novinar; desk"},
	{"lt lv", "redakcija; redakcijos; redaktorius"},
	{"hu", "szerkesztőség; szerk; a szerkesztőség; vendégszerző; mti"},
	{"ru", "редакция; редакция сайта; администратор; админ; гость; отдел новостей; пресс-служба; редактор; от редакции; наш корреспондент; агентства; служба новостей; аноним"},
	{"uk be bg", "редакція; адміністратор; гість; відділ новин; прес-служба; редакционен екип; рэдакцыя; администратор; екип; редакция; редактор"},
	{"el", "συντακτική ομάδα; σύνταξη; newsroom; διαχειριστής; η σύνταξη"},
	{"tr", "haberler; haber merkezi; editör; yazı işleri; ajanslar; misafir; dış haberler; spor servisi; haber servisi; ajans; redaksiyon"},
	{"ar", "هيئة التحرير; التحرير; وكالات; فريق التحرير; متابعات; خاص; مراسلنا; غرفة الأخبار; قسم التحرير; الوكالات"},
	{"he", "מערכת; מערכת האתר; סוכנויות הידיעות; סוכנויות; צוות האתר; המערכת"},
	{"fa ur", "تحریریه; گروه خبر; سرویس خبر; ویب ڈیسک; نیوز ڈیسک"},
	{"hi bn", "न्यूज़ डेस्क; न्यूज डेस्क; वेब डेस्क; ब्यूरो; डेस्क; टीम; डिजिटल डेस्क; निज प्रतिनिधि; अनाम; নিজস্ব প্রতিবেদক; ডেস্ক; অনলাইন ডেস্ক; নিজস্ব সংবাদদাতা; নিজস্ব প্রতিনিধি; স্টাফ রিপোর্টার"},
	{"mr ne gu pa", "प्रतिनिधी; विशेष प्रतिनिधी; वृत्तसंस्था; ऑनलाइन डेस्क; ડેસ્ક; વેબ ડેસ્ક; ન્યૂઝ ડેસ્ક; ਵੈੱਬ ਡੈਸਕ; ਨਿਊਜ਼ ਡੈਸਕ"},
	{"ta te kn ml", "செய்திப்பிரிவு; நமது நிருபர்; ஆன்லைன் டெஸ்க்; న్యూస్ డెస్క్; వెబ్ డెస్క్; ఆన్\u200cలైన్ డెస్క్; ನ್ಯೂಸ್ ಡೆಸ್ಕ್; ವೆಬ್ ಡೆಸ್ಕ್; വെബ് ഡെസ്ക്; ന്യൂസ് ഡെസ്ക്; സ്വന്തം ലേഖകൻ; സ്വന്തം പ്രതിനിധി"},
	{"ur sw af", "اسٹاف رپورٹر; نمائندہ خصوصی; مانیٹرنگ ڈیسک; نیوز رپورٹر; mwandishi wetu; mwandishi maalum; ons korrespondent; ons verslaggewer"},
	{"ka hy az kk uz mn", "რედაქცია; ახალი ამბების სამსახური; խմբագրություն; redaksiya; xəbər mərkəzi; редакциясы; tahririyat; редакц"},
	{"id ms", "redaksi; tim redaksi; tim; kontributor; admin"},
	{"vi th", "ban biên tập; tòa soạn; pv; nhóm pv; nhóm phóng viên; กองบรรณาธิการ; ทีมข่าว; แอดมิน"},
	{"zh", "编辑部; 編輯部; 本报讯; 本報訊; 综合报道; 綜合報導; 本报记者; 本報記者; 网络; 网编; 佚名; 管理员; 小编; 新闻中心"},
	{"ja", "編集部; 編集局; 報道部; 社説; 管理人; 取材班; 社会部; 政治部"},
	{"ko", "편집국; 편집부; 온라인뉴스팀; 뉴스팀; 디지털뉴스팀; 온라인뉴스부; 관리자; 취재팀; 디지털뉴스부; 편집자"},
}

// What content systems print where nobody was entered.
var placeholderRows = []row{{"en", "null; none; undefined; n/a; author name; unknown; no author; root; default; test; uncategorized"}, {"with agencies", "with agencies; mit agenturen; avec agences; con agencias; com agências; con agenzie; met agentschappen; med byråer"}}

// Words that make a name an organisation's wherever they stand in it.
var organisationRows = []row{
	{"en", "team; staff; inc; ltd; llc; plc; corp; corporation; company; group; foundation; university; college; institute; institution; association; society; federation; council; committee; commission; ministry; department; agency; bureau; newsroom; desk; news; network; media; press; magazine; newspaper; journal; times; post; herald; tribune; gazette; chronicle; review; editors; admin; board; services; service; solutions; technologies; holdings; partners; studio; studios; club; center; centre; school; hospital; church; bank; union; party; community; library; museum; project; online; digital; tv; radio; blog; contributors; newsdesk; consulting; marketing; dentistry; dental; construction; insurance; capital; ventures; labs; software; systems; health; store; shop; international; global; alliance; coalition; organization; organisation; trust; fund; office; embassy; authority; government; administration; llp; publishing; broadcasting; channel; corner; guide; daily; weekly"},
	{"de", "redaktion; gmbh; ag; verlag; verein; ev; e.v; zeitung; nachrichten; magazin; bundesministerium; ministerium; departement; landesamt; behörde; universität; hochschule; institut; stiftung; verband; bund; gesellschaft; polizei; feuerwehr; stadt; landkreis; gemeinde; amt; kg; mbh; genossenschaft; fernsehen; rundfunk; presse; bundesamt; bank; sparkasse; partei; kirche; online; kurier; anzeiger; tageblatt; rundschau; desk; agentur; portal; netzwerk"},
	{"fr", "rédaction; société; fondation; université; association; ministère; agence; journal; magazine; éditions; sarl; sas; quotidien; équipe; collectif; institut; courrier; gazette; dépêche; hebdo"},
	{"es pt it", "redacción; redação; redazione; universidad; universidade; università; fundación; fundação; fondazione; ministerio; ministério; ministero; agencia; agência; agenzia; diario; diário; periódico; jornal; giornale; revista; rivista; noticias; notícias; notizie; editorial; s.a; sa; srl; s.r.l; s.p.a; spa; equipo; equipe; asociación; associação; associazione; ayuntamiento; gobierno; governo; instituto; istituto"},
	{"nl nordic", "redactie; redaksjonen; redaktionen; b.v; bv; a/s; ab; as; oy; stichting; universiteit; universitet; nyheter; krant; avis; avisen; tidning; toimitus; dagblad; nieuwsblad; nieuws; tidende; tidningen; avisa; omroep; weekblad; lehti; sanomat; uutiset"},
	{"slavic", "redakcja; redakce; redakcia; redakcija; редакция; редакція; агентство; институт; университет; министерство; пресс-служба; ооо; газета; журнал; новости; fundacja; uniwersytet; ministerstwo; stowarzyszenie; zespół; sp; z.o.o; s.r.o; d.o.o; vlada; агенција; новини; телеканал; gazeta; dziennik; kurier; tygodnik; portal; telewizja; novine; večernji; vijesti; vesti; novosti; novice; deník; denník; noviny; týdeník; вестник; вісник; портал"},
	{"tr id", "ajansı; haber; gazetesi; merkezi; üniversitesi; bakanlığı; redaksi; universitas; kementerian; a.ş; servisi; yayınevi"},
	{"ar he", "وكالة; جريدة; صحيفة; وزارة; جامعة; مؤسسة; قناة; موقع; فريق; هيئة; سوكنوت; מערכת; אתר; עיתון; חדשות"},
	{"hi", "डेस्क; टीम; ब्यूरो; न्यूज़; न्यूज; समाचार"},
}

// Words of a page's furniture: whatever holds one is no name.
var furnitureRows = []row{
	{"zh", "网友评论; 评论; 评论数; 字号; 小字号; 打印; 分享; 收藏"},
	{"en", "view; name; size; author's; home; homepage; watch; bio; twitter; topics; print; save; listen; join; follow; share; tweet; subscribe; login; log; sign; comments; profile; archive; archives; read; more; click; here; email; advertisement; sponsored; menu; search; bio; posts; articles; says; said; caption; newsletter; cookies; about; related; previous; next; please; your; get; contact; bookmark; facebook; twitter; linkedin; instagram; whatsapp; youtube; copy link; updated; published; posted; required; reply; by; written by"},
	{"de", "folgen; folge; entfolgen; startseite; alle; weitere; nachricht; teilen; anmelden; mehr; kommentare; sagt; schreiben; artikel; merken; drucken; abonnieren; über; anzeige; veröffentlicht; aktualisiert"},
	{"fr es pt it nl", "suivre; partager; commentaires; lire; seguir; compartir; comentarios; leer; compartilhar; condividi; segui; commenti; lees; reacties; delen; delen; publicado; publié; pubblicato"},
}

// Words of running text that no name holds. "A sentence" is called what has one.
var sentenceRows = []row{
	{"en", "is; are; was; were; has; have; will; can; that; this; these; which; who; how; why; what; when; with; for; from; to; not; his; her; their; our; we; you; i'm; it's; its; or; but; about; after; before; than; into; new"},
	{"de", "ist; sind; war; hat; haben; wird; werden; nicht; und; oder; aber; mit; für; auf; ein; eine; einen; das; dass; sich; wie; warum; was; wer; aus; nach; bei; im; zu den"},
	{"fr", "est; sont; dans; pour; avec; sur; qui; que; une; pas; cette; leur; aux"},
	{"es pt it", "está; son; para; con; una; sobre; más; não; com; uma; são; che; per; sono; nel; della; gli; como; pero"},
	{"nl nordic", "is; zijn; het; een; voor; met; niet; och; är; som; för; med; til; ikke; og; er; på"},
	{"slavic", "jest; się; nie; na; что; как; для; это; не; на; не; je; se; není; який; що"},
}

var (
	generics      = newBook(genericRows)
	organisations = newBook(organisationRows)
	furniture     = newBook(furnitureRows)
	placeholders  = newBook(placeholderRows)
	sentenceWords = newBook(sentenceRows)
)
