package extract

import (
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// What the characters of a line say of it.

// countSigns counts the characters of a line that say something of it.
func (f *lineFacts) countSigns(said string) {
	first, _ := utf8.DecodeRuneInString(said)
	f.capital, f.quoted = unicode.IsUpper(first), isOpeningQuote(first)
	f.readEnd(said)
	var tally [signs]int
	for i := 0; i < len(said); i++ {
		if c := said[i]; c < utf8.RuneSelf { // most are
			tally[asciiSigns[c]]++
			continue
		}
		r, size := utf8.DecodeRuneInString(said[i:])
		i += size - 1
		tally[signOf(r)]++
	}
	f.commas, f.stops, f.digits, f.capitals = tally[commaSign], tally[stopSign], tally[digitSign], tally[capitalSign]
	f.pipe, f.at, f.dense = tally[barSign] > 0, tally[atSign] > 0, tally[denseSign] > 0
}

// readEnd reads how a line ends.
func (f *lineFacts) readEnd(said string) {
	last := lastOf(said)
	f.endsStop, f.endsColon = isStop(last), last == ':' || last == '：'
}

// lastOf is the last character of a line, but for what may stand behind the stop of a sentence.
func lastOf(said string) rune {
	for said != "" {
		r, size := utf8.DecodeLastRuneInString(said)
		if r != ' ' && r != '\n' && !isClosing(r) {
			return r
		}
		said = said[:len(said)-size]
	}
	return 0
}

// A sign is a kind of character that says something of a line.
type sign uint8

const (
	noSign sign = iota
	commaSign
	stopSign
	digitSign
	capitalSign
	barSign
	atSign
	denseSign // of a script that says much with little
	signs
)

// asciiSigns are the signs among the characters of ASCII.
var asciiSigns = func() (all [utf8.RuneSelf]sign) {
	for c := range all {
		all[c] = signOf(rune(c))
	}
	return all
}()

// signOf tells which sign a character is.
func signOf(r rune) sign {
	switch {
	case r == ',' || r == '，' || r == '、' || r == '،':
		return commaSign
	case isStop(r):
		return stopSign
	case r >= '0' && r <= '9':
		return digitSign
	case r == '|' || r == '»' || r == '›' || r == '·' || r == '•':
		return barSign
	case r == '@':
		return atSign
	case text.Dense(r):
		return denseSign
	case unicode.IsUpper(r):
		return capitalSign
	}
	return noSign
}

// isOpeningQuote holds for what direct speech begins with.
func isOpeningQuote(r rune) bool {
	switch r {
	case '"', '“', '«', '„', '—', '–', '「':
		return true
	}
	return false
}

// isClosing holds for what may stand behind the stop of a sentence.
func isClosing(r rune) bool {
	switch r {
	case '"', '\'', '”', '’', '»', '«', '“', '‹', '›', ')', ']', '」', '』', '♦', '■', '◆', '●', '□', '▪', '∎':
		return true
	}
	return false
}

// isStop holds for what ends a sentence, in any script.
func isStop(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।', '॥', '։', '።', '។', '៕', '။', '།', '｡':
		return true
	}
	return false
}
