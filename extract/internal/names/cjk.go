package names

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isCJK reports words in Chinese, Japanese or Korean script.
func isCJK(words []token) bool {
	for _, w := range words {
		for _, r := range w.text {
			if isCJKRune(r) {
				return true
			}
		}
	}
	return false
}

func isCJKRune(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// gluedBefore are titles that are printed before a name without a space; the longest counts.
var gluedBefore = []string{
	"新华社记者", "中新社记者", "中央社記者", "人民网记者", "本报记者", "本報記者", "首席记者", "特派记者", "實習記者", "实习记者", "见习记者",
	"驻外记者", "记者", "記者", "撰文", "作者", "執筆", "著者", "筆者", "通讯员", "通訊員", "编译", "特派員", "기자",
}

// gluedAfter are titles that are printed after a name without a space.
var gluedAfter = []string{
	"論説委員", "編集委員", "解説委員", "特派員", "編集長", "支局長", "記者", "记者", "さん", "報導", "报道", "報道", "撰文", "供稿", "通信員",
	"특파원", "논설위원", "선임기자", "인턴기자", "객원기자", "전문기자", "대기자", "기자",
}

// cjkOrganisation are the endings and parts of names that no person has.
var cjkOrganisation = []string{
	"新聞", "新闻", "日报", "日報", "晚报", "編集部", "编辑部", "編輯部", "通信", "通讯社", "放送", "网", "網", "社", "局", "部", "室", "委員会", "チーム", "ニュース",
	"デジタル", "オンライン", "取材班", "研究所", "大学", "株式会社", "有限公司", "公司", "电视台", "協会", "スタッフ",
	"일보", "신문", "뉴스", "방송", "편집부", "편집국", "뉴스팀", "취재팀", "경제", "닷컴", "미디어", "연합", "협회", "대학교", "팀",
}

// cjkParts classifies a group in Chinese, Japanese or Korean, where names are short, titles stand
// glued to them, and a space may stand inside a name or between two.
func cjkParts(words []token) []part {
	whole := join(words)
	if p, ok := cjkWhole(words, whole); ok {
		return []part{p}
	}
	var parts []part
	role := ""
	words = slices.DeleteFunc(slices.Clone(words), isCJKNoise)
	follow := endsInTitle(words)
	for _, w := range words {
		name, title := unglued(w.text)
		if name == "" {
			if role = title; follow {
				parts = withRole(parts, title)
			}
			continue
		}
		p := part{class: cjkClass(name), name: name, role: title, before: comma}
		if !follow {
			p.role = cmp.Or(title, role)
		}
		if n := len(parts); n > 0 && p.class != place && joinsGiven(parts[n-1].name, name) {
			parts[n-1].name += " " + name
			parts[n-1].class = person
			continue
		}
		parts = append(parts, p)
	}
	return parts
}

// endsInTitle reports whether titles stand behind the names of a group, and not before them.
func endsInTitle(words []token) bool {
	if len(words) == 0 {
		return false
	}
	name, _ := unglued(words[len(words)-1].text)
	return name == ""
}

// cjkWhole classifies what is one thing as it stands.
func cjkWhole(words []token, whole string) (part, bool) {
	f := folds(words)
	switch {
	case isAgencyName(whole):
		return part{class: agency, name: whole}, true
	case generics().has(f):
		return part{class: generic, name: whole}, true
	case places().has(f):
		return part{class: place, name: whole}, true
	case allIn(f, heads()):
		return part{class: title, name: whole}, true
	case utf8.RuneCountInString(whole) > 30:
		return part{class: junk, name: whole}, true
	case isCJKOrganisation(whole):
		return part{class: organisation, name: whole}, true
	}
	return part{}, false
}

// unglued cuts the titles that are glued to a name: "記者山田太郎", "홍길동기자".
func unglued(s string) (name, title string) {
	if heads().rows[s] || byWords().rows[s] {
		return "", s
	}
	for _, t := range gluedBefore {
		if rest, ok := strings.CutPrefix(s, t); ok && utf8.RuneCountInString(rest) >= 2 {
			return beforePlace(withoutReport(rest)), t
		}
	}
	if at := reporterAt(s); at > 0 && utf8.RuneCountInString(s[:at]) <= 6 { // of a house that no row names: "海角社記者林育辰"
		if end := at + len("記者"); utf8.RuneCountInString(s[end:]) >= 2 {
			return beforePlace(withoutReport(s[end:])), s[:end]
		}
	}
	for _, t := range gluedAfter {
		if rest, ok := strings.CutSuffix(s, t); ok && utf8.RuneCountInString(rest) >= 2 {
			if strings.HasSuffix(t, "者") && isHan(rest) && (utf8.RuneCountInString(rest) > 4 || endsInHouse(rest)) {
				return "", s // "临江日报全媒体记者 陈思远"
			}
			return rest, t
		}
	}
	return s, ""
}

// endsInHouse reports the short name of a paper, an agency or a station: "海報", "某社".
func endsInHouse(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune("報报社台網网刊", last)
}

// reports are the words for a report, which stand behind the name of who gives it.
var reports = []string{"报道", "報導", "報道", "综合报道", "綜合報導"}

// withoutReport cuts the word for a report off the end of a name: "陈思远报道".
func withoutReport(s string) string {
	for _, end := range reports {
		if rest, ok := strings.CutSuffix(s, end); ok && utf8.RuneCountInString(rest) >= 2 {
			return rest
		}
	}
	return s
}

// beforePlace cuts the place that Chinese reports print behind the reporter's name, with what
// follows: "王小明台北報導", "王小明台北3日電".
func beforePlace(s string) string {
	runes := []rune(s)
	if n := len(runes); n > 5 && strings.ContainsRune("電电傳传", runes[n-1]) && strings.ContainsRune(chineseSurnames, runes[0]) && !places().rows[string(runes[2:4])] {
		return string(runes[:3]) // from a place that no row names
	}
	for _, n := range [...]int{3, 2, 4} { // the usual length of a name first
		for end := n + 2; end <= min(n+4, len(runes)); end++ {
			if places().rows[string(runes[n:end])] {
				return string(runes[:n])
			}
		}
	}
	return s
}

// isCJKNoise reports furniture, and the Korean "and one more": "외 1명".
func isCJKNoise(w token) bool {
	return furniture().rows[w.text] || w.text == "외" || w.text == "等" || w.text == "ほか" || isNumeric(strings.TrimSuffix(w.text, "명"))
}

// cjkClass says whether a word is a name.
func cjkClass(name string) class {
	n := utf8.RuneCountInString(name)
	switch {
	case isAgencyName(name):
		return agency
	case places().rows[name]:
		return place
	case isCJKOrganisation(name):
		return organisation
	case n > 20 || n < 2 && !unicode.Is(unicode.Han, []rune(name)[0]):
		return junk
	case isHan(name) && n >= 2 && n <= 5, isHangul(name) && n >= 2 && n <= 4, strings.ContainsAny(name, "·・"):
		return person
	}
	return single
}

// isCJKOrganisation reports a newspaper, a desk or a company.
func isCJKOrganisation(s string) bool {
	if utf8.RuneCountInString(s) < 4 {
		return false
	}
	for _, end := range cjkOrganisation {
		if strings.HasSuffix(s, end) || utf8.RuneCountInString(end) > 2 && strings.Contains(s, end) {
			return true
		}
	}
	return strings.Contains(s, "新聞") || strings.Contains(s, "ニュース")
}

func isHan(s string) bool    { return allRunes(s, unicode.Han) }
func isHangul(s string) bool { return allRunes(s, unicode.Hangul) }

func allRunes(s string, script *unicode.RangeTable) bool {
	for _, r := range s {
		if !unicode.Is(script, r) && r != '々' {
			return false
		}
	}
	return s != ""
}

// chineseSurnames are the hundred commonest, in both scripts: two names that both start with one
// are two Chinese people; otherwise a space stands inside one Japanese name.
const chineseSurnames = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭蔡潘袁于余董苏蘇叶葉吕呂魏蒋蔣田杜丁沈姜范江傅钟鍾卢盧汪戴崔任陆陸廖姚方金邱丘夏谭譚韦韋贾賈邹鄒石熊孟秦阎閻薛侯雷白龙龍段郝孔邵史毛常万萬顾顧赖賴武康贺賀严嚴尹钱錢施牛洪龚龔岳牧俞"

// joinsGiven reports whether a word goes on with the name before it: "山田 太郎", "王 明".
func joinsGiven(before, name string) bool {
	if !isHan(before) && !isKana(before) || !isHan(name) && !isKana(name) || strings.Contains(before, " ") {
		return false
	}
	if utf8.RuneCountInString(before) > 4 || utf8.RuneCountInString(name) > 6 {
		return false
	}
	if isChineseName(before) && utf8.RuneCountInString(before) > 2 || areWholeJapanese(before, name) {
		return false // it is complete
	}
	return !(isChineseName(before) && isChineseName(name))
}

// areWholeJapanese reports two names of which neither is the other's given name: together they are too long for one
// ("早瀬千尋　岡部修"), or both begin with a known surname.
func areWholeJapanese(a, b string) bool {
	if !isHan(a) || !isHan(b) {
		return false
	}
	return utf8.RuneCountInString(a+b) >= 7 || isJapaneseName(a) && isJapaneseName(b)
}

func isKana(s string) bool {
	for _, r := range s {
		if !unicode.In(r, unicode.Hiragana, unicode.Katakana) && r != 'ー' {
			return false
		}
	}
	return s != ""
}

func isChineseName(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	n := utf8.RuneCountInString(s)
	return n >= 2 && n <= 4 && strings.ContainsRune(chineseSurnames, first)
}

// japaneseSurnames are the commonest of more than one character.
var japaneseSurnames = newBook([]row{{"ja", "佐藤; 鈴木; 高橋; 田中; 伊藤; 渡辺; 渡邊; 渡邉; 山本; 中村; 小林; 加藤; 吉田; 山田; 佐々木; 山口; 松本; 井上; 木村; 斎藤; 斉藤; 齋藤; 清水; 山崎; 阿部; 池田; 橋本; 山下; 石川; 中島; 前田; 藤田; 小川; 後藤; 岡田; 長谷川; 村上; 近藤; 石井; 坂本; 遠藤; 青木; 藤井; 西村; 福田; 太田; 三浦; 岡本; 松田; 中川; 中野; 原田; 小野; 田村; 竹内; 金子; 和田; 中山; 石田; 上田; 森田; 柴田; 酒井; 工藤; 横山; 宮崎; 宮本; 内田; 高木; 谷口; 安藤; 丸山; 今井; 大野; 高田; 河野; 藤本; 小島; 武田; 村田; 上野; 杉山; 増田; 平野; 菅原; 久保; 大塚; 小山; 千葉; 松井; 岩崎; 桜井; 野口; 松尾; 野村; 木下; 菊地; 佐野; 大西; 杉本; 新井; 浜田; 市川; 古川; 水野; 小松; 島田; 小池; 吉川; 永井; 西田; 北村; 大橋; 中田; 樋口; 安田; 松浦; 川崎; 内藤; 秋山; 永田; 岩田; 矢野; 吉村; 望月; 小沢; 黒田; 田口; 須藤; 荒木; 川口; 平田; 伊東; 大島; 栗原; 松下; 荒井; 早川; 本田; 尾崎; 星野; 大石; 小田; 熊谷"}})

// isJapaneseName reports a known surname with a given name of one to three characters.
func isJapaneseName(name string) bool {
	runes := []rune(name)
	return len(runes) >= 3 && japaneseSurnames().rows[string(runes[:2])] || len(runes) >= 4 && japaneseSurnames().rows[string(runes[:3])]
}

// koreanSurnames are the commonest.
const koreanSurnames = "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모"

// IsFull reports a name that is a person's by its form alone, where nothing around it says so: two
// words, or in Chinese and Korean, which print no spaces, a known surname and what a given name is long.
func IsFull(name string) bool {
	if spaced := strings.Contains(name, " "); spaced || !isCJK([]token{{text: name}}) {
		return spaced && isCapital(name) && (strings.Count(name, " ") < 4 || strings.ContainsFunc(name, unicode.IsUpper))
	}
	first, _ := utf8.DecodeRuneInString(name)
	switch n := utf8.RuneCountInString(name); {
	case isHan(name):
		return n <= 3 && isChineseName(name) || n >= 3 && n <= 5 && isJapaneseName(name)
	case isHangul(name):
		return n == 3 && strings.ContainsRune(koreanSurnames, first)
	}
	return strings.Contains(name, "・") && isKana(strings.ReplaceAll(name, "・", ""))
}

// withRole gives the names without one the title that stands behind them.
func withRole(parts []part, role string) []part {
	for i := range parts {
		if parts[i].role == "" {
			parts[i].role = role
		}
	}
	return parts
}
