// Package names says who wrote an article: it reads bylines, credits and datelines as they are
// printed, in some forty languages. Text goes in and people come out; it knows nothing of HTML.
//
// A byline is read in one straight line, a file a step:
//
//	lex.go       the text in tokens: words and what parts them
//	noise.go     which tokens are dates, times, reading times and addresses
//	group.go     the tokens in groups: one person, title or place each; bywords are taken off
//	classify.go  what a group is; a title printed beside a name is cut from it
//	cjk.go       the same for Chinese, Japanese and Korean, which print no spaces
//	glued.go     Arabic and Hebrew "and", cut off the word it is glued to
//	settle.go    which of the parts signed the article
//	split.go     Split and Clean, the two ways to ask for the result
//
// Beside that stand plausible.go, case.go, agency.go, caption.go and dateline.go, each a question
// of its own. What is known about languages is data: bywords.go, titles.go, generic.go,
// conjunctions.go, calendar.go, places.go, agencies.go and credits.go hold rows of whole words, a
// row a language, and tables.go looks them up.
package names

// A Person is one of those who signed an article.
type Person struct {
	Name         string
	Role         string // as printed, such as "Tokyo correspondent"
	Agency       bool   // a news agency, such as "Reuters"
	Organisation bool   // a desk, a staff, a company: no person, but no agency either
}
