package names

import "testing"

func TestDateline(t *testing.T) {
	for _, test := range []struct{ paragraph, place, agency, rest string }{
		{"TOKYO, March 30 (Reuters) — Text", "TOKYO", "Reuters", "Text"},
		{"BERLIN (dpa) - Text", "BERLIN", "Deutsche Presse-Agentur", "Text"},
		{"Hamburg/Berlin (dpa/lno) – Text", "Hamburg/Berlin", "Deutsche Presse-Agentur", "Text"},
		{"Frankfurt am Main (dpa) - Text", "Frankfurt am Main", "Deutsche Presse-Agentur", "Text"},
		{"Berlin dpa – Text", "Berlin", "Deutsche Presse-Agentur", "Text"},
		{"Wien (APA) - Text", "Wien", "Austria Presse Agentur", "Text"},
		{"(CNN) – Text", "", "CNN", "Text"},
		{"NEW MUSTER  (WXYZ) -- Text", "NEW MUSTER", "WXYZ", "Text"},
		{"WASHINGTON, AP — Text", "WASHINGTON", "Associated Press", "Text"},
		{"MUSTERVILLE, Calif. (AP) — The text", "MUSTERVILLE, Calif.", "Associated Press", "The text"},
		{"Muestra, Pue.- Texto", "Muestra, Pue", "", "Texto"},
		{"San Juan de la Muestra, Jal.- Texto", "San Juan de la Muestra, Jal", "", "Texto"},
		{"BUFFALO, N.Y. — The text", "BUFFALO, N.Y.", "", "The text"},
		{"MADRID — The text", "MADRID", "", "The text"},
		{"MUSTERTOWN, Nov 22 — The text", "MUSTERTOWN", "", "The text"},
		{"NEW DELHI: Text", "NEW DELHI", "", "Text"},
		{"München/London – Text", "München/London", "", "Text"},
		{"AFP — Text", "", "Agence France-Presse", "Text"},
		{"Paris (AFP) – Texte", "Paris", "Agence France-Presse", "Texte"},
		{"STOCKHOLM (TT) Text", "STOCKHOLM", "TT Nyhetsbyrån", "Text"},
		{"Madrid, 30 mar (EFE).- Texto", "Madrid", "EFE", "Texto"},
		{"Madrid, 30 Mar. (EUROPA PRESS) - Texto", "Madrid", "Europa Press", "Texto"},
		{"(ANSA) - ROMA, 30 MAR - Testo", "ROMA", "ANSA", "Testo"},
		{"Lisboa, 30 mar 2024 (Lusa) - Texto", "Lisboa", "Lusa", "Texto"},
		{"KUALA LUMPUR, March 30 (Bernama) -- Text", "KUALA LUMPUR", "Bernama", "Text"},
		{"JAKARTA (ANTARA) - Teks", "JAKARTA", "Antara", "Teks"},
		{"МОСКВА, 30 мар — РИА Новости. Текст", "МОСКВА", "RIA Novosti", "Текст"},
		{"МОСКВА, 30 марта. /ТАСС/. Текст", "МОСКВА", "TASS", "Текст"},
		{"Москва. 30 марта. INTERFAX.RU - Текст", "Москва", "Interfax", "Текст"},
		{"Київ, 30 березня (Укрінформ) — Текст", "Київ", "Ukrinform", "Текст"},
		{"القاهرة - رويترز: نص", "القاهرة", "Reuters", "نص"},
		{"【東京共同】本文", "東京", "Kyodo News", "本文"},
		{"【ワシントン時事】本文", "ワシントン", "Jiji Press", "本文"},
		{"新华社北京3月30日电 正文", "北京", "Xinhua", "正文"},
		{"新华社北京3月30日电（记者张三）正文", "北京", "Xinhua", "正文"},
		{"（中央社記者王小明台北30日電）正文", "台北", "Central News Agency", "正文"},
		{"서울=연합뉴스 본문", "서울", "Yonhap News Agency", "본문"},
		{"(서울=연합뉴스) 홍길동 기자 = 본문", "서울", "Yonhap News Agency", "본문"},
		{"[서울=뉴시스]홍길동 기자 = 본문", "서울", "Newsis", "본문"},
		{"NEW MUSTER, Nov. 3, 2026 /PRNewswire/ -- Text", "NEW MUSTER", "PR Newswire", "Text"},
		{"BOSTON--(BUSINESS WIRE)--Text", "BOSTON", "Business Wire", "Text"},
		{"BHUBANESWAR: Text", "BHUBANESWAR", "", "Text"},
		{"Nila Bandar, Oct 7: Text", "Nila Bandar", "", "Text"},
		{"KAAPSTAD. – Teks", "KAAPSTAD", "", "Teks"},
		{"Nadipur (UP), Oct 7 (PTI) Text", "Nadipur", "Press Trust of India", "Text"},
		{"नदीपुर, सात अक्टूबर (भाषा) पाठ", "नदीपुर", "Press Trust of India", "पाठ"},
		{"New Delhi: Text", "New Delhi", "", "Text"},
		{"Mumbai (Maharashtra) [India], November 3 (ANI): Text", "Mumbai", "Asian News International", "Text"},
		{"Berlin. Der Text", "Berlin", "", "Der Text"},
		{"MUSTERSTADT. Der Text", "MUSTERSTADT", "", "Der Text"},
		{"Buenos Aires, 3 de noviembre (Télam).- Texto", "Buenos Aires", "Télam", "Texto"},
		{"OSLO/BERGEN (Musteravisen): Tekst", "OSLO/BERGEN", "", "Tekst"},
		{"Praha 3. listopadu (ČTK) - Text", "Praha", "ČTK", "Text"},
		{"BEOGRAD, 3. NOVEMBRA /SRNA/ - Tekst", "BEOGRAD", "SRNA", "Tekst"},
		{"ST. MUSTER, MO (KXYZ) – Text", "ST. MUSTER, MO", "KXYZ", "Text"},
		{"[東京 ３日 ロイター] - 本文", "東京", "Reuters", "本文"},
		{"JAKARTA, MUSTER.com - Teks", "JAKARTA", "", "Teks"},
		{"MUSTER.CO, Jakarta - Teks", "Jakarta", "", "Teks"},
		{"नई दिल्ली: पाठ", "नई दिल्ली", "", "पाठ"},
	} {
		if d := Dateline(test.paragraph); d.Place != test.place || d.Agency != test.agency || test.paragraph[d.Length:] != test.rest {
			t.Errorf("Dateline(%q)\n got %q, %q, rest %q\nwant %q, %q, rest %q",
				test.paragraph, d.Place, d.Agency, test.paragraph[d.Length:], test.place, test.agency, test.rest)
		}
	}
}

