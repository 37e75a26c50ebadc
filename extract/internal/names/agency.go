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

// agencyStarts are the first words of all forms, up to a slash.
var agencyStarts = sync.OnceValue(func() map[string]bool {
	starts := make(map[string]bool)
	for form := range agencyForms() {
		first, _, _ := strings.Cut(form, " ")
		first, _, _ = strings.Cut(first, "/")
		starts[first] = true
	}
	return starts
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
	key := agencyKey(s)
	if key == "" {
		return "", false
	}
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

// agencySigns are what a credit prints around an agency.
const agencySigns = " \t\n()[]/©,.:;–—-\u00a0（）［］【】"

// longestAgency is more bytes than any agency's name has.
const longestAgency = 80

// mayBeginAgency reports whether a form begins with the first of some words, as far as that one tells.
func mayBeginAgency(words []token) bool {
	first := trim(words[0].text, agencySigns)
	return first == "" || len(first) <= longestAgency && mayBeAgency(first)
}

// agencyKey is s as the table holds it, without what a credit prints around it; "" where no form
// begins as s does.
func agencyKey(s string) string {
	s = trim(s, agencySigns)
	if len(s) > longestAgency {
		return ""
	}
	s = strings.TrimPrefix(s, "© ")
	if !mayBeAgency(s) {
		return ""
	}
	return phrase(s)
}

// mayBeAgency reports whether a form begins with the first word of a text.
func mayBeAgency(s string) bool {
	var first [longestAgency]byte
	n := 0
	for ; n < len(s); n++ {
		c := s[n]
		switch {
		case c >= 0x80 || c == '`':
			return true // that is told from the whole
		case c == ' ' || c >= '\t' && c <= '\r' || c == '/':
			return n == 0 || agencyStarts()[string(first[:n])] || first[n-1] == '.'
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		}
		first[n] = c
	}
	return agencyStarts()[string(first[:n])]
}
