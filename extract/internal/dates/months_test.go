package dates

import (
	"strings"
	"testing"
	"time"
)

// languageLines hold a date as each language of the months table prints it: 3 May 2024, most with
// the time 15:11.
var languageLines = [...]struct{ language, line string }{
	{"en", "Friday, May 3, 2024 at 3:11 PM"},
	{"de", "Freitag, 3. Mai 2024 um 15:11"},
	{"fr", "vendredi 3 mai 2024 à 15:11"},
	{"es", "viernes, 3 de mayo de 2024, 15:11"},
	{"pt", "sexta-feira, 3 de maio de 2024 às 15:11"},
	{"it", "venerdì 3 maggio 2024 alle ore 15:11"},
	{"nl", "vrijdag 3 mei 2024 om 15:11"},
	{"sv", "fredag 3 maj 2024 kl. 15:11"},
	{"nb", "fredag 3. mai 2024 kl. 15:11"},
	{"nn", "fredag 3. mai 2024 kl. 15:11"},
	{"da", "fredag den 3. maj 2024 kl. 15.11"},
	{"fi", "perjantai 3. toukokuuta 2024 klo 15.11"},
	{"is", "föstudagur, 3. maí 2024 kl. 15:11"},
	{"fo", "fríggjadagur, 3. mai 2024 kl. 15:11"},
	{"pl", "piątek, 3 maja 2024 15:11"},
	{"cs", "pátek 3. května 2024 v 15:11"},
	{"sk", "piatok 3. mája 2024 o 15:11"},
	{"sl", "petek, 3. maj 2024 ob 15:11"},
	{"hr", "petak, 3. svibnja 2024. u 15:11"},
	{"bs", "petak, 3. maj 2024. u 15:11"},
	{"sr", "петак, 3. мај 2024. 15:11"},
	{"sr-Latn", "petak, 3. maj 2024. 15:11"},
	{"mk", "петок, 3 мај 2024 г., во 15:11"},
	{"bg", "петък, 3 май 2024 г. в 15:11"},
	{"ru", "пятница, 3 мая 2024 г. в 15:11"},
	{"uk", "п’ятниця, 3 травня 2024 р. о 15:11"},
	{"be", "пятніца, 3 мая 2024 г. у 15:11"},
	{"kk", "2024 ж. 3 мамыр, жұма, 15:11"},
	{"el", "Παρασκευή 3 Μαΐου 2024 στις 3:11 μ.μ."},
	{"hu", "2024. május 3., péntek 15:11"},
	{"ro", "vineri, 3 mai 2024 la 15:11"},
	{"tr", "3 Mayıs 2024 Cuma 15:11"},
	{"az", "3 may 2024, cümə/15:11"},
	{"uz", "juma, 3-may, 2024, 15:11"},
	{"lt", "2024 m. gegužės 3 d., penktadienis 15:11"},
	{"lv", "piektdiena, 2024. gada 3. maijs 15:11"},
	{"et", "reede, 3. mai 2024, kell 15:11"},
	{"id", "Jumat, 03 Mei 2024 pukul 15.11"},
	{"ms", "Jumaat, 3 Mei 2024 pada 3:11 PTG"},
	{"ar", "الجمعة، 3 مايو 2024 في 3:11 م"},
	{"ar-LB", "الجمعة، ٣ أيار ٢٠٢٤ في ٣:١١ م"},
	{"ar-MA", "الجمعة، 3 ماي 2024 في 15:11"},
	{"ar-DZ", "الجمعة، 3 ماي 2024 في 3:11 م"},
	{"he", "יום שישי, 3 במאי 2024 בשעה 15:11"},
	{"fa", "جمعه ۳ مهٔ ۲۰۲۴ ساعت ۱۵:۱۱"},
	{"ps", "۳ مۍ ۲۰۲۴"},
	{"ur", "جمعہ، 3 مئی، 2024 کو 3:11 PM"},
	{"hi", "शुक्रवार, 3 मई 2024 को 3:11 pm बजे"},
	{"mr", "शुक्रवार, ३ मे, २०२४ रोजी ३:११ PM"},
	{"ne", "२०२४ मे ३, शुक्रबार: १५:११"},
	{"bn", "শুক্রবার, ৩ মে, ২০২৪ এ ৩:১১ PM"},
	{"ta", "வெள்ளி, 3 மே, 2024 அன்று 3:11 PM"},
	{"te", "3 మే 2024, శుక్రవారం 15:11"},
	{"kn", "ಶುಕ್ರವಾರ, ಮೇ 3, 2024 ರಂದು 03:11 PM ಸಮಯಕ್ಕೆ"},
	{"ml", "2024 മേയ് 3, വെള്ളിയാഴ്\u200cച, 3:11 PM-ന്"},
	{"gu", "શુક્રવાર, 3 મે, 2024 03:11 PM"},
	{"pa", "ਸ਼ੁੱਕਰਵਾਰ, 3 ਮਈ 2024 3:11 PM"},
	{"th", "วันศุกร์ที่ 3 พฤษภาคม ค.ศ. 2024 เวลา 15:11"},
	{"lo", "ວັນສຸກ, 3 ພຶດສະພາ 2024, 15:11"},
	{"km", "3 ឧសភា 2024 15:11"},
	{"km", "ថ្ងៃទី៣ ខែឧសភា ឆ្នាំ២០២៤ ម៉ោង ១៥:១១"},
	{"km", "ថ្ងៃពុធ ទី៣ ខែឧសភា ឆ្នាំ២០២៤ ម៉ោង ១៥:១១"},
	{"my", "၂၀၂၄ မေ ၃ သောကြာ ၁၅:၁၁"},
	{"am", "ዓርብ 3 ሜይ 2024 3:11 ከሰዓት"},
	{"hy", "2024 թ. մայիսի 3, ուրբաթ, 15:11"},
	{"ka", "პარასკევი, 03 მაისი, 2024, 15:11"},
	{"ca", "divendres, 3 de maig del 2024, a les 15:11"},
	{"gl", "venres, 3 de maio de 2024, 15:11"},
	{"eu", "2024ko maiatzaren 3a, 15:11"},
	{"sq", "e premte, 3 maj 2024 në 3:11 m.d."},
	{"mt", "Il-Ġimgħa, 3 ta’ Mejju 2024 15:11"},
	{"ga", "Dé hAoine 3 Bealtaine 2024 ag 15:11"},
	{"cy", "Dydd Gwener, 3 Mai 2024 15:11"},
	{"af", "Vrydag 03 Mei 2024 om 15:11"},
	{"lb", "Freideg, 3. Mee 2024 15:11"},
	{"zu", "ULwesihlanu, Meyi 3, 2024 15:11"},
	{"xh", "Lwesihlanu, Meyi 3, 2024 ngo 15:11"},
	{"sw", "Ijumaa, 3 Mei 2024, 15:11"},
	{"fil", "Biyernes, Mayo 3, 2024 nang 3:11 PM"},
	{"so", "Maayo 3, 2024"},
	{"ha", "3 Mayu 2024"},
	{"ig", "Mọnde, 3 Mee 2024"},
	{"rw", "3 Gicurasi 2024"},
	{"zh", "2024年5月3日星期五 15:11"},
	{"ja", "2024年5月3日金曜日 15:11"},
	{"zh", "2024年5月3日 星期五 下午3:11"},
	{"ko", "2024년 5월 3일 금요일 오후 3:11"},
	{"vi", "lúc 15:11 Thứ Sáu, 3 tháng 5, 2024"},
	{"mn", "2024 оны 5 сарын 3, 15:11"},
}

