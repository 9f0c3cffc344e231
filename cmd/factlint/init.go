package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/internal/project"
)

func newInit(c *console) *cobra.Command {
	var hook, workflow bool
	cmd := &cobra.Command{
		Use:   "init [DIRECTORY]",
		Short: "Write a configuration and a first facts file",
		Long: `Write factlint.toml and facts/companies.toml into a directory (default: here). The
facts file lists the companies that the drafts there speak of, with their fields
still to be filled in. Files that exist are left alone.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			dir := "."
			if len(args) > 0 {
				dir = args[0]
			}
			i := initialiser{console: c, dir: dir}
			return i.run(hook, workflow)
		},
	}
	cmd.Flags().BoolVar(&hook, "hook", false, "also write .pre-commit-config.yaml, for the pre-commit tool")
	cmd.Flags().BoolVar(&workflow, "workflow", false, "also write .github/workflows/factlint.yml")
	return cmd
}

// initialiser writes the first files of a newsroom's repository.
type initialiser struct {
	console *console
	dir     string
}

func (i *initialiser) run(hook, workflow bool) error {
	if info, err := os.Stat(i.dir); err != nil || !info.IsDir() {
		return fmt.Errorf("%s: no such directory", i.dir)
	}
	companies, err := i.companies()
	if err != nil {
		return err
	}
	files := []struct{ name, text string }{
		{"factlint.toml", configTemplate},
		{"facts/companies.toml", factsFile(companies)},
	}
	if hook {
		files = append(files, struct{ name, text string }{".pre-commit-config.yaml", fmt.Sprintf(hookTemplate, tag())})
	}
	if workflow {
		files = append(files, struct{ name, text string }{".github/workflows/factlint.yml", fmt.Sprintf(workflowTemplate, tag())})
	}
	for _, f := range files {
		if err := i.write(f.name, f.text); err != nil {
			return err
		}
	}
	return nil
}

// write makes a file that is not there yet.
func (i *initialiser) write(name, text string) error {
	path := filepath.Join(i.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666)
	if errors.Is(err, fs.ErrExist) {
		i.console.say("%s is there: left alone", filepath.ToSlash(path))
		return nil
	}
	if err != nil {
		return err
	}
	_, err = file.WriteString(text)
	if err := errors.Join(err, file.Close()); err != nil {
		return err
	}
	i.console.say("%s written", filepath.ToSlash(path))
	return nil
}

// maxCompanies is how many companies a first facts file lists.
const maxCompanies = 20

// companies lists the companies that the drafts in the directory make claims of,
// those spoken of most first.
func (i *initialiser) companies() ([]string, error) {
	s, err := newSession(i.console, &inputFlags{quiet: true})
	if err != nil {
		return nil, err
	}
	claims := make(map[string]int)
	for _, path := range project.Find([]string{i.dir}, s.excluded).Paths {
		d := s.draft(path, s.understand)
		if d.err != nil {
			continue // a check will say what is wrong with it
		}
		for _, c := range d.result.Claims {
			if c.Subject.Name != "" && c.Mood.Checkable() {
				claims[c.Subject.Name]++
			}
		}
	}
	names := make([]string, 0, len(claims))
	for name := range claims {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(claims[b]-claims[a], cmp.Compare(a, b)) })
	return names[:min(len(names), maxCompanies)], nil
}

// factsFile is a facts file with the companies and their fields to fill in.
func factsFile(companies []string) string {
	var b strings.Builder
	b.WriteString(factsTemplate)
	if len(companies) == 0 {
		b.WriteString("\n# [[company]]\n# name = \"Acme\"\n")
		b.WriteString(strings.ReplaceAll(companyTemplate, "\n#", "\n# #")[1:])
	}
	for _, name := range companies {
		fmt.Fprintf(&b, "\n[[company]]\nname = %q\n%s", name, companyTemplate[1:])
	}
	return b.String()
}

// tag is the release that written files refer to.
func tag() string {
	if v := versionText(); strings.HasPrefix(v, "v") && !strings.ContainsAny(v, "-+") {
		return v
	}
	return "main"
}

const configTemplate = `# Configuration of factlint. "factlint config" shows what holds, and from where.

facts = "facts"            # files or directories, relative to this file
# date-order = "day-first" # how to read 3/4/2024
# default-dollar = "USD"   # what a bare "$" means
# fail-on = "error"        # or "warning", "info", "never"
# exclude = ["old/**"]     # drafts passed over when a directory is checked

# [severity]               # "factlint rules" lists the rules
# "staleness" = "info"
# "contradiction/headcount" = "warning"
`

const factsTemplate = `# Facts, as your desk knows them. Fill in what you can prove, and delete the rest:
# what is not here is unknown, and never wrong. Figures may be written as you
# write them: "$235m", "~170", ">350", "250-499", "2016-05".
`

const companyTemplate = `
# founded = 2016
# hq = "Paris"
# founders = ["…", "…"]
# total_raised = "$…m"
# source = "…"             # a key of a [source.…] table, for all of these
#
# [[company.headcount]]
# count = 180
# as_of = 2024-04-05
#
# [[company.round]]
# series = "Series A"
# amount = "$…m"
# date = "2024-04"
`

const hookTemplate = `repos:
  - repo: https://github.com/factlint/factlint
    rev: %s
    hooks:
      - id: factlint
`

const workflowTemplate = `name: factlint
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  factlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-go@v5
        with:
          go-version: stable
      - run: go run github.com/factlint/factlint/cmd/factlint@%s --format github .
`
