package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A datelineForm is one way in which datelines are printed. It returns n as 0 where a paragraph
// does not start in that way.
type datelineForm struct {
	name string
	read func(paragraph string) (place, agency string, n int)
}

// datelineForms are tried in this order.
var datelineForms = []datelineForm{
	{"korean", koreanDateline},     // (서울=연합뉴스) 홍길동 기자 =
	{"bracketed", bracketDateline}, // 【東京共同】
	{"chinese", chineseDateline},   // 新华社北京3月30日电
	{"dashed", dashedDateline},     // TOKYO, March 30 (Reuters) —
}

// Dateline reads the place and the agency that a paragraph starts with: "TOKYO, March 30 (Reuters)
// — Text" gives "TOKYO", "Reuters" and the length of all that stands before the text. Where n is 0
// there is no dateline.
func Dateline(paragraph string) (place, agency string, n int) {
	for _, form := range datelineForms {
		if place, agency, n := form.read(paragraph); n > 0 {
			return place, agency, n
		}
	}
	return "", "", 0
}

// maxDateline is the number of bytes that the longest dateline has.
const maxDateline = 120

// dashes end a dateline, the longest first.
var dashes = []string{" --- ", " -- ", "-- ", " — ", "— ", " —", " – ", "– ", " –", "—", " - ", ".- ", ") -", ") ", "/. ", ": "}

// dashedDateline reads the Western form. Either an agency or a house in parentheses, or a place in
// capitals, or a date, or a place that the table knows must stand before the dash.
func dashedDateline(p string) (place, agency string, n int) {
	head := clip(p, maxDateline)
	end, dash := firstDash(head)
	if end < 0 {
		return "", "", 0
	}
	n = end + len(dash)
	if r, _ := utf8.DecodeRuneInString(strings.TrimSpace(p[n:])); r == utf8.RuneError || unicode.IsLower(r) {
		return "", "", 0 // "Paris – the capital – …"
	}
	h := readHead(strings.TrimSpace(p[:end]))
	if h.agency == "" && h.place != "" && !h.broken { // "МОСКВА, 30 мар — РИА Новости. Text"
		name, m := agencySentence(p[n:])
		h.agency, n = name, n+m
	}
	if !h.holds(strings.TrimSpace(dash)) {
		return "", "", 0
	}
	if h.place == "" { // "(ANSA) - ROMA, 30 MAR - Text"
		if more, _, m := dashedDateline(clip(p[n:], maxDateline)); m > 0 && more != "" {
			return more, h.agency, n + m
		}
	}
	return h.place, h.agency, n
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
	dated  bool // a date stands in it
	signed bool // something stands in parentheses or slashes
	broken bool // something that no dateline holds
}

// holds reports whether a head is a dateline's, before the dash given.
func (h head) holds(dash string) bool {
	known := places().has(foldAll(strings.Fields(h.place))) || places().has(foldAll(strings.Fields(firstOf(h.place, ",/"))))
	shouted := isShoutedPlace(h.place)
	switch {
	case h.broken || h.place == "" && h.agency == "":
		return false
	case dash == ":":
		return known && shouted
	case h.agency != "" && !h.signed && h.place == "": // "AFP — Text"
		return dash != "-"
	case h.agency != "":
		return true
	case dash == "-" || dash == "":
		return known && (shouted || h.dated) || shouted && h.dated
	}
	return known || shouted || h.dated && h.place != ""
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
	open := strings.IndexAny(s, "(/[")
	inside, after, ok := "", "", false
	if open >= 0 {
		inside, after, ok = enclosed(s[open:])
	}
	if !ok {
		h.pieces(s)
		return h
	}
	h.pieces(strings.TrimSpace(s[:open]))
	h.signed = true
	switch name := headAgency(inside); {
	case name != "":
		h.agency = name
	case isDated(inside):
		h.dated = true
	default:
		h.broken = true
	}
	if after = strings.Trim(after, " .,"); after != "" && !isDated(after) {
		h.broken = true
	}
	return h
}

// pieces files what stands between commas, and between full stops: "Москва. 30 марта. ИНТЕРФАКС".
func (h *head) pieces(s string) {
	for item := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == '،' }) {
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
	case isDated(s):
		h.dated = true
	case h.dated || h.agency != "":
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
	for _, t := range markNoise(lex(s)) {
		if t.kind == word || t.kind == and {
			return months().rows[t.fold] && len(strings.Fields(s)) == 1
		}
	}
	return strings.TrimSpace(s) != ""
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
