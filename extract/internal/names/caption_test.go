package names

import "testing"

func TestSplitCredit(t *testing.T) {
	for _, test := range []struct{ caption, text, credit string }{
		// In a parenthesis.
		{"A boat at sea. (Photo: Ana Ruiz/AFP)", "A boat at sea.", "Ana Ruiz/AFP"},
		{"Una barca in mare (Ansa/Vigili del fuoco)", "Una barca in mare", "Ansa/Vigili del fuoco"},
		{"Een boot op zee. Illustratie Ana Ruiz", "Een boot op zee.", "Ana Ruiz"},
		{"A boat at sea. (Ana Ruiz / AP)", "A boat at sea.", "Ana Ruiz / AP"},
		{"A boat at sea. (Ana Ruiz)", "A boat at sea.", "Ana Ruiz"},
		{"A boat at sea (Image: GETTY )", "A boat at sea", "GETTY"},
		{"Un barco. (EFE)", "Un barco.", "EFE"},
		{"Un barco en una imagen de archivo. (Ana Ruiz)", "Un barco en una imagen de archivo.", "Ana Ruiz"},
		{"A boat at sea. [Ana Ruiz/Al Muster]", "A boat at sea.", "Ana Ruiz/Al Muster"},
		{"Ein Boot. Foto: Jana Muster (Keystone)", "Ein Boot.", "Jana Muster (Keystone)"},
		{"Foto: Jembatan bambu di Muara Telang (Rina Wulandari/kabarnesia)", "Jembatan bambu di Muara Telang", "Rina Wulandari/kabarnesia"},
		{"Foto: Ana Ruiz (AFP)", "", "Ana Ruiz (AFP)"},
		{"Photo: Ana Ruiz/AP (archive)", "", "Ana Ruiz/AP (archive)"},
		{"A boat at sea. Credit...Ana Ruiz for The Post", "A boat at sea.", "Ana Ruiz for The Post"},
		{"A boat at sea. CreditCredit...Ana Ruiz/The Post", "A boat at sea.", "Ana Ruiz/The Post"},
		{"Laivas jūroje / A. Pavyzdžio / „Muster“ nuotr.", "Laivas jūroje", "A. Pavyzdžio / „Muster“"},
		{"Laivas jūroje. A. Pavyzdžio nuotr.", "Laivas jūroje.", "A. Pavyzdžio"},
		{"Laivas senoje nuotr.", "Laivas senoje nuotr.", ""},
		{"And then...Ana Ruiz came", "And then...Ana Ruiz came", ""},
		{"海上的船。（新华社记者 王小明 摄）", "海上的船。", "新华社记者 王小明 摄"},
		{"船の会議＝１３日（代表撮影）", "船の会議＝１３日", "代表撮影"},

		{"Un barco en el muelle. ANA RUIZ (EFE)", "Un barco en el muelle.", "ANA RUIZ (EFE)"},
		{"A boat at sea. Nobody knows whose (Reuters)", "A boat at sea. Nobody knows whose", "Reuters"},
		{"渡轮离开码头。新华社记者 张伟 摄", "渡轮离开码头。", "新华社记者 张伟 摄"},
		{"两国合作。会议由大会提供", "两国合作。会议由大会提供", ""},

		// Behind a label or a sign.
		{"여객선이 떠난다 ⓒ 뉴스1", "여객선이 떠난다", "뉴스1"},
		{"© Ana Ruiz/Getty Images", "", "Ana Ruiz/Getty Images"},
		{"Un bateau en mer © Ana Ruiz", "Un bateau en mer", "Ana Ruiz"},
		{"Ein Boot auf See. Foto: Jana Muster", "Ein Boot auf See.", "Jana Muster"},
		{"Ein Boot auf See Foto: picture alliance / Muster", "Ein Boot auf See", "picture alliance / Muster"},
		{"Foto: Bild: Jana Muster", "", "Jana Muster"},
		{"Photograph: Ana Ruiz/The Example", "", "Ana Ruiz/The Example"},
		{"무너진 방파제를 살펴보고 있다. 박서준 기자 seojun@post.example", "무너진 방파제를 살펴보고 있다.", "박서준 기자"},
		{"工作人員檢查防波堤。（潮見縣政府提供）海角社記者林育辰潮見傳真 115年10月7日", "工作人員檢查防波堤。", "潮見縣政府提供 海角社記者林育辰潮見傳真"},
		{"নদীপুরে ভেঙে যাওয়া বাঁধ। আজ বুধবার সকালে", "নদীপুরে ভেঙে যাওয়া বাঁধ। আজ বুধবার সকালে", ""},
		{"무너진 방파제를 살펴보고 있다. 박서준 기자", "무너진 방파제를 살펴보고 있다.", "박서준 기자"},
		{"پشتے کا معائنہ کیا جا رہا ہے۔ فوٹو : فائل", "پشتے کا معائنہ کیا جا رہا ہے۔", "فائل"},
		{"पुल का निरीक्षण करते अधिकारी। (फोटो- संदेश)", "पुल का निरीक्षण करते अधिकारी।", "संदेश"},
		{"Фото: пресс-служба мэрии", "", "пресс-служба мэрии"},
		{"Foto: ein Boot auf dem Meer", "Foto: ein Boot auf dem Meer", ""},
		{"የፈረሰው ግድብ በድሮው ወደብ። ፎቶ፡ ባህር ዜና", "የፈረሰው ግድብ በድሮው ወደብ።", "ባህር ዜና"},
		{"무너진 방파제 [해솔시 제공. 재판매 및 DB 금지]", "무너진 방파제", "해솔시 제공"},
		{"Sandbags along the wall on Tuesday.—White Star / File", "Sandbags along the wall on Tuesday.", "White Star / File"},
		{"The mayor was late.—nobody knew why", "The mayor was late.—nobody knew why", ""},
		{"Wahandisi wakikagua ukuta. Picha na Said Khamis", "Wahandisi wakikagua ukuta.", "Said Khamis"},
		{"▲해솔시 옛 항구의 무너진 방파제. /사진=정하늘 기자", "해솔시 옛 항구의 무너진 방파제.", "정하늘 기자"},
		{"防波堤垮塌。受访者供图", "防波堤垮塌。", "受访者供图"},
		{"防波堤垮塌。（资料图） 张伟/摄", "防波堤垮塌。", "资料图 张伟/摄"},
		{"A boat at sea. Image credit: Ana Ruiz", "A boat at sea.", "Ana Ruiz"},
		{"A boat. Courtesy of the Museum of Muster", "A boat.", "the Museum of Muster"},
		{"A boat at sea Credit... Ana Ruiz, via Associated Press", "A boat at sea", "Ana Ruiz, via Associated Press"},
		{"A boat at sea — via Wikimedia Commons", "A boat at sea", "Wikimedia Commons"},
		{"写真：見本太郎", "", "見本太郎"},
		{"海の船＝見本太郎撮影", "海の船", "見本太郎撮影"},
		{"海の船＝2026年4月9日、浜見町、見本太郎撮影", "海の船＝2026年4月9日、浜見町", "見本太郎撮影"},
		{"海の船、港の灯台＝見本太郎撮影", "海の船、港の灯台", "見本太郎撮影"},
		{"海の船＝９日、浜見町", "海の船＝９日、浜見町", ""},
		{"海上的船。图/王小明", "海上的船。", "王小明"},
		{"바다의 배. 사진=홍길동 기자", "바다의 배.", "홍길동 기자"},
		{"바다의 배. [사진 출처 = 연합뉴스]", "바다의 배.", "연합뉴스"},
		{"Корабль в море. Фото: Иван Примеров / ТАСС", "Корабль в море.", "Иван Примеров / ТАСС"},
		{"Корабель у морі. Фото: Укрінформ", "Корабель у морі.", "Укрінформ"},
		{"سفينة في البحر. تصوير: أحمد مثال", "سفينة في البحر.", "أحمد مثال"},
		{"סירה בים. צילום: דנה דוגמה", "סירה בים.", "דנה דוגמה"},
		{"Tàu trên biển. Ảnh: Nguyễn Văn Mẫu", "Tàu trên biển.", "Nguyễn Văn Mẫu"},
		{"เรือในทะเล ภาพ: สมชาย ตัวอย่าง", "เรือในทะเล", "สมชาย ตัวอย่าง"},
		{"नाव समुद्र में। फोटो: राम उदाहरण", "नाव समुद्र में।", "राम उदाहरण"},
		{"Statek na morzu. fot. Jan Nowak", "Statek na morzu.", "Jan Nowak"},
		{"Laiva merellä. Kuva: Matti Meikäläinen / Lehtikuva", "Laiva merellä.", "Matti Meikäläinen / Lehtikuva"},
		{"Hajó a tengeren. Fotó: Nagy Anna", "Hajó a tengeren.", "Nagy Anna"},
		{"Gemi denizde. Fotoğraf: Ali Deneme", "Gemi denizde.", "Ali Deneme"},
		{"Loď na moři. Foto: ČTK", "Loď na moři.", "ČTK"},
		{"Πλοίο στη θάλασσα. Φωτ.: Γιάννης Δείγμα", "Πλοίο στη θάλασσα.", "Γιάννης Δείγμα"},

		// At the end, with nothing to announce it.
		{"A boat at sea. Getty", "A boat at sea.", "Getty"},
		{"A boat at sea. Ana Ruiz", "A boat at sea.", "Ana Ruiz"},
		{"A boat at sea. Ana Ruiz/Example", "A boat at sea.", "Ana Ruiz/Example"},
		{"Ein Boot. Jana Muster / Pool via Reuters", "Ein Boot.", "Jana Muster / Pool via Reuters"},
		{"A boat at sea | Ana Ruiz/AP", "A boat at sea", "Ana Ruiz/AP"},
		{"A boat at sea Ana Ruiz/Reuters", "A boat at sea", "Ana Ruiz/Reuters"},
		{"A boat at sea Ana Ruiz/Getty Images", "A boat at sea", "Ana Ruiz/Getty Images"},
		{"A boat at sea AP Photo/Ana Ruiz", "A boat at sea", "AP Photo/Ana Ruiz"},
		{"바다의 배가 있다. 연합뉴스", "바다의 배가 있다.", "연합뉴스"},
		{"Ana Ruiz/AP hide caption toggle caption", "", "Ana Ruiz/AP"},

		{"A boat at sea. File photo by Ana Ruiz", "A boat at sea.", "Ana Ruiz"},
		{"A boat at sea. (Post photo by Ana Ruiz)", "A boat at sea.", "Post photo by Ana Ruiz"},
		{"A boat at sea. Submitted photo", "A boat at sea.", "Submitted photo"},
		{"A boat at sea. Ana Ruiz for The Post", "A boat at sea.", "Ana Ruiz for The Post"},
		{"A boat at sea (ANI Photo)", "A boat at sea", "ANI Photo"},
		{"A boat at sea. AFP via Getty Images", "A boat at sea.", "AFP via Getty Images"},
		{"A boat at sea. REUTERS/Ana Ruiz Purchase Licensing Rights", "A boat at sea.", "REUTERS/Ana Ruiz"},
		{"A boat at sea. @AnaRuiz/via REUTERS THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. NO ARCHIVES.", "A boat at sea.", "@AnaRuiz/via REUTERS"},
		{"A boat at sea • Ana Ruiz", "A boat at sea", "Ana Ruiz"},
		{"Un bateau en mer. | Le Courrier", "Un bateau en mer.", "Le Courrier"},
		{"Un barco en el muelle / ANA RUIZ", "Un barco en el muelle", "ANA RUIZ"},
		{"Ein Boot auf See.Foto: Jana Muster", "Ein Boot auf See.", "Jana Muster"},
		{"A boat at sea.courtesy of Muster Network.", "A boat at sea.", "Muster Network"},
		{"Statek na morzu / fot. PAP", "Statek na morzu", "PAP"},
		{"Statek na morzu Fot. Anna Nowak / Agencja Morska", "Statek na morzu", "Anna Nowak / Agencja Morska"},
		{"海上的船。（圖／記者王小明攝）", "海上的船。", "記者王小明攝"},
		{"바다의 배가 있다. /연합뉴스", "바다의 배가 있다.", "연합뉴스"},

		// No credit at all.
		{"The pier, seen from the sea / from the town", "The pier, seen from the sea / from the town", ""},
		{"", "", ""},
		{"A boat at sea near Rome", "A boat at sea near Rome", ""},
		{"Photo: A boat at sea", "Photo: A boat at sea", ""},
		{"The band AC/DC on stage", "The band AC/DC on stage", ""},
		{"Ana Ruiz (left) and Tom Okoro (right)", "Ana Ruiz (left) and Tom Okoro (right)", ""},
		{"A boat (archive)", "A boat (archive)", ""},
		{"Ein Boot auf See (Symbolbild)", "Ein Boot auf See (Symbolbild)", ""},
		{"The trade fair (KBX) opens today", "The trade fair (KBX) opens today", ""},
		{"Foto de familia de la segunda reunión", "Foto de familia de la segunda reunión", ""},
	} {
		text, credit := SplitCredit(test.caption)
		if text != test.text || credit != test.credit {
			t.Errorf("SplitCredit(%q)\n got %q, %q\nwant %q, %q", test.caption, text, credit, test.text, test.credit)
		}
	}
}

