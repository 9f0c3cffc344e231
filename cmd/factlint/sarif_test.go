package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
)

// What code scanning relies on, read from the real output for a real draft.
type scanned struct {
	Version string
	Runs    []struct {
		ColumnKind string
		Tool       struct {
			Driver struct {
				Name  string
				Rules []struct {
					ID   string
					Help struct{ Text, Markdown string }
				}
			}
		}
		Results []scannedResult
	}
}

type scannedResult struct {
	RuleID              string
	RuleIndex           *int
	Level               string
	Message             struct{ Text string }
	Locations           []scannedLocation
	RelatedLocations    []scannedLocation
	PartialFingerprints map[string]string
	Fixes               []struct {
		ArtifactChanges []struct {
			ArtifactLocation struct{ URI string }
			Replacements     []struct{ DeletedRegion scannedRegion }
		}
	}
}

type scannedLocation struct {
	PhysicalLocation struct {
		ArtifactLocation struct{ URI, URIBaseID string }
		Region           scannedRegion
	}
}

type scannedRegion struct {
	StartLine, StartColumn, EndLine, EndColumn int
	Snippet                                    struct{ Text string }
}

// words are what a region of one line covers, its columns UTF-16 units.
func (r scannedRegion) words(t *testing.T, page string) string {
	t.Helper()
	lines := strings.Split(page, "\n")
	if r.StartLine < 1 || r.StartLine != r.EndLine || r.EndLine > len(lines) {
		t.Fatalf("region %+v", r)
	}
	units := utf16.Encode([]rune(lines[r.StartLine-1]))
	if r.StartColumn < 1 || r.EndColumn <= r.StartColumn || r.EndColumn-1 > len(units) {
		t.Fatalf("region %+v on a line of %d", r, len(units))
	}
	return string(utf16.Decode(units[r.StartColumn-1 : r.EndColumn-1]))
}

func scan(t *testing.T, args ...string) []byte {
	t.Helper()
	var out, errs bytes.Buffer
	if code := run(append(args, "--format", "sarif"), strings.NewReader(""), &out, &errs); code != exitFindings {
		t.Fatalf("exit code %d\n%s", code, errs.String())
	}
	return out.Bytes()
}

func TestSARIF(t *testing.T) {
	t.Chdir("../..")
	data := scan(t, readmeDraft)
	var log scanned
	if err := json.Unmarshal(data, &log); err != nil {
		t.Fatal(err)
	}
	if log.Version != "2.1.0" || len(log.Runs) != 1 || log.Runs[0].ColumnKind != "utf16CodeUnits" {
		t.Fatalf("version %q, %d runs", log.Version, len(log.Runs))
	}
	driver, results := log.Runs[0].Tool.Driver, log.Runs[0].Results

	var got, want []string
	for _, r := range driver.Rules {
		got = append(got, r.ID)
		if r.Help.Text == "" || r.Help.Markdown == "" {
			t.Errorf("%s has no help", r.ID)
		}
	}
	for _, r := range allRules() {
		want = append(want, r.Name)
	}
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("the rules are %v\nnot %v", got, want)
	}

	page := readFile(t, readmeDraft)
	facts, fixes := 0, 0
	prints := make(map[string]bool)
	for _, r := range results {
		if r.RuleIndex == nil || driver.Rules[*r.RuleIndex].ID != r.RuleID {
			t.Errorf("%s has not its own index", r.RuleID)
		}
		if len(r.Locations) != 1 || r.Message.Text == "" || !slices.Contains([]string{"error", "warning", "note"}, r.Level) {
			t.Errorf("%+v", r)
			continue
		}
		at := r.Locations[0].PhysicalLocation
		if at.ArtifactLocation.URI != readmeDraft || at.ArtifactLocation.URIBaseID == "" {
			t.Errorf("%s lies in %+v", r.RuleID, at.ArtifactLocation)
		}
		if words := at.Region.words(t, page); words != at.Region.Snippet.Text {
			t.Errorf("%s lies on %q, the snippet is %q", r.RuleID, words, at.Region.Snippet.Text)
		}
		// GitHub tells results apart by the first, and makes doubles without it; the
		// second stays the same when the line moves.
		claim := r.PartialFingerprints["factlintClaim/v1"]
		if r.PartialFingerprints["primaryLocationLineHash"] == "" || claim == "" || prints[claim] {
			t.Errorf("%s has the fingerprints %v", r.RuleID, r.PartialFingerprints)
		}
		prints[claim] = true
		for _, l := range r.RelatedLocations {
			uri := l.PhysicalLocation.ArtifactLocation.URI
			if _, err := os.Stat(uri); err != nil || path.IsAbs(uri) || l.PhysicalLocation.Region.StartLine == 0 {
				t.Errorf("%s is related to %+v: %v", r.RuleID, l, err)
			}
			if path.Ext(uri) == ".toml" {
				facts++
			}
		}
		for _, f := range r.Fixes {
			for _, c := range f.ArtifactChanges {
				for _, x := range c.Replacements {
					fixes++
					if c.ArtifactLocation.URI != readmeDraft || x.DeletedRegion.words(t, page) == "" {
						t.Errorf("%s mends %+v", r.RuleID, c)
					}
				}
			}
		}
		check, _, _ := strings.Cut(r.RuleID, "/")
		if check == "contradiction" && len(r.RelatedLocations) == 0 {
			t.Errorf("%s does not say where the fact stands", r.RuleID)
		}
	}
	if len(results) < 5 || facts < 4 || fixes < 3 {
		t.Errorf("%d results, %d facts, %d fixes", len(results), facts, fixes)
	}
	if again := scan(t, readmeDraft, "--jobs", "3"); !bytes.Equal(again, data) {
		t.Error("another run gives another log")
	}
}
