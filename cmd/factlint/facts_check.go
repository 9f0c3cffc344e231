package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/checks"
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/facts/audit"
	"github.com/factlint/factlint/internal/config"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/report"
	"github.com/factlint/factlint/internal/source"
)

// factsCheck is the check of the facts themselves, as the rules of drafts are
// listed. It does not run over drafts.
func factsCheck() *lint.Check {
	c := &lint.Check{
		Name: "facts",
		Doc: `What is wrong with the facts base itself, found by "factlint facts check".

A linter is as good as its facts: a total that is not the sum of its rounds, two
chief executives at once or a figure older than its source would all turn up as
findings in drafts that are right.`,
		Severity: lint.Warning,
		Rules: []lint.Rule{{Name: invalidFact, Severity: lint.Error,
			Doc: `A file that is no TOML, a key or value the schema does not have, a company listed twice, a source that does not exist. Drafts are not checked with such a base.`}},
	}
	for _, r := range audit.Rules() {
		c.Rules = append(c.Rules, lint.Rule{Name: r.Name, Doc: r.Doc, Severity: auditSeverity(r)})
	}
	return c
}

// invalidFact is the rule of what [facts.Load] finds.
const invalidFact = "invalid"

func auditSeverity(r *audit.Rule) lint.Severity {
	if r.Error {
		return lint.Error
	}
	return lint.Warning
}

// allRules lists the rules of drafts and those of facts.
func allRules() []lint.RuleInfo {
	return lint.Rules(append(checks.All(), factsCheck()))
}

func newFactsCheck(c *console) *cobra.Command {
	var in factsFlags
	var out outputFlags
	var failOn string
	cmd := &cobra.Command{
		Use:   "check [flags] [PATH...]",
		Short: "Check the facts base itself",
		Long: `Check the facts base itself: everything the schema forbids, in all files at once,
and what is doubtful in facts that read well. Output formats and exit codes are
those of a check of drafts.`,
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			limit, ok := config.ParseFailOn(failOn)
			if failOn != "" && !ok {
				return usageError("--fail-on", failOn, config.FailOns())
			}
			s, own, paths, err := in.session(c, args)
			if err != nil {
				return err
			}
			if failOn == "" {
				limit = lint.Error
				if own.HasFailOn {
					limit = own.FailOn
				}
			}
			printer, err := out.printer(c, report.Findings(), s.rules)
			if err != nil {
				return err
			}
			k := factsAudit{session: s, config: own, printer: printer, limit: limit}
			return k.run(paths, out.format == "json")
		},
	}
	in.add(cmd.Flags())
	cmd.Flags().StringVar(&in.in.date, "date", "", "`YYYY-MM-DD`, the day the facts are looked at (default: today)")
	out.add(cmd.Flags(), report.Findings())
	out.addMore(cmd.Flags())
	in.in.addRules(cmd.Flags())
	cmd.Flags().StringVar(&failOn, "fail-on", "", "exit with 1 on findings of this `severity` or worse: error, warning, info, never (default error)")
	return cmd
}

// factsAudit is one check of a facts base.
type factsAudit struct {
	session *session
	config  *config.Config
	printer report.Printer
	limit   lint.Severity
	sum     report.Summary
}

func (k *factsAudit) run(paths []string, ownSummary bool) error {
	base, problems := facts.Load(paths)
	found := make(map[*source.File][]lint.Diagnostic)
	for _, p := range problems {
		if len(p.File.Data) == 0 && !slices.Contains(base.Files, p.File) {
			// A file or folder that is not there is no finding in it.
			k.session.problem(p.File, p.Span, p.Message, p.Hint)
			k.sum.Failed++
			continue
		}
		message := p.Message
		if p.Hint != "" {
			message += ": " + p.Hint
		}
		found[p.File] = append(found[p.File], lint.Diagnostic{Span: p.Span, Rule: "facts/" + invalidFact, Severity: lint.Error, Message: message})
	}
	if len(problems) == 0 {
		// What is doubtful is only told of a base that is sound.
		for _, f := range audit.Check(base, audit.Settings{On: k.session.onDay(), Horizon: horizonOf(k.config)}) {
			d := lint.Diagnostic{Span: f.Span, Rule: "facts/" + f.Rule.Name, Severity: auditSeverity(f.Rule), Message: f.Message}
			for _, r := range f.Related {
				d.Related = append(d.Related, lint.Related(r))
			}
			found[f.File] = append(found[f.File], d)
		}
	}
	for _, file := range base.Files {
		r := &lint.Result{File: file, Diagnostics: k.settle(file, found[file])}
		k.sum.Add(r)
		for i := range r.Diagnostics {
			if k.limit != lint.Off && r.Diagnostics[i].Severity >= k.limit {
				k.session.console.code = exitFindings
			}
		}
		if err := k.printer.Draft(r); err != nil {
			return err
		}
	}
	if err := k.printer.End(&k.sum); err != nil {
		return err
	}
	if err := k.session.console.out.Flush(); err != nil {
		return err
	}
	if !k.session.flags.quiet && !ownSummary && len(base.Files) > 0 {
		k.session.console.say("%s", k.summary(base))
	}
	if k.sum.Failed > 0 {
		return errReported
	}
	return nil
}

// settle gives findings the severities that flags and configuration ask for, drops
// those turned off, and names each by what it says. That a base cannot be read is
// not to be turned off.
func (k *factsAudit) settle(file *source.File, all []lint.Diagnostic) []lint.Diagnostic {
	if change := k.session.severity(k.config, file.Path); change != nil {
		for i := range all {
			if all[i].Rule != "facts/"+invalidFact {
				all[i].Severity = change(all[i].Rule, all[i].Severity)
			}
		}
		all = slices.DeleteFunc(all, func(d lint.Diagnostic) bool { return d.Severity == lint.Off })
	}
	seen := make(map[string]int)
	for i := range all {
		d := &all[i]
		key := strings.Join([]string{file.Path, d.Rule, file.Text(d.Span), d.Message}, "\x00")
		seen[key]++
		sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, seen[key]))
		d.Fingerprint = hex.EncodeToString(sum[:8])
	}
	return all
}

// summary says in a line how much there is, and how much is wrong with it.
func (k *factsAudit) summary(b *facts.Base) string {
	n := 0
	for _, c := range b.Companies {
		n += len(c.Facts)
	}
	has := fmt.Sprintf("%s on %s from %s in %s", plural(n, "fact", "facts"), plural(len(b.Companies), "company", "companies"),
		plural(len(b.Sources), "source", "sources"), plural(len(b.Files), "file", "files"))
	if k.sum.Total() == 0 {
		return has + "; no problems."
	}
	var kinds []string
	for _, s := range [...]struct {
		severity  lint.Severity
		one, many string
	}{{lint.Error, "error", "errors"}, {lint.Warning, "warning", "warnings"}, {lint.Info, "info", "info"}} {
		if n := k.sum.Findings[s.severity]; n > 0 {
			kinds = append(kinds, plural(n, s.one, s.many))
		}
	}
	return fmt.Sprintf("%s; %s (%s).", has, plural(k.sum.Total(), "problem", "problems"), strings.Join(kinds, ", "))
}

// plural is a number with its noun.
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
