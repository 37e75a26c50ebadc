package extract

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

func TestSignatureFeaturesAreNamed(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range signatureFeatures {
		if f.Name == "" || seen[f.Name] || f.Weight == 0 {
			t.Errorf("the feature %q", f.Name)
		}
		seen[f.Name] = true
	}
}

// signedPage is a page whose head and byline are given.
func signedPage(head, byline, after string) string {
	return `<html><head><title>Ferry was late again | The Daily Post</title><meta property="og:site_name" content="The Daily Post">` + head +
		`</head><body><nav><a href="/">Home</a></nav><main><article><h1>Ferry was late again</h1>` + byline + paragraphs() + paragraphs() + `</article>` + after + `</main></body></html>`
}

func ld(author string) string {
	return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry was late again","author":` + author + `}</script>`
}

// TestWhoSigned has what pages say of their authors in several places at once, and who it is.
func TestWhoSigned(t *testing.T) {
	ana := `{"@type":"Person","name":"Ana Ruiz"}`
	site := `{"@type":"Organization","name":"The Daily Post"}`
	for _, test := range []struct{ name, head, byline, after, want string }{
		{"the data alone", ld(ana), ``, ``, "Ana Ruiz"},
		{"the line alone", ``, `<p>By Ana Ruiz</p>`, ``, "Ana Ruiz"},
		{"a person before the site", ld(site), `<p>By Ana Ruiz</p>`, ``, "Ana Ruiz"},
		{"the site where nobody is named", ld(site), ``, ``, "The Daily Post"},
		{"a site whose name reads like people", `<meta property="og:site_name" content="Ruiz & Park"><meta name="author" content="The Daily Post">`, ``, ``, "The Daily Post"},
		{"the writer before who put it online", `<meta name="author" content="mwebmaster">`, `<p>By Ana Ruiz</p>`, ``, "Ana Ruiz"},
		{"a line that names more than the data", ld(ana), `<p>By <a href="/author/ana">Ana Ruiz</a> and <a href="/author/jo">Jo Park</a></p>`, ``, "Ana Ruiz /author/ana; Jo Park /author/jo"},
		{"a house in another key", `<meta name="author" content="Merrin Media"><meta name="parsely-author" content="Ana Ruiz">`, `<p>By Ana Ruiz</p>`, ``, "Ana Ruiz"},
		{"in a list of links", ``, `<ul><li><a href="/author/ana/">Ana Ruiz</a></li></ul>`, ``, "Ana Ruiz /author/ana/"},
		{"a name by the date", ``, `<p>Ana Ruiz</p><p>3 May 2024</p>`, ``, "Ana Ruiz"},
		{"a name by the date before an account", `<meta name="author" content="webmaster">`, `<p>Ana Ruiz</p><p>3 May 2024</p>`, ``, "Ana Ruiz"},
		{"a name at the end before an account that is linked and printed", ld(`{"@type":"Person","name":"admin66"}`), `<p>By <a rel="author" href="/author/admin66">admin66</a></p>`, `<p align="right"><b>Ana Ruiz</b></p>`, "Ana Ruiz"},
		{"a staff where nobody is named", `<meta name="author" content="Staff">`, ``, ``, "Staff"},
		{"a name below a label", ``, `<div>Written by</div><div>Ana Ruiz</div>`, ``, "Ana Ruiz"},
		{"below the text", ``, ``, `<footer>Posted by <a rel="author" href="/author/ana/">Ana Ruiz</a></footer>`, "Ana Ruiz /author/ana/"},
		{"an agency beside a person", ld(`"Ana Ruiz, Reuters"`), ``, ``, "Ana Ruiz"},
		{"an agency alone", ld(`"Reuters"`), ``, ``, "Reuters"},
		{"printed in capitals", ``, `<p>By ANA RUIZ</p>`, ``, "Ana Ruiz"},
		{"inner parts of a byline that names another's work", ``, `<div class="byline"><span class="author">By Ana Ruiz</span> <span>Updated by <b class="author">Jo Park</b></span></div>`, ``, "Ana Ruiz"},
		{"a person beside the site", ld(site), `<div class="author-name">The Daily Post</div><div class="author-name"><a href="/author/ana">Ana Ruiz</a></div>`, ``, "Ana Ruiz /author/ana"},
		{"a person below the headline before a house", `<meta name="author" content="Merrin Media Group">`, `<div class="author">Ana Ruiz</div>`, ``, "Ana Ruiz"},
		{"a label for previews", `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Ruiz">`, ``, ``, "Ana Ruiz"},
		{"in the footer of the article", ``, ``, `<article><footer><p class="author">Ana Ruiz</p></footer></article>`, "Ana Ruiz"},
		{"a writer named inside the text before a house", `<meta name="author" content="Merrin Media">`, paragraphs() + `<p>Author: Ana Ruiz</p>`, ``, "Ana Ruiz"},
		{"marked up in a sentence", ``, `<p itemscope itemtype="https://schema.org/NewsArticle">This is what <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ana Ruiz</span></span> has seen of the late ferries on a long day at the pier.</p>`, ``, "Ana Ruiz"},
		{"footnotes", ``, ``, `<ol><li id="user-content-fn-1">Maybe Up</li></ol>`, ""},
		{"behind the site's name, in a long line with dates", ld(site), `<div><span class="author">The Daily Post <span>Ana RUIZ</span></span> <span>Published on 3 May 2024 at 6.30am, updated on 3 May 2024 at 9.12am</span></div>`, ``, "Ana Ruiz"},
		{"beside what the data call an organisation", ld(`{"@type":"Organization","name":"Merrin Ruiz"}`), `<p>By Ana Ruiz, Merrin Ruiz</p>`, ``, "Ana Ruiz"},
		{"reporters in the dateline", ld(site), `<p>本报讯（记者 陆一鸣 通讯员 何静）5月5日，永安廊桥的最后一块桥板铺设完成。这座建于1903年的木桥去年夏天被洪水冲断，村民等了十个月。</p>`, ``, "陆一鸣; 何静"},
		{"who wrote the original", ld(`"postdesk"`), `<p><em>This story by <a href="https://river.example/staff/ana">Ana Ruiz</a> originally appeared on River Post.</em></p>`, ``, "Ana Ruiz https://river.example/staff/ana"},
		{"nobody", ``, ``, ``, ""},
		{"other stories", ``, ``, `<aside class="related"><div class="card"><h3>Pier shut</h3><p class="byline">By Jo Park</p></div></aside>`, ""},
		{"who comments", ``, ``, `<div id="comments" class="comments"><div class="comment"><cite class="fn">Jo Park</cite><p>Late again!</p></div></div>`, ""},
		{"who took the picture", ``, `<figure><img src="a.jpg"><figcaption>The pier. <span class="byline">By Jo Park</span></figcaption></figure>`, ``, ""},
		{"a sentence that begins with by", ``, `<p>By adding up what was lost, the council came to a sum.</p>`, ``, ""},
		{"a placeholder", `<meta name="author" content="undefined">`, ``, ``, ""},
	} {
		article, err := Parse(context.Background(), strings.NewReader(signedPage(test.head, test.byline, test.after)), &Options{URL: "https://www.post.example/ferry"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, a := range article.Authors {
			got = append(got, strings.TrimSpace(fmt.Sprint(a.Name, " ", strings.TrimPrefix(a.URL, "https://www.post.example"))))
		}
		if shown := strings.Join(got, "; "); shown != test.want {
			t.Errorf("%s: got %q, want %q", test.name, shown, test.want)
		}
	}
}

// Who is printed beside the authors of the data is one too, if the name is known to be a person's.
func TestMoreThanTheData(t *testing.T) {
	for line, want := range map[string]string{
		"By Anna Ruiz and Helen Okoro": "Anna Ruiz and Helen Okoro",
		"By Anna Ruiz, Port Merrin":    "Anna Ruiz",
	} {
		markup := `<html><head><title>Ferry late</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry late again","author":{"@type":"Person","name":"Anna Ruiz"}}</script></head><body><article><h1>Ferry late again</h1><p class="byline">` + line + `</p>` + paragraphs() + `</article></body></html>`
		if a := articleOf(t, markup, nil); a.Byline != want {
			t.Errorf("%s: %q, want %q", line, a.Byline, want)
		}
	}
}
