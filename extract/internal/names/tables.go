package names

import (
	"strings"
	"sync"
)

// A row is what one language adds to a table: phrases of whole words, parted by semicolons.
type row struct {
	language string
	phrases  string
}

// A book holds phrases of whole words and finds them in a sequence of folded words.
type book struct {
	rows   map[string]bool
	starts map[string]int // words in the longest phrase that starts with a word
	ends   map[string]int // words in the longest phrase that ends with a word
}

// newBook returns a function that gives the book of some rows; it is built when first asked for.
func newBook(tables ...[]row) func() *book {
	return sync.OnceValue(func() *book {
		b := &book{make(map[string]bool), make(map[string]int), make(map[string]int)}
		for _, table := range tables {
			for _, r := range table {
				b.add(r.phrases)
			}
		}
		return b
	})
}

func (b *book) add(phrases string) {
	for phrase := range strings.SplitSeq(phrases, ";") {
		words := foldAll(strings.Fields(phrase))
		if len(words) == 0 {
			continue
		}
		b.rows[strings.Join(words, " ")] = true
		first, last := words[0], words[len(words)-1]
		b.starts[first] = max(b.starts[first], len(words))
		b.ends[last] = max(b.ends[last], len(words))
	}
}

// has reports whether the words together are a phrase of the book.
func (b *book) has(words []string) bool {
	if len(words) == 1 {
		return b.rows[words[0]]
	}
	return len(words) > 0 && len(words) <= b.starts[words[0]] && b.rows[strings.Join(words, " ")]
}

// prefix returns how many words the longest phrase at the start of words has.
func (b *book) prefix(words []string) int {
	if len(words) == 0 {
		return 0
	}
	for n := min(len(words), b.starts[words[0]]); n > 0; n-- {
		if b.has(words[:n]) {
			return n
		}
	}
	return 0
}

// suffix returns how many words the longest phrase at the end of words has.
func (b *book) suffix(words []string) int {
	if len(words) == 0 {
		return 0
	}
	for n := min(len(words), b.ends[words[len(words)-1]]); n > 0; n-- {
		if b.has(words[len(words)-n:]) {
			return n
		}
	}
	return 0
}

// fold returns a word in the form that tables hold: small, without a closing dot or a trade mark.
func fold(word string) string {
	if isFolded(word) {
		return word
	}
	word = strings.ToLower(strings.TrimRight(word, ".®™"))
	if isFolded(word) {
		return word
	}
	return foldReplacer().Replace(word)
}

// isFolded reports whether fold would change nothing of a word, as far as that is told quickly.
func isFolded(word string) bool {
	for i := 0; i < len(word); i++ {
		if c := word[i]; c >= 0x80 || c >= 'A' && c <= 'Z' || c == '`' {
			return false
		}
	}
	return word == "" || word[len(word)-1] != '.'
}

// foldReplacer evens out apostrophes, and the dot that a Turkish capital İ leaves behind.
var foldReplacer = sync.OnceValue(func() *strings.Replacer {
	return strings.NewReplacer("’", "'", "ʼ", "'", "`", "'", "i\u0307", "i")
})

func foldAll(words []string) []string {
	folded := make([]string, len(words))
	for i, w := range words {
		folded[i] = fold(w)
	}
	return folded
}

// phrase returns a text as one folded phrase.
func phrase(text string) string { return strings.Join(foldAll(strings.Fields(text)), " ") }
