package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// Record is one text of a stream of JSON Lines.
type Record struct {
	ID     json.RawMessage // as it came, whatever its type; nil for none
	Text   string
	Date   value.Date // of the article; zero when the line has none
	Format prose.Format
}

// Name is the record's id as text, to stand where a file has its path.
func (r *Record) Name() string {
	var s string
	if json.Unmarshal(r.ID, &s) == nil {
		return s
	}
	return string(r.ID)
}

// ReadRecord reads one line. The error says what is wrong with the line; the id
// is there even so, if it can be read.
func ReadRecord(line []byte) (Record, error) {
	if !utf8.Valid(line) {
		return Record{}, errors.New("the line is not valid UTF-8")
	}
	var in struct {
		ID     json.RawMessage `json:"id"`
		Text   *string         `json:"text"`
		Date   *string         `json:"date"`
		Format *string         `json:"format"`
	}
	// A field of a wrong type still leaves the others, the id among them.
	err := json.Unmarshal(line, &in)
	r := Record{ID: in.ID}
	switch {
	case err != nil:
		return r, readable(err)
	case in.Text == nil:
		return r, errors.New(`no "text"`)
	case strings.IndexByte(*in.Text, 0) >= 0:
		return r, errors.New(`"text" holds a NUL character`)
	}
	r.Text = *in.Text
	if in.Date != nil && *in.Date != "" {
		d, ok := value.ParseISODate(*in.Date)
		if !ok || d.Grain != value.GrainDay {
			return r, fmt.Errorf(`"date" is %q, not a day like "2024-04-05"`, *in.Date)
		}
		r.Date = d
	}
	if in.Format != nil {
		switch *in.Format {
		case "markdown", "":
		case "plain":
			r.Format = prose.Plain
		default:
			return r, fmt.Errorf(`"format" is %q: there are "markdown" and "plain"`, *in.Format)
		}
	}
	return r, nil
}

// readable words an error of package json for somebody who wrote the line.
func readable(err error) error {
	var wrongType *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &wrongType) && wrongType.Field == "":
		return fmt.Errorf("the line is a %s, not an object", wrongType.Value)
	case errors.As(err, &wrongType):
		return fmt.Errorf("%q is a %s, not a string", wrongType.Field, wrongType.Value)
	case errors.As(err, &syntax):
		return fmt.Errorf("the line is not JSON: %w (byte %d)", err, syntax.Offset)
	}
	return fmt.Errorf("the line is not JSON: %w", err)
}

// recordID is an id as it is written out: null for none.
func recordID(id json.RawMessage) json.RawMessage {
	if len(id) == 0 {
		return json.RawMessage("null")
	}
	var b bytes.Buffer
	if json.Compact(&b, id) != nil {
		return json.RawMessage("null")
	}
	return b.Bytes()
}

// AppendRecordError appends the line that answers a record which cannot be used.
func AppendRecordError(b []byte, id json.RawMessage, err error) ([]byte, error) {
	return appendLine(b, struct {
		ID    json.RawMessage `json:"id"`
		Error string          `json:"error"`
	}{recordID(id), err.Error()})
}

// AppendMentionsRecord appends the line that answers a record with the typed
// values of its text.
func AppendMentionsRecord(b []byte, id json.RawMessage, r *lint.Result) ([]byte, error) {
	return appendLine(b, struct {
		ID       json.RawMessage `json:"id"`
		Mentions []jsonMention   `json:"mentions"`
	}{recordID(id), newMentions(r)})
}

// AppendClaimsRecord appends the line that answers a record with its claims.
func AppendClaimsRecord(b []byte, id json.RawMessage, r *lint.Result) ([]byte, error) {
	return appendLine(b, struct {
		ID     json.RawMessage `json:"id"`
		Claims []jsonClaim     `json:"claims"`
	}{recordID(id), newClaims(r)})
}

// AppendDiagnosticsRecord appends the line that answers a record with what is
// wrong in it.
func AppendDiagnosticsRecord(b []byte, id json.RawMessage, r *lint.Result) ([]byte, error) {
	return appendLine(b, struct {
		ID          json.RawMessage  `json:"id"`
		Diagnostics []jsonDiagnostic `json:"diagnostics"`
	}{recordID(id), newDiagnostics(r)})
}
