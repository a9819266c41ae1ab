package store

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"time"

	"disputebot/bot"
)

// most is how many records a bucket may hold; beyond, the oldest are forgotten first.
func most(bucket string) int {
	switch bucket {
	case readingsBucket, doneBucket:
		return 10_000
	}
	return 50_000
}

func lifeOf(bucket string) time.Duration {
	if bucket == readingsBucket {
		return readingLife
	}
	return life
}

// tidy forgets what is older than its bucket allows, by the latest time that was told, and what is too much.
func (s *Store) tidy() error {
	now, erased := s.clock.last(), 0
	err := s.file.write(func(t tx) error {
		erased = 0
		for _, bucket := range passing() {
			n, err := tidyBucket(t, bucket, now)
			if err != nil {
				return err
			}
			erased += n
		}
		return t.put(metaBucket, timeKey, binary.BigEndian.AppendUint64(nil, uint64(now)))
	})
	if err == nil && erased > 0 {
		err = s.file.compact()
	}
	if err != nil {
		return fmt.Errorf("forget what is old: %w", err)
	}
	return nil
}

// tidyBucket drops what a bucket holds no longer and tells how much that was. What was kept before any time was told is
// kept since now.
func tidyBucket(t tx, bucket string, now int64) (int, error) {
	timeless := map[string]record{}
	err := t.each(bucket, "", func(key string, value []byte) error {
		if r := recordOf(value); r.at == 0 && len(value) >= bodyAt {
			timeless[key] = r
		}
		return nil
	})
	if err != nil {
		return 0, err
	}
	for key, r := range timeless {
		r.at = now
		if err := t.put(bucket, key, r.bytes()); err != nil {
			return 0, err
		}
	}
	old, err := outlived(t, bucket, now-seconds(lifeOf(bucket)))
	if err != nil {
		return 0, err
	}
	for _, key := range old {
		if err := t.drop(bucket, key); err != nil {
			return 0, err
		}
	}
	return len(old), nil
}

// outlived are the keys of a bucket's records from before since, and of the oldest beyond how many it may hold.
func outlived(t tx, bucket string, since int64) ([]string, error) {
	type aged struct {
		key string
		at  int64
	}
	var old []string
	var rest []aged
	err := t.each(bucket, "", func(key string, value []byte) error {
		if at := recordOf(value).at; at < since {
			old = append(old, key)
		} else {
			rest = append(rest, aged{key, at})
		}
		return nil
	})
	if excess := len(rest) - most(bucket); excess > 0 {
		slices.SortStableFunc(rest, func(a, b aged) int { return cmp.Compare(a.at, b.at) })
		for _, r := range rest[:excess] {
			old = append(old, r.key)
		}
	}
	return old, err
}

// ForgetPerson erases everything kept of a person, so that no byte of it is left in the file: what they asked, were
// shown, voted, reported and set. Where others voted on an answer of theirs, its quotes stay for these, without the
// question.
func (s *Store) ForgetPerson(person string) error {
	if person == "" {
		return nil
	}
	owner := s.hash(person)
	err := s.file.write(func(t tx) error {
		for _, bucket := range personal() {
			if err := forget(t, bucket, owner); err != nil {
				return err
			}
		}
		return sweepLater(t)
	})
	if err == nil {
		err = s.file.compact()
	}
	if err != nil {
		return fmt.Errorf("forget a person: %w", err)
	}
	return nil
}

// forget drops the records of one owner from a bucket. Votes and reports go last, so that an answer is known to have none.
func forget(t tx, bucket string, owner hash) error {
	theirs := map[string]record{}
	var keys []string
	err := t.each(bucket, "", func(key string, value []byte) error {
		if r := recordOf(value); r.owner == owner {
			theirs[key] = r
			keys = append(keys, key)
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, key := range keys {
		if err := t.drop(bucket, key); err != nil {
			return err
		}
		if bucket == shownBucket && len(key) >= idLength {
			if err := leaveToOthers(t, key[:idLength], theirs[key], owner); err != nil {
				return err
			}
		}
	}
	return nil
}

// leaveToOthers keeps the quotes of an answer whose asker is forgotten, where others voted on it or reported it.
func leaveToOthers(t tx, id string, r record, owner hash) error {
	var asked, judged bool
	see := func(found *bool) func(string, []byte) error {
		return func(_ string, value []byte) error {
			*found = *found || recordOf(value).owner != owner
			return nil
		}
	}
	err := errors.Join(t.each(shownBucket, id, see(&asked)), t.each(votesBucket, id, see(&judged)), t.each(reportsBucket, id, see(&judged)))
	if err != nil || asked || !judged {
		return err
	}
	shown, err := shownOf(r.body)
	if err != nil {
		return err
	}
	return keep(t, shownBucket, shownKey(id, hash{}), r.at, hash{}, bot.Shown{Lang: shown.Lang, Passages: shown.Passages, Version: shown.Version})
}
