package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"sync"
	"syscall"
	"time"

	"go.etcd.io/bbolt"
	faults "go.etcd.io/bbolt/errors"
)

const (
	// lockWait is how long another program may take to let the file go: a restart overlaps a little.
	lockWait = time.Second
	// batchDelay is how long a write waits for others to share one sync of the disk with it.
	batchDelay = time.Millisecond
)

// errBroken tells that a file cannot be read as a store.
var errBroken = errors.New("the file is broken")

// boltFile keeps the buckets in one file of bbolt.
type boltFile struct {
	path string
	mu   sync.RWMutex // held for writing while another file takes this one's place
	db   *bbolt.DB
}

// openBolt opens or makes a file, which no other program has open then.
func openBolt(path string) (*boltFile, error) {
	if raw, err := stable(path); err == nil {
		if err := sound(raw); err != nil {
			return nil, fmt.Errorf("%w: %w", errBroken, err)
		}
	} else if !errors.Is(err, os.ErrNotExist) && !errors.Is(err, errBusy) {
		return nil, err
	}
	db, err := openDB(path)
	if err != nil {
		return nil, err
	}
	return &boltFile{path: path, db: db}, nil
}

// openDB opens a file of bbolt. Another program may have put a new file in the place of the one that this one waited to
// lock; then that program is still there.
func openDB(path string) (*bbolt.DB, error) {
	var db *bbolt.DB
	var locked *os.File
	err := guarded(func() (err error) {
		open := func(name string, flag int, mode os.FileMode) (*os.File, error) {
			locked, err = os.OpenFile(name, flag, mode)
			return locked, err
		}
		db, err = bbolt.Open(path, 0o600, &bbolt.Options{Timeout: lockWait, OpenFile: open})
		return err
	})
	if errors.Is(err, faults.ErrTimeout) {
		return nil, ErrInUse
	}
	if err != nil {
		return nil, broken(err)
	}
	if !standsAt(locked, path) {
		return nil, errors.Join(ErrInUse, db.Close())
	}
	db.MaxBatchDelay = batchDelay
	return db, nil
}

// standsAt tells whether an open file is still the one under a name.
func standsAt(file *os.File, path string) bool {
	opened, err := file.Stat()
	if err != nil {
		return false
	}
	named, err := os.Stat(path)
	return err == nil && os.SameFile(opened, named)
}

// broken makes an error of a broken file of what bbolt says of one, and leaves what the system says as it is.
func broken(err error) error {
	var system syscall.Errno
	if errors.As(err, &system) || errors.Is(err, errBroken) {
		return err
	}
	return fmt.Errorf("%w: %w", errBroken, err)
}

// fresh leaves behind whatever the file holds beside its records, all of which it reads.
func (f *boltFile) fresh() error {
	if err := guarded(f.compact); err != nil {
		return broken(err)
	}
	return nil
}

// guarded makes an error of a panic. To read beyond the end of a file that was cut is a fault of the memory, which ends
// the program unless it is told to panic.
func guarded(do func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("%w: %v", errBroken, fault)
		}
	}()
	return do()
}

func (f *boltFile) read(do func(tx) error) error {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.db.View(func(t *bbolt.Tx) error { return do(boltTx{t}) })
}

func (f *boltFile) write(do func(tx) error) error {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.db.Batch(func(t *bbolt.Tx) error { return do(boltTx{t}) })
}

// compact writes what is kept into a new file and puts it in this one's place. At every moment one whole file stands under
// the name, and it is locked.
func (f *boltFile) compact() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	path := f.path + newSuffix
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("remove an unfinished file: %w", err)
	}
	db, err := openDB(path)
	if err != nil {
		return fmt.Errorf("make a new file: %w", err)
	}
	if err := errors.Join(bbolt.Compact(db, f.db, 0), db.Sync()); err != nil {
		return errors.Join(fmt.Errorf("write a new file: %w", err), db.Close(), os.Remove(path))
	}
	if err := os.Rename(path, f.path); err != nil {
		return errors.Join(err, db.Close(), os.Remove(path))
	}
	old := f.db
	f.db = db
	return errors.Join(old.Close(), syncFolder(filepath.Dir(f.path)))
}

// newSuffix ends the name of the file that is to take the place of another.
const newSuffix = ".new"

// syncFolder makes sure that a renamed file stands under its name after the machine stops.
func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("sync the folder: %w", err)
	}
	return errors.Join(folder.Sync(), folder.Close())
}

func (f *boltFile) close() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.db.Close()
}

type boltTx struct{ t *bbolt.Tx }

func (t boltTx) get(bucket, key string) []byte {
	if b := t.t.Bucket([]byte(bucket)); b != nil {
		return b.Get([]byte(key))
	}
	return nil
}

func (t boltTx) create(bucket string) error {
	_, err := t.t.CreateBucket([]byte(bucket))
	return err
}

func (t boltTx) put(bucket, key string, value []byte) error {
	b := t.t.Bucket([]byte(bucket))
	if b == nil {
		return fmt.Errorf("no bucket %q", bucket)
	}
	return b.Put([]byte(key), value)
}

func (t boltTx) drop(bucket, key string) error {
	if b := t.t.Bucket([]byte(bucket)); b != nil {
		return b.Delete([]byte(key))
	}
	return nil
}

func (t boltTx) each(bucket, prefix string, do func(string, []byte) error) error {
	b := t.t.Bucket([]byte(bucket))
	if b == nil {
		return nil
	}
	c := b.Cursor()
	for k, v := c.Seek([]byte(prefix)); k != nil && strings.HasPrefix(string(k), prefix); k, v = c.Next() {
		if err := do(string(k), v); err != nil {
			return err
		}
	}
	return nil
}
