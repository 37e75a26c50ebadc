package names

import (
	"strings"
	"testing"
)

// show writes people down in one line: name, role after a bar, and a mark for what is no person.
func show(people []Person) string {
	var shown []string
	for _, p := range people {
		s := p.Name
		if p.Role != "" {
			s += " | " + p.Role
		}
		if p.Agency {
			s += " (agency)"
		}
		if p.Organisation {
			s += " (organisation)"
		}
		shown = append(shown, s)
	}
	return strings.Join(shown, "; ")
}

func TestSplit(t *testing.T) {
	for _, test := range []struct{ byline, want string }{
		// One person, and what stands around.
		{"By Ana Ruiz", "Ana Ruiz"},
		{"Von Jana Muster, Berlin", "Jana Muster"},
		{"Ana Ruiz, Potsdam", "Ana Ruiz"},
		{"Ana Ruiz in New York", "Ana Ruiz"},
		{"Tom Okoro for The Example Post", "Tom Okoro"},
		{"By\nAna Ruiz", "Ana Ruiz"},
		{"By Ana Ruiz\nPublished 3 May 2024", "Ana Ruiz"},
		{"By Ana Ruiz Updated 08:41, 06 May 2024", "Ana Ruiz"},
		{"Ana Ruiz 2024-05-03T10:00:00Z", "Ana Ruiz"},
		{"Ana Ruiz - 3 de mayo de 2024", "Ana Ruiz"},
		{"von Jana Muster am 14. Mai 2014 , 15:40 Uhr", "Jana Muster"},
		{"Publié le 3 mai 2024 à 10h30 par Ana Ruiz", "Ana Ruiz"},
		{"Ana Ruiz ana.ruiz@paper.example", "Ana Ruiz"},
		{"Ana Ruiz @anaruiz", "Ana Ruiz"},
		{"By Ana Ruiz Twitter Today 5:00 am", "Ana Ruiz"},
		{"By Ana Ruiz +Follow", "Ana Ruiz"},
		{"Ana May", "Ana May"},
		{"Ana Ruiz Ana Ruiz", "Ana Ruiz"},
		{"Ana Ruiz is a politics reporter for Example News", "Ana Ruiz | politics reporter for Example News"},
		{"Tom Okoro Jr.", "Tom Okoro Jr."},
		{"Ana Ruiz, Jr.", "Ana Ruiz Jr."},
		{"Dr. Ana Ruiz, PhD", "Dr. Ana Ruiz"},
		{"Ana Ruiz.", "Ana Ruiz"},
		{"J. R. R. Muster", "J. R. R. Muster"},
		{"Okoro, Tom", "Tom Okoro"},
		{"Luigi Di Mustero", "Luigi Di Mustero"},
		{"Christoph von Muster", "Christoph von Muster"},
		{"Travel By Ana Ruiz", "Ana Ruiz"},
		{"Debatte Von Jana Muster", "Jana Muster"},
		{"von mwi", "mwi"},
		{"Ana (Nita) Ruiz", "Ana (Nita) Ruiz"},

		// Who else stands in the line, and what they did.
		{"Ana Ruiz and Tom Okoro, with additional reporting by Lee Chan", "Ana Ruiz; Tom Okoro"},
		{"Por Ana Souza (texto) e João Lima (fotos)", "Ana Souza"},
		{"Das Gespräch führte Jana Muster", "Jana Muster"},
		{"As told to Ana Ruiz", "Ana Ruiz"},
		{"Rozmawiała Anna Nowak", "Anna Nowak"},
		{"Беседовала Анна Смирнова", "Анна Смирнова"},
		{"Door onze redacteur Jan de Vries", "Jan de Vries | redacteur"},
		{"聞き手・山田太郎", "山田太郎"},

		// Houses.
		{"Jana Muster/jm", "Jana Muster"},
		{"Ana Ruiz / TNN / Updated: Oct 9, 2019, 11:05 IST", "Ana Ruiz"},
		{"Elif KARADAĞ / SİVAS, (DHA)", "Elif Karadağ; DHA (agency)"},
		{"Elif KARADAĞ-Ali KAYA/SİVAS (DHA)", "Elif Karadağ; Ali Kaya; DHA (agency)"},
		{"Elif KAYA-Ali ÖRNEK", "Elif Kaya; Ali Örnek"},
		{"Von FOCUS-Online-Experte Jan Muster", "FOCUS-Online-Experte Jan Muster"},
		{"早瀬千尋　岡部修", "早瀬千尋; 岡部修"},
		{"佐藤健 田中修一", "佐藤健; 田中修一"},
		{"海角社記者林育辰潮見7日電", "林育辰 | 海角社記者"},
		{"本报记者陈思远报道", "陈思远 | 本报记者"},
		{"临江日报全媒体记者 陈思远 实习生 李可", "陈思远 | 临江日报全媒体记者; 李可 | 实习生"},
		{"記者林育辰／潮見報導", "林育辰 | 記者"},
		{"勅使河原 健", "勅使河原 健"},
		{"浪報記者　陳大文", "陳大文 | 浪報記者"},
		{"Web editor: Ana Ruiz, Tom Okoro", ""},
		{"Ana Ruiz, Local Democracy Reporting", "Ana Ruiz"},
		{"ដោយ៖ សុខ វិចិត្រ", "សុខ វិចិត្រ"},
		{"Daga Sani Ibrahim Paki — 7 ga Oktoba, 2026", "Sani Ibrahim Paki"},
		{"Daga Kano", "Daga Kano"},
		{"Сэтгүүлч Б.Энхтуяа", "Б.Энхтуяа | Сэтгүүлч"},
		{"রাশেদ খান, জেলা প্রতিনিধি", "রাশেদ খান | জেলা প্রতিনিধি"},
		{"Айгерім Сейітқали, тілші", "Айгерім Сейітқали | тілші"},
		{"Jana Muster/Max Beispiel", "Jana Muster; Max Beispiel"},
		{"By ANA RUIZ and TOM OKORO Associated Press", "Ana Ruiz; Tom Okoro; Associated Press (agency)"},
		{"By Ana Ruiz BBC News, Berlin", "Ana Ruiz"},
		{"Ana Souza do UOL, em São Paulo", "Ana Souza"},
		{"Ana Souza, da Folha", "Ana Souza"},
		{"João da Silva", "João da Silva"},
		{"Redação, com agências", "Redação (organisation)"},
		{"Center for Drug Evaluation and Research", "Center for Drug Evaluation and Research (organisation)"},
		{"Bundesamt für Bau, Verkehr und Umwelt", "Bundesamt für Bau, Verkehr und Umwelt (organisation)"},
		{"Department of Health, Ana Ruiz and Tom Okoro", "Ana Ruiz; Tom Okoro"},
		{"ニューヨーク支局　山田太郎", "山田太郎"},
		{"Online seit heute, 18.21 Uhr", ""},
		{"Ana Ruiz\nColumnist and former town planner", "Ana Ruiz | Columnist"},
		{"（中央社記者王小明台北3日電）", "王小明 | 中央社記者"},
		{"〔記者王小明台北報導〕", "王小明 | 記者"},
		{"[서울=통신] 김철수 기자 =", "김철수 | 기자"},
		{"ByAna Ruiz", "Ana Ruiz"},

		// Whom it was written for, and whom with.
		{"By Ana Ruiz, For The Courier", "Ana Ruiz"},
		{"By Ana Ruiz For Post.example", "Ana Ruiz"},
		{"Per Dahl", "Per Dahl"},
		{"By Ana Ruiz Special to the Courier", "Ana Ruiz"},
		{"Ann To Lee", "Ann To Lee"},
		{"João Lima, da Agência Brasil", "João Lima; Agência Brasil (agency)"},
		{"Por Ana Ruiz, de la Redacción", "Ana Ruiz"},
		{"di Redazione", "Redazione (organisation)"},
		{"By Ana Ruiz with Tom Okoro", "Ana Ruiz; Tom Okoro"},
		{"Par Jeanne Muster avec AFP", "Jeanne Muster; AFP (agency)"},
		{"J.M. (avec AFP)", "J.M.; AFP (agency)"},
		{"Ana Ruiz at Muster Park", "Ana Ruiz"},
		{"Ni Ana Ruiz at Tom Okoro", "Ana Ruiz; Tom Okoro"},
		{"Aus Berlin berichtet Jana Muster", "Jana Muster"},
		{"أحمد مثال ووكالات", "أحمد مثال"},

		// Roles.
		{"By ANA RUIZ, STAFF REPORTER AND TOM OKORO, EU CORRESPONDENT IN BRUSSELS", "Ana Ruiz | Staff Reporter; Tom Okoro | EU Correspondent in Brussels"},
		{"By Ana Ruiz • Courier Staff Writer", "Ana Ruiz | Courier Staff Writer"},
		{"By Ana Ruiz Tribune Staff Writer", "Ana Ruiz | Tribune Staff Writer"},
		{"Ana Ruiz, Contributor", "Ana Ruiz | Contributor"},
		{"Ana Ruiz and staff", "Ana Ruiz"},
		{"Ana Ruiz, Local Democracy Reporter", "Ana Ruiz | Local Democracy Reporter"},
		{"Jens Muster, journalist", "Jens Muster | journalist"},
		{"Ana Ruiz, Review Editor", "Ana Ruiz | Review Editor"},
		{"记者 张三 通讯员 李四", "张三; 李四 | 通讯员"},
		{"Ana Ruiz, Senior Reporter", "Ana Ruiz | Senior Reporter"},
		{"By Ana Ruiz Lifestyle Writer", "Ana Ruiz | Lifestyle Writer"},
		{"Ana Ruiz (Editor-in-Chief)", "Ana Ruiz | Editor-in-Chief"},
		{"Tokyo correspondent Ana Ruiz", "Ana Ruiz | Tokyo correspondent"},
		{"Ana Ruiz, Washington Correspondent", "Ana Ruiz | Washington Correspondent"},
		{"By ANA RUIZ, Associated Press Writer", "Ana Ruiz | Associated Press Writer"},
		{"Por Ana Ruiz | Enviada especial", "Ana Ruiz | Enviada especial"},
		{"Ana Ruiz Corresponsal en Atenas", "Ana Ruiz | Corresponsal en Atenas"},
		{"Ana Ruiz\nHead Winemaker, Co-Founder", "Ana Ruiz | Head Winemaker"},
		{"By Ana Ruiz\nHarbour Heritage Reporter\nTom Okoro", "Ana Ruiz | Harbour Heritage Reporter; Tom Okoro"},
		{"Ana Ruiz\nDr. Ana Ruiz Reporter", "Ana Ruiz | Reporter"},
		{"Ana Ruiz\nText\nEva Lind\nFoto\nTom Okoro\nText", "Ana Ruiz; Tom Okoro"},
		{"Text\nAna Ruiz\nFoto\nTom Okoro", "Ana Ruiz"},
		{"Ana Ruiz\nPARA LA RIBERA", "Ana Ruiz"},
		{"By ANA RUIZ, WEST COUNTRY REPORTER and TOM OKORO", "Ana Ruiz | West Country Reporter; Tom Okoro"},
		{"Ana Ruiz Reporter\nTom Okoro Reporter", "Ana Ruiz | Reporter; Tom Okoro | Reporter"},
		{"Head coach Ana Ruiz", "Ana Ruiz | Head coach"},
		{"기자명 김철수 기자 입력 2024.05.03 10:22", "김철수 | 기자"},
		{"Ana Ruiz in Project Management", "Ana Ruiz"},
		{"Jana Muster Redakteurin", "Jana Muster | Redakteurin"},
		{"By Ana Ruiz News Reporter Tom Okoro", "Ana Ruiz | News Reporter; Tom Okoro"},
		{"Tom Okoro, Home and Digital Security Expert", "Tom Okoro | Digital Security Expert"},
		{"Ana Ruiz, CEO of Muster", "Ana Ruiz | CEO of Muster"},
		{"Ana Ruiz, Ports and shipping reporter", "Ana Ruiz | Ports and shipping reporter"},
		{"Jana Muster, Projektleiterin in Rom", "Jana Muster | Projektleiterin in Rom"},
		{"Ana Ruiz, Muster University professor of law and letters, Post.example", "Ana Ruiz"},
		{"Ona Pavyzdė, Vardo Pavardės universiteto žmogaus ir visuomenės fakulteto profesorė", "Ona Pavyzdė"},

		// Several people.
		{"By Ana Ruiz and Tom Okoro, Science Editor | 3 May 2024 | 5 min read", "Ana Ruiz; Tom Okoro | Science Editor"},
		{"Ana Ruiz, Tom Okoro", "Ana Ruiz; Tom Okoro"},
		{"By Ana Ruiz, Tom Okoro and Jean-Luc D'Arcy", "Ana Ruiz; Tom Okoro; Jean-Luc D'Arcy"},
		{"ANA RUIZ Y TOM OKORO", "Ana Ruiz; Tom Okoro"},
		{"Ana Ruiz e Tom Okoro", "Ana Ruiz; Tom Okoro"},
		{"Ana Muster y Gasca", "Ana Muster y Gasca"},
		{"Ana Ruiz & Tom Okoro", "Ana Ruiz; Tom Okoro"},
		{"Ana Ruiz • Tom Okoro", "Ana Ruiz; Tom Okoro"},
		{"By Ana Ruiz @ana Tom Okoro @tom", "Ana Ruiz; Tom Okoro"},
		{"Ana and Tom", "Ana; Tom"},
		{"By Ana Ruiz in New York and Tom Okoro in London", "Ana Ruiz; Tom Okoro"},
		{"By Ana Ruiz in Pine Bay and Tom Okoro in London", "Ana Ruiz; Tom Okoro"},
		{"Ana Ruiz in Pine Bay and Tom Okoro in Port Merrin", "Ana Ruiz; Tom Okoro"},
		{"Ana Ruiz in Tom Okoro", "Ana Ruiz; Tom Okoro"}, // Slovene
		{"Ana Ruiz And Tom Okoro For The Example Post", "Ana Ruiz; Tom Okoro"},
		{"Dan Muster", "Dan Muster"},
		{"Budi Muster dan Siti Muster", "Budi Muster; Siti Muster"},
		{"Jan Nowak i Anna Nowak", "Jan Nowak; Anna Nowak"},
		{"Jan Novák a Petr Novák", "Jan Novák; Petr Novák"},
		{"Nagy Anna és Kis Péter", "Nagy Anna; Kis Péter"},
		{"Jan de Vries en Piet Muster", "Jan de Vries; Piet Muster"},
		{"Matti Meikäläinen ja Maija Meikäläinen", "Matti Meikäläinen; Maija Meikäläinen"},
		{"Ali Deneme ve Ayşe Deneme", "Ali Deneme; Ayşe Deneme"},
		{"Иван Примеров и Анна Примерова", "Иван Примеров; Анна Примерова"},

		// Those who did not write.
		{"Texte: Ana Ruiz – Photos: Tom Okoro", "Ana Ruiz"},
		{"Tekst: Kari Nordmann Foto: Ola Nordmann", "Kari Nordmann"},
		{"By Ana Ruiz Illustration by Tom Okoro May 10, 2019", "Ana Ruiz"},
		{"Reporting by Ana Ruiz; editing by Tom Okoro", "Ana Ruiz"},
		{"Text & Fotos: Ana Ruiz", "Ana Ruiz"},
		{"Ana Ruiz Fact-checked by Tom Okoro", "Ana Ruiz"},

		// Agencies and organisations.
		{"Ana Ruiz, Reuters", "Ana Ruiz; Reuters (agency)"},
		{"Von Jana Muster / dpa", "Jana Muster; dpa (agency)"},
		{"dpa/afp", "dpa (agency); afp (agency)"},
		{"(dpa)", "dpa (agency)"},
		{"von APA", "APA (agency)"},
		{"mwi/dpa", "mwi; dpa (agency)"},
		{"Staff", "Staff (organisation)"},
		{"Redaktion", "Redaktion (organisation)"},
		{"Our correspondent", "Our correspondent (organisation)"},
		{"Staff and agencies", "Staff and agencies (organisation)"},
		{"Example staff reporter", "Example staff reporter (organisation)"},
		{"Redaktion post.example", "Redaktion post.example (organisation)"},
		{"Ana Ruiz, Redaktion", "Ana Ruiz"},
		{"Ana Ruiz, Gear Team", "Ana Ruiz; Gear Team (organisation)"},
		{"Ana Ruiz | The Example Newsroom", "Ana Ruiz"},
		{"post.example", "post.example (organisation)"},
		{"Community Editor", "Community Editor (organisation)"},
		{"ZEITUNG", "ZEITUNG"},
		{"mwi", "mwi"},

		// Nobody.
		{"", ""},
		{"By", ""},
		{"3 May 2024", ""},
		{"5 min read", ""},
		{"ana.ruiz@paper.example", ""},
		{"@anaruiz", ""},
		{"Name *", ""},
		{"undefined", ""},
		{"No Author", ""},
		{"Photo: Tom Okoro", ""},
	} {
		if got := show(Split(test.byline)); got != test.want {
			t.Errorf("Split(%q)\n got %q\nwant %q", test.byline, got, test.want)
		}
	}
}

