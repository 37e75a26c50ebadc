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
		add(n)
	}
	return page.NewVocabulary(words)
})

// court is the rules, indexed once.
var court = sync.OnceValue(func() *bench { return newBench(rules, vocabulary()) })

// A nameOf is one name of a naming: the words that must stand beside the word that calls it up.
type nameOf struct {
	naming naming
	also   []page.Word
}

// directory is the names of all namings, by the first word of each.
var directory = sync.OnceValue(func() [][]nameOf {
	names := make([][]nameOf, vocabulary().Len())
	for n, phrases := range namings {
		for _, phrase := range phrases {
			var words []page.Word
			for _, word := range strings.Fields(phrase) {
				number, _ := vocabulary().Word(word)
				words = append(words, number)
			}
			names[words[0]] = append(names[words[0]], nameOf{naming(n), words[1:]})
		}
	}
	return names
})

// readNames finds out what the elements of a page are called.
func (v *view) readNames() {
	names := directory()
	v.names = make([]uint64, v.Len())
	for id := page.ID(0); int(id) < v.Len(); id++ {
		v.Tick()
		for _, word := range v.Words(id) {
			for _, name := range names[word] {
				if v.names[id]&(1<<name.naming) == 0 && hasAll(v.Page, id, name.also) {
					v.names[id] |= 1 << name.naming
					if id > v.Root() {
						v.called[name.naming] = append(v.called[name.naming], id)
					}
				}
			}
		}
	}
}

// bears reports whether an element has one of the names.
func (v *view) bears(n naming, id page.ID) bool { return v.names[id]&(1<<n) != 0 }

// named returns the elements of the page's body that bear one of the names, in document order.
func (v *view) named(n naming) []page.ID { return v.called[n] }

// isNamed makes a condition of a naming.
func isNamed(n naming) condition {
	return func(v *view, id page.ID) bool { return v.bears(n, id) }
}
