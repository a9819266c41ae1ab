package store

import (
	"errors"
	"fmt"
	"strconv"
)

// migration brings a file from one version to the next.
type migration func(tx) error

// migrations are all there are; the one at n makes version n+1 of version n, and version 0 is an empty file. A row that was
// released is never changed: files of its version are about.
func migrations() []migration {
	return []migration{
		0: func(t tx) error {
			if err := create(t, "meta", "settings", "readings", "shown", "votes", "reports", "missed"); err != nil {
				return err
			}
			return t.put("meta", "key", newKey())
		},
		1: func(t tx) error { return create(t, "pending", "done", "offset") },
		2: func(t tx) error { return create(t, "marks") },
	}
}

func create(t tx, buckets ...string) error {
	for _, bucket := range buckets {
		if err := t.create(bucket); err != nil {
			return err
		}
	}
	return nil
}

// migrate brings a file to the newest version.
func migrate(t tx, all []migration) error {
	version, err := versionOf(t)
	if err != nil {
		return err
	}
	if version > len(all) {
		return newer(version, len(all))
	}
	for n, step := range all[version:] {
		if err := step(t); err != nil {
			return fmt.Errorf("bring it from version %d to %d: %w", version+n, version+n+1, err)
		}
	}
	return t.put(metaBucket, versionKey, []byte(strconv.Itoa(len(all))))
}

func newer(version, newest int) error {
	return fmt.Errorf("%w: it is of version %d, and this program reads versions up to %d", ErrNewer, version, newest)
}

func versionOf(t tx) (int, error) {
	raw := t.get(metaBucket, versionKey)
	if raw == nil {
		return 0, nothingKept(t)
	}
	version, err := strconv.Atoi(string(raw))
	if err != nil || version < 1 {
		return 0, fmt.Errorf("%w: its version is %q", errBroken, raw)
	}
	return version, nil
}

// nothingKept is an error where a file without a version holds something.
func nothingKept(t tx) error {
	for _, bucket := range append(passing(), metaBucket) {
		err := t.each(bucket, "", func(string, []byte) error { return errors.New("something is kept") })
		if err != nil {
			return fmt.Errorf("%w: it has no version", errBroken)
		}
	}
	return nil
}
