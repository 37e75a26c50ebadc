package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// named says whose or what name the words are.
func named(words []token) part {
	if n := housePurpose(words); n > 0 {
		return part{name: trimName(join(words[:n])), class: organisation, before: word, isFor: true}
	}
	kept := undegreed(untailed(unheaded(words)))
	p := part{name: trimName(join(kept)), before: word, last: isTold(words, len(kept))}
	p.class = nameClass(kept, p.name)
	if p.class == person {
		p.print, p.name = p.name, Case(p.name)
	}
	return p
}

// housePurpose returns the length of the name of a house that says what it is for, "Institut für
// Bauwesen", or 0. It ends where a small word begins something else.
func housePurpose(words []token) int {
	for i := 1; i < min(4, len(words)-1); i++ {
		if !organisations().rows[words[i-1].fold] || !purposes().rows[words[i].text] || words[0].text == "The" {
			continue
		}
		end := i + 1
		for end < len(words) && (isCapital(words[end].text) || purposes().rows[words[end].text] || particles().rows[words[end].text]) {
			end++
		}
		if end > i+1 && places().prefix(folds(words[i+1:])) == 0 {
			return end
		}
	}
	return 0
}

// purposes are the small words that stand before what a house is for.
var purposes = newBook([]row{{"en", "of; for"}, {"de", "für; der; des"}, {"fr es pt it", "de; des; du; del; da; do; di; della; per; para; pour"}, {"nordic nl", "för; for; voor; til"}})

// isTold reports whether a text goes on after a name and tells something of it: "Ana Ruiz is a
// politics reporter", but not "Ana Ruiz in New York".
func isTold(words []token, n int) bool {
	return n > 1 && n < len(words)-1 && !prepositions().rows[words[n].fold] && words[n].text != "The"
}

// labels are section names that are printed before a name without a sign between.
var labels = newBook([]row{{"en", "news; exclusive; analysis"}, {"de", "exklusiv"}, {"es", "exclusiva"}})

// unheaded drops such a label.
func unheaded(words []token) []token {
	if len(words) > 2 && labels().rows[words[0].fold] {
		return words[1:]
	}
	return words
}

// A tail is one way in which a text goes on after a name.
type tail struct {
	name   string
	starts func(words []token, i int) bool
}

// tails are looked for at every word from the third on.
var tails = []tail{
	{"furniture", func(words []token, i int) bool { return furniture().rows[words[i].fold] }},
	{"running text", func(words []token, i int) bool {
		return !isCapital(words[i].text) && isLettered(words[i].text) && !particles().rows[words[i-1].fold] && !particles().rows[words[i].text] && !suffixes().rows[words[i].fold]
	}},
	{"written for", func(words []token, i int) bool { return i >= 2 && isWrittenFor(words, i) }},
	{"at a place", func(words []token, i int) bool { return i >= 2 && words[i].text == "at" }},
	{"place", func(words []token, i int) bool {
		return i+1 < len(words) && prepositions().rows[words[i].text] && places().prefix(folds(words[i+1:])) > 0
	}},
	{"the house", func(words []token, i int) bool {
		return words[i].text == "The" || i+1 < len(words) && words[i+1].text == "The" && prepositions().rows[words[i].fold]
	}},
	{"rank", func(words []token, i int) bool { return ranks().rows[words[i].fold] }},
	{"house", func(words []token, i int) bool {
		return i >= 2 && isShouted(words[i].text) && !isShouted(words[0].text) && organisations().rows[words[len(words)-1].fold]
	}},
	{"of a house", func(words []token, i int) bool {
		return i >= 2 && i == len(words)-2 && particles().rows[words[i].text] && isShouted(words[i+1].text) && !isShouted(words[0].text)
	}},
	{"house in capitals", func(words []token, i int) bool {
		return len(words)-i >= 2 && !isShouted(words[0].text) && !isShouted(words[i-1].text) && allShouted(words[i:])
	}},
}

// beforeAgency returns the length of a name behind which an agency stands without a sign between,
// "TOM OKORO Associated Press", or 0. Short signs must be told from the name by their capitals.
func beforeAgency(words []token) int {
	for i := 2; i < len(words); i++ {
		if first, _, _ := strings.Cut(words[i].fold, "/"); !agencyStarts()[first] {
			continue
		}
		end := join(words[i:])
		_, ok := Agency(end)
		if !ok && isShouted(words[i].text) && !isShouted(words[0].text) {
			_, ok = CreditAgency(end)
		}
		if ok && isCapital(words[i-1].text) {
			return i
		}
	}
	return 0
}

// ranks are the words with which a title starts whatever stands after them.
var ranks = newBook([]row{
	{"en", "senior; deputy; assistant; managing; executive; former; vice; head; contributing; technical; certified; award-winning; freelance"},
	{"de", "stellvertretende; stellvertretender; mitglied; leitender; leitende"},
})

