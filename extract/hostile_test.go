package extract

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/hostile"
)

// What a hostile page may cost, as a multiple of what a normal page of its size costs: code that is
// run, and memory that is allocated. A page of nothing but tags has some ten times as many nodes as a
// normal one, and no page costs more than its nodes explain.
const (
	mostWork     = 60
	mostMemory   = 60
	mostGrowth   = 2.6 // of the work where the page is twice as large
	mostArticle  = 12  // the Article as JSON, as a multiple of the page,
	mostEvidence = 64 << 10
)

// TestHostile parses every hostile page and sees what comes out: the article that it holds, valid
// JSON, safe HTML, and no more memory than a few times that of a normal page.
func TestHostile(t *testing.T) {
	const size = 16 << 10
	normal := memoryOf(t, hostile.Normal(size))
	whole, most := 0, 0.0
	inputs := hostile.Catalogue()
	for _, input := range inputs {
		page := input.Page(size)
		var a *Article
		memory := allocated(func() { a = parsed(t, input.Name, page) })
		times := memory / float64(len(page)) / normal
		if most = max(most, times); times > mostMemory {
			t.Errorf("%s: %.0f times the memory of a normal page", input.Name, times)
		}
		found := checkFound(t, input, a)
		if found == len(hostile.Paragraphs) {
			whole++
		}
		checkResult(t, input.Name, a, len(page))
	}
	t.Logf("at the most %.0f times the memory of a normal page; the whole article in %d of %d inputs", most, whole, len(inputs))
	if 100*whole < 95*len(inputs) {
		t.Errorf("the whole article was found in %d of %d inputs", whole, len(inputs))
	}
}

// One line that is longer than all others together says nothing of the lines beside it.
func TestBesideHugeLine(t *testing.T) {
	for _, input := range hostile.Catalogue() {
		switch input.Name {
		case "one long byline", "dates", "digits", "years", "paragraphs below a huge heading", "captions and a huge headline":
			a := parsed(t, input.Name, input.Page(256<<10))
			if found := checkFound(t, input, a); found != len(hostile.Paragraphs) {
				t.Errorf("%s: %d paragraphs of %d", input.Name, found, len(hostile.Paragraphs))
			}
		}
	}
}

// parsed is the Article of a page; no page is an error, however hostile.
func parsed(t *testing.T, name string, page []byte) *Article {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute) // only so that a test cannot hang
	defer cancel()
	a, err := Parse(ctx, bytes.NewReader(page), &Options{URL: "https://post.example/a"})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return a
}

// checkFound counts the paragraphs of the article that were found. Some inputs are made so that the
// hostile part looks more like an article than the rest, but something of that must be left.
func checkFound(t *testing.T, input hostile.Input, a *Article) (found int) {
	t.Helper()
	for _, paragraph := range hostile.Paragraphs {
		if strings.Contains(a.Body, paragraph) {
			found++
		}
	}
	if input.Lost == "" && (a.Headline != hostile.Headline || found == 0) {
		t.Errorf("%s: headline %.60q, %d paragraphs of %d", input.Name, a.Headline, found, len(hostile.Paragraphs))
	}
	return found
}

// checkResult sees that an Article is fit to be stored and shown.
func checkResult(t *testing.T, name string, a *Article, size int) {
	t.Helper()
	stored, err := json.Marshal(a)
	var back Article
	if err != nil || json.Unmarshal(stored, &back) != nil || !utf8.Valid(stored) {
		t.Errorf("%s: no JSON: %v", name, err)
	}
	if len(stored) > mostArticle*size+mostEvidence {
		t.Errorf("%s: %d bytes of JSON from a page of %d", name, len(stored), size)
	}
	checkSafe(t, a.HTML())
	checkAddresses(t, name, a)
	if text := a.Markdown() + a.Text(); !utf8.ValidString(text) || strings.Contains(text, "\x00") {
		t.Errorf("%s: text that is none", name)
	}
}

// checkAddresses sees that all addresses of an Article are those of the web.
func checkAddresses(t *testing.T, name string, a *Article) {
	t.Helper()
	check := func(field, address string, schemes ...string) {
		if u, err := url.Parse(address); err != nil || u.Scheme != "" && !strings.Contains(strings.Join(schemes, " "), u.Scheme) {
			t.Errorf("%s: %s has the address %.80q", name, field, address)
		}
	}
	check("url", a.URL, "http", "https")
	check("next page", a.NextPage, "http", "https")
	check("source", a.Source.URL, "http", "https")
	if safeURL(a.Rights.License, mediaSchemes) != a.Rights.License { // which may be a name, too
		t.Errorf("%s: licence %.80q", name, a.Rights.License)
	}
	for _, author := range a.Authors {
		check("author", author.URL, "http", "https", "mailto")
	}
	for _, image := range a.Images {
		checkImage(check, image)
	}
	var blocks func([]Block)
	blocks = func(list []Block) {
		for _, b := range list {
			for _, s := range b.Spans {
				check("span", s.Link, "http", "https", "mailto")
			}
			if b.Image != nil {
				checkImage(check, *b.Image)
			}
			if b.Embed != nil {
				check("embed", b.Embed.URL, "http", "https")
			}
			blocks(b.Blocks)
		}
	}
	blocks(a.Blocks)
}

func checkImage(check func(field, address string, schemes ...string), image Image) {
	check("picture", image.URL, "http", "https")
	for _, s := range image.Sources {
		check("picture's source", s.URL, "http", "https")
	}
}

