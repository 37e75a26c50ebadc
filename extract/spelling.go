package extract

import "strings"

// A spelling is a language that shares its script with a commoner one, and the letters by which it is known.
type spelling struct {
	script   string // the language that the script stands for where nothing tells more
	language string
	letters  string
}

// spellings are tried in this order: letters further down may be those of a language above them too.
var spellings = []spelling{
	{"ar", "ckb", "ێۆڕڵ"},
	{"ar", "ps", "ښټډځڅ"},
	{"ar", "sd", "ڪڻڄٻڳ"},
	{"ar", "ug", "ۇۈې"},
	{"ar", "ur", "ٹڈڑںے"},
	{"ar", "fa", "گپچژ"},
	{"ru", "tg", "ҷӣӯ"},
	{"ru", "kk", "ұә"},
	{"ru", "uz", "қғҳ"},
	{"ru", "ky", "ң"},
	{"ru", "mn", "өү"},
	{"ru", "be", "ў"},
	{"ru", "uk", "іїє"},
	{"ru", "sr", "ћђ"},
	{"ru", "mk", "ѓќѕј"},
	{"ru", "bg", "ъ"},
	{"hi", "mr", "ळ"},
	{"bn", "as", "ৰৱ"},
	{"am", "ti", "ኣ"},
}

// leastSpelling is how many of the letters of a language must stand in a text, and spellingShare how many bytes of
// it there may be for each: names of another language may stand in any.
const leastSpelling, spellingShare = 3, 450

// spelt is the language of a text in a script of several languages.
func spelt(script, sample string) string {
	for _, s := range spellings {
		if s.script != script {
			continue
		}
		n := 0
		for _, letter := range s.letters {
			n += strings.Count(sample, string(letter))
		}
		if n >= leastSpelling && n*spellingShare >= len(sample) {
			return s.language
		}
	}
	return script
}
