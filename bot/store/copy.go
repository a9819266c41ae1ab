package store

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"go.etcd.io/bbolt"
)

// headSize covers the two pages at the beginning of a file of bbolt that say which state of it holds, whatever its pages' size.
const headSize = 32 << 10

// OpenCopy reads the store in a file, which another program may have open and be writing to, into memory. What is done to
// the copy ends with the program.
func OpenCopy(path string) (*Store, error) {
	s, err := copyOf(path)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return s, nil
}

func copyOf(path string) (*Store, error) {
	raw, err := stable(path)
	if err != nil {
		return nil, err
	}
	if err := sound(raw); err != nil {
		return nil, fmt.Errorf("%w: %w", errBroken, err)
	}
	m := newMemory()
	if len(raw) > 0 {
		if err := m.fill(raw, filepath.Dir(path)); err != nil {
			return nil, err
		}
	}
	s := &Store{file: m}
	if err := s.file.read(readable); err != nil {
		return nil, err
	}
	return s, s.file.write(s.begin)
}

// fill takes over the records of a file. bbolt reads from files alone: for that long there is one, in the folder for
// temporary files or, where a container has none, in the one given.
func (m *memory) fill(raw []byte, folder string) (err error) {
	file, err := os.CreateTemp("", Name)
	if err != nil {
		file, err = os.CreateTemp(folder, Name+copySuffix)
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.Remove(file.Name())) }()
	if _, err := file.Write(raw); err != nil {
		return errors.Join(err, file.Close())
	}
	if err := file.Close(); err != nil {
		return err
	}
	db, err := openDB(file.Name())
	if err != nil {
		return err
	}
	return errors.Join(guarded(func() error { return db.View(m.take) }), db.Close())
}

// copySuffix goes on the name of a copy in the store's own folder; a start removes what a killed program left of one.
const copySuffix = ".copy-"

// take takes over every bucket.
func (m *memory) take(t *bbolt.Tx) error {
	return t.ForEach(func(name []byte, b *bbolt.Bucket) error {
		bucket := map[string][]byte{}
		m.buckets[string(name)] = bucket
		return b.ForEach(func(key, value []byte) error {
			bucket[string(key)] = bytes.Clone(value)
			return nil
		})
	})
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
