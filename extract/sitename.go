package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// siteName is what the site calls itself.
func (r *resolver) siteName() string {
	named := slices.ContainsFunc(r.claims[SiteName], r.isProperName)
	name, from := r.pick(SiteName, func(c claim) (string, string) {
		name := strings.TrimPrefix(c.value, "@")
		switch {
		case named && r.isBareHost(name):
			return "", "the host, of a site that has a name"
		case named && isCompany(name):
			return "", "a company"
		case r.isGenerator(name):
			return "", "what the site is made with"
		case strings.Contains(name, "://"):
			return "", "an address"
		case text.Size(name) > 60:
			return "", "too long"
		}
		return withoutSlogan(name), ""
	})
	r.behindName = strings.TrimPrefix(from.value, name)
	return name
}

// isGenerator reports the name of the system that the page says it is made with, which some give as its publisher:
// a word that the site's host does not have.
func (r *resolver) isGenerator(name string) bool {
	generator := r.meta("generator")
	return generator != "" && !strings.Contains(name, " ") && text.BeginsWith(text.Fold(generator), text.Fold(name)) && !strings.Contains(r.host, text.Key(name))
}

// isBareHost reports a name of the site that is nothing but its host.
func (r *resolver) isBareHost(name string) bool {
	return strings.Contains(name, ".") && r.host != "" && bareHost(strings.ToLower(strings.TrimSpace(name))) == r.host
}

// isProperName reports a claim of the structured data that writes out what the site's host is short for:
// "Harbour Post" of harbourpost.example, or of hp.example.
func (r *resolver) isProperName(c claim) bool {
	if c.reader != publisherReader && c.reader != webSiteReader || r.isBareHost(c.value) || isCompany(c.value) {
		return false
	}
	label, _, _ := strings.Cut(r.host, ".")
	label = text.Key(label)
	var initials strings.Builder
	for word := range strings.FieldsSeq(c.value) {
		first, _ := utf8.DecodeRuneInString(word)
		initials.WriteRune(first)
	}
	return label != "" && (holdsInLatin(text.Key(c.value), label) || text.Key(initials.String()) == label)
}

// holdsInLatin reports whether a name holds what its letters are in an address, where each that is not plain may be
// any: "báosóngxanh" holds "songxanh", and so may a name in another script.
func holdsInLatin(name, label string) bool {
	letters, sought := []rune(name), []rune(label)
	if !strings.ContainsFunc(name, func(c rune) bool { return c < utf8.RuneSelf }) {
		return true
	}
	for at := 0; at+len(sought) <= len(letters); at++ {
		n := 0
		for n < len(sought) && (letters[at+n] == sought[n] || letters[at+n] >= utf8.RuneSelf) {
			n++
		}
		if n == len(sought) {
			return true
		}
	}
	return false
}

// isCompany reports the name of a company, with what the law calls such.
func isCompany(name string) bool {
	return slices.ContainsFunc(strings.Fields(name), func(word string) bool { return companies[strings.ToLower(strings.Trim(word, ".,"))] })
}

var companies = map[string]bool{
	"gmbh": true, "mbh": true, "ag": true, "kg": true, "ug": true, "inc": true, "llc": true, "ltd": true, "plc": true, "corp": true, "o.o": true, "s.a": true, "s.l": true,
	"s.p.a": true, "spa": true, "s.r.l": true, "srl": true, "b.v": true, "n.v": true, "oy": true, "oyj": true, "a/s": true, "a.ş": true, "a.s": true, "s.r.o": true,
}

// withoutSlogan cuts what a site says of itself from its name.
func withoutSlogan(name string) string {
	for _, sep := range [...]string{" | ", " - ", " – ", " — ", " :: ", " » "} {
		if first, rest, ok := strings.Cut(name, sep); ok && text.Size(first) >= 4 && strings.Contains(strings.TrimSpace(rest), " ") {
			return strings.TrimSpace(first)
		}
	}
	return name
}

