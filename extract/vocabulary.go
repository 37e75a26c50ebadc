package extract

import (
	"strings"
	"sync"

	"github.com/standfirst/standfirst/extract/internal/page"
)

// vocabulary is every word that a row of this package asks for among the names of elements. Pages
// keep these words and no others.
var vocabulary = sync.OnceValue(func() *page.Vocabulary {
	var words []string
	add := func(phrases []string) {
		for _, p := range phrases {
			words = append(words, strings.Fields(p)...)
		}
	}
	for _, r := range rules {
		add(r.Words)
	}
	for _, n := range namings {
		add(*n)
	}
	return page.NewVocabulary(words)
})

// court is the rules, indexed once.
var court = sync.OnceValue(func() *bench { return newBench(rules, vocabulary()) })

// A naming is a list of names for one thing, each one or more words of a class, id, role or test
// id: "pull quote" means that an element has both words.
type naming []string

// namings are all the names that are asked for outside the rules; names.go holds them.
var namings = []*naming{
	&bodyNames, &headlineNames, &standfirstNames, &openingNames, &bylineNames, &authorNames, &kickerNames, &dateNames, &modifiedNames, &captionNames, &creditNames,
	&sectionNames, &tagNames, &factBoxNames, &pullQuoteNames, &referenceNames, &embedNames, &noteNames, &sourceNames, &entryNames, &paywallNames, &consentNames,
	&avatarNames, &questionNames, &answerNames, &breakNames, &builderNames, &breadcrumbNames,
}

// A nameIndex is the names of one naming: under the first word of each, the words that must follow.
type nameIndex map[page.Word][][]page.Word

// directory is the names of all namings as words of the vocabulary, each name under its first
// word.
var directory = sync.OnceValue(func() map[*naming]nameIndex {
	all := make(map[*naming]nameIndex, len(namings))
	for _, n := range namings {
		names := make(nameIndex, len(*n))
		for _, phrase := range *n {
			var words []page.Word
			for _, word := range strings.Fields(phrase) {
				number, _ := vocabulary().Word(word)
				words = append(words, number)
			}
			names[words[0]] = append(names[words[0]], words[1:])
		}
		all[n] = names
	}
	return all
})

// bears reports whether an element has one of the names.
func (v *view) bears(n *naming, id page.ID) bool {
	words := v.Words(id)
	if len(words) == 0 {
		return false
	}
	names := v.directory[n]
	for _, word := range words {
		for _, rest := range names[word] {
			if hasAll(v.Page, id, rest) {
				return true
			}
		}
	}
	return false
}

// isNamed makes a condition of a naming.
func isNamed(n *naming) condition {
	return func(v *view, id page.ID) bool { return v.bears(n, id) }
}
