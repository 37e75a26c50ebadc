package extract

import "time"

// A Date is a moment as a page gives it: what was printed, what it means, and how exactly.
type Date struct {
	Time      time.Time     `json:"time,omitzero"`        // in the zone printed, or UTC where ZoneKnown is false
	Raw       string        `json:"raw,omitempty"`        // as printed
	Precision DatePrecision `json:"precision,omitempty"`  // how exact Time is
	ZoneKnown bool          `json:"zone_known,omitempty"` // the page printed the zone
}

// DatePrecision is the smallest unit that a date was printed with.
type DatePrecision string

// The precisions of dates.
const (
	PrecisionYear   DatePrecision = "year"
	PrecisionMonth  DatePrecision = "month"
	PrecisionDay    DatePrecision = "day"
	PrecisionMinute DatePrecision = "minute"
	PrecisionSecond DatePrecision = "second"
)

// IsZero reports whether the page gave no such date.
func (d Date) IsZero() bool { return d.Time.IsZero() && d.Raw == "" }
