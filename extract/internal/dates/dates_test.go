package dates

import (
	"strings"
	"testing"
	"time"
)

var precisionNames = [...]string{"", "year", "month", "day", "minute", "second"}

// describe is a date in a form that tests can show: to its precision, "?" for no known zone.
func describe(d Date) string {
	s := d.Time.Format(time.RFC3339)
	if !d.ZoneKnown {
		s = d.Time.Format("2006-01-02T15:04:05?")
	}
	return s + " " + precisionNames[d.Precision]
}

func TestParse(t *testing.T) {
	tests := []struct{ value, language, want string }{
		{"2024-05-03T10:11:12+02:00", "", "2024-05-03T10:11:12+02:00 second"},
		{"2024-05-03T10:11:12+0200", "", "2024-05-03T10:11:12+02:00 second"},
		{"2024-05-03T10:11:12.488000+00:00", "", "2024-05-03T10:11:12Z second"},
		{"2024-05-03T10:11:12.488Z", "", "2024-05-03T10:11:12Z second"},
		{"2024-05-03T10:11-04:00", "", "2024-05-03T10:11:00-04:00 minute"},
		{"2024-05-03T10:11:12", "", "2024-05-03T10:11:12? second"},
		{"2024-05-03T10:11:12 UTC", "", "2024-05-03T10:11:12Z second"},
		{"2024-05-03UTC10:11:12+00:00", "", "2024-05-03T10:11:12Z second"},
		{"2024-05-03 10:11", "", "2024-05-03T10:11:00? minute"},
		{"2024-05-03 10:11:12.000000-0400", "", "2024-05-03T10:11:12-04:00 second"},
		{"2024-05-03 10:11:12 -0800", "", "2024-05-03T10:11:12-08:00 second"},
		{"2024-5-3T10:11:12+02:00", "", "2024-05-03T10:11:12+02:00 second"},
		{"2024-05-03T10:11:12+05:30", "", "2024-05-03T10:11:12+05:30 second"},
		{"2024-05-03 10:11:12+00", "", "2024-05-03T10:11:12Z second"},
		{"20240503", "", "2024-05-03T00:00:00? day"},
		{"20240503101112", "", "2024-05-03T10:11:12? second"},
		{"20240503T101112Z", "", "2024-05-03T10:11:12Z second"},
		{"20240503T1011+0200", "", "2024-05-03T10:11:00+02:00 minute"},
		{"Fri, 03 May 2024 10:11:12 GMT", "", "2024-05-03T10:11:12Z second"},
		{"Fri, 03 May 2024 10:11:00 PST", "", "2024-05-03T10:11:00-08:00 second"},
		{"Fri May 03 2024 10:11:12 GMT+0200 (CEST)", "", "2024-05-03T10:11:12+02:00 second"},
		{"Fri May 03 2024 10:11:12 GMT+0200 (Central European Summer Time)", "", "2024-05-03T10:11:12+02:00 second"},
		{"Fri May  3 10:11:12 CEST 2024", "", "2024-05-03T10:11:12+02:00 second"},
		{"May 3, 2024 10:11 am EDT", "", "2024-05-03T10:11:00-04:00 minute"},
		{"Friday, May 3, 2024, 10:11 PM", "en", "2024-05-03T22:11:00? minute"},
		{"01:30:07 PM IST May 3, 2024", "en", "2024-05-03T13:30:07? second"},
		{"1714723872", "", "2024-05-03T08:11:12Z second"},
		{"1714723872123", "", "2024-05-03T08:11:12Z second"},
		{"/Date(1714723872000)/", "", "2024-05-03T08:11:12Z second"},
		{"2024/05/03", "", "2024-05-03T00:00:00? day"},
		{"2024.05.03", "", "2024-05-03T00:00:00? day"},
		{"3.5.2024", "", "2024-05-03T00:00:00? day"},
		{"2024 05 03 10:11:12", "", "2024-05-03T10:11:12? second"},
		{"03/05/2024", "", "2024-05-03T00:00:00? day"},
		{"03/05/2024", "en-US", "2024-03-05T00:00:00? day"},
		{"03/05/2024", "en-GB", "2024-05-03T00:00:00? day"},
		{"13/05/2024", "en-US", "2024-05-13T00:00:00? day"},
		{"05/13/2024", "de", "2024-05-13T00:00:00? day"},
		{"2024-05", "", "2024-05-01T00:00:00? month"},
		{"05/2024", "", "2024-05-01T00:00:00? month"},
		{"May 2024", "", "2024-05-01T00:00:00? month"},
		{"2024", "", "2024-01-01T00:00:00? year"},
		{"'2024-05-03'", "", "2024-05-03T00:00:00? day"},
		{"", "", ""},
		{"0001-01-01T00:00:00Z", "", ""},
		{"1970-01-01T01:00:00+01:00", "", ""},
		{"2024-13-03", "", ""},
		{"2024-02-30", "", ""},
		{"00:00-YY-DD-MM", "", ""},
		{"{{post_date}}", "", ""},
		{"PT50M55S", "", ""},
		{"D385D0326A3AE144205C298DB34B4E94", "", ""},
		{"12 photos", "", ""},
	}
	for _, test := range tests {
		got := ""
		if d, ok := Parse(test.value, Options{Language: test.language}); ok {
			got = describe(d)
		}
		if got != test.want {
			t.Errorf("%q gives %q, want %q", test.value, got, test.want)
		}
	}
}

