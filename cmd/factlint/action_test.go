package main

import (
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// The action documents its inputs, uses each, and trusts no code that can change
// under it.
func TestAction(t *testing.T) {
	var action struct {
		Description string
		Inputs      map[string]struct {
			Description string
			Default     *string
		}
		Runs struct {
			Using string
			Steps []struct {
				Name, Uses, Shell, Run string
				Env                    map[string]string
			}
		}
	}
	text := readFile(t, "../../action.yml")
	if err := yaml.Unmarshal([]byte(text), &action); err != nil {
		t.Fatal(err)
	}
	if action.Runs.Using != "composite" || len(action.Runs.Steps) == 0 || len(action.Inputs) == 0 {
		t.Fatalf("%+v", action)
	}
	readme := readFile(t, "../../README.md")
	for name, in := range action.Inputs {
		if in.Description == "" || in.Default == nil {
			t.Errorf("the input %s has no description or default", name)
		}
		if !strings.Contains(text, "${{ inputs."+name+" }}") {
			t.Errorf("nothing uses the input %s", name)
		}
		if !strings.Contains(readme, "`"+name+"`") {
			t.Errorf("README.md does not speak of the input %s", name)
		}
	}
	pinned := regexp.MustCompile(`@[0-9a-f]{40}$`)
	for _, s := range action.Runs.Steps {
		if s.Uses != "" && !pinned.MatchString(s.Uses) {
			t.Errorf("%s is not pinned to a commit", s.Uses)
		}
		if s.Run != "" && s.Shell == "" {
			t.Errorf("the step %s names no shell", s.Name)
		}
		// What a caller writes reaches the shell as a value, never as code.
		if strings.Contains(s.Run, "${{") {
			t.Errorf("the step %s has an expression in its script", s.Name)
		}
	}
}
