package extract

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// Afterthoughts that drop what stands below the text and reads like it.

// mostBelowNote and mostBelowRules are below how many lines that are kept no note, and no rules for comments, are looked for.
const mostBelowNote, mostBelowRules = 3, 2

// notesBelow are the lines that are notes, with no more than a few others that are kept below them.
func (s *scene) notesBelow(scores []float32, most int, isNote func(i int) bool) (found []int) {
	below := 0
	for i := len(scores) - 1; i > 0 && below < most; i-- {
		switch {
		case !s.keeps(scores, i):
		case isNote(i):
			found = append(found, i)
		default:
			below++
		}
	}
	return found
}

// authorNotes are what the last lines say of an author: "Mara Quill writes about ferries", in italics or with
// an address to write to.
func authorNotes(s *scene, scores []float32) []int {
	return s.notesBelow(scores, mostBelowNote, s.isAboutAuthor)
}

// longestAuthorNote is the size of the longest note about an author.
const longestAuthorNote = 400

// isAboutAuthor reports whether a line begins with the full name of an author and goes on as a note about a person
// does, or with a name and is set apart or tells where to write to, or tells where to write to one that it names soon.
func (s *scene) isAboutAuthor(i int) bool {
	f, line := &s.facts[i], s.Lines[i]
	if f.names == 0 || line.Size > longestAuthorNote || f.words < 4 {
		return false
	}
	said, apart := strings.TrimLeft(s.LineText(line), " *—–-"), s.facts[i].at || 10*f.styled >= 9*line.Size
	for _, name := range s.authorNames {
		rest, begins := strings.CutPrefix(said, name)
		if begins && strings.Contains(name, " ") && isMidSentence(rest) && (apart || f.site || line.Link > 0 || tellsWhoOneIs(rest)) {
			return true
		}
		if apart && text.BeginsWith(text.Fold(said), text.Fold(name)) {
			return true
		}
		if f.at && line.Size <= longestAddress && strings.Contains(name, " ") && isSoonIn(said, name) {
			return true
		}
	}
	return false
}

// longestAddress is the size of the longest line that tells where to write to an author.
const longestAddress = 220

// isSoonIn reports whether a name stands behind a word or a few: "Contact reporter Ana Ruiz at …".
func isSoonIn(said, name string) bool {
	before, _, ok := strings.Cut(said, name)
	return ok && strings.Count(before, " ") <= 3
}

// isMidSentence reports whether what follows a name goes on with a small letter: it is none who speaks, as in
// "Mara Quill: Was it late?"
func isMidSentence(rest string) bool {
	rest, spaced := strings.CutPrefix(rest, " ")
	r, _ := utf8.DecodeRuneInString(rest)
	return spaced && unicode.IsLower(r)
}

// tellsWhoOneIs reports whether what follows a name says what its bearer is or does, not what happened.
func tellsWhoOneIs(rest string) bool {
	verb, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
	return slices.Contains(lifeVerbs, verb)
}

// lifeVerbs are the words with which notes about a person go on behind the name.
var lifeVerbs = []string{
	"is", "has", "writes", "covers", "reports", "lives", "works", "edits", "teaches", "studies", "hosts", "runs", "leads", "serves", "joined", "holds", "spent",
	"ist", "schreibt", "berichtet", "arbeitet", "lebt", "leitet", "studiert", "hat", "arbeitete", "studierte", "est", "écrit", "couvre", "vit", "travaille", "enseigne", "dirige",
	"es", "escribe", "cubre", "vive", "trabaja", "é", "escreve", "cobre", "mora", "trabalha", "è", "scrive", "lavora", "insegna",
	"schrijft", "werkt", "woont", "är", "skriver", "arbetar", "bor", "er", "arbejder", "arbeider", "on", "kirjoittaa", "jest", "pisze", "pracuje", "je", "píše",
	"пишет", "работает", "живёт", "пише", "працює",
}

// publisherNotes are what the last lines say of whoever publishes the page: "Harbour Lines is a leading provider of ferries."
func publisherNotes(s *scene, scores []float32) []int {
	return s.notesBelow(scores, mostBelowNote, s.isAboutPublisher)
}

// longestPublisherNote is the size of the longest paragraph about a publisher, and longestSelf where the name in it ends.
const longestPublisherNote, longestSelf = 900, 80

// isAboutPublisher reports whether a line begins with a name that the host bears out, and says twice what companies say of
// themselves.
func (s *scene) isAboutPublisher(i int) bool {
	if s.Lines[i].Size > longestPublisherNote {
		return false
	}
	said := s.LineText(s.Lines[i])
	name := beforeVerb(said[:min(len(said), longestSelf)])
	if !isNamesOnly(name) || !s.isBorneOut(name) {
		return false
	}
	s.words = text.Hashes(said, s.words[:0])
	praise, table := 0, selfTable()
	for _, word := range s.words {
		praise += int(table.Of(word))
	}
	return praise > 1
}

