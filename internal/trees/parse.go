package trees

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// format is the first line of a file.
const format = "forest 1"

// Parse reads a forest from its file. That is text: a line with the format; lines that begin with
// "#" and say where the forest comes from; a line "base" with a number; a line "feature" for each
// feature, with its name; and a line "tree" for each tree, with its nodes in the order in which they
// are reached when every answer is yes. A node "f:v" asks whether the feature numbered f is below v;
// a node "=v" is a leaf.
func Parse(file string) (*Forest, error) {
	lines := strings.Split(strings.TrimRight(file, "\n"), "\n")
	if lines[0] != format {
		return nil, fmt.Errorf("trees: the file begins with %q, not with %q", lines[0], format)
	}
	f := &Forest{}
	for i, line := range lines[1:] {
		if err := f.line(line); err != nil {
			return nil, fmt.Errorf("trees: line %d: %w", i+2, err)
		}
	}
	f.average()
	f.layOut()
	return f, nil
}

func (f *Forest) line(line string) error {
	kind, rest, _ := strings.Cut(line, " ")
	switch kind {
	case "#":
		f.Head = append(f.Head, rest)
	case "base":
		var err error
		f.base, err = number(rest)
		return err
	case "feature":
		f.Features = append(f.Features, rest)
	case "tree":
		return f.tree(rest)
	default:
		return fmt.Errorf("%q is no kind of line", kind)
	}
	return nil
}

// tree reads the nodes of one tree.
func (f *Forest) tree(text string) error {
	f.roots = append(f.roots, int32(len(f.nodes)))
	var asking []int32 // nodes whose "no" is still to come
	done := false
	for word := range strings.FieldsSeq(text) {
		if done {
			return errors.New("a tree goes on behind its last leaf")
		}
		at := int32(len(f.nodes))
		n, err := f.node(word)
		if err != nil {
			return err
		}
		f.nodes = append(f.nodes, n)
		if n.feature >= 0 {
			asking = append(asking, at)
			continue
		}
		if done = len(asking) == 0; done {
			continue
		}
		f.nodes[asking[len(asking)-1]].no = at + 1
		asking = asking[:len(asking)-1]
	}
	if !done {
		return errors.New("a tree ends before its last leaf")
	}
	return nil
}

// node reads one node.
func (f *Forest) node(word string) (node, error) {
	feature, value, asks := strings.Cut(word, ":")
	n := node{feature: -1}
	if asks {
		at, err := strconv.Atoi(feature)
		if err != nil || at < 0 || at >= len(f.Features) {
			return n, fmt.Errorf("there is no feature %q", feature)
		}
		n.feature = int32(at)
		if whole, share, told := strings.Cut(value, "/"); told {
			if n.share, err = number(share); err != nil || n.share <= 0 || n.share >= 1 {
				return n, fmt.Errorf("%q is no share of rows", share)
			}
			value = whole
		}
	} else if value, asks = strings.CutPrefix(word, "="); !asks {
		return n, fmt.Errorf("%q is neither a question nor a leaf", word)
	}
	var err error
	n.value, err = number(value)
	return n, err
}

// number reads a finite number.
func number(s string) (float32, error) {
	n, err := strconv.ParseFloat(s, 32)
	if err == nil && (math.IsNaN(n) || math.IsInf(n, 0)) {
		err = fmt.Errorf("%q is no finite number", s)
	}
	return float32(n), err
}
