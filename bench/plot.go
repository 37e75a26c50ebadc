package main

import (
	"fmt"
	"html"
	"math"
	"strings"
)

// The plot sets quality against cost: one panel for the body and one for all fields. Its colours
// can be read on light and on dark pages.

// A point is an extractor in the plot.
type point struct {
	name   string
	ours   bool
	cost   float64 // CPU time in terms of html.Parse
	scores [2]float64
}

// panels are what the panels show, by the index of point.scores.
var panels = [2]string{"Body, word F1", "Mean score of all fields"}

// points are those of the extractors that find articles; none where no truth is known.
func (r *report) points() []point {
	whole := pooled(r.folders)
	var points []point
	for _, e := range r.extractors {
		result := whole.results[e.name]
		mean, ok := quality(result)
		f := figuresOf(whole.records[e.name], whole.records[parserName])
		if !ok || !e.isScored() || f.ratio == 0 {
			continue
		}
		body, known := result.Score("body")
		if !known {
			body, _ = result.Score("segments")
		}
		points = append(points, point{e.name, e.name == ourName, f.ratio, [2]float64{body, mean}})
	}
	return points
}

// The sizes of the plot, in pixels.
const (
	panelWidth, panelHeight = 440.0, 330.0
	left, right             = 52.0, 18.0
	above, below            = 40.0, 52.0
	letter, lineHeight      = 6.5, 13.0 // of a label, about
)

const style = `<style>
text { font: 12px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #57606a }
.title { font-weight: 600; fill: #24292f }
.grid { stroke: #8c959f; stroke-opacity: .28 }
.lead { stroke: #8c959f; stroke-width: .8 }
.point { fill: #8c959f } .label { font-size: 11px }
.ours { fill: #1a7f64 } text.ours { font-weight: 600 }
@media (prefers-color-scheme: dark) {
text { fill: #9aa4af } .title { fill: #e6edf3 } .ours { fill: #3fc79a }
}
</style>
`

// drawPlot draws an SVG of its own, or nothing where there are no points.
func drawPlot(points []point) []byte {
	if len(points) == 0 {
		return nil
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %g %g" role="img" aria-label="Quality of extractors against their cost">`+"\n",
		2*panelWidth, panelHeight)
	b.WriteString(style)
	for i := range panels {
		p := newPanel(i, points)
		p.draw(&b)
	}
	b.WriteString("</svg>\n")
	return []byte(b.String())
}

// A panel is one of the two, with its scales.
type panel struct {
	number        int
	points        []point
	most          float64 // of the cost, as a power of two; the least is 1, of html.Parse alone
	bottom, top   float64 // of the score
	step          float64 // between lines of the grid
	offset        float64 // of its left edge
	taken         []box   // where something is drawn
	width, height float64 // of the field
}

type box struct{ x0, y0, x1, y1 float64 }

func newPanel(number int, points []point) *panel {
	p := &panel{number: number, points: points, most: 1, bottom: 1, offset: float64(number) * panelWidth}
	for _, point := range points {
		p.most = max(p.most, math.Log2(point.cost))
		p.bottom, p.top = min(p.bottom, point.scores[number]), max(p.top, point.scores[number])
	}
	p.most = math.Ceil(p.most + 0.2)
	p.step = niceStep((p.top - p.bottom) / 5)
	p.bottom, p.top = math.Floor(p.bottom/p.step-0.3)*p.step, min(1, math.Ceil(p.top/p.step+0.3)*p.step)
	p.width, p.height = panelWidth-left-right, panelHeight-above-below
	return p
}

// niceStep is the least of 0.01, 0.02, 0.05, 0.1 … that is not below a step.
func niceStep(step float64) float64 {
	for _, nice := range []float64{0.01, 0.02, 0.05, 0.1} {
		if step <= nice {
			return nice
		}
	}
	return 0.2
}

func (p *panel) x(cost float64) float64 {
	return p.offset + left + max(0, math.Log2(cost))/p.most*p.width
}

func (p *panel) y(score float64) float64 {
	return above + (p.top-score)/(p.top-p.bottom)*p.height
}

