package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isCredit reports a text that can be nothing but a credit: names and houses with slashes, commas
// or "via" between them, one house at least.
func isCredit(s string) bool {
	s = strings.Trim(s, " .()[]")
	if s == "" || utf8.RuneCountInString(s) > maxCredit {
		return false
	}
	housed, slashed := false, strings.Contains(s, "/")
	for piece := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune("/,;|－", r) }) {
		piece = strings.TrimSpace(piece)
		if via, house, _ := strings.Cut(" "+piece, " via "); isHouse(piece) || isHouse(house) && lastSentence(via) == 0 {
			housed = true
			continue
		}
		isGiver := housed && slashed && isCapital(piece) && strings.Count(piece, " ") < 4 // "Ansa/Vigili del fuoco"
		if !isGiver && !inCapitals(piece) || len(strings.Fields(piece)) > 5 || lastSentence(piece) > 0 || endsCaption(piece) {
			return false
		}
	}
	return housed || slashed && strings.Count(s, " ") <= 5 && !strings.ContainsAny(s, "0123456789") && hasName(s)
}

// endsCaption reports whether a piece ends as a caption does before its credit: "The pier at dawn. /AP".
func endsCaption(piece string) bool {
	return endsSentence(piece) && !endsInAbbreviation(piece)
}

// hasName reports whether what stands before the first slash is a name of two words: "Ana
// Ruiz/Post", not "AC/DC".
func hasName(s string) bool {
	first, _, _ := strings.Cut(s, "/")
	return isName(first)
}

// isHouse reports an agency or another house that pictures are credited to.
func isHouse(s string) bool {
	if isAgencyName(s) {
		return true
	}
	f := foldAll(strings.Fields(s))
	if n := len(f); n > 1 && (f[n-1] == "photo" || f[n-1] == "photos") && isAgencyName(strings.Join(f[:n-1], " ")) {
		return true // "ANI Photo"
	}
	for len(f) > 1 && (f[0] == "copyright" || f[0] == "the" || isNumeric(f[0])) {
		f = f[1:]
	}
	if isAgencyName(strings.Join(f, " ")) {
		return true
	}
	if houses().has(f) {
		return true
	}
	n := max(houses().prefix(f), houses().suffix(f))
	return n > 1 && inCapitals(s) && len(f)-n <= 3
}

// isName reports a person's name of two to four words.
func isName(s string) bool {
	s = strings.TrimSpace(s)
	n := strings.Count(s, " ") + 1
	if n < 2 || n > 4 {
		return false
	}
	ok, _ := Plausible(s)
	if words := wordsOf(s); ok && !isCJK(words) {
		return named(words).class == person
	}
	people := Split(s)
	return len(people) == 1 && !people[0].Organisation && isCJK(wordsOf(s))
}

// inCapitals reports whether all words but the small ones of credits start with a capital.
func inCapitals(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if !isCapital(strings.TrimLeft(w, "\"'“‘(@©.")) && !creditSmall().rows[fold(w)] && unicode.IsLower(firstLetter(w)) {
			return false
		}
	}
	return true
}

// holdsHouse reports a house behind a slash or a bar.
func holdsHouse(s string) bool {
	for piece := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '/' || r == '|' || r == ',' }) {
		if isHouse(strings.TrimSpace(piece)) {
			return true
		}
	}
	return false
}

func firstLetter(s string) rune {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return r
		}
	}
	return 0
}

// looksCredited reports whether what follows a label may be a credit: short, and with few words in
// small letters.
func looksCredited(s string) bool {
	if s == "" || utf8.RuneCountInString(s) > maxCredit {
		return false
	}
	words := strings.Fields(s)
	f := foldAll(words)
	small := 0
	for i := 0; i < len(words); i++ {
		if n := houses().prefix(f[i:]); n > 0 {
			i += n - 1
			continue
		}
		if !isSmallWord(words[i]) {
			continue
		}
		if i == 0 && len(words) > 1 && !holdsHouse(s) {
			return false
		}
		small++
	}
	return len(words) <= 16 && (3*small <= len(words) || len(words) == 1)
}

// isSmallWord reports a word that names and houses do not hold.
func isSmallWord(w string) bool {
	return unicode.IsLower(firstLetter(w)) && !creditSmall().rows[fold(w)] && !isDomain(w) && !isAgencyName(w)
}
