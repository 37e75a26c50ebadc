package score

import (
	"path/filepath"
	"reflect"
	"slices"
	"testing"
)

func TestFloors(t *testing.T) {
	path := filepath.Join(t.TempDir(), "floors.json")
	results := sample(t)
	floors, err := ReadFloors(path)
	if err != nil || len(floors) != 0 {
		t.Fatalf("floors of a file that is not there: %v, %v", floors, err)
	}
	if changed := floors.Raise(results); changed != 8 {
		t.Errorf("%d floors changed, want 8: %v", changed, floors)
	}
	if err := floors.Write(path); err != nil {
		t.Fatal(err)
	}
	if floors, err = ReadFloors(path); err != nil {
		t.Fatal(err)
	}
	want := map[string]float64{"body": 0.875, "shingle": 0.5, "segments": 0, "without": 1, "headline": 0.5, "empty": 0}
	if !reflect.DeepEqual(floors["post"], want) {
		t.Errorf("floors %v, want %v", floors["post"], want)
	}
	if fallen := floors.Fell(results); len(fallen) != 0 {
		t.Errorf("fell at once: %q", fallen)
	}
	if changed := floors.Raise(results); changed != 0 {
		t.Errorf("the same results lift %d floors", changed)
	}
}

func TestFloorsFall(t *testing.T) {
	results := sample(t)
	floors := Floors{
		"post": {"body": 0.9, "without": 0.2, "headline": 0.5, "standfirst": 0.1},
		"gone": {"body": 1},
	}
	want := []string{
		"post: body fell to 0.8750, below its floor 0.9000",
		"post: standfirst has a floor and no score: no page's truth knows it",
		"post: without rose to 1.0000, above its ceiling 0.2000",
	}
	if got := floors.Fell(results); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	if got := floors.Unscored(results); !slices.Equal(got, []string{"gone"}) {
		t.Errorf("not scored: %q", got)
	}
	floors.Raise(results)
	if post := floors["post"]; post["body"] != 0.9 || post["without"] != 0.2 || post["shingle"] != 0.5 {
		t.Errorf("raising lowered a floor or added none: %v", post)
	}
	if got := (Floors{"post": {"heading": 1}}).Fell(results); len(got) != 1 {
		t.Errorf("a floor of no measure: %q", got)
	}
}
