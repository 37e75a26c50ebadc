package extract

import (
	"testing"
	"time"
)

func TestDateline(t *testing.T) {
	day := func(raw string, year int, month time.Month, d int) Date {
		return Date{Time: time.Date(year, month, d, 0, 0, 0, 0, time.UTC), Raw: raw, Precision: PrecisionDay}
	}
	for _, test := range []struct {
		name, head, opening string
		want                Origin
	}{
		{"place, date and agency", ``, "TOKYO, Dec 30 (Reuters) — ", Origin{"TOKYO", day("Dec 30", 2025, 12, 30), "Reuters", "TOKYO, Dec 30 (Reuters) —"}},
		{"place and region", ``, "PORT MERRIN, Maine – ", Origin{Place: "PORT MERRIN, Maine", Statement: "PORT MERRIN, Maine –"}},
		{"agency alone", ``, "(dpa) – ", Origin{Agency: "Deutsche Presse-Agentur", Statement: "(dpa) –"}},
		{"full date", ``, "Düsseldorf, 22. November 2025 – ", Origin{"Düsseldorf", day("22. November 2025", 2025, 11, 22), "", "Düsseldorf, 22. November 2025 –"}},
		{"before a full stop", ``, "MERRINHAFEN. ", Origin{Place: "MERRINHAFEN", Statement: "MERRINHAFEN."}},
		{"none", ``, "The harbour – the old one – is full. ", Origin{}},
		{"in the data", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry late again","dateline":"Port Merrin, Maine"}</script>`, "", Origin{Place: "Port Merrin, Maine", Statement: "Port Merrin, Maine"}},
		{"a time in the data", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry late again","dateline":"2026-01-05T10:00:00Z"}</script>`, "", Origin{}},
	} {
		markup := `<html><head><title>Ferry late again</title>` + test.head + `</head><body><article><h1>Ferry late again</h1><time datetime="2026-01-05T10:00:00Z">5 Jan</time><p>` + test.opening + prose[0] + `</p>` + paragraphs() + `</article></body></html>`
		if got := articleOf(t, markup, nil).Dateline; got != test.want {
			t.Errorf("%s: %+v, want %+v", test.name, got, test.want)
		}
	}
}

// A dateline further down is that of another report.
func TestDatelineBelowTheStart(t *testing.T) {
	markup := `<article><h1>Ferry late again</h1>` + paragraphs() + `<p>TOKYO (Reuters) — ` + prose[0] + `</p></article>`
	if got := articleOf(t, markup, nil).Dateline; got != (Origin{}) {
		t.Errorf("%+v", got)
	}
}
