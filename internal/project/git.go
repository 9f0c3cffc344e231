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

// RepositoryPath is a path relative to the root of the repository that the working
// directory lies in, or to the working directory outside one; a path elsewhere
// is absolute. It has forward slashes.
func RepositoryPath(path string) string {
	abs, err := filepath.Abs(filepath.FromSlash(path))
	if err != nil {
		return path
	}
	dir, err := os.Getwd()
	if err != nil {
		return path
	}
	if root, ok := Root(dir); ok {
		dir = root
	}
	if !within(abs, dir) {
		return filepath.ToSlash(abs)
	}
	rel, err := filepath.Rel(dir, abs)
	if err != nil {
		return path
	}
	return filepath.ToSlash(rel)
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
