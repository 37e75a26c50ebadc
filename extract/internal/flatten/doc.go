// Package flatten makes markup cheap to parse, and hostile and broken markup safe.
//
// Half of a news page is scripts, styles, drawings, comments and attributes that no reader of its
// text looks at, and html.Parse is most of the cost of reading it. [Trim] leaves them out before.
//
// golang.org/x/net/html refuses a page with more than 512 elements open at once, and a megabyte
// of markup made for the purpose costs it minutes or gigabytes: elements that are reopened in
// every paragraph, end tags that search hundreds of open elements in vain, a <body> tag repeated
// with one more attribute each time. [Needed] is a quick look at whether a page could do so, and
// [Flatten] rewrites such a page so that it cannot.
//
// The files: flatten.go rewrites; stack.go keeps the open elements, elements.go says what is known
// of each and implied.go which ones end each other; lexer.go and rawtext.go cut a page into tokens
// exactly where html.Tokenizer does; island.go knows which inline pictures and formulas are
// harmless; needed.go estimates what a page costs, and harmless.go sees at a glance that most pages
// cost nothing out of the ordinary; trim.go leaves out.
package flatten
