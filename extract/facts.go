package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// The smaller fields: section, tags, addresses, language and direction.

func (r *resolver) section(site string) string {
	section, _ := r.pick(Section, func(c claim) (string, string) {
		if text.Size(c.value) > 60 || strings.Contains(c.value, "://") {
			return "", "too long for a name"
		}
		return r.lastStep(deepestPath(withoutLabel(text.Collapse(c.value))), site), ""
	})
	return section
}

// deepestPath is the last step of the deepest path in a list of paths that each go on from the one
// before, as in "news,news/local". Any other list is one name: "Arts, Film/TV".
func deepestPath(list string) string {
	paths := strings.Split(list, ",")
	for i := range paths {
		paths[i] = strings.TrimSpace(paths[i])
		if i > 0 && !strings.HasPrefix(paths[i], paths[i-1]+"/") {
			return list
		}
	}
	deepest := paths[len(paths)-1]
	if step := deepest[strings.LastIndexByte(deepest, '/')+1:]; len(paths) > 1 && step != "" {
		return step
	}
	return list
}

// lastStep is the last step of a way that leads from the site's name to the article: "Post > News > Article".
func (r *resolver) lastStep(way, site string) string {
	steps := strings.FieldsFunc(way, func(c rune) bool { return c == '>' || c == '›' || c == '»' })
	for _, step := range slices.Backward(steps) {
		if step = strings.TrimSpace(step); step != "" && !r.isSite(step, site) && !slices.Contains(articleWords, strings.ToLower(step)) {
			return step
		}
	}
	return way
}

// articleWords are the steps that stand for the article itself.
var articleWords = []string{"article", "artikel", "artículo", "artigo", "articolo", "story", "news detail", "正文", "記事", "内容", "详细内容", "статья"}

// labelWords are what themes print before the names of sections and tags.
var labelWords = []string{"posted in", "published in", "filed under", "categories", "category", "section", "tagged with", "tagged", "tags", "topics", "kategorie", "kategorien", "rubrik", "ressort", "categoría", "categorías", "categoria", "catégorie", "catégories", "rubrique", "etiquetas", "schlagwörter", "mots clés", "рубрика", "метки", "カテゴリー", "タグ", "分类"}

// withoutLabel cuts such a label from the front of a name.
func withoutLabel(s string) string {
	for _, label := range labelWords {
		if len(s) <= len(label) || !strings.EqualFold(s[:len(label)], label) {
			continue
		}
		if rest := strings.TrimLeft(s[len(label):], ": \n"); rest != "" && rest != s[len(label):] {
			return rest
		}
	}
	return s
}

// tags are all tags of the first reader that has any.
func (r *resolver) tags() []string {
	var tags []string
	reader := ""
	r.pick(Tags, func(c claim) (string, string) {
		if reader != "" && c.reader != reader {
			return c.value, ""
		}
		for _, tag := range splitTags(withoutLabel(c.value)) {
			if text.Size(tag) > 60 {
				continue
			}
			reader = c.reader
			if len(tags) < maxTags && !contains(tags, tag) {
				tags = append(tags, tag)
			}
		}
		return c.value, ""
	})
	return tags
}

// maxTags is how many tags of a page are kept.
const maxTags = 100

// splitTags parts a list of tags.
func splitTags(s string) []string {
	var tags []string
	for _, tag := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",;，、،；|\n", r) }) {
		if tag = strings.TrimPrefix(text.Collapse(tag), "#"); tag != "" {
			tags = append(tags, tag)
		}
	}
	return tags
}

// url is the article's canonical address.
func (r *resolver) url() string {
	u, _ := r.pick(URL, func(c claim) (string, string) {
		u := r.absolute(c.value)
		if hostOf(u) == "" {
			return "", "no absolute address"
		}
		return u, ""
	})
	return u
}

// nextPage is the address of the page that follows in a paged article.
func (r *resolver) nextPage() string {
	for _, id := range r.links["next"] {
		u := r.absolute(r.Attr(id, "href"))
		if u == "" || hostOf(u) != r.host || r.base != nil && u == r.base.String() {
			continue
		}
		if r.Tag(id) == atom.Link || isPageNumber(r.Text(id)) || r.continuesThis(u) {
			if r.continuesThis(u) {
				return u
			}
		}
	}
	return ""
}

// continuesThis reports whether an address is this page's with a page number added.
func (r *resolver) continuesThis(u string) bool {
	if r.base == nil {
		return false
	}
	own := strings.TrimRight(strings.TrimSuffix(r.base.Path, ".html"), "/0123456789-")
	rest, ok := strings.CutPrefix(u, r.base.Scheme+"://"+r.base.Host+own)
	return ok && own != "" && strings.ContainsAny(rest, "23456789") && len(rest) < 24
}

func isPageNumber(s string) bool {
	return len(s) > 0 && len(s) < 3 && strings.Trim(s, "0123456789") == ""
}

