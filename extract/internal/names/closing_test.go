package names

import "testing"

func TestSign(t *testing.T) {
	for _, test := range []struct{ text, agency, said string }{
		{"The boat is late. (AP)", "Associated Press", "(AP)"},
		{"La barca è in ritardo. (ANSA).", "ANSA", "(ANSA)"},
		{"Båten er forsinket. (©NTB)", "NTB", "(©NTB)"},
		{"Das Boot ist spät. (dpa/lno)", "Deutsche Presse-Agentur", "(dpa/lno)"},
		{"/ritzau/", "Ritzau", "/ritzau/"},
		{"船晚了。（新华社）", "Xinhua", "（新华社）"},
		{"TT", "TT Nyhetsbyrån", "TT"},
		{"— Reuters", "Reuters", "— Reuters"},
		{"Barca întârzie. AGERPRES/(AS - autor: Ilinca Far)", "Agerpres", "AGERPRES/(AS - autor: Ilinca Far)"},
		{"Lusa/Fim", "Lusa", "Lusa/Fim"},
	} {
		agency, said, _ := Sign(test.text)
		if agency != test.agency || said != test.said {
			t.Errorf("Sign(%q) = %q, %q; want %q, %q", test.text, agency, said, test.agency, test.said)
		}
	}
}

func TestNoSign(t *testing.T) {
	for _, text := range []string{
		"", "()", "map", "spot", "The boat (late)", "The boat belongs to Reuters.", "He told AP", "The Associated Press contributed to this report.",
		"See https://post.example/ap/", "(AP) said the boat is late", "He reads and/or writes for AP/",
	} {
		if agency, said, ok := Sign(text); ok {
			t.Errorf("Sign(%q) = %q, %q; want none", text, agency, said)
		}
	}
}

func TestOwner(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Copyright 2025 The Associated Press. All rights reserved.", "Associated Press"},
		{"© dpa-infocom, dpa:251112-930-272451/1", "Deutsche Presse-Agentur"},
		{"©2025 Bloomberg L.P.", "Bloomberg News"},
		{"© 2025 AFP", "Agence France-Presse"},
		{"(c) Reuters", "Reuters"},
		{"© 2025 The Island Post", ""}, {"©", ""}, {"", ""},
	} {
		if got, _ := Owner(test.text); got != test.want {
			t.Errorf("Owner(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestAgencyIn(t *testing.T) {
	for _, test := range []struct{ byline, want string }{
		{"By Ana Ruiz, Associated Press", "Associated Press"}, {"ANA RUIZ Associated Press", "Associated Press"}, {"Ana Ruiz Reuters", "Reuters"},
		{"PTI", "Press Trust of India"}, {"The Island Post avec AFP", "Agence France-Presse"}, {"Door: ANP", "ANP"},
		{"Ana Ruiz / Apr 16, 2026, 14:04 IST Comments Share AA Text Size Small Medium Large", ""}, {"Ana Ruiz", ""}, {"", ""},
	} {
		if got, _ := AgencyIn(test.byline, Split(test.byline)); got != test.want {
			t.Errorf("AgencyIn(%q) = %q, want %q", test.byline, got, test.want)
		}
	}
}
