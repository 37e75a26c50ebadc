package update

import (
	"flag"
	"testing"
)

func TestRegister(t *testing.T) {
	ours := flag.NewFlagSet("", flag.ContinueOnError)
	if !Register(ours) || Wanted(ours) {
		t.Error("-update is not registered, or on by itself")
	}
	if err := ours.Parse([]string{"-update"}); err != nil || !Wanted(ours) {
		t.Errorf("-update was not read: %v", err)
	}

	theirs := flag.NewFlagSet("", flag.ContinueOnError)
	value := theirs.Bool("update", false, "rewrite my golden files")
	if Register(theirs) {
		t.Error("-update is registered a second time")
	}
	if err := theirs.Parse([]string{"-update"}); err != nil || !*value || !Wanted(theirs) {
		t.Errorf("the flag is not shared: %v", err)
	}
	if Wanted(flag.NewFlagSet("", flag.ContinueOnError)) {
		t.Error("on without any flag")
	}
}
