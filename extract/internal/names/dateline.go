package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Datelined is what stands before the text of a report: "TOKYO, March 30 (Reuters) —".
type Datelined struct {
	Place  string // as printed: "TOKYO"
	Date   string // as printed: "March 30"
	Agency string // its full name: "Reuters"
	Length int    // in bytes, of all that stands before the text
}

// A datelineForm is one way in which datelines are printed. Its Length is 0 where a paragraph does not
// start in that way.
type datelineForm struct {
	name string
	read func(paragraph string) Datelined
}

// datelineForms are tried in this order.
var datelineForms = []datelineForm{
	{"korean", koreanDateline},     // (서울=연합뉴스) 홍길동 기자 =
	{"bracketed", bracketDateline}, // 【東京共同】
	{"chinese", chineseDateline},   // 新华社北京3月30日电
	{"dashed", dashedDateline},     // TOKYO, March 30 (Reuters) —
	{"stopped", stoppedDateline},   // BERLIN. Text
}

// Dateline reads what a paragraph starts with: "TOKYO, March 30 (Reuters) — Text" gives "TOKYO", "March 30" and
// "Reuters". Where its Length is 0 there is no dateline.
func Dateline(paragraph string) Datelined {
	for _, form := range datelineForms {
		if d := form.read(paragraph); d.Length > 0 {
			return d
		}
	}
	return Datelined{}
}

// maxDateline is the number of bytes that the longest dateline has.
const maxDateline = 120

// dashes end a dateline, the longest first.
var dashes = []string{" --- ", " -- ", "-- ", " — ", "— ", " —", " – ", "– ", " –", "—", " - ", ".- ", ")--", ") -", ")।", ") ", "/. ", ": "}

// dashedDateline reads the Western form. Either an agency or a house in parentheses, or a place in
// capitals, or a date, or a place that the table knows must stand before the dash.
func dashedDateline(p string) Datelined {
	start := clip(p, maxDateline)
	end, dash := firstDash(start)
	if end < 0 {
		return Datelined{}
	}
	n := end + len(dash)
	if !beginsText(p[n:]) {
		return Datelined{} // "Paris – the capital – …"
	}
	h := readHead(strings.TrimSpace(p[:end]))
	if h.agency == "" && h.place != "" && !h.broken { // "МОСКВА, 30 мар — РИА Новости. Text"
		name, m := agencySentence(p[n:])
		h.agency, n = name, n+m
	}
	if !h.holds(strings.Trim(dash, " )।")) {
		return Datelined{}
	}
	if h.place == "" { // "(ANSA) - ROMA, 30 MAR - Text"
		if more := dashedDateline(clip(p[n:], maxDateline)); more.Place != "" {
			return Datelined{more.Place, more.Date, h.agency, n + more.Length}
		}
	}
	return Datelined{unstopped(h.place), h.date, h.agency, n}
}

// unstopped cuts the full stop behind a place, which "Calif." has of its own: "KAAPSTAD. –".
func unstopped(place string) string {
	if bare := strings.TrimSuffix(place, "."); !strings.Contains(bare, ",") && letters(bare[strings.LastIndexAny(bare, " .")+1:]) > 3 {
		return bare
	}
	return place
}

// beginsText reports what can be the start of a text: no small letter.
func beginsText(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(s))
	return r != utf8.RuneError && !unicode.IsLower(r)
}

// maxStopped is the number of bytes in which the full stop behind such a place stands.
const maxStopped = 48

// stoppedDateline reads a place before a full stop, as German papers print it: "BERLIN. Text". It must be one that the
// table knows, or one word in capitals.
func stoppedDateline(p string) Datelined {
	place, text, ok := strings.Cut(clip(p, maxStopped), ". ")
	if !ok || strings.Count(place, " ") > 3 || !isCapital(place) || !beginsText(text) || strings.ContainsAny(place, ",:()") {
		return Datelined{}
	}
	shouted := isShoutedPlace(place) && !strings.Contains(place, " ") && letters(place) > 3 && !isShouted(firstOf(text, " "))
	if !shouted && !places().has(foldAll(strings.Fields(place))) {
		return Datelined{}
	}
	return Datelined{Place: place, Length: len(place) + len(". ")}
}

// firstDash returns where the dash of a dateline stands. A parenthesis ends it too, where an agency
// is in it: "BERLIN (dpa) Text".
func firstDash(head string) (end int, dash string) {
	end = -1
	for _, d := range dashes {
		at := strings.Index(head, d)
		if at < 0 {
			continue
		}
		if d[0] == ')' || d[0] == '/' {
			if !isAgencyName(insideLast(head[:at], d[0])) {
				continue
			}
			at, d = at+1, d[1:]
			if rest := head[at+len(d):]; startsWithDash(rest) {
				continue
			}
		}
		if end < 0 || at < end || at == end && len(d) > len(dash) {
			end, dash = at, d
		}
	}
	return end, dash
}

// insideLast returns what stands between the sign that closes and its partner before it.
func insideLast(s string, closing byte) string {
	if closing == ')' {
		closing = '('
	}
	return s[strings.LastIndexByte(s, closing)+1:]
}

