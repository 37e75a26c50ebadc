package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// A verdict is 0 for a node that stays, or the number of the rule that drops it: its place in
// rules, counted from 1.
type verdict uint8

// name is the name of the rule that gave a verdict.
func (v verdict) name() string {
	switch v {
	case 0:
		return ""
	case learned:
		return "forest"
	}
	return rules[v-1].Name
}

// sure is how sure the rule is that gave a verdict; the forest's are guesses.
func (v verdict) sure() certainty {
	if v == learned {
		return guess
	}
	return rules[v-1].Sure
}

// A bench is the rules, indexed by what triggers them, so that a node is asked only about rules
// that could apply to it.
type bench struct {
	always []int // rules that look at every element
	byTag  map[atom.Atom][]int
	byWord [][]trigger       // by page.Word
	byRune map[rune][]phrase // by the first letter of a line
}

// A trigger is a rule that a word calls up, with the other words that must stand beside it.
type trigger struct {
	rule int
	also []page.Word
}

// A phrase is a beginning of a line, as text.Fold gives it, that calls up a rule.
type phrase struct {
	text string
	rule int
	full bool // the line must say no more than this
}

// newBench indexes rules.
func newBench(rows []rule, vocab *page.Vocabulary) *bench {
	b := &bench{byTag: map[atom.Atom][]int{}, byWord: make([][]trigger, vocab.Len()), byRune: map[rune][]phrase{}}
	for i, r := range rows {
		if len(r.Tags)+len(r.Words)+len(r.Lines) == 0 {
			b.always = append(b.always, i)
		}
		for _, tag := range r.Tags {
			b.byTag[tag] = append(b.byTag[tag], i)
		}
		for _, words := range r.Words {
			b.addWords(i, strings.Fields(words), vocab)
		}
		for _, line := range r.Lines {
			b.addPhrase(i, line)
		}
	}
	return b
}

func (b *bench) addWords(rule int, words []string, vocab *page.Vocabulary) {
	first, _ := vocab.Word(words[0])
	var also []page.Word
	for _, w := range words[1:] {
		number, _ := vocab.Word(w)
		also = append(also, number)
	}
	b.byWord[first] = append(b.byWord[first], trigger{rule, also})
}

// addPhrase indexes a phrase; one that ends in a full stop is a whole line.
func (b *bench) addPhrase(rule int, line string) {
	folded := text.Fold(line)
	first, _ := utf8.DecodeRuneInString(folded)
	b.byRune[first] = append(b.byRune[first], phrase{folded, rule, strings.HasSuffix(line, ".")})
}

// judge gives each node of a page its verdict under a policy. What stands below a dropped node is
// dropped by the same rule.
func judge(v *view, p policy) []verdict {
	verdicts := make([]verdict, v.Len())
	for id := page.ID(1); int(id) < v.Len(); id++ {
		if above := verdicts[v.Parent(id)]; above != 0 {
			verdicts[id] = above
		} else if v.IsElement(id) {
			verdicts[id] = court().element(v, id, p)
		}
	}
	for _, line := range v.Lines {
		if verdicts[line.From] != 0 || line.Size > longestPhraseLine {
			continue
		}
		if sentence := court().line(v, line, p); sentence != 0 {
			condemn(v, line, sentence, verdicts)
			if rules[sentence-1].Rest && isTitleLine(v, line) {
				condemnRest(v, line.Block, sentence, verdicts)
			}
		}
	}
	return verdicts
}

// longestPhraseLine is the size of the longest line that is looked at for its words.
const longestPhraseLine = 400

// element returns the first rule, in the order of the table, that drops an element.
func (b *bench) element(v *view, id page.ID, p policy) verdict {
	first := len(rules)
	consider := func(i int) {
		if i < first && rules[i].drops(v, id, p) {
			first = i
		}
	}
	for _, i := range b.always {
		consider(i)
	}
	for _, i := range b.byTag[v.Tag(id)] {
		consider(i)
	}
	for _, w := range v.Words(id) {
		for _, t := range b.byWord[w] {
			if hasAll(v.Page, id, t.also) {
				consider(t.rule)
			}
		}
	}
	if first == len(rules) {
		return 0
	}
	return verdict(first + 1)
}

