package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/dates"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// tidy removes from the blocks what the whole tells is no part of the body. reads is told how many bytes are
// read; it may panic to end the work.
func tidy(blocks []Block, headline, standfirst string, reads func(bytes int)) []Block {
	blocks = withoutRepeats(blocks, headline, standfirst, reads)
	for _, step := range [...]func([]Block) []Block{withoutLeadIn, withoutTail, addressesAsEmbeds, pullQuotes, notes, interview} {
		reads(text.Longest)
		blocks = step(blocks)
	}
	return blocks
}

// withoutLeadIn drops what stands above the first running text and is none: labels, dates, counts,
// links. Pictures and embeds stay.
func withoutLeadIn(blocks []Block) []Block {
	first := 0
	for first < len(blocks) && !isRunning(blocks[first]) {
		first++
	}
	if first == len(blocks) {
		return blocks
	}
	kept := blocks[:0]
	for i, b := range blocks {
		if i >= first || !isLabel(b) && !isLabelList(b) && !(b.Kind == BlockHeading && i < first-1) {
			kept = append(kept, b)
		}
	}
	return kept
}

// withoutTail drops labels and headings behind the last running text.
func withoutTail(blocks []Block) []Block {
	for len(blocks) > 0 {
		if last := blocks[len(blocks)-1]; last.Kind != BlockHeading && !isLinked(last) && (!isLabel(last) || mayEndText(last.Text)) {
			break
		}
		blocks = blocks[:len(blocks)-1]
	}
	return blocks
}

// mayEndText reports whether a few words may be a sentence although no stop ends them: they are of a script that
// has none, Thai or Lao, and more than a label has.
func mayEndText(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "“\"‘'( "))
	return unicode.In(r, unicode.Thai, unicode.Lao) && !text.Shorter(s, 20)
}

// isLinked reports whether all items of a list are links and no more.
func isLinked(list Block) bool {
	for _, item := range list.Blocks {
		if len(item.Spans) == 0 || len(item.Blocks) > 0 {
			return false
		}
		for _, s := range item.Spans {
			if s.Link == "" && strings.TrimSpace(s.Text) != "" {
				return false
			}
		}
	}
	return list.Kind == BlockList
}

// isRunning reports whether a block is text that reads on, not a label.
func isRunning(b Block) bool {
	switch b.Kind {
	case BlockParagraph:
		return !isLabel(b)
	case BlockHeading:
		return !text.Shorter(b.Text, 60) && endsSentence(b.Text)
	case BlockList:
		return !isLabelList(b)
	case BlockQuote, BlockTable, BlockCode, BlockEntry, BlockBox, BlockNote, BlockQuestion:
		return true
	}
	return false
}

// isLabelList reports whether all items of a list are labels.
func isLabelList(b Block) bool {
	if b.Kind != BlockList {
		return false
	}
	for _, item := range b.Blocks {
		if !text.Shorter(item.Text, 60) || endsSentence(item.Text) || len(item.Blocks) > 0 {
			return false
		}
	}
	return true
}

// isLabel reports whether a paragraph is a few words that do not end like a sentence.
func isLabel(b Block) bool {
	if b.Kind != BlockParagraph || !text.Shorter(b.Text, 60) {
		return false
	}
	return !endsSentence(b.Text) && !strings.HasSuffix(b.Text, ":") || isDated(b.Text)
}

// withoutRepeats drops the headline and the standfirst where they stand again above the text, and
// a paragraph that says the same as one before it.
func withoutRepeats(blocks []Block, headline, standfirst string, reads func(bytes int)) []Block {
	seen := make(map[uint64]bool, len(blocks))
	captions := map[uint64]bool{}
	for _, b := range blocks {
		if b.Image != nil && b.Image.Caption != "" {
			key, _ := text.KeyHash(b.Image.Caption)
			captions[key] = true
		}
	}
	kept, asked := blocks[:0], 0
	for i, b := range blocks {
		reads(len(b.Text))
		key, size := keyOf(b)
		switch {
		case b.Kind == BlockParagraph && size == 0:
			continue
		case b.Kind == BlockHeading && i < 4 && text.Same(b.Text, headline):
			continue
		case i < 4 && b.Text != "" && size > 0 && text.Same(b.Text, standfirst):
			continue
		case b.Kind == BlockParagraph && captions[key]:
			continue
		case b.Kind == BlockParagraph && isCounter(b.Text) && besideImage(blocks, i):
			continue
		case (b.Kind == BlockParagraph || b.Kind == BlockList) && size > 60 && seen[key]:
			continue
		case b.Kind == BlockHeading && seen[key] && i+1 < len(blocks) && saidBefore(blocks[i+1], seen):
			continue
		case b.Kind == BlockParagraph && size >= wholeArticle && asked < mostAgain:
			if asked++; saysAgain(b.Text, kept[max(0, len(kept)-mostAgain):]) {
				continue
			}
		}
		seen[key] = true
		kept = append(kept, b)
	}
	return kept
}

// keyOf is the key of what a block says, a list with its items, and its size.
func keyOf(b Block) (key uint64, size int) {
	if b.Kind != BlockList {
		return text.KeyHash(b.Text)
	}
	var said strings.Builder
	for _, item := range b.Blocks {
		said.WriteString(item.Text)
	}
	return text.KeyHash(said.String())
}

// saidBefore reports whether a paragraph or a list says what one before it said: with its heading, it is the article once more.
func saidBefore(b Block, seen map[uint64]bool) bool {
	key, size := keyOf(b)
	return (b.Kind == BlockParagraph || b.Kind == BlockList) && size > 60 && seen[key]
}

// wholeArticle is the size from which a paragraph may be the article once more, in one piece, for a
// script or a printer; mostAgain is how many paragraphs are asked whether they are, and of how many before
// them.
const wholeArticle, mostAgain = 500, 300

// saysAgain reports whether a text holds three paragraphs that stand before it, and they are half of
// it.
func saysAgain(said string, before []Block) bool {
	times, size := 0, 0
	for _, b := range before {
		if b.Kind == BlockParagraph && len(b.Text) >= 60 && strings.Contains(said, b.Text) {
			times, size = times+1, size+len(b.Text)
		}
	}
	return times >= 3 && 2*size >= len(said)
}

// besideImage reports whether a picture stands before or after a block.
func besideImage(blocks []Block, i int) bool {
	return i > 0 && blocks[i-1].Image != nil || i+1 < len(blocks) && blocks[i+1].Image != nil
}

// isCounter reports whether a line counts the pictures of a gallery: "1 of 8", "3/12", "Bild 2 von 9".
func isCounter(s string) bool {
	if len(s) > 24 {
		return false
	}
	numbers := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsDigit(r) })
	return len(numbers) == 2 && len(numbers[0]) <= len(numbers[1]) && len(numbers[1]) <= 3 && text.Size(s) <= 16 &&
		!strings.ContainsAny(s, ".,:;%€$£–-")
}

// isDated reports whether a short text is a date and little else.
func isDated(s string) bool {
	for _, d := range dates.Find(s, dates.Options{}) {
		if size := d.End - d.Start; 5*size > 2*len(s) || d.Start == 0 && 4*size > len(s) {
			return true // "3 May 2024", "25/04/2026 Updated at 3.10 pm"
		}
	}
	return false
}