func TestLanguages(t *testing.T) {
	tested := map[string]bool{}
	for _, test := range languageLines {
		tested[test.language] = true
		found := Find(test.line, Options{Language: test.language})
		if len(found) != 1 || found[0].Time.Format(time.DateOnly) != "2024-05-03" {
			t.Errorf("%s: %q gives %v", test.language, test.line, found)
			continue
		}
		hasClock := strings.Contains(test.line, ":")
		if hasClock && found[0].Time.Format("15:04") != "15:11" {
			t.Errorf("%s: %q gives the time %v", test.language, test.line, found[0].Time)
		}
	}
	for _, row := range months {
		if !tested[row.language] {
			t.Errorf("no line in %s", row.language)
		}
	}
}

// Every form of every month is read on a page of its language, and means what its row says.
func TestMonthForms(t *testing.T) {
	for _, row := range months {
		columns := strings.Split(row.names, "|")
		if len(columns) != 12 {
			t.Fatalf("%s has %d months", row.language, len(columns))
		}
		for i, forms := range columns {
			for form := range strings.FieldsSeq(forms) {
				text := "3 " + strings.ReplaceAll(strings.TrimPrefix(form, "="), "_", " ") + " 2024"
				found := Find(text, Options{Language: row.language})
				if len(found) != 1 || found[0].Time.Month() != time.Month(i+1) || found[0].Time.Day() != 3 {
					t.Errorf("%s: %q gives %v", row.language, text, found)
				}
			}
		}
	}
}

// A word that is a month in one language only is no month elsewhere.
func TestOwnWords(t *testing.T) {
	tests := []struct {
		line, language string
		month          time.Month // 0: none
	}{
		{"5 Mac 2024", "ms", time.March},
		{"5 Mac 2024", "en", 0},
		{"3 out 2024", "pt-BR", time.October},
		{"3 out 2024", "en", 0},
		{"3 listopada 2023", "hr", time.October},
		{"3 listopada 2023", "pl", time.November},
	}
	for _, test := range tests {
		found := Find(test.line, Options{Language: test.language})
		switch {
		case test.month == 0 && len(found) > 0:
			t.Errorf("%s: %q gives %v", test.language, test.line, found)
		case test.month != 0 && (len(found) != 1 || found[0].Time.Month() != test.month):
			t.Errorf("%s: %q gives %v", test.language, test.line, found)
		}
	}
}

// Every weekday and every word that leads to a time is passed over between a date and its time.
func TestWordsBeforeClock(t *testing.T) {
	check := func(language, list string) {
		for spelled := range strings.FieldsSeq(list) {
			text := "3.5.2024, " + strings.ReplaceAll(spelled, "_", " ") + " 10:11"
			found := Find(text, Options{Language: language})
			if len(found) != 1 || found[0].Precision != Minute || found[0].Time.Day() != 3 {
				t.Errorf("%s: %q gives %v", language, text, found)
			}
		}
	}
	for _, row := range weekdays {
		check(row.language, row.names)
	}
	for _, row := range particles {
		check(row.language, row.at)
	}
}

// Every word for a half of the day is read after a time, and before it where it is printed so.
func TestHalvesOfDay(t *testing.T) {
	check := func(language, list, want string) {
		for spelled := range strings.FieldsSeq(list) {
			text := "2024-05-03 3:11 " + strings.ReplaceAll(strings.TrimPrefix(spelled, "="), "_", ".")
			found := Find(text, Options{Language: language})
			if len(found) != 1 || found[0].Time.Format("15:04") != want {
				t.Errorf("%s: %q gives %v", language, text, found)
			}
		}
	}
	for _, row := range particles {
		check(row.language, row.forenoon, "03:11")
		check(row.language, row.afternoon, "15:11")
	}
}
