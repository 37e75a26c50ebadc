// Package trees holds forests of decision trees that were grown by gradient boosting (Friedman,
// "Greedy function approximation", 2001): how they are written down, and how they judge. It grows
// none; see the train directory for that.
package trees

// A Forest judges a row of numbers: the sum of what its trees say of it, as a logit. Forests are
// read-only once parsed.
type Forest struct {
	Head     []string // the lines above the trees: where the forest comes from
	Features []string // the names of the numbers in a row, in their order
	nodes    []node
	means    []float32 // by node: what is said below it on average
	roots    []int32   // the first node of each tree
	base     float32
	asked    []int   // the features that some node asks for
	tables   []table // the same trees, for haste; none where a tree is too large
	moves    []moves // of each of them
}

// A node asks one question of a row, or is a leaf. The answer "yes" leads to the next node, "no" to
// the node numbered no.
type node struct {
	feature int32 // whose number is asked for; negative in a leaf
	no      int32
	value   float32 // yes if the number is below it; what a leaf says
	move    float32 // how much the answer that leads here moves the score
	share   float32 // of the rows it was grown on, those that answered yes; 0 where that is not known
}

// Score returns what the forest says of a row, which has one number for each of Features. It
// allocates nothing, and adds in one order, so that it says the same on every machine.
func (f *Forest) Score(row []float32) float32 {
	if len(f.tables) > 0 {
		var room [tableFeatures]float32
		copy(room[:], row)
		return add(f.tables, f.base, &room)
	}
	sum := f.base
	for _, at := range f.roots {
		sum += f.nodes[f.leaf(at, row)].value
	}
	return sum
}

// An Exit is where a verdict is clear: behind so many trees, with a score below or above.
type Exit struct {
	Trees        int
	Below, Above float32
}

// ScoreUntil is Score that ends at the first exit where the verdict is clear. It returns the score so far, and whether it
// is the whole.
func (f *Forest) ScoreUntil(row []float32, exits []Exit) (score float32, whole bool) {
	if len(f.tables) == 0 {
		return f.Score(row), true
	}
	var room [tableFeatures]float32
	copy(room[:], row)
	sum, from := f.base, 0
	for _, exit := range exits {
		to := min(exit.Trees, len(f.tables))
		sum, from = add(f.tables[from:to], sum, &room), to
		if sum < exit.Below || sum > exit.Above {
			return sum, to == len(f.tables)
		}
	}
	return add(f.tables[from:], sum, &room), true
}

// Asked returns the numbers of the features that the forest asks for, in order: the others may be
// anything. The slice is shared.
func (f *Forest) Asked() []int { return f.asked }

// leaf goes down a tree and returns the leaf where a row ends.
func (f *Forest) leaf(at int32, row []float32) int32 {
	for {
		n := &f.nodes[at]
		switch {
		case n.feature < 0:
			return at
		case row[n.feature] < n.value:
			at++
		default:
			at = n.no
		}
	}
}

// Moved adds to by, for each feature, how much the questions about it moved the score of a row: at
// each question, the difference between what is said on average after the answer and before.
// by has one number for each of Features. (Saabas, "Interpreting random forests", 2014.)
func (f *Forest) Moved(row, by []float32) {
	if len(f.Features) == 0 {
		return // all trees are leaves, whose tables would ask for the first feature
	}
	if len(f.tables) > 0 {
		moved(f.tables, f.moves, row, by)
		return
	}
	for _, at := range f.roots {
		for f.nodes[at].feature >= 0 {
			n, next := &f.nodes[at], at+1
			if !(row[n.feature] < n.value) {
				next = n.no
			}
			by[n.feature] += f.nodes[next].move
			at = next
		}
	}
}

// average works out what is said below each node on average: by how many of the rows went where, or, where the
// file does not tell, by the number of leaves. A node's children have higher numbers than it has.
func (f *Forest) average() {
	f.means = make([]float32, len(f.nodes))
	leaves := make([]float32, len(f.nodes))
	for i := len(f.nodes) - 1; i >= 0; i-- {
		n := &f.nodes[i]
		if n.feature < 0 {
			f.means[i], leaves[i] = n.value, 1
			continue
		}
		yes, no := i+1, int(n.no)
		leaves[i] = leaves[yes] + leaves[no]
		those, others := n.share, 1-n.share
		if n.share == 0 {
			those, others = leaves[yes], leaves[no]
		}
		f.means[i] = (f.means[yes]*those + f.means[no]*others) / (those + others)
		f.nodes[yes].move, f.nodes[no].move = f.means[yes]-f.means[i], f.means[no]-f.means[i]
	}
}
