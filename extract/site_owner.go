package extract

import (
	"slices"
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/text"
)

const siteOwnerName = "name of the site"

// owner is the person after whom a site is called, who wrote what nobody signs there: the name of the site, or whose the
// copyright is, where it is a person's by its given name and the host has one of its words. It is "" for all others.
func (r *resolver) owner(site string) string {
	candidates := []string{site}
	for _, c := range r.claims[Copyright] {
		candidates = append(candidates, holderIn(c.value))
	}
	i := slices.IndexFunc(candidates, r.isOwner)
	if i < 0 {
		return ""
	}
	return candidates[i]
}

// isOwner reports a person's full name that begins with a known given name and of which the host holds a word.
func (r *resolver) isOwner(name string) bool {
	if !names.BeginsWithGiven(name) || strings.Count(name, " ") > 2 {
		return false
	}
	people := names.Split(name)
	if len(people) != 1 || people[0].Organisation || people[0].Agency || !text.Same(people[0].Name, name) || !names.IsFull(name) {
		return false
	}
	return slices.ContainsFunc(strings.Fields(strings.ToLower(name)), func(word string) bool {
		return len(word) >= shortestOfHost && strings.Contains(r.host, word)
	})
}

// shortestOfHost is the length in bytes of the shortest word of a name that a host is recognised by.
const shortestOfHost = 4

// holderIn is whose the copyright is by a notice: "© 2024 Ana Ruiz. All rights reserved."
func holderIn(notice string) string {
	notice = strings.TrimLeftFunc(notice, func(c rune) bool { return !unicode.IsLetter(c) })
	notice = strings.TrimPrefix(notice, "Copyright")
	notice = strings.TrimLeftFunc(notice, func(c rune) bool { return !unicode.IsLetter(c) })
	for _, end := range []string{".", ",", "|", "-", "–", "—", "·", "All ", " 1", " 2"} {
		notice, _, _ = strings.Cut(notice, end)
	}
	return strings.TrimSpace(notice)
}
