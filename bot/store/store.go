// Package store answers: what is remembered between messages? Settings, readings for follow-ups, answers that were
// shown with their votes and reports, and the questions that the articles do not answer. [NewMemory] keeps it until the
// program ends, [Open] in one file.
//
// People, chats and conversations are kept under a keyed hash alone. Everything is forgotten 30 days after it was kept,
// by the times that callers hand in: the store has no clock. The question of an answer is sealed until somebody votes on
// it or reports it, and an update that was answered leaves no byte in the file.
package store

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"time"

	"disputebot/bot"
	"disputebot/knowledge"
)

// How long things are kept: a follow-up leans on something said within the half hour; all else is what the privacy
// page promises.
const (
	readingLife = 30 * time.Minute
	life        = 30 * 24 * time.Hour
)

// Store keeps what outlives a message. It is safe for use by many goroutines at once.
type Store struct {
	file  file
	key   []byte // of the hashes
	clock clock
	wipe  wiper
}

// NewMemory makes an empty store that ends with the program.
func NewMemory() *Store {
	s := &Store{file: newMemory()}
	if err := s.file.write(s.begin); err != nil {
		panic("store: " + err.Error()) // nothing foreign is read
	}
	return s
}

func newKey() []byte {
	key := make([]byte, sha256.Size)
	rand.Read(key) // never fails: it ends the program instead
	return key
}

// Close writes what is not written yet. The store must not be used after it.
func (s *Store) Close() error { return errors.Join(s.wipe.last(s.file), s.file.close()) }

// hash is what stands for a person, a chat or a conversation; "" is nobody.
func (s *Store) hash(id string) hash {
	if id == "" {
		return hash{}
	}
	mac := hmac.New(sha256.New, s.key)
	mac.Write([]byte(id))
	return hash(mac.Sum(nil)[:len(hash{})])
}

// Sign is a short keyed signature of data, the same for as long as the store lasts.
func (s *Store) Sign(data string) string {
	mac := hmac.New(sha256.New, s.key)
	mac.Write([]byte("signed\x00" + data)) // so that it tells nothing of the hash of anybody
	return hex.EncodeToString(mac.Sum(nil)[:4])
}

// change writes at a time, after having forgotten what is old by then.
func (s *Store) change(now time.Time, do func(t tx, at int64) error) error {
	at := s.clock.tell(now)
	if s.clock.due() {
		if err := s.tidy(); err != nil {
			return err
		}
	}
	return s.file.write(func(t tx) error { return do(t, at) })
}

// Recall gives the last reading of a conversation, unless it is too old to lean on.
func (s *Store) Recall(conversation string, now time.Time) (r knowledge.Reading, ok bool, err error) {
	at := s.clock.tell(now)
	err = s.file.read(func(t tx) error {
		_, ok, err = fetch(t, readingsBucket, s.talk(conversation), at-seconds(readingLife), &r)
		return err
	})
	return r, ok, err
}

// Remember keeps a reading as the last of a conversation, which is a person's.
func (s *Store) Remember(conversation, person string, r knowledge.Reading, now time.Time) error {
	return s.change(now, func(t tx, at int64) error {
		return keep(t, readingsBucket, s.talk(conversation), at, s.hash(person), r)
	})
}

// Forget lets a conversation be about nothing.
func (s *Store) Forget(conversation string) error {
	return s.file.write(func(t tx) error { return t.drop(readingsBucket, s.talk(conversation)) })
}

// talk is the key of a conversation's reading. Those of a chat begin alike, so that they are found when it moves.
func (s *Store) talk(conversation string) string {
	chat, rest := bot.ChatOf(conversation)
	in, key := s.hash(chat), s.hash(rest)
	return string(append(in[:], key[:]...))
}

// Settings are those of a person or a chat; the zero settings where none are kept. Reading them keeps them for another
// 30 days.
func (s *Store) Settings(scope string) (out bot.ChatSettings, err error) {
	key := s.hash(scope)
	now := s.clock.last()
	var last int64
	err = s.file.read(func(t tx) error {
		r, ok, err := fetch(t, settingsBucket, string(key[:]), now-seconds(life), &out)
		if ok {
			last = r.at
		}
		return err
	})
	if err != nil || last == 0 || now-last < seconds(24*time.Hour) {
		return out, err
	}
	return out, s.file.write(func(t tx) error { return keep(t, settingsBucket, string(key[:]), now, key, out) })
}

// Set keeps the settings of a person or a chat; zero settings are not kept.
func (s *Store) Set(scope string, c bot.ChatSettings, now time.Time) error {
	key := s.hash(scope)
	return s.change(now, func(t tx, at int64) error {
		if c == (bot.ChatSettings{}) {
			return t.drop(settingsBucket, string(key[:]))
		}
		return keep(t, settingsBucket, string(key[:]), at, key, c)
	})
}
