package hostile

import "strings"

// names are all elements of HTML, the ones that are obsolete too, and one that is unknown.
var names = strings.Fields(`a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big
	blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog
	dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup
	hr html i iframe image img input ins kbd keygen label legend li link listing main map mark marquee math menu menuitem
	meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture
	plaintext portal pre progress q rb rp rt rtc ruby s samp script search section select slot small source spacer span
	strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var
	video wbr xmp news-box`)

// elements are pages of every element, one inside the other and one after the other. The article
// stands first: many elements hide what stands in them.
func elements() []Input {
	var all []Input
	for _, name := range names {
		all = append(all,
			Input{Name: "deep " + name, Page: page(head+body+article, "<"+name+">a", "")},
			Input{Name: "wide " + name, Page: page(head+body+article, "<"+name+">a</"+name+">", "")},
			Input{Name: "ends of " + name, Page: page(head+body+article, "</"+name+">", "")})
	}
	return all
}
