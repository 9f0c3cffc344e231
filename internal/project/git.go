package project

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
)

// gitFiles lists the files of dir that git tracks or would track, relative to
// dir; ok is false outside work trees and where git is missing or fails.
func gitFiles(dir string) (files []string, ok bool) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil, false
	}
	if _, ok := Root(abs); !ok {
		return nil, false
	}
	cmd := exec.Command("git", "-C", dir, "ls-files", "-co", "--exclude-standard", "-z")
	out, err := cmd.Output()
	if err != nil {
		return nil, false
	}
	for name := range bytes.SplitSeq(out, []byte{0}) {
		if len(name) > 0 {
			files = append(files, string(name))
		}
	}
	return files, true
}

// Root is the root of the repository that dir, an absolute path, lies in: the
// nearest directory with a ".git". ok is false outside repositories.
func Root(dir string) (root string, ok bool) {
	for {
		if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil {
			return dir, true
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", false
		}
		dir = up
	}
}