func startsWithDash(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("-–—.:", r)
}

// A head is what stands before the dash.
type head struct {
	place  string
	agency string
	date   string // as printed
	signed bool   // something stands in parentheses or slashes
	broken bool   // something that no dateline holds
}

// holds reports whether a head is a dateline's, before the dash given.
func (h head) holds(dash string) bool {
	known := places().has(foldAll(strings.Fields(h.place))) || places().has(foldAll(strings.Fields(firstOf(h.place, ",/"))))
	shouted := isShoutedPlace(h.place)
	switch {
	case h.broken || h.place == "" && h.agency == "":
		return false
	case dash == ":":
		return known || h.place != "" && (h.agency != "" || h.date != "" && !shoutedWords().has(foldAll(strings.Fields(firstOf(h.place, ",/")))))
	case h.agency != "" && !h.signed && h.place == "": // "AFP — Text"
		return dash != "-"
	case h.agency != "":
		return true
	case dash == "-" || dash == "":
		return known && (shouted || h.date != "" || h.signed) || shouted && h.date != ""
	}
	return known || shouted || h.date != "" && h.place != "" || dash == ".-" && isPlaceInRegion(h.place)
}

// isPlaceInRegion reports a place with what it lies in behind a comma, as the Spanish-speaking press prints before
// ".-": "Muestra, Pue.- Text".
func isPlaceInRegion(s string) bool {
	place, region, ok := strings.Cut(s, ", ")
	return ok && region != "" && strings.Count(s, " ") < 6 && inCapitalsPlace(strings.Fields(place)) && inCapitalsPlace(strings.Fields(region))
}

func firstOf(s, signs string) string {
	if i := strings.IndexAny(s, signs); i >= 0 {
		return strings.TrimSpace(s[:i])
	}
	return s
}

// shoutedWords are printed in capitals before a dash and are no places.
var shoutedWords = newBook([]row{{"", "update; updated; watch; exclusive; breaking; live; video; photos; opinion; analysis; editor's note; correction; note; read; read more; listen; review; faq; q; a; q&a; spoiler; warning; advertisement; eil; eilmeldung; tl;dr; edit; ps; nb; fazit; info; tipp; urgent; última hora; срочно"}})

// isShoutedPlace reports a place whose first words are in capitals: "NEW YORK", "CLEVELAND, Ohio".
func isShoutedPlace(s string) bool {
	first := firstOf(s, ",/(")
	if shoutedWords().has(foldAll(strings.Fields(first))) || letters(first) < 3 {
		return false
	}
	for w := range strings.FieldsSeq(first) {
		if !isShouted(w) && letters(w) > 1 {
			return false
		}
	}
	return strings.Count(first, " ") < 4
}

// readHead takes a head to pieces: the place in front, a date, an agency, and what stands in
// parentheses or slashes.
func readHead(s string) head {
	var h head
	s = withoutRegion(s)
	open := strings.IndexAny(s, "([")
	if open < 0 {
		open = strings.IndexByte(s, '/')
	}
	inside, after, ok := "", "", false
	if open >= 0 {
		inside, after, ok = enclosed(s[open:])
	}
	if !ok {
		h.pieces(s)
		return h
	}
	h.pieces(strings.TrimRight(s[:open], " -"))
	h.signed = true
	switch name := headAgency(inside); {
	case name != "":
		h.agency = name
	case isDated(inside):
		h.date = inside
	case !isHouseInBrackets(inside):
		h.broken = true
	}
	if after = strings.Trim(after, " .,"); after != "" && !h.isRest(after) {
		h.broken = true
	}
	return h
}

// isRest reports what may stand behind the parenthesis: a date.
func (h *head) isRest(after string) bool {
	if isDated(after) && h.date == "" {
		h.date = after
		return true
	}
	return false
}

// isHouseInBrackets reports the name of a paper that is no agency, one word that is no sentence: "(Nettavisen)", "(apro)".
func isHouseInBrackets(s string) bool {
	return s != "" && !strings.Contains(s, " ") && letters(s) >= 3 && !strings.ContainsAny(s, "0123456789") && !captionNotes().has([]string{fold(s)})
}

// withoutRegion cuts the region and the country that Indian agencies print behind a place: "Mumbai (Maharashtra) [India],
// November 3 (ANI)".
func withoutRegion(s string) string {
	open := strings.IndexByte(s, '(')
	if open < 0 || strings.Count(s, "(") < 2 && !strings.Contains(s, "[") {
		return s
	}
	place := strings.TrimSpace(s[:open])
	_, rest, ok := strings.Cut(s[open:], "[")
	if _, after, closed := strings.Cut(rest, "]"); ok && closed && strings.HasPrefix(after, ",") {
		return place + after
	}
	if _, after, closed := strings.Cut(s[open:], ")"); closed && strings.HasPrefix(after, ",") { // "Nadipur (UP), Oct 7 (PTI)"
		return place + after
	}
	return s
}

