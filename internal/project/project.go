// Package project knows a draft's surroundings: which files are drafts, the
// repository, the configuration and the facts base that concern each.
//
// The important types are [Drafts] and [Surroundings].
package project

import (
	"os"
	"path/filepath"
	"sync"
)

// ConfigNames are the names of configuration files, the first preferred.
var configNames = [...]string{"factlint.toml", ".factlint.toml"}

// Surroundings remembers what stands in each directory, so that ten thousand
// drafts in one folder cost one look. It is safe for concurrent use.
type Surroundings struct {
	mu      sync.Mutex
	configs map[string]string
	bases   map[string]string
}

// Config is the path of the configuration file for drafts in dir: the nearest,
// in dir or above it; "" when there is none.
func (s *Surroundings) Config(dir string) string {
	return s.remember(&s.configs, dir, func(abs string) string {
		for {
			for _, name := range configNames {
				if path := filepath.Join(abs, name); isFile(path) {
					return path
				}
			}
			up := filepath.Dir(abs)
			if up == abs {
				return ""
			}
			abs = up
		}
	})
}

// Facts is the path of the facts base for drafts in dir: the nearest of facts/,
// with at least one TOML file, and facts.toml, in dir or above it up to the root
// of the repository, outside repositories only in dir; "" when there is none.
func (s *Surroundings) Facts(dir string) string {
	return s.remember(&s.bases, dir, func(abs string) string {
		root, ok := Root(abs)
		if !ok {
			root = abs
		}
		for {
			if path := filepath.Join(abs, "facts"); holdsTOML(path) {
				return path
			}
			if path := filepath.Join(abs, "facts.toml"); isFile(path) {
				return path
			}
			up := filepath.Dir(abs)
			if abs == root || up == abs {
				return ""
			}
			abs = up
		}
	})
}

// remember looks dir up in a cache, and fills it. What find gives is shown as
// dir is: relative to the working directory when dir is relative.
func (s *Surroundings) remember(cache *map[string]string, dir string, find func(abs string) string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if found, ok := (*cache)[dir]; ok {
		return found
	}
	found := ""
	if abs, err := filepath.Abs(dir); err == nil {
		found = find(abs)
		if found != "" && !filepath.IsAbs(dir) {
			found = relative(found)
		}
	}
	if *cache == nil {
		*cache = make(map[string]string)
	}
	(*cache)[dir] = found
	return found
}

// relative is a path as seen from the working directory.
func relative(abs string) string {
	if wd, err := os.Getwd(); err == nil {
		if rel, err := filepath.Rel(wd, abs); err == nil {
			return rel
		}
	}
	return abs
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir()
}

// holdsTOML reports whether a directory holds a TOML file, at any depth but in
// hidden folders and those called testdata.
func holdsTOML(dir string) bool {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return false
	}
	for _, e := range entries {
		if passOver(e.Name()) {
			continue
		}
		path := filepath.Join(dir, e.Name())
		if e.IsDir() && holdsTOML(path) || !e.IsDir() && filepath.Ext(path) == ".toml" {
			return true
		}
	}
	return false
}