func allShouted(words []token) bool {
	for _, w := range words {
		if !isShouted(w.text) {
			return false
		}
	}
	return true
}

// isLettered reports a word of letters, no nickname with digits.
func isLettered(s string) bool { return !strings.ContainsAny(s, "0123456789") }

// untailed drops what follows a name: "in Berlin", "for The Post", "Follow", "is a reporter".
func untailed(words []token) []token {
	if n := repeatedStart(words); n > 0 {
		return words[:n]
	}
	for i := 1; i < len(words); i++ {
		if i == 1 && (words[1].text != "in" || !isCapital(words[0].text)) {
			continue
		}
		for _, t := range tails {
			if t.starts(words, i) {
				return words[:i]
			}
		}
	}
	return words
}

// repeatedStart returns the length of a name that is printed twice before more text.
func repeatedStart(words []token) int {
	for n := 2; n <= 3 && 2*n <= len(words); n++ {
		if phrase(join(words[:n])) == phrase(join(words[n:2*n])) {
			return n
		}
	}
	return 0
}

// undegreed drops degrees after a name.
func undegreed(words []token) []token {
	for len(words) > 2 && degrees().rows[words[len(words)-1].fold] && !isInitial(words[len(words)-1].text) {
		words = words[:len(words)-1]
	}
	return words
}

// isInitial reports "A." and "J.R.".
func isInitial(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.HasSuffix(s, ".") && utf8.RuneCountInString(s) <= 4 && unicode.IsUpper(r)
}

// nameClass tells persons from organisations and from what is no name.
func nameClass(words []token, name string) class {
	f := folds(words)
	switch {
	case len(words) == 0 || name == "" || utf8.RuneCountInString(name) > 70 || strings.ContainsAny(name, "{}<>\\#%$^~"):
		return junk
	case isAgencyName(name):
		return agency
	case !hasLetters(name, 2):
		return junk
	case isDomain(name) || len(words) > 1 && isOrganisation(words, f):
		return organisation
	case len(words) == 1 && !furniture().rows[f[0]]:
		return single
	case len(words) > 7:
		return prose
	case holds(f, furniture()):
		return junk
	}
	return shape(words)
}

func isAgencyName(s string) bool { _, ok := CreditAgency(s); return ok }

// isOrganisation reports a word that only organisations have, or the English article.
func isOrganisation(words []token, f []string) bool {
	return words[0].text == "The" || holds(f, organisations()) && !organisationSurname(words, f)
}

// organisationSurname reports a name of two words whose last word is a surname as well as a
// house's sign: no word of the table is trusted after a known form of address.
func organisationSurname(words []token, f []string) bool { return honorifics().rows[f[0]] }

func holds(f []string, b *book) bool {
	for _, w := range f {
		if b.rows[w] {
			return true
		}
	}
	return false
}

// hasLetters reports whether s has at least n letters, or digits after one, as in "r23"; an
// ideograph counts for two.
func hasLetters(s string, n int) bool {
	found := false
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Han, r):
			n -= 2
		case unicode.IsLetter(r) || unicode.IsMark(r), unicode.IsDigit(r) && found:
			n--
		}
		found = found || unicode.IsLetter(r)
	}
	return n <= 0
}

// shape looks at the capitals: a person's name has them, but for its particles.
func shape(words []token) class {
	small, capitals := 0, 0
	for _, w := range words {
		switch {
		case isCapital(w.text):
			capitals++
		case !particles().rows[w.fold]:
			small++
		}
	}
	switch {
	case small == 0 && capitals >= 2 && capitals <= 6:
		return person
	case small == 0 && capitals == 1 && len(words) <= 4:
		return person // "bell de Muster", "Ludwig van"
	case capitals == 0 && len(words) <= 3 && !holds(folds(words), sentenceWords()):
		return single // "ana ruiz"
	case small == 1 && len(words) <= 4 && capitals > 0 && !endsSmall(words) && !holds(folds(words), sentenceWords()):
		return single
	case small > 2 && len(words) > 4:
		return prose
	}
	return junk
}

// endsSmall reports a small last word behind a capital: "Similar options" is no name.
func endsSmall(words []token) bool {
	return isCapital(words[0].text) && !isCapital(words[len(words)-1].text)
}

// trimName takes off what is no part of a name at its ends.
func trimName(s string) string {
	s = strings.Trim(s, " \t-–—_*®™|'‘’\"“”")
	if strings.HasSuffix(s, ".") && !endsInAbbreviation(s) {
		s = strings.TrimRight(s, ".")
	}
	return strings.TrimSpace(s)
}

// endsInAbbreviation reports whether the last dot belongs to the name: "Jr.", "Tom O."
func endsInAbbreviation(s string) bool {
	last := s[strings.LastIndexByte(s, ' ')+1:]
	return isInitial(last) || suffixes().rows[fold(last)] || utf8.RuneCountInString(last) <= 2
}
