package dates

import "strings"

// months names the months, a row a language. Months are parted by "|"; a month has the forms that
// are printed in dates: nominative and genitive, in full and shortened, and spellings without
// diacritics where pages are known to use them. See lexicon.add for "_" and "=". Where rows
// disagree on a word, the earlier row holds on pages of neither language.
var months = [...]struct{ language, names string }{
	{"en", "january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sep sept | october oct | november nov | december dec"},
	{"de", "januar jan jänner jän jaenner | februar feb feber | märz mär mrz maerz | april apr | mai | juni jun | juli jul | august aug | september sept sep | oktober okt | november nov | dezember dez"},
	{"fr", "janvier janv | février févr fevrier fév fevr fev | mars | avril avr | mai | juin | juillet juil | août | septembre sept aout | octobre oct | novembre nov | décembre déc dec decembre"},
	{"es", "enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago | septiembre sept setiembre set | octubre oct | noviembre nov | diciembre dic"},
	{"pt", "janeiro jan | fevereiro fev | março mar marco | abril abr | maio mai | junho jun | julho jul | agosto ago | setembro =set | outubro =out | novembro nov | dezembro dez"},
	{"it", "gennaio gen | febbraio feb | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug | agosto ago | settembre =set | ottobre ott | novembre nov | dicembre dic"},
	{"nl", "januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul | augustus aug | september sep | oktober okt | november nov | december dec"},
	{"sv", "januari jan | februari feb | mars | april apr | maj | juni | juli | augusti aug | september sep | oktober okt | november nov | december dec"},
	{"nb", "januar jan | februar feb | mars mar | april apr | mai | juni jun | juli jul | august aug | september sep | oktober okt | november nov | desember des"},
	{"nn", "januar jan | februar feb | mars mar | april apr | mai | juni jun | juli jul | august aug | september sep | oktober okt | november nov | desember des"},
	{"da", "januar jan | februar feb | marts mar | april apr | maj | juni jun | juli jul | august aug | september sep | oktober okt | november nov | december dec"},
	{"fi", "tammikuuta tammikuu tammi tammikuun | helmikuuta helmikuu helmi helmikuun | maaliskuuta maaliskuu maalis maaliskuun | huhtikuuta huhtikuu huhti huhtikuun | toukokuuta toukokuu =touko toukokuun | kesäkuuta kesäkuu =kesä kesäkuun | heinäkuuta heinäkuu heinä heinäkuun | elokuuta elokuu =elo elokuun | syyskuuta syyskuu syys syyskuun | lokakuuta lokakuu loka lokakuun | marraskuuta marraskuu marras marraskuun | joulukuuta joulukuu joulu joulukuun"},
	{"is", "janúar jan | febrúar feb | mars mar | apríl apr | maí | júní jún | júlí júl | ágúst ágú | september sep | október okt | nóvember nóv | desember des"},
	{"fo", "januar jan | februar feb | mars mar | apríl apr | mai | juni jun | juli jul | august aug | september sep | oktober okt | november nov | desember des"},
	{"pl", "stycznia styczeń =sty | lutego luty lut | marca marzec mar | kwietnia kwiecień kwi | maja maj | czerwca czerwiec cze | lipca lipiec lip | sierpnia sierpień sie | września wrzesień wrz | października październik paź paz pazdziernika | listopada listopad =lis | grudnia grudzień =gru"},
	{"cs", "ledna leden led | února únor úno | března březen bře | dubna duben dub | května květen kvě | června červen čvn čer | července červenec čvc | srpna srpen srp | září zář | října říjen říj | listopadu listopad =lis | prosince prosinec =pro"},
	{"sk", "januára január jan | februára február feb | marca marec mar | apríla apríl apr | mája máj | júna jún | júla júl | augusta august aug | septembra september sep | októbra október okt | novembra november nov | decembra december dec"},
	{"sl", "januar jan januarja | februar feb februarja | marec mar marca | april apr aprila | maj maja | junij jun junija | julij jul julija | avgust avg avgusta | september sep septembra | oktober okt oktobra | november nov novembra | december dec decembra"},
	{"hr", "siječnja siječanj sij | veljače veljača velj | ožujka ožujak ožu | travnja travanj =tra | svibnja svibanj svi | lipnja lipanj =lip | srpnja srpanj srp | kolovoza kolovoz =kol | rujna rujan ruj | listopada listopad =lis | studenoga studeni =stu studenog | prosinca prosinac =pro"},
	{"bs", "januar jan | februar feb | mart mar | april apr | maj | juni jun | juli jul | august aug | septembar sep | oktobar okt | novembar nov | decembar dec"},
	{"sr", "јануар јан јануара | фебруар феб фебруара | март мар марта | април апр априла | мај маја | јун јуна јуни | јул јула јули | август авг августа | септембар сеп септембра | октобар окт октобра | новембар нов новембра | децембар дец децембра"},
	{"sr-Latn", "januar jan januara | februar feb februara | mart mar marta | april apr aprila | maj maja | jun juna | jul jula | avgust avg avgusta | septembar sep septembra | oktobar okt oktobra | novembar nov novembra | decembar dec decembra"},
	{"mk", "јануари јан | февруари фев | март мар | април апр | мај | јуни јун | јули јул | август авг | септември сеп | октомври окт | ноември ное | декември дек"},
	{"bg", "януари ян | февруари фев февр | март мар | април апр | май | юни | юли | август авг | септември сеп септ | октомври окт | ноември ное ноем | декември дек"},
	{"ru", "января январь янв | февраля февраль февр фев | марта март мар | апреля апрель апр | мая май | июня июнь июн | июля июль июл | августа август авг | сентября сентябрь сент сен | октября октябрь окт | ноября ноябрь нояб | декабря декабрь дек"},
	{"uk", "січня січень січ | лютого лютий лют | березня березень бер | квітня квітень квіт | травня травень трав | червня червень черв | липня липень лип | серпня серпень серп | вересня вересень вер | жовтня жовтень жовт | листопада листопад лист | грудня грудень груд"},
	{"be", "студзеня студзень сту | лютага люты лют | сакавіка сакавік сак | красавіка красавік =кра | мая май | чэрвеня чэрвень чэр | ліпеня ліпень ліп | жніўня жнівень жні | верасня верасень вер | кастрычніка кастрычнік кас | лістапада лістапад ліс | снежня снежань сне"},
	{"kk", "қаңтар қаң | ақпан ақп | наурыз нау | сәуір сәу | мамыр =мам | маусым мау | шілде шіл | тамыз =там | қыркүйек қыр | қазан қаз | қараша қар | желтоқсан жел"},
	{"el", "ιανουαρίου ιαν ιανουάριοσ | φεβρουαρίου φεβ φεβρουάριοσ φεβρ | μαρτίου μαρ μάρτιοσ μαρτ | απριλίου απρ απρίλιοσ | μαΐου μαΐ μάιοσ μάι | ιουνίου ιουν ιούνιοσ ιούν | ιουλίου ιουλ ιούλιοσ ιούλ | αυγούστου αυγ αύγουστοσ αύγ | σεπτεμβρίου σεπ σεπτέμβριοσ σεπτ | οκτωβρίου οκτ οκτώβριοσ | νοεμβρίου νοε νοέμβριοσ | δεκεμβρίου δεκ δεκέμβριοσ"},
	{"hu", "január jan januári | február febr februári | március márc márciusi | április ápr áprilisi | május máj májusi | június jún júniusi | július júl júliusi | augusztus aug augusztusi | szeptember szept szeptemberi | október okt októberi | november nov novemberi | december dec decemberi"},
	{"ro", "ianuarie ian | februarie feb | martie mar | aprilie apr | mai | iunie iun | iulie iul | august aug | septembrie sept | octombrie oct | noiembrie nov | decembrie dec"},
	{"tr", "ocak =oca | şubat şub | mart mar | nisan nis | mayıs may mayis | haziran haz | temmuz =tem | ağustos ağu | eylül eyl | ekim =eki | kasım kas kasim | aralık =ara aralik"},
	{"az", "yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl | avqust avq | sentyabr sen | oktyabr okt | noyabr noy | dekabr dek"},
	{"uz", "yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl | avgust avg | sentabr sen | oktabr okt | noyabr noy | dekabr dek"},
	{"lt", "sausio sausis saus | vasario vasaris vas | kovo kovas kov | balandžio balandis bal balandzio | gegužės gegužė geg | birželio birželis birž | liepos liepa liep | rugpjūčio rugpjūtis rugp | rugsėjo rugsėjis rugs | spalio spalis spal | lapkričio lapkritis lapkr | gruodžio gruodis gruod"},
	{"lv", "janvāris janv janvārī | februāris febr | marts martā | aprīlis apr aprīlī | maijs maijā | jūnijs jūn jūnijā | jūlijs jūl jūlijā | augusts aug augustā | septembris sept septembrī | oktobris okt oktobrī | novembris nov novembrī | decembris dec decembrī"},
	{"et", "jaanuar jaan jaanuaril | veebruar veebr veebruaril | märts märtsil | aprill apr aprillil | mai mail | juuni juunil | juuli juulil | august aug augustil | september sept septembril | oktoober okt oktoobril | november nov novembril | detsember dets detsembril"},
	{"id", "januari jan | februari feb peb | maret mar | april apr | mei | juni jun | juli jul | agustus agu agt agust | september sep | oktober okt | november nov | desember des"},
	{"ms", "januari jan | februari feb | =mac | april apr | mei | jun | julai jul | ogos ogo | september sep | oktober okt | november nov | disember dis"},
	{"ar", "يناير | فبراير | مارس | أبريل ابريل إبريل | مايو | يونيو يونية | يوليو يولية | أغسطس اغسطس | سبتمبر | أكتوبر اكتوبر | نوفمبر | ديسمبر"},
	{"ar-LB", "كانون_الثاني | شباط فبراير | آذار اذار | نيسان | أيار | حزيران | تموز | آب | أيلول | تشرين_الأول | تشرين_الثاني | كانون_الأول"},
	{"ar-MA", "يناير | فبراير | مارس | أبريل | ماي | يونيو | يوليوز | غشت | شتنبر | أكتوبر | نونبر | دجنبر"},
	{"ar-DZ", "جانفي | فيفري | مارس | أفريل | ماي | جوان | جويلية | أوت | سبتمبر | أكتوبر | نوفمبر | ديسمبر"},
	{"he", "ינואר ינו בינואר בינו | פברואר פבר בפברואר בפבר | מרץ במרץ | אפריל אפר באפריל באפר | מאי במאי | יוני ביוני | יולי ביולי | אוגוסט אוג באוגוסט באוג | ספטמבר ספט בספטמבר בספט | אוקטובר אוק באוקטובר באוק | נובמבר נוב בנובמבר בנוב | דצמבר דצמ בדצמבר בדצמ"},
	{"fa", "ژانویهٔ ژانویه | فوریهٔ فوریه | مارس | آوریل | مهٔ مه می | ژوئن | ژوئیهٔ ژوئیه | اوت آگوست | سپتامبر | اکتبر | نوامبر | دسامبر"},
	{"ps", "جنوري | فبروري فېبروري | مارچ | اپریل | مۍ | جون | جولای | اګست | سېپتمبر سپتمبر | اکتوبر | نومبر | دسمبر"},
	{"ur", "جنوری | فروری | مارچ | اپریل | مئی | جون | جولائی | اگست | ستمبر | اکتوبر | نومبر | دسمبر"},
	{"hi", "जनवरी जन | फ़रवरी फ़र फरवरी | मार्च | अप्रैल | मई | जून | जुलाई जुल | अगस्त अग | सितंबर सित सितम्बर | अक्टूबर अक्टू अक्तूबर | नवंबर नव नवम्बर | दिसंबर दिस दिसम्बर"},
	{"mr", "जानेवारी जाने | फेब्रुवारी फेब्रु | मार्च | एप्रिल एप्रि | मे | जून | जुलै | ऑगस्ट ऑग | सप्टेंबर सप्टें | ऑक्टोबर ऑक्टो | नोव्हेंबर नोव्हें | डिसेंबर डिसें"},
	{"ne", "जनवरी | फेब्रुअरी | मार्च | अप्रिल | मे | जुन | जुलाई | अगस्ट | सेप्टेम्बर | अक्टोबर | नोभेम्बर | डिसेम्बर"},
	{"bn", "জানুয়ারি জানু জানুয়ারী | ফেব্রুয়ারি ফেব ফেব্রুয়ারী | মার্চ | এপ্রিল এপ্রি | মে | জুন | জুলাই জুল | আগস্ট আগ | সেপ্টেম্বর সেপ সেপ্ট | অক্টোবর অক্টো | নভেম্বর নভে | ডিসেম্বর ডিসে"},
	{"ta", "ஜனவரி ஜன | பிப்ரவரி பிப் | மார்ச் மார் | ஏப்ரல் ஏப் | மே | ஜூன் | ஜூலை | ஆகஸ்ட் ஆக | செப்டம்பர் செப் | அக்டோபர் அக் | நவம்பர் நவ | டிசம்பர் டிச"},
	{"te", "జనవరి జన | ఫిబ్రవరి ఫిబ్ర | మార్చి | ఏప్రిల్ ఏప్రి | మే | జూన్ | జులై | ఆగస్టు ఆగ | సెప్టెంబర్ సెప్టెం | అక్టోబర్ అక్టో | నవంబర్ నవం | డిసెంబర్ డిసెం"},
	{"kn", "ಜನವರಿ ಜನ | ಫೆಬ್ರವರಿ ಫೆಬ್ರ | ಮಾರ್ಚ್ | ಏಪ್ರಿಲ್ ಏಪ್ರಿ | ಮೇ | ಜೂನ್ | ಜುಲೈ | ಆಗಸ್ಟ್ ಆಗ | ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ | ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ | ನವೆಂಬರ್ ನವೆಂ | ಡಿಸೆಂಬರ್ ಡಿಸೆಂ"},
	{"ml", "ജനുവരി ജനു | ഫെബ്രുവരി ഫെബ്രു | മാർച്ച് മാർ | ഏപ്രിൽ ഏപ്രി | മേയ് | ജൂൺ | ജൂലൈ | ഓഗസ്റ്റ് ഓഗ | സെപ്റ്റംബർ സെപ്റ്റം | ഒക്ടോബർ ഒക്ടോ | നവംബർ നവം | ഡിസംബർ ഡിസം"},
	{"gu", "જાન્યુઆરી જાન્યુ | ફેબ્રુઆરી ફેબ્રુ | માર્ચ | એપ્રિલ | મે | જૂન | જુલાઈ | ઑગસ્ટ | સપ્ટેમ્બર સપ્ટે | ઑક્ટોબર ઑક્ટો | નવેમ્બર નવે | ડિસેમ્બર ડિસે"},
	{"pa", "ਜਨਵਰੀ ਜਨ | ਫ਼ਰਵਰੀ ਫ਼ਰ | ਮਾਰਚ | ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ | ਮਈ | ਜੂਨ | ਜੁਲਾਈ ਜੁਲਾ | ਅਗਸਤ ਅਗ | ਸਤੰਬਰ ਸਤੰ | ਅਕਤੂਬਰ ਅਕਤੂ | ਨਵੰਬਰ ਨਵੰ | ਦਸੰਬਰ ਦਸੰ"},
	{"th", "มกราคม ม_ค | กุมภาพันธ์ ก_พ | มีนาคม มี_ค | เมษายน เม_ย | พฤษภาคม พ_ค | มิถุนายน มิ_ย | กรกฎาคม ก_ค | สิงหาคม ส_ค | กันยายน ก_ย | ตุลาคม ต_ค | พฤศจิกายน พ_ย | ธันวาคม ธ_ค"},
	{"lo", "ມັງກອນ ມ_ກ | ກຸມພາ ກ_ພ | ມີນາ ມ_ນ | ເມສາ ມ_ສ | ພຶດສະພາ ພ_ພ | ມິຖຸນາ ມິ_ຖ | ກໍລະກົດ ກ_ລ | ສິງຫາ ສ_ຫ | ກັນຍາ ກ_ຍ | ຕຸລາ ຕ_ລ | ພະຈິກ ພ_ຈ | ທັນວາ ທ_ວ"},
	{"km", "មករា | កុម្ភៈ | មីនា | មេសា | ឧសភា | មិថុនា | កក្កដា | សីហា | កញ្ញា | តុលា | វិច្ឆិកា | ធ្នូ"},
	{"my", "ဇန်နဝါရီ ဇန် | ဖေဖော်ဝါရီ =ဖေ | မတ် | ဧပြီ =ဧ | မေ | ဇွန် | ဇူလိုင် ဇူ | ဩဂုတ် =ဩ | စက်တင်ဘာ စက် | အောက်တိုဘာ အောက် | နိုဝင်ဘာ နို | ဒီဇင်ဘာ ဒီ"},
	{"am", "ጃንዋሪ ጃን | ፌብሩዋሪ ፌብ | ማርች | ኤፕሪል ኤፕሪ | ሜይ | ጁን | ጁላይ | ኦገስት ኦገስ | ሴፕቴምበር ሴፕቴ | ኦክቶበር ኦክቶ | ኖቬምበር ኖቬም | ዲሴምበር ዲሴም"},
	{"hy", "հունվարի հունվար հնվ | փետրվարի փետրվար փտվ | մարտի մարտ մրտ | ապրիլի ապրիլ ապր | մայիսի մայիս մյս | հունիսի հունիս հնս | հուլիսի հուլիս հլս | օգոստոսի օգոստոս օգս | սեպտեմբերի սեպտեմբեր սեպ | հոկտեմբերի հոկտեմբեր հոկ | նոյեմբերի նոյեմբեր նոյ | դեկտեմբերի դեկտեմբեր դեկ"},
	{"ka", "იანვარი იან | თებერვალი თებ | მარტი მარ | აპრილი აპრ | მაისი მაი | ივნისი ივნ | ივლისი ივლ | აგვისტო აგვ | სექტემბერი სექ | ოქტომბერი ოქტ | ნოემბერი ნოე | დეკემბერი დეკ"},
	{"ca", "gener gen | febrer febr | març | abril abr | maig mai | juny | juliol jul | agost ag | setembre =set | octubre oct | novembre nov | desembre des"},
	{"gl", "xaneiro xan | febreiro feb | marzo mar | abril abr | maio | xuño | xullo xul | agosto ago | setembro =set | outubro =out | novembro nov | decembro dec"},
	{"eu", "urtarrila urt urtarrilaren | otsaila ots otsailaren | martxoa mar martxoaren | apirila api apirilaren | maiatza mai maiatzaren | ekaina eka ekainaren | uztaila uzt uztailaren | abuztua abu abuztuaren | iraila ira irailaren | urria urr urriaren | azaroa aza azaroaren | abendua abe abenduaren"},
	{"sq", "janar jan | shkurt shk | mars mar | prill pri | maj | qershor qer | korrik korr | gusht gush | shtator sht | tetor tet | nëntor nën | dhjetor dhj"},
	{"mt", "jannar jan | frar fra | marzu mar | april apr | mejju mej | ġunju ġun | lulju lul | awwissu aww | settembru set | ottubru ott | novembru nov | diċembru diċ"},
	{"ga", "eanáir ean | feabhra feabh | márta | aibreán aib | bealtaine beal | meitheamh meith | iúil | lúnasa lún | meán_fómhair mfómh | deireadh_fómhair dfómh | samhain samh | nollaig noll"},
	{"cy", "ionawr =ion | chwefror chwef chw | mawrth maw | ebrill ebr | mai | mehefin meh | gorffennaf gorff gor | =awst | =medi | hydref =hyd | tachwedd tach | rhagfyr rhag"},
	{"af", "januarie jan | februarie feb | maart mrt | april apr | mei | junie jun | julie jul | augustus aug | september sep | oktober okt | november nov | desember des"},
	{"lb", "januar jan | februar feb | mäerz mäe | abrëll abr | =mee | juni jun | juli jul | august aug | september sep | oktober okt | november nov | dezember dez"},
	{"zu", "januwari jan ujanuwari | februwari feb ufebruwari | mashi =mas umashi | ephreli eph u_ephreli uephreli | meyi mey umeyi | juni jun ujuni | julayi jul ujulayi | agasti aga u_agasti uagasti | septhemba sep usepthemba | okthoba okt u_okthoba uokthoba | novemba nov unovemba | disemba dis udisemba"},
	{"xh", "janyuwari jan eyomqungu umqungu | februwari feb eyomdumba umdumba | matshi =mat eyokwindla ukwindla | epreli epr utshaz_iimpuzi | meyi mey ucanzibe ecanzibe | juni jun eyesilimela isilimela | julayi jul eyekhala | agasti aga eyethupha | septemba sept sep eyomsintsi | okthobha okthoba okt eyedwarha | novemba nov eyenkanga | disemba dis eyomnga umnga"},
	{"sw", "januari jan | februari feb | machi =mac | aprili apr | mei | juni jun | julai jul | agosti ago | septemba sep | oktoba okt | novemba nov | desemba des"},
	{"fil", "enero ene | pebrero peb | marso mar | abril abr | mayo may | hunyo =hun | hulyo =hul | agosto ago | setyembre set | oktubre okt | nobyembre nob | disyembre dis"},
	{"so", "janaayo jannaayo jan | febraayo feb | maarso =mar | abriil abr | maayo may | juun jun | luulyo lul | agosto ogosto ogs | sebtembar sebteembar seb | oktoobar okt | noofeembar nof | diseembar dis"},
	{"ha", "janairu jan | faburairu fab | maris mar | afirilu afi | mayu =may | yuni yun | yuli yul | agusta agu | satumba =sat | oktoba okt | nuwamba nuw | disamba dis"},
	{"ig", "jenụwarị jen | febrụwarị feb | maachị =maa | epreel epr | =mee | jun juu | julaị jul | ọgọọst ọgọ | septemba sep | ọktoba ọkt | novemba nov | disemba dis"},
	{"rw", "mutarama mut | gashyantare gas | werurwe wer | =mata =mat | gicurasi gic | =kamena kam | nyakanga nya | =kanama kan | nzeri nze | ukwakira ukw | ugushyingo ugu | ukuboza uku"},
	{"zh", "一月 | 二月 | 三月 | 四月 | 五月 | 六月 | 七月 | 八月 | 九月 | 十月 | 十一月 | 十二月"},
}

// jalaliMonths are the months of the Persian calendar, in Persian and in Dari.
var jalaliMonths = [...]struct{ language, names string }{
	{"fa", "فروردین | اردیبهشت | خرداد | تیر | مرداد امرداد | شهریور | مهر | آبان | آذر | دی | بهمن | اسفند"},
	{"fa", "حمل | ثور | جوزا | سرطان | اسد | سنبله | میزان | عقرب | قوس | جدی | دلو | حوت"},
}

func (l *lexicon) addMonths() {
	for _, row := range months {
		l.addYear(row.language, row.names, monthCalendar(row.language))
	}
	for _, row := range jalaliMonths {
		l.addYear(row.language, row.names, jalali)
	}
}

// monthCalendar is the calendar whose years are printed beside the month names of a language.
func monthCalendar(language string) calendar {
	if language == "th" {
		return buddhist
	}
	return gregorian
}

// addYear enters the names of twelve months.
func (l *lexicon) addYear(language, names string, c calendar) {
	month := int8(1)
	for forms := range strings.SplitSeq(names, "|") {
		l.addAll(language, forms, meaning{roles: monthName, month: month, calendar: c})
		month++
	}
}
