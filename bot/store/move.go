package store

import "bytes"

// A chat that goes on under another name takes along what is kept of it.

// Move gives a chat the settings that it had under another name, unless it has some already, and the readings of its
// conversations, unless there are newer ones; under that name none are kept any longer.
func (s *Store) Move(from, to string) error {
	old, key := s.hash(from), s.hash(to)
	if old == key || from == "" {
		return nil
	}
	return s.file.write(func(t tx) error {
		if err := moveSettings(t, old, key); err != nil {
			return err
		}
		return moveReadings(t, old, key)
	})
}

func moveSettings(t tx, old, key hash) error {
	value := t.get(settingsBucket, string(old[:]))
	if value != nil && t.get(settingsBucket, string(key[:])) == nil {
		r := recordOf(value)
		moved := record{r.at, key, r.body}
		if err := t.put(settingsBucket, string(key[:]), moved.bytes()); err != nil {
			return err
		}
	}
	return t.drop(settingsBucket, string(old[:]))
}

func moveReadings(t tx, old, key hash) error {
	talks := map[string][]byte{}
	err := t.each(readingsBucket, string(old[:]), func(k string, value []byte) error {
		talks[k[len(old):]] = bytes.Clone(value)
		return nil
	})
	if err != nil {
		return err
	}
	for rest, value := range talks {
		if err := t.drop(readingsBucket, string(old[:])+rest); err != nil {
			return err
		}
		there := string(key[:]) + rest
		if recordOf(t.get(readingsBucket, there)).at > recordOf(value).at {
			continue
		}
		if err := t.put(readingsBucket, there, value); err != nil {
			return err
		}
	}
	return nil
}
