package facts

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/tomltree"
)

// Problem is something wrong with the files of a facts base. The span is that of
// the key or value it is about; a problem of a whole file has an empty one.
type Problem struct {
	File    *source.File
	Span    source.Span
	Message string // lower case, no full stop
	Hint    string // what to do about it; may be empty
}

// Load reads facts bases: files, and folders with all the *.toml files below
// them. Hidden files and folders, and those called testdata, are passed over. The problems are all those of
// all the files, in the order of the files and in each from the top; a base with
// problems holds what could be read, and is not to be relied on.
func Load(paths []string) (*Base, []Problem) { return find(paths).read().load() }

// Read is [Load] for files that are in memory.
func Read(files []*source.File) (*Base, []Problem) { return (&loader{files: files}).load() }

// Files are the files that [Load] would read, and what is wrong with those that
// cannot be.
func Files(paths []string) ([]*source.File, []Problem) {
	l := find(paths).read()
	return l.files, l.problems
}

// find finds the files of a base, and reads none.
func find(paths []string) *loader {
	l := &loader{seen: make(map[string]bool)}
	for _, path := range paths {
		l.path(path)
	}
	return l
}

// read reads the files that were found.
func (l *loader) read() *loader {
	for _, path := range l.found {
		data, err := os.ReadFile(path)
		if err != nil {
			l.whole(path, reason(err))
			continue
		}
		l.files = append(l.files, source.New(filepath.ToSlash(path), data))
	}
	return l
}

// load reads the files found.
func (l *loader) load() (*Base, []Problem) {
	docs := parseAll(l.files)
	d := newDecoder(l)
	for _, doc := range docs {
		// What companies refer to, in whatever file.
		d.sources(doc)
		d.persons(doc)
		d.rates(doc)
	}
	for _, imported := range [...]bool{false, true} {
		// What was imported yields to what a hand wrote, whatever the files are called.
		for _, doc := range docs {
			if doc.Root().Get("imported").OK() == imported {
				d.companies(doc, imported)
			}
		}
	}
	d.base.index = newIndex(d.base)
	slices.SortStableFunc(l.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(l.order(a.File), l.order(b.File)), cmp.Compare(a.Span.Start, b.Span.Start))
	})
	return d.base, l.problems
}

// loader finds the files of a base and collects what is wrong with them.
type loader struct {
	found    []string // paths of files
	files    []*source.File
	problems []Problem
	seen     map[string]bool // real paths of files and folders
	places   map[*source.File]int
}

// order is the place of a file among those loaded; files that could not be read
// come first.
func (l *loader) order(f *source.File) int {
	if l.places == nil {
		l.places = make(map[*source.File]int, len(l.files))
		for i, f := range l.files {
			l.places[f] = i + 1
		}
	}
	return l.places[f]
}

// whole reports a problem of a file or folder that is not read.
func (l *loader) whole(path, message string) {
	l.problems = append(l.problems, Problem{File: source.New(filepath.ToSlash(path), nil), Message: message})
}

// path enters a file, or the TOML files of a folder.
func (l *loader) path(path string) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		l.whole(path, "there is no such file or folder")
	case err != nil:
		l.whole(path, reason(err))
	case info.IsDir():
		n := len(l.found) + len(l.problems)
		l.folder(path)
		if n == len(l.found)+len(l.problems) && !l.inside(path) {
			l.whole(path, "there is no *.toml file in this folder")
		}
	default:
		l.file(path)
	}
}

// inside reports whether a file at or below path has been entered before.
func (l *loader) inside(path string) bool {
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		return false
	}
	for seen := range l.seen {
		if strings.HasPrefix(seen, real+string(filepath.Separator)) {
			return true
		}
	}
	return false
}

// first reports whether a file or folder is reached for the first time. It may be
// named twice, and symbolic links may lead back to it.
func (l *loader) first(path string) bool {
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		real = path
	}
	if abs, err := filepath.Abs(real); err == nil {
		real = abs
	}
	if l.seen[real] {
		return false
	}
	l.seen[real] = true
	return true
}

func (l *loader) folder(path string) {
	if !l.first(path) {
		return
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		l.whole(path, reason(err))
		return
	}
	for _, e := range entries {
		name := e.Name()
		if strings.HasPrefix(name, ".") || name == "testdata" {
			continue
		}
		full := filepath.Join(path, name)
		dir, regular := e.IsDir(), e.Type().IsRegular()
		if e.Type()&fs.ModeSymlink != 0 {
			info, err := os.Stat(full)
			if err != nil {
				if isTOML(name) {
					l.whole(full, reason(err))
				}
				continue
			}
			dir, regular = info.IsDir(), info.Mode().IsRegular()
		}
		switch {
		case dir:
			l.folder(full)
		case regular && isTOML(name):
			l.file(full)
		}
	}
}

func isTOML(name string) bool { return strings.EqualFold(filepath.Ext(name), ".toml") }

func (l *loader) file(path string) {
	if l.first(path) {
		l.found = append(l.found, path)
	}
}

// reason is an error without the path, which the problem names itself.
func reason(err error) string {
	if p := new(fs.PathError); errors.As(err, &p) {
		err = p.Err
	}
	return "cannot be read: " + err.Error()
}

// parseAll parses files, several at a time.
func parseAll(files []*source.File) []*tomltree.Doc {
	docs := make([]*tomltree.Doc, len(files))
	next := make(chan int)
	var all sync.WaitGroup
	for range min(len(files), runtime.GOMAXPROCS(0)) {
		all.Go(func() {
			for i := range next {
				docs[i] = tomltree.Parse(files[i])
			}
		})
	}
	for i := range files {
		next <- i
	}
	close(next)
	all.Wait()
	return docs
}