// language is the language that the page declares, or the text's own where that is plainly another, and the direction of its script.
func (r *resolver) language() (language, direction string) {
	sample := r.sample()
	letters := lettersOf(sample)
	script := letters.language()
	spoken, written, base := speech{}, script, script
	if letters.areMostlyLatin() {
		spoken, written = listen(sample), ""
	} else if script != "" {
		script = spelt(script, sample)
		written = script
	}
	candidates := []claim{}
	if root := r.All(atom.Html); len(root) > 0 {
		for _, attr := range [...]string{"lang", "xml:lang"} {
			candidates = append(candidates, claim{reader: "html " + attr, value: r.Attr(root[0], attr), node: root[0]})
		}
	}
	if r.article != nil {
		candidates = append(candidates, claim{reader: "linked inLanguage", value: r.article.text("inLanguage"), node: page.None, path: r.article.path("inLanguage")})
	}
	candidates = append(candidates,
		claim{reader: "meta content-language", value: r.meta("content-language", "language", "dc.language"), node: page.None, path: "meta"},
		claim{reader: "meta og:locale", value: r.meta("og:locale"), node: page.None, path: "meta"},
		claim{reader: "words of the text", value: spoken.language, node: page.None, path: "text"},
		claim{reader: "script of the text", value: script, node: page.None, path: "text"})
	r.claims[Language] = nil
	for _, c := range candidates {
		if c.value != "" {
			r.claims[Language] = append(r.claims[Language], c)
		}
	}
	language, _ = r.pick(Language, func(c claim) (string, string) {
		tag := languageTag(c.value)
		if tag == "" {
			return "", "not a language tag"
		}
		if primary, _, _ := strings.Cut(tag, "-"); spoken.contradicts(primary) || written != "" && (functionWords[primary] != "" || primary == base && written != base) {
			return "", "not the language of the text"
		}
		return tag, ""
	})
	return language, letters.direction()
}

// languageTag brings a language tag into the form of BCP 47 (https://www.rfc-editor.org/info/bcp47):
// "pt_br" becomes "pt-BR". It returns "" for what is none.
func languageTag(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), ",")
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == '_' })
	if len(parts) == 0 || len(parts[0]) < 2 || len(parts[0]) > 3 {
		return ""
	}
	for i, part := range parts {
		for _, c := range part {
			if c > unicode.MaxASCII || !unicode.IsLetter(c) && !unicode.IsDigit(c) {
				return ""
			}
		}
		switch {
		case i == 0 || len(part) > 4:
			parts[i] = strings.ToLower(part)
		case len(part) == 2:
			parts[i] = strings.ToUpper(part)
		case len(part) == 4:
			parts[i] = strings.ToUpper(part[:1]) + strings.ToLower(part[1:])
		}
	}
	return strings.Join(parts, "-")
}

// A script is one that tells a language.
type script struct {
	language string
	table    *unicode.RangeTable
}

// scripts are the languages that a script alone tells.
var scripts = [...]script{
	{"ja", unicode.Hiragana}, {"ja", unicode.Katakana}, {"ko", unicode.Hangul}, {"zh", unicode.Han}, {"th", unicode.Thai}, {"he", unicode.Hebrew}, {"ar", unicode.Arabic},
	{"te", unicode.Telugu}, {"ml", unicode.Malayalam}, {"kn", unicode.Kannada}, {"gu", unicode.Gujarati}, {"pa", unicode.Gurmukhi}, {"or", unicode.Oriya}, {"si", unicode.Sinhala},
	{"my", unicode.Myanmar}, {"km", unicode.Khmer}, {"lo", unicode.Lao}, {"am", unicode.Ethiopic}, {"bo", unicode.Tibetan}, {"dv", unicode.Thaana}, {"hi", unicode.Devanagari}, {"el", unicode.Greek}, {"ta", unicode.Tamil}, {"bn", unicode.Bengali}, {"ka", unicode.Georgian}, {"hy", unicode.Armenian}, {"ru", unicode.Cyrillic},
}

// sample is the beginning of the body's prose, by which its script is told.
func (r *resolver) sample() string {
	const enough = 2000
	var b strings.Builder
	b.Grow(min(2*enough, r.body.size))
	for i := r.start; i <= r.last && i < len(r.Lines) && b.Len() < enough; i++ {
		if isProse(r.Lines[i]) && r.body.verdicts[r.Lines[i].From] == 0 {
			said := r.LineText(r.Lines[i]) // which may be the whole page
			b.WriteString(strings.ToValidUTF8(said[:min(len(said), 2*enough)], "") + " ")
		}
	}
	if b.Len() == 0 {
		return r.title + r.meta("description", "og:description")
	}
	return b.String()
}

// lastLatin is where the letters of Western Europe end; no other script has any below it.
const lastLatin = 0x250

// letters are how many letters of a text belong to which scripts.
type letters struct {
	all, latin, rightToLeft int
	scripts                 [len(scripts)]int
}

// lettersOf counts the letters of a text.
func lettersOf(sample string) (n letters) {
	for _, c := range sample {
		switch {
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			n.all, n.latin = n.all+1, n.latin+1
		case c >= utf8.RuneSelf && unicode.IsLetter(c):
			n.count(c)
		}
	}
	return n
}

// count counts a letter beyond ASCII.
func (n *letters) count(c rune) {
	n.all++
	if unicode.Is(unicode.Latin, c) {
		n.latin++
	}
	if c < lastLatin {
		return
	}
	for i, s := range scripts {
		if unicode.Is(s.table, c) {
			n.scripts[i]++
		}
	}
	if unicode.In(c, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko) {
		n.rightToLeft++
	}
}

// language is the one that the script tells, or "".
func (n *letters) language() string {
	for i, of := range n.scripts {
		if n.all > 20 && 10*of > n.all {
			return scripts[i].language
		}
	}
	return ""
}

// areMostlyLatin reports whether most of them are Latin.
func (n *letters) areMostlyLatin() bool { return 2*n.latin > n.all }

// direction is "rtl" where most of them are written from right to left, and "" where there are none.
func (n *letters) direction() string {
	switch {
	case n.all == 0:
		return ""
	case 2*n.rightToLeft > n.all:
		return "rtl"
	}
	return "ltr"
}
