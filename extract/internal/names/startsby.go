package names

// StartsWithBy reports whether a line opens with a word for "by" and goes on with somebody's name:
// "By Ana Ruiz", "Von Jana Muster".
func StartsWithBy(line string) bool {
	var words []token
	for _, t := range lex(clip(line, 120)) {
		if t.kind != word {
			break
		}
		words = append(words, t)
	}
	n := byLength(words)
	return n > 0 && (n < len(words) || n < len(line)) && len(Split(line)) > 0
}
