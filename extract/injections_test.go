package extract

import (
	"bytes"
	"context"
	"encoding/json"
	"html"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"
)

// injections reads the list of ways to make a browser run a script.
func injections(t testing.TB) []string {
	t.Helper()
	list, err := os.ReadFile("testdata/injections.txt")
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for line := range strings.Lines(string(list)) {
		if line = strings.TrimSuffix(line, "\n"); strings.HasPrefix(line, "# ") {
			continue
		}
		injection, err := strconv.Unquote(`"` + strings.ReplaceAll(line, `"`, `\"`) + `"`)
		if err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		all = append(all, injection)
	}
	if len(all) < 700 {
		t.Fatalf("%d injections", len(all))
	}
	return all
}

// injected are pages that carry an injection, by where they carry it.
func injected(injection string) map[string]string {
	asText, _ := json.Marshal(injection) // with < and > as \u003c and \u003e
	quoted := html.EscapeString(injection)
	data := func(property string) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","` + property + `":` + string(asText) + `}</script>` + storyWith("")
	}
	body, _ := json.Marshal("<p>" + strings.Join(prose[:], "</p><p>") + injection + "</p>")
	return map[string]string{
		"in the page's state": `<div id=root></div><script type="application/json">{"story":{"title":` + string(asText) + `,"authors":[` + string(asText) + `],"datePublished":` + string(asText) +
			`,"image":{"url":` + string(asText) + `,"caption":` + string(asText) + `},"body":` + string(body) + `}}</script>`,
		"in the text":          storyWith("<p>" + prose[0] + injection + prose[1] + "</p>"),
		"between blocks":       storyWith(injection),
		"as text":              storyWith("<p>" + prose[0] + quoted + "</p><pre><code>" + quoted + "</code></pre>"),
		"as headline":          "<article><h1>Ferry was late " + quoted + "</h1>" + paragraphs() + "</article>",
		"as address":           storyWith(`<p>` + prose[2] + ` <a href="` + quoted + `">there</a></p><figure><img src="` + quoted + `" width=900 alt="` + quoted + `"><figcaption>` + quoted + `</figcaption></figure>`),
		"as embed":             storyWith(`<iframe src="` + quoted + `" title="` + quoted + `"></iframe><blockquote class="twitter-tweet"><a href="` + quoted + `">x</a></blockquote>`),
		"as name":              `<meta name=author content="` + quoted + `"><meta property="og:site_name" content="` + quoted + `"><meta name=description content="` + quoted + `">` + storyWith(""),
		"in the page's links":  `<link rel=canonical href="` + quoted + `"><link rel=next href="` + quoted + `"><meta property="og:image" content="` + quoted + `">` + storyWith(""),
		"as language":          `<html lang="` + quoted + `" dir="` + quoted + `">` + storyWith(""),
		"headline of the data": data("headline"),
		"body of the data":     data("articleBody"),
		"picture of the data":  data("image"),
		"author of the data":   data("author"),
		"address of the data":  data("url"),
		"licence of the data":  data("license"),
	}
}

// TestInjections sees that nothing of them comes out as anything but text.
func TestInjections(t *testing.T) {
	for _, injection := range injections(t) {
		for where, page := range injected(injection) {
			a, err := Parse(context.Background(), strings.NewReader(page), &Options{URL: "https://post.example/a"})
			if err != nil {
				t.Fatal(err)
			}
			checkSafe(t, a.HTML())
			checkAddresses(t, where+" "+injection, a)
			if stored := toJSON(t, a); bytes.Contains(stored, []byte(`\u0000`)) {
				t.Errorf("a NUL: %s", stored)
			}
			if t.Failed() {
				t.Fatalf("%s: %q\n%s", where, injection, a.HTML())
			}
		}
	}
}

// watching is a page that takes note in its title of every script that runs in what follows.
const watching = `<!doctype html><meta charset=utf-8><title>quiet</title><script>
window.alert = window.msgbox = function () { document.title = "ran"; };
document.addEventListener("securitypolicyviolation", window.alert);
addEventListener("load", function () {
	document.querySelectorAll("*").forEach(function (e) {
		["click", "mouseover", "pointerenter", "focus", "toggle", "error", "load", "submit", "wheel", "copy"].forEach(function (name) {
			if (e.tagName !== "A" || name !== "click") e.dispatchEvent(new Event(name));
		});
		if (e.protocol === "javascript:" || e.protocol === "data:") document.title = "ran";
	});
});
</script>`

// TestInjectionsInBrowser opens what comes out in Chromium. That four of the injections run there as
// they stand shows that the test would notice.
func TestInjectionsInBrowser(t *testing.T) {
	browser, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("no Chromium here, so nothing shows that the HTML runs no script in a browser; Debian's package is chromium")
	}
	if testing.Short() {
		t.Skip("starts a browser")
	}
	for _, runs := range []string{"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<p onclick=alert(1)>x", `<a href="javascript:alert(1)">x</a>`} {
		if got := titleIn(t, browser, watching+runs); got != "ran" {
			t.Errorf("%s: title %q, so that the test would notice nothing", runs, got)
		}
	}
	var safe strings.Builder
	seen := map[string]bool{}                                                                   // most come out alike
	withoutProse := strings.NewReplacer(prose[0], "", prose[1], "", prose[2], "", prose[3], "") // or the page is huge
	for _, injection := range injections(t) {
		for _, page := range injected(injection) {
			a, err := Parse(context.Background(), strings.NewReader(page), nil)
			if err != nil {
				t.Fatal(err)
			}
			if out := withoutProse.Replace(a.HTML()); !seen[out] {
				seen[out] = true
				safe.WriteString(out)
			}
		}
	}
	t.Logf("%d articles, %d kB", len(seen), safe.Len()>>10)
	if got := titleIn(t, browser, watching+safe.String()); got != "quiet" {
		t.Errorf("a script ran: title %q", got)
	}
}

// titleIn opens a page in a browser and returns the title that it has after a while.
func titleIn(t *testing.T, browser, page string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(page))
	}))
	defer server.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	out, err := exec.CommandContext(ctx, browser, "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir="+t.TempDir(),
		"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--timeout=5000", "--dump-dom", server.URL).Output()
	if err != nil {
		t.Fatalf("%s: %v", browser, err)
	}
	_, after, _ := strings.Cut(string(out), "<title>")
	title, _, _ := strings.Cut(after, "</title>")
	return title
}