func TestFind(t *testing.T) {
	tests := []struct {
		line, language string
		want           []string
	}{
		{"Von Anna Beispiel, aktualisiert am 3. Mai 2024, 10.11 Uhr", "de", []string{"2024-05-03T10:11:00? minute"}},
		{"3. Mai 2024, 10:11 Uhr | Aktualisiert: 4. Mai 2024, 11:12 Uhr (MESZ)", "de", []string{"2024-05-03T10:11:00? minute", "2024-05-04T11:12:00+02:00 minute"}},
		{"Fr, 03.05.2024, 07.11 Uhr", "de", []string{"2024-05-03T07:11:00? minute"}},
		{"05.08.2024 03:20 min", "de", []string{"2024-08-05T00:00:00? day"}},
		{"3. Mai 20.15 Uhr", "de", nil},
		{"Updated: 08:30 GMT, 3 May 2024", "en", []string{"2024-05-03T08:30:00Z minute"}},
		{"11:00 AM PDT • May 9, 2024", "en", []string{"2024-05-09T11:00:00-07:00 minute"}},
		{"Dec 3, 2018 2:00 PM ET", "en", []string{"2018-12-03T14:00:00-05:00 minute"}},
		{"July 4, 2023: 3:40 PM ET", "en", []string{"2023-07-04T15:40:00-04:00 minute"}},
		{"Thursday, May 2nd, 2024 | 10:11am CDT", "en", []string{"2024-05-02T10:11:00-05:00 minute"}},
		{"last updated 3 May 17", "en", []string{"2017-05-03T00:00:00? day"}},
		{"5/3/24, 10:11 p. m. EDT", "en", []string{"2024-05-03T22:11:00-04:00 minute"}},
		{"Publié le 3 mai 2024 à 10h11, mis à jour à 11h", "fr", []string{"2024-05-03T10:11:00? minute"}},
		{"1er mai 2024 à 9 h", "fr", []string{"2024-05-01T09:00:00? minute"}},
		{"3 de maio de 2024 às 10h11", "pt", []string{"2024-05-03T10:11:00? minute"}},
		{"3 maggio 2024 alle ore 10.11", "it", []string{"2024-05-03T10:11:00? minute"}},
		{"5 maggio 2024 Aggiornato alle 9:30", "it", []string{"2024-05-05T00:00:00? day"}},
		{"3 maja 2024, o godz. 10:11", "pl", []string{"2024-05-03T10:11:00? minute"}},
		{"3.5.2024 klo 10.11", "fi", []string{"2024-05-03T10:11:00? minute"}},
		{"3. maj 2024 kl. 10.11", "da", []string{"2024-05-03T10:11:00? minute"}},
		{"3. 5. 2024 , 17:30 Uhr", "de", []string{"2024-05-03T17:30:00? minute"}},
		{"3 мая 2024, 10:11 мск", "ru", []string{"2024-05-03T10:11:00+03:00 minute"}},
		{"03 Mayıs 2024 10:11 TSİ", "tr", []string{"2024-05-03T10:11:00+03:00 minute"}},
		{"03 MAYIS 2024", "tr", []string{"2024-05-03T00:00:00? day"}},
		{"ب ٣ كانون الثاني ٢٠٢٤", "ar", []string{"2024-01-03T00:00:00? day"}},
		{"۱۴۰۳/۰۲/۱۴ - ۱۰:۱۱", "fa", []string{"2024-05-03T10:11:00? minute"}},
		{"१४ मई २०२४", "hi", []string{"2024-05-14T00:00:00? day"}},
		{"3 พ.ค. 67 10:11 น.", "th", []string{"2024-05-03T10:11:00? minute"}},
		{"๓ พฤษภาคม ๒๕๖๗", "th", []string{"2024-05-03T00:00:00? day"}},
		{"3/5/2567", "th", []string{"2024-05-03T00:00:00? day"}},
		{"Thứ sáu, 3/5/2024, 10:11 (GMT+7)", "vi", []string{"2024-05-03T10:11:00+07:00 minute"}},
		{"2024年5月3日(金) 10時11分", "ja", []string{"2024-05-03T10:11:00? minute"}},
		{"令和6年5月3日 午後3時", "ja", []string{"2024-05-03T15:00:00? minute"}},
		{"令和元年5月3日", "ja", []string{"2019-05-03T00:00:00? day"}},
		{"民國113年5月3日", "zh-TW", []string{"2024-05-03T00:00:00? day"}},
		{"24/05/03", "ja", []string{"2024-05-03T00:00:00? day"}},
		{"2024-05-03 10:11:12 CST", "zh", []string{"2024-05-03T10:11:12+08:00 second"}},
		{"입력 2024.05.03. 오전 10:11", "ko", []string{"2024-05-03T10:11:00? minute"}},
		{"2024년 5월 3일 오후 3시 11분", "ko", []string{"2024-05-03T15:11:00? minute"}},
		{"3-5 May 2024", "en", []string{"2024-05-05T00:00:00? day"}},
		{"He was born on 3 May 1950.", "en", []string{"1950-05-03T00:00:00? day"}},
		{"3 May 2024 10:11-12:30", "en", []string{"2024-05-03T00:00:00? day"}},

		// No dates.
		{"10.11", "de", nil},
		{"Version 1.2.24 and 10.0.1904", "en", nil},
		{"They won 3-2, 5-3-2", "en", nil},
		{"Tickets for $3.50 or 03.05.24 €", "en", nil},
		{"Call +49 30 1234-2024 or 0800-03-2024", "en", nil},
		{"ISBN 978-3-16-148410-0, 192.168.10.2024", "en", nil},
		{"31.2.2024, 13/13/2024, 30 February 2024", "en", nil},
		{"03.05.1985", "de", nil},
		{"3 May 1450", "en", nil},
		{"The MacBook Pro 2024", "en", nil},
		{"20240503", "en", nil},
		{"1714723872", "en", nil},
		{"Am Tor: Anna Beispiel (2:1)", "de", nil},
	}
	for _, test := range tests {
		found := Find(test.line, Options{Language: test.language})
		if len(found) != len(test.want) {
			t.Errorf("%q gives %v, want %q", test.line, found, test.want)
			continue
		}
		for i, d := range found {
			if describe(d) != test.want[i] {
				t.Errorf("%q gives %q, want %q", test.line, describe(d), test.want[i])
			}
		}
	}
}

