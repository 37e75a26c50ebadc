// Package score measures how good an extractor is on saved pages whose truth is known.
//
// It reads folders of pages (Load), runs an extractor over them side by side (Run), and says of
// every field how well it did (Result), where it did worst (Worst) and whether it fell below what
// it once reached (Floors).
//
//	folders.go   finding folders of cases; zyte.go, wcxb.go and fundus.go read public benchmarks
//	truth.go     what is known of a page; predict.go: what the extractor said of it
//	measures.go  the measures, one row each
//	text.go      normalised text, words and shingles; names.go: sets of names; days.go: days of dates
//	run.go       running the extractor and gathering the results
//	table.go     results as text and JSON; worst.go and report.go: the worst cases; an HTML report
//	floors.go    the scores that must not be lost
//	ablate.go    what a part of the extractor is worth
package score
