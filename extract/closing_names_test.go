package extract

import "testing"

func TestBracketed(t *testing.T) {
	for said, want := range map[string]string{
		"The repair costs four million. (Ana Ruiz)": "Ana Ruiz",
		"The repair costs four million (Ana Ruiz).": "Ana Ruiz",
		"市と県が半分ずつ負担する。（山田太郎）":                       "山田太郎",
		"修復費用由市和縣各承擔一半。【王小明】":                       "王小明",
		"“It is the end of the road.” (Ana Ruiz)":   "", // who said it
		"The repair costs four million.":            "",
		"Four million, as was said before)":         "",
		"The road (it is the old one, which engineers of the county and of the town have mended for longer than anybody can remember)": "",
	} {
		if got := bracketed(said); got != want {
			t.Errorf("bracketed(%q) = %q, want %q", said, got, want)
		}
	}
}

func TestIsInitials(t *testing.T) {
	for _, test := range []struct {
		initials, name string
		want           bool
	}{
		{"AR", "Ana Ruiz", true}, {"ÖK", "Özlem Kaya", true}, {"AR", "Ana Ruiz, reporter", true},
		{"AP", "Ana Ruiz", false}, {"", "Ana Ruiz", false}, {"Ana Ruiz", "Ana Ruiz", false},
	} {
		if got := isInitials(test.initials, test.name); got != test.want {
			t.Errorf("isInitials(%q, %q) = %v", test.initials, test.name, got)
		}
	}
}

func TestIsWish(t *testing.T) {
	for said, want := range map[string]bool{"Happy Christmas": true, "Viel Glück": true, "Ana Ruiz!": true, "Ana Ruiz": false, "Bonnie Ruiz": false} {
		if got := isWish(said); got != want {
			t.Errorf("isWish(%q) = %v", said, got)
		}
	}
}
