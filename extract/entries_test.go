package extract

import "testing"

func TestIsClock(t *testing.T) {
	for s, want := range map[string]bool{
		"22.41 BST": true, "9:05 pm": true, "23h58": true, "21:30 Uhr": true, "06:15": true, "4:05 p.m. ET": true,
		"": false, "2026": false, "Ten past nine": false, "It was 9:05": false, "9:05 the ferry left": false, "1.2.3.4.5.6.7": false, "h:": false,
	} {
		if got := isClock(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// feed are three pieces of one shape, each with a time.
func feed(time string) string {
	markup := `<div>`
	for i, p := range prose[:3] {
		markup += `<div class="x">` + time + `<h3>Part ` + itoa(i) + `</h3><p>` + p + `</p></div>`
	}
	return markup + `</div>`
}

func TestEntriesByShape(t *testing.T) {
	for _, test := range []struct {
		name, markup string
		want         int
	}{
		{"times", feed(`<time datetime="2026-01-31T22:41:00Z">22:41</time>`), 3},
		{"no times", feed(``), 0},
		{"days", feed(`<time datetime="2026-01-31">31 January</time>`), 0},
		{"named", `<p>` + prose[3] + prose[3] + `</p><article class="live-entry"><span>23h58</span><h2>Part 0</h2><p>` + prose[0] + `</p></article>`, 1},
		{"names inside names", `<p>` + prose[3] + prose[3] + `</p><div class="liveblog-entry"><div class="liveblog-entry-main"><h2>Part 0</h2><p>` + prose[0] + `</p></div></div>`, 1},
	} {
		c := cutterOf(t, test.markup)
		c.body.count(c.view)
		n := 0
		for _, b := range c.cut(c.Root()) {
			if b.Kind != BlockEntry {
				continue
			}
			if want := "Part " + itoa(n); b.Text != want || len(b.Blocks) != 1 || b.Blocks[0].Text != prose[n] {
				t.Errorf("%s: entry %+v", test.name, b)
			}
			n++
		}
		if n != test.want {
			t.Errorf("%s: %d entries", test.name, n)
		}
	}
}

func TestEntryTime(t *testing.T) {
	c := cutterOf(t, `<p>`+prose[3]+prose[3]+`</p><div class="live-entry"><span>23h58</span><p>`+prose[0]+`</p></div>`)
	blocks := c.cut(c.Root())
	if got := blocks[len(blocks)-1].Time; got != (Date{Raw: "23h58"}) {
		t.Errorf("a time without a day became %+v", got)
	}
}

// A time of day and who wrote stand side by side, without a space where they are two elements.
func TestCutClock(t *testing.T) {
	for said, want := range map[string]string{
		"20:24Jory Pascoe": "20:24", "9.05 Elowen O’Rule-Bray": "9.05", "20:24": "", "20:24 Kick-off": "", "20:24 The gates are closed": "", "3 Jory Pascoe": "",
	} {
		if got, _ := cutClock(said); got != want {
			t.Errorf("%q: %q", said, got)
		}
	}
}
