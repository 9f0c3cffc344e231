package main

import (
	"errors"

	"os"
	"path/filepath"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/facts"
)

// indexCache is the folder in which large bases are kept compiled; "" where the
// system has no place for it.
func indexCache() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "factlint")
}

func newFactsIndex(c *console) *cobra.Command {
	var in factsFlags
	cmd := &cobra.Command{
		Use:   "index [flags] [PATH...]",
		Short: "Compile a large facts base, which happens by itself when it is needed",
		Long: `Compile a facts base into the user's cache, so that a check need not read all of it.
Bases of more than a megabyte are compiled by themselves when they are first used,
and again when a file changes; this does it ahead of time.`,
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			s, _, paths, err := in.session(c, args)
			if err != nil {
				return err
			}
			cache := indexCache()
			if cache == "" {
				return errors.New("there is no folder to keep it in: set XDG_CACHE_HOME or HOME")
			}
			debug.SetGCPercent(usualGC)
			path, size, problems, err := facts.Index(paths, cache)
			for _, p := range problems {
				s.problem(p.File, p.Span, p.Message, p.Hint)
			}
			if len(problems) > 0 {
				return errReported
			}
			if err != nil {
				return err
			}
			s.note("%s: %d bytes", filepath.ToSlash(path), size)
			return nil
		},
	}
	in.add(cmd.Flags())
	return cmd
}
