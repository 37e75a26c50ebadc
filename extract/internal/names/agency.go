package names

import (
	"strings"
	"sync"
)

// An agencyForm is what one way to write an agency means.
type agencyForm struct {
	name       string
	creditOnly bool
}

var agencyForms = sync.OnceValue(func() map[string]agencyForm {
	forms := make(map[string]agencyForm)
	add := func(list, name string, creditOnly bool) {
		for form := range strings.SplitSeq(list, ";") {
			if form = phrase(form); form != "" {
				forms[form] = agencyForm{name, creditOnly}
			}
		}
	}
	for _, r := range agencyRows {
		add(r.credit, r.name, true)
		add(r.forms, r.name, false)
	}
	return forms
})

// Agency recognises a news agency by any of its names, in any context, and returns its full name.
// Short forms that are also words or other people's initials ("AA", "PA", "MENA") are not taken;
// for text that is a credit there is CreditAgency.
func Agency(s string) (name string, ok bool) {
	form, ok := agencyForms()[agencyKey(s)]
	if !ok || form.creditOnly {
		return "", false
	}
	return form.name, true
}

// CreditAgency is Agency for text that stands where a credit stands: in a byline, in a dateline,
// in the parenthesis at the end of a caption. Short forms are believed there.
func CreditAgency(s string) (name string, ok bool) {
	if name, ok := Agency(s); ok {
		return name, true
	}
	key := agencyKey(s)
	if form, ok := agencyForms()[key]; ok {
		return form.name, true
	}
	// A regional service writes its own sign after the agency's: "dpa/lno", "dpa-infocom".
	before, _, cut := strings.Cut(key, "/")
	if form, ok := agencyForms()[before]; cut && ok {
		return form.name, true
	}
	return "", false
}

// agencyKey is s as the table holds it, without what a credit prints around it.
func agencyKey(s string) string {
	s = strings.Trim(s, " \t\n()[]/©,.:;–—-\u00a0（）［］【】")
	if len(s) > 80 { // longer than any agency's name
		return ""
	}
	return phrase(strings.TrimPrefix(s, "© "))
}
