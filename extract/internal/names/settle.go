package names

import (
	"cmp"
	"strings"
)

// settle decides which parts signed the article, and gives titles to those they belong to. The parts
// themselves stay as they are.
func settle(parts []part) []part {
	parts = joinHouses(parts) // in memory of their own
	parts = unmark(parts)
	parts = attach(parts)
	parts = nicknamed(parts)
	parts = inverted(parts)
	parts = introduced(parts)
	parts = ranked(parts)
	parts = cased(parts)
	return unique(parts)
}

// cased drops several words in small letters behind a name with capitals: "Ana Ruiz, columnist and former town
// planner".
func cased(parts []part) []part {
	if len(parts) < 2 || parts[0].name == strings.ToLower(parts[0].name) {
		return parts
	}
	return keep(parts, func(p part) bool {
		return p.class > single || p.name != strings.ToLower(p.name) || p.name == strings.ToUpper(p.name) || !strings.Contains(p.name, " ")
	})
}

// joinHouses puts back together the name of a house that holds "and": "Ministry of Health and Care",
// "Amt für Bau, Verkehr und Umwelt". It says after the house's sign what the house is for.
func joinHouses(parts []part) []part {
	kept := make([]part, 0, len(parts))
	for i := 0; i < len(parts); i++ {
		p := parts[i]
		if p.class == generic && i+1 < len(parts) && parts[i+1].class == generic && parts[i+1].before == and { // "Staff and agencies"
			i++
			p.name += " " + parts[i].joint + " " + parts[i].name
		}
		if p.class == organisation && p.isFor {
			for n := restOfHouse(parts[i+1:]); n > 0; n-- {
				i++
				if parts[i].before == and {
					p.name += " " + parts[i].joint
				} else {
					p.name += ","
				}
				p.name += " " + parts[i].name
			}
		}
		kept = append(kept, p)
	}
	return kept
}

// restOfHouse counts the parts that go on with what a house is for: single words and at last one
// behind "and".
func restOfHouse(parts []part) int {
	for i, p := range parts {
		switch {
		case p.class == agency:
			return 0
		case p.before == and:
			return i + 1
		case p.before != comma || strings.Contains(p.name, " "):
			return 0
		}
	}
	return 0
}

// unmark drops what did other work, what is no name, and labels.
func unmark(parts []part) []part {
	parts = untilProse(parts)
	return keep(parts, func(p part) bool {
		return p.duty != other && p.class < junk && p.class != degree && p.class != modifier && p.name != ""
	})
}

// untilProse drops what comes after running text, but for those whom a byword introduces: the
// names in a biography did not sign, nor did the university behind a name.
func untilProse(parts []part) []part {
	reading, named := false, false
	return keep(parts, func(p part) bool {
		in := reading && (p.duty != wrote || p.before == comma || p.before == and)
		if p.last && named && p.before == comma {
			in = true
		}
		named = named || p.class == person
		reading = in || p.last || p.class == prose
		return !in
	})
}

// keep keeps some of the parts, in their own memory.
func keep(parts []part, ok func(part) bool) []part {
	kept := parts[:0]
	for _, p := range parts {
		if ok(p) {
			kept = append(kept, p)
		}
	}
	return kept
}

// attach gives each title to the name before it, and each "Jr." back to its name.
func attach(parts []part) []part {
	kept := parts[:0]
	for _, p := range parts {
		last := len(kept) - 1
		switch {
		case p.class == suffix && last >= 0 && kept[last].class <= single:
			kept[last].name += " " + p.name
		case last >= 1 && endsTitle(kept[last-1], kept[last], p):
			kept[last-1].role = kept[last].name + " " + p.joint + " " + p.title()
			kept = kept[:last]
		case p.isTitle() && last >= 0 && kept[last].class <= single && kept[last].role == "":
			kept[last].role = p.name
		case last >= 0 && isLineOfTitle(kept[last], p):
			kept[last].role = p.role
			if !strings.Contains(phrase(p.name), phrase(kept[last].name)) {
				kept[last].role = cmp.Or(p.print, p.name) + " " + p.role
			}
		case p.class == suffix:
		default:
			kept = append(kept, p)
		}
	}
	return kept
}

// endsTitle reports the second half of a title that "and" cuts in two: "Ana Ruiz, Ports and shipping
// reporter".
func endsTitle(name, half, p part) bool {
	return name.class == person && name.role == "" && half.class == single && half.role == "" && half.before == comma && p.before == and &&
		(p.class == title || p.class == single && p.role != "" && !isCapital(p.name))
}

// isTitle reports an occupation, or a signature of nobody that is one where it stands behind a name: "Ana Ruiz, Staff
// Writer", "Ana Ruiz • Courier Staff Writer".
func (p part) isTitle() bool {
	if p.class != generic && p.class != organisation {
		return p.class == title
	}
	return p.before != and && generics().suffix(foldAll(strings.Fields(p.name))) > 0 && heads().suffix(foldAll(strings.Fields(p.name))) > 0
}