func (p *panel) draw(b *strings.Builder) {
	fmt.Fprintf(b, `<text class="title" x="%.1f" y="22">%s</text>`+"\n", p.offset+left, panels[p.number])
	for power := 0.0; power <= p.most; power++ {
		x := p.x(math.Exp2(power))
		fmt.Fprintf(b, `<line class="grid" x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f"/><text x="%.1f" y="%.1f" text-anchor="middle">%g×</text>`+"\n",
			x, above, x, above+p.height, x, above+p.height+17, math.Exp2(power))
	}
	for i := 0.0; ; i++ {
		score := p.bottom + i*p.step
		if score > p.top+p.step/2 {
			break
		}
		fmt.Fprintf(b, `<line class="grid" x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f"/><text x="%.1f" y="%.1f" text-anchor="end">%.2f</text>`+"\n",
			p.offset+left, p.y(score), p.offset+left+p.width, p.y(score), p.offset+left-7, p.y(score)+4, score)
	}
	fmt.Fprintf(b, `<text x="%.1f" y="%.1f" text-anchor="middle">CPU time, html.Parse alone = 1</text>`+"\n", p.offset+left+p.width/2, panelHeight-12)
	for _, point := range p.points {
		x, y := p.x(point.cost), p.y(point.scores[p.number])
		p.taken = append(p.taken, box{x - 5, y - 5, x + 5, y + 5})
		fmt.Fprintf(b, `<circle class="%s" cx="%.1f" cy="%.1f" r="%g"/>`+"\n", class("point", point), x, y, radius(point))
	}
	for _, point := range p.points {
		l := p.place(point)
		if l.far {
			p.lead(b, point, l)
		}
		fmt.Fprintf(b, `<text class="%s" x="%.1f" y="%.1f" text-anchor="%s">%s</text>`+"\n", class("label", point), l.x, l.y, l.anchor, html.EscapeString(point.name))
	}
}

// lead draws a line from a point to its label.
func (p *panel) lead(b *strings.Builder, of point, l label) {
	x, y := p.x(of.cost), p.y(of.scores[p.number])
	toY := l.y + 3
	if l.y > y {
		toY = l.y - lineHeight + 3
	}
	fmt.Fprintf(b, `<line class="lead" x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f"/>`+"\n", x, y, l.x, toY)
}

func class(kind string, of point) string {
	if of.ours {
		return kind + " ours"
	}
	return kind
}

func radius(of point) float64 {
	if of.ours {
		return 6
	}
	return 4.5
}

// A label is where a name stands.
type label struct {
	x, y   float64
	anchor string // which part of the name stands at x: start, middle or end
	far    bool   // not beside its point
}

// box is the room that a label takes.
func (l label) box(name string) box {
	wide := letter * float64(len(name))
	from := map[string]float64{"start": 0, "middle": wide / 2, "end": wide}[l.anchor]
	return box{l.x - from, l.y - lineHeight + 3, l.x - from + wide, l.y + 2}
}

// place finds a place for a label beside its point, where it hides nothing; or else further off.
func (p *panel) place(of point) label {
	x, y := p.x(of.cost), p.y(of.scores[p.number])
	places := []label{{x + 9, y + 4, "start", false}, {x - 9, y + 4, "end", false}, {x, y - 9, "middle", false}, {x, y + 18, "middle", false}}
	for away := 2.0; away < 9; away++ {
		for _, anchor := range []string{"middle", "start", "end"} {
			places = append(places, label{x, y + 4 + away*lineHeight, anchor, true}, label{x, y + 4 - away*lineHeight, anchor, true})
		}
	}
	for _, l := range places {
		if b := l.box(of.name); p.isFree(b) {
			p.taken = append(p.taken, b)
			return l
		}
	}
	return places[0]
}

// isFree reports whether nothing is drawn in a box, and whether it lies in the field.
func (p *panel) isFree(b box) bool {
	if b.x0 < p.offset+left || b.x1 > p.offset+panelWidth-4 || b.y0 < above || b.y1 > above+p.height {
		return false
	}
	for _, t := range p.taken {
		if b.x0 < t.x1 && t.x0 < b.x1 && b.y0 < t.y1 && t.y0 < b.y1 {
			return false
		}
	}
	return true
}