// TestSplitLanguages has the word for "by" in many languages, each with a name of the country.
func TestSplitLanguages(t *testing.T) {
	for _, test := range []struct{ byline, want string }{
		{"par Ana Ruiz", "Ana Ruiz"}, {"di Ana Russo", "Ana Russo"}, {"A cura di Ana Russo", "Ana Russo"}, {"por Ana Ruiz", "Ana Ruiz"},
		{"Door Jan de Vries", "Jan de Vries"}, {"Af Jens Muster", "Jens Muster"}, {"Av Kari Nordmann", "Kari Nordmann"},
		{"Av: Anna Muster", "Anna Muster"}, {"Kirjoittanut Matti Meikäläinen", "Matti Meikäläinen"}, {"Autor: Jan Nowak", "Jan Nowak"},
		{"Przez Jan Nowak", "Jan Nowak"}, {"Napsal Jan Novák", "Jan Novák"}, {"Piše: Ivan Primjer", "Ivan Primjer"}, {"Írta: Nagy Anna", "Nagy Anna"},
		{"Scris de Ana Exemplu", "Ana Exemplu"}, {"Автор: Иван Примеров", "Иван Примеров"}, {"Від Івана Прикладенка", "Івана Прикладенка"},
		{"Από τον Γιάννη Δείγμα", "Γιάννη Δείγμα"}, {"Yazan: Ali Deneme", "Ali Deneme"}, {"Oleh Budi Contoh", "Budi Contoh"},
		{"Bởi Nguyễn Văn Mẫu", "Nguyễn Văn Mẫu"}, {"โดย สมชาย ตัวอย่าง", "สมชาย ตัวอย่าง"}, {"लेखक: राम उदाहरण", "राम उदाहरण"}, {"राम उदाहरण और सीता उदाहरण", "राम उदाहरण; सीता उदाहरण"},
		{"بقلم: أحمد مثال", "أحمد مثال"}, {"كتب - محمد مثال", "محمد مثال"}, {"أحمد مثال ومحمد مثال", "أحمد مثال; محمد مثال"}, {"أحمد مثال وليد حسن", "أحمد مثال وليد حسن"},
		{"מאת: דנה דוגמה", "דנה דוגמה"}, {"דנה דוגמה ויוסי דוגמה", "דנה דוגמה; יוסי דוגמה"},
		{"文/王小明", "王小明"}, {"文｜王小明 编辑｜李小红", "王小明"}, {"本报记者 王小明 李小红 北京报道", "王小明 | 本报记者; 李小红 | 本报记者"}, {"新华社记者王小明、李小红", "王小明 | 新华社记者; 李小红"}, {"（記者 王小明）", "王小明"},
		{"記者 見本太郎", "見本太郎"}, {"見本太郎\n専門・関心分野\n戦争、平和", "見本太郎"}, {"作者：王小明　网友评论", "王小明"}, {"記者見本太郎", "見本太郎 | 記者"}, {"見本 太郎", "見本 太郎"}, {"著者：見本太郎", "見本太郎"}, {"ジョン・ミホン", "ジョン・ミホン"},
		{"기자 홍길동", "홍길동"}, {"홍길동 기자", "홍길동 | 기자"}, {"홍길동·김길동 기자", "홍길동; 김길동 | 기자"}, {"홍길동 기자 hong@paper.example", "홍길동 | 기자"}, {"홍길동 기자 외 1명", "홍길동 | 기자"},
	} {
		got := show(Split(test.byline))
		if got != test.want {
			t.Errorf("Split(%q)\n got %q\nwant %q", test.byline, got, test.want)
		}
	}
}