// isSite reports whether words are the site's name and nothing else.
func (r *resolver) isSite(words, site string) bool {
	first, _, _ := strings.Cut(r.host, ".")
	return !text.Same(words, "") && (text.Same(words, site) || text.Same(words, r.host) || text.Same(words, first) || r.isSecondName(words))
}

// isSecondName reports a name that the metadata give behind the site's, as in another script: "Sahilpress - ساحل بريس".
func (r *resolver) isSecondName(words string) bool {
	return r.behindName != "" && text.Size(words) >= 5 && text.BeginsKey(r.behindName, text.Key(words))
}

// A siteCutter cuts the site's name from titles.
type siteCutter struct {
	*resolver
	site    string
	printed map[string]bool // the keys of what headings print
}

func (r *resolver) newSiteCutter(site string) siteCutter {
	c := siteCutter{r, site, map[string]bool{}}
	for _, claim := range r.claims[Headline] {
		if claim.node != page.None {
			c.printed[text.Key(claim.value)] = true
		}
	}
	return c
}

// from cuts the site's name, and what stands between it and the headline, from a title: from its end,
// or from its start where it stands there.
func (c siteCutter) from(title string) string {
	for _, sep := range titleSeparators {
		if !strings.Contains(title, sep) { // which is told faster than where the last one is
			continue
		}
		if first, _, ok := strings.Cut(title, sep); ok && sep == " | " && c.printed[text.Key(first)] && (!c.printed[text.Key(title)] || text.Same(title, c.title)) {
			title = first // of "Headline | Section | Site", also where a heading for screen readers repeats it
		}
		for {
			i := strings.LastIndex(title, sep)
			if i <= 0 || !c.isSuffix(title, title[:i], title[i+len(sep):], sep) {
				break
			}
			title = strings.TrimSpace(title[:i])
		}
		if first, rest, ok := strings.Cut(title, sep); ok && c.isSite(first, c.site) && text.Size(rest) > 15 {
			title = strings.TrimSpace(rest)
		}
	}
	return title
}

// isSuffix reports whether the last part of a title is none of the headline: it is the site's name, or
// a section; or it names the site among other words, or a heading prints just what stands before it.
// What a heading prints whole is the headline, whatever its last words are.
func (c siteCutter) isSuffix(title, before, last, sep string) bool {
	switch {
	case c.isSite(last, c.site) || c.isOfHost(last) || text.Key(last) == "" || sep == " | " && c.isSection(last):
		return true
	case c.printed[text.Key(title)]:
		return false
	case c.namesSite(last) || c.isSection(last):
		return true
	}
	return c.printed[text.Key(before)] && (sep == " | " || 2*text.Size(before) >= text.Size(last))
}

// isSection reports whether a part of a title is a section that the page names, or a folder of its
// address.
func (c siteCutter) isSection(part string) bool {
	key := text.Key(part)
	if key == "" || text.Size(part) > 30 {
		return false
	}
	for _, claim := range c.claims[Section] {
		if text.Key(claim.value) == key {
			return true
		}
	}
	if c.base == nil {
		return false
	}
	folders := strings.Split(c.base.Path, "/")
	return slices.ContainsFunc(folders[:len(folders)-1], func(folder string) bool { return text.Key(folder) == key })
}

// namesSite reports whether a part of a title names the site: it is part of the known name, or has it
// as a part, or stands in the site's host.
func (c siteCutter) namesSite(part string) bool {
	key, known := text.Key(part), text.Key(c.site)
	if len(key) < 2 || text.Size(part) > 50 {
		return false
	}
	if known != "" && (strings.Contains(known, key) || strings.Contains(key, known)) {
		return true
	}
	host := text.Key(c.host)
	return len(key) > 2 && host != "" && (strings.Contains(host, key) || strings.HasPrefix(key, text.Key(strings.SplitN(c.host, ".", 2)[0])))
}

// isOfHost reports whether all words of a part of a title stand in the site's host.
func (c siteCutter) isOfHost(part string) bool {
	words := text.Words(part)
	for _, word := range words {
		if len(word) < 3 || !strings.Contains(c.host, word) {
			return false
		}
	}
	return len(words) > 0
}
