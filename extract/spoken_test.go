package extract

import (
	"strings"
	"testing"
)

// spokenTests are a few sentences in each language that the table knows.
var spokenTests = map[string]string{
	"en": strings.Join(prose, " "),
	"de": "Die Fähre verließ den Hafen mit einer Verspätung von vierzig Minuten, und die Fahrgäste, die sich seit dem Morgen im Regen drängten, erfuhren nicht, was der Grund war. Das Amt sagte, dass eine Leine in die Schraube geraten ist und ein Taucher von der anderen Seite der Bucht auf sich warten ließ.",
	"fr": "Le bateau a quitté le port avec quarante minutes de retard, et les passagers qui attendaient sur le quai depuis le matin ne savaient pas pour quelle raison. La mairie de la ville est intervenue dans la journée pour que les voyageurs du soir soient prévenus, et que la compagnie dise ce qui est arrivé.",
	"es": "El barco salió del puerto con cuarenta minutos de retraso, y los pasajeros que esperaban en la cola desde la mañana no sabían por qué. La oficina del puerto dijo que una cuerda se había enredado en la hélice y que para sacarla hubo que llamar a un buzo de la otra orilla de la bahía.",
	"sv": "Färjan lämnade hamnen med fyrtio minuters försening, och de som hade väntat på kajen i regnet fick inte veta det som alla ville veta. Det är tredje gången den här månaden, och nu vill rådet att det ska finnas en båt till för resenärerna som inte kan vänta på en dykare i timmar av storm och med vind.",
	"":   "Ferry. Harbour. Tuesday. Rope.",
}

func TestListen(t *testing.T) {
	for want, sample := range spokenTests {
		if got := listen(sample).language; got != want {
			t.Errorf("%q: got %q of %v", want, got, listen(sample).shares)
		}
	}
}

func TestContradicts(t *testing.T) {
	german := listen(spokenTests["de"])
	for declared, want := range map[string]bool{"de": false, "en": true, "fr": true, "ja": true, "gsw": false, "nn": true} {
		if got := german.contradicts(declared); got != want {
			t.Errorf("German declared as %s: %v", declared, got)
		}
	}
	if listen("").contradicts("en") {
		t.Error("no text contradicts")
	}
}

// A text tells its language where none is declared, and where another one is.
func TestLanguageOfText(t *testing.T) {
	page := func(lang, words string) string {
		return `<html lang="` + lang + `"><body><article><h1>A</h1>` + strings.Repeat("<p>"+words+"</p>", 2) + `</article></body></html>`
	}
	russian := strings.Repeat("Паром вышел из порта с опозданием на сорок минут, и пассажиры не знали почему. ", 3)
	japanese := strings.Repeat("港を出た船は四十分遅れ、朝から待っていた客にはその理由が知らされなかった。", 12)
	for _, test := range []struct{ declared, words, want string }{
		{"", spokenTests["de"], "de"},
		{"en-US", spokenTests["de"], "de"},
		{"de-AT", spokenTests["de"], "de-AT"},
		{"ca", spokenTests["es"], "ca"},
		{"en", russian, "ru"},
		{"uk", russian, "uk"},
		{"ru", spokenTests["en"], "en"},
		{"ja", japanese + "</p><p>" + spokenTests["en"], "ja"},
		{"en", japanese, "ja"},
	} {
		if got := articleOf(t, page(test.declared, test.words), nil).Language; got != test.want {
			t.Errorf("declared %q: got %q, want %q", test.declared, got, test.want)
		}
	}
}
