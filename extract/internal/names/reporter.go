package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxReporter is how many bytes of a paragraph are read for the reporters whom its dateline names.
const maxReporter = 240

// Reporter returns the words in the dateline of a paragraph that name who reports, as the press of China, Korea,
// Japan, Turkey and Russia prints them, or "": "本报讯（记者 张三）", "(서울=연합뉴스) 홍길동 기자 =", "【ワシントン＝山田太郎】",
// "Ayşe ÖRNEK/SİVAS, (DHA) -", "МОСКВА, 7 апр - РИА Новости, Анна Примерова.".
func Reporter(paragraph string) string {
	head := strings.TrimLeft(clip(paragraph, maxReporter), " \u3000\u00a0")
	for _, form := range []func(string) string{koreanReporter, chineseReporter, japaneseReporter, turkishReporter, russianReporter} {
		if said := form(head); said != "" {
			return said
		}
	}
	return ""
}

// koreanReporter reads what stands between the bracket of a Korean dateline and its second sign: "홍길동 기자".
func koreanReporter(head string) string {
	_, rest, ok := cutBracket(head, "([【", ")]】")
	said, _, signed := strings.Cut(rest, "=")
	if !ok || !signed || utf8.RuneCountInString(said) > 30 || !strings.Contains(said, "기자") && !strings.Contains(said, "특파원") {
		return ""
	}
	return strings.TrimSpace(said)
}

// chineseReporter reads the bracket in the first words of a paragraph that names reporters, or is all the dateline.
func chineseReporter(head string) string {
	if reporterAt(head) < 0 {
		return ""
	}
	before, rest, ok := strings.Cut(strings.Replace(strings.Replace(head, "(", "（", 1), ")", "）", 1), "（")
	inside, _, closed := strings.Cut(rest, "）")
	if !ok || !closed || utf8.RuneCountInString(before) > 20 || strings.ContainsAny(before, "。，") || strings.ContainsAny(inside, "：:") || utf8.RuneCountInString(inside) > 40 {
		return ""
	}
	if at := reporterAt(inside); at < 0 || utf8.RuneCountInString(inside[:at]) > 10 || at > 0 && !isHan(inside[:at]) {
		return ""
	}
	return strings.TrimSpace(strings.ReplaceAll(inside, " 通讯员", "、通讯员"))
}

// reporterAt returns where the word for a reporter stands in Chinese, or -1.
func reporterAt(s string) int {
	if at := strings.Index(s, "记者"); at >= 0 {
		return at
	}
	return strings.Index(s, "記者")
}

// japaneseReporter reads "【place＝name】" at the start of a paragraph.
func japaneseReporter(head string) string {
	inside, _, ok := cutBracket(head, "【", "】")
	place, reporter, signed := strings.Cut(strings.Replace(inside, "=", "＝", 1), "＝")
	if !ok || !signed || !places().rows[strings.TrimSpace(place)] || !isCJK(wordsOf(reporter)) || utf8.RuneCountInString(reporter) > 12 {
		return ""
	}
	return strings.TrimSpace(reporter)
}

// turkishReporter reads the names before the place, the agency and the dash that begin a paragraph.
func turkishReporter(head string) string {
	before, rest, ok := strings.Cut(head, "(")
	agency, rest, closed := strings.Cut(rest, ")")
	reporter, place, slash := strings.Cut(before, "/")
	if !ok || !closed || !slash || !isAgencyName(agency) || strings.ContainsAny(before, ".?!") || !strings.ContainsAny(firstRune(strings.TrimLeft(rest, " ")), "-–—") {
		return ""
	}
	if line := ReadLine(reporter); !line.Whole || len(line.People) == 0 || !isShoutedPlace(place) {
		return ""
	}
	return strings.TrimSpace(strings.ReplaceAll(reporter, "- ", ", "))
}

// russianReporter reads the name behind the house, behind place, day and dash.
func russianReporter(head string) string {
	first, _ := utf8.DecodeRuneInString(head)
	place, rest, ok := strings.Cut(head, ", ")
	if !unicode.Is(unicode.Cyrillic, first) || !ok || !isShouted(place) || strings.TrimLeft(rest, "0123456789") == rest {
		return ""
	}
	at := strings.IndexAny(rest, "-–—")
	if at < 0 || utf8.RuneCountInString(rest[:at]) > 14 {
		return ""
	}
	sentence, _, ended := strings.Cut(rest[at:]+" ", ". ")
	house, name, named := strings.Cut(sentence, ", ")
	if line := ReadLine(name); !ended || !named || !inCapitals(strings.TrimLeft(house, "-–— ")) || !line.Whole || len(line.People) == 0 || !isName(name) {
		return ""
	}
	return name
}

// firstRune is the first character of a text.
func firstRune(s string) string {
	_, size := utf8.DecodeRuneInString(s)
	return s[:size]
}

// cutBracket parts what the bracket at the start of a text holds from what follows it.
func cutBracket(s, opening, closing string) (inside, rest string, ok bool) {
	first, size := utf8.DecodeRuneInString(s)
	if size == 0 || !strings.ContainsRune(opening, first) {
		return "", s, false
	}
	end := strings.IndexAny(s, closing)
	if end < 0 {
		return "", s, false
	}
	_, width := utf8.DecodeRuneInString(s[end:])
	return s[size:end], s[end+width:], true
}
