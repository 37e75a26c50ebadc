package markup

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// A mode is what a token means where the builder is: see the HTML standard, 13.2.6.4, as html.Parse follows
// it.
type mode uint8

const (
	initial mode = iota
	beforeHTML
	beforeHead
	inHead
	inHeadNoscript
	afterHead
	inBody
	inTable
	inCaption
	inColgroup
	inTableBody
	inRow
	inCell
	inTemplate
	afterBody
	afterHTML
	manyModes
)

// An action does what a token says. It reports whether that is all that it says: if not, the token says more in
// the mode that was set.
type action func(*builder) (done bool)

// A rule is what the tags of elements mean.
type rule struct {
	names string
	do    action
}

// A manner is what all tokens mean in a mode.
type manner struct {
	other     action // for what no one below is for
	text      action
	end       action // for end tags that no rule names
	endOfPage action
	starts    []rule
	ends      []rule
}

// The ends of the parts of a table.
var (
	endCaption   = endTo(inTable, tableScope, atom.Caption)
	endTableBody = endTo(inTable, tableScope, atom.Tbody, atom.Tfoot, atom.Thead)
	endRow       = endTo(inTableBody, tableScope, atom.Tr)
	endCell      = endTo(inRow, tableScope, atom.Td, atom.Th)
)

// modeTable is the manners of all modes, laid out to be looked up in.
type modeTable [manyModes]struct {
	text, endOfPage action
	starts, ends    [256]action // by the number of the element
}

