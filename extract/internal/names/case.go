package names

import (
	"strings"
	"unicode"
)

// Case sets a name that is printed in capitals in ordinary case: "ANA MCDONALD" is "Ana McDonald",
// "TOM VAN DER BERG" is "Tom van der Berg". In a name of mixed case only long words in capitals
// change, and what stands before them ("Jean DE LA TOUR"); a single short word is left alone, for it may be an abbreviation.
func Case(name string) string {
	words := strings.Split(name, " ")
	mixed := strings.ContainsFunc(withoutMc(name), unicode.IsLower)
	if !mixed && len(words) == 1 && letters(name) <= 4 {
		return name
	}
	turkish := strings.ContainsAny(name, "İĞŞ")
	for i, w := range words {
		if isShouted(withoutMc(w)) && (!mixed || letters(w) >= 4 || i > 0 && leadsToName(words[i+1:])) {
			words[i] = caseWord(w, i == 0, turkish)
		}
	}
	return strings.Join(words, " ")
}

// leadsToName reports whether the words behind a short one in capitals are a name in capitals: "Paul LE GUEN".
func leadsToName(words []string) bool {
	for _, w := range words {
		if !isShouted(w) || letters(w) >= 4 {
			return isShouted(w)
		}
	}
	return false
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// isShouted reports a word with capitals only, two at least.
func isShouted(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

// caseWord sets one word. Initials and numerals keep their capitals, particles lose them all.
func caseWord(w string, first, turkish bool) string {
	small := lower(w, turkish)
	switch {
	case suffixes().rows[fold(w)] && !isNumeral(w):
		return capitals(small, turkish)
	case isNumeral(w) || isVowelless(w) || strings.Contains(strings.TrimRight(w, "."), ".") && isInitials(w):
		return w
	case !first && w != "LE" && particles().rows[fold(w)]: // a Breton is called Le Guen
		return small
	}
	return capitals(small, turkish)
}

func lower(w string, turkish bool) string {
	if turkish {
		return strings.ToLowerSpecial(unicode.TurkishCase, w)
	}
	w = strings.ToLower(w)
	if head, ok := strings.CutSuffix(w, "σ"); ok { // Greek writes the last sigma of a word in its own way
		return head + "ς"
	}
	return w
}

// isNumeral reports the numerals that follow names.
func isNumeral(w string) bool { return w == "II" || w == "III" || w == "IV" }

// isVowelless reports the initials of a house, "NDR": no Latin or Cyrillic name lacks a vowel.
func isVowelless(w string) bool {
	return letters(w) <= 4 && !strings.ContainsFunc(w, isVowel) && w[0] < 0x80
}

func isVowel(r rune) bool { return r >= 0x80 || strings.ContainsRune("AEIOUY", r) }

// isInitials reports "J.R." and "A.-M.".
func isInitials(w string) bool {
	for piece := range strings.FieldsFuncSeq(w, func(r rune) bool { return r == '.' || r == '-' }) {
		if letters(piece) != 1 {
			return false
		}
	}
	return true
}

// capitals gives a small word its capitals: at its start, after a hyphen or an apostrophe with one
// letter before it, and after "mc".
func capitals(small string, turkish bool) string {
	runes := []rune(small)
	for i, r := range runes {
		if startsName(runes, i) {
			runes[i] = upper(r, turkish)
		}
	}
	return string(runes)
}

func upper(r rune, turkish bool) rune {
	if turkish {
		return unicode.TurkishCase.ToTitle(r)
	}
	return unicode.ToTitle(r)
}

func startsName(runes []rune, i int) bool {
	switch {
	case i == 0:
		return true
	case runes[i-1] == '-' || runes[i-1] == '.':
		return true
	case runes[i-1] == '\'' || runes[i-1] == '’':
		return i == 2 || i > 2 && runes[i-3] == '-'
	case i == 2 && runes[0] == 'm' && runes[1] == 'c', i == 2 && runes[0] == 'M' && runes[1] == 'c':
		return len(runes) > 3
	}
	return false
}

// withoutMc is a name without the small letter that even capitals keep: "ANN McSAMPLE".
func withoutMc(name string) string { return strings.ReplaceAll(name, "Mc", "M") }

// roleCase sets a role that is printed in capitals in ordinary case. Short words may be the signs of houses and stay:
// "EU CORRESPONDENT".
func roleCase(role string) string {
	if role == "" || strings.ContainsFunc(role, unicode.IsLower) {
		return role
	}
	words := strings.Split(role, " ")
	for i, w := range words {
		switch f := fold(w); {
		case i > 0 && (prepositions().rows[f] || particles().rows[f] || andWords().rows[f]):
			words[i] = lower(w, false)
		case letters(w) > 3:
			words[i] = caseWord(w, i == 0, false)
		}
	}
	return strings.Join(words, " ")
}