// beforeVerb is what stands before the first of the selfVerbs, or "".
func beforeVerb(s string) string {
	first := 0
	for _, verb := range selfVerbs {
		if at := strings.Index(s, verb); at > 0 && (first == 0 || at < first) {
			first = at
		}
	}
	return s[:first]
}

// selfTable has 1 for each of the selfWords.
var selfTable = sync.OnceValue(func() text.WordMap[uint8] {
	table := text.NewWordMap[uint8](len(selfWords))
	for _, number := range text.Hashes(strings.Join(selfWords, " "), nil) {
		table.Set(number, 1)
	}
	return table
})

// selfVerbs follow the name of a company in a note about it, and selfWords are what such notes are full of.
var (
	selfVerbs = []string{
		" is ", " are ", " was ", " has ", " provides ", " offers ", " helps ", " ist ", " sind ", " wurde ", " bietet ", " entwickelt ", " est ", " propose ", " es ", " ofrece ", " è ", " offre ", " é ", " oferece ",
		" biedt ", " är ", " erbjuder ", " er ", " tilbyr ", " tilbyder ", " on ", " jest ", " oferuje ",
	}
	selfWords = []string{
		"provider", "leading", "leader", "global", "worldwide", "company", "group", "manufacturer", "supplier", "nonprofit", "organization", "organisation", "platform", "solutions", "headquartered", "founded", "employs", "employees", "subsidiaries",
		"customers", "clients", "mission", "vision", "listed",
		"führender", "führende", "führenden", "anbieter", "unternehmen", "hersteller", "hauptsitz", "sitz", "gegründet", "mitarbeiter", "mitarbeitende", "mitarbeitern", "beschäftigt", "weltweit", "kunden", "tochtergesellschaften", "lösungen",
		"leader", "fournisseur", "entreprise", "groupe", "siège", "fondée", "fondé", "collaborateurs", "salariés", "filiales", "clients", "líder", "proveedor", "empresa", "grupo", "sede", "fundada", "empleados", "filiales", "clientes", "mundial",
		"fornecedor", "fornecedora", "funcionários", "azienda", "gruppo", "fornitore", "fondata", "dipendenti", "clienti", "aanbieder", "bedrijf", "toonaangevende", "opgericht", "hoofdkantoor", "medewerkers", "klanten",
		"ledande", "företag", "grundades", "huvudkontor", "anställda", "ledende", "selskap", "virksomhed", "hovedkontor", "medarbejdere", "johtava", "yritys", "wiodący", "dostawca", "spółka", "siedzibą", "założona", "pracowników",
	}
)

// helperNotes credit those who helped: "Additional reporting by Jory Pascoe", "Jory Pascoe contributed to this report".
func helperNotes(s *scene, scores []float32) []int {
	return s.notesBelow(scores, mostBelowNote, s.isHelperNote)
}

// longestHelperNote is the size of the longest line that credits those who helped.
const longestHelperNote = 300

func (s *scene) isHelperNote(i int) bool {
	if s.Lines[i].Size > longestHelperNote {
		return false
	}
	said := strings.TrimLeft(s.LineText(s.Lines[i]), " *—–-([")
	for _, label := range helperOpenings().Of(said) {
		return isNamesOnly(said[min(len(label), len(said)):])
	}
	for _, verb := range helperVerbs {
		if names, rest, ok := strings.Cut(said, " "+verb); ok && isNamesOnly(names) && endsHelp(rest) {
			return true
		}
	}
	return false
}

// helperLabels stand before the names of those who helped, and helperVerbs behind them.
var (
	helperLabels = []string{
		"Additional reporting by", "Additional reporting:", "With additional reporting by", "Additional writing by", "Additional research by", "Reporting by", "With reporting by",
		"Zusätzliche Berichterstattung von", "Zusätzliche Berichterstattung:", "Unter Mitarbeit von", "Mit Unterstützung von", "Mitarbeit:",
		"Avec la collaboration de", "Avec la participation de", "Con la colaboración de", "Com a colaboração de", "Com reportagem de", "Con la collaborazione di", "Met medewerking van", "Współpraca:",
	}
	helperVerbs = []string{
		"contributed to this", "also contributed to this", "contributed reporting", "also contributed reporting", "contributed additional reporting", "contributed research",
		"trug zu diesem", "trugen zu diesem", "hat zu diesem", "haben zu diesem", "a contribué à cet", "ont contribué à cet", "contribuyó a est", "contribuyeron a est",
		"contribuiu para est", "contribuíram para est", "ha contribuito a quest", "hanno contribuito a quest", "droeg bij aan dit", "droegen bij aan dit",
	}
)

