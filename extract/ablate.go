package extract

// The rows of all tables have names under which the scorer can leave them out, one at a time, to see
// what each is worth.

// Kinds of rows.
const (
	ruleRow       = "rule "
	readerRow     = "reader "
	lineRow       = "line feature "
	bodyRow       = "body feature "
	titleRow      = "title feature "
	standfirstRow = "standfirst feature "
	signatureRow  = "signature feature "
	thoughtRow    = "afterthought "
)

// tableRows are the names of all rows.
func tableRows() []string {
	names := []string{forestRow}
	for _, r := range rules {
		names = append(names, ruleRow+r.Name)
	}
	for _, s := range readers {
		for _, r := range s.Readers {
			names = append(names, readerRow+s.name(r))
		}
	}
	for _, f := range lineFeatures {
		names = append(names, lineRow+f.Name)
	}
	for _, f := range bodyFeatures {
		names = append(names, bodyRow+f.Name)
	}
	for _, f := range titleFeatures {
		names = append(names, titleRow+f.Name)
	}
	for _, f := range standfirstFeatures {
		names = append(names, standfirstRow+f.Name)
	}
	for _, f := range signatureFeatures {
		names = append(names, signatureRow+f.Name)
	}
	for _, a := range afterthoughts {
		names = append(names, thoughtRow+a.Name)
	}
	return names
}

// name is how a reader is called among those of all fields.
func (s shelf) name(r reader) string { return string(s.Field) + ": " + r.Name }

// isOff reports whether a row is left out.
func (v *view) isOff(kind, name string) bool { return v.off != nil && v.off[kind+name] }
