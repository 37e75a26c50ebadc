package names

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A creditCut is one way in which credits are printed. It returns where in the caption the credit
// starts and what it says.
type creditCut struct {
	name string
	find func(caption string) (text, credit string)
}

// creditCuts are tried in this order; the first that finds a credit has found it.
var creditCuts = []creditCut{
	{"both", afterBoth},             // Photo: A boat at sea (Ana Ruiz/AFP)
	{"label", afterLabel},           // A boat at sea. Photo: Ana Ruiz
	{"parenthesis", inParenthesis},  // A boat at sea. (Ana Ruiz/AFP)
	{"stop and dash", afterStop},    // A boat at sea.—White Star / File
	{"sentence", afterSentence},     // A boat at sea. Ana Ruiz/AP
	{"bar", afterBar},               // A boat at sea | Ana Ruiz/AP
	{"slash", aroundSlash},          // A boat at sea Ana Ruiz/AP
	{"house", atHouse},              // A boat at sea Getty Images
	{"work", beforeWork},            // 海の船＝山田太郎撮影
	{"word at the end", beforeWord}, // Laivas jūroje / A. Pavyzdžio nuotr.
}

// maxCaption is how much of a caption is read; the rest is kept as it is.
const maxCaption = 4000

// captionSigns stand before captions in Korea and Japan and say which picture they are of.
const captionSigns = " ▲△▼▽◀▶◁▷←→↑↓"

// SplitCredit cuts a caption that is printed with its credit: "A boat at sea. (Photo: Ana
// Ruiz/AFP)" is the text "A boat at sea." and the credit "Ana Ruiz/AFP". The words and signs that
// only announce the credit belong to neither.
func SplitCredit(caption string) (text, credit string) {
	if caption == "" || len(caption) > maxCaption {
		return strings.TrimSpace(caption), ""
	}
	caption = strings.TrimLeft(caption, captionSigns)
	caption = unfurnished(dotted(strings.ReplaceAll(caption, "ⓒ", "©"))) // as Korean papers print it
	for _, cut := range creditCuts {
		text, credit := cut.find(caption)
		if credit = bareCredit(credit); credit != "" {
			return trimCaption(text), credit
		}
	}
	return caption, ""
}

// SplitSigned is SplitCredit of a line that may as well be text: its credit must say that it is one, "(Photo: Ana
// Ruiz)", 张伟 摄. Both are empty where it does not.
func SplitSigned(line string) (text, credit string) {
	if len(line) > maxCaption {
		return "", ""
	}
	for _, cut := range creditCuts {
		text, credit := cut.find(line)
		if credit == "" || !saysCredit(credit, text) {
			continue
		}
		if text = trimCaption(text); !strings.Contains(text, " ") && !isCJK(wordsOf(text)) {
			text = "" // "Left image: Ana Ruiz"
		}
		if credit = bareCredit(credit); credit != "" {
			return text, credit
		}
	}
	return "", ""
}

// saysCredit reports a credit that is told by its words: by a label that is more than a part of the sentence
// before it, or by the word for the work.
func saysCredit(credit, before string) bool {
	n := labelLength(credit)
	return endsInWork(credit) || n > 0 && (strings.ContainsAny(credit[:n], creditSigns+"©(") || strings.TrimSpace(before) == "" || endsSentence(before))
}

// dotted sets a colon for the dots behind a label: "Credit...Ana Ruiz".
func dotted(s string) string {
	at := strings.Index(s, "...")
	if at < 0 {
		return s
	}
	start := strings.LastIndexByte(s[:at], ' ') + 1
	label := s[start:at]
	if half := label[:len(label)/2]; half+half == label { // for screen readers too: "CreditCredit...Ana Ruiz"
		label = half
	}
	if labelLength(label+":") == 0 {
		return s
	}
	return s[:start] + label + ": " + s[at+len("..."):]
}

// unfurnished drops the buttons that themes print in captions.
func unfurnished(s string) string {
	words := strings.Fields(s)
	if len(words) == 0 {
		return ""
	}
	if b := captionFurniture(); b.starts[fold(words[0])] == 0 && b.ends[fold(words[len(words)-1])] == 0 { // as in most
		return strings.Join(words, " ")
	}
	f := foldAll(words)
	for {
		if n := captionFurniture().suffix(f); n > 0 {
			words, f = words[:len(words)-n], f[:len(f)-n]
			continue
		}
		if n := captionFurniture().prefix(f); n > 0 {
			words, f = words[n:], f[n:]
			continue
		}
		return strings.Join(words, " ")
	}
}

