package extract

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/extract/internal/names"
	"github.com/standfirst/standfirst/extract/internal/page"
	"github.com/standfirst/standfirst/extract/internal/text"
	"golang.org/x/net/html/atom"
)

// captionOf finds the caption and the credit that are printed with a picture.
func (a *album) captionOf(id page.ID) (caption, credit string) {
	box := a.captionBox(id)
	if box == page.None {
		if line := a.captionBelow(id); line != page.None {
			a.take(line, Caption)
			return a.splitCredit(a.Text(line), id)
		}
		if said, credit := a.signedBelow(id); credit != "" {
			return said, credit
		}
		return a.saidInAttributes(id)
	}
	beside, named := a.creditIn(box)
	var parts []string
	captions := a.captionsIn(box, id)
	for _, c := range captions {
		a.take(c, Caption)
		said, more := a.splitCredit(a.captionText(c), id)
		if before, name := a.glued(said, more, c); name != "" {
			said, more = a.cutGlued(before, name, id)
		}
		if credit == "" {
			credit = more
		}
		if said != "" && !text.Same(said, named) && !slices.ContainsFunc(parts, func(p string) bool { return text.Same(p, said) }) {
			parts = append(parts, said)
		}
	}
	if named != "" {
		credit = named
	}
	if credit == "" {
		credit = a.creditBeside(box, captions)
	}
	if len(parts) == 0 {
		return beside, credit
	}
	return strings.Join(parts, " "), credit
}

// captionAttrs hold the caption of a picture for the script that shows it large, on the picture or on the link around it, and
// creditAttrs whose picture it is.
var (
	captionAttrs = []string{"data-caption", "data-image-caption", "data-sub-html"}
	creditAttrs  = []string{"data-credit", "data-copyright", "data-image-credit"}
)

// saidInAttributes is the caption and the credit that attributes hold.
func (a *album) saidInAttributes(id page.ID) (caption, credit string) {
	if said := unmarked(a.firstAttr(id, captionAttrs)); !text.Same(said, a.ogTitle) {
		caption, credit = a.splitCredit(said, id)
	}
	if own := text.Collapse(a.firstAttr(id, creditAttrs)); own != "" {
		_, credit = trimCredit(own)
	}
	return caption, credit
}

// firstAttr is the first of some attributes that a picture has, or the link around it.
func (a *album) firstAttr(id page.ID, names []string) string {
	link := a.Above(id, atom.A)
	for _, name := range names {
		if said := a.Attr(id, name); said != "" {
			return said
		}
		if link != page.None && a.Attr(link, name) != "" {
			return a.Attr(link, name)
		}
	}
	return ""
}

// captionText is what a caption says, without the parts that are named otherwise.
func (a *album) captionText(caption page.ID) string {
	return text.Collapse(a.TextIn(caption, a.End(caption), func(n page.ID) bool { return a.isFurniture(n, caption) }))
}

// isFurniture reports whether a text node stands in a part of a caption that is its credit, a
// control, or shown to nobody.
func (a *album) isFurniture(id, caption page.ID) bool {
	for at := id; at > caption; at = a.Parent(at) {
		if a.IsElement(at) && (a.isNamedCredit(at) || isHidden(a.view, at) || a.bears(unseenNames, at) || a.Tag(at) == atom.Button || a.Size(at) <= 16 && isCounter(a.Text(at)) || a.Size(at) <= maxControl && isImageControl(a.Text(at))) {
			return true
		}
	}
	return false
}

// maxInFigure is how many pictures one <figure> shows under one caption; more are a page's list.
const maxInFigure = 4

// maxCaptionSize is the size of the longest caption.
const maxCaptionSize = 900

// captionBox is the element that holds a picture together with its caption: the <figure>, or the
// nearest element that holds something named a caption and no other text.
func (a *album) captionBox(id page.ID) page.ID {
	figure := a.Above(id, atom.Figure)
	if figure != page.None && a.count(figure) <= maxInFigure && a.Size(figure) <= 2*maxCaptionSize && len(a.captionsIn(figure, id)) > 0 {
		return figure
	}
	at, steps := a.Parent(id), 5
	if figure != page.None { // the caption may stand just outside of it
		at, steps = a.Parent(figure), 3
	}
	for ; steps > 0 && at > a.Root(); at, steps = a.Parent(at), steps-1 {
		if a.count(at) > 2 || holdsParagraphs(a.view, at) && !holdsTag(a.view, at, atom.Figcaption) {
			return page.None
		}
		if len(a.captionsIn(at, id)) > 0 {
			return at
		}
	}
	return page.None
}

// isBelowHeading reports whether a heading stands just above an element: a box with a picture, a title and a text has no
// caption, whatever the builder of the page calls the text.
func (a *album) isBelowHeading(id page.ID) bool {
	above := a.PreviousElement(id)
	return above != page.None && levelOf(a.Tag(above)) > 0
}

