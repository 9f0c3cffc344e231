package main

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// matcher is a pattern of a problem matcher: which group holds what.
type matcher struct {
	Regexp                                      string
	File, Line, Column, Severity, Code, Message int
}

// The patterns that editors read findings by match every line of --format compact.
func TestMatchers(t *testing.T) {
	var tasks struct {
		Tasks []struct {
			Args           []string
			ProblemMatcher struct{ Pattern matcher }
		}
	}
	var lone struct {
		ProblemMatcher []struct{ Pattern []matcher }
	}
	var sublime struct {
		Cmd       []string
		FileRegex string `json:"file_regex"`
	}
	for name, into := range map[string]any{"vscode/tasks.json": &tasks, "problem-matcher.json": &lone, "sublime/factlint.sublime-build": &sublime} {
		if err := json.Unmarshal([]byte(readFile(t, "../../editors/"+name)), into); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	if len(tasks.Tasks) != 1 || len(lone.ProblemMatcher) != 1 || len(lone.ProblemMatcher[0].Pattern) != 1 {
		t.Fatal("not one pattern each")
	}
	if diff := cmp.Diff(tasks.Tasks[0].ProblemMatcher.Pattern, lone.ProblemMatcher[0].Pattern[0]); diff != "" {
		t.Errorf("two patterns:\n%s", diff)
	}
	t.Chdir("../..")
	matches := func(args []string, variable string, pattern *regexp.Regexp) [][]string {
		t.Helper()
		args = append([]string(nil), args...)
		for i, a := range args {
			if a == variable {
				args[i] = readmeDraft
			}
		}
		var out, errs bytes.Buffer
		if code := run(args, strings.NewReader(""), &out, &errs); code != exitFindings {
			t.Fatalf("%v: exit code %d\n%s", args, code, errs.String())
		}
		var all [][]string
		for line := range strings.Lines(out.String()) {
			m := pattern.FindStringSubmatch(strings.TrimSuffix(line, "\n"))
			if m == nil {
				t.Fatalf("no match: %s", line)
			}
			all = append(all, m)
		}
		for line := range strings.Lines(errs.String()) {
			if pattern.MatchString(strings.TrimSuffix(line, "\n")) {
				t.Errorf("the summary is no finding: %s", line)
			}
		}
		return all
	}
	p := tasks.Tasks[0].ProblemMatcher.Pattern
	for _, m := range matches(tasks.Tasks[0].Args, "${file}", regexp.MustCompile(p.Regexp)) {
		if m[p.File] != readmeDraft || m[p.Line] == "" || m[p.Column] == "" || m[p.Severity] == "" || m[p.Message] == "" {
			t.Errorf("%q", m)
		}
		var out, errs bytes.Buffer
		if code := run([]string{"explain", m[p.Code]}, strings.NewReader(""), &out, &errs); code != exitClean {
			t.Errorf("%q is no rule", m[p.Code])
		}
	}
	for _, m := range matches(sublime.Cmd[1:], "$file", regexp.MustCompile(sublime.FileRegex)) {
		if m[1] != readmeDraft || len(m) != 5 {
			t.Errorf("%q", m)
		}
	}
}
