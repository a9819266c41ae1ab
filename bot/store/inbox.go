package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
)

// Inbox keeps a platform's updates from their arrival until they are answered, so that a restart loses none and answers none
// twice. What each call does is on the disk when it returns. It is safe for use by many goroutines at once.
type Inbox struct {
	store *Store
	name  string
}

// Inbox is the inbox of a name, which holds no zero byte; the same name is the same inbox.
func (s *Store) Inbox(name string) *Inbox { return &Inbox{s, name} }

// Keep keeps an update that has arrived. fresh is false where its id is known already, whether or not it is done. Ids
// may come in any order.
func (b *Inbox) Keep(id int, update []byte) (fresh bool, err error) {
	key := b.key(id)
	err = b.store.file.write(func(t tx) error {
		fresh = t.get(pendingBucket, key) == nil && t.get(doneBucket, key) == nil
		if !fresh {
			return nil
		}
		if err := b.advance(t, id+1); err != nil {
			return err
		}
		return t.put(pendingBucket, key, record{at: b.store.clock.last(), body: update}.bytes())
	})
	if err != nil {
		return false, fmt.Errorf("keep update %d: %w", id, err)
	}
	return fresh, nil
}

// Pending are the updates that are kept and not done, by id, ascending.
func (b *Inbox) Pending() ([][]byte, error) {
	var out [][]byte
	err := b.store.file.read(func(t tx) error {
		return t.each(pendingBucket, b.name+"\x00", func(_ string, value []byte) error {
			out = append(out, append([]byte(nil), recordOf(value).body...))
			return nil
		})
	})
	if err != nil {
		return nil, fmt.Errorf("read the updates that are not done: %w", err)
	}
	return out, nil
}

// Done erases an update that is answered and keeps its id in mind. Its bytes leave the file within a minute.
func (b *Inbox) Done(id int) error {
	key, sweep := b.key(id), false
	err := b.store.file.write(func(t tx) error {
		if err := errors.Join(t.drop(pendingBucket, key), t.drop(marksBucket, key)); err != nil {
			return err
		}
		if err := t.put(doneBucket, key, record{at: b.store.clock.last()}.bytes()); err != nil {
			return err
		}
		var err error
		sweep, err = swept(t)
		return err
	})
	if err == nil && sweep {
		err = b.store.file.compact()
	}
	b.store.wipe.later(b.store.file)
	if err != nil {
		return fmt.Errorf("finish update %d: %w", id, err)
	}
	return nil
}

// Mark sets the mark of an update that is not done; it goes with [Inbox.Done].
func (b *Inbox) Mark(id, mark int) error {
	key := b.key(id)
	err := b.store.file.write(func(t tx) error {
		if t.get(pendingBucket, key) == nil {
			return nil
		}
		return keep(t, marksBucket, key, b.store.clock.last(), hash{}, mark)
	})
	if err != nil {
		return fmt.Errorf("mark update %d: %w", id, err)
	}
	return nil
}

// Marked is the mark of an update, 0 where none was set.
func (b *Inbox) Marked(id int) (mark int, err error) {
	err = b.store.file.read(func(t tx) error {
		_, _, err := fetch(t, marksBucket, b.key(id), 0, &mark)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("read the mark of update %d: %w", id, err)
	}
	return mark, nil
}

// Offset is one above the highest id that was ever kept, 0 where none was.
func (b *Inbox) Offset() (int, error) {
	var next int
	err := b.store.file.read(func(t tx) error {
		next = b.next(t)
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("read the offset: %w", err)
	}
	return next, nil
}

func (b *Inbox) next(t tx) int {
	raw := t.get(offsetBucket, b.name)
	if len(raw) != 8 {
		return 0
	}
	return int(int64(binary.BigEndian.Uint64(raw)))
}

func (b *Inbox) advance(t tx, next int) error {
	if next <= b.next(t) {
		return nil
	}
	return t.put(offsetBucket, b.name, binary.BigEndian.AppendUint64(nil, uint64(int64(next))))
}

// key orders ids as numbers.
func (b *Inbox) key(id int) string {
	return b.name + "\x00" + string(binary.BigEndian.AppendUint64(nil, uint64(int64(id))^1<<63))
}

// sweepKey, in the bucket meta, holds the updates that were not done when somebody was forgotten: their own wish is among
// these.
const sweepKey = "sweep"

// sweepLater notes which updates may hold words of whoever is being forgotten, so that their bytes go when they are done.
func sweepLater(t tx) error {
	var keys []string
	err := t.each(pendingBucket, "", func(key string, _ []byte) error {
		keys = append(keys, fmt.Sprintf("%x", key))
		return nil
	})
	if err != nil || len(keys) == 0 {
		return err
	}
	return t.put(metaBucket, sweepKey, []byte(strings.Join(keys, " ")))
}

// swept tells whether the last of the noted updates was done just now.
func swept(t tx) (bool, error) {
	noted := t.get(metaBucket, sweepKey)
	if noted == nil {
		return false, nil
	}
	for key := range strings.FieldsSeq(string(noted)) {
		var raw string
		if _, err := fmt.Sscanf(key, "%x", &raw); err == nil && t.get(pendingBucket, raw) != nil {
			return false, nil
		}
	}
	return true, t.drop(metaBucket, sweepKey)
}
