package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// What may be wrong with a file that somebody can put right.
var (
	// ErrInUse tells that another program has the file open.
	ErrInUse = errors.New("another program has it open")
	// ErrNewer tells that a newer program wrote the file.
	ErrNewer = errors.New("a newer program wrote it")
)

// Name is what the file is called in the data folder.
const Name = "disputebot.db"

// The keys of the bucket meta.
const (
	versionKey = "version" // a decimal number
	hashKey    = "key"     // of the keyed hashes
	timeKey    = "time"    // the latest time that was told, as of the last tidying: Unix seconds, 8 bytes
)

// Open opens the store in a file, or makes both. A file of an older version is brought to the newest one; one of a
// newer version is [ErrNewer], one that another program has open [ErrInUse]. A broken file is set aside under another
// name, which the log tells, and a new one begun; log may be nil.
func Open(path string, log *slog.Logger) (*Store, error) {
	s, err := openStore(path)
	if errors.Is(err, errBroken) {
		aside, asideErr := setAside(path)
		if asideErr != nil {
			return nil, fmt.Errorf("open %s: %w", path, errors.Join(err, asideErr))
		}
		if log != nil {
			log.Warn("the store could not be read: it was set aside, and a new one begun", "file", path, "aside", aside, "err", err)
		}
		s, err = openStore(path)
	}
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	return s, nil
}

func openStore(path string) (*Store, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	f, err := openBolt(path)
	if err != nil {
		return nil, err
	}
	s := &Store{file: f}
	// Written anew at every start, what is erased leaves no byte, and a damage that only writing would meet is left behind.
	err = s.file.read(readable)
	if err == nil {
		err = errors.Join(removeCopies(path), f.fresh())
	}
	if err == nil {
		err = s.file.write(s.begin)
	}
	if err != nil {
		return nil, errors.Join(err, f.close())
	}
	return s, nil
}

// removeCopies removes the copies that [OpenCopy] left when it was killed.
func removeCopies(path string) error {
	folder := filepath.Dir(path)
	entries, err := os.ReadDir(folder)
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), Name+copySuffix) {
			continue
		}
		if fault := os.Remove(filepath.Join(folder, e.Name())); fault != nil && !errors.Is(fault, os.ErrNotExist) {
			err = errors.Join(err, fault)
		}
	}
	return err
}

// readable tells why a file cannot be read, before anything is changed in it.
func readable(t tx) error {
	version, err := versionOf(t)
	if err == nil && version > len(migrations()) {
		err = newer(version, len(migrations()))
	}
	return err
}

// begin brings the file to the newest version and reads what the store needs of it.
func (s *Store) begin(t tx) error {
	if err := migrate(t, migrations()); err != nil {
		return err
	}
	s.key = append([]byte(nil), t.get(metaBucket, hashKey)...)
	if len(s.key) == 0 {
		return fmt.Errorf("%w: it has no key", errBroken)
	}
	if told := t.get(metaBucket, timeKey); len(told) == 8 {
		s.clock.latest = int64(binary.BigEndian.Uint64(told))
	}
	return nil
}

// setAside gives a broken file another name, in the same folder and never one that is taken.
func setAside(path string) (string, error) {
	for n := 1; ; n++ {
		aside := path + ".broken-" + strconv.Itoa(n)
		if _, err := os.Lstat(aside); errors.Is(err, os.ErrNotExist) {
			return aside, os.Rename(path, aside)
		} else if err != nil {
			return "", err
		}
	}
}
