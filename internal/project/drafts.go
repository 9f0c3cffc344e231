package project

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/bmatcuk/doublestar/v4"
)

// Stdin stands for standard input among paths.
const Stdin = "-"

// accepted lists the endings of drafts, for messages.
const accepted = ".md, .markdown and .txt"

// IsDraft reports whether a file of this name is a draft.
func IsDraft(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".md", ".markdown", ".txt":
		return true
	}
	return false
}

// Drafts are the files to check, and what is wrong with the arguments that named
// none. Paths are as the arguments spell them, in the order of the arguments and
// sorted within each; no file is there twice.
type Drafts struct {
	Paths    []string
	Problems []error  // arguments that cannot be used
	Notes    []string // what is no mistake but should be said
}

// Find expands arguments (files, directories, globs) into drafts. Directories are
// searched through, but for hidden folders, testdata, what git ignores, and what
// skip reports true for; a file named outright is taken whatever skip says.
func Find(args []string, skip func(path string) bool) Drafts {
	f := finder{skip: skip, seen: make(map[string]bool)}
	for _, arg := range args {
		f.arg(arg)
	}
	return f.Drafts
}

type finder struct {
	Drafts
	skip func(path string) bool
	seen map[string]bool // drafts already listed, by absolute path
	hits int             // drafts reached, those already listed too
}

func (f *finder) problem(path string, format string, args ...any) {
	f.Problems = append(f.Problems, fmt.Errorf("%s: "+format, append([]any{path}, args...)...))
}

func (f *finder) add(path string) {
	key := path
	if abs, err := filepath.Abs(path); err == nil {
		key = abs
	}
	f.hits++
	if !f.seen[key] {
		f.seen[key] = true
		f.Paths = append(f.Paths, path)
	}
}

// arg expands one argument.
func (f *finder) arg(arg string) {
	if arg == "" {
		f.Problems = append(f.Problems, errors.New("an empty path"))
		return
	}
	if arg == Stdin {
		f.add(arg)
		return
	}
	info, err := os.Stat(arg)
	switch {
	case err == nil && info.IsDir():
		f.directory(arg)
	case err == nil && IsDraft(arg):
		f.add(arg)
	case err == nil:
		f.problem(arg, "not a draft: %s are accepted", accepted)
	case errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(arg, "*?[{"):
		f.glob(arg)
	case errors.Is(err, fs.ErrNotExist) && isLink(arg):
		f.problem(arg, "a link to nothing")
	default:
		f.problem(arg, "%s", reason(err))
	}
}

// glob expands a pattern. Folders that a search of a directory would pass over
// are passed over unless the pattern names them.
func (f *finder) glob(pattern string) {
	slashed := filepath.ToSlash(pattern)
	if !doublestar.ValidatePattern(slashed) {
		f.problem(pattern, "not a valid pattern")
		return
	}
	matches, err := doublestar.FilepathGlob(pattern)
	if err != nil {
		f.problem(pattern, "%s", reason(err))
		return
	}
	if len(matches) == 0 {
		f.problem(pattern, "the pattern matches no file")
		return
	}
	slices.Sort(matches)
	named := strings.Split(slashed, "/")
	before, problems := f.hits, len(f.Problems)
	for _, m := range matches {
		info, err := os.Stat(m)
		switch {
		case passedOver(m, named):
		case err != nil:
			f.problem(m, "%s", reason(err))
		case info.IsDir():
			if !strings.Contains(pattern, "**") {
				f.directory(m)
			}
		case IsDraft(m):
			f.add(m)
		}
	}
	if before == f.hits && problems == len(f.Problems) {
		f.problem(pattern, "the pattern matches no draft: %s are accepted", accepted)
	}
}

// passedOver reports whether a match is hidden, or lies in a folder that is hidden
// or called testdata, other than those a pattern names.
func passedOver(path string, named []string) bool {
	return slices.ContainsFunc(strings.Split(filepath.ToSlash(path), "/"), func(part string) bool {
		return passOver(part) && !slices.Contains(named, part)
	})
}