// isLineOfTitle reports a line below a name, or what stands in capitals behind its comma, that ends in an occupation,
// with words before it that no table knows: "Ana Ruiz\nHarbour Heritage Reporter", "ANA RUIZ, WEST COUNTRY REPORTER".
func isLineOfTitle(name, p part) bool {
	return p.behind && p.class == person && (p.joint == "\n" || p.before == comma && p.role == strings.ToUpper(p.role)) && name.class == person && name.role == ""
}

// title is the words of a part that is a title, or of which half was taken for a name.
func (p part) title() string {
	if p.class == title {
		return p.name
	}
	return p.name + " " + p.role
}

// nicknamed puts back together a name that holds another in parentheses: "Ana (Nita) Ruiz".
func nicknamed(parts []part) []part {
	for i := 0; i+2 < len(parts); i++ {
		a, b, c := parts[i], parts[i+1], parts[i+2]
		if a.class > single || a.role != "" || b.class != single || !b.inside || c.class > single || c.before != closed || c.inside || !isCapital(c.name) {
			continue
		}
		a.name, a.class, a.role = a.name+" ("+b.name+") "+c.name, person, c.role
		return append(append(append([]part(nil), parts[:i]...), a), parts[i+3:]...)
	}
	return parts
}

// inverted turns "Okoro, Tom" round, where that is all there is.
func inverted(parts []part) []part {
	if len(parts) != 2 || parts[1].before != comma || parts[0].class != single {
		return parts
	}
	if parts[1].class > single || parts[0].role != "" || isAbbreviation(parts[0].name) || isAbbreviation(parts[1].name) {
		return parts
	}
	if strings.Count(parts[1].name, " ") > 1 || !isCapital(parts[0].name) || !isCapital(parts[1].name) || strings.ContainsFunc(parts[1].name, isCJKRune) {
		return parts
	}
	whole := parts[1]
	whole.name, whole.before, whole.class = parts[1].name+" "+parts[0].name, parts[0].before, person
	return []part{whole}
}

// introduced keeps to those whom a byword introduced, where there are any: what stands before it
// is a label, what follows a bar is a section or a place.
func introduced(parts []part) []part {
	first := -1
	for i, p := range parts {
		if p.duty == wrote && p.class <= generic && !(p.inside && p.class == agency) {
			first = i
			break
		}
	}
	if first < 0 {
		return parts
	}
	return keep(parts[first:], func(p part) bool {
		return p.duty == wrote || p.class == agency || p.class == person && p.before != bar && p.before != noise && p.before != colon && !p.inside
	})
}

// ranked keeps the best class of names that there is, and what may stand beside it.
func ranked(parts []part) []part {
	best := junk
	for _, p := range parts {
		if !p.inside {
			best = min(best, p.class)
		}
	}
	if best == junk && len(parts) > 0 { // everything stands in parentheses
		for i := range parts {
			parts[i].inside = false
		}
		return ranked(parts)
	}
	return keep(parts, func(p part) bool { return stands(p, best) })
}

// stands reports whether a part stands beside names of the best class.
func stands(p part, best class) bool {
	switch {
	case p.class == agency:
		return true
	case p.inside || p.class > title || best == person && p.before == comma && isOfHouse(p.name):
		return false
	case p.class == best:
		return true
	case best == person && p.class == single:
		return p.before == and || p.before == slash && !isCode(p.name) || p.role != "" && p.before != bar
	case best <= agency && p.class == organisation:
		return p.before == and || p.before == comma && isDesk(p.name)
	}
	return false
}

// unique drops whoever is named twice.
func unique(parts []part) []part {
	if len(parts) < 2 {
		return parts
	}
	seen := make(map[string]bool)
	return keep(parts, func(p part) bool {
		key := phrase(p.name)
		fresh := !seen[key]
		seen[key] = true
		return fresh
	})
}

// isAbbreviation reports the sign of a writer, a desk or an agency: "mwi", "ZEIT", "SP-X".
func isAbbreviation(name string) bool {
	return !isCapital(name) || isShouted(name) && letters(name) <= 4
}

// isCode reports the sign of a desk that stands behind a name: "Jana Muster/jm", "Ana Ruiz / TNN".
func isCode(name string) bool {
	return !strings.Contains(name, " ") && letters(name) <= 4 && isAbbreviation(name)
}

// isOfHouse reports what says whose writer somebody is: "Ana Souza, da Folha".
func isOfHouse(name string) bool {
	small, house, _ := strings.Cut(name, " ")
	return particles().rows[small] && house != "" && !strings.Contains(house, " ")
}

// isDesk reports a named staff, which signs beside people: "Gear Team".
func isDesk(name string) bool { return generics().suffix(foldAll(strings.Fields(name))) > 0 }
