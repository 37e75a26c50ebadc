package extract

import (
	"strings"
	"testing"

	"golang.org/x/net/html/atom"
)

func TestLookNear(t *testing.T) {
	menu := strings.Repeat("<li>Harbour", linesAbove)
	below := strings.Repeat("<li>Ferries", linesBelow)
	page := "<p>far above" + menu + "<h1>The harbour reopens</h1><p>above<div id=text><p>" + prose[0] + "<p>" + prose[1] + "<p>By Ana Ruiz</div>" + below + "<p>far below"
	d := dossierOf(t, page, Options{})
	if near := d.nearText(); len(near) != len(d.Lines) {
		t.Errorf("before the text is known: %d of %d lines", len(near), len(d.Lines))
	}
	for _, id := range d.All(atom.Div) {
		d.lookNear(&body{region: id, verdicts: make([]verdict, d.Len())})
	}
	near := d.nearText()
	if first, last := d.LineText(near[0]), d.LineText(near[len(near)-1]); first != "Harbour" || last != "Ferries" || len(near) != len(d.Lines)-2 {
		t.Errorf("%d of %d lines, from %q to %q", len(near), len(d.Lines), first, last)
	}
	if end := d.atItsEnd(); d.LineText(end[1]) != prose[1] || d.LineText(end[2]) != "By Ana Ruiz" || len(end) != 2+linesBehind {
		t.Errorf("the text ends in %d lines from %q", len(end), d.LineText(end[0]))
	}
	if behind := d.behindIt(); d.LineText(behind[0]) != prose[0] || d.LineText(behind[len(behind)-1]) != "Ferries" {
		t.Errorf("behind it are %d lines", len(behind))
	}
}
