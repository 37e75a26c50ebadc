package dates

// A zone is what an abbreviation says of a time's distance from UTC.
type zone struct {
	minutes int16 // east of UTC
	kind    zoneKind
}

type zoneKind uint8

const (
	fixed     zoneKind = iota
	base               // GMT and UTC, to which a distance may be added: "GMT+3"
	american           // "ET": standard or daylight time, by the date
	ambiguous          // shared by zones far apart; read and not believed
)

// zones are the abbreviations that news pages print. They are read in capitals only, since "est"
// and "ist" are words, save those that some pages print small.
var zones = [...]struct {
	minutes int16
	kind    zoneKind
	names   string
}{
	{0, base, "GMT UTC UT"},
	{0, fixed, "Z WET"},
	{60, fixed, "BST WEST CET MEZ WAT"},
	{120, fixed, "CEST MESZ EET SAST CAT"},
	{180, fixed, "EEST MSK TSİ TRT EAT МСК"},
	{210, fixed, "IRST"},
	{240, fixed, "GST"},
	{300, fixed, "PKT UZT"},
	{345, fixed, "NPT"},
	{420, fixed, "WIB ICT"},
	{480, fixed, "WITA HKT SGT MYT PHT AWST"},
	{540, fixed, "WIT JST KST"},
	{570, fixed, "ACST"},
	{600, fixed, "AEST"},
	{630, fixed, "ACDT"},
	{660, fixed, "AEDT"},
	{720, fixed, "NZST"},
	{780, fixed, "NZDT"},
	{-150, fixed, "NDT"},
	{-180, fixed, "BRT ART ADT"},
	{-210, fixed, "NST"},
	{-240, fixed, "EDT"},
	{-300, fixed, "EST CDT"},
	{-360, fixed, "CST MDT"},
	{-420, fixed, "MST PDT"},
	{-480, fixed, "PST AKDT"},
	{-540, fixed, "AKST"},
	{-600, fixed, "HST"},
	{-300, american, "ET"},
	{-360, american, "CT"},
	{-420, american, "MT"},
	{-480, american, "PT"},
	{0, ambiguous, "IST AST"},
}

func (l *lexicon) addZones() {
	for _, row := range zones {
		l.addAll("", row.names, meaning{roles: zoneName, zone: zone{row.minutes, row.kind}})
	}
	// China's standard time, where it is not America's.
	l.add("zh", "=CST", meaning{roles: zoneName, zone: zone{480, fixed}})
}