// trimCaption takes off what parted the caption from its credit.
func trimCaption(s string) string {
	return strings.TrimSpace(strings.TrimRight(strings.TrimSpace(s), " |•·–—-/,;:([（［【｜／"))
}

// inParenthesis finds a credit in the parenthesis at the end.
func inParenthesis(s string) (text, credit string) {
	bare := strings.TrimRight(s, " .")
	open := ""
	for closing, opening := range map[string]string{")": "(", "]": "[", "）": "（", "］": "［"} {
		if strings.HasSuffix(bare, closing) {
			open = opening
			bare = strings.TrimSuffix(bare, closing)
		}
	}
	at := strings.LastIndex(bare, open)
	if open == "" || at < 0 {
		return s, ""
	}
	inside, _, _ := strings.Cut(bare[at+len(open):], ". 재판매") // "may not be sold on", as an agency adds
	if captionNotes().has(foldAll(strings.Fields(inside))) {
		return s, ""
	}
	if labelLength(inside) > 0 || isCredit(inside) || endsSentence(s[:at]) && isOwner(inside) || endsInWork(inside) {
		if signed := lastSentence(s[:at]); signed > 0 && isName(strings.TrimSpace(s[signed:at])) {
			at, inside = signed, s[signed:] // Ana Ruiz (EFE)
		}
		return s[:at], inside
	}
	return s, ""
}

// isOwner reports a text in capitals that can be an owner of pictures: "Ana Ruiz", "Museum of Muster".
func isOwner(s string) bool {
	return inCapitals(s) && strings.Count(s, " ") < 9 && !strings.ContainsAny(s, "0123456789") && hasLetters(s, 3)
}

// workWords end a Japanese or Chinese credit: "代表撮影".
var workWords = []string{"撮影", "提供", "写真", "摄", "攝", "供图", "供圖", "翻攝", "傳真", "資料照", "资料图", "제공"}

func endsInWork(s string) bool { return endsInOne(workWords, s) }

// endsInOne reports a text that is short enough for a credit and ends in one of the words.
func endsInOne(words []string, s string) bool {
	return utf8.RuneCountInString(s) <= 30 && slices.ContainsFunc(words, func(w string) bool { return strings.HasSuffix(s, w) })
}

// shotWords end the last sentence of a Chinese or Japanese caption that says whose picture it is: "记者 张伟 摄".
var shotWords = []string{"摄", "攝", "攝影", "摄影", "撮影", "供图", "供圖", "傳真", "資料照", " 图", " 圖"}

func saysShotBy(s string) bool { return endsInOne(shotWords, withoutDay(s)) }

// withoutDay cuts the day behind a Chinese credit: "林育辰攝 115年10月7日".
func withoutDay(s string) string {
	if rest, ok := strings.CutSuffix(s, "日"); ok && strings.Contains(rest, "年") {
		return strings.TrimRight(rest, " 0123456789年月")
	}
	return s
}

// afterLabel finds a credit behind "Photo:" and its like. What follows must look like a credit, for
// a caption may start with "Photo:" too.
func afterLabel(s string) (text, credit string) {
	spans := wordSpans(s, len(s))
	for _, w := range spans[max(0, len(spans)-maxCreditWords):] {
		at := w.start + gluedLabel(s[w.start:], s[w.start:w.end])
		rest, before := s[at:], s[:at]
		n := labelLength(rest)
		if n == 0 || !isAnnounced(rest[:n], before) || isInsideParenthesis(before) || isInSentence(rest, n) {
			continue
		}
		if credit := bareCredit(rest[n:]); looksCredited(credit) || endsSentence(before) && strings.Count(credit, " ") < 5 || before == "" && isOffice(rest[:n], credit) {
			return before, rest
		}
	}
	return s, ""
}

// isOffice reports a short credit in small letters behind a label in a script that Western captions do not have: "Фото:
// пресс-служба мэрии".
func isOffice(label, credit string) bool {
	return firstLetter(label) > '\u0370' && strings.ContainsAny(label, creditSigns) && strings.Count(credit, " ") < 3 && !endsSentence(credit)
}

