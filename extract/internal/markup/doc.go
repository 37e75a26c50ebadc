// Package markup turns the bytes of a page into its tree, cheaply and whatever they are.
//
// Half of a news page is scripts, styles, drawings, comments and attributes that no reader of its
// text looks at, and html.Parse is most of the cost of reading it. [Tree.Parse] leaves them out and makes of
// what is left the tree that html.Parse makes, at a fifth of its cost: a table of
// nodes in document order, in memory that goes from page to page.
//
// It does so without html.Parse where nodes come behind all nodes before them, but for copies of links and the like, which is
// so on 99 of 100 pages. Where one would have to be moved, as text between the cells of a table has, or where drawings
// are broken, html.Parse makes the tree. That refuses a page with more than 512 elements open at once, and a
// megabyte of markup made for the purpose costs it minutes or gigabytes: elements that are reopened in
// every paragraph, end tags that search hundreds of open elements in vain, a <body> tag repeated
// with one more attribute each time. Of a page that could do so our builder makes the tree after all, with nothing
// moved and what is deep made flatter.
//
// The files: lexer.go and rawtext.go cut a page into tokens exactly where html.Tokenizer does, and
// elements.go says what is known of each element. trim.go leaves tokens out; island.go knows which inline pictures and
// formulas can be, whole.
//
// tree.go is the tree, and convert.go makes it of html.Nodes. builder.go builds it: modes.go says what a tag means
// where, as one table, with the actions of actions.go, body.go and tables.go; open.go keeps the open
// elements, styles.go those that are opened again, adoption.go moves blocks out of them, and attributes.go reads attributes.
// needed.go estimates what a page costs html.Parse, and harmless.go sees at a glance that most pages cost nothing out of the ordinary.
package markup
