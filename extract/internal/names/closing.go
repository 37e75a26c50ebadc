package names

import (
	"slices"
	"strings"
	"unicode"
)

// Sign reads the agency that signs at the end of a text: in brackets or between slashes, behind a dash,
// as a sentence of its own, or alone. It returns the words that do, as printed.
func Sign(s string) (agency, said string, ok bool) {
	s = strings.TrimSpace(s)
	if tail := bracketed(s); tail != "" {
		if name, ok := CreditAgency(ownersMark(tail)); ok {
			return name, tail, true
		}
	}
	tail := lastWords(s)
	if tail == "" {
		return "", "", false
	}
	if tail == s { // a line that is nothing else
		name, ok := CreditAgency(ownersMark(tail))
		return name, tail, ok && isPrintedAsAgency(tail)
	}
	if name, ok := Agency(strings.TrimLeft(before(tail, "/("), "—–- ")); ok {
		return name, tail, true
	}
	return "", "", false
}

// maxSign is the length in bytes of the longest signature of an agency.
const maxSign = 90

// bracketed is what ends a text in brackets or slashes, with its full stop: "(ANSA).", "/ritzau/".
func bracketed(s string) string {
	bare := strings.TrimRight(s, ".。 ")
	for _, pair := range [...]string{"()", "[]", "//", "（）", "［］"} {
		open, closing := pair[:len(pair)/2], pair[len(pair)/2:]
		inside, ok := strings.CutSuffix(bare, closing)
		if !ok {
			continue
		}
		if at := strings.LastIndex(inside, open); at >= 0 && len(bare)-at < maxSign && (open != "/" || at == 0 || bare[at-1] == ' ') {
			return bare[at:]
		}
	}
	return ""
}

// lastWords is what stands behind the end of a sentence or a dash, where that is short and an agency; all of a text
// that is short itself.
func lastWords(s string) string {
	near := s[max(0, len(s)-maxSign-len(" — ")):]
	for i := len(near) - 1; i >= len("。"); i-- {
		if !clauseEnds[near[i]] || !beforeClauseEnds[near[i-1]] || !endsClause(near[:i+1]) {
			continue
		}
		if tail := strings.TrimSpace(near[i+1:]); tail != "" {
			if _, ok := Agency(before(tail, "/(")); ok {
				return tail
			}
		}
		if near[i-1] == '.' { // an agency has no sentence before it
			break
		}
	}
	if len(s) <= maxSign {
		return s
	}
	return ""
}

// clauseMarks are what stands between a text and the agency that signs it.
var clauseMarks = [...]string{". ", "! ", "? ", "” ", "\" ", "।", "。", " — ", " – "}

// clauseEnds are the last bytes of those, and beforeClauseEnds the ones before.
var clauseEnds, beforeClauseEnds = func() (last, before [256]bool) {
	for _, mark := range clauseMarks {
		last[mark[len(mark)-1]], before[mark[len(mark)-2]] = true, true
	}
	return last, before
}()

func endsClause(s string) bool {
	return slices.ContainsFunc(clauseMarks[:], func(mark string) bool { return strings.HasSuffix(s, mark) })
}

// before is what stands before the first of some signs, without the space around it; all of a text that
// begins with one.
func before(s, signs string) string {
	if i := strings.IndexAny(s, signs); i > 0 {
		return strings.TrimSpace(s[:i])
	}
	return s
}

// ownersMark takes the copyright sign off the front of an agency: "(©NTB)".
func ownersMark(s string) string {
	if isPlainLetter(s[0]) {
		return s
	}
	return strings.TrimLeft(s, "()[]/©—–- （［")
}

// isPrintedAsAgency reports initials in capitals, or a form that is an agency's whatever its case: "map"
// and "spot" are words.
func isPrintedAsAgency(s string) bool {
	if _, sure := Agency(s); sure {
		return true
	}
	return strings.ContainsAny(s, "(/[©—–（") || isShouted(s)
}

// Owner reads the agency in a notice of rights: "Copyright 2025 The Associated Press. All rights
// reserved.", "© dpa-infocom, dpa:251112-930-272451/1".
func Owner(s string) (agency string, ok bool) {
	if _, rest, ok := strings.Cut(s, "©"); ok { // "Riproduzione riservata © Copyright ANSA"
		s = rest
	}
	s = strings.TrimLeftFunc(s, func(r rune) bool { return r == '©' || r == '(' || r == ' ' || r == '\u00a0' })
	for _, word := range [...]string{"copyright", "c)"} {
		if len(s) >= len(word) && strings.EqualFold(s[:len(word)], word) {
			s = s[len(word):]
		}
	}
	s = strings.TrimLeftFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	for _, end := range [...]string{". ", ", ", " - ", " – ", " All ", " / "} {
		s, _, _ = strings.Cut(s, end)
	}
	return CreditAgency(strings.TrimSuffix(s, " L.P."))
}

// AgencyIn is the agency among the people whom a byline names, as Split gives them, or behind a name
// without a sign between: "Ana Ruiz Associated Press".
func AgencyIn(byline string, people []Person) (name string, ok bool) {
	if name, ok := CreditAgency(byline); ok {
		return name, true
	}
	for _, p := range people {
		if name, sure := Agency(p.Name); p.Agency && (sure || len(byline) < 60) { // "Share AA Text Size" is no agency
			if !sure {
				name, sure = CreditAgency(p.Name)
			}
			return name, sure
		}
	}
	words := strings.Fields(byline)
	for n := min(3, len(words)-2); n > 0; n-- {
		if name, ok := Agency(strings.Join(words[len(words)-n:], " ")); ok {
			return name, true
		}
	}
	return "", false
}
