package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A refusal is a reason why a text is no person's name.
type refusal struct {
	why string
	is  func(name string, words []token, f []string) bool
}

// refusals are tried in this order; the first that holds is given.
var refusals = []refusal{
	{"empty", func(name string, _ []token, _ []string) bool { return name == "" }},
	{"too long", func(name string, _ []token, _ []string) bool { return utf8.RuneCountInString(name) > 60 }},
	{"an address", func(name string, _ []token, _ []string) bool { return isAddressName(name) }},
	{"markup", func(name string, _ []token, _ []string) bool { return strings.ContainsAny(name, "<>{}[]=#%\\|*$^") }},
	{"a date", func(name string, _ []token, _ []string) bool { return hasNoise(name) }},
	{"a time zone", func(_ string, _ []token, f []string) bool { return endsInZone(f) }},
	{"a number", func(name string, _ []token, _ []string) bool { return !strings.ContainsFunc(name, unicode.IsLetter) }},
	{"too short", func(name string, _ []token, _ []string) bool { return !hasLetters(name, 2) }},
	{"an agency", func(name string, _ []token, _ []string) bool { return isAgencyName(name) }},
	{"generic", func(_ string, words []token, f []string) bool { return generics().has(f) || isSigned(words) }},
	{"a job title", func(_ string, _ []token, f []string) bool { return isTitle(f) && allTitle(f) }},
	{"furniture", func(_ string, _ []token, f []string) bool { return holds(f, furniture()) }},
	{"a byword", func(_ string, _ []token, f []string) bool { return byWords().has(f) || otherWords().has(f) }},
	{"a place", func(_ string, _ []token, f []string) bool { return places().has(f) }},
	{"several", func(name string, _ []token, _ []string) bool { return strings.ContainsAny(name, ",;/&+、，") }},
	{"several", func(_ string, words []token, _ []string) bool { return hasConjunction(words) }},
	{"an organisation", func(name string, words []token, f []string) bool { return isOrganisationName(name, words, f) }},
	{"a sentence", func(_ string, words []token, f []string) bool { return isSentence(words, f) }},
	{"several", func(name string, _ []token, _ []string) bool { return len(read(name)) > 1 }},
}

// endsInZone reports a time zone that is written out: "Irish Standard Time".
func endsInZone(f []string) bool {
	if len(f) < 2 || f[len(f)-1] != "time" {
		return false
	}
	switch f[len(f)-2] {
	case "standard", "daylight", "summer":
		return true
	}
	return false
}

// Plausible says whether a text can be the name of one person, and if not, why not: "a date", "an
// address", "a sentence", "a job title", "generic" and so on, as refusals lists them. One word can
// be a name, for people sign with pseudonyms and first names; Split takes it where nothing better
// is there.
func Plausible(name string) (ok bool, why string) {
	words := wordsOf(name)
	f := folds(words)
	for _, r := range refusals {
		if r.is(name, words, f) {
			return false, r.why
		}
	}
	return true, ""
}

// IsNobody reports a signature that is nothing but words for a staff, an account or unnamed agencies: "Agencies", "وكالات".
func IsNobody(name string) bool { return generics().has(folds(wordsOf(name))) }

// IsGeneric reports whether "generic" is why a text is not Plausible, without asking for more.
func IsGeneric(name string) bool {
	words := wordsOf(name)
	f := folds(words)
	for _, r := range refusals {
		if r.is(name, words, f) {
			return r.why == "generic"
		}
		if r.why == "generic" {
			break
		}
	}
	return false
}

// wordsOf returns the words of a text, whatever parts them. A text too long for a name has its
// beginning read, which is enough to refuse it.
func wordsOf(s string) []token {
	var words []token
	for _, t := range lex(s) {
		if t.kind == word || t.kind == and {
			words = append(words, t)
		}
	}
	return words
}

func isAddressName(name string) bool {
	for w := range strings.FieldsSeq(name) {
		if isAddress(strings.Trim(w, "()<>[],;")) {
			return true
		}
	}
	return !strings.Contains(name, " ") && isDomain(name)
}

func hasNoise(name string) bool {
	for _, t := range markNoise(lex(name)) {
		if t.kind == noise {
			return true
		}
	}
	return false
}

func isOrganisationName(name string, words []token, f []string) bool {
	if isCJK(words) {
		return isCJKOrganisation(name)
	}
	return len(words) > 1 && isOrganisation(words, f)
}

// hasConjunction reports "and" between words.
func hasConjunction(words []token) bool {
	for i, w := range words {
		if w.kind == and && i > 0 && i < len(words)-1 {
			return true
		}
	}
	return false
}

// isSentence reports running text: words that names do not hold, or too many words, or too many in
// small letters.
func isSentence(words []token, f []string) bool {
	if isCJK(words) {
		name := join(words)
		return utf8.RuneCountInString(name) > 20 || strings.ContainsAny(name, "。！？")
	}
	if len(words) <= 1 {
		return len(words) == 0
	}
	if len(words) > 7 || len(words) > 2 && holdsSmall(words, sentenceWords()) {
		return true
	}
	return shape(words) == junk
}

// holdsSmall reports a word of the book that is printed small.
func holdsSmall(words []token, b *book) bool {
	for _, w := range words {
		if b.rows[w.fold] && !isCapital(w.text) && !particles().rows[w.fold] {
			return true
		}
	}
	return false
}