func BenchmarkSplitCredit(b *testing.B) {
	for b.Loop() {
		SplitCredit("A boat at sea, seen from the harbour of Muster on Monday, 6 May 2024. Photo: Ana Ruiz/AFP")
	}
}

func TestSplitSigned(t *testing.T) {
	for _, test := range []struct{ line, text, credit string }{
		{"The pier at dawn. (Photo: Ana Ruiz)", "The pier at dawn.", "Ana Ruiz"},
		{"The pier at dawn. Photo by Ana Ruiz/AP", "The pier at dawn.", "Ana Ruiz/AP"},
		{"Die Mole am Morgen. © Ana Ruiz", "Die Mole am Morgen.", "Ana Ruiz"},
		{"5月5日，工匠在桥上铺设桥板。何静 摄", "5月5日，工匠在桥上铺设桥板。", "何静 摄"},
		{"Source: Harbour Trust", "", "Harbour Trust"},
		{"Left image: Ana Ruiz", "", "Ana Ruiz"},
		{"The pier at dawn. Ana Ruiz", "", ""},
		{"They waited at the pier (Reuters)", "", ""},
		{"The photo was taken by Ana Ruiz on Tuesday, and it shows the pier.", "", ""},
		{"The photo was taken by Ana Ruiz.", "", ""},
		{"Nobody was on the pier.", "", ""},
	} {
		if text, credit := SplitSigned(test.line); text != test.text || credit != test.credit {
			t.Errorf("%q: got %q, %q", test.line, text, credit)
		}
	}
}
