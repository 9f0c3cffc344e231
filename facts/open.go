package facts

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/edsrzf/mmap-go"
)

// largeBase is the size in bytes of the files of a base from which on it is
// compiled: some four thousand companies.
const largeBase = 1 << 20

// Open is [Load] for a base that only its methods are asked of. A large one is
// compiled into the folder cache, and from then on read from there, a company when
// it is asked for: it has no lists of companies, people and sources. It is compiled
// anew when a file has changed; one that is damaged is not trusted. A base with
// problems is never compiled. cache "" compiles nothing.
func Open(paths []string, cache string) (*Base, []Problem) {
	l := find(paths)
	if cache == "" || len(l.problems) > 0 || l.size() < largeBase {
		return l.read().load()
	}
	if b := openIndex(l, cache); b != nil {
		return b, nil
	}
	l.read()
	if len(l.problems) == 0 {
		if data, ok := l.compile(); ok {
			if b := saveIndex(l, cache, data); b != nil {
				return b, nil
			}
		}
	}
	return l.load()
}

// Index compiles a base, whatever its size, and is the path and size of what it
// wrote. problems are those of the base, which is then not compiled.
func Index(paths []string, cache string) (path string, size int, problems []Problem, err error) {
	l := find(paths).read()
	data, ok := []byte(nil), len(l.problems) == 0
	if ok {
		data, ok = l.compile()
	}
	if !ok {
		if _, problems = l.load(); len(problems) > 0 {
			return "", 0, problems, nil
		}
		return "", 0, nil, errors.New("these files are written in a way that cannot be compiled: companies must be [[company]] tables, each with its own tables behind it")
	}
	path = l.indexPath(cache)
	return path, len(data), nil, writeIndex(path, data)
}

// Size is the size of the files of a base in bytes.
func Size(paths []string) int64 { return find(paths).size() }

// size is the size of the files found, in bytes.
func (l *loader) size() int64 {
	var n int64
	for _, path := range l.found {
		if info, err := os.Stat(path); err == nil {
			n += info.Size()
		}
	}
	return n
}

// indexPath is where the index of the files found is kept: under a name of the
// files, so that two bases have two.
func (l *loader) indexPath(cache string) string {
	h := sha256.New()
	for _, path := range l.found {
		abs, err := filepath.Abs(path)
		if err != nil {
			abs = path
		}
		fmt.Fprintf(h, "%s\x00%s\x00", filepath.ToSlash(path), abs)
	}
	return filepath.Join(cache, hex.EncodeToString(h.Sum(nil)[:12])+".idx")
}

// compile compiles the files that were read.
func (l *loader) compile() (data []byte, ok bool) {
	ids := make([]identity, len(l.files))
	for i, f := range l.files {
		info, err := os.Stat(l.found[i])
		if err != nil || info.Size() != int64(len(f.Data)) {
			return nil, false
		}
		ids[i] = identity{f.Path, info.Size(), info.ModTime().UnixNano(), sha256.Sum256(f.Data)}
	}
	c, ok := compile(l.files)
	if !ok {
		return nil, false
	}
	return c.encode(ids), true
}

// openIndex opens the index of the files found; nil when there is none, or it is
// damaged, or the files have changed.
func openIndex(l *loader, cache string) *Base {
	path := l.indexPath(cache)
	f, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer func() { _ = f.Close() }() // it was only read
	info, err := f.Stat()
	if err != nil || info.Size() < headerSize {
		return nil
	}
	data, err := mmap.Map(f, mmap.RDONLY, 0)
	if err != nil {
		return nil
	}
	c, err := openCompiled(data, l.found)
	if err != nil || !c.current(l.found, info.ModTime()) {
		_ = data.Unmap()
		return nil
	}
	return c.open()
}

// open is the base of an index.
func (c *compiled) open() *Base {
	b := &Base{compiled: c, Rates: c.rates()}
	if full := c.base(); full != nil {
		return full
	}
	return b
}

// current reports whether the files found are those that were compiled: as large,
// and changed last at the same time. One changed no earlier than the index was
// written, or at another time, is read and its content compared.
func (c *compiled) current(found []string, written time.Time) bool {
	ids := c.identities()
	if len(ids) != len(found) || c.failed.Load() {
		return false
	}
	for i, id := range ids {
		info, err := os.Stat(found[i])
		if err != nil || filepath.ToSlash(found[i]) != id.path || info.Size() != id.size {
			return false
		}
		// The clocks of file systems tick by up to two seconds.
		const tick = 2 * time.Second
		if info.ModTime().UnixNano() == id.modified && info.ModTime().Add(tick).Before(written) {
			continue
		}
		if sum, err := sumOf(found[i]); err != nil || sum != id.sum {
			return false
		}
	}
	return true
}

func sumOf(path string) (sum [sha256.Size]byte, err error) {
	f, err := os.Open(path)
	if err != nil {
		return sum, err
	}
	defer func() { _ = f.Close() }() // it was only read
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return sum, err
	}
	copy(sum[:], h.Sum(nil))
	return sum, nil
}

// saveIndex writes an index and opens it; one that cannot be written is used from
// memory all the same.
func saveIndex(l *loader, cache string, data []byte) *Base {
	// A cache that cannot be written costs time and nothing else.
	_ = writeIndex(l.indexPath(cache), data)
	c, err := openCompiled(data, l.found)
	if err != nil {
		return nil
	}
	return c.open()
}

// writeIndex writes a file at once: whoever else reads or writes it meanwhile finds
// it whole.
func writeIndex(path string, data []byte) error {
	if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, data) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".index-*")
	if err != nil {
		return err
	}
	_, err = tmp.Write(data)
	if err = errors.Join(err, tmp.Close()); err == nil {
		err = os.Rename(tmp.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(tmp.Name()))
	}
	return nil
}
