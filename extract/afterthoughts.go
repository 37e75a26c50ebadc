package extract

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

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
		Name: "note about the author", Verdict: Dropped, Find: authorNotes,
		Finds: `…<p><i>Mara Quill writes about ferries and lives on an island.</i></p>`,
		Not:   `…<p>By ferry, Mara Quill took an hour longer.</p>`,
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
// below them, each as a paragraph of its own.
func strayTitles(s *scene, scores []float32) (found []int) {
	for i := 1; i < len(scores); i++ {
		if s.keeps(scores, i) && isStrayTitle(s, i) && s.followsText(scores, i) {
			found = append(found, i)
		}
	}
	if len(found) > mostStrayTitles {
		return nil
	}
	return found
}

// isStrayTitle reports whether a line is a paragraph that holds a linked title and hardly more than a label
// before it.
func isStrayTitle(s *scene, i int) bool {
	line := s.Lines[i]
	switch s.Tag(line.Block) {
	case atom.P, atom.Div, atom.Blockquote, atom.Figure, atom.Section:
	default:
		return false
	}
	if line.Link < 15 || line.Size-line.Link > 25 || line.Size > 200 {
		return false
	}
	said := s.LineText(line)
	return !endsSentence(said) && !strings.HasSuffix(said, ":") && s.leadsToStories(line)
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
	u, err := url.Parse(address)
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

// authorNotes are what the last lines say of an author: "Mara Quill writes about ferries", in italics or with
// an address to write to.
func authorNotes(s *scene, scores []float32) (found []int) {
	seen := 0
	for i := len(scores) - 1; i >= 0 && seen < mostBelowNote; i-- {
		if !s.keeps(scores, i) {
			continue
		}
		if seen++; s.isAboutAuthor(i) {
			found = append(found, i)
			seen--
		}
	}
	return found
}

// mostBelowNote is how many lines that are kept stand below a note about an author.
const mostBelowNote = 3

// longestAuthorNote is the size of the longest note about an author.
const longestAuthorNote = 400

// isAboutAuthor reports whether a line begins with the full name of an author and goes on as a sentence does, or
// with a name and is set apart or tells where to write to.
func (s *scene) isAboutAuthor(i int) bool {
	f, line := &s.facts[i], s.Lines[i]
	if f.names == 0 || line.Size > longestAuthorNote || f.words < 4 {
		return false
	}
	said := strings.TrimLeft(s.LineText(line), " *—–-")
	for _, name := range s.authorNames {
		if rest, ok := strings.CutPrefix(said, name); ok && strings.Contains(name, " ") && isMidSentence(rest) {
			return true
		}
		if text.BeginsWith(text.Fold(said), text.Fold(name)) && (f.at || 10*f.styled >= 9*line.Size) {
			return true
		}
	}
	return false
}

// isMidSentence reports whether what follows a name goes on with a small letter: it is none who speaks, as in
// "Mara Quill: Was it late?"
func isMidSentence(rest string) bool {
	rest, spaced := strings.CutPrefix(rest, " ")
	r, _ := utf8.DecodeRuneInString(rest)
	return spaced && unicode.IsLower(r)
}
