package dates

// particles are the small words of dates, a row a language. See lexicon.add for "_" and "=".
var particles = [...]struct {
	language  string
	between   string // stand between day, month and year
	ordinal   string // end the number of a day
	at        string // lead to a time
	clock     string // follow a time
	forenoon  string
	afternoon string
}{
	{"en", "of the", "st nd rd th", "at from on", "hrs hours", "am a_m", "pm p_m"},
	{"de", "den", "", "um ab gegen am", "uhr h", "", ""},
	{"fr", "de", "er ère re e ème º °", "à a", "h heures", "", ""},
	{"es", "de del", "º ª o a", "a_las a_la las la", "h hs horas hrs", "", ""},
	{"pt", "de do", "º ª", "às à as pelas", "h hs horas", "", ""},
	{"it", "", "º", "alle ore alle_ore dalle h", "", "", ""},
	{"nl", "", "e ste de", "om", "uur u", "", ""},
	{"sv", "", "e", "kl klockan", "", "fm f_m", "em e_m"},
	{"da", "den", "", "kl klokken", "", "", ""},
	{"fi", "", "", "klo kello", "", "ap", "ip"},
	{"is", "", "", "kl klukkan", "", "", ""},
	{"pl", "", "", "o godz o_godz godzina godzinie o_godzinie", "", "", ""},
	{"cs", "", "", "v ve", "h hod hodin", "", ""},
	{"sl", "", "", "ob o", "uri", "", ""},
	{"hr", "", "", "u", "h sati", "", ""},
	{"sr", "", "", "у", "ч часова", "", ""},
	{"hu", "", "", "", "óra órakor", "", ""},
	{"ro", "", "", "la ora la_ora orele", "", "", ""},
	{"bg", "г година", "", "в от", "ч часа", "", ""},
	{"ru", "", "го е", "в", "ч час часов", "", ""},
	{"uk", "р", "го", "о об", "год", "", ""},
	{"be", "", "", "у а", "", "", ""},
	{"el", "του", "η ησ", "στις στισ ώρα", "", "πμ π_μ", "μμ μ_μ"},
	{"tr", "", "", "saat", "", "öö", "ös"},
	{"lt", "m", "d", "", "val", "", ""},
	{"lv", "gada g", "", "plkst pulksten", "", "", ""},
	{"et", "a", "", "kell", "", "", ""},
	{"id", "", "", "pukul jam pk", "", "", ""},
	{"ms", "hb", "", "pada jam pukul", "", "pg pagi", "ptg petang"},
	{"vi", "năm", "", "lúc vào ngày", "", "=sa sáng", "=ch chiều tối"},
	{"ar", "من", "", "الساعة في على", "", "صباحا صباحًا ص", "مساء مساءً م"},
	{"he", "ב", "", "בשעה ב", "", "", ""},
	{"fa", "", "ام", "ساعت در", "", "ق_ظ صبح", "ب_ظ عصر"},
	{"ur", "", "", "بجے کو", "", "", ""},
	{"hi", "", "", "को बजे", "बजे", "पूर्वाह्न", "अपराह्न"},
	{"mr", "", "", "रोजी", "वाजता", "", ""},
	{"bn", "", "রা লা ঠা ই শে", "এ", "টা মিনিট", "পূর্বাহ্ণ এএম", "অপরাহ্ণ পিএম"},
	{"ta", "", "", "அன்று", "", "முற்பகல்", "பிற்பகல்"},
	{"km", "ថ្ងៃ ទី ថ្ងៃទី ខែ ឆ្នាំ", "", "ម៉ោង វេលាម៉ោង", "", "", ""},
	{"lo", "ວັນທີ ທີ", "", "ເວລາ", "", "", ""},
	{"th", "พ_ศ ค_ศ ที่", "", "เวลา", "น", "", ""},
	{"ca", "de del d l any", "r n t è", "a_les les", "h", "", ""},
	{"eu", "ko", "a an", "", "", "", ""},
	{"sq", "", "", "në ora", "", "p_d", "m_d"},
	{"mk", "г", "", "во", "", "", ""},
	{"ga", "", "", "ag", "", "", ""},
	{"kn", "", "", "ರಂದು", "", "", ""},
	{"mt", "ta", "", "", "", "", ""},
	{"am", "", "", "", "", "ጥዋት", "ከሰዓት"},
	{"af", "", "ste de", "om", "", "vm", "nm"},
	{"sw", "", "", "saa", "", "", ""},
	{"fil", "ng ika", "", "nang ng", "", "", ""},
	{"zu", "zi ka", "", "ngo", "", "", ""},
	{"hy", "թ", "ին", "ժամը", "", "", ""},
	{"kk", "жылғы ж жыл", "", "", "", "", ""},
	{"uz", "yil", "", "soat", "", "", ""},
	{"ko", "", "", "", "", "오전 새벽 아침", "오후 저녁 밤"},
	{"ja", "", "", "", "頃 ごろ", "午前 朝", "午後 夜"},
	{"zh", "", "", "", "", "上午 早上 凌晨 清晨", "下午 晚上 傍晚 晚間"},
}

// signs follow, or in Vietnamese lead, the numbers of a date or time.
var signs = [...]struct {
	role  role
	words string
}{
	{yearSign, "年 년 оны"},
	{monthSign, "月 월 сарын"},
	{monthLead, "tháng thg"},
	{daySign, "日 일 号 號 өдөр"},
	{hourSign, "h 時 时 点 點 시 giờ"},
	{minuteSign, "分 분"},
	{secondSign, "秒 초"},
	{clockWord, "t"}, // ISO 8601
}

// eras are the eras from which East Asian pages count years, with the year before their first.
var eras = [...]struct {
	before int16
	names  string
}{
	{2018, "令和"},
	{1988, "平成"},
	{1925, "昭和"},
	{1911, "民國 民国"},
}

func (l *lexicon) addParticles() {
	for _, row := range particles {
		l.addAll(row.language, row.between, meaning{roles: between})
		l.addAll(row.language, row.ordinal, meaning{roles: ordinal})
		l.addAll(row.language, row.at, meaning{roles: clockWord})
		l.addAll(row.language, row.clock, meaning{roles: clockUnit})
		l.addAll(row.language, row.forenoon, meaning{roles: forenoon})
		l.addAll(row.language, row.afternoon, meaning{roles: afternoon})
	}
	for _, row := range signs {
		l.addAll("", row.words, meaning{roles: row.role})
	}
	for _, row := range eras {
		l.addAll("", row.names, meaning{roles: eraName, era: row.before})
	}
}
