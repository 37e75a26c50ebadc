// Package golden compares what the library finds in a saved page with what is expected of it.
//
// A case is a page, NAME.html or NAME.html.gz, beside NAME.json, the Article expected of it:
//
//	{
//	  "page": {"url": "https://harbour.example/bridge"},
//	  "headline": "Harbour bridge closed for repairs",
//	  "source": {"name": "The Harbour Post"},
//	  "standfirst": ""
//	}
//
// A key that is left out is not compared, neither one of the Article nor one of its source, its
// dates, its access and its evidence. A key that is there is compared whole, so that a list of
// blocks must be that list and an empty value says that the page has no such thing. "page" is no
// part of the Article: it says how the page was fetched, and is given to the extractor as Options.
//
//	check.go     finding cases, running the extractor, comparing or rewriting
//	expected.go  reading and writing NAME.json
//	compare.go   where two Articles differ
//	diff.go      where two texts differ, word by word
package golden