// passOver reports whether a folder of this name is not searched.
func passOver(name string) bool {
	return name == "testdata" || strings.HasPrefix(name, ".") && name != "." && name != ".."
}

// directory lists the drafts below dir.
func (f *finder) directory(dir string) {
	before, problems := f.hits, len(f.Problems)
	files, ok := gitFiles(dir)
	if ok {
		f.listed(dir, files)
	} else {
		f.walk(dir, nil)
	}
	if before == f.hits && problems == len(f.Problems) {
		f.Notes = append(f.Notes, dir+": no drafts in it")
	}
}

// listed takes the drafts among files, which are relative to dir.
func (f *finder) listed(dir string, files []string) {
	slices.Sort(files)
	for _, rel := range slices.Compact(files) {
		if passedOver(rel, nil) {
			continue
		}
		path := filepath.Join(dir, filepath.FromSlash(rel))
		if f.skip(path) {
			continue
		}
		info, err := os.Lstat(path)
		if errors.Is(err, fs.ErrNotExist) {
			continue // in git's index, and deleted
		}
		switch {
		case err != nil:
			f.problem(path, "%s", reason(err))
		case info.Mode()&fs.ModeSymlink != 0:
			f.link(path, nil)
		case info.IsDir():
			f.walk(path, nil) // a repository inside the repository
		case IsDraft(path):
			f.add(path)
		}
	}
}

// walk lists the drafts below dir. Above are the directories it lies in, by
// their real paths.
func (f *finder) walk(dir string, above []string) {
	target, err := filepath.EvalSymlinks(dir)
	if err == nil {
		target, err = filepath.Abs(target)
	}
	if err != nil {
		f.problem(dir, "%s", reason(err))
		return
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		f.problem(dir, "%s", reason(err))
		return
	}
	above = append(above[:len(above):len(above)], target)
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		switch {
		case passOver(e.Name()) || f.skip(path):
		case e.Type()&fs.ModeSymlink != 0:
			f.link(path, above)
		case e.IsDir():
			f.walk(path, above)
		case IsDraft(path):
			f.add(path)
		}
	}
}

// link follows a link found while searching. One that leads back to a directory
// it lies in would be searched for ever.
func (f *finder) link(path string, above []string) {
	info, err := os.Stat(path)
	switch {
	case err != nil && !IsDraft(path):
		// What a link to nothing would be cannot be told.
		if errors.Is(err, syscall.ELOOP) {
			f.problem(path, "a link that leads round in a circle")
		}
	case err != nil && errors.Is(err, fs.ErrNotExist):
		f.problem(path, "a link to nothing")
	case err != nil:
		f.problem(path, "%s", reason(err))
	case info.IsDir():
		target, err := filepath.EvalSymlinks(path)
		if err == nil {
			target, err = filepath.Abs(target)
		}
		if err != nil {
			f.problem(path, "%s", reason(err))
			return
		}
		at, err := filepath.EvalSymlinks(filepath.Dir(path))
		if err == nil {
			at, err = filepath.Abs(at)
		}
		if err == nil && within(at, target) || slices.Contains(above, target) {
			f.Notes = append(f.Notes, path+": a link back to a directory it lies in: not followed")
			return
		}
		f.walk(path, above)
	case IsDraft(path):
		f.add(path)
	}
}

// within reports whether path is dir or lies below it. Both are absolute.
func within(path, dir string) bool {
	rel, err := filepath.Rel(dir, path)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

func isLink(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}

// reason is what an error of the file system says, without the operation and the
// path, in words.
func reason(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "no such file or directory"
	case errors.Is(err, fs.ErrPermission):
		return "no permission to read it"
	case errors.Is(err, syscall.ELOOP):
		return "a link that leads round in a circle"
	case errors.Is(err, syscall.ENAMETOOLONG):
		return "the name is too long"
	}
	return err.Error()
}

// Directory is the directory a draft lies in, or path itself when it is one. A
// draft need not exist yet.
func Directory(path string) string {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return path
	}
	return filepath.Dir(path)
}
