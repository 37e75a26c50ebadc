// Package extracttest checks the library against pages that you have saved, in your own tests.
//
// Put each page as NAME.html or NAME.html.gz into a folder, with NAME.json beside it, the Article
// that you expect, and write one test:
//
//	func TestSavedPages(t *testing.T) { extracttest.Run(t, "testdata") }
//
// NAME.json holds as much of an Article as you care about, in the form in which the library writes
// it as JSON. Fields that it leaves out are not compared. One that is there is compared whole, and
// an empty one ("standfirst": "") says that the page has none; of source, published, modified,
// access and evidence again only those parts are compared that are there:
//
//	{
//	  "page": {"url": "https://harbour.example/bridge"},
//	  "headline": "Harbour bridge closed for repairs",
//	  "source": {"name": "The Harbour Post"},
//	  "standfirst": ""
//	}
//
// "page" says how the page was fetched, by "url", "content_type" and "fetched", and becomes the
// Options that the page is parsed with. All three may be left out.
//
// # Writing what is expected
//
// To write what the library finds now into every NAME.json, missing ones too, run
//
//	go test -run TestSavedPages -update
//
// and read the result as you would read a patch: it is the complete Article, right or wrong.
// "page" is kept.
//
// The flag -update is registered by importing this package, unless it already is. Should your test
// have a flag of that name for files of its own, share this one instead of declaring it again:
//
//	update := flag.Lookup("update").Value.String() == "true"
package extracttest

import (
	"context"
	"errors"
	"flag"
	"testing"

	"github.com/standfirst/standfirst/internal/golden"
	"github.com/standfirst/standfirst/internal/update"
)

// Run checks every saved page of a folder in a subtest called by its NAME. With -update it writes
// what the library finds instead.
func Run(t *testing.T, dir string) {
	t.Helper()
	run(t, dir, golden.Library, update.Wanted(flag.CommandLine))
}

func run(t *testing.T, dir string, extractor golden.Extractor, rewriting bool) {
	t.Helper()
	cases, err := golden.Cases(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) == 0 {
		t.Fatalf("no saved page (NAME.html or NAME.html.gz) stands in %s", dir)
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			t.Parallel()
			if rewriting {
				rewrite(t, c, extractor)
				return
			}
			check(t, c, extractor)
		})
	}
}

func check(t *testing.T, c golden.Case, extractor golden.Extractor) {
	t.Helper()
	differences, err := golden.Check(context.Background(), c, extractor)
	if errors.Is(err, golden.ErrNoExpected) {
		t.Fatalf("%v; run this test with -update to write what is found now, then read it", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, difference := range differences {
		t.Error(difference)
	}
}

func rewrite(t *testing.T, c golden.Case, extractor golden.Extractor) {
	t.Helper()
	changed, err := golden.Update(context.Background(), c, extractor)
	if err != nil {
		t.Fatal(err)
	}
	if changed {
		t.Logf("wrote %s", c.Expected)
	}
}
