// Package update registers the flag -update for tests whose expected results lie in files. Every
// package with tests imports it, so that "go test ./... -update" is understood by all of them.
package update

import "flag"

// name is the name of the flag.
const name = "update"

// Flags must be known before a test binary parses them, which is before any test runs.
var _ = Register(flag.CommandLine)

// Register adds the flag to a set and reports whether it did: another package may have registered
// it already, with the same meaning, as is the custom.
func Register(flags *flag.FlagSet) bool {
	if flags.Lookup(name) != nil {
		return false
	}
	flags.Bool(name, false, "rewrite expected results with what is found now")
	return true
}

// Wanted reports whether the flag was given.
func Wanted(flags *flag.FlagSet) bool {
	found := flags.Lookup(name)
	return found != nil && found.Value.String() == "true"
}
