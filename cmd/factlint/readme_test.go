package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checks"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/report"
)

// The parts of the README that the program can write itself are what it would
// write, between comments; -update writes them anew.
func TestReadme(t *testing.T) {
	t.Chdir("../..")
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	got := string(data)
	for name, text := range map[string]string{
		"excerpt": readmeExcerpt(t),
		"output":  "```text\n" + firstFindings(readmeOutput(), 2) + "```\n",
		"compact": "```text\n" + readmeOutput("--format", "compact") + "```\n",
		"facts":   "```toml\n" + readFile(t, "fixtures/articles/brindlemark/facts/brindlemark.toml") + "```\n",
		"rules":   ruleTable(),

		"facts-rules": factsRuleTable(),
		"kinds":       kindList(),
	} {
		got = replaceBetween(t, got, name, text)
	}
	if got == string(data) {
		return
	}
	if *update {
		if err := os.WriteFile("README.md", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Errorf("README.md is not what the program would write (-README +program); -update mends it:\n%s", cmp.Diff(string(data), got))
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// replaceBetween puts text between the comments <!-- name --> and <!-- /name -->.
func replaceBetween(t *testing.T, page, name, text string) string {
	t.Helper()
	open, end := "<!-- "+name+" -->", "<!-- /"+name+" -->"
	before, rest, ok := strings.Cut(page, open)
	_, after, closed := strings.Cut(rest, end)
	if !ok || !closed {
		t.Fatalf("README.md has no %s … %s", open, end)
	}
	if strings.Contains(text, "\n") {
		open += "\n"
	}
	return before + open + text + end + after
}

const readmeDraft = "fixtures/articles/brindlemark/draft.md"

// readmeExcerpt is the lines of the draft that the findings lie on.
func readmeExcerpt(t *testing.T) string {
	t.Helper()
	lines := strings.Split(readFile(t, readmeDraft), "\n")
	var out, errs bytes.Buffer
	run([]string{"--format", "compact", readmeDraft}, strings.NewReader(""), &out, &errs)
	var b strings.Builder
	last := 0
	for finding := range strings.Lines(out.String()) {
		var n int
		if _, err := fmt.Sscanf(strings.TrimPrefix(finding, readmeDraft), ":%d:", &n); err != nil {
			t.Fatalf("%q: %v", finding, err)
		}
		if n != last {
			fmt.Fprintf(&b, "> %s\n>\n", lines[n-1])
		}
		last = n
	}
	return strings.TrimSuffix(b.String(), ">\n")
}

// readmeOutput is what the quick start prints, with flags.
func readmeOutput(flags ...string) string {
	var out, errs bytes.Buffer
	run(append(flags, readmeDraft), strings.NewReader(""), &out, &errs)
	return out.String() + errs.String()
}

// firstFindings is the first n findings of a text report.
func firstFindings(text string, n int) string {
	found := strings.SplitAfterN(text, "\n\n", n+1)
	return strings.TrimSuffix(strings.Join(found[:min(n, len(found))], ""), "\n")
}

// ruleTable is a line for each check, and for each rule that a check names itself.
func ruleTable() string {
	var b strings.Builder
	b.WriteString("| rule | default | facts base | finds |\n|---|---|---|---|\n")
	row := func(name string, severity lint.Severity, c *lint.Check, doc string) {
		base := "–"
		if c.Facts {
			base = "needed"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", name, severity, base, strings.ReplaceAll(report.FirstSentence(doc), "|", "\\|"))
	}
	for _, c := range checks.All() {
		switch {
		case c.Bare:
			row(c.Name, c.Severity, c, c.Doc)
		case len(c.Rules) == 0:
			row(c.Name+"/KIND", c.Severity, c, c.Doc)
		}
		for _, r := range lint.Rules([]*lint.Check{c}) {
			if len(c.Rules) > 0 {
				row(r.Name, r.Severity, c, ruleDoc(r))
			}
		}
	}
	return b.String()
}

// factsRuleTable is a line for each rule of the facts themselves.
func factsRuleTable() string {
	var b strings.Builder
	b.WriteString("| rule | default | finds |\n|---|---|---|\n")
	for _, r := range lint.Rules([]*lint.Check{factsCheck()}) {
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", r.Name, r.Severity, strings.ReplaceAll(report.FirstSentence(ruleDoc(r)), "|", "\\|"))
	}
	return b.String()
}

func kindList() string {
	var names []string
	for _, k := range claim.Kinds() {
		names = append(names, "`"+k.Name+"`")
	}
	return strings.Join(names, ", ")
}

// Every command of the README can do its job, in a copy of what it speaks of: some write.
func TestReadmeCommands(t *testing.T) {
	all := blocksOf(t, readFile(t, "../../README.md"), "sh")
	dir := t.TempDir()
	for to, from := range map[string]string{"fixtures": "../../fixtures", "archive": "../../fixtures/articles/brindlemark"} {
		if err := os.CopyFS(filepath.Join(dir, to), os.DirFS(from)); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	commands := 0
	for _, block := range all {
		for line := range strings.Lines(block) {
			line, _, _ = strings.Cut(line, "  #")
			args := fields(line)
			if len(args) > 3 && slices.Equal(args[:3], []string{"go", "run", "./cmd/factlint"}) {
				args = args[2:]
			}
			if len(args) < 2 || filepath.Base(args[0]) != "factlint" {
				continue
			}
			commands++
			var out, errs bytes.Buffer
			if code := run(args[1:], strings.NewReader(""), &out, &errs); code == exitFailed {
				t.Errorf("%s: exit code %d\n%s", strings.TrimSpace(line), code, errs.String())
			}
		}
	}
	if commands < 8 {
		t.Errorf("found only %d commands", commands)
	}
}

// fields splits a command line at blanks, outside single quotes.
func fields(line string) []string {
	var out []string
	for i, part := range strings.Split(line, "'") {
		if i%2 == 1 {
			out = append(out, part)
		} else {
			out = append(out, strings.Fields(part)...)
		}
	}
	return out
}

// blocksOf are the fenced blocks of a page in one language.
func blocksOf(t *testing.T, page, language string) []string {
	t.Helper()
	var out []string
	rest := page
	for {
		_, after, ok := strings.Cut(rest, "\n```"+language+"\n")
		if !ok {
			return out
		}
		block, next, ok := strings.Cut(after, "\n```\n")
		if !ok {
			t.Fatalf("a block of %s does not end", language)
		}
		out = append(out, block+"\n")
		rest = "\n" + next
	}
}

// The configuration that the README shows is one.
func TestReadmeConfig(t *testing.T) {
	page := readFile(t, "../../README.md")
	_, rest, _ := strings.Cut(page, "<!-- config -->\n```toml\n")
	text, _, ok := strings.Cut(rest, "```\n<!-- /config -->")
	if !ok {
		t.Fatal("README.md shows no configuration")
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "factlint.toml"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	if code := run([]string{"config", "--config", filepath.Join(dir, "factlint.toml")}, strings.NewReader(""), &out, &errs); code != exitClean {
		t.Errorf("exit code %d\n%s", code, errs.String())
	}
	for _, want := range []string{`headcount = 18`, `date-order = "day-first"`, `"EUR/USD" = `} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the configuration holds no %s:\n%s", want, out.String())
		}
	}
}

// Everything the module requires directly is accounted for in the README.
func TestReadmeDependencies(t *testing.T) {
	_, section, _ := strings.Cut(readFile(t, "../../README.md"), "## What it depends on")
	section, _, _ = strings.Cut(section, "\n## ")
	mod := readFile(t, "../../go.mod")
	direct := 0
	for line := range strings.Lines(mod) {
		f := strings.Fields(line)
		if len(f) != 2 || !strings.HasPrefix(line, "\t") {
			continue
		}
		direct++
		name := strings.TrimPrefix(f[0], "github.com/")
		for _, version := range []string{"/v2", "/v3", "/v4", "/v6"} {
			name = strings.TrimSuffix(name, version)
		}
		if _, base, _ := strings.Cut(name, "/"); !strings.Contains(section, name) && !strings.Contains(section, base) {
			t.Errorf("README.md does not say what %s is for", f[0])
		}
	}
	if direct < 5 {
		t.Errorf("found only %d requirements", direct)
	}
}
