package names

import "testing"

func TestCase(t *testing.T) {
	for _, test := range []struct{ name, want string }{
		{"ANA RUIZ", "Ana Ruiz"},
		{"ANA MCDONALD", "Ana McDonald"},
		{"JEAN-LUC D'ARCY", "Jean-Luc D'Arcy"},
		{"VAN DER BERG", "Van der Berg"},
		{"TOM VAN DER BERG", "Tom van der Berg"},
		{"J.R. MUSTER", "J.R. Muster"},
		{"TOM OKORO III", "Tom Okoro III"},
		{"TOM OKORO JR.", "Tom Okoro Jr."},
		{"O'MUSTER", "O'Muster"},
		{"Bill MUSTER", "Bill Muster"},
		{"Paul LE GUEN", "Paul Le Guen"},
		{"Paul DE LA TOUR", "Paul de la Tour"},
		{"PAUL LE GUEN", "Paul Le Guen"},
		{"ALİ YILDIZ", "Ali Yıldız"},
		{"ИВАН ПРИМЕРОВ", "Иван Примеров"},
		{"ΝΙΚΟΣ ΔΕΙΓΜΑΤΟΣ", "Νικος Δειγματος"},
		{"JÖRG MÜSTER", "Jörg Müster"},
		{"ANN McMUSTER", "Ann McMuster"},
		// Left alone.
		{"Ana Ruiz", "Ana Ruiz"},
		{"ana ruiz", "ana ruiz"},
		{"AP", "AP"},
		{"ZEIT", "ZEIT"},
		{"Ana McDonald", "Ana McDonald"},
		{"見本太郎", "見本太郎"},
		{"", ""},
	} {
		if got := Case(test.name); got != test.want {
			t.Errorf("Case(%q) = %q, want %q", test.name, got, test.want)
		}
	}
}
