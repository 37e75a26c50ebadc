package text

import (
	"fmt"
	"testing"
)

func TestLately(t *testing.T) {
	var lately Lately[int]
	known := 0
	for round := range 2 {
		for i := range 300 {
			key := fmt.Sprint("class-", i)
			value, ok := lately.At(key)
			if ok && *value != i {
				t.Errorf("%s: %d", key, *value)
			}
			if *value = i; ok {
				known += round
			}
		}
		if _, ok := lately.At(fmt.Sprint("class-", 299)); !ok {
			t.Error("the last one is not known")
		}
	}
	if known == 0 {
		t.Error("none was known in the second round")
	}
	if _, ok := lately.At(""); ok {
		t.Error("nothing is known")
	}
}
