package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// version is set by the linker for releases.
var version = ""

func newVersion(c *console) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Show the version and how the program was built",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			fmt.Fprintf(c.out, "factlint %s\n", versionText())
			fmt.Fprintf(c.out, "built with %s for %s/%s\n", runtime.Version(), runtime.GOOS, runtime.GOARCH)
			info, ok := debug.ReadBuildInfo()
			if !ok {
				return nil
			}
			for _, s := range info.Settings {
				switch s.Key {
				case "vcs.revision":
					fmt.Fprintf(c.out, "revision %s\n", s.Value)
				case "vcs.time":
					fmt.Fprintf(c.out, "of %s\n", s.Value)
				case "vcs.modified":
					if s.Value == "true" {
						fmt.Fprintln(c.out, "with changes that are not committed")
					}
				}
			}
			return nil
		},
	}
}

// versionText is the version of a release, else that of the module.
func versionText() string {
	if version != "" {
		return version
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "devel"
}