// manners are the manners of all modes. A builder has them at hand, for some of their actions ask for them.
var manners = func() *modeTable {
	var table modeTable
	html, head, body := openTo("html", beforeHead), openTo("head", inHead), openTo("body", inBody)
	leaveHead, leaveNoscript, backInBody := again(popTo(afterHead)), again(popTo(inHead)), again(to(inBody))
	for m, is := range [manyModes]manner{
		initial: {text: blankOr(again(to(beforeHTML))), other: again(to(beforeHTML))},
		beforeHTML: {text: blankOr(html), end: pass, other: html,
			starts: []rule{{"html", startTo(beforeHead)}},
			ends:   []rule{{"body br head html", html}}},
		beforeHead: {text: blankOr(head), end: pass, other: head,
			starts: []rule{{"html", as(inBody)}, {"head", startTo(inHead)}},
			ends:   []rule{{"body br head html", head}}},
		inHead: {text: spaceThen(leaveHead), end: pass, other: leaveHead,
			starts: []rule{{"html", as(inBody)}, {headNames, startInHead}, {"noscript", startTo(inHeadNoscript)}, {"head", pass}},
			ends:   []rule{{"head", done(leaveHead)}, {"body br html", leaveHead}, {"template", done(endTemplate)}}},
		inHeadNoscript: {text: spaceOr(addText, leaveNoscript), end: pass, other: leaveNoscript,
			starts: []rule{{"html", as(inBody)}, {"basefont bgsound link meta noframes style", startInHead}, {"head noscript", pass}},
			ends:   []rule{{"noscript", done(leaveNoscript)}, {"br", leaveNoscript}}},
		afterHead: {text: spaceThen(body), end: pass, endOfPage: done(body), other: body,
			starts: []rule{{"html", as(inBody)}, {"body", startTo(inBody)}, {headNames, backInHead}, {"head", pass}},
			ends:   []rule{{"body br html", body}, {"template", done(endTemplate)}}},
		inBody: {text: bodyText, end: (*builder).endOther, endOfPage: again(toTemplate), other: (*builder).startInBody,
			starts: bodyStarts,
			ends:   bodyEnds},
		inTable: {text: spaceOr(tableSpace, foster), end: as(inBody), endOfPage: as(inBody), other: foster,
			starts: []rule{{"caption", startPart(tableScope, inCaption)},
				{"colgroup", startPart(tableScope, inColgroup)}, {"col", openPart(tableScope, "colgroup", inColgroup)},
				{"tbody tfoot thead", startPart(tableScope, inTableBody)}, {"td th tr", openPart(tableScope, "tbody", inTableBody)},
				{"table", again(endTable)}, {"script style template", startInHead}, {"form input", startBetween}},
			ends: []rule{{"table", done(endTable)}, {"body html " + partNames, pass}, {"template", done(endTemplate)}, {"br p", foster}}},
		inCaption: {other: as(inBody),
			starts: []rule{{"caption col colgroup tbody td tfoot thead tr", again(endCaption)}},
			ends: []rule{{"caption", done(endCaption)}, {"table", again(endCaption)},
				{"body col colgroup html tbody td tfoot th thead tr", pass}}},
		inColgroup: {text: spaceThen(leaveColgroup), endOfPage: as(inBody), other: leaveColgroup,
			starts: []rule{{"html", as(inBody)}, {"col", startTo(inColgroup)}, {"template", startInHead}},
			ends:   []rule{{"colgroup", done(leaveColgroup)}, {"col", pass}, {"template", done(endTemplate)}}},
		inTableBody: {other: as(inTable),
			starts: []rule{{"tr", startPart(bodyScope, inRow)}, {"td th", openPart(bodyScope, "tr", inRow)},
				{"caption col colgroup tbody tfoot thead", again(endTableBody)}},
			ends: []rule{{"tbody tfoot thead", done(endTo(inTable, tableScope))}, {"table", again(endTableBody)},
				{"body caption col colgroup html td th tr", pass}}},
		inRow: {other: as(inTable),
			starts: []rule{{"td th", startPart(rowScope, inCell)}, {"caption col colgroup tbody tfoot thead tr", again(endRow)}},
			ends: []rule{{"tr", done(endRow)}, {"table", again(endRow)}, {"tbody tfoot thead", ifOpen(again(endRow))},
				{"body caption col colgroup html td th", pass}}},
		inCell: {other: as(inBody),
			starts: []rule{{partNames, again(endCell)}},
			ends: []rule{{"td th", done(endTo(inRow, tableScope))}, {"table tbody tfoot thead tr", ifOpen(endCellAnyhow)},
				{"body caption col colgroup html", pass}}},
		inTemplate: {text: as(inBody), end: pass, endOfPage: again(endTemplate), other: goOn(inBody),
			starts: []rule{{headNames, startInHead}, {"caption colgroup tbody tfoot thead", goOn(inTable)}, {"col", goOn(inColgroup)},
				{"tr", goOn(inTableBody)}, {"td th", goOn(inRow)}},
			ends: []rule{{"template", done(endTemplate)}}},
		afterBody: {text: spaceOr(bodyText, backInBody), endOfPage: pass, other: backInBody,
			starts: []rule{{"html", as(inBody)}},
			ends:   []rule{{"html", done(to(afterHTML))}}},
		afterHTML: {text: spaceOr(bodyText, backInBody), endOfPage: pass, other: backInBody,
			starts: []rule{{"html", as(inBody)}}},
	} {
		table[m].text, table[m].endOfPage = first(is.text, is.other), first(is.endOfPage, is.other)
		fill(&table[m].starts, is.other, is.starts)
		fill(&table[m].ends, first(is.end, is.other), is.ends)
	}
	return &table
}()

func first(do, other action) action {
	if do != nil {
		return do
	}
	return other
}

func fill(table *[256]action, other action, rules []rule) {
	for i := range table {
		table[i] = other
	}
	for _, r := range rules {
		for name := range strings.FieldsSeq(r.names) {
			table[find([]byte(name)).number] = r.do
		}
	}
}

// as does what the token means in a mode.
func (b *builder) as(m mode) (done bool) {
	switch is := &b.manners[m]; b.kind {
	case text:
		return is.text(b)
	case startTag:
		return is.starts[b.e.number](b)
	case endTag:
		return is.ends[b.e.number](b)
	default:
		return is.endOfPage(b)
	}
}
