package report

import (
	"encoding/xml"
	"io"

	"github.com/factlint/factlint/internal/lint"
)

// checkstylePrinter writes Checkstyle's XML, which many CI systems read. Every
// draft has its element, with findings or without.
type checkstylePrinter struct {
	w   io.Writer
	o   *Options
	doc checkstyle
}

type checkstyle struct {
	XMLName xml.Name         `xml:"checkstyle"`
	Version string           `xml:"version,attr"`
	Files   []checkstyleFile `xml:"file"`
}

type checkstyleFile struct {
	Name   string            `xml:"name,attr"`
	Errors []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int    `xml:"line,attr"`
	Column   int    `xml:"column,attr"`
	Severity string `xml:"severity,attr"`
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"`
}

func newCheckstyle(w io.Writer, o *Options) Printer {
	return &checkstylePrinter{w: w, o: o, doc: checkstyle{Version: "4.3"}}
}

// Draft notes the findings of a draft.
func (p *checkstylePrinter) Draft(r *lint.Result) error {
	file := checkstyleFile{Name: r.File.Path}
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		at := r.File.Position(d.Span.Start)
		file.Errors = append(file.Errors, checkstyleError{at.Line, at.Column, d.Severity.String(), safe(d.Message), "factlint." + d.Rule})
	}
	p.doc.Files = append(p.doc.Files, file)
	return nil
}

// End writes the document.
func (p *checkstylePrinter) End(*Summary) error { return writeXML(p.w, p.doc) }

func writeXML(w io.Writer, doc any) error {
	b, err := xml.MarshalIndent(doc, "", "  ")
	if err != nil {
		return err
	}
	_, err = w.Write(append(append([]byte(xml.Header), b...), '\n'))
	return err
}
