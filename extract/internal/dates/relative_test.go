package dates

import (
	"testing"
	"time"
)

// fetched is the moment from which the tests of relative dates count.
var fetched = time.Date(2024, time.May, 3, 15, 11, 0, 0, time.UTC)

// relativeLines hold "3 hours ago" and "yesterday" in each language of the table; "" where a
// language has no word that means only this.
var relativeLines = [...]struct{ language, hours, yesterday string }{
	{"en", "3 hours ago", "yesterday"},
	{"de", "vor 3 Stunden", "gestern"},
	{"fr", "il y a 3 heures", "hier"},
	{"es", "hace 3 horas", "ayer"},
	{"pt", "há 3 horas", "ontem"},
	{"it", "3 ore fa", "ieri"},
	{"nl", "3 uur geleden", "gisteren"},
	{"sv", "för 3 timmar sedan", "i går"},
	{"nb", "for 3 timer siden", "i går"},
	{"da", "for 3 timer siden", "i går"},
	{"fi", "3 tuntia sitten", "eilen"},
	{"is", "fyrir 3 klukkustundum", "í gær"},
	{"pl", "3 godziny temu", "wczoraj"},
	{"cs", "před 3 hodinami", "včera"},
	{"sk", "pred 3 hodinami", "včera"},
	{"sl", "pred 3 urami", "včeraj"},
	{"hr", "prije 3 sata", "jučer"},
	{"sr", "пре 3 сата", "јуче"},
	{"bg", "преди 3 часа", "вчера"},
	{"ru", "3 часа назад", "вчера"},
	{"uk", "3 години тому", "учора"},
	{"hu", "3 órával ezelőtt", "tegnap"},
	{"ro", "acum 3 ore", "ieri"},
	{"el", "πριν από 3 ώρες", "χθες"},
	{"tr", "3 saat önce", "dün"},
	{"lt", "prieš 3 valandas", "vakar"},
	{"lv", "pirms 3 stundām", "vakar"},
	{"et", "3 tunni eest", "eile"},
	{"id", "3 jam yang lalu", "kemarin"},
	{"vi", "3 giờ trước", "Hôm qua"},
	{"ar", "قبل 3 ساعات", "أمس"},
	{"he", "לפני 3 שעות", "אתמול"},
	{"fa", "3 ساعت پیش", "دیروز"},
	{"hi", "3 घंटे पहले", ""},
	{"bn", "3 ঘণ্টা আগে", "গতকাল"},
	{"ta", "3 மணிநேரம் முன்", "நேற்று"},
	{"th", "3 ชั่วโมงที่ผ่านมา", "เมื่อวาน"},
	{"ja", "3 時間前", "昨日"},
	{"zh", "3小时前", "昨天"},
	{"ko", "3시간 전", "어제"},
	{"ca", "fa 3 hores", "ahir"},
	{"sq", "3 orë më parë", "dje"},
	{"sw", "saa 3 zilizopita", "jana"},
	{"fil", "3 oras ang nakalipas", "kahapon"},
	{"af", "3 uur gelede", "gister"},
}

func TestRelativeLanguages(t *testing.T) {
	tested := map[string]bool{}
	for _, test := range relativeLines {
		tested[test.language] = true
		check := func(line, want string) {
			if line == "" {
				return
			}
			found := Find(line, Options{Language: test.language, Fetched: fetched})
			if len(found) != 1 || found[0].Time.Format("2006-01-02 15:04") != want {
				t.Errorf("%s: %q gives %v, want %s", test.language, line, found, want)
			}
			if found := Find(line, Options{Language: test.language}); len(found) > 0 {
				t.Errorf("%s: %q is read without knowing when: %v", test.language, line, found)
			}
		}
		check(test.hours, "2024-05-03 12:11")
		check(test.yesterday, "2024-05-02 00:00")
	}
	for _, row := range relative {
		if !tested[row.language] {
			t.Errorf("no line in %s", row.language)
		}
	}
}

func TestRelativeShapes(t *testing.T) {
	tests := []struct {
		line, language, want string
		precision            Precision
	}{
		{"3 hours ago", "en", "2024-05-03 12:11", Day},
		{"20 mins ago", "en", "2024-05-03 14:51", Minute},
		{"an hour ago", "en", "2024-05-03 14:11", Day},
		{"12 Stunden 30 Minuten her", "de", "2024-05-03 02:41", Minute},
		{"Anna Beispiel, gestern", "de", "2024-05-02 00:00", Day},
		{"Heute, 10.11 Uhr", "de", "2024-05-03 10:11", Minute},
		{"вчера в 10:11", "ru", "2024-05-02 10:11", Minute},
		{"2 weeks ago", "en", "2024-04-19 00:00", Month},
		{"2 years ago", "en", "2022-05-03 00:00", Year},
		{"godzinę temu", "pl", "2024-05-03 14:11", Day},
		{"منذ ساعتين", "ar", "2024-05-03 13:11", Day},
		{"il y a 2 mois", "fr", "2024-03-03 00:00", Month},
		{"just now", "en", "2024-05-03 15:11", Minute},
		{"3. Mai, 10:11 Uhr", "de", "2024-05-03 10:11", Minute},
		{"Dec 24", "en", "2023-12-24 00:00", Day},
		{"5월 2일 10:11", "ko", "2024-05-02 10:11", Minute},
	}
	for _, test := range tests {
		found := Find(test.line, Options{Language: test.language, Fetched: fetched})
		if len(found) != 1 || found[0].Time.Format("2006-01-02 15:04") != test.want || found[0].Precision != test.precision {
			t.Errorf("%q gives %v, want %s to %v", test.line, found, test.want, test.precision)
		}
	}
	for _, line := range []string{"Sign up today", "The 3 May meeting", "Years ago", "5 may be enough", "3 minute read", "Now is the time"} {
		if found := Find(line, Options{Language: "en", Fetched: fetched}); len(found) > 0 {
			t.Errorf("%q gives %v", line, found)
		}
	}
}
