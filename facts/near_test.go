package facts

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestNear(t *testing.T) {
	file := filepath.Join(t.TempDir(), "f.toml")
	const base = `
[[company]]
name = "Larkspur Robotics"
founders = ["Ingrid Solheim"]
investors = ["Northgate Ventures"]

[[company]]
name = "Pellucid"

[[company]]
name = "Pellucida"

[[company]]
name = "Zest"
`
	if err := os.WriteFile(file, []byte(base), 0o600); err != nil {
		t.Fatal(err)
	}
	b, problems := Load([]string{file})
	if len(problems) > 0 {
		t.Fatal(problems[0].Message)
	}
	for _, test := range []struct{ text, want string }{
		{"Larkspur Robotcis", "Larkspur Robotics"},
		{"Larkspr Robotics", "Larkspur Robotics"},
		{"Ingrid Solhiem", "Ingrid Solheim"},
		{"Northgate Venturs", "Northgate Ventures"},
		{"Larkspur Robotics", ""}, // right
		{"Larkspur Analytics", ""},
		{"Pellucida", ""}, // a right name of another
		{"Zset", ""},      // too short
		{"", ""},
	} {
		hits := b.Near(test.text)
		names := make([]string, len(hits))
		for i := range hits {
			names[i] = hits[i].Canonical
		}
		if got := strings.Join(names, ","); got != test.want {
			t.Errorf("Near(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}
