package extract

import (
	"maps"
	"math/bits"
	"slices"
	"sync"

	"github.com/standfirst/standfirst/extract/internal/text"
)

// functionWords are the small words that make up much of any text in a language and little of one in
// another. Languages that have a script to themselves need none.
var functionWords = map[string]string{
	"en": "the of and to in that is was for with his her are by from have this",
	"de": "der die und das den von ist mit zu nicht auf für ein eine dem sich im",
	"fr": "le la les des et est une dans pour que qui du sur au pas en un",
	"es": "el la los las de que y en del una por con se para su un",
	"it": "il di che la e della per un una con non sono gli nel del è",
	"pt": "o a os de que e do da em um uma para com não no na",
	"nl": "de het een van en is dat op te voor met zijn niet aan in",
	"sv": "och att det som en är på för av med den inte till i",
	"da": "og at det som en er på for af med den ikke til i",
	"no": "og å det som en er på for av med den ikke til i",
	"fi": "ja on ei että oli se mutta myös kun ovat hän joka",
	"pl": "w i na się z że nie do to jest o jak",
	"cs": "a se na v že je to s z do ve který jako",
	"hu": "a az és hogy nem is egy volt meg csak",
	"ro": "și de în la cu pe că este nu din care un",
	"tr": "ve bir bu için da de ile çok olarak daha",
	"id": "yang dan di ini dengan untuk dari itu pada tidak",
	"so": "oo iyo ka in ku ee ayaa la uu waxaa ah",
	"sw": "ya na wa kwa ni katika za la kuwa cha ili",
	"tl": "ang ng sa na mga ay ni si nang kay",
	"vi": "và của là có không được cho trong những một",
}

// spokenIn are the languages, as bits by their places in spokenLanguages, of which a word is a function
// word, by its number (text.Hashes).
var spokenIn = sync.OnceValue(func() text.WordMap[uint32] {
	languages := text.NewWordMap[uint32](1 << 12)
	for i, language := range spokenLanguages {
		for _, word := range text.Hashes(functionWords[language], nil) {
			languages.Set(word, languages.Of(word)|1<<i)
		}
	}
	return languages
})

// spokenLanguages are those of functionWords.
var spokenLanguages = slices.Sorted(maps.Keys(functionWords))

// A speech is which language a text plainly speaks by its function words.
type speech struct {
	language string             // the one that the text plainly speaks, or ""
	shares   map[string]float64 // of the words of the text that are function words of a language
}

// How many words a text must have to tell a language, which share of them function words must be,
// and how often more of them there must be than of any other language.
const (
	leastSpoken = 40
	spokenShare = 0.19
	spokenLead  = 1.5
)

// listen counts the function words of a text.
func listen(sample string) speech {
	var counts [32]int
	known, words := spokenIn(), text.Hashes(sample, make([]uint64, 0, len(sample)/5))
	for _, word := range words {
		for of := known.Of(word); of != 0; of &= of - 1 {
			counts[bits.TrailingZeros32(of)]++
		}
	}
	s := speech{shares: make(map[string]float64, len(spokenLanguages))}
	if len(words) < leastSpoken {
		return s
	}
	top, next := 0.0, 0.0
	for i, language := range spokenLanguages {
		share := ratio(counts[i], len(words))
		s.shares[language] = share
		switch {
		case share > top:
			s.language, top, next = language, share, top
		case share > next:
			next = share
		}
	}
	if top < spokenShare || top < spokenLead*next {
		s.language = ""
	}
	return s
}

// foreign is how many times more function words of another language there must be for a declared one
// to be wrong: themes declare English wherever nobody told them.
const foreign = 3

// contradicts reports whether a text plainly speaks another language than a declared one, of which we
// know how it would read.
func (s speech) contradicts(declared string) bool {
	if declared == "nb" || declared == "nn" {
		declared = "no"
	}
	_, known := functionWords[declared]
	if !known && !slices.ContainsFunc(scripts[:], func(sc script) bool { return sc.language == declared }) {
		return false
	}
	return s.language != "" && s.language != declared && s.shares[s.language] > foreign*s.shares[declared]
}
