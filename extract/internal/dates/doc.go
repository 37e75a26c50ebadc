// Package dates reads dates as news sites print them, in their machine forms and in the words of
// some eighty languages. It knows nothing of HTML.
//
//	Parse    a value that is meant to be a date: an attribute, a JSON-LD or meta value
//	Find     the dates printed in a line of text
//	FromURL  the date in the path of an address
//
// A line is read in one pass and no step goes back far:
//
//	line → scan → tokens → shapes → fields → calendar → Date
//
// Scanning cuts the line into numbers, words and marks and looks every word up in one lexicon.
// A shape is a row: a name, the parts that stand one after the other, and what to make of them.
// The first shape whose parts fit, and whose fields name a day that exists, is the date. A time
// of day before or after the date is read by the same small parts.
//
//	scan.go        tokens: numbers in any digits, words, marks
//	lexicon.go     what words mean, built once from the tables
//	months.go, weekdays.go, particles.go, zones.go, relative.go, labels.go
//	               the tables, a row a language
//	shapes.go      the shapes of dates as rows
//	parts.go       the parts that shapes are made of
//	reading.go     trying the shapes at a token
//	clock.go, zone.go, ago.go
//	               times of day, time zones, "3 hours ago"
//	calendar.go    which days exist; Persian, Buddhist and East Asian years
//	url.go         dates in addresses
package dates
