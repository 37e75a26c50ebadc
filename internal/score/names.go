package score

import "strings"

// nameJoiners are the words that stand between two names of a byline.
var nameJoiners = map[string]bool{"and": true, "und": true, "et": true, "y": true}

// namePrefixes are the words that a byline begins with and that are no name.
var namePrefixes = []string{"by", "von", "par", "por", "di", "av", "af", "door"}

// SplitNames cuts a byline as printed into names: at commas, semicolons, ampersands, and at the
// joining words, which count in lower case only.
func SplitNames(byline string) []string {
	var names []string
	start := 0
	cut := func(from, to int) {
		names = append(names, byline[start:from])
		start = to
	}
	wordAt := -1 // where the word begins that is being read
	endWord := func(at int) {
		if wordAt >= 0 && nameJoiners[byline[wordAt:at]] {
			cut(wordAt, at)
		}
		wordAt = -1
	}
	for i, r := range byline {
		if isWord(r) {
			if wordAt < 0 {
				wordAt = i
			}
			continue
		}
		endWord(i)
		if r == ',' || r == ';' || r == '&' {
			cut(i, i+1)
		}
	}
	endWord(len(byline))
	return append(names, byline[start:])
}

// nameSet is the set of names, each normalised and without "by" and punctuation.
func nameSet(names []string) map[string]bool {
	set := map[string]bool{}
	for _, name := range names {
		if name = cleanName(name); name != "" {
			set[name] = true
		}
	}
	return set
}

func cleanName(name string) string {
	name = normalise(name)
	for _, prefix := range namePrefixes {
		if rest, ok := strings.CutPrefix(name, prefix+" "); ok {
			name = rest
			break
		}
	}
	name = strings.Map(func(r rune) rune {
		if isWord(r) || r == ' ' {
			return r
		}
		return -1
	}, name)
	return strings.Join(strings.Fields(name), " ")
}
