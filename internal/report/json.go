package report

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/value"
)

// number is an exact number in JSON.
type number value.Num

// MarshalJSON writes n as a whole number or a decimal, never with an exponent.
func (n number) MarshalJSON() ([]byte, error) { return value.Num(n).AppendJSON(nil), nil }

// exact is x as a JSON number that "omitempty" keeps, 0 included.
func exact(x value.Num) *number {
	n := number(x)
	return &n
}

// appendJSON appends v to b without a line end and without escaping "<", ">" and
// "&": the output is read as JSON, not as part of a web page.
func appendJSON(b []byte, v any) ([]byte, error) {
	buf := bytes.NewBuffer(b)
	enc := json.NewEncoder(buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return b, err
	}
	return bytes.TrimSuffix(buf.Bytes(), []byte("\n")), nil
}

// jsonPrinter writes one object for the whole run, {"version":1,"things":[…]},
// one thing a line.
type jsonPrinter[T any] struct {
	w      io.Writer
	things string // key of the list
	each   func(r *lint.Result, yield func(T))
	ends   bool // a summary follows the list
	some   bool // a thing was written
}

// Draft writes what was found in a draft.
func (p *jsonPrinter[T]) Draft(r *lint.Result) error {
	var b []byte
	var failed error
	p.each(r, func(thing T) {
		b = p.separate(b)
		var err error
		if b, err = appendJSON(b, thing); err != nil {
			failed = err
		}
	})
	if failed != nil {
		return failed
	}
	_, err := p.w.Write(b)
	return err
}

// separate appends what stands before the next thing.
func (p *jsonPrinter[T]) separate(b []byte) []byte {
	if p.some {
		return append(b, ",\n"...)
	}
	p.some = true
	return p.open(b)
}

func (p *jsonPrinter[T]) open(b []byte) []byte {
	b = append(b, `{"version":1,"`...)
	b = append(b, p.things...)
	return append(b, "\":[\n"...)
}

// End closes the object.
func (p *jsonPrinter[T]) End(s *Summary) error {
	var b []byte
	if !p.some {
		b = p.open(b)
	}
	b = append(b, ']')
	if p.ends {
		var err error
		b = append(b, `,"summary":`...)
		if b, err = appendJSON(b, newSummary(s)); err != nil {
			return err
		}
	}
	_, err := p.w.Write(append(b, "}\n"...))
	return err
}

// jsonlPrinter writes one object a line.
type jsonlPrinter[T any] struct {
	w    io.Writer
	each func(r *lint.Result, yield func(T))
}

// Draft writes what was found in a draft.
func (p *jsonlPrinter[T]) Draft(r *lint.Result) error {
	var b []byte
	var failed error
	p.each(r, func(thing T) {
		var err error
		if b, err = appendLine(b, thing); err != nil {
			failed = err
		}
	})
	if failed != nil {
		return failed
	}
	_, err := p.w.Write(b)
	return err
}

// End does nothing: every line stands for itself.
func (p *jsonlPrinter[T]) End(*Summary) error { return nil }

func appendLine(b []byte, v any) ([]byte, error) {
	b, err := appendJSON(b, v)
	return append(b, '\n'), err
}

func (o *Options) eachDiagnostic(r *lint.Result, yield func(jsonDiagnostic)) {
	for _, f := range o.findings(r) {
		d := newDiagnostic(r, f.Diagnostic)
		if f.suppressed {
			d.Suppressed = &jsonSuppression{f.where(), f.reason}
		}
		yield(d)
	}
}

func eachClaim(r *lint.Result, yield func(jsonClaim)) {
	for i := range r.Claims {
		yield(newClaim(r, i))
	}
}

func eachMention(r *lint.Result, yield func(jsonMention)) {
	for i := range r.Mentions {
		m := newMention(r.Doc, &r.Mentions[i])
		m.File = r.File.Path
		yield(m)
	}
}

func newJSONFindings(w io.Writer, o *Options) Printer {
	return &jsonPrinter[jsonDiagnostic]{w: w, things: "diagnostics", each: o.eachDiagnostic, ends: true}
}

func newJSONLFindings(w io.Writer, o *Options) Printer {
	return &jsonlPrinter[jsonDiagnostic]{w: w, each: o.eachDiagnostic}
}

func newJSONClaims(w io.Writer, _ *Options) Printer {
	return &jsonPrinter[jsonClaim]{w: w, things: "claims", each: eachClaim}
}

func newJSONLClaims(w io.Writer, _ *Options) Printer {
	return &jsonlPrinter[jsonClaim]{w: w, each: eachClaim}
}

func newJSONMentions(w io.Writer, _ *Options) Printer {
	return &jsonPrinter[jsonMention]{w: w, things: "mentions", each: eachMention}
}

func newJSONLMentions(w io.Writer, _ *Options) Printer {
	return &jsonlPrinter[jsonMention]{w: w, each: eachMention}
}
