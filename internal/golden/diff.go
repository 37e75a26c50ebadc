package golden

import "strings"

// An Op says what became of some words.
type Op int8

// What becomes of words between two texts.
const (
	Same Op = iota
	Gone    // in the first text only
	Came    // in the second text only
)

// An Edit is a run of words with the same fate.
type Edit struct {
	Op    Op
	Words []string
}

// Text is the run's words with spaces between them. "¶" stands for the start of a paragraph.
func (e Edit) Text() string { return strings.Join(e.Words, " ") }

// Diff tells word by word how one text differs from another. Paragraphs that both have are matched
// first, so that long texts stay cheap and a moved line does not scatter the rest.
func Diff(want, got string) []Edit {
	var edits, gap []Edit
	flush := func() {
		edits = append(edits, diffGap(gap)...)
		gap = nil
	}
	for _, paragraph := range align(paragraphs(want), paragraphs(got)) {
		if paragraph.Op != Same {
			gap = append(gap, paragraph)
			continue
		}
		flush()
		edits = append(edits, Edit{Same, split(paragraph.Words)})
	}
	flush()
	return tidy(join(edits))
}

// paragraphs cuts a text at its line breaks; all but the first paragraph carry the mark.
func paragraphs(text string) []string {
	var out []string
	for line := range strings.Lines(text) {
		line = strings.Join(strings.Fields(line), " ")
		if line == "" {
			continue
		}
		if len(out) > 0 {
			line = "¶ " + line
		}
		out = append(out, line)
	}
	return out
}

func split(paragraphs []string) []string {
	return strings.Fields(strings.Join(paragraphs, " "))
}

// diffGap compares the words of paragraphs that found no match.
func diffGap(gap []Edit) []Edit {
	var want, got []string
	for _, edit := range gap {
		if edit.Op == Gone {
			want = append(want, split(edit.Words)...)
		} else {
			got = append(got, split(edit.Words)...)
		}
	}
	return align(want, got)
}

// mostCells bounds the table of align: 4,000 words against 4,000. Texts that share no paragraph and
// are longer still are shown as wholly different.
const mostCells = 16 << 20

// align finds a longest common subsequence of two lists and tells what became of each item.
func align(want, got []string) []Edit {
	head := 0
	for head < len(want) && head < len(got) && want[head] == got[head] {
		head++
	}
	tail := 0
	for tail < len(want)-head && tail < len(got)-head && want[len(want)-1-tail] == got[len(got)-1-tail] {
		tail++
	}
	edits := []Edit{{Same, want[:head]}}
	edits = append(edits, alignMiddle(want[head:len(want)-tail], got[head:len(got)-tail])...)
	return join(append(edits, Edit{Same, want[len(want)-tail:]}))
}

func alignMiddle(want, got []string) []Edit {
	if len(want) == 0 || len(got) == 0 || len(want)*len(got) > mostCells {
		return []Edit{{Gone, want}, {Came, got}}
	}
	keep := longestCommon(want, got)
	var edits []Edit
	for i, j := 0, 0; i < len(want) || j < len(got); {
		switch {
		case j == len(got):
			return append(edits, Edit{Gone, want[i:]})
		case i == len(want):
			return append(edits, Edit{Came, got[j:]})
		case want[i] == got[j]:
			edits = append(edits, Edit{Same, want[i : i+1]})
			i, j = i+1, j+1
		case keep[i*len(got)+j]:
			edits = append(edits, Edit{Gone, want[i : i+1]})
			i++
		default:
			edits = append(edits, Edit{Came, got[j : j+1]})
			j++
		}
	}
	return edits
}

// longestCommon fills the table of the longest common subsequence from its end and keeps, for each
// pair of places, whether leaving out the first list's item loses nothing.
func longestCommon(want, got []string) []bool {
	skipWant := make([]bool, len(want)*len(got))
	below, row := make([]int32, len(got)+1), make([]int32, len(got)+1)
	for i := len(want) - 1; i >= 0; i-- {
		for j := len(got) - 1; j >= 0; j-- {
			switch {
			case want[i] == got[j]:
				row[j] = below[j+1] + 1
			case below[j] >= row[j+1]:
				row[j] = below[j]
				skipWant[i*len(got)+j] = true
			default:
				row[j] = row[j+1]
			}
		}
		below, row = row, below
	}
	return skipWant
}

// join makes one edit of neighbours with the same fate, with what is gone before what came.
func join(edits []Edit) []Edit {
	var out []Edit
	var gone, came []string
	flush := func() {
		if len(gone) > 0 {
			out = append(out, Edit{Gone, gone})
		}
		if len(came) > 0 {
			out = append(out, Edit{Came, came})
		}
		gone, came = nil, nil
	}
	for _, edit := range edits {
		switch {
		case len(edit.Words) == 0:
		case edit.Op == Gone:
			gone = append(gone, edit.Words...)
		case edit.Op == Came:
			came = append(came, edit.Words...)
		case len(out) > 0 && out[len(out)-1].Op == Same && len(gone)+len(came) == 0:
			last := &out[len(out)-1]
			last.Words = append(last.Words[:len(last.Words):len(last.Words)], edit.Words...)
		default:
			flush()
			out = append(out, edit)
		}
	}
	flush()
	return out
}

// fewWords and manyWords say when a match is chance: up to fewWords the same, amid a change of at
// least manyWords. Two unrelated sentences share an "of the" that nobody wants to read.
const fewWords, manyWords = 2, 12

// tidy turns matches by chance into changes.
func tidy(edits []Edit) []Edit {
	var out []Edit
	for i, edit := range edits {
		inside := i > 0 && i < len(edits)-1
		if edit.Op == Same && inside && len(edit.Words) <= fewWords && changedAround(edits, i) >= manyWords {
			out = append(out, Edit{Gone, edit.Words}, Edit{Came, edit.Words})
			continue
		}
		out = append(out, edit)
	}
	return join(out)
}

// changedAround counts the words of the changes on both sides of an edit.
func changedAround(edits []Edit, i int) int {
	count := 0
	for j := i - 1; j >= 0 && edits[j].Op != Same; j-- {
		count += len(edits[j].Words)
	}
	for j := i + 1; j < len(edits) && edits[j].Op != Same; j++ {
		count += len(edits[j].Words)
	}
	return count
}

// contextWords is how many unchanged words are shown on each side of a change.
const contextWords = 8

// Shorten cuts the unchanged runs down to some words around the changes.
func Shorten(edits []Edit, context int) []Edit {
	var out []Edit
	for i, edit := range edits {
		if edit.Op == Same {
			edit.Words = shortenRun(edit.Words, context, i == 0, i == len(edits)-1)
		}
		out = append(out, edit)
	}
	return out
}

func shortenRun(words []string, context int, first, last bool) []string {
	if len(words) <= 2*context+1 {
		return words
	}
	var out []string
	if !first {
		out = append(out, words[:context]...)
	}
	out = append(out, "…")
	if !last {
		out = append(out, words[len(words)-context:]...)
	}
	return out
}

// Marked is a diff as plain text: [-gone-] and {+came+}.
func Marked(edits []Edit, context int) string {
	var parts []string
	for _, edit := range Shorten(edits, context) {
		switch edit.Op {
		case Gone:
			parts = append(parts, "[-"+edit.Text()+"-]")
		case Came:
			parts = append(parts, "{+"+edit.Text()+"+}")
		default:
			parts = append(parts, edit.Text())
		}
	}
	return strings.Join(parts, " ")
}
