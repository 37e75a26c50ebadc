package markup

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// A trait is what the tree builder asks of an element. Traits make a set.
type trait uint32

const (
	stopper  trait = 1 << iota // the end tag of an ordinary element does not reach over it,
	holder                     // nor does an item of a list
	headline                   // h1 to h6
	styled                     // what it does to text goes on behind a block that cuts it short
	shelter                    // but not into this
	empty                      // has no content
	rawText                    // its content is text
	endsP                      // its start ends a paragraph
	apart                      // its start does not open again what is styled
	leftOpen                   // its end tag is often left out
	fosters                    // what may not stand in it is moved before the table
	odd                        // what is in it goes by rules that only html.Parse knows

	// An end tag does not reach over elements with the trait of its scope.
	anyScope
	listScope
	buttonScope
	tableScope
	bodyScope
	rowScope
)

// A form is an element as the tree builder knows it.
type form struct {
	name   string
	tag    atom.Atom
	number uint8 // among the known elements, or 0
	is     trait
}

// forms are the known elements by their number, after the HTML standard, 13.2.4 and 13.2.6, as html.Parse
// reads it. An element that is in no row is an ordinary one, like <span>.
var forms = func() (table [256]form) {
	for i, e := range known {
		table[i] = form{name: e.name, tag: atom.Lookup([]byte(e.name)), number: e.number}
	}
	for _, row := range []struct {
		is    trait
		names string
	}{
		{stopper, "address div p"},
		{stopper | holder, "applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd"},
		{stopper | holder, "details dir dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header"},
		{stopper | holder, "hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript"},
		{stopper | holder, "object ol param plaintext pre script section select source style summary table tbody td template textarea"},
		{stopper | holder, "tfoot th thead title tr track ul wbr xmp"},
		{endsP | apart, blockNames + " dd dt form h1 h2 h3 h4 h5 h6 li p"},
		{endsP, "xmp"},
		{apart, "hr iframe noembed param rb rp rt rtc source table textarea track"},
		{headline, "h1 h2 h3 h4 h5 h6"},
		{styled, "a b big code em font i nobr s small strike strong tt u"},
		{empty, "area base basefont bgsound br col embed hr img input keygen link meta param source track wbr"},
		{rawText, "iframe noembed noframes script style textarea title xmp"},
		{shelter, "applet caption marquee object td template th"},
		{leftOpen, "dd dt li optgroup option p rb rp rt rtc"},
		{fosters, "table tbody tfoot thead tr"},
		{odd, "frameset math plaintext svg"},
		{anyScope, "applet caption html marquee object select table td template th"},
		{listScope, "ol ul"},
		{buttonScope, "button"},
		{tableScope, "html table template"},
		{bodyScope, "html tbody template tfoot thead"},
		{rowScope, "html template tr"},
	} {
		for name := range strings.FieldsSeq(row.names) {
			table[find([]byte(name)).number].is |= row.is
		}
	}
	return table
}()

// Elements that have the same rules.
const (
	blockNames = "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup " +
		"listing main menu nav ol pre search section summary ul"
	headNames = "base basefont bgsound link meta noframes script style template title"
	partNames = "caption col colgroup tbody td tfoot th thead tr" // of tables
)

// formOf is the form of an element.
func formOf(name string) form {
	if n := numberOf([]byte(name)); n != 0 {
		return forms[n]
	}
	name = lowerCase(name)
	return form{name: name, tag: atom.Lookup([]byte(name))}
}

func lowerCase(s string) string {
	for i := 0; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' {
			return string(lowered([]byte(s)))
		}
	}
	return s
}
