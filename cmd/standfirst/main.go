// Command standfirst takes saved news pages apart: headline, standfirst, byline, caption, body,
// source and what stands around them.
//
//	standfirst page.html                       the Article as JSON
//	standfirst -format markdown page.html.gz   as a text to read
//	standfirst score DIR                       how good that is, on pages whose truth is known
//
// It opens files, never connections.
package main

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/standfirst/standfirst/extract"
)

// The exit codes.
const (
	exitFine   = 0
	exitFailed = 1 // something could not be read or written
	exitUsage  = 2 // the command line makes no sense
)

const usage = `Usage: standfirst [flags] FILE...
       standfirst score [flags] DIR...

Reads saved news pages and prints the article in each. A FILE whose name ends in .gz is unpacked;
"-" is standard input. A page that is no article is printed too: its "kind" says what it is.

The exit code is 0, or 1 where a page could not be read (one line on standard error says which and
why, and the other pages are printed all the same), or 2 where the command line makes no sense.

Examples:

  standfirst page.html
  standfirst -format text page.html
  standfirst -format jsonl saved/*.html.gz > articles.jsonl
  curl -s https://news.example/story | standfirst -url https://news.example/story -
  standfirst score -h

Flags:

`

// A format is one way of printing articles.
type format struct {
	name  string
	parts string // printed between two articles
	print func(io.Writer, *extract.Article) error
}

// formats are the values of -format. The first is the default.
var formats = []format{
	{"json", "", printJSON("  ")},
	{"jsonl", "", printJSON("")},
	{"text", "\n\f\n", printText((*extract.Article).Text)},
	{"markdown", "\n---\n\n", printText((*extract.Article).Markdown)},
	{"html", "\n", printText((*extract.Article).HTML)},
}

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the whole command and returns its exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) > 0 && args[0] == "score" {
		return runScore(args[1:], stdout, stderr)
	}
	c, err := parseCommand(args, stdout)
	if errors.Is(err, flag.ErrHelp) {
		return exitFine
	}
	if err != nil {
		fmt.Fprintf(stderr, "standfirst: %v; try -h\n", err)
		return exitUsage
	}
	return c.run(stdin, stdout, stderr)
}

// A command is what the command line asks for.
type command struct {
	inputs []string
	format format
	opts   extract.Options
}

// parseCommand reads flags before, between and after the inputs. Help goes to stdout.
func parseCommand(args []string, stdout io.Writer) (*command, error) {
	c := &command{format: formats[0]}
	set := flag.NewFlagSet("standfirst", flag.ContinueOnError)
	set.SetOutput(io.Discard) // run reports what is wrong, in one line
	set.Usage = func() {}
	set.Func("format", "print in this `format`: "+formatNames()+" (default json)", c.setFormat)
	set.StringVar(&c.opts.URL, "url", "", "the `address` of the page, to make links absolute with")
	set.StringVar(&c.opts.ContentType, "content-type", "", "the `header` that came with the page, for its charset")
	for len(args) > 0 {
		if err := set.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				printHelp(set, stdout)
			}
			return nil, err
		}
		if args = set.Args(); len(args) > 0 {
			c.inputs, args = append(c.inputs, args[0]), args[1:]
		}
	}
	return c, c.check()
}

func printHelp(set *flag.FlagSet, stdout io.Writer) {
	fmt.Fprint(stdout, usage)
	set.SetOutput(stdout)
	set.PrintDefaults()
}

func formatNames() string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return strings.Join(names, ", ")
}

func (c *command) setFormat(name string) error {
	for _, f := range formats {
		if f.name == name {
			c.format = f
			return nil
		}
	}
	return fmt.Errorf("not one of %s", formatNames())
}

func (c *command) check() error {
	switch {
	case len(c.inputs) == 0:
		return errors.New("no page was given")
	case c.opts.URL != "" && len(c.inputs) > 1:
		return fmt.Errorf("-url is the address of one page, but %d were given", len(c.inputs))
	}
	return nil
}

// run prints the article of each input in order. What cannot be read is reported and passed over.
func (c *command) run(stdin io.Reader, stdout, stderr io.Writer) int {
	code, printed := exitFine, false
	for _, input := range c.inputs {
		article, err := c.parse(input, stdin)
		if err != nil {
			fmt.Fprintf(stderr, "standfirst: %s: %s\n", input, reason(err))
			code = exitFailed
			continue
		}
		if err := c.print(stdout, article, printed); err != nil {
			fmt.Fprintf(stderr, "standfirst: writing: %s\n", reason(err))
			return exitFailed // nothing that follows could be written either
		}
		printed = true
	}
	return code
}

// parse extracts the article of a file, or of standard input where the input is "-".
func (c *command) parse(input string, stdin io.Reader) (*extract.Article, error) {
	page := stdin
	if input != "-" {
		file, err := os.Open(input)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		page = file
	}
	if strings.HasSuffix(input, ".gz") {
		unpacked, err := gzip.NewReader(page)
		if err != nil {
			return nil, fmt.Errorf("unpacking: %w", err)
		}
		page = unpacked
	}
	return extract.Parse(context.Background(), page, &c.opts)
}

// reason is an error in one line, without the path that stands in front of it already.
func reason(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return strings.Join(strings.Fields(err.Error()), " ")
}

func (c *command) print(stdout io.Writer, article *extract.Article, isNext bool) error {
	out := bufio.NewWriter(stdout)
	if isNext {
		out.WriteString(c.format.parts)
	}
	if err := c.format.print(out, article); err != nil {
		return err
	}
	return out.Flush()
}

func printJSON(indent string) func(io.Writer, *extract.Article) error {
	return func(w io.Writer, article *extract.Article) error {
		encoder := json.NewEncoder(w)
		encoder.SetEscapeHTML(false)
		encoder.SetIndent("", indent)
		return encoder.Encode(article)
	}
}

func printText(render func(*extract.Article) string) func(io.Writer, *extract.Article) error {
	return func(w io.Writer, article *extract.Article) error {
		_, err := fmt.Fprintln(w, strings.TrimRight(render(article), "\n"))
		return err
	}
}
