package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/dates"
	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

const sourceLineName = "source line"

// sourceLine reads lines that are a credit: a link that reads "Source", "Quelle: …", "Originally
// published in …".
func sourceLine() reader {
	return reader{sourceLineName, func(d *dossier) []claim {
		var claims []claim
		for _, line := range d.nearText() {
			if line.Size < 3 || line.Size > 400 {
				continue
			}
			if c, ok := d.sourceIn(line); ok {
				claims = append(claims, c)
			}
		}
		return claims
	}}
}

// sourceIn reads the credit in a line, of which a credit may be a part: "3 May | Source: The Post".
func (d *dossier) sourceIn(line page.Line) (claim, bool) {
	whole := d.LineText(line)
	if line.Size <= maxDateLine && strings.Contains(whole, "：") {
		whole = partedAtLabels(d.pieces(line.From, line.To))
	}
	if !strings.Contains(whole, "|") && !strings.Contains(whole, "\n") && !strings.Contains(whole, "\u3000") {
		return d.creditIn(whole, line)
	}
	for _, said := range strings.FieldsFunc(whole, func(r rune) bool { return r == '|' || r == '\n' || r == '\u3000' }) {
		if c, ok := d.creditIn(strings.TrimSpace(said), line); ok {
			return c, true
		}
	}
	return claim{}, false
}

// partedAtLabels sets each of the labels on a line of its own that Chinese pages print in one, with a space
// or in an element of its own: "2024-05-03 10:22 来源：海湾日报 作者：王小明".
func partedAtLabels(s string) string {
	words := strings.Fields(s)
	for i := range words[1:] {
		if strings.Contains(words[i+1], "：") {
			words[i+1] = "\n" + words[i+1]
		}
	}
	return strings.Join(words, " ")
}

// creditIn reads the credit in a part of a line.
func (d *dossier) creditIn(said string, line page.Line) (claim, bool) {
	bare, title := withoutTitle(strings.Trim(said, "()[]（）［］【】*–—-‑ \u00a0"))
	bare, writer := withoutWriter(bare)
	label, rest, ok := labelOf(bare)
	if name, issued := strings.CutPrefix(bare, "SOURCE "); issued && text.Size(name) < 80 { // a press release names its issuer so
		label, rest, ok = creditLabel{"source", leads}, name, true
	}
	if !ok {
		return claim{}, false
	}
	c := d.lineClaim(line, "")
	c.said = said
	name, original := d.creditLinks(line, writer, title)
	if original != page.None {
		c.url = d.absolute(d.Attr(original, "href"))
	}
	if name != page.None {
		c.value = d.linkedSource(text.Collapse(d.Text(name)), c.url)
	}
	after, colon := strings.CutPrefix(strings.TrimPrefix(rest, "："), ":")
	colon = colon || strings.HasPrefix(rest, "：")
	switch label.form {
	case labels:
		if original != page.None && line.Size < 120 {
			return named(c, colon, after, d)
		}
		c.value = creditName(after)
		return c, colon && line.Size < 100 && c.value != "" && !isDateLike(c.value)
	case lists:
		c.value = agenciesOnly(after)
		return c, colon && c.value != ""
	case leads:
		if original != page.None && line.Size < 80 && (label.words == "via" || !beginsInLink(d, line)) { // Theo is a name too
			return named(c, true, after, d)
		}
		c.value = creditName(after)
		_, agency := names.CreditAgency(c.value)
		return c, agency && line.Size < 60 || label.words == "source" || (colon || strings.HasPrefix(said, "(")) && line.Size < 60 && startsLikeName(c.value)
	case helps:
		c.value = agenciesOnly(strings.TrimRight(strings.TrimPrefix(rest, "the "), "."))
		return c, c.value != "" && line.Size < 80
	case opens:
		if original != page.None {
			return named(c, true, openedName(rest), d)
		}
		c.value = openedName(rest)
		return c, startsLikeName(c.value) && len(c.value) < 80 && !isDateLike(c.value)
	}
	return named(c, false, "", d) // redirects
}

const originalWriterName = "writer of the original"

// originalWriter reads the names in sentences that say where a story was first, and by whom.
func originalWriter() reader {
	return reader{originalWriterName, func(d *dossier) []claim {
		var claims []claim
		for _, line := range d.nearText() {
			if line.Size < leastClosing || line.Size > 400 {
				continue
			}
			if _, writer := withoutWriter(strings.TrimLeft(d.LineText(line), "(*–— \u00a0")); writer != "" {
				c := d.lineClaim(line, writer)
				c.end = line.To
				for id := line.From; id < line.To && c.url == ""; id++ {
					if d.Tag(id) == atom.A && d.Size(id) > 0 && strings.Contains(writer, text.Collapse(d.Text(id))) {
						c.url = d.absolute(d.Attr(id, "href"))
					}
				}
				claims = append(claims, c)
			}
		}
		return claims
	}}
}

// beginsInLink reports whether a line's first words are a link.
func beginsInLink(d *dossier, line page.Line) bool {
	for id := line.From; id < line.To; id++ {
		if d.IsText(id) && !text.Shorter(d.Data(id), 1) {
			return d.InLink(id)
		}
	}
	return false
}

// named completes a claim that has a link: where the link's words name nobody, what is printed does,
// and else the address.
func named(c claim, printed bool, name string, d *dossier) (claim, bool) {
	if c.value == "" && printed {
		if name = creditName(name); startsLikeName(name) && !isLabelOnly(name) && text.Size(name) < 60 {
			c.value = name
		}
	}
	if c.value == "" {
		c.value = hostOf(c.url)
	}
	if full, ok := names.CreditAgency(c.value); ok {
		c.value = full
	}
	return c, c.url != ""
}