func TestClean(t *testing.T) {
	for _, test := range []struct{ byline, want string }{
		{"By Ana Ruiz and Tom Okoro, Science Editor | 3 May 2024 | 5 min read", "Ana Ruiz and Tom Okoro"},
		{"By Ana Ruiz, Tom Okoro and Jean-Luc D'Arcy", "Ana Ruiz, Tom Okoro and Jean-Luc D'Arcy"},
		{"ANA RUIZ Y TOM OKORO", "ANA RUIZ Y TOM OKORO"},
		{"Ana Ruiz & Tom Okoro", "Ana Ruiz & Tom Okoro"},
		{"Von Jana Muster, Berlin", "Jana Muster"},
		{"dpa/afp", "dpa/afp"},
		{"Okoro, Tom", "Tom Okoro"},
		{"新华社记者王小明、李小红", "王小明、李小红"},
		{"أحمد مثال ومحمد مثال", "أحمد مثال ومحمد مثال"},
		{"Ana Ruiz • Tom Okoro", "Ana Ruiz, Tom Okoro"},
		{"By", ""},
		{"3 May 2024 | ana.ruiz@paper.example", ""},
	} {
		if got := Clean(test.byline); got != test.want {
			t.Errorf("Clean(%q) = %q, want %q", test.byline, got, test.want)
		}
	}
}

func BenchmarkSplit(b *testing.B) {
	for b.Loop() {
		Split("By Ana Ruiz and Tom Okoro, Science Editor | 3 May 2024 | 5 min read")
	}
}
