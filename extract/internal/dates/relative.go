package dates

import "strings"

// A unit is what an amount counts.
type unit int8

const (
	seconds unit = iota
	minutes
	hours
	days
	weeks
	monthsUnit
	years
)

// relative are the words of dates that count from now, a row a language. Units are parted by "|",
// seconds first. A form with "!" may stand without a number and then means one, with "!!" two. In
// days, the words for today, yesterday and the day before are parted by "|".
var relative = [...]struct {
	language  string
	agoBefore string
	agoAfter  string
	one       string
	units     string
	days      string
	now       string
}{
	{"en", "", "ago", "a an one", "s sec second seconds secs|min minute minutes mins m|h hr hour hours hrs|d day days|w wk week weeks wks|mo month months|yr year years yrs y", "today|yesterday|", "just_now now"},
	{"de", "vor", "=her", "ein eine einer einem", "sek sekunde sekunden|min minute minuten|std stunde stunden|tag tage tagen|woche wochen|monat monate monaten|jahr jahre jahren", "heute|gestern|vorgestern", "jetzt soeben gerade_eben"},
	{"fr", "il_y_a", "", "un une", "seconde secondes|min mn minute minutes|heure heures|j jour jours|sem semaine semaines|mois|an ans", "aujourd_hui|hier|avant_hier", "à_l_instant"},
	{"es", "hace", "atrás", "un una", "seg segundo segundos|minuto minutos|hora horas|día días dia dias|semana semanas|mes meses|año años", "hoy|ayer|anteayer", "ahora"},
	{"pt", "há", "", "um uma", "segundo segundos|minuto minutos|hora horas|dia dias|semana semanas|mês meses|ano anos", "hoje|ontem|anteontem", "agora"},
	{"it", "", "fa", "un uno una", "secondo secondi|minuto minuti|ora ore|giorno giorni gg|settimana settimane|mese mesi|anno anni", "oggi|ieri|l_altro_ieri", "adesso"},
	{"nl", "", "geleden", "een één", "seconde seconden|minuut minuten|uur uren|dag dagen dgn|week weken|maand maanden|jaar", "vandaag|gisteren|eergisteren", "zojuist"},
	{"sv", "", "sedan sen", "en ett", "sekund sekunder|minut minuter|timme timmar tim|dag dagar|vecka veckor|månad månader mån|år", "i_dag idag|i_går igår|i_förrgår", "nyss"},
	{"nb", "", "siden", "en et ett", "sekund sekunder|minutt minutter|time timer|dag dager døgn|uke uker|måned måneder|år", "i_dag|i_går|i_forgårs", "nå akkurat_nå"},
	{"da", "", "siden", "en et", "sekund sekunder|minut minutter|time timer|dag dage|uge uger|måned måneder|år", "i_dag|i_går|i_forgårs", ""},
	{"fi", "", "sitten", "", "sekunti sekuntia|!minuutti minuuttia|!tunti tuntia t|!päivä päivää pv|!viikko viikkoa vk|!kuukausi kuukautta kk|!vuosi vuotta v", "tänään|eilen|toissapäivänä", ""},
	{"is", "fyrir", "síðan", "", "sekúndu sekúndum|mínútu mínútum mín|klukkustund klukkustundum klst|degi dögum|viku vikum|mánuði mánuðum|ári árum", "í_dag|í_gær|í_fyrradag", ""},
	{"pl", "", "temu", "", "sekundę sekundy sekund|!minutę minuty minut|!godzinę godziny godzin godz|!dzień dni|!tydzień tygodnie tygodni|!miesiąc miesiące miesięcy|!rok lata lat", "dzisiaj dziś|wczoraj|przedwczoraj", "teraz"},
	{"cs", "před", "", "", "sekundou sekundami|!minutou minutami|!hodinou hodinami|!dnem dny|!týdnem týdny|!měsícem měsíci|!rokem lety", "dnes|včera|předevčírem", "právě_teď"},
	{"sk", "pred", "", "", "sekundou sekundami|!minútou minútami|!hodinou hodinami|!dňom dňami|!týždňom týždňami|!mesiacom mesiacmi|!rokom rokmi", "dnes|včera|predvčerom", ""},
	{"sl", "pred", "", "", "sekundo sekundama sekundami|!minuto minutama minutami|!uro urama urami|!dnevom dnevoma dnevi|!tednom tedni|!mesecem meseci|!letom leti", "danes|včeraj|predvčerajšnjim", ""},
	{"hr", "prije pre", "", "", "sekundu sekunde sekundi|!minutu minute minuta|=sat sata sati|!dan dana|tjedan tjedna tjedana nedelje nedelja|mjesec mjeseca mjeseci meseca meseci|!godinu godine godina", "danas|jučer juče|prekjučer prekjuče", "upravo_sada"},
	{"sr", "пре", "", "", "секунде секунди|минут минута мин|сат сата сати|дан дана|недељу недеље недеља|месец месеца месеци|годину године година", "данас|јуче|прекјуче", ""},
	{"bg", "преди", "", "", "секунда секунди|!минута минути мин|!час часа|!ден дни|!седмица седмици|!месец месеца|!година години", "днес|вчера|онзи_ден", "току_що"},
	{"ru", "", "назад", "", "секунду секунды секунд сек|!минуту минуты минут мин|!час часа часов|!день дня дней|!неделю недели недель|!месяц месяца месяцев|!год года лет", "сегодня|вчера|позавчера", "только_что"},
	{"uk", "", "тому", "", "секунду секунди секунд|!хвилину хвилини хвилин хв|!годину години годин год|!день дні днів|!тиждень тижні тижнів|!місяць місяці місяців|!рік роки років", "сьогодні|вчора учора|позавчора", "щойно"},
	{"hu", "", "ezelőtt", "egy", "másodperccel másodperce|perccel perce|órával órája|nappal napja|héttel hete|hónappal hónapja|évvel éve", "ma|tegnap|tegnapelőtt", "most"},
	{"ro", "acum", "", "o un", "secundă secunde|minut minute|oră ore|zi zile|săptămână săptămâni|lună luni|an ani", "azi astăzi|ieri|alaltăieri", ""},
	{"el", "πριν πριν_από", "πριν", "μία μια ένα έναν", "δευτερόλεπτο δευτερόλεπτα|λεπτό λεπτά|ώρα ώρες|μέρα μέρες ημέρα ημέρες|εβδομάδα εβδομάδες|μήνα μήνες|χρόνο χρόνια έτος έτη", "σήμερα|χθες χτες|προχθές", "μόλις_τώρα"},
	{"tr", "", "önce", "bir", "saniye sn|dakika dk|saat sa|gün|hafta|ay|yıl", "bugün|dün|evvelsi_gün", "az_önce şimdi"},
	{"lt", "prieš", "", "", "sek sekundę sekundes sekundžių|!minutę minutes minučių|!valandą valandas valandų val|!dieną dienas dienų|!savaitę savaites savaičių|!mėnesį mėnesius mėnesių|metus metų =m", "šiandien|vakar|užvakar", "ką_tik"},
	{"lv", "pirms", "", "", "sekundes sekundēm|minūtes minūtēm|stundas stundām st|dienas dienām|nedēļas nedēļām|mēneša mēnešiem|gada gadiem", "šodien|vakar|aizvakar", "tikko"},
	{"et", "", "tagasi eest", "", "sekundi sekundit|!minuti minutit|!tunni tundi|!päeva|!nädala nädalat|!kuu kuud|!aasta aastat", "täna|eile|üleeile", ""},
	{"id", "", "yang_lalu lalu", "", "detik|menit minit|jam|hari|minggu|bulan|tahun", "hari_ini|kemarin semalam|", "baru_saja"},
	{"vi", "", "trước", "một", "giây|phút|giờ|ngày|tuần|tháng|năm", "hôm_nay|hôm_qua|hôm_kia", "vừa_xong"},
	{"ar", "منذ قبل", "", "", "ثانية ثوان|!دقيقة !!دقيقتين دقائق|!ساعة !!ساعتين ساعات|!يوم !!يومين أيام يوما يومًا|!أسبوع !!أسبوعين أسابيع|!شهر !!شهرين أشهر شهور|!سنة !!سنتين سنوات !عام", "اليوم|أمس|أول_أمس", "الآن"},
	{"he", "לפני", "", "", "שנייה שניות|!דקה דקות דק|!שעה !!שעתיים שעות|!יום !!יומיים ימים|!שבוע !!שבועיים שבועות|!חודש !!חודשיים חודשים|!שנה !!שנתיים שנים", "היום|אתמול|שלשום", "עכשיו"},
	{"fa", "", "پیش قبل", "یک", "ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال", "امروز|دیروز|پریروز", "اکنون"},
	{"hi", "", "पहले", "एक", "सेकंड सेकेंड|मिनट|घंटे घंटा|दिन|सप्ताह हफ्ते हफ़्ते|माह महीने|साल वर्ष", "आज||", "अभी"},
	{"bn", "", "আগে পূর্বে", "এক", "সেকেন্ড|মিনিট|ঘণ্টা ঘন্টা|দিন|সপ্তাহ|মাস|বছর", "আজ|গতকাল|", ""},
	{"ta", "", "முன் முன்பு", "ஒரு", "விநாடி விநாடிகளுக்கு|நிமிடம் நிமிடத்திற்கு நிமிடங்களுக்கு|மணிநேரம் மணி_நேரத்திற்கு|நாள் நாளுக்கு நாட்களுக்கு|வாரத்திற்கு வாரங்களுக்கு|மாதத்துக்கு மாதங்களுக்கு|ஆண்டிற்கு ஆண்டுகளுக்கு", "இன்று|நேற்று|", ""},
	{"th", "", "ที่แล้ว ที่ผ่านมา ก่อน", "", "วินาที|นาที|ชั่วโมง ชม|วัน|สัปดาห์|เดือน|ปี", "วันนี้|เมื่อวาน เมื่อวานนี้|เมื่อวานซืน", ""},
	{"ja", "", "前", "", "秒|分|時間|日|週間|か月 ヶ月 カ月 ヵ月|年", "今日 本日|昨日|一昨日", "たった今"},
	{"zh", "", "前", "", "秒 秒钟 秒鐘|分 分钟 分鐘|小时 小時|天 日|周 週|个月 個月|年", "今天 今日|昨天 昨日|前天", "刚刚 剛剛"},
	{"ko", "", "전", "", "초|분|시간|일|주|개월|년", "오늘|어제|그저께", "방금"},
	{"ca", "fa", "", "un una", "segon segons|minut minuts|hora hores|dia dies|setmana setmanes|mes mesos|any anys", "avui|ahir|", "ara_mateix"},
	{"sq", "", "më_parë", "një", "sekondë sekonda|minutë minuta|orë|ditë|javë|muaj|vit vjet", "sot|dje|", ""},
	{"sw", "", "iliyopita zilizopita uliopita", "", "sekunde|dakika|saa|siku|wiki|mwezi miezi|mwaka miaka", "leo|jana|juzi", "sasa_hivi"},
	{"fil", "", "ang_nakalipas ang_nakaraan", "isang", "segundo|minuto|oras|araw|linggo|buwan|taon", "ngayong_araw|kahapon|", ""},
	{"af", "", "gelede", "een", "sekonde sekondes|minuut minute|uur|dag dae|week weke|maand maande|jaar", "vandag|gister|eergister", ""},
}

func (l *lexicon) addRelative() {
	for _, row := range relative {
		l.addAll(row.language, row.agoBefore, meaning{roles: agoBefore})
		l.addAll(row.language, row.agoAfter, meaning{roles: agoAfter})
		l.addAll(row.language, row.one, meaning{roles: oneWord})
		l.addAll(row.language, row.now, meaning{roles: nowWord})
		u := seconds
		for forms := range strings.SplitSeq(row.units, "|") {
			l.addUnits(row.language, forms, u)
			u++
		}
		day := int8(0)
		for forms := range strings.SplitSeq(row.days, "|") {
			l.addAll(row.language, forms, meaning{roles: dayWord, days: day})
			day--
		}
	}
}

// addUnits enters the forms of one unit.
func (l *lexicon) addUnits(language, forms string, u unit) {
	for spelled := range strings.FieldsSeq(forms) {
		form := strings.TrimLeft(spelled, "!")
		alone := int8(len(spelled) - len(form))
		l.add(language, form, meaning{roles: unitName, unit: u, alone: alone})
	}
}
