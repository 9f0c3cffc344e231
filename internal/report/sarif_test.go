package report

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/factlint/factlint/checks"
	"github.com/factlint/factlint/internal/lint"
)

// Rules that SARIF's own validator has are kept where it cannot run.
func TestSARIF(t *testing.T) {
	o := options()
	o.Suppressed = true
	var log sarifLog
	if err := json.Unmarshal([]byte(printed(t, format(t, "sarif"), o)), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	if run.ColumnKind != "utf16CodeUnits" {
		t.Errorf("columnKind is %q", run.ColumnKind)
	}
	if !slices.IsSortedFunc(run.Tool.Driver.Rules, func(a, b sarifRule) int { return strings.Compare(a.ID, b.ID) }) {
		t.Error("rules are not sorted")
	}
	r := run.Results[0]
	if at := r.Locations[0].Physical.Region; at.StartLine != 3 || at.StartColumn != 85 || at.EndColumn != 89 {
		t.Errorf("region %+v: columns are UTF-16 units, and the rocket is two", at)
	}
	if i := *r.RuleIndex; run.Tool.Driver.Rules[i].ID != r.RuleID {
		t.Errorf("rule index %d is of %s, not %s", i, run.Tool.Driver.Rules[i].ID, r.RuleID)
	}
	for _, r := range run.Results {
		for _, l := range slices.Concat(r.Locations, r.RelatedLocations) {
			if uri := l.Physical.ArtifactLocation.URI; strings.ContainsAny(uri, " \\") || strings.HasPrefix(uri, "/") {
				t.Errorf("%q is no relative URI", uri)
			}
		}
		if r.RuleID == "parts/headcount" && (len(r.Suppressions) != 1 || r.Suppressions[0].Justification == "") {
			t.Errorf("suppressions %+v", r.Suppressions)
		}
	}
	if rel := r.RelatedLocations[0]; rel.Physical.ArtifactLocation.URI != "newsroom/facts/lumora.toml" || !strings.Contains(r.Message.Text, "([the fact](1))") {
		t.Errorf("the fact is at %+v, and the message says %q", rel, r.Message.Text)
	}
}

// Every rule has what GitHub shows, and its tags are told apart.
func TestSARIFRules(t *testing.T) {
	p := sarifPrinter{o: &Options{Rules: lint.Rules(checks.All())}}
	for _, r := range p.rules() {
		if r.ShortDescription.Text == "" || r.FullDescription.Text == "" || r.Help.Text == "" || r.Help.Markdown == "" {
			t.Errorf("%s lacks a description", r.ID)
		}
		if r.Properties.Tags[0] == r.Properties.Tags[1] {
			t.Errorf("%s has a tag twice", r.ID)
		}
		if strings.EqualFold(r.Name, r.ID) {
			t.Errorf("%s has its id for a name", r.ID)
		}
	}
}

// Microsoft's validator, with GitHub's rules, finds nothing worse than a note.
func TestSARIFMultitool(t *testing.T) {
	tool, err := exec.LookPath("Sarif.Multitool")
	if err != nil {
		t.Skip("needs Sarif.Multitool of the npm package @microsoft/sarif-multitool on PATH")
	}
	o := options()
	o.Rules = lint.Rules(checks.All())
	file := filepath.Join(t.TempDir(), "out.sarif")
	if err := os.WriteFile(file, []byte(printed(t, format(t, "sarif"), o)), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(tool, "validate", file, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning")
	cmd.Env = append(os.Environ(), "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Errorf("%v", err)
	}
	for line := range strings.Lines(string(out)) {
		if strings.Contains(line, "error ") || strings.Contains(line, "warning ") {
			t.Error(line)
		}
	}
}

func format(t *testing.T, name string) Format {
	t.Helper()
	f, ok := Find(Findings(), name)
	if !ok {
		t.Fatalf("no format %s", name)
	}
	return f
}
