package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// The kinds of block that only what stands around a paragraph, or how it begins, can tell: pull
// quotes that repeat the text, notes of the editors, the turns of an interview.

// addressesAsEmbeds makes embeds of paragraphs that are nothing but the address of a post or a
// video: a script would have put it there.
func addressesAsEmbeds(blocks []Block) []Block {
	for i, b := range blocks {
		if b.Kind == BlockParagraph && strings.HasPrefix(b.Text, "http") && !strings.ContainsAny(b.Text, " \n") {
			if e, ok := linkEmbed(b.Text); ok {
				blocks[i] = e
			}
		}
	}
	return blocks
}

// maxPulled is how many quotes of a page are looked for in its text.
const maxPulled = 20

// pullQuotes marks the quotes that only repeat what a paragraph says.
func pullQuotes(blocks []Block) []Block {
	said, asked := "", 0
	for i, b := range blocks {
		if b.Kind != BlockQuote || len(b.Blocks) != 1 || b.Blocks[0].Kind != BlockParagraph {
			continue
		}
		key := text.Key(b.Blocks[0].Text)
		if asked++; len(key) < 15 || asked > maxPulled {
			continue
		}
		if said == "" {
			said = keyOfParagraphs(blocks)
		}
		if strings.Contains(said, key) {
			blocks[i] = Block{Kind: BlockPullQuote, Text: b.Blocks[0].Text, Cite: b.Cite}
		}
	}
	return blocks
}

// keyOfParagraphs is the text of the paragraphs at the top, as text.Key gives it, one a line; of all, unless
// that is more than need be read.
func keyOfParagraphs(blocks []Block) string {
	var all strings.Builder
	for _, b := range blocks {
		if all.Len() > text.Longest {
			break
		}
		switch b.Kind {
		case BlockParagraph, BlockAnswer, BlockQuestion:
			all.WriteString(text.Key(b.Text))
			all.WriteByte('\n')
		}
	}
	return all.String()
}

// notes marks what the editors say of the article: corrections, updates, remarks.
func notes(blocks []Block) []Block {
	for i, b := range blocks {
		if b.Kind == BlockParagraph && isNote(b.Text) {
			blocks[i].Kind = BlockNote
		}
	}
	return blocks
}

// longestLabel is how many bytes the label of a note takes, with its date.
const longestLabel = 60

// isNote reports whether a paragraph begins as notes of editors do: with a label and a colon, or
// with one of their sentences.
func isNote(s string) bool {
	s = s[:min(len(s), 2*longestLabel)]
	for _, words := range noteOpenings().Of(s) {
		name, isLabel := strings.CutSuffix(words, ":")
		if !isLabel {
			return true
		}
		folded := text.Fold(s)
		label, _, labelled := strings.Cut(folded[:min(len(folded), longestLabel)], ":")
		if labelled && text.BeginsWith(label, name) && (label == name || strings.ContainsAny(label, "0123456789")) {
			return true
		}
	}
	return false
}

// fewestQuestions is how many questions make an interview.
const fewestQuestions = 3

// interview marks the questions and the answers where paragraphs that ask alternate with others:
// bold ones, or ones that a letter marks. Where a bold question and its answer are lines of one
// paragraph, they are parted.
func interview(blocks []Block) []Block {
	bold, lettered, joined := 0, 0, 0
	for _, b := range blocks {
		switch {
		case isBold(b) && asks(b.Text):
			bold++
		case turnOf(b) == BlockQuestion:
			lettered++
		case joinedAt(b) > 0:
			joined++
		}
	}
	if lettered >= fewestQuestions {
		return letteredTurns(blocks)
	}
	if bold+joined < fewestQuestions {
		return blocks
	}
	if joined > 0 {
		blocks = partTurns(blocks)
	}
	for i := range blocks {
		switch {
		case isBold(blocks[i]) && (asks(blocks[i].Text) || isBetweenAnswers(blocks, i)):
			blocks[i].Kind = BlockQuestion
		case i > 0 && blocks[i-1].Kind == BlockQuestion && blocks[i].Kind == BlockParagraph:
			blocks[i].Kind = BlockAnswer
		}
	}
	return blocks
}

