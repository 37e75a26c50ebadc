package names

import "testing"

func TestReadLine(t *testing.T) {
	for _, test := range []struct {
		line              string
		people            string
		introduced, whole bool
	}{
		{"Ana Ruiz", "Ana Ruiz", false, true},
		{"Ana Ruiz | 3 May 2024 | 5 min read", "Ana Ruiz", false, true},
		{"Ana Ruiz, Senior Reporter", "Ana Ruiz | Senior Reporter", false, true},
		{"3 May 2024 by Ana Ruiz", "Ana Ruiz", true, true},
		{"Gespeichert von Ana Ruiz am 24. Juli 2017", "Ana Ruiz", true, false},
		{"Ana Souza e João Lima", "Ana Souza; João Lima", false, true},
		{"Ana Ruiz | Madrid", "Ana Ruiz", false, true},
		{"記者王小明／台北報導", "王小明 | 記者", false, true},
		{"Muhabir: Mehmet Yılmaz", "Mehmet Yılmaz", true, true},
		{"Ana Ruiz, translated by Tom Okoro", "Ana Ruiz", false, true},
		{"Dec 26, 2025 • Ana Ruiz in Project Management", "Ana Ruiz", false, true},
		{"Centre for Work in Project Management", "Centre for Work (organisation)", false, false},
		{"Haberler - Anadolu Ajansı", "Anadolu Ajansı (agency)", false, true},
		{"Table of contents", "", false, false},
		{"Three decades of late ferries", "", false, false},
	} {
		got := ReadLine(test.line)
		if show(got.People) != test.people || got.Introduced != test.introduced || got.Whole != test.whole {
			t.Errorf("ReadLine(%q) = %q, %v, %v", test.line, show(got.People), got.Introduced, got.Whole)
		}
	}
}

func TestTellsMore(t *testing.T) {
	for line, want := range map[string]bool{
		"Political editor": true, "São Paulo": true, "Senior reporter, Berlin": true,
		"Ana Ruiz": false, "Ferry late": false, "": false,
	} {
		if got := TellsMore(line); got != want {
			t.Errorf("TellsMore(%q) = %v", line, got)
		}
	}
}

func TestStartsWithBy(t *testing.T) {
	for line, want := range map[string]bool{
		"By Ana Ruiz": true, "Von Jana Muster": true, "ByAna Ruiz": true, "Text: Ana Ruiz": true, "Words Ana Ruiz": true,
		"By": false, "Text analysis": false, "Reporting and accounts": false, "text 14.84 KB": false, "Bygones": false,
		"By adding up what was lost we came to a sum": false,
	} {
		if got := StartsWithBy(line); got != want {
			t.Errorf("StartsWithBy(%q) = %v", line, got)
		}
	}
}

func TestIsLabel(t *testing.T) {
	for line, want := range map[string]bool{
		"Written by": true, "By": true, "Autor:": true, "Text:": true, "WRITTEN BY": true, "글쓴이": true,
		"Text": false, "Interview": false, "By Ana Ruiz": false, "Photos by": false, "": false,
	} {
		if got := IsLabel(line); got != want {
			t.Errorf("IsLabel(%q) = %v", line, got)
		}
	}
}

func TestIsJoint(t *testing.T) {
	for line, want := range map[string]bool{",": true, "and": true, ", and": true, "&": true, "und": true, "": false, "Ana": false, "or": false} {
		if got := IsJoint(line); got != want {
			t.Errorf("IsJoint(%q) = %v", line, got)
		}
	}
}

func TestIsFull(t *testing.T) {
	for name, want := range map[string]bool{
		"Ana Ruiz": true, "王小明": true, "홍길동": true, "ジョン・ミホン": true, "見本 太郎": true,
		"Ana": false, "adding up": false, "小字号": false, "입력": false, "津波注意報": false, "シェア": false,
	} {
		if got := IsFull(name); got != want {
			t.Errorf("IsFull(%q) = %v", name, got)
		}
	}
}

func TestIsDesk(t *testing.T) {
	for name, want := range map[string]bool{"Gear Team": true, "Post Redaktion": true, "Team": false, "Ana Ruiz": false} {
		if got := IsDesk(name); got != want {
			t.Errorf("IsDesk(%q) = %v", name, got)
		}
	}
}
