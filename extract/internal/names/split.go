package names

import "strings"

// Split reads a byline as it is printed and returns who signed it, in order: "By Ana Ruiz and Tom
// Okoro, Science Editor | 3 May 2024" is two people. Where people are named, desks and staffs are
// left out; where none is, the desk is returned. Those who took the pictures, edited or translated
// are never returned.
func Split(byline string) []Person { return persons(read(byline)) }

func persons(parts []part) []Person {
	var people []Person
	for _, p := range parts {
		people = append(people, Person{
			Name:         p.name,
			Role:         roleCase(p.role),
			Agency:       p.class == agency,
			Organisation: p.class == organisation || p.class == generic || p.class == title,
		})
	}
	return people
}

// printed is a name in the capitals in which it is printed.
func (p part) printed() string {
	if p.print != "" && Case(p.print) == p.name {
		return p.print
	}
	return p.name
}

// Clean returns a byline for display: the names that Split finds, as they were printed and parted in print.
func Clean(byline string) string {
	var b strings.Builder
	for i, p := range read(byline) {
		if i > 0 {
			b.WriteString(joint(p))
		}
		b.WriteString(p.printed())
	}
	return b.String()
}

// read is the whole way from text to those who signed.
func read(byline string) []part {
	return settle(parts(groups(splitGlued(markNoise(lex(byline))))))
}

// joint is what stands before a name that is not the first.
func joint(p part) string {
	switch {
	case p.before == and && p.joint != "":
		if gluedAnd(p.joint+p.name) != "" {
			return " " + p.joint
		}
		if p.printed() != p.name {
			return " " + p.joint + " "
		}
		return " " + strings.ToLower(p.joint) + " "
	case p.before == slash:
		return "/"
	case isHan(p.name) || isKana(p.name):
		return "、"
	}
	return ", "
}
