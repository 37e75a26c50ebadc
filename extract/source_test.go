package extract

import (
	"strings"
	"testing"
)

func TestLabelOf(t *testing.T) {
	for _, test := range []struct {
		said string
		form creditForm
		rest string
		ok   bool
	}{
		{"Source: The Post", labels, ": The Post", true},
		{"Source originale : Le Journal", labels, ": Le Journal", true},
		{"来源：海湾日报", labels, "：海湾日报", true},
		{"Sources: AP, AFP", lists, ": AP, AFP", true},
		{"via The Post", leads, "The Post", true},
		{"This story was first published in The Post", opens, "in The Post", true},
		{"Cet article a d’abord été publié dans Le Journal", opens, "dans Le Journal", true},
		{"Read the original article", redirects, "", true},
		{"Sourced from the sea", 0, "", false},
		{"Viaduct closed", 0, "", false},
		{"The original plan", 0, "", false},
		{"", 0, "", false},
	} {
		label, rest, ok := labelOf(test.said)
		if label.form != test.form || rest != test.rest || ok != test.ok {
			t.Errorf("labelOf(%q) = %v, %q, %v", test.said, label, rest, ok)
		}
	}
}

func TestCreditRows(t *testing.T) {
	for _, row := range creditRows {
		for words := range strings.SplitSeq(row.words, ";") {
			if got, _, ok := labelOf(strings.TrimSpace(words)); !ok || got.form != row.form {
				t.Errorf("the row of %q is never reached: %v", words, got)
			}
		}
	}
}

func TestOpenedName(t *testing.T) {
	for _, test := range []struct{ rest, want string }{
		{"by Harbour Weekly on 3 May 2025 and is used with permission.", "Harbour Weekly"},
		{"in The Post.", "The Post"},
		{"from The Colloquium under a licence", "The Colloquium"},
		{"bei der Deichpost", "Deichpost"},
		{"en El Coloquio", "El Coloquio"},
		{"on Reuters", "Reuters"},
		{"", ""},
	} {
		if got := openedName(test.rest); got != test.want {
			t.Errorf("openedName(%q) = %q, want %q", test.rest, got, test.want)
		}
	}
}

func TestIsDateLike(t *testing.T) {
	for s, want := range map[string]bool{"26 Sep": true, "March": true, "November 12, 2024": true, "Tuesday 8 October": true, "The Post": false, "Harbour Weekly": false} {
		if isDateLike(s) != want {
			t.Errorf("isDateLike(%q) is not %v", s, want)
		}
	}
}

func TestCreditName(t *testing.T) {
	for _, test := range []struct{ said, want string }{
		{": The Post | 3 May", "The Post"}, {"：新华社", "Xinhua"}, {": AA", "Anadolu Agency"}, {"AFP, EFE y Reuters", "Agence France-Presse"},
		{"Acme AG, übermittelt durch news aktuell", "Acme AG"}, {"Tidal Acre Corp.", "Tidal Acre Corp."}, {"The Post.", "The Post"}, {"", ""},
		{"Reuters/fh", "Reuters"}, {"The Post/lt(kg)", "The Post"}, {"AP/dpa", "Associated Press"}, {"The Post/Ferry", "The Post/Ferry"},
	} {
		if got := creditName(test.said); got != test.want {
			t.Errorf("creditName(%q) = %q, want %q", test.said, got, test.want)
		}
	}
}

func TestIsSameHouse(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"post.example", "post.test", true}, {"en.post.example", "post.example", true}, {"The Island Post", "islandpost.example", true},
		{"islandpost.example", "coastwire.example", false}, {"", "coastwire.example", false},
	} {
		if got := isSameHouse(test.a, test.b); got != test.want {
			t.Errorf("isSameHouse(%q, %q) = %v", test.a, test.b, got)
		}
	}
}

// The system that a page is made with is not who publishes it, unless the site is its own.
func TestGeneratorIsNoSource(t *testing.T) {
	head := `<meta name="generator" content="Presswork 4"><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"Presswork"}}</script>`
	for address, want := range map[string]string{"https://harbour.example/ferry": "harbour.example", "https://presswork.example/ferry": "Presswork"} {
		a := articleOf(t, `<html><head>`+head+`</head><body><article><h1>Ferry was late</h1>`+paragraphs()+`</article></body></html>`, &Options{URL: address})
		if a.Source.Name != want {
			t.Errorf("%s: %q", address, a.Source.Name)
		}
	}
}