// pieces files what stands between commas, and between full stops: "Москва. 30 марта. ИНТЕРФАКС".
func (h *head) pieces(s string) {
	for item := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == '،' }) {
		item = strings.TrimSpace(item)
		if isDated(item) {
			h.piece(item)
			continue
		}
		if h.place == "" {
			item = h.dateless(item)
		}
		if saint, _, ok := strings.Cut(item, ". "); ok && letters(saint) <= 2 { // "ST. LOUIS"
			h.piece(item)
			continue
		}
		for piece := range strings.SplitSeq(item, ". ") {
			h.piece(strings.TrimSpace(piece))
		}
	}
}

// enclosed returns what stands between the sign that s starts with and its partner.
func enclosed(s string) (inside, after string, ok bool) {
	partner := map[byte]string{'(': ")", '[': "]", '/': "/"}[s[0]]
	inside, after, ok = strings.Cut(s[1:], partner)
	if s[0] == '/' && (!ok || !isAgencyName(inside)) {
		return "", "", false // "Hamburg/Berlin"
	}
	return inside, after, ok
}

// headAgency returns the agency or the house in a parenthesis: an agency's full name, or a house's
// letters as printed, such as "WABC".
func headAgency(s string) string {
	s = strings.TrimSpace(s)
	for piece := range strings.SplitSeq(s, "/") {
		if name, ok := CreditAgency(strings.TrimSpace(piece)); ok {
			return name
		}
	}
	if isShouted(s) && letters(s) >= 3 && letters(s) <= 6 && !strings.Contains(s, " ") {
		return s
	}
	return ""
}

// piece files one of the pieces between commas.
func (h *head) piece(s string) {
	name, isAgency := CreditAgency(s)
	words := strings.Fields(s)
	switch {
	case s == "":
	case isAgency && h.agency == "" && (h.place != "" || len(s) > 2):
		h.agency = name
	case isDated(s), h.place != "" && endsInMonth(words):
		h.date = strings.TrimSpace(h.date + " " + s)
	case isDomain(s) || h.place != "" && isHouseOfAgency(words):
		h.signed = true // "TEMPO.CO, Jakarta", "Jakarta, CNN Indonesia"
	case h.place != "" && (h.date != "" || h.agency != ""):
		h.broken = true
	case len(words) > 5 || !inCapitalsPlace(words):
		h.broken = true
	case h.place == "":
		h.place = h.agencyless(s)
	case strings.Count(h.place, ",") < 2:
		h.place += ", " + s
	default:
		h.broken = true
	}
}

// isHouseOfAgency reports a house that is called after an agency: "CNN Indonesia".
func isHouseOfAgency(words []string) bool {
	return len(words) == 2 && isShouted(words[0]) && letters(words[0]) <= 4 && !isShouted(words[1])
}

// dateless takes a date off the end of a place: "Praha 3. listopadu".
func (h *head) dateless(s string) string {
	at := strings.IndexFunc(s, unicode.IsDigit)
	if at <= 0 || s[at-1] != ' ' || !hasLetters(s[at:], 3) || !isDated(s[at:]) {
		return s
	}
	h.date = s[at:]
	return strings.TrimSpace(s[:at])
}

// agencyless takes an agency off the end of a place: "BERLIN dpa".
func (h *head) agencyless(s string) string {
	at := strings.LastIndexByte(s, ' ')
	if at < 0 || h.agency != "" {
		return s
	}
	if name, ok := CreditAgency(s[at+1:]); ok {
		h.agency = name
		return s[:at]
	}
	return s
}

// IsDated reports a text that is a date, or the name of a month, and nothing else.
func IsDated(s string) bool { return isDated(s) }

// isDated reports a piece that is a date and nothing else.
func isDated(s string) bool {
	for _, t := range markNoise(lex(strings.ReplaceAll(s, " de ", " "))) { // "3 de noviembre"
		if t.kind == word || t.kind == and {
			return letters(s) > 2 && calendar().rows[t.fold] && len(strings.Fields(s)) == 1
		}
	}
	return strings.TrimSpace(s) != ""
}

// endsInMonth reports a day in words before its month in Hindi: "सात अक्टूबर".
func endsInMonth(words []string) bool {
	return len(words) == 2 && calendar().rows[fold(words[1])] && unicode.Is(unicode.Devanagari, firstLetter(words[0]))
}

// inCapitalsPlace reports words of a place: capitals, but for "am Main", "de".
func inCapitalsPlace(words []string) bool {
	for i, w := range words {
		small := i > 0 && (particles().rows[w] || prepositions().rows[w] || w == "am" || w == "dpa")
		if !isCapital(w) && !small {
			if _, ok := CreditAgency(w); !ok {
				return false
			}
		}
	}
	return len(words) > 0
}

// agencySentence reads an agency that stands as a sentence of its own at the start of s.
func agencySentence(s string) (name string, n int) {
	for _, end := range []string{". ", ": ", " - ", " — ", " – "} {
		before, _, ok := strings.Cut(clip(s, 60), end)
		if !ok {
			continue
		}
		if name, ok := Agency(before); ok {
			return name, len(before) + len(end)
		}
	}
	return "", 0
}
