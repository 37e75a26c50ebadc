package names

import (
	"strconv"
	"strings"
	"unicode"
)

// isAddress reports an e-mail address, a web address or a handle.
func isAddress(s string) bool {
	at := strings.IndexByte(s, '@')
	switch {
	case strings.Contains(s, "://") || strings.HasPrefix(s, "www."):
		return true
	case at == 0:
		return len(s) > 1
	case at > 0:
		return strings.IndexByte(s[at:], '.') > 0
	}
	return false
}

// longDomains are the domains of more than three letters that papers use.
var longDomains = map[string]bool{"info": true, "example": true, "online": true, "news": true, "press": true, "media": true, "live": true, "blog": true, "mobi": true}

// isDomain reports a bare host name, as papers sign: "post.example".
func isDomain(s string) bool {
	if isShouted(s) {
		s = strings.ToLower(s)
	}
	dot := strings.LastIndexByte(s, '.')
	if dot < 2 || len(s)-dot < 3 || len(s)-dot > 8 {
		return false
	}
	if tail := s[dot+1:]; len(tail) > 3 && !longDomains[tail] || strings.ContainsFunc(tail, func(r rune) bool { return r < 'a' || r > 'z' }) {
		return false
	}
	return strings.IndexFunc(s[:dot], func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '.'
	}) < 0
}

// numberTails are the letters that dates, times and ordinals hold, digits and signs taken away:
// "10am", "3rd", "2024年5月3日", "2024-05-03T10:00:00Z".
var numberTails = newBook([]row{
	{"latin", "am; pm; a.m; p.m; h; hs; hr; hrs; uhr; st; nd; rd; th; er; º; ª; min; mins; m; s; t; z; tz; kl; utc; gmt; g; г; px; k"},
	{"cjk", "年月日; 年; 月; 日; 月日; 時; 时; 分; 秒; 時分; 时分; 年月; 日時; 日时; 日時分; 分钟; 分鐘; 時間前; 小时前; 分前; 日前; 년; 월; 일; 년월일; 월일; 시; 분; 시분; 회; 号; 週間前"},
})

// isNumeric reports whether s is a number, a date or a time in digits.
func isNumeric(s string) bool {
	if !strings.ContainsFunc(s, unicode.IsDigit) {
		return false
	}
	letters := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsDigit(r):
			return -1
		case strings.ContainsRune(".:/-–—,'’+~º", r):
			return -1
		}
		return unicode.ToLower(r)
	}, s)
	return letters == "" || numberTails().rows[letters] || months().rows[letters]
}

// markNoise turns the words that are dates, times and reading times into noise, and gives the
// tokens back. A word of the calendar is noise only beside other noise: "Ana May" is a name.
func markNoise(tokens []token) []token {
	for i := range tokens {
		if tokens[i].kind == word && isDateStart(tokens, i) {
			tokens[i].kind = noise
		}
	}
	spreadLeft(tokens)
	spreadRight(tokens)
	spreadLeft(tokens)
	return tokens
}

// isDateStart reports a number that is a date by itself or by the word beside it.
func isDateStart(tokens []token, i int) bool {
	text := tokens[i].text
	if !isNumeric(text) {
		return false
	}
	if n, err := strconv.Atoi(text); err != nil || n >= 1900 && n <= 2100 {
		return true
	}
	return isTimeWord(beside(tokens, i, -1)) || isTimeWord(beside(tokens, i, 1))
}

func isTimeWord(t *token) bool {
	return t != nil && t.kind == word && (months().rows[t.fold] || units().rows[t.fold])
}

// beside returns the neighbour of tokens[i], over one comma, dot or colon.
func beside(tokens []token, i, step int) *token {
	i += step
	if i >= 0 && i < len(tokens) && (tokens[i].kind == comma || tokens[i].kind == colon) {
		i += step
	}
	if i < 0 || i >= len(tokens) {
		return nil
	}
	return &tokens[i]
}

// spreadLeft makes noise of the words that lead up to a date: "Updated on", "am".
func spreadLeft(tokens []token) {
	for i := len(tokens) - 1; i >= 0; i-- {
		t := &tokens[i]
		if t.kind != word && t.kind != and {
			continue
		}
		next := beside(tokens, i, 1)
		if next == nil || next.kind != noise || isAddress(next.text) {
			continue
		}
		if calendar().rows[t.fold] || leadIns().rows[t.fold] && !isCapitalInitial(t.text) || isNumeric(t.text) {
			t.kind = noise
		}
	}
}

// spreadRight makes noise of the words that follow a date: "May", "2024", "Uhr", "read".
func spreadRight(tokens []token) {
	for i := range tokens {
		t := &tokens[i]
		if t.kind != word {
			continue
		}
		before := beside(tokens, i, -1)
		if before == nil || before.kind != noise || isAddress(before.text) {
			continue
		}
		if calendar().rows[t.fold] || isNumeric(t.text) || leadIns().rows[t.fold] && isTimeWord(beside(tokens, i, 1)) {
			t.kind = noise
		}
	}
}

// isCapitalInitial reports "A." and the like, which belong to a name.
func isCapitalInitial(s string) bool {
	return strings.HasSuffix(s, ".") && len(s) <= 3
}
