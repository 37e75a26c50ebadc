package dates

import "testing"

func TestLabels(t *testing.T) {
	tests := []struct {
		text, language string
		want           []Label
	}{
		{"3 May 2024", "en", []Label{Unlabelled}},
		{"Published 3 May 2024", "en", []Label{Published}},
		{"Published: Friday, May 3, 2024 | Updated: May 9, 2024", "en", []Label{Published, Updated}},
		{"Last updated 04 Jun 2020, originally created 17 Jun 2019", "en", []Label{Updated, Published}},
		{"Medically reviewed by the desk on May 3, 2024", "en", []Label{Updated}},
		{"We updated this story, which our reporters wrote and filed in May 2024", "en", []Label{Unlabelled}},
		{"Veröffentlicht am 3. Mai 2024, aktualisiert am 9. Mai 2024", "de", []Label{Published, Updated}},
		{"Stand: 3.5.2024, 10:11 Uhr", "de", []Label{Updated}},
		{"Stand 3 May 2024", "en", []Label{Unlabelled}},
		{"Publié le 3 mai 2024, mis à jour le 9 mai 2024", "fr", []Label{Published, Updated}},
		{"3 maj 2024", "sv", []Label{Unlabelled}},
		{"Publicado 03/05/2024 - Actualizado 09/05/2024", "es", []Label{Published, Updated}},
		{"03.05.2024 - Güncelleme : 09.05.2024", "tr", []Label{Unlabelled, Updated}},
		{"Опубликовано 3 мая 2024, обновлено 9 мая 2024", "ru", []Label{Published, Updated}},
		{"公開日：2024年5月3日　最終更新日：2024年5月9日", "ja", []Label{Published, Updated}},
		{"2024年5月9日 更新", "ja", []Label{Updated}},
		{"입력 2024.05.03 10:11 수정 2024.05.09 10:11", "ko", []Label{Published, Updated}},
		{"Joined 3 May 2011", "en", []Label{Unrelated}},
		{"Registriert: 03.05.2011, 05:56", "de", []Label{Unrelated}},
		{"Seit Mai dabei. 3. Mai 2024", "de", []Label{Unlabelled}},
		{"آخر تحديث 3 مايو 2024", "ar", []Label{Updated}},
	}
	for _, test := range tests {
		found := Find(test.text, Options{Language: test.language})
		if len(found) != len(test.want) {
			t.Errorf("%q: found %d dates, want %d", test.text, len(found), len(test.want))
			continue
		}
		for i, d := range found {
			if d.Label != test.want[i] {
				t.Errorf("%q: date %d has label %d, want %d", test.text, i, d.Label, test.want[i])
			}
		}
	}
}

func TestAmbiguous(t *testing.T) {
	for text, want := range map[string]bool{"3/5/2024": true, "03-05-2024": true, "03.05.2024": false, "13/5/2024": false, "5/5/2024": false, "2024-05-03": false, "3 May 2024": false} {
		d, ok := Parse(text, Options{})
		if !ok || d.Ambiguous != want {
			t.Errorf("%q is ambiguous: %v, want %v", text, d.Ambiguous, want)
		}
	}
	if d, _ := Parse("3/5/2024 10:11", Options{}); d.Swapped().Time.Format("2006-01-02 15:04") != "2024-03-05 10:11" {
		t.Errorf("swapped to %v", d.Swapped().Time)
	}
}
