package store

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"disputebot/bot"
)

// An answer is kept under the beginning of its id; what follows opens its question.
const (
	idLength     = 8
	secretLength = 12
)

// longest is how many bytes of a person's text are kept.
const longest = 4096

// Keep keeps what was answered, so that it can be voted on, and returns its id. The same answer to another person is
// another record under the same id, so that each is forgotten with its asker. The question is sealed until the answer is
// voted on or reported.
func (s *Store) Keep(shown bot.Shown, now time.Time) (id string, err error) {
	id, secret := idOf(shown)
	owner := s.hash(shown.Person)
	shown.Person, shown.Question = "", clip(shown.Question)
	closed, err := s.seal(shown, secret)
	if err != nil {
		return "", err
	}
	return id + secret, s.change(now, func(t tx, at int64) error {
		if err := keep(t, shownBucket, shownKey(id, owner), at, owner, closed); err != nil {
			return err
		}
		if known, err := judged(t, id); err != nil || !known {
			return err
		}
		return s.unseal(t, id, secret)
	})
}

// judged tells whether an answer was voted on or reported.
func judged(t tx, id string) (yes bool, err error) {
	for _, bucket := range []string{votesBucket, reportsBucket} {
		fault := t.each(bucket, id, func(string, []byte) error {
			yes = true
			return nil
		})
		err = errors.Join(err, fault)
	}
	return yes, err
}

// Vote sets a person's one vote on what was shown, or takes it back. A vote is forgotten when what it is about is.
func (s *Store) Vote(id, person string, up *bool, now time.Time) (ok bool, err error) {
	if person == "" {
		return false, nil
	}
	owner := s.hash(person)
	id, secret := cutID(id)
	err = s.change(now, func(t tx, at int64) error {
		var since int64
		if since, ok, err = shownAt(t, id, at-seconds(life)); err != nil || !ok {
			return err
		}
		if up == nil {
			return t.drop(votesBucket, shownKey(id, owner))
		}
		return errors.Join(s.unseal(t, id, secret), keep(t, votesBucket, shownKey(id, owner), since, owner, *up))
	})
	return ok && err == nil, err
}

// Voted is a person's vote on what was shown; nil where there is none.
func (s *Store) Voted(id, person string) (up *bool, err error) {
	if person == "" {
		return nil, nil
	}
	var vote bool
	id, _ = cutID(id)
	err = s.file.read(func(t tx) error {
		_, ok, err := fetch(t, votesBucket, shownKey(id, s.hash(person)), s.clock.last()-seconds(life), &vote)
		if ok {
			up = &vote
		}
		return err
	})
	return up, err
}

// Report keeps what somebody holds to be wrong about what was shown; the same words twice are one report.
func (s *Store) Report(id, person, text string, now time.Time) (ok bool, err error) {
	text = clip(text)
	owner, words := s.hash(person), s.hash("report "+text)
	id, secret := cutID(id)
	err = s.change(now, func(t tx, at int64) error {
		var since int64
		if since, ok, err = shownAt(t, id, at-seconds(life)); err != nil || !ok {
			return err
		}
		return errors.Join(s.unseal(t, id, secret), keep(t, reportsBucket, shownKey(id, owner)+string(words[:]), since, owner, text))
	})
	return ok && err == nil, err
}

// shownAt tells whether an answer is kept since a time, and when it was last given.
func shownAt(t tx, id string, since int64) (at int64, ok bool, err error) {
	if len(id) != idLength {
		return 0, false, nil
	}
	err = t.each(shownBucket, id, func(_ string, value []byte) error {
		at = max(at, recordOf(value).at)
		return nil
	})
	return at, err == nil && at >= since && at > 0, err
}

func shownOf(body []byte) (shown bot.Shown, err error) {
	if err := json.Unmarshal(body, &shown); err != nil {
		return shown, fmt.Errorf("read a kept answer: %w", err)
	}
	return shown, nil
}

func shownKey(id string, owner hash) string { return id + string(owner[:]) }

// idOf is the id of an answer, and the secret that opens its question: 8 and 12 of [0-9a-z].
func idOf(shown bot.Shown) (id, secret string) {
	parts := append([]string{shown.Question, shown.Version}, shown.Passages...)
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return digits(sum[:8], idLength), digits(sum[8:16], secretLength)
}

// digits are n of [0-9a-z] that stand for 8 bytes; 12 hold nearly all of them.
func digits(raw []byte, n int) string {
	all := uint64(1)
	for range n {
		all *= 36
	}
	s := strconv.FormatUint(binary.BigEndian.Uint64(raw)%all, 36)
	return strings.Repeat("0", n-len(s)) + s
}

// cutID splits an id, as buttons have it; those of an earlier version had no secret.
func cutID(whole string) (id, secret string) {
	if len(whole) != idLength+secretLength {
		return whole, ""
	}
	return whole[:idLength], whole[idLength:]
}

// clip shortens a text to what is kept of it, at a character's edge.
func clip(text string) string {
	if len(text) > longest {
		text = text[:longest]
	}
	return strings.ToValidUTF8(text, "")
}
