package extract

import (
	"strings"

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
	byWord [][]trigger           // by page.Word
	byLine text.Openings[phrase] // by how a line begins
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

// A sentence is the verdict under each policy, in their order.
type sentence [len(policies)]verdict

// newBench indexes rules.
func newBench(rows []rule, vocab *page.Vocabulary) *bench {
	b := &bench{byTag: map[atom.Atom][]int{}, byWord: make([][]trigger, vocab.Len())}
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
	b.byLine.Add(line, phrase{text.Fold(line), rule, strings.HasSuffix(line, ".")})
}

// judge gives each node of a page its verdict under each policy, in their order. What stands below
// a dropped node is dropped by the same rule.
func judge(v *view) (all verdicts) {
	for p := range all {
		all[p] = make([]verdict, v.Len())
	}
	all.elements(v)
	all.lines(v)
	return all
}

// verdicts are those of all nodes, under each policy.
type verdicts [len(policies)][]verdict

// elements judges the elements by what they are called.
func (all *verdicts) elements(v *view) {
	for id := page.ID(1); int(id) < v.Len(); id++ {
		v.Tick()
		open := len(policies) // the first policy that has not dropped what stands around the node
		for p := range all {
			if above := all[p][v.Parent(id)]; above != 0 {
				all[p][id] = above
			} else {
				open = min(open, p)
			}
		}
		if open == len(policies) || !v.IsElement(id) {
			continue
		}
		for p, found := range court().element(v, id, open) {
			if all[p][id] == 0 {
				all[p][id] = found
			}
		}
	}
}

// lines judges the lines by what they say.
func (all *verdicts) lines(v *view) {
	for _, line := range v.Lines {
		if line.Size > longestPhraseLine || !all.isOpen(line.From) {
			continue
		}
		phrases := court().byLine.Of(v.LineText(line))
		if len(phrases) == 0 {
			continue
		}
		found := firstPhrases(v, line, phrases)
		for p := range all {
			if found[p] != 0 && all[p][line.From] == 0 {
				condemn(v, line, found[p], all[p])
				if rules[found[p]-1].Rest && isTitleLine(v, line) {
					condemnRest(v, line.Block, found[p], all[p])
				}
			}
		}
	}
}

// isOpen reports whether a policy keeps a node.
func (all *verdicts) isOpen(id page.ID) bool {
	for p := range all {
		if all[p][id] == 0 {
			return true
		}
	}
	return false
}

// longestPhraseLine is the size of the longest line that is looked at for its words.
const longestPhraseLine = 400

// firsts are the numbers of the first rules that drop something under each policy. A rule counts for
// the policies that ask for no more certainty than it has, and these come first.
type firsts [len(policies)]int

func noneYet() (f firsts) {
	for p := range f {
		f[p] = len(rules)
	}
	return f
}

// wants reports whether a rule would be the first under a policy from open on.
func (f *firsts) wants(rule, open int) bool {
	last := int(rules[rule].Sure) - 1
	return last >= open && rule < f[last]
}

func (f *firsts) set(rule int) {
	for p := range int(rules[rule].Sure) {
		f[p] = min(f[p], rule)
	}
}

func (f *firsts) sentence() (s sentence) {
	for p, rule := range f {
		if rule < len(rules) {
			s[p] = verdict(rule + 1)
		}
	}
	return s
}

// element returns the first rules, in the order of the table, that drop an element; open is the first
// policy for which that is asked.
func (b *bench) element(v *view, id page.ID, open int) sentence {
	first := noneYet()
	consider := func(i int) {
		if first.wants(i, open) && rules[i].drops(v, id) {
			first.set(i)
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
			if first.wants(t.rule, open) && hasAll(v.Page, id, t.also) {
				consider(t.rule)
			}
		}
	}
	return first.sentence()
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

// firstPhrases returns the first rules that drop a line for what it says, of those that its beginning
// calls up.
func firstPhrases(v *view, line page.Line, phrases []phrase) sentence {
	first := noneYet()
	for _, ph := range phrases {
		if first.wants(ph.rule, 0) && (!ph.full || ph.is(v.LineText(line))) && rules[ph.rule].dropsLine(v, line) {
			first.set(ph.rule)
		}
	}
	return first.sentence()
}

// is reports whether a line says the phrase and nothing more, but perhaps a number.
func (ph *phrase) is(line string) bool {
	return strings.TrimRight(text.Fold(line), " 0123456789:") == ph.text
}

// drops reports whether a rule that was called up drops an element.
func (r *rule) drops(v *view, id page.ID) bool {
	return !v.isOff(ruleRow, r.Name) && !isWhole(v, id) && (r.Inline || !isPartOfProse(v, id)) &&
		(r.If == nil || r.If(v, id)) && (r.Unless == nil || !r.Unless(v, id))
}

// dropsLine does the same for a line; its conditions are asked of the block around the line, or of
// the line's first node where the block holds other lines too.
func (r *rule) dropsLine(v *view, line page.Line) bool {
	at := line.From
	if v.Size(line.Block) == line.Size {
		at = line.Block
	}
	return !v.isOff(ruleRow, r.Name) && (r.If == nil || r.If(v, at)) && (r.Unless == nil || !r.Unless(v, at)) &&
		(r.Most == 0 || line.Size <= r.Most)
}

// condemn drops the nodes of a line, and the block around it where that holds nothing else.
func condemn(v *view, line page.Line, found verdict, verdicts []verdict) {
	from, to := line.From, line.To
	if v.Size(line.Block) == line.Size && v.Images(line.Block) == 0 {
		from, to = line.Block, v.End(line.Block)
	}
	for id := from; id < to; id++ {
		if verdicts[id] == 0 {
			verdicts[id] = found
		}
	}
}

// isTitleLine reports whether a dropped line was the title of what follows: a heading, or a line
// that is bold from end to end. One that is a link itself leads elsewhere and heads nothing.
func isTitleLine(v *view, line page.Line) bool {
	return line.Size < 80 && 2*line.Link < line.Size && line.Link < 15 && (levelOf(v.Tag(line.Block)) > 0 || v.bears(headlineNames, line.Block) || isStyledWhole(v.Page, line))
}

// condemnRest drops what follows a dropped title in its container: up to the next title of its
// rank, or to what the article goes on with. Nothing of it follows the title of a comment section.
func condemnRest(v *view, title page.ID, found verdict, verdicts []verdict) {
	rank, boxed := levelOf(v.Tag(title)), found.name() == "comment form" || headsBox(v, title)
	for id := v.NextElement(title); id != page.None; id = v.NextElement(id) {
		next := levelOf(v.Tag(id))
		if next > 0 && next <= max(rank, 2) && verdicts[id] == 0 || holdsArticle(v, id) || !boxed && isTextAgain(v, id) {
			return
		}
		for n := id; n < v.End(id); n++ {
			if verdicts[n] == 0 {
				verdicts[n] = found
			}
		}
	}
}

// headsBox reports whether a title stands in a box with nothing but itself and a paragraph.
func headsBox(v *view, title page.ID) bool {
	box := v.Parent(title)
	first, _ := v.LinesOf(box)
	here, _ := v.LinesOf(title)
	return v.Size(box) < 700 && v.prose[here] == v.prose[first] && !holdsHeadline(v, box)
}

// isTextAgain reports whether an element behind the title of a promotion is text again: some of it, and hardly linked.
func isTextAgain(v *view, id page.ID) bool {
	return v.Size(id) >= 80 && 5*v.LinkSize(id) < v.Size(id)
}