// asks reports whether a text ends with a question.
func asks(s string) bool { return strings.ContainsAny(s[max(0, len(s)-8):], "?？؟;") }

// isBold reports whether a paragraph is bold from end to end.
func isBold(b Block) bool {
	if b.Kind != BlockParagraph || b.Spans == nil {
		return false
	}
	for _, s := range b.Spans {
		if !s.Strong && strings.TrimSpace(s.Text) != "" {
			return false
		}
	}
	return true
}

// isBetweenAnswers reports whether a bold sentence of an interview stands where a question would:
// the interviewer also states and provokes.
func isBetweenAnswers(blocks []Block, i int) bool {
	return endsSentence(blocks[i].Text) && i > 0 && i+1 < len(blocks) && blocks[i+1].Kind == BlockParagraph && !isBold(blocks[i+1]) &&
		(blocks[i-1].Kind == BlockAnswer || blocks[i-1].Kind == BlockParagraph)
}

// turnLetters are the letters that mark questions and answers: of question, Frage, pregunta, domanda
// and pytanie, and of answer, respuesta and odpowiedź.
const questionLetters, answerLetters = "QFPDВ問问", "ARO答О"

// turnOf is the kind of a paragraph that a letter and a colon or a full stop mark as a part of an
// interview; "" for any other.
func turnOf(b Block) BlockKind {
	if b.Kind != BlockParagraph {
		return ""
	}
	_, size := utf8.DecodeRuneInString(b.Text)
	letter, rest := b.Text[:size], b.Text[size:]
	mark, _ := utf8.DecodeRuneInString(rest)
	switch {
	case !strings.ContainsRune(":：．", mark) && !strings.HasPrefix(rest, ". "), letter == "":
		return ""
	case strings.Contains(questionLetters, letter) && asks(b.Text):
		return BlockQuestion
	case strings.Contains(answerLetters, letter):
		return BlockAnswer
	}
	return ""
}

// letteredTurns marks what letters say.
func letteredTurns(blocks []Block) []Block {
	for i, b := range blocks {
		if kind := turnOf(b); kind != "" {
			blocks[i].Kind = kind
		}
	}
	return blocks
}

// joinedAt is where the answer begins in a paragraph whose first lines are a bold question; 0 where
// it is none.
func joinedAt(b Block) int {
	if b.Kind != BlockParagraph {
		return 0
	}
	at := 0
	for _, s := range b.Spans {
		if !s.Strong && strings.TrimSpace(s.Text) != "" {
			break
		}
		at += len(s.Text)
	}
	question, answer := strings.TrimRight(b.Text[:at], " "), strings.TrimLeft(b.Text[at:], " ")
	if answer == "" || !strings.HasSuffix(question, "\n") && !strings.HasPrefix(answer, "\n") || !asks(strings.TrimSpace(question)) {
		return 0
	}
	return at
}

// partTurns makes two paragraphs of each that joins a question and its answer.
func partTurns(blocks []Block) []Block {
	var parted []Block
	for _, b := range blocks {
		at := joinedAt(b)
		if at == 0 {
			parted = append(parted, b)
			continue
		}
		question := Block{Kind: BlockParagraph, Text: strings.TrimSpace(b.Text[:at])}
		answer := Block{Kind: BlockParagraph, Text: strings.TrimLeft(b.Text[at:], " \n")}
		end := 0
		for _, s := range b.Spans {
			end += len(s.Text)
			switch {
			case end > at:
				answer.Spans = append(answer.Spans, s)
			case strings.TrimSpace(s.Text) != "":
				question.Spans = append(question.Spans, s)
			}
		}
		if len(answer.Spans) > 0 {
			answer.Spans[0].Text = strings.TrimLeft(answer.Spans[0].Text, " \n")
		}
		if len(answer.Spans) == 1 && answer.Spans[0] == (Span{Text: answer.Text}) {
			answer.Spans = nil
		}
		parted = append(parted, question, answer)
	}
	return parted
}