// gluedLabel returns where behind a full stop without a space a label begins in the first word of a text, "sea.Photo: Ana
// Ruiz", "sea.courtesy of Ana Ruiz", or 0. In small letters it must have two words.
func gluedLabel(s, word string) int {
	dot := strings.IndexByte(word, '.')
	if dot < 0 {
		return 0
	}
	if label := word[dot+1:]; !(isCapital(label) && creditLabels().rows[fold(label)]) && labelLength(s[dot+1:]) <= len(label)+1 {
		return 0
	}
	return dot + 1
}

// isInSentence reports a label without a sign in a sentence that ends before the credit: "… en una imagen de archivo.
// (Ana Ruiz)".
func isInSentence(rest string, n int) bool {
	return strings.Contains(rest[n:], ". (") && !strings.ContainsAny(rest[:n], creditSigns+"©")
}

// isInsideParenthesis reports whether a text ends inside a parenthesis with words of its own: "… (Express ".
func isInsideParenthesis(before string) bool {
	open := strings.LastIndexByte(before, '(')
	return open >= 0 && strings.IndexByte(before[open:], ')') < 0 && hasLetters(before[open:], 1)
}

// afterBoth finds a credit in the parenthesis at the end of a caption that begins with "Photo:".
func afterBoth(s string) (text, credit string) {
	n := labelLength(s)
	if n == 0 || strings.Count(s, " ") < 4 {
		return s, ""
	}
	text, credit = inParenthesis(s[n:])
	if credit == "" && strings.ContainsRune(s, '/') { // Ana Ruiz/The Post
		if open := strings.LastIndexByte(s, '('); open > n && strings.HasSuffix(s, ")") && isOwner(strings.Split(s[open+1:len(s)-1], "/")[0]) {
			text, credit = s[n:open], s[open+1:len(s)-1]
		}
	}
	if credit == "" || strings.Count(strings.TrimSpace(text), " ") < 2 || isName(strings.TrimSpace(text)) {
		return s, ""
	}
	return text, credit
}

// maxCredit and maxCreditWords are the length of the longest credit.
const (
	maxCredit      = 140
	maxCreditWords = 24
)

// isAnnounced reports whether a label announces a credit where it stands: with its sign anywhere,
// without one only at a start, and a bare "via" only after a dash or a sentence.
func isAnnounced(label, before string) bool {
	if strings.ContainsAny(label, creditSigns+"©") || gluedSlash(label) > 0 || strings.Contains(label, "...") {
		return true
	}
	before = strings.TrimSpace(before)
	if before == "" || endsSentence(before) {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	if strings.ContainsRune("|–—-([•·:©", r) || strings.HasSuffix(before, " /") || strings.HasSuffix(strings.TrimSpace(label), ".") {
		return true
	}
	return len(strings.Fields(label)) > 1
}

// afterBar finds a credit behind the last bar or dash.
func afterBar(s string) (text, credit string) {
	for _, bar := range []string{" | ", " – ", " — ", " • ", " / ", " - ", "｜"} {
		at := strings.LastIndex(s, bar)
		if at < 0 {
			continue
		}
		if rest := s[at+len(bar):]; isCredit(rest) || barredCredit(strings.TrimSpace(bar), s[:at], rest) {
			return s[:at], rest
		}
	}
	return s, ""
}

// afterStop finds a credit behind a full stop and a dash without a space between, as papers of South Asia print it.
func afterStop(s string) (text, credit string) {
	at := strings.LastIndex(s, ".—")
	if at < 0 {
		return s, ""
	}
	if rest := strings.TrimSpace(s[at+len(".—"):]); isCredit(rest) || isOwner(rest) && strings.Count(rest, " ") < 5 {
		return s[:at+1], rest
	}
	return s, ""
}

// barredCredit reports a name or a house that only the sign before it makes a credit.
func barredCredit(bar, before, rest string) bool {
	loud := rest == strings.ToUpper(rest) && before != strings.ToUpper(before)
	switch bar {
	case "|", "•":
		return isName(rest) || isOwner(rest) && (loud || endsSentence(before))
	}
	return loud && isName(rest)
}

// afterSentence finds a credit that stands as a sentence of its own at the end, or alone.
func afterSentence(s string) (text, credit string) {
	if isCredit(s) {
		return "", s
	}
	at := lastSentence(s)
	if at <= 0 {
		return s, ""
	}
	if rest := s[at:]; isCredit(rest) || saysShotBy(rest) || isNameForHouse(rest) && !strings.HasSuffix(rest, ".") && strings.Count(s[:at], " ") >= 3 {
		return s[:at], withoutDay(rest)
	}
	return s, ""
}

// isNameForHouse reports a name, also with the house that the picture was taken for: "Ana Ruiz for The Post". A script
// without capitals does not show whether words are one.
func isNameForHouse(s string) bool {
	name, house, _ := strings.Cut(s, " for ")
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsUpper(r) || isCJKRune(r) }) && isName(name) && inCapitals(house)
}

