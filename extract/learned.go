package extract

import (
	"context"
	_ "embed"
	"math"
	"slices"
	"sync"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/internal/training"
	"github.com/standfirst/standfirst/internal/trees"
	"golang.org/x/net/html/atom"
)

// The body, judged line by line by a forest of decision trees. The rules found the region and the
// fields before; what they say of a line is one trait among others, and only what the surest of
// them drop is not judged again. Without a forest the rules' body stands.

//go:embed body.forest
var bodyForest string

// forest is the library's own; nil where its file and the traits have come apart, which a test
// tells.
var forest = sync.OnceValue(func() *trees.Forest {
	f, err := trees.Parse(bodyForest)
	if err != nil || !slices.Equal(f.Features, traitNames()) {
		return nil
	}
	return f
})

// forestRow is the name under which the scorer leaves the forest out.
const forestRow = "policy forest"

// judgeFor returns what judges lines: the library's own forest, unless the trainer gives another
// judge; nil where the rules are to have the last word.
func (r *resolver) judgeFor(ctx context.Context) training.Judge {
	if judge, ok := training.Instead(ctx); ok {
		return judge
	}
	if f := forest(); f != nil && !r.isOff(forestRow, "") {
		return f
	}
	return nil
}

// A line is clearly left off below a score and clearly taken in above another. None has a third.
const (
	leftOff = -2.5
	takenIn = 2.75
	noScore = math.MaxFloat32
)

// The scores on the way from which the trees that follow hardly ever change what becomes of a line. Judged to the end, the
// bodies of 9 in 1,586 pages are other, and no score of a folder by more than .001.
var (
	clearlyOut = []trees.Exit{{Trees: 16, Below: -1.9, Above: noScore}, {Trees: 24, Below: -2.25, Above: noScore}, {Trees: 40, Below: leftOff, Above: noScore},
		{Trees: 80, Below: -2.25, Above: noScore}}
	clearly = []trees.Exit{{Trees: 16, Below: -1.9, Above: noScore}, {Trees: 24, Below: -2.25, Above: noScore}, {Trees: 40, Below: leftOff, Above: noScore},
		{Trees: 60, Below: leftOff, Above: takenIn}, {Trees: 80, Below: -2.25, Above: noScore}}
)

// settled is the score of a line that nothing can bring back, and beyond that of one that the rest of its
// table or list can.
const settled, beyond = -100, -50

// unjudged are the scores of lines that are not judged. Where those beyond the text are judged too, the
// bodies of 7 in 1,586 pages change, and no score of a folder by .001.
var unjudged = [...]float32{isSettled: settled, isBeyond: beyond}

// learned is the verdict over a line that the forest leaves out and no rule drops.
const learned verdict = 255

// relearn judges the lines of the page and lets the body follow. known is what the fields are that
// have been resolved.
func (r *resolver) relearn(ctx context.Context, bodies []*body, known *Article) {
	judge, watch := r.judgeFor(ctx), training.Watcher(ctx)
	if judge == nil && watch == nil {
		return
	}
	var seen training.Lines
	f, grown := judge.(*trees.Forest)
	asked, judged := allTraits(), openLines
	if grown && watch == nil {
		asked, judged = f.Asked(), doubtfulLines
	}
	s := setScene(r, bodies, known, judged)
	defer s.leave()
	scores := make([]float32, len(s.Lines))
	row := make([]float32, len(traits))
	for i := range s.Lines {
		s.Tick()
		if r.Lines[i].GoesOn {
			scores[i] = scores[i-1]
			continue
		}
		if outlook := s.facts[i].outlook; outlook != isOpen {
			scores[i] = unjudged[outlook]
			if watch != nil {
				seen.Others = append(seen.Others, training.Other{Text: r.LineText(r.Lines[i]), By: s.ownerOf(i)})
			}
			continue
		}
		s.fill(row, asked, i)
		scores[i] = s.score(judge, row, i)
		if watch != nil {
			seen.Rows = append(seen.Rows, slices.Clone(row))
			seen.Texts = append(seen.Texts, r.LineText(r.Lines[i]))
		}
	}
	if watch != nil {
		seen.Traits = traitNames()
		watch(seen)
	}
	s.Look()
	if judge != nil {
		s.keepFrom = s.cut(scores)
		s.Look()
		s.agree(scores)
		s.reconsider(scores)
		if s.follow(scores) {
			s.explain(judge, asked, scores)
		}
	}
}

