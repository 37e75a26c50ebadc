package names

import "testing"

func TestAgency(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Reuters", "Reuters"}, {"REUTERS", "Reuters"}, {"(Reuters)", "Reuters"}, {"ロイター", "Reuters"},
		{"The Associated Press", "Associated Press"}, {"AFP", "Agence France-Presse"}, {"dpa", "Deutsche Presse-Agentur"},
		{"dpa-AFX", "dpa-AFX"}, {"Keystone-SDA", "Keystone-SDA"}, {"EFE", "EFE"}, {"新华社", "Xinhua"}, {"共同通信", "Kyodo News"},
		{"時事", "Jiji Press"}, {"연합뉴스", "Yonhap News Agency"}, {"ČTK", "ČTK"}, {"İHA", "İHA"}, {"Anadolu Ajansı", "Anadolu Agency"},
		{"ТАСС", "TASS"}, {"Укрінформ", "Ukrinform"}, {"رويترز", "Reuters"}, {"TTXVN", "Vietnam News Agency"}, {"Agência Brasil", "Agência Brasil"},
		{"PTI", ""}, {"AA", ""}, {"PA", ""}, {"PAP", ""}, {"MENA", ""}, {"TT", ""}, {"AP", ""}, {"Ana Ruiz", ""}, {"", ""}, {"a", ""},
	} {
		got, ok := Agency(test.text)
		if got != test.want || ok != (test.want != "") {
			t.Errorf("Agency(%q) = %q, %v; want %q", test.text, got, ok, test.want)
		}
	}
}

func TestCreditAgency(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"AP", "Associated Press"}, {"(AP)", "Associated Press"}, {"AA", "Anadolu Agency"}, {"PA", "PA Media"}, {"TT", "TT Nyhetsbyrån"},
		{"PAP", "PAP"}, {"MENA", "Middle East News Agency"}, {"PTI", "Press Trust of India"}, {"dpa/lno", "Deutsche Presse-Agentur"},
		{"Reuters", "Reuters"}, {"Ana Ruiz", ""}, {"Muster/dpa", ""}, {"", ""},
	} {
		if got, _ := CreditAgency(test.text); got != test.want {
			t.Errorf("CreditAgency(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}
