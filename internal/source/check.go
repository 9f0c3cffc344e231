package source

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// TextError says why bytes are not a text that can be read, and where.
type TextError struct {
	Reason   string
	Position Position // of the first bad byte
}

func (e *TextError) Error() string {
	return fmt.Sprintf("line %d, column %d: %s", e.Position.Line, e.Position.Column, e.Reason)
}

// Check is a [*TextError] for data that is not a text in UTF-8: one in UTF-16 or
// UTF-32, a binary file (it holds a NUL byte), or one with an invalid byte.
func Check(data []byte) error {
	for _, mark := range []struct{ bytes, name string }{
		{"\xFF\xFE\x00\x00", "UTF-32"}, {"\x00\x00\xFE\xFF", "UTF-32"},
		{"\xFF\xFE", "UTF-16"}, {"\xFE\xFF", "UTF-16"},
	} {
		if bytes.HasPrefix(data, []byte(mark.bytes)) {
			return &TextError{"the text is in " + mark.name + "; save it as UTF-8", Position{Line: 1, Column: 1, Bytes: 1, UTF16: 1}}
		}
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return &TextError{"a NUL byte: this is a binary file, or not in UTF-8", positionIn(data, i)}
	}
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			return &TextError{fmt.Sprintf("the byte 0x%02X is not valid UTF-8; save the text as UTF-8", data[i]), positionIn(data, i)}
		}
		i += n
	}
	return nil
}

// positionIn is the position of an offset in data.
func positionIn(data []byte, offset int) Position {
	return New("", data[:offset]).Position(offset)
}