// allocated is how many bytes something allocates, all in all. The pools are emptied first, which takes
// two collections: memory that others have left would be missing from the sum.
func allocated(do func()) float64 {
	runtime.GC()
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	do()
	runtime.ReadMemStats(&after)
	return float64(after.TotalAlloc - before.TotalAlloc)
}

// memoryOf is how many bytes a page makes the library allocate, for each of its own.
func memoryOf(t *testing.T, page []byte) float64 {
	t.Helper()
	parsed(t, "normal", page) // once, so that tables are built
	return allocated(func() { parsed(t, "normal", page) }) / float64(len(page))
}

// TestWork counts the work that hostile pages make, without a clock, and sees that it grows with
// their size and no faster. It builds the program that counts, which takes a while, and takes one
// input in ten, or all with STANDFIRST_ALL_WORK=1, as .ci/run does.
func TestWork(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	every := "10"
	if os.Getenv("STANDFIRST_ALL_WORK") != "" {
		every = "1"
	}
	rows, names := counted(t, "golang.org/x/net/html", "-every", every, "16384", "32768", "65536")
	normal := rows[2]
	for i := 0; i+2 < len(rows); i += 3 {
		small, middle, large := rows[i], rows[i+1], rows[i+2]
		for n, kind := range []string{"blocks of code run", "bytes allocated"} {
			most := []float64{mostWork, mostMemory}[n]
			if times := large[n] / large[2] / (normal[n] / normal[2]); times > most {
				t.Errorf("%s: %.0f times the %s of a normal page", names[i], times, kind)
			}
		}
		// From some size on a page may be made flatter, and costs more at once: but that is only once.
		if once, again := growth(small, middle), growth(middle, large); min(once, again) > mostGrowth {
			t.Errorf("%s: twice the size makes %.1f times the work, and twice that %.1f times", names[i], once, again)
		}
	}
}

// counted runs the program that counts work, with counters also in some packages that are not ours.
func counted(t *testing.T, others string, args ...string) (rows [][3]float64, names []string) {
	t.Helper()
	dir := t.TempDir()
	program := filepath.Join(dir, "work")
	build := exec.Command("go", "build", "-cover", "-covermode=atomic", "-coverpkg=./extract/...,./internal/hostile/work,"+others,
		"-o", program, "./internal/hostile/work")
	build.Dir = ".."
	if out, err := build.CombinedOutput(); err != nil {
		t.Skipf("no program that counts: %v %s", err, out)
	}
	count := exec.Command(program, args...)
	count.Env = append(count.Environ(), "GOCOVERDIR="+dir)
	out, err := count.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if rows, names, err = parseCounts(string(out)); err != nil {
		t.Fatal(err)
	}
	return rows, names
}

// growth is how many times the work a page makes that is twice as large.
func growth(small, large [3]float64) float64 { return 2 * large[0] / small[0] / (large[2] / small[2]) }

// A page of 30 MB, all of it on one line, or in one script.
func TestGiant(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	for _, input := range hostile.Catalogue() {
		switch input.Name {
		case "text on one line", "a giant script":
			a := parsed(t, input.Name, input.Page(30<<20))
			checkFound(t, input, a)
		}
	}
}

// A counter is a context that is done after so many looks at it.
type counter struct {
	context.Context
	looks, most int
	err         error
}

func (c *counter) Err() error {
	if c.looks++; c.looks > c.most {
		return c.err
	}
	return nil
}

// TestCancel ends the work at each of many points, and sees that it ends there.
func TestCancel(t *testing.T) {
	inputs := []hostile.Input{{Name: "normal", Page: hostile.Normal}}
	for _, input := range hostile.Catalogue() {
		switch input.Name {
		case "fonts unclosed, then paragraphs", "encodings mixed", "fonts in the data", "divs, and the article in the deepest":
			inputs = append(inputs, input)
		}
	}
	for _, input := range inputs {
		page := input.Page(64 << 10)
		all := &counter{Context: context.Background(), most: 1 << 30}
		if _, err := Parse(all, bytes.NewReader(page), nil); err != nil {
			t.Fatal(err)
		}
		for i := range 8 {
			c := &counter{Context: context.Background(), most: all.looks * i / 8, err: context.DeadlineExceeded}
			a, err := Parse(c, bytes.NewReader(page), nil)
			if a != nil || !errors.Is(err, context.DeadlineExceeded) || err == context.DeadlineExceeded {
				t.Errorf("%s: cancelled after %d of %d looks: %v", input.Name, c.most, all.looks, err)
			}
			if c.looks > c.most+2 {
				t.Errorf("%s: cancelled after %d looks, and looked %d times more", input.Name, c.most, c.looks-c.most)
			}
		}
	}
}

func TestTooManyNodes(t *testing.T) {
	if testing.Short() {
		t.Skip("makes a large page")
	}
	page := strings.Repeat("<p>a", 3<<20)
	if _, err := Parse(context.Background(), strings.NewReader(page), nil); !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
}

// parseCounts reads what the program that counts work prints: blocks run, bytes allocated, size, name.
func parseCounts(out string) (rows [][3]float64, names []string, err error) {
	for line := range strings.Lines(out) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		if len(fields) != 4 {
			return nil, nil, fmt.Errorf("no counts: %q", line)
		}
		var row [3]float64
		for i := range row {
			if row[i], err = strconv.ParseFloat(fields[i], 64); err != nil {
				return nil, nil, err
			}
		}
		rows, names = append(rows, row), append(names, fields[3])
	}
	return rows, names, nil
}
