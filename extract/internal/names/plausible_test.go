package names

import "testing"

func TestPlausible(t *testing.T) {
	for _, name := range []string{
		"Ana Ruiz", "Jean-Luc D'Arcy", "Tom van der Berg", "J. R. Muster", "Dr. Ana Ruiz", "Christoph von Muster", "ana ruiz",
		"Mary-Ann O'Muster", "Nguyễn Văn Mẫu", "Иван Примеров", "أحمد مثال", "見本太郎", "見本 太郎", "王小明", "홍길동", "Ana", "mwi", "r23",
		"Ana Muster y Gasca", "Bill MUSTER", "bell de Muster", "Ana May", "Dan Muster", "Tim Muster",
	} {
		if ok, why := Plausible(name); !ok {
			t.Errorf("Plausible(%q): refused as %q", name, why)
		}
	}
	for _, test := range []struct{ name, why string }{
		{"", "empty"},
		{"3 May 2024", "a date"},
		{"5 min read", "a date"},
		{"Irish Standard Time", "a time zone"},
		{"ana@paper.example", "an address"},
		{"@anaruiz", "an address"},
		{"post.example", "an address"},
		{"https://post.example/ana", "an address"},
		{"<b>Ana</b>", "markup"},
		{"105092", "a number"},
		{"42", "a number"},
		{"X", "too short"},
		{"Reuters", "an agency"},
		{"Staff", "generic"},
		{"Redaktion", "generic"},
		{"Example Staff", "generic"},
		{"Senior Reporter", "a job title"},
		{"Name", "furniture"},
		{"View author archive", "furniture"},
		{"Foto", "a byword"},
		{"New York", "a place"},
		{"Ana Ruiz, Tom Okoro", "several"},
		{"Ana Ruiz and Tom Okoro", "several"},
		{"Ana Ruiz e Tom Okoro", "several"},
		{"Muster GmbH", "an organisation"},
		{"The Example", "an organisation"},
		{"見本新聞デジタル", "an organisation"},
		{"How the river came back to the village", "a sentence"},
		{"a boat on a calm sea at night", "a sentence"},
		{"Similar options", "a sentence"},
		{"A very long line of text that goes on and on until no one could take it for a name", "too long"},
	} {
		if ok, why := Plausible(test.name); ok || why != test.why {
			t.Errorf("Plausible(%q) = %v, %q; want refusal as %q", test.name, ok, why, test.why)
		}
	}
}

func TestBeginsWithGiven(t *testing.T) {
	for name, want := range map[string]bool{
		"Anna Ruiz": true, "Jean-Luc Muster": true, "Øystein Muster": true, "Анна Пример": true, "İbrahim Deneme": true,
		"Harbour Post": false, "anna ruiz": false, "Grace Period": false, "Made in Muster": false, "": false,
	} {
		if got := BeginsWithGiven(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}
