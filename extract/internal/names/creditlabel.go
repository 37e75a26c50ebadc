package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bareCredit takes off what announces a credit, again and again: "Foto: Bild: …", "© Photo by …".
func bareCredit(s string) string {
	for range 4 {
		before := s
		s = strings.Trim(s, " \t|•·–—-;:,[]【】©=＝/／：…*")
		if !balanced(s) {
			s = strings.Trim(s, "()（）")
		}
		if !strings.HasSuffix(s, "Inc.") && !endsInAbbreviation(s) {
			s = strings.TrimRight(s, " .")
		}
		s = withoutMail(s[labelLength(s):])
		if s == before {
			break
		}
	}
	if at := strings.Index(s, "）"); at > 0 && !strings.Contains(s[:at], "（") { // whose other half is cut: "资料图） 张伟/摄"
		s = strings.TrimSpace(s[:at]) + " " + strings.TrimSpace(s[at+len("）"):])
	}
	if !hasLetters(s, 2) && !houses().rows[fold(s)] {
		return ""
	}
	return s
}

// withoutMail drops an e-mail address behind a credit: "박서준 기자 seojun@post.example".
func withoutMail(s string) string {
	at := strings.LastIndexByte(s, ' ')
	if at < 0 || strings.IndexByte(s[at:], '@') < 2 || !isAddress(strings.Trim(s[at+1:], "()[]")) {
		return s
	}
	return s[:at]
}

// balanced reports a text whose parentheses belong to it: "Ana Ruiz (Getty)".
func balanced(s string) bool {
	return !strings.HasPrefix(s, "(") && strings.Count(s, "(") == strings.Count(s, ")") && !strings.ContainsAny(s, "（）")
}

// labelLength returns how many bytes at the start of s only announce a credit.
func labelLength(s string) int {
	first := wordSpans(s, 1)
	if len(first) == 0 {
		return 0
	}
	word, dash := strings.CutSuffix(fold(s[first[0].start:first[0].end]), "-")
	if !beginsLabel(word) {
		return 0
	}
	if dash && creditLabels().rows[word] { // "फोटो- संदेश"
		return len(s) - len(strings.TrimLeft(s[first[0].end:], " "))
	}
	spans := wordSpans(s, 6)
	f := make([]string, len(spans))
	for i, w := range spans {
		f[i] = fold(s[w.start:w.end])
	}
	if n := houses().prefix(f); n > 1 && creditOpens().prefix(f) <= n {
		return 0 // "picture alliance"
	}
	for n := len(spans); n > 0; n-- {
		end := spans[n-1].end
		if creditLabels().has(f[:n]) {
			if sign := signLength(s[end:]); sign > 0 {
				return end + sign
			}
			if slash := gluedSlash(s[spans[0].start:]); slash > 0 && n == 1 {
				return spans[0].start + slash
			}
		}
		if n < len(spans) && creditOpens().has(f[:n]) && !keptOpen(f[:n]) {
			return spans[n].start
		}
	}
	return 0
}

// beginsLabel reports whether a word is the first of what announces a credit.
func beginsLabel(word string) bool {
	return creditLabels().starts[word] > 0 || creditOpens().starts[word] > 0
}

// keptOpen reports the openings that say who owns the picture and stay: "AP Photo/Ana Ruiz".
func keptOpen(f []string) bool {
	return isAgencyName(f[0]) || f[0] == "screenshot" || f[0] == "tous" || f[0] == "handout"
}

// creditSigns end a label.
const creditSigns = ":：=＝፡፦"

// gluedSlash returns the length of a Chinese label with the slash that ends it: "图/", "摄影｜".
func gluedSlash(s string) int {
	at := strings.IndexAny(s, "/／｜|")
	if at < 0 || !isHan(strings.TrimSpace(s[:at])) {
		return 0
	}
	_, size := utf8.DecodeRuneInString(s[at:])
	return at + size
}

// signLength returns the length of the sign after a label, with the spaces around it.
func signLength(s string) int {
	rest := strings.TrimLeft(s, " ")
	r, size := utf8.DecodeRuneInString(rest)
	dots := strings.HasPrefix(rest, "...")
	if !strings.ContainsRune(creditSigns, r) && !dots || size == 0 {
		return 0
	}
	rest = strings.TrimLeft(rest, creditSigns+" .")
	return len(s) - len(rest)
}

// A span is where a word stands in a text.
type span struct{ start, end int }

// wordSpans returns the first words of s; signs other than those inside words part them.
func wordSpans(s string, limit int) []span {
	var spans []span
	start := -1
	for i, r := range s {
		if r == '©' { // a word of its own, even glued to the next
			if start >= 0 {
				spans = append(spans, span{start, i})
			}
			spans, start = append(spans, span{i, i + len("©")}), -1
			continue
		}
		inWord := unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || strings.ContainsRune("'’.-", r)
		switch {
		case inWord && start < 0:
			start = i
		case !inWord && start >= 0:
			spans = append(spans, span{start, i})
			start = -1
			if len(spans) >= limit {
				return spans
			}
		}
	}
	if start >= 0 {
		spans = append(spans, span{start, len(s)})
	}
	return spans
}
