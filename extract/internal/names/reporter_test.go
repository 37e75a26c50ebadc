package names

import (
	"strings"
	"testing"
)

func TestReporter(t *testing.T) {
	for _, test := range []struct{ paragraph, said, people string }{
		{"本报讯（记者 陆一鸣 通讯员 何静）5月5日，廊桥完工。", "记者 陆一鸣、通讯员 何静", "陆一鸣 何静"},
		{"新华社杭州5月6日电（记者陆一鸣、何静）廊桥完工。", "记者陆一鸣、何静", "陆一鸣 何静"},
		{"本報訊(記者王小明)廊橋完工。", "記者王小明", "王小明"},
		{"临江晚报讯（临江晚报全媒体记者 陆一鸣 通讯员 何静）廊桥完工。", "临江晚报全媒体记者 陆一鸣、通讯员 何静", "陆一鸣 何静"},
		{"（中央社記者王小明台北30日電）廊橋完工。", "中央社記者王小明台北30日電", "王小明"},
		{"[은하=은하일보] 박서연 기자 = 은하시가 숲길을 만든다.", "박서연 기자", "박서연"},
		{"(서울=연합뉴스) 박서연 최영호 기자 = 시가 숲길을 만든다.", "박서연 최영호 기자", "박서연 최영호"},
		{"【ワシントン＝田所真由】米政府は十日、発表した。", "田所真由", "田所真由"},
		{"Elif KARADAĞ / SİVAS, (DHA) - Köylüler yolu onardı.", "Elif KARADAĞ", "Elif Karadağ"},
		{"Elif KARADAĞ- Ali ÖRNEK/SİVAS,(DHA)- Köylüler yolu onardı.", "Elif KARADAĞ, Ali ÖRNEK", "Elif Karadağ Ali Örnek"},
		{"ЗАРЕЧЬЕ, 7 апр — Вестник, Анна Примерова. Трамвай уехал.", "Анна Примерова", "Анна Примерова"},
		{"ЗАРЕЧЬЕ, 7 апр — Вестник. Трамвай, сказала Анна Примерова. Он уехал.", "", ""},
		{"SİVAS, (DHA) - Köylüler yolu onardı.", "", ""},
		{"And/or the ferry (AP) - it was late", "", ""},
		{"【速報】米政府は十日、発表した。", "", ""},
		{"市长表示（记者注：指王小明），廊桥完工。", "", ""},
		{"廊桥完工后，村民轮流守夜，每两小时看一次水位，他们说（记者 陆一鸣）", "", ""},
		{"(서울=연합뉴스) 시가 숲길을 만든다. 예산 = 38억", "", ""},
		{"Reporter (Ana Ruiz) = the ferry", "", ""},
	} {
		said := Reporter(test.paragraph)
		if said != test.said {
			t.Errorf("%s: got %q", test.paragraph, said)
			continue
		}
		var people []string
		for _, p := range ReadLine(said).People {
			people = append(people, p.Name)
		}
		if got := strings.Join(people, " "); said != "" && got != test.people {
			t.Errorf("%s: people %q", said, got)
		}
	}
}
