package extract

import (
	"strings"
	"sync"

	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// machineSummaries are the lines of boxes of which a line says that a machine made the summary in them: "This summary was made by
// AI." No author of the article wrote them.
func machineSummaries(s *scene, scores []float32) (found []int) {
	for i, line := range s.Lines {
		if line.Size > longestMachineNote || scores[i] == settled || !s.saysMachineSummary(i) {
			continue
		}
		first, end := s.LinesOf(s.summaryBox(i))
		found = append(found, s.keptOf(scores, first, end)...)
	}
	return found
}

// longestMachineNote is the size of the longest line that says so, and largestSummary that of the largest box of such a summary.
const longestMachineNote, largestSummary = 200, 1500

// saysMachineSummary reports whether a line has a word for a machine that writes, one for a summary and one for making it.
func (s *scene) saysMachineSummary(i int) bool {
	table, said := machineTable(), uint8(0)
	s.words = text.Hashes(s.LineText(s.Lines[i]), s.words[:0])
	for _, word := range s.words {
		said |= table.Of(word)
	}
	return said == aMachine|aSummary|isMade
}

// summaryBox is the smallest element around a line that holds another line, with its label where that is just around it; the line's
// own where it is no box.
func (s *scene) summaryBox(i int) page.ID {
	isBox := func(id page.ID) bool {
		first, end := s.LinesOf(id)
		return end-first > 1
	}
	block := s.Lines[i].Block
	box := s.Up(block, isBox)
	if box == page.None || s.Size(box) > largestSummary || s.holdsHead(box) {
		return block
	}
	for around := s.Parent(box); around != page.None && s.Size(around) <= s.Size(box)+longestSummaryLabel; around = s.Parent(around) {
		box = around
	}
	return box
}

// longestSummaryLabel is how much more the element has that holds a box and its label.
const longestSummaryLabel = 60

const aMachine, aSummary, isMade = 1, 2, 4

// machineTable says of a word what of the three it is.
var machineTable = sync.OnceValue(func() text.WordMap[uint8] {
	table := text.NewWordMap[uint8](256)
	for what, words := range map[uint8][]string{aMachine: machineWords, aSummary: summaryWords, isMade: madeWords} {
		for _, number := range text.Hashes(strings.Join(words, " "), nil) {
			table.Set(number, table.Of(number)|what)
		}
	}
	return table
})

var (
	machineWords = []string{
		"ai", "chatgpt", "gpt", "openai", "gemini", "claude", "copilot", "llm", "machine", "algorithm", "ki", "ia", "künstliche", "künstlicher", "maschinell", "intelligence", "inteligencia", "inteligência", "intelligenza", "intelligens", "intelligentie",
		"tekoäly", "tekoälyn", "tekoälyllä", "sztuczna", "sztucznej", "ши", "ии", "нейросеть", "нейросетью", "umělá", "umělou", "mesterséges", "yapay",
	}
	summaryWords = []string{
		"summary", "summaries", "summarised", "summarized", "takeaways", "highlights", "zusammenfassung", "zusammengefasst", "kurzfassung", "résumé", "résumés", "synthèse", "resumen", "resumo", "riassunto", "sintesi", "samenvatting", "sammanfattning",
		"sammanfattningen", "sammendrag", "sammendraget", "oppsummering", "oppsummeringen", "resumé", "resumeet", "opsummering", "opsummeringen", "yhteenveto", "tiivistelmä", "tiivistelmän", "podsumowanie", "streszczenie", "shrnutí", "zhrnutie", "összefoglaló", "rezumat",
		"rezumatul", "özet", "резюме", "сводка", "сводку", "саммари", "підсумок",
	}
	madeWords = []string{
		"made", "generated", "created", "written", "produced", "erstellt", "generiert", "erzeugt", "verfasst", "généré", "générés", "produit", "rédigé", "generado", "creado", "elaborado", "gerado", "criado", "generato", "creato", "gemaakt", "gegenereerd",
		"skapad", "skapats", "skriven", "laget", "generert", "skrevet", "lavet", "genereret", "tehty", "laatima", "wygenerowane", "stworzone", "vytvořeno", "vytvořila", "vytvorená", "készítette", "készült", "generat", "creat", "oluşturuldu", "hazırlandı", "создано", "создана",
		"сгенерировано", "создал", "підготував", "створено",
	}
)
