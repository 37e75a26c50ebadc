package extract

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
)

// A signatureFeature is one named property of a candidate for the byline and what it is worth.
type signatureFeature struct {
	Name   string
	Weight float64
	Holds  func(*resolver, []signature, *signature) bool
}

// bylineReaders are those that find a line in the place of a byline.
var bylineReaders = []string{"printed byline", "name with date", "name by a date"}

// signatureFeatures weigh the candidates: who says it, where it stands, and what bears it out. The
// weights are fitted to pages whose authors are known, by how often each choice was right.
var signatureFeatures = []signatureFeature{
	{"structured data", 1.5, saidBy("linked author", "linked creator")},
	{"rel=author", 1, saidBy("rel author")},
	{"<meta>", 0.5, saidBy("meta author", "meta label")},
	{"named as an author", 0.25, saidBy("printed author name")},
	{"named as a byline", -1, saidBy("printed byline")},
	{"opens with a word for by", 0.5, saidBy("line by")},
	{"below a word for by", 0.75, saidBy("line below a label")},
	{"behind a word for by", -0.75, saidBy("by inside a line")},
	{"beside a date", -1.5, saidBy("name with date")},
	{"above or below a date", -1.25, saidBy("name by a date")},
	{"at the end of the text", 0.75, saidBy(closingLineName, closingBracketsName)},
	{"in a note about the author", 0.5, saidBy(authorNoteName)},
	{"in a sentence about the original", 3, saidBy(originalWriterName)},
	{"in the dateline", 0.75, saidBy(datelineReporterName)},

	{"below the headline", 0.25, standsIn(belowTitle)},
	{"near the headline", 1, func(r *resolver, _ []signature, s *signature) bool {
		return s.place == belowTitle && r.head != page.None && r.lineOf(s.claims[0].node)-r.lineOf(r.head) <= 4
	}},
	{"says by just above the headline", 0.75, func(r *resolver, all []signature, s *signature) bool {
		return s.place == aboveTitle && r.head != page.None && r.lineOf(r.head)-r.lineOf(s.claims[0].node) <= 2 && opensWithBy(r, all, s)
	}},
	{"in the text", -1, standsIn(inText)},
	{"elsewhere", -1, standsIn(farOff)},
	{"in side matter", -1.5, keptOutBy("comments", "related stories", "read more", "advice to read more", "outside recommendations", "teaser card", "aside", "popup", "sign-up box", "newsletter", "consent", "form", "account", "navigation", "breadcrumbs")},
	{"among links", -1, keptOutBy("link list", "linked line", "call to action")},

	{"has a word for by", 0.5, opensWithBy},
	{"has a word for by below the headline", 0.75, func(r *resolver, all []signature, s *signature) bool {
		return s.place == belowTitle && opensWithBy(r, all, s)
	}},
	{"leads to an author's page", 1.5, func(_ *resolver, _ []signature, s *signature) bool {
		return s.place != nowhere && isAuthorAddress(s.claims[0].url)
	}},
	{"same in the metadata", 1.5, besideOther(func(s, other *signature) bool {
		return other.place == nowhere && s.holds(other) && other.holds(s)
	})},
	{"part of another", 1.25, besideOther(func(s, other *signature) bool {
		return s.best() == other.best() && other.holds(s) && !s.holds(other) && s.claims[0].reader != "name by a date" // which reads a line of a list
	})},
	{"some of those whom both the metadata and another line name", -3.5, func(_ *resolver, all []signature, s *signature) bool {
		return s.best() == aPerson && slices.ContainsFunc(all, func(data signature) bool {
			return data.place == nowhere && data.best() == aPerson && data.holds(s) && !s.holds(&data) && slices.ContainsFunc(all, func(line signature) bool {
				return line.place == belowTitle && line.holds(&data) && data.holds(&line)
			})
		})
	}},
	{"some of those whom both a line that says by and links to authors name", -2.5, func(_ *resolver, all []signature, s *signature) bool {
		return s.place == nowhere && s.best() == aPerson && slices.ContainsFunc(all, func(line signature) bool {
			return line.place == belowTitle && line.opens && line.best() == aPerson && line.holds(s) && !s.holds(&line) && slices.ContainsFunc(all, func(links signature) bool {
				return (links.claims[0].reader == "rel author" || links.claims[0].reader == "author link") && links.place == belowTitle && links.holds(&line) && line.holds(&links)
			})
		})
	}},
	{"a name and more", -1.5, besideOther(func(s, other *signature) bool {
		return isFullName(other.signers[0].Name) && len(s.signers[0].key) > len(other.signers[0].key) && strings.HasPrefix(s.signers[0].key, other.signers[0].key)
	})},
	{"more than another", -1, besideOther(func(s, other *signature) bool { return s.best() == other.best() && s.holds(other) && !other.holds(s) })},
	{"nobody, though another names a person", -1.5, func(r *resolver, all []signature, s *signature) bool {
		return s.best() != aPerson && slices.ContainsFunc(all, func(other signature) bool { return other.best() == aPerson && other.isStated() })
	}},
	{"nobody, though a full name is printed below the headline", -2.25, func(_ *resolver, all []signature, s *signature) bool {
		return s.best() != aPerson && s.place == nowhere && slices.ContainsFunc(all, func(other signature) bool {
			return other.best() == aPerson && other.place == belowTitle && slices.Contains(bylineReaders, other.claims[0].reader) && isFullName(other.authors()[0].Name)
		})
	}},
	{"an agency, though a person signs beside it below the headline", -1, func(_ *resolver, all []signature, s *signature) bool {
		return s.best() == anAgency && s.place == nowhere && slices.ContainsFunc(all, func(other signature) bool {
			return other.best() == aPerson && other.place == belowTitle && slices.ContainsFunc(s.signers, func(a signer) bool { return a.kind == anAgency && other.has(a.key) })
		})
	}},
	{"the site, though an agency signs below the headline", -2.5, func(_ *resolver, all []signature, s *signature) bool {
		return s.best() == theSite && slices.ContainsFunc(all, func(other signature) bool {
			return other.best() == anAgency && other.place == belowTitle && slices.Contains(bylineReaders, other.claims[0].reader)
		})
	}},
	{"an account or a staff", -0.75, func(_ *resolver, _ []signature, s *signature) bool {
		return s.generic
	}},
	{"most of the headline, though no word says by", -3, func(r *resolver, all []signature, s *signature) bool {
		if r.head == page.None {
			return false
		}
		switch s.claims[0].reader {
		case "name with date", "name by a date", "name by a portrait":
			name, title := s.signers[0].Name, r.Text(r.head)
			return 2*len(name) > len(title) && text.BeginsWith(text.Fold(title), text.Fold(name))
		}
		return false
	}},
	{"an account, though a full name signs the text", -3, func(r *resolver, all []signature, s *signature) bool {
		return s.isAccount() && slices.ContainsFunc(all, func(other signature) bool {
			return other.claims[0].reader == closingLineName && other.best() == aPerson && isFullName(other.signers[0].Name)
		})
	}},
	{"one word, though another has a full name", -1, func(r *resolver, all []signature, s *signature) bool {
		return !isFullName(s.signers[0].Name) && slices.ContainsFunc(all, func(other signature) bool {
			return other.best() == aPerson && other.isStated() && isFullName(other.signers[0].Name)
		})
	}},
}

