package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// koreanDateline reads "서울=연합뉴스", with parentheses and the reporter's name after it or not.
func koreanDateline(p string) Datelined {
	head := clip(p, maxDateline)
	bare := strings.TrimLeft(head, "([【 ")
	place, after, ok := strings.Cut(bare, "=")
	if !ok || !allRunes(strings.Map(dropSigns, place), unicode.Hangul) || utf8.RuneCountInString(place) > 12 {
		return Datelined{}
	}
	name := after[:wordEnd(after)]
	full, known := CreditAgency(name)
	if !known {
		return Datelined{}
	}
	rest := strings.TrimLeft(after[len(name):], ")] 】")
	if reporter, _, ok := strings.Cut(rest, "="); ok && utf8.RuneCountInString(reporter) < 30 && strings.Contains(reporter, "기자") {
		rest = strings.TrimLeft(rest[len(reporter):], "= ")
	}
	return Datelined{Place: strings.TrimSpace(place), Agency: full, Length: len(head) - len(rest)}
}

func dropSigns(r rune) rune {
	if unicode.IsLetter(r) {
		return r
	}
	return -1
}

// wordEnd returns where the letters and digits at the start of s end.
func wordEnd(s string) int {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return i
		}
	}
	return len(s)
}

// bracketDateline reads the Japanese "【ワシントン共同】" and "[東京 3日 ロイター]", and the Chinese "【…讯】".
func bracketDateline(p string) Datelined {
	for opening, closing := range map[string]string{"【": "】", "[": "]", "［": "］"} {
		rest, ok := strings.CutPrefix(p, opening)
		if !ok {
			continue
		}
		inside, after, ok := strings.Cut(clip(rest, maxDateline), closing)
		if !ok {
			break
		}
		d := inBrackets(inside)
		if d.Agency != "" || d.Place != "" {
			d.Length = len(opening) + len(inside) + len(closing) + len(after) - len(strings.TrimLeft(after, " \u3000-"))
		}
		return d
	}
	return Datelined{}
}

// bracketWires are the agencies that stand last in such brackets, the longest first.
var bracketWires = []string{"ＡＦＰ時事", "AFP時事", "共同", "時事", "ロイター", "AFP", "新華社", "中央社"}

// inBrackets reads what stands in them: "ワシントン共同", "東京 3日 ロイター", "ロンドン＝山田太郎".
func inBrackets(inside string) Datelined {
	for _, form := range bracketWires {
		before, ok := strings.CutSuffix(inside, form)
		if !ok || utf8.RuneCountInString(before) > 14 {
			continue
		}
		var d Datelined
		d.Agency, _ = Agency(form)
		d.Place, d.Date, _ = strings.Cut(strings.TrimRight(before, "=＝・ "), " ")
		return d
	}
	if place, reporter, ok := strings.Cut(inside, "＝"); ok && places().rows[place] && isCJK(wordsOf(reporter)) {
		return Datelined{Place: place}
	}
	return Datelined{}
}

// chineseWires are the agencies and papers that a Chinese dateline starts with.
var chineseWires = []string{"新华社", "新華社", "中新社", "中新网", "中央社", "本报", "本報", "人民网", "新华网", "法新社", "路透社"}

// chineseDateline reads "新华社北京3月30日电", "（中央社記者王小明台北30日電）".
func chineseDateline(p string) Datelined {
	head := strings.TrimLeft(clip(p, maxDateline), "（( 　")
	for _, wire := range chineseWires {
		rest, ok := strings.CutPrefix(head, wire)
		if !ok {
			continue
		}
		digits := strings.IndexFunc(rest, unicode.IsDigit)
		if digits < 0 {
			return Datelined{}
		}
		end, size := wireEnd(rest[digits:])
		if end < 0 {
			return Datelined{}
		}
		after := strings.TrimLeft(withoutReporters(rest[digits+end+size:]), "）) 　")
		agency, _ := Agency(wire)
		date := rest[digits : digits+end]
		if strings.HasPrefix(rest[digits+end:], "日") {
			date += "日"
		}
		return Datelined{placeAfterReporter(rest[:digits]), date, agency, len(clip(p, maxDateline)) - len(after)}
	}
	return Datelined{}
}

// withoutReporters cuts the reporters who are named behind the date: "（记者林小舟）".
func withoutReporters(s string) string {
	if strings.HasPrefix(s, "（记者") || strings.HasPrefix(s, "（記者") {
		if _, after, ok := strings.Cut(s, "）"); ok {
			return after
		}
	}
	return s
}

// wireEnd finds the 电 that ends the date of a Chinese dateline, within a few characters.
func wireEnd(s string) (at, size int) {
	near := clip(s, 36)
	for _, mark := range []string{"日电", "日電", "日讯", "日訊", "电", "電"} {
		if at := strings.Index(near, mark); at >= 0 {
			return at, len(mark)
		}
	}
	return -1, 0
}

// placeAfterReporter cuts "記者王小明" off the front of a place, which the table must then know.
func placeAfterReporter(s string) string {
	s = strings.TrimSpace(s)
	if !strings.HasPrefix(s, "记者") && !strings.HasPrefix(s, "記者") {
		return s
	}
	runes := []rune(s)
	for n := 2; n <= 4 && n < len(runes); n++ {
		if place := string(runes[len(runes)-n:]); places().rows[place] {
			return place
		}
	}
	return ""
}
