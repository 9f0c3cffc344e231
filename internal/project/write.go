package project

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// ErrChanged is the error of a file that somebody else has changed since it was read.
var ErrChanged = errors.New("changed since it was read: not written")

// Rewrite replaces the bytes of a file at once: a reader finds the old ones or the
// new ones, and a failure leaves the old ones. Permissions stay, and a link stays
// a link. A file that no longer holds the bytes read before is left alone.
func Rewrite(path string, read, write []byte) error {
	if err := rewrite(path, read, write); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// Write makes a file, or replaces one as [Rewrite] does when read is not nil. The
// folders above it are made too.
func Write(path string, read, write []byte) error {
	if read != nil {
		return Rewrite(path, read, write)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return fmt.Errorf("%s: %s", path, reason(err))
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return fmt.Errorf("%s: cannot be written: %s", path, reason(err))
	}
	defer func() { _ = os.Remove(tmp.Name()) }() // the link stays
	_, err = tmp.Write(write)
	// A link, unlike a new name, fails where somebody has made the file meanwhile.
	if err = errors.Join(err, tmp.Chmod(0o644), tmp.Sync(), tmp.Close()); err == nil {
		err = os.Link(tmp.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("%s: cannot be written: %s", path, reason(err))
	}
	return nil
}

func rewrite(path string, read, write []byte) (err error) {
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		return errors.New(reason(err))
	}
	info, err := os.Stat(target)
	if err != nil {
		return errors.New(reason(err))
	}
	now, err := os.ReadFile(target)
	if err != nil {
		return errors.New(reason(err))
	}
	if !bytes.Equal(now, read) {
		return ErrChanged
	}
	if info.Mode().Perm()&0o200 == 0 {
		return errors.New("no permission to write it")
	}
	tmp, err := os.CreateTemp(filepath.Dir(target), "."+filepath.Base(target)+".*")
	if err != nil {
		return fmt.Errorf("cannot write beside it: %s", reason(err))
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(tmp.Name()))
		}
	}()
	_, err = tmp.Write(write)
	err = errors.Join(err, tmp.Chmod(info.Mode().Perm()), tmp.Sync(), tmp.Close())
	if err == nil {
		err = os.Rename(tmp.Name(), target)
	}
	if err != nil {
		return fmt.Errorf("cannot be written: %s", reason(err))
	}
	return nil
}