// hasAll reports whether an element bears all of the words.
func hasAll(p *page.Page, id page.ID, words []page.Word) bool {
	for _, w := range words {
		if !p.Has(id, w) {
			return false
		}
	}
	return true
}

// line returns the first rule that drops a line for what it says.
func (b *bench) line(v *view, line page.Line, p policy) verdict {
	said := text.Fold(v.LineText(line))
	first, _ := utf8.DecodeRuneInString(said)
	found := len(rules)
	for _, ph := range b.byRune[first] {
		if ph.rule < found && text.BeginsWith(said, ph.text) && (!ph.full || strings.TrimRight(said, " 0123456789") == ph.text) &&
			rules[ph.rule].dropsLine(v, line, p) {
			found = ph.rule
		}
	}
	if found == len(rules) {
		return 0
	}
	return verdict(found + 1)
}

// drops reports whether a rule that was called up drops an element.
func (r *rule) drops(v *view, id page.ID, p policy) bool {
	return r.Sure >= p.sure && !v.isOff(ruleRow, r.Name) && !isWhole(v, id) && (r.Inline || !isPartOfProse(v, id)) &&
		(r.If == nil || r.If(v, id)) && (r.Unless == nil || !r.Unless(v, id))
}

// dropsLine does the same for a line; its conditions are asked of the block around the line, or of
// the line's first node where the block holds other lines too.
func (r *rule) dropsLine(v *view, line page.Line, p policy) bool {
	at := line.From
	if v.Size(line.Block) == line.Size {
		at = line.Block
	}
	return r.Sure >= p.sure && !v.isOff(ruleRow, r.Name) && (r.If == nil || r.If(v, at)) && (r.Unless == nil || !r.Unless(v, at)) &&
		(r.Most == 0 || line.Size <= r.Most)
}

// condemn drops the nodes of a line, and the block around it where that holds nothing else.
func condemn(v *view, line page.Line, sentence verdict, verdicts []verdict) {
	from, to := line.From, line.To
	if v.Size(line.Block) == line.Size && v.Images(line.Block) == 0 {
		from, to = line.Block, v.End(line.Block)
	}
	for id := from; id < to; id++ {
		if verdicts[id] == 0 {
			verdicts[id] = sentence
		}
	}
}

// isTitleLine reports whether a dropped line was the title of what follows: a heading, or a line
// that is bold from end to end.
func isTitleLine(v *view, line page.Line) bool {
	return line.Size < 80 && (levelOf(v.Tag(line.Block)) > 0 || v.bears(&headlineNames, line.Block) || isStyledWhole(v.Page, line))
}

// condemnRest drops what follows a dropped title in its container: up to the next title of its
// rank, or to a paragraph with which the article goes on.
func condemnRest(v *view, title page.ID, sentence verdict, verdicts []verdict) {
	rank := levelOf(v.Tag(title))
	for id := v.NextElement(title); id != page.None; id = v.NextElement(id) {
		next := levelOf(v.Tag(id))
		if next > 0 && next <= max(rank, 2) && verdicts[id] == 0 || goesOnWith(v, id, sentence) {
			return
		}
		for n := id; n < v.End(id); n++ {
			if verdicts[n] == 0 {
				verdicts[n] = sentence
			}
		}
	}
}

// goesOnWith reports whether the article goes on with an element behind a box's title. Nothing of
// it follows the title of a comment section.
func goesOnWith(v *view, id page.ID, sentence verdict) bool {
	if holdsArticle(v, id) {
		return true
	}
	if sentence.name() == "comment form" || v.Size(v.Parent(id)) < 700 && !holdsHeadline(v, v.Parent(id)) {
		return false // a comment section, or a box with nothing but its title and a paragraph
	}
	first, end := v.LinesOf(id)
	return v.Tag(id) == atom.P && end > first && isProse(v.Lines[first]) && 5*v.Lines[first].Link < v.Lines[first].Size
}