// creditLinks are the links of a line that lead to other sites: the one whose words name the source,
// and the one that leads to the original, which may be the same. Licences and the writer are no sources.
func (d *dossier) creditLinks(line page.Line, writer, title string) (name, original page.ID) {
	name, original = page.None, page.None
	last := page.None
	for id := line.From; id < line.To; id++ {
		if !d.IsText(id) || !d.InLink(id) {
			continue
		}
		a := d.Above(id, atom.A)
		host := hostOf(d.absolute(d.Attr(a, "href")))
		if a == last || host == "" || host == d.host || host == "creativecommons.org" {
			continue
		}
		last = a
		switch words := text.Collapse(d.Text(a)); {
		case writer != "" && strings.Contains(writer, words):
		case isLabelOnly(words) || words == title:
			original = a
		case name == page.None:
			name = a
		}
	}
	if original == page.None {
		original = name
	}
	return name, original
}

// linkedSource is what a credited publication is called by the words of its link; the address's host
// where they are an address themselves, or a whole title.
func (d *dossier) linkedSource(words, address string) string {
	if label, rest, ok := labelOf(words); ok {
		if after := strings.TrimLeft(rest, ":："); after != rest || label.form == leads {
			words = after
		}
	}
	if strings.Contains(words, "://") || text.Size(words) > 80 || words == "" || isLabelOnly(words) {
		return hostOf(address)
	}
	return creditName(strings.TrimRight(words, " ›»>→"))
}

// creditStops end the name of a source.
var creditStops = [...]string{" | ", "\n", " – ", " — ", "  ", " / ", ", übermittelt durch", " via ", "  "}

// creditName is the name that a label introduces, without what follows it: "The Post | 3 May". An
// agency has its full name.
func creditName(s string) string {
	s = strings.TrimLeft(s, ":： \u00a0")
	for _, stop := range creditStops {
		s, _, _ = strings.Cut(s, stop)
	}
	s = withoutSigns(strings.TrimSpace(strings.TrimRight(strings.TrimSpace(s), "；;,，")))
	if full, ok := names.CreditAgency(s); ok {
		return full
	}
	if names.IsNobody(s) {
		return ""
	}
	if first := agenciesOnly(s); first != "" {
		return first
	}
	if strings.HasSuffix(s, "Corp.") || strings.HasSuffix(s, "Inc.") || strings.HasSuffix(s, "Ltd.") || strings.HasSuffix(s, "Co.") {
		return s
	}
	return strings.TrimRight(s, ".")
}

// withoutSigns cuts the letters of who wrote and who edited a report from a source: "Reuters/fh", "The Post/lt(kg)".
func withoutSigns(s string) string {
	at := strings.LastIndexByte(s, '/')
	if at < 1 || len(s)-at > len("/ab(cd)") || at+1 == len(s) || strings.Trim(s[at+1:], "abcdefghijklmnopqrstuvwxyz()") != "" {
		return s
	}
	if _, agency := names.CreditAgency(strings.Trim(s[at+1:], "()")); agency {
		return s
	}
	return s[:at]
}

// agenciesOnly is the first of a list of agencies; "" for a list that names others too.
func agenciesOnly(s string) string {
	first := ""
	s = andSigns.Replace(s)
	for piece := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == '/' || r == ';' || r == '،' || r == '、' }) {
		name, ok := names.CreditAgency(strings.TrimSpace(piece))
		if !ok {
			return ""
		}
		if first == "" {
			first = name
		}
	}
	return first
}

// andSigns sets commas for the words that join the last of a list.
var andSigns = strings.NewReplacer(" and ", ", ", " und ", ", ", " y ", ", ", " e ", ", ", " et ", ", ", " i ", ", ", " и ", ", ", " & ", ", ")

// openingWords lead over from "published" to the name of where, in any language.
var openingWords = wordSet("in on by at from to the von bei auf im in der dem unter aus en el la por de da do na no em par dans sur le à del della da su nella il op bij van i på w na z ze v nad в на di di sur")

// openedStops end a name in a sentence.
var openedStops = [...]string{" under ", " and is ", " and can ", " and has ", " and appears ", " and was ", " with permission", " with the permission", " as part ", " on ", " in 20", ", a ", ", an ", ", and ", ". ", "; ", ": ", " (", " erschienen", " veröffentlicht", " am ", " unter ", " und ", " el ", " bajo ", " em ", " sob ", " sous ", " le ", " sotto ", " con ", " dengan ", " 20"}

// openedName is the name in the rest of a sentence: "by Harbour Weekly on 3 May 2025".
func openedName(s string) string {
	s = strings.TrimLeft(s, ":： \u00a0")
	for {
		word, rest, ok := strings.Cut(s, " ")
		if !ok || !openingWords[word] { // not "The" of "The Post"
			break
		}
		s = rest
	}
	for _, stop := range openedStops {
		s, _, _ = strings.Cut(s, stop)
	}
	return creditName(s)
}

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// startsLikeName reports a text that begins with a capital, a digit or a letter of a script that has none.
func startsLikeName(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "„“”\"«'‘"))
	return (unicode.IsLetter(r) || unicode.IsDigit(r)) && !unicode.IsLower(r) || strings.Contains(s, ".") && !strings.Contains(s, " ")
}

// isDateLike reports a text that prints a date: "First published 3 May 2024".
func isDateLike(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return names.IsDated(first) || len(dates.Find(s+" 2000", dates.Options{})) > 0 // the name was cut before the year
}
