// Command work counts what each hostile page costs, without a clock. It is built with coverage, so
// that each block of code counts how often it runs:
//
//	go build -cover -covermode=atomic -coverpkg=./extract/...,golang.org/x/net/html ./internal/hostile/work
//	./work [-only PATTERN] [-every N] [-gaps] SIZE...
//
// For each input and size it prints the blocks run, the bytes allocated, the size of the page, and
// the name, in columns parted by tabs. A normal page comes first. With -gaps the first number is that of
// the blocks run in the longest stretch between two looks at the context.
package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"regexp"
	"runtime"
	"runtime/coverage"
	"slices"
	"strconv"
	"time"

	"github.com/standfirst/standfirst/extract"
	"github.com/standfirst/standfirst/internal/cputime"
	"github.com/standfirst/standfirst/internal/hostile"
)

func main() {
	only := flag.String("only", "", "count only inputs whose names match this regular expression")
	every := flag.Int("every", 1, "count only one input in so many")
	gaps := flag.Bool("gaps", false, "count what is run between two looks at the context")
	flag.Parse()
	wanted, err := regexp.Compile(*only)
	if err != nil {
		log.Fatal(err)
	}
	measure := cost
	if *gaps {
		measure = longestGap
	}
	inputs := append([]hostile.Input{{Name: "normal", Page: hostile.Normal}}, hostile.Catalogue()...)
	if _, _, err := cost(hostile.Normal(1 << 10)); err != nil { // once, so that tables are built
		log.Fatal(err)
	}
	for i, input := range inputs {
		if !wanted.MatchString(input.Name) || i%*every != 0 {
			continue
		}
		for _, arg := range flag.Args() {
			size, err := strconv.Atoi(arg)
			if err != nil {
				log.Fatal(err)
			}
			page := input.Page(size)
			blocks, allocated, err := measure(page)
			if err != nil {
				log.Fatal(err)
			}
			fmt.Fprintf(os.Stdout, "%d\t%d\t%d\t%s\n", blocks, allocated, len(page), input.Name)
		}
	}
}

// cost parses a page and renders its article, and counts the blocks of code that this runs and the
// bytes that it allocates.
func cost(page []byte) (blocks, allocated uint64, err error) {
	runtime.GC()
	runtime.GC() // once more, which empties the pools: memory that the page before has left is work too
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if err := coverage.ClearCounters(); err != nil {
		return 0, 0, err
	}
	if a, err := extract.Parse(context.Background(), bytes.NewReader(page), nil); err == nil {
		_ = a.HTML() + a.Markdown() + a.Text()
	} else if !errors.Is(err, extract.ErrTooLarge) {
		return 0, 0, err
	}
	var counters bytes.Buffer
	if err := coverage.WriteCounters(&counters); err != nil {
		return 0, 0, err
	}
	runtime.ReadMemStats(&after)
	blocks, err = sum(&counters)
	return blocks, after.TotalAlloc - before.TotalAlloc, err
}

// longestGap counts the blocks that are run in the longest stretches between two looks at the context. Which
// these are is told by a clock, and how long they are by counting.
func longestGap(page []byte) (blocks, _ uint64, err error) {
	watch := &stopwatch{Context: context.Background(), last: cputime.Used()}
	if _, err := extract.Parse(watch, bytes.NewReader(page), nil); err != nil {
		return 0, 0, err
	}
	slices.SortFunc(watch.gaps, func(a, b gap) int { return cmp.Compare(b.took, a.took) })
	const asked = 2
	for _, g := range watch.gaps[:min(len(watch.gaps), asked)] {
		n, err := countGap(page, g.look)
		if err != nil {
			return 0, 0, err
		}
		blocks = max(blocks, n)
	}
	return blocks, 0, nil
}

// A stopwatch is a context that takes note of how long it was not looked at.
type stopwatch struct {
	context.Context
	last  time.Duration
	looks int
	gaps  []gap
}

// A gap is the time before a look, by its number.
type gap struct {
	look int
	took time.Duration
}

func (s *stopwatch) Err() error {
	s.looks++
	if took := cputime.Used() - s.last; took > time.Millisecond/4 {
		s.gaps = append(s.gaps, gap{s.looks, took})
	}
	s.last = cputime.Used()
	return nil
}

// countGap counts the blocks that are run before a look, since the one before it.
func countGap(page []byte, look int) (uint64, error) {
	c := &counter{Context: context.Background(), look: look}
	if err := coverage.ClearCounters(); err != nil {
		return 0, err
	}
	if _, err := extract.Parse(c, bytes.NewReader(page), nil); err != nil && !errors.Is(err, errEnough) {
		return 0, err
	}
	if c.err != nil {
		return 0, c.err
	}
	before, err := sum(&c.before)
	if err != nil {
		return 0, err
	}
	after, err := sum(&c.after)
	return after - before, err
}

// A counter is a context that writes down the counters at a look and at the one before it, and then is done.
type counter struct {
	context.Context
	look, looks   int
	before, after bytes.Buffer
	err           error
}

var errEnough = errors.New("enough")

func (c *counter) Err() error {
	switch c.looks++; c.looks {
	case c.look - 1:
		c.err = coverage.WriteCounters(&c.before)
	case c.look:
		c.err = errors.Join(c.err, coverage.WriteCounters(&c.after))
		return errEnough
	}
	return nil
}

// The file of counters, as internal/coverage of the standard library defines it: a header, the
// header of the one segment, its names and arguments, and then by function the number of its
// counters, two numbers that say which function, and the counters, all of variable length.
type (
	fileHeader struct {
		Magic, Version uint32
		Hash           [16]byte
		Flavor         uint8
		BigEndian      bool
		_              [6]byte
	}
	segmentHeader struct {
		Functions      uint64
		Names, Further uint32
	}
)

// sum adds up all counters.
func sum(r *bytes.Buffer) (uint64, error) {
	var file fileHeader
	var segment segmentHeader
	if err := errors.Join(binary.Read(r, binary.LittleEndian, &file), binary.Read(r, binary.LittleEndian, &segment)); err != nil {
		return 0, err
	}
	if file.Version != 1 || file.Flavor != 2 {
		return 0, fmt.Errorf("counters of version %d, flavour %d", file.Version, file.Flavor)
	}
	skipped := int(segment.Names) + int(segment.Further)
	r.Next(skipped + -skipped&3)
	var total uint64
	for range segment.Functions {
		n, err := binary.ReadUvarint(r)
		for i := range n + 2 {
			var count uint64
			if count, err = binary.ReadUvarint(r); i >= 2 {
				total += count
			}
		}
		if err == io.EOF {
			return 0, io.ErrUnexpectedEOF
		}
	}
	return total, nil
}