// ownerOf is the field that has a line, or the rule that drops it for certain.
func (s *scene) ownerOf(i int) string {
	if field := s.facts[i].taken; field != "" {
		return string(field)
	}
	for _, b := range s.bodies {
		if v := b.verdicts[s.Lines[i].From]; v != 0 && rules[v-1].Final {
			return v.name()
		}
	}
	return ""
}

// score is what a judge says of a line. The library's forest is left where the verdict is clear.
func (s *scene) score(judge training.Judge, row []float32, i int) float32 {
	f, grown := judge.(*trees.Forest)
	if !grown {
		if judge == nil {
			return 0
		}
		return judge.Score(row)
	}
	exits := clearly
	if s.facts[i].sure > 0 { // it is told of if it stays, with its whole score
		exits = clearlyOut
	}
	switch score, whole := f.ScoreUntil(row, exits); {
	case whole:
		return score
	case score < 0:
		return 2 * leftOff
	default:
		return 2 * takenIn
	}
}

// allTraits are the numbers of all traits.
var allTraits = sync.OnceValue(func() []int {
	all := make([]int, len(traits))
	for j := range all {
		all[j] = j
	}
	return all
})

// fill sets those traits of a line that are asked for.
func (s *scene) fill(row []float32, asked []int, i int) {
	for _, j := range asked {
		row[j] = traits[j].Value(s, i)
	}
}

// agree makes the cells of a table of data stand or fall together, and the footnotes of a list: where
// one of them is kept, all are.
func (s *scene) agree(scores []float32) {
	done := map[page.ID]bool{}
	for i := range scores {
		if s.around[s.Lines[i].From]&inUnits == 0 {
			continue
		}
		unit := s.Above(s.Lines[i].From, atom.Table, atom.Ol, atom.Ul)
		if unit == page.None || done[unit] {
			continue
		}
		done[unit] = true
		if s.isData(unit) || isReferenceList(s.view, unit) || isReferenceList(s.view, s.Parent(unit)) {
			first, end := s.LinesOf(unit)
			s.Reads(end - first)
			unite(scores[first:end])
			s.admitBetween(scores, first, end)
		}
	}
	s.admitArticle(scores)
	s.admitHeadings(scores)
}

// mostBeside is how many times longer than the article's own prose that of the articles beside it is at most.
const mostBeside = 4

// admitArticle keeps the prose of the article that has the headline, where none of it is kept and some of others beside it is.
func (s *scene) admitArticle(scores []float32) {
	this := s.headArticle()
	if this == page.None || s.keepsProse(scores, this) {
		return
	}
	beside := 0
	for _, i := range s.otherLines(scores, this) {
		beside += s.Lines[i].Size
	}
	if beside == 0 || beside > mostBeside*s.proseIn(this) {
		return
	}
	for i, end := s.LinesOf(this); i < end; i++ {
		if s.facts[i].prose && scores[i] > settled {
			scores[i] = max(scores[i], s.keepFrom)
		}
	}
}

// nearlyKept is a score for which little speaks against a line, at a chance of 0.45, and inDoubt that of a heading which
// stands between lines that are kept, or begins a box of its own with the paragraph below it.
const nearlyKept, inDoubt = -0.2, -1

