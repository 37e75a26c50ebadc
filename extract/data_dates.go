package extract

import (
	"bytes"
	"slices"
	"strings"
	"time"

	"github.com/standfirst/standfirst/extract/internal/dates"
	"github.com/standfirst/standfirst/extract/internal/page"
	"golang.org/x/net/html/atom"
)

// Readers of dates that stand in the page's data without a name that all sites share, or without
// any.

// metaPublished reads <meta> elements whose name, a site's own, says that something was published:
// "w-published-date".
func metaPublished() reader {
	return reader{"meta published", func(d *dossier) []claim {
		var claims []claim
		for name, metas := range d.metas {
			if !saysPublished(name) || contains(publishedMetas, name) || contains(issuedMetas, name) {
				continue
			}
			for _, m := range metas {
				claims = append(claims, claim{value: m.content, node: page.None, path: "meta[" + name + "]"})
			}
		}
		slices.SortStableFunc(claims, func(a, b claim) int { return strings.Compare(a.path, b.path) })
		return claims
	}}
}

// saysPublished reports whether one of the words of a name says that something was published.
func saysPublished(name string) bool {
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return r < 'a' || r > 'z' }) {
		switch word {
		case "published", "publish", "publication", "pubdate", "pubtime", "publishdate", "publishtime", "publisheddate", "publicationdate":
			return true
		}
	}
	return false
}

// linkedPage reads a property of the page itself, where the structured data describe it and not
// only the article.
func linkedPage(prop string) reader {
	return reader{"linked page " + prop, func(d *dossier) []claim {
		for _, t := range d.graph.things {
			if t != d.article && len(t.types) > 0 && strings.HasSuffix(t.types[0], "Page") && len(t.props[prop]) > 0 {
				return d.propClaims(t, prop)
			}
		}
		return nil
	}}
}

// inferredDate claims a day that stands in the page's data.
func inferredDate(date dates.Date, path string) []claim {
	return []claim{{value: date.Time.Format(time.DateOnly), node: page.None, path: path, inferred: true}}
}

// addressDate reads the date in the first of some addresses that has one: "/2024/05/03/".
func addressDate(name string, addresses func(*dossier) []string) reader {
	return reader{name, func(d *dossier) []claim {
		for _, u := range addresses(d) {
			if found, ok := dates.FromURL(u); ok && found.Precision >= dates.Day {
				return inferredDate(found, u)
			}
		}
		return nil
	}}
}

func pageAddresses(d *dossier) []string {
	return []string{d.opts.URL, d.linkHref("canonical"), d.meta("og:url")}
}

func pictureAddresses(d *dossier) []string {
	return []string{d.meta("og:image"), d.meta("twitter:image")}
}

// titleDate reads the day in <title>.
func titleDate() reader {
	return reader{"title", func(d *dossier) []claim {
		for _, date := range dates.Find(d.title, d.dateOptions()) {
			if date.Precision >= dates.Day {
				return inferredDate(date, "title")
			}
		}
		return nil
	}}
}

// scriptDate reads what the data that a page's own scripts work with call the time of publishing.
// What stands in JSON-LD has been read.
func scriptDate() reader {
	return reader{"script", func(d *dossier) []claim {
		for _, id := range d.All(atom.Script) {
			if strings.HasSuffix(d.Attr(id, "type"), "ld+json") || !d.Mentions(id, "ublish") {
				continue
			}
			for data := d.RawBytes(id); ; {
				_, behind, found := bytes.Cut(data, []byte("ublish"))
				if !found {
					break
				}
				value, read := keyedValue(string(behind[:min(len(behind), longestKeyRest+longestDateValue)]))
				if date, ok := dates.Parse(value, d.dateOptions()); ok && date.Precision >= dates.Day {
					return []claim{{value: value, node: page.None, path: d.Path(id), inferred: true}}
				}
				data = behind[read:]
			}
		}
		return nil
	}}
}

// The longest rest of a key and the longest value that are a date in a script.
const (
	longestKeyRest   = 20
	longestDateValue = 40
)

// keyedValue is the value of a key whose beginning is cut off: of `edAt":"2024-05-03",` the day. It
// may be escaped, as in data within data. key is where the key ends.
func keyedValue(s string) (value string, key int) {
	for key < len(s) && (isASCIILetter(s[key]) || s[key] == '_') {
		key++
	}
	rest := s[key:]
	value = strings.TrimLeft(rest[:min(len(rest), longestDateValue)], `\"' `)
	if key > longestKeyRest || !strings.HasPrefix(value, ":") {
		return "", key
	}
	value = strings.TrimLeft(value[1:], `\"' `)
	end := strings.IndexAny(value, `\"',}`)
	if end < 0 {
		return "", key
	}
	return value[:end], key
}
