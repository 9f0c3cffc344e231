package importer

import (
	"bytes"
	"encoding/json"
	"errors"
)

// errNoEntity is the error of JSON that is something else.
var errNoEntity = errors.New("this JSON holds no entity")

// jsonLine is the line a mistake of JSON stands on; 0 when it is not known.
func jsonLine(data []byte, err error) int {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	at := int64(-1)
	switch {
	case errors.As(err, &syntax):
		at = syntax.Offset
	case errors.As(err, &kind):
		at = kind.Offset
	}
	if at < 0 || at > int64(len(data)) {
		return 0
	}
	return 1 + bytes.Count(data[:at], []byte("\n"))
}

// jsonReason is a mistake of JSON in words.
func jsonReason(err error) string {
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) {
		return "this is not the JSON it should be: " + kind.Field + " is a " + kind.Value
	}
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return "this is no JSON: " + syntax.Error()
	}
	return err.Error()
}
