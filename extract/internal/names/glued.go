package names

import (
	"strings"
	"unicode/utf8"
)

// gluedAnds are the conjunctions that Arabic and Hebrew write as one word with what follows.
var gluedAnds = []string{"و", "ו"}

// ownFirstLetter are given names that start with such a letter by themselves.
var ownFirstLetter = newBook([]row{
	{"ar", "وليد; وائل; وسام; وفاء; وجدي; وحيد; وسيم; وداد; وردة; ورد; وهبة; وهيب; وديع; وجيه; ولاء; وصفي; وسن; وعد; وضاح"},
	{"he", "ורד; ויקי; ולדימיר; ויטלי; ורה; ויולט; ויקטור"},
})

// splitGlued cuts "and" off the words that it is glued to, where whole names stand on both sides:
// two words before, and the word with one more after.
func splitGlued(tokens []token) []token {
	out := tokens[:0:0]
	run := 0 // words since the last sign
	for i, t := range tokens {
		letter := ""
		if t.kind == word && run >= 2 {
			letter = gluedAnd(t.text)
			if rest := following(tokens[i:]); len(rest) < 2 && !generics().rows[strings.TrimPrefix(t.fold, letter)] {
				letter = ""
			}
		}
		if letter != "" {
			if len(out) == 0 {
				out = append(make([]token, 0, len(tokens)+4), tokens[:i]...)
			}
			rest := strings.TrimPrefix(t.text, letter)
			out = append(out, token{kind: and, text: letter, fold: letter})
			t = token{kind: word, text: rest, fold: fold(rest)}
			run = 0
		}
		if t.kind == word {
			run++
		} else {
			run = 0
		}
		if len(out) > 0 {
			out = append(out, t)
		}
	}
	if len(out) == 0 {
		return tokens
	}
	return out
}

// gluedAnd returns the conjunction that a word starts with, or "".
func gluedAnd(s string) string {
	for _, letter := range gluedAnds {
		if rest, ok := strings.CutPrefix(s, letter); ok && utf8.RuneCountInString(rest) >= 3 && !ownFirstLetter().rows[fold(s)] {
			return letter
		}
	}
	return ""
}