// helperOpenings are the labels, indexed.
var helperOpenings = sync.OnceValue(func() (o text.Openings[string]) {
	for _, label := range helperLabels {
		o.Add(label, label)
	}
	return o
})

// isNamesOnly reports whether words are mostly capitalised, as names and the roles between them are.
func isNamesOnly(s string) bool {
	capitals, all := 0, 0
	for word := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(word)
		if unicode.IsDigit(r) {
			return false
		}
		if unicode.IsLetter(r) {
			all++
			if !unicode.IsLower(r) {
				capitals++
			}
		}
	}
	return capitals > 0 && 3*capitals >= 2*all
}

// endsHelp reports whether what follows such a verb is no more than "report", with a place perhaps: "report from Oslo."
func endsHelp(rest string) bool {
	return len(strings.Fields(rest)) <= 6 && !strings.ContainsFunc(rest, unicode.IsDigit)
}

// commentRules are what the last lines say of which comments are published. Where the headline speaks of comments, so
// does the text.
func commentRules(s *scene, scores []float32) []int {
	found := s.notesBelow(scores, mostBelowRules, s.isCommentRule)
	if len(found) > 0 && share(text.Hashes(strings.Join(commentWords, " "), nil), s.title) > 0 {
		return nil
	}
	return found
}

// longestRules is the size of the longest rules for comments.
const longestRules = 900

// isCommentRule reports whether a line speaks of comments and, twice, of what rules for them do.
func (s *scene) isCommentRule(i int) bool {
	line := s.Lines[i]
	if line.Size < 40 || line.Size > longestRules {
		return false
	}
	comments, rules, table := 0, 0, ruleTable()
	s.words = text.Hashes(s.LineText(line), s.words[:0])
	for _, word := range s.words {
		switch table.Of(word) {
		case aComment:
			comments++
		case aRule:
			rules++
		}
	}
	return comments > 0 && rules > 1
}

const aComment, aRule = 1, 2

// ruleTable says of a word which of both it speaks of.
var ruleTable = sync.OnceValue(func() text.WordMap[uint8] {
	table := text.NewWordMap[uint8](len(commentWords) + len(ruleWords))
	for what, words := range map[uint8][]string{aComment: commentWords, aRule: ruleWords} {
		for _, number := range text.Hashes(strings.Join(words, " "), nil) {
			table.Set(number, what)
		}
	}
	return table
})

// commentWords are what readers write below a text, and ruleWords what rules for it speak of.
var (
	commentWords = []string{
		"comment", "comments", "kommentar", "kommentare", "kommentaren", "leserkommentare", "commentaire", "commentaires", "comentario", "comentarios", "comentário", "comentários",
		"commento", "commenti", "reactie", "reacties", "kommentarer", "komentarz", "komentarze", "komentarzy", "комментарии", "комментариев", "коментарі", "yorum", "yorumlar", "σχόλια",
	}
	ruleWords = []string{
		"moderator", "moderators", "moderated", "moderate", "moderation", "deleted", "removed", "reserve", "abusive", "offensive", "insult", "insulting", "defamatory", "respectful", "published", "approved", "house", "guidelines", "topic",
		"moderiert", "gelöscht", "freigeschaltet", "sachlich", "themenbezogen", "verantwortung", "verfasser", "verfassern", "beleidigend", "beleidigungen", "netiquette", "behalten",
		"modérateur", "modérateurs", "modérés", "supprimés", "injurieux", "respectueux", "publiés", "charte", "moderador", "moderados", "eliminados", "ofensivos", "insultos", "respeto", "publicados", "normas", "responsabilidad", "autores",
		"moderados", "excluídos", "removidos", "ofensivos", "respeito", "aprovados", "publicados", "responsabilidade", "moderatore", "moderati", "rimossi", "offensivi", "pubblicati", "responsabilità", "autori",
		"gemodereerd", "verwijderd", "beledigend", "huisregels", "modereras", "raderas", "slettes", "saklig", "moderowane", "usuwane", "obraźliwe", "odpowiedzialności", "модератор", "модератором", "удаляются", "оскорбления", "модерацію", "видаляються",
	}
)

// offeredLists are the lines of lists that say what one gets: they follow an offer that a rule dropped for certain, in
// the same container.
func offeredLists(s *scene, scores []float32) (found []int) {
	for _, id := range s.All(atom.Ul) {
		first, end := s.LinesOf(id)
		if first == 0 || end == first || end-first > longestListBetween || !s.isOffer(s.Parent(id), first-1) {
			continue
		}
		for j := first; j < end; j++ {
			if s.keeps(scores, j) {
				found = append(found, j)
			}
		}
	}
	return found
}

// isOffer reports whether a line in a box is dropped as an offer of letters or subscriptions.
func (s *scene) isOffer(box page.ID, i int) bool {
	return s.Contains(box, s.Lines[i].Block) && s.ownerOf(i) == "newsletter line"
}
