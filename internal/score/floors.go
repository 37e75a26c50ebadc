package score

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"os"
	"slices"
)

// Floors are the scores that must not be lost: folder, then measure, then the least that is allowed,
// or the most where less is better.
type Floors map[string]map[string]float64

// floorDecimals is how exactly floors are kept. They are rounded to the safe side.
const floorDecimals = 3

// ReadFloors reads floors from a JSON file. A file that is not there holds none.
func ReadFloors(path string) (Floors, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Floors{}, nil
	}
	if err != nil {
		return nil, err
	}
	floors := Floors{}
	if err := json.Unmarshal(text, &floors); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return floors, nil
}

// Write writes the floors as a JSON file.
func (f Floors) Write(path string) error {
	text, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(text, '\n'), 0o644)
}

// Fell says, a sentence each, which scores are below their floors. Folders that were not scored are
// passed over: the pages of some of them cannot be given to everyone.
func (f Floors) Fell(results []*Result) []string {
	var fallen []string
	for _, result := range results {
		floors := f[result.Folder]
		for _, name := range slices.Sorted(maps.Keys(floors)) {
			if sentence := fell(result, name, floors[name]); sentence != "" {
				fallen = append(fallen, sentence)
			}
		}
	}
	return fallen
}

// slack forgives what comes of adding numbers up in binary.
const slack = 1e-9

func fell(result *Result, name string, floor float64) string {
	m, err := measureNamed(name)
	if err != nil {
		return fmt.Sprintf("%s: %v", result.Folder, err)
	}
	value, ok := result.Score(name)
	switch {
	case !ok:
		return fmt.Sprintf("%s: %s has a floor and no score: no page's truth knows it", result.Folder, name)
	case m.kind == lessIsBetter && value > floor+slack:
		return fmt.Sprintf("%s: %s rose to %.4f, above its ceiling %.4f", result.Folder, name, value, floor)
	case m.kind != lessIsBetter && value < floor-slack:
		return fmt.Sprintf("%s: %s fell to %.4f, below its floor %.4f", result.Folder, name, value, floor)
	}
	return ""
}

// Unscored are the folders that have floors and were not scored.
func (f Floors) Unscored(results []*Result) []string {
	var names []string
	for _, name := range slices.Sorted(maps.Keys(f)) {
		if !slices.ContainsFunc(results, func(r *Result) bool { return r.Folder == name }) {
			names = append(names, name)
		}
	}
	return names
}

// Raise lifts the floors to what the results reach, adds those that are missing, lowers none, and
// tells how many changed. Precisions and recalls get none: one may be traded for the other.
func (f Floors) Raise(results []*Result) (changed int) {
	for _, result := range results {
		if f[result.Folder] == nil {
			f[result.Folder] = map[string]float64{}
		}
		floors := f[result.Folder]
		for _, score := range result.Scores {
			m, err := measureNamed(score.Measure)
			if err != nil || m.kind == detail {
				continue
			}
			old, ok := floors[m.name]
			raised := m.floor(score.Value)
			if !ok || m.better(raised, old) {
				floors[m.name] = raised
				changed++
			}
		}
	}
	return changed
}

// floor rounds a score to the safe side.
func (m measure) floor(value float64) float64 {
	unit := math.Pow10(floorDecimals)
	if m.kind == lessIsBetter {
		return math.Ceil(max(0, value*unit-slack)) / unit
	}
	return math.Floor(value*unit+slack) / unit
}

func (m measure) better(a, b float64) bool {
	if m.kind == lessIsBetter {
		return a < b
	}
	return a > b
}
