package store

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// headSize covers the two pages at the beginning of a file of bbolt that say which state of it holds, whatever its pages' size.
const headSize = 32 << 10

// OpenCopy opens a copy of the store in a file, which another program may have open and be writing to. What is done to
// the copy is lost when it is closed.
func OpenCopy(path string) (*Store, error) {
	raw, err := stable(path)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	folder, err := os.MkdirTemp("", "disputebot-")
	if err != nil {
		return nil, fmt.Errorf("copy %s: %w", path, err)
	}
	file := filepath.Join(folder, Name)
	if err := os.WriteFile(file, raw, 0o600); err != nil {
		return nil, errors.Join(fmt.Errorf("copy %s: %w", path, err), os.RemoveAll(folder))
	}
	s, err := openStore(file)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open a copy of %s: %w", path, err), os.RemoveAll(folder))
	}
	s.file = passingFile{s.file, folder}
	return s, nil
}

// errBusy tells that a file was never left alone for as long as it takes to read it.
var errBusy = errors.New("it is written to all the time")

// stable reads a whole file at a moment between two writes. A write goes to pages that the state before it does not use,
// and ends with the beginning of the file; so what was read in between is whole where the beginning stayed as it was.
func stable(path string) ([]byte, error) {
	for range 20 {
		before, err := head(path)
		if err != nil {
			return nil, err
		}
		raw, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		after, err := head(path)
		if err != nil {
			return nil, err
		}
		if bytes.Equal(before, after) && bytes.HasPrefix(raw, before) {
			return raw, nil
		}
	}
	return nil, errBusy
}

func head(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	out := make([]byte, headSize)
	n, err := file.ReadAt(out, 0)
	if err != nil && !errors.Is(err, io.EOF) { // io.EOF where the file is shorter than that
		return nil, err
	}
	return out[:n], nil
}

// passingFile is gone with its folder when it is closed.
type passingFile struct {
	file
	folder string
}

func (f passingFile) close() error { return errors.Join(f.file.close(), os.RemoveAll(f.folder)) }
