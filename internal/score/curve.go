package score

import (
	"fmt"
	"math"
	"strings"
)

// A reportCurve is what the template draws of a field's calibration, in a square of 100 by 100 whose
// y points down: to the right goes the confidence given, up the share that was right.
type reportCurve struct {
	Field string
	Pages int
	Error string
	Line  string // the points of the curve, as SVG writes them
	Dots  []reportDot
}

// A reportDot is a tenth of the confidences; its area tells how many pages it stands for.
type reportDot struct {
	X, Y, Radius string
	Title        string
}

func curve(c Calibration) reportCurve {
	drawn := reportCurve{Field: string(c.Field), Pages: c.Pages, Error: fmt.Sprintf("%.3f", c.Error)}
	var points []string
	for _, bin := range c.Bins {
		if bin.Pages == 0 {
			continue
		}
		dot := reportDot{
			X:      fmt.Sprintf("%.1f", 100*bin.Given),
			Y:      fmt.Sprintf("%.1f", 100-100*bin.Right),
			Radius: fmt.Sprintf("%.1f", 1+5*math.Sqrt(float64(bin.Pages)/float64(c.Pages))),
			Title:  fmt.Sprintf("given %.2f, right %.2f on %s", bin.Given, bin.Right, plural(bin.Pages, "page")),
		}
		drawn.Dots = append(drawn.Dots, dot)
		points = append(points, dot.X+","+dot.Y)
	}
	drawn.Line = strings.Join(points, " ")
	return drawn
}
