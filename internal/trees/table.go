package trees

import "slices"

// The size of the trees that are laid out as tables.
const (
	tableDepth    = 5   // how many questions there are on the way to a leaf
	tableFeatures = 256 // and how many features they may ask for
)

// A table is a tree that is filled up to one depth, so that the way down needs neither links nor a look
// at whether it has ended. The questions stand in the order of their depth: those behind the answers to
// question k are numbered 2k (yes) and 2k+1 (no), from 1 on.
type table struct {
	values   [1 << tableDepth]float32
	features [1 << tableDepth]uint8
	leaves   [1 << tableDepth]float32
}

// moves are how much the answers of a table move the score, by the number of what they lead to, leaves
// included.
type moves [2 << tableDepth]float32

// layOut notes what a forest asks for, and makes its tables, unless a tree is too deep for them.
func (f *Forest) layOut() {
	for i := range f.Features {
		if slices.ContainsFunc(f.nodes, func(n node) bool { return int(n.feature) == i }) {
			f.asked = append(f.asked, i)
		}
	}
	if len(f.Features) > tableFeatures {
		return
	}
	tables, moves := make([]table, len(f.roots)), make([]moves, len(f.roots))
	for i, root := range f.roots {
		if f.depth(root) > tableDepth {
			return
		}
		f.fill(root, 1, &tables[i], &moves[i])
	}
	f.tables, f.moves = tables, moves
}

// depth is how many questions there are at most on the way from a node to a leaf.
func (f *Forest) depth(at int32) int {
	n := &f.nodes[at]
	if n.feature < 0 {
		return 0
	}
	return 1 + max(f.depth(at+1), f.depth(n.no))
}

// fill writes what stands below a node to the places below number k. A leaf that stands too high is
// repeated below questions that do not matter.
func (f *Forest) fill(at int32, k int, t *table, m *moves) {
	n := &f.nodes[at]
	switch {
	case k >= len(t.values):
		t.leaves[k-len(t.values)] = n.value
	case n.feature < 0:
		f.fill(at, 2*k, t, m)
		f.fill(at, 2*k+1, t, m)
	default:
		t.values[k], t.features[k] = n.value, uint8(n.feature)
		m[2*k], m[2*k+1] = f.nodes[at+1].move, f.nodes[n.no].move
		f.fill(at+1, 2*k, t, m)
		f.fill(n.no, 2*k+1, t, m)
	}
}

// add adds what the leaves say of a row to a sum, in the order of the trees. Two trees are gone down at once, since
// the processor has to wait for each answer.
func add(tables []table, sum float32, row *[tableFeatures]float32) float32 {
	for ; len(tables) > 1; tables = tables[2:] {
		one, two := &tables[0], &tables[1]
		i, k := uint(1), uint(1)
		for range tableDepth {
			i, k = one.below(i, row), two.below(k, row)
		}
		sum += one.leaves[i%(1<<tableDepth)]
		sum += two.leaves[k%(1<<tableDepth)]
	}
	for i := range tables {
		k := uint(1)
		for range tableDepth {
			k = tables[i].below(k, row)
		}
		sum += tables[i].leaves[k%(1<<tableDepth)]
	}
	return sum
}

// below is what the answer to question k leads to. It is no branch for the processor, which would guess half of
// them wrong.
func (t *table) below(k uint, row *[tableFeatures]float32) uint {
	yes := uint(0)
	if row[t.features[k%(1<<tableDepth)]] < t.values[k%(1<<tableDepth)] {
		yes = 1
	}
	return 2*k + 1 - yes
}

// moved adds to by, for each feature, how much the questions about it moved the score of a row.
func moved(tables []table, moves []moves, row, by []float32) {
	for i := range tables {
		t := &tables[i]
		k := 1
		for range tableDepth {
			feature := t.features[k]
			next := 2*k + 1
			if row[feature] < t.values[k] {
				next--
			}
			by[feature] += moves[i][next]
			k = next
		}
	}
}