func TestPlace(t *testing.T) {
	line := "Von Anna Beispiel, 3. Mai 2024, 10.11 Uhr, Beispielstadt"
	found := Find(line, Options{Language: "de"})
	if len(found) != 1 || line[found[0].Start:found[0].End] != "3. Mai 2024, 10.11 Uhr" {
		t.Errorf("got %v", found)
	}
}

func TestZoneOption(t *testing.T) {
	zone := time.FixedZone("CEST", 2*3600)
	d, ok := Parse("2024-05-03 10:11", Options{Zone: zone})
	if !ok || describe(d) != "2024-05-03T10:11:00+02:00 minute" {
		t.Errorf("got %s", describe(d))
	}
	d, ok = Parse("2024-05-03 10:11 UTC", Options{Zone: zone})
	if !ok || describe(d) != "2024-05-03T10:11:00Z minute" {
		t.Errorf("got %s", describe(d))
	}
}

// Every abbreviation of the table is read after a time.
func TestZones(t *testing.T) {
	for _, row := range zones {
		for name := range strings.FieldsSeq(row.names) {
			d, ok := Parse("2024-01-15 10:11 "+name, Options{})
			_, offset := d.Time.Zone()
			if !ok || row.kind != ambiguous && (offset != int(row.minutes)*60 || !d.ZoneKnown) || row.kind == ambiguous && d.ZoneKnown {
				t.Errorf("%s gives %s", name, describe(d))
			}
		}
	}
	if d, _ := Parse("3 mai 2024 10:11 est arrivé", Options{Language: "fr"}); d.ZoneKnown {
		t.Error("a word in small letters is taken for a zone")
	}
}

func TestFromURL(t *testing.T) {
	tests := []struct{ address, want string }{
		{"https://news.example/2024/05/03/council-votes", "2024-05-03T00:00:00? day"},
		{"https://news.example/2024/5/3/", "2024-05-03T00:00:00? day"},
		{"https://news.example/world/2024/may/03/council-votes", "2024-05-03T00:00:00? day"},
		{"/2024-05-03-council-votes.html", "2024-05-03T00:00:00? day"},
		{"https://news.example/council-votes-20240503", "2024-05-03T00:00:00? day"},
		{"https://news.example/n/2024/0503/c1-2.html", "2024-05-03T00:00:00? day"},
		{"https://news.example/2024-05/03/c_112.htm", "2024-05-03T00:00:00? day"},
		{"https://news.example/2024/05/council-votes", "2024-05-01T00:00:00? month"},
		{"https://news.example/2024-05/council-votes", "2024-05-01T00:00:00? month"},
		{"https://news.example/council/votes?d=2024-05-03", ""},
		{"https://2024-05-03.example/council", ""},
		{"https://news.example/2024/13/45/", ""},
		{"https://news.example/article-120240503", ""},
		{"https://news.example/a20240503b", ""},
		{"https://news.example/2024/council", ""},
		{"https://news.example", ""},
		{"", ""},
	}
	for _, test := range tests {
		got := ""
		if d, ok := FromURL(test.address); ok {
			got = describe(d)
		}
		if got != test.want {
			t.Errorf("%q gives %q, want %q", test.address, got, test.want)
		}
	}
}