func TestNoDateline(t *testing.T) {
	for _, paragraph := range []string{
		"", "Text", "WATCH: The boat", "UPDATE — The boat", "Paris – the capital – is calm.", "The plan – entitled X – is new.",
		"He (AP) said", "Ana said (Reuters) - hm", "Ana: The text", "At last – The boat is back.", "Yes—a boat", "2025 – The year of boats",
		"The boat (BXY) is new. – Ana", "MADRID — ", "Ana Ruiz – The Boat", "Q: What is it?", "【公式】見本", "Von 1970 – Text", "NEIN. DAS geht nicht", "So. Text", "[公式] 見本",
	} {
		if d := Dateline(paragraph); d.Length != 0 {
			t.Errorf("Dateline(%q) = %+v; want none", paragraph, d)
		}
	}
}

func TestDatelineDate(t *testing.T) {
	for paragraph, want := range map[string]string{
		"TOKYO, March 30 (Reuters) — Text": "March 30", "Praha 3. listopadu (ČTK) - Text": "3. listopadu", "NEW MUSTER, Nov. 3, 2026 /PRNewswire/ -- Text": "Nov. 3 2026",
		"新华社北京3月30日电 正文": "3月30日", "[東京 ３日 ロイター] - 本文": "３日", "BERLIN (dpa) - Text": "",
	} {
		if d := Dateline(paragraph); d.Date != want {
			t.Errorf("Dateline(%q).Date = %q, want %q", paragraph, d.Date, want)
		}
	}
}
