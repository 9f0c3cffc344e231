package main

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/pflag"
	"golang.org/x/term"

	"github.com/factlint/factlint/internal/config"
)

// inputFlags say what is read and how it is understood.
type inputFlags struct {
	facts         []string
	config        string
	date          string
	stdinFilename string
	jobs          int
	quiet         bool
	records       bool
	rule, ignore  []string
}

func (f *inputFlags) add(flags *pflag.FlagSet) {
	flags.StringArrayVar(&f.facts, "facts", nil, "facts base: a TOML `file` or a directory of them (repeatable)")
	flags.StringVar(&f.config, "config", "", "configuration `file` (default: the nearest factlint.toml)")
	flags.StringVar(&f.date, "date", "", "`YYYY-MM-DD`, the article's date where its front matter has none")
	flags.StringVar(&f.stdinFilename, "stdin-filename", "", "`name` of the draft read from standard input")
	flags.IntVar(&f.jobs, "jobs", 0, "`number` of drafts read at once (0: as many as processors)")
	flags.BoolVar(&f.quiet, "quiet", false, "no summary and no notes on standard error")
	flags.BoolVar(&f.records, "records", false, "read JSON Lines from standard input, one text a line, and answer each with a line")
	flags.SortFlags = false
}

func (f *inputFlags) addRules(flags *pflag.FlagSet) {
	flags.StringSliceVar(&f.rule, "rule", nil, "only these rules: contradiction, contradiction/headcount, */headcount (repeatable)")
	flags.StringSliceVar(&f.ignore, "ignore", nil, "all but these rules (repeatable)")
}

// usageError is the error of a flag with a value it does not take.
func usageError(flag, written string, names []string) error {
	hint := "there are " + strings.Join(names, ", ")
	if name, ok := config.Nearest(written, names); ok {
		hint = fmt.Sprintf("did you mean %q?", name)
	}
	return fmt.Errorf("%s: unknown value %q: %s", flag, written, hint)
}

// wantsColour reports whether output to a file is to be coloured, by the
// conventions of NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE and TERM. A variable set
// to nothing counts as not set.
func wantsColour(out *os.File) bool {
	switch {
	case os.Getenv("NO_COLOR") != "":
		return false
	case isSet("FORCE_COLOR"), isSet("CLICOLOR_FORCE"):
		return true
	}
	return isTerminal(out) && os.Getenv("TERM") != "dumb"
}

// isSet reports whether a variable asks for something: "0" and "false" do not.
func isSet(name string) bool {
	return !slices.Contains([]string{"", "0", "false"}, os.Getenv(name))
}

func isTerminal(f *os.File) bool { return f != nil && term.IsTerminal(int(f.Fd())) }

// terminalWidth is the width of the terminal behind a file, as COLUMNS or the
// terminal itself says; 0 when neither does.
func terminalWidth(f *os.File) int {
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		return n
	}
	if !isTerminal(f) {
		return 0
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		return 0
	}
	return width
}
