package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/factlint/factlint/internal/lint"
)

// junitPrinter writes JUnit's XML: a test case for every draft, which fails on
// findings of severity error. Lesser findings are its output.
type junitPrinter struct {
	w     io.Writer
	o     *Options
	cases []junitCase
	fails int
}

type junitSuites struct {
	XMLName  xml.Name     `xml:"testsuites"`
	Name     string       `xml:"name,attr"`
	Tests    int          `xml:"tests,attr"`
	Failures int          `xml:"failures,attr"`
	Suites   []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name      string        `xml:"name,attr"`
	ClassName string        `xml:"classname,attr"`
	File      string        `xml:"file,attr"`
	Failure   *junitFailure `xml:"failure"`
	Output    string        `xml:"system-out,omitempty"`
}

type junitFailure struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

func newJUnit(w io.Writer, o *Options) Printer { return &junitPrinter{w: w, o: o} }

// Draft notes the findings of a draft.
func (p *junitPrinter) Draft(r *lint.Result) error {
	c := junitCase{Name: r.File.Path, ClassName: "factlint", File: r.File.Path}
	var failures, rest strings.Builder
	errors := 0
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		at := r.File.Position(d.Span.Start)
		line := fmt.Sprintf("%s:%d:%d: %s[%s] %s%s\n", r.File.Path, at.Line, at.Column, d.Severity, d.Rule, safe(d.Message), inBrackets(d.Fact))
		if d.Severity == lint.Error {
			errors++
			failures.WriteString(line)
		} else {
			rest.WriteString(line)
		}
	}
	if errors > 0 {
		p.fails++
		c.Failure = &junitFailure{count(errors, "error"), "error", failures.String()}
	}
	c.Output = rest.String()
	p.cases = append(p.cases, c)
	return nil
}

// End writes the document. Files that could not be read count as errors.
func (p *junitPrinter) End(s *Summary) error {
	suite := junitSuite{"factlint", len(p.cases), p.fails, s.Failed, p.cases}
	return writeXML(p.w, junitSuites{Name: "factlint", Tests: suite.Tests, Failures: suite.Failures, Suites: []junitSuite{suite}})
}