// The scores below which a name is more likely somebody else's: of what is named or said to be a
// signature, and of lines that only stand as one does.
const (
	leastSignature = -2
	leastGuess     = -1
)

// isBelieved reports whether a signature is more likely the article's than somebody else's.
func (s *signature) isBelieved() bool {
	switch s.claims[0].reader {
	case "line below a label", "by inside a line", "name with date", "name by a date", "name by a portrait", closingLineName, closingBracketsName, authorNoteName, authorPhotoName:
		return s.score >= leastGuess
	}
	return s.score >= leastSignature
}

// weighSignatures scores all signatures.
func (r *resolver) weighSignatures(all []signature) {
	for i := range all {
		s := &all[i]
		s.generic = names.IsGeneric(s.signers[0].Name) || isLogin(s.signers[0].Name)
		s.opens = s.place != nowhere && r.startsWithBy(s.claims[0].value)
	}
	for i := range all {
		for _, f := range signatureFeatures {
			if !r.isOff(signatureRow, f.Name) && f.Holds(r, all, &all[i]) {
				all[i].score += f.Weight
			}
		}
	}
}

// isFullName reports a name of two words or more, or one in a script that sets no spaces.
func isFullName(name string) bool {
	return strings.Contains(name, " ") || strings.ContainsFunc(name, func(c rune) bool { return c >= 0x2e80 })
}

func saidBy(readers ...string) func(*resolver, []signature, *signature) bool {
	return func(_ *resolver, _ []signature, s *signature) bool {
		return slices.Contains(readers, s.claims[0].reader)
	}
}

func standsIn(place spot) func(*resolver, []signature, *signature) bool {
	return func(_ *resolver, _ []signature, s *signature) bool { return s.place == place }
}

func keptOutBy(rules ...string) func(*resolver, []signature, *signature) bool {
	return func(r *resolver, _ []signature, s *signature) bool {
		return slices.Contains(rules, r.rule(s.claims[0].node))
	}
}

func opensWithBy(_ *resolver, _ []signature, s *signature) bool {
	return s.opens
}

// besideOther holds where a relation does to what another reader says.
func besideOther(is func(s, other *signature) bool) func(*resolver, []signature, *signature) bool {
	return func(_ *resolver, all []signature, s *signature) bool {
		for i := range all {
			if other := &all[i]; other.claims[0].reader != s.claims[0].reader && is(s, other) {
				return true
			}
		}
		return false
	}
}

// isStated reports a signature that a page makes in so many words, near its text, and not by its
// place alone.
func (s *signature) isStated() bool {
	switch s.place {
	case inText:
		return s.claims[0].reader == "line by"
	case farOff, aboveTitle:
		return false
	}
	return s.claims[0].reader != "name by a date" && s.claims[0].reader != "printed byline"
}
