package extract

import (
	"strings"
	"testing"
)

// Each feature of a line is tried on a line that has it and on one that lacks it.
func TestLineFeatures(t *testing.T) {
	size := float64(len(prose[0]))
	tests := map[string][]struct {
		markup string
		want   float64
	}{
		"prose": {
			{`<div>` + prose[0] + `</div>`, size},
			{`<div>Ferry was late</div>`, 0},
			{`<div><a href="/">` + prose[0] + `</a></div>`, 0},
			{`<div>` + strings.Repeat("late ", 400) + `</div>`, 1200}, // one paragraph does not outweigh all others
		},
		"prose in a paragraph": {
			{`<p>` + prose[0] + `</p>`, size},
			{`<div>` + prose[0] + `</div>`, 0},
			{`<div>` + prose[0] + `<br><br>x</div>`, size},
		},
		"short paragraph": {
			{`<p>Ferry was late</p>`, 14},
			{`<div>Ferry was late</div>`, 0},
			{`<p><a href="/">Ferry was late</a></p>`, 0},
		},
		"linked": {
			{`<p><a href="/">Ferry was late</a></p>`, 29},
			{`<p>Ferry was late</p>`, 0},
		},
		"label": {
			{`<div>Ferry was late</div>`, 8},
			{`<p>Ferry was late</p>`, 0},
			{`<h2>Ferry was late</h2>`, 0},
			{`<div>` + prose[0] + `</div>`, 0},
		},
	}
	for _, f := range lineFeatures {
		for _, test := range tests[f.Name] {
			v := viewOf(t, test.markup)
			if got := f.Value(v, v.Lines[0]); got != test.want {
				t.Errorf("%s of %s: got %v, want %v", f.Name, test.markup, got, test.want)
			}
		}
		if len(tests[f.Name]) == 0 {
			t.Logf("the feature %q has no test", f.Name)
		}
	}
}

// A paragraph of prose counts for a region, a line of links against it.
func TestWeigh(t *testing.T) {
	v := viewOf(t, `<p>`+prose[0]+`</p><div>`+prose[0]+`</div><ul>`+link+`</ul><div>Share</div>`)
	mass := weigh(v)
	if len(mass) != 4 || mass[0] <= mass[1] || mass[1] <= 0 || mass[2] >= 0 || mass[3] > mass[1] {
		t.Errorf("masses %v", mass)
	}
}

func TestRatio(t *testing.T) {
	for _, test := range []struct {
		part, whole int
		want        float64
	}{{1, 2, 0.5}, {0, 2, 0}, {3, 0, 0}, {3, -1, 0}} {
		if got := ratio(test.part, test.whole); got != test.want {
			t.Errorf("%d of %d: %v", test.part, test.whole, got)
		}
	}
}

func TestFeaturesAreNamed(t *testing.T) {
	names := map[string]bool{}
	for _, f := range lineFeatures {
		if f.Name == "" || names[f.Name] || f.Weight == 0 {
			t.Errorf("the feature %q of lines", f.Name)
		}
		names[f.Name] = true
	}
	for _, f := range bodyFeatures {
		if f.Name == "" || names[f.Name] || f.Weight == 0 {
			t.Errorf("the feature %q of bodies", f.Name)
		}
		names[f.Name] = true
	}
}