// captionsIn are the outermost elements in a box that hold its caption: what HTML calls so, else
// what the page calls so, else all its text where that is a line or two.
func (a *album) captionsIn(box, picture page.ID) []page.ID {
	found := a.Within(box, atom.Figcaption)
	if slices.ContainsFunc(found, func(c page.ID) bool { return a.isOfAnother(c, picture) }) {
		return nil
	}
	if found = slices.DeleteFunc(slices.Clone(found), func(c page.ID) bool { return a.Size(c) == 0 }); len(found) > 0 {
		return found
	}
	for at := box + 1; at < a.End(box); at++ {
		if !a.IsElement(at) || a.Size(at) == 0 || a.Contains(at, picture) || a.Size(at) > maxCaptionSize {
			continue
		}
		if a.bears(captionNames, at) && !a.isBelowHeading(at) {
			found = append(found, at)
			at = a.End(at) - 1
		}
	}
	if first, end := a.LinesOf(box); len(found) == 0 && a.isPictureBox(box) && !a.saysElse(box, first, end) {
		for _, line := range a.Lines[first:end] {
			if a.Above(line.From, atom.Button) != page.None || end-first > 1 && isPictureCount(a.LineText(line)) {
				continue
			}
			found = append(found, a.outermost(line.From, line.Size))
		}
	}
	return found
}

// saysElse reports a box of which a line is the headline or the standfirst.
func (a *album) saysElse(box page.ID, first, end int) bool {
	for _, line := range a.Lines[first:end] {
		for id := line.From; id > box; id = a.Parent(id) {
			if field := a.taken[id]; field == Headline || field == Standfirst {
				return true
			}
		}
	}
	return false
}

// isPictureCount reports a line that tells how many pictures a gallery has: "5 photos in the gallery", "Fotogalerie 12".
func isPictureCount(s string) bool {
	if s == "" || len(s) > 40 {
		return false
	}
	before, behind := s[0] >= '1' && s[0] <= '9', s[len(s)-1] >= '0' && s[len(s)-1] <= '9'
	if spaces := strings.Count(s, " "); !(before && spaces <= 4 || behind && spaces <= 1) {
		return false
	}
	return slices.ContainsFunc(pictureStems, func(stem string) bool { return strings.Contains(strings.ToLower(s), stem) })
}

// pictureStems are what words for pictures and galleries begin with, in the languages that share them.
var pictureStems = []string{"foto", "photo", "picture", "image", "bild", "galer", "galler", "zdjęć", "snímk", "фото"}

// isOfAnother reports whether a caption stands in a <figure> that shows another picture.
func (a *album) isOfAnother(caption, picture page.ID) bool {
	figure := a.Above(caption, atom.Figure)
	return figure != page.None && !a.Contains(figure, picture) && a.count(figure) > 0
}

// isPictureBox reports whether an element holds one picture and a line or two of text, and nothing
// else: then the text is the caption, whatever it is called.
func (a *album) isPictureBox(id page.ID) bool {
	size := a.Size(id)
	if a.setsText(id) || a.count(id) != 1 || size < 25 || size > 320 || 2*a.LinkSize(id) > size || a.Tag(id) == atom.P || a.Contains(id, a.body.region) || holdsTag(a.view, id, headings...) {
		return false
	}
	if first, end := a.LinesOf(id); end-first > 3 {
		return false
	}
	return !isImageControl(a.Text(id))
}

// maxControl is the size of the longest control in a caption.
const maxControl = 30

// isImageControl reports what a control of a picture says: "Enlarge", "Voir en plein écran".
func isImageControl(s string) bool {
	said := text.Fold(s)
	return slices.ContainsFunc(imageControls, func(words string) bool { return text.BeginsWith(said, words) })
}

// setsText reports whether an element sets text that a picture may stand beside: words of a
// paragraph, a quotation, an item of a list that says something before it shows the picture.
func (a *album) setsText(id page.ID) bool {
	switch a.Tag(id) {
	case atom.Span, atom.Blockquote:
		return true
	case atom.Li:
		first, end := a.LinesOf(id)
		pictures := a.Within(id, atom.Img)
		return first < end && len(pictures) > 0 && a.Lines[first].From < pictures[0]
	}
	return a.Above(id, atom.Blockquote) != page.None
}

// captionBelow is the line below a picture where it is called a caption, or says just what the picture's alt text
// says, whatever it is called.
func (a *album) captionBelow(id page.ID) page.ID {
	_, next := a.LinesOf(id)
	if next >= len(a.Lines) || a.Lines[next].Size > maxSigned {
		return page.None
	}
	line := a.outermost(a.Lines[next].From, a.Lines[next].Size)
	alt := a.Attr(id, "alt")
	if text.Size(alt) >= 5 && text.Same(a.LineText(a.Lines[next]), alt) || a.bears(captionNames, line) && !a.isShownBetween(id, line) {
		return line
	}
	return page.None
}

// isShownBetween reports whether another picture stands between one and a node behind it.
func (a *album) isShownBetween(picture, node page.ID) bool {
	at, _ := slices.BinarySearch(a.shownOnce, picture+1)
	return at < len(a.shownOnce) && a.shownOnce[at] < node
}

// linkedCaptions is what the structured data say of pictures, by their keys.
func (r *resolver) linkedCaptions() map[string]string {
	captions := map[string]string{}
	for _, t := range r.graph.things {
		if r.Tick(); !t.is("ImageObject") {
			continue
		}
		said := t.text("caption")
		address := r.absolute(r.graph.address(value{thing: t}))
		if said == "" || address == "" {
			continue
		}
		captions[imageKey(address)], _ = names.SplitCredit(said)
	}
	return captions
}