// admitHeadings keeps a heading in doubt over a paragraph that is kept.
func (s *scene) admitHeadings(scores []float32) {
	for i := 0; i+1 < len(scores); i++ {
		here, below := &s.facts[i], &s.facts[i+1]
		if scores[i] >= s.keepFrom || scores[i] < inDoubt || scores[i+1] < s.keepFrom || !below.prose || levelOf(s.Tag(here.block)) < 2 {
			continue
		}
		if i > 0 && scores[i-1] >= s.keepFrom || here.parent == below.parent && scores[i] >= nearlyKept || s.Lines[i].Link == 0 && !here.endsColon && s.beginsBox(i) {
			scores[i] = s.keepFrom
		}
	}
}

// beginsBox reports whether a line is the first of the smallest element that holds the next one too, of which there are others
// on the page.
func (s *scene) beginsBox(i int) bool {
	box := s.Up(s.Lines[i].Block, func(id page.ID) bool { return s.Contains(id, s.Lines[i+1].Block) })
	if box == page.None {
		return false
	}
	first, end := s.LinesOf(box)
	return first == i && end <= i+4
}

// admitBetween keeps a table or list of few links between lines that are kept: the text goes on
// behind it, or behind its caption.
func (s *scene) admitBetween(scores []float32, first, end int) {
	kept := func(score float32) bool { return score >= s.keepFrom }
	if !slices.ContainsFunc(scores[max(0, first-2):first], kept) || !slices.ContainsFunc(scores[end:min(len(scores), end+2)], kept) {
		return
	}
	size, link := 0, 0
	for _, line := range s.Lines[first:end] {
		size, link = size+line.Size, link+line.Link
	}
	if 3*link > size {
		return
	}
	for i := first; i < end; i++ {
		if scores[i] != settled {
			scores[i] = max(scores[i], s.keepFrom)
		}
	}
}

// unite gives the lines that are judged at all the score of the likeliest.
func unite(scores []float32) {
	top := slices.Max(scores)
	for i := range scores {
		if scores[i] != settled {
			scores[i] = top
		}
	}
}

// longestCell is the size of the longest line that a table of data has.
const longestCell = 200

// isData reports whether a table holds data, rather than sets out a page.
func (s *scene) isData(table page.ID) bool {
	if s.Tag(table) != atom.Table || s.Above(table, atom.Table) != page.None || len(s.Within(table, atom.Table)) > 1 {
		return false
	}
	first, end := s.LinesOf(table)
	for _, line := range s.Lines[first:end] {
		if line.Size > longestCell {
			return false
		}
	}
	return true
}

// follow makes the body that the scores of the lines lead to: the region that holds all that is
// kept, with the verdicts to match. Where nothing is kept, the rules' body stands, and it returns
// false.
func (s *scene) follow(scores []float32) bool {
	verdicts := slices.Clone(s.body.verdicts)
	region := page.None
	for i, line := range s.Lines {
		if !(scores[i] >= s.keepFrom) {
			s.leaveOut(line, verdicts)
			continue
		}
		s.admit(line, verdicts)
		if region == page.None {
			region = line.Block
		}
		region = s.Up(region, func(id page.ID) bool { return s.Contains(id, line.Block) })
	}
	if region == page.None {
		return false
	}
	followed := *s.body
	followed.policy.Name, followed.verdicts, followed.region = "forest", verdicts, region
	s.body = &followed
	return true
}

// leaveOut drops the text of a line, but not what stands between its words.
func (s *scene) leaveOut(line page.Line, verdicts []verdict) {
	for id := line.From; id < line.To; id++ {
		if verdicts[id] == 0 && s.IsText(id) {
			verdicts[id] = learned
		}
	}
}

// admit keeps a line, and lifts the verdicts over it and over the elements around it; not those over
// a few of its words.
func (s *scene) admit(line page.Line, verdicts []verdict) {
	whole := verdicts[line.From]
	for id := line.From; id < line.To; id++ {
		if verdicts[id] == whole {
			verdicts[id] = 0
		}
	}
	for id := line.From; id > 0; id = s.Parent(id) {
		verdicts[id] = 0
	}
}
