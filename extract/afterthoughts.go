package extract

import (
	"net/url"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// An afterthought is one named reason to change what the forest made of some lines, which shows only once it
// is known which lines around them are kept.
type afterthought struct {
	Name    string
	Verdict Verdict                                // Chosen or Dropped
	Find    func(s *scene, scores []float32) []int // the lines whose verdict it changes
	Finds   string                                 // markup, with … for the paragraphs of a text, in which it finds a line,
	Not     string                                 // and markup, nearly such, in which it finds none
}

// afterthoughts are all of them, in order.
var afterthoughts = []afterthought{
	{
		Name: "title of another story", Verdict: Dropped, Find: strayTitles,
		Finds: `…<p><b>Go deeper:</b> <a href="/boat-sinks">Boat sinks off the southern islands</a></p>…`,
		Not:   `…<p><a href="https://elsewhere.example/boat">Boat sinks off the southern islands</a></p>…`,
	},
	{
		Name: "another article", Verdict: Dropped, Find: otherArticles,
		Finds: `…</div></article><article><h2>Bridge is shut</h2>…</article>`,
		Not:   `</div></article><article>…</article>`,
	},
	{
		Name: "beside the article", Verdict: Dropped, Find: besideArticle,
		Finds: `…</div></article><div><p>The ferry office is open from nine to five on all days but Sunday.</p></div>`,
		Not:   `</div></article><div>…</div>`,
	},
	{
		Name: "card of another story", Verdict: Dropped, Find: datedCards,
		Finds: `…<div class="c"><h3><a href="/boat-sinks">Boat sinks off the islands</a></h3><div>4 May 2026</div></div><div class="c"><h3><a href="/bridge">Bridge is shut for a week</a></h3><div>3 May 2026</div></div>`,
		Not:   `…<div class="c"><h3><a href="/boat-sinks">Boat sinks off the islands</a></h3><div>Built in 1961</div></div><div class="c"><h3><a href="/bridge">Bridge is shut for a week</a></h3><div>Built in 1874</div></div>`,
	},
	{
		Name: "summary by a machine", Verdict: Dropped, Find: machineSummaries,
		Finds: `<div class="box"><h2>In short</h2><ul><li>A rope was in the screw</li></ul><p>This summary was made by AI and read by an editor.</p></div>…`,
		Not:   `<div class="box"><h2>In short</h2><ul><li>A rope was in the screw</li></ul><p>This summary was made by an editor.</p></div>…`,
	},
	{
		Name: "note about the author", Verdict: Dropped, Find: authorNotes,
		Finds: `…<p><i>Mara Quill writes about ferries and lives on an island.</i></p>`,
		Not:   `…<p>By ferry, Mara Quill took an hour longer.</p>`,
	},
	{
		Name: "note about the publisher", Verdict: Dropped, Find: publisherNotes,
		Finds: `…<p>Harbour Lines is a leading provider of ferries, and was founded in 1911 by two brothers.</p>`,
		Not:   `…<p>Harbour Lines is late with the ferry that it had promised for May.</p>`,
	},
	{
		Name: "question and answer", Verdict: Chosen, Find: foldedAnswers,
		Finds: `…<details><summary>Is it late?</summary><p>By an hour.</p></details><details><summary>Does it run?</summary><p>Since noon.</p></details>…`,
		Not:   `…<details><summary>Is it late?</summary><p>By an hour.</p></details><details><summary>Does it run?</summary><p>Since noon.</p></details>`,
	},
	{
		Name: "box of facts", Verdict: Chosen, Find: factBoxes,
		Finds: `…<div class="infobox"><h3>The ferry</h3><p>Built in 1961.</p></div>…`,
		Not:   `…<div class="infobox"><h3><a href="/ferry">The ferry</a></h3><p>Built in 1961.</p></div>…`,
	},
	{
		Name: "list in the text", Verdict: Chosen, Find: listsBetween,
		Finds: `…<ul><li>Built in 1961</li><li>Two engines</li></ul>…`,
		Not:   `…<ul><li>Built in <a href="/1961">1961</a></li><li>Two engines</li></ul>…`,
	},
	{
		Name: "credit of those who helped", Verdict: Dropped, Find: helperNotes,
		Finds: `…<p>Jory Pascoe and Elowen Rule contributed to this report.</p>`,
		Not:   `…<p>The captain and his brother contributed to this report of 1931, which the library keeps.</p>`,
	},
	{
		Name: "rules for comments", Verdict: Dropped, Find: commentRules,
		Finds: `…<p>Comments that insult other readers will not be published by our moderators.</p>`,
		Not:   `…<p>The comments that were sent to the captain will be published in June.</p>`,
	},
	{
		Name: "named offer", Verdict: Dropped, Find: namedOffers,
		Finds: `…<div class="blog-cta"><p>Ready to cross? <a href="/book">Book a ferry today</a></p></div>…`,
		Not:   `…<div class="blog-action"><p>Ready to cross? <a href="/book">Book a ferry today</a></p></div>…`,
	},
	{
		Name: "legal note", Verdict: Dropped, Find: legalNotes,
		Finds: `…<p>The views in this column do not necessarily reflect those of the ferry company.</p>`,
		Not:   `…<p>His logs do not reflect what the captain saw that night.</p>`,
	},
	{
		Name: "list of an offer", Verdict: Dropped, Find: offeredLists,
		Finds: `…<div><p>Subscribe now to read all news of the harbour.</p><ul><li>Daily puzzles</li><li>All news with one account</li></ul></div>…`,
		Not:   `…<div><p>Subscribe now to read all news of the harbour.</p><p>Two things were found in the screw:</p><ul><li>A rope</li><li>A net</li></ul></div>…`,
	},
	{
		Name: "entry of a live blog", Verdict: Chosen, Find: liveEntries,
		Finds: `<div class="a"><p>10:41</p><p>It is late.</p>…</div><div class="a"><p>10:20</p><p>It is due.</p>…</div><div class="a"><p>09:55</p><p>There is fog.</p>…</div>`,
		Not:   `<div class="a"><p>One</p><p>It is late.</p>…</div><div class="a"><p>Two</p><p>It is due.</p>…</div><div class="a"><p>Three</p><p>There is fog.</p>…</div>`,
	},
}

// overruled is the score of a line that an afterthought drops.
const overruled = -60

// reconsider lets the afterthoughts change the scores.
func (s *scene) reconsider(scores []float32) {
	for _, a := range afterthoughts {
		if s.isOff(thoughtRow, a.Name) {
			continue
		}
		s.Look()
		for _, i := range a.Find(s, scores) {
			switch {
			case a.Verdict == Dropped:
				scores[i] = overruled
			case s.keeps(scores, i): // found twice
				continue
			default:
				scores[i] = s.keepFrom
			}
			s.judgement = append(s.judgement, Evidence{Reader: a.Name, Path: s.Path(s.Lines[i].Block),
				Value: text.Shorten(text.Collapse(s.LineText(s.Lines[i])), 80), Verdict: a.Verdict})
		}
	}
}

// keeps reports whether a line is kept.
func (s *scene) keeps(scores []float32, i int) bool { return scores[i] >= s.keepFrom }

// mostStrayTitles is how many titles of other stories stand between the paragraphs of one; where there are more,
// they are what the article is about.
const mostStrayTitles = 4

// strayTitles are linked titles of other stories of the site that stand between the paragraphs of this one, or
// below them, each as a paragraph of its own or as a heading of which the text says nothing.
func strayTitles(s *scene, scores []float32) (found []int) {
	labels := map[string]int{}
	for i := 1; i < len(scores); i++ {
		if s.keeps(scores, i) && s.isTitleOfStory(scores, i) && s.followsText(scores, i) {
			found = append(found, i)
			if label := s.labelOf(i); label != "" {
				labels[label]++
			}
		}
	}
	found = slices.DeleteFunc(found, func(i int) bool {
		return s.Lines[i].Size-s.Lines[i].Link > longestStrayLead && labels[s.labelOf(i)] < 2
	})
	if len(found) > mostStrayTitles {
		return nil
	}
	return found
}

// longestStrayLead is how many letters stand before the link of such a title, and longestStrayLabel how many where
// others have the same before theirs.
const longestStrayLead, longestStrayLabel = 25, 60

// labelOf is what stands at the beginning of a line up to a bar or a colon, or "".
func (s *scene) labelOf(i int) string {
	said := s.LineText(s.Lines[i])
	at := strings.IndexAny(said[:min(len(said), 2*longestStrayLabel)], ":：|»›>–—")
	if at < 0 {
		return ""
	}
	return text.Collapse(said[:at])
}

// isTitleOfStory reports whether a line holds a linked title and hardly more than a label before it.
func (s *scene) isTitleOfStory(scores []float32, i int) bool {
	line := s.Lines[i]
	switch s.Tag(line.Block) {
	case atom.P, atom.Div, atom.Blockquote, atom.Figure, atom.Section:
	case atom.H2, atom.H3, atom.H4, atom.H5:
		if line.Size > line.Link+2 || s.isGoneInto(i) || !s.isOnlyOfTag(scores, i) {
			return false
		}
	default:
		return false
	}
	if line.Link < 15 || line.Size-line.Link > longestStrayLabel || line.Size > 200 {
		return false
	}
	said := s.LineText(line)
	return !endsSentence(said) && !strings.HasSuffix(said, ":") && s.leadsToStories(line)
}

// isOnlyOfTag reports whether no other line that is kept has the tag of one: it parts nothing.
func (s *scene) isOnlyOfTag(scores []float32, i int) bool {
	for j := range scores {
		if j != i && s.keeps(scores, j) && s.Tag(s.Lines[j].Block) == s.Tag(s.Lines[i].Block) {
			return false
		}
	}
	return true
}

// isGoneInto reports whether one of the next lines has words of a heading, or the heading is no title of a story.
func (s *scene) isGoneInto(i int) bool {
	const fewest, near = 5, 3
	words := text.Words(s.LineText(s.Lines[i]))
	if len(words) < fewest {
		return true
	}
	for _, line := range s.Lines[i+1 : min(len(s.Lines), i+1+near)] {
		below := text.Words(s.LineText(line))
		if slices.ContainsFunc(words, func(w string) bool { return len(w) > fewest && slices.Contains(below, w) }) {
			return true
		}
	}
	return false
}

// leadsToStories reports whether the links of a line lead to one page of the site, or to several of which each
// has a row of its own.
func (s *scene) leadsToStories(line page.Line) bool {
	addresses := map[string]bool{}
	for _, a := range s.linksOf(line) {
		href := strings.TrimSpace(s.Attr(a, "href"))
		if !s.isStoryOfTheSite(href) {
			return false
		}
		addresses[href] = true
	}
	return len(addresses) == 1 || len(addresses) > 1 && strings.Count(s.LineText(line), "\n") >= len(addresses)-1
}

// isStoryOfTheSite reports whether an address is that of a page of the site, and not its first one.
func (s *scene) isStoryOfTheSite(address string) bool {
	u, err := url.Parse(withoutArchive(address))
	if err != nil || len(address) > maxAddress || strings.Trim(u.Path, "/") == "" || u.Scheme != "" && !isWeb(u) {
		return false
	}
	return u.Host == "" || s.host != "" && registered(bareHost(u.Hostname())) == registered(s.host)
}

// linksOf are the links in a line, or the one around it.
func (s *scene) linksOf(line page.Line) (all []page.ID) {
	if a := s.Above(line.From, atom.A); a != page.None {
		all = append(all, a)
	}
	for id := line.From; id < line.To; id++ {
		if s.Tag(id) == atom.A {
			all = append(all, id)
		}
	}
	return all
}

// followsText reports whether a line stands just below a paragraph of the text, as one like it.
func (s *scene) followsText(scores []float32, i int) bool {
	for j := i - 1; j >= max(0, i-3); j-- {
		if !s.keeps(scores, j) || !s.facts[j].prose {
			continue
		}
		return s.Contains(s.facts[j].parent, s.Lines[i].Block) && !s.facts[j].endsColon
	}
	return false
}

// largestOffer is the size of the largest box that is named as an offer and is no more than one.
const largestOffer = 600

// namedOffers are the lines of small boxes whose names say that they call upon the reader to do something.
func namedOffers(s *scene, scores []float32) (found []int) {
	for _, id := range s.named(offerNames) {
		if s.Size(id) > largestOffer {
			continue
		}
		first, end := s.LinesOf(id)
		if kept := s.keptOf(scores, first, end); len(kept) > 0 && !isOneOfMany(s.view, id) && !holdsHeadline(s.view, id) && !isMarkedBody(s.view, id) {
			found = append(found, kept...)
		}
	}
	return found
}

// otherArticles are the lines of the articles beside this one, where it has text of its own: the next story that a page
// loads as its reader scrolls on, and those it puts below.
func otherArticles(s *scene, scores []float32) []int {
	this := s.headArticle()
	if this == page.None || !s.keepsProse(scores, this) {
		return nil
	}
	return s.otherLines(scores, this)
}

// headArticle is the <article> in which the headline is printed, or page.None.
func (s *scene) headArticle() page.ID {
	if s.resolver.head == page.None {
		return page.None
	}
	return s.Up(s.resolver.head, s.isArticle)
}

// otherLines are the lines that are kept of the articles beside one.
func (s *scene) otherLines(scores []float32, this page.ID) (found []int) {
	for _, id := range s.All(atom.Article) {
		if !s.Contains(id, this) && s.Up(s.Parent(id), s.isArticle) == page.None {
			first, end := s.LinesOf(id)
			found = append(found, s.keptOf(scores, first, end)...)
		}
	}
	return found
}

// keepsProse reports whether a paragraph in an element is kept.
func (s *scene) keepsProse(scores []float32, id page.ID) bool {
	first, end := s.LinesOf(id)
	return slices.ContainsFunc(s.keptOf(scores, first, end), func(i int) bool { return s.facts[i].prose })
}

// The text above the element with the article is at most so many times as long as what is kept in it, and the text below;
// where there is more, that element is not the article.
const mostAbove, mostBehind = 4, 1

// besideArticle are the lines outside the element that holds the article and its headline: notices about the site, what
// pops up, news in brief.
func besideArticle(s *scene, scores []float32) (found []int) {
	first, end := s.ofArticle.first, s.ofArticle.end
	if end == 0 {
		return nil
	}
	inside := s.sizeOfKept(scores, first, end)
	if mostAbove*inside >= s.sizeOfKept(scores, 0, first) {
		found = s.keptOf(scores, 0, first)
	}
	if mostBehind*inside >= s.sizeOfKept(scores, end, len(scores)) {
		found = append(found, s.keptOf(scores, end, len(scores))...)
	}
	return found
}

// sizeOfKept is how many letters those of some lines have that are kept.
func (s *scene) sizeOfKept(scores []float32, first, end int) (size int) {
	for _, i := range s.keptOf(scores, first, end) {
		size += s.Lines[i].Size
	}
	return size
}

// keptOf are those of some lines that are kept.
func (s *scene) keptOf(scores []float32, first, end int) (kept []int) {
	for i := first; i < end; i++ {
		if s.keeps(scores, i) {
			kept = append(kept, i)
		}
	}
	return kept
}
