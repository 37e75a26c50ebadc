package extract

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html/atom"
)

func TestLanguageTag(t *testing.T) {
	for in, want := range map[string]string{
		"en": "en", "EN": "en", "pt_br": "pt-BR", "de-AT": "de-AT", "zh-hans-cn": "zh-Hans-CN", "zh_Hant": "zh-Hant", " en-US ": "en-US", "en, fr": "en", "fil": "fil", "es-419": "es-419",
		"de-DE-1996": "de-DE-1996", "sl-rozaj": "sl-rozaj",
		"": "", "-": "", "english": "", "e": "", "x-y": "", "de AT": "", "日本": "", "de-Ö": "", "{{lang}}": "",
	} {
		if got := languageTag(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestDeepestPath(t *testing.T) {
	for in, want := range map[string]string{
		"news,news/local": "local", "news, news/local, news/local/harbour": "harbour",
		"news": "news", "news/local": "news/local", "Arts, Film/TV": "Arts, Film/TV", "news,sports/local": "news,sports/local", "news,newspapers/local": "news,newspapers/local",
		"news,news/": "news,news/", "": "", ",": ",",
	} {
		if got := deepestPath(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestSplitTags(t *testing.T) {
	for in, want := range map[string][]string{
		"ferries, pier": {"ferries", "pier"}, "ferries;pier|quay": {"ferries", "pier", "quay"}, " #ferries , #pier ,": {"ferries", "pier"}, "渡船、码头，海港": {"渡船", "码头", "海港"},
		"Port Merrin": {"Port Merrin"}, "": nil, ",;": nil, "ferries\npier": {"ferries", "pier"}, "C#": {"C#"},
	} {
		if got := splitTags(in); !slices.Equal(got, want) {
			t.Errorf("%q: got %q", in, got)
		}
	}
}

func TestTags(t *testing.T) {
	for _, test := range []struct {
		name, head, body string
		want             []string
	}{
		{"links", ``, `<p><a rel="tag" href="/f">ferries</a> <a rel="tag" href="/p">Port Merrin</a> <a rel="tag" href="/f">ferries</a></p>`, []string{"ferries", "Port Merrin"}},
		{"one reader's only", `<meta name="keywords" content="other, words">`, `<a rel="tag" href="/f">ferries</a>`, []string{"ferries"}},
		{"many elements", `<meta property="article:tag" content="ferries"><meta property="article:tag" content="pier">`, ``, []string{"ferries", "pier"}},
		{"keywords", `<meta name="keywords" content="ferries, pier">`, ``, []string{"ferries", "pier"}},
		{"a text is no tag", `<meta name="keywords" content="` + strings.ReplaceAll(prose[0], ",", "") + `">`, ``, nil},
		{"none", ``, ``, nil},
	} {
		if got := articleOf(t, test.head+storyWith(test.body), nil).Tags; !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestSection(t *testing.T) {
	for meta, want := range map[string]string{
		`<meta property="article:section" content="Islands">`: "Islands", `<meta property="article:section" content=" Islands &amp;  Sea ">`: "Islands & Sea",
		`<meta property="article:section" content="https://post.example/islands"><meta name="section" content="World">`: "World",
		`<meta property="article:section" content="` + prose[0] + `">`:                                                  "", ``: "",
		`<meta property="article:section" content="Category: Islands">`: "Islands",
	} {
		if got := articleOf(t, meta+storyWith(""), nil).Section; got != want {
			t.Errorf("%s: got %q, want %q", meta, got, want)
		}
	}
}

// A printed way to the article is its last step that is neither the site nor the article itself.
func TestSectionOfAWay(t *testing.T) {
	for way, want := range map[string]string{
		"The Post &gt; Harbour &gt; Article": "Harbour",
		"Home › Harbour":                     "Harbour",
		"Harbour":                            "Harbour",
		"The Post &gt; Article":              "The Post > Article",
	} {
		if got := articleOf(t, `<meta property="og:site_name" content="The Post"><meta property="article:section" content="`+way+`">`+storyWith(""), nil).Section; got != want {
			t.Errorf("%s: got %q, want %q", way, got, want)
		}
	}
}

func TestNextPage(t *testing.T) {
	for _, test := range []struct{ page, links, want string }{
		{"https://post.example/ferry", `<link rel="next" href="/ferry/2">`, "https://post.example/ferry/2"},
		{"https://post.example/ferry", `<link rel="next" href="?page=2">`, "https://post.example/ferry?page=2"},
		{"https://post.example/ferry.html", `<a rel="next" href="/ferry-2.html">2</a>`, "https://post.example/ferry-2.html"},
		{"https://post.example/ferry/2", `<link rel="next" href="/ferry/3">`, "https://post.example/ferry/3"},
		{"https://post.example/ferry", `<link rel="next" href="/boat">`, ""},                               // the next article
		{"https://post.example/ferry", `<a rel="next" href="/boat-sinks-off-the-coast-2024">Boat</a>`, ""}, // so too
		{"https://post.example/ferry", `<link rel="next" href="https://other.example/ferry/2">`, ""},       // another site
		{"https://post.example/ferry", `<link rel="next" href="/ferry">`, ""},                              // this page
		{"https://post.example/ferry", `<link rel="next" href="#">`, ""},                                   // nowhere
		{"https://post.example/ferry", `<link rel="prev" href="/ferry/2">`, ""},                            // the page before
		{"", `<link rel="next" href="/ferry/2">`, ""},                                                      // nobody knows of what
		{"https://post.example/", `<link rel="next" href="/page/2">`, ""},                                  // a front page
		{"https://post.example/ferry", `<link rel="next" href="/boat"><link rel="next" href="/ferry/2">`, "https://post.example/ferry/2"},
	} {
		if got := resolverOf(t, test.links+storyWith(""), Options{URL: test.page}).nextPage(); got != test.want {
			t.Errorf("%s on %q: got %q, want %q", test.links, test.page, got, test.want)
		}
	}
}

func TestIsPageNumber(t *testing.T) {
	for s, want := range map[string]bool{"2": true, "12": true, "123": false, "": false, "2.": false, "Next": false} {
		if got := isPageNumber(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// inScript is a paragraph in a script, long enough to be prose.
func inScript(words string) string { return `<p>` + strings.Repeat(words+" ", 20) + `</p>` }

func TestLanguage(t *testing.T) {
	for _, test := range []struct{ name, markup, language, direction string }{
		{"declared", `<html lang="de-at"><p>` + prose[0] + `</p>`, "de-AT", "ltr"},
		{"declared as XML", `<html xml:lang="de"><p>` + prose[0] + `</p>`, "de", "ltr"},
		{"declared badly", `<html lang="german"><meta property="og:locale" content="de_DE"><p>` + prose[0] + `</p>`, "de-DE", "ltr"},
		{"in the data", `<script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"fr"}</script><p>` + prose[0] + `</p>`, "fr", "ltr"},
		{"in the metadata", `<meta http-equiv="content-language" content="es"><p>` + prose[0] + `</p>`, "es", "ltr"},
		{"unknown", `<p>` + prose[0] + `</p>`, "", "ltr"},
		{"Japanese", inScript("フェリーは遅れた。"), "ja", "ltr"},
		{"Chinese", inScript("渡船今天早上晚点了。"), "zh", "ltr"},
		{"Korean", inScript("나룻배가 늦었다."), "ko", "ltr"},
		{"Hebrew", inScript("המעבורת איחרה."), "he", "rtl"},
		{"Arabic", inScript("تأخرت العبارة."), "ar", "rtl"},
		{"Persian, declared", `<html lang="fa">` + inScript("کشتی دیر رسید."), "fa", "rtl"},
		{"Greek", inScript("Το πλοίο άργησε."), "el", "ltr"},
		{"Thai", inScript("เรือมาช้า"), "th", "ltr"},
		{"Urdu", `<meta property="og:locale" content="en_US">` + inScript("کشتی دیر سے پہنچی، ملاح نے ڈاک کا تھیلا بھی نہیں لیا۔"), "ur", "rtl"},
		{"Persian", inScript("کشتی گرفتار توفان شد و چند پل خراب شد."), "fa", "rtl"},
		{"Kurdish, declared as Arabic", `<html lang="ar">` + inScript("کەشتییەکە درەنگ گەیشت و ڕێگاکە داخرا لە شارەکەدا."), "ckb", "rtl"},
		{"Arabic with a name", `<html lang="ar">` + inScript("تأخرت العبارة صباح اليوم في الميناء القديم ولم تصل إلى الجزيرة قبل حلول الظلام، وقال إن الرياح كانت شديدة وإن العبارة لن تبحر قبل أن تهدأ، وأضاف أن شركة گابريال التي تملك العبارة سوف تعوض الركاب الذين انتظروا على الرصيف حتى المساء ولم يجدوا من يخبرهم بموعد الرحلة التالية إلى الجزيرة"), "ar", "rtl"},
		{"Mongolian", inScript("Завь хоцорч ирлээ, зам хаалттай байгаа юм гэж өчигдөр мэдээлэв, үүнийг хэн ч мэдсэнгүй."), "mn", "ltr"},
		{"Kazakh", inScript("Қайық кешігіп келді, жол жабық болды, бұл туралы әкімдік хабарлады."), "kk", "ltr"},
		{"Russian", inScript("Паром опоздал, дорога закрыта, расписание висит на причале."), "ru", "ltr"},
		{"Ukrainian", inScript("Пором запізнився, дорогу закрито, її відремонтують."), "uk", "ltr"},
		{"Bulgarian", inScript("Фериботът закъсня, пътят е затворен до събота."), "bg", "ltr"},
		{"Marathi", inScript("फेरी उशिरा आली आणि जुना रस्ता सकाळी बंद होता, त्यामुळे गावकरी वेळेवर पोहोचले नाहीत."), "mr", "ltr"},
		{"Tamil", inScript("படகு தாமதமாக வந்தது."), "ta", "ltr"},
		{"Burmese", inScript("သင်္ဘော နောက်ကျသည်။"), "my", "ltr"},
		{"Tigrinya", inScript("እታ ጃልባ ደንጉያ ኣትያ፡ ኣብ ወደብ ኣሎ።"), "ti", "ltr"},
		{"no text", `<p>1</p>`, "", ""},
	} {
		r := resolverOf(t, test.markup, Options{})
		if language, direction := r.language(); language != test.language || direction != test.direction {
			t.Errorf("%s: got %q and %q, want %q and %q", test.name, language, direction, test.language, test.direction)
		}
	}
}

func TestURL(t *testing.T) {
	for _, test := range []struct{ head, option, want string }{
		{`<link rel="canonical" href="/ferry">`, "https://post.example/x?utm=1", "https://post.example/ferry"},
		{`<meta property="og:url" content="https://post.example/ferry">`, "", "https://post.example/ferry"},
		{``, "https://post.example/x", "https://post.example/x"},
		{`<link rel="canonical" href="/ferry">`, "", ""},
		{``, "no address", ""},
	} {
		r := resolverOf(t, test.head+storyWith(""), Options{URL: test.option})
		if got := r.url(); got != test.want {
			t.Errorf("%s on %q: got %q, want %q", test.head, test.option, got, test.want)
		}
	}
}

// The page's own node of a field is known, where it is printed.
func TestLineOf(t *testing.T) {
	r := resolverOf(t, storyWith(""), Options{})
	if r.head != firstOf(t, r.view, atom.H1) {
		t.Fatal("the headline is not found")
	}
	if got := r.lineOf(r.head); got != 0 {
		t.Errorf("line %d", got)
	}
}

func TestWithoutLabel(t *testing.T) {
	for in, want := range map[string]string{
		"In Depth":               "In Depth",
		"Tagged with: ferries":   "ferries",
		"Posted in Harbour":      "Harbour",
		"Categories Island life": "Island life",
		"Sectional":              "Sectional",
		"Tags":                   "Tags",
		"tags \u023a\u023a":      "\u023a\u023a", // whose lower case is longer
	} {
		if got := withoutLabel(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}