// lastSentence returns where the last sentence of s starts: behind a full stop that ends a word,
// not an initial.
func lastSentence(s string) int {
	for i := len(strings.TrimRight(s, " .")) - 1; i > 0; i-- {
		if s[i] == ' ' && endsSentence(s[:i]) {
			return i + 1
		}
		if strings.HasPrefix(s[i:], "。") {
			return i + len("。")
		}
	}
	return 0
}

// endsSentence reports whether a text ends as a sentence does.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, " \"'”’»“)]")
	if s == "" {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	if r != '.' {
		return strings.ContainsRune("!?。！？…।؟።", r)
	}
	last := s[strings.LastIndexAny(s, " /")+1:]
	return !isInitial(last) && !honorifics().rows[fold(last)] && last != "via."
}

// aroundSlash finds "Ana Ruiz/AP" behind a caption that ends without a full stop: the words beside
// the slash that are in capitals, two of them at most.
func aroundSlash(s string) (text, credit string) {
	slash := strings.LastIndexByte(s, '/')
	if slash < 0 {
		return s, ""
	}
	if at := agencyBefore(s[:slash]); at > 0 && isName(strings.TrimRight(s[slash+1:], " .")) {
		return s[:at], s[at:]
	}
	if !isHouse(strings.TrimSpace(s[slash+1:])) {
		return s, ""
	}
	before := strings.TrimRight(s[:slash], " ")
	at := len(before)
	for taken := 0; taken < 2; taken++ {
		space := strings.LastIndexByte(strings.TrimRight(before[:at], " "), ' ')
		last := strings.TrimSpace(before[space+1 : at])
		if !isCapital(last) {
			break
		}
		if suffixes().rows[fold(last)] {
			taken-- // "Ana Ruiz II" is two words
		}
		at = space + 1
	}
	if at <= 0 || at == len(before) {
		return s, ""
	}
	return s[:at], s[at:]
}

// agencyBefore returns where the agency starts with which s ends: "… at sea AP Photo".
func agencyBefore(s string) int {
	one := strings.LastIndexByte(s, ' ')
	two := strings.LastIndexByte(s[:max(one, 0)], ' ')
	switch {
	case two > 0 && isAgencyName(s[two+1:]):
		return two + 1
	case one > 0 && isAgencyName(s[one+1:]) && isShouted(s[one+1:]):
		return one + 1
	}
	return 0
}

// atHouse finds the name of a house behind a caption that ends without a full stop. Only houses of
// two words, and agencies in capitals, are believed there.
func atHouse(s string) (text, credit string) {
	words := strings.Fields(s)
	n := houses().suffix(foldAll(words))
	if n < 2 || n == len(words) || !isCapital(words[len(words)-n]) || !isCapital(words[len(words)-1]) {
		return s, ""
	}
	credit = strings.Join(words[len(words)-n:], " ")
	return strings.TrimSuffix(strings.TrimRight(s, " "), credit), credit
}

// beforeWork finds the Japanese form, whose word for the work stands last.
func beforeWork(s string) (text, credit string) {
	at := strings.LastIndex(s, "＝")
	if at < 0 {
		return s, ""
	}
	if comma := strings.LastIndex(s, "、"); comma > at { // day and place: ＝2026年4月9日、浜見町、山田太郎撮影
		at = comma
	}
	if !endsInWork(s[at:]) {
		return s, ""
	}
	return s[:at], strings.TrimPrefix(s[at:], "、")
}

// beforeWord finds the Lithuanian form, whose word for the picture stands last, behind a bar or a sentence.
func beforeWord(s string) (text, credit string) {
	bare := strings.TrimRight(strings.TrimRight(s, " )"), ".")
	signed, ok := strings.CutSuffix(bare, " nuotr")
	if !ok {
		signed, ok = strings.CutSuffix(bare, " nuotrauka")
	}
	if !ok {
		return s, ""
	}
	at := strings.Index(signed, " / ")
	if at < 0 {
		at = strings.LastIndexByte(signed, '(')
	}
	if at < 0 {
		at = lastSentence(signed) - 1
	}
	if at < 0 {
		return s, ""
	}
	return s[:at], strings.TrimLeft(signed[at:], " /(")
}
